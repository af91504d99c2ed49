//! People type behind the bot's name: `types_inline`, `scrolls_on`, `chooses`, `presses_results_button`.

use botwright::inline::article;
use botwright::prelude::*;

use super::fails;
use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![numbers, settings, chosen]);

#[inline_query("numbers")]
fn numbers(query: InlineQuery) -> InlineAnswer {
    let page = InlineAnswer::page(1..=45, &query.offset, 20, |number| {
        article(number.to_string(), format!("Number {number}"), format!("I choose {number}."))
    });
    page.button("Settings", "settings")
}

#[command("start settings")]
fn settings() -> &'static str {
    "Your settings."
}

#[on(chosen_inline_result)]
async fn chosen(result: ChosenInlineResult, user: User, bot: Bot) -> Result {
    bot.send_message(user.id.0, format!("Number {} it is.", result.result_id)).await?;
    Ok(())
}

#[test]
fn somebody_scrolls_through_the_results_and_chooses_one() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let (mut group, mut private) = (ann.at(&friends), ann.chat());
        private.says("Hello").await;
        let first = group.types_inline("numbers").await;
        assert_eq!((first.len(), first[0].as_str()), (20, "Number 1"));
        let more = group.scrolls_on().await;
        assert_eq!((more.len(), more[0].as_str()), (20, "Number 21"));
        assert_eq!(group.scrolls_on().await.len(), 5);
        assert!(group.scrolls_on().await.is_empty());
        // By its title from the first page, and by its id from the last.
        for (result, text) in [("Number 3", "I choose 3."), ("45", "I choose 45.")] {
            group.chooses(result).await;
            let sent = group.last().await;
            assert_eq!((sent.text(), sent.via_bot().is_some()), (Some(text), true));
        }
        private.sees("Number 45 it is.").await;
    });
}

#[test]
fn the_button_above_the_results_starts_the_bot_in_private() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let (mut group, mut private) = (ann.at(&friends), ann.chat());
        private.says("Hello").await;
        group.types_inline("numbers").await;
        group.presses_results_button().await;
        group.sees_nothing().await;
        private.sees("Your settings.").await;
    });
}

#[test]
fn results_that_are_not_there_fail_the_test() {
    let untyped = fails(ROUTER, async |mut telegram| telegram.user("Ann").chat().chooses("Number 1").await);
    assert!(untyped.contains("nothing was typed behind the bot's name"), "{untyped}");
    let missing = fails(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        assert!(ann.types_inline("nothing").await.is_empty());
        ann.presses_results_button().await;
    });
    assert!(missing.contains("the results have no button that starts the bot"), "{missing}");
    let misspelt = fails(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.types_inline("numbers").await;
        ann.chooses("Number 46").await;
    });
    assert!(misspelt.contains("Number 46"), "{misspelt}");
}
