//! The offline Telegram as a bot meets it: everything through real HTTP.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod answers;
mod bot;
mod business;
mod calls;
mod ephemeral;
mod errors;
mod faults;
mod files;
mod forums;
mod groups;
mod inline;
mod joining;
mod keyboards;
mod libraries;
mod limits;
mod links;
mod managing;
mod messages;
mod numbering;
mod passport;
mod payments;
mod polling;
mod polls;
mod readme;
mod samples;
mod sharing;
mod star_samples;
mod web_apps;
mod webhooks;
