//! `#[callback(expired)]`: the press that nothing can be done with any more.

use botwright::prelude::*;

use crate::script::{check, talk};
use crate::wire::calls;

const ROUTER: Router =
    Router::new().mount(handlers![offer, wait, buy, wait_buy, sign, mine, gone, gone_waiting, tidy, another]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Shop {
    #[start]
    Waiting,
}

#[command("offer")]
async fn offer(buttons: StoredButtons) -> Result<Reply> {
    buttons.clear().await?;
    Ok(Reply::text("Tea?").row([buy::button("Buy", Vec::from([1]))]))
}

#[command("another")]
fn another() -> Reply {
    Reply::text("Cake?").row([buy::button("Buy", Vec::from([1, 2]))])
}

/// Forgets what is older, and sells a last thing.
#[command("tidy {minutes}")]
async fn tidy(minutes: u64, buttons: StoredButtons) -> Result<Reply> {
    let last = Reply::text("Soup?").row([buy::button("Buy", Vec::from([1, 2, 3]))]);
    buttons.clear_older(minutes.minutes()).await?;
    Ok(last)
}

#[command("wait")]
fn wait() -> (Reply, Goto<Shop>) {
    (Reply::text("Wait.").row([wait_buy::button("Hurry")]), goto!(Shop::Waiting))
}

#[command("sign")]
fn sign(bot: Bot, user: User) -> Reply {
    Reply::text("Signed.").row([mine::button("Mine", bot.sign(1).for_user(user.id))])
}

#[callback("buy:{basket}")]
fn buy(basket: Stored<Vec<u8>>) -> Toast {
    Toast::new(format!("{} bought", basket.len()))
}

#[state(Shop::Waiting)]
#[callback("hurry")]
fn wait_buy() -> Goto<Shop> {
    end()
}

#[callback("mine:{number}")]
fn mine(number: Signed<u8>) -> Toast {
    Toast::new(number.to_string())
}

#[callback(expired)]
fn gone(query: CallbackQuery) -> Edit {
    Edit::text(format!("Too late, {}.", query.from.first_name))
}

#[state(Shop::Waiting)]
#[callback(expired)]
fn gone_waiting() -> Edit {
    Edit::text("Still waiting.")
}

#[test]
fn the_handler_of_expired_buttons_gets_the_press() {
    check(
        ROUTER,
        "
        Ann: /offer
        Bot: Tea?
        Ann presses Buy
        Bot toasts: 1 bought
        721h pass
        Ann presses Buy
        Bot edits: Too late, Ann.
        ",
    );
}

#[test]
fn what_is_older_is_forgotten_and_what_is_younger_stays() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        let offered = async |chat: &mut botwright::testing::Chat, text: &str| {
            chat.says(text).await;
            let sent = chat.last().await;
            let data = sent.reply_markup().unwrap().inline_keyboard[0][0].callback_data.clone().unwrap();
            (sent.message_id(), data)
        };
        let tea = offered(&mut ann, "/offer").await;
        let other = offered(&mut ben, "/offer").await;
        telegram.advance("30m").await;
        let cake = offered(&mut ann, "/another").await;
        telegram.advance("30m").await;
        let soup = offered(&mut ann, "/tidy 60").await;
        for ((message, data), bought) in [(&cake, 2), (&soup, 3)] {
            ann.presses_data(*message, data).await;
            ann.sees_toast(&format!("{bought} bought")).await;
        }
        ann.presses_data(tea.0, &tea.1).await;
        ann.sees("Too late, Ann.").await;
        ben.presses_data(other.0, &other.1).await;
        ben.sees_toast("1 bought").await;
        // What the handler itself has made is never too old.
        let last = offered(&mut ann, "/tidy 0").await;
        for (message, data) in [cake, soup] {
            ann.presses_data(message, &data).await;
            ann.sees("Too late, Ann.").await;
        }
        ann.presses_data(last.0, &last.1).await;
        ann.sees_toast("3 bought").await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn the_one_of_the_state_is_asked_first() {
    check(
        ROUTER,
        "
        Ann: /offer
        Bot: Tea?
        Ann: /wait
        Bot: Wait.
        721h pass
        Ann presses Buy
        Bot edits: Still waiting.
        ",
    );
}

#[test]
fn so_does_a_press_that_no_pattern_reads() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/offer").await;
        let message = ann.messages().await.pop().unwrap().message_id;
        ann.presses_data(message, "of an older version").await;
        ann.sees("Too late, Ann.").await;
    });
}

#[test]
fn what_is_for_another_person_or_another_moment_is_not_expired() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&group), ben.at(&group));
        ann.says("/sign").await;
        ann.says("/wait").await;
        for button in ["Mine", "Hurry"] {
            ben.presses(button).await;
        }
        ann.presses("Mine").await;
        ann.sees_toast("1").await;
        assert!(calls(telegram.emulator(), "editMessageText").is_empty());
        assert_eq!(calls(telegram.emulator(), "answerCallbackQuery").len(), 3);
    });
}
