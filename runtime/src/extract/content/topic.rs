//! What happens to the topics of a forum.

carried! {
    /// A topic was made. Derefs to [`types::ForumTopicCreated`](botwright_api::types::ForumTopicCreated).
    object ForumTopicCreated(forum_topic_created);
    /// A topic has another name or icon. Derefs to [`types::ForumTopicEdited`](botwright_api::types::ForumTopicEdited).
    object ForumTopicEdited(forum_topic_edited);
    /// A topic was closed. Derefs to [`types::ForumTopicClosed`](botwright_api::types::ForumTopicClosed).
    object ForumTopicClosed(forum_topic_closed);
    /// A topic was opened again. Derefs to [`types::ForumTopicReopened`](botwright_api::types::ForumTopicReopened).
    object ForumTopicReopened(forum_topic_reopened);
    /// The General topic was hidden. Derefs to
    /// [`types::GeneralForumTopicHidden`](botwright_api::types::GeneralForumTopicHidden).
    object GeneralForumTopicHidden(general_forum_topic_hidden);
    /// The General topic is shown again. Derefs to
    /// [`types::GeneralForumTopicUnhidden`](botwright_api::types::GeneralForumTopicUnhidden).
    object GeneralForumTopicUnhidden(general_forum_topic_unhidden);
}
