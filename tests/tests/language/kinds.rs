//! `#[on(kind, event)]`: every kind of update, what happened in it, and what Telegram is asked for.

use botwright::events::status;
use botwright::prelude::*;
use botwright::types::ChatMember;
use botwright::{BotSubscriptionUpdated, BusinessConnection};
use serde_json::{Value, json};

use crate::script::talk;

mod members {
    use super::*;

    pub(super) const ROUTER: Router =
        Router::new().mount(handlers![welcome, farewell, promoted, demoted, blocked, unblocked, own]);

    fn name(change: &ChatMemberUpdated) -> String {
        change.new_chat_member.user().map(|user| user.first_name.clone()).unwrap_or_default()
    }

    #[on(chat_member, joined)]
    fn welcome(change: ChatMemberUpdated) -> String {
        format!("{} joined", name(&change))
    }

    #[on(chat_member, is_member >> (left | kicked))]
    fn farewell(change: ChatMemberUpdated) -> String {
        format!("{} left", name(&change))
    }

    #[on(chat_member, promoted)]
    fn promoted(change: ChatMemberUpdated) -> String {
        format!("{} was promoted", name(&change))
    }

    #[on(chat_member, demoted)]
    fn demoted(change: ChatMemberUpdated) -> String {
        format!("{} was demoted", name(&change))
    }

    #[on(my_chat_member, blocked)]
    async fn blocked(user: User, bot: Bot, friends: Dep<Friends>) -> Result {
        bot.send_message(friends.0, format!("{} blocked me", user.first_name)).await?;
        Ok(())
    }

    #[on(my_chat_member, unblocked)]
    fn unblocked() -> &'static str {
        "Welcome back."
    }

    #[on(my_chat_member, joined)]
    fn own(chat: Chat) -> String {
        format!("Hello, {}", chat.title.clone().unwrap_or_default())
    }

    /// Where it is told who blocked the bot.
    pub(super) struct Friends(pub(super) ChatId);

    #[provide]
    fn friends() -> Friends {
        Friends(ChatId(0))
    }
}

#[test]
fn members_come_go_rise_and_fall() {
    talk(members::ROUTER, async |mut telegram| {
        let (ann, person) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann]);
        let mut ann = ann.at(&friends);
        ann.does(|_| friends.remove_bot()).await;
        ann.does(|_| friends.add_bot()).await;
        ann.sees("Hello, Friends").await;
        ann.does(|_| friends.promote_bot()).await;
        let ben = person.at(&friends);
        ann.does(|_| ben.seat().join()).await;
        ann.sees("Ben joined").await;
        ann.does(|_| friends.promote(person.account())).await;
        ann.sees("Ben was promoted").await;
        ann.does(|_| ben.seat().leave()).await;
        // Both fit, and the one that stands first is asked first.
        ann.sees("Ben left").await;
    });
}

mod updates {
    use super::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![
        edited, long_post, post, liked, sad, voted, retracted, closed, connected, paid, order, rest, strange
    ]);

    #[on(edited_message, text & !command)]
    fn edited(Text(text): Text) -> String {
        format!("You made it {text:?}.")
    }

    fn is_long(message: &Message) -> bool {
        message.text().is_some_and(|text| text.len() > 10)
    }

    #[on(channel_post, text & is_long)]
    fn long_post() -> &'static str {
        "A long post."
    }

    #[on(channel_post)]
    fn post(message: Message) -> String {
        format!("Post {:?}.", message.text())
    }

    #[on(message_reaction, added)]
    fn liked(change: MessageReactionUpdated) -> String {
        format!("{} reactions.", change.new_reaction.len())
    }

    #[on(message_reaction, removed)]
    fn sad() -> &'static str {
        "You took it back."
    }

    #[on(poll_answer, voted)]
    async fn voted(answer: PollAnswer, user: User, bot: Bot) -> Result {
        bot.send_message(user.id.0, format!("You chose {:?}.", answer.option_ids)).await?;
        Ok(())
    }

    #[on(poll_answer, retracted)]
    async fn retracted(user: User, bot: Bot) -> Result {
        bot.send_message(user.id.0, "You chose nothing.").await?;
        Ok(())
    }

    #[on(poll, closed)]
    async fn closed() {}

    #[on(business_connection, connected)]
    async fn connected(connection: BusinessConnection, bot: Bot) -> Result {
        bot.send_message(connection.user_chat_id, "At your service.").await?;
        Ok(())
    }

    fn of_tea(change: &botwright::types::BotSubscriptionUpdated) -> bool {
        change.invoice_payload == "tea"
    }

    #[on(subscription, active & of_tea)]
    async fn paid(change: BotSubscriptionUpdated, bot: Bot) -> Result {
        bot.send_message(change.user.id.0, "Tea for a month.").await?;
        Ok(())
    }

    #[on(pre_checkout_query)]
    async fn order(order: PreCheckoutQuery) -> Result {
        order.approve().await?;
        Ok(())
    }

    #[on(any)]
    async fn rest(update: Arc<Update>, bot: Bot, chat: Option<Chat>) -> Result {
        if let Some(chat) = chat {
            bot.send_message(chat.id, format!("Somewhere: {}", update.kind.name())).await?;
        }
        Ok(())
    }

    #[on(unknown)]
    async fn strange() {}
}

#[test]
fn edited_messages_and_posts_choose_their_handlers() {
    talk(updates::ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let mut chat = ann.chat();
        chat.says("tea").await;
        chat.sees("Somewhere: message").await;
        let said = chat.messages().await.into_iter().find(|message| message.text() == Some("tea")).unwrap();
        chat.does(|seat| seat.edit_text(said.message_id(), "coffee").unwrap()).await;
        chat.sees("You made it \"coffee\".").await;
        let news = telegram.emulator().channel("News", &[ann.account()]);
        let mut ann = ann.at(&news);
        ann.says("short").await;
        ann.says("rather a long post").await;
        let posts: Vec<_> =
            ann.messages().await.iter().filter_map(|post| post.text().map(str::to_owned)).collect();
        assert_eq!(posts, ["short", "Post Some(\"short\").", "rather a long post", "A long post."]);
    });
}

#[test]
fn reactions_and_votes_are_told_apart() {
    talk(updates::ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let mut private = ann.chat();
        private.says("hello").await;
        let mut ann = ann.at(&friends);
        ann.says("tea").await;
        let said = ann.messages().await.into_iter().find(|message| message.text() == Some("tea")).unwrap();
        ann.does(|seat| seat.react(said.message_id(), &["👍"]).unwrap()).await;
        ann.sees("1 reactions.").await;
        ann.does(|seat| seat.react(said.message_id(), &[]).unwrap()).await;
        ann.sees("You took it back.").await;
    });
}

#[test]
fn statuses_are_those_of_aiogram() {
    let member = |status: Value| serde_json::from_value::<ChatMember>(status).unwrap();
    let user = json!({"id": 1, "is_bot": false, "first_name": "Ann"});
    let left = member(json!({"status": "left", "user": user}));
    let kicked = member(json!({"status": "kicked", "user": user, "until_date": 0}));
    let plain = member(json!({"status": "member", "user": user}));
    assert!(status::is_not_member(&left) && status::is_not_member(&kicked) && !status::is_not_member(&plain));
    assert!(status::is_member(&plain) && status::member(&plain) && !status::is_admin(&plain));
    assert!(status::left(&left) && status::kicked(&kicked) && !status::left(&kicked));
    let mut restricted = json!({"status": "restricted", "user": user, "is_member": true, "until_date": 0});
    for right in [
        "messages",
        "audios",
        "documents",
        "photos",
        "videos",
        "video_notes",
        "voice_notes",
        "polls",
        "other_messages",
    ] {
        restricted[format!("can_send_{right}")] = json!(false);
    }
    for right in [
        "add_web_page_previews",
        "react_to_messages",
        "edit_tag",
        "change_info",
        "invite_users",
        "pin_messages",
        "manage_topics",
    ] {
        restricted[format!("can_{right}")] = json!(false);
    }
    assert!(
        status::is_member(&member(restricted.clone())) && status::restricted(&member(restricted.clone()))
    );
    restricted["is_member"] = json!(false);
    assert!(status::is_not_member(&member(restricted)));
}

mod edits {
    use super::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![edited]);

    #[on(any, edited)]
    fn edited(update: Arc<Update>, message: Option<Message>) -> Option<String> {
        Some(format!("{}: {}", update.kind.name(), message?.text()?))
    }
}

#[test]
fn a_filter_of_any_update_takes_edits_of_every_kind() {
    talk(edits::ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let (group, channel) = (telegram.group("Friends", &[&ann]), telegram.channel("News", &[&ann]));
        for (mut chat, kind) in [
            (ann.chat(), "edited_message"),
            (ann.at(&group), "edited_message"),
            (ann.at(&channel), "edited_channel_post"),
        ] {
            chat.says("Tea").await;
            chat.sees_nothing().await;
            let message = chat.last().await.message_id();
            chat.reacts_to(message, "👍").await;
            chat.sees_nothing().await;
            chat.edits(message, "Coffee").await;
            chat.sees(&format!("{kind}: Coffee")).await;
        }
    });
}
