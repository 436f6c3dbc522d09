//! The clause: the words of a quote with their attribution, as one would copy them.

use super::setting::Setting;
use crate::analysis::{Quote, SaidBasis};
use crate::text::Span;

/// From the first to the last of content, cue and source, with what the attribution says of day, addressee and medium
/// in the same sentence, and with the marks around the content.
pub(super) fn clause(setting: &Setting<'_>, quote: &Quote) -> Span {
    let pieces = quote.content.iter().map(|&piece| with_marks(setting, piece));
    let words = pieces.chain(quote.cue).chain(quote.source).reduce(Span::join);
    let Some(words) = words else { return quote.clause };
    let told = quote.said.as_ref().filter(|said| said.basis == SaidBasis::Attribution);
    let day = told.and_then(|said| setting.dates.get(said.date?)).map(|date| date.span);
    let near = |span: &Span| is_beside(setting, words, *span);
    let more = [day, quote.to, quote.medium].into_iter().flatten().filter(near);
    more.fold(words, Span::join)
}

/// `piece` with the marks of the quotation that it is the whole of, or the end of.
fn with_marks(setting: &Setting<'_>, piece: Span) -> Span {
    let document = setting.document;
    let tokens = document.tokens_in(piece);
    let quotation = |place: usize| document.quotations().get(document.quotation_at(place)?);
    let first = quotation(tokens.start).filter(|found| found.inner.start == piece.start);
    let last = tokens.end.checked_sub(1).and_then(quotation).filter(|found| found.inner.end == piece.end);
    let start = first.map_or(piece.start, |found| found.span.start);
    Span::new(start, last.map_or(piece.end, |found| found.span.end))
}

/// Whether `span` lies in the first or the last sentence of `words`.
fn is_beside(setting: &Setting<'_>, words: Span, span: Span) -> bool {
    let sentence = |at: u32| setting.document.sentence_at(at);
    let own = sentence(span.start);
    own == sentence(words.start) || own == sentence(words.end.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use crate::saying::cases::quotes_of;

    fn clauses(text: &str) -> Vec<String> {
        let (quotes, _) = quotes_of(text);
        quotes.iter().map(|quote| quote.clause.of(text).to_owned()).collect()
    }

    #[test]
    fn the_words_are_whole_with_their_marks_and_attribution() {
        for (text, expected) in [
            ("“It rains,” Ada Baker said. They left.", "“It rains,” Ada Baker said"),
            ("“It rains,” Ada Baker said. “It pours.” They left.", "“It rains,” Ada Baker said. “It pours.”"),
            ("Ada Baker said it rained. They left.", "Ada Baker said it rained"),
            (
                "“It rains,” Ada Baker told reporters on Tuesday. They left.",
                "“It rains,” Ada Baker told reporters on Tuesday",
            ),
            ("In a statement, Ada Baker said it rained.", "a statement, Ada Baker said it rained"),
        ] {
            assert_eq!(clauses(text).first().map(String::as_str), Some(expected), "{text}");
        }
    }
}
