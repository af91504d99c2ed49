// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// A kind of updates, by its name.
    AllowedUpdate {
    Message = "message",
    EditedMessage = "edited_message",
    ChannelPost = "channel_post",
    EditedChannelPost = "edited_channel_post",
    BusinessConnection = "business_connection",
    BusinessMessage = "business_message",
    EditedBusinessMessage = "edited_business_message",
    DeletedBusinessMessages = "deleted_business_messages",
    GuestMessage = "guest_message",
    MessageReaction = "message_reaction",
    MessageReactionCount = "message_reaction_count",
    InlineQuery = "inline_query",
    ChosenInlineResult = "chosen_inline_result",
    CallbackQuery = "callback_query",
    ShippingQuery = "shipping_query",
    PreCheckoutQuery = "pre_checkout_query",
    PurchasedPaidMedia = "purchased_paid_media",
    Poll = "poll",
    PollAnswer = "poll_answer",
    MyChatMember = "my_chat_member",
    ChatMember = "chat_member",
    ChatJoinRequest = "chat_join_request",
    ChatBoost = "chat_boost",
    RemovedChatBoost = "removed_chat_boost",
    ManagedBot = "managed_bot",
    Subscription = "subscription",
    StoppedMessageGeneration = "stopped_message_generation",
    }
}
