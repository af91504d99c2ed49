//! What happens to the video chats of a group or channel.

carried! {
    /// A video chat was announced. Derefs to [`types::VideoChatScheduled`](botwright_api::types::VideoChatScheduled).
    object VideoChatScheduled(video_chat_scheduled);
    /// A video chat has begun. Derefs to [`types::VideoChatStarted`](botwright_api::types::VideoChatStarted).
    object VideoChatStarted(video_chat_started);
    /// A video chat is over. Derefs to [`types::VideoChatEnded`](botwright_api::types::VideoChatEnded).
    object VideoChatEnded(video_chat_ended);
    /// Somebody was invited to a video chat. Derefs to
    /// [`types::VideoChatParticipantsInvited`](botwright_api::types::VideoChatParticipantsInvited).
    object VideoChatParticipantsInvited(video_chat_participants_invited);
}
