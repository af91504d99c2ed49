//! Inline queries: patterns, results as values, paging, and what is chosen of them.

use botwright::inline;
use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![add, numbers, many, shout, chosen]);

#[inline_query("add {left} {right}")]
fn add(left: i64, right: i64) -> InlineAnswer {
    InlineAnswer::new([inline::article("sum", "The sum", (left + right).to_string())]).personal()
}

#[inline_query("numbers")]
fn numbers(query: InlineQuery) -> InlineAnswer {
    InlineAnswer::page(1..=45, &query.offset, 20, |number| {
        inline::article(number.to_string(), format!("Number {number}"), number.to_string())
    })
}

#[inline_query("many")]
fn many() -> InlineAnswer {
    (1..=51).map(|number| inline::article(number.to_string(), "One", "one")).collect()
}

#[inline_query]
fn shout(query: InlineQuery) -> InlineAnswer {
    InlineAnswer::new([inline::article("loud", "Loud", html!("<b>{}</b>", query.query.to_uppercase()))])
        .cache_for(std::time::Duration::from_mins(1))
        .button("Settings", "settings")
}

#[on(chosen_inline_result)]
async fn chosen(result: ChosenInlineResult, user: User, bot: Bot) -> Result {
    bot.send_message(user.id.0, format!("You chose {}.", result.result_id)).await?;
    Ok(())
}

#[test]
fn the_pattern_decides_and_the_rest_is_for_the_catch_all() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("hello").await;
        let sum = ann.does(|seat| seat.inline_query("add 2 3")).await;
        assert_eq!(ann.seat().inline_results(&sum).len(), 1);
        ann.does(|seat| seat.choose(&sum, "sum").unwrap()).await;
        let said = ann.messages().await;
        assert!(
            said.iter().any(|message| message.text() == Some("5") && message.via_bot().is_some()),
            "{said:?}"
        );
        // What does not parse is no usage answer: the next handler is asked.
        let loud = ann.does(|seat| seat.inline_query("add 2 x")).await;
        assert_eq!(telegram.failures(), Vec::<String>::new());
        ann.does(|seat| seat.choose(&loud, "loud").unwrap()).await;
        let said = ann.messages().await;
        assert!(said.iter().any(|message| message.text() == Some("ADD 2 X")), "{said:?}");
        let sent = telegram.emulator().calls();
        let answer = sent.iter().rfind(|call| call.method == "answerInlineQuery").unwrap();
        assert_eq!(answer.arguments["cache_time"], 60);
        assert_eq!(answer.arguments["button"]["start_parameter"], "settings");
    });
}

#[test]
fn a_long_list_comes_in_pages() {
    let page =
        |offset: &str| InlineAnswer::page(1..=45, offset, 20, |n| inline::article(n.to_string(), "n", "n"));
    for (offset, next) in [("", Some("20")), ("20", Some("40")), ("40", None), ("nonsense", Some("20"))] {
        let shown = format!("{:?}", page(offset));
        assert!(shown.contains(&format!("next_offset: {next:?}")), "{offset}: {shown}");
    }
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("hello").await;
        let query = ann.does(|seat| seat.inline_query("numbers")).await;
        assert_eq!(ann.seat().inline_results(&query).len(), 20);
    });
}

#[test]
fn more_than_fifty_results_are_refused_with_the_way_out() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("hello").await;
        ann.does(|seat| seat.inline_query("many")).await;
        let failures = telegram.failures();
        assert!(failures.iter().any(|why| why.contains("at most 50 results, not 51")), "{failures:?}");
    });
}
