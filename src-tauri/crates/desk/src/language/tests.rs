use super::*;

#[track_caller]
fn check(tag: &str, text: &str) {
    assert_eq!(identify(text).as_str(), tag, "{text}");
}

#[test]
fn the_languages_of_the_window_are_told_apart() {
    check("en", "Hello, my order has not arrived yet. Can you please tell me when it will be delivered?");
    check("es", "Hola, mi pedido todavía no ha llegado. ¿Me pueden decir cuándo lo van a entregar?");
    check("pt", "Olá, o meu pedido ainda não chegou. Vocês podem me dizer quando ele vai ser entregue?");
    check("fr", "Bonjour, ma commande n'est pas encore arrivée. Pouvez-vous me dire quand elle sera livrée ?");
    check(
        "de",
        "Guten Tag, meine Bestellung ist noch nicht angekommen. Können Sie mir sagen, wann sie geliefert wird?",
    );
    check("it", "Buongiorno, il mio ordine non è ancora arrivato. Potete dirmi quando sarà consegnato?");
    check("nl", "Hallo, mijn bestelling is nog niet aangekomen. Kunt u mij zeggen wanneer die wordt bezorgd?");
    check(
        "pl",
        "Dzień dobry, moje zamówienie jeszcze nie dotarło. Czy możecie mi powiedzieć, kiedy zostanie dostarczone?",
    );
    check("tr", "Merhaba, siparişim henüz gelmedi. Ne zaman teslim edileceğini söyleyebilir misiniz?");
    check("ar", "مرحبا، لم يصل طلبي بعد. هل يمكنكم إخباري متى سيتم تسليمه؟");
    check("he", "שלום, ההזמנה שלי עדיין לא הגיעה. האם תוכלו לומר לי מתי היא תימסר?");
    check("hi", "नमस्ते, मेरा ऑर्डर अभी तक नहीं आया है। क्या आप बता सकते हैं कि वह कब आएगा?");
    check("th", "สวัสดีค่ะ คำสั่งซื้อของฉันยังไม่มาถึง ช่วยบอกได้ไหมว่าจะส่งเมื่อไหร่");
    check("ja", "こんにちは。注文した商品がまだ届いていません。いつ届くか教えていただけますか。");
    check("ko", "안녕하세요. 주문한 상품이 아직 도착하지 않았습니다. 언제 배송되는지 알려 주시겠어요?");
    check("zh-Hans", "你好,我的订单还没有到。请问什么时候可以送达?");
}

#[test]
fn other_languages_are_not_taken_for_those() {
    check("zh-Hant", "你好,我的訂單還沒有到。請問什麼時候可以送達?");
    check("ru", "Здравствуйте, мой заказ ещё не пришёл. Подскажите, пожалуйста, когда его доставят?");
    check("uk", "Добрий день, моє замовлення ще не надійшло. Підкажіть, будь ласка, коли його доставлять?");
    check("bg", "Здравейте, поръчката ми още не е пристигнала. Можете ли да ми кажете кога ще бъде доставена?");
    check("sr", "Добар дан, моја поруџбина још није стигла. Можете ли да ми кажете када ће бити испоручена?");
    check("kk", "Сәлеметсіз бе, менің тапсырысым әлі келген жоқ. Қашан жеткізілетінін айта аласыз ба?");
    check("el", "Γεια σας, η παραγγελία μου δεν έχει φτάσει ακόμα. Μπορείτε να μου πείτε πότε θα παραδοθεί;");
    check("fa", "سلام، سفارش من هنوز نرسیده است. می‌توانید بگویید چه زمانی تحویل داده می‌شود؟");
    check("ur", "السلام علیکم، میرا آرڈر ابھی تک نہیں پہنچا۔ کیا آپ بتا سکتے ہیں کہ کب پہنچے گا؟");
    check("vi", "Xin chào, đơn hàng của tôi vẫn chưa đến. Bạn có thể cho tôi biết khi nào hàng được giao không?");
    check("sv", "Hej, min beställning har inte kommit fram än. Kan ni säga när den levereras?");
    check("fi", "Hei, tilaukseni ei ole vielä saapunut. Voitteko kertoa, milloin se toimitetaan?");
    check("cs", "Dobrý den, moje objednávka ještě nedorazila. Můžete mi prosím říct, kdy bude doručena?");
    check("hu", "Jó napot, a rendelésem még nem érkezett meg. Meg tudnák mondani, mikor szállítják ki?");
    check("ro", "Bună ziua, comanda mea nu a ajuns încă. Îmi puteți spune când va fi livrată?");
    check("da", "Hej, min bestilling er ikke kommet endnu. Kan I fortælle mig, hvornår den bliver leveret?");
    check("id", "Halo, pesanan saya belum sampai. Bisakah anda memberi tahu kapan pesanan itu akan dikirim?");
    check("bn", "নমস্কার, আমার অর্ডার এখনও আসেনি।");
    check("ta", "வணக்கம், என் ஆர்டர் இன்னும் வரவில்லை.");
    check("ka", "გამარჯობა, ჩემი შეკვეთა ჯერ არ მოსულა.");
    check("mr", "नमस्कार, माझे ऑर्डर अजून आले नाही. मला सांगू शकाल का ते कधी येणार आहे?");
}

#[test]
fn few_words_are_enough_where_the_writing_system_says_it() {
    check("ja", "返品したい");
    check("ja", "注文番号 A-1234 の件");
    check("ko", "환불 문의");
    check("th", "ขอบคุณ");
    check("he", "תודה");
    check("ar", "شكرا");
    check("zh-Hans", "退货");
}

#[test]
fn too_little_is_unknown() {
    for text in ["", "   ", "OK", "12345", "RE: 4711", "Jane", ":-)", "https://example.org/the/order/is/here"] {
        check("und", text);
    }
}

#[test]
fn names_and_models_in_latin_letters_do_not_decide() {
    check("ja", "MacBook Pro 16 inch Space Black を注文しましたが、キャンセルしたいです。");
    check("ar", "طلبت iPhone 15 Pro Max ولم يصل بعد، رقم الطلب DE-48151623");
    check("ru", "Я заказал Sony WH-1000XM5 Wireless и получил не ту модель. https://example.org/orders/the/and");
}

#[test]
fn tags_are_written_as_bcp_47_recommends() {
    let check =
        |text: &str, tag: &str| assert_eq!(text.parse::<Language>().map(|found| found.to_string()), Ok(tag.to_owned()));
    check("zh-hans", "zh-Hans");
    check("PT_br", "pt-BR");
    check("es-419", "es-419");
    check("JA", "ja");
    for bad in ["", "e", "englishes", "12", "en-", "日本", "e-n"] {
        assert_eq!(bad.parse::<Language>(), Err(LanguageError), "{bad:?}");
    }
    assert!(Language::known("ar").is_right_to_left() && !Language::known("en").is_right_to_left());
    assert_eq!(Language::known("pt-BR").base(), "pt");
}

proptest::proptest! {
    #[test]
    fn any_text_has_an_answer_that_can_be_written_down(text in "\\PC{0,200}") {
        let found = identify(&text);
        proptest::prop_assert_eq!(found.as_str().parse(), Ok(found));
    }
}
