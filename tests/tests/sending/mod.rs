//! What bots send, at a server that refuses, fails and has limits.

mod broadcasts;
mod drafts;
mod refused;
mod typing;
