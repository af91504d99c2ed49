//! Callback data of any size: kept with the handler's commit, found after a restart, bounded, and never missed in silence.

use std::sync::Arc;
use std::time::Duration;

use botwright::inline;
use botwright::prelude::*;
use botwright::storage::MemoryStorage;
use botwright::types::InlineKeyboardMarkup;

use crate::script::{check, talk};
use crate::wire::calls;

const ROUTER: Router = Router::new().mount(HANDLERS);

const HANDLERS: Handlers = handlers![
    menu, search, by_hand, twice, fail, other, pick, grow, forged, once, fails_once, clear, everywhere,
    elsewhere, spawned, same, vanish
];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Item {
    name: String,
    tags: Vec<u32>,
}

fn item(name: &str) -> Item {
    Item { name: name.to_owned(), tags: (0..500).collect() }
}

#[command("menu")]
fn menu() -> Reply {
    Reply::text("Choose.")
        .row([pick::button("Tea", 7, item("tea")), grow::button("Grow", Vec::new())])
        .row([
            once::button("Once", Stored::new("prize".to_owned()).once()),
            fails_once::button("Fails", Stored::new(true).once()),
        ])
        .row([pick::button("Hour", 1, Stored::new(item("hour")).kept_for(Duration::from_hours(1)))])
}

#[command("hand")]
async fn by_hand(bot: Bot, chat: Chat) -> Result {
    let keyboard = InlineKeyboardMarkup::new([[pick::button("Tea", 7, item("tea"))]]);
    bot.send_message(chat.id, "By hand.").reply_markup(keyboard).await?;
    Ok(())
}

#[command("twice")]
fn twice() -> Vec<Reply> {
    ["First", "Second"].map(|name| Reply::text(name).row([pick::button(name, 1, item(name))])).into()
}

#[command("fail")]
async fn fail(chat: Chat) -> Result {
    chat.say(Reply::text("Too early.").row([pick::button("Early", 1, item("early"))])).await?;
    Err(Error::text("failed after sending"))
}

#[command("elsewhere {chat}")]
async fn elsewhere(chat: i64, bot: Bot) -> Result {
    let keyboard = InlineKeyboardMarkup::new([[pick::button("There", 1, item("there"))]]);
    bot.send_message(ChatId(chat), "From afar.").reply_markup(keyboard).await?;
    Ok(())
}

#[command("spawned")]
fn spawned(chat: Chat, buttons: StoredButtons) {
    tokio::spawn(async move {
        let saying =
            async { chat.say(Reply::text("Spawned.").row([pick::button("Tea", 7, item("tea"))])).await };
        buttons.outside(saying).await
    });
}

#[command("clear")]
async fn clear(buttons: StoredButtons) -> Result<Reply> {
    buttons.clear().await?;
    Ok(Reply::text("All clear!").row([pick::button("New", 1, item("new"))]))
}

#[command("everywhere")]
async fn everywhere(buttons: StoredButtons) -> Result {
    buttons.clear_everywhere().await
}

#[inline_query]
fn search() -> InlineAnswer {
    let keyboard =
        InlineKeyboardMarkup::new([[grow::button("Grow", Vec::new()), pick::button("Tea", 7, item("tea"))]]);
    InlineAnswer::new([inline::article("tea", "Tea", "A cup of tea").reply_markup(keyboard)])
}

#[callback("pick:{count}:{item}")]
fn pick(item: Stored<Item>, count: u8) -> Toast {
    assert_eq!(item.tags.len(), 500);
    Toast::new(format!("{count} {}", item.name))
}

#[callback("grow:{list}")]
fn grow(list: Stored<Vec<u8>>, buttons: StoredButtons) -> Edit {
    buttons.forget_pressed();
    let mut list = list.into_inner();
    list.push(u8::try_from(list.len()).unwrap());
    Edit::text(format!("{list:?}")).row([grow::button("Grow", list.clone()), same::button("Same", list)])
}

#[callback("same:{list}")]
fn same(list: Stored<Vec<u8>>) -> Toast {
    Toast::new(format!("same {list:?}"))
}

#[callback("forged:{count}:{item}")]
fn forged(count: u8, item: Stored<Item>) -> Toast {
    Toast::new(format!("{count} {item:?}"))
}

#[callback("once:{prize}")]
fn once(prize: Stored<String>, user: User) -> Toast {
    Toast::new(format!("{} wins a {}", user.first_name, *prize))
}

#[callback("fails:{prize}")]
fn fails_once(prize: Stored<bool>) -> Result {
    Err(Error::text(format!("failed with {}", *prize)))
}

/// A handler that passes leaves a value for one press where it is.
#[callback("vanish:{prize}")]
fn vanish(prize: Stored<String>) -> Result<Toast, Pass> {
    let _ = prize;
    Err(Pass)
}

#[callback("other:{number}")]
fn other(number: u8) -> Toast {
    Toast::new(number.to_string())
}

const GONE: &str = "This button has expired.";

#[test]
fn values_come_back_as_often_as_they_are_pressed() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        let sent = ann.messages().await.pop().unwrap();
        for button in sent.reply_markup().unwrap().inline_keyboard.iter().flatten() {
            let data = button.callback_data.as_deref().unwrap();
            assert!(data.len() <= 64 && !data.contains("tea"), "{data}");
        }
        for _ in 0..2 {
            ann.presses("Tea").await;
            ann.sees_toast("7 tea").await;
        }
    });
}

#[test]
fn they_come_back_however_they_were_sent() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for command in ["/hand", "/spawned"] {
            ann.says(command).await;
            ann.presses("Tea").await;
            ann.sees_toast("7 tea").await;
        }
    });
}

#[test]
fn they_survive_a_restart_and_another_worker_knows_them() {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    let data = botwright::testing::run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        let sent = ann.messages().await.pop().unwrap();
        sent.reply_markup().unwrap().inline_keyboard[0][0].callback_data.clone().unwrap()
    });
    botwright::testing::run_with(app, async |mut telegram| {
        telegram.advance("1h").await;
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        let message = ann.messages().await.pop().unwrap().message_id;
        ann.presses_data(message, &data).await;
        ann.sees_toast("7 tea").await;
    });
}

#[test]
fn a_handler_that_fails_leaves_nothing() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/fail").await;
        ann.presses("Early").await;
        ann.sees_toast(GONE).await;
        assert_eq!(telegram.failures().len(), 1, "the press is no failure");
    });
}

#[test]
fn a_value_that_is_gone_is_said_so() {
    check(
        ROUTER,
        "
        Ann: /menu
        Bot: Choose.
        Ann presses Hour
        Bot toasts: 1 hour
        59m pass
        Ann presses Hour
        Bot toasts: 1 hour
        1m pass
        Ann presses Hour
        Bot alerts: This button has expired.
        Ann presses Tea
        Bot toasts: 7 tea
        720h pass
        Ann presses Tea
        Bot alerts: This button has expired.
        ",
    );
}

#[test]
fn what_is_for_one_press_is_for_one_press() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&group), ben.at(&group));
        ann.says("/menu").await;
        ben.presses("Once").await;
        ben.sees_toast("Ben wins a prize").await;
        ann.presses("Once").await;
        ann.sees_toast(GONE).await;
        for _ in 0..2 {
            // It fails, so it may be tried again.
            ann.presses("Fails").await;
        }
        assert_eq!(telegram.failures().len(), 2);
        let answers = calls(telegram.emulator(), "answerCallbackQuery");
        assert_eq!(answers.iter().filter(|call| call.arguments.get("text").is_some()).count(), 2);
    });
}

#[test]
fn nobody_presses_what_was_not_sent() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        let sent = ann.messages().await.pop().unwrap();
        let good = sent.reply_markup().unwrap().inline_keyboard[0][0].callback_data.clone().unwrap();
        let key = good.strip_prefix("pick:7:").unwrap();
        assert_eq!(key.len(), 21);
        let last = if key.ends_with('A') { "B" } else { "A" };
        let forged = [
            format!("forged:7:{key}"),
            format!("pick:8:{key}"),
            format!("pick:7:{}{last}", &key[..20]),
            format!("vanish:{key}"),
            format!("pick:7:~{}", "A".repeat(20)),
        ];
        ann.sees("Choose.").await;
        for data in &forged {
            ann.presses_data(sent.message_id, data).await;
            ann.sees_toast(GONE).await;
        }
        for data in [&good[..27], "pick:7:~", "pick:7:tea", "pick:7:~\0AAAAAAAAAAAAAAAAAAA"] {
            ann.presses_data(sent.message_id, data).await;
            ann.sees_nothing().await;
        }
        ann.presses("Tea").await;
        ann.sees_toast("7 tea").await;
        assert_eq!(telegram.failures(), Vec::<String>::new());
    });
}

#[test]
fn the_data_of_a_message_is_forgotten() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        let sent = ann.messages().await.pop().unwrap();
        let old: Vec<String> = sent
            .reply_markup()
            .unwrap()
            .inline_keyboard
            .iter()
            .flatten()
            .map(|button| button.callback_data.clone().unwrap())
            .collect();
        ann.says("/hand").await;
        ann.presses("Grow").await;
        ann.sees("[0]").await;
        for data in &old {
            ann.presses_data(sent.message_id, data).await;
            ann.sees_toast(GONE).await;
        }
        // Another message's stays, and so does what was made while forgetting.
        ann.presses("Tea").await;
        ann.sees_toast("7 tea").await;
        ann.presses("Same").await;
        ann.sees_toast("same Stored([0])").await;
        ann.presses("Grow").await;
        ann.sees("[0, 1]").await;
    });
}

#[test]
fn a_chat_is_cleared_and_no_other_or_all_are() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ann.says("/menu").await;
        ben.says("/menu").await;
        ann.says("/clear").await;
        ann.presses("Tea").await;
        ann.sees_toast(GONE).await;
        ann.presses("New").await;
        ann.sees_toast("1 new").await;
        ben.presses("Tea").await;
        ben.sees_toast("7 tea").await;
        ben.says("/everywhere").await;
        ben.presses("Tea").await;
        ben.sees_toast(GONE).await;
        ann.presses("New").await;
        ann.sees_toast(GONE).await;
    });
}

#[test]
fn a_chat_has_the_last_of_its_buttons() {
    let app = |bot| App::with_router(bot, ROUTER).stored_per_chat(3).stored_for(Duration::from_hours(1));
    botwright::testing::run_with(app, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ben.says("/hand").await;
        ann.says("/twice").await;
        ann.says("/hand").await;
        for (button, toast) in [("First", "1 First"), ("Second", "1 Second"), ("Tea", "7 tea")] {
            ann.presses(button).await;
            ann.sees_toast(toast).await;
        }
        ann.says("/hand").await;
        ann.presses("First").await;
        ann.sees_toast(GONE).await;
        ann.presses("Second").await;
        ann.sees_toast("1 Second").await;
        // More than there is room for: the last ones stay.
        ann.says("/menu").await;
        for button in ["Second", "Grow"] {
            ann.presses(button).await;
            ann.sees_toast(GONE).await;
        }
        ann.presses("Hour").await;
        ann.sees_toast("1 hour").await;
        ben.presses("Tea").await;
        ben.sees_toast("7 tea").await;
        telegram.advance("1h").await;
        ben.presses("Tea").await;
        ben.sees_toast(GONE).await;
    });
}

#[test]
fn a_button_works_where_it_is_sent() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let mut ben_alone = ben.chat();
        ben_alone.says("hello").await;
        let mut ann = ann.chat();
        ann.says(&format!("/elsewhere {}", ben.id().0)).await;
        ben_alone.presses("There").await;
        ben_alone.sees_toast("1 there").await;
    });
}

#[test]
fn below_a_message_that_was_sent_inline_it_belongs_to_the_one_who_asked() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        let mut alone = ann.chat();
        let (mut ann, mut ben) = (ann.at(&group), ben.at(&group));
        ann.types_inline("tea").await;
        ann.chooses("Tea").await;
        ben.presses("Tea").await;
        ben.sees_toast("7 tea").await;
        // Telegram does not tell the other buttons, so only the pressed one is forgotten.
        ben.presses("Grow").await;
        ann.types_inline("tea").await;
        ann.chooses("Tea").await;
        alone.says("/clear").await;
        ben.presses("Tea").await;
        ben.sees_toast(GONE).await;
    });
}
