//! Broadcasts on the command line: started and watched, listed, paused, resumed, cancelled. The bot may run meanwhile.

use std::io::Write;
use std::sync::Arc;

use botwright_api::{Bot, ChatId};
use tokio::sync::watch;

use super::interrupts::Interrupts;
use super::send;
use super::shown::{Surface, Unhindered, counts, word};
use super::watching::{once, watch};
use crate::answer::{Html, Markdown, Reply};
use crate::broadcast::{self, Broadcast, BroadcastId, Progress, Row, Standing};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::sending::Scheduler;
use crate::storage::{Batch, Store};
use crate::text::MESSAGE_LIMIT;

/// After how many milliseconds the bot goes on with what this process has begun, should this one be killed.
const INSURANCE: i64 = 60_000;

/// What is asked of the broadcasts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Broadcasting {
    Send(Started),
    List { json: bool },
    Watch { id: i64 },
    Pause { id: i64 },
    Resume { id: i64 },
    Cancel { id: i64 },
}

/// A broadcast to be started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub(crate) struct Started {
    /// `-` stands for standard input.
    pub(super) text: String,
    pub(super) html: bool,
    pub(super) markdown: bool,
    /// Chats, one a line; everybody without it.
    pub(super) to: Option<String>,
    pub(super) name: Option<String>,
    pub(super) rate: Option<u32>,
    pub(super) dry: bool,
    pub(super) paid: bool,
    pub(super) skips_unreachable: bool,
}

/// What it takes.
pub(super) struct Reach {
    pub(super) bot: Option<Bot>,
    /// What decides when the calls of the bot go out.
    pub(super) scheduler: Option<Arc<Scheduler>>,
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) surface: Surface,
    pub(super) interrupts: Interrupts,
}

/// A broadcast as it is found.
pub(super) struct Seen {
    /// How it stands, as far as nobody has it any more: as is wished.
    pub(super) progress: Progress,
    wished: Standing,
}

impl Started {
    /// Whether both its text and its list are standard input, which can be read once.
    pub(super) fn reads_twice(&self) -> bool {
        self.text == "-" && self.to.as_deref() == Some("-")
    }
}

impl Reach {
    /// Whom to send by; asked for before anything is written that somebody else would send later.
    pub(super) fn telegram(&self) -> Result<&Bot> {
        self.bot.as_ref().ok_or_else(|| Error::text("BOT_TOKEN is not set: a broadcast needs Telegram"))
    }

    /// From now on no call of a broadcast waits.
    pub(super) fn send_broadcasts_away(&self) {
        if let Some(scheduler) = &self.scheduler {
            scheduler.send_broadcasts_away();
        }
    }
}

impl Seen {
    fn new(row: Row, wished: Standing, now: i64) -> Self {
        let standing = row.standing(wished, now);
        Self { progress: Progress { standing, ..row.progress }, wished }
    }

    fn is_to_change(&self) -> bool {
        self.progress.standing != Standing::Done && self.progress.standing != self.wished
    }

    fn label(&self) -> String {
        if self.is_to_change() {
            return format!("to be {}", word(self.wished));
        }
        word(self.progress.standing).to_owned()
    }
}

pub(super) async fn obey(reach: &Reach, asked: &Broadcasting, out: &mut (impl Write + Send)) -> Result {
    let out = &mut Unhindered::new(out);
    match asked {
        Broadcasting::Send(sending) => {
            reach.telegram()?;
            let mut batch = Batch::default();
            let row = started(sending).await?.begin(reach.clock.now(), &mut batch)?;
            let id = row.progress.id;
            Row::plan(id, &mut batch, reach.clock.now() + INSURANCE)?;
            reach.store.commit(&batch).await?;
            writeln!(out, "broadcast {id}")?;
            watch(reach, id, true, out).await
        }
        Broadcasting::List { json } => list(reach, *json, out).await,
        Broadcasting::Watch { id } => watch(reach, known(reach, *id).await?, false, out).await,
        Broadcasting::Pause { id } => wish(reach, *id, Standing::Paused, 0, out).await.map(drop),
        Broadcasting::Resume { id } => {
            reach.telegram()?;
            let id = wish(reach, *id, Standing::Running, INSURANCE, out).await?;
            watch(reach, id, true, out).await
        }
        Broadcasting::Cancel { id } => {
            reach.telegram()?;
            let id = wish(reach, *id, Standing::Cancelled, INSURANCE, out).await?;
            // Where no bot runs nobody else takes its chats off the list.
            let (_stop, stopping) = watch::channel(false);
            once(reach, id, stopping).await.map(drop)
        }
    }
}

pub(super) async fn started(sending: &Started) -> Result<Broadcast> {
    let text = send::said(&sending.text).await?;
    check(&text, !sending.html && !sending.markdown)?;
    let message = match (sending.html, sending.markdown) {
        (true, _) => {
            let mut html = Html::default();
            html.push_markup(&text);
            Reply::from(html)
        }
        (_, true) => {
            let mut markdown = Markdown::default();
            markdown.push_markup(&text);
            Reply::from(markdown)
        }
        _ => Reply::text(text),
    };
    let broadcast = Broadcast::new(message);
    let mut broadcast = match &sending.to {
        None => broadcast.to_everybody(),
        Some(list) => broadcast.to(chats(list).await?),
    };
    if let Some(name) = &sending.name {
        broadcast = broadcast.named(name);
    }
    if let Some(rate) = sending.rate {
        broadcast = broadcast.rate(rate);
    }
    for (asked, option) in [
        (sending.dry, Broadcast::dry_run as fn(Broadcast) -> Broadcast),
        (sending.paid, Broadcast::paid),
        (sending.skips_unreachable, Broadcast::skip_unreachable),
    ] {
        if asked {
            broadcast = option(broadcast);
        }
    }
    Ok(broadcast)
}

/// Refuses what Telegram would refuse from each chat anew. How long marked up text is, only Telegram knows.
fn check(text: &str, is_plain: bool) -> Result {
    let text = text.trim();
    let units = text.encode_utf16().count();
    if text.is_empty() {
        return Err(Error::text("the text is empty"));
    }
    if is_plain && units > MESSAGE_LIMIT {
        return Err(Error::text(format!(
            "the text has {units} UTF-16 units, and a message at most {MESSAGE_LIMIT}"
        )));
    }
    Ok(())
}

/// The chats of a file or of standard input, one a line; other lines begin with `#`.
async fn chats(list: &str) -> Result<Vec<ChatId>> {
    let text = if list == "-" {
        send::said("-").await?
    } else {
        let unread = |error| Error::text(format!("the list {list} cannot be read: {error}"));
        tokio::fs::read_to_string(list).await.map_err(unread)?
    };
    // Some editors begin a file with a byte order mark, which nobody sees.
    let lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.parse().map_err(|_| Error::text(format!("`{line}` is not the number of a chat"))))
        .collect()
}

async fn known(reach: &Reach, id: i64) -> Result<BroadcastId> {
    let id = BroadcastId::from(id);
    look(reach, id).await.map(|_| id)
}

/// How a broadcast stands.
pub(super) async fn look(reach: &Reach, id: BroadcastId) -> Result<Seen> {
    let found = broadcast::read(&reach.store, id).await?;
    let (row, wished, _) = found.ok_or_else(|| Error::text(format!("there is no broadcast {id}")))?;
    Ok(Seen::new(row, wished, reach.clock.now()))
}

async fn wish(
    reach: &Reach,
    id: i64,
    wished: Standing,
    later: i64,
    out: &mut (impl Write + Send),
) -> Result<BroadcastId> {
    let id = BroadcastId::from(id);
    let (seen, moment) = (look(reach, id).await?, reach.clock.now() + later);
    if let Some(batch) = broadcast::wishes(&reach.store, id, wished, moment).await? {
        reach.store.commit(&batch).await?;
        writeln!(out, "broadcast {id} will be {}", word(wished))?;
        return Ok(id);
    }
    // Whoever was to fulfil the wish may be gone: it is this process then.
    let is_wished = seen.wished == wished && seen.progress.standing != Standing::Done;
    if wished == Standing::Paused || !is_wished {
        return Err(Error::text(format!("the broadcast {id} is {}", seen.label())));
    }
    writeln!(out, "broadcast {id} is {}", seen.label())?;
    Ok(id)
}

async fn list(reach: &Reach, json: bool, out: &mut (impl Write + Send)) -> Result {
    let now = reach.clock.now();
    let all = broadcast::all(&reach.store).await?;
    let all: Vec<_> = all.into_iter().map(|(row, wished)| Seen::new(row, wished, now)).collect();
    if json {
        for seen in &all {
            writeln!(out, "{}", serde_json::to_string(&seen.progress)?)?;
        }
        return Ok(());
    }
    if all.is_empty() {
        writeln!(out, "no broadcast was started")?;
    }
    for seen in &all {
        writeln!(out, "{:>9}  {:9}  {}", seen.progress.id, seen.label(), counts(&seen.progress))?;
    }
    Ok(())
}
