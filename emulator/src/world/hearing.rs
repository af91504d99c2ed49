//! Which messages the bot hears of.

use serde_json::Value;

use super::World;
use super::chat::{Chat, ChatKind};
use super::post::{Author, Post};

impl World {
    /// Tells the bot of a message that somebody else put there, as far as it may see it.
    pub(crate) fn tell_post(&mut self, chat_id: i64, id: i64) {
        self.tell(chat_id, id, false);
    }

    /// Tells the bot of a new or edited message.
    pub(super) fn tell(&mut self, chat_id: i64, id: i64, is_edit: bool) {
        let Some(chat) = self.chats.get(&chat_id) else { return };
        let Some(post) = chat.posts.get(&id) else { return };
        if chat.is_blocked || !chat.is_private() && !self.bot_sees(chat, post) {
            return;
        }
        if post.receiver.is_some() {
            return;
        }
        let kind = match (chat.kind == ChatKind::Channel, is_edit) {
            _ if chat.business.is_some() => business_kind(is_edit),
            (false, false) => "message",
            (false, true) => "edited_message",
            (true, false) => "channel_post",
            (true, true) => "edited_channel_post",
        };
        if let Some(message) = self.message(chat_id, id) {
            self.make_update(kind, message, format!("chat:{chat_id}"));
        }
    }

    /// Where privacy is on, a bot that is no administrator sees only commands, mentions and replies meant for it.
    fn bot_sees(&self, chat: &Chat, post: &Post) -> bool {
        let member = chat.member(self.bot.id);
        if !member.is_inside() {
            // The last thing it hears is its own removal.
            return post.body.get("left_chat_member").is_some_and(|user| user["id"] == self.bot.id);
        }
        let replies_to_bot = post.reply_to.and_then(|reply| chat.posts.get(&reply));
        let replies_to_bot =
            replies_to_bot.is_some_and(|replied| replied.author == Author::User(self.bot.id));
        let via_bot = post.body.get("via_bot").is_some();
        member.is_administrator()
            || !self.privacy
            || post.is_service()
            || replies_to_bot
            || via_bot
            || self.is_addressed(post)
    }

    fn is_addressed(&self, post: &Post) -> bool {
        let text = post
            .body
            .get("text")
            .or_else(|| post.body.get("caption"))
            .and_then(Value::as_str)
            .unwrap_or_default();
        let own = format!("@{}", self.bot.username.as_deref().unwrap_or_default()).to_lowercase();
        let command = text
            .strip_prefix('/')
            .map(|rest| rest.split_whitespace().next().unwrap_or_default().to_lowercase());
        let commanded = command.is_some_and(|command| !command.contains('@') || command.ends_with(&own));
        commanded || text.to_lowercase().contains(&own)
    }
}

/// In the chats of a business account.
fn business_kind(is_edit: bool) -> &'static str {
    if is_edit { "edited_business_message" } else { "business_message" }
}
