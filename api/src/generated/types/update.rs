// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{
    BotSubscriptionUpdated, BusinessConnection, BusinessMessagesDeleted, CallbackQuery, ChatBoostRemoved,
    ChatBoostUpdated, ChatJoinRequest, ChatMemberUpdated, ChosenInlineResult, InlineQuery, ManagedBotUpdated,
    Message, MessageGenerationStopped, MessageReactionCountUpdated, MessageReactionUpdated,
    PaidMediaPurchased, Poll, PollAnswer, PreCheckoutQuery, ShippingQuery,
};

update_kinds! {
    off_by_default: ["chat_member", "message_reaction", "message_reaction_count"],
    "message" message => Message(Message),
    "edited_message" edited_message => EditedMessage(Message),
    "channel_post" channel_post => ChannelPost(Message),
    "edited_channel_post" edited_channel_post => EditedChannelPost(Message),
    "business_connection" business_connection => BusinessConnection(BusinessConnection),
    "business_message" business_message => BusinessMessage(Message),
    "edited_business_message" edited_business_message => EditedBusinessMessage(Message),
    "deleted_business_messages" deleted_business_messages => DeletedBusinessMessages(BusinessMessagesDeleted),
    "guest_message" guest_message => GuestMessage(Message),
    "message_reaction" message_reaction => MessageReaction(MessageReactionUpdated),
    "message_reaction_count" message_reaction_count => MessageReactionCount(MessageReactionCountUpdated),
    "inline_query" inline_query => InlineQuery(InlineQuery),
    "chosen_inline_result" chosen_inline_result => ChosenInlineResult(ChosenInlineResult),
    "callback_query" callback_query => CallbackQuery(CallbackQuery),
    "shipping_query" shipping_query => ShippingQuery(ShippingQuery),
    "pre_checkout_query" pre_checkout_query => PreCheckoutQuery(PreCheckoutQuery),
    "purchased_paid_media" purchased_paid_media => PurchasedPaidMedia(PaidMediaPurchased),
    "poll" poll => Poll(Poll),
    "poll_answer" poll_answer => PollAnswer(PollAnswer),
    "my_chat_member" my_chat_member => MyChatMember(ChatMemberUpdated),
    "chat_member" chat_member => ChatMember(ChatMemberUpdated),
    "chat_join_request" chat_join_request => ChatJoinRequest(ChatJoinRequest),
    "chat_boost" chat_boost => ChatBoost(ChatBoostUpdated),
    "removed_chat_boost" removed_chat_boost => RemovedChatBoost(ChatBoostRemoved),
    "managed_bot" managed_bot => ManagedBot(ManagedBotUpdated),
    "subscription" subscription => Subscription(BotSubscriptionUpdated),
    "stopped_message_generation" stopped_message_generation => StoppedMessageGeneration(MessageGenerationStopped),
}
