//! Why words were taken for a quote: the form by which the article attributes them.

rules! {
    /// Why words were taken for a quote. The reason goes on to tell whom the words of the attribution name.
    QuoteRule {
        Beside "“{cue}” follows the quotation",
        Ahead "“{cue}” stands before the words",
        Aside "“{cue}” stands beside the clause",
        Passive "“{cue}” says what somebody was told",
        AccordingTo "“{cue}” introduces the source",
        Label "“{cue}” gives the words between marks",
        Nominal "“{cue}” names an utterance",
        Signed "the line after the words is signed by {name}",
        Transcript "the line begins with {name}, who speaks",
        NextToWords "a quotation without a verb of speech, next to words of {name}",
        Alone "a quotation without a verb of speech near it",
    }
}
