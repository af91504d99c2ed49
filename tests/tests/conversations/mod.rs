//! Conversations, whole: nested, with other keys, recovered, migrated, timed out after a restart.

mod keys;
mod migrated;
mod nested;
mod recovered;
mod timeouts;
