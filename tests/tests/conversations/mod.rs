//! Conversations, whole: nested, with other keys, in parts of chats, recovered, migrated, timed out after a restart.

mod keys;
mod migrated;
mod mixed;
mod nested;
mod parts;
mod recovered;
mod timeouts;
