//! The port of python-telegram-bot's passportbot: opens what users share by Telegram Passport with the key in `private.key`,
//! prints it, and keeps its files in the working folder.
use std::path::{Path, PathBuf};

use botwright::passport::{Element, File, PassportError, PrivateKey};
use botwright::types::PassportElementType;

use botwright::prelude::*;

/// What the bot asks with. A real bot makes up a new one for each request, and remembers it.
const NONCE: &str = "thisisatest";
/// Telegram's own limit.
const LARGEST_FILE: u64 = 10 << 20;

/// Where the key lies and the files are kept.
struct Folder(PathBuf);

#[provide]
fn working_folder() -> Folder {
    Folder(PathBuf::from("."))
}

/// The bot's own.
struct Key(PrivateKey);

#[provide]
async fn key(folder: Dep<Folder>) -> Result<Key> {
    let pem = tokio::fs::read_to_string(folder.0.join("private.key")).await?;
    Ok(Key(PrivateKey::from_pem(&pem)?))
}

#[message]
async fn shared(data: PassportData, key: Dep<Key>, folder: Dep<Folder>, bot: Bot) -> Result {
    let passport = match key.0.decrypt_for(&data, NONCE) {
        // Not sent because of this bot's request.
        Err(PassportError::WrongNonce) => return Ok(()),
        opened => opened?,
    };
    for element in &passport.elements {
        print(element);
        for file in files(element) {
            keep(&bot, file, &folder.0).await?;
        }
    }
    Ok(())
}

fn print(element: &Element) {
    println!("{}: {:?}", element.kind, element.details);
    if let Some(contact) = element.phone_number.as_ref().or(element.email.as_ref()) {
        println!("{contact}");
    }
}

/// All files, except one: the original never asks for the reverse side of a driver licence.
fn files(element: &Element) -> impl Iterator<Item = &File> {
    let reverse_side = element.reverse_side.as_ref().map(File::hash);
    let left_out = reverse_side.filter(|_| element.kind == PassportElementType::DriverLicense);
    element.all_files().filter(move |file| Some(file.hash()) != left_out)
}

/// Writes a file under the name that it has at Telegram.
async fn keep(bot: &Bot, file: &File, folder: &Path) -> Result {
    let found = bot.get_file(file.file_id.as_str()).await?;
    let mut encrypted = Vec::new();
    bot.download(&found, &mut encrypted, LARGEST_FILE).await?;
    let path = found.file_path.unwrap_or_default();
    let name = Path::new(&path).file_name().ok_or_else(|| Error::text("the file has no name"))?;
    tokio::fs::write(folder.join(name), file.decrypt(encrypted)?).await?;
    Ok(())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use std::fs;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use botwright_emulator::Seat;
    use serde_json::{Value, json};

    use super::*;

    const KEY: &str = include_str!("../../../runtime/src/passport/fixture/key.pem");
    const FIXTURE: &str = include_str!("../../../runtime/src/passport/fixture/passport.json");

    /// A folder of the test that runs.
    fn folder() -> PathBuf {
        let thread = std::thread::current();
        let test = thread.name().unwrap_or_default().replace("::", "-");
        std::env::temp_dir().join(format!("passportbot-{}-{test}", std::process::id()))
    }

    fn with_key(app: App) -> App {
        fs::create_dir_all(folder()).unwrap();
        fs::write(folder().join("private.key"), KEY).unwrap();
        app.provide(Folder(folder()))
    }

    /// What somebody shares whose files lie at Telegram.
    fn passport_data(seat: &Seat) -> Value {
        let mut fixture: Value = serde_json::from_str(FIXTURE).unwrap();
        let files = fixture["files"].take();
        let mut data = fixture["passport_data"].take();
        upload(seat, &files, &mut data);
        data
    }

    /// Puts files that the offline Telegram has in the place of those that have only a name.
    fn upload(seat: &Seat, files: &Value, data: &mut Value) {
        if let Some(encrypted) = data["file_id"].as_str().and_then(|id| files[id].as_str()) {
            *data = seat.keep_passport_file(STANDARD.decode(encrypted).unwrap());
            return;
        }
        match data {
            Value::Array(values) => values.iter_mut().for_each(|value| upload(seat, files, value)),
            Value::Object(fields) => fields.values_mut().for_each(|value| upload(seat, files, value)),
            _ => {}
        }
    }

    #[botwright::test(app = with_key)]
    async fn keeps_all_files_but_the_reverse_side_of_a_driver_licence(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        let data = passport_data(ann.seat());
        ann.shares_passport(data).await;
        ann.sees_nothing().await;
        assert_eq!(telegram.failures(), Vec::<String>::new());
        let kept = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
        let mut kept: Vec<Vec<u8>> =
            kept.filter(|path| !path.ends_with("private.key")).map(|path| fs::read(path).unwrap()).collect();
        fs::remove_dir_all(folder()).unwrap();
        kept.sort();
        assert_eq!(kept.len(), 7);
    }

    #[botwright::test(app = with_key)]
    async fn opens_nothing_that_was_altered(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        let mut data = passport_data(ann.seat());
        data["credentials"]["hash"] = json!(STANDARD.encode([0; 32]));
        ann.shares_passport(data).await;
        ann.sees_nothing().await;
        assert_eq!(telegram.failures().len(), 1);
        assert_eq!(fs::read_dir(folder()).unwrap().count(), 1, "nothing but the key");
        fs::remove_dir_all(folder()).unwrap();
    }

    #[test]
    fn all_files_are_asked_for_but_the_reverse_side_of_a_driver_licence() -> Result {
        let fixture: Value = serde_json::from_str(FIXTURE)?;
        let data = serde_json::from_value(fixture["passport_data"].clone())?;
        let passport = PrivateKey::from_pem(KEY)?.decrypt_for(&data, NONCE)?;
        let kept: Vec<&str> =
            passport.elements.iter().flat_map(files).map(|file| file.file_id.as_str()).collect();
        let expected = [
            "driver_license_front_side",
            "driver_license_selfie",
            "driver_license_translation_0",
            "passport_front_side",
            "utility_bill_files_0",
            "utility_bill_files_1",
            "utility_bill_translation_0",
        ];
        assert_eq!(kept, expected);
        Ok(())
    }
}
