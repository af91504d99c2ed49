//! A bot as an AWS Lambda function, by its runtime API as AWS describes it.

use std::collections::VecDeque;
use std::process::Output;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::routing::{get, post};
use botwright_emulator::{Emulator, Fault, Seat};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::process::{Child, Command};
use tokio::sync::Notify;

use super::{known, said, sent};
use crate::cli::command;
use crate::wire::{PATIENCE, until};

/// The runtime API: events that wait with the time for them, and the answers to them.
#[derive(Clone, Default)]
struct Lambda {
    events: Arc<Mutex<VecDeque<(Value, Duration)>>>,
    answers: Arc<Mutex<Vec<(String, Value)>>>,
    changed: Arc<Notify>,
}

impl Lambda {
    async fn start(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let place = listener.local_addr().unwrap().to_string();
        let routes = axum::Router::new()
            .route("/2018-06-01/runtime/invocation/next", get(next))
            .route("/2018-06-01/runtime/{*path}", post(tell))
            .with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        place
    }

    /// Something happens that the function has a minute for; the bot's answer.
    async fn invokes(&self, event: Value) -> Value {
        self.invokes_within(Duration::from_mins(1), event).await
    }

    async fn invokes_within(&self, time: Duration, event: Value) -> Value {
        self.events.lock().unwrap().push_back((event, time));
        self.changed.notify_waiters();
        let (path, answer) = self.told().await;
        assert_eq!(path, "invocation/id-7/response", "{answer}");
        answer
    }

    /// What the bot tells next, and where.
    async fn told(&self) -> (String, Value) {
        let told = async {
            loop {
                let changed = self.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if let Some(told) = self.answers.lock().unwrap().pop() {
                    return told;
                }
                changed.await;
            }
        };
        tokio::time::timeout(PATIENCE, told).await.expect("an answer comes")
    }
}

async fn next(State(lambda): State<Lambda>) -> (HeaderMap, String) {
    loop {
        let changed = lambda.changed.notified();
        tokio::pin!(changed);
        changed.as_mut().enable();
        if let Some((event, time)) = lambda.events.lock().unwrap().pop_front() {
            let deadline = SystemTime::now().duration_since(UNIX_EPOCH).unwrap() + time;
            let mut headers = HeaderMap::new();
            headers.insert("lambda-runtime-aws-request-id", "id-7".parse().unwrap());
            headers.insert("lambda-runtime-deadline-ms", deadline.as_millis().to_string().parse().unwrap());
            return (headers, event.to_string());
        }
        changed.await;
    }
}

async fn tell(State(lambda): State<Lambda>, Path(path): Path<String>, body: String) {
    lambda.answers.lock().unwrap().push((path, serde_json::from_str(&body).unwrap()));
    lambda.changed.notify_waiters();
}

/// The example in a Lambda function.
struct Function {
    telegram: Emulator,
    lambda: Lambda,
    bot: Child,
}

impl Function {
    async fn start() -> Self {
        let (telegram, lambda) = (Emulator::builder().start().await.unwrap(), Lambda::default());
        let mut command = example(&telegram, &lambda).await;
        let bot = command.env("WEBHOOK_SECRET", "sesame").spawn().unwrap();
        Self { telegram, lambda, bot }
    }

    async fn ends(self) {
        let id = self.bot.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().await.unwrap().success());
        let output = self.bot.wait_with_output();
        let output: Output = tokio::time::timeout(PATIENCE, output).await.unwrap().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

async fn example(telegram: &Emulator, lambda: &Lambda) -> Command {
    let mut command = command("lambda", &[]).await;
    command.env("BOT_TOKEN", telegram.token()).env("BOT_API_URL", telegram.url());
    command.env("AWS_LAMBDA_RUNTIME_API", lambda.start().await).env_remove("WEBHOOK_URL");
    command
}

/// What a function URL makes of a request of Telegram's.
fn event(ann: &Seat, id: i64, text: &str) -> Value {
    let mut update = said(ann, id, text);
    let length = text.split(' ').next().unwrap().len();
    update["message"]["entities"] = json!([{"type": "bot_command", "offset": 0, "length": length}]);
    let headers = json!({"content-type": "application/json", "x-telegram-bot-api-secret-token": "sesame"});
    json!({"version": "2.0", "rawPath": "/", "requestContext": {"http": {"method": "POST", "sourceIp": "149.154.167.220"}},
        "headers": headers, "body": update.to_string(), "isBase64Encoded": false})
}

#[tokio::test]
async fn requests_are_answered_when_they_are_done() {
    let function = Function::start().await;
    let (lambda, telegram) = (&function.lambda, &function.telegram);
    let ann = known(telegram, "Ann");
    let answer = lambda.invokes(event(&ann, 1, "/count")).await;
    assert_eq!((&answer["statusCode"], &answer["isBase64Encoded"]), (&json!(200), &json!(false)));
    assert_eq!(sent(telegram), ["That makes 1."], "it is done when Lambda has its answer");
    assert_eq!(lambda.invokes(event(&ann, 1, "/count")).await["statusCode"], 200);
    let mut wrong = event(&ann, 2, "/count");
    wrong["headers"]["x-telegram-bot-api-secret-token"] = "wrong".into();
    assert_eq!(lambda.invokes(wrong).await["statusCode"], 401);
    let mut coded = event(&ann, 3, "/count");
    coded["body"] = base64(coded["body"].as_str().unwrap()).into();
    coded["isBase64Encoded"] = true.into();
    assert_eq!(lambda.invokes(coded).await["statusCode"], 200);
    assert_eq!(sent(telegram), ["That makes 1.", "That makes 2."]);
    function.ends().await;
}

#[tokio::test]
async fn a_failure_is_told_to_the_log_and_ends_the_update() {
    let function = Function::start().await;
    let (lambda, telegram) = (&function.lambda, &function.telegram);
    let ann = known(telegram, "Ann");
    telegram.inject(Fault::refused(403, "Forbidden: bot was blocked by the user").method("sendMessage"));
    assert_eq!(lambda.invokes(event(&ann, 1, "/count")).await["statusCode"], 200);
    assert_eq!(lambda.invokes(event(&ann, 2, "/count")).await["statusCode"], 200);
    assert_eq!(sent(telegram), ["That makes 1."; 2], "the failed one has changed nothing");
    function.ends().await;
}

#[tokio::test]
async fn what_takes_longer_than_the_function_may_comes_again() {
    let function = Function::start().await;
    let (lambda, telegram) = (&function.lambda, &function.telegram);
    let ann = known(telegram, "Ann");
    telegram.inject(Fault::held().method("sendMessage"));
    let answer = lambda.invokes_within(Duration::from_millis(700), event(&ann, 1, "/count")).await;
    assert_eq!((&answer["statusCode"], &answer["headers"]["retry-after"]), (&json!(503), &json!("1")));
    until(telegram, "the answer is held", |telegram| telegram.held() == 1).await;
    telegram.release();
    assert_eq!(lambda.invokes(event(&ann, 1, "/count")).await["statusCode"], 200);
    assert_eq!(sent(telegram), ["That makes 1."], "it is not done twice");
    function.ends().await;
}

#[tokio::test]
async fn a_schedule_is_the_time_for_what_is_due() {
    let function = Function::start().await;
    let (lambda, telegram) = (&function.lambda, &function.telegram);
    let ann = known(telegram, "Ann");
    assert_eq!(lambda.invokes(event(&ann, 1, "/remind 0")).await["statusCode"], 200);
    assert_eq!(lambda.invokes(json!({"source": "aws.events"})).await, json!({}));
    assert_eq!(sent(telegram), ["In 0 minutes.", "Ring!"]);
    function.ends().await;
}

#[tokio::test]
async fn why_the_bot_does_not_start_is_told_to_lambda() {
    let (telegram, lambda) = (Emulator::builder().start().await.unwrap(), Lambda::default());
    let bot = example(&telegram, &lambda).await.output().await.unwrap();
    assert!(!bot.status.success());
    let (path, error) = lambda.told().await;
    assert_eq!(path, "init/error");
    assert_eq!(error["errorType"], "Botwright.Start");
    let message = error["errorMessage"].as_str().unwrap();
    assert!(message.starts_with("WEBHOOK_SECRET is not set"), "{message}");
}

/// As AWS writes bodies that it takes for binary.
fn base64(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |bytes: &[u8]| {
        let bits = (0..3).fold(0u32, |bits, at| (bits << 8) | u32::from(bytes.get(at).copied().unwrap_or(0)));
        let letter = |at: usize| {
            if at > bytes.len() { '=' } else { char::from(LETTERS[((bits >> (18 - 6 * at)) & 63) as usize]) }
        };
        (0..4).map(letter).collect::<String>()
    };
    text.as_bytes().chunks(3).map(group).collect()
}
