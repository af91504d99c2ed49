//! Words for dice: any of Telegram's emoji that show a random value, or one of them.

use botwright_api::types::{Dice, DiceEmoji, Message};

/// A word for each emoji.
macro_rules! shows {
    ($($(#[$doc:meta])* $word:ident $variant:ident)*) => {
        $($(#[$doc])*
        pub fn $word(message: &Message) -> bool {
            shown(message, &DiceEmoji::$variant).is_some()
        })*
    };
}

shows! {
    /// A basketball 🏀.
    basketball Basketball
    /// A bowling ball 🎳.
    bowling Bowling
    /// A dart on its board 🎯.
    darts Darts
    /// A die 🎲, one of the [`dice`].
    die Dice
    /// A football ⚽.
    football Football
    /// A slot machine 🎰.
    slot_machine SlotMachine
}

/// An emoji that shows a random value, whichever it is. [`with::dice`](super::with::dice) asks for the value.
pub fn dice(message: &Message) -> bool {
    message.dice().is_some()
}

/// The dice, if they are of this emoji.
pub(super) fn shown<'a>(message: &'a Message, emoji: &DiceEmoji) -> Option<&'a Dice> {
    message.dice().filter(|dice| dice.emoji == *emoji)
}
