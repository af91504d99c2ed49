//! Writes the same four hundred functions twice: as handlers, and as they stand below the attributes.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

/// One sort of handler: how many, what stands above each, and the function. `NN` is its number.
struct Sort {
    count: usize,
    attribute: &'static str,
    function: &'static str,
}

const SORTS: [Sort; 4] = [
    Sort {
        count: 150,
        attribute: r#"#[command("remindNN {minutes} {text..}")]"#,
        function: r#"
async fn command_NN(minutes: u32, text: String, chat: Chat) -> Result<String> {
    chat.say(format!("Noted: {text}")).await?;
    Ok(format!("In {minutes} minutes."))
}"#,
    },
    Sort {
        count: 100,
        attribute: r#"#[callback("pageNN:{number}")]"#,
        function: r#"
fn callback_NN(number: u32, user: User) -> Toast {
    Toast::new(format!("{}, this is page {number}", user.first_name))
}"#,
    },
    Sort {
        count: 100,
        attribute: r#"#[message(text & !command & is_NN)]"#,
        function: r#"
async fn message_NN(Text(text): Text, user: User, chat: Chat) -> Result {
    chat.say(format!("{} says {text}", user.first_name)).await?;
    Ok(())
}"#,
    },
    Sort {
        count: 50,
        attribute: "#[on(chat_member, joined)]",
        function: r#"
async fn on_NN(chat: Chat, user: User) -> Result {
    chat.say(format!("Welcome, {}!", user.first_name)).await?;
    Ok(())
}"#,
    },
];

fn main() -> io::Result<()> {
    let folder = env::var("OUT_DIR").map_err(io::Error::other)?;
    for (name, with_attributes) in [("handlers.rs", true), ("functions.rs", false)] {
        fs::write(Path::new(&folder).join(name), source(with_attributes)?)?;
    }
    Ok(())
}

fn source(with_attributes: bool) -> io::Result<String> {
    let mut source = String::new();
    for Sort { count, attribute, function } in &SORTS {
        for number in 0..*count {
            let attribute = if with_attributes { *attribute } else { "" };
            let written = format!("{attribute}{function}\n").replace("NN", &number.to_string());
            source.push_str(&written);
        }
    }
    for number in 0..100 {
        writeln!(
            source,
            "fn is_{number}(message: &Message) -> bool {{ message.text() == Some(\"{number}\") }}"
        )
        .map_err(io::Error::other)?;
    }
    Ok(source)
}
