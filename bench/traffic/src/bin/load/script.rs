//! What people say to the bot, and what it must answer: everybody the same ten things, which take eleven calls.

use std::str::FromStr;
use std::time::Duration;

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
/// How many quiet people there are beside a flood.
const QUIET: usize = 100;
/// How long it takes until the next of them says something.
const PACE: Duration = Duration::from_millis(10);

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
    /// Somebody who floods the bot, and whose answers nobody looks at.
    flooder: Option<usize>,
}

/// An update.
pub(crate) struct Spoken {
    pub(crate) id: usize,
    pub(crate) person: usize,
    pub(crate) step: usize,
    pub(crate) json: Box<str>,
    /// When it is said, after the beginning.
    pub(crate) due: Duration,
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

    /// A hundred people who take their time, and one who says so many things for each of theirs.
    pub(crate) fn beside_a_flood(flood: usize) -> Self {
        let mut script = Self::of(QUIET, Order::Rising, &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        let mut updates = Vec::with_capacity(script.updates.len() * (1 + flood));
        for (place, quiet) in script.updates.drain(..).enumerate() {
            let beginning = due(place);
            for part in 0..flood {
                let id = FIRST_UPDATE + updates.len();
                let json = update(id, QUIET, 0).into();
                let due =
                    beginning + PACE * u32::try_from(part).unwrap_or(0) / u32::try_from(flood).unwrap_or(1);
                updates.push(Spoken { id, person: QUIET, step: 0, json, due });
            }
            let (id, Spoken { person, step, .. }) = (FIRST_UPDATE + updates.len(), quiet);
            let json = update(id, person, step).into();
            updates.push(Spoken { id, person, step, json, due: beginning + PACE });
        }
        Self { updates, flooder: Some(FIRST + QUIET), ..script }
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
            Spoken { id, person, step, json: update(id, person, step).into(), due: Duration::ZERO }
        };
        let expected = steps.iter().fold(0, |bits, step| bits | calls(*step));
        Self {
            updates: said.iter().enumerate().map(spoken).collect(),
            seen: vec![0; people],
            expected,
            twice: 0,
            strange: 0,
            missing: people * expected.count_ones() as usize,
            flooder: None,
        }
    }

    pub(crate) fn updates(&self) -> &[Spoken] {
        &self.updates
    }

    /// A person was told this, by whatever method; which of their updates it answers.
    pub(crate) fn told(&mut self, person: Option<usize>, text: &str) -> Option<usize> {
        if person.is_some() && person == self.flooder {
            return None;
        }
        let step = step_of(text);
        match step {
            Some(step) => self.see(person, 1 << step),
            None => self.strange += 1,
        }
        Some(step? * QUIET + person?.checked_sub(FIRST)?)
    }

    /// When the so-and-so-many-th of the quiet ones' updates is said, after the beginning.
    pub(crate) fn due(&self, place: usize) -> Option<Duration> {
        self.flooder.map(|_| due(place) + PACE)
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
fn step_of(text: &str) -> Option<usize> {
    Some(match text {
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
    })
}

fn due(place: usize) -> Duration {
    PACE * u32::try_from(place).unwrap_or(0)
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
