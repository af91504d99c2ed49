//! How broadcasts go that the command line starts and looks after: without a token, at an interrupt, after a process that died.

use std::io::{ErrorKind, Write};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::{Instant, sleep, timeout};

use super::*;
use crate::broadcast::{Ended, Runner, Standing, all, wishes};
use crate::cli::broadcast::{Broadcasting, Reach, Started, obey};
use crate::cli::interrupts::Interrupts;
use crate::cli::shown::Surface;
use crate::obliging::Obliging;
use crate::sending::Sending;

/// What a command line has at such a server, and a storage of its own.
fn reach(server: &Obliging) -> Reach {
    let clock = Clock::manual(1_000_000);
    let store = Store::new(Arc::new(MemoryStorage::default()), clock.clone());
    let (bot, scheduler) = Sending::default().around(server.bot(), &Clock::system());
    let interrupts = Interrupts::Of(watch::Sender::new(()));
    Reach { bot: Some(bot), scheduler, store, clock, surface: Surface::Lines, interrupts }
}

/// The same storage, seen by a process that reaches another server.
fn next(before: &Reach, server: &Obliging) -> Reach {
    Reach { store: before.store.clone(), clock: before.clock.clone(), ..reach(server) }
}

fn interrupt(reach: &Reach) {
    let Interrupts::Of(told) = &reach.interrupts else { panic!("they come from the test") };
    told.send_replace(());
}

/// What is printed, and what is complained of.
async fn obeyed(reach: &Reach, asked: &Broadcasting) -> (String, Option<String>) {
    let mut out = Vec::new();
    let ended = timeout(Duration::from_mins(10), obey(reach, asked, &mut out)).await.expect("it ends");
    (String::from_utf8(out).unwrap(), ended.err().map(|error| error.to_string()))
}

/// A file with so many chats, which is gone when this is dropped.
struct List(std::path::PathBuf);

impl List {
    fn of(chats: usize, name: &str) -> Self {
        let file = std::env::temp_dir().join(format!("botwright-{name}-{}.txt", std::process::id()));
        let lines: Vec<_> = (1..=chats).map(|chat| chat.to_string()).collect();
        std::fs::write(&file, lines.join("\n")).unwrap();
        Self(file)
    }

    fn news(&self) -> Broadcasting {
        self.says("News")
    }

    fn says(&self, text: &str) -> Broadcasting {
        let to = Some(self.0.display().to_string());
        Broadcasting::Send(Started { text: text.to_owned(), to, ..Started::default() })
    }
}

impl Drop for List {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// How many are still to get one.
async fn left(reach: &Reach) -> usize {
    reach.store.beginning_with("broadcast chat", "").await.unwrap().len()
}

/// The number of the only broadcast.
async fn only(reach: &Reach) -> i64 {
    let all = all(&reach.store).await.unwrap();
    assert_eq!(all.len(), 1);
    all[0].0.progress.id.to_string().parse().unwrap()
}

#[tokio::test(start_paused = true)]
async fn what_is_resumed_is_run_and_watched_to_its_end() {
    let server = Obliging::new();
    let reach = reach(&server);
    // Whether the run or the look at it comes first is drawn each time.
    for _ in 0..8 {
        let id = paused(&reach).await;
        let mut out = Vec::new();
        obey(&reach, &Broadcasting::Resume { id }, &mut out).await.unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(out.ends_with("done: 100 of 100: 100 sent\n"), "{out}");
    }
    assert_eq!(server.asked().len(), 800);
}

#[tokio::test(start_paused = true)]
async fn without_a_token_nothing_is_written_that_a_bot_would_send_later() {
    let list = List::of(2, "tokenless");
    let begun = reach(&Obliging::new());
    let id = paused(&begun).await;
    let tokenless = Reach { bot: None, scheduler: None, ..next(&begun, &Obliging::new()) };
    let written = async || {
        let store = &tokenless.store;
        (store.beginning_with("broadcast", "").await.unwrap(), store.beginning_with("due", "").await.unwrap())
    };
    let before = written().await;
    for asked in [list.news(), Broadcasting::Resume { id }, Broadcasting::Cancel { id }] {
        let (out, why) = obeyed(&tokenless, &asked).await;
        assert_eq!(
            (out.as_str(), why.as_deref()),
            ("", Some("BOT_TOKEN is not set: a broadcast needs Telegram"))
        );
        assert_eq!(written().await, before, "{asked:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_text_that_nobody_can_get_is_refused_before_anything_is_written() {
    let list = List::of(2, "refused");
    let reach = reach(&Obliging::new());
    let (fits, long) = ("\u{1f600}".repeat(2_048), "\u{1f600}".repeat(2_049));
    for (text, why) in [
        ("", "the text is empty"),
        (" \n", "the text is empty"),
        (&*long, "the text has 4098 UTF-16 units, and a message at most 4096"),
    ] {
        assert_eq!(obeyed(&reach, &list.says(text)).await, (String::new(), Some(why.to_owned())));
    }
    assert_eq!(all(&reach.store).await.unwrap().len(), 0);
    assert_eq!(obeyed(&reach, &list.says(&fits)).await.1, None);
}

#[tokio::test(start_paused = true)]
async fn the_status_tells_that_nobody_got_it_or_that_it_paused() {
    let list = List::of(3, "status");
    let refused = reach(&Obliging::refusing(401, "Unauthorized"));
    let (out, why) = obeyed(&refused, &list.news()).await;
    let end = "paused: 0 of 3: 0 sent: Telegram does not know this token (401 Unauthorized)\n";
    assert!(out.ends_with(end), "{out}");
    assert_eq!(why, Some(format!("the broadcast {} is paused", only(&refused).await)));
    assert_eq!(left(&refused).await, 3);
    let failed = reach(&Obliging::refusing(400, "Bad Request: no"));
    let (out, why) = obeyed(&failed, &list.news()).await;
    assert!(out.ends_with("done: 3 of 3: 0 sent, 3 failed\n"), "{out}");
    assert_eq!(why, Some(format!("nobody is known to have got the broadcast {}", only(&failed).await)));
    let (empty, nobody) = (List::of(0, "empty"), reach(&Obliging::new()));
    let (out, why) = obeyed(&nobody, &empty.news()).await;
    assert_eq!(why, None);
    assert!(out.contains("the list is empty, or the storage knows nobody yet"), "{out}");
}

#[tokio::test(start_paused = true)]
async fn an_interrupt_ends_what_only_waits_at_once_and_a_resume_goes_on_with_it() {
    let list = List::of(3, "interrupt");
    for server in [Obliging::unreachable(), Obliging::too_busy(40)] {
        let waiting = reach(&server);
        let interrupted = async {
            sleep(Duration::from_secs(5)).await;
            interrupt(&waiting);
            Instant::now()
        };
        let news = list.news();
        let ((out, why), since) = tokio::join!(obeyed(&waiting, &news), interrupted);
        assert!(since.elapsed() < Duration::from_secs(1), "it took {:?}", since.elapsed());
        let end = "\nstopping: what is under way is finished first\nstopped: it goes on when the bot runs\n";
        assert!(out.ends_with(end), "{out}");
        assert_eq!((why, left(&waiting).await), (None, 3));
        let well = next(&waiting, &Obliging::new());
        let id = only(&well).await;
        let (out, why) = obeyed(&well, &Broadcasting::Resume { id }).await;
        assert_eq!((out, why), (format!("broadcast {id} is running\ndone: 3 of 3: 3 sent\n"), None));
    }
}

/// A broadcast whose process has died on its way.
async fn orphaned(list: &List) -> (Reach, i64) {
    let dead = reach(&Obliging::unreachable());
    let mut out = Vec::new();
    let died = timeout(Duration::from_secs(5), obey(&dead, &list.news(), &mut out)).await;
    assert!(died.is_err(), "nothing gets through");
    let id = only(&dead).await;
    (dead, id)
}

#[tokio::test(start_paused = true)]
async fn one_that_a_dead_process_has_is_waited_for_aloud_and_goes_on_by_itself() {
    let list = List::of(3, "orphaned");
    let (dead, id) = orphaned(&list).await;
    let well = next(&dead, &Obliging::new());
    let later = async {
        for _ in 0..6 {
            sleep(Duration::from_secs(10)).await;
            well.clock.advance(Duration::from_secs(10));
        }
    };
    let resume = Broadcasting::Resume { id };
    let ((out, why), ()) = tokio::join!(obeyed(&well, &resume), later);
    assert_eq!(out.matches("another process has it until 1970-01-01 00:17:30 UTC").count(), 1, "{out}");
    assert!(out.ends_with("done: 3 of 3: 3 sent\n"), "{out}");
    assert_eq!(why, None);
}

#[tokio::test(start_paused = true)]
async fn an_interrupt_ends_the_wait_for_another_process() {
    let list = List::of(3, "impatient");
    let (dead, id) = orphaned(&list).await;
    let well = next(&dead, &Obliging::new());
    let interrupted = async {
        sleep(Duration::from_secs(5)).await;
        interrupt(&well);
        Instant::now()
    };
    let resume = Broadcasting::Resume { id };
    let ((out, why), since) = tokio::join!(obeyed(&well, &resume), interrupted);
    assert!(since.elapsed() < Duration::from_secs(1));
    assert!(out.ends_with("running: 0 of 3: 0 sent\n") && !out.contains("stopping"), "{out}");
    assert_eq!((why, left(&well).await), (None, 3));
}

#[tokio::test(start_paused = true)]
async fn what_is_wished_is_shown_though_nobody_runs_it() {
    let list = List::of(3, "wished");
    let (dead, id) = orphaned(&list).await;
    let well = next(&dead, &Obliging::new());
    let shown = async || obeyed(&well, &Broadcasting::List { json: false }).await.0;
    obeyed(&well, &Broadcasting::Pause { id }).await;
    // Nobody knows yet that the process has died.
    assert_eq!(shown().await, format!("{id:>9}  to be paused  0 of 3: 0 sent\n"));
    let again = obeyed(&well, &Broadcasting::Pause { id }).await;
    assert_eq!(again, (String::new(), Some(format!("the broadcast {id} is to be paused"))));
    let watch = Broadcasting::Watch { id };
    let later = async { well.clock.advance(Duration::from_mins(1)) };
    let ((out, why), ()) = tokio::join!(obeyed(&well, &watch), later);
    let end = ("paused: 0 of 3: 0 sent\n".to_owned(), Some(format!("the broadcast {id} is paused")));
    assert_eq!((out, why), end);
    assert_eq!(shown().await, format!("{id:>9}  paused     0 of 3: 0 sent\n"));
    let json = obeyed(&well, &Broadcasting::List { json: true }).await.0;
    assert!(json.contains(r#""standing":"paused""#), "{json}");
    let cancel = Broadcasting::Cancel { id };
    assert_eq!(obeyed(&well, &cancel).await, (format!("broadcast {id} will be cancelled\n"), None));
    assert_eq!(left(&well).await, 0);
    assert_eq!(obeyed(&well, &cancel).await, (format!("broadcast {id} is cancelled\n"), None));
    assert!(obeyed(&well, &watch).await.0.starts_with("cancelled: "));
}

#[tokio::test(start_paused = true)]
async fn a_second_cancel_takes_off_the_list_whom_a_dead_process_kept_there() {
    let list = List::of(3, "twice");
    let (dead, id) = orphaned(&list).await;
    let well = next(&dead, &Obliging::new());
    let cancel = Broadcasting::Cancel { id };
    assert_eq!(obeyed(&well, &cancel).await.1, None);
    assert_eq!(left(&well).await, 3, "it may be alive");
    well.clock.advance(Duration::from_mins(1));
    assert_eq!(obeyed(&well, &cancel).await.1, None);
    assert_eq!(left(&well).await, 0);
}

/// Somebody who has seen enough after the first line.
struct Head(Vec<u8>);

impl Write for Head {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.0.ends_with(b"\n") {
            return Err(ErrorKind::BrokenPipe.into());
        }
        self.0.extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(start_paused = true)]
async fn who_reads_no_more_does_not_stop_the_sending() {
    let (list, server) = (List::of(100, "head"), Obliging::new());
    let reach = reach(&server);
    let mut out = Head(Vec::new());
    obey(&reach, &list.news(), &mut out).await.unwrap();
    assert_eq!(server.asked().len(), 100);
    assert_eq!(String::from_utf8(out.0).unwrap(), format!("broadcast {}\n", only(&reach).await));
}

/// A broadcast that somebody has paused.
async fn paused(reach: &Reach) -> i64 {
    let mut batch = Batch::default();
    let news = Broadcast::new("News").to((1..=100).map(ChatId));
    let id = news.begin(reach.clock.now(), &mut batch).unwrap().progress.id;
    reach.store.commit(&batch).await.unwrap();
    let pause = wishes(&reach.store, id, Standing::Paused, 0).await.unwrap();
    reach.store.commit(&pause.unwrap()).await.unwrap();
    let (bot, (_stop, stopping)) = (reach.bot.as_ref().unwrap(), watch::channel(false));
    let runner = Runner { bot, store: &reach.store, clock: &reach.clock, due: None, stopping };
    assert_eq!(runner.run(id).await.unwrap(), Ended::Over);
    id.to_string().parse().unwrap()
}
