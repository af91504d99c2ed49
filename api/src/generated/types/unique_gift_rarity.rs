// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// How rare a model of a unique gift is.
    UniqueGiftRarity {
    Uncommon = "uncommon",
    Rare = "rare",
    Epic = "epic",
    Legendary = "legendary",
    }
}
