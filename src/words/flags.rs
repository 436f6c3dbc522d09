//! Flags: sets of yes and no in one number, a bit each, named in code and in the tables. The build script shares this file.

/// Declares the flags of a type that is a number, for those who see it: bit, name in code, name in the tables, what it says.
macro_rules! flags {
    ($visibility:vis $type:ident { $($bit:literal $name:ident $label:literal $doc:literal,)+ }) => {
        impl $type {
            $(#[doc = $doc] $visibility const $name: Self = Self(1 << $bit);)+

            /// What the tables call `label`.
            $visibility fn named(label: &str) -> Option<Self> {
                match label { $($label => Some(Self::$name),)+ _ => None }
            }
        }
    };
}
