//! Accounts that have connected the bot, and their chats with other people.

use std::fmt;
use std::sync::Arc;

use super::{Person, Seat};
use crate::shared::Shared;

/// A person's account for which the bot speaks.
#[derive(Clone)]
pub struct Business {
    shared: Arc<Shared>,
    owner: i64,
    id: String,
}

impl Business {
    pub(super) fn new(shared: Arc<Shared>, owner: i64, id: String) -> Self {
        Self { shared, owner, id }
    }

    /// The connection's id, as calls name it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Another person in the chat with the owner of the account.
    pub fn customer(&self, person: &Person) -> Seat {
        let chat = self.shared.world().make_business_chat(&self.id, person.number());
        Seat::new(Arc::clone(&self.shared), person.number(), chat)
    }

    /// The owner of the account in the chat with another person.
    pub fn owner_with(&self, person: &Person) -> Seat {
        let chat = self.shared.world().make_business_chat(&self.id, person.number());
        Seat::new(Arc::clone(&self.shared), self.owner, chat)
    }

    /// Takes the bot away again.
    pub fn disconnect(&self) {
        self.shared.world().disconnect(&self.id);
    }
}

impl fmt::Debug for Business {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Business").field("id", &self.id).finish_non_exhaustive()
    }
}
