//! The words of the answer to a wrong argument, in the languages that most of Telegram's users read.

use super::wrong::WrongReason;

/// The sentences of one language; `{}` is filled in, in the order of the arguments.
pub(super) struct Sentences {
    code: &'static str,
    /// How the command is used.
    usage: &'static str,
    /// What was typed.
    not_a_number: &'static str,
    /// What was typed, the least, the most.
    out_of_range: &'static str,
    /// What was typed, the choices.
    not_a_choice: &'static str,
    /// The choice that was probably meant.
    suggestion: &'static str,
    /// What was typed.
    not_a_duration: &'static str,
    /// What was typed.
    not_a_date: &'static str,
    /// What was typed.
    not_a_mention: &'static str,
}

/// The sentences for an IETF tag, or the English ones.
pub(super) fn of(tag: Option<&str>) -> &'static Sentences {
    let code = tag.unwrap_or_default().split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    // Norwegian has three codes in use, and one table here; Indonesian has an old one.
    let code = match code.as_str() {
        "no" | "nn" => "nb",
        "in" => "id",
        other => other,
    };
    ALL.iter().find(|sentences| sentences.code == code).unwrap_or(&ALL[0])
}

impl Sentences {
    /// The line with the usage.
    pub(super) fn usage(&self, usage: &str) -> String {
        fill(self.usage, &[usage])
    }

    /// The line that says why; nothing where the usage says it all.
    pub(super) fn why(&self, typed: &str, reason: &WrongReason) -> Option<String> {
        Some(match reason {
            WrongReason::Missing | WrongReason::Surplus | WrongReason::Unreadable => return None,
            WrongReason::NotANumber => fill(self.not_a_number, &[typed]),
            WrongReason::OutOfRange { least, most } => fill(self.out_of_range, &[typed, least, most]),
            WrongReason::NotAChoice { choices, nearest } => {
                let line = fill(self.not_a_choice, &[typed, &choices.join(", ")]);
                match nearest {
                    Some(nearest) => format!("{line} {}", fill(self.suggestion, &[nearest])),
                    None => line,
                }
            }
            WrongReason::NotADuration => fill(self.not_a_duration, &[typed]),
            WrongReason::NotADate => fill(self.not_a_date, &[typed]),
            WrongReason::NotAMention => fill(self.not_a_mention, &[typed]),
            WrongReason::Because(words) => format!("“{typed}”: {words}"),
        })
    }
}

/// A sentence with its gaps filled. What is filled in is not looked at again: somebody may type `{}`.
fn fill(sentence: &str, values: &[&str]) -> String {
    let mut parts = sentence.split("{}");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for (part, value) in parts.zip(values) {
        filled.extend([*value, part]);
    }
    filled
}

macro_rules! languages {
    ($($code:literal: $usage:literal, $number:literal, $range:literal, $choice:literal, $suggestion:literal,
        $duration:literal, $date:literal, $mention:literal;)*) => {
        &[$(Sentences {
            code: $code,
            usage: $usage,
            not_a_number: $number,
            out_of_range: $range,
            not_a_choice: $choice,
            suggestion: $suggestion,
            not_a_duration: $duration,
            not_a_date: $date,
            not_a_mention: $mention,
        }),*]
    };
}

/// English first: it stands for all languages that are not here.
const ALL: &[Sentences] = languages! {
    "en": "Usage: {}", "“{}” is not a number.", "{} is not between {} and {}.", "“{}” is not one of: {}.",
        "Did you mean “{}”?", "“{}” is not a duration such as 90s or 1h30m.",
        "“{}” is not a valid date or time.", "“{}” is not a person: write @username.";
    "de": "Verwendung: {}", "„{}“ ist keine Zahl.", "{} liegt nicht zwischen {} und {}.",
        "„{}“ ist nichts hiervon: {}.", "Meintest du „{}“?", "„{}“ ist keine Dauer wie 90s oder 1h30m.",
        "„{}“ ist kein gültiges Datum und keine gültige Zeit.", "„{}“ ist keine Person: schreib @username.";
    "nb": "Bruk: {}", "«{}» er ikke et tall.", "{} er ikke mellom {} og {}.", "«{}» er ikke en av: {}.",
        "Mente du «{}»?", "«{}» er ikke en varighet som 90s eller 1h30m.",
        "«{}» er ikke en gyldig dato eller et gyldig klokkeslett.", "«{}» er ikke en person: skriv @username.";
    "fr": "Utilisation : {}", "« {} » n’est pas un nombre.", "{} n’est pas compris entre {} et {}.",
        "« {} » ne fait pas partie de : {}.", "Vouliez-vous dire « {} » ?",
        "« {} » n’est pas une durée comme 90s ou 1h30m.", "« {} » n’est pas une date ou une heure valable.",
        "« {} » n’est pas une personne : écrivez @username.";
    "es": "Uso: {}", "«{}» no es un número.", "{} no está entre {} y {}.", "«{}» no es ninguno de: {}.",
        "¿Quisiste decir «{}»?", "«{}» no es una duración como 90s o 1h30m.",
        "«{}» no es una fecha u hora válida.", "«{}» no es una persona: escribe @username.";
    "it": "Uso: {}", "«{}» non è un numero.", "{} non è compreso tra {} e {}.", "«{}» non è uno di: {}.",
        "Intendevi «{}»?", "«{}» non è una durata come 90s o 1h30m.",
        "«{}» non è una data o un’ora valida.", "«{}» non è una persona: scrivi @username.";
    "pt": "Uso: {}", "“{}” não é um número.", "{} não está entre {} e {}.", "“{}” não é um destes: {}.",
        "Quis dizer “{}”?", "“{}” não é uma duração como 90s ou 1h30m.",
        "“{}” não é uma data ou hora válida.", "“{}” não é uma pessoa: escreva @username.";
    "ru": "Использование: {}", "«{}» — не число.", "{} не находится между {} и {}.", "«{}» нет среди: {}.",
        "Может быть, «{}»?", "«{}» — не длительность, например 90s или 1h30m.",
        "«{}» — неверная дата или время.", "«{}» — не человек: напишите @username.";
    "uk": "Використання: {}", "«{}» — не число.", "{} не між {} і {}.", "«{}» немає серед: {}.",
        "Може, «{}»?", "«{}» — не тривалість, наприклад 90s або 1h30m.",
        "«{}» — неправильна дата або час.", "«{}» — не людина: напишіть @username.";
    "pl": "Użycie: {}", "„{}” nie jest liczbą.", "{} nie mieści się między {} a {}.",
        "„{}” nie jest żadnym z: {}.", "Czy chodziło o „{}”?", "„{}” nie jest czasem trwania, np. 90s lub 1h30m.",
        "„{}” nie jest poprawną datą ani godziną.", "„{}” nie jest osobą: napisz @username.";
    "nl": "Gebruik: {}", "“{}” is geen getal.", "{} ligt niet tussen {} en {}.", "“{}” is geen van: {}.",
        "Bedoel je “{}”?", "“{}” is geen tijdsduur zoals 90s of 1h30m.",
        "“{}” is geen geldige datum of tijd.", "“{}” is geen persoon: schrijf @username.";
    "tr": "Kullanım: {}", "“{}” bir sayı değil.", "{}, {} ile {} arasında değil.", "“{}” şunlardan biri değil: {}.",
        "“{}” mi demek istediniz?", "“{}”, 90s veya 1h30m gibi bir süre değil.",
        "“{}” geçerli bir tarih veya saat değil.", "“{}” bir kişi değil: @username yazın.";
    "id": "Penggunaan: {}", "“{}” bukan angka.", "{} tidak di antara {} dan {}.", "“{}” bukan salah satu dari: {}.",
        "Maksud Anda “{}”?", "“{}” bukan durasi seperti 90s atau 1h30m.",
        "“{}” bukan tanggal atau waktu yang sah.", "“{}” bukan orang: tulis @username.";
    "fa": "روش استفاده: {}", "«{}» عدد نیست.", "{} بین {} و {} نیست.", "«{}» یکی از این‌ها نیست: {}.",
        "منظورتان «{}» بود؟", "«{}» مدت زمانی مانند 90s یا 1h30m نیست.",
        "«{}» تاریخ یا زمان معتبری نیست.", "«{}» شخص نیست: ‎@username بنویسید.";
    "ar": "الاستخدام: {}", "«{}» ليس رقمًا.", "{} ليس بين {} و{}.", "«{}» ليس واحدًا من: {}.",
        "هل تقصد «{}»؟", "«{}» ليس مدة مثل 90s أو 1h30m.",
        "«{}» ليس تاريخًا أو وقتًا صالحًا.", "«{}» ليس شخصًا: اكتب ‎@username.";
    "hi": "उपयोग: {}", "“{}” संख्या नहीं है।", "{}, {} और {} के बीच नहीं है।", "“{}” इनमें से नहीं है: {}।",
        "क्या आपका मतलब “{}” था?", "“{}” 90s या 1h30m जैसी अवधि नहीं है।",
        "“{}” मान्य तारीख या समय नहीं है।", "“{}” कोई व्यक्ति नहीं है: @username लिखें।";
    "zh": "用法：{}", "“{}”不是数字。", "{} 不在 {} 和 {} 之间。", "“{}”不是以下之一：{}。",
        "您是指“{}”吗？", "“{}”不是时长，例如 90s 或 1h30m。",
        "“{}”不是有效的日期或时间。", "“{}”不是用户：请写 @username。";
    "ja": "使い方: {}", "「{}」は数字ではありません。", "{} は {} から {} の範囲にありません。",
        "「{}」は次のどれでもありません: {}。", "「{}」のことですか？", "「{}」は 90s や 1h30m のような時間の長さではありません。",
        "「{}」は正しい日付や時刻ではありません。", "「{}」は人ではありません: @username と書いてください。";
    "ko": "사용법: {}", "“{}”은(는) 숫자가 아닙니다.", "{}은(는) {}에서 {} 사이가 아닙니다.",
        "“{}”은(는) 다음 중 하나가 아닙니다: {}.", "“{}”을(를) 뜻하셨나요?",
        "“{}”은(는) 90s 또는 1h30m 같은 시간이 아닙니다.", "“{}”은(는) 올바른 날짜나 시간이 아닙니다.",
        "“{}”은(는) 사람이 아닙니다: @username을 쓰세요.";
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_has_its_gaps() {
        for sentences in ALL {
            for (sentence, gaps) in [
                (sentences.usage, 1),
                (sentences.not_a_number, 1),
                (sentences.out_of_range, 3),
                (sentences.not_a_choice, 2),
                (sentences.suggestion, 1),
                (sentences.not_a_duration, 1),
                (sentences.not_a_date, 1),
                (sentences.not_a_mention, 1),
            ] {
                assert_eq!(sentence.matches("{}").count(), gaps, "{}: {sentence}", sentences.code);
            }
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag_and_english_stands_for_others() {
        for (tag, code) in [
            ("de", "de"),
            ("pt-br", "pt"),
            ("zh-hans", "zh"),
            ("no", "nb"),
            ("EN-us", "en"),
            ("xx", "en"),
            ("", "en"),
        ] {
            assert_eq!(of(Some(tag)).code, code);
        }
        assert_eq!(of(None).code, "en");
    }

    #[test]
    fn what_was_typed_is_not_filled_again() {
        let reason = WrongReason::NotAChoice { choices: &["a"], nearest: None };
        assert_eq!(of(None).why("{}", &reason).unwrap(), "“{}” is not one of: a.");
    }
}
