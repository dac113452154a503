use super::*;

#[track_caller]
fn check(text: &str, fresh: &str) {
    let folds = fold_quotes(text);
    assert_eq!(folds.iter().map(|fold| fold.text).collect::<String>(), text, "the parts together are the text");
    assert_eq!(fresh_part(text), fresh, "{folds:?}");
}

#[test]
fn introductions_in_many_languages_belong_to_the_quotation() {
    for introduction in [
        "On Mon, 23 Nov 2026 at 10:00, Shop <shop@x.example> wrote:",
        "On Mon, 23 Nov 2026 at 10:00, Shop\n<shop@x.example> wrote:",
        "Am 23.11.2026 um 10:00 schrieb Shop:",
        "Le lun. 23 nov. 2026 à 10:00, Shop <shop@x.example> a écrit :",
        "El lun, 23 nov 2026 a las 10:00, Shop (<shop@x.example>) escribió:",
        "Em seg., 23 de nov. de 2026 às 10:00, Shop <shop@x.example> escreveu:",
        "Il giorno lun 23 nov 2026 alle ore 10:00 Shop <shop@x.example> ha scritto:",
        "Op ma 23 nov 2026 om 10:00 schreef Shop <shop@x.example>:",
        "pon., 23 lis 2026 o 10:00 Shop <shop@x.example> napisał(a):",
        "Shop <shop@x.example>, 23 Kas 2026 Pzt, 10:00 tarihinde şunu yazdı:",
        "пн, 23 нояб. 2026 г. в 10:00, Shop <shop@x.example> написал:",
        "في الاثنين، 23 نوفمبر 2026 في 10:00 ص كتب Shop <shop@x.example>:",
        "בתאריך יום ב׳, 23 בנוב׳ 2026 ב-10:00 מאת Shop <shop@x.example>:",
        "2026年11月23日(月) 10:00 Shop <shop@x.example>:",
        "Shop <shop@x.example> 于2026年11月23日周一 10:00写道：",
        "2026년 11월 23일 (월) 오전 10:00, Shop <shop@x.example>님이 작성:",
        "सोम, 23 नव॰ 2026 को 10:00 बजे Shop <shop@x.example> ने लिखा:",
        "เมื่อ จ. 23 พ.ย. 2026 เวลา 10:00 Shop <shop@x.example> เขียนว่า:",
    ] {
        check(&format!("Thank you!\n\n{introduction}\n\n> Your order\n> is here.\n"), "Thank you!");
    }
}

#[test]
fn history_without_marks_ends_the_fresh_part() {
    for divider in [
        "-----Original Message-----\nFrom: Shop\n",
        "-------- Ursprüngliche Nachricht --------\nVon: Shop\n",
        "---------- Forwarded message ---------\nFrom: Shop\n",
        "________________________________\nFrom: Shop <shop@x.example>\nSent: Monday, November 23, 2026 10:00\nTo: Jane\nSubject: Order\n",
        "Von: Shop\nGesendet: Montag, 23. November 2026\nAn: Jane\nBetreff: Bestellung\n",
        "差出人: Shop\n送信日時: 2026年11月23日\n宛先: Jane\n件名: 注文\n",
        "من: Shop\nتاريخ الإرسال: ٢٣\nإلى: Jane\nالموضوع: طلب\n",
        "-----元のメッセージ-----\nFrom: Shop\n",
        "On 23 November 2026 at 10:00 Shop wrote:\n",
    ] {
        let text = format!("Thank you!\n\n{divider}\nYour order is here.\n");
        let fresh = fresh_part(&text);
        assert!(fresh.starts_with("Thank you!") && !fresh.contains("Your order"), "{divider:?}: {fresh:?}");
        assert_eq!(fold_quotes(&text).iter().map(|fold| fold.text).collect::<String>(), text);
    }
}

#[test]
fn answers_between_quotations_are_fresh() {
    check("> One?\nYes.\n\n> Two?\nNo.\n", "Yes.\n\nNo.");
    check("Hello\n-- \nJane\nExample Ltd\n", "Hello");
    check("Hello\n-- \nJane\n\nOn 1.1.2026 Shop wrote:\n> Old\n", "Hello");
}

#[test]
fn what_only_looks_like_a_quotation_stays() {
    check("Please send it to:\nJane Doe\nMain Street 1", "Please send it to:\nJane Doe\nMain Street 1");
    check("From: there it went wrong.\nPlease help.", "From: there it went wrong.\nPlease help.");
    check("Five -- no, six -- items", "Five -- no, six -- items");
    check("", "");
    check("> only a quotation\n", "> only a quotation");
}

proptest::proptest! {
    #[test]
    fn the_parts_together_are_the_text(text in "(> |On 1.1.2026 a@b wrote:|-- |From: a|Sent: b|To: c|[a-c]|\n|é){0,30}") {
        let folds = fold_quotes(&text);
        proptest::prop_assert_eq!(folds.iter().map(|fold| fold.text).collect::<String>(), text);
    }
}
