// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// How a unique gift has come to its owner.
    UniqueGiftOrigin {
    Upgrade = "upgrade",
    Transfer = "transfer",
    Resale = "resale",
    GiftedUpgrade = "gifted_upgrade",
    Offer = "offer",
    }
}
