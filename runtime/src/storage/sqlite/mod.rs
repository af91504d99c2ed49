//! Storage in one file, in the process itself.

mod address;
mod failure;
mod schema;
mod statements;
mod worker;

use std::fmt;
use std::path::Path;

use self::address::Place;
use self::worker::Worker;
use super::{Batch, Key, Range, Storage, StorageError, Stored, Versioned};

/// Keeps everything in one SQLite file, which survives the process and the machine.
///
/// The file is in write-ahead mode, and a commit is on the disk when it returns (`synchronous = FULL`). Commits that
/// come while another is being written are written together, so that they share the wait for the disk; each still
/// succeeds or fails by itself. Reading and writing happen on two threads of the storage's own.
///
/// Several processes on one machine may use the file at once; a writer waits up to ten seconds for its turn. The file must
/// be on a disk of that machine, not on a network's. Beside it SQLite keeps `-wal` and `-shm`, which belong to it:
/// whoever copies the file of a running bot uses `sqlite3 bot.db ".backup copy.db"`.
///
/// The tables are `botwright_values` and `botwright_schema`; an author's own tables may be in the same file.
///
/// ```
/// use botwright::storage::{Batch, Expected, Key, SqliteStorage, Storage};
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let storage = SqliteStorage::connect("sqlite::memory:").await.unwrap(); // or "sqlite://bot.db"
/// let mut batch = Batch::default();
/// batch.put("notes", "ann", Expected::Absent, b"tea".to_vec());
/// storage.commit(1_790_000_000_000, &batch).await.unwrap();
/// let read = storage.read(1_790_000_000_000, &[Key::new("notes", "ann")]).await.unwrap();
/// assert_eq!(read[0].as_ref().unwrap().value, b"tea");
/// # });
/// ```
pub struct SqliteStorage {
    place: Place,
    writer: Worker,
    /// A memory has one connection, which is the writer's.
    reader: Option<Worker>,
}

impl SqliteStorage {
    /// Opens what an address names, and creates it if it is not there: `sqlite://bot.db` is a file in the working
    /// directory, `sqlite:///var/lib/bot.db` one by its whole path, `sqlite::memory:` ends with the process. The path is
    /// taken as it stands, without escapes.
    ///
    /// # Errors
    /// [`StorageError::Unusable`] if the address means nothing, the file cannot be created, is no database, or was
    /// written by a newer version of Botwright.
    pub async fn connect(url: &str) -> Result<Self, StorageError> {
        Self::start(Place::of(url)?, None).await
    }

    /// Opens a file, and creates it if it is not there; its folder must be.
    ///
    /// # Errors
    /// As [`SqliteStorage::connect`].
    pub async fn open(path: impl AsRef<Path>) -> Result<Self, StorageError> {
        Self::start(Place::File(path.as_ref().to_owned()), None).await
    }

    /// Opens a file that this process does not let grow beyond so many bytes, so that a bot cannot fill a disk which it
    /// shares. A commit that would need more fails with [`StorageError::Backend`], as on a full disk, and writes nothing;
    /// the place of what is removed is used again. A file that is larger already stays as large as it is.
    ///
    /// # Errors
    /// As [`SqliteStorage::connect`].
    pub async fn open_limited(path: impl AsRef<Path>, bytes: u64) -> Result<Self, StorageError> {
        Self::start(Place::File(path.as_ref().to_owned()), Some(bytes)).await
    }

    async fn start(place: Place, limit: Option<u64>) -> Result<Self, StorageError> {
        let writer = Worker::writer(&place, limit).await?;
        let reader = match &place {
            Place::File(path) => Some(Worker::reader(path).await?),
            Place::Memory => None,
        };
        Ok(Self { place, writer, reader })
    }

    fn reader(&self) -> &Worker {
        self.reader.as_ref().unwrap_or(&self.writer)
    }
}

impl Storage for SqliteStorage {
    fn read<'a>(&'a self, now: i64, keys: &'a [Key<'a>]) -> Stored<'a, Vec<Option<Versioned>>> {
        let keys: Vec<_> = keys.iter().map(|key| (key.namespace.to_owned(), key.key.to_owned())).collect();
        self.reader().ask(move |statements| statements.read(now, &keys).map(Ok))
    }

    fn commit<'a>(&'a self, now: i64, batch: &'a Batch) -> Stored<'a, ()> {
        if let Err(long) = batch.check_keys() {
            return Box::pin(std::future::ready(Err(long)));
        }
        let batch = batch.clone();
        self.writer.ask(move |statements| statements.commit(now, &batch))
    }

    fn scan<'a>(&'a self, now: i64, range: Range<'a>) -> Stored<'a, Vec<(String, Versioned)>> {
        let namespace = range.namespace.to_owned();
        let (from, before) = (range.from.map(str::to_owned), range.before.map(str::to_owned));
        let limit = range.limit;
        self.reader().ask(move |statements| {
            let (from, before) = (from.as_ref().map(String::as_str), before.as_deref());
            statements.scan(now, Range { namespace: &namespace, from, before, limit }).map(Ok)
        })
    }

    fn sweep(&self, now: i64, most: usize) -> Stored<'_, usize> {
        self.writer.ask(move |statements| statements.sweep(now, most).map(Ok))
    }

    fn is_shared(&self) -> bool {
        matches!(self.place, Place::File(_))
    }
}

impl fmt::Debug for SqliteStorage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStorage").field("place", &self.place).finish_non_exhaustive()
    }
}
