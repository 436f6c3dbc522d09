//! The JavaScript boundary, from its other side: plain objects, UTF-16 offsets, errors with a `code`.

use quotidian::wasm::analyze;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

/// What stands at `path` in `value`, keys and places parted by stops.
fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| {
        js_sys::Reflect::get(&value, &key.into()).expect("only objects have parts")
    })
}

fn offset(span: &JsValue, key: &str) -> u32 {
    serde_wasm_bindgen::from_value(at(span, key)).expect("an offset is a whole number")
}

#[test]
fn the_analysis_is_a_plain_object_whose_offsets_slice_a_javascript_string() {
    let text = "👋 Hello\n\n“We will stay,” Ada Example said.";
    let analysis = analyze(text, None, None).expect("any text has an analysis");
    assert_eq!(at(&analysis, "schema"), "quotidian/1");
    assert_eq!(at(&analysis, "offsets"), "utf16");
    let block = at(&analysis, "article.blocks.1");
    let (start, end) = (offset(&block, "start"), offset(&block, "end"));
    assert_eq!(start, 10, "the emoji is two units");
    let slice = js_sys::JsString::from(text).slice(start, end);
    assert_eq!(JsValue::from(slice), at(&block, "text"));
}

#[test]
fn what_is_absent_is_null_as_in_json() {
    let analysis = analyze("", None, None).expect("any text has an analysis");
    assert!(at(&analysis, "article.headline").is_null());
}

#[test]
fn a_bad_option_is_an_error_with_a_code_and_advice() {
    let bad_date = analyze("", Some("2022-13-01".into()), None).expect_err("there is no month 13");
    assert!(bad_date.is_instance_of::<js_sys::Error>());
    assert_eq!(at(&bad_date, "code"), "badDate");
    assert!(at(&bad_date, "message").as_string().is_some_and(|message| message.contains("YYYY-MM-DD")));
    let bad_offsets = analyze("", None, Some("bytes".into())).expect_err("there are no offsets of that name");
    assert_eq!(at(&bad_offsets, "code"), "badOffsets");
}
