//! `#[callback(expired)]`: the press that nothing can be done with any more.

use botwright::prelude::*;

use crate::script::{check, talk};
use crate::wire::calls;

const ROUTER: Router =
    Router::new().mount(handlers![offer, wait, buy, wait_buy, sign, mine, gone, gone_waiting]);

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
