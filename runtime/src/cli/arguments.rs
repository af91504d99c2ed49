//! The subcommands and their arguments.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{Error, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::broadcast::{Broadcasting, Started};
use super::send::Sent;

/// What a bot was asked for, beside running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// To run; a webhook that is set is deleted first.
    TakeOver,
    /// Whether the handlers fit together.
    Check,
    /// The diagram of the conversations.
    Graph { svg: bool },
    /// The conversations that are under way.
    States(StatesOf),
    /// None of this person's conversations any more.
    Reset { user: i64 },
    /// Everything of this person.
    Export { user: i64 },
    /// Nothing of this person any more.
    Forget { user: i64 },
    /// One message.
    Send(Sent),
    /// Something of the broadcasts.
    Broadcast(Broadcasting),
    /// The menus that the commands make.
    Commands { set: bool, json: bool },
    /// The webhook that Telegram knows.
    Webhook { json: bool },
    /// No webhook any more.
    DeleteWebhook { drop_pending: bool },
}

/// Which conversations are asked for, and how they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct StatesOf {
    pub(super) user: Option<i64>,
    /// The name or the path of an enum.
    pub(super) conversation: Option<String>,
    pub(super) json: bool,
}

/// Reads the arguments, the first of which is the program's name; none for running.
pub(super) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Option<Asked>, Error> {
    let mut command = command();
    let asked = asked(&command.try_get_matches_from_mut(arguments)?);
    match &asked {
        Some(Asked::Broadcast(Broadcasting::Send(started))) if started.reads_twice() => {
            let words = "the text and the list cannot both be read from standard input: give one as an argument or a file";
            Err(command.error(ErrorKind::ArgumentConflict, words))
        }
        _ => Ok(asked),
    }
}

fn asked(matches: &ArgMatches) -> Option<Asked> {
    let (name, of) = matches.subcommand()?;
    let json = || of.get_flag("json");
    let user = || of.get_one("user").copied();
    Some(match name {
        "run" if of.get_flag("take-over") => Asked::TakeOver,
        "check" => Asked::Check,
        "graph" => Asked::Graph { svg: of.get_flag("svg") },
        "states" => Asked::States(StatesOf {
            user: of.get_one("user").copied(),
            conversation: of.get_one("conversation").cloned(),
            json: json(),
        }),
        "reset" => Asked::Reset { user: user()? },
        "export" => Asked::Export { user: user()? },
        "forget" => Asked::Forget { user: user()? },
        "send" => Asked::Send(sent(of)?),
        "broadcast" => Asked::Broadcast(broadcasting(of)?),
        "commands" => Asked::Commands { set: of.get_flag("set"), json: json() },
        "webhook" => match of.subcommand() {
            Some(("delete", of)) => Asked::DeleteWebhook { drop_pending: of.get_flag("drop-pending") },
            Some((_, of)) => Asked::Webhook { json: of.get_flag("json") },
            None => Asked::Webhook { json: json() },
        },
        _ => return None,
    })
}

fn command() -> Command {
    Command::new("bot")
        .about("A Telegram bot. Without a command it runs.")
        .disable_help_subcommand(true)
        .subcommand(Command::new("run").about("Run until SIGINT or SIGTERM").arg(flag(
            "take-over",
            "If the bot polls: delete a webhook that is set, and keep what waits for it",
        )))
        .subcommand(Command::new("check").about("Check that the handlers fit together, and run nothing"))
        .subcommand(
            Command::new("graph")
                .about("Print the diagram of all conversations, as a Mermaid state diagram")
                .arg(flag("svg", "Print it as an SVG image instead")),
        )
        .subcommand(
            Command::new("states")
                .about("Print the conversations that are under way")
                .arg(user().long("user").help("Only those of this user"))
                .arg(Arg::new("conversation").long("conversation").help("Only those of this name"))
                .arg(flag("json", "Print JSON, a conversation on each line")),
        )
        .subcommand(
            Command::new("reset")
                .about("End all conversations of a user, or all in a chat; the bot may run meanwhile")
                .arg(user().required(true).help("The number of the user or chat")),
        )
        .subcommand(
            Command::new("export")
                .about("Print all that is known of a user, as one JSON document")
                .arg(user().required(true).help("The number of the user")),
        )
        .subcommand(
            Command::new("forget")
                .about("Remove a user from everything that the bot remembers")
                .arg(user().required(true).help("The number of the user")),
        )
        .subcommand(send())
        .subcommand(broadcast())
        .subcommand(
            Command::new("commands")
                .about("Print the command menus, by scope and language")
                .arg(flag("set", "Set them at Telegram now, where they differ"))
                .arg(json()),
        )
        .subcommand(
            Command::new("webhook")
                .about("Print the webhook that Telegram knows: how much waits for it, and its last error")
                .arg(json())
                .subcommand(Command::new("info").about("The same").arg(json()))
                .subcommand(
                    Command::new("delete")
                        .about("Remove the webhook, so that the bot can poll")
                        .arg(flag("drop-pending", "Drop the updates that wait, too")),
                ),
        )
}

fn sent(of: &ArgMatches) -> Option<Sent> {
    Some(Sent {
        chat: of.get_one("chat").cloned()?,
        text: of.get_one("text").cloned(),
        file: of.get_one("file").cloned(),
        as_document: of.get_flag("document"),
        html: of.get_flag("html"),
        markdown: of.get_flag("markdown"),
        silent: of.get_flag("silent"),
    })
}

fn broadcasting(of: &ArgMatches) -> Option<Broadcasting> {
    let (name, of) = of.subcommand()?;
    let id = || of.get_one::<i64>("id").copied();
    Some(match name {
        "send" => Broadcasting::Send(Started {
            text: of.get_one("text").cloned()?,
            html: of.get_flag("html"),
            markdown: of.get_flag("markdown"),
            to: of.get_one("to").cloned(),
            name: of.get_one("name").cloned(),
            rate: of.get_one("rate").copied(),
            dry: of.get_flag("dry-run"),
            paid: of.get_flag("paid"),
            skips_unreachable: of.get_flag("skip-unreachable"),
        }),
        "list" => Broadcasting::List { json: of.get_flag("json") },
        "watch" => Broadcasting::Watch { id: id()? },
        "pause" => Broadcasting::Pause { id: id()? },
        "resume" => Broadcasting::Resume { id: id()? },
        "cancel" => Broadcasting::Cancel { id: id()? },
        _ => return None,
    })
}

fn send() -> Command {
    Command::new("send")
        .about("Send a message to a chat and print its number, for scripts and cron")
        .arg(
            Arg::new("chat")
                .required(true)
                .allow_negative_numbers(true)
                .help("The number of the chat, or the @name of a public one"),
        )
        .arg(Arg::new("text").allow_hyphen_values(true).help("The text, or - for standard input"))
        .arg(
            Arg::new("file")
                .long("file")
                .value_parser(value_parser!(PathBuf))
                .help("A file to send, with the text below it; pictures are sent as such"),
        )
        .arg(flag("document", "Send a picture as a file").requires("file"))
        .args(markup())
        .arg(flag("silent", "Make no sound"))
}

fn broadcast() -> Command {
    let id =
        || Arg::new("id").required(true).value_parser(value_parser!(i64)).help("The number of the broadcast");
    Command::new("broadcast")
        .about("Send a message to many chats, and look after those that are under way")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("send")
                .about(
                    "Send a text to everybody whom the storage knows, and watch; the bot may run meanwhile",
                )
                .arg(
                    Arg::new("text")
                        .required(true)
                        // No other hyphen: an option that is mistyped would go to everybody.
                        .allow_negative_numbers(true)
                        .help("The text, or - for standard input"),
                )
                .args(markup())
                .arg(
                    Arg::new("to")
                        .long("to")
                        .help("A file with the numbers of chats, one a line, or - for standard input"),
                )
                .arg(Arg::new("name").long("name").help("A name to show beside its number"))
                .arg(
                    Arg::new("rate")
                        .long("rate")
                        .value_parser(value_parser!(u32).range(1..))
                        .help("How many messages a second at most"),
                )
                .arg(flag("dry-run", "Send nothing, and count who would get it"))
                .arg(flag("paid", "Pay with the bot's Stars for up to 1000 messages a second"))
                .arg(flag("skip-unreachable", "Leave out chats that an earlier one could not reach")),
        )
        .subcommand(
            Command::new("list")
                .about("Print all broadcasts")
                .arg(flag("json", "Print JSON, a broadcast on each line")),
        )
        .subcommand(Command::new("watch").about("Watch one until it is over").arg(id()))
        .subcommand(Command::new("pause").about("Pause one").arg(id()))
        .subcommand(Command::new("resume").about("Have a paused one go on, and watch").arg(id()))
        .subcommand(Command::new("cancel").about("Give one up").arg(id()))
}

fn markup() -> [Arg; 2] {
    [flag("html", "The text is HTML").conflicts_with("markdown"), flag("markdown", "The text is MarkdownV2")]
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

/// Groups have negative numbers.
fn user() -> Arg {
    Arg::new("user").allow_negative_numbers(true).value_parser(value_parser!(i64))
}

fn json() -> Arg {
    flag("json", "Print JSON")
}
