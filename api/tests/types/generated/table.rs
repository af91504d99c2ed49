//! Every type and method by name, with its fields: the compiler proves that they are there.

// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

table! {
    types {
        large "Update" Update { "message" message, "edited_message" edited_message, "channel_post" channel_post, "edited_channel_post" edited_channel_post, "business_connection" business_connection, "business_message" business_message, "edited_business_message" edited_business_message, "deleted_business_messages" deleted_business_messages, "guest_message" guest_message, "message_reaction" message_reaction, "message_reaction_count" message_reaction_count, "inline_query" inline_query, "chosen_inline_result" chosen_inline_result, "callback_query" callback_query, "shipping_query" shipping_query, "pre_checkout_query" pre_checkout_query, "purchased_paid_media" purchased_paid_media, "poll" poll, "poll_answer" poll_answer, "my_chat_member" my_chat_member, "chat_member" chat_member, "chat_join_request" chat_join_request, "chat_boost" chat_boost, "removed_chat_boost" removed_chat_boost, "managed_bot" managed_bot, "subscription" subscription, "stopped_message_generation" stopped_message_generation,  }
        plain "WebhookInfo" WebhookInfo { "url" url, "has_custom_certificate" has_custom_certificate, "pending_update_count" pending_update_count, "ip_address" ip_address, "last_error_date" last_error_date, "last_error_message" last_error_message, "last_synchronization_error_date" last_synchronization_error_date, "max_connections" max_connections, "allowed_updates" allowed_updates,  }
        plain "User" User { "id" id, "is_bot" is_bot, "first_name" first_name, "last_name" last_name, "username" username, "language_code" language_code, "is_premium" is_premium, "added_to_attachment_menu" added_to_attachment_menu, "can_join_groups" can_join_groups, "can_read_all_group_messages" can_read_all_group_messages, "supports_guest_queries" supports_guest_queries, "supports_inline_queries" supports_inline_queries, "can_connect_to_business" can_connect_to_business, "has_main_web_app" has_main_web_app, "has_topics_enabled" has_topics_enabled, "allows_users_to_create_topics" allows_users_to_create_topics, "can_manage_bots" can_manage_bots, "supports_join_request_queries" supports_join_request_queries,  }
        plain "Chat" Chat { "id" id, "type" kind, "title" title, "username" username, "first_name" first_name, "last_name" last_name, "is_forum" is_forum, "is_direct_messages" is_direct_messages,  }
        large "ChatFullInfo" ChatFullInfo { "id" id, "type" kind, "title" title, "username" username, "first_name" first_name, "last_name" last_name, "is_forum" is_forum, "is_direct_messages" is_direct_messages, "accent_color_id" accent_color_id, "max_reaction_count" max_reaction_count, "photo" photo, "active_usernames" active_usernames, "birthdate" birthdate, "business_intro" business_intro, "business_location" business_location, "business_opening_hours" business_opening_hours, "personal_chat" personal_chat, "parent_chat" parent_chat, "available_reactions" available_reactions, "background_custom_emoji_id" background_custom_emoji_id, "profile_accent_color_id" profile_accent_color_id, "profile_background_custom_emoji_id" profile_background_custom_emoji_id, "emoji_status_custom_emoji_id" emoji_status_custom_emoji_id, "emoji_status_expiration_date" emoji_status_expiration_date, "bio" bio, "has_private_forwards" has_private_forwards, "has_restricted_voice_and_video_messages" has_restricted_voice_and_video_messages, "join_to_send_messages" join_to_send_messages, "join_by_request" join_by_request, "description" description, "invite_link" invite_link, "pinned_message" pinned_message, "permissions" permissions, "accepted_gift_types" accepted_gift_types, "can_send_paid_media" can_send_paid_media, "slow_mode_delay" slow_mode_delay, "unrestrict_boost_count" unrestrict_boost_count, "message_auto_delete_time" message_auto_delete_time, "has_aggressive_anti_spam_enabled" has_aggressive_anti_spam_enabled, "has_hidden_members" has_hidden_members, "has_protected_content" has_protected_content, "has_visible_history" has_visible_history, "sticker_set_name" sticker_set_name, "can_set_sticker_set" can_set_sticker_set, "custom_emoji_sticker_set_name" custom_emoji_sticker_set_name, "linked_chat_id" linked_chat_id, "location" location, "rating" rating, "first_profile_audio" first_profile_audio, "unique_gift_colors" unique_gift_colors, "paid_message_star_count" paid_message_star_count, "guard_bot" guard_bot, "community" community,  }
        large "Message" Message { "message_id" message_id, "message_thread_id" message_thread_id, "direct_messages_topic" direct_messages_topic, "from" from, "sender_chat" sender_chat, "sender_boost_count" sender_boost_count, "sender_business_bot" sender_business_bot, "sender_tag" sender_tag, "receiver_user" receiver_user, "ephemeral_message_id" ephemeral_message_id, "date" date, "guest_query_id" guest_query_id, "business_connection_id" business_connection_id, "chat" chat, "forward_origin" forward_origin, "is_topic_message" is_topic_message, "is_automatic_forward" is_automatic_forward, "reply_to_message" reply_to_message, "external_reply" external_reply, "quote" quote, "reply_to_story" reply_to_story, "reply_to_checklist_task_id" reply_to_checklist_task_id, "reply_to_poll_option_id" reply_to_poll_option_id, "via_bot" via_bot, "guest_bot_caller_user" guest_bot_caller_user, "guest_bot_caller_chat" guest_bot_caller_chat, "edit_date" edit_date, "has_protected_content" has_protected_content, "is_from_offline" is_from_offline, "is_paid_post" is_paid_post, "media_group_id" media_group_id, "author_signature" author_signature, "paid_star_count" paid_star_count, "text" text, "entities" entities, "link_preview_options" link_preview_options, "suggested_post_info" suggested_post_info, "effect_id" effect_id, "rich_message" rich_message, "animation" animation, "audio" audio, "document" document, "live_photo" live_photo, "paid_media" paid_media, "photo" photo, "sticker" sticker, "story" story, "video" video, "video_note" video_note, "voice" voice, "caption" caption, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_media_spoiler" has_media_spoiler, "checklist" checklist, "contact" contact, "dice" dice, "game" game, "poll" poll, "venue" venue, "location" location, "new_chat_members" new_chat_members, "left_chat_member" left_chat_member, "chat_owner_left" chat_owner_left, "chat_owner_changed" chat_owner_changed, "new_chat_title" new_chat_title, "new_chat_photo" new_chat_photo, "delete_chat_photo" delete_chat_photo, "group_chat_created" group_chat_created, "supergroup_chat_created" supergroup_chat_created, "channel_chat_created" channel_chat_created, "message_auto_delete_timer_changed" message_auto_delete_timer_changed, "migrate_to_chat_id" migrate_to_chat_id, "migrate_from_chat_id" migrate_from_chat_id, "pinned_message" pinned_message, "invoice" invoice, "successful_payment" successful_payment, "refunded_payment" refunded_payment, "users_shared" users_shared, "chat_shared" chat_shared, "gift" gift, "unique_gift" unique_gift, "gift_upgrade_sent" gift_upgrade_sent, "connected_website" connected_website, "write_access_allowed" write_access_allowed, "passport_data" passport_data, "proximity_alert_triggered" proximity_alert_triggered, "boost_added" boost_added, "chat_background_set" chat_background_set, "checklist_tasks_done" checklist_tasks_done, "checklist_tasks_added" checklist_tasks_added, "community_chat_added" community_chat_added, "community_chat_joined" community_chat_joined, "community_chat_removed" community_chat_removed, "direct_message_price_changed" direct_message_price_changed, "forum_topic_created" forum_topic_created, "forum_topic_edited" forum_topic_edited, "forum_topic_closed" forum_topic_closed, "forum_topic_reopened" forum_topic_reopened, "general_forum_topic_hidden" general_forum_topic_hidden, "general_forum_topic_unhidden" general_forum_topic_unhidden, "giveaway_created" giveaway_created, "giveaway" giveaway, "giveaway_winners" giveaway_winners, "giveaway_completed" giveaway_completed, "managed_bot_created" managed_bot_created, "paid_message_price_changed" paid_message_price_changed, "poll_option_added" poll_option_added, "poll_option_deleted" poll_option_deleted, "suggested_post_approved" suggested_post_approved, "suggested_post_approval_failed" suggested_post_approval_failed, "suggested_post_declined" suggested_post_declined, "suggested_post_paid" suggested_post_paid, "suggested_post_refunded" suggested_post_refunded, "video_chat_scheduled" video_chat_scheduled, "video_chat_started" video_chat_started, "video_chat_ended" video_chat_ended, "video_chat_participants_invited" video_chat_participants_invited, "web_app_data" web_app_data, "reply_markup" reply_markup,  }
        plain "MessageId" MessageIdentifier { "message_id" message_id,  }
        plain "InaccessibleMessage" InaccessibleMessage { "chat" chat, "message_id" message_id,  }
        plain "MaybeInaccessibleMessage" MaybeInaccessibleMessage {  }
        plain "MessageEntity" MessageEntity { "type" kind, "offset" offset, "length" length, "url" url, "user" user, "language" language, "custom_emoji_id" custom_emoji_id, "unix_time" unix_time, "date_time_format" date_time_format,  }
        plain "TextQuote" TextQuote { "text" text, "entities" entities, "position" position, "is_manual" is_manual,  }
        large "ExternalReplyInfo" ExternalReplyInfo { "origin" origin, "chat" chat, "message_id" message_id, "link_preview_options" link_preview_options, "animation" animation, "audio" audio, "document" document, "live_photo" live_photo, "paid_media" paid_media, "photo" photo, "sticker" sticker, "story" story, "video" video, "video_note" video_note, "voice" voice, "has_media_spoiler" has_media_spoiler, "checklist" checklist, "contact" contact, "dice" dice, "game" game, "giveaway" giveaway, "giveaway_winners" giveaway_winners, "invoice" invoice, "location" location, "poll" poll, "venue" venue,  }
        plain "ReplyParameters" ReplyParameters { "message_id" message_id, "chat_id" chat_id, "ephemeral_message_id" ephemeral_message_id, "allow_sending_without_reply" allow_sending_without_reply, "quote" quote, "quote_parse_mode" quote_parse_mode, "quote_entities" quote_entities, "quote_position" quote_position, "checklist_task_id" checklist_task_id, "poll_option_id" poll_option_id,  }
        plain "EphemeralMessageParameters" EphemeralMessageParameters { "receiver_user_id" receiver_user_id, "callback_query_id" callback_query_id, "replace_callback_query_message" replace_callback_query_message,  }
        plain "MessageOrigin" MessageOrigin {  }
        plain "MessageOriginUser" MessageOriginUser { "date" date, "sender_user" sender_user,  }
        plain "MessageOriginHiddenUser" MessageOriginHiddenUser { "date" date, "sender_user_name" sender_user_name,  }
        plain "MessageOriginChat" MessageOriginChat { "date" date, "sender_chat" sender_chat, "author_signature" author_signature,  }
        plain "MessageOriginChannel" MessageOriginChannel { "date" date, "chat" chat, "message_id" message_id, "author_signature" author_signature,  }
        plain "PhotoSize" PhotoSize { "file_id" file_id, "file_unique_id" file_unique_id, "width" width, "height" height, "file_size" file_size,  }
        plain "Animation" Animation { "file_id" file_id, "file_unique_id" file_unique_id, "width" width, "height" height, "duration" duration, "thumbnail" thumbnail, "file_name" file_name, "mime_type" mime_type, "file_size" file_size,  }
        plain "Audio" Audio { "file_id" file_id, "file_unique_id" file_unique_id, "duration" duration, "performer" performer, "title" title, "file_name" file_name, "mime_type" mime_type, "file_size" file_size, "thumbnail" thumbnail,  }
        plain "Document" Document { "file_id" file_id, "file_unique_id" file_unique_id, "thumbnail" thumbnail, "file_name" file_name, "mime_type" mime_type, "file_size" file_size,  }
        plain "LivePhoto" LivePhoto { "photo" photo, "file_id" file_id, "file_unique_id" file_unique_id, "width" width, "height" height, "duration" duration, "mime_type" mime_type, "file_size" file_size,  }
        plain "Story" Story { "chat" chat, "id" id,  }
        plain "VideoQuality" VideoQuality { "file_id" file_id, "file_unique_id" file_unique_id, "width" width, "height" height, "codec" codec, "file_size" file_size,  }
        plain "Video" Video { "file_id" file_id, "file_unique_id" file_unique_id, "width" width, "height" height, "duration" duration, "thumbnail" thumbnail, "cover" cover, "start_timestamp" start_timestamp, "qualities" qualities, "file_name" file_name, "mime_type" mime_type, "file_size" file_size,  }
        plain "VideoNote" VideoNote { "file_id" file_id, "file_unique_id" file_unique_id, "length" length, "duration" duration, "thumbnail" thumbnail, "file_size" file_size,  }
        plain "Voice" Voice { "file_id" file_id, "file_unique_id" file_unique_id, "duration" duration, "mime_type" mime_type, "file_size" file_size,  }
        plain "PaidMediaInfo" PaidMediaInfo { "star_count" star_count, "paid_media" paid_media,  }
        plain "PaidMedia" PaidMedia {  }
        plain "PaidMediaLivePhoto" PaidMediaLivePhoto { "live_photo" live_photo,  }
        plain "PaidMediaPhoto" PaidMediaPhoto { "photo" photo,  }
        plain "PaidMediaPreview" PaidMediaPreview { "width" width, "height" height, "duration" duration,  }
        plain "PaidMediaVideo" PaidMediaVideo { "video" video,  }
        plain "Contact" Contact { "phone_number" phone_number, "first_name" first_name, "last_name" last_name, "user_id" user_id, "vcard" vcard,  }
        plain "Dice" Dice { "emoji" emoji, "value" value,  }
        plain "Link" Link { "url" url,  }
        plain "PollMedia" PollMedia { "animation" animation, "audio" audio, "document" document, "link" link, "live_photo" live_photo, "location" location, "photo" photo, "sticker" sticker, "venue" venue, "video" video,  }
        plain "InputPollMedia" InputPollMedia {  }
        plain "InputPollOptionMedia" InputPollOptionMedia {  }
        plain "PollOption" PollOption { "persistent_id" persistent_id, "text" text, "text_entities" text_entities, "media" media, "voter_count" voter_count, "added_by_user" added_by_user, "added_by_chat" added_by_chat, "addition_date" addition_date,  }
        plain "InputPollOption" InputPollOption { "text" text, "text_parse_mode" text_parse_mode, "text_entities" text_entities, "media" media,  }
        plain "PollAnswer" PollAnswer { "poll_id" poll_id, "voter_chat" voter_chat, "user" user, "option_ids" option_ids, "option_persistent_ids" option_persistent_ids,  }
        plain "Poll" Poll { "id" id, "question" question, "question_entities" question_entities, "options" options, "total_voter_count" total_voter_count, "is_closed" is_closed, "is_anonymous" is_anonymous, "type" kind, "allows_multiple_answers" allows_multiple_answers, "allows_revoting" allows_revoting, "members_only" members_only, "country_codes" country_codes, "correct_option_ids" correct_option_ids, "explanation" explanation, "explanation_entities" explanation_entities, "explanation_media" explanation_media, "open_period" open_period, "close_date" close_date, "description" description, "description_entities" description_entities, "media" media,  }
        plain "ChecklistTask" ChecklistTask { "id" id, "text" text, "text_entities" text_entities, "completed_by_user" completed_by_user, "completed_by_chat" completed_by_chat, "completion_date" completion_date,  }
        plain "Checklist" Checklist { "title" title, "title_entities" title_entities, "tasks" tasks, "others_can_add_tasks" others_can_add_tasks, "others_can_mark_tasks_as_done" others_can_mark_tasks_as_done,  }
        plain "InputChecklistTask" InputChecklistTask { "id" id, "text" text, "parse_mode" parse_mode, "text_entities" text_entities,  }
        plain "InputChecklist" InputChecklist { "title" title, "parse_mode" parse_mode, "title_entities" title_entities, "tasks" tasks, "others_can_add_tasks" others_can_add_tasks, "others_can_mark_tasks_as_done" others_can_mark_tasks_as_done,  }
        plain "Location" Location { "latitude" latitude, "longitude" longitude, "horizontal_accuracy" horizontal_accuracy, "live_period" live_period, "heading" heading, "proximity_alert_radius" proximity_alert_radius,  }
        plain "Venue" Venue { "location" location, "title" title, "address" address, "foursquare_id" foursquare_id, "foursquare_type" foursquare_type, "google_place_id" google_place_id, "google_place_type" google_place_type,  }
        plain "WebAppData" WebAppData { "data" data, "button_text" button_text,  }
        plain "ProximityAlertTriggered" ProximityAlertTriggered { "traveler" traveler, "watcher" watcher, "distance" distance,  }
        plain "MessageAutoDeleteTimerChanged" MessageAutoDeleteTimerChanged { "message_auto_delete_time" message_auto_delete_time,  }
        plain "ManagedBotCreated" ManagedBotCreated { "bot" bot,  }
        plain "ManagedBotUpdated" ManagedBotUpdated { "user" user, "bot" bot,  }
        plain "BotSubscriptionUpdated" BotSubscriptionUpdated { "user" user, "invoice_payload" invoice_payload, "state" state,  }
        plain "MessageGenerationStopped" MessageGenerationStopped { "chat" chat, "message_thread_id" message_thread_id, "draft_id" draft_id,  }
        plain "PollOptionAdded" PollOptionAdded { "poll_message" poll_message, "option_persistent_id" option_persistent_id, "option_text" option_text, "option_text_entities" option_text_entities,  }
        plain "PollOptionDeleted" PollOptionDeleted { "poll_message" poll_message, "option_persistent_id" option_persistent_id, "option_text" option_text, "option_text_entities" option_text_entities,  }
        plain "ChatBoostAdded" ChatBoostAdded { "boost_count" boost_count,  }
        plain "BackgroundFill" BackgroundFill {  }
        plain "BackgroundFillSolid" BackgroundFillSolid { "color" color,  }
        plain "BackgroundFillGradient" BackgroundFillGradient { "top_color" top_color, "bottom_color" bottom_color, "rotation_angle" rotation_angle,  }
        plain "BackgroundFillFreeformGradient" BackgroundFillFreeformGradient { "colors" colors,  }
        plain "BackgroundType" BackgroundType {  }
        plain "BackgroundTypeFill" BackgroundTypeFill { "fill" fill, "dark_theme_dimming" dark_theme_dimming,  }
        plain "BackgroundTypeWallpaper" BackgroundTypeWallpaper { "document" document, "dark_theme_dimming" dark_theme_dimming, "is_blurred" is_blurred, "is_moving" is_moving,  }
        plain "BackgroundTypePattern" BackgroundTypePattern { "document" document, "fill" fill, "intensity" intensity, "is_inverted" is_inverted, "is_moving" is_moving,  }
        plain "BackgroundTypeChatTheme" BackgroundTypeChatTheme { "theme_name" theme_name,  }
        plain "ChatBackground" ChatBackground { "type" kind,  }
        plain "ChecklistTasksDone" ChecklistTasksDone { "checklist_message" checklist_message, "marked_as_done_task_ids" marked_as_done_task_ids, "marked_as_not_done_task_ids" marked_as_not_done_task_ids,  }
        plain "ChecklistTasksAdded" ChecklistTasksAdded { "checklist_message" checklist_message, "tasks" tasks,  }
        plain "CommunityChatAdded" CommunityChatAdded { "community" community,  }
        plain "CommunityChatJoined" CommunityChatJoined { "community" community,  }
        plain "CommunityChatRemoved" CommunityChatRemoved {  }
        plain "ForumTopicCreated" ForumTopicCreated { "name" name, "icon_color" icon_color, "icon_custom_emoji_id" icon_custom_emoji_id, "is_name_implicit" is_name_implicit,  }
        plain "ForumTopicClosed" ForumTopicClosed {  }
        plain "ForumTopicEdited" ForumTopicEdited { "name" name, "icon_custom_emoji_id" icon_custom_emoji_id,  }
        plain "ForumTopicReopened" ForumTopicReopened {  }
        plain "GeneralForumTopicHidden" GeneralForumTopicHidden {  }
        plain "GeneralForumTopicUnhidden" GeneralForumTopicUnhidden {  }
        plain "SharedUser" SharedUser { "user_id" user_id, "first_name" first_name, "last_name" last_name, "username" username, "photo" photo,  }
        plain "UsersShared" UsersShared { "request_id" request_id, "users" users,  }
        plain "ChatShared" ChatShared { "request_id" request_id, "chat_id" chat_id, "title" title, "username" username, "photo" photo,  }
        plain "WriteAccessAllowed" WriteAccessAllowed { "from_request" from_request, "web_app_name" web_app_name, "from_attachment_menu" from_attachment_menu,  }
        plain "VideoChatScheduled" VideoChatScheduled { "start_date" start_date,  }
        plain "VideoChatStarted" VideoChatStarted {  }
        plain "VideoChatEnded" VideoChatEnded { "duration" duration,  }
        plain "VideoChatParticipantsInvited" VideoChatParticipantsInvited { "users" users,  }
        plain "PaidMessagePriceChanged" PaidMessagePriceChanged { "paid_message_star_count" paid_message_star_count,  }
        plain "DirectMessagePriceChanged" DirectMessagePriceChanged { "are_direct_messages_enabled" are_direct_messages_enabled, "direct_message_star_count" direct_message_star_count,  }
        plain "SuggestedPostApproved" SuggestedPostApproved { "suggested_post_message" suggested_post_message, "price" price, "send_date" send_date,  }
        plain "SuggestedPostApprovalFailed" SuggestedPostApprovalFailed { "suggested_post_message" suggested_post_message, "price" price,  }
        plain "SuggestedPostDeclined" SuggestedPostDeclined { "suggested_post_message" suggested_post_message, "comment" comment,  }
        plain "SuggestedPostPaid" SuggestedPostPaid { "suggested_post_message" suggested_post_message, "currency" currency, "amount" amount, "star_amount" star_amount,  }
        plain "SuggestedPostRefunded" SuggestedPostRefunded { "suggested_post_message" suggested_post_message, "reason" reason,  }
        plain "GiveawayCreated" GiveawayCreated { "prize_star_count" prize_star_count,  }
        plain "Giveaway" Giveaway { "chats" chats, "winners_selection_date" winners_selection_date, "winner_count" winner_count, "only_new_members" only_new_members, "has_public_winners" has_public_winners, "prize_description" prize_description, "country_codes" country_codes, "prize_star_count" prize_star_count, "premium_subscription_month_count" premium_subscription_month_count,  }
        plain "GiveawayWinners" GiveawayWinners { "chat" chat, "giveaway_message_id" giveaway_message_id, "winners_selection_date" winners_selection_date, "winner_count" winner_count, "winners" winners, "additional_chat_count" additional_chat_count, "prize_star_count" prize_star_count, "premium_subscription_month_count" premium_subscription_month_count, "unclaimed_prize_count" unclaimed_prize_count, "only_new_members" only_new_members, "was_refunded" was_refunded, "prize_description" prize_description,  }
        plain "GiveawayCompleted" GiveawayCompleted { "winner_count" winner_count, "unclaimed_prize_count" unclaimed_prize_count, "giveaway_message" giveaway_message, "is_star_giveaway" is_star_giveaway,  }
        plain "LinkPreviewOptions" LinkPreviewOptions { "is_disabled" is_disabled, "url" url, "prefer_small_media" prefer_small_media, "prefer_large_media" prefer_large_media, "show_above_text" show_above_text,  }
        plain "SuggestedPostPrice" SuggestedPostPrice { "currency" currency, "amount" amount,  }
        plain "SuggestedPostInfo" SuggestedPostInfo { "state" state, "price" price, "send_date" send_date,  }
        plain "SuggestedPostParameters" SuggestedPostParameters { "price" price, "send_date" send_date,  }
        plain "DirectMessagesTopic" DirectMessagesTopic { "topic_id" topic_id, "user" user,  }
        plain "UserProfilePhotos" UserProfilePhotos { "total_count" total_count, "photos" photos,  }
        plain "UserProfileAudios" UserProfileAudios { "total_count" total_count, "audios" audios,  }
        plain "File" File { "file_id" file_id, "file_unique_id" file_unique_id, "file_size" file_size, "file_path" file_path,  }
        plain "WebAppInfo" WebAppInfo { "url" url,  }
        plain "ReplyKeyboardMarkup" ReplyKeyboardMarkup { "keyboard" keyboard, "is_persistent" is_persistent, "resize_keyboard" resize_keyboard, "one_time_keyboard" one_time_keyboard, "input_field_placeholder" input_field_placeholder, "selective" selective, "force_reply" force_reply,  }
        plain "KeyboardButton" KeyboardButton { "text" text, "icon_custom_emoji_id" icon_custom_emoji_id, "style" style, "request_users" request_users, "request_chat" request_chat, "request_managed_bot" request_managed_bot, "request_contact" request_contact, "request_location" request_location, "request_poll" request_poll, "web_app" web_app,  }
        plain "KeyboardButtonRequestUsers" KeyboardButtonRequestUsers { "request_id" request_id, "user_is_bot" user_is_bot, "user_is_premium" user_is_premium, "max_quantity" max_quantity, "request_name" request_name, "request_username" request_username, "request_photo" request_photo,  }
        plain "KeyboardButtonRequestChat" KeyboardButtonRequestChat { "request_id" request_id, "chat_is_channel" chat_is_channel, "chat_is_forum" chat_is_forum, "chat_has_username" chat_has_username, "chat_is_created" chat_is_created, "user_administrator_rights" user_administrator_rights, "bot_administrator_rights" bot_administrator_rights, "bot_is_member" bot_is_member, "request_title" request_title, "request_username" request_username, "request_photo" request_photo,  }
        plain "KeyboardButtonRequestManagedBot" KeyboardButtonRequestManagedBot { "request_id" request_id, "suggested_name" suggested_name, "suggested_username" suggested_username,  }
        plain "KeyboardButtonPollType" KeyboardButtonPollType { "type" kind,  }
        plain "ReplyKeyboardRemove" ReplyKeyboardRemove { "remove_keyboard" remove_keyboard, "selective" selective,  }
        plain "InlineKeyboardMarkup" InlineKeyboardMarkup { "inline_keyboard" inline_keyboard, "force_reply" force_reply,  }
        plain "InlineKeyboardButton" InlineKeyboardButton { "text" text, "icon_custom_emoji_id" icon_custom_emoji_id, "style" style, "url" url, "callback_data" callback_data, "web_app" web_app, "login_url" login_url, "switch_inline_query" switch_inline_query, "switch_inline_query_current_chat" switch_inline_query_current_chat, "switch_inline_query_chosen_chat" switch_inline_query_chosen_chat, "copy_text" copy_text, "callback_game" callback_game, "pay" pay, "disabled" disabled,  }
        plain "LoginUrl" LoginUrl { "url" url, "forward_text" forward_text, "bot_username" bot_username, "request_write_access" request_write_access,  }
        plain "SwitchInlineQueryChosenChat" SwitchInlineQueryChosenChat { "query" query, "allow_user_chats" allow_user_chats, "allow_bot_chats" allow_bot_chats, "allow_group_chats" allow_group_chats, "allow_channel_chats" allow_channel_chats,  }
        plain "CopyTextButton" CopyTextButton { "text" text,  }
        plain "DisabledButton" DisabledButton {  }
        plain "CallbackQuery" CallbackQuery { "id" id, "from" from, "message" message, "inline_message_id" inline_message_id, "chat_instance" chat_instance, "data" data, "game_short_name" game_short_name,  }
        plain "ForceReply" ForceReply { "force_reply" force_reply, "input_field_placeholder" input_field_placeholder, "selective" selective,  }
        plain "Community" Community { "id" id, "name" name,  }
        plain "ChatPhoto" ChatPhoto { "small_file_id" small_file_id, "small_file_unique_id" small_file_unique_id, "big_file_id" big_file_id, "big_file_unique_id" big_file_unique_id,  }
        plain "ChatInviteLink" ChatInviteLink { "invite_link" invite_link, "creator" creator, "creates_join_request" creates_join_request, "is_primary" is_primary, "is_revoked" is_revoked, "name" name, "expire_date" expire_date, "member_limit" member_limit, "pending_join_request_count" pending_join_request_count, "subscription_period" subscription_period, "subscription_price" subscription_price,  }
        plain "ChatAdministratorRights" ChatAdministratorRights { "is_anonymous" is_anonymous, "can_manage_chat" can_manage_chat, "can_delete_messages" can_delete_messages, "can_manage_video_chats" can_manage_video_chats, "can_restrict_members" can_restrict_members, "can_promote_members" can_promote_members, "can_change_info" can_change_info, "can_invite_users" can_invite_users, "can_post_stories" can_post_stories, "can_edit_stories" can_edit_stories, "can_delete_stories" can_delete_stories, "can_post_messages" can_post_messages, "can_edit_messages" can_edit_messages, "can_pin_messages" can_pin_messages, "can_manage_topics" can_manage_topics, "can_manage_direct_messages" can_manage_direct_messages, "can_manage_tags" can_manage_tags, "can_send_welcome_messages" can_send_welcome_messages,  }
        plain "ChatMemberUpdated" ChatMemberUpdated { "chat" chat, "from" from, "date" date, "old_chat_member" old_chat_member, "new_chat_member" new_chat_member, "invite_link" invite_link, "via_join_request" via_join_request, "via_chat_folder_invite_link" via_chat_folder_invite_link,  }
        plain "ChatMember" ChatMember {  }
        plain "ChatMemberOwner" ChatMemberOwner { "user" user, "is_anonymous" is_anonymous, "custom_title" custom_title,  }
        plain "ChatMemberAdministrator" ChatMemberAdministrator { "user" user, "can_be_edited" can_be_edited, "is_anonymous" is_anonymous, "can_manage_chat" can_manage_chat, "can_delete_messages" can_delete_messages, "can_manage_video_chats" can_manage_video_chats, "can_restrict_members" can_restrict_members, "can_promote_members" can_promote_members, "can_change_info" can_change_info, "can_invite_users" can_invite_users, "can_post_stories" can_post_stories, "can_edit_stories" can_edit_stories, "can_delete_stories" can_delete_stories, "can_post_messages" can_post_messages, "can_edit_messages" can_edit_messages, "can_pin_messages" can_pin_messages, "can_manage_topics" can_manage_topics, "can_manage_direct_messages" can_manage_direct_messages, "can_manage_tags" can_manage_tags, "can_send_welcome_messages" can_send_welcome_messages, "custom_title" custom_title,  }
        plain "ChatMemberMember" ChatMemberMember { "tag" tag, "user" user, "until_date" until_date,  }
        plain "ChatMemberRestricted" ChatMemberRestricted { "tag" tag, "user" user, "is_member" is_member, "can_send_messages" can_send_messages, "can_send_audios" can_send_audios, "can_send_documents" can_send_documents, "can_send_photos" can_send_photos, "can_send_videos" can_send_videos, "can_send_video_notes" can_send_video_notes, "can_send_voice_notes" can_send_voice_notes, "can_send_polls" can_send_polls, "can_send_other_messages" can_send_other_messages, "can_add_web_page_previews" can_add_web_page_previews, "can_react_to_messages" can_react_to_messages, "can_edit_tag" can_edit_tag, "can_change_info" can_change_info, "can_invite_users" can_invite_users, "can_pin_messages" can_pin_messages, "can_manage_topics" can_manage_topics, "until_date" until_date,  }
        plain "ChatMemberLeft" ChatMemberLeft { "user" user,  }
        plain "ChatMemberBanned" ChatMemberBanned { "user" user, "until_date" until_date,  }
        plain "ChatJoinRequest" ChatJoinRequest { "chat" chat, "from" from, "user_chat_id" user_chat_id, "date" date, "bio" bio, "invite_link" invite_link, "query_id" query_id,  }
        plain "ChatPermissions" ChatPermissions { "can_send_messages" can_send_messages, "can_send_audios" can_send_audios, "can_send_documents" can_send_documents, "can_send_photos" can_send_photos, "can_send_videos" can_send_videos, "can_send_video_notes" can_send_video_notes, "can_send_voice_notes" can_send_voice_notes, "can_send_polls" can_send_polls, "can_send_other_messages" can_send_other_messages, "can_add_web_page_previews" can_add_web_page_previews, "can_react_to_messages" can_react_to_messages, "can_edit_tag" can_edit_tag, "can_change_info" can_change_info, "can_invite_users" can_invite_users, "can_pin_messages" can_pin_messages, "can_manage_topics" can_manage_topics,  }
        plain "Birthdate" Birthdate { "day" day, "month" month, "year" year,  }
        plain "BusinessIntro" BusinessIntro { "title" title, "message" message, "sticker" sticker,  }
        plain "BusinessLocation" BusinessLocation { "address" address, "location" location,  }
        plain "BusinessOpeningHoursInterval" BusinessOpeningHoursInterval { "opening_minute" opening_minute, "closing_minute" closing_minute,  }
        plain "BusinessOpeningHours" BusinessOpeningHours { "time_zone_name" time_zone_name, "opening_hours" opening_hours,  }
        plain "UserRating" UserRating { "level" level, "rating" rating, "current_level_rating" current_level_rating, "next_level_rating" next_level_rating,  }
        plain "StoryAreaPosition" StoryAreaPosition { "x_percentage" x_percentage, "y_percentage" y_percentage, "width_percentage" width_percentage, "height_percentage" height_percentage, "rotation_angle" rotation_angle, "corner_radius_percentage" corner_radius_percentage,  }
        plain "LocationAddress" LocationAddress { "country_code" country_code, "state" state, "city" city, "street" street,  }
        plain "StoryAreaType" StoryAreaType {  }
        plain "StoryAreaTypeLocation" StoryAreaTypeLocation { "latitude" latitude, "longitude" longitude, "address" address,  }
        plain "StoryAreaTypeSuggestedReaction" StoryAreaTypeSuggestedReaction { "reaction_type" reaction_type, "is_dark" is_dark, "is_flipped" is_flipped,  }
        plain "StoryAreaTypeLink" StoryAreaTypeLink { "url" url,  }
        plain "StoryAreaTypeWeather" StoryAreaTypeWeather { "temperature" temperature, "emoji" emoji, "background_color" background_color,  }
        plain "StoryAreaTypeUniqueGift" StoryAreaTypeUniqueGift { "name" name,  }
        plain "StoryArea" StoryArea { "position" position, "type" kind,  }
        plain "ChatLocation" ChatLocation { "location" location, "address" address,  }
        plain "ReactionType" ReactionType {  }
        plain "ReactionTypeEmoji" ReactionTypeEmoji { "emoji" emoji,  }
        plain "ReactionTypeCustomEmoji" ReactionTypeCustomEmoji { "custom_emoji_id" custom_emoji_id,  }
        plain "ReactionTypePaid" ReactionTypePaid {  }
        plain "ReactionCount" ReactionCount { "type" kind, "total_count" total_count,  }
        plain "MessageReactionUpdated" MessageReactionUpdated { "chat" chat, "message_id" message_id, "user" user, "actor_chat" actor_chat, "date" date, "old_reaction" old_reaction, "new_reaction" new_reaction,  }
        plain "MessageReactionCountUpdated" MessageReactionCountUpdated { "chat" chat, "message_id" message_id, "date" date, "reactions" reactions,  }
        plain "ForumTopic" ForumTopic { "message_thread_id" message_thread_id, "name" name, "icon_color" icon_color, "icon_custom_emoji_id" icon_custom_emoji_id, "is_name_implicit" is_name_implicit,  }
        plain "GiftBackground" GiftBackground { "center_color" center_color, "edge_color" edge_color, "text_color" text_color,  }
        plain "Gift" Gift { "id" id, "sticker" sticker, "star_count" star_count, "upgrade_star_count" upgrade_star_count, "is_premium" is_premium, "has_colors" has_colors, "total_count" total_count, "remaining_count" remaining_count, "personal_total_count" personal_total_count, "personal_remaining_count" personal_remaining_count, "background" background, "unique_gift_variant_count" unique_gift_variant_count, "publisher_chat" publisher_chat,  }
        plain "Gifts" Gifts { "gifts" gifts,  }
        plain "UniqueGiftModel" UniqueGiftModel { "name" name, "sticker" sticker, "rarity_per_mille" rarity_per_mille, "rarity" rarity,  }
        plain "UniqueGiftSymbol" UniqueGiftSymbol { "name" name, "sticker" sticker, "rarity_per_mille" rarity_per_mille,  }
        plain "UniqueGiftBackdropColors" UniqueGiftBackdropColors { "center_color" center_color, "edge_color" edge_color, "symbol_color" symbol_color, "text_color" text_color,  }
        plain "UniqueGiftBackdrop" UniqueGiftBackdrop { "name" name, "colors" colors, "rarity_per_mille" rarity_per_mille,  }
        plain "UniqueGiftColors" UniqueGiftColors { "model_custom_emoji_id" model_custom_emoji_id, "symbol_custom_emoji_id" symbol_custom_emoji_id, "light_theme_main_color" light_theme_main_color, "light_theme_other_colors" light_theme_other_colors, "dark_theme_main_color" dark_theme_main_color, "dark_theme_other_colors" dark_theme_other_colors,  }
        plain "UniqueGift" UniqueGift { "gift_id" gift_id, "base_name" base_name, "name" name, "number" number, "model" model, "symbol" symbol, "backdrop" backdrop, "is_premium" is_premium, "is_burned" is_burned, "is_from_blockchain" is_from_blockchain, "colors" colors, "publisher_chat" publisher_chat,  }
        plain "GiftInfo" GiftInfo { "gift" gift, "owned_gift_id" owned_gift_id, "convert_star_count" convert_star_count, "prepaid_upgrade_star_count" prepaid_upgrade_star_count, "is_upgrade_separate" is_upgrade_separate, "can_be_upgraded" can_be_upgraded, "text" text, "entities" entities, "is_private" is_private, "unique_gift_number" unique_gift_number,  }
        plain "UniqueGiftInfo" UniqueGiftInfo { "gift" gift, "origin" origin, "text" text, "entities" entities, "is_private" is_private, "last_resale_currency" last_resale_currency, "last_resale_amount" last_resale_amount, "owned_gift_id" owned_gift_id, "transfer_star_count" transfer_star_count, "next_transfer_date" next_transfer_date,  }
        plain "OwnedGift" OwnedGift {  }
        plain "OwnedGiftRegular" OwnedGiftRegular { "gift" gift, "owned_gift_id" owned_gift_id, "sender_user" sender_user, "send_date" send_date, "text" text, "entities" entities, "is_private" is_private, "is_saved" is_saved, "can_be_upgraded" can_be_upgraded, "was_refunded" was_refunded, "convert_star_count" convert_star_count, "prepaid_upgrade_star_count" prepaid_upgrade_star_count, "is_upgrade_separate" is_upgrade_separate, "unique_gift_number" unique_gift_number,  }
        plain "OwnedGiftUnique" OwnedGiftUnique { "gift" gift, "owned_gift_id" owned_gift_id, "sender_user" sender_user, "send_date" send_date, "is_saved" is_saved, "can_be_transferred" can_be_transferred, "transfer_star_count" transfer_star_count, "next_transfer_date" next_transfer_date,  }
        plain "OwnedGifts" OwnedGifts { "total_count" total_count, "gifts" gifts, "next_offset" next_offset,  }
        plain "BotAccessSettings" BotAccessSettings { "is_access_restricted" is_access_restricted, "added_users" added_users,  }
        plain "AcceptedGiftTypes" AcceptedGiftTypes { "unlimited_gifts" unlimited_gifts, "limited_gifts" limited_gifts, "unique_gifts" unique_gifts, "premium_subscription" premium_subscription, "gifts_from_channels" gifts_from_channels,  }
        plain "StarAmount" StarAmount { "amount" amount, "nanostar_amount" nanostar_amount,  }
        plain "BotCommand" BotCommand { "command" command, "description" description, "is_ephemeral" is_ephemeral,  }
        plain "BotCommandScope" BotCommandScope {  }
        plain "BotCommandScopeDefault" BotCommandScopeDefault {  }
        plain "BotCommandScopeAllPrivateChats" BotCommandScopeAllPrivateChats {  }
        plain "BotCommandScopeAllGroupChats" BotCommandScopeAllGroupChats {  }
        plain "BotCommandScopeAllChatAdministrators" BotCommandScopeAllChatAdministrators {  }
        plain "BotCommandScopeChat" BotCommandScopeChat { "chat_id" chat_id,  }
        plain "BotCommandScopeChatAdministrators" BotCommandScopeChatAdministrators { "chat_id" chat_id,  }
        plain "BotCommandScopeChatMember" BotCommandScopeChatMember { "chat_id" chat_id, "user_id" user_id,  }
        plain "BotName" BotName { "name" name,  }
        plain "BotDescription" BotDescription { "description" description,  }
        plain "BotShortDescription" BotShortDescription { "short_description" short_description,  }
        plain "MenuButton" MenuButton {  }
        plain "MenuButtonCommands" MenuButtonCommands {  }
        plain "MenuButtonWebApp" MenuButtonWebApp { "text" text, "web_app" web_app,  }
        plain "MenuButtonDefault" MenuButtonDefault {  }
        plain "ChatBoostSource" ChatBoostSource {  }
        plain "ChatBoostSourcePremium" ChatBoostSourcePremium { "user" user,  }
        plain "ChatBoostSourceGiftCode" ChatBoostSourceGiftCode { "user" user,  }
        plain "ChatBoostSourceGiveaway" ChatBoostSourceGiveaway { "giveaway_message_id" giveaway_message_id, "user" user, "prize_star_count" prize_star_count, "is_unclaimed" is_unclaimed,  }
        plain "ChatBoost" ChatBoost { "boost_id" boost_id, "add_date" add_date, "expiration_date" expiration_date, "source" source,  }
        plain "ChatBoostUpdated" ChatBoostUpdated { "chat" chat, "boost" boost,  }
        plain "ChatBoostRemoved" ChatBoostRemoved { "chat" chat, "boost_id" boost_id, "remove_date" remove_date, "source" source,  }
        plain "ChatOwnerLeft" ChatOwnerLeft { "new_owner" new_owner,  }
        plain "ChatOwnerChanged" ChatOwnerChanged { "new_owner" new_owner,  }
        plain "UserChatBoosts" UserChatBoosts { "boosts" boosts,  }
        plain "BusinessBotRights" BusinessBotRights { "can_reply" can_reply, "can_read_messages" can_read_messages, "can_delete_sent_messages" can_delete_sent_messages, "can_delete_all_messages" can_delete_all_messages, "can_edit_name" can_edit_name, "can_edit_bio" can_edit_bio, "can_edit_profile_photo" can_edit_profile_photo, "can_edit_username" can_edit_username, "can_change_gift_settings" can_change_gift_settings, "can_view_gifts_and_stars" can_view_gifts_and_stars, "can_convert_gifts_to_stars" can_convert_gifts_to_stars, "can_transfer_and_upgrade_gifts" can_transfer_and_upgrade_gifts, "can_transfer_stars" can_transfer_stars, "can_manage_stories" can_manage_stories,  }
        plain "BusinessConnection" BusinessConnection { "id" id, "user" user, "user_chat_id" user_chat_id, "date" date, "rights" rights, "is_enabled" is_enabled,  }
        plain "BusinessMessagesDeleted" BusinessMessagesDeleted { "business_connection_id" business_connection_id, "chat" chat, "message_ids" message_ids,  }
        plain "SentWebAppMessage" SentWebAppMessage { "inline_message_id" inline_message_id,  }
        plain "SentGuestMessage" SentGuestMessage { "inline_message_id" inline_message_id,  }
        plain "PreparedInlineMessage" PreparedInlineMessage { "id" id, "expiration_date" expiration_date,  }
        plain "PreparedKeyboardButton" PreparedKeyboardButton { "id" id,  }
        plain "ResponseParameters" ResponseParameters { "migrate_to_chat_id" migrate_to_chat_id, "retry_after" retry_after,  }
        plain "InputMedia" InputMedia {  }
        plain "InputMediaAnimation" InputMediaAnimation { "media" media, "thumbnail" thumbnail, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "width" width, "height" height, "duration" duration, "has_spoiler" has_spoiler,  }
        plain "InputMediaAudio" InputMediaAudio { "media" media, "thumbnail" thumbnail, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "duration" duration, "performer" performer, "title" title,  }
        plain "InputMediaDocument" InputMediaDocument { "media" media, "thumbnail" thumbnail, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "disable_content_type_detection" disable_content_type_detection,  }
        plain "InputMediaLink" InputMediaLink { "url" url,  }
        plain "InputMediaLivePhoto" InputMediaLivePhoto { "media" media, "photo" photo, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_spoiler" has_spoiler,  }
        plain "InputMediaLocation" InputMediaLocation { "latitude" latitude, "longitude" longitude, "horizontal_accuracy" horizontal_accuracy,  }
        plain "InputMediaPhoto" InputMediaPhoto { "media" media, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_spoiler" has_spoiler,  }
        plain "InputMediaSticker" InputMediaSticker { "media" media, "emoji" emoji,  }
        plain "InputMediaVenue" InputMediaVenue { "latitude" latitude, "longitude" longitude, "title" title, "address" address, "foursquare_id" foursquare_id, "foursquare_type" foursquare_type, "google_place_id" google_place_id, "google_place_type" google_place_type,  }
        plain "InputMediaVideo" InputMediaVideo { "media" media, "thumbnail" thumbnail, "cover" cover, "start_timestamp" start_timestamp, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "width" width, "height" height, "duration" duration, "supports_streaming" supports_streaming, "has_spoiler" has_spoiler,  }
        plain "InputMediaVoiceNote" InputMediaVoiceNote { "media" media, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "duration" duration,  }
        plain "InputFile" InputFile {  }
        plain "InputPaidMedia" InputPaidMedia {  }
        plain "InputPaidMediaLivePhoto" InputPaidMediaLivePhoto { "media" media, "photo" photo,  }
        plain "InputPaidMediaPhoto" InputPaidMediaPhoto { "media" media,  }
        plain "InputPaidMediaVideo" InputPaidMediaVideo { "media" media, "thumbnail" thumbnail, "cover" cover, "start_timestamp" start_timestamp, "width" width, "height" height, "duration" duration, "supports_streaming" supports_streaming,  }
        plain "InputProfilePhoto" InputProfilePhoto {  }
        plain "InputProfilePhotoStatic" InputProfilePhotoStatic { "photo" photo,  }
        plain "InputProfilePhotoAnimated" InputProfilePhotoAnimated { "animation" animation, "main_frame_timestamp" main_frame_timestamp,  }
        plain "InputStoryContent" InputStoryContent {  }
        plain "InputStoryContentPhoto" InputStoryContentPhoto { "photo" photo,  }
        plain "InputStoryContentVideo" InputStoryContentVideo { "video" video, "duration" duration, "cover_frame_timestamp" cover_frame_timestamp, "is_animation" is_animation,  }
        plain "Sticker" Sticker { "file_id" file_id, "file_unique_id" file_unique_id, "type" kind, "width" width, "height" height, "is_animated" is_animated, "is_video" is_video, "thumbnail" thumbnail, "emoji" emoji, "set_name" set_name, "premium_animation" premium_animation, "mask_position" mask_position, "custom_emoji_id" custom_emoji_id, "needs_repainting" needs_repainting, "file_size" file_size,  }
        plain "StickerSet" StickerSet { "name" name, "title" title, "sticker_type" sticker_type, "stickers" stickers, "thumbnail" thumbnail,  }
        plain "MaskPosition" MaskPosition { "point" point, "x_shift" x_shift, "y_shift" y_shift, "scale" scale,  }
        plain "InputSticker" InputSticker { "sticker" sticker, "format" format, "emoji_list" emoji_list, "mask_position" mask_position, "keywords" keywords,  }
        plain "RichMessage" RichMessage { "blocks" blocks, "is_rtl" is_rtl,  }
        plain "InputRichMessage" InputRichMessage { "blocks" blocks, "html" html, "markdown" markdown, "media" media, "is_rtl" is_rtl, "skip_entity_detection" skip_entity_detection,  }
        plain "InputRichMessageMedia" InputRichMessageMedia { "id" id, "media" media,  }
        plain "RichMessageButton" RichMessageButton { "text" text, "style" style, "url" url, "callback_data" callback_data, "web_app" web_app, "login_url" login_url, "switch_inline_query" switch_inline_query, "switch_inline_query_current_chat" switch_inline_query_current_chat, "switch_inline_query_chosen_chat" switch_inline_query_chosen_chat, "copy_text" copy_text, "disabled" disabled,  }
        plain "RichText" RichText {  }
        plain "RichTextBold" RichTextBold { "text" text,  }
        plain "RichTextItalic" RichTextItalic { "text" text,  }
        plain "RichTextUnderline" RichTextUnderline { "text" text,  }
        plain "RichTextStrikethrough" RichTextStrikethrough { "text" text,  }
        plain "RichTextSpoiler" RichTextSpoiler { "text" text,  }
        plain "RichTextDateTime" RichTextDateTime { "text" text, "unix_time" unix_time, "date_time_format" date_time_format,  }
        plain "RichTextTextMention" RichTextTextMention { "text" text, "user" user,  }
        plain "RichTextSubscript" RichTextSubscript { "text" text,  }
        plain "RichTextSuperscript" RichTextSuperscript { "text" text,  }
        plain "RichTextMarked" RichTextMarked { "text" text,  }
        plain "RichTextCode" RichTextCode { "text" text,  }
        plain "RichTextCustomEmoji" RichTextCustomEmoji { "custom_emoji_id" custom_emoji_id, "alternative_text" alternative_text,  }
        plain "RichTextMathematicalExpression" RichTextMathematicalExpression { "expression" expression,  }
        plain "RichTextUrl" RichTextUrl { "text" text, "url" url,  }
        plain "RichTextEmailAddress" RichTextEmailAddress { "text" text, "email_address" email_address,  }
        plain "RichTextPhoneNumber" RichTextPhoneNumber { "text" text, "phone_number" phone_number,  }
        plain "RichTextBankCardNumber" RichTextBankCardNumber { "text" text, "bank_card_number" bank_card_number,  }
        plain "RichTextMention" RichTextMention { "text" text, "username" username,  }
        plain "RichTextHashtag" RichTextHashtag { "text" text, "hashtag" hashtag,  }
        plain "RichTextCashtag" RichTextCashtag { "text" text, "cashtag" cashtag,  }
        plain "RichTextBotCommand" RichTextBotCommand { "text" text, "bot_command" bot_command,  }
        plain "RichTextButton" RichTextButton { "button" button,  }
        plain "RichTextAnchor" RichTextAnchor { "name" name,  }
        plain "RichTextAnchorLink" RichTextAnchorLink { "text" text, "anchor_name" anchor_name,  }
        plain "RichTextReference" RichTextReference { "text" text, "name" name,  }
        plain "RichTextReferenceLink" RichTextReferenceLink { "text" text, "reference_name" reference_name,  }
        plain "RichBlockCaption" RichBlockCaption { "text" text, "credit" credit,  }
        plain "RichBlockTableCell" RichBlockTableCell { "text" text, "is_header" is_header, "colspan" colspan, "rowspan" rowspan, "align" align, "valign" valign,  }
        plain "RichBlockListItem" RichBlockListItem { "label" label, "blocks" blocks, "has_checkbox" has_checkbox, "is_checked" is_checked, "value" value, "type" kind,  }
        plain "RichBlock" RichBlock {  }
        plain "RichBlockParagraph" RichBlockParagraph { "text" text,  }
        plain "RichBlockSectionHeading" RichBlockSectionHeading { "text" text, "size" size,  }
        plain "RichBlockPreformatted" RichBlockPreformatted { "text" text, "language" language,  }
        plain "RichBlockFooter" RichBlockFooter { "text" text,  }
        plain "RichBlockDivider" RichBlockDivider {  }
        plain "RichBlockMathematicalExpression" RichBlockMathematicalExpression { "expression" expression,  }
        plain "RichBlockAnchor" RichBlockAnchor { "name" name,  }
        plain "RichBlockList" RichBlockList { "items" items,  }
        plain "RichBlockBlockQuotation" RichBlockBlockQuotation { "blocks" blocks, "credit" credit,  }
        plain "RichBlockExpandableBlockQuotation" RichBlockExpandableBlockQuotation { "text" text, "credit" credit,  }
        plain "RichBlockPullQuotation" RichBlockPullQuotation { "text" text, "credit" credit,  }
        plain "RichBlockCollage" RichBlockCollage { "blocks" blocks, "caption" caption,  }
        plain "RichBlockSlideshow" RichBlockSlideshow { "blocks" blocks, "caption" caption,  }
        plain "RichBlockTable" RichBlockTable { "cells" cells, "is_bordered" is_bordered, "is_striped" is_striped, "is_compact" is_compact, "caption" caption,  }
        plain "RichBlockDetails" RichBlockDetails { "summary" summary, "blocks" blocks, "is_open" is_open,  }
        plain "RichBlockMap" RichBlockMap { "location" location, "zoom" zoom, "width" width, "height" height, "caption" caption,  }
        plain "RichBlockButtons" RichBlockButtons { "buttons" buttons, "align" align,  }
        plain "RichBlockAnimation" RichBlockAnimation { "animation" animation, "has_spoiler" has_spoiler, "caption" caption,  }
        plain "RichBlockAudio" RichBlockAudio { "audio" audio, "caption" caption,  }
        plain "RichBlockDocument" RichBlockDocument { "document" document, "caption" caption,  }
        plain "RichBlockPhoto" RichBlockPhoto { "photo" photo, "has_spoiler" has_spoiler, "caption" caption,  }
        plain "RichBlockVideo" RichBlockVideo { "video" video, "has_spoiler" has_spoiler, "caption" caption,  }
        plain "RichBlockVoiceNote" RichBlockVoiceNote { "voice_note" voice_note, "caption" caption,  }
        plain "RichBlockThinking" RichBlockThinking { "text" text,  }
        plain "InputRichBlockListItem" InputRichBlockListItem { "blocks" blocks, "has_checkbox" has_checkbox, "is_checked" is_checked, "value" value, "type" kind,  }
        plain "InputRichBlock" InputRichBlock {  }
        plain "InputRichBlockParagraph" InputRichBlockParagraph { "text" text,  }
        plain "InputRichBlockSectionHeading" InputRichBlockSectionHeading { "text" text, "size" size,  }
        plain "InputRichBlockPreformatted" InputRichBlockPreformatted { "text" text, "language" language,  }
        plain "InputRichBlockFooter" InputRichBlockFooter { "text" text,  }
        plain "InputRichBlockDivider" InputRichBlockDivider {  }
        plain "InputRichBlockMathematicalExpression" InputRichBlockMathematicalExpression { "expression" expression,  }
        plain "InputRichBlockAnchor" InputRichBlockAnchor { "name" name,  }
        plain "InputRichBlockList" InputRichBlockList { "items" items,  }
        plain "InputRichBlockBlockQuotation" InputRichBlockBlockQuotation { "blocks" blocks, "credit" credit,  }
        plain "InputRichBlockExpandableBlockQuotation" InputRichBlockExpandableBlockQuotation { "text" text, "credit" credit,  }
        plain "InputRichBlockPullQuotation" InputRichBlockPullQuotation { "text" text, "credit" credit,  }
        plain "InputRichBlockCollage" InputRichBlockCollage { "blocks" blocks, "caption" caption,  }
        plain "InputRichBlockSlideshow" InputRichBlockSlideshow { "blocks" blocks, "caption" caption,  }
        plain "InputRichBlockTable" InputRichBlockTable { "cells" cells, "is_bordered" is_bordered, "is_striped" is_striped, "is_compact" is_compact, "caption" caption,  }
        plain "InputRichBlockDetails" InputRichBlockDetails { "summary" summary, "blocks" blocks, "is_open" is_open,  }
        plain "InputRichBlockMap" InputRichBlockMap { "location" location, "zoom" zoom, "width" width, "height" height, "caption" caption,  }
        plain "InputRichBlockButtons" InputRichBlockButtons { "buttons" buttons, "align" align,  }
        plain "InputRichBlockAnimation" InputRichBlockAnimation { "animation" animation, "caption" caption,  }
        plain "InputRichBlockAudio" InputRichBlockAudio { "audio" audio, "caption" caption,  }
        plain "InputRichBlockDocument" InputRichBlockDocument { "document" document, "caption" caption,  }
        plain "InputRichBlockPhoto" InputRichBlockPhoto { "photo" photo, "caption" caption,  }
        plain "InputRichBlockVideo" InputRichBlockVideo { "video" video, "caption" caption,  }
        plain "InputRichBlockVoiceNote" InputRichBlockVoiceNote { "voice_note" voice_note, "caption" caption,  }
        plain "InputRichBlockThinking" InputRichBlockThinking { "text" text,  }
        plain "InlineQuery" InlineQuery { "id" id, "from" from, "query" query, "offset" offset, "chat_type" chat_type, "location" location,  }
        plain "InlineQueryResultsButton" InlineQueryResultsButton { "text" text, "web_app" web_app, "start_parameter" start_parameter,  }
        plain "InlineQueryResult" InlineQueryResult {  }
        plain "InlineQueryResultArticle" InlineQueryResultArticle { "id" id, "title" title, "input_message_content" input_message_content, "reply_markup" reply_markup, "url" url, "description" description, "thumbnail_url" thumbnail_url, "thumbnail_width" thumbnail_width, "thumbnail_height" thumbnail_height,  }
        plain "InlineQueryResultPhoto" InlineQueryResultPhoto { "id" id, "photo_url" photo_url, "thumbnail_url" thumbnail_url, "photo_width" photo_width, "photo_height" photo_height, "title" title, "description" description, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultGif" InlineQueryResultGif { "id" id, "gif_url" gif_url, "gif_width" gif_width, "gif_height" gif_height, "gif_duration" gif_duration, "thumbnail_url" thumbnail_url, "thumbnail_mime_type" thumbnail_mime_type, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultMpeg4Gif" InlineQueryResultMpeg4Gif { "id" id, "mpeg4_url" mpeg4_url, "mpeg4_width" mpeg4_width, "mpeg4_height" mpeg4_height, "mpeg4_duration" mpeg4_duration, "thumbnail_url" thumbnail_url, "thumbnail_mime_type" thumbnail_mime_type, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultVideo" InlineQueryResultVideo { "id" id, "video_url" video_url, "mime_type" mime_type, "thumbnail_url" thumbnail_url, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "video_width" video_width, "video_height" video_height, "video_duration" video_duration, "description" description, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultAudio" InlineQueryResultAudio { "id" id, "audio_url" audio_url, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "performer" performer, "audio_duration" audio_duration, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultVoice" InlineQueryResultVoice { "id" id, "voice_url" voice_url, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "voice_duration" voice_duration, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultDocument" InlineQueryResultDocument { "id" id, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "document_url" document_url, "mime_type" mime_type, "description" description, "reply_markup" reply_markup, "input_message_content" input_message_content, "thumbnail_url" thumbnail_url, "thumbnail_width" thumbnail_width, "thumbnail_height" thumbnail_height,  }
        plain "InlineQueryResultLocation" InlineQueryResultLocation { "id" id, "latitude" latitude, "longitude" longitude, "title" title, "horizontal_accuracy" horizontal_accuracy, "live_period" live_period, "heading" heading, "proximity_alert_radius" proximity_alert_radius, "reply_markup" reply_markup, "input_message_content" input_message_content, "thumbnail_url" thumbnail_url, "thumbnail_width" thumbnail_width, "thumbnail_height" thumbnail_height,  }
        plain "InlineQueryResultVenue" InlineQueryResultVenue { "id" id, "latitude" latitude, "longitude" longitude, "title" title, "address" address, "foursquare_id" foursquare_id, "foursquare_type" foursquare_type, "google_place_id" google_place_id, "google_place_type" google_place_type, "reply_markup" reply_markup, "input_message_content" input_message_content, "thumbnail_url" thumbnail_url, "thumbnail_width" thumbnail_width, "thumbnail_height" thumbnail_height,  }
        plain "InlineQueryResultContact" InlineQueryResultContact { "id" id, "phone_number" phone_number, "first_name" first_name, "last_name" last_name, "vcard" vcard, "reply_markup" reply_markup, "input_message_content" input_message_content, "thumbnail_url" thumbnail_url, "thumbnail_width" thumbnail_width, "thumbnail_height" thumbnail_height,  }
        plain "InlineQueryResultGame" InlineQueryResultGame { "id" id, "game_short_name" game_short_name, "reply_markup" reply_markup,  }
        plain "InlineQueryResultCachedPhoto" InlineQueryResultCachedPhoto { "id" id, "photo_file_id" photo_file_id, "title" title, "description" description, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedGif" InlineQueryResultCachedGif { "id" id, "gif_file_id" gif_file_id, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedMpeg4Gif" InlineQueryResultCachedMpeg4Gif { "id" id, "mpeg4_file_id" mpeg4_file_id, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedSticker" InlineQueryResultCachedSticker { "id" id, "sticker_file_id" sticker_file_id, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedDocument" InlineQueryResultCachedDocument { "id" id, "title" title, "document_file_id" document_file_id, "description" description, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedVideo" InlineQueryResultCachedVideo { "id" id, "video_file_id" video_file_id, "title" title, "description" description, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedVoice" InlineQueryResultCachedVoice { "id" id, "voice_file_id" voice_file_id, "title" title, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InlineQueryResultCachedAudio" InlineQueryResultCachedAudio { "id" id, "audio_file_id" audio_file_id, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "reply_markup" reply_markup, "input_message_content" input_message_content,  }
        plain "InputMessageContent" InputMessageContent {  }
        plain "InputTextMessageContent" InputTextMessageContent { "message_text" message_text, "parse_mode" parse_mode, "entities" entities, "link_preview_options" link_preview_options,  }
        plain "InputRichMessageContent" InputRichMessageContent { "rich_message" rich_message,  }
        plain "InputLocationMessageContent" InputLocationMessageContent { "latitude" latitude, "longitude" longitude, "horizontal_accuracy" horizontal_accuracy, "live_period" live_period, "heading" heading, "proximity_alert_radius" proximity_alert_radius,  }
        plain "InputVenueMessageContent" InputVenueMessageContent { "latitude" latitude, "longitude" longitude, "title" title, "address" address, "foursquare_id" foursquare_id, "foursquare_type" foursquare_type, "google_place_id" google_place_id, "google_place_type" google_place_type,  }
        plain "InputContactMessageContent" InputContactMessageContent { "phone_number" phone_number, "first_name" first_name, "last_name" last_name, "vcard" vcard,  }
        plain "InputInvoiceMessageContent" InputInvoiceMessageContent { "title" title, "description" description, "payload" payload, "provider_token" provider_token, "currency" currency, "prices" prices, "max_tip_amount" max_tip_amount, "suggested_tip_amounts" suggested_tip_amounts, "provider_data" provider_data, "photo_url" photo_url, "photo_size" photo_size, "photo_width" photo_width, "photo_height" photo_height, "need_name" need_name, "need_phone_number" need_phone_number, "need_email" need_email, "need_shipping_address" need_shipping_address, "send_phone_number_to_provider" send_phone_number_to_provider, "send_email_to_provider" send_email_to_provider, "is_flexible" is_flexible,  }
        plain "ChosenInlineResult" ChosenInlineResult { "result_id" result_id, "from" from, "location" location, "inline_message_id" inline_message_id, "query" query,  }
        plain "LabeledPrice" LabeledPrice { "label" label, "amount" amount,  }
        plain "Invoice" Invoice { "title" title, "description" description, "start_parameter" start_parameter, "currency" currency, "total_amount" total_amount,  }
        plain "ShippingAddress" ShippingAddress { "country_code" country_code, "state" state, "city" city, "street_line1" street_line1, "street_line2" street_line2, "post_code" post_code,  }
        plain "OrderInfo" OrderInfo { "name" name, "phone_number" phone_number, "email" email, "shipping_address" shipping_address,  }
        plain "ShippingOption" ShippingOption { "id" id, "title" title, "prices" prices,  }
        plain "SuccessfulPayment" SuccessfulPayment { "currency" currency, "total_amount" total_amount, "invoice_payload" invoice_payload, "subscription_expiration_date" subscription_expiration_date, "is_recurring" is_recurring, "is_first_recurring" is_first_recurring, "shipping_option_id" shipping_option_id, "order_info" order_info, "telegram_payment_charge_id" telegram_payment_charge_id, "provider_payment_charge_id" provider_payment_charge_id,  }
        plain "RefundedPayment" RefundedPayment { "total_amount" total_amount, "invoice_payload" invoice_payload, "telegram_payment_charge_id" telegram_payment_charge_id, "provider_payment_charge_id" provider_payment_charge_id,  }
        plain "ShippingQuery" ShippingQuery { "id" id, "from" from, "invoice_payload" invoice_payload, "shipping_address" shipping_address,  }
        plain "PreCheckoutQuery" PreCheckoutQuery { "id" id, "from" from, "currency" currency, "total_amount" total_amount, "invoice_payload" invoice_payload, "shipping_option_id" shipping_option_id, "order_info" order_info,  }
        plain "PaidMediaPurchased" PaidMediaPurchased { "from" from, "paid_media_payload" paid_media_payload,  }
        plain "RevenueWithdrawalState" RevenueWithdrawalState {  }
        plain "RevenueWithdrawalStatePending" RevenueWithdrawalStatePending {  }
        plain "RevenueWithdrawalStateSucceeded" RevenueWithdrawalStateSucceeded { "date" date, "url" url,  }
        plain "RevenueWithdrawalStateFailed" RevenueWithdrawalStateFailed {  }
        plain "AffiliateInfo" AffiliateInfo { "affiliate_user" affiliate_user, "affiliate_chat" affiliate_chat, "commission_per_mille" commission_per_mille, "amount" amount, "nanostar_amount" nanostar_amount,  }
        plain "TransactionPartner" TransactionPartner {  }
        plain "TransactionPartnerUser" TransactionPartnerUser { "transaction_type" transaction_type, "user" user, "affiliate" affiliate, "invoice_payload" invoice_payload, "subscription_period" subscription_period, "paid_media" paid_media, "paid_media_payload" paid_media_payload, "gift" gift, "premium_subscription_duration" premium_subscription_duration,  }
        plain "TransactionPartnerChat" TransactionPartnerChat { "chat" chat, "gift" gift,  }
        plain "TransactionPartnerAffiliateProgram" TransactionPartnerAffiliateProgram { "sponsor_user" sponsor_user, "commission_per_mille" commission_per_mille,  }
        plain "TransactionPartnerFragment" TransactionPartnerFragment { "withdrawal_state" withdrawal_state,  }
        plain "TransactionPartnerTelegramAds" TransactionPartnerTelegramAds {  }
        plain "TransactionPartnerTelegramApi" TransactionPartnerTelegramApi { "request_count" request_count,  }
        plain "TransactionPartnerOther" TransactionPartnerOther {  }
        plain "StarTransaction" StarTransaction { "id" id, "amount" amount, "nanostar_amount" nanostar_amount, "date" date, "source" source, "receiver" receiver,  }
        plain "StarTransactions" StarTransactions { "transactions" transactions,  }
        plain "PassportData" PassportData { "data" data, "credentials" credentials,  }
        plain "PassportFile" PassportFile { "file_id" file_id, "file_unique_id" file_unique_id, "file_size" file_size, "file_date" file_date,  }
        plain "EncryptedPassportElement" EncryptedPassportElement { "type" kind, "data" data, "phone_number" phone_number, "email" email, "files" files, "front_side" front_side, "reverse_side" reverse_side, "selfie" selfie, "translation" translation, "hash" hash,  }
        plain "EncryptedCredentials" EncryptedCredentials { "data" data, "hash" hash, "secret" secret,  }
        plain "PassportElementError" PassportElementError {  }
        plain "PassportElementErrorDataField" PassportElementErrorDataField { "type" kind, "field_name" field_name, "data_hash" data_hash, "message" message,  }
        plain "PassportElementErrorFrontSide" PassportElementErrorFrontSide { "type" kind, "file_hash" file_hash, "message" message,  }
        plain "PassportElementErrorReverseSide" PassportElementErrorReverseSide { "type" kind, "file_hash" file_hash, "message" message,  }
        plain "PassportElementErrorSelfie" PassportElementErrorSelfie { "type" kind, "file_hash" file_hash, "message" message,  }
        plain "PassportElementErrorFile" PassportElementErrorFile { "type" kind, "file_hash" file_hash, "message" message,  }
        plain "PassportElementErrorFiles" PassportElementErrorFiles { "type" kind, "file_hashes" file_hashes, "message" message,  }
        plain "PassportElementErrorTranslationFile" PassportElementErrorTranslationFile { "type" kind, "file_hash" file_hash, "message" message,  }
        plain "PassportElementErrorTranslationFiles" PassportElementErrorTranslationFiles { "type" kind, "file_hashes" file_hashes, "message" message,  }
        plain "PassportElementErrorUnspecified" PassportElementErrorUnspecified { "type" kind, "element_hash" element_hash, "message" message,  }
        plain "Game" Game { "title" title, "description" description, "photo" photo, "text" text, "text_entities" text_entities, "animation" animation,  }
        plain "CallbackGame" CallbackGame {  }
        plain "GameHighScore" GameHighScore { "position" position, "user" user, "score" score,  }
    }
    methods {
        plain "getUpdates" GetUpdates { "offset" offset, "limit" limit, "timeout" timeout, "allowed_updates" allowed_updates,  }
        plain "setWebhook" SetWebhook { "url" url, "certificate" certificate, "ip_address" ip_address, "max_connections" max_connections, "allowed_updates" allowed_updates, "drop_pending_updates" drop_pending_updates, "secret_token" secret_token,  }
        plain "deleteWebhook" DeleteWebhook { "drop_pending_updates" drop_pending_updates,  }
        plain "getWebhookInfo" GetWebhookInfo {  }
        plain "getMe" GetMe {  }
        plain "logOut" LogOut {  }
        plain "close" Close {  }
        plain "sendMessage" SendMessage { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "text" text, "parse_mode" parse_mode, "entities" entities, "link_preview_options" link_preview_options, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "forwardMessage" ForwardMessage { "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "from_chat_id" from_chat_id, "video_start_timestamp" video_start_timestamp, "disable_notification" disable_notification, "protect_content" protect_content, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "message_id" message_id,  }
        plain "forwardMessages" ForwardMessages { "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "from_chat_id" from_chat_id, "message_ids" message_ids, "disable_notification" disable_notification, "protect_content" protect_content,  }
        plain "copyMessage" CopyMessage { "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "from_chat_id" from_chat_id, "message_id" message_id, "video_start_timestamp" video_start_timestamp, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "copyMessages" CopyMessages { "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "from_chat_id" from_chat_id, "message_ids" message_ids, "disable_notification" disable_notification, "protect_content" protect_content, "remove_caption" remove_caption,  }
        plain "sendPhoto" SendPhoto { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "photo" photo, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_spoiler" has_spoiler, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendLivePhoto" SendLivePhoto { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "live_photo" live_photo, "photo" photo, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_spoiler" has_spoiler, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendAudio" SendAudio { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "audio" audio, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "duration" duration, "performer" performer, "title" title, "thumbnail" thumbnail, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendDocument" SendDocument { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "document" document, "thumbnail" thumbnail, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "disable_content_type_detection" disable_content_type_detection, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendVideo" SendVideo { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "video" video, "duration" duration, "width" width, "height" height, "thumbnail" thumbnail, "cover" cover, "start_timestamp" start_timestamp, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_spoiler" has_spoiler, "supports_streaming" supports_streaming, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendAnimation" SendAnimation { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "animation" animation, "duration" duration, "width" width, "height" height, "thumbnail" thumbnail, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "has_spoiler" has_spoiler, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendVoice" SendVoice { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "voice" voice, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "duration" duration, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendVideoNote" SendVideoNote { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "video_note" video_note, "duration" duration, "length" length, "thumbnail" thumbnail, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendPaidMedia" SendPaidMedia { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "star_count" star_count, "media" media, "payload" payload, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendMediaGroup" SendMediaGroup { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "media" media, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "reply_parameters" reply_parameters,  }
        plain "sendLocation" SendLocation { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "latitude" latitude, "longitude" longitude, "horizontal_accuracy" horizontal_accuracy, "live_period" live_period, "heading" heading, "proximity_alert_radius" proximity_alert_radius, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendVenue" SendVenue { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "latitude" latitude, "longitude" longitude, "title" title, "address" address, "foursquare_id" foursquare_id, "foursquare_type" foursquare_type, "google_place_id" google_place_id, "google_place_type" google_place_type, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendContact" SendContact { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "phone_number" phone_number, "first_name" first_name, "last_name" last_name, "vcard" vcard, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendPoll" SendPoll { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "question" question, "question_parse_mode" question_parse_mode, "question_entities" question_entities, "options" options, "is_anonymous" is_anonymous, "type" kind, "allows_multiple_answers" allows_multiple_answers, "allows_revoting" allows_revoting, "shuffle_options" shuffle_options, "allow_adding_options" allow_adding_options, "hide_results_until_closes" hide_results_until_closes, "members_only" members_only, "country_codes" country_codes, "correct_option_ids" correct_option_ids, "explanation" explanation, "explanation_parse_mode" explanation_parse_mode, "explanation_entities" explanation_entities, "explanation_media" explanation_media, "open_period" open_period, "close_date" close_date, "is_closed" is_closed, "description" description, "description_parse_mode" description_parse_mode, "description_entities" description_entities, "media" media, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendChecklist" SendChecklist { "business_connection_id" business_connection_id, "chat_id" chat_id, "checklist" checklist, "disable_notification" disable_notification, "protect_content" protect_content, "message_effect_id" message_effect_id, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendDice" SendDice { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "emoji" emoji, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendMessageDraft" SendMessageDraft { "chat_id" chat_id, "message_thread_id" message_thread_id, "draft_id" draft_id, "text" text, "parse_mode" parse_mode, "entities" entities, "can_stop" can_stop, "keep_on_stop" keep_on_stop,  }
        plain "sendChatAction" SendChatAction { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "action" action,  }
        plain "setMessageReaction" SetMessageReaction { "chat_id" chat_id, "message_id" message_id, "reaction" reaction, "is_big" is_big,  }
        plain "getUserProfilePhotos" GetUserProfilePhotos { "user_id" user_id, "offset" offset, "limit" limit,  }
        plain "getUserProfileAudios" GetUserProfileAudios { "user_id" user_id, "offset" offset, "limit" limit,  }
        plain "setUserEmojiStatus" SetUserEmojiStatus { "user_id" user_id, "emoji_status_custom_emoji_id" emoji_status_custom_emoji_id, "emoji_status_expiration_date" emoji_status_expiration_date,  }
        plain "getFile" GetFile { "file_id" file_id,  }
        plain "banChatMember" BanChatMember { "chat_id" chat_id, "user_id" user_id, "until_date" until_date, "revoke_messages" revoke_messages,  }
        plain "unbanChatMember" UnbanChatMember { "chat_id" chat_id, "user_id" user_id, "only_if_banned" only_if_banned,  }
        plain "restrictChatMember" RestrictChatMember { "chat_id" chat_id, "user_id" user_id, "permissions" permissions, "use_independent_chat_permissions" use_independent_chat_permissions, "until_date" until_date,  }
        plain "promoteChatMember" PromoteChatMember { "chat_id" chat_id, "user_id" user_id, "is_anonymous" is_anonymous, "can_manage_chat" can_manage_chat, "can_delete_messages" can_delete_messages, "can_manage_video_chats" can_manage_video_chats, "can_restrict_members" can_restrict_members, "can_promote_members" can_promote_members, "can_change_info" can_change_info, "can_invite_users" can_invite_users, "can_post_stories" can_post_stories, "can_edit_stories" can_edit_stories, "can_delete_stories" can_delete_stories, "can_post_messages" can_post_messages, "can_edit_messages" can_edit_messages, "can_pin_messages" can_pin_messages, "can_manage_topics" can_manage_topics, "can_manage_direct_messages" can_manage_direct_messages, "can_manage_tags" can_manage_tags, "can_send_welcome_messages" can_send_welcome_messages,  }
        plain "setChatAdministratorCustomTitle" SetChatAdministratorCustomTitle { "chat_id" chat_id, "user_id" user_id, "custom_title" custom_title,  }
        plain "setChatMemberTag" SetChatMemberTag { "chat_id" chat_id, "user_id" user_id, "tag" tag,  }
        plain "banChatSenderChat" BanChatSenderChat { "chat_id" chat_id, "sender_chat_id" sender_chat_id,  }
        plain "unbanChatSenderChat" UnbanChatSenderChat { "chat_id" chat_id, "sender_chat_id" sender_chat_id,  }
        plain "setChatPermissions" SetChatPermissions { "chat_id" chat_id, "permissions" permissions, "use_independent_chat_permissions" use_independent_chat_permissions,  }
        plain "exportChatInviteLink" ExportChatInviteLink { "chat_id" chat_id,  }
        plain "createChatInviteLink" CreateChatInviteLink { "chat_id" chat_id, "name" name, "expire_date" expire_date, "member_limit" member_limit, "creates_join_request" creates_join_request,  }
        plain "editChatInviteLink" EditChatInviteLink { "chat_id" chat_id, "invite_link" invite_link, "name" name, "expire_date" expire_date, "member_limit" member_limit, "creates_join_request" creates_join_request,  }
        plain "createChatSubscriptionInviteLink" CreateChatSubscriptionInviteLink { "chat_id" chat_id, "name" name, "subscription_period" subscription_period, "subscription_price" subscription_price,  }
        plain "editChatSubscriptionInviteLink" EditChatSubscriptionInviteLink { "chat_id" chat_id, "invite_link" invite_link, "name" name,  }
        plain "revokeChatInviteLink" RevokeChatInviteLink { "chat_id" chat_id, "invite_link" invite_link,  }
        plain "approveChatJoinRequest" ApproveChatJoinRequest { "chat_id" chat_id, "user_id" user_id,  }
        plain "declineChatJoinRequest" DeclineChatJoinRequest { "chat_id" chat_id, "user_id" user_id,  }
        plain "answerChatJoinRequestQuery" AnswerChatJoinRequestQuery { "chat_join_request_query_id" chat_join_request_query_id, "result" result,  }
        plain "sendChatJoinRequestWebApp" SendChatJoinRequestWebApp { "chat_join_request_query_id" chat_join_request_query_id, "web_app_url" web_app_url,  }
        plain "setChatPhoto" SetChatPhoto { "chat_id" chat_id, "photo" photo,  }
        plain "deleteChatPhoto" DeleteChatPhoto { "chat_id" chat_id,  }
        plain "setChatTitle" SetChatTitle { "chat_id" chat_id, "title" title,  }
        plain "setChatDescription" SetChatDescription { "chat_id" chat_id, "description" description,  }
        plain "pinChatMessage" PinChatMessage { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "disable_notification" disable_notification,  }
        plain "unpinChatMessage" UnpinChatMessage { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id,  }
        plain "unpinAllChatMessages" UnpinAllChatMessages { "chat_id" chat_id,  }
        plain "leaveChat" LeaveChat { "chat_id" chat_id,  }
        plain "getChat" GetChat { "chat_id" chat_id,  }
        plain "getChatAdministrators" GetChatAdministrators { "chat_id" chat_id, "return_bots" return_bots,  }
        plain "getChatMemberCount" GetChatMemberCount { "chat_id" chat_id,  }
        plain "getChatMember" GetChatMember { "chat_id" chat_id, "user_id" user_id,  }
        plain "getUserPersonalChatMessages" GetUserPersonalChatMessages { "user_id" user_id, "limit" limit,  }
        plain "setChatStickerSet" SetChatStickerSet { "chat_id" chat_id, "sticker_set_name" sticker_set_name,  }
        plain "deleteChatStickerSet" DeleteChatStickerSet { "chat_id" chat_id,  }
        plain "getForumTopicIconStickers" GetForumTopicIconStickers {  }
        plain "createForumTopic" CreateForumTopic { "chat_id" chat_id, "name" name, "icon_color" icon_color, "icon_custom_emoji_id" icon_custom_emoji_id,  }
        plain "editForumTopic" EditForumTopic { "chat_id" chat_id, "message_thread_id" message_thread_id, "name" name, "icon_custom_emoji_id" icon_custom_emoji_id,  }
        plain "closeForumTopic" CloseForumTopic { "chat_id" chat_id, "message_thread_id" message_thread_id,  }
        plain "reopenForumTopic" ReopenForumTopic { "chat_id" chat_id, "message_thread_id" message_thread_id,  }
        plain "deleteForumTopic" DeleteForumTopic { "chat_id" chat_id, "message_thread_id" message_thread_id,  }
        plain "unpinAllForumTopicMessages" UnpinAllForumTopicMessages { "chat_id" chat_id, "message_thread_id" message_thread_id,  }
        plain "editGeneralForumTopic" EditGeneralForumTopic { "chat_id" chat_id, "name" name,  }
        plain "closeGeneralForumTopic" CloseGeneralForumTopic { "chat_id" chat_id,  }
        plain "reopenGeneralForumTopic" ReopenGeneralForumTopic { "chat_id" chat_id,  }
        plain "hideGeneralForumTopic" HideGeneralForumTopic { "chat_id" chat_id,  }
        plain "unhideGeneralForumTopic" UnhideGeneralForumTopic { "chat_id" chat_id,  }
        plain "unpinAllGeneralForumTopicMessages" UnpinAllGeneralForumTopicMessages { "chat_id" chat_id,  }
        plain "answerCallbackQuery" AnswerCallbackQuery { "callback_query_id" callback_query_id, "text" text, "show_alert" show_alert, "url" url, "cache_time" cache_time,  }
        plain "answerGuestQuery" AnswerGuestQuery { "guest_query_id" guest_query_id, "result" result,  }
        plain "getUserChatBoosts" GetUserChatBoosts { "chat_id" chat_id, "user_id" user_id,  }
        plain "getBusinessConnection" GetBusinessConnection { "business_connection_id" business_connection_id,  }
        plain "getManagedBotToken" GetManagedBotToken { "user_id" user_id,  }
        plain "replaceManagedBotToken" ReplaceManagedBotToken { "user_id" user_id,  }
        plain "getManagedBotAccessSettings" GetManagedBotAccessSettings { "user_id" user_id,  }
        plain "setManagedBotAccessSettings" SetManagedBotAccessSettings { "user_id" user_id, "is_access_restricted" is_access_restricted, "added_user_ids" added_user_ids,  }
        plain "setMyCommands" SetMyCommands { "commands" commands, "scope" scope, "language_code" language_code,  }
        plain "deleteMyCommands" DeleteMyCommands { "scope" scope, "language_code" language_code,  }
        plain "getMyCommands" GetMyCommands { "scope" scope, "language_code" language_code,  }
        plain "setMyName" SetMyName { "name" name, "language_code" language_code,  }
        plain "getMyName" GetMyName { "language_code" language_code,  }
        plain "setMyDescription" SetMyDescription { "description" description, "language_code" language_code,  }
        plain "getMyDescription" GetMyDescription { "language_code" language_code,  }
        plain "setMyShortDescription" SetMyShortDescription { "short_description" short_description, "language_code" language_code,  }
        plain "getMyShortDescription" GetMyShortDescription { "language_code" language_code,  }
        plain "setMyProfilePhoto" SetMyProfilePhoto { "photo" photo,  }
        plain "removeMyProfilePhoto" RemoveMyProfilePhoto {  }
        plain "setChatMenuButton" SetChatMenuButton { "chat_id" chat_id, "menu_button" menu_button,  }
        plain "getChatMenuButton" GetChatMenuButton { "chat_id" chat_id,  }
        plain "setMyDefaultAdministratorRights" SetMyDefaultAdministratorRights { "rights" rights, "for_channels" for_channels,  }
        plain "getMyDefaultAdministratorRights" GetMyDefaultAdministratorRights { "for_channels" for_channels,  }
        plain "getAvailableGifts" GetAvailableGifts {  }
        plain "sendGift" SendGift { "user_id" user_id, "chat_id" chat_id, "gift_id" gift_id, "pay_for_upgrade" pay_for_upgrade, "text" text, "text_parse_mode" text_parse_mode, "text_entities" text_entities,  }
        plain "giftPremiumSubscription" GiftPremiumSubscription { "user_id" user_id, "month_count" month_count, "star_count" star_count, "text" text, "text_parse_mode" text_parse_mode, "text_entities" text_entities,  }
        plain "verifyUser" VerifyUser { "user_id" user_id, "custom_description" custom_description,  }
        plain "verifyChat" VerifyChat { "chat_id" chat_id, "custom_description" custom_description,  }
        plain "removeUserVerification" RemoveUserVerification { "user_id" user_id,  }
        plain "removeChatVerification" RemoveChatVerification { "chat_id" chat_id,  }
        plain "readBusinessMessage" ReadBusinessMessage { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id,  }
        plain "deleteBusinessMessages" DeleteBusinessMessages { "business_connection_id" business_connection_id, "message_ids" message_ids,  }
        plain "setBusinessAccountName" SetBusinessAccountName { "business_connection_id" business_connection_id, "first_name" first_name, "last_name" last_name,  }
        plain "setBusinessAccountUsername" SetBusinessAccountUsername { "business_connection_id" business_connection_id, "username" username,  }
        plain "setBusinessAccountBio" SetBusinessAccountBio { "business_connection_id" business_connection_id, "bio" bio,  }
        plain "setBusinessAccountProfilePhoto" SetBusinessAccountProfilePhoto { "business_connection_id" business_connection_id, "photo" photo, "is_public" is_public,  }
        plain "removeBusinessAccountProfilePhoto" RemoveBusinessAccountProfilePhoto { "business_connection_id" business_connection_id, "is_public" is_public,  }
        plain "setBusinessAccountGiftSettings" SetBusinessAccountGiftSettings { "business_connection_id" business_connection_id, "show_gift_button" show_gift_button, "accepted_gift_types" accepted_gift_types,  }
        plain "getBusinessAccountStarBalance" GetBusinessAccountStarBalance { "business_connection_id" business_connection_id,  }
        plain "transferBusinessAccountStars" TransferBusinessAccountStars { "business_connection_id" business_connection_id, "star_count" star_count,  }
        plain "getBusinessAccountGifts" GetBusinessAccountGifts { "business_connection_id" business_connection_id, "exclude_unsaved" exclude_unsaved, "exclude_saved" exclude_saved, "exclude_unlimited" exclude_unlimited, "exclude_limited_upgradable" exclude_limited_upgradable, "exclude_limited_non_upgradable" exclude_limited_non_upgradable, "exclude_unique" exclude_unique, "exclude_from_blockchain" exclude_from_blockchain, "sort_by_price" sort_by_price, "offset" offset, "limit" limit,  }
        plain "getUserGifts" GetUserGifts { "user_id" user_id, "exclude_unlimited" exclude_unlimited, "exclude_limited_upgradable" exclude_limited_upgradable, "exclude_limited_non_upgradable" exclude_limited_non_upgradable, "exclude_from_blockchain" exclude_from_blockchain, "exclude_unique" exclude_unique, "sort_by_price" sort_by_price, "offset" offset, "limit" limit,  }
        plain "getChatGifts" GetChatGifts { "chat_id" chat_id, "exclude_unsaved" exclude_unsaved, "exclude_saved" exclude_saved, "exclude_unlimited" exclude_unlimited, "exclude_limited_upgradable" exclude_limited_upgradable, "exclude_limited_non_upgradable" exclude_limited_non_upgradable, "exclude_from_blockchain" exclude_from_blockchain, "exclude_unique" exclude_unique, "sort_by_price" sort_by_price, "offset" offset, "limit" limit,  }
        plain "convertGiftToStars" ConvertGiftToStars { "business_connection_id" business_connection_id, "owned_gift_id" owned_gift_id,  }
        plain "upgradeGift" UpgradeGift { "business_connection_id" business_connection_id, "owned_gift_id" owned_gift_id, "keep_original_details" keep_original_details, "star_count" star_count,  }
        plain "transferGift" TransferGift { "business_connection_id" business_connection_id, "owned_gift_id" owned_gift_id, "new_owner_chat_id" new_owner_chat_id, "star_count" star_count,  }
        plain "postStory" PostStory { "business_connection_id" business_connection_id, "content" content, "active_period" active_period, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "areas" areas, "post_to_chat_page" post_to_chat_page, "protect_content" protect_content,  }
        plain "repostStory" RepostStory { "business_connection_id" business_connection_id, "from_chat_id" from_chat_id, "from_story_id" from_story_id, "active_period" active_period, "post_to_chat_page" post_to_chat_page, "protect_content" protect_content,  }
        plain "editStory" EditStory { "business_connection_id" business_connection_id, "story_id" story_id, "content" content, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "areas" areas,  }
        plain "deleteStory" DeleteStory { "business_connection_id" business_connection_id, "story_id" story_id,  }
        plain "answerWebAppQuery" AnswerWebAppQuery { "web_app_query_id" web_app_query_id, "result" result,  }
        plain "savePreparedInlineMessage" SavePreparedInlineMessage { "user_id" user_id, "result" result, "allow_user_chats" allow_user_chats, "allow_bot_chats" allow_bot_chats, "allow_group_chats" allow_group_chats, "allow_channel_chats" allow_channel_chats,  }
        plain "savePreparedKeyboardButton" SavePreparedKeyboardButton { "user_id" user_id, "button" button,  }
        plain "editMessageText" EditMessageText { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id, "text" text, "parse_mode" parse_mode, "entities" entities, "link_preview_options" link_preview_options, "rich_message" rich_message, "reply_markup" reply_markup,  }
        plain "editMessageCaption" EditMessageCaption { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup,  }
        plain "editMessageMedia" EditMessageMedia { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id, "media" media, "reply_markup" reply_markup,  }
        plain "editMessageLiveLocation" EditMessageLiveLocation { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id, "latitude" latitude, "longitude" longitude, "live_period" live_period, "horizontal_accuracy" horizontal_accuracy, "heading" heading, "proximity_alert_radius" proximity_alert_radius, "reply_markup" reply_markup,  }
        plain "stopMessageLiveLocation" StopMessageLiveLocation { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id, "reply_markup" reply_markup,  }
        plain "editMessageChecklist" EditMessageChecklist { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "checklist" checklist, "reply_markup" reply_markup,  }
        plain "editMessageReplyMarkup" EditMessageReplyMarkup { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id, "reply_markup" reply_markup,  }
        plain "stopPoll" StopPoll { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_id" message_id, "reply_markup" reply_markup,  }
        plain "editEphemeralMessageText" EditEphemeralMessageText { "chat_id" chat_id, "receiver_user_id" receiver_user_id, "ephemeral_message_id" ephemeral_message_id, "text" text, "parse_mode" parse_mode, "entities" entities, "rich_message" rich_message, "link_preview_options" link_preview_options, "reply_markup" reply_markup,  }
        plain "editEphemeralMessageMedia" EditEphemeralMessageMedia { "chat_id" chat_id, "receiver_user_id" receiver_user_id, "ephemeral_message_id" ephemeral_message_id, "media" media, "reply_markup" reply_markup,  }
        plain "editEphemeralMessageCaption" EditEphemeralMessageCaption { "chat_id" chat_id, "receiver_user_id" receiver_user_id, "ephemeral_message_id" ephemeral_message_id, "caption" caption, "parse_mode" parse_mode, "caption_entities" caption_entities, "show_caption_above_media" show_caption_above_media, "reply_markup" reply_markup,  }
        plain "editEphemeralMessageReplyMarkup" EditEphemeralMessageReplyMarkup { "chat_id" chat_id, "receiver_user_id" receiver_user_id, "ephemeral_message_id" ephemeral_message_id, "reply_markup" reply_markup,  }
        plain "approveSuggestedPost" ApproveSuggestedPost { "chat_id" chat_id, "message_id" message_id, "send_date" send_date,  }
        plain "declineSuggestedPost" DeclineSuggestedPost { "chat_id" chat_id, "message_id" message_id, "comment" comment,  }
        plain "deleteMessage" DeleteMessage { "chat_id" chat_id, "message_id" message_id,  }
        plain "deleteMessages" DeleteMessages { "chat_id" chat_id, "message_ids" message_ids,  }
        plain "deleteEphemeralMessage" DeleteEphemeralMessage { "chat_id" chat_id, "receiver_user_id" receiver_user_id, "ephemeral_message_id" ephemeral_message_id,  }
        plain "deleteMessageReaction" DeleteMessageReaction { "chat_id" chat_id, "message_id" message_id, "user_id" user_id, "actor_chat_id" actor_chat_id,  }
        plain "deleteAllMessageReactions" DeleteAllMessageReactions { "chat_id" chat_id, "user_id" user_id, "actor_chat_id" actor_chat_id,  }
        plain "sendSticker" SendSticker { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "sticker" sticker, "emoji" emoji, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "getStickerSet" GetStickerSet { "name" name,  }
        plain "getCustomEmojiStickers" GetCustomEmojiStickers { "custom_emoji_ids" custom_emoji_ids,  }
        plain "uploadStickerFile" UploadStickerFile { "user_id" user_id, "sticker" sticker, "sticker_format" sticker_format,  }
        plain "createNewStickerSet" CreateNewStickerSet { "user_id" user_id, "name" name, "title" title, "stickers" stickers, "sticker_type" sticker_type, "needs_repainting" needs_repainting,  }
        plain "addStickerToSet" AddStickerToSet { "user_id" user_id, "name" name, "sticker" sticker,  }
        plain "setStickerPositionInSet" SetStickerPositionInSet { "sticker" sticker, "position" position,  }
        plain "deleteStickerFromSet" DeleteStickerFromSet { "sticker" sticker,  }
        plain "replaceStickerInSet" ReplaceStickerInSet { "user_id" user_id, "name" name, "old_sticker" old_sticker, "sticker" sticker,  }
        plain "setStickerEmojiList" SetStickerEmojiList { "sticker" sticker, "emoji_list" emoji_list,  }
        plain "setStickerKeywords" SetStickerKeywords { "sticker" sticker, "keywords" keywords,  }
        plain "setStickerMaskPosition" SetStickerMaskPosition { "sticker" sticker, "mask_position" mask_position,  }
        plain "setStickerSetTitle" SetStickerSetTitle { "name" name, "title" title,  }
        plain "setStickerSetThumbnail" SetStickerSetThumbnail { "name" name, "user_id" user_id, "thumbnail" thumbnail, "format" format,  }
        plain "setCustomEmojiStickerSetThumbnail" SetCustomEmojiStickerSetThumbnail { "name" name, "custom_emoji_id" custom_emoji_id,  }
        plain "deleteStickerSet" DeleteStickerSet { "name" name,  }
        plain "sendRichMessage" SendRichMessage { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "ephemeral_message_parameters" ephemeral_message_parameters, "rich_message" rich_message, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "sendRichMessageDraft" SendRichMessageDraft { "chat_id" chat_id, "message_thread_id" message_thread_id, "draft_id" draft_id, "rich_message" rich_message, "can_stop" can_stop, "keep_on_stop" keep_on_stop,  }
        plain "answerInlineQuery" AnswerInlineQuery { "inline_query_id" inline_query_id, "results" results, "cache_time" cache_time, "is_personal" is_personal, "next_offset" next_offset, "button" button,  }
        plain "sendInvoice" SendInvoice { "chat_id" chat_id, "message_thread_id" message_thread_id, "direct_messages_topic_id" direct_messages_topic_id, "title" title, "description" description, "payload" payload, "provider_token" provider_token, "currency" currency, "prices" prices, "max_tip_amount" max_tip_amount, "suggested_tip_amounts" suggested_tip_amounts, "start_parameter" start_parameter, "provider_data" provider_data, "photo_url" photo_url, "photo_size" photo_size, "photo_width" photo_width, "photo_height" photo_height, "need_name" need_name, "need_phone_number" need_phone_number, "need_email" need_email, "need_shipping_address" need_shipping_address, "send_phone_number_to_provider" send_phone_number_to_provider, "send_email_to_provider" send_email_to_provider, "is_flexible" is_flexible, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "suggested_post_parameters" suggested_post_parameters, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "createInvoiceLink" CreateInvoiceLink { "business_connection_id" business_connection_id, "title" title, "description" description, "payload" payload, "provider_token" provider_token, "currency" currency, "prices" prices, "subscription_period" subscription_period, "max_tip_amount" max_tip_amount, "suggested_tip_amounts" suggested_tip_amounts, "provider_data" provider_data, "photo_url" photo_url, "photo_size" photo_size, "photo_width" photo_width, "photo_height" photo_height, "need_name" need_name, "need_phone_number" need_phone_number, "need_email" need_email, "need_shipping_address" need_shipping_address, "send_phone_number_to_provider" send_phone_number_to_provider, "send_email_to_provider" send_email_to_provider, "is_flexible" is_flexible,  }
        plain "answerShippingQuery" AnswerShippingQuery { "shipping_query_id" shipping_query_id, "ok" ok, "shipping_options" shipping_options, "error_message" error_message,  }
        plain "answerPreCheckoutQuery" AnswerPreCheckoutQuery { "pre_checkout_query_id" pre_checkout_query_id, "ok" ok, "error_message" error_message,  }
        plain "getMyStarBalance" GetMyStarBalance {  }
        plain "getStarTransactions" GetStarTransactions { "offset" offset, "limit" limit,  }
        plain "refundStarPayment" RefundStarPayment { "user_id" user_id, "telegram_payment_charge_id" telegram_payment_charge_id,  }
        plain "editUserStarSubscription" EditUserStarSubscription { "user_id" user_id, "telegram_payment_charge_id" telegram_payment_charge_id, "is_canceled" is_canceled,  }
        plain "setPassportDataErrors" SetPassportDataErrors { "user_id" user_id, "errors" errors,  }
        plain "sendGame" SendGame { "business_connection_id" business_connection_id, "chat_id" chat_id, "message_thread_id" message_thread_id, "game_short_name" game_short_name, "disable_notification" disable_notification, "protect_content" protect_content, "allow_paid_broadcast" allow_paid_broadcast, "message_effect_id" message_effect_id, "reply_parameters" reply_parameters, "reply_markup" reply_markup,  }
        plain "setGameScore" SetGameScore { "user_id" user_id, "score" score, "force" force, "disable_edit_message" disable_edit_message, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id,  }
        plain "getGameHighScores" GetGameHighScores { "user_id" user_id, "chat_id" chat_id, "message_id" message_id, "inline_message_id" inline_message_id,  }
    }
}
