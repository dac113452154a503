### What this programme is, and whose work is in it.

about-title = حول Meridian
about-lead = برنامج مكتبي لفرق خدمة العملاء التي تعمل على مدار الساعة وعبر الحدود.
about-version = الإصدار
about-licence = الترخيص
about-licence-text = ترخيص Apache، الإصدار 2.0
about-licence-about = يمكنك استخدامه وتعديله وإعادة نشره وفق شروط هذا الترخيص. ويُقدَّم من دون أي ضمان.
about-changes = التغييرات
about-changes-about = التغييرات من إصدار إلى آخر مدوَّنة في ملف CHANGELOG.md المرفق بالبرنامج.
# State of the system's keystore.
about-keystore = مخزن المفاتيح
about-third = أعمال الآخرين
about-third-lead = يقوم Meridian على برمجيات حرة. شكرًا لأصحابها.
about-third-search = البحث عن حزمة أو ترخيص
# How many packages are listed. $count is their number.
about-third-count =
    { $count ->
        [zero] لا حزم
        [one] حزمة واحدة
        [two] حزمتان
        [few] { $count } حزم
        [many] { $count } حزمة
       *[other] { $count } حزمة
    }
# Nothing matches what was typed. $typed is that text.
about-third-none = لا توجد حزمة تطابق «{ $typed }».
about-third-name = الحزمة
about-third-version = الإصدار
about-third-licence = الترخيص
about-third-origin = المصدر
about-third-unstated = غير مذكور
about-copy = نسخ رقم الإصدار
about-copied = تم النسخ
