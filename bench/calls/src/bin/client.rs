//! `client <botwright|reqwest> <address> <calls>`: sends the same body so often, to be watched by callgrind.

use std::error::Error;
use std::{env, process};

use botwright_api::types::ParseMode;
use botwright_api::{Bot, ChatId};

const TEXT: &str = "<b>Your order</b>\n2 x green tea, no sugar";
const BODY: &str =
    r#"{"chat_id":5412083671,"text":"<b>Your order</b>\n2 x green tea, no sugar","parse_mode":"HTML"}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().collect();
    let [_, sender, address, calls] = arguments.as_slice() else {
        eprintln!("usage: client <botwright|reqwest> <address> <calls>");
        process::exit(2);
    };
    let calls = calls.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    match sender.as_str() {
        "botwright" => runtime.block_on(botwright(address, calls)),
        _ => runtime.block_on(bare(address, calls)),
    }
}

async fn botwright(address: &str, calls: usize) -> Result<(), Box<dyn Error>> {
    let bot = Bot::builder("7203344518:bench").api_url(format!("http://{address}")).build()?;
    for _ in 0..calls {
        bot.send_message(ChatId(5_412_083_671), TEXT).parse_mode(ParseMode::Html).await?;
    }
    Ok(())
}

/// The least that a call can be: a body that is ready, an answer that nobody reads.
async fn bare(address: &str, calls: usize) -> Result<(), Box<dyn Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::new();
    let url = format!("http://{address}/bot7203344518:bench/sendMessage");
    for _ in 0..calls {
        let request = client.post(&url).header("content-type", "application/json").body(BODY);
        request.send().await?.error_for_status()?.bytes().await?;
    }
    Ok(())
}
