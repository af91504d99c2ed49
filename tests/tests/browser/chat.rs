//! The page as a person uses it: write, read, press.

use std::fs;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use serde_json::Value;

use super::{command, driver};

/// How long the page may take to show what is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// An open chat page.
pub(super) struct Chat {
    client: Client,
}

impl Chat {
    /// Opens the page in a window of a desktop's size, and waits until it knows who there is.
    pub(super) async fn load(client: Client, page: &str) -> Self {
        command::set_size(&client, 1360, 850).await;
        client.goto(page).await.expect("the page is served");
        let chat = Self { client };
        chat.finds("//*[@data-testid='user-item']").await;
        chat
    }

    /// Opens the page of a bot, and waits until the bot asks for updates.
    pub(super) async fn open(client: Client, page: &str) -> Self {
        let chat = Self::load(client, page).await;
        chat.finds("//*[@data-testid='connection'][contains(., 'is connected')]").await;
        chat
    }

    /// Writes a text and sends it with Enter.
    pub(super) async fn says(&self, text: &str) {
        let composer = self.finds("//*[@data-testid='composer']").await;
        composer.send_keys(text).await.expect("the composer takes text");
        composer.send_keys(&char::from(Key::Enter).to_string()).await.expect("the composer takes Enter");
    }

    /// Types a text without sending it.
    pub(super) async fn types(&self, text: &str) {
        let composer = self.finds("//*[@data-testid='composer']").await;
        composer.send_keys(text).await.expect("the composer takes text");
    }

    /// Writes a text into a field of the open panel, in place of what is there.
    pub(super) async fn writes(&self, field: &str, text: &str) {
        let field = self.finds(&format!("//*[@data-testid='{field}']")).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(text).await.expect("a field takes text");
    }

    /// Waits until nothing is at a path any more.
    pub(super) async fn misses_path(&self, path: &str) {
        self.finds(&format!("//body[not(.{path})]")).await;
    }

    /// Scrolls until what a path names is seen.
    pub(super) async fn scrolls_to(&self, path: &str) {
        let found = self.finds(path).await;
        let element = serde_json::to_value(found).expect("an element is sent by its id");
        let script = "arguments[0].scrollIntoView({block: 'end'})";
        self.client.execute(script, vec![element]).await.expect("the page can be scrolled");
    }

    /// Waits for a message of the bot with this text.
    pub(super) async fn sees(&self, text: &str) {
        self.finds(&format!("//article[contains(@class, 'theirs')]//*[@data-testid='message-text'][normalize-space()='{text}']")).await;
    }

    /// Presses the newest inline button of this text.
    pub(super) async fn presses(&self, text: &str) {
        self.clicks(&format!("(//*[@data-testid='inline-button'][normalize-space()='{text}'])[last()]"))
            .await;
    }

    /// Clicks what a path names. What was drawn anew in the meantime is looked for again.
    pub(super) async fn clicks(&self, path: &str) {
        loop {
            match self.finds(path).await.click().await {
                Ok(()) => return,
                Err(error) if error.is_stale_element_reference() => {}
                Err(error) => panic!("{path}: {error}"),
            }
        }
    }

    /// Waits until the log has a line of this name: a method, or a kind of update.
    pub(super) async fn logs(&self, name: &str) {
        self.finds(&format!("//*[@data-testid='log-entry'][@data-name='{name}']")).await;
    }

    /// Shows the page in a window of this width and height, in this colour scheme.
    pub(super) async fn looks(&self, width: u32, height: u32, scheme: &str) {
        command::set_size(&self.client, width, height).await;
        command::set_scheme(&self.client, scheme).await;
    }

    /// Asserts that nothing reaches beyond the window's sides.
    pub(super) async fn fits(&self) {
        let script = "return [...document.querySelectorAll('body *')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 0 && !element.closest('.pre') && (box.right > innerWidth + 1 || box.left < -1);
        }).map((element) => element.tagName + '.' + element.className)";
        let beyond = self.client.execute(script, Vec::new()).await.expect("the script runs");
        assert_eq!(beyond, Value::Array(Vec::new()), "reaches beyond the window");
    }

    /// The colour behind the messages.
    pub(super) async fn background(&self) -> Value {
        let script = "return getComputedStyle(document.body).backgroundColor";
        self.client.execute(script, Vec::new()).await.expect("the script runs")
    }

    /// Saves a picture of the page.
    pub(super) async fn picture(&self, name: &str) {
        let settled = "const ending = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations < 1e6);
            Promise.allSettled(ending.map(({ finished }) => finished)).then(() => arguments[0]())";
        self.client.execute_async(settled, Vec::new()).await.expect("the script runs");
        let picture = self.client.screenshot().await.expect("the browser makes a picture");
        fs::write(driver::screenshots().join(format!("{name}.png")), picture)
            .expect("the picture is written");
    }

    /// Asserts that the console has no error.
    pub(super) async fn is_clean(&self) {
        let errors = command::console_errors(&self.client).await;
        assert!(errors.is_empty(), "errors in the console: {errors:#?}");
    }

    /// Waits until the text of a message is gone.
    pub(super) async fn misses(&self, text: &str) {
        let path = format!("//body[not(.//*[@data-testid='message-text'][normalize-space()='{text}'])]");
        self.finds(&path).await;
    }

    /// How many elements there are now.
    pub(super) async fn counts(&self, selector: &str) -> usize {
        self.client.find_all(Locator::Css(selector)).await.expect("the selector is right").len()
    }

    /// Waits for what a path names.
    pub(super) async fn finds(&self, path: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(path)).await;
        found.unwrap_or_else(|error| panic!("{path}: {error}"))
    }
}
