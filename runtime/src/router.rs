//! A constant list of handler lists, for bots that name their handlers instead of collecting them.

use crate::check;
use crate::handler::{Handlers, Route};

/// Handler lists put together; conflicts between them are found while compiling.
///
/// ```
/// use botwright::prelude::*;
///
/// mod greetings {
///     use botwright::prelude::*;
///
///     pub const HANDLERS: Handlers = handlers![hello];
///
///     #[command("hello")]
///     fn hello() -> &'static str {
///         "Hello!"
///     }
/// }
///
/// const ROUTER: Router = Router::new().mount(greetings::HANDLERS);
/// # let _ = ROUTER;
/// ```
#[derive(Clone, Copy)]
pub struct Router {
    lists: [Handlers; Self::MOST],
    length: usize,
}

impl Router {
    /// How many lists a router can hold.
    pub const MOST: usize = 64;

    /// A router without handlers.
    pub const fn new() -> Self {
        Self { lists: [&[]; Self::MOST], length: 0 }
    }

    /// Adds a list.
    ///
    /// # Panics
    /// If a handler of it conflicts with one that is there, or if there are too many lists. In a `const` that is a
    /// compile error at the caller.
    #[track_caller]
    pub const fn mount(mut self, handlers: Handlers) -> Self {
        assert!(self.length < Self::MOST, "a router holds 64 lists: put some of them together");
        let mut index = 0;
        while index < self.length {
            check::check_mounted(self.lists[index], handlers);
            index += 1;
        }
        self.lists[self.length] = handlers;
        self.length += 1;
        self
    }

    pub(crate) fn routes(&self) -> Vec<Route> {
        self.lists[..self.length].concat()
    }
}

impl Default for Router {
    fn default() -> Self {
        Self::new()
    }
}
