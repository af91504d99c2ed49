//! Sending what is neither text nor file: places, contacts, dice, invoices, checklists.

use serde_json::{Map, Value, json};

use super::edit::{apply, target};
use super::payment::invoice;
use super::reply_markup::inline_keyboard;
use super::send::{send, send_with};
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] = &[
    method("sendLocation", send_location),
    method("sendVenue", send_venue),
    method("sendContact", send_contact),
    method("sendDice", send_dice),
    method("sendInvoice", send_invoice),
    method("editMessageLiveLocation", edit_live_location),
    method("stopMessageLiveLocation", stop_live_location),
];

/// How many faces each throwable emoji has.
const DICE: [(&str, u64); 6] = [("🎲", 6), ("🎯", 6), ("🎳", 6), ("🏀", 5), ("⚽", 5), ("🎰", 64)];

fn send_location(world: &mut World, arguments: &Arguments) -> Outcome {
    let location = location(arguments)?;
    send(world, arguments, body("location", location))
}

/// The Location object of a call; out of range it is refused, the rest is clamped.
fn location(arguments: &Arguments) -> Result<Value, Failure> {
    let coordinate =
        |name: &str| arguments.number(name).ok_or_else(|| Failure::bad(format_args!("{name} is empty")));
    let (latitude, longitude) = (coordinate("latitude")?, coordinate("longitude")?);
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return Err(Failure::bad("wrong latitude or longitude specified"));
    }
    let mut location = json!({"latitude": latitude, "longitude": longitude});
    if let Some(accuracy) = arguments.number("horizontal_accuracy") {
        location["horizontal_accuracy"] = accuracy.clamp(0.0, 1500.0).into();
    }
    for (name, most) in [("live_period", i64::MAX), ("heading", 360), ("proximity_alert_radius", 100_000)] {
        if let Some(value) = arguments.integer(name).filter(|value| *value > 0) {
            location[name] = value.min(most).into();
        }
    }
    Ok(location)
}

fn send_venue(world: &mut World, arguments: &Arguments) -> Outcome {
    let location = location(arguments)?;
    let mut venue =
        texts(arguments, &["foursquare_id", "foursquare_type", "google_place_id", "google_place_type"]);
    venue.insert("title".into(), arguments.required("title")?.into());
    venue.insert("address".into(), arguments.required("address")?.into());
    venue.insert("location".into(), location.clone());
    send(
        world,
        arguments,
        Map::from_iter([("location".to_owned(), location), ("venue".to_owned(), Value::Object(venue))]),
    )
}

fn send_contact(world: &mut World, arguments: &Arguments) -> Outcome {
    let mut contact = texts(arguments, &["last_name", "vcard"]);
    contact.insert("phone_number".into(), arguments.required("phone_number")?.into());
    contact.insert("first_name".into(), arguments.required("first_name")?.into());
    send(world, arguments, body("contact", Value::Object(contact)))
}

/// The outcomes run through all faces, so that a test can wait for each.
fn send_dice(world: &mut World, arguments: &Arguments) -> Outcome {
    let emoji = arguments.text("emoji").unwrap_or("🎲");
    let plain = emoji.trim_end_matches('\u{fe0f}');
    let faces = DICE.iter().find(|(known, _)| *known == plain).map(|(_, faces)| *faces);
    let faces = faces.ok_or_else(|| Failure::bad("wrong dice emoji specified"))?;
    world.writable_chat(arguments)?;
    let value = world.next_number() % faces + 1;
    send(world, arguments, body("dice", json!({"emoji": plain, "value": value})))
}

fn send_invoice(world: &mut World, arguments: &Arguments) -> Outcome {
    let (invoice, terms) = invoice(arguments)?;
    let markup = inline_keyboard(arguments)?;
    let total = format!("Pay {}", amount(&invoice));
    let button = json!({"inline_keyboard": [[{"text": total, "pay": true}]]});
    let answer = send_with(world, arguments, body("invoice", invoice), |draft| {
        draft.markup = markup.or(Some(button));
    })?;
    let place = answer.result["chat"]["id"].as_i64().zip(answer.result["message_id"].as_i64());
    if let Some(place) = place {
        world.keep_terms(place, terms);
    }
    Ok(answer)
}

/// The price as the button shows it.
fn amount(invoice: &Value) -> String {
    let (total, currency) =
        (invoice["total_amount"].as_i64().unwrap_or(0), invoice["currency"].as_str().unwrap_or_default());
    if currency == "XTR" {
        format!("⭐ {total}")
    } else {
        format!("{}.{:02} {currency}", total / 100, total % 100)
    }
}

fn edit_live_location(world: &mut World, arguments: &Arguments) -> Outcome {
    let moved = location(arguments)?;
    let markup = inline_keyboard(arguments)?;
    let target = target(world, arguments)?;
    let mut fields = target.post(world)?.body.clone();
    let live = fields.get("location").and_then(|location| location.get("live_period")).cloned();
    let live = live.ok_or_else(|| Failure::bad("message can't be edited"))?;
    let mut location = moved;
    if location.get("live_period").is_none() {
        location["live_period"] = live;
    }
    fields.insert("location".into(), location);
    apply(world, &target, fields, markup)
}

fn stop_live_location(world: &mut World, arguments: &Arguments) -> Outcome {
    let markup = inline_keyboard(arguments)?;
    let target = target(world, arguments)?;
    let mut fields = target.post(world)?.body.clone();
    let location = fields.get_mut("location").and_then(Value::as_object_mut);
    location
        .and_then(|location| location.remove("live_period"))
        .ok_or_else(|| Failure::bad("message can't be edited"))?;
    apply(world, &target, fields, markup)
}

fn body(key: &str, value: Value) -> Map<String, Value> {
    Map::from_iter([(key.to_owned(), value)])
}

/// The optional texts that are there.
fn texts(arguments: &Arguments, names: &[&str]) -> Map<String, Value> {
    names.iter().filter_map(|name| Some(((*name).to_owned(), arguments.text(name)?.into()))).collect()
}
