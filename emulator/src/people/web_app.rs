//! Mini apps, as far as Telegram is concerned: how they are opened, and what they hand over.

use botwright_api::types::Message;
use serde_json::{Map, Value, json};

use super::{ActionError, Seat};
use crate::world::World;

/// A mini app that a person has opened.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WebApp {
    /// The address that opens.
    pub url: String,
    /// The text of the button that was pressed.
    pub button: String,
    /// What Telegram tells the mini app, signed: `Telegram.WebApp.initData`. Empty for a key of the reply keyboard.
    pub init_data: String,
    /// The query that the bot may answer by `answerWebAppQuery`. None for a key of the reply keyboard, whose mini app
    /// sends data instead.
    pub query: Option<String>,
}

impl Seat {
    /// Opens the mini app of a button: a key of the reply keyboard, an inline button, or the bot's menu.
    ///
    /// # Errors
    /// If there is no such button.
    pub fn open_web_app(&self, button: &str) -> Result<WebApp, ActionError> {
        let mut world = self.shared.world();
        if let Some(url) = self.key(&world, button).ok().as_ref().and_then(address) {
            let (url, button) = (url.to_owned(), button.to_owned());
            return Ok(WebApp { url, button, init_data: String::new(), query: None });
        }
        let offered = self.web_app_buttons(&world);
        let Some(url) = offered.iter().find(|offer| offer["text"] == button).and_then(address) else {
            let there =
                offered.iter().filter_map(|offer| offer["text"].as_str().map(str::to_owned)).collect();
            return Err(ActionError::NoSuchButton { wanted: button.to_owned(), there });
        };
        let (query, init_data) = world.open_web_app(self.user, self.chat);
        Ok(WebApp { url: url.to_owned(), button: button.to_owned(), init_data, query: Some(query) })
    }

    /// Sends what a mini app hands over that was opened from a key of the reply keyboard.
    pub fn send_web_app_data(&self, button_text: &str, data: &str) -> Result<Message, ActionError> {
        let body =
            Map::from_iter([("web_app_data".to_owned(), json!({"button_text": button_text, "data": data}))]);
        self.send(body, None)
    }

    /// The inline buttons that open mini apps, and the menu's.
    fn web_app_buttons(&self, world: &World) -> Vec<Value> {
        let inline = self.inline_buttons(world).into_iter().map(|(_, button)| button);
        let menu = (self.chat == self.user).then(|| world.profile.menu_button(self.chat));
        inline.chain(menu).filter(|button| address(button).is_some()).collect()
    }
}

fn address(button: &Value) -> Option<&str> {
    button["web_app"]["url"].as_str()
}
