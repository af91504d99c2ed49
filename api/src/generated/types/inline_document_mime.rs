// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// The format of a file that is sent by its address.
    InlineDocumentMime {
    ApplicationPdf = "application/pdf",
    ApplicationZip = "application/zip",
    }
}
