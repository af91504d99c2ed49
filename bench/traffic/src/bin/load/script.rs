//! What people say to the bot, and what it must answer: everybody the same ten things, which take eleven calls.

use std::str::FromStr;

/// How many people speak at the same time, one after the other.
const AT_ONCE: usize = 1_000;
/// How many updates are mixed up with each other.
const WINDOW: usize = 100;
/// The updates of one person.
const SAID: usize = 10;
/// The first person's number.
const FIRST: usize = 1_000_000;
/// The first update's number.
const FIRST_UPDATE: usize = 500_000_000;

/// In what order the updates' numbers come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Order {
    Rising,
    /// 10, 12, 11, within each hundred.
    Shuffled,
    /// Shuffled, and half-way they begin again far below.
    Restarted,
}

/// All updates, and the answers that came.
pub(crate) struct Script {
    updates: Vec<Spoken>,
    /// Of each person, one bit for each call that came.
    seen: Vec<u16>,
    /// The bits that must be there for each person.
    expected: u16,
    twice: usize,
    strange: usize,
    missing: usize,
}

/// An update.
pub(crate) struct Spoken {
    pub(crate) id: usize,
    pub(crate) person: usize,
    pub(crate) step: usize,
    pub(crate) json: Box<str>,
}

/// What became of the answers.
pub(crate) struct Answers {
    pub(crate) lost: usize,
    pub(crate) twice: usize,
    pub(crate) strange: usize,
}

impl Script {
    /// At least so many updates, of as many people as it takes to say them.
    pub(crate) fn talk(updates: usize, order: Order) -> Self {
        if updates == 1 {
            return Self::of(1, order, &[0]);
        }
        Self::of(updates.div_ceil(SAID), order, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    }

    /// Everybody enters the conversation and makes one step in it.
    pub(crate) fn steps(updates: usize) -> Self {
        Self::of(updates.div_ceil(2), Order::Rising, &[2, 3])
    }

    fn of(people: usize, order: Order, steps: &[usize]) -> Self {
        let mut said = Vec::with_capacity(people * steps.len());
        for crowd in (0..people).collect::<Vec<_>>().chunks(AT_ONCE) {
            for &step in steps {
                said.extend(crowd.iter().map(|&person| (person, step)));
            }
        }
        let half = said.len() / 2;
        let spoken = |(place, &(person, step)): (usize, &(usize, usize))| {
            let again = order == Order::Restarted && place >= half;
            let place = if order == Order::Rising { place } else { mixed(place) };
            let id = if again { FIRST_UPDATE / 2 + place } else { FIRST_UPDATE + place };
            Spoken { id, person, step, json: update(id, person, step).into() }
        };
        let expected = steps.iter().fold(0, |bits, step| bits | calls(*step));
        Self {
            updates: said.iter().enumerate().map(spoken).collect(),
            seen: vec![0; people],
            expected,
            twice: 0,
            strange: 0,
            missing: people * expected.count_ones() as usize,
        }
    }

    pub(crate) fn updates(&self) -> &[Spoken] {
        &self.updates
    }

    /// A person was told this, by whatever method.
    pub(crate) fn told(&mut self, person: Option<usize>, text: &str) {
        match bit_of(text) {
            Some(bit) => self.see(person, bit),
            None => self.strange += 1,
        }
    }

    /// A press was answered.
    pub(crate) fn pressed(&mut self, person: Option<usize>) {
        self.see(person, 1 << 10);
    }

    fn see(&mut self, person: Option<usize>, bit: u16) {
        let person = person.and_then(|person| person.checked_sub(FIRST)).filter(|&at| at < self.seen.len());
        let Some(person) = person else { return self.strange += 1 };
        if self.expected & bit == 0 {
            self.strange += 1;
        } else if self.seen[person] & bit != 0 {
            self.twice += 1;
        } else {
            self.seen[person] |= bit;
            self.missing -= 1;
        }
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.missing == 0
    }

    pub(crate) fn answers(&self) -> Answers {
        Answers { lost: self.missing, twice: self.twice, strange: self.strange }
    }
}

impl FromStr for Order {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "rising" => Ok(Self::Rising),
            "shuffled" => Ok(Self::Shuffled),
            "restarted" => Ok(Self::Restarted),
            _ => Err(format!("`{text}` is no order")),
        }
    }
}

/// The same hundred, in another order.
pub(crate) fn mixed(place: usize) -> usize {
    place / WINDOW * WINDOW + (place % WINDOW) * 37 % WINDOW
}

/// The calls that a step takes.
fn calls(step: usize) -> u16 {
    if step == 5 { 1 << 5 | 1 << 10 } else { 1 << step }
}

/// Which step a text answers.
fn bit_of(text: &str) -> Option<u16> {
    let step = match text {
        "echo 0" => 0,
        "Command 7." => 1,
        "What is your name?" => 2,
        "How old are you?" => 3,
        "You are Ann, 33." => 4,
        "Voted 5." => 5,
        "echo 6" => 6,
        "Command 19." => 7,
        "echo 8" => 8,
        "echo 9" => 9,
        _ => return None,
    };
    Some(1 << step)
}

fn update(id: usize, person: usize, step: usize) -> String {
    let text = match step {
        1 => "/c7",
        2 => "/register",
        3 => "Ann",
        4 => "33",
        5 => return press(id, person),
        7 => "/c19",
        _ => &format!("echo {step}"),
    };
    let entities = match text.strip_prefix('/') {
        Some(_) => format!(r#","entities":[{{"offset":0,"length":{},"type":"bot_command"}}]"#, text.len()),
        None => String::new(),
    };
    format!(
        r#"{{"update_id":{id},"message":{{"message_id":{},"from":{},"chat":{},"date":1763641223,"text":"{text}"{entities}}}}}"#,
        100 + step,
        user(person),
        chat(person)
    )
}

fn press(id: usize, person: usize) -> String {
    format!(
        r#"{{"update_id":{id},"callback_query":{{"id":"{}","from":{},"message":{},"chat_instance":"-4411265","data":"vote:5"}}}}"#,
        FIRST + person,
        user(person),
        message(FIRST + person)
    )
}

/// A message of the bot's.
pub(crate) fn message(person: usize) -> String {
    format!(
        r#"{{"message_id":48218,"from":{{"id":1,"is_bot":true,"first_name":"Bench","username":"bench_bot"}},"chat":{},"date":1763641223,"text":"Your vote, please"}}"#,
        chat(person - FIRST)
    )
}

fn user(person: usize) -> String {
    format!(
        r#"{{"id":{},"is_bot":false,"first_name":"Ann","last_name":"Archer","username":"ann_archer","language_code":"en"}}"#,
        FIRST + person
    )
}

fn chat(person: usize) -> String {
    format!(
        r#"{{"id":{},"first_name":"Ann","last_name":"Archer","username":"ann_archer","type":"private"}}"#,
        FIRST + person
    )
}
