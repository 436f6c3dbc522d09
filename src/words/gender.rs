//! Gender: what pronouns and titles tell apart.

/// What pronouns and titles tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gender {
    /// "she", "Ms."
    Woman,
    /// "he", "Mr."
    Man,
}
