//! The emulated Telegram itself: who there is, what was said, and what the bot has still to hear.
//!
//! A `World` is plain data behind one lock; nothing in here waits. Whoever needs to wait watches the change counter.

pub(crate) mod account;
pub(crate) mod boost;
pub(crate) mod business;
pub(crate) mod chat;
pub(crate) mod clock;
pub(crate) mod event;
pub(crate) mod fault;
pub(crate) mod files;
pub(crate) mod forum;
mod hearing;
pub(crate) mod image;
pub(crate) mod inline;
pub(crate) mod joining;
pub(crate) mod keyboard;
pub(crate) mod log;
pub(crate) mod manage;
pub(crate) mod member;
pub(crate) mod membership;
pub(crate) mod order;
pub(crate) mod passport;
pub(crate) mod payment;
pub(crate) mod poll;
pub(crate) mod post;
pub(crate) mod profile;
pub(crate) mod queries;
pub(crate) mod reaction;
pub(crate) mod updates;
pub(crate) mod web_app;
pub(crate) mod webhook;

use std::collections::BTreeMap;

use account::Account;
use business::Connection;
use chat::Chat;
use clock::Clock;
use event::{Event, Feed};
use fault::Faults;
use files::Files;
use joining::JoinRequest;
use log::Log;
use payment::{Payment, Terms};
use poll::Poll;
use profile::Profile;
use queries::Queries;
use updates::Updates;
use web_app::WebApps;
use webhook::Webhook;

/// The whole state of an emulator.
pub(crate) struct World {
    pub(crate) clock: Clock,
    pub(crate) bot: Account,
    /// Whether the bot, where it is no administrator, sees only what is meant for it.
    pub(crate) privacy: bool,
    pub(crate) people: BTreeMap<i64, Account>,
    pub(crate) chats: BTreeMap<i64, Chat>,
    pub(crate) files: Files,
    pub(crate) polls: BTreeMap<String, Poll>,
    pub(crate) queries: Queries,
    /// Invoices by chat and message.
    pub(crate) invoices: BTreeMap<(i64, i64), Terms>,
    /// Invoices by the links that open them.
    pub(crate) invoice_links: BTreeMap<String, (serde_json::Value, Terms)>,
    pub(crate) payments: BTreeMap<String, Payment>,
    pub(crate) web_apps: WebApps,
    /// The errors that the bot has found in people's passport data, by user.
    pub(crate) passport_errors: BTreeMap<i64, Vec<serde_json::Value>>,
    /// Whether the bot is told which inline results are chosen.
    pub(crate) inline_feedback: bool,
    /// Scores of a game's message by user.
    pub(crate) scores: BTreeMap<(i64, i64), BTreeMap<i64, i64>>,
    /// The accounts that have connected the bot, by the connection's id.
    pub(crate) business: BTreeMap<String, Connection>,
    /// Who asks to be let into which chat.
    pub(crate) join_requests: Vec<JoinRequest>,
    pub(crate) profile: Profile,
    pub(crate) updates: Updates,
    pub(crate) webhook: Webhook,
    pub(crate) faults: Faults,
    pub(crate) log: Log,
    /// The calls that are being answered, those that wait for updates left out.
    pub(crate) running: Vec<String>,
    pub(crate) feed: Feed,
    last_number: u64,
    /// Private chats and basic groups count their messages together, as one account does.
    last_message: i64,
}

impl World {
    pub(crate) fn new(bot: Account, privacy: bool, clock: Clock, token: &str) -> Self {
        Self {
            profile: Profile::new(&bot.first_name),
            clock,
            bot,
            privacy,
            people: BTreeMap::new(),
            chats: BTreeMap::new(),
            files: Files::default(),
            polls: BTreeMap::new(),
            queries: Queries::default(),
            invoices: BTreeMap::new(),
            invoice_links: BTreeMap::new(),
            payments: BTreeMap::new(),
            web_apps: WebApps::new(token),
            passport_errors: BTreeMap::new(),
            inline_feedback: true,
            scores: BTreeMap::new(),
            business: BTreeMap::new(),
            join_requests: Vec::new(),
            updates: Updates::default(),
            webhook: Webhook::default(),
            faults: Faults::default(),
            log: Log::new(token),
            running: Vec::new(),
            feed: Feed::default(),
            last_number: 0,
            last_message: 0,
        }
    }

    /// A number that was not used before.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    /// An identifier as Telegram's queries and polls have it: a long number as text.
    pub(crate) fn next_id(&mut self) -> String {
        format!("{}", 4_611_686_018_000_000_000 + self.next_number())
    }

    pub(crate) fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Tells whoever watches.
    pub(crate) fn emit(&self, event: Event) {
        self.feed.send(event);
    }

    /// The User object of this id.
    pub(crate) fn user_json(&self, id: i64) -> serde_json::Value {
        self.account(id).map(Account::to_json).unwrap_or_default()
    }

    /// The account of this id, the bot's own included.
    pub(crate) fn account(&self, id: i64) -> Option<&Account> {
        if id == self.bot.id { Some(&self.bot) } else { self.people.get(&id) }
    }

    /// Does what was to happen by now.
    pub(crate) fn catch_up(&mut self) {
        let now = self.now();
        self.close_due_polls(now);
        self.updates.expire(now);
    }
}
