//! How a user stands in a chat: owner, administrator, member, restricted, gone or banned.

use serde_json::{Map, Value, json};

use super::chat::ChatKind;

/// The status on the wire, and what comes with it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Member {
    pub(crate) status: Status,
    /// Rights, permissions, titles: the fields of the `ChatMember` object beside status and user.
    pub(crate) fields: Map<String, Value>,
    /// Until when a restriction or a ban lasts; 0 is for ever.
    pub(crate) until: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Owner,
    Administrator,
    Member,
    Restricted,
    Left,
    Banned,
}

const RIGHTS: [&str; 12] = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "is_anonymous",
];
const GROUP_RIGHTS: [&str; 3] = ["can_pin_messages", "can_manage_topics", "can_manage_tags"];
const CHANNEL_RIGHTS: [&str; 3] = ["can_post_messages", "can_edit_messages", "can_manage_direct_messages"];
pub(crate) const PERMISSIONS: [&str; 16] = [
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
];

/// All permissions of a group's members, granted or not.
pub(crate) fn all_permissions(granted: bool) -> Map<String, Value> {
    PERMISSIONS.iter().map(|name| ((*name).to_owned(), granted.into())).collect()
}

/// Permissions as a bot gives them: what it leaves out is refused.
pub(crate) fn permissions(given: &Value) -> Map<String, Value> {
    PERMISSIONS.iter().map(|name| ((*name).to_owned(), (given[*name] == true).into())).collect()
}

impl Member {
    fn new(status: Status) -> Self {
        Self { status, fields: Map::new(), until: 0 }
    }

    pub(crate) fn owner() -> Self {
        Self {
            fields: Map::from_iter([("is_anonymous".to_owned(), false.into())]),
            ..Self::new(Status::Owner)
        }
    }

    pub(crate) fn plain() -> Self {
        Self::new(Status::Member)
    }

    pub(crate) fn left() -> Self {
        Self::new(Status::Left)
    }

    pub(crate) fn banned(until: i64) -> Self {
        Self { until, ..Self::new(Status::Banned) }
    }

    pub(crate) fn restricted(permissions: Map<String, Value>, is_member: bool, until: i64) -> Self {
        let mut fields = permissions;
        fields.insert("is_member".into(), is_member.into());
        Self { fields, until, ..Self::new(Status::Restricted) }
    }

    /// An administrator with every right, and no mask.
    pub(crate) fn administrator(kind: ChatKind) -> Self {
        Self::administrator_with(kind, |right| right != "is_anonymous")
    }

    /// An administrator with the rights that pass.
    pub(crate) fn administrator_with(kind: ChatKind, grants: impl Fn(&str) -> bool) -> Self {
        let own = if kind == ChatKind::Channel { CHANNEL_RIGHTS } else { GROUP_RIGHTS };
        let rights = RIGHTS.iter().chain(&own);
        let mut fields: Map<String, Value> =
            rights.map(|right| ((*right).to_owned(), grants(right).into())).collect();
        fields.insert("can_be_edited".into(), true.into());
        Self { fields, ..Self::new(Status::Administrator) }
    }

    /// Whether the user is in the chat.
    pub(crate) fn is_inside(&self) -> bool {
        match self.status {
            Status::Owner | Status::Administrator | Status::Member => true,
            Status::Restricted => self.fields.get("is_member") == Some(&true.into()),
            Status::Left | Status::Banned => false,
        }
    }

    pub(crate) fn is_administrator(&self) -> bool {
        matches!(self.status, Status::Owner | Status::Administrator)
    }

    /// Whether the user has a right or a permission. Owners have all, members those of the chat.
    pub(crate) fn may(&self, right: &str) -> bool {
        match self.status {
            Status::Owner => true,
            Status::Administrator | Status::Restricted => self
                .fields
                .get(right)
                .map_or(self.status == Status::Administrator && PERMISSIONS.contains(&right), |value| {
                    *value == true
                }),
            Status::Member | Status::Left | Status::Banned => false,
        }
    }

    /// As it is at that time: restrictions and bans end.
    pub(crate) fn at(&self, now: i64) -> Self {
        if self.until == 0 || now < self.until {
            return self.clone();
        }
        match self.status {
            Status::Restricted if self.is_inside() => Self::plain(),
            Status::Restricted | Status::Banned => Self::left(),
            _ => self.clone(),
        }
    }

    /// The `ChatMember` object.
    pub(crate) fn to_json(&self, user: &Value) -> Value {
        let mut object = self.fields.clone();
        let status = match self.status {
            Status::Owner => "creator",
            Status::Administrator => "administrator",
            Status::Member => "member",
            Status::Restricted => "restricted",
            Status::Left => "left",
            Status::Banned => "kicked",
        };
        object.insert("status".into(), status.into());
        object.insert("user".into(), user.clone());
        if matches!(self.status, Status::Restricted | Status::Banned) {
            object.insert("until_date".into(), json!(self.until));
        }
        Value::Object(object)
    }
}
