//! Documents that were encrypted with Python's `cryptography` and that python-telegram-bot 22.8 opens to the same.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use botwright_api::types::{PassportData, PassportElementType};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Details, Element, InvalidKey, Passport, PassportError, PrivateKey};

const KEY: &str = include_str!("fixture/key.pem");
const NONCE: &str = "thisisatest";

#[derive(Deserialize)]
struct Fixture {
    passport_data: Value,
    /// By file id, in base64.
    files: HashMap<String, String>,
}

impl Fixture {
    fn read() -> Self {
        serde_json::from_str(include_str!("fixture/passport.json")).unwrap()
    }

    fn data(&self) -> PassportData {
        serde_json::from_str(&self.passport_data.to_string()).unwrap()
    }

    fn decrypt(&self) -> Result<Passport, PassportError> {
        key().decrypt(&self.data())
    }

    fn file(&self, id: &str) -> Vec<u8> {
        STANDARD.decode(&self.files[id]).unwrap()
    }

    /// Changes the first byte behind the base64 text at this place.
    fn alter(&mut self, pointer: &str) {
        let value = self.passport_data.pointer_mut(pointer).unwrap();
        let mut bytes = STANDARD.decode(value.as_str().unwrap()).unwrap();
        bytes[0] ^= 1;
        *value = STANDARD.encode(bytes).into();
    }
}

fn key() -> PrivateKey {
    PrivateKey::from_pem(KEY).unwrap()
}

fn element<'a>(passport: &'a Passport, kind: &PassportElementType) -> &'a Element {
    passport.element(kind).unwrap()
}

#[test]
fn all_kinds_of_documents_open() {
    let passport = Fixture::read().decrypt().unwrap();
    assert_eq!((passport.nonce.as_str(), passport.elements.len()), (NONCE, 7));
    let personal = element(&passport, &PassportElementType::PersonalDetails).personal_details().unwrap();
    assert_eq!((personal.first_name.as_str(), personal.last_name_native.as_deref()), ("Zoë", Some("Łęk")));
    assert_eq!((personal.birth_date.as_str(), &personal.middle_name), ("01.02.1990", &None));
    let licence = element(&passport, &PassportElementType::DriverLicense);
    assert_eq!(licence.id_document().unwrap().expiry_date.as_deref(), Some("31.12.2030"));
    assert_eq!(licence.all_files().count(), 4);
    let unlimited = element(&passport, &PassportElementType::Passport).id_document().unwrap();
    assert_eq!((unlimited.document_no.as_str(), &unlimited.expiry_date), ("P 1", &None));
    let address = element(&passport, &PassportElementType::Address).address().unwrap();
    assert_eq!((address.city.as_str(), &address.state), ("Oslo", &None));
    let phone = element(&passport, &PassportElementType::PhoneNumber);
    assert_eq!((phone.phone_number.as_deref(), &phone.details), (Some("4712345678"), &None));
    assert_eq!(element(&passport, &PassportElementType::Email).email.as_deref(), Some("zoe@example.org"));
}

#[test]
fn files_open_and_must_fit_their_hash() {
    let fixture = Fixture::read();
    let passport = fixture.decrypt().unwrap();
    let contents: Vec<(String, String)> = passport
        .elements
        .iter()
        .flat_map(Element::all_files)
        .map(|file| (file.file_id.clone(), file.decrypt(fixture.file(&file.file_id)).unwrap()))
        .map(|(id, content)| (id, String::from_utf8(content).unwrap()))
        .collect();
    let expected = [
        ("driver_license_front_side", "front of the licence"),
        ("driver_license_reverse_side", "back of the licence"),
        ("driver_license_selfie", "a face beside the licence"),
        ("driver_license_translation_0", "the licence in English"),
        ("passport_front_side", "front of the passport"),
        ("utility_bill_files_0", "first page"),
        ("utility_bill_files_1", "second page"),
        ("utility_bill_translation_0", "the bill in English"),
    ];
    assert_eq!(contents, expected.map(|(id, content)| (id.to_owned(), content.to_owned())));

    let bill = element(&passport, &PassportElementType::UtilityBill);
    let swapped = bill.files[0].decrypt(fixture.file("utility_bill_files_1"));
    assert!(matches!(swapped, Err(PassportError::WrongHash { part }) if part == "utility_bill/files"));
    let mut cut = fixture.file("utility_bill_files_0");
    cut.pop();
    let cut = bill.files[0].decrypt(cut);
    assert!(matches!(cut, Err(PassportError::WrongLength { part }) if part == "utility_bill/files"));
    let empty = bill.files[0].decrypt([]);
    assert!(matches!(empty, Err(PassportError::WrongHash { .. })));
}

#[test]
fn whatever_is_altered_is_noticed() {
    for (pointer, part) in [
        ("/credentials/data", "credentials"),
        ("/credentials/hash", "credentials"),
        ("/data/0/data", "personal_details"),
        ("/data/3/data", "address"),
    ] {
        let mut fixture = Fixture::read();
        fixture.alter(pointer);
        let refused = fixture.decrypt();
        assert!(matches!(refused, Err(PassportError::WrongHash { part: told }) if told == part), "{pointer}");
    }
    let mut fixture = Fixture::read();
    fixture.alter("/credentials/secret");
    assert!(matches!(fixture.decrypt(), Err(PassportError::WrongKey)));
}

#[test]
fn documents_in_each_others_place_and_without_credentials_are_refused() {
    let mut fixture = Fixture::read();
    let address = fixture.passport_data["data"][3]["data"].clone();
    fixture.passport_data["data"][0]["data"] = address;
    assert!(matches!(fixture.decrypt(), Err(PassportError::WrongHash { .. })));

    let mut fixture = Fixture::read();
    fixture.passport_data["data"][0]["type"] = "internal_passport".into();
    let refused = fixture.decrypt();
    assert!(matches!(refused, Err(PassportError::NoCredentials { part }) if part == "internal_passport"));

    let mut fixture = Fixture::read();
    let second = fixture.passport_data["data"][4]["files"][1].clone();
    fixture.passport_data["data"][4]["files"].as_array_mut().unwrap().push(second);
    let refused = fixture.decrypt();
    assert!(matches!(refused, Err(PassportError::NoCredentials { part }) if part == "utility_bill/files"));

    let mut fixture = Fixture::read();
    fixture.passport_data["data"][0]["data"] = "not base64!".into();
    assert!(matches!(fixture.decrypt(), Err(PassportError::NotBase64 { .. })));
}

#[test]
fn documents_for_another_request_are_not_opened() {
    let mut fixture = Fixture::read();
    assert!(key().decrypt_for(&fixture.data(), NONCE).is_ok());
    // The nonce comes first: nothing else was looked at.
    fixture.alter("/data/0/data");
    assert!(matches!(key().decrypt_for(&fixture.data(), "another request"), Err(PassportError::WrongNonce)));
}

#[test]
fn errors_name_the_part_by_its_hash() {
    let fixture = Fixture::read();
    let passport = fixture.decrypt().unwrap();
    let licence = element(&passport, &PassportElementType::DriverLicense);
    let bill = element(&passport, &PassportElementType::UtilityBill);
    let email = element(&passport, &PassportElementType::Email);
    let (selfie, page) = (licence.selfie.as_ref().unwrap(), &bill.files[1]);
    let front = licence.front_side.as_ref().unwrap();
    let back = licence.reverse_side.as_ref().unwrap();
    let told = |error| serde_json::to_value::<botwright_api::types::PassportElementError>(error).unwrap();
    for (error, source, hash) in [
        (selfie.error("dark"), "selfie", selfie.hash()),
        (front.error("dark"), "front_side", front.hash()),
        (back.error("dark"), "reverse_side", back.hash()),
        (page.error("dark"), "file", page.hash()),
        (bill.translation[0].error("dark"), "translation_file", bill.translation[0].hash()),
    ] {
        let kind =
            if source == "file" || source == "translation_file" { "utility_bill" } else { "driver_license" };
        let expected = json!({"source": source, "type": kind, "file_hash": hash, "message": "dark"});
        assert_eq!(told(error), expected);
    }
    let hashes = json!([bill.files[0].hash(), page.hash()]);
    assert_eq!(told(bill.files_error("one is missing").unwrap())["file_hashes"], hashes);
    assert_eq!(told(bill.translation_error("bad").unwrap())["source"], "translation_files");
    let field = told(licence.field_error("document_no", "no such licence").unwrap());
    assert_eq!((&field["source"], &field["field_name"]), (&json!("data"), &json!("document_no")));
    assert_eq!(STANDARD.decode(field["data_hash"].as_str().unwrap()).unwrap().len(), 32);
    assert_eq!(email.field_error("email", "unknown"), None);
    assert_eq!(email.files_error("none"), None);
    let whole = json!({
        "source": "unspecified", "type": "email", "message": "unknown",
        "element_hash": fixture.passport_data["data"][6]["hash"],
    });
    assert_eq!(told(email.error("unknown")), whole);
}

#[test]
fn keys_are_read_in_all_forms() {
    let data = Fixture::read().data();
    for pem in [KEY, include_str!("fixture/key_pkcs1.pem")] {
        assert!(PrivateKey::from_pem(pem).unwrap().decrypt(&data).is_ok());
        assert!(PrivateKey::from_encrypted_pem(pem, "needless").is_ok());
    }
    let encrypted = include_str!("fixture/key_encrypted.pem");
    assert!(PrivateKey::from_encrypted_pem(encrypted, "tea and cake").unwrap().decrypt(&data).is_ok());
    let refused = |pem: &str| PrivateKey::from_pem(pem).unwrap_err();
    assert_eq!(refused(encrypted), InvalidKey::Encrypted);
    assert_eq!(PrivateKey::from_encrypted_pem(encrypted, "tea").unwrap_err(), InvalidKey::WrongPassword);
    assert_eq!(refused(include_str!("fixture/key_legacy.pem")), InvalidKey::Outdated);
    assert_eq!(refused(&KEY.replace("PRIVATE KEY", "PUBLIC KEY")), InvalidKey::NotPrivate);
    assert_eq!(refused(&KEY.replacen("MII", "AII", 1)), InvalidKey::Malformed);
    assert_eq!(refused("tea"), InvalidKey::NotPem);
}

#[test]
fn nothing_of_it_is_printed() {
    let passport = Fixture::read().decrypt().unwrap();
    let printed = format!("{:?} {:?} {passport:?}", key(), passport.elements[1].selfie);
    for secret in ["Zoë", "AB 123", NONCE, passport.elements[1].selfie.as_ref().unwrap().hash()] {
        assert!(!printed.contains(secret), "{printed}");
    }
    assert!(printed.starts_with("PrivateKey { .. } Some(File {"), "{printed}");
}

#[test]
fn fields_that_are_not_as_they_must_be_are_told_without_what_stands_there() {
    let refused = Details::read(&PassportElementType::Address, br#"{"street_line1": ["Tea Street"]}"#);
    let told = format!("{:?}", refused.unwrap_err());
    assert_eq!(told, r#"Malformed { part: "address" }"#);
    let unknown = Details::read(&"tea_ceremony".into(), br#"{"cups": 2}"#).unwrap();
    assert_eq!(unknown, Details::Unknown(json!({"cups": 2})));
}

#[cfg(feature = "emulator")]
#[tokio::test]
async fn a_file_is_fetched_and_opened_within_a_limit() {
    let emulator = botwright_emulator::Emulator::builder().start().await.unwrap();
    let bot = botwright_api::Bot::builder(emulator.token()).api_url(emulator.url()).build().unwrap();
    let mut fixture = Fixture::read();
    let encrypted = fixture.file("utility_bill_files_0");
    let (size, seat) = (encrypted.len() as u64, emulator.user("Zoë").private());
    let received = seat.send_document("page", encrypted, "").unwrap();
    fixture.passport_data["data"][4]["files"][0]["file_id"] =
        received.document().unwrap().file_id.as_str().into();
    let passport = fixture.decrypt().unwrap();
    let page = &element(&passport, &PassportElementType::UtilityBill).files[0];
    assert_eq!(page.download(&bot, size).await.unwrap(), b"first page");
    let refused = page.download(&bot, size - 1).await.unwrap_err();
    assert!(matches!(refused, PassportError::Download(botwright_api::Error::TooLarge { .. })));
    let elsewhere = passport.elements[1].selfie.as_ref().unwrap().download(&bot, size).await;
    assert!(matches!(elsewhere, Err(PassportError::Download(_))));
}
