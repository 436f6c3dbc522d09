//! Nicknames: which forenames are short for which, "Pat" for "Patrick".

/// A nickname, then the forenames that it is short for; in lower case, by the nickname.
const NICKNAMES: &[&str] = &[
    "abby abigail",
    "al albert alan alfred",
    "alex alexander alexandra",
    "andy andrew",
    "barb barbara",
    "ben benjamin",
    "bernie bernard",
    "beth elizabeth",
    "betsy elizabeth",
    "bill william",
    "billy william",
    "bob robert",
    "bobby robert",
    "brad bradley",
    "cathy catherine",
    "charlie charles",
    "chris christopher christine christian",
    "chuck charles",
    "cindy cynthia",
    "dan daniel",
    "danny daniel",
    "dave david",
    "deb deborah debra",
    "debbie deborah debra",
    "dick richard",
    "don donald",
    "doug douglas",
    "ed edward edwin",
    "eddie edward",
    "fred frederick alfred",
    "gabe gabriel",
    "greg gregory",
    "hank henry",
    "jack john",
    "jake jacob",
    "jeff jeffrey geoffrey",
    "jen jennifer",
    "jenny jennifer",
    "jerry gerald jerome",
    "jim james",
    "jimmy james",
    "joe joseph",
    "joey joseph",
    "jon jonathan",
    "josh joshua",
    "kate katherine catherine kathryn",
    "kathy katherine kathleen",
    "katie katherine",
    "ken kenneth",
    "larry lawrence",
    "leo leonard",
    "liz elizabeth",
    "maggie margaret",
    "matt matthew",
    "mike michael",
    "mitch mitchell",
    "nate nathan nathaniel",
    "nick nicholas",
    "pam pamela",
    "pat patrick patricia",
    "patty patricia",
    "peggy margaret",
    "pete peter",
    "phil philip phillip",
    "ray raymond",
    "rich richard",
    "rick richard",
    "rob robert",
    "ron ronald",
    "ronnie ronald",
    "russ russell",
    "sam samuel samantha",
    "stan stanley",
    "steve steven stephen",
    "sue susan",
    "ted edward theodore",
    "terry terrence theresa",
    "tim timothy",
    "toby tobias",
    "tom thomas",
    "tommy thomas",
    "tony anthony",
    "val valerie",
    "vicky victoria",
    "vince vincent",
    "walt walter",
    "will william",
    "zach zachary",
];

/// Whether one of two forenames in lower case is a nickname of the other.
pub(super) fn is_nickname(one: &str, two: &str) -> bool {
    let short_for = |nickname: &str, name: &str| full(nickname).any(|full| full == name);
    short_for(one, two) || short_for(two, one)
}

/// The forenames that `nickname` is short for.
pub(super) fn full(nickname: &str) -> impl Iterator<Item = &'static str> {
    let found = NICKNAMES.binary_search_by_key(&nickname, |row| row.split(' ').next().unwrap_or_default());
    found.ok().and_then(|place| NICKNAMES.get(place)).into_iter().flat_map(|row| row.split(' ').skip(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nickname_is_found_from_either_side_and_no_other_name_is() {
        for (one, two, same) in [
            ("pat", "patrick", true),
            ("joshua", "josh", true),
            ("ted", "edward", true),
            ("pat", "peter", false),
            ("patrick", "patricia", false),
            ("john", "jonathan", false),
            ("sam", "sam", false),
        ] {
            assert_eq!(is_nickname(one, two), same, "{one} / {two}");
        }
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(NICKNAMES.is_sorted());
    }
}
