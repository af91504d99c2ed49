//! The administrators of a chat: asked once, forgotten when one of them changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use botwright_api::types::{ChatMember, ChatMemberAdministrator, Update};
use botwright_api::{Bot, ChatId};
use tokio::sync::OnceCell;

use super::made_of;
use super::places::GroupOnly;
use super::settings::{Guard, sealed};
use crate::context::Context;
use crate::error::Error;
use crate::event::Event;
use crate::events::status;
use crate::extract::{Chat, Extract, Needs, User};
use crate::stop::Stop;

/// How long an answer is believed, in milliseconds: where the bot is no administrator itself it is not told of changes.
const BELIEVED: i64 = 10 * 60 * 1_000;
/// Of how many chats the administrators are remembered.
const MOST_CHATS: usize = 10_000;

/// The owner or an administrator of the chat that the update came from, also one who is anonymous there.
///
/// The bot asks Telegram for the chat's administrators once, and remembers the answer in the process for ten minutes, or
/// until it is told that one of them has changed: taking this guard makes Telegram send `chat_member` updates, which it
/// does where the bot is an administrator. In private chats there are no administrators: there, what is said is the refusal
/// of [`GroupOnly`].
///
/// Who posts as another chat, such as a linked channel, is no administrator.
///
/// ```
/// # use botwright::prelude::*;
/// use botwright::guards::ChatAdministrator;
///
/// #[command("ban {user_id}")]
/// async fn ban(admin: ChatAdministrator, chat: Chat, bot: Bot, user_id: i64) -> Result<&'static str> {
///     if !admin.may(|rights| rights.can_restrict_members) {
///         return Ok("You may not ban anybody.");
///     }
///     bot.ban_chat_member(chat.id, user_id).await?;
///     Ok("Banned.")
/// }
/// ```
pub struct ChatAdministrator {
    standing: Standing,
}

enum Standing {
    /// Number so and so of this list.
    Known(Arc<Asked>, usize),
    /// Speaks as the chat itself.
    Anonymous,
}

impl ChatAdministrator {
    /// The administrator as Telegram describes them; `None` for one who is anonymous in the chat.
    pub fn member(&self) -> Option<&ChatMember> {
        match &self.standing {
            Standing::Known(asked, index) => asked.members.get()?.get(*index),
            Standing::Anonymous => None,
        }
    }

    /// Whether it is somebody who speaks in the name of the chat, so that nobody can tell who.
    pub fn is_anonymous(&self) -> bool {
        matches!(self.standing, Standing::Anonymous)
    }

    /// Whether it is the chat's owner; `false` for one who is anonymous.
    pub fn is_owner(&self) -> bool {
        self.member().is_some_and(status::creator)
    }

    /// Whether they have a right: the owner has all, and one who is anonymous none that a bot could tell.
    pub fn may(&self, right: impl FnOnce(&ChatMemberAdministrator) -> bool) -> bool {
        match self.member() {
            Some(ChatMember::Owner(_)) => true,
            Some(ChatMember::Administrator(rights)) => right(rights),
            _ => false,
        }
    }
}

impl sealed::Sealed for ChatAdministrator {}

impl Guard for ChatAdministrator {
    const REFUSAL: &'static str = "Only the administrators of this chat may do that.";
}

#[diagnostic::do_not_recommend]
impl Extract for ChatAdministrator {
    fn offers(event: &Event) -> bool {
        Chat::offers(event) && User::offers(event)
    }

    fn needs(needs: &mut Needs) {
        needs.updates("chat_member");
        needs.updates("my_chat_member");
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let (chat, user) = (context.chat().ok_or(Stop::Pass)?, context.user().ok_or(Stop::Pass)?);
        if !GroupOnly::admits(&chat.kind) {
            return Err(context.guards().refusal::<GroupOnly>());
        }
        let speaks_as = context.any_message().and_then(|message| message.sender_chat());
        match speaks_as {
            Some(sender) if sender.id == chat.id => return Ok(Self { standing: Standing::Anonymous }),
            Some(_) => return Err(context.guards().refusal::<Self>()),
            None => {}
        }
        let asked = context.guards().chats.ask(&context.bot, chat.id, context.shared.clock.now()).await?;
        let found = asked.find(|member| member.user().is_some_and(|known| known.id == user.id));
        match found {
            Some(index) => Ok(Self { standing: Standing::Known(asked, index) }),
            None => Err(context.guards().refusal::<Self>()),
        }
    }
}

made_of! {
    ChatAdministrator: Chat, User;
}

/// The administrators of the chats where somebody asked.
#[derive(Default)]
pub(crate) struct Chats {
    known: Mutex<HashMap<ChatId, Arc<Asked>>>,
}

/// One question to Telegram; who asks meanwhile waits for the same answer.
struct Asked {
    at: i64,
    members: OnceCell<Vec<ChatMember>>,
}

impl Asked {
    fn find(&self, wanted: impl FnMut(&ChatMember) -> bool) -> Option<usize> {
        self.members.get()?.iter().position(wanted)
    }
}

impl Chats {
    /// Forgets a chat whose administrators have changed. An answer that is on its way may be older than the change, and is
    /// not remembered either.
    pub(crate) fn learn(&self, update: &Update) {
        let Some(change) = update.chat_member().or_else(|| update.my_chat_member()) else { return };
        if status::is_admin(&change.old_chat_member) || status::is_admin(&change.new_chat_member) {
            self.known().remove(&change.chat.id);
        }
    }

    async fn ask(&self, bot: &Bot, chat: ChatId, now: i64) -> Result<Arc<Asked>, Error> {
        let asked = self.question(chat, now);
        asked.members.get_or_try_init(|| async { bot.get_chat_administrators(chat).await }).await?;
        Ok(asked)
    }

    /// The last question about a chat, or a new one.
    fn question(&self, chat: ChatId, now: i64) -> Arc<Asked> {
        let mut known = self.known();
        if let Some(asked) = known.get(&chat).filter(|asked| now - asked.at < BELIEVED) {
            return Arc::clone(asked);
        }
        if known.len() >= MOST_CHATS {
            known.retain(|_, asked| now - asked.at < BELIEVED);
        }
        if known.len() >= MOST_CHATS {
            known.clear();
        }
        let asked = Arc::new(Asked { at: now, members: OnceCell::new() });
        known.insert(chat, Arc::clone(&asked));
        asked
    }

    fn known(&self) -> std::sync::MutexGuard<'_, HashMap<ChatId, Arc<Asked>>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
