//! Steps of conversations, from the lane to the commit, and what a million stored conversations cost.

use std::env;
use std::process::Command;
use std::time::Instant;

use botwright::__private::Steps;
use botwright::prelude::*;
use botwright::storage::{Batch, Expected, Storage, connect};
use botwright::types;

use crate::process::status;
use crate::{Outcome, median};

/// How many people are in a conversation at once.
const PEOPLE: i64 = 500;

/// How many steps each of them makes.
const STEPS: i64 = 40;

/// How many conversations are stored.
const MILLION: i64 = 1_000_000;

/// How many of them are written together.
const PAGE: i64 = 200;

/// How often a bot is started with each of them; an odd number, so that there is a median.
const STARTS: i64 = 7;

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
    let steps = steps_of(url, ROUTER).await?;
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

/// What a process that has just started costs with a million stored conversations, beside one with none.
pub(crate) async fn million(empty: &str, full: &str) -> Outcome {
    let storage = connect(full).await?;
    fill(&*storage).await?;
    drop(storage);
    let mut times = [Vec::new(), Vec::new()];
    let mut memories = [Vec::new(), Vec::new()];
    for number in 0..STARTS {
        // In turns, so that the machine is the same for both.
        for (place, url) in [empty, full].into_iter().enumerate() {
            let (kilobytes, milliseconds) = started(url, number)?;
            memories[place].push(kilobytes);
            times[place].push(milliseconds);
        }
    }
    let [empty_kb, full_kb] = memories.map(median);
    let [empty_ms, full_ms] = times.map(median);
    println!("empty_mb {:.1}", empty_kb / 1024.0);
    println!("million_mb {:.1}", full_kb / 1024.0);
    println!("empty_start_ms {empty_ms:.1}");
    println!("million_start_ms {full_ms:.1}");
    Ok(())
}

/// The process that is measured: it starts, takes a step of one person, then of many, and says how long the start has taken and what
/// it has had of memory at most. Nobody has sent the updates of its number before.
pub(crate) async fn start(url: &str, number: &str) -> Outcome {
    let mut id = number.parse::<i64>()? * 1_000_000;
    let begin = Instant::now();
    let steps = steps_of(url, ROUTER).await?;
    steps.bring(message(id, 1, "begin")?).await;
    steps.rest().await;
    let milliseconds = begin.elapsed().as_secs_f64() * 1e3;
    for person in 0..PEOPLE {
        id += 1;
        // All over the table.
        steps.bring(message(id, person * (MILLION / PEOPLE), "begin")?).await;
    }
    steps.rest().await;
    println!("{} {milliseconds}", status("VmHWM:")?);
    Ok(())
}

fn started(url: &str, number: i64) -> Outcome<(f64, f64)> {
    let output = Command::new(env::current_exe()?).args(["--start", url, &number.to_string()]).output()?;
    let text = String::from_utf8(output.stdout)?;
    let (kilobytes, milliseconds) = text.trim().split_once(' ').ok_or("the started process said nothing")?;
    Ok((kilobytes.parse()?, milliseconds.parse()?))
}

async fn fill(storage: &dyn Storage) -> Outcome {
    let state = r#"[["walk","Left",1,0,{"Left":{"steps":7}}]]"#;
    for page in 0..MILLION / PAGE {
        let mut batch = Batch::default();
        for person in page * PAGE..(page + 1) * PAGE {
            batch.put("conversation", &format!("{person}/{person}"), Expected::Anything, state.into());
        }
        storage.commit(0, &batch).await?;
    }
    Ok(())
}

/// A bot on a storage that updates are brought to.
pub(crate) async fn steps_of(url: &str, router: Router) -> Outcome<Steps> {
    let bot = Bot::builder("1:bench").build()?;
    let me: types::User = serde_json::from_str(r#"{"id": 1, "is_bot": true, "first_name": "Bench"}"#)?;
    let app = App::with_router(bot.clone(), router).storage(connect(url).await?);
    Steps::of(app, bot, me).await.map_err(|error| format!("{error:?}").into())
}

/// A text of somebody who is alone with the bot.
pub(crate) fn message(id: i64, person: i64, text: &str) -> Outcome<Update> {
    let update = format!(
        r#"{{"update_id": {id}, "message": {{"message_id": {id}, "date": 1, "text": "{text}",
            "from": {{"id": {person}, "is_bot": false, "first_name": "Ann"}},
            "chat": {{"id": {person}, "type": "private", "first_name": "Ann"}}}}}}"#
    );
    Ok(Update::from_json(update.as_bytes())?)
}
