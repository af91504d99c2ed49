//! Vectors: two made with aiogram 3.31 at hand, and one that Telegram itself has signed.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use botwright_api::{Bot, ChatId, UserId};
use ring::signature::{Ed25519KeyPair, KeyPair as _};

use super::{Environment, Fields, InitData, Untrusted};

const TOKEN: &str = "123456:AAbotwright-test_token";
const HOUR: Duration = Duration::from_hours(1);
const SIGNED_AT: u64 = 1_767_225_600;

/// Found right by aiogram's `check_webapp_signature`.
const OPENED: &str = "query_id=AAHdF6IQAAAAAN0XohDhrOrc&user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Zo%C3%AB%20\
    %26%20%5C%22Co%5C%22%20%3D%20%C3%BCn%C3%AF%20%2B%20%2F%22%2C%22last_name%22%3A%22%C5%81%C4%99k%22%2C%22username%22\
    %3A%22zoe%22%2C%22language_code%22%3A%22en%22%2C%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22\
    photo_url%22%3A%22https%3A%2F%2Ft.me%2Fi%2Fuserpic%2F320%2Fzoe.svg%22%7D&chat_type=sender\
    &chat_instance=-3788475317572404878&start_param=ref_42&auth_date=1767225600&signature=AAAA\
    &hash=d7a40fd6cc1d653941a311ba48a690e64143f9c80635afcebf356cbce48565c2";

/// From the attachment menu of a group; found right by aiogram too.
const ATTACHED: &str = "chat=%7B%22id%22%3A-1001234567890%2C%22type%22%3A%22supergroup%22%2C%22title%22%3A%22Tea%22%2C%22\
    username%22%3A%22tea%22%7D&receiver=%7B%22id%22%3A7%2C%22is_bot%22%3Atrue%2C%22first_name%22%3A%22Bot%22%7D\
    &can_send_after=10&auth_date=1767225600&chat_type=supergroup&tomorrow=new+field\
    &hash=99b4bb00645353b19f1d300c62a3f923b6cd16f98d2bed359e416f93345e8d8d";

/// What Telegram has signed for the bot 7342037359, as the documentation of Telegram Mini Apps' community shows it.
const BY_TELEGRAM: &str = "user=%7B%22id%22%3A279058397%2C%22first_name%22%3A%22Vladislav%20%2B%20-%20%3F%20%5C%2F%22%2C%22\
    last_name%22%3A%22Kibenko%22%2C%22username%22%3A%22vdkfrost%22%2C%22language_code%22%3A%22ru%22%2C%22is_premium\
    %22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C%22photo_url%22%3A%22https%3A%5C%2F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic\
    %5C%2F320%5C%2F4FPEE4tmP3ATHa57u6MqTDih13LTOiMoKoLDRG4PnSA.svg%22%7D&chat_instance=8134722200314281151\
    &chat_type=private&auth_date=1733584787&hash=2174df5b000556d044f3f020384e879c8efcab55ddea2ced4eb752e93e7080d6\
    &signature=zL-ucjNyREiHDE8aihFwpfR9aggP2xiAo3NSpfe-p7IbCisNlDKlo7Kb6G4D0Ao2mBrSgEk4maLSdv6MLIlADQ";

fn bot() -> Bot {
    Bot::new(TOKEN).unwrap()
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn verify(init_data: &str) -> Result<InitData, Untrusted> {
    InitData::verify_at(init_data, &bot(), HOUR, at(SIGNED_AT))
}

#[test]
fn what_telegram_has_signed_is_read() {
    let init_data = verify(OPENED).unwrap();
    let user = init_data.user.as_ref().unwrap();
    assert_eq!((user.id, user.first_name.as_str()), (UserId(279_058_397), "Zoë & \"Co\" = ünï + /"));
    assert!(user.is_premium && user.allows_write_to_pm && !user.is_bot);
    assert_eq!(init_data.query_id.as_deref(), Some("AAHdF6IQAAAAAN0XohDhrOrc"));
    assert_eq!(init_data.chat_instance.as_deref(), Some("-3788475317572404878"));
    assert_eq!((init_data.start_param.as_deref(), init_data.auth_date), (Some("ref_42"), 1_767_225_600));
}

#[test]
fn an_attachment_menu_tells_the_chat_and_fields_of_tomorrow_are_kept() {
    let init_data = verify(ATTACHED).unwrap();
    let chat = init_data.chat.as_ref().unwrap();
    assert_eq!(
        (chat.id, chat.kind.as_str(), chat.title.as_str()),
        (ChatId(-1_001_234_567_890), "supergroup", "Tea")
    );
    assert!(init_data.receiver.as_ref().unwrap().is_bot);
    assert_eq!(init_data.can_send_after, Some(Duration::from_secs(10)));
    assert_eq!((init_data.other("tomorrow"), init_data.other("chat")), (Some("new field"), None));
}

#[test]
fn every_altered_field_is_noticed() {
    for init_data in [OPENED, ATTACHED] {
        for field in init_data.split('&').filter(|field| !field.starts_with("hash=")) {
            let altered = init_data.replace(field, &format!("{field}0"));
            assert_eq!(verify(&altered), Err(Untrusted::Forged), "{field}");
            let without = init_data.replace(field, "").replace("&&", "&");
            assert_eq!(verify(&without), Err(Untrusted::Forged), "{field}");
        }
        assert_eq!(verify(&format!("{init_data}&is_admin=true")), Err(Untrusted::Forged));
    }
}

#[test]
fn another_bot_another_hash_or_none() {
    let another = Bot::new("123456:another").unwrap();
    assert_eq!(InitData::verify_at(OPENED, &another, HOUR, at(SIGNED_AT)), Err(Untrusted::Forged));
    assert_eq!(verify(&OPENED.replace("hash=d7", "hash=d8")), Err(Untrusted::Forged));
    assert_eq!(verify(&OPENED.replace("65c2", "")), Err(Untrusted::Forged));
    assert_eq!(verify(&OPENED.replace("65c2", "65c")), Err(Untrusted::Malformed { field: "hash" }));
    assert_eq!(verify(&OPENED.replace("65c2", "é5c2")), Err(Untrusted::Malformed { field: "hash" }));
    assert_eq!(verify(OPENED.split("&hash").next().unwrap()), Err(Untrusted::Unsigned));
    assert_eq!(verify(""), Err(Untrusted::Unsigned));
}

#[test]
fn a_text_that_reads_in_two_ways_is_refused() {
    // The signed text stays the same when two lines become one field; what is read would not.
    assert_eq!(verify(&OPENED.replace("&chat_type=", "%0Achat_type=")), Err(Untrusted::Ambiguous));
    assert_eq!(verify(&format!("{OPENED}&auth_date=1767225600")), Err(Untrusted::Ambiguous));
    assert_eq!(verify(&OPENED.replace("start_param=", "start_param%3D=")), Err(Untrusted::Ambiguous));
}

#[test]
fn old_data_do_not_count() {
    let check = |now| InitData::verify_at(OPENED, &bot(), HOUR, at(now));
    assert!(check(SIGNED_AT + 3600).is_ok());
    let too_old = Untrusted::TooOld { age: Duration::from_secs(3601), max_age: HOUR };
    assert_eq!(check(SIGNED_AT + 3601), Err(too_old));
    // This server's clock is slow.
    assert!(check(SIGNED_AT - 60).is_ok());
    assert!(InitData::verify(OPENED, &bot(), Duration::ZERO).is_err());
}

#[test]
fn telegrams_own_signature_is_right_and_of_its_environment_and_bot() {
    let check = |init_data: &str, bot, environment, now| {
        InitData::verify_third_party_at(init_data, UserId(bot), environment, HOUR, at(now))
    };
    let init_data = check(BY_TELEGRAM, 7_342_037_359, Environment::Production, 1_733_584_800).unwrap();
    assert_eq!(init_data.user.unwrap().username.as_deref(), Some("vdkfrost"));
    assert_eq!(init_data.chat_type.as_deref(), Some("private"));
    let forged = Err(Untrusted::Forged);
    assert_eq!(check(BY_TELEGRAM, 7_342_037_358, Environment::Production, 1_733_584_800), forged);
    assert_eq!(check(BY_TELEGRAM, 7_342_037_359, Environment::Test, 1_733_584_800), forged);
    let late = check(BY_TELEGRAM, 7_342_037_359, Environment::Production, 1_733_589_000);
    assert!(matches!(late, Err(Untrusted::TooOld { .. })));
    for field in BY_TELEGRAM.split('&').filter(|field| !field.starts_with("hash=")) {
        let altered = BY_TELEGRAM.replace(field, &field.replacen('=', "=1", 1));
        let refused = check(&altered, 7_342_037_359, Environment::Production, 1_733_584_800);
        assert!(
            matches!(refused, Err(Untrusted::Forged | Untrusted::Malformed { field: "signature" })),
            "{field}"
        );
    }
    let unsigned = BY_TELEGRAM.split("&signature").next().unwrap();
    assert_eq!(check(unsigned, 7_342_037_359, Environment::Production, 0), Err(Untrusted::Unsigned));
}

#[test]
fn a_signature_counts_with_and_without_padding() {
    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let key: [u8; 32] = pair.public_key().as_ref().try_into().unwrap();
    let fields = Fields::of_query("auth_date=1767225600&start_param=a").unwrap();
    let signature = pair.sign(format!("42:WebAppData\n{}", fields.check_text()).as_bytes());
    let signature = URL_SAFE_NO_PAD.encode(signature);
    for (padding, bot_id, is_right) in [("", 42, true), ("==", 42, true), ("", 43, false)] {
        let init_data = format!("auth_date=1767225600&start_param=a&signature={signature}{padding}");
        let checked = InitData::verify_by_key(&init_data, UserId(bot_id), &key, HOUR, at(SIGNED_AT));
        assert_eq!(checked.is_ok(), is_right);
    }
}
