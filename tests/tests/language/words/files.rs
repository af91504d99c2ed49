//! The words about the sort of a document.

use serde_json::{Value, json};

super::cases! {
    [application_file] takes [typed("application/pdf")], leaves [typed("text/plain"), named("a.pdf"), shown("application/pdf")];
    [audio_file] takes [typed("audio/mpeg"), typed("audio/x-wav")], leaves [typed("video/mp4"), shown("audio/mpeg")];
    [image_file] takes [typed("image/png")], leaves [typed("video/mp4"), json!({"photo": []})];
    [text_file] takes [typed("text/csv")], leaves [typed("application/pdf"), json!({"text": "text/csv"})];
    [video_file] takes [typed("video/mp4")], leaves [typed("audio/mpeg"), shown("video/mp4")];
    [mime_type("image/", "application/pdf")] takes [typed("image/png"), typed("application/pdf")],
        leaves [typed("application/pdf+x"), typed("images/png"), named("a.pdf")];
    [apk] takes [typed("application/vnd.android.package-archive")], leaves [typed("application/zip")];
    [doc] takes [typed("application/msword")], leaves [typed("application/pdf")];
    [docx] takes [typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document")],
        leaves [typed("application/msword")];
    [exe] takes [typed("application/octet-stream")], leaves [typed("application/zip")];
    [gif] takes [typed("image/gif")], leaves [typed("image/png"), json!({"animation": file("image/gif")})];
    [jpg] takes [typed("image/jpeg")], leaves [typed("image/png")];
    [mp3] takes [typed("audio/mpeg")], leaves [typed("audio/ogg"), shown("audio/mpeg")];
    [mp4] takes [typed("video/mp4")], leaves [typed("video/webm")];
    [pdf] takes [typed("application/pdf")], leaves [typed("application/msword"), named("a.pdf"), json!({})];
    [py] takes [typed("text/x-python")], leaves [typed("text/plain")];
    [svg] takes [typed("image/svg+xml")], leaves [typed("image/png")];
    [targz] takes [typed("application/x-compressed-tar")], leaves [typed("application/zip")];
    [txt] takes [typed("text/plain")], leaves [typed("text/html")];
    [wav] takes [typed("audio/x-wav"), typed("audio/wav"), typed("audio/vnd.wave")], leaves [typed("audio/mpeg")];
    [xml] takes [typed("text/xml"), typed("application/xml")], leaves [typed("text/html"), typed("image/svg+xml")];
    [zip] takes [typed("application/zip")], leaves [typed("application/x-compressed-tar")];
    [file_extension("pdf", "tar.GZ")] takes [named("a.pdf"), named("A.PDF"), named("a.tar.gz")],
        leaves [named("pdf"), named("apdf"), named("a.pdf.gz"), typed("application/pdf")];
    [file_extension(".pdf")] takes [named("a..pdf")], leaves [named("a.pdf")];
    [file_extension_exactly("R")] takes [named("plot.R")], leaves [named("plot.r"), named("plotR")];
    [without_extension] takes [named("Makefile")], leaves [named("a.pdf"), named(".profile"), typed("text/plain")];
}

fn file(mime_type: &str) -> Value {
    json!({
        "file_id": "f", "file_unique_id": "u", "mime_type": mime_type, "width": 1, "height": 1, "duration": 1
    })
}

fn typed(mime_type: &str) -> Value {
    json!({"document": file(mime_type)})
}

/// What Telegram shows as music or a film is no document.
fn shown(mime_type: &str) -> Value {
    json!({"audio": file(mime_type), "video": file(mime_type)})
}

fn named(name: &str) -> Value {
    json!({"document": {"file_id": "f", "file_unique_id": "u", "file_name": name}})
}
