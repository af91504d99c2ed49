//! Topics of forums.

use serde_json::json;

use crate::bot::scene;

#[tokio::test]
async fn messages_stand_in_their_topics() {
    let scene = scene().await;
    let forum = scene.emulator.forum("Club", &[&scene.ann]);
    let news = forum.topic("News");
    let made = scene
        .bot
        .ok("createForumTopic", json!({"chat_id": forum.id(), "name": "Talk", "icon_color": 16_766_590}))
        .await;
    assert_eq!(made["icon_color"], 16_766_590);
    let talk = forum.thread(made["message_thread_id"].as_i64().unwrap());
    scene.ann.in_topic(&news).send_text("in news").unwrap();
    scene.ann.at(&forum).send_text("in general").unwrap();
    let updates = scene.bot.updates().await;
    assert_eq!(updates[0]["message"]["forum_topic_created"]["name"], "News");
    assert_eq!(updates[0]["message"]["message_thread_id"], updates[0]["message"]["message_id"]);
    assert_eq!(updates[2]["message"]["message_thread_id"], news.thread());
    assert_eq!(updates[2]["message"]["is_topic_message"], true);
    assert_eq!(updates[2]["message"]["chat"]["is_forum"], true);
    assert!(updates[3]["message"].get("message_thread_id").is_none());
    let answer = json!({"chat_id": forum.id(), "text": "x", "message_thread_id": news.thread()});
    assert_eq!(scene.bot.ok("sendMessage", answer).await["is_topic_message"], true);
    let said = updates[2]["message"]["message_id"].clone();
    let reply = json!({"chat_id": forum.id(), "text": "y", "reply_parameters": {"message_id": said}});
    assert_eq!(scene.bot.ok("sendMessage", reply).await["message_thread_id"], news.thread());
    assert_eq!(scene.ann.in_topic(&news).messages().len(), 4);
    assert_eq!(scene.ann.in_topic(&talk).messages().len(), 1);
}

#[tokio::test]
async fn topics_are_closed_renamed_and_deleted() {
    let scene = scene().await;
    let bob = scene.emulator.user("Bob");
    let forum = scene.emulator.forum("Club", &[&scene.ann, &bob]);
    let news = forum.topic("News");
    let topic = json!({"chat_id": forum.id(), "message_thread_id": news.thread()});
    scene.bot.ok("closeForumTopic", topic.clone()).await;
    assert_eq!(scene.bot.refused("closeForumTopic", topic.clone()).await, "Bad Request: TOPIC_NOT_MODIFIED");
    assert!(bob.in_topic(&news).send_text("hm").unwrap_err().to_string().contains("TOPIC_CLOSED"));
    scene.ann.in_topic(&news).send_text("owners may").unwrap();
    scene.bot.ok("reopenForumTopic", topic.clone()).await;
    bob.in_topic(&news).send_text("ah").unwrap();
    let name = json!({"chat_id": forum.id(), "message_thread_id": news.thread(), "name": "Old news"});
    scene.bot.ok("editForumTopic", name).await;
    let last = scene.ann.in_topic(&news).last_message().unwrap();
    assert_eq!(serde_json::to_value(last).unwrap()["forum_topic_edited"]["name"], "Old news");
    scene.bot.ok("hideGeneralForumTopic", json!({"chat_id": forum.id()})).await;
    assert!(bob.at(&forum).send_text("hm").is_err());
    scene.bot.ok("deleteForumTopic", topic.clone()).await;
    assert!(scene.ann.in_topic(&news).messages().is_empty());
    assert_eq!(scene.bot.refused("deleteForumTopic", topic).await, "Bad Request: TOPIC_ID_INVALID");
}

#[tokio::test]
async fn what_is_no_topic_is_refused() {
    let scene = scene().await;
    let group = scene.emulator.supergroup("Friends", &[&scene.ann]);
    let forum = scene.emulator.forum("Club", &[&scene.ann]);
    let topic = json!({"chat_id": group.id(), "name": "x"});
    assert_eq!(
        scene.bot.refused("createForumTopic", topic.clone()).await,
        "Bad Request: the chat is not a forum"
    );
    let into = |place, thread: i64| json!({"chat_id": place, "text": "x", "message_thread_id": thread});
    for arguments in [into(group.id(), 5), into(forum.id(), 5), into(forum.id(), 1)] {
        let words = "Bad Request: message thread not found";
        assert_eq!(scene.bot.refused("sendMessage", arguments).await, words);
    }
    forum.demote_bot();
    let topic = json!({"chat_id": forum.id(), "name": "x"});
    assert_eq!(
        scene.bot.refused("createForumTopic", topic).await,
        "Bad Request: not enough rights to create a topic"
    );
}
