//! What Chromium's driver can do beyond the WebDriver standard: the browser's own protocol, and its console.

use fantoccini::Client;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// Makes the window this large, whatever the smallest real window is.
pub(super) async fn set_size(client: &Client, width: u32, height: u32) {
    let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
    protocol(client, "Emulation.setDeviceMetricsOverride", size).await;
}

/// Lets the page believe that the user prefers this colour scheme.
pub(super) async fn set_scheme(client: &Client, scheme: &str) {
    let features = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
    protocol(client, "Emulation.setEmulatedMedia", features).await;
}

/// What the console holds of errors since the last call.
pub(super) async fn console_errors(client: &Client) -> Vec<String> {
    let command = DriverCommand { path: "se/log", body: json!({"type": "browser"}) };
    let entries = client.issue_cmd(command).await.expect("the driver keeps the console's log");
    let severe = entries.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
    severe.map(|entry| entry["message"].to_string()).collect()
}

async fn protocol(client: &Client, method: &str, params: Value) {
    let command = DriverCommand { path: "goog/cdp/execute", body: json!({"cmd": method, "params": params}) };
    client.issue_cmd(command).await.expect("the browser knows the command");
}

#[derive(Debug)]
struct DriverCommand {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for DriverCommand {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _request_url: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.to_string()))
    }
}
