//! The port of python-telegram-bot's chatmemberbot: greets who comes, says goodbye to who goes, and keeps track of the chats
//! that the bot is in.
use std::collections::BTreeSet;

use botwright::prelude::*;
use botwright::types::ChatType;

/// The chats that the bot is in.
#[derive(Default, Serialize, Deserialize)]
struct Chats {
    users: BTreeSet<ChatId>,
    groups: BTreeSet<ChatId>,
    channels: BTreeSet<ChatId>,
}

impl Chats {
    /// Where a chat of this type is kept.
    fn like(&mut self, kind: &ChatType) -> &mut BTreeSet<ChatId> {
        match kind {
            ChatType::Private => &mut self.users,
            ChatType::Group | ChatType::Supergroup => &mut self.groups,
            _ => &mut self.channels,
        }
    }
}

/// Show which chats the bot is in.
#[command("show_chats", edited)]
fn show_chats(me: Me, chats: BotData<Chats>) -> String {
    format!(
        "@{} is currently in a conversation with the user IDs {}. Moreover it is a member of the groups with IDs {} \
         and administrator in the channels with IDs {}.",
        me.username(),
        listed(&chats.users),
        listed(&chats.groups),
        listed(&chats.channels),
    )
}

fn listed(chats: &BTreeSet<ChatId>) -> String {
    chats.iter().map(ChatId::to_string).collect::<Vec<_>>().join(", ")
}

// As in the original, who is restricted before and after has neither come nor gone.
#[on(my_chat_member, unblocked | joined & !(restricted >> restricted))]
fn came(user: User, chat: Chat, mut chats: BotData<Chats>) {
    tracing::info!(by = user.full_name(), chat = %chat.id, "the bot was let in");
    chats.like(&chat.kind).insert(chat.id);
}

#[on(my_chat_member, blocked | left & !(restricted >> restricted))]
fn went(user: User, chat: Chat, mut chats: BotData<Chats>) {
    tracing::info!(by = user.full_name(), chat = %chat.id, "the bot was sent away");
    chats.like(&chat.kind).remove(&chat.id);
}

#[on(chat_member, joined & !(restricted >> restricted))]
fn greet(cause: User, change: ChatMemberUpdated) -> Option<Html> {
    Some(html!("{} was added by {}. Welcome!", change.member()?.mention(), cause.mention()))
}

#[on(chat_member, left & !(restricted >> restricted))]
fn miss(cause: User, change: ChatMemberUpdated) -> Option<Html> {
    Some(html!("{} is no longer with us. Thanks a lot, {} ...", change.member()?.mention(), cause.mention()))
}

// As in the original, a message that is edited is as good as a new one.
#[on(edited_message, private)]
fn edited_start(user: User, chat: Chat, chats: BotData<Chats>) -> Option<String> {
    start_private_chat(user, chat, chats)
}

/// Whatever a person sends first: nothing tells the bot that they opened its chat.
#[message(private)]
fn start_private_chat(user: User, chat: Chat, mut chats: BotData<Chats>) -> Option<String> {
    let is_new = !chats.users.contains(&chat.id) && chats.users.insert(chat.id);
    is_new.then(|| format!("Welcome {}. Use /show_chats to see what chats I'm in.", user.full_name()))
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn knows_its_chats(mut telegram: Telegram) {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let mut ann = ann.chat();
        ann.says("/show_chats").await;
        ann.sees_part("user IDs . Moreover it is a member of the groups with IDs  and").await;
        ann.says("hello").await;
        ann.sees("Welcome Ann. Use /show_chats to see what chats I'm in.").await;
        let said = ann.messages().await[0].message_id();
        ann.does(|seat| seat.edit_text(said, "hello again").unwrap()).await;
        ann.sees_nothing().await;
        ann.does(|seat| seat.edit_text(said, "/show_chats").unwrap()).await;
        ann.sees_part("@").await;
        ann.does(|_| friends.remove_bot()).await;
        ann.does(|_| friends.add_bot()).await;
        ann.says("/show_chats").await;
        ann.sees_part(&format!("groups with IDs {} and", friends.id())).await;
        ann.blocks().await;
        ann.unblocks().await;
        ann.does(|_| friends.remove_bot()).await;
        ann.says("/show_chats").await;
        ann.sees_part(&format!(
            "user IDs {}. Moreover it is a member of the groups with IDs  and",
            ann.seat().chat_id()
        ))
        .await;
    }

    #[botwright::test]
    async fn greets_who_comes_and_misses_who_goes(mut telegram: Telegram) {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann]);
        let (mut ann, ben) = (ann.at(&friends), ben.at(&friends));
        ann.does(|_| ben.seat().join()).await;
        ann.sees("Ben was added by Ben. Welcome!").await;
        ann.says("welcome!").await;
        ann.sees_nothing().await;
        ann.does(|_| ben.seat().leave()).await;
        ann.sees("Ben is no longer with us. Thanks a lot, Ben ...").await;
    }
}
