//! Addresses: web and mail addresses and @handles, told by their form at the start of a text.

/// Ends of the names of hosts that are written without "www." before them; of two parts where a country has its own.
const HOST_ENDS: &str = "com org net edu gov mil info tv io co.uk org.uk ac.uk gov.uk com.au";

/// Names of hosts and of mailboxes end sooner than this (RFC 5321); looking no further keeps the scan linear.
const LONGEST_NAME: usize = 64;

/// Length of the web or mail address at the start of `rest`, without the punctuation of the sentence around it.
pub(super) fn address(rest: &str, first: char) -> Option<usize> {
    let web = matches!(first, 'h' | 'w' | 'H' | 'W')
        && ["http://", "https://", "www."].iter().any(|start| starts_with(rest, start));
    if !web && !mail(rest, first) {
        return host(rest, first);
    }
    Some(to_blank(rest))
}

/// Length of what is left of `rest` before a blank or a mark that no address has, without the stops at its end.
fn to_blank(rest: &str) -> usize {
    let end = rest.find(|character: char| {
        character.is_whitespace() || character.is_control() || "<>\"“”«»".contains(character)
    });
    let whole = end.and_then(|end| rest.get(..end)).unwrap_or(rest);
    whole.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '\'', '’', '…']).len().max(1)
}

fn starts_with(rest: &str, start: &str) -> bool {
    rest.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// How many bytes at the start of `rest` are letters, digits or one of `others`.
fn name(rest: &str, others: &[u8]) -> usize {
    let own = |byte: &u8| byte.is_ascii_alphanumeric() || others.contains(byte);
    rest.bytes().take(LONGEST_NAME).take_while(own).count()
}

/// Whether `rest` begins with "name@host.".
fn mail(rest: &str, first: char) -> bool {
    if !first.is_ascii_alphanumeric() {
        return false;
    }
    let Some(host) = rest.get(name(rest, b"._%+-")..).and_then(|after| after.strip_prefix('@')) else {
        return false;
    };
    let label = name(host, b"-");
    let top = host.get(label..).and_then(|after| after.strip_prefix('.'));
    label > 0 && top.is_some_and(|top| top.starts_with(|letter: char| letter.is_ascii_alphabetic()))
}

/// Length of "example.org" or "example.org/page" at the start of `rest`. One with a capital letter and no page is a
/// name ("Example.com") and no address.
fn host(rest: &str, first: char) -> Option<usize> {
    if !first.is_ascii_lowercase() && !first.is_ascii_digit() {
        return None;
    }
    let length = name(rest, b".-");
    let (host, after) = rest.split_at_checked(length)?;
    let host = host.trim_end_matches(['.', '-']);
    let known = |end: &str| host.strip_suffix(end).is_some_and(|start| start.ends_with('.'));
    if !host.contains('.') || length == LONGEST_NAME || !HOST_ENDS.split(' ').any(known) {
        return None;
    }
    let glued = host.len() == length && after.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    if host.len() == length && after.starts_with('/') {
        return Some(to_blank(rest));
    }
    (!glued).then_some(host.len())
}

/// Length of the @handle or #tag at the start of `rest`.
pub(super) fn handle(rest: &str, first: char) -> Option<usize> {
    if !matches!(first, '@' | '#') {
        return None;
    }
    let name = rest.get(1..)?;
    let length =
        name.find(|character: char| !(character.is_alphanumeric() || character == '_')).unwrap_or(name.len());
    name.starts_with(|character: char| character.is_alphabetic() || character == '_').then_some(1 + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A text and the address it begins with.
    const CASES: &[(&str, &str)] = &[
        ("https://example.org/a?b=1, or", "https://example.org/a?b=1"),
        ("www.example.org.", "www.example.org"),
        ("a.b@example.org.", "a.b@example.org"),
        ("example.org/page.", "example.org/page"),
        ("news.example.co.uk is", "news.example.co.uk"),
        ("example.com.", "example.com"),
        ("physician.police", ""),
        ("example.common", ""),
        ("Example.com", ""),
        ("a@b", ""),
        ("com", ""),
    ];

    #[test]
    fn an_address_ends_before_the_punctuation_of_its_sentence() {
        for (text, expected) in CASES {
            let found = address(text, text.chars().next().unwrap()).unwrap_or(0);
            assert_eq!(&text[..found], *expected, "{text}");
        }
    }
}
