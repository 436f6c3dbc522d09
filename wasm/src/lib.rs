//! The JavaScript boundary: text and an object of options in, plain values out, errors as JavaScript errors with a `code`.
#![cfg(target_arch = "wasm32")]

mod options;
mod timing;

use quotidian::Error;
use serde::Serialize;
use timing::Timing;
use wasm_bindgen::prelude::*;

/// Sends the message of a panic to the console before the instance dies of it.
#[wasm_bindgen(start)]
pub fn start() {
    console_error_panic_hook::set_once();
}

/// The analysis of `text` as a plain object.
///
/// `options`, where there are any, is an object: `published` is a day as `YYYY-MM-DD`, `offsets` is `utf16` (unless told),
/// `codepoint` or `utf8`. What is null or undefined counts as not given.
///
/// # Errors
/// An `Error` whose `code` is `badDate`, `badOffsets` or `badOptions` and whose message says what to give instead.
#[wasm_bindgen]
#[expect(clippy::needless_pass_by_value, reason = "wasm-bindgen hands values over whole")]
pub fn analyze(text: &str, options: Option<js_sys::Object>) -> Result<JsValue, JsValue> {
    let timing = Timing::start();
    let asked = options::read(options.as_ref()).map_err(|error| thrown(&error))?;
    let analysis = quotidian::analyze(text, &asked.options).excerpts(text, asked.offsets);
    // Absent values are null, as in JSON, so that every field is always there.
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    let value = analysis
        .serialize(&serializer)
        .map_err(|cause| thrown(&Error::Internal { cause: cause.to_string() }))?;
    timing.end();
    Ok(value)
}

fn thrown(error: &Error) -> JsValue {
    let thrown = js_sys::Error::new(&error.to_string());
    // Setting a property of a fresh object cannot fail.
    let _ = js_sys::Reflect::set(&thrown, &"code".into(), &error.code().into());
    thrown.into()
}
