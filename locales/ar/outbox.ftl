### Replies that wait to go out.

outbox-title = صندوق الصادر
outbox-lead = تنتظر الردود هنا في منطقتها الأصلية، وتُرسل عند ربط حساب بريد، وهو ما سيأتي في إصدار لاحق. وحتى ذلك الحين يمكن سحب أي رد ليعود مسودة.
outbox-empty = لا ردود في الانتظار
outbox-empty-about = ما ترسله من مساحة العمل ينتظر هنا، ومن هنا يمكن سحبه.
outbox-column-subject = الموضوع
outbox-column-to = إلى
outbox-column-author = الكاتب
outbox-column-queued = وقت الكتابة
outbox-column-state = الحالة
# $clock is the time that remains until it may go out, as minutes and seconds.
outbox-state-held-for = محتجز لمدة { $clock }
outbox-state-waiting = في الانتظار
outbox-revoke = سحب
# Heard with the button. $subject is the reply's subject.
outbox-revoke-named = سحب: { $subject }
outbox-revoked = عاد الرد مسودة
outbox-revoked-open = فتح المسودة
outbox-open = فتح
# Heard with the button. $subject is the reply's subject.
outbox-open-named = فتح المحادثة: { $subject }
outbox-no-subject = (بلا موضوع)
# More recipients than fit. $count is how many are not named.
outbox-more =
    { $count ->
        [zero] ولا أحد غيرهم
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } آخرون
        [many] و{ $count } آخرون
       *[other] و{ $count } آخرون
    }
outbox-load-failed = تعذرت قراءة صندوق الصادر
outbox-revoke-failed = لم يُسحب الرد
