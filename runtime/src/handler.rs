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
use crate::stop::Stop;
pub use crate::trigger::{Kind, Piece, Scope, Trigger, Word};

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

/// A handler collected at link time: what gives it, and not itself, as that would be computed whenever its crate is checked.
pub struct Collected(pub fn() -> Route);

/// When a handler runs, and how.
pub fn route<H: Handler>() -> Route {
    H::ROUTE
}

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
