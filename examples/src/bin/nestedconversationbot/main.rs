//! The port of python-telegram-bot's nestedconversationbot: gathers a family, in a conversation inside another inside a third.
//!
//! The one who calls says what became of the call, so that the description of a person serves two callers. Like the original the
//! bot forgets everything when it ends.
use std::fmt;

use botwright::prelude::*;
use botwright::types::InlineKeyboardButton;

/// The outermost: what to do.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(reentry = false)]
enum Family {
    #[start]
    #[to(AddingMember, AboutSelf, Showing)]
    Choosing,
    #[calls(AddMember)]
    #[to(Choosing, AboutSelf, Showing)]
    AddingMember,
    #[to(DescribingSelf)]
    AboutSelf,
    #[calls(Description)]
    #[to(Choosing, Stopped)]
    DescribingSelf,
    #[to(Choosing)]
    Showing,
    /// As in the original, who stops amid their own description can stop once more.
    #[to(Choosing)]
    Stopped,
}

/// Adds parents and children, until the person wants something else.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = Wish)]
enum AddMember {
    #[start]
    #[to(ChoosingGender)]
    ChoosingLevel,
    #[to(Describing)]
    ChoosingGender { level: Level },
    #[calls(Description)]
    #[to(ChoosingLevel)]
    Describing { level: Level, gender: Gender },
}

/// Asks for a person's name and age, in any order.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = Person)]
enum Description {
    #[start]
    #[to(Telling)]
    Choosing,
    #[to(Choosing)]
    Telling { feature: Option<Feature> },
}

/// What the person wants after they have added members.
enum Wish {
    Menu,
    Data,
}

#[derive(CallbackData, Clone, Copy, Serialize, Deserialize)]
enum Level {
    Parents,
    Children,
}

#[derive(CallbackData, Clone, Copy, Serialize, Deserialize)]
enum Gender {
    Male,
    Female,
}

#[derive(CallbackData, Clone, Copy, Serialize, Deserialize)]
enum Feature {
    Name,
    Age,
}

impl Level {
    fn called(self, gender: Gender) -> &'static str {
        match (self, gender) {
            (Self::Parents, Gender::Male) => "Father",
            (Self::Parents, Gender::Female) => "Mother",
            (Self::Children, Gender::Male) => "Brother",
            (Self::Children, Gender::Female) => "Sister",
        }
    }
}

#[derive(Default, Serialize, Deserialize)]
struct Person {
    name: Option<String>,
    age: Option<String>,
}

impl fmt::Display for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let told = |feature: &Option<String>| feature.clone().unwrap_or_else(|| "-".to_owned());
        write!(f, "Name: {}, Age: {}", told(&self.name), told(&self.age))
    }
}

/// What somebody told of their family, wherever they told it.
#[derive(Default, Serialize, Deserialize)]
struct Gathered {
    oneself: Vec<Person>,
    parents: Vec<(Gender, Person)>,
    children: Vec<(Gender, Person)>,
    /// The person who is being described.
    described: Person,
}

impl Gathered {
    fn members(&mut self, level: Level) -> &mut Vec<(Gender, Person)> {
        match level {
            Level::Parents => &mut self.parents,
            Level::Children => &mut self.children,
        }
    }
}

type Rows = [Vec<InlineKeyboardButton>; 2];

/// A new text for the message whose button was pressed.
fn edit(text: impl Into<Edit>, rows: Rows) -> Edit {
    rows.into_iter().fold(Edit::text(text), Edit::row)
}

/// Gather information about your family.
#[command("start")]
fn start() -> Goto<Family> {
    goto!(Family::Choosing)
}

#[state(Family::Stopped)]
#[command("start", hidden)]
fn start_again() -> Goto<Family> {
    goto!(Family::Choosing)
}

/// A press changes the message with the button; a command has none to change.
#[enter(Family::Choosing)]
fn menu(press: Option<CallbackQuery>) -> (Option<Edit>, Vec<Reply>) {
    let text = "You may choose to add a family member, yourself, show the gathered data, or end the conversation. \
                To abort, simply type /stop.";
    let rows = [
        vec![add_member::button("Add family member"), add_self::button("Add yourself")],
        vec![show::button("Show data"), leave::button("Done")],
    ];
    if press.is_some() {
        return (Some(edit(text, rows)), Vec::new());
    }
    let hello = "Hi, I'm Family Bot and I'm here to help you gather information about your family.";
    (None, vec![Reply::text(hello), rows.into_iter().fold(Reply::text(text), Reply::row)])
}

#[state(Family::Choosing)]
#[callback("member")]
fn add_member() -> Goto<Family> {
    goto!(Family::AddingMember)
}

#[state(Family::Choosing)]
#[callback("self")]
fn add_self() -> Goto<Family> {
    goto!(Family::AboutSelf)
}

/// From the menu of an older message.
#[state(Family::AddingMember)]
#[callback("self")]
fn add_self_instead() -> Goto<Family> {
    goto!(Family::AboutSelf)
}

#[state(Family::Choosing)]
#[callback("show")]
fn show() -> Goto<Family> {
    goto!(Family::Showing)
}

#[state(Family::Choosing)]
#[callback("back")]
fn leave() -> (Edit, Goto<Family>) {
    (Edit::text("See you around!"), end())
}

/// End the conversation.
#[state(Family::*)]
#[command("stop")]
fn stop() -> (&'static str, Goto<Family>) {
    ("Okay, bye.", end())
}

#[state(Family::DescribingSelf)]
#[command("stop", hidden)]
fn stop_describing() -> (&'static str, Goto<Family>) {
    ("Okay, bye.", goto!(Family::Stopped))
}

#[state(Family::AddingMember)]
#[returned]
fn added(Returned(wish): Returned<Wish>) -> Goto<Family> {
    match wish {
        Wish::Menu => goto!(Family::Choosing),
        Wish::Data => goto!(Family::Showing),
    }
}

#[enter(Family::AboutSelf)]
fn ask_about_self() -> Edit {
    Edit::text("Okay, please tell me about yourself.").row([describe_self::button("Add info")])
}

#[state(Family::AboutSelf)]
#[callback("info")]
fn describe_self() -> Goto<Family> {
    goto!(Family::DescribingSelf)
}

#[state(Family::DescribingSelf)]
#[returned]
fn described_self(Returned(person): Returned<Person>, mut gathered: UserData<Gathered>) -> Goto<Family> {
    gathered.oneself.push(person);
    goto!(Family::Choosing)
}

#[enter(Family::Showing)]
fn show_gathered(gathered: UserData<Gathered>) -> Edit {
    let members = |level: Level, members: &[(Gender, Person)]| {
        listed(members.iter().map(|(gender, person)| format!("{}: {person}", level.called(*gender))))
    };
    let oneself = listed(gathered.oneself.iter().map(Person::to_string));
    let parents = members(Level::Parents, &gathered.parents);
    let children = members(Level::Children, &gathered.children);
    Edit::text(format!("Yourself:{oneself}\n\nParents:{parents}\n\nChildren:{children}"))
        .row([back_to_menu::button("Back")])
}

fn listed(people: impl Iterator<Item = String>) -> String {
    let lines = people.map(|person| format!("\n{person}")).collect::<Vec<_>>().concat();
    if lines.is_empty() { "\nNo information yet.".to_owned() } else { lines }
}

#[state(Family::Showing)]
#[callback("back")]
fn back_to_menu() -> Goto<Family> {
    goto!(Family::Choosing)
}

#[enter(AddMember::ChoosingLevel)]
fn ask_level() -> Edit {
    edit(
        "You may add a parent or a child. Also you can show the gathered data or go back.",
        [
            vec![
                choose_level::button("Add parent", Level::Parents),
                choose_level::button("Add child", Level::Children),
            ],
            vec![show_instead::button("Show data"), back::button("Back")],
        ],
    )
}

#[state(AddMember::ChoosingLevel)]
#[callback("level:{level}")]
fn choose_level(level: Level) -> Goto<AddMember> {
    goto!(AddMember::ChoosingGender { level })
}

#[enter(AddMember::ChoosingGender { level })]
fn ask_gender(level: Level) -> Edit {
    let add = |gender| choose_gender::button(format!("Add {}", level.called(gender)), gender);
    edit(
        "Please choose, whom to add.",
        [
            vec![add(Gender::Male), add(Gender::Female)],
            vec![show_instead::button("Show data"), back::button("Back")],
        ],
    )
}

#[state(AddMember::ChoosingGender { level })]
#[callback("gender:{gender}")]
fn choose_gender(level: Level, gender: Gender) -> Goto<AddMember> {
    goto!(AddMember::Describing { level, gender })
}

#[state(AddMember::Describing { level, gender })]
#[returned]
fn described(
    level: Level,
    gender: Gender,
    Returned(person): Returned<Person>,
    mut gathered: UserData<Gathered>,
) -> Goto<AddMember> {
    gathered.members(level).push((gender, person));
    goto!(AddMember::ChoosingLevel)
}

#[state(AddMember::*)]
#[callback("show")]
fn show_instead() -> Goto<AddMember> {
    end_with(Wish::Data)
}

#[state(AddMember::*)]
#[callback("back")]
fn back() -> Goto<AddMember> {
    end_with(Wish::Menu)
}

/// A press begins with a new person; a text has told something of the old one.
#[enter(Description::Choosing)]
fn ask_feature(
    press: Option<CallbackQuery>,
    mut gathered: UserData<Gathered>,
) -> (Option<Edit>, Option<Reply>) {
    let row = [
        choose_feature::button("Name", Feature::Name),
        choose_feature::button("Age", Feature::Age),
        finish::button("Done"),
    ];
    if press.is_some() {
        gathered.described = Person::default();
        return (Some(Edit::text("Please select a feature to update.").row(row)), None);
    }
    (None, Some(Reply::text("Got it! Please select a feature to update.").row(row)))
}

#[state(Description::Choosing)]
#[callback("feature:{feature}")]
fn choose_feature(feature: Feature) -> Goto<Description> {
    goto!(Description::Telling { feature: Some(feature) })
}

/// As in the original, every other button, of whatever older message, asks as well; what is told then is of no use.
#[state(Description::Choosing)]
#[on(callback_query)]
fn choose_nothing(query: CallbackQuery) -> Result<Goto<Description>, Pass> {
    if query.data.as_deref() == Some(finish::data().as_str()) {
        return Err(Pass);
    }
    Ok(goto!(Description::Telling { feature: None }))
}

#[enter(Description::Telling)]
fn ask() -> Edit {
    Edit::text("Okay, tell me.")
}

#[state(Description::Telling { feature })]
#[message(text & !command)]
fn tell(feature: Option<Feature>, Text(text): Text, mut gathered: UserData<Gathered>) -> Goto<Description> {
    match feature {
        Some(Feature::Name) => gathered.described.name = Some(text),
        Some(Feature::Age) => gathered.described.age = Some(text),
        None => {}
    }
    goto!(Description::Choosing)
}

#[state(Description::*)]
#[callback("back")]
fn finish(mut gathered: UserData<Gathered>) -> Goto<Description> {
    end_with(std::mem::take(&mut gathered.described))
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests;
