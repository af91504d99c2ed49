//! What stands above a function becomes a handler: the attribute macros of Botwright.
//!
//! Each macro goes parse -> model -> expand; every refusal has its constructor in `diagnostics`. The crate is used
//! through `botwright`, whose documentation shows the language; nothing here is meant to be named directly.

mod argument;
mod callback_data;
mod callback_pattern;
mod command_pattern;
mod conversation;
mod data;
mod diagnostics;
mod duration;
mod editor;
mod entry_point;
mod filter;
mod goto;
mod guard;
mod handler;
mod hash;
mod job;
mod kind;
mod markup;
mod provide;
mod span;
#[cfg(test)]
mod tests;
mod words;

use proc_macro::TokenStream;

/// Makes a function the handler of a command: `#[command("remind {minutes} {text..}")]`.
///
/// The first word is the command's name; `{x}` is one word, or several in quotes; `{x?}` an optional one, `{x..}` the rest. Each is the
/// argument of that name, of any type that parses from text; an optional one is an `Option`, and the rest may be an `Option` or a `Vec`.
/// What does not parse is answered with the usage, unless the argument is a `Result<T, WrongArgument>`. `aliases("b", "c")` gives further names, `order = n` moves the handler
/// behind (or, when negative, before) its equals, `hidden` keeps it out of the command menu. `scope = private` (or `groups`,
/// `admins`, `chat(-1001234)`) offers and handles it in such chats only; `admins` are groups, whose administrators alone
/// see it in the menu. `description(nb = "Si hei")` is the menu's text in other languages than that of the doc comment.
///
/// With `typing`, or `typing = upload_photo` and its kin, the chat shows that the bot is at work as long as the handler and the
/// sending of its answer take, from 0.7 seconds on. The handlers of `#[message]`, `#[callback]` and `#[on(..)]` know this too; where
/// the update has no chat nothing is shown.
///
/// A command is looked for in new messages. With `edited` it is looked for in edited ones too, so that a typing error is mended by an
/// edit: `#[command("set {seconds}", edited)]`. Each edit of a message that begins with the command runs the handler again, also one
/// that changes nothing of the command itself. Such a handler stands before those of `#[on(edited_message)]`.
#[proc_macro_attribute]
pub fn command(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("command", arguments.into(), &item.into()).into()
}

/// Makes a function the handler of new messages, of all or of those that a filter lets through: `#[message(text & !command)]`.
///
/// `botwright::filters` lists the words, and says how functions of your own stand among them: `is_long`, `is_paying.await`,
/// `find_city as city`.
#[proc_macro_attribute]
pub fn message(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("message", arguments.into(), &item.into()).into()
}

/// Makes a function the handler of presses on the buttons that it makes: `#[callback("edit:{field}")]`.
///
/// `{x}` is the argument of that name: a number, `bool`, a derived `CallbackData`, `Short<N>` where it stands last, that `Signed`, or a
/// `Stored<T>` of any size. All of it must fit into 64 bytes, which is proven while compiling.
///
/// `#[callback(expired)]` makes a function the handler of presses that nothing can be done with any more: what is `Stored` behind the
/// button is gone, or no pattern of the bot reads the data. Without one, the former are answered with an alert.
#[proc_macro_attribute]
pub fn callback(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("callback", arguments.into(), &item.into()).into()
}

/// Makes a function the handler of inline queries, of all or of those that fit a pattern: `#[inline_query("wiki {topic..}")]`.
///
/// Words of the pattern stand in the query as they are; captures bind arguments as those of a command do, but a query
/// that does not parse is left to the next handler, as it changes with every key that is pressed.
#[proc_macro_attribute]
pub fn inline_query(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("inline_query", arguments.into(), &item.into()).into()
}

/// Makes a function the handler of any other kind of update: `#[on(chat_member, joined)]`, `#[on(edited_message, text)]`.
///
/// The kinds have the names of [`allowed_updates`](https://core.telegram.org/bots/api#update); `any` is each of them, and
/// `unknown` what this version does not know. Behind the kind stands a filter, where the update is a message, or what must have
/// happened (see `botwright::events`). Telegram is asked for a kind because a handler waits for it.
#[proc_macro_attribute]
pub fn on(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("on", arguments.into(), &item.into()).into()
}

/// Makes a function run for every update, before its handler, which it cannot stop.
///
/// What it changes is committed with what the handler changes, also when the handler fails. Its own failure is told to the
/// error handlers, and the handler runs all the same.
#[proc_macro_attribute]
pub fn observe(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("observe", arguments.into(), &item.into()).into()
}

/// Makes a function run before the first update; when it fails, the bot does not start.
#[proc_macro_attribute]
pub fn startup(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("startup", arguments.into(), &item.into()).into()
}

/// Makes a function run after the last update.
#[proc_macro_attribute]
pub fn shutdown(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("shutdown", arguments.into(), &item.into()).into()
}

/// Binds a handler to a state of a conversation: `#[state(Settings::Renaming { field })]`, or to all of them: `#[state(Settings::*)]`.
#[proc_macro_attribute]
pub fn state(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("state", arguments.into(), &item.into()).into()
}

/// Makes a function the voice of a state: it runs whenever the state is entered.
#[proc_macro_attribute]
pub fn enter(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("enter", arguments.into(), &item.into()).into()
}

/// Makes a function run when a conversation has been silent for longer than its `timeout`: `#[timeout(Settings)]`.
#[proc_macro_attribute]
pub fn timeout(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("timeout", arguments.into(), &item.into()).into()
}

/// Makes a function run when a stored state of a conversation cannot be read any more, because the enum has changed:
/// `#[recover(Settings)]`. The conversation is over by then; the function can say so, or begin it anew by `goto!`.
///
/// It takes what a `#[timeout]` handler takes, and `Lost`, which has the state as it is stored. An exact command goes to its
/// own handler instead. Where there is no such function, the person is told that the conversation is over.
#[proc_macro_attribute]
pub fn recover(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("recover", arguments.into(), &item.into()).into()
}

/// Makes a function run when the conversation that a state has called comes to its end, below
/// `#[state(Signup::Home { name })]`; it takes what that ended with as `Returned<T>`.
#[proc_macro_attribute]
pub fn returned(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("returned", arguments.into(), &item.into()).into()
}

/// Says how a type is stored that handlers take as `UserData<T>`, `ChatData<T>` or `BotData<T>`: `#[data(version = 2, migrate = from_v1)]`.
///
/// | option | meaning | default |
/// |---|---|---|
/// | `name = \"profile\"` | the name it is stored under, so that the type can be renamed and moved | its path |
/// | `version = 2` | the version that it is stored as | 1 |
/// | `migrate = from_v1` | a function that makes it of the type of the version before: `fn from_v1(old: ProfileV1) -> Profile` | older versions are an error |
///
/// The older type can have a `#[data(version = .., migrate = ..)]` of its own, so that every version can be read.
#[proc_macro_attribute]
pub fn data(arguments: TokenStream, item: TokenStream) -> TokenStream {
    data::attribute(arguments.into(), &item.into()).into()
}

/// Makes a function a job, which time brings: one that is started, or one that says itself when it runs.
///
/// Below a bare `#[job]` the function `ring` is started by `ring::after(20.minutes(), payload)`, `ring::at(..)`, `ring::every(..)`,
/// `ring::daily(..)`, `ring::monthly(..)` or `ring::cron(..)`, where the payload is what it takes as `Payload<T>`, if it takes one. With
/// a schedule it starts by itself, and belongs to no chat and no user. Options:
///
/// | option | meaning | default |
/// |---|---|---|
/// | `every = "1h"` | it runs at this distance: `90s`, `10m`, `1h 30m`, `2d` | |
/// | `daily = "09:00, 18:30"` | it runs every day at these times | |
/// | `cron = "0 9 * * mon-fri"` | it runs by a cron pattern | |
/// | `weekdays = "mon-fri"` | the weekdays of `daily` | all |
/// | `tz = "Europe/Oslo"` | the time zone of `daily` and `cron` | UTC |
/// | `retries = 3` | how often a run that fails is tried again, with growing pauses | 0 |
/// | `misfire = skip` | what becomes of runs while the bot is away: `skip`, `once` for all of them, or `all` | `once` |
///
/// `botwright::jobs` says what is promised.
#[proc_macro_attribute]
pub fn job(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("job", arguments.into(), &item.into()).into()
}

/// Makes a function run when a handler fails or panics.
#[proc_macro_attribute]
pub fn on_error(arguments: TokenStream, item: TokenStream) -> TokenStream {
    handler::attribute("on_error", arguments.into(), &item.into()).into()
}

/// Makes a function the provider of the type that it returns; handlers take it as `Dep<T>`.
#[proc_macro_attribute]
pub fn provide(arguments: TokenStream, item: TokenStream) -> TokenStream {
    provide::attribute(&arguments.into(), &item.into()).into()
}

/// Makes a function a guard: the type that it grants is an extractor, and a handler that takes it runs only when the guard says so.
///
/// The function takes extractors and returns `Result<Granted, Refused>`, `Option<Granted>` (nothing means that the next handler is asked)
/// or `Granted`, a type of one's own crate.
#[proc_macro_attribute]
pub fn guard(arguments: TokenStream, item: TokenStream) -> TokenStream {
    guard::attribute(&arguments.into(), &item.into()).into()
}

/// Makes a struct of extractors an extractor: one's own context, made of what its fields take.
#[proc_macro_derive(Extract)]
pub fn derive_extract(item: TokenStream) -> TokenStream {
    guard::derive(item.into()).into()
}

/// Makes an enum a conversation: its variants are the states, `#[start]` marks the first, `#[to(..)]` the arrows.
///
/// `#[calls(Child)]` above a state begins another conversation whenever the state is entered; what that ends with reaches the
/// state's `#[returned]` handler. Options:
///
/// | option | meaning | default |
/// |---|---|---|
/// | `key = user` | what it is held with: `user_in_chat`, `user`, `chat`, or `message` (a message of the bot with buttons) | `user_in_chat` |
/// | `timeout = \"10m\"` | how long it may be silent before its `#[timeout]` handler runs | for ever |
/// | `reentry = false` | its entry commands do not begin it anew while it runs | `true` |
/// | `returns = Address` | what it ends with: `end_with(..)` | nothing |
/// | `name = \"settings\"` | the name that it is stored under, so that the enum can be renamed and moved | its path |
/// | `version = 2` | the version that its states are stored as | 1 |
/// | `migrate = from_v1` | a function that makes a state of one of the version before | those reach `#[recover]` |
#[proc_macro_derive(Conversation, attributes(conversation, start, to, calls))]
pub fn derive_conversation(item: TokenStream) -> TokenStream {
    conversation::derive(item.into()).into()
}

/// Lets an enum or a struct travel in callback data, with a length that is known while compiling.
#[proc_macro_derive(CallbackData)]
pub fn derive_callback_data(item: TokenStream) -> TokenStream {
    callback_data::derive(item.into()).into()
}

/// Lets an enum or a struct with one field be the argument of a command; an enum's variants are the choices.
///
/// `DarkRed` is typed as `dark-red`, `dark_red` or `darkred`, in any case; `#[argument("crimson", "dark-red")]` above a variant gives it
/// other names, the first of which is shown.
#[proc_macro_derive(Argument, attributes(argument))]
pub fn derive_argument(item: TokenStream) -> TokenStream {
    argument::derive(item.into()).into()
}

/// A step of a conversation, checked against its arrows: `goto!(Settings::Renaming { field })`.
#[proc_macro]
pub fn goto(target: TokenStream) -> TokenStream {
    goto::expand(&target.into()).into()
}

/// HTML from a format string whose arguments are escaped, unless they are `Html` themselves.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    markup::expand("html", input.into()).into()
}

/// `MarkdownV2` from a format string whose arguments are escaped, unless they are `Markdown` themselves.
#[proc_macro]
pub fn markdown(input: TokenStream) -> TokenStream {
    markup::expand("markdown", input.into()).into()
}

/// Runs an async `main` on a tokio runtime, with logging and a test that checks all handlers.
#[proc_macro_attribute]
pub fn main(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry_point::main(&arguments.into(), &item.into()).into()
}

/// Makes an async function a test that talks to this binary's handlers through the offline Telegram.
///
/// `#[botwright::test(app = settings)]` tests the application as `fn settings(app: App) -> App` makes it: what stands between
/// `App::from_env()?` and `.run()` in a bot's `main` belongs in such a function, so that the tests have it too.
#[proc_macro_attribute]
pub fn test(arguments: TokenStream, item: TokenStream) -> TokenStream {
    entry_point::test(arguments.into(), &item.into()).into()
}
