//! Arguments of richer types: choices, durations, mentions, quotes, the rest as words, regex groups.

use std::time::Duration;

use botwright::prelude::*;

use crate::script::check;

const ROUTER: Router = Router::new().mount(handlers![
    paint,
    paint_maybe,
    wait,
    thank,
    say,
    sum,
    note,
    level,
    named,
    spell,
    distance
]);

#[derive(Argument, Debug)]
enum Colour {
    Red,
    #[argument("dark-red", "crimson")]
    DarkRed,
    SkyBlue,
}

#[derive(Argument, Debug)]
struct Percent(u8);

#[derive(Argument, Debug)]
struct Shade {
    colour: Colour,
}

#[command("paint {colour}")]
fn paint(colour: Colour) -> String {
    format!("{colour:?}")
}

#[command("shade {shade?}")]
fn paint_maybe(shade: Option<Shade>) -> String {
    shade.map_or("none".to_owned(), |shade| format!("{:?}", shade.colour))
}

#[command("wait {how_long}")]
fn wait(how_long: Duration) -> String {
    format!("{}s", how_long.as_secs())
}

#[command("thank {whom} {why..}")]
fn thank(whom: Mention, why: Option<String>) -> String {
    format!("{} {}", whom.name(), why.as_deref().unwrap_or("for nothing"))
}

#[command("say {first} {second}")]
fn say(first: String, second: String) -> String {
    format!("{first}|{second}")
}

#[command("sum {numbers..}")]
fn sum(numbers: Vec<i64>) -> String {
    numbers.iter().sum::<i64>().to_string()
}

#[command("note {text..}")]
fn note(text: String) -> String {
    text
}

#[command("level {percent}")]
fn level(percent: Percent) -> String {
    format!("{}%", percent.0)
}

#[command("named {words..}")]
fn named(words: Vec<String>) -> String {
    words.join("|")
}

/// Its error says nothing.
struct Vowels;

impl std::str::FromStr for Vowels {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if text.chars().all(|letter| "aeiou".contains(letter)) { Ok(Self) } else { Err(()) }
    }
}

#[command("spell {vowels}")]
fn spell(vowels: Vowels) -> &'static str {
    let Vowels = vowels;
    "Only vowels."
}

#[message(regex(r"^(?<number>\d+)(?: (?<unit>km|mi))?$"))]
fn distance(number: u8, unit: Option<String>) -> String {
    format!("{number} {}", unit.as_deref().unwrap_or("of nothing"))
}

#[test]
fn an_enum_s_variants_are_the_choices() {
    check(
        ROUTER,
        "Ann: /paint red
         Bot: Red
         Ann: /paint Dark_Red
         Bot: DarkRed
         Ann: /paint crimson
         Bot: DarkRed
         Ann: /paint SKYBLUE
         Bot: SkyBlue
         Ann: /paint 'sky blue'
         Bot: SkyBlue",
    );
}

#[test]
fn a_wrong_choice_is_answered_with_all_and_with_the_nearest() {
    check(
        ROUTER,
        "Ann: /paint green
         Bot: “green” is not one of: red, dark-red, sky-blue. / Usage: /paint <red|dark-red|sky-blue>
         Ann: /paint sky-blu
         Bot: “sky-blu” is not one of: red, dark-red, sky-blue. Did you mean “sky-blue”? / Usage: /paint <red|dark-red|sky-blue>
         Ann: /paint
         Bot: Usage: /paint <red|dark-red|sky-blue>",
    );
}

#[test]
fn a_struct_with_one_field_is_read_as_the_field() {
    check(
        ROUTER,
        "Ann: /level 70
         Bot: 70%
         Ann: /level high
         Bot: “high” is not a number. / Usage: /level <percent>
         Ann: /level 300
         Bot: 300 is not between 0 and 255. / Usage: /level <percent>
         Ann: /shade crimson
         Bot: DarkRed
         Ann: /shade
         Bot: none
         Ann: /shade blue
         Bot: “blue” is not one of: red, dark-red, sky-blue. / Usage: /shade [red|dark-red|sky-blue]",
    );
}

#[test]
fn durations_have_units() {
    check(
        ROUTER,
        "Ann: /wait 90s
         Bot: 90s
         Ann: /wait 1h30m
         Bot: 5400s
         Ann: /wait \"1h 30m\"
         Bot: 5400s
         Ann: /wait 5
         Bot: “5” is not a duration such as 90s or 1h30m. / Usage: /wait <how_long>",
    );
}

#[test]
fn people_are_mentioned_by_username() {
    check(
        ROUTER,
        "Ann: /thank @ben_lee for the tea
         Bot: @ben_lee for the tea
         Ann: /thank @ben_lee
         Bot: @ben_lee for nothing
         Ann: /thank Ben
         Bot: “Ben” is not a person: write @username. / Usage: /thank <whom> [why]",
    );
}

#[test]
fn quotes_keep_words_together() {
    check(
        ROUTER,
        "Ann: /say \"tea is\" ready
         Bot: tea is|ready
         Ann: /say “tea is” «ready now»
         Bot: tea is|ready now
         Ann: /say it's 5\"
         Bot: it's|5\"
         Ann: /say \"a \\\"b\\\"\" 'c'
         Bot: a \"b\"|c
         Ann: /say \"tea is ready
         Bot: Usage: /say <first> <second>",
    );
}

#[test]
fn the_rest_is_text_or_words_and_may_be_absent_where_the_type_says_so() {
    check(
        ROUTER,
        "Ann: /note \"tea\"  is ready
         Bot: \"tea\"  is ready
         Ann: /note
         Bot: Usage: /note <text>
         Ann: /sum 1 2 3
         Bot: 6
         Ann: /sum
         Bot: 0
         Ann: /sum 1 two
         Bot: “two” is not a number. / Usage: /sum [numbers...]
         Ann: /named Ann \"Ben Lee\"
         Bot: Ann|Ben Lee",
    );
}

#[test]
fn an_error_that_cannot_speak_leaves_the_usage() {
    check(
        ROUTER,
        "Ann: /spell aei
         Bot: Only vowels.
         Ann: /spell xyz
         Bot: Usage: /spell <vowels>",
    );
}

#[test]
fn a_group_that_took_no_part_is_none() {
    check(
        ROUTER,
        "Ann: 5 km
         Bot: 5 km
         Ann: 5
         Bot: 5 of nothing
         Ann: 500",
    );
}
