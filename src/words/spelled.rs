//! How a word of the text is spelled for a look-up: its letters as they stand or changed in size, its apostrophes straight.
//! The build script shares this file.

/// How the words of the text are spelled for the look-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// As they stand.
    Kept,
    /// All in lower case, as titles and roles are listed.
    Lower,
    /// First letter large, the rest small: for text in capitals.
    Title,
}

/// The bytes of the longest word that a table has; longer ones are none of it.
pub(crate) const LONGEST: usize = 32;

/// A word spelled for a look-up.
pub(super) struct Spelled {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Spelled {
    /// `word`, spelled so; nothing where it is too long for any table.
    pub(super) fn new(word: &str, case: Case) -> Option<Self> {
        let mut spelled = Self { bytes: [0; LONGEST], length: 0 };
        let mut first = true;
        for letter in word.chars() {
            let kept = case == Case::Kept || (case == Case::Title && std::mem::take(&mut first));
            if kept {
                spelled.push(letter)?;
            } else if letter.is_ascii() {
                spelled.push(letter.to_ascii_lowercase())?;
            } else {
                letter.to_lowercase().try_for_each(|letter| spelled.push(letter))?;
            }
        }
        Some(spelled)
    }

    fn push(&mut self, letter: char) -> Option<()> {
        let letter = straight(letter);
        let room = self.bytes.get_mut(self.length..self.length + letter.len_utf8())?;
        letter.encode_utf8(room);
        self.length += letter.len_utf8();
        Some(())
    }

    /// Its bytes.
    pub(super) fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

/// The letter, a straight apostrophe for a curled one.
pub(super) const fn straight(letter: char) -> char {
    if matches!(letter, '’' | 'ʼ') { '\'' } else { letter }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_change_their_size_and_apostrophes_their_form() {
        let spelled = |word, case| {
            Spelled::new(word, case).map(|spelled| String::from_utf8(spelled.bytes().to_vec()).unwrap())
        };
        assert_eq!(spelled("N’T", Case::Lower).as_deref(), Some("n't"));
        assert_eq!(spelled("ÉLAN", Case::Title).as_deref(), Some("Élan"));
        assert_eq!(spelled("Élan", Case::Kept).as_deref(), Some("Élan"));
        assert_eq!(spelled(&"a".repeat(LONGEST + 1), Case::Kept), None);
    }
}
