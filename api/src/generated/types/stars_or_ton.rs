// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The currency of a price: Telegram Stars or Toncoin.
    StarsOrTon {
    Xtr = "XTR",
    Ton = "TON",
    }
}
