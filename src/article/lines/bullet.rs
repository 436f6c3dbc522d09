//! Bullets: the marks that list entries begin with.

/// Marks that begin the entries of lists.
pub(in crate::article) fn is_bullet(first: char) -> bool {
    matches!(first, '•' | '·' | '*' | '▪' | '●' | '‣' | '–' | '-' | '—' | '►' | '✓')
}
