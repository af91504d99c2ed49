//! Links: made by the handlers that they reach, and by hand.

use botwright::deep_link::{self, Encoded, Payload, PayloadError};
use botwright::prelude::*;

use crate::script::{check, talk};

const ROUTER: Router =
    Router::new().mount(handlers![start, invite, invited, item, themed, packed, fixed, page]);

#[derive(Argument, Clone, Copy, Debug)]
enum Theme {
    Light,
    #[argument("very-dark")]
    Dark,
}

#[derive(CallbackData, Clone, Copy, Debug, PartialEq)]
struct Place {
    x: i16,
    y: i16,
}

#[derive(Argument)]
struct Page(u16);

#[command("start")]
fn start() -> &'static str {
    "Welcome."
}

#[command("invite")]
fn invite(me: Me, user: User) -> botwright::Result<String> {
    Ok(invited::try_link(me, user.first_name.clone())?)
}

#[command("start ref_{code}")]
fn invited(code: String) -> String {
    format!("You were invited by {code}.")
}

#[command("start item_{id}_now")]
fn item(id: i64) -> String {
    format!("Item {id}")
}

#[command("start in-{theme}")]
fn themed(theme: Theme) -> String {
    format!("{theme:?}")
}

#[command("start at-{place}")]
fn packed(place: Encoded<Place>) -> String {
    format!("{place:?}")
}

#[command("start check-this-out")]
fn fixed() -> &'static str {
    "Out!"
}

#[command("start page{page?}")]
fn page(page: Option<Page>) -> String {
    page.map_or("first".to_owned(), |page| page.0.to_string())
}

#[test]
fn handlers_make_the_links_that_reach_them() {
    assert_eq!(item::link("my_bot", -7), "https://t.me/my_bot?start=item_-7_now");
    assert_eq!(themed::link("@my_bot", Theme::Dark), "https://t.me/my_bot?start=in-very-dark");
    assert_eq!(themed::link("my_bot", Theme::Light), "https://t.me/my_bot?start=in-light");
    assert_eq!(fixed::link("my_bot"), "https://t.me/my_bot?start=check-this-out");
    assert_eq!(page::link("my_bot", Some(Page(3))), "https://t.me/my_bot?start=page3");
    assert_eq!(invited::try_link("my_bot", "a b".into()), Err(PayloadError::Character(' ')));
    assert_eq!(
        invited::try_link("my_bot", "x".repeat(61)),
        Err(PayloadError::TooLong { length: 65, most: 64 })
    );
    let group = deep_link::start_group("my_bot").payload(item::payload(5));
    assert_eq!(group.to_string(), "https://t.me/my_bot?startgroup=item_5_now");
}

#[test]
fn what_a_link_carries_is_read_as_it_was_written() {
    let payloads: Vec<(Payload, &str)> = vec![
        (item::payload(i64::MIN), "Item -9223372036854775808"),
        (themed::payload(Theme::Dark), "Dark"),
        (packed::payload(Encoded(Place { x: -300, y: 7 })), "Encoded(Place { x: -300, y: 7 })"),
        (fixed::payload(), "Out!"),
        (invited::try_payload("Ann-1".into()).unwrap(), "You were invited by Ann-1."),
        (page::payload(Some(Page(9))), "9"),
    ];
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for (payload, answer) in payloads {
            ann.says(format!("/start {payload}")).await;
            ann.sees(answer).await;
        }
    });
}

#[test]
fn a_handler_knows_the_bot_s_name() {
    check(
        ROUTER,
        "Ann: /invite
         Bot: https://t.me/offline_bot?start=ref_Ann
         Ann: /start ref_Ann
         Bot: You were invited by Ann.",
    );
}

#[test]
fn a_payload_that_is_none_is_answered_like_any_wrong_argument() {
    check(
        ROUTER,
        "Ann: /start at-%%%
         Bot: Usage: /start at-<place>
         Ann: /start in-dusk
         Bot: “dusk” is not one of: light, very-dark. / Usage: /start in-<light|very-dark>",
    );
}
