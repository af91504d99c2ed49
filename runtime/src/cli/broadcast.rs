//! Broadcasts on the command line: started and watched, listed, paused, resumed, cancelled. The bot may run meanwhile.

use std::io::{IsTerminal as _, Write};
use std::time::Duration;

use botwright_api::{Bot, ChatId};
use tokio::sync::watch;
use tokio::time::MissedTickBehavior;

use super::send;
use crate::answer::{Html, Markdown, Reply};
use crate::broadcast::{self, Broadcast, BroadcastId, Ended, Progress, Row, Runner, Standing};
use crate::clock::Clock;
use crate::error::{Error, Result};
use crate::storage::{Batch, Store};

/// After how many milliseconds the bot goes on with what this process has begun, should this one be killed.
const INSURANCE: i64 = 60_000;

/// How often the progress is looked at.
const LOOK: Duration = Duration::from_millis(500);

/// How wide the bar is.
const BAR: u64 = 30;

/// Has a terminal write its line anew.
const AGAIN: &str = "\r\x1b[2K";

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
    pub(super) store: Store,
    pub(super) clock: Clock,
    pub(super) surface: Surface,
}

/// What the progress is shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Surface {
    /// Where a line can be written anew: a bar.
    Terminal,
    /// A file or another program: a line at each tenth.
    Lines,
}

pub(super) async fn obey(reach: &Reach, asked: &Broadcasting, out: &mut (impl Write + Send)) -> Result {
    match asked {
        Broadcasting::Send(sending) => {
            let mut batch = Batch::default();
            let row = started(sending).await?.begin(reach.clock.now(), &mut batch)?;
            let id = row.progress.id;
            Row::plan(id, &mut batch, reach.clock.now() + INSURANCE)?;
            reach.store.commit(&batch).await?;
            writeln!(out, "broadcast {id}")?;
            watch(reach, id, true, out).await
        }
        Broadcasting::List { json } => list(&reach.store, *json, out).await,
        Broadcasting::Watch { id } => watch(reach, known(reach, *id).await?, false, out).await,
        Broadcasting::Pause { id } => wish(reach, *id, Standing::Paused, 0, out).await.map(drop),
        Broadcasting::Resume { id } => {
            let id = wish(reach, *id, Standing::Running, INSURANCE, out).await?;
            watch(reach, id, true, out).await
        }
        Broadcasting::Cancel { id } => {
            let id = wish(reach, *id, Standing::Cancelled, INSURANCE, out).await?;
            // Where no bot runs nobody else takes its chats off the list.
            let (_stop, stopping) = watch::channel(false);
            run(reach, id, stopping).await.map(drop)
        }
    }
}

pub(super) async fn started(sending: &Started) -> Result<Broadcast> {
    let text = send::said(&sending.text).await?;
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

/// The chats of a file or of standard input, one a line.
async fn chats(list: &str) -> Result<Vec<ChatId>> {
    let text = if list == "-" { send::said("-").await? } else { tokio::fs::read_to_string(list).await? };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .map(|line| line.parse().map_err(|_| Error::text(format!("`{line}` is not the number of a chat"))))
        .collect()
}

async fn known(reach: &Reach, id: i64) -> Result<BroadcastId> {
    let id = BroadcastId::from(id);
    progress(&reach.store, id).await.map(|_| id)
}

async fn progress(store: &Store, id: BroadcastId) -> Result<Progress> {
    let found = broadcast::read(store, id).await?;
    found.map(|(row, ..)| row.progress).ok_or_else(|| Error::text(format!("there is no broadcast {id}")))
}

async fn wish(
    reach: &Reach,
    id: i64,
    wished: Standing,
    later: i64,
    out: &mut (impl Write + Send),
) -> Result<BroadcastId> {
    let id = known(reach, id).await?;
    let moment = reach.clock.now() + later;
    let Some(batch) = broadcast::wishes(&reach.store, id, wished, moment).await? else {
        let standing = word(progress(&reach.store, id).await?.standing);
        return Err(Error::text(format!("the broadcast {id} is {standing}")));
    };
    reach.store.commit(&batch).await?;
    writeln!(out, "broadcast {id} will be {}", word(wished))?;
    Ok(id)
}

async fn run(reach: &Reach, id: BroadcastId, stopping: watch::Receiver<bool>) -> Result<Ended> {
    let bot =
        reach.bot.as_ref().ok_or_else(|| Error::text("BOT_TOKEN is not set: a broadcast needs Telegram"))?;
    Runner { bot, store: &reach.store, clock: &reach.clock, due: None, stopping }.run(id).await
}

/// Shows how it goes on until it is over; runs it, if that is asked for and the bot does not.
async fn watch(reach: &Reach, id: BroadcastId, runs: bool, out: &mut (impl Write + Send)) -> Result {
    let (stop, stopping) = watch::channel(false);
    let running = async { if runs { run(reach, id, stopping).await } else { Ok(Ended::Taken(0)) } };
    // One for the whole course: an interrupt that came between two of them would be lost.
    let interrupt = tokio::signal::ctrl_c();
    tokio::pin!(running, interrupt);
    let mut ticks = tokio::time::interval(LOOK);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut shown, mut ended, mut is_interrupted) = (Shown::on(reach.surface), None, false);
    loop {
        tokio::select! {
            done = &mut running, if ended.is_none() => ended = Some(done?),
            _ = ticks.tick() => {}
            signal = &mut interrupt, if !is_interrupted => {
                signal?;
                is_interrupted = true;
                stop.send_replace(true);
            }
        }
        let progress = progress(&reach.store, id).await?;
        shown.show(&progress, out)?;
        if ended == Some(Ended::Stopped) {
            let mut batch = Batch::default();
            Row::plan(id, &mut batch, reach.clock.now())?;
            reach.store.commit(&batch).await?;
            writeln!(out, "stopped: it goes on when the bot runs")?;
            return Ok(());
        }
        // One that is resumed stands as paused until somebody runs it, and that may be this process.
        if ended.is_some() && (is_interrupted || progress.is_over()) {
            break;
        }
    }
    let progress = progress(&reach.store, id).await?;
    shown.finish(&progress, out)
}

async fn list(store: &Store, json: bool, out: &mut (impl Write + Send)) -> Result {
    let all = broadcast::all(store).await?;
    if json {
        for progress in &all {
            writeln!(out, "{}", serde_json::to_string(progress)?)?;
        }
        return Ok(());
    }
    if all.is_empty() {
        writeln!(out, "no broadcast was started")?;
    }
    for progress in &all {
        writeln!(out, "{:>9}  {:9}  {}", progress.id, word(progress.standing), counts(progress))?;
    }
    Ok(())
}

fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::Running => "running",
        Standing::Paused => "paused",
        Standing::Cancelled => "cancelled",
        Standing::Done => "done",
    }
}

fn counts(progress: &Progress) -> String {
    let sent = if progress.dry { "would be sent" } else { "sent" };
    let counted = [
        (progress.sent, sent),
        (progress.blocked, "blocked"),
        (progress.gone, "gone"),
        (progress.uncertain, "uncertain"),
        (progress.failed, "failed"),
        (progress.skipped, "skipped"),
    ];
    let counted = counted.iter().filter(|(count, what)| *count > 0 || *what == sent);
    let counted: Vec<_> = counted.map(|(count, what)| format!("{count} {what}")).collect();
    let name = progress.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    format!("{} of {}: {}{name}", progress.passed(), progress.total, counted.join(", "))
}

/// What was shown last, and where.
pub(super) struct Shown {
    surface: Surface,
    tenth: u64,
}

impl Surface {
    /// What standard output is.
    pub(super) fn of_output() -> Self {
        if std::io::stdout().is_terminal() { Self::Terminal } else { Self::Lines }
    }
}

impl Shown {
    pub(super) fn on(surface: Surface) -> Self {
        Self { surface, tenth: 0 }
    }

    /// How far it is.
    pub(super) fn show(&mut self, progress: &Progress, out: &mut impl Write) -> Result {
        match self.surface {
            Surface::Terminal => {
                let full = progress.passed() * BAR / progress.total.max(1);
                let bar: String = (0..BAR).map(|part| if part < full { '#' } else { '.' }).collect();
                write!(out, "{AGAIN}[{bar}] {}", counts(progress))?;
            }
            Surface::Lines => {
                let tenth = progress.tenths();
                if tenth > self.tenth && tenth < 10 {
                    writeln!(out, "{}", counts(progress))?;
                    self.tenth = tenth;
                }
            }
        }
        Ok(out.flush()?)
    }

    /// The last line.
    pub(super) fn finish(&self, progress: &Progress, out: &mut impl Write) -> Result {
        let gap = if self.surface == Surface::Terminal { AGAIN } else { "" };
        let why = progress.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
        writeln!(out, "{gap}{}: {}{why}", word(progress.standing), counts(progress))?;
        Ok(())
    }
}
