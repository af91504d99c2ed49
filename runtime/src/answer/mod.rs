//! What a handler can return: the return value says the answer.

pub(crate) mod buttons;
mod destination;
mod edit;
mod html;
mod inline;
mod keyboard;
mod markdown;
mod needs;
mod perform;
mod ready;
mod reply;
mod stored;
mod toast;

pub(crate) use self::destination::Destination;
pub use self::edit::Edit;
pub use self::html::{Html, ToHtml};
pub use self::inline::{InlineAnswer, InlineText, results};
pub use self::markdown::{Markdown, ToMarkdown};
pub(crate) use self::needs::Needs;
pub use self::needs::check_answer;
pub(crate) use self::perform::{Performance, perform};
pub use self::reply::Reply;
pub use self::toast::{Alert, Toast};
use crate::conversation::{Conversation, ConversationInfo, Next, Step};
use crate::stop::{Reason, Stop};
use crate::text::Formatted;

/// A type that a handler can return.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an answer",
    label = "cannot be returned from a handler",
    note = "a handler returns nothing, a text, `Formatted`, `Html`, `Markdown`, `Reply`, `Edit`, `Toast`, `Alert`, `InlineAnswer`, `Goto<..>`, `Pass`, or a tuple, `Option` or `Result` of such"
)]
pub trait Answer: Sized {
    /// The conversation that the answer may enter.
    const ENTERS: Option<&'static ConversationInfo> = None;
    /// What must be there to be answered.
    const NEEDS: Needs = Needs::NOTHING;

    /// Adds itself to what will be done.
    fn answer(self, response: &mut Response) -> Result<(), Stop>;
}

/// What a handler's return value asks for, in order.
#[derive(Default)]
pub struct Response {
    pub(crate) actions: Vec<Action>,
    pub(crate) step: Option<Step>,
}

/// One thing to do.
pub(crate) enum Action {
    Send(Box<Reply>),
    Edit(Box<Edit>),
    Notify { text: String, alert: bool },
    Results(InlineAnswer),
}

/// A handler that returns this was not meant after all: the next one that matches is asked.
///
/// ```
/// # use botwright::prelude::*;
/// #[message(text)]
/// fn greet(Text(text): Text) -> Result<&'static str, Pass> {
///     if text == "hello" { Ok("Hello!") } else { Err(Pass) }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pass;

impl From<Pass> for Stop {
    fn from(_: Pass) -> Self {
        Self::Pass
    }
}

#[diagnostic::do_not_recommend]
impl Answer for Pass {
    fn answer(self, _: &mut Response) -> Result<(), Stop> {
        Err(Stop::Pass)
    }
}

#[diagnostic::do_not_recommend]
impl Answer for () {
    fn answer(self, _: &mut Response) -> Result<(), Stop> {
        Ok(())
    }
}

impl<T: Answer> Answer for Option<T> {
    const ENTERS: Option<&'static ConversationInfo> = T::ENTERS;
    const NEEDS: Needs = T::NEEDS;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        self.map_or(Ok(()), |answer| answer.answer(response))
    }
}

impl<T: Answer, E: Reason> Answer for Result<T, E> {
    const ENTERS: Option<&'static ConversationInfo> = T::ENTERS;
    const NEEDS: Needs = T::NEEDS;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        self.map_err(Reason::stop)?.answer(response)
    }
}

impl<T: Answer> Answer for Vec<T> {
    const NEEDS: Needs = T::NEEDS;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        self.into_iter().try_for_each(|answer| answer.answer(response))
    }
}

impl<C: Conversation> Answer for Next<C> {
    const ENTERS: Option<&'static ConversationInfo> = Some(C::INFO);
    const NEEDS: Needs = Needs::CONVERSATION;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        response.step = Some(Step::of(self)?);
        Ok(())
    }
}

macro_rules! answers_with {
    ($($kind:ty),*) => {
        $(#[diagnostic::do_not_recommend]
        impl Answer for $kind {
            const NEEDS: Needs = Needs::CHAT;

            fn answer(self, response: &mut Response) -> Result<(), Stop> {
                response.actions.push(Action::Send(Box::new(self.into())));
                Ok(())
            }
        })*
    };
}

answers_with!(&'static str, String, std::borrow::Cow<'static, str>, Html, Markdown, Formatted, Reply);

#[diagnostic::do_not_recommend]
impl Answer for Edit {
    const NEEDS: Needs = Needs::PRESS;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        response.actions.push(Action::Edit(Box::new(self)));
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl Answer for Toast {
    const NEEDS: Needs = Needs::PRESS;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        response.actions.push(Action::Notify { text: self.0, alert: false });
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl Answer for Alert {
    const NEEDS: Needs = Needs::PRESS;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        response.actions.push(Action::Notify { text: self.0, alert: true });
        Ok(())
    }
}

#[diagnostic::do_not_recommend]
impl Answer for InlineAnswer {
    const NEEDS: Needs = Needs::QUERY;

    fn answer(self, response: &mut Response) -> Result<(), Stop> {
        response.actions.push(Action::Results(self));
        Ok(())
    }
}

macro_rules! tuples {
    ($(($($name:ident),*);)*) => {
        $(
            #[allow(non_snake_case)]
            #[diagnostic::do_not_recommend]
            impl<$($name: Answer),*> Answer for ($($name,)*) {
                const ENTERS: Option<&'static ConversationInfo> = first(&[$($name::ENTERS),*]);
                const NEEDS: Needs = Needs::NOTHING$(.and($name::NEEDS))*;

                fn answer(self, response: &mut Response) -> Result<(), Stop> {
                    let ($($name,)*) = self;
                    $($name.answer(response)?;)*
                    Ok(())
                }
            }
        )*
    };
}

tuples! {
    (A, B);
    (A, B, C);
    (A, B, C, D);
}

const fn first(conversations: &[Option<&'static ConversationInfo>]) -> Option<&'static ConversationInfo> {
    let mut index = 0;
    while index < conversations.len() {
        if conversations[index].is_some() {
            return conversations[index];
        }
        index += 1;
    }
    None
}
