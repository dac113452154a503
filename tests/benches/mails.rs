//! Mail to measure with: many correspondents, several scripts, threads of four, the same at each run. Each correspondent
//! writes some six mails however many there are in all: what grows is the mailbox, not the history of one customer.

use std::path::Path;

use anyhow::Result;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// What customers write, each in one language, as mail is.
const SENTENCES: &[[&str; 3]] = &[
    [
        "The parcel arrived on Tuesday but the lens cap was missing from the box.",
        "Please call me before noon, I shall be travelling in the afternoon.",
        "I have tried another cable and it still does not charge.",
    ],
    [
        "Könnten Sie mir bitte eine Kopie der Rechnung an meine neue Adresse schicken?",
        "Der Autofokus reagiert nach dem Sturz nur noch sehr langsam.",
        "Wann kann ich mit einer Antwort auf meine Nachricht vom Montag rechnen?",
    ],
    [
        "La batterie ne se recharge plus au-delà de quatre-vingts pour cent depuis hier.",
        "Pourriez-vous me dire quand le colis sera livré à ma nouvelle adresse ?",
        "Je n'ai reçu aucune réponse à mon message de la semaine dernière.",
    ],
    [
        "No he recibido ninguna respuesta a mi mensaje de la semana pasada.",
        "El paquete llegó el martes, pero faltaba la tapa del objetivo.",
        "¿Podrían enviarme una copia de la factura a mi nueva dirección?",
    ],
    [
        "Já tentei com outro cabo e continua sem carregar.",
        "A encomenda chegou na terça-feira, mas faltava a tampa da objetiva.",
        "Podem enviar uma cópia da fatura para a minha nova morada?",
    ],
    [
        "修理の受付番号がまだ届いていません。確認をお願いいたします。",
        "火曜日に荷物が届きましたが、レンズキャップが入っていませんでした。",
        "新しい住所に請求書の控えを送っていただけますか。",
    ],
    [
        "关税应该由我支付吗?请告诉我包裹什么时候到。",
        "包裹星期二到了,但是盒子里没有镜头盖。",
        "请把发票的复印件寄到我的新地址。",
    ],
    [
        "لم تصل الشحنة حتى الآن، أرجو إعلامي بموعد التسليم الجديد.",
        "وصل الطرد يوم الثلاثاء لكن غطاء العدسة لم يكن في العلبة.",
        "هل يمكنكم إرسال نسخة من الفاتورة إلى عنواني الجديد؟",
    ],
    [
        "कैमरे की बैटरी छह महीने में खराब हो गई है, कृपया सहायता करें।",
        "पार्सल मंगलवार को आया, लेकिन डिब्बे में लेंस का ढक्कन नहीं था।",
        "कृपया बिल की एक प्रति मेरे नए पते पर भेज दें।",
    ],
    [
        "수리 접수 번호를 받지 못했습니다. 확인 부탁드립니다.",
        "화요일에 소포가 도착했지만 상자에 렌즈 캡이 없었습니다.",
        "새 주소로 청구서 사본을 보내 주시겠습니까?",
    ],
];

/// Message number `n`, as it travels.
pub fn mail(n: usize) -> String {
    let mut random = ChaCha8Rng::seed_from_u64(n as u64);
    let thread = n / 4;
    // Two people share three threads.
    let who = thread / 3 * 2 + ChaCha8Rng::seed_from_u64(thread as u64 ^ 0x77_686f).random_range(0..2);
    let mut text = String::new();
    let sentences = &SENTENCES[who % SENTENCES.len()];
    for _ in 0..random.random_range(4..24) {
        text.push_str(sentences[random.random_range(0..sentences.len())]);
        text.push_str(if random.random_bool(0.3) { "\r\n" } else { " " });
    }
    let references = match n % 4 {
        0 => String::new(),
        _ => format!("References: <m{}@bench.example>\r\n", n - 1),
    };
    let subject = if n.is_multiple_of(4) { format!("Case {thread}") } else { format!("Re: Case {thread}") };
    format!(
        "From: Customer {who} <customer{who}@bench.example>\r\nTo: desk@bench.example\r\nSubject: {subject}\r\n\
         Date: {}, {:02} Jan 2024 {:02}:{:02}:{:02} +0000\r\nMessage-ID: <m{n}@bench.example>\r\n{references}\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n",
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][n / 86_400 % 7],
        1 + n / 86_400 % 28,
        n / 3_600 % 24,
        n / 60 % 60,
        n % 60,
    )
}

/// A Maildir of so many messages.
pub fn maildir(folder: &Path, count: usize) -> Result<()> {
    maildir_of(folder, 0..count)
}

/// A Maildir of these messages.
pub fn maildir_of(folder: &Path, numbers: impl Iterator<Item = usize>) -> Result<()> {
    for name in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(folder.join(name))?;
    }
    for n in numbers {
        std::fs::write(folder.join("cur").join(format!("{n:08}.bench:2,S")), mail(n))?;
    }
    Ok(())
}
