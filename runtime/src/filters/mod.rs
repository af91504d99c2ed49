//! The words of the filter language, each a function of a received message.

mod arguments;
mod content;
mod dice;
mod files;
mod list;
mod origin;
mod regex;
mod status;
mod update;
pub mod with;

pub use self::content::*;
pub use self::dice::{basketball, bowling, darts, dice, die, football, slot_machine};
pub use self::files::*;
pub use self::list::{ChatList, Member, UserList};
pub use self::origin::*;
#[doc(hidden)]
pub use self::regex::Group;
pub(crate) use self::regex::Groups;
pub use self::regex::Regex;
pub use self::status::*;
pub use self::update::*;
