// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The documents that have fields.
    PassportDataFieldType {
    PersonalDetails = "personal_details",
    Passport = "passport",
    DriverLicense = "driver_license",
    IdentityCard = "identity_card",
    InternalPassport = "internal_passport",
    Address = "address",
    }
}
