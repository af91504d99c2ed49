//! Business accounts, managed bots, subscriptions, and messages that are being written.

use super::payloads;

payloads! {
    /// A business account has connected or disconnected the bot, or changed its rights. Derefs to
    /// [`types::BusinessConnection`](botwright_api::types::BusinessConnection).
    ///
    /// ```
    /// # use botwright::prelude::*;
    /// use botwright::BusinessConnection;
    ///
    /// #[on(business_connection, connected)]
    /// async fn hello(connection: BusinessConnection, bot: Bot) -> Result {
    ///     bot.send_message(connection.user_chat_id, "I am at your service.").await?;
    ///     Ok(())
    /// }
    /// ```
    BusinessConnection of business_connection;
    /// Messages were deleted in a chat of a connected business account. Derefs to
    /// [`types::BusinessMessagesDeleted`](botwright_api::types::BusinessMessagesDeleted).
    BusinessMessagesDeleted of deleted_business_messages;
    /// A bot that this one manages was made, or its token or owner changed. Derefs to
    /// [`types::ManagedBotUpdated`](botwright_api::types::ManagedBotUpdated).
    ManagedBotUpdated of managed_bot;
    /// A subscription to the bot changed its state. Derefs to
    /// [`types::BotSubscriptionUpdated`](botwright_api::types::BotSubscriptionUpdated).
    BotSubscriptionUpdated of subscription;
    /// Somebody pressed the button that stops the writing of an answer. Derefs to
    /// [`types::MessageGenerationStopped`](botwright_api::types::MessageGenerationStopped).
    MessageGenerationStopped of stopped_message_generation;
}
