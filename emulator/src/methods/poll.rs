//! Sending polls and ending them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::content::{self, Names};
use super::edit::target;
use super::reply_markup::inline_keyboard;
use super::send::send_with;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::poll::Poll;

pub(super) const METHODS: &[Method] = &[method("sendPoll", send_poll), method("stopPoll", stop_poll)];

const QUESTION: Names =
    Names { text: "question", mode: "question_parse_mode", entities: "question_entities" };
const EXPLANATION: Names =
    Names { text: "explanation", mode: "explanation_parse_mode", entities: "explanation_entities" };
const DESCRIPTION: Names =
    Names { text: "description", mode: "description_parse_mode", entities: "description_entities" };
const OPTION: Names = Names { text: "text", mode: "text_parse_mode", entities: "text_entities" };

fn send_poll(world: &mut World, arguments: &Arguments) -> Outcome {
    let options = options(world, arguments)?;
    let facts = facts(world, arguments, options.len())?;
    world.writable_chat(arguments)?;
    let id = world.next_id();
    let closes = closes(arguments, world.now());
    let poll = Poll {
        id: id.clone(),
        facts,
        options,
        votes: BTreeMap::new(),
        is_closed: arguments.flag("is_closed"),
        closes,
        is_own: true,
    };
    world.polls.insert(id.clone(), poll);
    let sent = send_with(world, arguments, Map::new(), |draft| draft.poll = Some(id.clone()));
    if sent.is_err() {
        world.polls.remove(&id);
    }
    sent
}

fn closes(arguments: &Arguments, now: i64) -> Option<i64> {
    let date = arguments.integer("close_date").filter(|date| *date > 0);
    date.or_else(|| arguments.integer("open_period").filter(|period| *period > 0).map(|period| now + period))
}

/// The options: objects, or plain texts as they once were.
fn options(world: &World, arguments: &Arguments) -> Result<Vec<Map<String, Value>>, Failure> {
    let Some(Value::Array(options)) = arguments.json("options", "options")? else {
        return Err(Failure::bad("expected an Array of poll options"));
    };
    if options.is_empty() {
        return Err(Failure::bad("poll must have at least 1 option"));
    }
    let numbered = options.iter().enumerate();
    numbered.map(|(index, option)| read_option(world, index, option)).collect()
}

fn read_option(world: &World, index: usize, option: &Value) -> Result<Map<String, Value>, Failure> {
    let option = match option {
        Value::String(text) => json!({"text": text}),
        Value::Object(_) => option.clone(),
        _ => return Err(Failure::bad("can't parse poll option: expected an Object")),
    };
    let text = content::from_object(&option, OPTION, "InputPollOption.text")?;
    if text.text.is_empty() {
        return Err(Failure::bad("poll options must be non-empty"));
    }
    if text.text.chars().count() > 100 {
        return Err(Failure::bad("poll options length must not exceed 100"));
    }
    let mut fields = Map::from_iter([("persistent_id".to_owned(), index.to_string().into())]);
    content::insert(world, &mut fields, ("text", "text_entities"), &text);
    Ok(fields)
}

/// The Poll object's fields that no vote changes.
fn facts(world: &World, arguments: &Arguments, options: usize) -> Result<Map<String, Value>, Failure> {
    let mut facts = Map::new();
    let question = content::from_arguments(arguments, QUESTION, "sendPoll.question")?;
    if question.text.is_empty() {
        return Err(Failure::bad("poll question must be non-empty"));
    }
    content::insert(world, &mut facts, ("question", "question_entities"), &question);
    let kind = match arguments.text("type") {
        None | Some("regular") => "regular",
        Some("quiz") => "quiz",
        Some(_) => return Err(Failure::bad("unsupported poll type specified")),
    };
    let is_quiz = kind == "quiz";
    let anonymous = arguments.text("is_anonymous").is_none() || arguments.flag("is_anonymous");
    let revoting = arguments.text("allows_revoting").map_or(!is_quiz, |_| arguments.flag("allows_revoting"));
    facts.insert("type".into(), kind.into());
    facts.insert("is_anonymous".into(), anonymous.into());
    facts.insert("allows_multiple_answers".into(), arguments.flag("allows_multiple_answers").into());
    facts.insert("allows_revoting".into(), revoting.into());
    facts.insert("members_only".into(), arguments.flag("members_only").into());
    if is_quiz {
        insert_quiz(world, &mut facts, arguments, options)?;
    }
    let description = content::from_arguments(arguments, DESCRIPTION, "sendPoll.description")?;
    content::insert(world, &mut facts, ("description", "description_entities"), &description);
    for name in ["open_period", "close_date"] {
        if let Some(value) = arguments.integer(name).filter(|value| *value > 0) {
            facts.insert(name.into(), value.into());
        }
    }
    Ok(facts)
}

fn insert_quiz(
    world: &World,
    facts: &mut Map<String, Value>,
    arguments: &Arguments,
    options: usize,
) -> Result<(), Failure> {
    let several = arguments.list::<usize>("correct_option_ids");
    let one =
        arguments.integer("correct_option_id").and_then(|id| usize::try_from(id).ok()).map(|id| vec![id]);
    let correct = several.or(one).unwrap_or_default();
    if correct.is_empty() || correct.iter().any(|id| *id >= options) {
        return Err(Failure::bad("wrong correct option ID specified"));
    }
    facts.insert("correct_option_id".into(), correct[0].into());
    facts.insert("correct_option_ids".into(), correct.into());
    let explanation = content::from_arguments(arguments, EXPLANATION, "sendPoll.explanation")?;
    if explanation.text.matches('\n').count() > 2 {
        return Err(Failure::bad("poll explanation has too many line feeds"));
    }
    content::insert(world, facts, ("explanation", "explanation_entities"), &explanation);
    Ok(())
}

fn stop_poll(world: &mut World, arguments: &Arguments) -> Outcome {
    let markup = inline_keyboard(arguments)?;
    let target = target(world, arguments)?;
    let poll = target.post(world)?.poll.clone();
    let poll = poll.ok_or_else(|| Failure::bad("message with poll to stop not found"))?;
    if world.polls.get(&poll).is_some_and(|poll| poll.is_closed) {
        return Err(Failure::bad("poll has already been closed"));
    }
    world.change(target.chat, target.id, false, |post| post.markup = markup);
    world.close_poll(&poll);
    Ok(world.polls.get(&poll).map(Poll::to_json).unwrap_or_default().into())
}
