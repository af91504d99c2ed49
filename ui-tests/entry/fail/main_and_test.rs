#![allow(unused)]
use botwright::prelude::*;

#[botwright::test]
async fn without_telegram() {}

#[botwright::test(fast)]
async fn with_arguments(telegram: Telegram) {}

#[botwright::main]
fn main() {}
