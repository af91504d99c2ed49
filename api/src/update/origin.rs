//! Where an update comes from: its message, its user and its chat, whatever its kind.

use crate::types::{
    Chat, ChatBoostSource, MaybeInaccessibleMessage, Message, Update, UpdateKind as Kind, User,
};

impl Update {
    /// The message of a new or edited message of any sort, or the accessible one below a pressed button.
    pub fn effective_message(&self) -> Option<&Message> {
        match &self.kind {
            Kind::Message(message)
            | Kind::EditedMessage(message)
            | Kind::ChannelPost(message)
            | Kind::EditedChannelPost(message)
            | Kind::BusinessMessage(message)
            | Kind::EditedBusinessMessage(message)
            | Kind::GuestMessage(message) => Some(message),
            Kind::CallbackQuery(query) => query.message.as_ref().and_then(MaybeInaccessibleMessage::message),
            _ => None,
        }
    }

    /// The user who has caused the update.
    pub fn from_user(&self) -> Option<&User> {
        match &self.kind {
            Kind::CallbackQuery(query) => Some(&query.from),
            Kind::InlineQuery(query) => Some(&query.from),
            Kind::ChosenInlineResult(result) => Some(&result.from),
            Kind::ShippingQuery(query) => Some(&query.from),
            Kind::PreCheckoutQuery(query) => Some(&query.from),
            Kind::PurchasedPaidMedia(purchase) => Some(&purchase.from),
            Kind::MyChatMember(change) | Kind::ChatMember(change) => Some(&change.from),
            Kind::ChatJoinRequest(request) => Some(&request.from),
            Kind::BusinessConnection(connection) => Some(&connection.user),
            Kind::ManagedBot(change) => Some(&change.user),
            Kind::Subscription(change) => Some(&change.user),
            Kind::MessageReaction(reaction) => reaction.user.as_deref(),
            Kind::PollAnswer(answer) => answer.user.as_deref(),
            Kind::ChatBoost(boosted) => booster(&boosted.boost.source),
            Kind::RemovedChatBoost(removed) => booster(&removed.source),
            Kind::DeletedBusinessMessages(_)
            | Kind::MessageReactionCount(_)
            | Kind::Poll(_)
            | Kind::StoppedMessageGeneration(_)
            | Kind::Unknown(_) => None,
            _ => self.effective_message().and_then(Message::from),
        }
    }

    /// The chat in which it happened.
    pub fn chat(&self) -> Option<&Chat> {
        match &self.kind {
            Kind::CallbackQuery(query) => query.message.as_ref().map(MaybeInaccessibleMessage::chat),
            Kind::DeletedBusinessMessages(deleted) => Some(&deleted.chat),
            Kind::MessageReaction(reaction) => Some(&reaction.chat),
            Kind::MessageReactionCount(reactions) => Some(&reactions.chat),
            Kind::PollAnswer(answer) => answer.voter_chat.as_deref(),
            Kind::MyChatMember(change) | Kind::ChatMember(change) => Some(&change.chat),
            Kind::ChatJoinRequest(request) => Some(&request.chat),
            Kind::ChatBoost(boosted) => Some(&boosted.chat),
            Kind::RemovedChatBoost(removed) => Some(&removed.chat),
            Kind::StoppedMessageGeneration(stopped) => Some(&stopped.chat),
            Kind::BusinessConnection(_)
            | Kind::InlineQuery(_)
            | Kind::ChosenInlineResult(_)
            | Kind::ShippingQuery(_)
            | Kind::PreCheckoutQuery(_)
            | Kind::PurchasedPaidMedia(_)
            | Kind::Poll(_)
            | Kind::ManagedBot(_)
            | Kind::Subscription(_)
            | Kind::Unknown(_) => None,
            _ => self.effective_message().map(Message::chat),
        }
    }
}

fn booster(source: &ChatBoostSource) -> Option<&User> {
    match source {
        ChatBoostSource::Premium(source) => Some(&source.user),
        ChatBoostSource::GiftCode(source) => Some(&source.user),
        ChatBoostSource::Giveaway(source) => source.user.as_deref(),
        ChatBoostSource::Unknown(_) => None,
    }
}
