//! A wrong argument: answered in the person's language, worded otherwise, or handled by the author.

use botwright::prelude::*;
use botwright::{Argument, Typed, WrongReason};

use crate::script::{check, talk};

const ROUTER: Router = Router::new().mount(handlers![remind, volume, maybe, all, even]);

#[command("remind {minutes} {text..}")]
fn remind(minutes: u32, text: String) -> String {
    format!("In {minutes} minutes: {text}")
}

#[command("volume {level}")]
fn volume(level: Result<u8, WrongArgument>) -> String {
    match level {
        Ok(level) => format!("The volume is {level}."),
        Err(wrong) => match wrong.reason() {
            WrongReason::Missing => format!("Which {}?", wrong.argument()),
            WrongReason::OutOfRange { most, .. } => format!("At most {most}."),
            _ => format!("{} it is not.", wrong.typed().unwrap_or_default()),
        },
    }
}

#[command("maybe {number?}")]
fn maybe(number: Result<Option<u8>, WrongArgument>) -> String {
    format!("{:?}", number.map_err(|wrong| wrong.usage().to_owned()))
}

#[command("all {numbers..}")]
fn all(numbers: Result<Vec<u8>, WrongArgument>) -> String {
    format!("{:?}", numbers.map_err(|wrong| wrong.typed().map(str::to_owned)))
}

struct Even(u32);

impl Argument for Even {
    fn read(typed: &Typed<'_>) -> Result<Self, WrongReason> {
        let number = typed.text().parse().map_err(|_| WrongReason::NotANumber)?;
        if number % 2 == 0 { Ok(Self(number)) } else { Err(WrongReason::Because("that is odd".into())) }
    }
}

#[command("even {number}")]
fn even(number: Even) -> String {
    number.0.to_string()
}

#[test]
fn the_author_handles_what_is_wrong() {
    check(
        ROUTER,
        "Ann: /volume 11
         Bot: The volume is 11.
         Ann: /volume
         Bot: Which level?
         Ann: /volume 256
         Bot: At most 255.
         Ann: /volume loud
         Bot: loud it is not.
         Ann: /maybe
         Bot: Ok(None)
         Ann: /maybe 7
         Bot: Ok(Some(7))
         Ann: /maybe x
         Bot: Err(\"/maybe [number]\")
         Ann: /all 1 2
         Bot: Ok([1, 2])
         Ann: /all 1 x
         Bot: Err(Some(\"x\"))",
    );
}

#[test]
fn a_type_of_one_s_own_says_why() {
    check(
        ROUTER,
        "Ann: /even 4
         Bot: 4
         Ann: /even 3
         Bot: “3”: that is odd / Usage: /even <number>
         Ann: /even x
         Bot: “x” is not a number. / Usage: /even <number>",
    );
}

#[test]
fn people_are_answered_in_their_language() {
    talk(ROUTER, async |telegram| {
        for (language, answer) in [
            ("de", "„soon“ ist keine Zahl.\nVerwendung: /remind <minutes> <text>"),
            ("pt-br", "“soon” não é um número.\nUso: /remind <minutes> <text>"),
            ("ja", "「soon」は数字ではありません。\n使い方: /remind <minutes> <text>"),
            ("tlh", "“soon” is not a number.\nUsage: /remind <minutes> <text>"),
        ] {
            let person = telegram.emulator().person(language).language(language).build().private();
            person.send_text("/remind soon tea").unwrap();
            telegram.rest().await;
            assert_eq!(person.last_message().unwrap().text(), Some(answer));
        }
    });
}

#[test]
fn the_application_words_it_otherwise() {
    let app = |bot| {
        App::with_router(bot, ROUTER).usage(|wrong| {
            format!("{} [{}] {}", wrong.usage(), wrong.argument(), wrong.language().unwrap_or("?"))
        })
    };
    botwright::testing::run_with(app, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/remind soon tea").await;
        ann.sees("/remind <minutes> <text> [minutes] en").await;
        ann.says("/even 1 2").await;
        ann.sees("/even <number> [] en").await;
    });
}

#[test]
fn the_application_answers_with_the_usage_alone() {
    let app = |bot| App::with_router(bot, ROUTER).usage(|wrong| format!("Usage: {}", wrong.usage()));
    botwright::testing::run_with(app, async |telegram| {
        let ada = telegram.emulator().person("Ada").language("de").build().private();
        for wrong in ["/remind", "/remind soon tea", "/remind 1,5 tea", "/remind -1 tea", "/remind 20"] {
            ada.send_text(wrong).unwrap();
            telegram.rest().await;
            assert_eq!(
                ada.last_message().unwrap().text(),
                Some("Usage: /remind <minutes> <text>"),
                "{wrong}"
            );
        }
    });
}
