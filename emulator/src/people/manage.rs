//! What a member does with other members, as far as their rights reach.

use super::{ActionError, Person, Seat};
use crate::world::manage::Change;

impl Seat {
    /// Adds a person to the chat.
    pub fn add(&self, person: &Person) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Add)
    }

    /// Removes a person from the chat, who may come back.
    pub fn remove(&self, person: &Person) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Remove)
    }

    /// Bans a person from the chat.
    pub fn ban(&self, person: &Person) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Ban)
    }

    /// Lets a banned person come back.
    pub fn unban(&self, person: &Person) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Unban)
    }

    /// Makes a person an administrator with these rights, such as `can_pin_messages`.
    pub fn promote(&self, person: &Person, rights: &[&str]) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Promote(Some(owned(rights))))
    }

    /// Makes an administrator a plain member again.
    pub fn demote(&self, person: &Person) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Demote)
    }

    /// Leaves a member of a supergroup these permissions only, such as `can_send_messages`.
    pub fn restrict(&self, person: &Person, permissions: &[&str]) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Restrict(owned(permissions)))
    }

    /// Ends a member's restrictions.
    pub fn free(&self, person: &Person) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Free)
    }

    /// Gives an administrator a title.
    pub fn entitle(&self, person: &Person, title: &str) -> Result<(), ActionError> {
        self.manage(person.number(), &Change::Title(title.to_owned()))
    }

    /// Adds the bot to the chat.
    pub fn add_bot(&self) -> Result<(), ActionError> {
        self.manage_bot(&Change::Add)
    }

    /// Removes the bot from the chat.
    pub fn remove_bot(&self) -> Result<(), ActionError> {
        self.manage_bot(&Change::Ban)
    }

    /// Makes the bot an administrator with these rights.
    pub fn promote_bot(&self, rights: &[&str]) -> Result<(), ActionError> {
        self.manage_bot(&Change::Promote(Some(owned(rights))))
    }

    /// Makes the bot a plain member.
    pub fn demote_bot(&self) -> Result<(), ActionError> {
        self.manage_bot(&Change::Demote)
    }

    /// Leaves the bot these permissions only.
    pub fn restrict_bot(&self, permissions: &[&str]) -> Result<(), ActionError> {
        self.manage_bot(&Change::Restrict(owned(permissions)))
    }

    /// Gives the chat another title.
    pub fn rename(&self, title: &str) -> Result<(), ActionError> {
        let renamed = self.shared.world().rename(self.chat, self.user, title);
        renamed.map_err(|reason| ActionError::Refused { reason })
    }

    /// Boosts the chat.
    pub fn boost(&self) {
        self.shared.world().boost(self.chat, self.user);
    }

    /// Takes the person's boosts of the chat back.
    pub fn unboost(&self) {
        self.shared.world().unboost(self.chat, self.user);
    }

    pub(crate) fn manage(&self, user: i64, change: &Change) -> Result<(), ActionError> {
        let managed = self.shared.world().manage(self.chat, self.user, user, change);
        managed.map_err(|reason| ActionError::Refused { reason })
    }

    fn manage_bot(&self, change: &Change) -> Result<(), ActionError> {
        let bot = self.shared.world().bot.id;
        self.manage(bot, change)
    }
}

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
