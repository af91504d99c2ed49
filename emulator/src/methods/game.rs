//! Games and their scores. Every short name is a game that the bot's owner has registered.

use serde_json::{Map, Value, json};

use super::edit::target;
use super::reply_markup::inline_keyboard;
use super::send::send_with;
use super::upload::pixel;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::account::Account;
use crate::world::files::FileKind;

pub(super) const METHODS: &[Method] = &[
    method("sendGame", send_game),
    method("setGameScore", set_game_score),
    method("getGameHighScores", get_game_high_scores),
];

fn send_game(world: &mut World, arguments: &Arguments) -> Outcome {
    let name = arguments.required("game_short_name")?.to_owned();
    let markup = inline_keyboard(arguments)?;
    let first = markup.as_ref().map(|markup| &markup["inline_keyboard"][0][0]);
    if first.is_some_and(|first| first.get("callback_game").is_none()) {
        return Err(Failure::bad("first button must be a game button"));
    }
    world.writable_chat(arguments)?;
    let photo = world.files.keep(FileKind::Photo, "", None, pixel(), Map::new());
    let game = json!({"title": name, "description": "A game of the offline Telegram", "photo": photo});
    let button = json!({"inline_keyboard": [[{"text": format!("Play {name}"), "callback_game": {}}]]});
    send_with(world, arguments, Map::from_iter([("game".to_owned(), game)]), |draft| {
        draft.markup = markup.or(Some(button));
    })
}

fn player(world: &World, arguments: &Arguments) -> Result<i64, Failure> {
    let user = arguments.integer("user_id").unwrap_or(0);
    world.account(user).map(|account| account.id).ok_or_else(|| Failure::bad("user not found"))
}

/// A lower score counts only by force.
fn set_game_score(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = player(world, arguments)?;
    let score = arguments.integer("score").unwrap_or(0);
    let target = target(world, arguments)?;
    if !target.post(world)?.body.contains_key("game") {
        return Err(Failure::bad("message has no game"));
    }
    let scores = world.scores.entry((target.chat, target.id)).or_default();
    let is_lower = scores.get(&user).is_some_and(|best| score <= *best);
    if is_lower && !arguments.flag("force") {
        return Err(Failure::bad("BOT_SCORE_NOT_MODIFIED"));
    }
    scores.insert(user, score);
    if !arguments.flag("disable_edit_message") {
        world.show_again(target.chat, target.id);
    }
    Ok(target.answer(world))
}

fn get_game_high_scores(world: &mut World, arguments: &Arguments) -> Outcome {
    player(world, arguments)?;
    let target = target(world, arguments)?;
    let mut scores: Vec<(i64, i64)> = world
        .scores
        .get(&(target.chat, target.id))
        .into_iter()
        .flatten()
        .map(|(user, score)| (*user, *score))
        .collect();
    scores.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    let rows = scores.iter().enumerate().map(|(index, (user, score))| {
        json!({"position": index + 1, "user": world.account(*user).map(Account::to_json), "score": score})
    });
    Ok(rows.collect::<Vec<Value>>().into())
}
