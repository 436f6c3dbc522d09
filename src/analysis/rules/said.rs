//! Why a quote was taken to be said at a time.

rules! {
    /// Why a quote was taken to be said at a time.
    SaidRule {
        BesideVerb "“{date}” stands beside the verb of speech",
        OfMedium "“{date}” tells when that was given in which it was said",
        Opening "“{date}” opens the sentence of the attribution",
        DateLine "“{date}” is the date line of the post",
        SameSpeech "the same speaker goes on after words of “{date}”",
        SameOccasion "it belongs to the occasion told with “{date}”",
        Repeated "the same words are told with “{date}” elsewhere",
    }
}
