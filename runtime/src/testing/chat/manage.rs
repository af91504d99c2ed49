//! How a person comes and goes, and what they do with other members, as far as their rights reach.

use botwright_emulator::Seat;

use super::Chat;
use crate::testing::Person;

impl Chat {
    /// Joins the group or channel.
    #[track_caller]
    pub fn joins(&mut self) -> impl Future<Output = ()> {
        self.does(Seat::join)
    }

    /// Leaves the group or channel.
    #[track_caller]
    pub fn leaves(&mut self) -> impl Future<Output = ()> {
        self.does(Seat::leave)
    }

    /// Follows an invite link, to join at once or to ask for it.
    #[track_caller]
    pub fn follows(&mut self, invite_link: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.follow(invite_link))
    }

    /// Blocks the bot; in the private chat only.
    #[track_caller]
    pub fn blocks(&mut self) -> impl Future<Output = ()> {
        self.does(Seat::block_bot)
    }

    /// Lets the bot write again.
    #[track_caller]
    pub fn unblocks(&mut self) -> impl Future<Output = ()> {
        self.does(Seat::unblock_bot)
    }

    /// Adds a person to the group.
    #[track_caller]
    pub fn adds(&mut self, person: &Person) -> impl Future<Output = ()> {
        self.acts(|seat| seat.add(person.account()))
    }

    /// Removes a person, who may come back.
    #[track_caller]
    pub fn removes(&mut self, person: &Person) -> impl Future<Output = ()> {
        self.acts(|seat| seat.remove(person.account()))
    }

    /// Bans a person.
    #[track_caller]
    pub fn bans(&mut self, person: &Person) -> impl Future<Output = ()> {
        self.acts(|seat| seat.ban(person.account()))
    }

    /// Makes a person an administrator with these rights, such as `can_pin_messages`.
    #[track_caller]
    pub fn promotes(&mut self, person: &Person, rights: &[&str]) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.promote(person.account(), rights))
    }

    /// Makes an administrator a plain member again.
    #[track_caller]
    pub fn demotes(&mut self, person: &Person) -> impl Future<Output = ()> {
        self.acts(|seat| seat.demote(person.account()))
    }

    /// Leaves a member of a supergroup these permissions only, such as `can_send_messages`.
    #[track_caller]
    pub fn restricts(&mut self, person: &Person, permissions: &[&str]) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.restrict(person.account(), permissions))
    }

    /// Adds the bot.
    #[track_caller]
    pub fn adds_bot(&mut self) -> impl Future<Output = ()> {
        self.acts(Seat::add_bot)
    }

    /// Removes the bot.
    #[track_caller]
    pub fn removes_bot(&mut self) -> impl Future<Output = ()> {
        self.acts(Seat::remove_bot)
    }

    /// Makes the bot an administrator with these rights.
    #[track_caller]
    pub fn promotes_bot(&mut self, rights: &[&str]) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.promote_bot(rights))
    }

    /// Makes the bot a plain member.
    #[track_caller]
    pub fn demotes_bot(&mut self) -> impl Future<Output = ()> {
        self.acts(Seat::demote_bot)
    }

    /// Gives the chat another title.
    #[track_caller]
    pub fn renames(&mut self, title: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.rename(title))
    }

    /// Boosts the chat.
    #[track_caller]
    pub fn boosts(&mut self) -> impl Future<Output = ()> {
        self.does(Seat::boost)
    }
}
