//! The object of options that JavaScript gives, read key by key, so that a misspelt one is told.

use quotidian::{Error, OffsetUnit, Options, parse_day};
use wasm_bindgen::prelude::*;

/// What the caller asks for.
#[derive(Default)]
pub(crate) struct Asked {
    /// For the analysis.
    pub(crate) options: Options,
    /// The unit in which it is handed over.
    pub(crate) offsets: OffsetUnit,
}

/// Reads the options; what is null or undefined counts as not given.
///
/// # Errors
/// A value that cannot be used, a key that there is not.
pub(crate) fn read(given: Option<&js_sys::Object>) -> Result<Asked, Error> {
    let mut asked = Asked::default();
    let Some(given) = given else { return Ok(asked) };
    if !given.is_object() {
        return Err(Error::BadOptions { given: words(given) });
    }
    for entry in js_sys::Object::entries(given) {
        let entry: js_sys::Array = entry.unchecked_into();
        let (key, value) = (words(&entry.get(0)), entry.get(1));
        if value.is_null() || value.is_undefined() {
            continue;
        }
        match key.as_str() {
            "published" => asked.options.published = Some(parse_day(&words(&value))?),
            "offsets" => asked.offsets = words(&value).parse()?,
            _ => return Err(Error::BadOptions { given: format!("\"{key}\"") }),
        }
    }
    Ok(asked)
}

/// A text as it is; any other value as the console would show it.
fn words(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| format!("{value:?}"))
}
