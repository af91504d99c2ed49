//! The offline Telegram.
