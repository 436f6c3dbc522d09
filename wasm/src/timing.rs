//! A User Timing measure, where the host has a performance timeline: pages, workers and Node alike.

use wasm_bindgen::prelude::*;

/// Name of the measure that an analysis leaves in the browser's performance panel.
const MEASURE: &str = "quotidian analyze";

/// A measure that has begun.
pub(crate) struct Timing(Option<web_sys::Performance>);

impl Timing {
    pub(crate) fn start() -> Self {
        let performance =
            js_sys::Reflect::get(&js_sys::global(), &"performance".into()).ok().filter(JsValue::is_object);
        let performance = performance.map(JsCast::unchecked_into::<web_sys::Performance>);
        // Without a mark there is no measure; the analysis is not to fail for it.
        Self(performance.filter(|timeline| timeline.mark(MEASURE).is_ok()))
    }

    pub(crate) fn end(self) {
        if let Some(timeline) = self.0 {
            let _ = timeline.measure_with_start_mark(MEASURE, MEASURE);
            timeline.clear_marks_with_mark_name(MEASURE);
        }
    }
}
