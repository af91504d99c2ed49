//! Who a member is, whatever their status.

use crate::types::{ChatMember, User};

impl ChatMember {
    /// The user; `None` when this version does not know the status.
    pub fn user(&self) -> Option<&User> {
        match self {
            Self::Owner(member) => Some(&member.user),
            Self::Administrator(member) => Some(&member.user),
            Self::Member(member) => Some(&member.user),
            Self::Restricted(member) => Some(&member.user),
            Self::Left(member) => Some(&member.user),
            Self::Banned(member) => Some(&member.user),
            Self::Unknown(_) => None,
        }
    }
}
