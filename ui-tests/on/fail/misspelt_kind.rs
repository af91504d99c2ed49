#![allow(unused)]
use botwright::prelude::*;

#[on(chat_membr)]
fn moved() {}

#[on]
fn nothing() {}

#[on("poll")]
fn quoted() {}

#[on(strange_thing)]
fn strange() {}

fn main() {}
