//! Conversations that were silent for too long.

use std::sync::Arc;

use super::due::Claim;
use super::mark::Mark;
use super::turn::Turn;
use crate::app::Shared;
use crate::conversation::{ActiveState, ActiveStates, Keyed, Memory};
use crate::error::{Error, Result};
use crate::event::{Cause, Event, Silence};
use crate::work::Work;

/// Ends a conversation whose deadline has come, unless something happened in it meanwhile.
pub(super) async fn handle(
    shared: &Arc<Shared>,
    claim: &Claim,
    namespace: &str,
    key: &str,
    conversation: &str,
) -> Result<(), Arc<Error>> {
    let keyed = Keyed::of_namespace(namespace)
        .ok_or_else(|| Error::text(format!("there are no conversations in `{namespace}`")))?;
    let event = Event::new(shared.bot.clone(), Cause::Lifecycle);
    let mut turn = Turn::new(shared, event, Mark::claim(claim.clone()));
    turn.remember_at(places(shared, keyed, key, conversation).await?).await?;
    let mut states = (*turn.states).clone();
    let found = states.states.iter_mut().find(|state| state.conversation == conversation);
    let Some((deadline, active)) = found.and_then(|active| Some((active.deadline?, active))) else {
        return Ok(turn.commit(&mut Work::default(), &turn.states).await?);
    };
    if deadline > shared.clock.now() {
        // Something happened in it: it is looked at again when that is too long ago.
        Arc::make_mut(active).watched = None;
        return Ok(turn.commit(&mut Work::default(), &states).await?);
    }
    turn.event.cause = Cause::Silence(Arc::new(Silence::of(active)));
    // Those that wait for it would wait for ever.
    states.leave_all(conversation);
    turn.states = Arc::new(states);
    let info = shared.table.known.get(conversation);
    match info.and_then(|info| shared.table.timeout(info)).filter(|route| (route.matches)(&turn.event)) {
        Some(route) => turn.run_alone(*route).await,
        None => Ok(turn.commit(&mut Work::default(), &turn.states).await?),
    }
}

/// Where the conversation is, and where those may be that wait for it.
async fn places(shared: &Shared, keyed: Keyed, key: &str, conversation: &str) -> Result<Memory> {
    let alone = Memory::at(keyed, key.to_owned());
    if shared.table.keyed.len() < 2 {
        return Ok(alone);
    }
    // All of them are locked together, so that two turns never wait for each other: it is read once more then.
    let Some(stored) = shared.storage.get(keyed.namespace(), key).await? else { return Ok(alone) };
    let states = ActiveStates::read(keyed, key, &stored.value)?;
    let called = states.named(conversation).filter(|active| active.caller.is_some());
    Ok(called.map_or(alone, |active| Memory::around(active, &shared.table.keyed)))
}

impl Silence {
    fn of(active: &ActiveState) -> Self {
        let (chat, user) = (active.chat.as_deref().cloned(), active.user.as_deref().cloned());
        Self { chat, user, part: active.chat_part() }
    }
}
