//! The bot's owners and administrators.

use botwright_api::{UserId, types};

use super::made_of;
use super::settings::{Guard, Guards, sealed};
use crate::context::Context;
use crate::error::Error;
use crate::event::Event;
use crate::extract::{Extract, Needs, User};
use crate::filters::UserList;
use crate::stop::Stop;

/// People whom the application names: by their ids, or by a list that changes while the bot runs.
///
/// Usernames on a list count as well. Somebody can give up a username and somebody else take it: where it matters, put
/// ids on the list. A list that is `open_while_empty` has nobody here while it is empty.
#[derive(Debug)]
pub struct People(Named);

#[derive(Debug)]
enum Named {
    Ids(Vec<UserId>),
    List(&'static UserList),
}

impl People {
    pub(super) fn include(&self, user: &types::User) -> bool {
        match &self.0 {
            Named::Ids(ids) => ids.contains(&user.id),
            Named::List(list) => {
                list.contains(user.id) || user.username.as_deref().is_some_and(|name| list.contains(name))
            }
        }
    }

    fn are_named(&self) -> bool {
        !matches!(&self.0, Named::Ids(ids) if ids.is_empty())
    }
}

impl<I: Into<UserId>> From<Vec<I>> for People {
    fn from(ids: Vec<I>) -> Self {
        Self(Named::Ids(ids.into_iter().map(Into::into).collect()))
    }
}

impl<I: Into<UserId>, const N: usize> From<[I; N]> for People {
    fn from(ids: [I; N]) -> Self {
        Self(Named::Ids(ids.into_iter().map(Into::into).collect()))
    }
}

impl From<&'static UserList> for People {
    fn from(list: &'static UserList) -> Self {
        Self(Named::List(list))
    }
}

/// Somebody whom the bot belongs to, as said by [`App::owners`](crate::App::owners).
///
/// An application whose handlers take it and that names nobody does not start: [`App::check`](crate::App::check).
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::Owner;
///
/// #[command("total")]
/// fn total(Owner(user): Owner) -> String {
///     format!("All yours, {}.", user.first_name)
/// }
/// ```
pub struct Owner(pub User);

/// One of the bot's administrators, as said by [`App::administrators`](crate::App::administrators), or an owner.
///
/// An application whose handlers take it and that names neither does not start: [`App::check`](crate::App::check).
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::Administrator;
///
/// #[command("restart")]
/// fn restart(_: Administrator) -> &'static str {
///     "Just a moment."
/// }
/// ```
pub struct Administrator(pub User);

const NO_OWNER: &str = "takes `Owner`, and the application has none: say who they are with `App::owners`";
const NO_ADMINISTRATOR: &str =
    "takes `Administrator`, and the application has none: say who they are with `App::administrators`";

impl Guards {
    pub(super) fn is_owner(&self, user: &types::User) -> bool {
        self.owners.iter().any(|people| people.include(user))
    }

    /// Whether they are on the allowlist without being stored.
    pub(super) fn is_named_allowed(&self, user: &types::User) -> bool {
        self.is_owner(user) || self.allowed.iter().any(|people| people.include(user))
    }

    fn is_administrator(&self, user: &types::User) -> bool {
        self.is_owner(user) || self.administrators.iter().any(|people| people.include(user))
    }

    fn has_owners(&self) -> bool {
        self.owners.iter().any(People::are_named)
    }

    fn has_administrators(&self) -> bool {
        self.has_owners() || self.administrators.iter().any(People::are_named)
    }
}

macro_rules! guards {
    ($($guard:ident: $is:ident, $has:ident, $missing:ident, $refusal:literal;)*) => {
        $(
            impl sealed::Sealed for $guard {}

            impl Guard for $guard {
                const REFUSAL: &'static str = $refusal;
            }

            #[diagnostic::do_not_recommend]
            impl Extract for $guard {
                fn offers(event: &Event) -> bool {
                    User::offers(event)
                }

                fn needs(needs: &mut Needs) {
                    needs.setting(Guards::$has, $missing);
                }

                async fn extract(context: &Context) -> Result<Self, Stop> {
                    let user = User::extract(context).await?;
                    let guards = context.guards();
                    if !guards.$has() {
                        return Err(Error::text(format!("a handler {}", $missing)).into());
                    }
                    if guards.$is(&user) { Ok(Self(user)) } else { Err(guards.refusal::<Self>()) }
                }
            }
        )*
    };
}

guards! {
    Owner: is_owner, has_owners, NO_OWNER, "Only the bot's owner may do that.";
    Administrator: is_administrator, has_administrators, NO_ADMINISTRATOR, "Only the bot's administrators may do that.";
}

made_of! {
    Owner: User;
    Administrator: User;
}
