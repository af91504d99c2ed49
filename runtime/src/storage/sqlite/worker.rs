//! A thread with a connection of its own, which makes what was asked of it meanwhile one transaction.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use rusqlite::{Connection, Result};
use tokio::sync::oneshot;

use super::address::Place;
use super::failure::Failed;
use super::schema;
use super::statements::Statements;
use crate::storage::{StorageError, Stored};

/// How many tasks one transaction takes at most, so that the first of them does not wait long for the last.
const TOGETHER: usize = 256;

/// Where tasks are left for the thread, which ends with this.
pub(super) struct Worker {
    tasks: Sender<Box<dyn Task>>,
}

/// What is done in a transaction.
trait Task: Send {
    /// Does it; again, if the transaction of the first time has failed.
    fn run(&mut self, statements: &mut Statements<'_>) -> Result<()>;

    /// Tells the asker how it ended.
    fn end(self: Box<Self>, transaction: Result<(), Failed>);
}

/// A task and who asked for it.
struct Asked<T, F> {
    work: F,
    made: Option<Result<T, StorageError>>,
    answer: oneshot::Sender<Result<T, StorageError>>,
}

impl Worker {
    /// A thread that writes and reads.
    pub(super) async fn writer(place: &Place, limit: Option<u64>) -> Result<Self, StorageError> {
        let place = place.clone();
        Self::start("botwright-sqlite-writer", "BEGIN IMMEDIATE", move || schema::open(&place, limit)).await
    }

    /// A thread that only reads.
    pub(super) async fn reader(path: &Path) -> Result<Self, StorageError> {
        let path = path.to_owned();
        Self::start("botwright-sqlite-reader", "BEGIN", move || schema::open_to_read(&path)).await
    }

    async fn start(
        name: &str,
        begin: &'static str,
        open: impl FnOnce() -> Result<Connection, StorageError> + Send + 'static,
    ) -> Result<Self, StorageError> {
        let (tasks, asked) = channel();
        let (opened, is_open) = oneshot::channel();
        let thread = move || {
            let connection = match open() {
                Ok(connection) => connection,
                Err(error) => return drop(opened.send(Err(error))),
            };
            match Statements::prepare(&connection, begin) {
                Ok(statements) => {
                    // Whoever opened it may have given up meanwhile; then no task comes either.
                    let _ = opened.send(Ok(()));
                    serve(statements, &asked);
                }
                Err(error) => drop(opened.send(Err(Failed::from(error).for_one()))),
            }
        };
        thread::Builder::new().name(name.to_owned()).spawn(thread).map_err(StorageError::backend)?;
        is_open.await.map_err(|_| ended())??;
        Ok(Self { tasks })
    }

    /// Has something done in a transaction, together with what else was asked meanwhile. `work` runs again if the others
    /// made its transaction fail.
    pub(super) fn ask<'a, T, F>(&self, work: F) -> Stored<'a, T>
    where
        T: Send + 'static,
        F: FnMut(&mut Statements<'_>) -> Result<Result<T, StorageError>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let task = Box::new(Asked { work, made: None, answer });
        let sent = self.tasks.send(task);
        Box::pin(async move {
            sent.map_err(|_| ended())?;
            answered.await.map_err(|_| ended())?
        })
    }
}

impl<T, F> Task for Asked<T, F>
where
    T: Send,
    F: FnMut(&mut Statements<'_>) -> Result<Result<T, StorageError>> + Send,
{
    fn run(&mut self, statements: &mut Statements<'_>) -> Result<()> {
        self.made = Some((self.work)(statements)?);
        Ok(())
    }

    fn end(self: Box<Self>, transaction: Result<(), Failed>) {
        let made = match transaction {
            Ok(()) => self.made.unwrap_or_else(|| Err(ended())),
            Err(failed) => Err(failed.for_one()),
        };
        // Nobody may be waiting for it any more.
        let _ = self.answer.send(made);
    }
}

fn serve(mut statements: Statements<'_>, asked: &Receiver<Box<dyn Task>>) {
    while let Ok(first) = asked.recv() {
        let mut tasks = vec![first];
        tasks.extend(asked.try_iter().take(TOGETHER - 1));
        match transaction(&mut statements, &mut tasks) {
            Ok(()) => tasks.into_iter().for_each(|task| task.end(Ok(()))),
            // One of them may be what the disk has no place for; the others shall not fail with it.
            Err(Broken::Inside(_)) if tasks.len() > 1 => {
                for task in tasks {
                    alone(&mut statements, task);
                }
            }
            Err(Broken::Before(failed) | Broken::Inside(failed)) => {
                for task in tasks {
                    task.end(Err(failed.clone()));
                }
            }
        }
    }
}

/// When a transaction failed: before it has begun, or by what was done in it.
enum Broken {
    Before(Failed),
    Inside(Failed),
}

fn alone(statements: &mut Statements<'_>, task: Box<dyn Task>) {
    let mut tasks = [task];
    let outcome = transaction(statements, &mut tasks);
    let [task] = tasks;
    task.end(outcome.map_err(|(Broken::Before(failed) | Broken::Inside(failed))| failed));
}

fn transaction(statements: &mut Statements<'_>, tasks: &mut [Box<dyn Task>]) -> Result<(), Broken> {
    statements.begin().map_err(|error| Broken::Before(error.into()))?;
    let done = tasks.iter_mut().try_for_each(|task| task.run(statements));
    done.and_then(|()| statements.end()).map_err(|error| {
        if let Err(error) = statements.undo() {
            tracing::error!(%error, "SQLite does not roll back");
        }
        Broken::Inside(error.into())
    })
}

fn ended() -> StorageError {
    StorageError::backend("the thread of the SQLite storage has ended")
}
