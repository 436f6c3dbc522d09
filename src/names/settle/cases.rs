//! Texts whose names only the words beside them tell.

use crate::article;
use crate::names::recognise::recognise;
use crate::text::Document;

/// Texts with their names in brackets, each with its type.
#[cfg(test)]
const CASES: &[&str] = &[
    "[Paul Simms|Person], MD, said the drug works. [Rita Long|Person], PhD, said it does not. \
        [Ann Wu|Person], RN, told the panel she was unsure.",
    "[Robert Dowd Jr.|Person] said he was done. [James Hall|Person], Esq., said his client was \
        ill. [Hall|Person] left.",
    "Mr Justice [MacKerrow|Person] adjourned the case.",
    "[Florence Poole|Person] said it was cold. [Vienna Thorpe|Person] sang. [Jairo \
        Bastos|Person] took aim at [Marina Belchior|Person] on Friday. [Belchior|Person] left.",
    "[Victoria|Person] works in [Toronto|Place]. She says rents are steep there. \
        [Carmine|Person] lent some money to her.",
    "Hey [Prakash|Person], the email began. “Dear Prime Minister [Osei|Person],” the letter \
        begins. “Thanks [Anna|Person],” he said.",
    "“My name is [Simon|Person] and these are [Max|Person] and [Judith|Person],” said a boy.",
    "Shares in [Acenture|Organization] rose. [Acenture|Organization] said sales rose 4 \
        percent. [Acenture|Organization]’s rival fell.",
    "[Domitre|Person] famously argued that he dreams. [Tarquille|Person] once wrote that the \
        garden must be tended.",
    "Mrs [Broad|Person] claims Mr [Hartnell|Person] promised her that nobody would be sacked.",
    "Mrs [May|Person] praised the two nations. [May|Person] said talks would resume in May. \
        “We may meet sooner,” [May|Person] added. [Theodora May|Person] flew home.",
    "[Will|Person] said he was tired. [Bill|Person] said the bill was unpaid. [Mark \
        Hall|Person] hired both.",
    "[Hurricane Irma|Event] hit [Florida|Place]. [Irma|Event] killed 12 people, officials \
        said. [Storm Eunice|Event] is next.",
    "The liner [Queen Mary|Product] docked in [Hull|Place]. The ferry [Anna Maria|Product] \
        sank. Captain [Jo Lee|Person] said the [Anna Maria|Product] was old.",
    "Her sisters are [Rose|Person], [Anna|Person], and [Dorothy|Person]. [Neal Booth|Person] \
        married [Anna|Person].",
    "The notice was signed by attorneys [Mulder van der\nMeer & Willems|Organization], for the \
        estate of [Petra Anna\nKruis|Person], of [Benoni|Place].",
    "‘Nobody sleeps here,’ said [Marcus ‘Shoes’ Dale|Person]. [Dale|Person] has lived there \
        since May.",
    "Meet [Simon Vale|Person]. Ask [Emma|Person]. Did [Norma|Person] call? Was [Tom|Person] \
        there? Had [Peter Hall|Person] known, he would have come.",
    "[Tamils|Group] settled on every coast. [Sikhs|Group], [Sunnis|Group] and [Copts|Group] \
        marched with [Londoners|Group].",
    "[Helen Crane|Person], CPA, told the board the books were wrong. [Tom Webb|Person], DDS, \
        agreed.",
    "“Eat less,” said [Olga Pruss|Person], R.N., M.S.N., a nurse. Dr. [Lee Park|Person], D.O., \
        said no.",
    "[Sean Doyle|Person], OBE, wrote to the minister. Retired judge [Ann Fox|Person] KC said \
        it was unfair.",
    "Mrs Justice [Tremlow|Person] said the appeal failed. Lady Justice [Harbell|Person] \
        agreed.",
    "Ms [Waters|Person] said the pool was closed. Mr [Street|Person] told the \
        [BBC|Organization] he had paid. Mrs [Hill|Person] denied it. Miss [Snow|Person] left.",
    "[Gordon Banks|Person] came home on Tuesday. [Banks|Person] said he was glad. Mr \
        [Banks|Person] left.",
    "[June|Person] said she would come in July. [Grant|Person] told police he was lost. \
        [Faith|Person] argued that nobody knew.",
    "[Jack Frost|Person] said it was cold. [Frost|Person] added that the rain would stop.",
    "[Pieter van den Berg|Person] lost. [Van den Berg|Person] said he was sad. “No,” [van den \
        Berg|Person] said.",
    "[Layla al-Masri|Person] spoke. [Al-Masri|Person] said the war was over. [Carlos de la \
        Fuente|Person] left; [De la Fuente|Person] told reporters he was fine.",
    "[Georgia Bright|Person] said the sea was rough. [Austin Palmer|Person] told the court he \
        slept. [Brooklyn Tate|Person] left. [Charlotte Weir|Person] added that she knew.",
    "We met [Savannah Cole|Person] on Friday. [Cole|Person], 34, said it was fun. [Israel \
        Ortega|Person] told us so.",
    "Her sons are [Tim|Person], [Noah|Person] and [Levi|Person]. [Carol Dunn|Person] teaches \
        in [Leeds|Place].",
    "The prize went to [Igor Pavic|Person].[Mila Horvat|Person] came second, the jury said.",
    "“Hello [Brenda|Person], sit down,” said the nurse. “Thanks [Marcus|Person],” she said. \
        “Dear Mrs [Olsen|Person],” he wrote.",
    "“I am called [Ruben|Person] and my sister is [Carla|Person],” said a boy. “This is \
        [Peter|Person] and that is [Jo|Person],” said the girl.",
    "[Cyclone Tracy|Event] flattened [Darwin|Place]. [Tracy|Event] killed 71 people. [Typhoon \
        Mina|Event] came in June, and [Mina|Event] was stronger, police said.",
    "The trawler [Kathleen Rose|Product] sank. The yacht [Lady Maria|Product] was saved. The \
        racehorse [Silver Tom|Product] won. The [Kathleen Rose|Product] was old.",
    "Investors in [Mercadia|Organization] fled. [Mercadia|Organization] said profits fell. The \
        airline [Lumera|Organization] told staff it would close. [Lumera|Organization] flew from \
        [Oslo|Place].",
    "[Quillon|Person] said the plan was mad. [Bertrova|Person] told reporters she would sue. \
        [Halvard|Person] later wrote that he was wrong.",
    "Former minister for Education and Sport [Lena Holt|Person] said it was late. Current \
        chair of the water board [Omar Diaz|Person] said it was not.",
    "Acting chief of the port authority [Ivan Ruiz|Person] told the [BBC|Organization] it was \
        safe.",
    "“It is loud,” said [Frank “Duke” Moretti|Person]. [Moretti|Person] left. [Anna “the Boss” \
        Lind|Person] laughed.",
    "A trader known in the market as “[Fast Eddie|Person]” said it was empty.",
    "[Basques|Group] and [Catalans|Group] protested. [Armenians|Group] live there. \
        [Hutus|Group] fled with [Tutsis|Group].",
    "It was written by the poet [Carla Maria\nHusk|Person], who lives in the town of \
        [Perth|Place] and likes it there.",
    "“We will win,” said the chief.\n\n— Coach [Derek Blunt|Person]",
    "[David Oyelowo|Person] played [Martin Luther King, Jr.|Person] in the film. [April P. Bernard|Person] wrote it.",
    "The talks in June said more than those in May told us.",
];

#[test]
fn the_words_beside_names_tell_their_bounds_and_types() {
    for case in CASES {
        let parts: Vec<(&str, &str)> =
            case.split('[').skip(1).filter_map(|part| part.split(']').next()?.split_once('|')).collect();
        let text = parts
            .iter()
            .fold(case.replace(['[', ']'], ""), |text, (_, kind)| text.replacen(&format!("|{kind}"), "", 1));
        let document = Document::new(&text);
        let article = article::structure(&document, &[], None);
        let names = recognise(&document, &article);
        let found: Vec<(&str, &str)> =
            names.iter().map(|name| (document.words(name.span), name.kind.label())).collect();
        assert_eq!(found, parts, "{text}");
    }
}
