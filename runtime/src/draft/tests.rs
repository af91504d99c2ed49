//! When a draft is shown, by tokio's paused clock.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::time::Duration;

use botwright_api::ChatId;
use botwright_api::types::ChatType;

use super::Draft;
use crate::answer::Destination;
use crate::obliging::Obliging;

/// A draft in a chat of this kind, and the server where it is shown.
fn draft(kind: &ChatType) -> (Obliging, Draft) {
    let server = Obliging::new();
    let mut destination = Destination::nowhere();
    destination.chat = ChatId(5);
    let draft = Draft::new(server.bot(), destination, kind);
    (server, draft)
}

/// Adds a word every quarter of a second, for so many seconds.
async fn write(draft: &mut Draft, seconds: u32) {
    for _ in 0..4 * seconds {
        draft.push("word ");
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
}

/// What was shown: the second, the method, and how many words.
fn shown(server: &Obliging) -> Vec<(u64, String, usize)> {
    let words = |text: &serde_json::Value| text.as_str().unwrap().split_whitespace().count();
    let asked = server.asked();
    asked
        .into_iter()
        .map(|asked| (asked.after.as_secs(), asked.method, words(&asked.params["text"])))
        .collect()
}

fn lines(expected: &[(u64, &str, usize)]) -> Vec<(u64, String, usize)> {
    expected.iter().map(|(second, method, words)| (*second, (*method).to_owned(), *words)).collect()
}

#[tokio::test(start_paused = true)]
async fn in_a_private_chat_a_draft_is_shown_once_a_second_as_it_stands_then() {
    let (server, mut draft) = draft(&ChatType::Private);
    write(&mut draft, 3).await;
    let drafts = shown(&server);
    let seconds: Vec<_> = drafts.iter().map(|(second, ..)| *second).collect();
    assert_eq!(seconds, [0, 1, 2]);
    assert!(drafts.iter().all(|(_, method, _)| method == "sendMessageDraft"), "{drafts:?}");
    assert!(drafts.windows(2).all(|pair| (4..=5).contains(&(pair[1].2 - pair[0].2))), "{drafts:?}");
    draft.finish().await.unwrap();
    assert_eq!(shown(&server).last(), lines(&[(3, "sendMessage", 12)]).last());
}

#[tokio::test(start_paused = true)]
async fn in_a_group_a_message_is_edited_every_four_seconds() {
    let (server, mut draft) = draft(&ChatType::Supergroup);
    write(&mut draft, 10).await;
    let edits: Vec<_> = shown(&server).into_iter().map(|(second, method, _)| (second, method)).collect();
    let expected = [(0, "sendMessage"), (4, "editMessageText"), (8, "editMessageText")];
    assert_eq!(edits, expected.map(|(second, method)| (second, method.to_owned())));
    draft.finish().await.unwrap();
    assert_eq!(shown(&server).last(), lines(&[(10, "editMessageText", 40)]).last());
}

#[tokio::test(start_paused = true)]
async fn a_draft_that_does_not_change_is_shown_again_before_it_vanishes_and_a_message_is_not() {
    for (kind, seconds) in [(ChatType::Private, &[0, 26, 52, 78][..]), (ChatType::Supergroup, &[0])] {
        let (server, mut draft) = draft(&kind);
        draft.push("Let me think");
        tokio::time::sleep(Duration::from_secs(80)).await;
        let moments: Vec<_> = shown(&server).iter().map(|(second, ..)| *second).collect();
        assert_eq!(moments, seconds, "{kind:?}");
        assert!(shown(&server).iter().all(|(.., words)| *words == 3));
        draft.finish().await.unwrap();
    }
}
