// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Passport reverse side type.
    PassportReverseSideType {
    DriverLicense = "driver_license",
    IdentityCard = "identity_card",
    }
}
