//! The more specific first, then the smaller `order`, then the position in the source; and `Pass` asks the next.

use botwright::prelude::*;

use crate::script::{check, talk};

const ROUTER: Router =
    Router::new().mount(handlers![everything, moved_forward, second, first, text, number, passes, numbered]);

#[message]
fn everything() -> &'static str {
    "everything"
}

#[message(private & regex("^order$"))]
fn numbered() -> &'static str {
    "a regex without an order"
}

#[message(regex("order"), order = -1)]
fn moved_forward() -> &'static str {
    "a regex that was moved forward"
}

#[message(regex(r"^\d+$"))]
fn number() -> &'static str {
    "a regex"
}

#[message(regex("^same"))]
fn first() -> &'static str {
    "first in the source"
}

#[message(regex("same$"))]
fn second() -> &'static str {
    "second in the source"
}

#[message(regex("pass"), order = -2)]
fn passes(Text(text): Text) -> Result<&'static str, Pass> {
    if text.ends_with('!') { Ok("did not pass") } else { Err(Pass) }
}

#[message]
fn text(Text(_): Text) -> &'static str {
    "an extractor that narrows"
}

#[test]
fn a_regex_comes_before_an_extractor_that_narrows() {
    check(
        ROUTER,
        "Ann: 12
         Bot: a regex
         Ann: twelve
         Bot: an extractor that narrows",
    );
}

#[test]
fn an_extractor_that_narrows_comes_before_a_catch_all() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("text").await;
        ann.sees("an extractor that narrows").await;
        ann.sends_location(59.9, 10.7).await;
        ann.sees("everything").await;
    });
}

#[test]
fn a_smaller_order_comes_first_among_equals() {
    check(
        ROUTER,
        "Ann: order
         Bot: a regex that was moved forward",
    );
}

#[test]
fn among_equals_the_position_in_the_source_decides() {
    check(
        ROUTER,
        "Ann: same same
         Bot: first in the source
         Ann: the same
         Bot: second in the source",
    );
}

#[test]
fn a_handler_that_passes_leaves_it_to_the_next() {
    check(
        ROUTER,
        "Ann: pass!
         Bot: did not pass
         Ann: pass
         Bot: an extractor that narrows
         Ann: pass order
         Bot: a regex that was moved forward",
    );
}

mod filters {
    use botwright::prelude::*;

    pub(super) const ROUTER: Router = Router::new().mount(handlers![all, photo, late, early]);

    #[message]
    fn all() -> &'static str {
        "a catch-all"
    }

    #[message(photo)]
    fn photo() -> &'static str {
        "a filter"
    }

    #[callback("{number}", order = 1)]
    fn late(number: u8) -> Toast {
        Toast::new(format!("number {number}"))
    }

    #[callback("1")]
    fn early() -> Toast {
        Toast::new("one")
    }
}

#[test]
fn a_filter_comes_before_a_catch_all() {
    talk(filters::ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.sends_photo(b"a picture", "").await;
        ann.sees("a filter").await;
        ann.says("text").await;
        ann.sees("a catch-all").await;
    });
}

#[test]
fn callback_patterns_are_asked_by_their_order() {
    talk(filters::ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("text").await;
        let message = ann.messages().await.last().unwrap().message_id;
        ann.presses_data(message, "1").await;
        ann.sees_toast("one").await;
        ann.presses_data(message, "2").await;
        ann.sees_toast("number 2").await;
    });
}
