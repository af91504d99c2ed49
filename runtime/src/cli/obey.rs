//! Does what was asked for, and prints it.

use std::io::{self, BufWriter, ErrorKind, Write};

use super::broadcast::{self, Reach};
use super::interrupts::Interrupts;
use super::shown::Surface;
use super::{Asked, people, send, states, telegram};
use crate::app::{App, Outside};
use crate::error::{Error, Result};
use crate::graph;
use crate::storage::Store;

/// Does what was asked for; what it says goes to standard output.
pub(crate) async fn obey(app: App, asked: &Asked) -> Result {
    let mut out = BufWriter::new(io::stdout());
    let done = answer(app, asked, &mut out).await.and_then(|()| out.flush().map_err(Error::from));
    match done {
        // Whoever reads it has seen enough: `bot states | head`.
        Err(error) if is_broken_pipe(&error) => Ok(()),
        done => done,
    }
}

async fn answer(app: App, asked: &Asked, out: &mut (impl Write + Send)) -> Result {
    match asked {
        // Whoever runs does not come here.
        Asked::TakeOver => {}
        Asked::Check => {
            app.check()?;
            let table = app.table();
            let (handlers, conversations) = (table.routes.len(), table.known.len());
            writeln!(out, "{handlers} handlers and {conversations} conversations fit together")?;
        }
        Asked::Graph { svg } => {
            let charts = graph::charts(&app.table());
            if charts.is_empty() {
                return Err(Error::text("this bot has no conversations to draw"));
            }
            let drawn = if *svg { graph::svg(&charts) } else { graph::mermaid(&charts) };
            out.write_all(drawn.as_bytes())?;
        }
        Asked::States(of) => states::print_states(&remembered(app).await?, of, out).await?,
        Asked::Reset { user } => people::reset(&remembered(app).await?, *user, out).await?,
        Asked::Export { user } => people::export(&remembered(app).await?, *user, out).await?,
        Asked::Forget { user } => people::forget(&remembered(app).await?, *user, out).await?,
        Asked::Send(what) => send::send(&app.sender()?, what, out).await?,
        Asked::Broadcast(asked) => {
            let Outside { bot, scheduler, store, clock } = app.outside().await?;
            let (store, surface) = (shared(store)?, Surface::of_output());
            let reach = Reach { bot, scheduler, store, clock, surface, interrupts: Interrupts::OfProcess };
            broadcast::obey(&reach, asked, out).await?;
        }
        Asked::Commands { set, json } => {
            let table = app.table();
            telegram::print_menus(&table, *json, out)?;
            if *set {
                telegram::set_menus(&app.telegram()?, &table).await?;
            }
        }
        Asked::Webhook { json } => telegram::webhook(&app.telegram()?, *json, out).await?,
        Asked::DeleteWebhook { drop_pending } => {
            telegram::delete_webhook(&app.telegram()?, *drop_pending, out).await?;
        }
    }
    Ok(())
}

/// The storage, if another process than the bot's own can look at it.
async fn remembered(app: App) -> Result<Store> {
    shared(app.store().await?)
}

fn shared(store: Store) -> Result<Store> {
    if store.is_shared() {
        return Ok(store);
    }
    Err(Error::text(
        "this bot remembers in the memory of its own process, where nobody else can look: set DATABASE_URL, or give `App::storage` a database",
    ))
}

fn is_broken_pipe(error: &Error) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}
