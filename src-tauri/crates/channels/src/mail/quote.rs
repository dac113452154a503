//! Tells what somebody wrote from what they quote and from their signature.

use serde::{Deserialize, Serialize};

/// What a stretch of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FoldKind {
    /// Written for this message.
    Fresh,
    /// An earlier message, with the line that introduces it.
    Quoted,
    /// The signature under the text.
    Signature,
}

/// A stretch of a text, from one line's start to another's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fold<'t> {
    /// What it is.
    pub kind: FoldKind,
    /// Its lines, with their ends.
    pub text: &'t str,
}

/// Divides a text into what is fresh, what is quoted, and the signature. The parts together are the text.
#[must_use]
pub fn fold_quotes(text: &str) -> Vec<Fold<'_>> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut folds = Folds { text, folds: Vec::new(), start: 0, at: 0, kind: FoldKind::Fresh };
    let mut skip_to = 0;
    for (number, line) in lines.iter().enumerate() {
        if number < skip_to {
            folds.at += line.len();
            continue;
        }
        let rest = lines.get(number..).unwrap_or_default();
        let words = line.trim();
        let is_quoted = words.starts_with('>') || words.starts_with('＞');
        if let Some(length) = introduces_quote(rest) {
            folds.turn(FoldKind::Quoted);
            skip_to = number + length;
        } else if is_quoted {
            folds.turn(FoldKind::Quoted);
        } else if opens_history(rest) {
            // Everything below was there before, whatever its lines begin with.
            folds.turn(FoldKind::Quoted);
            break;
        } else if is_signature_mark(line) {
            // A signature reaches down to the next quotation.
            folds.turn(FoldKind::Signature);
        } else if folds.kind == FoldKind::Quoted && !words.is_empty() {
            folds.turn(FoldKind::Fresh);
        }
        folds.at += line.len();
    }
    folds.close()
}

/// What was written for this message: the fresh stretches without the blank lines around them. The whole text when
/// nothing is fresh, as when somebody forwards a message without a word.
#[must_use]
pub fn fresh_part(text: &str) -> std::borrow::Cow<'_, str> {
    fresh_of(text, &fold_quotes(text))
}

/// A text in two: what was written for this message, as [`fresh_part`] has it, and the rest, where there is any.
#[must_use]
pub fn written(text: &str) -> (std::borrow::Cow<'_, str>, Option<String>) {
    let folds = fold_quotes(text);
    let fresh = fresh_of(text, &folds);
    let rest: String = folds.iter().filter(|fold| fold.kind != FoldKind::Fresh).map(|fold| fold.text).collect();
    let rest = rest.trim();
    let rest = (!rest.is_empty() && rest != fresh).then(|| rest.to_owned());
    (fresh, rest)
}

fn fresh_of<'t>(text: &'t str, folds: &[Fold<'t>]) -> std::borrow::Cow<'t, str> {
    let fresh: Vec<&str> = folds
        .iter()
        .filter(|fold| fold.kind == FoldKind::Fresh)
        .map(|fold| fold.text.trim_matches('\n'))
        .filter(|part| !part.trim().is_empty())
        .collect();
    match fresh.as_slice() {
        [] => text.trim().into(),
        [only] => (*only).trim_end().into(),
        _ => fresh.join("\n\n").into(),
    }
}

struct Folds<'t> {
    text: &'t str,
    folds: Vec<Fold<'t>>,
    start: usize,
    at: usize,
    kind: FoldKind,
}

impl<'t> Folds<'t> {
    fn turn(&mut self, kind: FoldKind) {
        if kind == self.kind {
            return;
        }
        self.push(self.at);
        self.kind = kind;
    }

    fn push(&mut self, end: usize) {
        if let Some(text) = self.text.get(self.start..end).filter(|text| !text.is_empty()) {
            self.folds.push(Fold { kind: self.kind, text });
        }
        self.start = end;
    }

    fn close(mut self) -> Vec<Fold<'t>> {
        self.push(self.text.len());
        self.folds
    }
}

/// RFC 3676: dash, dash, space. Many programs lose the space.
fn is_signature_mark(line: &str) -> bool {
    matches!(line.trim_end_matches(['\n', '\r']), "-- " | "--" | "—" | "-- \u{a0}")
}

/// How many lines introduce the quotation that follows them, if they do: a line such as `On …, … wrote:`, perhaps
/// broken in two or three, and after it, perhaps after a blank line, a line that begins with `>`.
fn introduces_quote(rest: &[&str]) -> Option<usize> {
    const MOST_LINES: usize = 3;
    let first = rest.first()?.trim();
    if first.is_empty() || first.starts_with('>') {
        return None;
    }
    let length = rest.iter().take(MOST_LINES).position(|line| line.trim_end().ends_with([':', '：']))? + 1;
    if rest.iter().take(length).any(|line| line.trim().is_empty() || line.trim().starts_with('>')) {
        return None;
    }
    let mut below = rest.iter().skip(length).skip_while(|line| line.trim().is_empty());
    let is_quoted = below.next().is_some_and(|line| line.trim_start().starts_with('>'));
    let introduction = rest.iter().take(length).map(|line| line.trim()).collect::<Vec<_>>().join(" ");
    (is_quoted && says_who(&introduction)).then_some(length)
}

/// Whether a line tells who wrote what follows: it has a date or an address, or one of the words for writing.
fn says_who(line: &str) -> bool {
    let digits = line.chars().filter(|letter| letter.is_numeric()).count();
    line.len() <= 400
        && (digits >= 3 || line.contains('@') || WROTE.iter().any(|word| line.to_lowercase().contains(word)))
}

/// How mail programs say "wrote". Lower case.
const WROTE: &[&str] = &[
    "wrote",
    "schrieb",
    "a écrit",
    "escribió",
    "escreveu",
    "ha scritto",
    "schreef",
    "napisał",
    "napsal",
    "napísal",
    "yazdı",
    "skrev",
    "kirjoitti",
    "írta",
    "a scris",
    "написал",
    "пише",
    "написав",
    "έγραψε",
    "كتب",
    "כתב",
    "ने लिखा",
    "のメール",
    "さんは書きました",
    "写道",
    "寫道",
    "작성",
    "đã viết",
    "เขียนว่า",
    "menulis",
    "rašė",
    "rakstīja",
    "kirjutas",
    "je napisao",
    "је написао",
];

/// Whether an earlier message begins here without quotation marks: a dividing line that programs put in, `On … wrote:`
/// with the message below it, or the block of fields that Outlook writes.
fn opens_history(rest: &[&str]) -> bool {
    let Some(first) = rest.first().map(|line| line.trim()) else { return false };
    if ["--", "__", "==", "－－"].iter().any(|rule| first.starts_with(rule)) {
        let bare = first.trim_matches(['-', '_', '*', '=', '—', '－', ' ']).to_lowercase();
        if DIVIDERS.iter().any(|divider| bare.starts_with(divider)) {
            return true;
        }
    }
    let begins_wrote = first.ends_with([':', '：']) && says_wrote_with_date(first);
    begins_wrote || is_field_block(rest)
}

fn says_wrote_with_date(line: &str) -> bool {
    let digits = line.chars().filter(|letter| letter.is_numeric()).count();
    let lower = line.to_lowercase();
    digits >= 4 && line.len() <= 400 && WROTE.iter().any(|word| lower.contains(word))
}

const DIVIDERS: &[&str] = &[
    "original message",
    "forwarded message",
    "original appointment",
    "begin forwarded message",
    "ursprüngliche nachricht",
    "originalnachricht",
    "weitergeleitete nachricht",
    "message d'origine",
    "message original",
    "message transféré",
    "message d’origine",
    "mensaje original",
    "mensaje reenviado",
    "mensagem original",
    "mensagem encaminhada",
    "messaggio originale",
    "messaggio inoltrato",
    "oorspronkelijk bericht",
    "doorgestuurd bericht",
    "oprindelig meddelelse",
    "ursprungligt meddelande",
    "opprinnelig melding",
    "alkuperäinen viesti",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "původní zpráva",
    "pôvodná správa",
    "eredeti üzenet",
    "mesaj original",
    "orijinal ileti",
    "özgün ileti",
    "исходное сообщение",
    "пересылаемое сообщение",
    "оригінальне повідомлення",
    "αρχικό μήνυμα",
    "الرسالة الأصلية",
    "رسالة أصلية",
    "הודעה מקורית",
    "मूल संदेश",
    "元のメッセージ",
    "転送されたメッセージ",
    "原始邮件",
    "原始郵件",
    "转发的邮件",
    "轉寄郵件",
    "원본 메시지",
    "원본 메일",
    "thư gốc",
    "ข้อความต้นฉบับ",
    "reply above this line",
];

/// The names of `From`, `Sent` or `Date`, `To` and `Subject` in the blocks that Outlook and Apple Mail write.
const FROM_FIELDS: &[&str] = &[
    "from",
    "von",
    "de",
    "da",
    "van",
    "od",
    "fra",
    "från",
    "lähettäjä",
    "feladó",
    "de la",
    "kimden",
    "gönderen",
    "от",
    "від",
    "από",
    "من",
    "מאת",
    "प्रेषक",
    "差出人",
    "送信者",
    "发件人",
    "寄件者",
    "寄件人",
    "보낸 사람",
    "từ",
    "จาก",
];
const OTHER_FIELDS: &[&str] = &[
    "sent",
    "date",
    "to",
    "subject",
    "cc",
    "gesendet",
    "datum",
    "an",
    "betreff",
    "envoyé",
    "à",
    "objet",
    "enviado",
    "enviado el",
    "para",
    "asunto",
    "assunto",
    "data",
    "inviato",
    "a",
    "oggetto",
    "verzonden",
    "aan",
    "onderwerp",
    "wysłano",
    "do",
    "temat",
    "odesláno",
    "komu",
    "předmět",
    "odoslané",
    "predmet",
    "sendt",
    "til",
    "emne",
    "skickat",
    "till",
    "ämne",
    "lähetetty",
    "vastaanottaja",
    "aihe",
    "elküldve",
    "címzett",
    "tárgy",
    "trimis",
    "către",
    "subiect",
    "tarih",
    "gönderme tarihi",
    "kime",
    "kimeye",
    "konu",
    "отправлено",
    "дата",
    "кому",
    "тема",
    "надіслано",
    "στάλθηκε",
    "προς",
    "θέμα",
    "تاريخ الإرسال",
    "التاريخ",
    "إلى",
    "الموضوع",
    "נשלח",
    "תאריך",
    "אל",
    "נושא",
    "भेजा गया",
    "दिनांक",
    "विषय",
    "प्रति",
    "送信日時",
    "日時",
    "宛先",
    "件名",
    "发送时间",
    "日期",
    "收件人",
    "主题",
    "傳送日期",
    "收件者",
    "主旨",
    "보낸 날짜",
    "날짜",
    "받는 사람",
    "제목",
    "ngày",
    "đã gửi",
    "tới",
    "đến",
    "chủ đề",
    "วันที่",
    "ส่ง",
    "ถึง",
    "เรื่อง",
];

fn is_field_block(rest: &[&str]) -> bool {
    let name = |line: &&str| {
        let line = line.trim().trim_start_matches(['*', '>', ' ']);
        let (name, _) = line.split_once([':', '：'])?;
        (name.chars().count() <= 24).then(|| name.trim_matches(['*', ' ', '\u{a0}']).to_lowercase())
    };
    let Some(first) = rest.first().and_then(name) else { return false };
    if !FROM_FIELDS.contains(&first.as_str()) {
        return false;
    }
    let others = rest.iter().skip(1).take(5).filter_map(name).filter(|name| OTHER_FIELDS.contains(&name.as_str()));
    others.count() >= 2
}

#[cfg(test)]
mod tests;
