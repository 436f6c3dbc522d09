//! Roles: the words that a person with a role may be called by: "the lawmaker" of a senator.

use super::grammar::has;

/// Roles, parted by strokes, and what their holders are called as well. The first are kinds of the second, as in any dictionary (the
/// hypernyms of `WordNet`), or the same thing said differently.
#[rustfmt::skip]
const KINDS: &[(&str, &str)] = &[
    ("prime minister|premier", "prime minister|premier|leader"),
    ("president|chancellor", "leader"),
    ("senator|congressman|congresswoman|representative|assemblyman|assemblywoman|mp|legislator|member of parliament|rep.|sen.", "lawmaker|legislator|politician"),
    ("sen.", "senator"),
    ("rep.", "congressman|congresswoman|representative"),
    ("gov.", "governor"),
    ("member of parliament", "mp"),
    ("mayor|governor|gov.", "politician"),
    ("policeman|policewoman|constable|trooper|patrolman", "officer"),
    ("chief executive|chief executive officer|ceo", "chief executive|ceo|executive|boss"),
    ("chief financial officer|chief operating officer|cfo|coo", "executive"),
    ("attorney|lawyer|solicitor|barrister", "attorney|lawyer"),
    ("actress", "actor"),
    ("rapper|guitarist|drummer|pianist|violinist|bassist", "musician"),
    ("rapper", "artist"),
    ("singer-songwriter", "singer|songwriter|musician"),
    ("striker|midfielder|defender|goalkeeper|forward|winger|quarterback|pitcher", "player"),
    ("spokesman|spokeswoman|spokesperson", "spokesman|spokeswoman|spokesperson"),
    ("author|novelist|writer", "author|writer"),
    ("physician|surgeon|dr.", "doctor|physician"),
    ("professor|assistant professor|associate professor", "professor|academic|scholar"),
    ("biologist|physicist|chemist|astronomer|geologist|climatologist|virologist|epidemiologist|ecologist|neuroscientist", "scientist|researcher"),
    ("reporter|correspondent|journalist", "journalist|reporter"),
    ("justice|magistrate|chief justice", "judge"),
    ("businessman|businesswoman|entrepreneur", "businessman|businesswoman|entrepreneur"),
    ("pope", "pontiff"),
    ("king|queen", "monarch"),
];

/// A word before another that makes a role of its own: the vice president is not the president.
const MAKERS: &str = "vice deputy assistant associate former ex acting junior shadow attorney prime press first lieutenant \
    secretary solicitor surgeon inspector director co - then incoming outgoing late ousted would under \
    private";

/// Words that end the noun phrase of a role: "a clinical psychologist from San Diego".
const ENDS: &str = "of for from at in to with and who that on whose which or but by";

/// The names that a role given in these words goes by, from the longest: "Israeli Prime Minister" as "israeli prime
/// minister", "prime minister", "premier", "leader".
pub(super) fn names(role: &str) -> Vec<String> {
    let lower = role.to_lowercase().replace('-', " - ");
    let words: Vec<&str> = lower.split_whitespace().take_while(|word| !has(ENDS, word)).collect();
    let mut names: Vec<String> = Vec::new();
    for from in (0..words.len()).skip(words.len().saturating_sub(LONGEST)) {
        let maker = from.checked_sub(1).and_then(|before| words.get(before));
        if maker.is_some_and(|maker| has(MAKERS, maker)) {
            break;
        }
        let tail = words.get(from..).unwrap_or_default().join(" ");
        for (kinds, others) in KINDS {
            if kinds.split('|').any(|kind| kind == tail) {
                names.extend(others.split('|').map(str::to_owned));
            }
        }
        names.push(tail);
    }
    names
}

/// Names of roles have at most so many words.
pub(super) const LONGEST: usize = 4;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_goes_by_its_last_words_and_by_what_it_is_a_kind_of() {
        assert!(names("Israeli Prime Minister").contains(&"premier".to_owned()));
        assert_eq!(names("Prime Minister").last().map(String::as_str), Some("prime minister"));
        assert_eq!(names("vice president"), ["vice president"]);
        assert_eq!(names("former President"), ["former president"]);
        assert_eq!(names("clinical psychologist from San Diego"), ["clinical psychologist", "psychologist"]);
        assert!(names("Sen.").contains(&"lawmaker".to_owned()));
        assert_eq!(names(""), Vec::<String>::new());
    }
}
