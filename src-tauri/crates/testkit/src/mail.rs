//! Mail as customers write it.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

/// A message that is being written.
#[derive(Debug, Clone)]
pub struct Mail {
    from: String,
    to: String,
    subject: String,
    text: String,
    date: String,
    id: Option<String>,
    parent: Option<String>,
    more: Vec<(String, String)>,
    page: Option<String>,
    file: Option<(String, String, Vec<u8>)>,
}

impl Mail {
    /// From this mailbox: `Name <address>` or an address.
    #[must_use]
    pub fn from(mailbox: &str) -> Self {
        Self {
            from: mailbox.to_owned(),
            to: "desk@example.com".to_owned(),
            subject: String::new(),
            text: String::new(),
            date: "Mon, 23 Nov 2026 05:00:00 +0000".to_owned(),
            id: None,
            parent: None,
            more: Vec::new(),
            page: None,
            file: None,
        }
    }

    /// To this address instead of the desk's.
    #[must_use]
    pub fn to(self, to: &str) -> Self {
        Self { to: to.to_owned(), ..self }
    }

    /// About this.
    #[must_use]
    pub fn subject(self, subject: &str) -> Self {
        Self { subject: subject.to_owned(), ..self }
    }

    /// Saying this.
    #[must_use]
    pub fn text(self, text: &str) -> Self {
        Self { text: text.to_owned(), ..self }
    }

    /// At this time (RFC 5322).
    #[must_use]
    pub fn date(self, date: &str) -> Self {
        Self { date: date.to_owned(), ..self }
    }

    /// With this Message-ID, without angle brackets.
    #[must_use]
    pub fn id(self, id: &str) -> Self {
        Self { id: Some(id.to_owned()), ..self }
    }

    /// In answer to the message of this id.
    #[must_use]
    pub fn answering(self, id: &str) -> Self {
        Self { parent: Some(id.to_owned()), ..self }
    }

    /// With one more header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.more.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Laid out as this page, in HTML, beside the text.
    #[must_use]
    pub fn page(self, html: &str) -> Self {
        Self { page: Some(html.to_owned()), ..self }
    }

    /// With a file.
    #[must_use]
    pub fn file(self, name: &str, media_type: &str, bytes: &[u8]) -> Self {
        Self { file: Some((name.to_owned(), media_type.to_owned(), bytes.to_vec())), ..self }
    }

    /// The message as it travels (RFC 5322, MIME).
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut out = String::new();
        let mut put = |name: &str, value: &str| write!(out, "{name}: {value}\r\n").unwrap();
        let (name, address) = match self.from.split_once(" <") {
            Some((name, rest)) => (encoded(name), format!(" <{rest}")),
            None => (String::new(), self.from.clone()),
        };
        put("From", &format!("{name}{address}"));
        put("To", &self.to);
        put("Subject", &encoded(&self.subject));
        put("Date", &self.date);
        if let Some(id) = &self.id {
            put("Message-ID", &format!("<{id}>"));
        }
        if let Some(parent) = &self.parent {
            put("In-Reply-To", &format!("<{parent}>"));
            put("References", &format!("<{parent}>"));
        }
        self.more.iter().for_each(|(name, value)| put(name, value));
        put("MIME-Version", "1.0");
        let body = wrapped(self.text.as_bytes());
        let part = |kind: &str, body: &str| {
            format!("Content-Type: {kind}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n{body}")
        };
        let mut text = part("text/plain", &body);
        if let Some(page) = &self.page {
            let page = part("text/html", &wrapped(page.as_bytes()));
            text = format!(
                "Content-Type: multipart/alternative; boundary=\"form\"\r\n\r\n--form\r\n{text}--form\r\n{page}--form--\r\n"
            );
        }
        match &self.file {
            None => out.push_str(&text),
            Some((name, media_type, bytes)) => {
                let name = encoded(name);
                let content = wrapped(bytes);
                write!(
                    out,
                    "Content-Type: multipart/mixed; boundary=\"part\"\r\n\r\n--part\r\n{text}--part\r\n\
                     Content-Type: {media_type}\r\nContent-Disposition: attachment; filename=\"{name}\"\r\n\
                     Content-Transfer-Encoding: base64\r\n\r\n{content}--part--\r\n"
                )
                .unwrap();
            }
        }
        out.into_bytes()
    }
}

/// A text of a header: as it stands where it is ASCII, otherwise as encoded words (RFC 2047).
fn encoded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let words = letters.chunks(12).map(|part| {
        let part: String = part.iter().collect();
        format!("=?utf-8?B?{}?=", STANDARD.encode(part))
    });
    words.collect::<Vec<_>>().join("\r\n ")
}

fn wrapped(bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let lines = text.as_bytes().chunks(76).map(|line| String::from_utf8_lossy(line).into_owned() + "\r\n");
    lines.collect()
}

/// Someone asks for something: language, name and address, subject, text.
pub const GREETINGS: &[(&str, &str, &str, &str)] = &[
    (
        "en",
        "Amelia Hart <amelia@example.org>",
        "Parcel 4711 has not arrived",
        "Good morning, my parcel should have been here on Friday. Could you please find out where it is? Thank you very much.",
    ),
    (
        "de",
        "Jürgen Groß <juergen@example.org>",
        "Falsche Größe geliefert",
        "Guten Tag, die Jacke ist leider zu klein. Ich möchte sie gegen eine größere umtauschen. Mit freundlichen Grüßen",
    ),
    (
        "fr",
        "Élodie Lefèvre <elodie@example.org>",
        "Facture introuvable",
        "Bonjour, je ne trouve plus la facture de ma commande du mois dernier. Pourriez-vous me la renvoyer, s'il vous plaît ?",
    ),
    (
        "es",
        "Íñigo Muñoz <inigo@example.org>",
        "¿Cuándo llega mi pedido?",
        "Buenos días, hice un pedido la semana pasada y todavía no ha llegado. ¿Me pueden decir cuándo llegará? Muchas gracias.",
    ),
    (
        "pt",
        "João Gonçalves <joao@example.org>",
        "Devolução do produto",
        "Bom dia, gostaria de devolver o produto que comprei porque não funciona. Como devo fazer? Obrigado pela atenção.",
    ),
    (
        "pl",
        "Łukasz Żak <lukasz@example.org>",
        "Zwrot zamówienia",
        "Dzień dobry, chciałbym zwrócić zamówienie, ponieważ przyszło uszkodzone. Proszę o informację, co mam zrobić.",
    ),
    (
        "tr",
        "Gülşen Öztürk <gulsen@example.org>",
        "Ödeme iki kez çekildi",
        "Merhaba, kartımdan ödeme iki kez çekilmiş görünüyor. Bu durumu kontrol edip bana bilgi verebilir misiniz?",
    ),
    (
        "ja",
        "佐藤 花子 <hanako@example.org>",
        "返金をお願いします",
        "先週注文した商品が壊れていました。返金をお願いします。ご連絡をお待ちしております。",
    ),
    (
        "zh-Hans",
        "王小明 <xiaoming@example.org>",
        "订单还没有收到",
        "你好，我上周下的订单还没有收到，请帮我查一下物流信息，谢谢。",
    ),
    (
        "ko",
        "김민준 <minjun@example.org>",
        "배송이 지연되고 있습니다",
        "안녕하세요, 지난주에 주문한 상품이 아직 도착하지 않았습니다. 배송 상태를 확인해 주세요.",
    ),
    (
        "ar",
        "فاطمة الحربي <fatima@example.org>",
        "لم يصل الطلب",
        "السلام عليكم، لم يصل طلبي حتى الآن رغم مرور أسبوعين. أرجو التحقق من الأمر وإبلاغي بموعد التسليم.",
    ),
    (
        "he",
        "נועה לוי <noa@example.org>",
        "החזר כספי",
        "שלום, קיבלתי מוצר פגום ואני מבקשת החזר כספי. אודה לתשובה מהירה.",
    ),
    (
        "hi",
        "अनन्या शर्मा <ananya@example.org>",
        "सामान नहीं मिला",
        "नमस्ते, मेरा सामान अभी तक नहीं मिला है। कृपया बताइए कि वह कब तक पहुँचेगा। धन्यवाद।",
    ),
    (
        "th",
        "สมชาย ใจดี <somchai@example.org>",
        "ยังไม่ได้รับสินค้า",
        "สวัสดีครับ ผมสั่งซื้อสินค้าเมื่อสัปดาห์ที่แล้วแต่ยังไม่ได้รับ รบกวนตรวจสอบให้ด้วยครับ",
    ),
];
