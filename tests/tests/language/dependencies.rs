//! Dependencies: built once, from each other, perhaps asynchronously; replaced by a value of the application's.

use std::sync::atomic::{AtomicU32, Ordering};

use botwright::prelude::*;
use botwright_emulator::Emulator;

use crate::script::{check, talk};

const ROUTER: Router = Router::new().mount(handlers![price, visit]);

#[derive(Clone)]
struct Currency(&'static str);

struct Rates {
    currency: Currency,
    rate: u32,
}

struct Shop {
    rates: Dep<Rates>,
    visits: AtomicU32,
}

// The provider of the last one stands first: their order is free.
#[provide]
async fn shop(rates: Dep<Rates>, limit: Dep<Limit>) -> Result<Shop> {
    tokio::task::yield_now().await;
    if limit.0 == 0 {
        return Err(Error::text("a shop without goods"));
    }
    Ok(Shop { rates, visits: AtomicU32::new(0) })
}

#[provide]
async fn rates(currency: Dep<Currency>) -> Rates {
    Rates { currency: (*currency).clone(), rate: 11 }
}

#[provide]
fn currency() -> Currency {
    Currency("NOK")
}

struct Limit(u32);

#[provide]
fn limit() -> Result<Limit> {
    Ok(Limit(1))
}

#[command("price")]
fn price(shop: Dep<Shop>) -> String {
    format!("{} {}", shop.rates.rate, shop.rates.currency.0)
}

#[command("visit")]
fn visit(shop: Dep<Shop>) -> String {
    format!("visit {}", shop.visits.fetch_add(1, Ordering::SeqCst) + 1)
}

#[test]
fn providers_build_on_each_other() {
    check(
        ROUTER,
        "Ann: /price
         Bot: 11 NOK",
    );
}

#[test]
fn a_value_is_built_once_and_shared() {
    check(
        ROUTER,
        "Ann: /visit
         Bot: visit 1
         Ben: /visit
         Bot: visit 2",
    );
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/visit").await;
        ann.sees("visit 1").await;
    });
}

#[test]
fn a_value_of_the_application_wins_over_its_provider() {
    let app = |bot| App::with_router(bot, ROUTER).provide(Currency("EUR"));
    botwright::testing::run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/price").await;
        ann.sees("11 EUR").await;
    });
}

#[tokio::test]
async fn a_provider_that_fails_stops_the_start_and_says_why() {
    let emulator = Emulator::builder().start().await.unwrap();
    let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
    let failed = App::with_router(bot, ROUTER).provide(Limit(0)).run().await.unwrap_err().to_string();
    assert!(failed.contains("`shop` could not provide"), "{failed}");
    assert!(failed.contains("a shop without goods"), "{failed}");
    assert!(emulator.calls().is_empty(), "nothing is asked of Telegram before the dependencies are there");
}
