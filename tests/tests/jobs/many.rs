//! 100 000 jobs are rows, and nothing else.

use std::sync::Mutex;

use botwright::prelude::*;

use super::storage::Common;

const MANY: Router = Router::new().mount(handlers![keep, ring]);

static JOBS: Mutex<Option<Jobs>> = Mutex::new(None);

#[command("keep")]
fn keep(jobs: Jobs) {
    *JOBS.lock().unwrap() = Some(jobs);
}

#[job]
fn ring(Payload(number): Payload<u32>) -> String {
    number.to_string()
}

#[test]
fn of_100_000_jobs_only_the_one_that_is_due_is_read() {
    let storage = Common::default();
    storage.run(MANY, async |mut telegram| {
        let person = telegram.user("Ann");
        let mut ann = person.chat();
        ann.says("/keep").await;
        let jobs = JOBS.lock().unwrap().take().unwrap();
        for number in 0..100_000_u32 {
            let job = ring::after((60 + number).minutes(), number).chat(ChatId(i64::from(number) + 1));
            jobs.start(job).await.unwrap();
        }
        jobs.start(ring::after(30.minutes(), 7).chat(person.chat_id()).named("due")).await.unwrap();
        let before = storage.read_so_far();
        telegram.advance("30m").await;
        ann.sees("7").await;
        let read = storage.read_so_far() - before;
        assert!(read < 100, "{read} values were read to run one job");
        let before = storage.read_so_far();
        assert_eq!(jobs.of_chat(ChatId(500)).list().await.unwrap().len(), 1);
        assert_eq!(jobs.named("due").cancel().await.unwrap(), 0);
        let read = storage.read_so_far() - before;
        assert!(read < 10, "{read} values were read to find one job");
    });
}
