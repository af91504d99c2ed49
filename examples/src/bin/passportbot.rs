//! The port of python-telegram-bot's passportbot: opens what users share by Telegram Passport with the key in `private.key`,
//! prints it, and keeps its files in the working folder.
use std::path::Path;

use botwright::passport::{Element, File, PassportError, PrivateKey};
use botwright::types::PassportElementType;

use botwright::prelude::*;

/// What the bot asks with. A real bot makes up a new one for each request, and remembers it.
const NONCE: &str = "thisisatest";
/// Telegram's own limit.
const LARGEST_FILE: u64 = 10 << 20;

/// The bot's own.
struct Key(PrivateKey);

#[provide]
async fn key() -> Result<Key> {
    let pem = tokio::fs::read_to_string("private.key").await?;
    Ok(Key(PrivateKey::from_pem(&pem)?))
}

#[message]
async fn shared(data: PassportData, key: Dep<Key>, bot: Bot) -> Result {
    let passport = match key.0.decrypt_for(&data, NONCE) {
        // Not sent because of this bot's request.
        Err(PassportError::WrongNonce) => return Ok(()),
        opened => opened?,
    };
    for element in &passport.elements {
        print(element);
        for file in files(element) {
            keep(&bot, file).await?;
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
async fn keep(bot: &Bot, file: &File) -> Result {
    let found = bot.get_file(file.file_id.as_str()).await?;
    let mut encrypted = Vec::new();
    bot.download(&found, &mut encrypted, LARGEST_FILE).await?;
    let path = found.file_path.unwrap_or_default();
    let name = Path::new(&path).file_name().ok_or_else(|| Error::text("the file has no name"))?;
    tokio::fs::write(name, file.decrypt(encrypted)?).await?;
    Ok(())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = include_str!("../../../runtime/src/passport/fixture/key.pem");
    const FIXTURE: &str = include_str!("../../../runtime/src/passport/fixture/passport.json");

    #[test]
    fn all_files_are_kept_but_the_reverse_side_of_a_driver_licence() -> Result {
        let fixture: serde_json::Value = serde_json::from_str(FIXTURE)?;
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
