//! The unit of offsets at the edge.

use crate::error::Error;
use serde::Serialize;
use std::fmt;
use std::str::FromStr;

/// The unit of the offsets in an analysis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum OffsetUnit {
    /// UTF-16 code units: what JavaScript's `text.slice(start, end)` counts in.
    #[default]
    Utf16,
    /// Unicode code points: what Python counts in.
    Codepoint,
    /// UTF-8 bytes: what Rust counts in.
    Utf8,
}

impl OffsetUnit {
    /// Every unit, the default first.
    pub const ALL: [Self; 3] = [Self::Utf16, Self::Codepoint, Self::Utf8];

    /// Its name in the contract and in options.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Utf16 => "utf16",
            Self::Codepoint => "codepoint",
            Self::Utf8 => "utf8",
        }
    }
}

impl fmt::Display for OffsetUnit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// By its name, in lower case; [`Error::BadOffsets`] for any other.
impl FromStr for OffsetUnit {
    type Err = Error;

    fn from_str(given: &str) -> Result<Self, Error> {
        let named = Self::ALL.into_iter().find(|unit| unit.name() == given);
        named.ok_or_else(|| Error::BadOffsets { given: given.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_is_given_by_the_name_that_json_has_for_it() {
        for unit in OffsetUnit::ALL {
            assert_eq!(serde_json::to_value(unit).unwrap(), unit.name());
            assert_eq!(unit.to_string().parse(), Ok(unit));
        }
        let error = "bytes".parse::<OffsetUnit>().unwrap_err();
        assert_eq!(error.code(), "badOffsets");
        assert!(OffsetUnit::ALL.iter().all(|unit| error.to_string().contains(unit.name())), "{error}");
    }
}
