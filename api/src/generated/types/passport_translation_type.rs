// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The documents that may have a translation.
    PassportTranslationType {
    Passport = "passport",
    DriverLicense = "driver_license",
    IdentityCard = "identity_card",
    InternalPassport = "internal_passport",
    UtilityBill = "utility_bill",
    BankStatement = "bank_statement",
    RentalAgreement = "rental_agreement",
    PassportRegistration = "passport_registration",
    TemporaryRegistration = "temporary_registration",
    }
}
