//! Small words and letters by which languages are known.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Language;

/// Chinese characters that only Japanese writes.
pub(super) const ONLY_JAPANESE: &str =
    "込働峠枠畑辻笹榊凪匂俣栃喰塀変円図売読気対応駅圧価仮拝経険県済実従伝発払仏歩毎訳様覧両涙帰";
/// Frequent characters that only simplified Chinese writes.
pub(super) const ONLY_SIMPLIFIED: &str = "们这个为么谢请问订单货发过还没对应该说话时间东车见长门马鸟鱼龙齐齿从众优传伤习书买卖钱银铁错进远运达选递误译谁谈谓贵费贺资质购赶转轻较辑输边";
/// Frequent characters that only traditional Chinese writes.
pub(super) const ONLY_TRADITIONAL: &str = "們這個為麼謝請問訂單貨發過還沒對應該說話時間東車見長門馬鳥魚龍齊齒從眾優傳傷習書買賣錢銀鐵錯進遠運達選遞誤譯誰談謂貴費賀資質購趕轉輕較輯輸邊";

/// Small words, each list with spaces around every word. Words that look the same in many languages are left out of
/// all but those where they are most frequent.
const SMALL: &[(&str, &str)] = &[
    (
        "en",
        " the and is are my i you to of for with was have not it this your please that can but would order has been what when thank thanks hello we from be me how do does did am ",
    ),
    (
        "de",
        " der die das und ist ich nicht sie mit ein eine zu den auf für von mir wie wir ihr ihre meine mein habe bitte danke es im dem aber noch wann was kann guten hallo sehr wurde ",
    ),
    (
        "fr",
        " le la les et est je ne pas vous de des un une pour dans que qui mon ma mes avec sur votre ce bonjour merci ai du en au nous il été plus cette ",
    ),
    (
        "es",
        " el la los las y es que no de un una por para con mi su pero gracias hola cuando como está del se lo me ha he muy pedido ustedes más yo ",
    ),
    (
        "pt",
        " o a os as e é que não de um uma por para com meu minha mas obrigado obrigada olá quando como está do da no na se eu foi muito pedido vocês mais seu ao ",
    ),
    (
        "it",
        " il lo la gli le e è che non di un una per con mio mia ma grazie ciao buongiorno quando come del della ho sono si mi al nel questo ordine più anche vostro ",
    ),
    (
        "nl",
        " de het een en is ik niet u van voor met mijn op maar dank hallo wanneer hoe heb dat dit er wij ook nog graag bij naar uw zijn heeft kunt aan te ",
    ),
    (
        "sv",
        " och är jag inte det att en ett för med min mitt av på har hej tack när hur ni som den till men var kan vi mig från om er ",
    ),
    (
        "da",
        " og er jeg ikke det at en et for med min mit af på har hej tak hvornår hvordan der som den til men kan vi mig fra om hvad jeres kunne blev ",
    ),
    (
        "nb",
        " og er jeg ikke det at en et for med min mitt av på har hei takk når hvordan der som den til men kan vi meg fra om hva deres kunne ble ",
    ),
    (
        "fi",
        " ja on ei en että se minun mutta kun kiitos hei tilaus olen miten milloin tai joka ovat voi teidän vielä minä tilaukseni kuin ",
    ),
    (
        "pl",
        " i w nie na się jest że z do mój moja moje ale proszę dziękuję dzień dobry kiedy jak czy to o za od już mam zamówienie który jeszcze państwa ",
    ),
    (
        "cs",
        " a v ne na se je že s do můj moje ale prosím děkuji dobrý den kdy jak to o za od už mám objednávka který ještě jsem mi bych ve ",
    ),
    (
        "sk",
        " a v nie na sa je že s do môj moja moje ale prosím ďakujem dobrý deň kedy ako to o za od už mám objednávka ktorý ešte som mi by vo ",
    ),
    (
        "hu",
        " a az és nem hogy egy van meg én de köszönöm kérem mikor hogyan ez is jó napot még csak vagy amit rendelés szeretném volt már ha ",
    ),
    (
        "ro",
        " și în nu de la cu pe este un o că mai am vă dar mulțumesc bună ziua când cum care din pentru sunt comanda mea meu fi ați si ",
    ),
    (
        "tr",
        " ve bir bu için ne de da ile ben benim siparişim ama teşekkürler merhaba zaman nasıl çok var yok değil mi olarak daha gibi lütfen sizin henüz ",
    ),
    (
        "vi",
        " và là của tôi không cho được các một có đã với này bạn đơn hàng khi nào xin chào cảm ơn nhưng về chưa những người ",
    ),
    (
        "id",
        " yang dan di saya tidak ini itu untuk dengan dari pesanan anda kapan bagaimana terima kasih ada sudah belum tetapi akan ke bisa halo kami mohon ",
    ),
    (
        "hr",
        " i u ne na se je da s do moj moja moje ali molim hvala dobar dan kada kako to o za od već imam narudžba koji još sam mi bih su nije ",
    ),
];

/// How many small words of each language a text has.
#[derive(Debug)]
pub(super) struct Votes([usize; SMALL.len()]);

const MOST_WORDS: usize = 96;

pub(super) fn votes(text: &str) -> Votes {
    let mut votes = Votes([0; SMALL.len()]);
    let index = index();
    let lower = text.to_lowercase();
    for word in lower.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).take(MOST_WORDS) {
        let Some(languages) = index.get(word) else { continue };
        for (number, vote) in votes.0.iter_mut().enumerate() {
            *vote += usize::from(languages >> number & 1 == 1);
        }
    }
    votes
}

/// All small words, each with a bit for every language that has it.
fn index() -> &'static HashMap<&'static str, u32> {
    static INDEX: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
        let mut all = HashMap::new();
        for (number, (_, list)) in SMALL.iter().enumerate() {
            for word in list.split_whitespace() {
                *all.entry(word).or_insert(0) |= 1_u32 << number;
            }
        }
        all
    });
    &INDEX
}

impl Votes {
    pub(super) fn of(&self, language: Language) -> usize {
        let place = SMALL.iter().position(|(tag, _)| *tag == language.as_str());
        place.and_then(|at| self.0.get(at)).copied().unwrap_or(0)
    }

    /// Whether only one language has so many votes.
    pub(super) fn is_clear(&self, most: usize) -> bool {
        self.0.iter().filter(|count| **count == most).count() == 1
    }

    /// The language with most votes. Among equals the first, which is the more widely written one.
    pub(super) fn best(&self) -> (Language, usize) {
        let best = self.0.iter().zip(SMALL).rev().max_by_key(|(count, _)| **count);
        best.map_or((Language::UNKNOWN, 0), |(count, (tag, _))| (Language::known(tag), *count))
    }
}

/// The letters beyond a to z with which a language is written, both cases.
fn letters(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "en" => "éèêëïöüçñàôæœ",
        "de" => "äöüßéèàêç",
        "fr" => "àâæçéèêëîïôœùûüÿñ",
        "es" => "áéíóúüñçàèò",
        "pt" => "áâãàçéêíóôõúü",
        "it" => "àèéìíîòóùú",
        "nl" => "áéëïóöüèêç",
        "sv" => "åäöéèüà",
        "da" | "nb" => "æøåéèêóòâôü",
        "fi" => "äöåšžéü",
        "pl" => "ąćęłńóśźżéüöä",
        "cs" => "áčďéěíňóřšťúůýžöüä",
        "sk" => "áäčďéíĺľňóôŕšťúýžöü",
        "hu" => "áéíóöőúüűä",
        "ro" => "ăâîșțşţéáí",
        "tr" => "çğıöşüâîûİ",
        "hr" => "čćđšžéö",
        "id" => "éè",
        _ => return None,
    })
}

/// Whether letters occur more than now and then, as in names, that the language does not have.
pub(super) fn is_foreign(text: &str, language: Language) -> bool {
    let Some(own) = letters(language.as_str()) else { return false };
    let (mut foreign, mut all) = (0_usize, 0_usize);
    for letter in text.chars().filter(|letter| letter.is_alphabetic()) {
        all += 1;
        if !letter.is_ascii() && !own.contains(letter.to_lowercase().next().unwrap_or(letter)) && letter != 'İ' {
            foreign += 1;
        }
    }
    foreign * 50 > all
}
