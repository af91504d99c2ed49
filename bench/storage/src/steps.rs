//! Steps of conversations, from the lane to the commit, and what a million stored conversations cost.

use std::env;
use std::fs;
use std::process::Command;
use std::time::Instant;

use botwright::__private::Steps;
use botwright::prelude::*;
use botwright::storage::{Batch, Expected, Storage, connect};
use botwright::types;

use crate::Outcome;

/// How many people are in a conversation at once.
const PEOPLE: i64 = 500;

/// How many steps each of them makes.
const STEPS: i64 = 40;

/// How many conversations are stored.
const MILLION: i64 = 1_000_000;

const ROUTER: Router = Router::new().mount(handlers![begin, left, right]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(name = "walk", timeout = "1h")]
enum Walk {
    #[start]
    #[to(Right)]
    Left { steps: u64 },
    #[to(Left)]
    Right { steps: u64 },
}

#[message(regex("^begin$"))]
fn begin() -> Goto<Walk> {
    goto!(Walk::Left { steps: 0 })
}

#[state(Walk::Left { steps })]
#[message]
fn left(steps: u64) -> Goto<Walk> {
    goto!(Walk::Right { steps: steps + 1 })
}

#[state(Walk::Right { steps })]
#[message]
fn right(steps: u64) -> Goto<Walk> {
    goto!(Walk::Left { steps: steps + 1 })
}

/// Steps in a second.
pub(crate) async fn measure(name: &str, url: &str) -> Outcome {
    let steps = steps(url).await?;
    let mut id = 0;
    for person in 1..=PEOPLE {
        id += 1;
        steps.bring(message(id, person, "begin")?).await;
    }
    steps.rest().await;
    let start = Instant::now();
    for _ in 0..STEPS {
        for person in 1..=PEOPLE {
            id += 1;
            steps.bring(message(id, person, "on")?).await;
        }
    }
    steps.rest().await;
    let seconds = start.elapsed().as_secs_f64();
    println!("{name}_steps_per_second {:.0}", f64::from(i32::try_from(PEOPLE * STEPS)?) / seconds);
    Ok(())
}

/// What a process that has just started costs with a million stored conversations, more than one with none.
pub(crate) async fn million(empty: &str, full: &str) -> Outcome {
    let storage = connect(full).await?;
    fill(&*storage).await?;
    let (empty_kb, empty_ms) = started(empty)?;
    let (full_kb, full_ms) = started(full)?;
    println!("million_more_mb {:.1}", (full_kb - empty_kb) / 1024.0);
    println!("million_start_ms {full_ms:.1}");
    println!("empty_start_ms {empty_ms:.1}");
    Ok(())
}

/// The process that is measured: starts, takes a step of everybody, and says what it takes of memory.
pub(crate) async fn start(url: &str) -> Outcome {
    let begin = Instant::now();
    let steps = steps(url).await?;
    steps.bring(message(1, 1, "on")?).await;
    steps.rest().await;
    let milliseconds = begin.elapsed().as_secs_f64() * 1e3;
    for person in 1..=PEOPLE {
        steps.bring(message(person + 1, person, "on")?).await;
    }
    steps.rest().await;
    let status = fs::read_to_string("/proc/self/status")?;
    let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let resident = resident.and_then(|line| line.split_whitespace().next()).ok_or("no VmRSS")?;
    println!("{resident} {milliseconds}");
    Ok(())
}

fn started(url: &str) -> Outcome<(f64, f64)> {
    let output = Command::new(env::current_exe()?).args(["--start", url]).output()?;
    let text = String::from_utf8(output.stdout)?;
    let (kilobytes, milliseconds) = text.trim().split_once(' ').ok_or("the started process said nothing")?;
    Ok((kilobytes.parse()?, milliseconds.parse()?))
}

async fn fill(storage: &dyn Storage) -> Outcome {
    let state = r#"[["walk","Left",1,0,{"Left":{"steps":7}}]]"#;
    for thousand in 0..MILLION / 1_000 {
        let mut batch = Batch::default();
        for person in thousand * 1_000..(thousand + 1) * 1_000 {
            batch.put("conversation", &format!("{person}/{person}"), Expected::Anything, state.into());
        }
        storage.commit(0, batch).await?;
    }
    Ok(())
}

async fn steps(url: &str) -> Outcome<Steps> {
    let bot = Bot::builder("1:bench").build()?;
    let me: types::User = serde_json::from_str(r#"{"id": 1, "is_bot": true, "first_name": "Bench"}"#)?;
    let app = App::with_router(bot.clone(), ROUTER).storage(connect(url).await?);
    Steps::of(app, bot, me).await.map_err(|error| format!("{error:?}").into())
}

fn message(id: i64, person: i64, text: &str) -> Outcome<Update> {
    let update = format!(
        r#"{{"update_id": {id}, "message": {{"message_id": {id}, "date": 1, "text": "{text}",
            "from": {{"id": {person}, "is_bot": false, "first_name": "Ann"}},
            "chat": {{"id": {person}, "type": "private", "first_name": "Ann"}}}}}}"#
    );
    Ok(Update::from_json(update.as_bytes())?)
}
