#![allow(unused)]
use botwright::prelude::*;

#[observe("x")]
fn count() {}

#[startup(now)]
fn begin() {}

#[observe(hidden = true)]
fn hidden() {}

fn main() {}
