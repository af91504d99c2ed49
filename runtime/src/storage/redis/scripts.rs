//! What happens in the server, each script as one step.
//!
//! Of a namespace there are a hash, `{prefix}values:{namespace}`, from key to entry, and a sorted set of the same keys,
//! `{prefix}keys:{namespace}`, which orders them by their bytes. What has a time is in `{prefix}expiring`, by it, as
//! `{length of the namespace}:{namespace}{key}`. Redis's own expiry is not used: a bot's time is not always the server's.

use redis::Script;

pub(super) struct Scripts {
    pub(super) open: Script,
    pub(super) read: Script,
    pub(super) commit: Script,
    pub(super) scan: Script,
    pub(super) sweep: Script,
}

impl Scripts {
    pub(super) fn new() -> Self {
        Self {
            open: Script::new(include_str!("open.lua")),
            read: Script::new(include_str!("read.lua")),
            commit: Script::new(include_str!("commit.lua")),
            scan: Script::new(include_str!("scan.lua")),
            sweep: Script::new(include_str!("sweep.lua")),
        }
    }
}
