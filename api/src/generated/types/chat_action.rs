// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

string_enum! {
    /// What the bot is busy with.
    ChatAction {
    Typing = "typing",
    UploadPhoto = "upload_photo",
    RecordVideo = "record_video",
    UploadVideo = "upload_video",
    RecordVoice = "record_voice",
    UploadVoice = "upload_voice",
    UploadDocument = "upload_document",
    ChooseSticker = "choose_sticker",
    FindLocation = "find_location",
    RecordVideoNote = "record_video_note",
    UploadVideoNote = "upload_video_note",
    }
}
