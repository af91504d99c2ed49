//! Jobs that a handler starts, and what their own handlers can take.

use botwright::jobs::{Misfire, Moment, MonthDay};
use botwright::prelude::*;

use crate::script::{check, talk};

const REMINDERS: Router = Router::new().mount(handlers![remind, ring]);

#[derive(Serialize, Deserialize)]
struct Reminder {
    text: String,
}

/// Remind me: /remind 20 tea is ready
#[command("remind {minutes} {text..}")]
async fn remind(minutes: u32, text: String, chat: Chat) -> Result<String> {
    ring::after(minutes.minutes(), Reminder { text }).chat(&chat).named("tea").await?;
    Ok(format!("In {minutes} minutes."))
}

#[job]
async fn ring(Payload(reminder): Payload<Reminder>, chat: Chat) -> String {
    format!("{} ({})", reminder.text, chat.first_name.as_deref().unwrap_or_default())
}

#[test]
fn a_job_runs_once_and_not_before_its_time() {
    check(
        REMINDERS,
        "
        Ann: /remind 20 tea is ready
        Bot: In 20 minutes.
        Ben: /remind 5 eggs
        Bot: In 5 minutes.
        4m 59s pass
        1s pass
        Bot: eggs (Ben)
        14m 59s pass
        1s pass
        Bot: tea is ready (Ann)
        3d pass
        Ann: /remind 0 now
        Bot: In 0 minutes.
        Bot: now (Ann)
        ",
    );
}

const KINDS: Router = Router::new().mount(handlers![start, tick]);

#[command("start {kind}")]
async fn start(kind: String, chat: Chat) -> Result<String> {
    let noon = Moment::from_milliseconds(1_767_268_800_000);
    let job = match kind.as_str() {
        "at" => tick::at(noon),
        "past" => tick::at(Moment::from_milliseconds(0)),
        "every" => tick::every(2.minutes()).first(30.seconds()),
        "daily" => tick::daily("09:00, 18:30").weekdays("fri,sat").tz("Europe/Oslo"),
        "monthly" => tick::monthly(31, "12:00"),
        "last" => tick::monthly(MonthDay::Last, String::from("12:00")),
        _ => tick::cron("0 9 * * mon").tz("Asia/Kolkata"),
    };
    let job = job.chat(&chat).misfire(Misfire::Once).await?;
    Ok(job.schedule().to_string())
}

#[job]
fn tick(job: Job) -> String {
    job.planned().unwrap().to_string()
}

#[test]
fn once_again_and_by_the_calendar() {
    check(
        KINDS,
        "
        Ann: /start at
        Bot: once at 2026-01-01 12:00:00 UTC
        Ann: /start past
        Bot: once at 1970-01-01 00:00:00 UTC
        Bot: 1970-01-01 00:00:00 UTC
        1d pass
        Bot: 2026-01-01 12:00:00 UTC
        Ann: /start daily
        Bot: daily at 09:00, 18:30 on fri,sat (Europe/Oslo)
        3d pass
        Bot: 2026-01-02 08:00:00 UTC
        Bot: 2026-01-02 17:30:00 UTC
        Bot: 2026-01-03 08:00:00 UTC
        Bot: 2026-01-03 17:30:00 UTC
        ",
    );
    check(
        KINDS,
        "
        Ann: /start monthly
        Bot: monthly on day 31 at 12:00 (UTC)
        Ann: /start last
        Bot: monthly on the last day at 12:00 (UTC)
        80d pass
        Bot: 2026-01-31 12:00:00 UTC
        Bot: 2026-01-31 12:00:00 UTC
        Bot: 2026-02-28 12:00:00 UTC
        ",
    );
    check(
        KINDS,
        "
        Ann: /start cron
        Bot: cron 0 9 * * mon (Asia/Kolkata)
        12d pass
        Bot: 2026-01-05 03:30:00 UTC
        Bot: 2026-01-12 03:30:00 UTC
        ",
    );
}

#[test]
fn every_two_minutes_is_five_times_in_ten() {
    check(
        KINDS,
        "
        Ann: /start every
        Bot: every 120s
        10m pass
        Bot: 2026-01-01 00:00:30 UTC
        Bot: 2026-01-01 00:02:30 UTC
        Bot: 2026-01-01 00:04:30 UTC
        Bot: 2026-01-01 00:06:30 UTC
        Bot: 2026-01-01 00:08:30 UTC
        30s pass
        Bot: 2026-01-01 00:10:30 UTC
        ",
    );
}

const TAKES: Router = Router::new().mount(handlers![count, counted, asks, Diary_of_the_day]);

#[derive(Default, Serialize, Deserialize)]
struct Count(u32);

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Diary {
    #[start]
    Asked,
}

#[command("count")]
async fn count(chat: Chat, user: User) -> Result<&'static str> {
    counted::every(1.hours(), ("of".to_owned(), 1)).chat(&chat).user(&user).named("count").await?;
    Ok("Counting.")
}

/// All that a job can take.
#[allow(clippy::too_many_arguments, reason = "all that there is")]
#[job]
async fn counted(
    Payload((word, step)): Payload<(String, u32)>,
    user: User,
    chat: Chat,
    bot: Bot,
    me: Me,
    jobs: Jobs,
    job: Job,
    mut of_user: UserData<Count>,
    mut of_chat: ChatData<Count>,
    mut of_bot: BotData<Count>,
    nothing: Option<CallbackQuery>,
) -> Result<Goto<Diary>> {
    assert!(nothing.is_none() && !me.first_name.is_empty() && job.is_enabled() && !job.is_declared());
    assert_eq!(
        (job.name(), job.chat(), job.user(), job.attempt()),
        (Some("count"), Some(chat.id), Some(user.id), 0)
    );
    assert_eq!(jobs.list().await?.len(), 1);
    of_user.0 += step;
    of_chat.0 += step;
    of_bot.0 += step;
    let (user, all) = (user.full_name(), of_user.0 + of_chat.0 + of_bot.0);
    bot.send_message(chat.id, format!("{all} {word} {user}")).await?;
    Ok(goto!(Diary::Asked))
}

#[enter(Diary::Asked)]
fn asks() -> &'static str {
    "How was your hour?"
}

#[state(Diary::Asked)]
#[message(text)]
#[allow(non_snake_case, reason = "a name of its own beside the state")]
async fn Diary_of_the_day(Text(text): Text, chat: Chat) -> Goto<Diary> {
    let _ = chat.say(format!("{text}, I see.")).await;
    end()
}

#[test]
fn a_job_has_its_user_its_chat_their_data_and_can_begin_a_conversation() {
    check(
        TAKES,
        "
        Ann: /count
        Bot: Counting.
        1h pass
        Bot: 3 of Ann
        Bot: How was your hour?
        Ann: fine
        Bot: fine, I see.
        1h pass
        Bot: 6 of Ann
        Bot: How was your hour?
        ",
    );
}

#[test]
fn a_job_answers_in_the_group_and_the_topic_where_it_was_started() {
    talk(REMINDERS, async |mut telegram| {
        let ann = telegram.user("Ann");
        let forum = telegram.forum("Friends", &[&ann]);
        let topic = forum.topic("Tea");
        let seat = ann.account().in_topic(&topic);
        seat.send_text("/remind 1 tea").unwrap();
        telegram.rest().await;
        telegram.advance("1m").await;
        let last = seat.last_message().unwrap();
        assert_eq!((last.text(), last.message_thread_id()), (Some("tea ()"), Some(topic.thread())));
    });
}
