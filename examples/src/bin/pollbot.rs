//! The port of python-telegram-bot's pollbot: a poll and a quiz that close after three votes, and a preview of a poll of one's own.
use std::collections::BTreeMap;

use botwright::methods::SendPoll;
use botwright::prelude::*;
use botwright::types::{InputPollOption, Poll as ReceivedPoll, PollType};

/// How many people may vote.
const VOTERS: i64 = 3;
const FEELINGS: [&str; 4] = ["Good", "Really good", "Fantastic", "Great"];

/// The polls that were sent, by their ids.
#[derive(Default, Serialize, Deserialize)]
struct Polls(BTreeMap<String, Sent>);

/// Where a poll was sent, and how many have answered.
#[derive(Clone, Serialize, Deserialize)]
struct Sent {
    chat: ChatId,
    message: MessageId,
    answers: i64,
}

impl Polls {
    fn remember(&mut self, message: &botwright::types::Message) {
        if let Some(poll) = message.poll() {
            let sent = Sent { chat: message.chat().id, message: message.message_id(), answers: 0 };
            self.0.insert(poll.id.clone(), sent);
        }
    }
}

/// What this bot can do.
#[command("start")]
fn start() -> &'static str {
    "Please select /poll to get a Poll, /quiz to get a Quiz or /preview to generate a preview for your poll"
}

/// How to use this bot.
#[command("help")]
fn help() -> &'static str {
    "Use /quiz, /poll or /preview to test this bot."
}

/// A poll with several answers.
#[command("poll")]
async fn poll(chat: Chat, mut polls: BotData<Polls>) -> Result {
    let poll = SendPoll::new(chat.id, "How are you?", FEELINGS.map(InputPollOption::new));
    polls.remember(&chat.say(poll.is_anonymous(false).allows_multiple_answers(true)).await?);
    Ok(())
}

#[on(poll_answer)]
async fn answered(answer: PollAnswer, user: User, bot: Bot, mut polls: BotData<Polls>) -> Result {
    let Some(sent) = polls.0.get_mut(&answer.poll_id) else { return Ok(()) };
    let chosen: Vec<&str> =
        answer.option_ids.iter().filter_map(|&id| FEELINGS.get(usize::try_from(id).ok()?).copied()).collect();
    let text = html!("{} feels {}!", user.mention(), chosen.join(" and "));
    bot.send_message(sent.chat, text.into_string()).parse_mode(ParseMode::Html).await?;
    sent.answers += 1;
    if sent.answers == VOTERS {
        bot.stop_poll(sent.chat, sent.message).await?;
    }
    Ok(())
}

/// A quiz.
#[command("quiz")]
async fn quiz(message: Message, mut polls: BotData<Polls>) -> Result {
    let options = ["1", "2", "4", "20"].map(InputPollOption::new);
    let quiz = SendPoll::new(message.chat().id, "How many eggs do you need for a cake?", options);
    polls.remember(&message.respond(quiz.kind(PollType::Quiz).correct_option_ids([2])).await?);
    Ok(())
}

fn is_full(poll: &ReceivedPoll) -> bool {
    poll.total_voter_count == VOTERS
}

#[on(poll, open & is_full)]
async fn close(poll: Poll, bot: Bot, polls: BotData<Polls>) -> Result {
    if let Some(sent) = polls.0.get(&poll.id) {
        bot.stop_poll(sent.chat, sent.message).await?;
    }
    Ok(())
}

/// A preview of a poll of your own.
#[command("preview")]
fn preview() -> Reply {
    Reply::text("Press the button to let the bot generate a preview for your poll")
        .keys([request_poll("Press me!")])
        .one_time()
}

#[message]
fn received(poll: Poll, chat: Chat) -> Reply {
    let options = poll.options.iter().map(|option| InputPollOption::new(option.text.clone()));
    let copy = SendPoll::new(chat.id, poll.question.clone(), options).is_closed(true);
    Reply::from(copy).remove_keys()
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn the_third_vote_closes_the_poll(mut telegram: Telegram) {
        let people = ["Ann", "Ben", "Cleo"].map(|name| telegram.user(name));
        let friends = telegram.group("Friends", &people.each_ref());
        let mut ann = people[0].at(&friends);
        ann.says("/poll").await;
        let poll = ann.messages().await.into_iter().find(|message| message.poll().is_some()).unwrap();
        for (person, options) in people.iter().zip([&[0, 1][..], &[2], &[3]]) {
            let place = person.at(&friends);
            ann.does(|_| place.seat().vote(poll.message_id(), options).unwrap()).await;
        }
        let texts: Vec<_> =
            ann.messages().await.iter().filter_map(|message| message.text().map(str::to_owned)).collect();
        let wanted =
            ["/poll", "Ann feels Good and Really good!", "Ben feels Fantastic!", "Cleo feels Great!"];
        assert_eq!(texts, wanted);
        let poll = ann.messages().await.into_iter().find_map(|message| message.poll().cloned()).unwrap();
        assert!(poll.is_closed);
    }

    #[botwright::test]
    async fn a_poll_is_copied_closed(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/preview").await;
        ann.sees("Press the button to let the bot generate a preview for your poll").await;
        ann.does(|seat| seat.send_poll("Tea?", &["Yes", "No"]).unwrap()).await;
        let polls: Vec<_> =
            ann.messages().await.into_iter().filter_map(|message| message.poll().cloned()).collect();
        assert_eq!(polls.len(), 2);
        assert!(polls[1].is_closed && polls[1].question == "Tea?");
    }
}
