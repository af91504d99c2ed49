//! What rust-analyzer is asked.

/// Where somebody jumps from in `settings.rs`, and the line that they must reach.
pub(super) struct Jump {
    pub(super) from: &'static str,
    /// How far behind its beginning the cursor stands.
    pub(super) within: usize,
    pub(super) to: &'static str,
}

/// What somebody types at the end of `settings.rs`, the cursor at `~`, and what must be offered.
pub(super) struct Typed {
    pub(super) text: &'static str,
    pub(super) word: &'static str,
}

impl Typed {
    pub(super) fn first_line(&self) -> &'static str {
        self.text.lines().find(|line| line.contains('~')).unwrap_or(self.text)
    }
}

pub(super) const JUMPS: &[Jump] = &[
    Jump { from: "edit::button(\"Name\"", within: 0, to: "fn edit(" },
    Jump { from: "#[enter(Settings::Choosing)]", within: 18, to: "    Choosing," },
    Jump { from: "goto!(Settings::Renaming", within: 16, to: "    Renaming {" },
    Jump { from: "#[timeout(Settings)]", within: 10, to: "enum Settings {" },
    Jump { from: "#[to(Renaming)]", within: 5, to: "    Renaming {" },
];

const fn typed(text: &'static str, word: &'static str) -> Typed {
    Typed { text, word }
}

pub(super) const WORDS: &[Typed] = &[
    typed("#[state(Settings::~)]\n#[message]\nfn typed() {}\n", "Choosing"),
    typed("#[state(Settings::Ren~)]\n#[message]\nfn typed() {}\n", "Renaming"),
    typed("#[state(Set~)]\n#[message]\nfn typed() {}\n", "Settings"),
    typed("#[message]\n#[state(Settings::~)]\nfn typed() {}\n", "Choosing"),
    typed("#[state(~)]\n#[message]\nfn typed() -> Goto<Settings> { stay() }\n", "Choosing"),
    typed("#[state(Ch~)]\n#[message]\nfn typed() -> Goto<Settings> { stay() }\n", "Choosing"),
    typed("#[enter(Settings::~)]\nfn typed() {}\n", "Renaming"),
    typed("#[timeout(Set~)]\nfn typed() {}\n", "Settings"),
    typed("#[recover(~)]\nfn typed() {}\n", "Settings"),
    typed("#[message(ph~)]\nfn typed() {}\n", "photo"),
    typed("#[message(~)]\nfn typed() {}\n", "photo"),
    typed("#[message(text & ~)]\nfn typed() {}\n", "private"),
    typed("#[message(text & !comm~)]\nfn typed() {}\n", "command"),
    typed("#[message((photo | vid~) & private)]\nfn typed() {}\n", "video"),
    typed("#[message(reg~)]\nfn typed() {}\n", "regex"),
    typed("#[message(entity(ur~))]\nfn typed() {}\n", "url"),
    typed(
        "#[message(text & is_l~)]\nfn typed() {}\nfn is_long(message: &Message) -> bool { true }\n",
        "is_long",
    ),
    typed("#[message(chat(OW~))]\nfn typed() {}\nconst OWN_CHAT: i64 = 1;\n", "OWN_CHAT"),
    typed("#[state(Settings::Choosing)]\n#[message(ph~)]\nfn typed() {}\n", "photo"),
    typed("#[message(text, ord~)]\nfn typed() {}\n", "order"),
    typed("#[message(text, typing = upload_p~)]\nfn typed() {}\n", "upload_photo"),
    typed("#[on(chat_m~)]\nfn typed() {}\n", "chat_member"),
    typed("#[on(~)]\nfn typed() {}\n", "chat_member"),
    typed("#[on(chat_member, jo~)]\nfn typed() {}\n", "joined"),
    typed("#[on(chat_member, ~)]\nfn typed() {}\n", "joined"),
    typed("#[on(edited_message, ph~)]\nfn typed() {}\n", "photo"),
    typed("#[command(\"x\", hid~)]\nfn typed() {}\n", "hidden"),
    typed("#[command(\"x\", ~)]\nfn typed() {}\n", "scope"),
    typed("#[command(\"x\", scope = pri~)]\nfn typed() {}\n", "private"),
    typed("#[callback(\"x\", busy = ~)]\nfn typed() {}\n", "drop"),
    typed("#[job(mis~)]\nfn typed() {}\n", "misfire"),
    typed("#[command(\"x\")]\nfn typed() -> Goto<Settings> { goto!(Settings::~) }\n", "Choosing"),
    typed("#[command(\"x\")]\nfn typed() -> Goto<Settings> { goto!(Settings::Ch~) }\n", "Choosing"),
    typed("#[command(\"x\")]\nasync fn typed(chat: Chat) { chat.sa~ }\n", "say(${1:reply})"),
    typed("#[command(\"x\")]\nasync fn typed(chat: Cha~) { }\n", "Chat"),
    typed(
        "#[command(\"x\")]\nfn typed() -> Reply { Reply::text(\"x\").row([edit::~]) }\n",
        "button(${1:text}, ${2:field})",
    ),
    typed(
        "#[derive(Conversation, Clone, Serialize, Deserialize)]\nenum Signup {\n    #[start]\n    #[calls(Set~)]\n    Name,\n}\n",
        "Settings",
    ),
    typed(
        "#[derive(Conversation, Clone, Serialize, Deserialize)]\nenum Signup {\n    #[start]\n    #[calls(~)]\n    Name,\n}\n",
        "Settings",
    ),
    typed(
        "#[derive(Conversation, Clone, Serialize, Deserialize)]\nenum Signup {\n    #[start]\n    #[to(Ci~)]\n    Name,\n    City,\n}\n",
        "City",
    ),
    typed(
        "#[derive(Conversation, Clone, Serialize, Deserialize)]\n#[conversation(re~)]\nenum Signup {\n    #[start]\n    Name,\n}\n",
        "reentry",
    ),
];

/// What is typed so far; editors close brackets as they are opened.
pub(super) const HALF_TYPED: &[&str] = &[
    "#[command()]\nfn half() {}",
    "#[command(\"half {\")]\nfn half() {}",
    "#[state(Settings::)]\n#[message]\nfn half() {}",
    "#[state()]\n#[message]\nfn half() {}",
    "#[message(text & )]\nfn half() {}",
    "#[message(ph)]\nfn half() {}",
    "#[on()]\nfn half() {}",
    "#[on(chat_m)]\nfn half() {}",
    "#[callback(\"half:{\")]\nfn half() {}",
    "#[command(\"half\", hid)]\nfn half() {}",
    "#[command(\"half\", scope = )]\nfn half() {}",
    "#[command(\"half\")]\nfn half() -> Goto<Settings> { goto!(Settings::) }",
    "#[derive(Conversation, Clone, Serialize, Deserialize)]\nenum Half {\n    #[start]\n    #[calls()]\n    Name,\n}",
    "#[mess]\nfn half() {}",
];
