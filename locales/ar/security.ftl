### Second factors, fresh proofs of who is there, and sessions.

## The factors

security-second-factor = العامل الثاني
security-kind-totp = رمز من تطبيق
security-kind-security-key = مفتاح أمان
security-kind-recovery-codes = رموز الاسترداد

## To prove who one is: at unlock, and for protected acts

security-code = الرمز
security-code-from = من تطبيق المصادقة
security-recovery-code = رمز الاسترداد
security-recovery-code-hint = أحد الرموز العشرة في ورقتك. يعمل كل منها مرة واحدة.
security-way-totp = استخدام رمز من التطبيق
security-way-security-key = استخدام مفتاح الأمان
security-way-recovery-codes = استخدام رمز استرداد بدلًا منه
security-way-passphrase = استخدام عبارة المرور
# $clock is the time that remains, as minutes and seconds.
security-blocked = رموز خاطئة كثيرة. يمكنك المحاولة من جديد بعد { $clock }. إغلاق Meridian لا يقصّر ذلك.
security-key-ready = أدخل مفتاح الأمان ثم تابع. سيطلب منك لمسه.
security-key-go = المتابعة بالمفتاح
security-touch = المس مفتاح الأمان الآن
security-touch-about = يومض ما دام ينتظر.
security-touch-twice = يومض ما دام ينتظر، ويطلب اللمس مرتين.
security-fact = يُطلب عامل ثانٍ
security-fact-about = الهاتف أو المفتاح ليس في متناولك؟ يعمل رمز استرداد من ورقتك مرة واحدة.
security-fact-key = لا تُفتح الخزنة إلا بمفتاح الأمان. هل ضاع؟ مفتاح الاسترداد يفتحها من دونه.
security-step-up = أما زلت أنت؟
# $action is what is about to be done.
security-step-up-for = يتطلب هذا إثباتًا لا يزيد عمره على خمس دقائق: { $action }.
security-step-up-about = يتطلب هذا إثباتًا لا يزيد عمره على خمس دقائق.
security-step-up-go = تأكيد
security-step-up-grace = تكفي عبارة المرور إلى أن يُسجَّل عامل ثانٍ.

## What each factor protects against

security-protection = مِمَّ يحمي كلٌّ منهما وهذا الحاسوب غير متصل
# Heads the column of threats; each goes on with this sentence.
security-if-someone = إذا كان أحدهم …
security-threat-desk = يعرف عبارة مرورك ويجلس إلى هذا المكتب
security-threat-screen = يريد التصدير أو تغيير الأدوار على شاشتك المفتوحة
security-threat-disk = يسرق القرص دون مخزن مفاتيح هذا الحاسوب
security-threat-altered = يعرف عبارة مرورك ولديه الحاسوب ويعدّل Meridian
security-protects-yes = محمي
security-protects-again = محمي، يُطلب من جديد
security-protects-device = ليس بهذا، بل بسر الجهاز
security-protects-gate = غير محمي: بوابة لا قفل

## To enrol

security-enrol-factor = أضف عاملًا ثانيًا
security-enrol-factor-lead = عبارة المرور تفتح الخزنة، والعامل الثاني يوقف من رآك تكتبها.
security-enrol-codes = احفظ رموز الاسترداد
security-enrol-codes-lead = يفتح كل منها النافذة مرة واحدة بدل العامل الثاني، ليوم يضيع فيه الهاتف أو المفتاح.
security-step-about = نحو دقيقة، مع ورقة بعشرة رموز استرداد.
security-enrolled = مسجَّل، مع عشرة رموز استرداد
security-later = لاحقًا
# $date is the end of the grace period.
security-later-until = يمكنك تأجيله حتى { $date }. تكفي عبارة المرور حتى ذلك الحين.
# $date is the end of the grace period.
security-later-done = مؤجَّل حتى { $date } على الأكثر
security-qr = رمز QR لتطبيق المصادقة
security-totp-scan = امسح الصورة بتطبيق مصادقة على هاتفك.
security-totp-key = لا توجد كاميرا؟ اكتب هذا المفتاح، زمنيًا، بستة أرقام:
security-totp-code = أدخل الرمز الظاهر الآن.
# Name that an enrolled app is given where nobody gives it another.
security-totp-name = تطبيق المصادقة
security-totp-go = تسجيل التطبيق
security-totp-failed = تعذّر إنشاء مفتاح
# $clock is the time until the app shows another code, as minutes and seconds.
security-next-code = التالي بعد { $clock }
security-factor-name = اسم لتمييزه عن غيره
security-instead-security-key = مفتاح أمان بدلًا من ذلك
security-instead-security-key-about = يصبح جزءًا من المفتاح الذي يفتح الخزنة، ويُحذف الطريق من دونه.
security-instead-totp = رمز من تطبيق بدلًا من ذلك
security-instead-totp-about = لا يحتاج إلا إلى هاتف. وهو بوابة في برنامجنا لا جزء من القفل.
security-stronger = أقوى
security-use-security-key = استخدام مفتاح أمان
security-use-totp = استخدام تطبيق
security-key-about = يصبح المفتاح جزءًا مما يفتح خزنتك: بعدها لا تفتحها عبارة المرور وحدها ولا قرص منسوخ. احفظ مفتاحًا ثانيًا أو مفتاح الاسترداد في مكان آمن.
security-key-name-hint = مثل شكله أو مكان حفظه.
security-key-pin = رمز PIN لمفتاح الأمان
security-key-pin-hint = فقط إن كان لمفتاحك رمز. يُرسَل إلى المفتاح ولا يُحفظ.
security-keys-unsupported = لا يستطيع هذا الحاسوب التواصل مع مفاتيح الأمان.
security-codes-once = تُعرض هذه المرة فقط ولا تُحفظ بصورة مقروءة في أي مكان. لم تعد الرموز السابقة صالحة.
security-codes-kept = حفظتها بعيدًا عن هذا الحاسوب
security-codes-failed = تعذّر إنشاء الرموز
# Heading of the printed sheet. $organisation is the organisation's name.
security-codes-sheet = رموز استرداد { $organisation }
security-codes-sheet-about = يعمل كل رمز مرة واحدة بدل العامل الثاني. اشطب ما استخدمته. احفظ الورقة في مكان مقفل بعيدًا عن الحاسوب.
# Foot of the printed sheet. $date is today.
security-codes-sheet-date = أُنشئت في { $date }. الورقة الأحدث تُبطل هذه.

## The list of factors

security-factors-lead = شيء تملكه إلى جانب عبارة المرور التي تعرفها.
security-factors-failed = تعذّرت قراءة العوامل
security-none = لا عامل ثانيًا بعد
security-none-about = من رآك تكتب عبارة مرورك يستطيع أن يجلس هنا مكانك. تطبيق على هاتفك أو مفتاح أمان يمنع ذلك.
security-add = أضف واحدًا الآن
security-add-totp = إضافة تطبيق
security-add-security-key = إضافة مفتاح أمان
security-adding-totp = إضافة تطبيق مصادقة
security-adding-security-key = إضافة مفتاح أمان
security-adding-recovery-codes = احفظ رموز الاسترداد
# $date is the day on which the factor was enrolled.
security-since = منذ { $date }
# $since says since when it is enrolled, $moment when it was last used.
security-since-used = { $since } · آخر استخدام { $moment }
# How many recovery codes are left. $count is their number.
security-codes-left =
    { $count ->
        [0] لم يبق شيء
        [zero] لم يبق شيء
        [one] بقي رمز واحد
        [two] بقي رمزان
        [few] بقيت { $count } رموز
        [many] بقي { $count } رمزًا
       *[other] بقي { $count } رمز
    }
security-codes-renew = إنشاء رموز جديدة
security-codes-make = إنشاء رموز الاسترداد
security-no-codes = ليست لديك رموز استرداد
security-no-codes-about = من دونها يعني فقدان الهاتف أو المفتاح أن على مسؤولَين اثنين السماح لك بالدخول من جديد.
security-remove = إزالة
# $name is the factor's name.
security-remove-named = إزالة: { $name }
# $name is the factor's name.
security-remove-title = إزالة { $name }؟
security-remove-about-totp = لن تصلح رموز هذا التطبيق بعد الآن. احذف الإدخال من التطبيق أيضًا.
security-remove-about-security-key = يُغلَّف الطريق إلى الخزنة من جديد دون هذا المفتاح. لن يصلح بعد الآن أينما كان.
security-remove-about-recovery-codes = لن تعمل الرموز التي في ورقتك بعد الآن.

## The grace period, and its end

# $date is the end of the grace period.
security-grace = أضف عاملًا ثانيًا قبل { $date }.
security-grace-about = تكفي عبارة المرور حتى ذلك الحين. بعدها تطلب هذه النافذة عاملًا ثانيًا قبل أي شيء آخر.
security-forced = يلزم الآن عامل ثانٍ
# $organisation is the organisation's name.
security-forced-lead = تصل أدوارك في { $organisation } إلى ما لا يجوز أن تحميه عبارة مرور وحدها. لم يُفقد شيء مما لك؛ بعد هذه الخطوة تتابع من حيث كنت.
# $date is when the duty began.
security-forced-since = لازم منذ { $date }

## The end of a session

security-idle = أما زلت هنا؟
# $clock is the time that remains, as minutes and seconds.
security-idle-about = تُقفل النافذة بعد { $clock }. يُحفظ ما تكتبه مسودة.
security-stay = البقاء
# $clock is the time that remains, as minutes and seconds.
security-ending = تنتهي هذه الجلسة بعد { $clock }
security-ending-about = دامت بقدر ما يسمح به دورك. يُحفظ ما تكتبه مسودة؛ افتح القفل من جديد للمتابعة.

## The list of sessions

security-sessions = الجلسات
security-sessions-lead = أين أنت مسجّل الدخول. أنهِ ما لا تعرفه، ثم غيّر عبارة مرورك.
security-sessions-failed = تعذّرت قراءة الجلسات
security-sessions-only = أنت مسجّل الدخول هنا فقط.
security-sessions-others = جلسات الآخرين
security-sessions-others-lead = تراها لأنك تتولى شؤون الأشخاص.
security-session-person = الشخص
security-session-device = الحاسوب
security-session-started = تسجيل الدخول
security-session-active = آخر نشاط
security-session-here = هذا الحاسوب
security-session-ctl = سطر الأوامر
security-session-unknown = شخص غادر
security-session-you = أنت
security-session-ended = تم تسجيل الخروج.
security-end = تسجيل الخروج
security-end-others = تسجيل الخروج من كل مكان آخر
security-end-everywhere = من كل مكان
# $name is whose session it is, $device the computer's name.
security-end-named = تسجيل خروج { $name } من { $device }
# $name is a person's name.
security-end-person-named = تسجيل خروج { $name } من كل مكان
# $device is the computer's name.
security-end-one-title = تسجيل الخروج من { $device }؟
security-end-others-title = تسجيل الخروج من كل مكان آخر؟
# $name is a person's name.
security-end-person-title = تسجيل خروج { $name } من كل مكان؟
security-end-about = تُقفل النافذة هناك وتُمسح مفاتيحها: فورًا على هذا الحاسوب، وعلى غيره حالما يعلم بذلك. تبقى المسودات.
