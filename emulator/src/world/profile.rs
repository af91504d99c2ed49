//! What the bot says of itself: commands, names, descriptions, the menu button.

use std::collections::BTreeMap;

use serde_json::{Value, json};

/// The bot's own settings.
pub(crate) struct Profile {
    pub(crate) first_name: String,
    /// Commands by scope and language.
    pub(crate) commands: BTreeMap<(Scope, String), Vec<Value>>,
    /// Name, description and short description by language.
    pub(crate) names: BTreeMap<String, String>,
    pub(crate) descriptions: BTreeMap<String, String>,
    pub(crate) short_descriptions: BTreeMap<String, String>,
    /// Menu buttons by chat; 0 is the default.
    pub(crate) menu_buttons: BTreeMap<i64, Value>,
    /// The rights that the bot asks for, in groups and in channels.
    pub(crate) group_rights: Option<Value>,
    pub(crate) channel_rights: Option<Value>,
}

/// Who sees a list of commands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    Default,
    AllPrivateChats,
    AllGroupChats,
    AllChatAdministrators,
    Chat(i64),
    ChatAdministrators(i64),
    ChatMember(i64, i64),
}

impl Profile {
    pub(crate) fn new(first_name: &str) -> Self {
        Self {
            first_name: first_name.to_owned(),
            commands: BTreeMap::new(),
            names: BTreeMap::new(),
            descriptions: BTreeMap::new(),
            short_descriptions: BTreeMap::new(),
            menu_buttons: BTreeMap::new(),
            group_rights: None,
            channel_rights: None,
        }
    }

    /// The commands of the first of these scopes that has any, in this language or in none.
    pub(crate) fn commands_for(&self, scopes: &[Scope], language: &str) -> Vec<Value> {
        let lists = scopes.iter().flat_map(|scope| {
            [language, ""].map(|language| self.commands.get(&(scope.clone(), language.to_owned())))
        });
        lists.flatten().next().cloned().unwrap_or_default()
    }

    pub(crate) fn menu_button(&self, chat: i64) -> Value {
        let button = self.menu_buttons.get(&chat).or_else(|| self.menu_buttons.get(&0));
        button.cloned().unwrap_or_else(|| json!({"type": "commands"}))
    }
}

/// The text in this language, or the one for all.
pub(crate) fn in_language(texts: &BTreeMap<String, String>, language: &str) -> Option<String> {
    texts.get(language).or_else(|| texts.get("")).cloned()
}
