//! A text as words: split at white space, but for what stands in quotes and for people who are mentioned by name.

use std::borrow::Cow;

use botwright_api::types::{Message, MessageEntity, MessageEntityType};

use super::Typed;

/// The words of a text, one after the other.
#[derive(Clone)]
pub(crate) struct Words<'a> {
    text: &'a str,
    entities: &'a [MessageEntity],
    position: usize,
}

impl<'a> Words<'a> {
    /// The words of a text that is no message.
    pub(crate) fn of_text(text: &'a str) -> Self {
        Self { text, entities: &[], position: 0 }
    }

    /// The words of a message's text, from this byte on.
    pub(crate) fn of_message(message: &'a Message, position: usize) -> Self {
        Self {
            text: message.text().unwrap_or_default(),
            entities: message.entities().unwrap_or_default(),
            position,
        }
    }

    /// The words of what a pattern captured.
    pub(super) fn of_typed(typed: &Typed<'a>) -> Self {
        Self { text: &typed.source[..typed.place.end], entities: typed.entities, position: typed.place.start }
    }

    /// All that is left, as it is written; nothing if that is only white space.
    pub(crate) fn rest(&mut self) -> Option<Typed<'a>> {
        let start = self.start();
        let text = self.text[start..].trim_end();
        self.position = self.text.len();
        (!text.is_empty()).then(|| self.typed(text, start, start + text.len()))
    }

    /// Where the next word begins.
    fn start(&self) -> usize {
        self.text.len() - self.text[self.position..].trim_start().len()
    }

    fn typed(&self, text: impl Into<Cow<'a, str>>, start: usize, end: usize) -> Typed<'a> {
        Typed { text: text.into(), source: self.text, place: start..end, entities: self.entities }
    }

    /// How far a person's name reaches that begins here: it may be several words.
    fn mentioned(&self, start: usize) -> Option<usize> {
        let names = || self.entities.iter().filter(|entity| entity.kind == MessageEntityType::TextMention);
        names().next()?;
        let offset = utf16_length(&self.text[..start]);
        let entity = names().find(|entity| entity.offset == offset)?;
        let mut left = entity.length;
        let length = self.text[start..].chars().take_while(|character| {
            left = left.saturating_sub(utf16_length(character.encode_utf8(&mut [0; 4])));
            left >= 0
        });
        Some(length.map(char::len_utf8).sum())
    }
}

impl<'a> Iterator for Words<'a> {
    type Item = Typed<'a>;

    fn next(&mut self) -> Option<Typed<'a>> {
        let start = self.start();
        let rest = &self.text[start..];
        if let Some((inside, length)) = quoted(rest) {
            self.position = start + length;
            return Some(self.typed(unescaped(inside), start, self.position));
        }
        let least = self.mentioned(start).unwrap_or(0);
        let length = rest[least..].find(char::is_whitespace).map_or(rest.len(), |behind| least + behind);
        self.position = start + length;
        (length > 0).then(|| self.typed(&rest[..length], start, self.position))
    }
}

/// How long a text is in Telegram's units.
pub(super) fn utf16_length(text: &str) -> i64 {
    text.chars().map(|character| if character.len_utf16() == 2 { 2 } else { 1 }).sum()
}

/// What stands between the quotes that a text begins with, and how many bytes that is with the quotes.
///
/// A quote closes only at a word's end, so that `it's` and `"a"b` need no care; one that never closes is an ordinary character.
fn quoted(text: &str) -> Option<(&str, usize)> {
    let open = text.chars().next()?;
    let closing = closing(open)?;
    let mut escaped = false;
    for (index, character) in text.char_indices().skip(1) {
        let end = index + character.len_utf8();
        if escaped {
            escaped = false;
        } else if character == '\\' {
            escaped = true;
        } else if closing.contains(&character) && !text[end..].starts_with(|next: char| !next.is_whitespace())
        {
            return Some((&text[open.len_utf8()..index], end));
        }
    }
    None
}

/// The quotes that close what another one opens: those of keyboards, and those that phones put in their place.
fn closing(open: char) -> Option<&'static [char]> {
    Some(match open {
        '"' => &['"'],
        '\'' => &['\''],
        '“' | '”' | '„' => &['”', '“'],
        '‘' | '’' | '‚' => &['’', '‘'],
        '«' => &['»'],
        '»' => &['«', '»'],
        _ => return None,
    })
}

/// Without the backslashes before quotes and backslashes; any other backslash stands for itself.
fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let escapes = |next: &char| *next == '\\' || closing(*next).is_some();
        match characters.next_if(|next| character == '\\' && escapes(next)) {
            Some(next) => plain.push(next),
            None => plain.push(character),
        }
    }
    Cow::Owned(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        Words::of_text(text).map(|word| word.text().to_owned()).collect()
    }

    #[test]
    fn quotes_keep_words_together() {
        assert_eq!(words(r#"20 "tea is ready" now"#), ["20", "tea is ready", "now"]);
        assert_eq!(
            words("'a b' “c d” „e f“ ”g h” ‘i j’ «k l» »m n«"),
            ["a b", "c d", "e f", "g h", "i j", "k l", "m n"]
        );
        assert_eq!(words(r#""" x"#), ["", "x"]);
    }

    #[test]
    fn a_backslash_escapes_quotes_and_itself() {
        assert_eq!(words(r#""say \"hi\" to C:\temp\\""#), [r#"say "hi" to C:\temp\"#]);
    }

    #[test]
    fn an_unclosed_quote_is_an_ordinary_character() {
        assert_eq!(words(r#""tea is"#), [r#""tea"#, "is"]);
        assert_eq!(words(r#"it's 5" wide"#), ["it's", r#"5""#, "wide"]);
        assert_eq!(words(r"'it's fine'"), ["it's fine"]);
        assert_eq!(words(r#""a"b c"#), [r#""a"b"#, "c"]);
        assert_eq!(words(r#""\"#), [r#""\"#]);
    }

    #[test]
    fn a_mention_of_any_length_is_borne() {
        use botwright_api::types::User;

        for (offset, length) in [(0, i64::MIN), (0, i64::MAX), (i64::MAX, 1), (i64::MIN, i64::MIN)] {
            let mention = MessageEntity::new(MessageEntityType::TextMention, offset, length);
            let entities = [mention.user(Box::new(User::new(7, false, "Ann")))];
            let words = Words { text: "Ann B", entities: &entities, position: 0 };
            assert!(words.map(|word| word.entities().count()).sum::<usize>() <= 2);
        }
    }

    #[test]
    fn white_space_alone_is_no_word() {
        assert_eq!(words(" \n "), [""; 0]);
        assert_eq!(words(" a\u{a0}b\n c "), ["a", "b", "c"]);
    }

    #[test]
    fn the_rest_is_as_it_is_written() {
        let mut words = Words::of_text(r#" 20   "tea"  is ready "#);
        assert_eq!(words.next().unwrap().text(), "20");
        assert_eq!(words.rest().unwrap().text(), r#""tea"  is ready"#);
        assert!(words.rest().is_none());
    }
}
