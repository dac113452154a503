### Where replies and notes are written.

compose-composer = الكتابة
compose-mode = رد أو ملاحظة
compose-reply-placeholder = اكتب ردًّا
compose-note-placeholder = اكتب ملاحظة لزملائك
compose-internal = لا يراها إلا الزملاء
compose-send = إرسال
compose-send-resolve = إرسال وإنجاز
compose-add-note = إضافة ملاحظة
compose-bcc = نسخة مخفية
compose-no-one = لا مستلم
# $name (String) - The first recipient. $others (Number) - How many more there are.
compose-to =
    { $others ->
        [0] إلى { $name }
        [zero] إلى { $name }
        [one] إلى { $name } ومستلم آخر
        [two] إلى { $name } ومستلمَين آخرَين
        [few] إلى { $name } و{ $others } مستلمين آخرين
        [many] إلى { $name } و{ $others } مستلمًا آخر
       *[other] إلى { $name } و{ $others } مستلم آخر
    }
# $address (String) - The recipient's name and address.
compose-remove-recipient = إزالة { $address }
compose-wrong-address = هذا ليس عنوانًا صالحًا. صحّحه أو أزله.
compose-no-recipient = لا مستلم لهذا الرد. حدّد لمن يُرسل.
compose-saving = جارٍ الحفظ…
# $time (String) - When the draft was saved.
compose-saved = حُفظت المسودة { $time }
compose-save-failed = لم تُحفظ بعد، تجري إعادة المحاولة
compose-discarded = تم تجاهل المسودة.
compose-scripts-hint = إدراج نص جاهز…
compose-scripts-none = لا يوجد نص كهذا. تُعَدّ النصوص الجاهزة في شاشة المؤسسة.
compose-drop = أفلت الملفات هنا لإرفاقها
# $name (String) - The file's name.
compose-detach = إزالة المرفق { $name }
# $name (String) - The file's name.
compose-too-large = حجم { $name } أكبر من 25 ميبيبايت ولا يمكن إرفاقه.
compose-other-note = هناك ملاحظة قيد الكتابة أيضًا
compose-other-reply = هناك رد قيد الكتابة أيضًا
