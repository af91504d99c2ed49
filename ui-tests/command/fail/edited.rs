#![allow(unused)]
use botwright::prelude::*;

#[command("set {seconds}", edited = true)]
fn set(seconds: u32) {}

#[command("put {seconds}", editd)]
fn put(seconds: u32) {}

#[message(text, edited)]
fn echo() {}

#[callback("edit", edited)]
fn edit() {}

fn main() {}
