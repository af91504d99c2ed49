//! Dates and times of day as arguments: the feature `time`.

use botwright::WrongArgument;
use botwright::jiff::civil::{Date, DateTime, Time};
use botwright::jiff::{Span, Timestamp, ToSpan as _};
use botwright::prelude::*;

use crate::script::{check, talk};

const ROUTER: Router = Router::new().mount(handlers![remind, meet, after, log]);

#[command("remind {day} {at?}")]
fn remind(day: Date, at: Option<Time>) -> String {
    let at = at.unwrap_or(Time::constant(9, 0, 0, 0));
    format!("{} {day} at {at}", day.strftime("%A"))
}

#[command("meet {when}")]
fn meet(when: DateTime) -> String {
    format!("until {}", when + Span::new().minutes(90))
}

#[command("after {day}")]
fn after(day: Result<Date, WrongArgument>) -> String {
    day.map_or_else(|wrong| format!("{:?}", wrong.reason()), |day| (day + 1.day()).to_string())
}

#[command("log {moments..}")]
fn log(moments: Vec<Timestamp>) -> String {
    moments.iter().map(|moment| moment.as_second().to_string()).collect::<Vec<_>>().join(" ")
}

#[test]
fn dates_and_times_are_arguments() {
    check(
        ROUTER,
        "
        Ann: /remind 2026-11-30
        Bot: Monday 2026-11-30 at 09:00:00
        Ann: /remind 2028-02-29 18:30
        Bot: Tuesday 2028-02-29 at 18:30:00
        Ann: /meet 2026-12-31T23:00
        Bot: until 2027-01-01T00:30:00
        Ann: /after 2026-02-28
        Bot: 2026-03-01
        Ann: /log 1970-01-01T00:01:00Z 1970-01-01T02:00:00+01:00
        Bot: 60 3600
        ",
    );
}

#[test]
fn what_is_no_date_is_told_so() {
    check(
        ROUTER,
        "
        Ann: /remind tomorrow
        Bot: “tomorrow” is not a valid date or time. / Usage: /remind <day> [at]
        Ann: /remind 2026-02-29
        Bot: “2026-02-29” is not a valid date or time. / Usage: /remind <day> [at]
        Ann: /remind 2026-11-30 25:00
        Bot: “25:00” is not a valid date or time. / Usage: /remind <day> [at]
        Ann: /after never
        Bot: NotADate
        Ann: /log 1970-01-01
        Bot: “1970-01-01” is not a valid date or time. / Usage: /log [moments...]
        ",
    );
    talk(ROUTER, async |telegram| {
        let ada = telegram.emulator().person("Ada").language("de").build().private();
        ada.send_text("/meet morgen").unwrap();
        telegram.rest().await;
        let answer = "„morgen“ ist kein gültiges Datum und keine gültige Zeit.\nVerwendung: /meet <when>";
        assert_eq!(ada.last_message().unwrap().text(), Some(answer));
    });
}
