#![allow(unused)]
use botwright::prelude::*;

#[botwright::test]
async fn without_telegram() {}

#[botwright::test(fast)]
async fn with_arguments(telegram: Telegram) {}

#[botwright::test(app)]
async fn without_function(telegram: Telegram) {}

mod inner {
    #[botwright::main(fast)]
    async fn main() {}
}

#[botwright::main]
fn main() {}
