//! Links that a person opens: to the bot, to chats, to invoices.

use std::collections::BTreeMap;

use botwright_api::types::Message;

use super::{ActionError, PaymentId, Seat};
use crate::world::World;
use crate::world::manage::Change;
use crate::world::order::Order;

/// Where a link has led.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Opened {
    /// To a chat.
    Chat(Seat),
    /// To the question whether to let the person into a chat, or into it.
    Invitation,
    /// To an invoice, which the person pays.
    Payment(PaymentId),
}

impl Seat {
    /// Opens a link of `t.me` or of the scheme `tg`.
    ///
    /// A link to the bot opens the private chat and, with `start`, sends `/start` with the payload. With `startgroup` it
    /// adds the bot to the group of this seat, with the rights of `admin`, and sends the command there. An invite link is
    /// followed, an invoice link paid.
    ///
    /// # Errors
    /// If the link leads elsewhere, or if the person may not do what it asks for.
    pub fn open(&self, link: &str) -> Result<Opened, ActionError> {
        let refused = || ActionError::Refused { reason: format!("{link} does not lead to the bot") };
        let target = Target::parse(link).ok_or_else(refused)?;
        if target.path.starts_with('$') {
            let mut world = self.shared.world();
            let started = world.start_payment_by_link(
                self.user,
                &format!("https://t.me/{}", target.path),
                Order::new(),
            );
            return started
                .map(|id| Opened::Payment(PaymentId::new(id)))
                .map_err(|reason| ActionError::Refused { reason });
        }
        if target.path.starts_with('+') || target.path.starts_with("joinchat/") {
            return self.follow(link).map(|()| Opened::Invitation);
        }
        let is_bot = {
            let world = self.shared.world();
            world.bot.username.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(&target.path))
        };
        if is_bot { self.open_bot(&target) } else { Err(refused()) }
    }

    fn open_bot(&self, target: &Target) -> Result<Opened, ActionError> {
        if let Some(payload) = target.query.get("startgroup") {
            self.add_bot_by_link(target)?;
            if !payload.is_empty() {
                self.start(payload)?;
            }
            return Ok(Opened::Chat(self.clone()));
        }
        if target.query.contains_key("startchannel") {
            self.add_bot_by_link(target)?;
            return Ok(Opened::Chat(self.clone()));
        }
        let private = Self { chat: self.user, thread: None, ..self.clone() };
        if let Some(payload) = target.query.get("start") {
            private.start(payload)?;
        }
        Ok(Opened::Chat(private))
    }

    fn add_bot_by_link(&self, target: &Target) -> Result<(), ActionError> {
        let mut world = self.shared.world();
        let bot = world.bot.id;
        let refused = |reason| ActionError::Refused { reason };
        if !world.chats.get(&self.chat).is_some_and(|chat| chat.has(bot)) {
            world.manage(self.chat, self.user, bot, &Change::Add).map_err(refused)?;
        }
        let Some(rights) = target.query.get("admin").filter(|rights| !rights.is_empty()) else {
            return Ok(());
        };
        let rights = rights.split(['+', ' ']).map(|right| format!("can_{right}")).collect();
        world.manage(self.chat, self.user, bot, &Change::Promote(Some(rights))).map_err(refused)
    }

    /// Starts the bot with a payload, as the button below an unopened chat does. Who had blocked the bot no longer does.
    pub fn start(&self, payload: &str) -> Result<Message, ActionError> {
        let command = {
            let mut world = self.shared.world();
            self.unblock(&mut world);
            match world.bot.username.as_ref().filter(|_| self.chat < 0) {
                Some(name) => format!("/start@{name}"),
                None => "/start".to_owned(),
            }
        };
        self.send_text(format!("{command} {payload}").trim_end())
    }

    fn unblock(&self, world: &mut World) {
        if self.chat == self.user {
            world.set_blocked(self.chat, false);
        }
    }
}

/// The parts of a link.
struct Target {
    path: String,
    query: BTreeMap<String, String>,
}

impl Target {
    fn parse(link: &str) -> Option<Self> {
        let (address, query) = link.split_once('?').unwrap_or((link, ""));
        let mut query: BTreeMap<String, String> =
            form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let path = if address.starts_with("tg:") {
            let kind = address.trim_start_matches("tg:").trim_start_matches("//").to_owned();
            match kind.as_str() {
                "resolve" => query.remove("domain")?,
                "join" => format!("+{}", query.remove("invite")?),
                "invoice" => format!("${}", query.remove("slug")?),
                _ => return None,
            }
        } else {
            let address = address.trim_start_matches("https://").trim_start_matches("http://");
            let path = ["t.me/", "telegram.me/", "telegram.dog/"]
                .iter()
                .find_map(|host| address.strip_prefix(host))?;
            path.trim_end_matches('/').to_owned()
        };
        Some(Self { path, query })
    }
}
