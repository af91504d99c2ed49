//! A pattern of words laid over what somebody typed.

use super::words::Words;
use super::wrong::{Details, WrongArgument, WrongReason};
use super::{Hint, Typed};
use crate::context::Context;
use crate::handler::{Kind, Word};
use crate::stop::Stop;

/// Whether the fixed parts of a pattern are there; what is captured is judged later, with an answer.
pub(crate) fn admits(pattern: &[Word], mut words: Words<'_>) -> bool {
    pattern.iter().all(|word| {
        let typed = words.next();
        match word {
            Word::Literal(text) => typed.is_some_and(|typed| typed.text() == *text),
            Word::Capture { prefix, suffix, .. } if prefix.is_empty() && suffix.is_empty() => true,
            Word::Capture { prefix, suffix, .. } => {
                typed.is_some_and(|typed| typed.is_within(prefix, suffix))
            }
        }
    })
}

/// What a pattern captured, in its order.
pub struct Captured<'a> {
    /// The command, which can be answered with its usage; absent where there is nobody to answer.
    command: Option<(&'static str, &'a Context)>,
    pattern: &'static [Word],
    hints: Vec<Hint>,
    typed: Vec<Option<Typed<'a>>>,
}

impl<'a> Captured<'a> {
    /// Takes the words behind a command apart; a word too few or too many is answered with the usage.
    pub(crate) fn of_command(
        name: &'static str,
        pattern: &'static [Word],
        hints: &[Hint],
        context: &'a Context,
    ) -> Result<Self, Stop> {
        let words = context.event.command().ok_or(Stop::Pass)?.words();
        Self::read(Some((name, context)), pattern, hints, words)
    }

    /// Takes a text apart; one that does not fit is not for this handler.
    pub(crate) fn of_text(text: &'a str, pattern: &'static [Word], hints: &[Hint]) -> Result<Self, Stop> {
        Self::read(None, pattern, hints, Words::of_text(text))
    }

    fn read(
        command: Option<(&'static str, &'a Context)>,
        pattern: &'static [Word],
        hints: &[Hint],
        mut words: Words<'a>,
    ) -> Result<Self, Stop> {
        let mut captured =
            Self { command, pattern, hints: hints.to_vec(), typed: Vec::with_capacity(hints.len()) };
        for word in pattern {
            let Word::Capture { prefix, suffix, kind, .. } = word else {
                words.next();
                continue;
            };
            let typed = if *kind == Kind::Rest { words.rest() } else { words.next() };
            captured.typed.push(typed.and_then(|typed| typed.within(prefix, suffix)));
        }
        captured.check_number(words.rest())?;
        Ok(captured)
    }

    /// Nothing may be missing that the handler needs, and nothing may be left.
    fn check_number(&self, surplus: Option<Typed<'_>>) -> Result<(), Stop> {
        let missing =
            self.typed.iter().zip(&self.hints).position(|(typed, hint)| typed.is_none() && hint.needed);
        if let Some(index) = missing {
            return Err(self.stop(&self.wrong(index, None, WrongReason::Missing)));
        }
        match surplus {
            Some(surplus) => {
                Err(self.stop(&self.wrong(self.typed.len(), Some(&surplus), WrongReason::Surplus)))
            }
            None => Ok(()),
        }
    }

    /// What the first capture is, if it is there.
    #[cfg(feature = "fuzzing")]
    pub(crate) fn first(&self) -> Option<&str> {
        self.typed.first()?.as_ref().map(Typed::text)
    }

    /// The n-th capture.
    pub fn at(&self, index: usize) -> Capture<'_> {
        Capture {
            name: self.name(index),
            typed: self.typed.get(index).and_then(Option::as_ref),
            of: Some((self, index)),
        }
    }

    fn name(&self, index: usize) -> &'static str {
        let names = self.pattern.iter().filter_map(|word| match word {
            Word::Capture { name, .. } => Some(*name),
            Word::Literal(_) => None,
        });
        names.into_iter().nth(index).unwrap_or_default()
    }

    fn wrong(&self, index: usize, typed: Option<&Typed<'_>>, reason: WrongReason) -> WrongArgument {
        let user = self.command.and_then(|(_, context)| context.event.user());
        WrongArgument::new(Details {
            argument: self.name(index),
            typed: typed.map(|typed| typed.text().to_owned()),
            reason,
            usage: self.command.map(|(name, _)| usage(name, self.pattern, &self.hints)).unwrap_or_default(),
            language: user.and_then(|user| user.language_code.clone()),
        })
    }

    /// Answered with the usage, or not for this handler.
    fn stop(&self, wrong: &WrongArgument) -> Stop {
        self.command.map_or(Stop::Pass, |(_, context)| Stop::Answered((context.shared.usage)(wrong)))
    }
}

/// One capture, on its way to become an argument.
#[derive(Clone, Copy)]
pub struct Capture<'a> {
    name: &'static str,
    pub(super) typed: Option<&'a Typed<'a>>,
    of: Option<(&'a Captured<'a>, usize)>,
}

impl<'a> Capture<'a> {
    /// The group of a regular expression, which nobody is answered about.
    pub(super) fn of_group(name: &'static str, typed: Option<&'a Typed<'a>>) -> Self {
        Self { name, typed, of: None }
    }

    pub(super) fn wrong(&self, typed: Option<&Typed<'_>>, reason: WrongReason) -> WrongArgument {
        match self.of {
            Some((captured, index)) => captured.wrong(index, typed, reason),
            None => WrongArgument::new(Details {
                argument: self.name,
                typed: typed.map(|typed| typed.text().to_owned()),
                reason,
                usage: String::new(),
                language: None,
            }),
        }
    }

    pub(super) fn stop(&self, wrong: &WrongArgument) -> Stop {
        self.of.map_or(Stop::Pass, |(captured, _)| captured.stop(wrong))
    }
}

/// `/remind <minutes> <text>`, with the choices where there are some.
pub(crate) fn usage(name: &str, pattern: &[Word], hints: &[Hint]) -> String {
    let mut usage = format!("/{name}");
    let mut hints = hints.iter();
    for word in pattern {
        usage.push(' ');
        match word {
            Word::Literal(text) => usage.push_str(text),
            Word::Capture { prefix, name, suffix, kind } => {
                let hint = hints.next().copied().unwrap_or_default();
                let what = if hint.choices.is_empty() { (*name).to_owned() } else { hint.choices.join("|") };
                let many = if hint.many { "..." } else { "" };
                if *kind == Kind::Optional || hint.optional {
                    usage.extend(["[", prefix, &what, suffix, many, "]"]);
                } else {
                    usage.extend([prefix, "<", &what, ">", suffix]);
                }
            }
        }
    }
    usage
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEEDED: Hint = Hint { needed: true, ..Hint::NONE };
    const REMIND: &[Word] = &[
        Word::Capture { prefix: "", name: "minutes", suffix: "", kind: Kind::Required },
        Word::Capture { prefix: "", name: "text", suffix: "", kind: Kind::Rest },
    ];
    const INVITED: &[Word] =
        &[Word::Capture { prefix: "ref_", name: "code", suffix: "", kind: Kind::Required }];

    fn texts(pattern: &'static [Word], text: &str) -> Option<Vec<Option<String>>> {
        let captured = Captured::of_text(text, pattern, &[NEEDED; 2][..pattern.len()]).ok()?;
        Some(captured.typed.iter().map(|typed| typed.as_ref().map(|typed| typed.text().to_owned())).collect())
    }

    #[test]
    fn words_and_the_rest() {
        assert_eq!(
            texts(REMIND, "20  tea  is ready"),
            Some(vec![Some("20".into()), Some("tea  is ready".into())])
        );
        assert_eq!(texts(REMIND, ""), None);
        assert_eq!(texts(REMIND, "20"), None);
    }

    #[test]
    fn fixed_text_is_taken_away() {
        assert_eq!(texts(INVITED, "ref_a"), Some(vec![Some("a".into())]));
        assert_eq!(texts(INVITED, "\"ref_a b\""), Some(vec![Some("a b".into())]));
        assert_eq!(texts(INVITED, "ref_a b"), None);
    }

    #[test]
    fn fixed_text_decides_who_is_asked() {
        let admits = |pattern, text| admits(pattern, Words::of_text(text));
        assert!(admits(INVITED, "ref_abc"));
        assert!(!admits(INVITED, "abc"));
        assert!(!admits(INVITED, ""));
        assert!(admits(REMIND, "soon"));
    }

    #[test]
    fn the_usage_shows_what_may_be_absent_and_what_can_be_chosen() {
        let colours = Hint { choices: &["red", "blue"], ..NEEDED };
        let many = Hint { optional: true, many: true, ..Hint::NONE };
        assert_eq!(usage("remind", REMIND, &[NEEDED, NEEDED]), "/remind <minutes> <text>");
        assert_eq!(usage("remind", REMIND, &[colours, many]), "/remind <red|blue> [text...]");
        assert_eq!(usage("start", INVITED, &[NEEDED]), "/start ref_<code>");
    }
}
