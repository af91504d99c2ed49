//! The words of the filter language, each a function of a received message.
//!
//! A filter stands behind `#[message(..)]`, and wherever a handler's attribute takes one. Words are joined by `&` (both), `|` (at
//! least one), `^` (one of the two), `!` (not) and parentheses, with Rust's precedence. A word may have arguments; then one of them
//! must fit:
//!
//! ```
//! # use botwright::prelude::*;
//! #[message(photo & !forwarded & (private | user("@ann", 1234)))]
//! fn thanks() -> &'static str {
//!     "What a picture!"
//! }
//! ```
//!
//! A word always means the function of this module, also where a function of your own has its name: that one is reached by a path,
//! `self::photo`. The functions can be called too: `filters::photo(&message)`, `filters::with::dice(&message, &6)`.
//!
//! # Functions of your own
//!
//! | written | the function | when it is asked |
//! |---|---|---|
//! | `is_long` | `fn(&Message) -> bool` | when a handler is looked for |
//! | `find_city as city` | `fn(&Message) -> Option<City>`; the handler has an argument `city: City` | when a handler is looked for, and once more for the value |
//! | `is_paying.await` | `async fn(&Message) -> bool` | when the handler is about to run |
//! | `look_up.await as city` | `async fn(&Message) -> Option<City>` | when the handler is about to run |
//!
//! What waits is asked last, after all that does not wait and before the arguments are taken; if it says `false` or `None`, the next
//! handler is asked. What waits or binds can be joined to the others by `&` only, since the handler needs its answer.
//!
//! ```
//! # use botwright::prelude::*;
//! struct City(String);
//!
//! fn find_city(message: &Message) -> Option<City> {
//!     message.text()?.strip_prefix("weather in ").map(|city| City(city.to_owned()))
//! }
//!
//! async fn is_paying(message: &Message) -> bool {
//!     message.from().is_some_and(|user| user.is_premium)
//! }
//!
//! #[message(find_city as city & is_paying.await)]
//! fn weather(city: City) -> String {
//!     format!("The sun shines in {}.", city.0)
//! }
//! ```
//!
//! # Regular expressions
//!
//! `regex(r"..")` is asked of the text, `caption_regex(r"..")` of the caption; the compiler reads the expression with the `regex` crate.
//! `(?<name>..)` is the argument `name` of the handler, of any type that parses; where it does not parse, the next handler is asked.
//!
//! # Lists that change
//!
//! [`UserList`] and [`ChatList`] are `static`s to which people and chats are added and from which they are removed while the bot
//! runs: `user(OWNERS)`, `chat(SILENT)`.
//!
//! # All words
//!
//! With the names that python-telegram-bot 22.8 (`telegram.ext.filters`) and aiogram 3 have for them.
//!
#![doc = include_str!("words.md")]

mod arguments;
mod content;
mod dice;
mod files;
mod list;
mod origin;
mod regex;
mod status;
mod update;
pub(crate) mod verdict;
pub mod with;

pub use self::content::*;
pub use self::dice::{basketball, bowling, darts, dice, die, football, slot_machine};
pub use self::files::*;
pub use self::list::{ChatList, Member, UserList};
pub use self::origin::*;
#[doc(hidden)]
pub(crate) use self::regex::Groups;
pub use self::regex::Regex;
pub use self::status::*;
pub use self::update::*;
