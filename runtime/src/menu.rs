//! The command menus, made from the handlers' doc comments, by scope and language, and set where they differ from Telegram's.

use std::collections::BTreeSet;

use botwright_api::Bot;
use botwright_api::types::{
    BotCommand, BotCommandScope, BotCommandScopeAllChatAdministrators, BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats, BotCommandScopeChat, BotCommandScopeDefault,
};

use crate::arguments;
use crate::extract::CommandHelp;
use crate::handler::{At, Meta, Route, Scope, Trigger};

/// How long a menu's text may be, which is Telegram's limit.
const LONGEST: usize = 256;

/// Where somebody looks at the menu.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) chat: i64,
    pub(crate) private: bool,
    pub(crate) administrator: bool,
}

impl Scope {
    /// Whether a command of this scope is offered there.
    pub(crate) fn covers(self, place: Place) -> bool {
        match self {
            Self::Everywhere => true,
            Self::Private => place.private,
            Self::Groups => !place.private,
            Self::Admins => !place.private && place.administrator,
            Self::Chat(id) => id == place.chat,
        }
    }

    /// Somewhere that this scope's menu is seen.
    fn place(self) -> Place {
        match self {
            Self::Private => Place { chat: 0, private: true, administrator: false },
            Self::Everywhere | Self::Groups => Place { chat: 0, private: false, administrator: false },
            Self::Admins => Place { chat: 0, private: false, administrator: true },
            // Ids of groups are negative.
            Self::Chat(id) => Place { chat: id, private: id > 0, administrator: false },
        }
    }

    fn telegrams(self) -> BotCommandScope {
        match self {
            Self::Everywhere => BotCommandScopeDefault::new().into(),
            Self::Private => BotCommandScopeAllPrivateChats::new().into(),
            Self::Groups => BotCommandScopeAllGroupChats::new().into(),
            Self::Admins => BotCommandScopeAllChatAdministrators::new().into(),
            Self::Chat(id) => BotCommandScopeChat::new(id).into(),
        }
    }
}

/// The commands that a menu shows there: those of global handlers that have a doc comment and are not hidden, by position.
pub(crate) fn shown(routes: &[Route], place: Place, language: Option<&str>) -> Vec<CommandHelp> {
    offered(routes, |scope| scope.covers(place)).iter().map(|command| command.help(language)).collect()
}

/// Sets the menus that are not as they should be. A bot without documented commands leaves them alone.
pub(crate) async fn synchronise(bot: &Bot, routes: &[Route]) -> Result<(), botwright_api::Error> {
    if listed(routes).next().is_none() {
        return Ok(());
    }
    let scopes = scopes(routes);
    for scope in scopes {
        for language in languages(routes) {
            set(bot, routes, scope, language).await?;
        }
    }
    Ok(())
}

async fn set(
    bot: &Bot,
    routes: &[Route],
    scope: Scope,
    language: Option<&str>,
) -> Result<(), botwright_api::Error> {
    let wanted = commands(routes, scope, language);
    let mut get = bot.get_my_commands();
    let mut set = bot.set_my_commands(wanted.clone());
    if scope != Scope::Everywhere {
        get = get.scope(scope.telegrams());
        set = set.scope(scope.telegrams());
    }
    if let Some(language) = language {
        get = get.language_code(language);
        set = set.language_code(language);
    }
    if get.await? == wanted {
        return Ok(());
    }
    tracing::info!(commands = wanted.len(), ?scope, language, "setting the command menu");
    set.await.map(drop)
}

/// A menu, as it is set.
#[cfg(feature = "cli")]
pub(crate) struct Menu {
    scope: Scope,
    pub(crate) language: Option<&'static str>,
    pub(crate) commands: Vec<BotCommand>,
}

/// All menus that the handlers make.
#[cfg(feature = "cli")]
pub(crate) fn menus(routes: &[Route]) -> Vec<Menu> {
    let languages = languages(routes);
    let all =
        scopes(routes).into_iter().flat_map(|scope| languages.iter().map(move |language| (scope, *language)));
    let menus =
        all.map(|(scope, language)| Menu { scope, language, commands: commands(routes, scope, language) });
    menus.filter(|menu| !menu.commands.is_empty()).collect()
}

#[cfg(feature = "cli")]
impl Menu {
    /// The scope as Telegram's JSON.
    pub(crate) fn scope(&self) -> BotCommandScope {
        self.scope.telegrams()
    }

    /// Who sees it.
    pub(crate) fn place(&self) -> String {
        match self.scope {
            Scope::Everywhere => "everywhere".to_owned(),
            Scope::Private => "in private chats".to_owned(),
            Scope::Groups => "in groups".to_owned(),
            Scope::Admins => "for administrators of groups".to_owned(),
            Scope::Chat(id) => format!("in the chat {id}"),
        }
    }
}

/// The menu of a scope; those of all chats only show what is offered everywhere.
fn commands(routes: &[Route], scope: Scope, language: Option<&str>) -> Vec<BotCommand> {
    let everywhere = scope == Scope::Everywhere;
    let place = scope.place();
    let here = |scope: Scope| if everywhere { scope == Scope::Everywhere } else { scope.covers(place) };
    let commands = offered(routes, here);
    commands.iter().map(|command| BotCommand::new(command.name, command.text(language))).collect()
}

/// The scopes that have commands of their own, and that of all chats.
fn scopes(routes: &[Route]) -> Vec<Scope> {
    let mut scopes = vec![Scope::Everywhere];
    for command in listed(routes) {
        if !scopes.contains(&command.scope) {
            scopes.push(command.scope);
        }
    }
    scopes
}

/// No language in particular, and those that something is translated into.
fn languages(routes: &[Route]) -> Vec<Option<&'static str>> {
    let translated: BTreeSet<&'static str> =
        listed(routes).flat_map(|command| command.translations.iter().map(|(code, _)| *code)).collect();
    std::iter::once(None).chain(translated.into_iter().map(Some)).collect()
}

/// A command that is in some menu.
struct Listed {
    name: &'static str,
    scope: Scope,
    translations: &'static [(&'static str, &'static str)],
    meta: &'static Meta,
}

/// The commands that are in menus, each name once in a scope.
fn listed(routes: &[Route]) -> impl Iterator<Item = Listed> {
    let mut known = Vec::new();
    routes.iter().filter_map(move |route| {
        let Trigger::Command { name, hidden: false, scope, translations, .. } = route.meta.trigger else {
            return None;
        };
        let described = !first_paragraph(route.meta.doc).is_empty() || !translations.is_empty();
        if !described || !matches!(route.meta.at, At::Anywhere) || known.contains(&(name, scope)) {
            return None;
        }
        known.push((name, scope));
        Some(Listed { name, scope, translations, meta: route.meta })
    })
}

/// The commands of some scopes, each name once: that of a scope of its own stands for the one of all chats.
fn offered(routes: &[Route], here: impl Fn(Scope) -> bool) -> Vec<Listed> {
    let mut offered: Vec<Listed> = Vec::new();
    for command in listed(routes).filter(|command| here(command.scope)) {
        match offered.iter_mut().find(|known| known.name == command.name) {
            Some(known) if known.scope == Scope::Everywhere => *known = command,
            Some(_) => {}
            None => offered.push(command),
        }
    }
    offered
}

impl Listed {
    /// The menu's text, as one line of at most 256 characters.
    fn text(&self, language: Option<&str>) -> String {
        first_paragraph(self.description(language)).chars().take(LONGEST).collect()
    }

    fn description(&self, language: Option<&str>) -> &'static str {
        // `pt-br` is served by `pt`.
        let code = language.map(|language| language.split('-').next().unwrap_or(language));
        let translated = self.translations.iter().find(|(known, _)| Some(*known) == code);
        translated.map_or(self.meta.doc, |(_, text)| text)
    }

    fn help(&self, language: Option<&str>) -> CommandHelp {
        let words = if let Trigger::Command { words, .. } = self.meta.trigger { words } else { &[] };
        CommandHelp {
            name: self.name,
            description: self.description(language).to_owned(),
            usage: arguments::usage(self.name, words, &[]),
        }
    }
}

/// The first paragraph of a text, as one line.
pub(crate) fn first_paragraph(text: &str) -> String {
    let paragraph: Vec<&str> = text.lines().map(str::trim).take_while(|line| !line.is_empty()).collect();
    paragraph.join(" ")
}
