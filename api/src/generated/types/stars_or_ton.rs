// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Stars or ton.
    StarsOrTon {
    Xtr = "XTR",
    Ton = "TON",
    }
}
