// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The documents that have a reverse side.
    PassportReverseSideType {
    DriverLicense = "driver_license",
    IdentityCard = "identity_card",
    }
}
