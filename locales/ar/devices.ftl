### The computers of an organisation, and how another one joins.

## The register

devices-title = الحواسيب
devices-lead = هذه وحدها تفتح خزنات المؤسسة. يحمل كل منها مفاتيح مناطقه دون سواها.
devices-failed = تعذّرت قراءة الحواسيب
devices-only = هذا هو الحاسوب الوحيد حتى الآن. إن ضاع فإن نسخة احتياطية ومفتاح الاسترداد يعيدان كل شيء.
devices-name = الاسم
devices-state = الحالة
devices-state-here = هذا الحاسوب
devices-state-approved = معتمد
devices-state-revoked = مستبعد
devices-regions = المناطق
# The regions of a computer that was shut out whose keys are not replaced yet. $regions is a list of short names.
devices-rekey = مفاتيح جديدة منتظرة: { $regions }
devices-people = الأشخاص
devices-seen = آخر ظهور
devices-never = أبدًا
# $name is the computer's name.
devices-show-named = بصمة { $name } واسمه
devices-fingerprint = البصمة
devices-fingerprint-about = تُشتق من المفاتيح العامة للحاسوب. تطابق المجموعات على الشاشتين يعني أن لا أحد يقف بينهما.
devices-rename = حفظ الاسم
devices-revoke = استبعاد
# $name is the computer's name.
devices-revoke-named = استبعاد { $name }
# $name is the computer's name.
devices-revoke-title = استبعاد { $name }؟
devices-revoke-keys = تُغلَّف مفاتيح مناطقه من جديد للحواسيب الباقية؛ ولا يستطيع قراءة ما يأتي من الآن.
devices-revoke-sessions = لا يسجّل أحد الدخول عليه بعد الآن، ولا يشارك في أي تبادل.
devices-revoke-held = لا يُحذف ما هو على قرصه أصلًا. يبقى مختومًا ولا يُفتح إلا بعبارة مرور وبمخزن مفاتيح ذلك الحاسوب.
devices-revoke-final = لا يمكن التراجع عن ذلك: على الحاسوب أن ينضم من جديد.

## To let a computer join, on one that belongs

devices-add = ضمّ حاسوب
devices-stage-request = فتح طلبه
devices-stage-request-about = اختر على الحاسوب الجديد «الانضمام إلى مؤسسة». يكتب ملفًا صغيرًا؛ أحضره إلى هنا على ذاكرة USB أو بالبريد. لا يحمل أي سر.
devices-request-open = فتح الطلب…
# Follows the computer's name. $when is how long ago.
devices-request-made = – أُنشئ الطلب { $when }
devices-stage-compare = مقارنة البصمة
devices-compare-first = اتصل بمن يجلس إلى الحاسوب الجديد. قارنا المجموعات بصوت مسموع، واكتب المجموعتين الناقصتين هنا كما تُقرآن عليك.
devices-group-hidden = اسأل
devices-group-wrong = هذه المجموعة مختلفة. إن سمعتها صحيحة فتوقف: الملف ليس من ذلك الحاسوب.
devices-stage-regions = اختيار مناطقه
devices-stage-regions-about = يتلقى مفاتيح هذه المناطق وخزناتها، ولا يستطيع فتح غيرها.
devices-package-make = ختم الحزمة…
devices-package-save = حفظ الحزمة المختومة
# Suggested name of the file, without a folder. $name is the computer's name.
devices-package-file = { $name }.meridian-package
devices-sealed = خُتمت الحزمة
# $name is the new computer's name.
devices-sealed-about = أحضرها إلى { $name } وافتحها هناك. لا تُفتح على أي حاسوب آخر.

## To join, on the new computer

devices-join = الانضمام إلى مؤسسة
devices-join-lead = يكتب هذا الحاسوب طلبًا. وعلى أحد حواسيب المؤسسة يقارنه شخص معك ويختم حزمة لهذا الحاسوب وحده. لا يشارك أي خادم.
devices-name-hint = كما يُسمّى حيث تعمل، مثل BER-21.
devices-request = كتابة الطلب…
devices-request-pick = حفظ الطلب
# Suggested name of the file, without a folder. $name is the computer's name.
devices-request-file = { $name }.meridian-request
devices-have-package = لديك حزمة بالفعل؟
devices-have-package-about = يجب أن تكون مختومة لطلب من هذا الحاسوب.
devices-compare = مقارنة البصمة
devices-compare-new = اقرأ هذه المجموعات على من يفتح الطلب. يجب أن تُظهر الشاشتان الشيء نفسه.
devices-next = الخطوات التالية
devices-next-carry = أحضر الطلب إلى أحد حواسيب المؤسسة
devices-next-compare = قارنا بصوت مسموع
devices-next-compare-about = بالهاتف أو جنبًا إلى جنب، لا في الرسالة التي تحمل الملف.
devices-next-package = عُد بالحزمة
devices-next-package-about = هي مختومة: من يجدها في الطريق لا يقرأ شيئًا.
devices-package-open = فتح الحزمة…
devices-package-pick = فتح الحزمة المختومة
devices-joined = أصبح هذا الحاسوب من المؤسسة
# $vaults is a list of short names of vaults.
devices-joined-about = يدخل كل شخص هنا بمفتاح الاسترداد الخاص به ويختار عبارة مرور لهذا الحاسوب. الخزنات الموجودة هنا: { $vaults }.

## Work in the background

app-job-approve-joining = جارٍ ختم الحزمة
app-job-finish-joining = جارٍ الانضمام إلى المؤسسة
app-job-done-approve-joining = خُتمت الحزمة.
app-job-done-finish-joining = انضم هذا الحاسوب.
