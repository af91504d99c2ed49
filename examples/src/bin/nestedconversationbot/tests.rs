//! What the three levels do together.

use super::*;

async fn press_all(chat: &mut botwright::testing::Chat, buttons: &[&str]) {
    for button in buttons {
        chat.presses(button).await;
    }
}

#[botwright::test]
async fn gathers_a_family_through_three_levels(mut telegram: Telegram) {
    let mut ann = telegram.user("Ann").chat();
    ann.says("/start").await;
    ann.sees_part("Hi, I'm Family Bot").await;
    ann.sees_part("You may choose").await;
    press_all(&mut ann, &["Add family member", "Add parent", "Add Mother", "Name"]).await;
    ann.sees("Okay, tell me.").await;
    ann.says("Mum").await;
    ann.sees("Got it! Please select a feature to update.").await;
    press_all(&mut ann, &["Age"]).await;
    ann.says("70").await;
    press_all(&mut ann, &["Done"]).await;
    ann.sees_part("You may add a parent or a child.").await;
    press_all(&mut ann, &["Add child", "Add Brother"]).await;
    ann.sees("Please select a feature to update.").await;
    press_all(&mut ann, &["Done", "Show data"]).await;
    ann.sees(
        "Yourself:\nNo information yet.\n\nParents:\nMother: Name: Mum, Age: 70\n\nChildren:\nBrother: Name: -, Age: -",
    )
    .await;
    press_all(&mut ann, &["Back", "Done"]).await;
    ann.sees("See you around!").await;
}

#[botwright::test]
async fn back_leads_to_the_menu_from_each_level(mut telegram: Telegram) {
    let mut ann = telegram.user("Ann").chat();
    ann.says("/start").await;
    press_all(&mut ann, &["Add family member", "Back"]).await;
    ann.sees_part("You may choose").await;
    press_all(&mut ann, &["Add family member", "Add child", "Back"]).await;
    ann.sees_part("You may choose").await;
    ann.says("/start").await;
    ann.sees_nothing().await;
}

#[botwright::test]
async fn stop_ends_all_levels_at_once(mut telegram: Telegram) {
    let mut ann = telegram.user("Ann").chat();
    ann.says("/start").await;
    press_all(&mut ann, &["Add family member", "Add child", "Add Sister", "Name"]).await;
    ann.says("/stop").await;
    ann.sees("Okay, bye.").await;
    for word in ["Sis", "/stop"] {
        ann.says(word).await;
        ann.sees_nothing().await;
    }
    ann.says("/start").await;
    press_all(&mut ann, &["Show data"]).await;
    ann.sees_part("Children:\nNo information yet.").await;
    ann.says("/stop").await;
    ann.says("/start").await;
    ann.sees_part("Hi, I'm Family Bot").await;
}

#[botwright::test]
async fn who_stops_their_own_description_can_stop_once_more(mut telegram: Telegram) {
    let mut ann = telegram.user("Ann").chat();
    ann.says("/start").await;
    press_all(&mut ann, &["Add yourself", "Add info", "Age"]).await;
    for _ in 0..2 {
        ann.says("/stop").await;
        ann.sees("Okay, bye.").await;
    }
    ann.says("/stop").await;
    ann.sees_nothing().await;
    ann.says("/start").await;
    press_all(&mut ann, &["Add yourself", "Add info"]).await;
    ann.says("/stop").await;
    ann.says("/start").await;
    ann.sees_part("Hi, I'm Family Bot").await;
    press_all(&mut ann, &["Add yourself", "Add info", "Done", "Show data"]).await;
    ann.sees_part("Yourself:\nName: -, Age: -\n\nParents").await;
}

#[botwright::test]
async fn buttons_of_older_messages_do_what_they_did(mut telegram: Telegram) {
    let mut ann = telegram.user("Ann").chat();
    ann.says("/start").await;
    let menu = ann.last().await.message_id();
    press_all(&mut ann, &["Add family member"]).await;
    ann.presses_data(menu, &add_self::data()).await;
    ann.sees("Okay, please tell me about yourself.").await;
    press_all(&mut ann, &["Add info"]).await;
    ann.presses_data(menu, &show::data()).await;
    ann.sees("Okay, tell me.").await;
    ann.says("whatever").await;
    ann.sees("Got it! Please select a feature to update.").await;
    press_all(&mut ann, &["Name"]).await;
    ann.presses_data(menu, &finish::data()).await;
    ann.sees_part("You may choose").await;
    press_all(&mut ann, &["Show data"]).await;
    ann.sees_part("Yourself:\nName: -, Age: -\n\nParents").await;
}
