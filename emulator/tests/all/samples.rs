//! One call of every simulated method that goes well, for tests that walk over all of them.

use serde_json::{Value, json};

use crate::bot::{START, Scene, scene};

/// A scene in which all of `calls` succeed, in their order.
pub(crate) struct Samples {
    pub(crate) scene: Scene,
    pub(crate) calls: Vec<(&'static str, Value)>,
}

#[expect(clippy::too_many_lines, reason = "a catalogue: one line for each method")]
pub(crate) async fn samples() -> Samples {
    let scene = scene().await;
    let bob = scene.emulator.person("Bob").knows_the_bot().build();
    let group = scene.emulator.supergroup("Friends", &[&scene.ann, &bob]);
    let seat = scene.ann.private();
    let ann = json!(scene.ann.id());
    let photo = serde_json::to_value(seat.send_photo(b"photo".as_slice(), "").unwrap()).unwrap()["photo"][0]
        ["file_id"]
        .clone();
    let document = file_id(&seat.send_document("a.txt", b"text".as_slice(), "").unwrap(), "document");
    let video = file_id(&seat.send_video(b"video".as_slice(), 3, "").unwrap(), "video");
    let audio = file_id(&seat.send_audio("a.mp3", b"audio".as_slice(), 3).unwrap(), "audio");
    let voice = file_id(&seat.send_voice(b"voice".as_slice(), 3).unwrap(), "voice");
    let sticker = file_id(&seat.send_sticker("👍").unwrap(), "sticker");
    let said = seat.send_text("said").unwrap().message_id;
    let keyboard = json!({"inline_keyboard": [[{"text": "b", "callback_data": "b"}, {"text": "c", "copy_text": {"text": "x"}}]]});
    let send = async |text: &str| {
        scene.bot.ok("sendMessage", json!({"chat_id": ann, "text": text})).await["message_id"].clone()
    };
    let (text, gone, many) = (send("text").await, send("gone").await, send("many").await);
    let pinned =
        scene.bot.ok("sendMessage", json!({"chat_id": group.id(), "text": "p"})).await["message_id"].clone();
    let pictured =
        scene.bot.ok("sendPhoto", json!({"chat_id": ann, "photo": photo})).await["message_id"].clone();
    let live = json!({"chat_id": ann, "latitude": 1, "longitude": 2, "live_period": 60});
    let live = scene.bot.ok("sendLocation", live).await["message_id"].clone();
    let poll = scene
        .bot
        .ok("sendPoll", json!({"chat_id": ann, "question": "?", "options": ["a", "b"]}))
        .await["message_id"]
        .clone();
    scene
        .bot
        .ok("editMessageReplyMarkup", json!({"chat_id": ann, "message_id": text, "reply_markup": keyboard}))
        .await;
    let press = seat.press("b").unwrap();
    let query = seat.inline_query("q");
    let game =
        scene.bot.ok("sendGame", json!({"chat_id": ann, "game_short_name": "chess"})).await["message_id"]
            .clone();
    let invoice = async |is_flexible: bool| {
        let invoice = json!({
            "chat_id": ann, "title": "t", "description": "d", "payload": "p", "currency": "EUR",
            "prices": [{"label": "p", "amount": 1}], "is_flexible": is_flexible,
        });
        let id = scene.bot.ok("sendInvoice", invoice).await["message_id"].as_i64().unwrap();
        seat.pay(id.into()).unwrap()
    };
    let stars = json!({
        "chat_id": ann, "title": "t", "description": "d", "payload": "p", "currency": "XTR",
        "prices": [{"label": "p", "amount": 1}],
    });
    let stars = scene.bot.ok("sendInvoice", stars).await["message_id"].as_i64().unwrap();
    let stars = seat.pay(stars.into()).unwrap();
    let consent = json!({"pre_checkout_query_id": stars.as_str(), "ok": true});
    scene.bot.ok("answerPreCheckoutQuery", consent).await;
    let charge = seat.last_message().unwrap();
    let charge =
        serde_json::to_value(charge).unwrap()["successful_payment"]["telegram_payment_charge_id"].clone();
    let (shipping, checkout) = (invoice(true).await, invoice(false).await);
    let invite =
        scene.bot.ok("createChatInviteLink", json!({"chat_id": group.id()})).await["invite_link"].clone();
    let asking = json!({"chat_id": group.id(), "creates_join_request": true});
    let asking = scene.bot.ok("createChatInviteLink", asking).await["invite_link"].clone();
    let ask = async |name: &str| {
        let person = scene.emulator.user(name);
        person.private().follow(asking.as_str().unwrap()).unwrap();
        (person.id(), join_query(&scene.emulator))
    };
    let ((cleo, app), (dan, _), (_, joining)) = (ask("Cleo").await, ask("Dan").await, ask("Eve").await);
    let club = scene.emulator.forum("Club", &[&scene.ann]);
    let topic = json!({"chat_id": club.id(), "message_thread_id": club.topic("News").thread()});
    let club = json!({"chat_id": club.id()});
    let shop = scene.ann.connect_bot();
    let asked = shop.customer(&bob).send_text("open?").unwrap().message_id;
    let business = json!({"business_connection_id": shop.id(), "chat_id": bob.id()});
    let checklist = json!({"checklist": {"title": "t", "tasks": [{"id": 1, "text": "a"}]}});
    let checked = scene.bot.ok("sendChecklist", merged(&business, &checklist)).await["message_id"].clone();
    let to_bob =
        json!({"chat_id": group.id(), "ephemeral_message_parameters": {"receiver_user_id": bob.id()}});
    let mut said_to_bob = to_bob.clone();
    said_to_bob["text"] = "psst".into();
    let said_to_bob = scene.bot.ok("sendMessage", said_to_bob).await["ephemeral_message_id"].clone();
    let mut shown_to_bob = to_bob.clone();
    shown_to_bob["photo"] = photo.clone();
    let shown_to_bob = scene.bot.ok("sendPhoto", shown_to_bob).await["ephemeral_message_id"].clone();
    let whispered =
        |id: &Value| json!({"chat_id": group.id(), "receiver_user_id": bob.id(), "ephemeral_message_id": id});
    let (text_to_bob, photo_to_bob) = (whispered(&said_to_bob), whispered(&shown_to_bob));
    let group = json!(group.id());
    let member = json!({"chat_id": group, "user_id": bob.id()});
    let with = |base: &Value, extra: Value| merged(base, &extra);
    let article =
        json!({"type": "article", "id": "1", "title": "t", "input_message_content": {"message_text": "m"}});
    let location = json!({"latitude": 1.5, "longitude": 2.5, "heading": 90, "horizontal_accuracy": 5.5});
    let commands = json!([{"command": "start", "description": "Start"}]);
    let permissions = json!({"can_send_messages": true});
    let prices = json!([{"label": "p", "amount": 100}]);
    let mut calls = crate::star_samples::star_samples(&scene).await;
    calls.extend(vec![
        ("getUpdates", json!({"limit": 2})),
        ("getMe", json!({})),
        ("getWebhookInfo", json!({})),
        ("deleteWebhook", json!({})),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "hi", "reply_markup": keyboard, "link_preview_options": {"is_disabled": true}}),
        ),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "hi", "reply_markup": {"force_reply": true, "input_field_placeholder": "p"}}),
        ),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "hi", "reply_parameters": {"message_id": said, "quote": "said"}}),
        ),
        (
            "sendMessage",
            json!({"chat_id": ann, "text": "hi", "reply_markup": {"keyboard": [["a"]], "input_field_placeholder": "p"}}),
        ),
        ("sendMessageDraft", json!({"chat_id": ann, "draft_id": 1, "text": "hm"})),
        ("sendChatAction", json!({"chat_id": ann, "action": "typing"})),
        ("sendPhoto", json!({"chat_id": ann, "photo": photo, "caption": "c", "has_spoiler": true})),
        ("sendPhoto", json!({"chat_id": ann, "photo": "https://example.com/x.jpg"})),
        ("sendDocument", json!({"chat_id": ann, "document": document, "caption": "c"})),
        ("sendAudio", json!({"chat_id": ann, "audio": audio, "caption": "c"})),
        ("sendVideo", json!({"chat_id": ann, "video": video, "caption": "c"})),
        ("sendAnimation", json!({"chat_id": ann, "animation": "https://example.com/x.gif", "caption": "c"})),
        ("sendVoice", json!({"chat_id": ann, "voice": voice, "caption": "c"})),
        ("sendVideoNote", json!({"chat_id": ann, "video_note": "https://example.com/x.mp4"})),
        ("sendSticker", json!({"chat_id": ann, "sticker": sticker})),
        ("sendLivePhoto", json!({"chat_id": ann, "live_photo": video, "photo": photo, "caption": "c"})),
        (
            "sendMediaGroup",
            json!({"chat_id": ann, "media": [
                {"type": "photo", "media": photo, "caption": "c"}, {"type": "video", "media": video, "caption": "c"},
            ]}),
        ),
        (
            "sendMediaGroup",
            json!({"chat_id": ann, "media": [
                {"type": "document", "media": document, "caption": "c"}, {"type": "document", "media": document},
            ]}),
        ),
        (
            "sendMediaGroup",
            json!({"chat_id": ann, "media": [
                {"type": "audio", "media": audio, "caption": "c"}, {"type": "audio", "media": audio},
            ]}),
        ),
        (
            "sendPaidMedia",
            json!({
                "chat_id": ann, "star_count": 5, "media": [{"type": "photo", "media": photo}], "payload": "p", "caption": "c",
            }),
        ),
        ("sendLocation", with(&location, json!({"chat_id": ann, "live_period": 60}))),
        ("sendVenue", with(&location, json!({"chat_id": ann, "title": "t", "address": "a"}))),
        (
            "sendContact",
            json!({"chat_id": ann, "phone_number": "+15550100", "first_name": "f", "vcard": "v"}),
        ),
        ("sendDice", json!({"chat_id": ann, "emoji": "🏀"})),
        (
            "sendInvoice",
            json!({
                "chat_id": ann, "title": "t", "description": "d", "payload": "p", "currency": "EUR", "prices": prices,
                "max_tip_amount": 50, "suggested_tip_amounts": [10, 20],
            }),
        ),
        (
            "sendPoll",
            json!({
                "chat_id": ann, "question": "?", "options": [{"text": "a"}, {"text": "b"}], "open_period": 60,
                "description": "d", "country_codes": ["NO"],
            }),
        ),
        (
            "sendPoll",
            json!({
                "chat_id": ann, "question": "?", "options": [{"text": "a"}], "type": "quiz", "correct_option_ids": [0],
                "explanation": "e",
            }),
        ),
        (
            "sendInvoice",
            json!({
                "chat_id": ann, "title": "t", "description": "d", "payload": "p", "currency": "XTR",
                "prices": [{"label": "p", "amount": 1}],
            }),
        ),
        (
            "createInvoiceLink",
            json!({
                "title": "t", "description": "d", "payload": "p", "currency": "EUR", "prices": prices,
                "max_tip_amount": 50, "suggested_tip_amounts": [10, 20],
            }),
        ),
        (
            "answerShippingQuery",
            json!({"shipping_query_id": shipping.as_str(), "ok": true, "shipping_options": [
                {"id": "post", "title": "Post", "prices": prices},
            ]}),
        ),
        (
            "answerPreCheckoutQuery",
            json!({"pre_checkout_query_id": checkout.as_str(), "ok": false, "error_message": "no"}),
        ),
        ("refundStarPayment", json!({"user_id": ann, "telegram_payment_charge_id": charge})),
        ("sendGame", json!({"chat_id": ann, "game_short_name": "chess"})),
        ("setGameScore", json!({"chat_id": ann, "message_id": game, "user_id": ann, "score": 10})),
        ("getGameHighScores", json!({"chat_id": ann, "message_id": game, "user_id": ann})),
        (
            "sendRichMessage",
            json!({"chat_id": ann, "rich_message": {"blocks": [
                {"type": "heading", "text": "Title", "size": 1},
                {"type": "paragraph", "text": ["plain and ", {"type": "bold", "text": "bold"}]},
                {"type": "list", "items": [{"blocks": [{"type": "paragraph", "text": "item"}]}]},
                {"type": "photo", "photo": {"type": "photo", "media": photo}},
                {"type": "voice_note", "voice_note": {"type": "voice_note", "media": voice}},
            ]}}),
        ),
        (
            "sendRichMessageDraft",
            json!({
                "chat_id": ann, "draft_id": 1, "rich_message": {"blocks": [{"type": "paragraph", "text": "hm"}]},
            }),
        ),
        ("getAvailableGifts", json!({})),
        ("sendGift", json!({"user_id": ann, "gift_id": "5170145012310081615", "text": "t"})),
        ("getBusinessConnection", business.clone()),
        ("sendChecklist", with(&business, checklist.clone())),
        (
            "editMessageChecklist",
            with(
                &business,
                json!({"message_id": checked, "checklist": {"title": "u", "tasks": [{"id": 1, "text": "a"}]}}),
            ),
        ),
        ("readBusinessMessage", with(&business, json!({"message_id": asked}))),
        ("deleteBusinessMessages", with(&business, json!({"message_ids": [asked]}))),
        ("sendMessage", with(&to_bob, json!({"text": "t"}))),
        ("editEphemeralMessageText", with(&text_to_bob, json!({"text": "t"}))),
        ("editEphemeralMessageReplyMarkup", with(&text_to_bob, json!({"reply_markup": keyboard}))),
        ("editEphemeralMessageCaption", with(&photo_to_bob, json!({"caption": "c"}))),
        (
            "editEphemeralMessageMedia",
            with(&photo_to_bob, json!({"media": {"type": "photo", "media": photo, "caption": "d"}})),
        ),
        ("deleteEphemeralMessage", text_to_bob),
        (
            "sendChatJoinRequestWebApp",
            json!({"chat_join_request_query_id": app, "web_app_url": "https://example.com/"}),
        ),
        ("approveChatJoinRequest", json!({"chat_id": group, "user_id": cleo})),
        ("declineChatJoinRequest", json!({"chat_id": group, "user_id": dan})),
        ("answerChatJoinRequestQuery", json!({"chat_join_request_query_id": joining, "result": "queue"})),
        ("getForumTopicIconStickers", json!({})),
        ("createForumTopic", with(&club, json!({"name": "t"}))),
        ("editForumTopic", with(&topic, json!({"name": "t"}))),
        ("closeForumTopic", topic.clone()),
        ("reopenForumTopic", topic.clone()),
        ("unpinAllForumTopicMessages", topic.clone()),
        ("deleteForumTopic", topic),
        ("editGeneralForumTopic", with(&club, json!({"name": "t"}))),
        ("closeGeneralForumTopic", club.clone()),
        ("reopenGeneralForumTopic", club.clone()),
        ("hideGeneralForumTopic", club.clone()),
        ("unhideGeneralForumTopic", club.clone()),
        ("unpinAllGeneralForumTopicMessages", club),
        ("stopPoll", json!({"chat_id": ann, "message_id": poll})),
        ("editMessageText", json!({"chat_id": ann, "message_id": text, "text": "edited"})),
        (
            "editMessageText",
            json!({
                "chat_id": ann, "message_id": text,
                "rich_message": {"blocks": [{"type": "paragraph", "text": "rich"}]},
            }),
        ),
        ("editMessageCaption", json!({"chat_id": ann, "message_id": pictured, "caption": "edited"})),
        (
            "editMessageMedia",
            json!({"chat_id": ann, "message_id": pictured, "media": {"type": "photo", "media": photo, "caption": "other"}}),
        ),
        (
            "editMessageMedia",
            json!({"chat_id": ann, "message_id": pictured, "media": {"type": "animation", "media": "https://example.com/x.gif", "caption": "c"}}),
        ),
        ("editMessageReplyMarkup", json!({"chat_id": ann, "message_id": text, "reply_markup": keyboard})),
        ("editMessageLiveLocation", with(&location, json!({"chat_id": ann, "message_id": live}))),
        ("stopMessageLiveLocation", json!({"chat_id": ann, "message_id": live})),
        ("forwardMessage", json!({"chat_id": ann, "from_chat_id": ann, "message_id": said})),
        ("forwardMessages", json!({"chat_id": ann, "from_chat_id": ann, "message_ids": [said]})),
        ("copyMessage", json!({"chat_id": ann, "from_chat_id": ann, "message_id": pictured, "caption": "c"})),
        ("copyMessages", json!({"chat_id": ann, "from_chat_id": ann, "message_ids": [said]})),
        (
            "setMessageReaction",
            json!({"chat_id": ann, "message_id": said, "reaction": [{"type": "emoji", "emoji": "👍"}]}),
        ),
        ("deleteMessageReaction", with(&member, json!({"message_id": pinned}))),
        ("deleteAllMessageReactions", member.clone()),
        ("deleteMessage", json!({"chat_id": ann, "message_id": gone})),
        ("deleteMessages", json!({"chat_id": ann, "message_ids": [many]})),
        ("answerCallbackQuery", json!({"callback_query_id": press.as_str(), "text": "ok"})),
        (
            "answerInlineQuery",
            json!({
                "inline_query_id": query.as_str(), "results": [article], "next_offset": "n",
                "button": {"text": "b", "start_parameter": "s"},
            }),
        ),
        ("getFile", json!({"file_id": document})),
        ("getUserProfilePhotos", json!({"user_id": ann})),
        ("setMyCommands", json!({"commands": commands, "language_code": "en"})),
        ("getMyCommands", json!({"language_code": "en"})),
        ("deleteMyCommands", json!({"language_code": "en"})),
        ("setMyName", json!({"name": "New", "language_code": "de"})),
        ("getMyName", json!({"language_code": "de"})),
        ("setMyDescription", json!({"description": "d", "language_code": "de"})),
        ("getMyDescription", json!({"language_code": "de"})),
        ("setMyShortDescription", json!({"short_description": "s", "language_code": "de"})),
        ("getMyShortDescription", json!({"language_code": "de"})),
        ("setChatMenuButton", json!({"chat_id": ann, "menu_button": {"type": "commands"}})),
        ("getChatMenuButton", json!({"chat_id": ann})),
        ("setMyDefaultAdministratorRights", json!({"rights": {"can_manage_chat": true}})),
        ("getMyDefaultAdministratorRights", json!({})),
        ("getChat", json!({"chat_id": group})),
        ("getChat", json!({"chat_id": ann})),
        ("getChatMember", member.clone()),
        ("getChatAdministrators", json!({"chat_id": group})),
        ("getChatMemberCount", json!({"chat_id": group})),
        ("pinChatMessage", json!({"chat_id": group, "message_id": pinned})),
        ("unpinChatMessage", json!({"chat_id": group, "message_id": pinned})),
        ("unpinAllChatMessages", json!({"chat_id": group})),
        ("setChatTitle", json!({"chat_id": group, "title": "Title"})),
        ("setChatDescription", json!({"chat_id": group, "description": "d"})),
        ("setChatPermissions", json!({"chat_id": group, "permissions": permissions})),
        ("exportChatInviteLink", json!({"chat_id": group})),
        ("createChatInviteLink", json!({"chat_id": group, "name": "n", "member_limit": 5})),
        (
            "editChatInviteLink",
            json!({"chat_id": group, "invite_link": invite, "name": "n", "member_limit": 5}),
        ),
        ("revokeChatInviteLink", json!({"chat_id": group, "invite_link": invite})),
        ("promoteChatMember", with(&member, json!({"can_delete_messages": true}))),
        ("setChatAdministratorCustomTitle", with(&member, json!({"custom_title": "Chief"}))),
        ("getChatMember", member.clone()),
        ("setChatStickerSet", json!({"chat_id": group, "sticker_set_name": "Offline"})),
        ("getChat", json!({"chat_id": group})),
        ("deleteChatStickerSet", json!({"chat_id": group})),
        ("getUserChatBoosts", member.clone()),
        ("restrictChatMember", with(&member, json!({"permissions": permissions}))),
        ("getChatMember", member.clone()),
        ("setChatMemberTag", with(&member, json!({"tag": "guest"}))),
        ("getChatMember", member.clone()),
        ("banChatMember", with(&member, json!({"until_date": START + 1000}))),
        ("getChatMember", member.clone()),
        ("unbanChatMember", member.clone()),
        ("leaveChat", json!({"chat_id": group})),
        ("setWebhook", json!({"url": "http://127.0.0.1:9/", "secret_token": "s", "max_connections": 2})),
        ("close", json!({})),
        ("logOut", json!({})),
    ]);
    Samples { scene, calls }
}

fn file_id(message: &botwright_api::types::Message, kind: &str) -> Value {
    serde_json::to_value(message).unwrap()[kind]["file_id"].clone()
}

/// The query of the last request to join.
fn join_query(emulator: &botwright_emulator::Emulator) -> Value {
    emulator.updates().last().unwrap().update["chat_join_request"]["query_id"].clone()
}

fn merged(base: &Value, extra: &Value) -> Value {
    let mut merged = base.clone();
    merged.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
    merged
}
