//! Schedules against a calendar that is looked at minute by minute.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::time::Duration;

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use proptest::prelude::*;

use super::date::Date;
use super::*;

/// The next runs after a moment, as the walls of the zone show them.
fn runs(schedule: &Schedule, after: &str, count: usize) -> Vec<String> {
    let after: Zoned = after.parse().unwrap();
    let mut moment = Moment::from_milliseconds(after.timestamp().as_millisecond());
    let mut shown = Vec::new();
    while shown.len() < count
        && let Some(next) = schedule.next(moment).unwrap()
    {
        let zoned = Timestamp::from_millisecond(next.milliseconds()).unwrap();
        let zoned = zoned.to_zoned(after.time_zone().clone());
        shown.push(zoned.strftime("%F %H:%M %:z").to_string());
        moment = next;
    }
    shown
}

fn oslo(cron: &str) -> Schedule {
    Schedule::cron(cron, "Europe/Oslo").unwrap()
}

#[test]
fn a_time_that_does_not_exist_is_when_the_clocks_are_put_forward() {
    let night = Schedule::daily("02:30", "*", "Europe/Oslo").unwrap();
    let wanted = ["2026-03-28 02:30 +01:00", "2026-03-29 03:00 +02:00", "2026-03-30 02:30 +02:00"];
    assert_eq!(runs(&night, "2026-03-27T12:00[Europe/Oslo]", 3), wanted);
    assert_eq!(runs(&oslo("30 2 * * *"), "2026-03-27T12:00[Europe/Oslo]", 3), wanted);
    // Three times of that hour are one run, and one that was said for 03:00 is the same.
    let four = Schedule::daily("02:10, 02:20, 02:59, 03:00", "*", "Europe/Oslo").unwrap();
    let wanted = ["2026-03-29 03:00 +02:00", "2026-03-30 02:10 +02:00"];
    assert_eq!(runs(&four, "2026-03-28T12:00[Europe/Oslo]", 2), wanted);
}

#[test]
fn a_time_that_comes_twice_is_the_first() {
    let night = Schedule::daily("02:30", "*", "Europe/Oslo").unwrap();
    let wanted = ["2026-10-24 02:30 +02:00", "2026-10-25 02:30 +02:00", "2026-10-26 02:30 +01:00"];
    assert_eq!(runs(&night, "2026-10-23T12:00[Europe/Oslo]", 3), wanted);
    let last = Schedule::monthly(25, "02:30", "Europe/Oslo").unwrap();
    let wanted = ["2026-10-25 02:30 +02:00", "2026-11-25 02:30 +01:00"];
    assert_eq!(runs(&last, "2026-10-01T12:00[Europe/Oslo]", 2), wanted);
    // Asked between the two, it is the next day's.
    assert_eq!(runs(&night, "2026-10-25T02:10+01:00[Europe/Oslo]", 1), ["2026-10-26 02:30 +01:00"]);
}

#[test]
fn what_fits_in_every_hour_runs_on_through_both_changes() {
    let hours = oslo("15 * * * *");
    let wanted = ["2026-03-29 01:15 +01:00", "2026-03-29 03:15 +02:00", "2026-03-29 04:15 +02:00"];
    assert_eq!(runs(&hours, "2026-03-29T01:00[Europe/Oslo]", 3), wanted);
    let wanted = ["2026-10-25 02:15 +02:00", "2026-10-25 02:15 +01:00", "2026-10-25 03:15 +01:00"];
    assert_eq!(runs(&hours, "2026-10-25T02:00+02:00[Europe/Oslo]", 3), wanted);
}

#[test]
fn a_day_that_is_left_out_of_the_calendar_runs_when_it_would_have_begun() {
    // Samoa had no 30 December 2011.
    let noon = Schedule::daily("12:00", "*", "Pacific/Apia").unwrap();
    let wanted = ["2011-12-29 12:00 -10:00", "2011-12-31 00:00 +14:00", "2011-12-31 12:00 +14:00"];
    assert_eq!(runs(&noon, "2011-12-29T00:00[Pacific/Apia]", 3), wanted);
}

#[test]
fn the_31st_is_left_out_where_there_is_none_and_the_last_day_is_always_there() {
    let rent = Schedule::monthly(31, "09:00", "UTC").unwrap();
    let wanted = ["2026-01-31 09:00 +00:00", "2026-03-31 09:00 +00:00", "2026-05-31 09:00 +00:00"];
    assert_eq!(runs(&rent, "2026-01-01T00:00[UTC]", 3), wanted);
    let last = Schedule::monthly(MonthDay::Last, "09:00", "UTC").unwrap();
    let wanted = ["2027-12-31 09:00 +00:00", "2028-01-31 09:00 +00:00", "2028-02-29 09:00 +00:00"];
    assert_eq!(runs(&last, "2027-12-01T00:00[UTC]", 3), wanted);
    let leap = Schedule::cron("0 9 29 2 *", "UTC").unwrap();
    let wanted = ["2028-02-29 09:00 +00:00", "2032-02-29 09:00 +00:00"];
    assert_eq!(runs(&leap, "2026-01-01T00:00[UTC]", 2), wanted);
    // 2100 is no leap year.
    assert_eq!(runs(&leap, "2097-01-01T00:00[UTC]", 1), ["2104-02-29 09:00 +00:00"]);
}

#[test]
fn cron_patterns_of_all_kinds() {
    for (pattern, wanted) in [
        ("*/20 9-10 * * *", ["2026-01-01 09:00", "2026-01-01 09:20", "2026-01-01 09:40"]),
        ("0 9 * * mon-fri", ["2026-01-01 09:00", "2026-01-02 09:00", "2026-01-05 09:00"]),
        ("0 9 * * SAT,7", ["2026-01-03 09:00", "2026-01-04 09:00", "2026-01-10 09:00"]),
        ("0 9 13 * fri", ["2026-01-02 09:00", "2026-01-09 09:00", "2026-01-13 09:00"]),
        ("0 9 L * ?", ["2026-01-31 09:00", "2026-02-28 09:00", "2026-03-31 09:00"]),
        ("0 9 * * fri#2", ["2026-01-09 09:00", "2026-02-13 09:00", "2026-03-13 09:00"]),
        ("0 9 * * friL", ["2026-01-30 09:00", "2026-02-27 09:00", "2026-03-27 09:00"]),
        ("0 0 1 jan,jul *", ["2026-07-01 00:00", "2027-01-01 00:00", "2027-07-01 00:00"]),
        ("5/25 0 * * *", ["2026-01-01 00:05", "2026-01-01 00:30", "2026-01-01 00:55"]),
        ("@weekly", ["2026-01-04 00:00", "2026-01-11 00:00", "2026-01-18 00:00"]),
        ("30 59 23 31 12 *", ["2026-12-31 23:59", "2027-12-31 23:59", "2028-12-31 23:59"]),
    ] {
        let found = runs(&Schedule::cron(pattern, "UTC").unwrap(), "2026-01-01T00:00[UTC]", 3);
        assert_eq!(found, wanted.map(|time| format!("{time} +00:00")), "{pattern}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    for (pattern, why) in [
        (
            "0 9 * *",
            "`0 9 * *` has 4 fields: a cron pattern has five, minute, hour, day, month and weekday, or six with the second first",
        ),
        ("61 9 * * *", "`61` is not a minute: write 0 to 59"),
        (
            "0 9 * * monday",
            "`monday` is not a weekday: write `mon` to `sun`, 1 for Monday to 7, `fri#2` for the second, `friL` for the last",
        ),
        ("0 22-2 * * *", "`22-2` runs backwards: write two ranges, separated by a comma"),
        ("*/0 9 * * *", "`*/0` has a step that goes nowhere: write a number from 1, as in `*/5`"),
        ("0 9 30 2 *", "`0 9 30 2 *` never comes: no such month has such a day"),
        ("0 9, * * *", "`` is not an hour: write 0 to 23"),
        ("0 9 ö * *", "`ö` is not a day of the month: write 1 to 31, or `L` for the last"),
        (
            "",
            "`` has 0 fields: a cron pattern has five, minute, hour, day, month and weekday, or six with the second first",
        ),
    ] {
        assert_eq!(Schedule::cron(pattern, "UTC").unwrap_err().to_string(), why);
    }
    let times = |text| Schedule::daily(text, "*", "UTC").unwrap_err().to_string();
    let why = "is not a time of day: write `09:00`, or `09:00:30`, and several with commas";
    assert_eq!(times("9"), format!("`9` {why}"));
    assert_eq!(times("09:00, 24:00"), format!("`24:00` {why}"));
    assert_eq!(times(""), format!("`` {why}"));
    assert_eq!(times("09:00:00:00"), format!("`09:00:00:00` {why}"));
    assert_eq!(Schedule::monthly(32, "09:00", "UTC"), Err(ScheduleError::Day(32)));
    assert_eq!(Schedule::every(Duration::ZERO, Moment::from_milliseconds(0)), Err(ScheduleError::Period));
    let nowhere = Schedule::daily("09:00", "*", "Europe/Olso").unwrap_err();
    assert_eq!(nowhere, ScheduleError::Zone { name: "Europe/Olso".to_owned() });
}

#[test]
fn a_schedule_survives_being_stored() {
    for schedule in [
        Schedule::once(Moment::from_milliseconds(5)),
        Schedule::every(Duration::from_mins(1), Moment::from_milliseconds(5)).unwrap(),
        Schedule::daily("09:00, 18:30", "mon-fri", "Europe/Oslo").unwrap(),
        Schedule::monthly(MonthDay::Last, "09:00", "UTC").unwrap(),
        oslo("0 9 * * *"),
    ] {
        let stored = serde_json::to_string(&schedule).unwrap();
        assert_eq!(serde_json::from_str::<Schedule>(&stored).unwrap(), schedule, "{stored}");
    }
}

#[test]
fn a_series_goes_on_as_if_it_had_never_paused() {
    let first = Moment::from_milliseconds(1_000);
    let every = Schedule::every(Duration::from_millis(700), first).unwrap();
    let next = |after| every.next(Moment::from_milliseconds(after)).unwrap().unwrap().milliseconds();
    assert_eq!(
        [next(0), next(999), next(1_000), next(1_699), next(1_700)],
        [1_000, 1_000, 1_700, 1_700, 2_400]
    );
    assert_eq!(next(1_000_000), 1_000_600);
    assert_eq!(every.next(Moment::from_milliseconds(i64::MAX)).unwrap(), None);
}

/// Whether a pattern means this minute in a zone, told without what is tested: by jiff's own view of the wall.
fn means(pattern: &Pattern, zone: &TimeZone, minute: i64) -> bool {
    let moment = Timestamp::from_second(minute).unwrap();
    let wall = zone.to_datetime(moment);
    let seconds = |wall: jiff::civil::DateTime| TimeZone::UTC.to_timestamp(wall).unwrap().as_second();
    let fits = |wall: i64| pattern.next(wall - 1) == Some(wall);
    let is_first = zone.to_ambiguous_timestamp(wall).earlier().unwrap() == moment;
    if fits(seconds(wall)) && (pattern.is_hourly() || is_first) {
        return true;
    }
    // The walls jumped to here: over what?
    let before = zone.to_datetime(Timestamp::from_second(minute - 60).unwrap());
    let jumped = seconds(before) + 60..seconds(wall);
    !pattern.is_hourly() && jumped.step_by(60).any(fits)
}

fn patterns() -> impl Strategy<Value = String> {
    let minute =
        prop_oneof![Just("*/7".to_owned()), Just("*".to_owned()), (0..60_u8).prop_map(|m| m.to_string())];
    let hour =
        prop_oneof![Just("*".to_owned()), Just("1-3".to_owned()), (0..24_u8).prop_map(|h| h.to_string())];
    let weekday = prop_oneof![Just("*"), Just("sat,sun"), Just("mon-fri")];
    (minute, hour, weekday).prop_map(|(minute, hour, weekday)| format!("{minute} {hour} * * {weekday}"))
}

fn zones() -> impl Strategy<Value = &'static str> {
    // With changes of an hour, of half an hour, at midnight, south of the equator, and none.
    prop_oneof![
        Just("Europe/Oslo"),
        Just("Australia/Lord_Howe"),
        Just("America/Santiago"),
        Just("America/New_York"),
        Just("Asia/Kolkata"),
    ]
}

/// Minutes around a change of the clocks in 2026, or anywhere in it.
fn moments() -> impl Strategy<Value = i64> {
    let changes = [1_774_746_000, 1_792_890_000, 1_775_314_800, 1_791_037_800, 1_772_953_200, 1_775_358_000];
    let around = (proptest::sample::select(changes.to_vec()), -2_000..2_000_i64);
    prop_oneof![
        around.prop_map(|(change, minutes)| change + minutes * 60),
        (29_453_760..29_979_360_i64).prop_map(|minute| minute * 60)
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn the_next_is_later_and_nothing_between_is_missed(text in patterns(), zone in zones(), after in moments()) {
        let pattern = cron::parse(&text).unwrap();
        let place = TimeZone::get(zone).unwrap();
        let next = Zone::named(zone).unwrap().next(&pattern, after).unwrap();
        prop_assert!(next > after);
        prop_assert!(means(&pattern, &place, next), "{text} in {zone}: {next} is no run");
        // Four days hold a weekend and any change.
        for minute in (after + 60..next.min(after + 4 * 86_400)).step_by(60) {
            prop_assert!(!means(&pattern, &place, minute), "{text} in {zone}: {minute} was missed after {after}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar(number in -700_000..2_900_000_i64) {
        let date = Date::of(number);
        let known = jiff::civil::date(1970, 1, 1).checked_add(jiff::Span::new().days(number)).unwrap();
        let found = (date.year, date.month, date.day, date.weekday());
        let wanted = (
            i64::from(known.year()),
            u32::try_from(known.month()).unwrap(),
            u32::try_from(known.day()).unwrap(),
            u32::try_from(known.weekday().to_sunday_zero_offset()).unwrap(),
        );
        prop_assert_eq!(found, wanted);
        prop_assert_eq!(date.next(), Date::of(number + 1));
    }
}
