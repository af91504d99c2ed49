//! The refusals of `#[job(..)]`.

use proc_macro2::{Ident, Span};
use quote::ToTokens;
use syn::{Error, LitStr};

pub(crate) fn option_twice(option: &Ident) -> Error {
    Error::new(option.span(), format!("`{option}` is said twice: remove one"))
}

pub(crate) fn two_schedules(second: &Ident) -> Error {
    Error::new(
        second.span(),
        "a job has one schedule, and it has one already: give each schedule a function of its own",
    )
}

pub(crate) fn no_distance(literal: &LitStr) -> Error {
    Error::new(literal.span(), "no time passes between two runs: write `90s`, `10m`, `1h 30m` or `2d`")
}

pub(crate) fn unknown_misfire(span: Span) -> Error {
    Error::new(
        span,
        "missed runs are `skip`, left out, `once`, one for all of them, or `all`, each of them: `misfire = skip`",
    )
}

pub(crate) fn option_without_schedule(literal: &LitStr) -> Error {
    Error::new(
        literal.span(),
        "this says how a schedule is meant, and there is none: add `daily = \"09:00\"` or `cron = \"..\"`, or say it where the job is started",
    )
}

pub(crate) fn zone_of_distance(literal: &LitStr) -> Error {
    Error::new(
        literal.span(),
        "a distance is the same in every time zone: remove the `tz`, or say `daily` or `cron`",
    )
}

pub(crate) fn weekdays_of_daily(literal: &LitStr) -> Error {
    Error::new(
        literal.span(),
        "only `daily` has `weekdays`: in a cron pattern they are the last field, `0 9 * * mon-fri`",
    )
}

pub(crate) fn payload_of_nobody(payload: &impl ToTokens) -> Error {
    Error::new_spanned(
        payload,
        "a job that says itself when it runs is started by nobody who could give it a payload: remove this argument, or the schedule",
    )
}
