//! A command in a message, and the arguments behind it.

use std::str::FromStr;

use botwright_api::types::{Message, MessageEntityType};

use crate::handler::{Kind, Word};
use crate::stop::Stop;

/// `/remind@my_bot 20 tea` taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CommandCall<'a> {
    /// The name as it was typed, without `/`.
    pub(crate) name: &'a str,
    /// The bot that it was addressed to.
    pub(crate) addressee: Option<&'a str>,
    /// Everything behind it, without the space around.
    pub(crate) arguments: &'a str,
}

impl<'a> CommandCall<'a> {
    /// The command that a message begins with, as Telegram marked it.
    pub(crate) fn of(message: &'a Message) -> Option<Self> {
        let text = message.text()?;
        let entity = message.entities()?.first()?;
        if entity.offset != 0 || entity.kind != MessageEntityType::BotCommand {
            return None;
        }
        // Commands are ASCII, so the entity's UTF-16 length counts bytes.
        let length = usize::try_from(entity.length).ok()?;
        let (command, arguments) = (text.get(1..length)?, text.get(length..)?);
        let (name, addressee) = match command.split_once('@') {
            Some((name, addressee)) => (name, Some(addressee)),
            None => (command, None),
        };
        Some(Self { name, addressee, arguments: arguments.trim() })
    }
}

/// The name of the command that a message begins with.
pub(crate) fn name_of(message: &Message) -> Option<&str> {
    CommandCall::of(message).map(|call| call.name)
}

/// Whether the fixed parts of a pattern are there; what is captured is judged later, with an answer.
pub(crate) fn admits(pattern: &[Word], arguments: &str) -> bool {
    let mut words = arguments.split_whitespace();
    pattern.iter().all(|word| {
        let typed = words.next();
        match word {
            Word::Literal(text) => typed == Some(text),
            Word::Capture { prefix, suffix, .. } if prefix.is_empty() && suffix.is_empty() => true,
            Word::Capture { prefix, suffix, .. } => {
                typed.is_some_and(|typed| inner(typed, prefix, suffix).is_some())
            }
        }
    })
}

/// The texts that a pattern captured, in its order.
pub struct Captured<'a> {
    name: &'static str,
    pattern: &'static [Word],
    texts: Vec<Option<&'a str>>,
    /// Whether a wrong argument is nobody's mistake: it leaves the text to the next handler.
    lenient: bool,
}

impl<'a> Captured<'a> {
    /// Takes the arguments apart; a word too few or too many is answered with the usage.
    pub(crate) fn read(
        name: &'static str,
        pattern: &'static [Word],
        arguments: &'a str,
    ) -> Result<Self, Stop> {
        let mut captured = Self { name, pattern, texts: Vec::with_capacity(pattern.len()), lenient: false };
        let mut rest = arguments;
        for word in pattern {
            match word {
                Word::Literal(_) => drop(next_word(&mut rest)),
                Word::Capture { kind: Kind::Rest, prefix, suffix, .. } => {
                    captured.texts.push(inner(std::mem::take(&mut rest), prefix, suffix));
                }
                Word::Capture { kind, prefix, suffix, .. } => {
                    let typed = next_word(&mut rest);
                    if typed.is_none() && *kind == Kind::Required {
                        return Err(captured.usage());
                    }
                    captured.texts.push(typed.and_then(|typed| inner(typed, prefix, suffix)));
                }
            }
        }
        if rest.is_empty() { Ok(captured) } else { Err(captured.usage()) }
    }

    /// The same, where a wrong argument is nobody's mistake.
    pub(crate) fn leniently(self) -> Self {
        Self { lenient: true, ..self }
    }

    /// The n-th captured text; an optional one may be absent.
    pub fn text(&self, index: usize) -> Option<&'a str> {
        self.texts.get(index).copied().flatten()
    }

    /// The refusal that tells how the command is used.
    pub fn usage(&self) -> Stop {
        if self.lenient {
            return Stop::Pass;
        }
        Stop::Answered(usage(self.name, self.pattern))
    }
}

/// `Usage: /remind <minutes> <text>`.
pub(crate) fn usage(name: &str, pattern: &[Word]) -> String {
    format!("Usage: {}", shape(name, pattern))
}

/// `/remind <minutes> <text>`.
pub(crate) fn shape(name: &str, pattern: &[Word]) -> String {
    let mut usage = format!("/{name}");
    for word in pattern {
        usage.push(' ');
        match word {
            Word::Literal(text) => usage.push_str(text),
            Word::Capture { prefix, name, suffix, kind: Kind::Optional } => {
                usage.extend(["[", prefix, name, suffix, "]"]);
            }
            Word::Capture { prefix, name, suffix, .. } => {
                usage.extend([prefix, "<", name, ">", suffix]);
            }
        }
    }
    usage
}

/// A type that an argument of a command can have: everything that parses from text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be read from a command",
    label = "this argument is bound by the command's pattern",
    note = "implement `std::str::FromStr` for `{Self}`, or take a `String`"
)]
pub trait Argument: Sized {
    /// The value of the text, if it is one.
    fn read(text: &str) -> Option<Self>;
}

#[diagnostic::do_not_recommend]
impl<T: FromStr> Argument for T {
    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// The type of an argument bound by `{x?}`.
#[diagnostic::on_unimplemented(
    message = "an optional argument is an `Option`, not `{Self}`",
    label = "bound by `{{name?}}`",
    note = "take `Option<{Self}>`, or write `{{name}}` without the question mark"
)]
pub trait OptionalArgument: Sized {
    /// The value of the text, if there is one; nothing if it does not parse.
    fn read(text: Option<&str>) -> Option<Self>;
}

impl<T: Argument> OptionalArgument for Option<T> {
    fn read(text: Option<&str>) -> Option<Self> {
        text.map_or(Some(None), |text| T::read(text).map(Some))
    }
}

fn next_word<'a>(rest: &mut &'a str) -> Option<&'a str> {
    let text = rest.trim_start();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (word, behind) = text.split_at(end);
    *rest = behind.trim_start();
    (!word.is_empty()).then_some(word)
}

fn inner<'a>(typed: &'a str, prefix: &str, suffix: &str) -> Option<&'a str> {
    typed.strip_prefix(prefix)?.strip_suffix(suffix)
}

#[cfg(test)]
mod tests {
    use super::*;

    const REMIND: &[Word] = &[
        Word::Capture { prefix: "", name: "minutes", suffix: "", kind: Kind::Required },
        Word::Capture { prefix: "", name: "text", suffix: "", kind: Kind::Rest },
    ];
    const INVITED: &[Word] =
        &[Word::Capture { prefix: "ref_", name: "code", suffix: "", kind: Kind::Required }];

    fn texts(pattern: &'static [Word], arguments: &str) -> Result<Vec<Option<String>>, String> {
        match Captured::read("remind", pattern, arguments) {
            Ok(captured) => Ok(captured.texts.iter().map(|text| text.map(str::to_owned)).collect()),
            Err(Stop::Answered(usage)) => Err(usage),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn words_and_the_rest() {
        assert_eq!(
            texts(REMIND, "20  tea is ready"),
            Ok(vec![Some("20".into()), Some("tea is ready".into())])
        );
        assert_eq!(texts(REMIND, ""), Err("Usage: /remind <minutes> <text>".into()));
    }

    #[test]
    fn surplus_words_are_answered() {
        assert_eq!(texts(INVITED, "ref_a b"), Err("Usage: /remind ref_<code>".into()));
    }

    #[test]
    fn fixed_text_decides_who_is_asked() {
        assert!(admits(INVITED, "ref_abc"));
        assert!(!admits(INVITED, "abc"));
        assert!(!admits(INVITED, ""));
        assert!(admits(REMIND, "soon"));
    }
}
