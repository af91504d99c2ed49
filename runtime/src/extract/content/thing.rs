//! Small things in a message: a contact, a place, a dice, a game, a poll, a checklist.

use botwright_api::types::{self, Update, UpdateKind};

carried! {
    /// The contact of the message. Derefs to [`types::Contact`].
    object Contact(contact);
    /// The location of the message, which a [`Venue`] has too. Derefs to [`types::Location`].
    object Location(location);
    /// The place with a name; it is also its [`Location`]. Derefs to [`types::Venue`].
    object Venue(venue);
    /// The dice, or what else was thrown: `.emoji` says what, `.value` what came of it. Derefs to [`types::Dice`].
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[message]
    /// fn thrown(dice: Dice) -> String {
    ///     format!("A {}!", dice.value)
    /// }
    /// ```
    object Dice(dice);
    /// The game of the message. Derefs to [`types::Game`].
    object Game(game);
    /// The checklist of the message. Derefs to [`types::Checklist`].
    object Checklist(checklist);
    /// Tasks of a checklist were marked as done, or as not done. Derefs to [`types::ChecklistTasksDone`].
    object ChecklistTasksDone(checklist_tasks_done);
    /// Tasks were added to a checklist. Derefs to [`types::ChecklistTasksAdded`].
    object ChecklistTasksAdded(checklist_tasks_added);
    /// An option was added to a poll. Derefs to [`types::PollOptionAdded`].
    object PollOptionAdded(poll_option_added);
    /// An option was taken out of a poll. Derefs to [`types::PollOptionDeleted`].
    object PollOptionDeleted(poll_option_deleted);
}

carried_part! {
    [
        /// The poll of the message, or of an update of the kind `poll`. Derefs to [`types::Poll`].
        ///
        /// ```
        /// # use botwright::prelude::*;
        /// #[message]
        /// fn asked(poll: Poll) -> String {
        ///     format!("{} Hard to say.", poll.question)
        /// }
        /// ```
    ]
    Poll (types::Poll) |update| poll_of(update)
}

fn poll_of(update: &Update) -> Option<&types::Poll> {
    match &update.kind {
        UpdateKind::Poll(poll) => Some(poll),
        _ => crate::event::message_of(update)?.poll(),
    }
}
