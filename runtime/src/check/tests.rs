//! All findings at once, each naming both places: what collected handlers are told at the start.

use expect_test::expect;

use crate::Route;
use crate::prelude::*;
use crate::table::Table;

#[command("start")]
fn start() {}

#[command("start")]
fn open() {}

#[command("begin", aliases("start"))]
fn begin() {}

#[command("start ref_{code}")]
fn invited(code: String) -> String {
    code
}

#[callback("item:{rest}")]
fn any(rest: Short<32>) -> Toast {
    Toast::new(&*rest)
}

#[callback("item:new:{id}")]
fn new(id: u32) -> Toast {
    Toast::new(id.to_string())
}

#[callback("page:{number}")]
fn page(number: u8) -> Toast {
    Toast::new(number.to_string())
}

#[callback("page:{number}:of")]
fn page_of(number: u8) -> Toast {
    Toast::new(number.to_string())
}

#[message]
fn first(Text(text): Text) -> String {
    text
}

#[message]
fn second(chat: Chat, Text(text): Text) -> String {
    format!("{} {text}", chat.id)
}

#[message(order = 1)]
fn third(Text(text): Text) -> String {
    text
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Order {
    #[start]
    #[to(Paying)]
    Choosing,
    #[to()]
    Paying,
}

#[state(Order::Choosing)]
#[message(text)]
fn choose() -> Goto<Order> {
    goto!(Order::Paying)
}

#[enter(Order::Paying)]
fn ask() {}

/// The findings, with the line numbers left out.
fn findings(routes: &[Route]) -> String {
    let found = Table::new(routes.to_vec(), []).findings().join("\n");
    let mut parts = found.split("tests.rs:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        text + "tests.rs" + part.trim_start_matches(|digit: char| digit.is_ascii_digit())
    })
}

macro_rules! routes {
    ($($handler:ty),*) => { &[$(<$handler as crate::Handler>::ROUTE),*] };
}

#[test]
fn all_findings_at_once() {
    let routes =
        routes![start, open, begin, invited, any, new, page, page_of, first, second, third, choose, ask];
    expect![[r"
        `/start` is handled twice: by `start` (runtime/src/check/tests.rs) and by `open` (runtime/src/check/tests.rs)
        `/start` is handled twice: by `start` (runtime/src/check/tests.rs) and by `begin` (runtime/src/check/tests.rs)
        `/start` is handled twice: by `open` (runtime/src/check/tests.rs) and by `begin` (runtime/src/check/tests.rs)
        `new` never runs: `item:{rest}` of `any` already takes every `item:new:{id}` (runtime/src/check/tests.rs and runtime/src/check/tests.rs)
        `first` and `second` both take every text: give one an `order` (runtime/src/check/tests.rs and runtime/src/check/tests.rs)
        no handler for state `Order::Paying` (runtime/src/check/tests.rs)"]]
    .assert_eq(&findings(routes));
}

#[test]
fn the_order_of_the_list_does_not_matter() {
    let one = routes![start, open, any, new, first, second];
    let other = routes![second, new, open, first, any, start];
    assert_eq!(findings(one), findings(other));
}

#[test]
fn what_fits_together_has_no_findings() {
    assert_eq!(findings(routes![start, invited, page, page_of, first, third]), "");
}
