//! Sending updates to the bot's webhook: in order within a queue, side by side across queues, again after a failure.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use reqwest::header::RETRY_AFTER;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode};

use crate::http::arguments::Arguments;
use crate::http::body;
use crate::methods;
use crate::shared::Shared;
use crate::world::World;
use crate::world::updates::Pending;
use crate::world::webhook::Rest;

/// The receiver must answer within this time.
const PATIENCE: Duration = Duration::from_mins(1);
/// How long `410 Gone` is borne, in seconds.
const GONE_FOR: i64 = 23 * 60 * 60;
/// How soon resting queues are looked at again, in real time.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// What an answer cannot call: whatever only makes sense with a result, and what would pull the webhook away.
const NOT_IN_ANSWERS: [&str; 4] = ["deletewebhook", "setwebhook", "close", "logout"];

/// What sends the updates, made with the first of them: it reads the system's certificates, which takes longer than all else at
/// the start.
#[derive(Default)]
struct Sender(OnceLock<Client>);

impl Sender {
    fn client(&self) -> reqwest::Result<&Client> {
        if let Some(client) = self.0.get() {
            return Ok(client);
        }
        let client = Client::builder().timeout(PATIENCE).redirect(Policy::none()).build()?;
        Ok(self.0.get_or_init(|| client))
    }
}

/// Delivers for ever; ends with the server.
pub(crate) async fn deliver(shared: Arc<Shared>) {
    let sender = Arc::new(Sender::default());
    let mut changes = shared.changes();
    loop {
        changes.borrow_and_update();
        let due = due(&mut shared.world());
        for (update, letter) in due {
            tokio::spawn(send(Arc::clone(&shared), Arc::clone(&sender), update, letter));
        }
        let resting = !shared.world().webhook.resting.is_empty();
        if resting {
            // Queues rest by the emulator's clock, which may run or be moved.
            let _ = tokio::time::timeout(LOOK_AGAIN, changes.changed()).await;
        } else if changes.changed().await.is_err() {
            return;
        }
    }
}

/// Where to and with which secret.
struct Letter {
    url: String,
    secret: Option<String>,
}

/// The heads of all queues that are neither sending nor resting, marked as being sent.
fn due(world: &mut World) -> Vec<(Pending, Letter)> {
    if !world.webhook.is_set() {
        return Vec::new();
    }
    let now = world.clock.milliseconds();
    if !world.webhook.resting.is_empty() {
        let queues: BTreeSet<&String> = world.updates.pending().map(|update| &update.queue).collect();
        world.webhook.resting.retain(|queue, _| queues.contains(queue));
    }
    let webhook = &world.webhook;
    let free = webhook.max_connections.unwrap_or(40).saturating_sub(webhook.sending.len());
    if free == 0 {
        // Looked at after each change, which are many where many updates wait.
        return Vec::new();
    }
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let heads = world.updates.pending().filter(|update| seen.insert(&update.queue));
    let ready = heads.filter(|update| {
        let resting = webhook.resting.get(&update.queue).is_some_and(|rest| rest.until > now);
        !resting && !webhook.sending.contains(&update.key)
    });
    let ready: Vec<Pending> = ready.take(free).cloned().collect();
    let letters = ready.into_iter().map(|update| {
        world.webhook.sending.insert(update.key);
        let letter = Letter { url: world.webhook.url.clone(), secret: world.webhook.secret.clone() };
        (update, letter)
    });
    letters.collect()
}

async fn send(shared: Arc<Shared>, sender: Arc<Sender>, update: Pending, letter: Letter) {
    let Letter { url, secret } = letter;
    let sent = async {
        let request = sender.client()?.post(&url).header("content-type", "application/json");
        let secret = secret.map(|secret| ("X-Telegram-Bot-Api-Secret-Token", secret));
        let request =
            secret.into_iter().fold(request, |request, (name, secret)| request.header(name, secret));
        request.body(update.update.to_string()).send().await
    };
    let answer = tokio::select! {
        biased;
        () = shared.network.gone() => {
            return fail(&shared, &update, &url, "Connection timed out".to_owned(), None, false);
        }
        answer = sent => answer,
    };
    match answer {
        Ok(response) if response.status().is_success() => succeed(&shared, &update, &url, response).await,
        Ok(response) => {
            let status = response.status();
            let reason = status.canonical_reason().unwrap_or("");
            let wait =
                response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
            let message = format!("Wrong response from the webhook: {} {reason}", status.as_u16());
            fail(&shared, &update, &url, message, wait, status == StatusCode::GONE);
        }
        Err(error) => {
            let message = match &error {
                error if error.is_timeout() => "Read timeout expired".to_owned(),
                error if error.is_builder() => error.to_string(),
                _ => "Connection refused".to_owned(),
            };
            fail(&shared, &update, &url, message, None, false);
        }
    }
}

/// Forgets the update, and carries out the call that the answer may hold.
async fn succeed(shared: &Arc<Shared>, update: &Pending, url: &str, response: Response) {
    let headers = response.headers().clone();
    if let Ok(bytes) = response.bytes().await {
        let mut arguments = Arguments::default();
        if body::read_body(&headers, bytes, &mut arguments).await.is_ok() {
            call_from_answer(shared, arguments).await;
        }
    }
    let mut world = shared.world();
    if world.webhook.url == url {
        world.webhook.sending.remove(&update.key);
        world.webhook.resting.remove(&update.queue);
        world.webhook.gone_since = None;
        world.updates.remove(update.key);
    }
    world.feed.touch();
}

async fn call_from_answer(shared: &Arc<Shared>, arguments: Arguments) {
    let Some(method) = arguments.text("method").map(str::to_owned) else { return };
    let name = method.to_ascii_lowercase();
    if !name.starts_with("get") && !NOT_IN_ANSWERS.contains(&name.as_str()) {
        // Its result goes to nobody; the log has it.
        let _ = methods::call(shared, &method, arguments).await;
    }
}

fn fail(shared: &Shared, update: &Pending, url: &str, message: String, wait: Option<u64>, is_gone: bool) {
    let mut world = shared.world();
    if world.webhook.url != url {
        return;
    }
    let (now, clock) = (world.now(), world.clock.milliseconds());
    let webhook = &mut world.webhook;
    webhook.sending.remove(&update.key);
    webhook.last_error = Some((now, message));
    let failures = webhook.resting.get(&update.queue).map_or(0, |rest| rest.failures);
    let seconds = wait.map_or_else(|| 1 << failures.min(6), |wait| wait.min(3600));
    webhook
        .resting
        .insert(update.queue.clone(), Rest { failures: failures + 1, until: clock + seconds * 1000 });
    webhook.gone_since = is_gone.then_some(webhook.gone_since.unwrap_or(now));
    if webhook.gone_since.is_some_and(|since| now - since >= GONE_FOR) {
        *webhook = crate::world::webhook::Webhook::default();
    }
    world.feed.touch();
}
