//! Signed callback data: what the bot has sent arrives, and nothing else.

use botwright::prelude::*;

use crate::script::talk;
use crate::wire::calls;

const ROUTER: Router = Router::new().mount(handlers![offer, buy, gift, tag, raw]);

#[command("offer")]
fn offer(bot: Bot, user: User) -> Reply {
    Reply::text("Choose.")
        .row([buy::button("Buy", 7, bot.sign(250)), gift::button("Gift", bot.sign(1))])
        .row([tag::button("Tag", bot.sign(Short::cut("blåbær: søtt")).for_user(user.id))])
}

#[callback("buy:{count}:{price}")]
fn buy(count: u8, price: Signed<u32>) -> Toast {
    Toast::new(format!("{count} for {}", *price))
}

#[callback("gift:{number}")]
fn gift(number: Signed<u32>) -> Toast {
    Toast::new(format!("gift {number:?}"))
}

#[callback("tag:{tag}")]
fn tag(tag: Signed<Short<20>>) -> Toast {
    Toast::new(tag.into_inner().to_string())
}

/// Shows what a signature looks like.
#[command("raw")]
fn raw(bot: Bot) -> String {
    buy::data(7, bot.sign(250))
}

#[test]
fn what_was_signed_arrives() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/offer").await;
        for (button, toast) in [("Buy", "7 for 250"), ("Gift", "gift Signed(1)"), ("Tag", "blåbær: søtt")]
        {
            ann.presses(button).await;
            ann.sees_toast(toast).await;
        }
    });
}

#[test]
fn what_was_forged_or_altered_reaches_no_handler_and_is_answered() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/offer").await;
        let message = ann.messages().await.last().unwrap().message_id;
        ann.says("/raw").await;
        let good = ann.messages().await.last().unwrap().text().unwrap().to_owned();
        let signature = good.strip_prefix("buy:7:").and_then(|rest| rest.strip_suffix("250")).unwrap();
        assert_eq!(signature.len(), 11);
        let forged = [
            format!("buy:8:{signature}250"),
            format!("buy:7:{signature}251"),
            format!("buy:7:{signature}"),
            format!("gift:{signature}250"),
            format!("buy:72:{signature}50"),
            format!("buy:7:{}250", signature.to_lowercase()),
            "buy:7:AAAAAAAAAAA250".to_owned(),
            "buy:7:æææææææææææ250".to_owned(),
            "buy:7:250".to_owned(),
        ];
        ann.sees(&good).await;
        for data in &forged {
            ann.presses_data(message, data).await;
            ann.sees_nothing().await;
        }
        let answers = calls(telegram.emulator(), "answerCallbackQuery");
        assert_eq!(answers.len(), forged.len());
        assert!(answers.iter().all(|call| call.arguments.get("text").is_none()), "{answers:?}");
        ann.presses_data(message, &good).await;
        ann.sees_toast("7 for 250").await;
    });
}

#[test]
fn what_is_signed_for_one_person_is_dead_for_others() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&group), ben.at(&group));
        ann.says("/offer").await;
        ann.sees("Choose.").await;
        ben.sees("Choose.").await;
        ben.presses("Tag").await;
        ben.sees_nothing().await;
        ben.presses("Buy").await;
        ben.sees_toast("7 for 250").await;
        ann.presses("Tag").await;
        ann.sees_toast("blåbær: søtt").await;
    });
}
