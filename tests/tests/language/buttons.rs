//! Values that travel in buttons, there and back; and presses that mean nothing.

use botwright::CallbackData;
use botwright::prelude::*;

use crate::script::talk;
use crate::wire::calls;

const ROUTER: Router =
    Router::new().mount(handlers![menu, goes, pays, tags, counts, switches, picks, answers_itself, silent]);

#[derive(CallbackData, Clone, Copy, Debug, PartialEq)]
enum Direction {
    Up,
    Sideways { by: i16, wrapping: bool },
    To(Point),
}

#[derive(CallbackData, Clone, Copy, Debug, PartialEq)]
struct Point {
    x: i8,
    y: i8,
}

#[derive(CallbackData, Clone, Debug, PartialEq)]
struct Tag(u8, Short<12>);

#[command("menu")]
fn menu() -> Reply {
    Reply::text("Press.")
        .row([
            goes::button("Up", Direction::Up),
            goes::button("Back", Direction::Sideways { by: -12, wrapping: true }),
            goes::button("There", Direction::To(Point { x: -128, y: 127 })),
        ])
        .row([pays::button("Pay", -5, u64::MAX), tags::button("Tag", Tag(7, Short::cut("blåbær: søtt")))])
        .row([
            counts::button("Count", i64::MIN),
            switches::button("Switch", false),
            picks::button("Pick", ':', 1),
        ])
        .row([answers_itself::button("Itself"), silent::button("Silent")])
}

#[callback("go:{direction}")]
fn goes(direction: Direction) -> Toast {
    Toast::new(format!("{direction:?}"))
}

#[callback("pay:{account}:{amount}!")]
fn pays(amount: u64, account: i32) -> Toast {
    Toast::new(format!("{amount} from {account}"))
}

#[callback("tag {tag}")]
fn tags(tag: Tag) -> Toast {
    Toast::new(format!("{} {}", tag.0, &*tag.1))
}

#[callback("count{number}")]
fn counts(number: i64) -> Toast {
    Toast::new(number.to_string())
}

#[callback("switch:{on}")]
fn switches(on: bool) -> Toast {
    Toast::new(on.to_string())
}

#[callback("pick:{sign}:{number}")]
fn picks(sign: char, number: u8) -> Toast {
    Toast::new(format!("{sign}{number}"))
}

#[callback("itself")]
async fn answers_itself(query: CallbackQuery) -> Result {
    query.answer("By itself.").await?;
    Ok(())
}

#[callback("silent")]
fn silent() {}

#[test]
fn values_become_short_data() {
    assert_eq!(goes::data(Direction::Up), "go:Up");
    assert_eq!(goes::data(Direction::Sideways { by: -12, wrapping: true }), "go:Sideways:-12:1");
    assert_eq!(goes::data(Direction::To(Point { x: -128, y: 127 })), "go:To:-128:127");
    assert_eq!(pays::data(-5, u64::MAX), "pay:-5:18446744073709551615!");
    assert_eq!(tags::data(Tag(7, Short::cut("blåbær: søtt"))), "tag 7:blåbær: s");
}

#[test]
fn data_is_read_as_it_was_written_and_no_other_way() {
    fn read<T: CallbackData>(data: &str) -> Option<T> {
        let mut rest = data;
        let value = T::read(&mut rest);
        value.filter(|_| rest.is_empty())
    }
    for direction in [
        Direction::Up,
        Direction::Sideways { by: i16::MIN, wrapping: false },
        Direction::To(Point { x: -1, y: 0 }),
    ] {
        let mut data = String::new();
        direction.write(&mut data);
        assert!(data.len() <= Direction::MAX_LEN, "{data}");
        assert_eq!(read(&data), Some(direction));
    }
    for garbage in
        ["", "up", "Up:", "Sideways", "Sideways:1", "Sideways:99999:1", "Sideways:1:2", "To:1:-", "To:1:300"]
    {
        assert_eq!(read::<Direction>(garbage), None, "{garbage}");
    }
    assert_eq!(read::<Short<4>>("blåb"), None);
    assert_eq!(&*Short::<4>::cut("blåb"), "blå");
}

#[test]
fn presses_bring_the_values_back() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        for (button, toast) in [
            ("Up", "Up"),
            ("Back", "Sideways { by: -12, wrapping: true }"),
            ("There", "To(Point { x: -128, y: 127 })"),
            ("Pay", "18446744073709551615 from -5"),
            ("Tag", "7 blåbær: s"),
            ("Count", "-9223372036854775808"),
            ("Switch", "false"),
            ("Pick", ":1"),
        ] {
            ann.presses(button).await;
            ann.sees_toast(toast).await;
        }
    });
}

#[test]
fn foreign_data_harms_nothing_and_is_answered() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        let message = ann.messages().await.last().unwrap().message_id;
        let foreign =
            ["nobody's", "go:Down", "go:Up ", "pay:1:-2!", "count", "switch:2", "pick:æ", "tag 7", "\0", "å"];
        for data in foreign {
            ann.presses_data(message, data).await;
            ann.sees_nothing().await;
        }
        assert_eq!(calls(telegram.emulator(), "answerCallbackQuery").len(), foreign.len());
        ann.presses("Up").await;
        ann.sees_toast("Up").await;
    });
}

#[test]
fn a_press_is_answered_exactly_once() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        for button in ["Up", "Itself", "Silent"] {
            let before = calls(telegram.emulator(), "answerCallbackQuery").len();
            ann.presses(button).await;
            assert_eq!(calls(telegram.emulator(), "answerCallbackQuery").len(), before + 1, "{button}");
        }
    });
}
