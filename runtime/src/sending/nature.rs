//! What there is to know of a method: whether Telegram counts its calls, and whether one may be made again.

use super::Priority;

/// What a method does, as far as its pacing goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nature {
    /// Sends something new: counted, and repeated only if nothing of it went out.
    Sends,
    /// Changes a message that is there: counted, and may be repeated.
    Edits,
    /// Answers somebody who waits: not counted, and may be repeated.
    Answers,
    /// Asks or sets something: not counted, and may be repeated.
    Sets,
    /// Makes or moves something: not counted, and repeated only if nothing of it went out.
    Makes,
    /// Shows something for a moment: not counted, and not worth a second try.
    Shows,
    /// Has a loop of its own around it: left alone.
    Alone,
}

impl Nature {
    /// The nature of a method, by its official name.
    pub(super) fn of(method: &str) -> Self {
        match method {
            "getUpdates" | "setWebhook" | "deleteWebhook" | "close" | "logOut" => Self::Alone,
            "sendChatAction" | "sendMessageDraft" | "sendRichMessageDraft" => Self::Shows,
            "sendChatJoinRequestWebApp" => Self::Answers,
            "sendGift" => Self::Makes,
            "copyMessage" | "copyMessages" | "forwardMessage" | "forwardMessages" => Self::Sends,
            "editMessageText"
            | "editMessageCaption"
            | "editMessageMedia"
            | "editMessageReplyMarkup"
            | "editMessageLiveLocation"
            | "editMessageChecklist"
            | "editEphemeralMessageText"
            | "editEphemeralMessageCaption"
            | "editEphemeralMessageMedia"
            | "editEphemeralMessageReplyMarkup"
            | "stopMessageLiveLocation"
            | "stopPoll"
            | "setGameScore" => Self::Edits,
            _ => Self::by_verb(method),
        }
    }

    fn by_verb(method: &str) -> Self {
        let begins = |verbs: &[&str]| verbs.iter().any(|verb| method.starts_with(verb));
        if begins(&["send"]) {
            Self::Sends
        } else if begins(&["answer"]) {
            Self::Answers
        } else if begins(&[
            "get", "set", "edit", "delete", "pin", "unpin", "ban", "unban", "restrict", "promote", "hide",
            "unhide", "reopen", "read", "remove", "verify", "leave",
        ]) {
            Self::Sets
        } else {
            // Among them are invitations, topics, gifts and payments, and what a server may learn tomorrow.
            Self::Makes
        }
    }

    /// Whether it falls under Telegram's limits.
    pub(super) fn is_counted(self) -> bool {
        matches!(self, Self::Sends | Self::Edits)
    }

    /// Whether a call whose answer was lost may be made again: twice is as good as once.
    pub(super) fn may_repeat(self) -> bool {
        matches!(self, Self::Edits | Self::Answers | Self::Sets)
    }

    /// How much it matters, if nobody has said.
    pub(super) fn priority(self, otherwise: Priority) -> Priority {
        match self {
            Self::Answers => Priority::Answer,
            // An edit of a broadcast is not more urgent than the broadcast.
            Self::Edits => otherwise.max(Priority::Edit),
            _ => otherwise,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_and_what_may_be_repeated() {
        for (method, nature) in [
            ("sendMessage", Nature::Sends),
            ("sendMediaGroup", Nature::Sends),
            ("sendInvoice", Nature::Sends),
            ("sendSomethingNew", Nature::Sends),
            ("copyMessage", Nature::Sends),
            ("editMessageText", Nature::Edits),
            ("editForumTopic", Nature::Sets),
            ("answerCallbackQuery", Nature::Answers),
            ("getFile", Nature::Sets),
            ("deleteMessage", Nature::Sets),
            ("setMessageReaction", Nature::Sets),
            ("createChatInviteLink", Nature::Makes),
            ("sendGift", Nature::Makes),
            ("refundStarPayment", Nature::Makes),
            ("sendChatAction", Nature::Shows),
            ("getUpdates", Nature::Alone),
        ] {
            assert_eq!(Nature::of(method), nature, "{method}");
        }
    }
}
