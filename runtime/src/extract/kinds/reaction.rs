//! Reactions, votes and boosts.

use super::payloads;

payloads! {
    /// Somebody changed their reactions to a message. Derefs to
    /// [`types::MessageReactionUpdated`](botwright_api::types::MessageReactionUpdated).
    ///
    /// The bot must be an administrator of the chat; reactions of bots are not told.
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[on(message_reaction, added)]
    /// async fn liked(change: MessageReactionUpdated) {
    ///     tracing::info!(message = change.message_id.0, "somebody reacted");
    /// }
    /// ```
    MessageReactionUpdated of message_reaction;
    /// The anonymous reactions to a message changed. Derefs to
    /// [`types::MessageReactionCountUpdated`](botwright_api::types::MessageReactionCountUpdated).
    MessageReactionCountUpdated of message_reaction_count;
    /// Somebody voted in a poll of the bot's that is not anonymous. Derefs to
    /// [`types::PollAnswer`](botwright_api::types::PollAnswer).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// #[on(poll_answer, voted)]
    /// async fn counted(answer: PollAnswer) {
    ///     tracing::info!(poll = answer.poll_id, options = ?answer.option_ids, "a vote");
    /// }
    /// ```
    PollAnswer of poll_answer;
    /// A chat was boosted, or a boost changed. Derefs to [`types::ChatBoostUpdated`](botwright_api::types::ChatBoostUpdated).
    ChatBoostUpdated of chat_boost;
    /// A boost of a chat has ended. Derefs to [`types::ChatBoostRemoved`](botwright_api::types::ChatBoostRemoved).
    ChatBoostRemoved of removed_chat_boost;
}
