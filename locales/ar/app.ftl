### The frame of the window, and words that every screen uses.


## Generic words

app-cancel = إلغاء
app-clear = مسح
app-close = إغلاق
# Heard as the head of a column of buttons.
app-column-acts = الإجراءات
app-retry = إعادة المحاولة
app-undo = تراجع
app-loading = جارٍ التحميل
# Over a list, to find one of very many by typing.
app-find = بحث
app-found-nothing = لم يُعثر على شيء
app-reason = السبب
app-reason-hint = يُحفظ في سجل التدقيق.
app-reason-missing = اذكر السبب.
app-notifications = الإشعارات
app-hide-secret = إخفاء
app-show-secret = إظهار
# $pane (String) - The name of the pane that the handle makes wider or narrower.
app-resize-pane = تغيير عرض { $pane }

## The frame

app-screens = الشاشات
app-place-workspace = صندوق الوارد
app-place-outbox = صندوق الصادر
app-place-imports = عمليات الاستيراد
app-place-organisation = المؤسسة
app-place-access = الأدوار والوصول
app-place-approvals = الموافقات
app-place-records = سجل التدقيق
app-place-settings = الإعدادات
app-place-about = حول Meridian
app-status-bar = الحالة
# $place (String) - The name of the screen. $organisation (String) - The organisation's name.
app-title = { $place } – { $organisation }
# The title of the window before anybody is signed in.
app-title-first-run = إعداد Meridian
app-title-locked = Meridian مقفل
# $count (Number) - How many replies wait in the outbox.
app-place-outbox-count =
    { $count ->
        [zero] صندوق الصادر، لا ردود في الانتظار
        [one] صندوق الصادر، رد واحد في الانتظار
        [two] صندوق الصادر، ردّان في الانتظار
        [few] صندوق الصادر، { $count } ردود في الانتظار
        [many] صندوق الصادر، { $count } ردًّا في الانتظار
       *[other] صندوق الصادر، { $count } رد في الانتظار
    }
# $count (Number) - How many requests the reader may decide.
app-place-approvals-count =
    { $count ->
        [zero] الموافقات، لا طلبات تنتظرك
        [one] الموافقات، طلب واحد ينتظرك
        [two] الموافقات، طلبان ينتظرانك
        [few] الموافقات، { $count } طلبات تنتظرك
        [many] الموافقات، { $count } طلبًا ينتظرك
       *[other] الموافقات، { $count } طلب ينتظرك
    }

## The sun line

# Said to screen readers. $sites (String) - A list of the sites with their hours.
app-sun-line = يوم المواقع: { $sites }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time.
app-sun-site-on = { $site }، في الوردية، { $time }
# One site of the list above. $site (String) - Its name. $time (String) - Its local time when its next shift begins.
app-sun-site-off = { $site }، العودة في { $time }
# One site of the list above. $site (String) - Its name.
app-sun-site-none = { $site }، لا وردية قريبة
# $site (String) - The site that takes over. $left (String) - Time left, such as 0:18.
app-handover-in = التسليم إلى { $site } بعد <b>{ $left }</b>
# $left (String) - Time left until one's own shift ends, such as 0:18.
app-shift-ends-in = تنتهي الوردية بعد <b>{ $left }</b>
# $left (String) - Time left until one's own next shift begins, such as 7:20.
app-shift-begins-in = تبدأ الوردية بعد <b>{ $left }</b>

## Presence

app-presence = حالتك
app-presence-available = متاح
app-presence-busy = مشغول
app-presence-away = غائب
app-presence-offline = غير متصل
# $time (String) - Local time at which the shift ends, such as 17:00.
app-presence-until = حتى { $time }

## The foot bar

# $vaults (String) - The regions whose vaults are open, as a list.
# $count (Number) - How many they are.
app-vaults-sealed =
    { $count ->
        [zero] الخزائن { $vaults } · مختومة
        [one] الخزنة { $vaults } · مختومة
        [two] الخزنتان { $vaults } · مختومتان
        [few] الخزائن { $vaults } · مختومة
        [many] الخزائن { $vaults } · مختومة
       *[other] الخزائن { $vaults } · مختومة
    }
# $vaults (String) - The regions whose vaults are damaged, missing or too new, as a list.
app-vaults-trouble = الخزنة { $vaults } تحتاج إلى انتباه
# $time (String) - Local time of the last check.
app-log-verified = جرى التحقق من السجل { $time }
app-log-not-checked = لم يجرِ التحقق من السجل بعد
# $count (Number) - How many replies wait in the outbox.
app-outbox-count = الصادر { $count }
app-commands = الأوامر
app-lock = قفل
# $free (String) - The room left on the disk, with its unit.
app-low-disk = المساحة على القرص قليلة: { $free }
app-backup-due = حان موعد النسخ الاحتياطي

## Work in the background

app-job-import = استيراد البريد
app-job-undo-import = التراجع عن استيراد
app-job-check = فحص الخزائن
app-job-backup = النسخ الاحتياطي
app-job-restore = الاستعادة
app-job-verify = التحقق من السجل
# $done (String) - How many messages were read so far.
app-job-unit-messages = { $done } رسالة
# $done (String) - How many bytes were done so far, with their unit.
app-job-unit-bytes = { $done }
# $done (String) - How many pages of the vault were done so far.
app-job-unit-pages = { $done } صفحة
# $done (String) - How many records of the log were done so far.
app-job-unit-records = { $done } قيد
# $done (String) - How much is done. $total (String) - How much there is.
app-job-of = { $done } من { $total }
app-job-cancel = إلغاء هذه العملية
app-job-done-import = اكتمل الاستيراد.
app-job-done-undo-import = تم التراجع عن الاستيراد.
app-job-done-check = اكتمل الفحص.
app-job-done-backup = اكتمل النسخ الاحتياطي.
app-job-done-restore = اكتملت الاستعادة.
app-job-done-verify = تم التحقق من السجل.
app-job-cancelled = تم الإلغاء. ما أُنجز حتى الآن محفوظ.

## When something went wrong in the window itself

app-fault-title = توقف هذا الجزء من النافذة
app-fault-body = كل ما حفظته آمن في الخزنة. أعد عرض هذا الجزء، أو انتقل إلى شاشة أخرى.
app-fault-again = إعادة العرض
app-fault-reload = إعادة تحميل النافذة

## Due times, said to screen readers beside the figures

app-due-late = متأخرة
app-due-soon = موعدها قريب
app-due-later = الموعد

## The sky of the lock screen

app-sky-noon = الظهر
app-sky-hours = الساعات بحسب الشمس
# $time (String) - Local time at which the shift ends and another site takes over.
app-sky-hands-over = التسليم في { $time }
# $time (String) - Local time at which the shift ends.
app-sky-until = في الوردية حتى { $time }
# $time (String) - Local time at which the next shift begins.
app-sky-back = العودة في { $time }
app-sky-off = خارج الوردية
