//! Cases that hold natively and inside WASM alike: `cargo test` runs them here, `cargo xtask test` once more in WASM.
//!
//! A case is an ordinary `#[test]` function in a module beside this file; each module begins with
//!
//! ```ignore
//! #[cfg(target_arch = "wasm32")]
//! use wasm_bindgen_test::wasm_bindgen_test as test;
//! ```
//!
//! so that inside WASM `#[test]` means the attribute of the runner there. There are no files in WASM: what a case
//! reads, it takes in with `include_str!`.

mod document;
mod golden;
mod offsets;
