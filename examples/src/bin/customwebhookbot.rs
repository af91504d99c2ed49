//! The port of python-telegram-bot's customwebhookbot: the webhook in a server of the bot's own, beside a route by which others
//! send payloads, and a health check.
use std::net::Ipv4Addr;

use axum::extract::{RawQuery, State};
use axum::http::StatusCode;
use axum::routing::get;
use botwright::prelude::*;
use botwright::types::User as Account;
use botwright::webhook::{Receiver, Webhook};
use tokio::net::TcpListener;

/// Who is told of the payloads.
const ADMINISTRATOR: ChatId = ChatId(123_456);

/// Where the server is found from outside.
struct Site(String);

#[provide]
fn site() -> Site {
    // By itself the bot can be tried on this machine only.
    Site(std::env::var("BOT_WEBHOOK_URL").unwrap_or_else(|_| format!("http://127.0.0.1:{}", port())))
}

fn port() -> u16 {
    std::env::var("BOT_WEBHOOK_PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8000)
}

/// Display a message with instructions on how to use this bot.
#[command("start", edited)]
fn start(site: Dep<Site>) -> Html {
    let site = &site.0;
    let submit = format!("{site}/submitpayload?user_id=<your user id>&payload=<payload>");
    html!(
        "To check if the bot is still running, call <code>{site}/healthcheck</code>.\n\n\
         To post a custom update, call <code>{submit}</code>."
    )
}

/// All that a user has sent.
#[derive(Default, Serialize, Deserialize)]
struct Payloads(Vec<String>);

/// A payload came in: what the original calls a custom update is a job here, so that it is stored, and handled in order with the
/// user's updates.
#[job]
async fn forward(
    Payload(payload): Payload<String>,
    sender: User,
    mut payloads: UserData<Payloads>,
    bot: Bot,
) -> Result {
    let id = sender.id;
    let member = bot.get_chat_member(ChatId(id.0), id).await?;
    let name = member.user().map(full_name).unwrap_or_default();
    let name = text::mention_html(id, &name);
    // As in the original, a payload may hold markup.
    payloads.0.push(payload);
    let list = payloads.0.join("</code>\n• <code>");
    let report = format!(
        "The user {} has sent a new payload. So far they have sent the following payloads: \n\n• <code>{list}</code>",
        name.as_str()
    );
    // The payload was sent, whether or not the administrator can be told.
    if let Err(error) = bot.send_message(ADMINISTRATOR, report).parse_mode(ParseMode::Html).await {
        tracing::error!(%error, "the administrator was not told");
    }
    Ok(())
}

fn full_name(user: &Account) -> String {
    match &user.last_name {
        Some(last_name) => format!("{} {last_name}", user.first_name),
        None => user.first_name.clone(),
    }
}

/// Somebody submits a payload for a user.
async fn submit(State(jobs): State<Jobs>, RawQuery(query): RawQuery) -> (StatusCode, String) {
    let (user_id, payload) = match read(&query.unwrap_or_default()) {
        Ok(submitted) => submitted,
        Err(why) => return (StatusCode::BAD_REQUEST, why.to_owned()),
    };
    let user = Account::new(user_id, false, "");
    match jobs.start(forward::after(0.seconds(), payload).user(&user)).await {
        Ok(_) => (StatusCode::OK, "Thank you for the submission! It's being forwarded.".to_owned()),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()),
    }
}

/// The user's id and the payload; the first that is wrong decides what is said. Of several values the last counts.
fn read(query: &str) -> Result<(UserId, String), &'static str> {
    const BOTH: &str = "Please pass both `user_id` and `payload` as query parameters.";
    let find = |name: &str| {
        let values = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name);
        values.last().map(|(_, value)| value.into_owned()).ok_or(BOTH)
    };
    let user_id = find("user_id")?.trim().parse().map_err(|_| "The `user_id` must be a string!")?;
    Ok((UserId(user_id), find("payload")?))
}

fn routes(bot: &Receiver) -> axum::Router {
    axum::Router::new()
        .route("/healthcheck", get(async || "The bot is still running fine :)"))
        .route("/submitpayload", get(submit).post(submit))
        .with_state(bot.jobs())
        .route_service("/telegram", bot.service())
}

#[botwright::main]
async fn main() -> botwright::Result {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port())).await?;
    let webhook = Webhook::at(format!("{}/telegram", site().0));
    let bot = App::from_env()?.deliver_to(webhook).webhook().await?;
    let server = axum::serve(listener, routes(&bot)).with_graceful_shutdown(bot.asked_to_stop()?);
    bot.run_beside(server).await
}

#[cfg(test)]
mod tests {
    use botwright_emulator::Emulator;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;

    #[test]
    fn the_first_parameter_that_is_wrong_is_told() {
        assert_eq!(read("user_id=7&payload=a%20b"), Ok((UserId(7), "a b".to_owned())));
        assert_eq!(read("payload=&user_id=1&user_id=7"), Ok((UserId(7), String::new())));
        assert!(read("user_id=abc").unwrap_err().contains("must be a string"));
        assert!(read("user_id=7").unwrap_err().contains("pass both"));
        assert!(read("").unwrap_err().contains("pass both"));
    }

    #[tokio::test]
    async fn payloads_reach_the_administrator() {
        let telegram = Emulator::builder().start().await.unwrap();
        let ann = telegram.user("Ann").private();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let place = listener.local_addr().unwrap();
        let bot = Bot::builder(telegram.token()).api_url(telegram.url()).build().unwrap();
        let webhook = Webhook::at(format!("http://{place}/telegram"));
        let app = App::new(bot).provide(Site("https://domain.tld".to_owned())).deliver_to(webhook);
        let bot = app.webhook().await.unwrap();
        tokio::spawn(axum::serve(listener, routes(&bot)).into_future());
        ann.send_text("/start").unwrap();
        telegram.rest().await.unwrap();
        let greeting = ann.last_message().unwrap();
        assert!(greeting.text().unwrap().contains("https://domain.tld/submitpayload?user_id=<your user id>"));
        for payload in ["tea", "more%20tea"] {
            let answer =
                get(place, &format!("/submitpayload?user_id={}&payload={payload}", ann.user_id())).await;
            assert!(answer.contains("200 OK") && answer.contains("It's being forwarded."), "{answer}");
        }
        let mut changes = telegram.changes();
        let told =
            || telegram.calls().into_iter().rfind(|call| call.method == "sendMessage" && !call.is_ok());
        while !told().is_some_and(|call| call.arguments["text"].to_string().contains("more tea")) {
            changes.changed().await.unwrap();
        }
        let text = told().unwrap().arguments["text"].as_str().unwrap().to_owned();
        assert!(
            text.contains(">Ann</a> has sent")
                && text.ends_with("• <code>tea</code>\n• <code>more tea</code>"),
            "{text}"
        );
        assert!(get(place, "/healthcheck").await.contains("still running fine"));
        bot.stop().await;
    }

    async fn get(place: std::net::SocketAddr, path: &str) -> String {
        let mut stream = TcpStream::connect(place).await.unwrap();
        let request = format!("GET {path} HTTP/1.1\r\nhost: bot\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }
}
