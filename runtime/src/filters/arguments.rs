//! What may stand between the parentheses of a word: texts, values, people and chats, and lists of them.

use std::ops::{Range, RangeInclusive};

use botwright_api::{ChatId, UserId};

/// A text, or several: `&str`, `String`, and arrays, slices and `Vec`s of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a text for a filter",
    label = "expected a text",
    note = "write a literal, or name a `const` or `static` that is a text or a list of texts"
)]
pub trait Texts {
    /// Whether one of the texts fits.
    fn any(&self, fits: &dyn Fn(&str) -> bool) -> bool;
}

/// A number, or several: `i64`, ranges, and arrays, slices and `Vec`s of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a filter",
    label = "expected a number",
    note = "write a number or a range such as `4..=6`, or name a `const` or `static` that is an `i64` or a list of them"
)]
pub trait Values {
    /// Whether the number is among them.
    fn holds(&self, value: i64) -> bool;
}

/// Somebody, or several: an id, an `"@username"` (in any case, with or without the `@`), a [`UserList`](super::UserList) or
/// [`ChatList`](super::ChatList), and arrays, slices and `Vec`s of these. `Id` says who can be named: [`UserId`], [`ChatId`], or
/// [`Author`] where it may be either.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say who is meant by this filter",
    label = "expected an id, a username or a list",
    note = "for people write an id such as `1234`, an `\"@username\"`, a `UserId` or a `UserList`",
    note = "for chats write an id such as `-1001234`, an `\"@username\"`, a `ChatId` or a `ChatList`"
)]
pub trait Names<Id> {
    /// Whether it names this one.
    fn names(&self, who: &Who<'_, Id>) -> bool;
}

/// What is known of somebody.
#[derive(Clone, Copy, Debug)]
pub struct Who<'a, Id> {
    /// The id; a mention by name has none.
    pub id: Option<Id>,
    /// The username without `@`.
    pub username: Option<&'a str>,
}

/// Who wrote a forwarded message first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// A user.
    User(UserId),
    /// A group or a channel.
    Chat(ChatId),
}

/// The number that Telegram knows a user or a chat by.
pub(super) trait Number: Copy {
    fn number(self) -> i64;
}

impl Number for UserId {
    fn number(self) -> i64 {
        self.0
    }
}

impl Number for ChatId {
    fn number(self) -> i64 {
        self.0
    }
}

impl Number for Author {
    fn number(self) -> i64 {
        match self {
            Self::User(user) => user.0,
            Self::Chat(chat) => chat.0,
        }
    }
}

#[diagnostic::do_not_recommend]
impl Texts for str {
    fn any(&self, fits: &dyn Fn(&str) -> bool) -> bool {
        fits(self)
    }
}

#[diagnostic::do_not_recommend]
impl Texts for String {
    fn any(&self, fits: &dyn Fn(&str) -> bool) -> bool {
        fits(self)
    }
}

#[diagnostic::do_not_recommend]
impl Values for i64 {
    fn holds(&self, value: i64) -> bool {
        *self == value
    }
}

#[diagnostic::do_not_recommend]
impl Values for Range<i64> {
    fn holds(&self, value: i64) -> bool {
        self.contains(&value)
    }
}

#[diagnostic::do_not_recommend]
impl Values for RangeInclusive<i64> {
    fn holds(&self, value: i64) -> bool {
        self.contains(&value)
    }
}

#[diagnostic::do_not_recommend]
impl<Id: Number> Names<Id> for i64 {
    fn names(&self, who: &Who<'_, Id>) -> bool {
        who.id.is_some_and(|id| id.number() == *self)
    }
}

#[diagnostic::do_not_recommend]
impl<Id> Names<Id> for str {
    fn names(&self, who: &Who<'_, Id>) -> bool {
        let name = self.strip_prefix('@').unwrap_or(self);
        who.username.is_some_and(|username| username.eq_ignore_ascii_case(name))
    }
}

#[diagnostic::do_not_recommend]
impl<Id> Names<Id> for String {
    fn names(&self, who: &Who<'_, Id>) -> bool {
        self.as_str().names(who)
    }
}

#[diagnostic::do_not_recommend]
impl Names<Self> for UserId {
    fn names(&self, who: &Who<'_, Self>) -> bool {
        who.id == Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl Names<Author> for UserId {
    fn names(&self, who: &Who<'_, Author>) -> bool {
        who.id == Some(Author::User(*self))
    }
}

#[diagnostic::do_not_recommend]
impl Names<Self> for ChatId {
    fn names(&self, who: &Who<'_, Self>) -> bool {
        who.id == Some(*self)
    }
}

#[diagnostic::do_not_recommend]
impl Names<Author> for ChatId {
    fn names(&self, who: &Who<'_, Author>) -> bool {
        who.id == Some(Author::Chat(*self))
    }
}

/// Whatever can stand alone can stand in a list.
macro_rules! lists {
    ($($list:ty [$($length:tt)*])*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: Texts $($length)*> Texts for $list {
            fn any(&self, fits: &dyn Fn(&str) -> bool) -> bool {
                self.iter().any(|text| text.any(fits))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<T: Values $($length)*> Values for $list {
            fn holds(&self, value: i64) -> bool {
                self.iter().any(|values| values.holds(value))
            }
        }

        #[diagnostic::do_not_recommend]
        impl<Id, T: Names<Id> $($length)*> Names<Id> for $list {
            fn names(&self, who: &Who<'_, Id>) -> bool {
                self.iter().any(|names| names.names(who))
            }
        }
    )*};
}

lists! {
    [T] []
    [T; N] [, const N: usize]
    Vec<T> []
}

#[diagnostic::do_not_recommend]
impl<T: Texts + ?Sized> Texts for &T {
    fn any(&self, fits: &dyn Fn(&str) -> bool) -> bool {
        (**self).any(fits)
    }
}

#[diagnostic::do_not_recommend]
impl<T: Values + ?Sized> Values for &T {
    fn holds(&self, value: i64) -> bool {
        (**self).holds(value)
    }
}

#[diagnostic::do_not_recommend]
impl<Id, T: Names<Id> + ?Sized> Names<Id> for &T {
    fn names(&self, who: &Who<'_, Id>) -> bool {
        (**self).names(who)
    }
}
