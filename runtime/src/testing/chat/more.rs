//! Polls, reactions, inline mode, links, mini apps, and what keys ask for.

use std::panic::Location;

use botwright_api::MessageId;
use botwright_api::types::Poll;
use botwright_emulator::{ActionError, Person as Account, Place, Seat, WebApp};
use serde_json::Value;

use super::Chat;
use crate::testing::Person;

impl Chat {
    /// Votes in the newest poll for the options of these texts.
    #[track_caller]
    pub fn votes(&mut self, options: &[&str]) -> impl Future<Output = ()> {
        self.acts(move |seat| {
            let (message, poll) = newest_poll(seat)?;
            let numbers =
                options.iter().map(|option| number_of(&poll, option)).collect::<Result<Vec<_>, _>>()?;
            seat.vote(message, &numbers)
        })
    }

    /// Takes the vote in the newest poll back.
    #[track_caller]
    pub fn retracts_vote(&mut self) -> impl Future<Output = ()> {
        self.acts(|seat| seat.vote(newest_poll(seat)?.0, &[]))
    }

    /// Reacts to the newest message of the bot, in place of earlier reactions; an empty text takes them back.
    #[track_caller]
    pub fn reacts(&mut self, emoji: &str) -> impl Future<Output = ()> {
        let message = self.by_bot().pop().map(|message| message.message_id);
        self.acts(move |seat| {
            let message = message.ok_or_else(|| ActionError::refused("the bot has written nothing"))?;
            seat.react(message, emoji_list(&emoji))
        })
    }

    /// Reacts to a message, in place of earlier reactions; an empty text takes them back.
    #[track_caller]
    pub fn reacts_to(&mut self, message: MessageId, emoji: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.react(message, emoji_list(&emoji)))
    }

    /// Types behind the bot's name; the titles of the results that the bot offers.
    #[track_caller]
    pub fn types_inline(&mut self, query: &str) -> impl Future<Output = Vec<String>> {
        let place = Location::caller();
        async move {
            self.begin(place).await;
            self.inline = vec![self.seat.inline_query(query)];
            self.rest(place).await;
            self.titles()
        }
    }

    /// Scrolls to the end of the inline results; the titles of those that come, none where there are no more.
    #[track_caller]
    pub fn scrolls_on(&mut self) -> impl Future<Output = Vec<String>> {
        let place = Location::caller();
        async move {
            self.begin(place).await;
            let more = self.inline.last().and_then(|query| self.seat.more_results(query));
            let Some(more) = more else { return Vec::new() };
            self.inline.push(more);
            self.rest(place).await;
            self.titles()
        }
    }

    /// Chooses one of the inline results by its title or id, which sends it.
    #[track_caller]
    pub fn chooses(&mut self, result: &str) -> impl Future<Output = ()> {
        let queries = self.inline.clone();
        self.acts(move |seat| {
            let mut tried = queries.iter().rev().map(|query| seat.choose(query, result).map(drop));
            let first = tried
                .next()
                .ok_or_else(|| ActionError::refused("nothing was typed behind the bot's name"))?;
            tried.fold(first, Result::or)
        })
    }

    /// Presses the button above the inline results, which starts the bot in the private chat.
    #[track_caller]
    pub fn presses_results_button(&mut self) -> impl Future<Output = ()> {
        let query = self.inline.last().cloned();
        self.acts(move |seat| {
            let query =
                query.ok_or_else(|| ActionError::refused("nothing was typed behind the bot's name"))?;
            seat.press_results_button(&query).map(drop)
        })
    }

    /// Opens a link: to the bot (`t.me/..?start=payload`, `?startgroup=payload` in a group), to a chat, to an invoice.
    #[track_caller]
    pub fn opens(&mut self, link: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.open(link).map(drop))
    }

    /// Opens the mini app of a button: what Telegram tells it.
    #[track_caller]
    pub fn opens_web_app(&mut self, button: &str) -> impl Future<Output = WebApp> {
        self.acts(move |seat| seat.open_web_app(button))
    }

    /// Opens the mini app of a key of the reply keyboard, and sends what it hands over.
    #[track_caller]
    pub fn sends_web_app_data(&mut self, key: &str, data: &str) -> impl Future<Output = ()> {
        self.acts(move |seat| match seat.open_web_app(key)?.query {
            None => seat.send_web_app_data(key, data).map(drop),
            Some(_) => {
                Err(ActionError::refused("only a key of the reply keyboard opens a mini app that sends data"))
            }
        })
    }

    /// Shares passport data: what stands in the field `passport_data` of a message.
    #[track_caller]
    pub fn shares_passport(&mut self, data: Value) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.share_passport(data).map(drop))
    }

    /// Answers a key that asks for people.
    #[track_caller]
    pub fn shares_users(&mut self, key: &str, people: &[&Person]) -> impl Future<Output = ()> {
        let people: Vec<&Account> = people.iter().map(|person| person.account()).collect();
        self.acts(move |seat| seat.share_users(key, &people).map(drop))
    }

    /// Answers a key that asks for a chat.
    #[track_caller]
    pub fn shares_chat(&mut self, key: &str, place: &Place) -> impl Future<Output = ()> {
        self.acts(move |seat| seat.share_chat(key, place).map(drop))
    }

    /// The titles of the last inline results; where one has none, its caption or its id.
    fn titles(&self) -> Vec<String> {
        let results = self.inline.last().map(|query| self.seat.inline_results(query)).unwrap_or_default();
        let results = results.iter().map(|result| serde_json::to_value(result).unwrap_or_default());
        let title = |result: Value| {
            let named =
                ["title", "caption", "first_name", "id"].iter().find_map(|name| result[*name].as_str());
            named.unwrap_or_default().to_owned()
        };
        results.map(title).collect()
    }
}

fn newest_poll(seat: &Seat) -> Result<(MessageId, Poll), ActionError> {
    let found = seat.messages().into_iter().rev().find_map(|message| {
        let poll = message.poll().cloned()?;
        Some((message.message_id, poll))
    });
    found.ok_or_else(|| ActionError::refused("there is no poll"))
}

fn number_of(poll: &Poll, option: &str) -> Result<usize, ActionError> {
    let found = poll.options.iter().position(|offered| offered.text == option);
    found.ok_or_else(|| ActionError::refused(format!("the poll has no option {option:?}")))
}

/// No text is no reaction.
fn emoji_list<'a>(emoji: &'a &'a str) -> &'a [&'a str] {
    if emoji.is_empty() { &[] } else { std::slice::from_ref(emoji) }
}
