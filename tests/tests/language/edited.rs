//! Commands in edited messages: `#[command("set {seconds}", edited)]`.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![set, words, start, rename, name, changed]);

/// Telegram is asked for edited messages because of the command alone.
const ALONE: Router = Router::new().mount(handlers![set]);

/// Set a timer.
#[command("set {seconds}", edited)]
fn set(seconds: f64, message: Message) -> String {
    format!("{seconds} seconds, {}", if message.edit_date().is_some() { "mended" } else { "at once" })
}

#[command("words", edited, scope = private)]
fn words(args: Args) -> String {
    args.join("+")
}

#[command("start")]
fn start() -> &'static str {
    "Hi!"
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Renaming {
    #[start]
    #[to()]
    Asked,
}

#[command("rename", edited)]
fn rename() -> Goto<Renaming> {
    goto!(Renaming::Asked)
}

#[state(Renaming::Asked)]
#[command("name {name}", edited)]
async fn name(name: String, chat: Chat) -> Goto<Renaming> {
    chat.say(format!("Hello, {name}.")).await?;
    end()
}

#[on(edited_message)]
fn changed(Text(text): Text) -> String {
    format!("Now it says {text}.")
}

/// The message that the person has written last.
async fn own(chat: &mut botwright::testing::Chat) -> MessageId {
    let me = chat.seat().user_id();
    let messages = chat.messages().await;
    let own = messages.iter().rfind(|message| message.from().is_some_and(|from| from.id == me));
    own.unwrap().message_id()
}

#[test]
fn an_edit_mends_a_command() {
    talk(ALONE, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/set 5s").await;
        ann.sees("“5s” is not a number.\nUsage: /set <seconds>").await;
        let message = own(&mut ann).await;
        ann.edits(message, "/set five").await;
        ann.sees("“five” is not a number.\nUsage: /set <seconds>").await;
        ann.edits(message, "/set 5").await;
        ann.sees("5 seconds, mended").await;
        ann.says("/set 7").await;
        ann.sees("7 seconds, at once").await;
        ann.says("Set it to 9, please.").await;
        let message = own(&mut ann).await;
        ann.edits(message, "/SET@offline_bot 9").await;
        ann.sees("9 seconds, mended").await;
    });
}

#[test]
fn edits_are_for_the_commands_that_ask_for_them_then_for_other_handlers() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.sees("Hi!").await;
        let message = own(&mut ann).await;
        ann.edits(message, "/set 5").await;
        ann.sees("5 seconds, mended").await;
        ann.edits(message, "/words a b").await;
        ann.sees("a+b").await;
        ann.edits(message, "/start").await;
        ann.sees("Now it says /start.").await;
        ann.edits(message, "/set@other_bot 5").await;
        ann.sees_nothing().await;
        assert_eq!(telegram.failures(), Vec::<String>::new());
    });
}

#[test]
fn the_scope_and_the_state_of_an_edited_command_count() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let (mut private, mut group) = (ann.chat(), ann.at(&friends));
        group.says("/words a").await;
        group.sees_nothing().await;
        let message = own(&mut group).await;
        group.edits(message, "/words a b").await;
        group.sees("Now it says /words a b.").await;
        private.says("/name Ann").await;
        private.sees_nothing().await;
        let message = own(&mut private).await;
        private.edits(message, "/rename").await;
        private.edits(message, "/name Ann").await;
        private.sees("Hello, Ann.").await;
        private.edits(message, "/name Anna").await;
        private.sees("Now it says /name Anna.").await;
    });
}
