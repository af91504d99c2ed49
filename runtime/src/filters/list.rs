//! Lists of users and of chats that change while the bot runs.

use std::fmt;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use botwright_api::{ChatId, UserId};

use super::arguments::{Author, Names, Number, Who};

/// Who is on a list: known by the id, or by the username.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Member {
    /// A user's or a chat's id.
    Id(i64),
    /// A username, without `@` and in lower case.
    Username(String),
}

impl From<i64> for Member {
    fn from(id: i64) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for Member {
    fn from(username: &str) -> Self {
        Self::Username(username.strip_prefix('@').unwrap_or(username).to_ascii_lowercase())
    }
}

impl From<String> for Member {
    fn from(username: String) -> Self {
        username.as_str().into()
    }
}

impl From<UserId> for Member {
    fn from(id: UserId) -> Self {
        Self::Id(id.0)
    }
}

impl From<ChatId> for Member {
    fn from(id: ChatId) -> Self {
        Self::Id(id.0)
    }
}

/// A list that changes while the bot runs; of users or of chats.
macro_rules! list {
    ($(#[$doc:meta])* $name:ident of $id:ident) => {
        $(#[$doc])*
        pub struct $name(Members);

        impl $name {
            /// An empty list, on which nobody is.
            #[must_use]
            pub const fn new() -> Self {
                Self(Members::new(false))
            }

            /// A list on which everybody is while it is empty.
            #[must_use]
            pub const fn open_while_empty() -> Self {
                Self(Members::new(true))
            }

            /// Adds an id, or a username with or without `@`; whether it was missing.
            pub fn add(&self, member: impl Into<Member>) -> bool {
                self.0.add(member.into())
            }

            /// Removes an id, or a username; whether it was there.
            pub fn remove(&self, member: impl Into<Member>) -> bool {
                self.0.remove(&member.into())
            }

            /// Removes all.
            pub fn clear(&self) {
                self.0.write().clear();
            }

            /// Whether this id, or this username, is on the list by itself.
            ///
            /// A filter passes if either the id or the username of the one who is asked about is on the list.
            pub fn contains(&self, member: impl Into<Member>) -> bool {
                self.0.contains(&member.into())
            }

            /// Whether the list is empty.
            pub fn is_empty(&self) -> bool {
                self.0.read().is_empty()
            }

            /// All that are on the list, ids first: to store them.
            pub fn members(&self) -> Vec<Member> {
                self.0.read().clone()
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_set().entries(self.0.read().iter()).finish()
            }
        }

        impl<M: Into<Member>> Extend<M> for &$name {
            fn extend<I: IntoIterator<Item = M>>(&mut self, members: I) {
                for member in members {
                    self.add(member);
                }
            }
        }

        #[diagnostic::do_not_recommend]
        impl Names<$id> for $name {
            fn names(&self, who: &Who<'_, $id>) -> bool {
                self.0.names(who)
            }
        }
    };
}

list! {
    /// Users, for `user(..)`, `via_bot(..)`, `mention(..)` and `forwarded_from(..)`: added and removed while the bot runs.
    ///
    /// It is as cheap to ask as a lock that nobody waits for. What it holds is lost when the process ends.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// static OWNERS: UserList = UserList::new();
    ///
    /// #[message(user(OWNERS) & text("stop"))]
    /// fn stop() -> &'static str {
    ///     "As you wish."
    /// }
    ///
    /// OWNERS.add(1234);
    /// OWNERS.add("@ann");
    /// assert!(OWNERS.contains("@Ann"));
    /// ```
    UserList of UserId
}

list! {
    /// Chats, for `chat(..)`, `sender_chat(..)` and `forwarded_from(..)`: added and removed while the bot runs.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// static SILENT: ChatList = ChatList::new();
    ///
    /// #[message(text & !chat(SILENT))]
    /// fn echo(Text(text): Text) -> String {
    ///     text
    /// }
    ///
    /// #[command("silence")]
    /// fn silence(chat: Chat) {
    ///     SILENT.add(chat.id);
    /// }
    /// ```
    ChatList of ChatId
}

#[diagnostic::do_not_recommend]
impl Names<Author> for UserList {
    fn names(&self, who: &Who<'_, Author>) -> bool {
        !matches!(who.id, Some(Author::Chat(_))) && self.0.names(who)
    }
}

#[diagnostic::do_not_recommend]
impl Names<Author> for ChatList {
    fn names(&self, who: &Who<'_, Author>) -> bool {
        !matches!(who.id, Some(Author::User(_))) && self.0.names(who)
    }
}

/// Sorted, so that asking is a search and allocates nothing.
struct Members {
    members: RwLock<Vec<Member>>,
    open_while_empty: bool,
}

impl Members {
    const fn new(open_while_empty: bool) -> Self {
        Self { members: RwLock::new(Vec::new()), open_while_empty }
    }

    fn add(&self, member: Member) -> bool {
        let mut members = self.write();
        let place = members.binary_search(&member);
        if let Err(place) = place {
            members.insert(place, member);
        }
        place.is_err()
    }

    fn remove(&self, member: &Member) -> bool {
        let mut members = self.write();
        let place = members.binary_search(member);
        if let Ok(place) = place {
            members.remove(place);
        }
        place.is_ok()
    }

    fn contains(&self, member: &Member) -> bool {
        self.read().binary_search(member).is_ok()
    }

    fn names<Id: Number>(&self, who: &Who<'_, Id>) -> bool {
        let members = self.read();
        if members.is_empty() {
            return self.open_while_empty;
        }
        who.id.is_some_and(|id| members.binary_search(&Member::Id(id.number())).is_ok())
            || who.username.is_some_and(|name| members.binary_search_by(|known| compare(known, name)).is_ok())
    }

    /// Nothing that holds the lock can leave the list half changed, so that a panic elsewhere does not matter.
    fn read(&self) -> RwLockReadGuard<'_, Vec<Member>> {
        self.members.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Vec<Member>> {
        self.members.write().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The order of a list's member and a username in any case; ids stand before all usernames.
fn compare(known: &Member, name: &str) -> std::cmp::Ordering {
    match known {
        Member::Id(_) => std::cmp::Ordering::Less,
        Member::Username(known) => known.bytes().cmp(name.bytes().map(|byte| byte.to_ascii_lowercase())),
    }
}
