//! Quotes: marks and cues into content, cue and source: spans alone. Who the sources are is told by `discourse`.
//!
//! `reading` classes the tokens, `frames` find attributions and what they report, `content` adds what stands
//! without one.
//!
//! To change
//! - what a quote looks like: `frames`, one form a file, with marked sentences as cases
//! - where a reported clause begins: `frames/clause`, and what stands before it: `frames/occasion`
//! - where a reported clause ends: `frames/end`, and inside a subject `frames/embedded`
//! - which words are the source: `attribution`, `source`
//! - why a name is said to be withheld: `withheld`

pub(crate) mod attribution;
#[cfg(test)]
pub(crate) mod cases;
mod content;
mod frames;
mod main_verb;
mod noun_cue;
mod reading;
mod source;
mod utterance;
mod withheld;

pub(crate) use frames::is_hearsay;
pub use reading::Reading;
pub(crate) use utterance::Frame;
pub(crate) use utterance::Utterance;
pub(crate) use withheld::stated_reason;

/// The utterances of the text, in order of their first piece; none in boilerplate.
pub fn find(reading: &Reading<'_>) -> Vec<Utterance> {
    content::complete(reading, frames::read(reading))
}
