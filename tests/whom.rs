//! Whom words mean: cases of sources, pronouns and titles, by kind.

use quotidian::analysis::{Entity, Quote};
use quotidian::{Options, analyze};

/// What holds of a text.
enum Holds {
    /// The quote with these words is by the one of this name.
    Says(&'static str, &'static str),
    /// The word, counted from 1 among those alike, is a mention of the entity of this name; of none where that is empty.
    Means(&'static str, usize, &'static str),
}
use Holds::{Means, Says};

/// A text, and what holds of it.
type Case = (&'static str, &'static [Holds]);

/// Own subject.
const OWN_SUBJECT: &[Case] = &[
    ("Walter Pruitt met Helga Moss in June. Moss thanked him.", &[Means("him", 1, "Walter Pruitt")]),
    (
        "Linda Carver praised Robert Hale on Monday. Hale later called her a friend.",
        &[Means("her", 1, "Linda Carver")],
    ),
    ("James Orr hired Peter Lang. Lang sued him last year.", &[Means("him", 1, "James Orr")]),
    ("James Orr hired Peter Lang. Lang blamed himself.", &[Means("himself", 1, "Peter Lang")]),
    (
        "Senator Mark Ellis spoke first. Paul Grady then attacked him over taxes.",
        &[Means("him", 1, "Mark Ellis")],
    ),
];

/// Says he.
const SAYS_HE: &[Case] = &[
    (
        "Councillor Susan Frost declined. Adebayo Okoro, a resident, said he was angry.",
        &[Means("he", 1, "Adebayo Okoro")],
    ),
    (
        "Mayor Edith Long left. Then Imran Sial, a builder, told the court he had been paid.",
        &[Means("he", 1, "Imran Sial")],
    ),
    ("Karl Dunn met reporters. Ivor Bassett insisted that he would stay.", &[Means("he", 1, "Ivor Bassett")]),
    ("Karl Dunn met Joan Pike. Pike said he was wrong.", &[Means("he", 1, "Karl Dunn")]),
    ("Maria Lopez met Joan Pike. Dr. Pike said she would resign.", &[Means("she", 1, "Joan Pike")]),
];

/// Whose lawyer.
const WHOSE_LAWYER: &[Case] = &[
    (
        "Mr Doyle's lawyer, Fiona Webb, said he would fight the charge. Adam Doyle was arrested in May.",
        &[Means("he", 1, "Adam Doyle"), Says("he would fight", "Fiona Webb")],
    ),
    (
        "Adam Doyle was jailed in May. Doyle's lawyer, Peter Webb, said he would appeal.",
        &[Says("he would appeal", "Peter Webb"), Means("he", 1, "Peter Webb")],
    ),
];

/// Honour.
const HONOUR: &[Case] = &[
    (
        "Judge Tom Beck presided. His Honour Judge Carl Ames agreed. Her Majesty spoke.",
        &[Means("His", 1, ""), Means("Her", 1, "")],
    ),
    (
        "King Paul left. His Excellency the ambassador said the talks were over. Her Royal Highness waved.",
        &[Means("His", 1, ""), Means("Her", 1, "")],
    ),
];

/// According to.
const ACCORDING_TO: &[Case] = &[
    (
        "Warden Celia Hart built the gate. According to her, it will hold.",
        &[Says("it will hold", "Celia Hart")],
    ),
    (
        "Dr. Henry Platt studied bats. Bats are blind, according to him.",
        &[Says("Bats are blind", "Henry Platt")],
    ),
    ("According to these records, the land was sold.", &[Says("the land was sold", "these records")]),
    ("According to that woman, the shop was shut.", &[Says("the shop was shut", "that woman")]),
    ("The crowd booed, according to those present.", &[Says("The crowd booed", "those present")]),
];

/// Unnamed later.
const UNNAMED_LATER: &[Case] = &[
    (
        "A witness said the van sped off. Police closed the road. Gary Holt, 33, said he ran.",
        &[Says("sped off", "A witness"), Says("he ran", "Gary Holt")],
    ),
    (
        "A shopper said the queue was long. “I gave up,” said Mira Shah.",
        &[Says("queue was long", "A shopper")],
    ),
    (
        "A spokeswoman for the hospital said the ward was shut. “We are working on it,” she said. Nurse Olga Dent, 40, said she was tired.",
        &[
            Says("ward was shut", "A spokeswoman for the hospital"),
            Says("We are working", "A spokeswoman for the hospital"),
        ],
    ),
    (
        "A spokesman for the airline said flights were late. “We regret it,” spokesman Leo Marsh said.",
        &[Says("flights were late", "Leo Marsh")],
    ),
    (
        "A teacher said the roof leaked. “It is cold,” said teacher Ruth Abel.",
        &[Says("the roof leaked", "Ruth Abel")],
    ),
];

/// A spokeswoman who is quoted next by her bare name.
const SPOKESWOMAN: &[Case] = &[
    (
        "A spokeswoman for the mill said the gate was open. “It is safe,” said Ada Lovell.",
        &[Says("gate was open", "Ada Lovell")],
    ),
    (
        "A spokeswoman for the mill said the gate was open. “It was not,” said Ada Lovell, 41.",
        &[Says("gate was open", "A spokeswoman for the mill")],
    ),
    (
        "A spokeswoman for the mill said the gate was open. “It was not,” said worker Ada Lovell.",
        &[Says("gate was open", "A spokeswoman for the mill")],
    ),
];

/// That subject.
const THAT_SUBJECT: &[Case] = &[
    ("Mr Hall said that was enough.", &[Says("was enough", "Hall")]),
    ("Ada Kerr said that is why she left.", &[Says("is why she left", "Ada Kerr")]),
    ("Ada Kerr said that would be a mistake.", &[Says("would be a mistake", "Ada Kerr")]),
    ("Ada Kerr said that was a lie and that she would sue.", &[Says("was a lie", "Ada Kerr")]),
];

/// Title gender.
const TITLE_GENDER: &[Case] = &[
    ("Ivana Crump opened the hotel. Mr. Crump said it would pay.", &[Says("it would pay", "Crump")]),
    (
        "Robert Maddox won the seat. Mrs. Maddox said she was proud.",
        &[Says("she was proud", "Maddox"), Means("she", 1, "Maddox")],
    ),
    (
        "Gareth Lunn asked. Chloe Lunn replied. Ms Lunn said it was fine. Mr Lunn said it was not.",
        &[Says("it was fine", "Chloe Lunn"), Says("it was not", "Gareth Lunn")],
    ),
    (
        "Sen. Carla Dean and her brother, Rep. Paul Dean, spoke. Sen. Dean said yes would win. Rep. Dean said no would.",
        &[Says("yes would win", "Carla Dean"), Says("no would", "Paul Dean")],
    ),
    (
        "Melissa Barr spoke. “He is wrong,” Mr. Barr said. “She is right,” Melissa Barr said.",
        &[Says("He is wrong", "Barr"), Says("She is right", "Melissa Barr")],
    ),
];

/// Unnamed apart.
const UNNAMED_APART: &[Case] = &[
    (
        "A county official said the bridge was safe. A state official said it was not. The state official said tests would follow.",
        &[
            Says("bridge was safe", "A county official"),
            Says("it was not", "A state official"),
            Says("tests would follow", "A state official"),
        ],
    ),
    (
        "A county official said the bridge was safe. “We tested it,” the official said.",
        &[Says("We tested it", "A county official")],
    ),
    (
        "A Texas lawmaker said the bill was dead. An Ohio lawmaker said it was alive. “It will pass,” the Ohio lawmaker said.",
        &[Says("It will pass", "An Ohio lawmaker")],
    ),
    (
        "A Labour source said the plan was mad. A Tory source said it was good. “We will win,” the Tory source said.",
        &[Says("plan was mad", "A Labour source"), Says("We will win", "A Tory source")],
    ),
    (
        "An Ohio Republican said the race was lost. A Florida Republican said money was short. A Maine Republican said they had hope.",
        &[
            Says("race was lost", "An Ohio Republican"),
            Says("money was short", "A Florida Republican"),
            Says("they had hope", "A Maine Republican"),
        ],
    ),
];

/// Unnamed he.
const UNNAMED_HE: &[Case] = &[
    (
        "A police spokesman said two men were held. “They are in custody,” he said. Chief Ron Beale arrived later.",
        &[Says("They are in custody", "A police spokesman")],
    ),
    (
        "Mayor Tim Rice arrived. A council spokeswoman said the road was shut. “It is flooded,” she said.",
        &[Says("It is flooded", "A council spokeswoman")],
    ),
    (
        "A resident said the smell was bad. “It makes me ill,” she said. Council leader Ann Page declined to comment.",
        &[Says("It makes me ill", "A resident")],
    ),
];

/// Role contradicts.
const ROLE_CONTRADICTS: &[Case] = &[
    (
        "Mayor Ada Lovell of Astley spoke. The mayor of Burford said it rained.",
        &[Says("it rained", "The mayor of Burford")],
    ),
    ("Mayor Ruth Penn backed the plan. Her rival said it was a con.", &[Says("it was a con", "Her rival")]),
    (
        "Senator Lee Mott backed the bill. The other senator said it was weak.",
        &[Says("it was weak", "The other senator")],
    ),
    (
        "Mayor Ruth Penn backed it. The deputy mayor said it was weak.",
        &[Says("it was weak", "The deputy mayor")],
    ),
    (
        "Coach Dale Finn praised the team. The visiting coach said they were lucky.",
        &[Says("they were lucky", "The visiting coach")],
    ),
];

/// Where the source is.
const PLACE_OF_THE_SOURCE: &[Case] = &[
    ("The Herald in Glasgow said the yard was sold.", &[Says("the yard was sold", "The Herald")]),
    ("WBRO in Boston reports that the road was shut.", &[Says("the road was shut", "WBRO")]),
    (
        "Doctors at Mercy Hospital in Leeds said the boy was well.",
        &[Says("the boy was well", "Doctors at Mercy Hospital in Leeds")],
    ),
];

/// Two people.
const TWO_PEOPLE: &[Case] = &[(
    "Susan Haller met Victor Laney. “It was tense,” she said. “It was fine,” he said.",
    &[Says("It was tense", "Susan Haller"), Says("It was fine", "Victor Laney")],
)];

/// Himself.
const HIMSELF: &[Case] =
    &[("Governor Carl Moss was absent. “I was ill,” Moss himself said.", &[Says("I was ill", "Carl Moss")])];

/// They.
const THEY: &[Case] = &[
    (
        "Alex Reyes, who uses they/them pronouns, runs the shop. “It is home,” they said.",
        &[Says("It is home", "Alex Reyes")],
    ),
    (
        "Robin Vance, a nonbinary artist, opened the show. “I am glad,” they said.",
        &[Says("I am glad", "Robin Vance")],
    ),
    (
        "Jordan Wells, 22, came out in March. “People were kind,” they said. Wells said they felt free.",
        &[Says("People were kind", "Jordan Wells")],
    ),
];

/// Pronoun given to the wrong person.
const PRONOUN_GIVEN_TO_THE_WRONG_PERSON: &[Case] = &[
    ("Barry Pardoe admires Hermia Garner. Garner quite likes him.", &[Means("him", 1, "Barry Pardoe")]),
    (
        "Nora Finch works at the mill. Anil Rao hired her. Rao said she was the best.",
        &[Means("her", 1, "Nora Finch"), Means("she", 1, "Nora Finch"), Says("she was the best", "Anil Rao")],
    ),
    (
        "Councillor Helen Frayne refused to comment. Tariq Anwar, a Labour MP, said he was alarmed.",
        &[Means("he", 1, "Tariq Anwar"), Says("he was alarmed", "Tariq Anwar")],
    ),
    (
        "Adela said the tour was off. Robaldinho told reporters he was fit. Suhanto denied that he was ill. Banksee sprayed a wall. \"It is art,\" Banksee said.",
        &[
            Means("he", 1, "Robaldinho"),
            Means("he", 2, "Suhanto"),
            Says("he was ill", "Suhanto"),
            Says("It is art", "Banksee"),
        ],
    ),
    (
        "Luc Morel declared the fires an “international crisis”. Jean Tarr branded him “a liar”. Ruth Penn labelled the vote “a farce” and described herself as “tired”.",
        &[
            Means("him", 1, "Luc Morel"),
            Says("a liar", "Jean Tarr"),
            Says("international crisis", "Luc Morel"),
            Says("a farce", "Ruth Penn"),
        ],
    ),
];

/// Unnamed source taken for a later name.
const UNNAMED_SOURCE_TAKEN_FOR_A_LATER_NAME: &[Case] = &[
    (
        "Anna Reyes, the head teacher, said: \"The roof has leaked since March and nobody came.\"\n\nA spokesman for the council said repairs would start on Monday. \"We are sorry for the delay,\" he said.\n\n\"My son has class in the gym,\" said parent Josh Lind.",
        &[
            Says("The roof has leaked", "Anna Reyes"),
            Says("repairs would start on Monday", "A spokesman for the council"),
            Says("We are sorry for the delay", "A spokesman for the council"),
            Says("My son has class", "Josh Lind"),
        ],
    ),
    (
        "A spokesman for the council said repairs would start on Monday.\n\n\"My son has class in the gym,\" said parent Josh Lind.",
        &[
            Says("repairs would start on Monday", "A spokesman for the council"),
            Says("My son has class", "Josh Lind"),
        ],
    ),
    (
        "A neighbour said the door was locked. People waited outside. Tariq Bell, 19, said he heard glass break.",
        &[Says("the door was locked", "A neighbour"), Says("he heard glass break", "Tariq Bell")],
    ),
    (
        "A former employee said the door was locked. People waited outside. Dale Cox, 41, said he never saw it.",
        &[Says("the door was locked", "A former employee"), Says("he never saw it", "Dale Cox")],
    ),
    (
        "Anna Reyes, the head teacher, said: \"The roof has leaked since March and nobody came.\n\nA spokesman for the council said repairs would start on Monday. \"We are sorry for the delay,\" he said.\n\n\"My son has class in the gym,\" said parent Josh Lind.",
        &[
            Says("The roof has leaked", "Anna Reyes"),
            Says("repairs would start on Monday", "A spokesman for the council"),
            Says("We are sorry for the delay", "A spokesman for the council"),
            Says("My son has class", "Josh Lind"),
        ],
    ),
];

/// The name of the entity that the word stands for; empty where it is none.
fn meant(text: &str, word: &str, nth: usize) -> String {
    let whole = |at: usize| {
        let letter = |found: Option<char>| found.is_some_and(char::is_alphanumeric);
        !letter(text[..at].chars().next_back()) && !letter(text[at + word.len()..].chars().next())
    };
    let mut places = text.match_indices(word).map(|(at, _)| at).filter(|&at| whole(at));
    let at = places.nth(nth - 1).unwrap() as u32;
    let entities = analyze(text, &Options::default()).entities;
    let is = |entity: &&Entity| entity.mentions.iter().any(|mention| mention.span.start == at);
    entities.iter().find(is).map_or(String::new(), |entity| entity.name.clone())
}

/// Who speaks the quote that has the words.
fn speaker(text: &str, words: &str) -> String {
    let quotes = analyze(text, &Options::default()).quotes;
    let has = |quote: &&Quote| quote.content.iter().any(|span| span.of(text).contains(words));
    quotes.iter().find(has).and_then(|quote| quote.speaker.name.clone()).unwrap_or_default()
}

#[test]
fn sources_pronouns_and_titles_mean_whom_they_fit() {
    let kinds = [
        OWN_SUBJECT,
        SAYS_HE,
        WHOSE_LAWYER,
        HONOUR,
        ACCORDING_TO,
        UNNAMED_LATER,
        SPOKESWOMAN,
        THAT_SUBJECT,
        TITLE_GENDER,
        UNNAMED_APART,
        UNNAMED_HE,
        ROLE_CONTRADICTS,
        PLACE_OF_THE_SOURCE,
        TWO_PEOPLE,
        HIMSELF,
        THEY,
        PRONOUN_GIVEN_TO_THE_WRONG_PERSON,
        UNNAMED_SOURCE_TAKEN_FOR_A_LATER_NAME,
    ];
    for &(text, holds) in kinds.into_iter().flatten() {
        for one in holds {
            let (found, wanted) = match *one {
                Says(words, name) => (speaker(text, words), name),
                Means(word, nth, name) => (meant(text, word, nth), name),
            };
            assert_eq!(found, wanted, "{text}");
        }
    }
}
