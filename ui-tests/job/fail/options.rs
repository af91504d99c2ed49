#![allow(unused)]
use botwright::prelude::*;

#[job(evry = "1h")]
fn misspelt() {}

#[job(every = "1 hour")]
fn no_duration() {}

#[job(every = "0s")]
fn no_distance() {}

#[job(every = "1h", cron = "0 * * * *")]
fn two_schedules() {}

#[job(retries = 3, retries = 4)]
fn twice() {}

#[job(misfire = never)]
fn unknown_misfire() {}

#[job(misfire = "skip")]
fn quoted_misfire() {}

#[job(tz = "Europe/Oslo")]
fn zone_of_nothing() {}

#[job(weekdays = "mon")]
fn weekdays_of_nothing() {}

#[job(every = "1h", tz = "Europe/Oslo")]
fn zone_of_distance() {}

#[job(cron = "0 9 * * *", weekdays = "mon")]
fn weekdays_of_cron() {}

#[job(every = "1h")]
fn payload_of_nobody(Payload(text): Payload<String>) {}

fn main() {
    // Those that are refused can be started all the same, so that there is one error only.
    let _ = twice::after(1.minutes());
}
