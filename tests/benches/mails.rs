//! Mail to measure with: many correspondents, several scripts, threads of four, the same at each run. Each correspondent
//! writes some six mails however many there are in all: what grows is the mailbox, not the history of one customer.

use std::path::Path;

use anyhow::Result;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

const SENTENCES: &[&str] = &[
    "The parcel arrived on Tuesday but the lens cap was missing from the box.",
    "Könnten Sie mir bitte eine Kopie der Rechnung an meine neue Adresse schicken?",
    "La batterie ne se recharge plus au-delà de quatre-vingts pour cent depuis hier.",
    "No he recibido ninguna respuesta a mi mensaje de la semana pasada.",
    "修理の受付番号がまだ届いていません。確認をお願いいたします。",
    "关税应该由我支付吗?请告诉我包裹什么时候到。",
    "لم تصل الشحنة حتى الآن، أرجو إعلامي بموعد التسليم الجديد.",
    "कैमरे की बैटरी छह महीने में खराब हो गई है, कृपया सहायता करें।",
    "Der Autofokus reagiert nach dem Sturz nur noch sehr langsam.",
    "Já tentei com outro cabo e continua sem carregar.",
    "수리 접수 번호를 받지 못했습니다. 확인 부탁드립니다.",
    "Please call me before noon, I shall be travelling in the afternoon.",
];

/// Message number `n`, as it travels.
pub fn mail(n: usize) -> String {
    let mut random = ChaCha8Rng::seed_from_u64(n as u64);
    let thread = n / 4;
    // Two people share three threads.
    let who = thread / 3 * 2 + ChaCha8Rng::seed_from_u64(thread as u64 ^ 0x77_686f).random_range(0..2);
    let mut text = String::new();
    for _ in 0..random.random_range(4..24) {
        text.push_str(SENTENCES[random.random_range(0..SENTENCES.len())]);
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
