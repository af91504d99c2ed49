#![allow(unused)]
use botwright::prelude::*;

#[job(cron = "61 9 * * *")]
fn minute() {}

#[job(cron = "0 9 * *")]
fn fields() {}

#[job(cron = "0 9 30 feb *", tz = "Europe/Oslo")]
fn never() {}

#[job(daily = "9 o'clock")]
fn time() {}

#[job(daily = "09:00", weekdays = "mon-funday")]
fn weekdays() {}

#[job(daily = "09:00", tz = "Oslo time")]
fn zone() {}

fn main() {}
