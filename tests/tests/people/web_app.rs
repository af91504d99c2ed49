//! People open mini apps: `opens_web_app`, and what the mini app's server makes of what Telegram tells it.

use std::time::{Duration, SystemTime};

use botwright::inline::article;
use botwright::prelude::*;
use botwright::web_app::{InitData, Untrusted};

use super::fails;
use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![app]);

const HOUR: Duration = Duration::from_hours(1);
/// When a test begins: 2026-01-01.
const START: Duration = Duration::from_hours(490_896);

#[command("app")]
fn app() -> Reply {
    Reply::text("Choose a tea.").row([web_app_button("Open", "https://example.org/tea")])
}

/// The mini app's server: who asks is checked, then the choice is sent in their name.
async fn serve(bot: &Bot, init_data: &str, now: SystemTime) -> Result<String> {
    let checked = InitData::verify_at(init_data, bot, HOUR, now)?;
    let query = checked.query_id.ok_or_else(|| Error::text("it cannot be answered"))?;
    bot.answer_web_app_query(query, article("tea", "Tea", "Green tea, please.")).await?;
    Ok(checked.user.map(|user| user.first_name).unwrap_or_default())
}

fn bot(telegram: &Telegram, token: &str) -> Bot {
    Bot::builder(token).api_url(telegram.emulator().url()).build().unwrap()
}

#[test]
fn the_server_of_a_mini_app_knows_who_opened_it_and_answers() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann & Co").chat();
        ann.says("/app").await;
        let opened = ann.opens_web_app("Open").await;
        assert_eq!((opened.url.as_str(), opened.button.as_str()), ("https://example.org/tea", "Open"));
        let bot = bot(&telegram, telegram.emulator().token());
        let now = SystemTime::UNIX_EPOCH + START;
        assert_eq!(serve(&bot, &opened.init_data, now).await.unwrap(), "Ann & Co");
        let sent = ann.last().await;
        assert_eq!((sent.text(), sent.via_bot().is_some()), (Some("Green tea, please."), true));
        // A query is answered once.
        assert!(serve(&bot, &opened.init_data, now).await.is_err());
    });
}

#[test]
fn what_is_altered_old_or_another_bot_s_does_not_count() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        telegram.advance("30m").await;
        ann.says("/app").await;
        let opened = ann.opens_web_app("Open").await;
        let (own, other) =
            (bot(&telegram, telegram.emulator().token()), bot(&telegram, "7654321:the-token-of-another-bot"));
        let at = |minutes| SystemTime::UNIX_EPOCH + START + Duration::from_mins(minutes);
        let verify = |text: &str, bot: &Bot, minutes| InitData::verify_at(text, bot, HOUR, at(minutes));
        let checked = verify(&opened.init_data, &own, 30).unwrap();
        assert_eq!(checked.user.unwrap().id, ann.seat().user_id());
        assert_eq!(checked.query_id, opened.query);
        assert_eq!(checked.auth_date, i64::try_from(START.as_secs()).unwrap() + 1_800);
        assert!(verify(&opened.init_data, &own, 90).is_ok());
        let old = verify(&opened.init_data, &own, 91).unwrap_err();
        assert_eq!(old, Untrusted::TooOld { age: Duration::from_mins(61), max_age: HOUR });
        assert_eq!(verify(&opened.init_data, &other, 30), Err(Untrusted::Forged));
        let altered = opened.init_data.replace("Ann", "Eve");
        assert_ne!(altered, opened.init_data);
        assert_eq!(verify(&altered, &own, 30), Err(Untrusted::Forged));
        let bot_id = UserId(telegram.emulator().token().split(':').next().unwrap().parse().unwrap());
        // Not signed by Telegram either, whose key nobody has offline.
        let offline = InitData::verify_third_party_at(
            &opened.init_data,
            bot_id,
            botwright::web_app::Environment::Production,
            HOUR,
            at(30),
        );
        assert_eq!(offline, Err(Untrusted::Forged));
    });
}

#[test]
fn a_button_that_is_not_there_fails_the_test() {
    let words = fails(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/app").await;
        ann.opens_web_app("Close").await;
    });
    assert!(words.contains("Close") && words.contains("Open"), "{words}");
}
