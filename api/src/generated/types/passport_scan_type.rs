// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The documents that are scans.
    PassportScanType {
    UtilityBill = "utility_bill",
    BankStatement = "bank_statement",
    RentalAgreement = "rental_agreement",
    PassportRegistration = "passport_registration",
    TemporaryRegistration = "temporary_registration",
    }
}
