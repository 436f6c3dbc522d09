//! Joined: a name that one rule alone leads from to the entity: initials, an account, another spelling.

use crate::analysis::{Entity, Mention, MentionRule};
use crate::text::Span;

/// The rules that a reader may want to check: neither the name as it stands in full nor a surname after that.
const CHECKED: &[MentionRule] = &[
    MentionRule::Forename,
    MentionRule::Account,
    MentionRule::OtherForm,
    MentionRule::Initials,
    MentionRule::OtherSpelling,
];

/// The mention of `entity` inside the words of a source, where one rule alone joined it; mentions are in text order.
pub(super) fn joined(entity: &Entity, source: Span) -> Option<&Mention> {
    let from = entity.mentions.partition_point(|mention| mention.span.end <= source.start);
    let mention = entity.mentions.get(from).filter(|mention| source.covers(mention.span))?;
    CHECKED.contains(&mention.rule).then_some(mention)
}

#[cfg(test)]
mod tests {
    use crate::{Options, analyze};

    #[test]
    fn who_is_known_by_initials_or_another_spelling_is_said_to_be() {
        for (text, told) in [
            (
                "The Sample Rain Organization met. The SRO said it rained.",
                "initials of Sample Rain Organization",
            ),
            ("Ada Sampleton is mayor. “It rains,” Sampelton said.", "another spelling of Ada Sampleton"),
            ("Ada Sampleton is mayor. “It rains,” Ada said.", "first name of Ada Sampleton"),
        ] {
            let reason = analyze(text, &Options::default()).quotes.pop().unwrap().reason;
            assert!(reason.ends_with(told), "{text}: {reason}");
        }
        let plain = "Ada Sampleton is mayor. “It rains,” Sampleton said.";
        let reason = analyze(plain, &Options::default()).quotes.pop().unwrap().reason;
        assert!(reason.ends_with("names Sampleton"), "{reason}");
    }
}
