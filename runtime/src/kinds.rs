//! The kinds of updates as types: what an update of each kind brings along.
//!
//! They are the `K` of [`available::On<K>`](crate::available::On), and stand in messages of the compiler; nothing is ever made of them.

use crate::answer::Needs;

/// An update of this kind is a message, so that every extractor of what a message carries fits.
pub trait CarriesMessage {}

/// An update of this kind may come from a chat.
pub trait HasChat {}

/// An update of this kind may come from a user.
pub trait HasUser {}

/// A kind, and what can be answered to its updates.
pub trait Kind {
    /// What is there to be answered.
    #[doc(hidden)]
    const GIVES: Needs;
}

macro_rules! kinds {
    ($($name:ident: $($carries:ident)* => $gives:expr;)*) => {
        $(
            #[doc = concat!("Updates of the kind `", stringify!($name), "`.")]
            #[allow(non_camel_case_types)]
            #[derive(Debug)]
            pub enum $name {}

            $(impl $carries for $name {})*

            impl Kind for $name {
                const GIVES: Needs = $gives;
            }
        )*
    };
}

kinds! {
    message: CarriesMessage HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    edited_message: CarriesMessage HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    channel_post: CarriesMessage HasChat => Needs::CHAT;
    edited_channel_post: CarriesMessage HasChat => Needs::CHAT;
    business_connection: HasUser => Needs::NOTHING;
    business_message: CarriesMessage HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    edited_business_message: CarriesMessage HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    deleted_business_messages: HasChat => Needs::CHAT;
    guest_message: CarriesMessage HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    message_reaction: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    message_reaction_count: HasChat => Needs::CHAT;
    inline_query: HasUser => Needs::QUERY;
    chosen_inline_result: HasUser => Needs::NOTHING;
    callback_query: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION).and(Needs::PRESS);
    shipping_query: HasUser => Needs::NOTHING;
    pre_checkout_query: HasUser => Needs::NOTHING;
    purchased_paid_media: HasUser => Needs::NOTHING;
    poll: => Needs::NOTHING;
    poll_answer: HasUser => Needs::NOTHING;
    my_chat_member: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    chat_member: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    chat_join_request: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    chat_boost: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    removed_chat_boost: HasChat HasUser => Needs::CHAT.and(Needs::CONVERSATION);
    managed_bot: HasUser => Needs::NOTHING;
    subscription: HasUser => Needs::NOTHING;
    stopped_message_generation: HasChat => Needs::CHAT;
    any: CarriesMessage HasChat HasUser => Needs::ALL;
    unknown: => Needs::NOTHING;
}
