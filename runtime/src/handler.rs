//! A handler as a value: when it runs, and how.
//!
//! Every attribute makes such a value; the router reads its constants and never the function itself.

use std::future::Future;
use std::pin::Pin;

use crate::answer::Response;
use crate::context::Context;
use crate::conversation::{ConversationInfo, StateRef};
use crate::event::Event;
use crate::extract::Needs;
use crate::jobs::declared::JobSettings;
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
    /// Whether an extractor in the signature narrows when it runs.
    pub narrows: bool,
    /// The conversation that its answer may enter.
    pub enters: Option<&'static ConversationInfo>,
    /// What its arguments need of the application, one for each.
    pub needs: &'static [fn(&mut Needs)],
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
        },
        narrows: false,
        enters: None,
        needs: &[],
        matches: |_| false,
        run: |_| Box::pin(async { Err(Stop::Pass) }),
    };

    /// How specific it is, with its extractors taken into account.
    pub(crate) const fn rank(&self) -> Rank {
        match self.meta.rank {
            Rank::CatchAll if self.narrows => Rank::Narrowed,
            rank => rank,
        }
    }
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
}

impl Meta {
    /// The function's name with those of its modules.
    pub(crate) fn path(&self) -> String {
        format!("{}::{}", self.module, self.name)
    }
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
        /// Whether it takes any text.
        free: bool,
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
