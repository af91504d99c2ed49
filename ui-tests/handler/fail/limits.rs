#![allow(unused)]
use botwright::prelude::*;

#[command("a", busy = wait)]
fn a() {}

#[message(text, busy = "")]
fn b() {}

#[callback("c", busy = 3)]
fn c() {}

#[message(photo, deadline = "soon")]
fn d() {}

#[message(video, deadline = "0s")]
fn e() {}

#[command("f", deadline = 10)]
fn f() {}

#[observe(busy = drop)]
fn g() {}

#[job(deadline = never)]
fn h() {}

fn main() {}
