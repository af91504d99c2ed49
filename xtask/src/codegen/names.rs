//! Names: from the docs' spelling to Rust's.

/// `sendMessage` and `SendMessage` to `send_message`.
pub(crate) fn snake(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

/// `sendMessage`, `send_message`, `image/jpeg` and `XTR` to `SendMessage`, `ImageJpeg` and `Xtr`.
pub(crate) fn camel(name: &str) -> String {
    if name.len() > 1 && name.chars().all(|letter| letter.is_ascii_uppercase()) {
        return format!("{}{}", &name[..1], name[1..].to_lowercase());
    }
    let words = name.split(['_', '/', ' ', '-']).filter(|word| !word.is_empty());
    words.map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect()
}

/// `file_unique_id` to `file unique id`.
pub(crate) fn spoken(name: &str) -> String {
    name.replace('_', " ")
}

/// The field's name in Rust: `type` is a keyword, and says the kind.
pub(crate) fn field(name: &str) -> String {
    if name == "type" { "kind".into() } else { name.into() }
}

/// The variant for a member of a union: what is left of its name without what all members share.
pub(crate) fn variant(union: &str, member: &str, members: &[String]) -> String {
    if let Some((_, name)) = VARIANTS.iter().find(|(full, _)| *full == format!("{union}.{member}")) {
        return (*name).into();
    }
    let names: Vec<Vec<String>> = members.iter().map(|member| words(member)).collect();
    let length = names.iter().map(Vec::len).min().unwrap_or_default();
    let first = &names[0];
    let front =
        (0..length).take_while(|index| names.iter().all(|name| name[*index] == first[*index])).count();
    let from_back = |name: &[String], index: usize| name[name.len() - 1 - index].clone();
    let equal_at =
        |index: &usize| names.iter().all(|name| from_back(name, *index) == from_back(first, *index));
    let back = (0..length).take_while(equal_at).count();
    let own = words(member);
    let end = own.len().saturating_sub(back).max(front);
    let kept = own[front.min(own.len())..end.min(own.len())].concat();
    if kept.is_empty() { member.into() } else { kept }
}

/// `InputMediaPhoto` to `Input`, `Media`, `Photo`.
fn words(name: &str) -> Vec<String> {
    snake(name).split('_').map(camel).collect()
}

/// The variant for a value of a closed set.
pub(crate) fn value(set: &str, value: &str) -> String {
    let known = VALUES.iter().find(|(place, text, _)| *text == value && (place.is_empty() || *place == set));
    known.map_or_else(|| camel(value), |(_, _, name)| (*name).into())
}

/// Variants whose name would say too little or too much.
const VARIANTS: &[(&str, &str)] = &[
    ("ReplyMarkup.InlineKeyboardMarkup", "InlineKeyboard"),
    ("ReplyMarkup.ReplyKeyboardMarkup", "ReplyKeyboard"),
    ("ReplyMarkup.ReplyKeyboardRemove", "RemoveKeyboard"),
    ("ReplyMarkup.ForceReply", "ForceReply"),
];

/// Values that are no words: by closed set (or any), value and variant.
const VALUES: &[(&str, &str, &str)] = &[
    ("ListLabelType", "a", "LowercaseLetters"),
    ("ListLabelType", "A", "UppercaseLetters"),
    ("ListLabelType", "i", "LowercaseRoman"),
    ("ListLabelType", "I", "UppercaseRoman"),
    ("ListLabelType", "1", "Numbers"),
    ("", "🎲", "Dice"),
    ("", "🎯", "Darts"),
    ("", "🏀", "Basketball"),
    ("", "⚽", "Football"),
    ("", "🎳", "Bowling"),
    ("", "🎰", "SlotMachine"),
    ("", "❤", "Heart"),
    ("", "👍", "ThumbsUp"),
    ("", "👎", "ThumbsDown"),
    ("", "🔥", "Fire"),
    ("", "🥰", "SmilingWithHearts"),
    ("", "👏", "Clapping"),
    ("", "😁", "Beaming"),
    ("", "🤔", "Thinking"),
    ("", "🤯", "ExplodingHead"),
    ("", "😱", "Screaming"),
    ("", "🤬", "Swearing"),
    ("", "😢", "Crying"),
    ("", "🎉", "PartyPopper"),
    ("", "🤩", "StarStruck"),
    ("", "🤮", "Vomiting"),
    ("", "💩", "PileOfPoo"),
    ("", "🙏", "FoldedHands"),
    ("", "👌", "OkHand"),
    ("", "🕊", "Dove"),
    ("", "🤡", "Clown"),
    ("", "🥱", "Yawning"),
    ("", "🥴", "Woozy"),
    ("", "😍", "HeartEyes"),
    ("", "🐳", "Whale"),
    ("", "❤‍🔥", "HeartOnFire"),
    ("", "🌚", "NewMoon"),
    ("", "🌭", "HotDog"),
    ("", "💯", "HundredPoints"),
    ("", "🤣", "RollingOnTheFloor"),
    ("", "⚡", "Lightning"),
    ("", "🍌", "Banana"),
    ("", "🏆", "Trophy"),
    ("", "💔", "BrokenHeart"),
    ("", "🤨", "RaisedEyebrow"),
    ("", "😐", "Neutral"),
    ("", "🍓", "Strawberry"),
    ("", "🍾", "Champagne"),
    ("", "💋", "KissMark"),
    ("", "🖕", "MiddleFinger"),
    ("", "😈", "SmilingDevil"),
    ("", "😴", "Sleeping"),
    ("", "😭", "LoudlyCrying"),
    ("", "🤓", "Nerd"),
    ("", "👻", "Ghost"),
    ("", "👨‍💻", "Technologist"),
    ("", "👀", "Eyes"),
    ("", "🎃", "JackOLantern"),
    ("", "🙈", "SeeNoEvil"),
    ("", "😇", "Halo"),
    ("", "😨", "Fearful"),
    ("", "🤝", "Handshake"),
    ("", "✍", "WritingHand"),
    ("", "🤗", "Hugging"),
    ("", "🫡", "Saluting"),
    ("", "🎅", "SantaClaus"),
    ("", "🎄", "ChristmasTree"),
    ("", "☃", "Snowman"),
    ("", "💅", "NailPolish"),
    ("", "🤪", "Zany"),
    ("", "🗿", "Moai"),
    ("", "🆒", "Cool"),
    ("", "💘", "HeartWithArrow"),
    ("", "🙉", "HearNoEvil"),
    ("", "🦄", "Unicorn"),
    ("", "😘", "BlowingKiss"),
    ("", "💊", "Pill"),
    ("", "🙊", "SpeakNoEvil"),
    ("", "😎", "Sunglasses"),
    ("", "👾", "AlienMonster"),
    ("", "🤷‍♂", "ManShrugging"),
    ("", "🤷", "Shrugging"),
    ("", "🤷‍♀", "WomanShrugging"),
    ("", "😡", "Enraged"),
];
