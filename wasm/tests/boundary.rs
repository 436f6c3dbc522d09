//! The JavaScript boundary, from its other side: plain objects, UTF-16 offsets, errors with a `code`.

#![cfg(target_arch = "wasm32")]

use quotidian_wasm::analyze;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test as test;

/// What stands at `path` in `value`, keys and places parted by stops.
fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| {
        js_sys::Reflect::get(&value, &key.into()).expect("only objects have parts")
    })
}

/// An object with one key.
fn options(key: &str, value: impl Into<JsValue>) -> js_sys::Object {
    let object = js_sys::Object::new();
    js_sys::Reflect::set(&object, &key.into(), &value.into()).expect("a fresh object takes any key");
    object
}

fn offset(span: &JsValue, key: &str) -> u32 {
    serde_wasm_bindgen::from_value(at(span, key)).expect("an offset is a whole number")
}

#[test]
fn the_analysis_is_a_plain_object_whose_offsets_slice_a_javascript_string() {
    let text = "👋 Hello\n\n“We will stay,” Ada Example said.";
    let analysis = analyze(text, None).expect("any text has an analysis");
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
    let analysis = analyze("", None).expect("any text has an analysis");
    assert!(at(&analysis, "article.headline").is_null());
}

#[test]
fn a_bad_option_is_an_error_with_a_code_and_advice() {
    for (key, value, code, advice) in [
        ("published", JsValue::from("2022-13-01"), "badDate", "YYYY-MM-DD"),
        ("published", JsValue::from(20_220_301), "badDate", "YYYY-MM-DD"),
        ("offsets", JsValue::from("bytes"), "badOffsets", "codepoint"),
        ("publishd", JsValue::from("2022-03-01"), "badOptions", "published"),
    ] {
        let error = analyze("", Some(options(key, value))).expect_err("none of these can be used");
        assert!(error.is_instance_of::<js_sys::Error>());
        assert_eq!(at(&error, "code"), code);
        let message = at(&error, "message").as_string().unwrap_or_default();
        assert!(message.contains(advice), "{message}");
    }
    let date_alone: js_sys::Object = JsValue::from("2022-03-01").unchecked_into();
    assert_eq!(at(&analyze("", Some(date_alone)).expect_err("text is no object"), "code"), "badOptions");
}

#[test]
fn an_option_that_is_null_or_undefined_counts_as_not_given() {
    for value in [JsValue::NULL, JsValue::UNDEFINED] {
        let analysis = analyze("", Some(options("offsets", value))).expect("nothing is wrong");
        assert_eq!(at(&analysis, "offsets"), "utf16");
    }
    let analysis = analyze("", Some(options("offsets", "utf8"))).expect("there is such a unit");
    assert_eq!(at(&analysis, "offsets"), "utf8");
}
