//! Middleware around all handlers and around those of a module; what is said when nobody handles a failure.

use std::sync::Mutex;

use botwright::prelude::*;
use botwright::testing::run_with;

const ROUTER: Router =
    Router::new().mount(handlers![hello, fails, refused, admin::secret, admin::below::deep]);

#[command("hello")]
fn hello() -> &'static str {
    "Hello!"
}

#[command("fails")]
fn fails() -> Result {
    Err(Error::text("the kettle is empty"))
}

#[command("refused")]
fn refused() -> Result<(), Refused> {
    Err(Refused::because("No."))
}

mod admin {
    use super::*;

    pub(super) const MODULE: &str = module_path!();

    #[command("secret")]
    pub(super) fn secret() -> &'static str {
        "The secret."
    }

    pub(super) mod below {
        use super::*;

        #[command("deep")]
        pub(in super::super) fn deep() -> &'static str {
            "A deep secret."
        }
    }

    pub(super) async fn in_private(update: Arc<Update>, rest: Rest) -> Outcome {
        assert!(rest.handler().is_some());
        let private = update.chat().is_some_and(|chat| chat.kind == botwright::types::ChatType::Private);
        if private { rest.run(update).await } else { Outcome::Skipped }
    }
}

#[test]
fn the_last_one_put_around_is_the_first_asked() {
    static ORDER: Mutex<Vec<String>> = Mutex::new(Vec::new());
    async fn noted(name: &str, update: Arc<Update>, rest: Rest) -> Outcome {
        ORDER.lock().unwrap().push(format!("{name} in"));
        let outcome = rest.run(update).await;
        ORDER.lock().unwrap().push(format!("{name} out {:?}", outcome.handler()));
        outcome
    }
    let app = |bot| {
        App::with_router(bot, ROUTER)
            .wrap(|update, rest| noted("inner", update, rest))
            .wrap(|update, rest| noted("outer", update, rest))
    };
    run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/hello").await;
        ann.sees("Hello!").await;
        let wanted = ["outer in", "inner in", "inner out Some(\"hello\")", "outer out Some(\"hello\")"];
        assert_eq!(*ORDER.lock().unwrap(), wanted);
    });
}

#[test]
fn it_learns_what_became_of_the_update_and_may_end_its_way() {
    static OUTCOMES: Mutex<Vec<String>> = Mutex::new(Vec::new());
    async fn gate(update: Arc<Update>, rest: Rest) -> Outcome {
        if update.message().and_then(|message| message.text()) == Some("/hello") {
            return Outcome::Skipped;
        }
        let outcome = rest.run(update).await;
        OUTCOMES.lock().unwrap().push(match &outcome {
            Outcome::Failed { handler, error } => format!("{handler:?} failed: {error}"),
            Outcome::Refused { handler, why } => format!("{handler} refused: {why:?}"),
            other => format!("{other:?}"),
        });
        outcome
    }
    run_with(
        |bot| App::with_router(bot, ROUTER).wrap(gate).apologise("Sorry!"),
        async |mut telegram| {
            let mut ann = telegram.user("Ann").chat();
            ann.says("/hello").await;
            ann.sees_nothing().await;
            ann.says("/fails").await;
            ann.sees("Sorry!").await;
            ann.says("/refused").await;
            ann.sees("No.").await;
            ann.says("nothing").await;
            let wanted = [
                "Some(\"fails\") failed: the kettle is empty",
                "refused refused: Some(\"No.\")",
                "Unhandled",
            ];
            assert_eq!(*OUTCOMES.lock().unwrap(), wanted);
        },
    );
}

#[test]
fn a_panic_in_it_is_a_failure_of_one_update() {
    async fn bomb(update: Arc<Update>, rest: Rest) -> Outcome {
        assert_ne!(update.message().and_then(|message| message.text()), Some("boom"), "bang");
        rest.run(update).await
    }
    run_with(
        |bot| App::with_router(bot, ROUTER).wrap(bomb).apologise("Sorry!"),
        async |mut telegram| {
            let mut ann = telegram.user("Ann").chat();
            ann.says("boom").await;
            ann.sees("Sorry!").await;
            ann.says("/hello").await;
            ann.sees("Hello!").await;
        },
    );
}

#[test]
fn a_module_s_middleware_stands_around_its_handlers_and_those_below() {
    let app = |bot| App::with_router(bot, ROUTER).wrap_module(admin::MODULE, admin::in_private);
    run_with(app, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let (mut private, mut public) = (ann.chat(), ann.at(&friends));
        private.says("/secret").await;
        private.sees("The secret.").await;
        private.says("/deep").await;
        private.sees("A deep secret.").await;
        public.says("/secret").await;
        public.says("/deep").await;
        public.sees_nothing().await;
        public.says("/hello").await;
        public.sees("Hello!").await;
    });
}

#[test]
#[should_panic(expected = "a middleware stands around `nowhere`, a module without handlers")]
fn a_module_without_handlers_is_found() {
    let app = |bot| App::with_router(bot, ROUTER).wrap_module("nowhere", admin::in_private);
    run_with(app, async |_| ());
}

#[test]
fn developers_are_told_what_and_where() {
    let developers = 4_711;
    let app = |bot| App::with_router(bot, ROUTER).report_to(ChatId(developers));
    run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/fails").await;
        let calls = telegram.emulator().calls();
        let report = calls.iter().find(|call| call.arguments["chat_id"] == developers).unwrap();
        let text = report.arguments["text"].as_str().unwrap();
        assert!(text.contains("in fails (tests/tests/language/middleware.rs:"), "{text}");
        assert!(text.contains("the kettle is empty") && text.contains("/fails"), "{text}");
        assert!(!text.contains(telegram.emulator().token()));
        // Nobody else is told anything.
        ann.sees_nothing().await;
    });
}
