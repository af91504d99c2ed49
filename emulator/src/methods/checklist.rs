//! Checklists, which bots send for business accounts only.

use serde_json::{Map, Value, json};

use super::content::{self, Names};
use super::edit::{apply, target};
use super::reply_markup::inline_keyboard;
use super::send::send;
use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] =
    &[method("sendChecklist", send_checklist), method("editMessageChecklist", edit_message_checklist)];

const TITLE: Names = Names { text: "title", mode: "parse_mode", entities: "title_entities" };
const TASK: Names = Names { text: "text", mode: "parse_mode", entities: "text_entities" };

fn send_checklist(world: &mut World, arguments: &Arguments) -> Outcome {
    let checklist = checklist(world, arguments)?;
    send(world, arguments, Map::from_iter([("checklist".to_owned(), checklist)]))
}

fn edit_message_checklist(world: &mut World, arguments: &Arguments) -> Outcome {
    let checklist = checklist(world, arguments)?;
    let markup = inline_keyboard(arguments)?;
    let target = target(world, arguments)?;
    let mut body = target.post(world)?.body.clone();
    if !body.contains_key("checklist") {
        return Err(Failure::bad("message can't be edited"));
    }
    body.insert("checklist".into(), checklist);
    apply(world, &target, body, markup)
}

/// The Checklist object of a call's `InputChecklist`.
fn checklist(world: &World, arguments: &Arguments) -> Result<Value, Failure> {
    world.connection(arguments.text("business_connection_id").unwrap_or_default())?;
    arguments.required("checklist")?;
    let input = arguments.json("checklist", "InputChecklist")?.unwrap_or_default();
    let title = content::from_object(&input, TITLE, "InputChecklist.title")?;
    let tasks = input["tasks"].as_array().into_iter().flatten();
    let tasks = tasks.map(|task| self::task(world, task)).collect::<Result<Vec<_>, _>>()?;
    if title.text.is_empty() {
        return Err(Failure::bad("checklist title must be non-empty"));
    }
    check_ids(&tasks)?;
    let mut checklist = Map::new();
    content::insert(world, &mut checklist, ("title", "title_entities"), &title);
    checklist.insert("tasks".into(), tasks.into());
    for flag in ["others_can_add_tasks", "others_can_mark_tasks_as_done"] {
        if input[flag] == true {
            checklist.insert(flag.into(), true.into());
        }
    }
    Ok(Value::Object(checklist))
}

fn task(world: &World, input: &Value) -> Result<Value, Failure> {
    let id = input["id"].as_i64().filter(|id| *id > 0);
    let id = id.ok_or_else(|| Failure::bad("invalid checklist task identifier specified"))?;
    let text = content::from_object(input, TASK, "InputChecklistTask.text")?;
    if text.text.is_empty() {
        return Err(Failure::bad("checklist task text must be non-empty"));
    }
    let mut task = Map::from_iter([("id".to_owned(), json!(id))]);
    content::insert(world, &mut task, ("text", "text_entities"), &text);
    Ok(Value::Object(task))
}

fn check_ids(tasks: &[Value]) -> Result<(), Failure> {
    let is_twice =
        |(index, task): (usize, &Value)| tasks[..index].iter().any(|other| other["id"] == task["id"]);
    if tasks.is_empty() {
        Err(Failure::bad("checklist must have at least 1 task"))
    } else if tasks.iter().enumerate().any(is_twice) {
        Err(Failure::bad("duplicate checklist task identifier"))
    } else {
        Ok(())
    }
}
