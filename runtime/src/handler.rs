//! A handler as a value: when it runs, and how.
//!
//! Every attribute makes such a value; the router reads its constants and never the function itself.

use std::future::Future;
use std::panic::Location;
use std::pin::Pin;

use crate::answer::Response;
use crate::context::Context;
use crate::conversation::{ConversationInfo, StateRef};
use crate::event::Event;
use crate::extract::Claims;
use crate::jobs::declared::JobSettings;
use crate::signed::Carries;
use crate::stop::Stop;

/// A future without a name, on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What an attribute makes of a function: a value of the function's name.
pub trait Handler {
    /// When to run it, and how.
    const ROUTE: Route;
}

/// When a handler runs, and how.
#[derive(Clone, Copy)]
pub struct Route {
    /// What the checks and the router's index read.
    pub meta: &'static Meta,
    /// The conversation that its answer may enter.
    pub enters: Option<&'static ConversationInfo>,
    /// What is asked of its extractors before it runs, and at the start.
    pub needs: Claims,
    /// Whether it wants this event; allocates nothing.
    pub matches: fn(&Event) -> bool,
    /// Extracts the arguments, calls the function, collects its answer.
    pub run: fn(Context) -> BoxFuture<'static, Result<Response, Stop>>,
}

impl Route {
    /// What stands for a handler that the macro refused, so that nothing else breaks.
    pub const REFUSED: Self = Self {
        meta: &Meta {
            name: "",
            module: "",
            file: "",
            line: 0,
            column: 0,
            doc: "",
            trigger: Trigger::Refused,
            at: At::Anywhere,
            rank: Rank::CatchAll,
            order: 0,
            busy: Busy::Queue,
            deadline: Deadline::Usual,
            typing: None,
        },
        enters: None,
        needs: Claims(&[]),
        matches: |_| false,
        run: |_| Box::pin(async { Err(Stop::Pass) }),
    };

    /// Whether an extractor in the signature narrows when it runs.
    pub(crate) const fn narrows(&self) -> bool {
        self.needs.narrow()
    }

    /// Whether the event has what all its extractors take.
    pub fn offers(&self, event: &Event) -> bool {
        self.needs.offer(event)
    }

    /// How specific it is, with its extractors taken into account.
    pub(crate) const fn rank(&self) -> Rank {
        match self.meta.rank {
            Rank::CatchAll if self.narrows() => Rank::Narrowed,
            rank => rank,
        }
    }
}

/// Whether a handler wants this event, if its constants say it all: the `matches` of most.
pub fn admits<H: Handler>(event: &Event) -> bool {
    H::ROUTE.meta.trigger.admits(event) && H::ROUTE.offers(event)
}

/// What is known of a handler while compiling.
#[derive(Debug)]
pub struct Meta {
    /// The function's name.
    pub name: &'static str,
    /// The module it stands in.
    pub module: &'static str,
    /// The file it stands in.
    pub file: &'static str,
    /// The line of its attribute.
    pub line: u32,
    /// The column of its attribute.
    pub column: u32,
    /// Its doc comment.
    pub doc: &'static str,
    /// What it waits for.
    pub trigger: Trigger,
    /// Where in a conversation it stands.
    pub at: At,
    /// How specific its attribute is.
    pub rank: Rank,
    /// Among equals, the smaller first.
    pub order: i32,
    /// What becomes of its updates while their lane is at work.
    pub busy: Busy,
    /// How long it may take.
    pub deadline: Deadline,
    /// What its chat shows while it is at work.
    pub typing: Option<&'static str>,
}

impl Meta {
    /// The function's name with those of its modules.
    pub(crate) fn path(&self) -> String {
        format!("{}::{}", self.module, self.name)
    }

    /// Of a handler whose attribute stands where this is called.
    #[track_caller]
    pub const fn new(
        name: &'static str,
        module: &'static str,
        doc: &'static str,
        trigger: Trigger,
        at: At,
        rank: Rank,
        order: i32,
    ) -> Self {
        let place = Location::caller();
        let (file, line, column) = (place.file(), place.line(), place.column());
        let (busy, deadline) = (Busy::Queue, Deadline::Usual);
        Self { name, module, file, line, column, doc, trigger, at, rank, order, busy, deadline, typing: None }
    }

    /// With `busy = ..`.
    pub const fn busy(self, busy: Busy) -> Self {
        Self { busy, ..self }
    }

    /// With `typing`, or `typing = ..`.
    pub const fn typing(self, action: &'static str) -> Self {
        Self { typing: Some(action), ..self }
    }

    /// With `deadline = ..`.
    pub const fn deadline(self, deadline: Deadline) -> Self {
        Self { deadline, ..self }
    }

    /// Whether it is of the same handler; a constant may stand at several addresses.
    pub(crate) fn is(&self, other: &Self) -> bool {
        (self.line, self.column, self.file, self.name) == (other.line, other.column, other.file, other.name)
    }
}

/// What becomes of an update that comes while the lane of its handler is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Busy {
    /// It waits for its turn.
    Queue,
    /// It is dropped, if the handler itself is at work.
    Drop,
    /// What runs in the lane is cancelled.
    Cancel,
    /// The person is told this, if the handler itself is at work.
    Answer(&'static str),
}

/// How long a handler may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deadline {
    /// As long as the application says.
    Usual,
    /// As long as it likes.
    Never,
    /// So long.
    After {
        /// In seconds.
        seconds: u64,
    },
}

/// What a handler waits for.
#[derive(Debug)]
pub enum Trigger {
    /// A command.
    Command {
        /// The name in Telegram's menu.
        name: &'static str,
        /// Further names.
        aliases: &'static [&'static str],
        /// What may follow.
        words: &'static [Word],
        /// Whether it stays out of the menu.
        hidden: bool,
        /// The chats in which it is offered and handled.
        scope: Scope,
        /// The menu's text in other languages: the code, the text.
        translations: &'static [(&'static str, &'static str)],
        /// The hash of the name and the shape.
        key: u64,
        /// The hash of the fixed text behind the name.
        shape: u64,
    },
    /// An update of some kind; a new message is one of the kind `message`.
    On {
        /// The kind's name, `any`, or `unknown`.
        kind: &'static str,
        /// The hash of what it takes.
        key: u64,
        /// What it takes, in words.
        takes: &'static str,
    },
    /// A press on a button.
    Callback {
        /// The pattern as written.
        pattern: &'static str,
        /// Its parts.
        pieces: &'static [Piece],
    },
    /// A press on a button that nothing can be done with any more.
    Expired,
    /// A state is entered.
    Enter,
    /// A conversation was silent for too long.
    Timeout(&'static ConversationInfo),
    /// A stored state of a conversation cannot be read.
    Recover(&'static ConversationInfo),
    /// What a state had called has ended.
    Returned,
    /// A job runs.
    Job(JobSettings),
    /// A handler failed.
    Error,
    /// Anything happened: it runs beside the handler.
    Observe,
    /// The bot starts.
    Startup,
    /// The bot has stopped.
    Shutdown,
    /// Nothing: the macro refused the handler.
    Refused,
}

impl Trigger {
    /// A command without options.
    pub const fn command(name: &'static str, words: &'static [Word], key: u64, shape: u64) -> Self {
        Self::Command {
            name,
            aliases: &[],
            words,
            hidden: false,
            scope: Scope::Everywhere,
            translations: &[],
            key,
            shape,
        }
    }

    /// An update of some kind: the filter and its hash; of each extractor whether it narrows, its hash, its name.
    pub const fn on(
        kind: &'static str,
        filter: &'static str,
        key: u64,
        extractors: &[(bool, u64, &'static str)],
    ) -> Self {
        let (mut key, mut takes, mut index) = (key, filter, 0);
        while index < extractors.len() {
            let (narrows, hash, name) = extractors[index];
            if narrows {
                // Addition, so that the order of the arguments does not matter.
                key = key.wrapping_add(hash);
                if takes.is_empty() {
                    takes = name;
                }
            }
            index += 1;
        }
        Self::On { kind, key, takes }
    }

    /// Whether the event is one of those, as far as constants can say it; its kind or its command is known to be right.
    fn admits(&self, event: &Event) -> bool {
        match *self {
            Self::Command { words, scope, .. } => {
                event.admits(words) && (scope.equals(Scope::Everywhere) || event.is_in(scope))
            }
            Self::Callback { pieces, .. } => event.callback_data().is_some_and(|data| carried(pieces, data)),
            _ => true,
        }
    }
}

/// Whether the data of a button is what the pieces describe.
fn carried(pieces: &[Piece], data: &str) -> bool {
    let mut rest = data;
    pieces.iter().all(|piece| match piece {
        Piece::Literal(text) => {
            let behind = rest.strip_prefix(text);
            rest = behind.unwrap_or(rest);
            behind.is_some()
        }
        Piece::Capture { carries, .. } => carries.skip(data, &mut rest),
    }) && rest.is_empty()
}

/// The chats in which a command is offered and handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All chats.
    Everywhere,
    /// Private chats.
    Private,
    /// Groups and supergroups.
    Groups,
    /// Groups and supergroups, in the menu of their administrators only.
    Admins,
    /// One chat.
    Chat(i64),
}

impl Scope {
    /// Whether it is the same, in `const`.
    pub(crate) const fn equals(self, other: Self) -> bool {
        match (self, other) {
            (Self::Chat(one), Self::Chat(other)) => one == other,
            (Self::Everywhere, Self::Everywhere)
            | (Self::Private, Self::Private)
            | (Self::Groups, Self::Groups)
            | (Self::Admins, Self::Admins) => true,
            _ => false,
        }
    }
}

/// Where in a conversation a handler stands.
#[derive(Clone, Copy, Debug)]
pub enum At {
    /// In none: it is global.
    Anywhere,
    /// In one state.
    State(StateRef),
    /// In all states of a conversation.
    Conversation(&'static ConversationInfo),
}

/// How specific a handler is; the smaller is asked first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// A command, a callback pattern, a regular expression.
    Pattern,
    /// A filter, or an extractor that narrows.
    Narrowed,
    /// Everything of its kind.
    CatchAll,
    /// Everything of any kind.
    Any,
}

/// One word of a command's pattern.
#[derive(Clone, Copy, Debug)]
pub enum Word {
    /// Stands there as it is.
    Literal(&'static str),
    /// Is bound to an argument.
    Capture {
        /// Fixed text before it.
        prefix: &'static str,
        /// The argument's name.
        name: &'static str,
        /// Fixed text behind it.
        suffix: &'static str,
        /// How much it takes.
        kind: Kind,
    },
}

/// How much of the text a capture takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One word.
    Required,
    /// One word, or nothing.
    Optional,
    /// All that is left.
    Rest,
}

/// A part of a callback pattern.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// Stands there as it is.
    Literal(&'static str),
    /// Is bound to an argument.
    Capture {
        /// The hash of the argument's type, as written.
        key: u64,
        /// How much it takes, and how.
        carries: Carries,
    },
}

/// A handler collected at link time.
pub struct Collected(pub Route);

inventory::collect!(Collected);

/// Handlers as a list: for libraries, for several bots in one process, and where link-time registration is unreliable.
///
/// Made by [`handlers!`](crate::handlers), which checks them while compiling.
pub type Handlers = &'static [Route];

/// Lists handlers, and checks while compiling that they fit together.
///
/// ```
/// use botwright::prelude::*;
///
/// #[command("start")]
/// fn start() -> &'static str {
///     "Hello"
/// }
///
/// pub const HANDLERS: Handlers = handlers![start];
/// ```
#[macro_export]
macro_rules! handlers {
    ($($handler:ty),* $(,)?) => {{
        // An item, not an inline block: `cargo check` evaluates items.
        const _: () = $crate::__private::check_listed(&[$(<$handler as $crate::__private::Handler>::ROUTE),*]);
        const { &[$(<$handler as $crate::__private::Handler>::ROUTE),*] }
    }};
}
