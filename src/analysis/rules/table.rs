//! A table of rules: a row a rule, its code and the sentence that tells people of it, with names in braces for words to come.

use std::borrow::Cow;

/// Declares an enum of rules; its JSON names are the codes, its sentences their documentation.
macro_rules! rules {
    ($(#[$doc:meta])* $name:ident { $($rule:ident $sentence:literal,)+ }) => {
        named! { $(#[$doc])* $name "camelCase" { $(#[doc = $sentence] $rule,)+ } }

        impl $name {
            /// What it says to a reader, with a name in braces for each word that a finding brings.
            pub const fn sentence(self) -> &'static str {
                match self { $(Self::$rule => $sentence,)+ }
            }

            /// The rule and its sentence, `words` put in place of what stands in braces, in order.
            pub fn because(self, words: &[&str]) -> (Self, std::borrow::Cow<'static, str>) {
                (self, super::table::filled(self.sentence(), words))
            }
        }
    };
}

/// `sentence` with `words` in place of what stands in braces, in order; nothing where there are too few.
pub(super) fn filled(sentence: &'static str, words: &[&str]) -> Cow<'static, str> {
    let mut parts = sentence.split('{');
    let mut told = parts.next().unwrap_or_default().to_owned();
    if told.len() == sentence.len() {
        return Cow::Borrowed(sentence);
    }
    for (part, word) in parts.zip(words.iter().chain(std::iter::repeat(&""))) {
        told.push_str(word);
        told.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
    }
    Cow::Owned(told)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::{DateRule, LineRule, MentionRule, QuoteRule, SaidRule};
    use std::collections::HashSet;

    #[test]
    fn words_come_in_the_place_of_braces() {
        assert_eq!(
            filled("the next {what} after {day}", &["Friday", "May 1"]),
            "the next Friday after May 1"
        );
        assert_eq!(filled("“{cue}” follows", &["said"]), "“said” follows");
        assert_eq!(filled("{name} left", &[]), " left");
        assert!(matches!(filled("running text", &[]), Cow::Borrowed("running text")));
    }

    #[test]
    fn every_rule_has_a_sentence_and_a_code_of_its_own() {
        let rules: [(&str, Vec<(String, &str)>); 5] = [
            ("line", table(LineRule::ALL, LineRule::sentence)),
            ("mention", table(MentionRule::ALL, MentionRule::sentence)),
            ("quote", table(QuoteRule::ALL, QuoteRule::sentence)),
            ("date", table(DateRule::ALL, DateRule::sentence)),
            ("said", table(SaidRule::ALL, SaidRule::sentence)),
        ];
        for (kind, rules) in rules {
            let codes: HashSet<&str> = rules.iter().map(|(code, _)| code.as_str()).collect();
            let sentences: HashSet<&str> = rules.iter().map(|(_, sentence)| *sentence).collect();
            assert_eq!((codes.len(), sentences.len()), (rules.len(), rules.len()), "{kind}");
            for (code, sentence) in &rules {
                assert!(code.starts_with(|first: char| first.is_ascii_lowercase()), "{code}");
                assert!(code.chars().all(|letter| letter.is_ascii_alphanumeric()), "{code}");
                assert!(!sentence.is_empty() && !sentence.ends_with('.'), "{sentence}");
            }
        }
    }

    /// Codes as JSON shows them, with their sentences.
    fn table<R: Copy + serde::Serialize>(
        all: &[R],
        sentence: fn(R) -> &'static str,
    ) -> Vec<(String, &'static str)> {
        let code = |rule: R| serde_json::to_value(rule).unwrap().as_str().unwrap().to_owned();
        all.iter().map(|&rule| (code(rule), sentence(rule))).collect()
    }
}
