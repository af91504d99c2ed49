//! A broadcast to people of whom some have blocked the bot.

use super::harness::{Harness, answers};

const PEOPLE: [&str; 8] = ["Ann", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hal"];

pub(super) async fn a_blocked_user_in_a_broadcast(bot: &mut Harness) {
    bot.start().await;
    bot.all_say(&PEOPLE, "hello", 1);
    bot.rests().await;
    for blocks in ["Cleo", "Hal"] {
        bot.seat(blocks).block_bot();
    }
    bot.seat("Ann").send_text("/news").unwrap();
    bot.says("Ben", "meanwhile");
    let ann = bot.seat("Ann");
    bot.until("the broadcast's report", |_| {
        answers(&ann).iter().any(|text| text.starts_with("6 of 8 have it, 2"))
    })
    .await;
    assert!(
        answers(&ann).iter().any(|text| text == "6 of 8 have it, 2 have blocked me"),
        "{:?}",
        answers(&ann)
    );
    for who in PEOPLE {
        let blocks = ["Cleo", "Hal"].contains(&who);
        let news = answers(&bot.seat(who)).iter().filter(|text| *text == "the news").count();
        assert_eq!(news, usize::from(!blocks), "{who}");
    }
    bot.seat("Cleo").unblock_bot();
    bot.seat("Hal").unblock_bot();
    bot.rests().await;
    bot.checked("6 of 8 have it once, 2 have blocked the bot and are counted".to_owned());
}
