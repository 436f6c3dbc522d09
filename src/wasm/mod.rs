//! The JavaScript boundary: text and options in, plain values out, errors as JavaScript errors with a `code`.

use crate::Error;
use crate::analysis::{OffsetUnit, Options, parse_day};
use serde::Serialize;
use wasm_bindgen::prelude::*;

/// Name of the User Timing measure that an analysis leaves in the browser's performance panel.
const MEASURE: &str = "quotidian analyze";

/// Sends the message of a panic to the console before the instance dies of it.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// The analysis of `text` as a plain object; `published` is `YYYY-MM-DD`, `offsets` is `utf16`, `codepoint` or `utf8`.
///
/// # Errors
/// An `Error` whose `code` is `badDate` or `badOffsets` and whose message says what to give instead.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "wasm-bindgen hands strings over by value")]
pub fn analyze(text: &str, published: Option<String>, offsets: Option<String>) -> Result<JsValue, JsValue> {
    let timing = Timing::start();
    let options = Options { published: published.as_deref().map(parse_day).transpose().map_err(thrown)? };
    let unit = offsets.as_deref().map_or(Ok(OffsetUnit::default()), str::parse).map_err(thrown)?;
    let analysis = crate::analyze(text, &options).excerpts(text, unit);
    // Absent values are null, as in JSON, so that every field is always there.
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let value = analysis
        .serialize(&serializer)
        .map_err(|cause| thrown(Error::Internal { cause: cause.to_string() }))?;
    timing.end();
    Ok(value)
}

fn thrown(error: Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    // Setting a property of a fresh object cannot fail.
    let _ = js_sys::Reflect::set(&thrown, &"code".into(), &error.code().into());
    thrown.into()
}

/// A User Timing measure, where the host has a performance timeline: pages, workers and Node alike.
struct Timing(Option<web_sys::Performance>);

impl Timing {
    fn start() -> Self {
        let performance =
            js_sys::Reflect::get(&js_sys::global(), &"performance".into()).ok().filter(JsValue::is_object);
        let performance = performance.map(JsCast::unchecked_into::<web_sys::Performance>);
        // Without a mark there is no measure; the analysis is not to fail for it.
        Self(performance.filter(|timeline| timeline.mark(MEASURE).is_ok()))
    }

    fn end(self) {
        if let Some(timeline) = self.0 {
            let _ = timeline.measure_with_start_mark(MEASURE, MEASURE);
            timeline.clear_marks_with_mark_name(MEASURE);
        }
    }
}
