// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// Inline document mime.
    InlineDocumentMime {
    ApplicationPdf = "application/pdf",
    ApplicationZip = "application/zip",
    }
}
