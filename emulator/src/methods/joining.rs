//! Letting people in who ask to join.

use super::chat::administered;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;
use crate::world::joining::JoinRequest;
use crate::world::member::Member;
use crate::world::queries::too_old;

pub(super) const METHODS: &[Method] = &[
    method("approveChatJoinRequest", approve),
    method("declineChatJoinRequest", decline),
    method("answerChatJoinRequestQuery", answer_query),
    method("sendChatJoinRequestWebApp", send_web_app),
];

/// The request of a call, which is over with the call.
fn request(world: &mut World, arguments: &Arguments) -> Result<JoinRequest, Failure> {
    let chat = administered(world, arguments, "can_invite_users", "approve or decline join requests")?;
    let user = arguments.integer("user_id").unwrap_or(0);
    if world.account(user).is_none() {
        return Err(Failure::bad("user not found"));
    }
    if world.chat(chat)?.member(user).is_inside() {
        return Err(Failure::bad("USER_ALREADY_PARTICIPANT"));
    }
    world.take_join_request(chat, user).ok_or_else(|| Failure::bad("HIDE_REQUESTER_MISSING"))
}

fn let_in(world: &mut World, request: &JoinRequest) {
    let bot = world.bot.id;
    world.set_member(request.chat, request.user, bot, &Member::plain());
}

fn approve(world: &mut World, arguments: &Arguments) -> Outcome {
    let request = request(world, arguments)?;
    let_in(world, &request);
    Ok(true.into())
}

fn decline(world: &mut World, arguments: &Arguments) -> Outcome {
    request(world, arguments)?;
    Ok(true.into())
}

fn query(arguments: &Arguments) -> &str {
    arguments.text("chat_join_request_query_id").unwrap_or_default()
}

/// To queue a request leaves it to the administrators.
fn answer_query(world: &mut World, arguments: &Arguments) -> Outcome {
    let request = world.join_query(query(arguments)).ok_or_else(too_old)?;
    let (chat, user) = (request.chat, request.user);
    match arguments.text("result") {
        Some("approve") => {
            let request = world.take_join_request(chat, user).ok_or_else(too_old)?;
            let_in(world, &request);
        }
        Some("decline") => {
            world.take_join_request(chat, user);
        }
        Some("queue") => request.query.clear(),
        _ => return Err(Failure::bad("invalid result specified")),
    }
    Ok(true.into())
}

fn send_web_app(world: &mut World, arguments: &Arguments) -> Outcome {
    let address = arguments.required("web_app_url")?;
    if !address.starts_with("https://") {
        return Err(Failure::bad(format_args!(
            "Web App URL '{address}' is invalid: Only HTTPS links are allowed"
        )));
    }
    let request = world.join_query(query(arguments)).ok_or_else(too_old)?;
    request.web_app = Some(address.to_owned());
    world.feed.touch();
    Ok(true.into())
}
