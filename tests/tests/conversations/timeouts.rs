//! Timeouts: stored, fired once, by themselves.

use std::sync::Arc;

use botwright::prelude::*;
use botwright::storage::MemoryStorage;
use botwright::testing::run_with;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![wait, still_here, gave_up]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m")]
enum Wait {
    #[start]
    Waiting,
}

#[command("wait")]
fn wait() -> Goto<Wait> {
    goto!(Wait::Waiting)
}

#[state(Wait::Waiting)]
#[message(text & !command)]
fn still_here() -> &'static str {
    "Still here."
}

#[timeout(Wait)]
fn gave_up(mut times: UserData<u32>) -> String {
    *times += 1;
    format!("Gave up {} times.", *times)
}

#[test]
fn a_timeout_fires_after_a_restart_without_any_update() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/wait").await;
        telegram.advance("9m").await;
        telegram.restart(|bot| App::with_router(bot, ROUTER)).await;
        ann.sees_nothing().await;
        telegram.advance("1m").await;
        ann.sees("Gave up 1 times.").await;
        ann.says("Hello?").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn each_message_puts_it_off_and_what_comes_again_has_one_of_its_own() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/wait").await;
        for _ in 0..5 {
            telegram.advance("9m").await;
            ann.says("Hm").await;
            ann.sees("Still here.").await;
        }
        telegram.advance("10m").await;
        ann.sees("Gave up 1 times.").await;
        ann.says("/wait").await;
        telegram.advance("5m").await;
        ann.says("/wait").await;
        telegram.advance("5m").await;
        ann.sees_nothing().await;
        telegram.advance("5m").await;
        ann.sees("Gave up 2 times.").await;
        telegram.advance("30m").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn one_of_two_replicas_fires_it() {
    let storage = Arc::new(MemoryStorage::default());
    let app = |bot| App::with_router(bot, ROUTER).storage(Arc::clone(&storage));
    run_with(app, async |mut one| {
        let mut ann = one.user("Ann").chat();
        ann.says("/wait").await;
        let storage = Arc::clone(&storage);
        // Both see it come; the barrier lets none of them be first by chance.
        let barrier = Arc::new(std::sync::Barrier::new(2));
        let other = std::thread::spawn({
            let barrier = Arc::clone(&barrier);
            move || {
                run_with(
                    |bot| App::with_router(bot, ROUTER).storage(storage),
                    async |mut two| {
                        let _ = two.user("Ann").chat();
                        barrier.wait();
                        two.advance("10m").await;
                        two.emulator().calls().iter().filter(|call| call.method == "sendMessage").count()
                    },
                )
            }
        });
        barrier.wait();
        one.advance("10m").await;
        let sent = one.emulator().calls().iter().filter(|call| call.method == "sendMessage").count();
        assert_eq!(sent + other.join().unwrap(), 1);
    });
}
