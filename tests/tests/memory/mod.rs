//! What a bot knows: typed, versioned, written with the update or not at all, whatever the storage does.

mod data;
mod done;
mod faults;
pub(crate) mod shaky;
