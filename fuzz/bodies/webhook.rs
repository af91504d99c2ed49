//! Requests to the webhook: what has the secret is taken, whatever it is; what has not, is not.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::io::Cursor;
use std::pin::Pin;
use std::sync::LazyLock;
use std::task::{Context, Poll};

use botwright::prelude::*;
use botwright::testing::Emulator;
use botwright::webhook::{Receiver, Webhook, WebhookService};
use http::{Request, StatusCode};
use http_body::{Body, Frame};
use tokio::runtime::Runtime;
use tower_service::Service as _;

use super::dice::Dice;

const ROUTER: Router = Router::new().mount(handlers![anything]);

const SECRET: &str = "only-telegram-knows";

/// More than the service takes unless told otherwise.
const TOO_LONG: usize = 64 << 10;

/// The bot that all requests go to.
static BOT: LazyLock<Running> = LazyLock::new(Running::begin);

struct Running {
    runtime: Runtime,
    service: WebhookService,
    _bot: Receiver,
    _emulator: Emulator,
}

#[on(any)]
fn anything() {}

impl Running {
    fn begin() -> Self {
        let runtime = Runtime::new().expect("threads");
        let begun = runtime.block_on(async {
            let emulator = Emulator::builder().start().await?;
            let bot = Bot::builder(emulator.token()).api_url(emulator.url()).build()?;
            let webhook = Webhook::set_elsewhere(SECRET).body_limit(TOO_LONG);
            Ok((App::with_router(bot, ROUTER).deliver_to(webhook).webhook().await?, emulator))
        });
        let (bot, emulator) = begun.unwrap_or_else(|error: Error| panic!("{error}"));
        Self { runtime, service: bot.service(), _bot: bot, _emulator: emulator }
    }
}

/// A body that comes in pieces.
struct Pieces(VecDeque<Vec<u8>>);

impl Body for Pieces {
    type Data = Cursor<Vec<u8>>;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Infallible>>> {
        Poll::Ready(self.get_mut().0.pop_front().map(|piece| Ok(Frame::data(Cursor::new(piece)))))
    }
}

/// Brings a body to the webhook.
pub fn webhook(data: &[u8]) {
    let mut dice = Dice::new(data);
    let method = ["POST", "POST", "POST", "POST", "GET", "PUT", "POST "][dice.below(7)];
    let secret = [SECRET, SECRET, SECRET, SECRET, "only-telegram-know", "", "\u{e9}"][dice.below(7)];
    let kind = ["application/json", "application/json; charset=utf-8", "text/html", "json"][dice.below(4)];
    let piece = 1 + dice.below(255) * 16;
    let body = dice.rest();
    let length = body.len();
    let request = Request::builder()
        .method(method)
        .uri("/telegram")
        .header("content-type", kind)
        .header("x-telegram-bot-api-secret-token", secret)
        .body(Pieces(body.chunks(piece).map(<[u8]>::to_vec).collect()));
    // What is no request at all does not come through the server.
    let Ok(request) = request else { return };
    let answered = BOT.runtime.block_on(BOT.service.clone().call(request));
    let status = answered.map_or_else(|never| match never {}, |answer| answer.status());
    let is_taken = method == "POST" && secret == SECRET && kind.starts_with("application/json");
    match status {
        StatusCode::OK => assert!(is_taken && length <= TOO_LONG, "{method} {secret} {kind}"),
        StatusCode::PAYLOAD_TOO_LARGE => assert!(is_taken && length > TOO_LONG, "{length} bytes"),
        status => assert!(!is_taken && status.is_client_error(), "{status} to {method} {secret} {kind}"),
    }
}
