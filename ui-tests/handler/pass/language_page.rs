//! Each sample of the page that describes the language, as it stands there.
#![forbid(unsafe_code)]

use botwright::prelude::*;

mod echo {
    use super::*;

    /// Say hello.
    #[command("start")]
    pub fn start(user: User) -> Html {
        html!("Hi {}!", user.mention()) // escapes what it interpolates
    }

    /// How to use this bot.
    #[command("help")]
    pub fn help() -> &'static str {
        "Send me anything."
    }

    #[message(text & !command)]
    pub fn echo(Text(text): Text) -> String {
        text
    }
}

mod settings {
    use super::*;

    /// The menu, and the one question it can ask.
    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(timeout = "10m")]
    pub enum Settings {
        #[start]
        #[to(Renaming)]
        Choosing,

        #[to(Choosing)]
        Renaming { field: Field },
    }

    #[derive(CallbackData, Clone, Copy, Debug, Serialize, Deserialize)]
    pub enum Field {
        Name,
        City,
    }

    #[derive(Default, Serialize, Deserialize)]
    pub struct Profile {
        name: String,
        city: String,
    }

    /// Change your settings.
    #[command("settings")]
    pub fn open() -> Goto<Settings> {
        goto!(Settings::Choosing)
    }

    #[enter(Settings::Choosing)] // a state's voice, written once
    pub fn menu() -> Reply {
        Reply::text("What shall we change?")
            .row([edit::button("Name", Field::Name), edit::button("City", Field::City)])
            .row([close::button("Close")]) // a button is made by the handler that it reaches
    }

    #[state(Settings::Choosing)]
    #[callback("edit:{field}")]
    pub fn edit(field: Field) -> Goto<Settings> {
        goto!(Settings::Renaming { field })
    }

    #[state(Choosing)] // the return type names the conversation
    #[callback("close")]
    pub async fn close(chat: Chat) -> Goto<Settings> {
        chat.say("Done.").await?;
        end()
    }

    #[enter(Settings::Renaming { field })]
    pub fn ask(field: Field) -> String {
        format!("Send the new {field:?}.")
    }

    #[state(Settings::Renaming { field })]
    #[message]
    pub async fn rename(
        field: Field,
        Text(text): Text,
        chat: Chat,
        mut profile: UserData<Profile>,
    ) -> Goto<Settings> {
        if text.len() > 40 {
            chat.say("That is too long; try again.").await?;
            return stay();
        }
        match field {
            Field::Name => profile.name = text, // committed with the step, or not at all
            Field::City => profile.city = text,
        }
        goto!(Settings::Choosing)
    }

    #[timeout(Settings)]
    pub fn gave_up() -> &'static str {
        "I closed the settings."
    }
}

mod arguments {
    use std::str::FromStr;

    use super::*;

    #[derive(Serialize, Deserialize)]
    pub struct Reminder {
        text: String,
    }

    #[derive(Clone)]
    pub struct Rates;

    pub struct Currency(String);

    impl FromStr for Currency {
        type Err = std::convert::Infallible;

        fn from_str(name: &str) -> Result<Self, Self::Err> {
            Ok(Self(name.to_owned()))
        }
    }

    #[provide]
    fn rates() -> Rates {
        Rates
    }

    /// Remind me: /remind 20 tea is ready
    #[command("remind {minutes} {text..}")] // {x} one word, {x?} optional, {x..} the rest
    pub async fn remind(minutes: u32, text: String, chat: Chat) -> Result<String> {
        ring::after(minutes.minutes(), Reminder { text }).chat(&chat).named("tea").await?;
        Ok(format!("In {minutes} minutes."))
    } // "/remind soon" answers: Usage: /remind <minutes> <text>

    #[job]
    pub async fn ring(Payload(reminder): Payload<Reminder>, _chat: Chat) -> String {
        reminder.text
    }

    #[command("start ref_{code}")] // t.me/bot?start=ref_abc
    pub fn invited(code: String) -> String {
        format!("You were invited with {code}.")
    }

    #[message(regex(r"^(?<amount>\d+) (?<from>[A-Z]{3}) in (?<to>[A-Z]{3})$"))]
    pub async fn convert(amount: u64, from: Currency, to: Currency, rates: Dep<Rates>) -> Result<String> {
        let Rates = *rates;
        Ok(format!("{amount} {} in {}", from.0, to.0))
    }
}

mod guards {
    use super::*;

    #[derive(Clone)]
    pub struct Config {
        owners: Vec<UserId>,
    }

    #[provide]
    fn config() -> Config {
        Config { owners: vec![UserId::from(1)] }
    }

    #[derive(Clone)]
    pub struct Db(usize);

    #[provide] // built once, before the first update; may take other Deps
    async fn db(config: Dep<Config>) -> Result<Db> {
        Ok(Db(config.owners.len()))
    }

    /// The owner, and nobody else.
    #[allow(dead_code)]
    pub struct Admin(User);

    #[guard] // a guard is a function that grants a type
    fn admin(user: User, config: Dep<Config>) -> Result<Admin, Refused> {
        if config.owners.contains(&user.id) {
            Ok(Admin(user))
        } else {
            Err(Refused::because("Only the owner may do that."))
        }
    }

    #[command("total")]
    pub async fn total(_: Admin, db: Dep<Db>) -> Result<String> {
        Ok(db.0.to_string())
    } // authorisation is visible in the signature

    #[derive(Default, Serialize, Deserialize)]
    pub struct Seen(u64);

    #[observe] // runs for every update, beside its handler
    pub fn count(user: Option<User>, mut seen: BotData<Seen>) {
        seen.0 += u64::from(user.is_some());
    }

    #[on_error]
    pub async fn apologise(Failure(why): Failure, chat: Option<Chat>) -> Result {
        if let Some(chat) = chat {
            chat.say(format!("That failed: {why}")).await?;
        }
        Ok(())
    } // a panic is a Failure too

    pub async fn log(update: Arc<Update>, rest: Rest) -> Outcome {
        rest.run(update).await
    }

    pub fn app(bot: Bot) -> App {
        App::new(bot).wrap(log)
    }
}

mod nested {
    use super::*;

    #[derive(Clone, Serialize, Deserialize)]
    pub struct Address {
        street: String,
        city: String,
    }

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    #[conversation(returns = Address)]
    pub enum AskAddress {
        #[start]
        #[to(City)]
        Street,
        #[to()]
        City { street: String },
    }

    #[state(AskAddress::Street)]
    #[message]
    pub fn street(Text(street): Text) -> Goto<AskAddress> {
        goto!(AskAddress::City { street })
    }

    #[state(AskAddress::City { street })]
    #[message]
    pub fn city(street: String, Text(city): Text) -> Goto<AskAddress> {
        end_with(Address { street, city })
    }

    #[derive(Conversation, Clone, Serialize, Deserialize)]
    pub enum Signup {
        #[start]
        #[to(Home)]
        Name,
        #[calls(AskAddress)]
        #[to()]
        Home { name: String }, // entering Home starts the child
    }

    #[command("signup")]
    pub fn signup() -> Goto<Signup> {
        goto!(Signup::Name)
    }

    #[state(Signup::Name)]
    #[message]
    pub fn name(Text(name): Text) -> Goto<Signup> {
        goto!(Signup::Home { name })
    }

    #[state(Signup::Home { name })]
    #[returned]
    pub async fn moved_in(name: String, Returned(home): Returned<Address>, chat: Chat) -> Goto<Signup> {
        chat.say(format!("{name} lives in {}, {}.", home.street, home.city)).await?;
        end()
    }
}

mod kinds {
    use super::*;

    #[inline_query]
    pub fn anything() -> InlineAnswer {
        InlineAnswer::default()
    }

    #[inline_query("pattern {x}")]
    pub fn pattern(x: String) -> InlineAnswer {
        drop(x);
        InlineAnswer::default()
    }

    #[on(chat_member, joined)]
    pub async fn joined() {}

    #[on(my_chat_member, left)]
    pub async fn left() {}

    #[on(poll_answer)]
    pub fn voted() {}

    #[on(pre_checkout_query)]
    pub fn checkout() {}

    #[on(message_reaction)]
    pub fn reacted() {}

    #[on(chat_join_request)]
    pub fn wants_in() {}

    #[on(business_message)]
    pub fn business() {}

    #[on(edited_message)]
    pub fn edited() {}

    #[on(channel_post)]
    pub fn posted() {}

    #[on(any)]
    pub fn any() {}

    #[on(unknown)]
    pub fn tomorrow() {}

    #[startup]
    pub fn begins() {}

    #[shutdown]
    pub fn ends() {}

    #[command("a", aliases("b", "c"), scope = private, hidden, order = 2)]
    pub fn private() {}

    #[command("d", scope = groups)]
    pub fn groups() {}

    #[command("e", scope = admins)]
    pub fn admins() {}

    #[command("f", scope = chat(-1001234))]
    pub fn chat() {}
}

const HANDLERS: Handlers = handlers![
    echo::start,
    echo::help,
    echo::echo,
    settings::open,
    settings::menu,
    settings::edit,
    settings::close,
    settings::ask,
    settings::rename,
    settings::gave_up,
    arguments::remind,
    arguments::ring,
    arguments::invited,
    arguments::convert,
    guards::total,
    guards::count,
    guards::apologise,
    nested::street,
    nested::city,
    nested::signup,
    nested::name,
    nested::moved_in,
    kinds::anything,
    kinds::pattern,
    kinds::joined,
    kinds::left,
    kinds::voted,
    kinds::checkout,
    kinds::reacted,
    kinds::wants_in,
    kinds::business,
    kinds::edited,
    kinds::posted,
    kinds::any,
    kinds::tomorrow,
    kinds::begins,
    kinds::ends,
    kinds::private,
    kinds::groups,
    kinds::admins,
    kinds::chat,
];

fn main() {
    assert_eq!(echo::help(), "Send me anything.");
    let _ = (HANDLERS, guards::app);
}
