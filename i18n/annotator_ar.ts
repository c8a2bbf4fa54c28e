<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>عن المحتوى</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>إضافة وبدء</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>إضافة النسخة الأحدث؟</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>إضافة الحزمة</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>إضافة هذه الحزمة؟</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>إجاباتك أنت متروكة: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>إجابات عن بنود تغيّرت أو سُحبت، محفوظة مع المراجعة السابقة: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>اتصل بـ {name} أو قابله وقارن هذه الأرقام بأرقامه. فالبريد الإلكتروني قابل للتزوير.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>نسخ نص الرسالة الإلكترونية</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>تفاصيل للمنسّق</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>أول حزمة من هذا الموقّع</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>مرحبًا، الحزمة «{title}» موجّهة إلى {other}. هل يمكنك إرسال الحزمة الخاصة بـ {you}؟</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>تقول إنها من {name}. تأكّد قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>لم يُقارَن بعد. أضف الحزمة واسألني مرة أخرى قبل التسليم</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>تغيّرت أسئلة. بنود مفتوحة من جديد لأن إجاباتك لم تعد تناسبها: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>رقم الأمان لـ {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>وقّعها {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>وقّعها {name}، ولم يُقارَن الرقم بعد</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>المصدر: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>الرقم الذي أكّدته في {day} كان رقمًا آخر: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>الرقمان مختلفان. لا تُضِف الحزمة</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>الرقمان متطابقان. ثق بهذا الموقّع وأضف الحزمة</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>الحزمة كاملة ولم تتغيّر</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>لا يمكن إضافة هذه الحزمة</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>ما تسلّمه: الإجابات، والشواهد، والملاحظات، والنسخ السابقة من الإجابات، و{times}، واسمك.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>ما تسلّمه: الأحكام والتصحيحات والملاحظات ونسخ الأحكام السابقة واسمك.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>هذه الحزمة لديك بالفعل</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>ستُسأل مرة أخرى قبل التسليم.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>تفحص إجابات غيرك. بعضها خاطئ عن قصد، لمعرفة مدى العثور على الأخطاء.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>أكّدت هذا الموقّع في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>تبقى إجاباتك وعددها %n.</numerusform>
            <numerusform>تبقى إجابتك.</numerusform>
            <numerusform>تبقى إجابتاك.</numerusform>
            <numerusform>تبقى إجاباتك وعددها %n.</numerusform>
            <numerusform>تبقى إجاباتك وعددها %n.</numerusform>
            <numerusform>تبقى إجاباتك وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>لم تكن حزمة نتائجك المؤرخة {day} قد وصلت حين أُنشئت هذه الحزمة.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>وصلت حزمة نتائجك المؤرخة {day}.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>استُلمت حزمة نتائجك المؤرخة {day} في {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>بلا أوقات</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>الأوقات المفصّلة لكل بند</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>أوقات مفصّلة لكل بند، ومقدار ما كتبته ولصقته</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>الثواني الكاملة لكل بند</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>أُجيب عن {a} من {b}. لم يُمسّ عملك.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>فُحص {a} من {b}. عملك لم يُمسّ.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>اطّلع {name} أيضًا على هذه الحزمة ووقّعها</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>يوقّع {name} بمفتاح جديد</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>جديد: {new}، متغيّر: {changed}، مسحوب: {withdrawn}.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · إجابات للفحص: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · البنود: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>نص منسّق</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>إدراج محرف</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>نص خام</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>هذه الحزمة بلا مصطلحات</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>إجابات البند {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>أخذ هذه النسخة</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>النسخة التي تأخذها تصبح الأحدث. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>لا إجابة لهذا البند بعد.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}، الأحدث</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>أخذ الاقتراح</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message>
        <source>After 50 minutes without a break of 5, one line says so.</source>
        <translation>بعد 50 دقيقة دون استراحة من 5 دقائق ينبّهك سطر إلى ذلك.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>المتابعة تلقائيًّا</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>التذكير بالاستراحة</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>حين يكون المطلوب اختيارًا واحدًا فقط، يأتي البند التالي بعده.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>إخفاء السطور</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>إظهار السطور</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>الإجابة المعطاة</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>تصحيحك</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 مجموعة من ستة أرقام، صفًّا بعد صف</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>المجموعة {a} من {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>إحضار مفتاحك من حاسوب آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>نسخ من مفتاح ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>يحل محل المفتاح الموجود على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>فتح النسخة</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>افتح النسخة أو اكتب الأرقام أولًا.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>أو أرقام الصفحة المطبوعة</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>ملف النسخة، من ذاكرة USB أو حيث تحفظه:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>مفتاح الصفحة</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>مفتاح {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>استعمال هذا المفتاح</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>تبقى حزمك وإجاباتك. ويُحفظ المفتاح المستبدَل في مجلد التطبيق.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>تغيير الخطة</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>غيّر الخطة {file} ثم أنشئ الحزم من جديد. ما عاد يبقى.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>إعطاء بنودهم المفتوحة لغيرهم</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>إنشاء الحزم من جديد</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>يجري إنشاء الحزم</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>هذه الرزمة</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>من غادر</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>رمز لغة: hi أو sw أو ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>إجابات لكل بند</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>إجابات للاختيار، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>اختيار الإرشادات</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>أعمدة للتوزيع عليها</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>تحذير من المحتوى، يظهر قبل البدء</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>نسبة الفضل</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>ينال كل شخص بعضًا من كل موضوع أو مستوى أو مصدر، كما تختار.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>يتلقاها الجميع، ولا يرى أحد أيها هي.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>المجال الذي يجب أن يعرفه شخص ما</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>ملفات أسئلة ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>بنود خفية لها إجابة صحيحة</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>يظهر للمساهمين ويرد في كل تصدير.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>بنود يراها الشخص نفسه مرتين</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>بنود يجيب عنها عدة أشخاص</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>محفوظ للتصدير</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>نوع المهمة</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>لغة كل بند</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>لغة النصوص</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>حزم نتائج مقفلة</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>النماذج التي كتبتها</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>رزمة جديدة</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>ترتيب البنود</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>المنشأ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>الأشخاص لكل منها</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>الأسئلة والإرشادات</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>الإجابات الصحيحة</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>يظهر بجانب البند</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>التوزيع على</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>جداول، وJSON، ونصوص، ومجموعات بيانات، وما تكتبه برامج أخرى.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>نصوص ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>اختيرت البنود للجولة {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>تُفتح بمفتاحك، أو بالصفحة التي تُنشأ مع الحزم.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>تبقى في ملف الرزمة.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>تبيّن مدى اتفاق الناس في كل لغة.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>تبيّن مدى ثبات الشخص.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>استعمال ملف أسئلة</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>من أين جاءت النصوص</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>من دونهم تكون هناك حزمة واحدة يجيب عنها أي شخص.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>كما يشاء كل شخص</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>كما في الملفات</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>بالقرعة لكل شخص</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>BundleTab</name>
    <message>
        <source>Choose the files with the texts that people are to judge.</source>
        <translation>اختر الملفات التي فيها النصوص المطلوب الحكم عليها.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>مجلد الحزم</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>إنشاء الحزم</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>يجري إنشاء الحزم</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>لا بند بعد</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>خطط ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>تجري قراءة الملفات</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>لا بد من تصحيح شيء أولًا. تجده أسفل البند.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>البند الأول كما سيراه الناس</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>ما يلزم تصحيحه مذكور أدناه.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} والرزمة في {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًّا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>لا شيء للتصحيح</numerusform>
            <numerusform>واحد للتصحيح</numerusform>
            <numerusform>اثنان للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
            <numerusform>%n للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا شيء للنظر</numerusform>
            <numerusform>واحد للنظر</numerusform>
            <numerusform>اثنان للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
            <numerusform>%n للنظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>تعليم</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>جملة</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>إدراج محرف</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>أُدرج: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>غير مرئية</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>صوتية</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>هذه الحزمة</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُعمل</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>اختر كل ما يناسب</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>اختر واحدًا</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح رزمة</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>نادر أيضًا</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>الاختيار من</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>الأعمدة التي تدل على ذلك. يُحسب كل منها برتبته ضمن اللغة وبوزنه.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>مسحوبة عشوائيًّا</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>المعرّفات، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>بنود الجولة التالية</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>عدد البنود لكل لغة</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>بنود هذه الرزمة</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>بنود مشمولة دائمًا</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>الحفاظ على نسب</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>معلَّمة في</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>اسم الجولة</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>هذه الطلبات وحدها تبيّن أن النماذج تحسّنت. لا يُدرَّب عليها أبدًا.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>الأقسام مذكورة في</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>يميّزها التقرير عن غيرها.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>تدل على البنود كلها، ولا تستطيع ذلك البنود المنتقاة.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>موضوعات سبق تناولها، بينها فواصل</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>ما يجعل البند صعبًا</translation>
    </message>
    <message>
        <source>files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>أطوال النصوص</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>مجلد البنود المختارة</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>يجري النظر في الجولات</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>تجري قراءة البنود</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>حُفظ باسم {file}. تُنشأ الحزم منه هنا.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>يجري حفظ البنود المختارة</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>لا بد من تصحيح شيء أولًا. تجده أعلى البنود.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>لم تُختر البنود بعد. انتظر لحظة.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>اختر مصدر البنود، وما يجعل البند صعبًا.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>ما يلزم تصحيحه مذكور أعلاه.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>ما الذي سيؤخذ</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>لا يمكن فتح جولة مغلقة من جديد.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>بعد ذلك لا يُبنى شيء في هذه الرزمة: ما يلي جولة جديدة. يبقى دمج حزم النتائج ممكنًا، لكن الملخّص يبقى كما هو.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>إغلاق الجولة</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>هل تُغلق الجولة {round}؟</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>يمكن ذكر الملفات المصنوعة من هذه الجولة في الملخّص.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>يُحفظ بجانب الرزمة التقرير كما هو الآن وملخّص لما خرج وما عاد وما يُستنتج. يوقّع مفتاحك الملخّص.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>يذكر تقرير للمنسّق أين كان التطبيق. وليس فيه نص من بنودك.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>كل الإجابات موجودة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>حفظ تقرير للمنسّق</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>أُغلق التطبيق على نحو غير متوقع</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>المرة القادمة: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>تدريب: استعمل لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>اضغط رقم سطر؛ فيُفتح السؤال التالي تلقائيًّا. للمتابعة اضغط {enter}.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>اضغط رقم خيار. يحفظ {enter} الإجابة ويتابع.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>اضغط رقم الردّ الأفضل، أو {none} إن تساويا في الجودة. للمتابعة اضغط {enter}.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>اكتب إجابتك. يحفظها {enter} ويتابع.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>يُظهر {differences} مواضع اختلاف الردود.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>يبحث {find} عن كلمة في النص.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>يُظهر {guidelines} الإرشادات التي تبيّن ما الإجابة الجيدة.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>يُظهر {keyboard} كل المفاتيح التي تعمل هنا.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>يترك {later} البند مفتوحًا بإشارة مرجعية.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>يختار {none} الخيار الأخير المنفصل عن غيره.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>يكتب {note} ملاحظة إلى المنسّق.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>ينتقل المفتاح {other} إلى النص، ويعلّم المفتاح {mark} الجملة التي تدعم إجابتك.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>ينتقل المفتاح {other} إلى النص. هناك ينتقل {up} و{down} من جملة إلى جملة، ويعلّم المفتاح {mark} جملة. ويعود {other}.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>يجد {palette} كل أمر باسمه.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>يعود {previous} إلى البند السابق.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>يُستعمل {report} لبند معيب في ذاته.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>يتراجع {undo} عن الخطوة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>إخفاء الفروق</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>النص المشترك بين هذه الردود قليل</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%n محارف</numerusform>
            <numerusform>%n محرفًا</numerusform>
            <numerusform>%n محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>الردّان A وB متساويان في الجودة</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>بجودة السابق</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>كلاهما سيّئ</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>المرتبة {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>العودة إلى الحزم</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>ينتهي ملف الرزمة بـ .bundle. هو خاص ولا يُرسل إلى أحد أبدًا.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>بناء رزمة</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>لا رزمة هنا</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح رزمة</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>افتح الرزمة التي تبني منها الحزم، أو أفلتها هنا.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>حفظ الصفوف</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>لا إجابة مطلوبة لكل بند</numerusform>
            <numerusform>إجابة واحدة مطلوبة لكل بند</numerusform>
            <numerusform>إجابتان مطلوبتان لكل بند</numerusform>
            <numerusform>%n إجابات مطلوبة لكل بند</numerusform>
            <numerusform>%n إجابة مطلوبة لكل بند</numerusform>
            <numerusform>%n إجابة مطلوبة لكل بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%n بنود</numerusform>
            <numerusform>%n بندًا</numerusform>
            <numerusform>%n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>لا بنود تحتاج نظرة</numerusform>
            <numerusform>بند واحد يحتاج نظرة</numerusform>
            <numerusform>بندان يحتاجان نظرة</numerusform>
            <numerusform>%n بنود تحتاج نظرة</numerusform>
            <numerusform>%n بندًا يحتاج نظرة</numerusform>
            <numerusform>%n بند يحتاج نظرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لم يُترك شيء</numerusform>
            <numerusform>تُرك واحد</numerusform>
            <numerusform>تُرك اثنان</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
            <numerusform>تُرك %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>لم يُدمج شيء</numerusform>
            <numerusform>دُمج واحد</numerusform>
            <numerusform>دُمج اثنان</numerusform>
            <numerusform>دُمج %n</numerusform>
            <numerusform>دُمج %n</numerusform>
            <numerusform>دُمج %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحد جديد</numerusform>
            <numerusform>اثنان جديدان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدًا</numerusform>
            <numerusform>%n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>لم تُدمج حزم</numerusform>
            <numerusform>دُمجت حزمة واحدة</numerusform>
            <numerusform>دُمجت حزمتان</numerusform>
            <numerusform>دُمجت %n حزم</numerusform>
            <numerusform>دُمجت %n حزمة</numerusform>
            <numerusform>دُمجت %n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>لا حزم نتائج</numerusform>
            <numerusform>حزمة نتائج واحدة</numerusform>
            <numerusform>حزمتا نتائج</numerusform>
            <numerusform>%n حزم نتائج</numerusform>
            <numerusform>%n حزمة نتائج</numerusform>
            <numerusform>%n حزمة نتائج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>لا شيء للفحص</numerusform>
            <numerusform>واحدة للفحص</numerusform>
            <numerusform>اثنتان للفحص</numerusform>
            <numerusform>%n للفحص</numerusform>
            <numerusform>%n للفحص</numerusform>
            <numerusform>%n للفحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>لا شيء ينتظرك</numerusform>
            <numerusform>واحدة تنتظرك</numerusform>
            <numerusform>اثنتان تنتظرانك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
            <numerusform>%n تنتظرك</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>يجري الفحص</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>الهدف: لا إجابات لكل بند</numerusform>
            <numerusform>الهدف: إجابة واحدة لكل بند</numerusform>
            <numerusform>الهدف: إجابتان لكل بند</numerusform>
            <numerusform>الهدف: %n إجابات لكل بند</numerusform>
            <numerusform>الهدف: %n إجابة لكل بند</numerusform>
            <numerusform>الهدف: %n إجابة لكل بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>دمج لا شيء</numerusform>
            <numerusform>دمج حزمة واحدة</numerusform>
            <numerusform>دمج حزمتين</numerusform>
            <numerusform>دمج %n حزم</numerusform>
            <numerusform>دمج %n حزمة</numerusform>
            <numerusform>دمج %n حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>دمج الحزم</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>يجري الدمج</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>أُلغي الدمج ولم تُخرج حزم</numerusform>
            <numerusform>أُلغي الدمج وأُخرجت حزمة واحدة</numerusform>
            <numerusform>أُلغي الدمج وأُخرجت حزمتان</numerusform>
            <numerusform>أُلغي الدمج وأُخرجت %n حزم</numerusform>
            <numerusform>أُلغي الدمج وأُخرجت %n حزمة</numerusform>
            <numerusform>أُلغي الدمج وأُخرجت %n حزمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>ملخّص الجولة المغلقة {round} عدّ إجابات غير الموجودة هنا الآن.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>يجري إلغاء الدمج</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>رزم ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح رزمة</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>يجري فتح الرزمة</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>فحص النسخة</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>فتح نسخة احتياطية</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>جارٍ استعادة عملك</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>نسخ احتياطية ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>النسخة الاحتياطية هي {file}، ونسخة مفتاحك {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>النسخة الاحتياطية هي {file}. يمكن فتحها.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>استُعيد عملك. وما كان هنا من قبل محفوظ في نسخة خاصة به.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>لا بنود للبتّ</numerusform>
            <numerusform>بند واحد للبتّ</numerusform>
            <numerusform>بندان للبتّ</numerusform>
            <numerusform>%n بنود للبتّ</numerusform>
            <numerusform>%n بندًا للبتّ</numerusform>
            <numerusform>%n بند للبتّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>لا لغات للتحقق</numerusform>
            <numerusform>لغة واحدة للتحقق</numerusform>
            <numerusform>لغتان للتحقق</numerusform>
            <numerusform>%n لغات للتحقق</numerusform>
            <numerusform>%n لغة للتحقق</numerusform>
            <numerusform>%n لغة للتحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>لا اعتراضات ولا مشكلات</numerusform>
            <numerusform>اعتراض واحد أو مشكلة واحدة</numerusform>
            <numerusform>اعتراضان أو مشكلتان</numerusform>
            <numerusform>%n اعتراضات أو مشكلات</numerusform>
            <numerusform>%n اعتراضًا أو مشكلة</numerusform>
            <numerusform>%n اعتراض أو مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا بنود مفتوحة</numerusform>
            <numerusform>بند مفتوح</numerusform>
            <numerusform>بندان مفتوحان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحًا</numerusform>
            <numerusform>%n مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>لا بلاغات عن مشكلات</numerusform>
            <numerusform>بلاغ واحد عن مشكلة</numerusform>
            <numerusform>بلاغان عن مشكلتين</numerusform>
            <numerusform>%n بلاغات عن مشكلات</numerusform>
            <numerusform>%n بلاغًا عن مشكلات</numerusform>
            <numerusform>%n بلاغ عن مشكلات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>لا بنود مؤجَّلة القرار</numerusform>
            <numerusform>بند واحد مؤجَّل القرار</numerusform>
            <numerusform>بندان مؤجَّلا القرار</numerusform>
            <numerusform>%n بنود مؤجَّلة القرار</numerusform>
            <numerusform>%n بندًا مؤجَّل القرار</numerusform>
            <numerusform>%n بند مؤجَّل القرار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>أُبلغ عن مشكلة</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>الإجابات مختلفة</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>إجابات لكل بند، وعدد البنود التي لها ذلك</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>نسختان من العمل نفسه</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} لها {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} لها من {first} إلى {last} إجابات</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}: {count}</translation>
    </message>
</context>
<context>
    <name>DraftPeople</name>
    <message>
        <source>Add key cards</source>
        <translation>إضافة بطاقات المفاتيح</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>بطاقة المفتاح ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>الإجابات في الرزمة: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>إجابات للفحص: {answers}، منها أخطاء موضوعة عن قصد: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>أعطِ هذا الملف للمراجع.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>يُسحب النصف بالمصادفة والنصف بإشارات الخطر. الدفعات التي دون 50 إجابة تُفحص كلها.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>هي بلا إرشادات، لأن الحزم ليست بجانب الرزمة.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>إنشاء حزمة مراجعة</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>النسخ السابقة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>لم يتغيّر شيء بعد حفظه.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>مشكلة: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>حُفظ هذا ثم غُيّر أو سُحب. هو في حزمة النتائج، ويستطيع قراءته من يفتحها. أما ما كتبته وغيّرته قبل أن تنتقل فليس فيها.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامة</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>ما مدى سوئه؟</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>سمِّ العلامة</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>لم يبقَ معيار</numerusform>
            <numerusform>بقي معيار واحد</numerusform>
            <numerusform>بقي معياران</numerusform>
            <numerusform>بقيت %n معايير</numerusform>
            <numerusform>بقي %n معيارًا</numerusform>
            <numerusform>بقي %n معيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>لم يبقَ سؤال</numerusform>
            <numerusform>بقي سؤال واحد</numerusform>
            <numerusform>بقي سؤالان</numerusform>
            <numerusform>بقيت %n أسئلة</numerusform>
            <numerusform>بقي %n سؤالًا</numerusform>
            <numerusform>بقي %n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>اختيار والتالي</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>البند {a} من {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>البند {number}، {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>أُجيب عن {a} من {b}، مؤجَّل: {later}، اعتراضات أو مشكلات: {problems}. البند {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>أُجيب عن {a} من {b}، مؤجَّل: {later}، مشكلات: {problems}. البند {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>رأى مراجع جزءًا من إجاباتك ولم يعرف لمن هي.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>الإجابات المفحوصة حتى الآن: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>ما آلت إليه إجاباتك</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}: {count}</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Looking for the items</source>
        <translation>يجري البحث عن البنود</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>لا شيء يُقرأ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>أُجيب عن كل البنود (%n).</numerusform>
            <numerusform>أُجيب عن البند.</numerusform>
            <numerusform>أُجيب عن كل البنود (%n).</numerusform>
            <numerusform>أُجيب عن كل البنود (%n).</numerusform>
            <numerusform>أُجيب عن كل البنود (%n).</numerusform>
            <numerusform>أُجيب عن كل البنود (%n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>البند {number}، {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>مراجعة من جديد</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>آخر البنود، وعددها %n.</numerusform>
            <numerusform>البند الوحيد.</numerusform>
            <numerusform>آخر البنود، وعددها %n.</numerusform>
            <numerusform>آخر البنود، وعددها %n.</numerusform>
            <numerusform>آخر البنود، وعددها %n.</numerusform>
            <numerusform>آخر البنود، وعددها %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>الأطول وقتًا</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>مؤجَّل القرار</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>لديّ مفتاح من حاسوب آخر</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>صُنع على هذا الحاسوب ولا يغادره أبدًا. به يوقّع التطبيق كل حزمة تسلّمها، فلا يستطيع أحد تغيير إجاباتك في الطريق.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>نُسخ المفتاح احتياطيًّا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>فتح حزمي</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>الخطوة {number} من {count}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>يدخل هذا الاسم في حزم نتائجك. ويجوز أن يكون رقمًا.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>اكتب بلغتك أو بالإنجليزية</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>الاستعمال كشخص آخر</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>بماذا يناديك المنسّق؟</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>حين يسأل منسّق عمّن وقّع، اقرأ له هذه الأرقام.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>اكتب اسمًا أو رقمًا أولًا.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>يمكنك تغيير ذلك في أي وقت من الإعدادات</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>رقم الأمان الخاص بك</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>مفتاح توقيعك جاهز</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>أجب بنفسك أولًا</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>الإجابة المعطاة</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>ثم ترى الإجابة التي أُعطيت وتقول رأيك فيها.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>رقم من 1 إلى {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>الانتقال إلى بند</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>في هذه الحزمة تتابع بنفسك.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>يمكن أن يأتي البند التالي تلقائيًّا بعد الاختيار.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>يأتي البند التالي تلقائيًّا.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>تتابع بنفسك.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>هذه الحزمة بلا إرشادات.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>لا إجابات بلغة غير المطلوبة. أولها البند {number}.</numerusform>
            <numerusform>إجابة واحدة بلغة غير المطلوبة. وهي في البند {number}.</numerusform>
            <numerusform>إجابتان بلغة غير المطلوبة. أولاهما في البند {number}.</numerusform>
            <numerusform>%n إجابات بلغة غير المطلوبة. أولاها في البند {number}.</numerusform>
            <numerusform>%n إجابة بلغة غير المطلوبة. أولاها في البند {number}.</numerusform>
            <numerusform>%n إجابة بلغة غير المطلوبة. أولاها في البند {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>لا بنود مؤجَّلة القرار. أولها البند {number}.</numerusform>
            <numerusform>بند واحد مؤجَّل القرار. وهو البند {number}.</numerusform>
            <numerusform>بندان مؤجَّلا القرار. أولهما البند {number}.</numerusform>
            <numerusform>%n بنود مؤجَّلة القرار. أولها البند {number}.</numerusform>
            <numerusform>%n بندًا مؤجَّل القرار. أولها البند {number}.</numerusform>
            <numerusform>%n بند مؤجَّل القرار. أولها البند {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>لا بنود فيها تعديلات لم تصر إجابة بعد (البند {number}).</numerusform>
            <numerusform>بند واحد فيه تعديلات لم تصر إجابة بعد ولن تخرج. هو البند {number}.</numerusform>
            <numerusform>بندان فيهما تعديلات لم تصر إجابة بعد ولن تخرج. أولهما البند {number}.</numerusform>
            <numerusform>%n بنود فيها تعديلات لم تصر إجابة بعد ولن تخرج. أولها البند {number}.</numerusform>
            <numerusform>%n بندًا فيها تعديلات لم تصر إجابة بعد ولن تخرج. أولها البند {number}.</numerusform>
            <numerusform>%n بند فيها تعديلات لم تصر إجابة بعد ولن تخرج. أولها البند {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>عند الدمج تحل حزمة نتائج أحدث محل هذه.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>نحو {size}، {meaning}. موقّعة بمفتاحك.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>اختر مكانًا آخر. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>نسخ نص الرسالة الإلكترونية</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>الانتقال إلى البند {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>تسليم: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>مرحبًا {name}، هذه حزمة نتائجي لـ «{title}»: أُنجز {done} من {all} من البنود. الملف هو {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>مرحبًا، هذه حزمة نتائجي لـ «{title}»: أُنجز {done} من {all} من البنود. الملف هو {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>مقفلة: لا يفتحها إلا {name}.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>أو سلّمها كما هي.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>حزمة النتائج</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>حفظ حزمة النتائج</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>حفظ ما أُنجز</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>حُفظت باسم {file}، {size}. أعطِ هذا الملف إلى {name}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>اضبط تاريخ الحاسوب ليكون تاريخ حزمة نتائجك صحيحًا.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>لا يُسمح للتطبيق بالكتابة في هذا المجلد.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>الرقمان متطابقان</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>نُزعت ذاكرة USB قبل اكتمال الملف.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>تاريخ هذا الحاسوب {day}. والحزمة أُعدّت بعد ذلك.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>يمكنك تغيير الإجابات لاحقًا</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>لم تقارن رقم الأمان لـ {name} بعد.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>إجاباتك محفوظة على هذا الحاسوب. أعد ذاكرة USB واحفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>صغيرة تكفي لأي بريد إلكتروني</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>أكبر من أن تُرسل بأغلب البريد الإلكتروني، استعمل ذاكرة USB</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · إلى {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. ولا شيء غير ذلك.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>عند الدمج تحل حزمة أحكام أحدث محل هذه.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>مرحبًا، هذه أحكامي على «{title}»: فُحص {checked} من %n من الإجابات.</numerusform>
            <numerusform>مرحبًا، هذه أحكامي على «{title}»: فُحص {checked} من %n من الإجابات.</numerusform>
            <numerusform>مرحبًا، هذه أحكامي على «{title}»: فُحص {checked} من %n من الإجابات.</numerusform>
            <numerusform>مرحبًا، هذه أحكامي على «{title}»: فُحص {checked} من %n من الإجابات.</numerusform>
            <numerusform>مرحبًا، هذه أحكامي على «{title}»: فُحص {checked} من %n من الإجابات.</numerusform>
            <numerusform>مرحبًا، هذه أحكامي على «{title}»: فُحص {checked} من %n من الإجابات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>حفظ حزمة الأحكام</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>حزمة أحكام</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>يمكنك تغيير الأحكام لاحقًا</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>هناك ما يحتاج إلى إصلاح</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>أغلق التطبيق وانقل المجلد {folder} إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>أغلق التطبيق وانقل المجلد {folder} إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>أغلق التطبيق قبل أن تنزع ذاكرة USB.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>إذا انقطع الاتصال فقد تضيع إجابات. يجب ألّا يستعمله حاسوبان في وقت واحد.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>تنسخ برامج أخرى هذا المجلد أثناء عملك، وقد تُتلف الملف الذي فيه إجاباتك.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>يستغرق الحفظ هناك وقتًا أطول. إذا نُزعت ذاكرة USB والتطبيق مفتوح فقد تضيع إجابات.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>عملك في مجلد تجري مزامنته</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>عملك على قرص شبكة</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>عملك على ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>الأرقام 0–9 دائمًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>عند الإيقاف: تُكتب الأعداد بأرقام اللغة.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>الكل {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>مؤجَّل القرار {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>البحث في النصوص والإجابات</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>البند {number}، {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>لا بند فيه «{text}».</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>لا بند من هذا النوع.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>اعتراض أو مشكلة {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>مفتوح {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>مشكلة {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>بعض النصوص لم يُبحث فيها بعد.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>مع ملاحظة {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} من {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>معاينة البند الأول</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>إذا تعطّل هذا الحاسوب، تتيح لك النسخة المتابعة بالاسم نفسه. تكفي ذاكرة USB أو صفحة مطبوعة.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>احتفظ بنسخة في مكان آمن</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>التذكير لاحقًا</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>نسخ من مفتاح ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>نسخة مفتاحك هي {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>أُزيلت عبارة المرور. ينفتح مفتاح توقيعك بدونها.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>مفتاحك هنا. تسلّم باسم {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>صارت لمفتاح توقيعك عبارة مرور.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>نسخ المفتاح القديم لا تعيده.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>في المجلد {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>ليست للمفتاح الجديد نسخة بعد</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>رقم الأمان الخاص بك</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>مجلد للملفات التي تُعطى للآخرين</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>أعطِ حزم الثقة هذه لكل من في المشروع، بهذا الترتيب:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>أعطِ حزمة الثقة هذه لكل من في المشروع:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>أعطِ هذا لكل من في المشروع:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>أرسل بطاقة المفتاح هذه إلى المنسّق واقرأ له الرقم أعلاه:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>سُحب المفتاح</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>كُتبت بطاقة المفتاح</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>مفتاحك يوقّع للمشروع من الآن</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>مفتاحك الجديد يوقّع من الآن</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>نسخة من مفتاح توقيع</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>على حاسوب آخر: ثبّت التطبيق، واكتب اسمك، واختر «لديّ مفتاح من حاسوب آخر»، ثم اكتب هذه الأرقام صفًّا بعد صف. الرقم الأخير في كل مجموعة يكشف خطأ الكتابة.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>رقم الأمان لهذا المفتاح</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>مفتاح {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>من لديه هذه الصفحة يستطيع التوقيع باسمك دون أي عبارة مرور. احفظها حيث لا يصل إليها غيرك، ولا تصوّرها.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>تجربة حزمة تدريب</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>مفتاح أمر</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>لا أمر فيه «{text}».</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>مجموعات مفاتيح جاهزة</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>المفتاح المعتاد</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>المفتاح {keys} لهذا الأمر: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>هناك {word}، وهنا: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>تعديل إجابتي</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>في {letter} فقط</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>استعمال خط آخر</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>ينتهي ملف الحزمة بـ .taskpack ويصل عادةً بالبريد الإلكتروني أو على ذاكرة USB. لا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>إجابات للفحص</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>انقر نقرًا مزدوجًا على ملف الحزمة من المنسّق، أو أفلته هنا، أو افتحه:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>البحث عن حزمة أو أمر</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>منتهية، جاهزة للتسليم</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>في الأرشيف</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>لغة الواجهة</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>لا حزم بعد</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>إظهار الكل ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>اليوم: %n من البنود في {time}</numerusform>
            <numerusform>اليوم: %n من البنود في {time}</numerusform>
            <numerusform>اليوم: %n من البنود في {time}</numerusform>
            <numerusform>اليوم: %n من البنود في {time}</numerusform>
            <numerusform>اليوم: %n من البنود في {time}</numerusform>
            <numerusform>اليوم: %n من البنود في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>تجربة حزمة تدريب</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>حفظ هذا الاسم</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>الاسم في القائمة</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>تحتفظ حزم النتائج بالاسم {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>لا شيء ينزلق؛ تظهر اللوحات والتنبيهات فورًا.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>MakeCopy</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>لا أحد يستطيع التوقيع بهذه النسخة.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>ملف واحد فيه حزمك وإجاباتك وإعداداتك. من يجده يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>لا ينفتح الملف الثاني إلا بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>من يجد الملف الثاني يستطيع التوقيع باسمك، إلا إذا وضعت له عبارة مرور. ستُسأل عنها.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>مع نسخة من مفتاح توقيعك في ملف ثانٍ</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>بلا مفتاح توقيعك</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>للمساهمين</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>للمنسّقين</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>للمراجعين</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>لا شيء في هذه الصفحة فيه «{text}».</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>هذه الصفحة موجودة باللغة {language} فقط.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عدد النتائج: {count}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>إزالة العلامة</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>لم يُقَس شيء.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>هذه الأرقام في حزمة النتائج. كل البنود معًا:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما قيس</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>لا حزم تدخل كإحدى نسختين. لا تُحسب أي منهما:</numerusform>
            <numerusform>حزمة واحدة تدخل كإحدى نسختين. لا تُحسب أي منهما:</numerusform>
            <numerusform>حزمتان تدخلان كإحدى نسختين. لا تُحسب أي منهما:</numerusform>
            <numerusform>%n حزم تدخل كإحدى نسختين. لا تُحسب أي منهما:</numerusform>
            <numerusform>%n حزمة تدخل كإحدى نسختين. لا تُحسب أي منهما:</numerusform>
            <numerusform>%n حزمة تدخل كإحدى نسختين. لا تُحسب أي منهما:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>لا حزم تحل محل أقدم للشخص نفسه:</numerusform>
            <numerusform>حزمة واحدة تحل محل أقدم للشخص نفسه:</numerusform>
            <numerusform>حزمتان تحلان محل أقدم للشخص نفسه:</numerusform>
            <numerusform>%n حزم تحل محل أقدم للشخص نفسه:</numerusform>
            <numerusform>%n حزمة تحل محل أقدم للشخص نفسه:</numerusform>
            <numerusform>%n حزمة تحل محل أقدم للشخص نفسه:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>دمج لا شيء</numerusform>
            <numerusform>دمج حزمة واحدة</numerusform>
            <numerusform>دمج حزمتين</numerusform>
            <numerusform>دمج %n حزم</numerusform>
            <numerusform>دمج %n حزمة</numerusform>
            <numerusform>دمج %n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>دمج لا شيء؟</numerusform>
            <numerusform>دمج حزمة واحدة؟</numerusform>
            <numerusform>دمج حزمتين؟</numerusform>
            <numerusform>دمج %n حزم؟</numerusform>
            <numerusform>دمج %n حزمة؟</numerusform>
            <numerusform>دمج %n حزمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>الدمج لا يحذف شيئًا أبدًا. تبقى الحزم الأقدم، ويمكن إلغاء الدمج.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}، محل الحزمة التي دُمجت في {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>تسحبه حزمة ثقة ثانية. وعندها تُرفض الحزم التي وقّعها. أعد بناءها.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>يجب إخبار كل من في مشاريعك</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>إنشاء مفتاح توقيع جديد؟</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>يثق الآخرون بما يوقّعه المنسّق. يجب قفل هذا المفتاح.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>عيّن عبارة مرور أولًا</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>قد يكون المفتاح القديم لدى شخص آخر</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>المفتاح الجديد يوقّع من الآن وينفتح كما ينفتح القديم. تبقى حزمك وإجاباتك، ويُحفظ المفتاح القديم في مجلد التطبيق.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>المفتاح القديم في أمان</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>ماذا عن المفتاح القديم؟</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>ما وقّعه يبقى صالحًا.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>تحصل على بطاقة مفتاح ترسلها. وإلى أن تُقبل تنتظر حزم النتائج الموقّعة بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>تحصل على حزمة ثقة لكل مشروع، يعرّف فيها المفتاح القديم بالجديد.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>يجب أن يعرف المنسّق المفتاح الجديد</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>عبارة المرور للنسخة</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>اكتب عبارة المرور الجديدة أولًا.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>اكتب عبارة المرور الحالية أولًا.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>من يجد نسخة بلا عبارة مرور يستطيع التوقيع باسمك. والنسخة التي لها عبارة لا تنفتح إلا بها: لا أحد يستطيع استعادة عبارة مرور منسية.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>ستُطلب منك في كل مرة يوقّع فيها مفتاحك: للتسليم، ولإعداد الحزم، ولإغلاق جولة. لا تُحفظ في أي مكان، ولا أحد يستطيع استعادتها: بدونها يبقى هنا كل ما أنجزته، لكنك لن توقّع إلا بنسخة من مفتاحك يمكن فتحها، أو بمفتاح جديد.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>تنتقل مع إجابتك عن هذا البند.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>ملاحظة إلى المنسّق</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>إجابتي كانت صحيحة</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>اذكر السبب أولًا.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>سحب الاعتراض</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>لماذا كانت صحيحة</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>تبقى إجابتك السابقة قائمة. يرى المنسّق السبب الذي ذكرته ويقرر.</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>عبارة المرور لمفتاح التوقيع تفتح هنا عمل {name}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>عبارة المرور هذه لا تفتح مفتاح التوقيع. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}، الخيار {number} من {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>إضافة ملف خط</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>اطلب من المنسّق ملف خط. ينتهي بـ .ttf أو .otf أو .ttc ويمكن أن يصل على ذاكرة USB؛ لا حاجة إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>الخطوط ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>ناقص: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>بعض حروف هذا النص لا يمكن عرضها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>لا يمكن قراءة {file} أو نسخه.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>لم تُبدأ الحزمة {pack}: لا خط هنا فيه حروف الكتابة {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>إضافة الحزمة</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>انسخ مفتاحك احتياطيًّا</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>فحص الحزمة</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>كل شيء محفوظ، {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>إعداد حزمة التدريب</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>الحزم ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>بدؤها</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>الحزمة في الأرشيف.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>ليست لمفتاح توقيعك نسخة بعد.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} ضمن حزمك.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>اطبع {file}، واحفظ الورقة في مكان آمن، واحذف الملف. ففيه مفتاح سري.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>البند {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>البحث عن أي أمر</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>الانتقال إلى البند {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>لا أمر ولا حزمة فيها «{text}».</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>لا أمر ولا حزمة فيها «{text}». هل قصدت «{other}»؟ مفتاح Enter يختاره.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>المفتاح بجانب الأمر يفعل الشيء نفسه من دون هذه النافذة.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>آخر ما استُعمل</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>المرة القادمة: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>حسب الملف</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>حسب {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>كل مُدخل</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>المجلد كله</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>عبارة مرور مفتاح توقيعك</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>يبدأ بمجلد ومفتاح توقيع خاصين به</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>تعذّر العثور على: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>لكل شخص حزمه وإجاباته ومفتاح توقيعه وإعداداته.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>مستعمل الآن</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>آخر استعمال: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>مقفل بعبارة مرور</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>إضافة هذا المجلد إلى القائمة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>رقم الأمان {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>لم يكتمل التشغيل الأول</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>الاستعمال كشخص آخر</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>مجلدك {folder} ليس في هذه القائمة.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>أقصى عدد من البنود</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>المجالات التي يعرفها</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>اللغات التي يعرفها</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>ترك {name}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>حصته من العمل مقارنةً بالآخرين</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>الأجر</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>اللهجات التي يتكلمها</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>ما يحدد حصته</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>لكل ساعة</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>لكل بند</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>القانون، الطب</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>{name}: {chosen}</source>
        <translation>{name}: {chosen}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>All of the file</source>
        <translation>الملف كله</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>الشرح</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>بنود للتدريب</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>تأتي أولًا ولا تُحسب في شيء، وتُظهر الإجابة الصحيحة بعدها. يعلّمها عمود بـ yes أو true أو 1 أو x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>من الإجابات الممكنة: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>المتوقع إجابة أخرى: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>بند للتدريب: إجابتك لا تُحسب.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>إجابتك هي المتوقعة.</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>الانتقال إلى الحزم</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>نوع المهام التالي</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>التدريب لك وحدك. لا يرى أحد هذه الإجابات.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>انتهى هذا النوع من المهام</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>تدرّبت على كل أنواع المهام</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>المطلوب {least}–{most} محرفًا</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>المطلوب {least}–{most} كلمة</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>بلغة أخرى</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>حروف متتالية موجودة في النص أيضًا: {number}. استعمل كلماتك أنت.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>أطول جزء منسوخ، بالحروف: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>أطول جزء منسوخ، بالكلمات: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>مصطلحات ناقصة: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>ليس في النص: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>في النص فقط: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>كلمات متتالية موجودة في النص أيضًا: {number}. استعمل كلماتك أنت.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>مكتوب بلغة المهمة</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>قيّم وفق هذه المعايير</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>قيّم الردّ</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>المعيار التالي</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} من {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: لا شيء</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>إضافة ملف خط</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>الخطوط ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>الحروف في السطر، على الأكثر</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعليق</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>حجم المقاطع</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>خط هذا الحاسوب</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>الخط المرفق بالبرنامج</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>لا يمكن قراءة {file} أو نسخه.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>This item has no text</source>
        <translation>هذا البند بلا نص</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>أي حزمة من المشروع أو حزمة ثقة له:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>البدء من جديد بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>افتح حزمة من المشروع أولًا.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>افتح صفحة مفتاح الاسترداد أولًا.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>الحزم ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>صفحات مفتاح ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>صفحة مفتاح الاسترداد التي أُنشئت مع الخطة الأولى. إن كانت لديك على الورق فاكتب سطورها في ملف نصي.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>يصير مفتاحك على هذا الحاسوب مفتاح المنسّق للمشروع. وتُسحب المفاتيح التي وقّعت له حتى الآن؛ ويبقى المساهمون وإجاباتهم.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>ينتهي ملف الحزمة بـ .taskpack ويصل عادةً بالبريد الإلكتروني أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>جزء من هذه الحزمة ناقص</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>اطلبها مرة أخرى، أو انسخها من ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>اطلب من {name} حزمة تنتهي بـ .taskpack.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>اطلب من {name} إرسالها في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>اطلب من {name} النسخة الجديدة. يمكن أن تصل على ذاكرة USB.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>اطلب من {name} الحزمة المُعدّة لك.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>اطلب من {name} الحزمة، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>اطلب من {name} أن يجعل شخصًا آخر يفحصها.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>اطلب من {name} إرسال الحزمة مرة أخرى، والأفضل نسخة على ذاكرة USB أو رسالة إلكترونية جديدة.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>اتصل بـ {name} واطلب حزمة موقّعة بالمفتاح الجديد.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>اتصل بـ {name} واسأل من وقّعها.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>اتصل بـ {name}. لا يأتي بمفتاح جديد إلا حزمة ثقة من المفتاح القديم أو مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>انسخ التفاصيل لـ {name} كي تُصنع الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>كل الإجابات في هذه الحزمة إجاباتك أنت</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>تابع بالحزمة التي لديك.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>لا يمكن إضافتها بالنسخة التي على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>لا يمكن إضافتها، لأن إجاباتها لا يمكن دمجها.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>لا يمكن إضافتها، لأن أحدًا لا يعرف من أعدّها.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>لا يمكن إضافتها.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>لا يمكن إضافتها. يحدث هذا بعد تنزيل منقطع.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>لا يمكن إضافتها. يحدث هذا حين يتلف التنزيل، أو حين يعدّل أحد الملف.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>لا يمكن إضافتها. لديك الإصدار {version} من التطبيق.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>صُنعت بالإصدار {made} من التطبيق ولا يمكن إضافتها. لديك الإصدار {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>لا أحد يراجع إجاباته هو.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>موقّعة بمفتاح آخر غير الذي تثق به</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>موقّعة بمفتاح آخر غير الذي وثقت به في {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>محتويات هذه الحزمة غير متوافقة</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>سُحب المفتاح الذي وقّع هذه الحزمة</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>قائمة الموقّعين في هذه الحزمة أقدم من قائمتك</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>هذا الملف ليس حزمة</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>هذه ليست حزمة فيها بنود لك</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>هذه الحزمة موجَّهة إلى شخص آخر</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>هذه الحزمة موجّهة إلى {other}. وأنت {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>هذه الحزمة غير موقّعة</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>هذه الحزمة كبيرة جدًّا</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>هذه الحزمة تحتاج إلى نسخة أحدث من التطبيق</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>تحتاج هذه الحزمة إلى الإصدار {needed} من التطبيق. لديك الإصدار {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>غُيّرت هذه الحزمة بعد توقيعها</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>صُنعت هذه الحزمة لبرنامج آخر</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>تعذّر قبول حزمة الثقة هذه: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>لا يحق لموقّع هذه الحزمة أن يصنع حزمًا هنا</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>لديك نسخة أحدث من هذه الحزمة</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>لم تتأثر حزمك وإجاباتك الأخرى.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>منسّقك</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>الجدول والطريقة</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>البنود: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{shown} من {all} من البنود</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>بكلماتك، إن أردت</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>سحب البلاغ</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>ما المشكلة في هذا البند؟</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>يرى المنسّق هذا البلاغ.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>يجري العدّ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>حفظ كشوف العمل</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>كشوف العمل</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>صفوف أخرى: {count}. احفظ التقرير لتجدها في {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>صور ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>نسخة من كل عملك في {folder}. تبقى إجاباتك في الذاكرة حتى يستطيع هذا الحاسوب حفظها.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>حفظ العمل</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>حزمة النتائج {file} ونسخة من كل عملك في {folder}. تبقى إجاباتك في الذاكرة حتى يستطيع هذا الحاسوب حفظها.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>حُفظ العمل في مكان آخر</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>الردّ {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>الردّ {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>مرّت 50 دقيقة. استراحة قصيرة تفيد.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>كل ما في هذه النسخة موجود هنا، ولا شيء هنا أحدث منها</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>يصير نسخة خاصة به في القائمة، ويمكن استعادته من جديد.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>لا يمكن استعادتها إلا حيث يوجد ذلك المفتاح، أو حيث لا مفتاح بعد.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>لا يعود شيء ليس موجودًا هنا</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>الحزم: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>نسخة احتياطية من {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>لا شيء لاستعادته.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>هذه النسخة تخص مفتاح توقيع آخر</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>ما هو هنا الآن يُحفظ</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>لا يعود عمل في أي بند</numerusform>
            <numerusform>يعود العمل في بند واحد</numerusform>
            <numerusform>يعود العمل في بندين</numerusform>
            <numerusform>يعود العمل في %n بنود</numerusform>
            <numerusform>يعود العمل في %n بندًا</numerusform>
            <numerusform>يعود العمل في %n بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>لا عمل أحدث هنا في أي بند</numerusform>
            <numerusform>العمل في بند واحد أحدث هنا ويخرج من حزمك</numerusform>
            <numerusform>العمل في بندين أحدث هنا ويخرج من حزمك</numerusform>
            <numerusform>العمل في %n بنود أحدث هنا ويخرج من حزمك</numerusform>
            <numerusform>العمل في %n بندًا أحدث هنا ويخرج من حزمك</numerusform>
            <numerusform>العمل في %n بند أحدث هنا ويخرج من حزمك</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>ستذكر حزم نتائجك التالية أن عملك استُعيد</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>يبقى مفتاح توقيعك كما هو، وكذلك من تثق بهم خارج الحزم.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>الدمج يضيف هذه الإجابات.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>الدمج يضعها محل حزمة {day} التي تبقى في الأرشيف.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>هنا حزمة أحدث للعمل نفسه. لا يغيّر الدمج أي إجابة.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>اختيرت نسخة أخرى من العمل نفسه. لا يغيّر الدمج أي إجابة.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>الإجابات التي تختلف عن النسخة الأخرى: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>اسأل {name} أيهما المعتمدة. لا يُختار شيء نيابةً عنك.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>اتصل بمن أرسلها أو قابله وقارن هذه الأرقام بأرقامه. فالبريد الإلكتروني قابل للتزوير.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>اتصل بـ {name} أو قابله وقارن هذه الأرقام بأرقامه. قد تُزوَّر الرسالة الإلكترونية.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>الاختيار من جديد. عندئذ لا تُحسب أي من النسختين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>افعل هذا</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>سُلّمت في {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>ترك هذه النسخة</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>دُمجت في {day}، إحدى نسختين من العمل نفسه. لا تُحسب أي منهما الآن.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>دُمجت في {day}. اختيرت نسخة أخرى من العمل نفسه، وهذه لا تُحسب.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>دُمجت في {day}. إجاباتها محسوبة.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>الاسم الذي تعرف به هذا الشخص</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>لم يُقارَن بعد. لتنتظر الحزمة</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>رقم الأمان للموقّع</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>رقم الأمان لـ {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>إدخالها من جديد</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>إدخالها أيضًا. عندئذ لا تُحسب أي من النسختين</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>رفعها من القائمة</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>الرقمان مختلفان. اترك الحزمة</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>الرقمان متطابقان. ثق بهذا الموقّع في حزم النتائج</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>الرقمان متطابقان. ثق بهذا الموقّع في حزم الأحكام</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>دُمجت النسخة الأخرى في {day}، وإجاباتها هي المحسوبة الآن.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>الحزمة سليمة، لكن لا أحد هنا يعرف موقّعها، وهي لا تذكر اسمًا.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>الحزمة سليمة، لكن لا أحد هنا يعرف موقّعها. تقول إنها من {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>هذه الحزمة لرزمة أخرى. افتح تلك الرزمة لإضافتها.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>لا يمكن دمج هذه الحزمة. لم تؤخذ أي إجابة منها.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>هذه الحزمة مقفلة. تُفتح بمفتاح التوقيع لمنسّقها.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>هذه الحزمة مدمجة، أو ترد في القائمة مرتين. لا يلزم شيء.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>تغيّرت هذه الحزمة أو تلفت في الطريق. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>هذه النسخة هي المعتمدة</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>اكتب أولًا الاسم الذي تعرف به هذا الشخص.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>تركت هذه الحزمة. لا يأخذها الدمج.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>سلّم {name} نسختين من العمل نفسه، ولا تكمل إحداهما الأخرى. يحدث هذا عند استعمال حاسوبين أو بعد استعادة حاسوب.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>إضافة مجلد حزم نتائج</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>إضافة حزم نتائج</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>حزم نتائج ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>لا شيء للدمج. أضف حزم نتائج أولًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>تنتهي حزمة نتائج بـ .resultpack. تُفحص كل حزمة قبل دمج شيء منها.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>إضافة حزم نتائج</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>أفلت هنا الملفات العائدة أو مجلدًا كاملًا، أو أضفها:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>آخر دمج: {time}، {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>الدمج لا يحذف شيئًا أبدًا. تبقى الحزم الأقدم للشخص نفسه، ويمكن إلغاء كل دمج.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>لا حزم نتائج بعد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {a} من {b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>بعد ذلك اليوم</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>موعد التسليم</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>مقدار ما يُكتب ويُلصق، دون المفاتيح أبدًا.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>الأوقات في حزم النتائج</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>الكتابة واللصق</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>يُحسبان</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>لم تعد تُقبل</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>لا يُحسبان</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>ما زالت تُقبل</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>عادت هذه الإجابة: {reason}، {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>إجابتك: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>اعتراضك: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>فتح الإرشادات</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>مراجعة · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>بعضها خاطئ عن قصد، لمعرفة مدى العثور على الأخطاء.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>تفحص إجابات غيرك.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>سلّمت هذا في {day}. التغييرات تحتاج حزمة أحكام جديدة.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} من {all}، نظرة ثانية</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} من {all}، بالمصادفة وبالخطر</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>بقي السبب والشدة</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>بقيت الشدة</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>إظهار الإجابة</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>فُحص {a} من {b}: موافقة {agree}، تصحيح {corrected}، مخالفة {disagree}. البند {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>تجري إضافة الحزمة</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>البدء بها</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} في حزمك.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 إجابة، 1 % من الأخطاء مقبولة و5 % لا</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>59 إجابة لنسبة 5 %، و149 لنسبة 2 %، و299 لنسبة 1 %، وأقل للدفعات الصغيرة؛ ومع خطأ واحد لا تثبت شيئًا</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 إجابة، 2 % من الأخطاء مقبولة و10 % لا</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 إجابة، 5 % من الأخطاء مقبولة و15 % لا</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>عُشر ما فحصه مراجع واحد، لمراجع آخر</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>تقبل دفعة فيها 5 % من الأخطاء مرة كل عشرين</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الإجابات</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>يُفحص كل شيء</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>خمس نظرات</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>لسلسلة من الدفعات: تذكر كل دفعة عندئذ بكم خطأ تُقبل مرة من عشر</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>للخبراء: تجد أخطاء أكثر، ونسبة الخطأ مرجّحة</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>بحسب مقدار الخطر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>خفيفة</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>بلا أي خطأ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>نظرة ثانية</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>صارمة</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}، المستوى {level}، مستوى الجودة المقبول {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>في حزمة مراجعة عيّنة من الإجابات للمراجع. لا تقول لمن هي.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>يجري النظر في الأحكام</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>الدفعات: {count}، وتحتاج فحصًا آخر: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>إنشاء حزمة مراجعة</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>لم تُفحص إجابات بعد</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>إعادة إجابات</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>لا إجابات للفحص بعد.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>لا إجابة للإعادة.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>فُحصت كل الإجابات: %n.</numerusform>
            <numerusform>فُحصت الإجابة.</numerusform>
            <numerusform>فُحصت كل الإجابات: %n.</numerusform>
            <numerusform>فُحصت كل الإجابات: %n.</numerusform>
            <numerusform>فُحصت كل الإجابات: %n.</numerusform>
            <numerusform>فُحصت كل الإجابات: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>مراجعتها من جديد</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>الأخيرة من %n من الإجابات.</numerusform>
            <numerusform>الإجابة الوحيدة.</numerusform>
            <numerusform>الأخيرة من %n من الإجابات.</numerusform>
            <numerusform>الأخيرة من %n من الإجابات.</numerusform>
            <numerusform>الأخيرة من %n من الإجابات.</numerusform>
            <numerusform>الأخيرة من %n من الإجابات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}: {count}</translation>
    </message>
</context>
<context>
    <name>RoundClosing</name>
    <message>
        <source>Close this round</source>
        <translation>إغلاق هذه الجولة</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>إغلاق الجولة</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>لا يمكن إغلاقها: غُيّر سجلها بعد توقيعه.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>لا يمكن إغلاقها: خطة هذه الرزمة لا تذكر جولات.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>أُغلقت الجولة {round}. تقريرها في {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>هذه الجولة مغلقة. ما يلي جولة جديدة.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>اختيار البنود</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>مقارنة الجولات</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>المقارنة مع</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>يجري العدّ</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>يجري النظر في الجولات</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>لا تُعرف هنا جولة سابقة لهذا المشروع.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>لم يُقيَّم شيء في الجولتين كلتيهما بعد.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>الجولات حتى الآن</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>الجولات: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>حفظ البنود المختارة</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>نسخة لمكان آخر</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>فحص الآن</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>يفحص حزمك وإجاباتك، والنسخ، ومفتاحك، والخطوط، والقرص، والساعة.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>احتفظ بواحدة على ذاكرة USB أو قرص آخر، تحسّبًا لتعطّل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>فحص النسخ</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>فتح نسخة من مكان آخر</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>لا نسخة بعد. تُنشأ الأولى بعد قليل من إضافة حزمة.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>لا يمكن فتح هذه النسخة.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>أثناء عملك ينشئ التطبيق من نفسه نسخًا على هذا الحاسوب. ليس مفتاح توقيعك في أي منها. وقبل استعادة نسخة ترى ما سيتغيّر.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}، حُفظت عند استعادة نسخة</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفًّا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>إلى جانب JSON Lines الذي يقرؤه كل برنامج.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>تغيير المكان</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>لا مكان فيها لهذا النوع من المهام.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>المتروك:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>يحتاج إلى جزء من التطبيق غير مثبّت هنا.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>لا مكان في أي من هذه الصيغ لهذا النوع من المهام.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>لا يُترك شيء.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>صف لكل إجابة</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>صف لكل بند، بعد الدمج</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>أسماء مستعارة بدل الأسماء</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>حفظ الصفوف</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>يجري الحفظ… {done} من {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>الجداول بصيغة Parquet أيضًا</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>الإجابات بعد الدمج في ملف لبرنامج آخر.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>هي نفسها في كل ملفات المشروع. تبقى الإجابات الصحيحة للبنود الخفية عندك.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>ما ينتج</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>لأي غرض هذه الصفوف</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>ولا أسباب أخرى</numerusform>
            <numerusform>وسبب آخر</numerusform>
            <numerusform>وسببان آخران</numerusform>
            <numerusform>و%n أسباب أخرى</numerusform>
            <numerusform>و%n سببًا آخر</numerusform>
            <numerusform>و%n سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows} من {answers}: {what}.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>باقية في الذاكرة. اسمح بالكتابة هناك، أو احفظ العمل على ذاكرة USB. لا تغلق التطبيق قبل ذلك.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>باقية في الذاكرة. أفرغ بعض المساحة، أو احفظ العمل على ذاكرة USB. لا تغلق التطبيق قبل ذلك.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>باقية في الذاكرة. أعد ذاكرة USB أو افحص القرص، أو احفظ العمل على ذاكرة USB. لا تغلق التطبيق قبل ذلك.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>لا يُبدأ بند آخر قبل حفظها.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>لا يُسمح للتطبيق بالكتابة في مجلده، ولا إجابات غير محفوظة</numerusform>
            <numerusform>لا يُسمح للتطبيق بالكتابة في مجلده، فلم تُحفظ إجابة واحدة بعد</numerusform>
            <numerusform>لا يُسمح للتطبيق بالكتابة في مجلده، فلم تُحفظ إجابتان بعد</numerusform>
            <numerusform>لا يُسمح للتطبيق بالكتابة في مجلده، فلم تُحفظ %n إجابات بعد</numerusform>
            <numerusform>لا يُسمح للتطبيق بالكتابة في مجلده، فلم تُحفظ %n إجابة بعد</numerusform>
            <numerusform>لا يُسمح للتطبيق بالكتابة في مجلده، فلم تُحفظ %n إجابة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>لا يُسمح للتطبيق بالكتابة في مجلده، فلم تُحفظ الإجابة {number} بعد</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>القرص لا يستجيب، ولا إجابات غير محفوظة</numerusform>
            <numerusform>القرص لا يستجيب، فلم تُحفظ إجابة واحدة بعد</numerusform>
            <numerusform>القرص لا يستجيب، فلم تُحفظ إجابتان بعد</numerusform>
            <numerusform>القرص لا يستجيب، فلم تُحفظ %n إجابات بعد</numerusform>
            <numerusform>القرص لا يستجيب، فلم تُحفظ %n إجابة بعد</numerusform>
            <numerusform>القرص لا يستجيب، فلم تُحفظ %n إجابة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>القرص لا يستجيب، فلم تُحفظ الإجابة {number} بعد</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>قرص هذا الحاسوب ممتلئ، ولا إجابات غير محفوظة</numerusform>
            <numerusform>قرص هذا الحاسوب ممتلئ، فلم تُحفظ إجابة واحدة بعد</numerusform>
            <numerusform>قرص هذا الحاسوب ممتلئ، فلم تُحفظ إجابتان بعد</numerusform>
            <numerusform>قرص هذا الحاسوب ممتلئ، فلم تُحفظ %n إجابات بعد</numerusform>
            <numerusform>قرص هذا الحاسوب ممتلئ، فلم تُحفظ %n إجابة بعد</numerusform>
            <numerusform>قرص هذا الحاسوب ممتلئ، فلم تُحفظ %n إجابة بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>قرص هذا الحاسوب ممتلئ، فلم تُحفظ الإجابة {number} بعد</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>لا وسم فيه «{text}».</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>لا وسم فيه «{text}». هل قصدت «{other}»؟ مفتاح Enter يختاره.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>بالرقم</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} من {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}، الخيار {number} من {count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>ينال كل شخص حزمة فيها إجاباته والسبب، ويجيب عنها من جديد.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>ابتداءً من أي شدة؟</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>يُرسل معها</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>إنشاء الحزم</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>حُفظ باسم {file}. أعطِ هذا الملف لـ {name}.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>إعادة الإجابات؟</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>ما كتبه المراجعون</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>بُتّ في كل البنود: %n.</numerusform>
            <numerusform>بُتّ في البند.</numerusform>
            <numerusform>بُتّ في كل البنود: %n.</numerusform>
            <numerusform>بُتّ في كل البنود: %n.</numerusform>
            <numerusform>بُتّ في كل البنود: %n.</numerusform>
            <numerusform>بُتّ في كل البنود: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>يجري البحث عن بنود للبتّ</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>تأتي البنود إلى هنا حين تختلف الإجابات أو لا يتفق المراجعون أو يُبلَّغ عن مشكلة.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>يجري البحث عن بنود للبتّ</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>لا شيء ينتظر البتّ</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>البتّ في البنود</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>انسخ مفتاحك احتياطيًّا</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>نُسخ المفتاح احتياطيًّا</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>الاستعمال كشخص آخر</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>الثقة من جديد</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>غير موثوق منذ {day}. تُرفض حزم هذا الموقّع.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>موثوق منذ {day} في: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>اتصل بـ {name} أو قابله وقارنا هذه الأرقام.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>لم يُقارَن رقم الأمان بعد</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>رقم الأمان لـ {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>إيقاف الثقة</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>إخبار المشاريع</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>الرقمان متطابقان</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>هذا مفتاحك أنت.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>يتابع المنسّق بمفتاح الاسترداد الذي طُبع مع الخطة الأولى.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>المنسّق الذي لديه البطاقة ينشئ لك الحزم ويتعرّف على نتائجك.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>أُنشئت نسخة في {day}. تنفتح بعبارة المرور التي كانت للمفتاح حينها.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>حاسوب آخر</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>البدء من جديد بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>نسخة المفتاح</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>لكل شخص حزمه وإجاباته ومفتاح توقيعه. تمنع عبارة المرور الآخرين من فتح عملك في هذا التطبيق ومن التوقيع باسمك. لكنها لا تخفي ملفاتك، وهي في {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>لديّ مفتاح من حاسوب آخر</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>إن كان مفتاحك قد يكون لدى شخص آخر، أو أردت تغييره. يجب إخبار الآخرين.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>بطاقة المفتاح</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>أشخاص آخرون على هذا الحساب</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعتها</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>حفظ بطاقة المفتاح</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>ضاع مفتاح مشروع</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>الاستعمال كشخص آخر</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>حين يسأل منسّق عمّن وقّع، اقرأ له هذه الأرقام.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>بنسخة مفتاحك تتابع هنا بالاسم نفسه. تبقى حزمك وإجاباتك.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>ليست لمفتاحك عبارة مرور: من يستعمل حسابك على هذا الحاسوب يستطيع التوقيع باسمك.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>لا ينفتح مفتاحك إلا بعبارة مروره. تُطلب منك في كل مرة يوقّع فيها مفتاحك. إن نسيتها بقي كل ما أنجزته؛ والصفحة المطبوعة لمفتاحك تعيد المفتاح بدونها.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>رقم الأمان الخاص بك</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>المجلد {folder} غير موجود. إن كان على ذاكرة USB فأدخلها وحاول مرة أخرى. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>تعذّر العثور على عمل {name}</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>تعذّر فتح عمل {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>أُزيل {name} من القائمة.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>فتح الإرشادات</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>اقرأ الإرشادات مرة قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>المصدر: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>مدى ثقة النموذج</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>بنود بلا اقتراح</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>النموذج الذي يقترح</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>لا يُختار شيء مسبقًا أبدًا.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>يظهر</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>تبيّن ما يغيّره الاقتراح.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>استخدام ملف اقتراحات</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>بعد الإجابة</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>قبل الإجابة</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>لا يُحذف شيء. تبقى الحزم والإجابات ومفتاح التوقيع في المجلد {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>هل تريد إزالة {name} من القائمة؟</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>للمتابعة هناك شغّل التطبيق باستعمال --home واسم هذا المجلد.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>لا مفاتيح في قائمة المفاتيح المسحوبة</numerusform>
            <numerusform>مفتاح واحد في قائمة المفاتيح المسحوبة</numerusform>
            <numerusform>مفتاحان في قائمة المفاتيح المسحوبة</numerusform>
            <numerusform>%n مفاتيح في قائمة المفاتيح المسحوبة</numerusform>
            <numerusform>%n مفتاحًا في قائمة المفاتيح المسحوبة</numerusform>
            <numerusform>%n مفتاح في قائمة المفاتيح المسحوبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>موثوق من الآن: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>تغيير من تثق بهم؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>لم يعد موثوقًا: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>تُرفض الحزم والنتائج الموقّعة بها.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>وقّعها {name}، وأنت تثق به</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>موقّعة بمفتاح الاسترداد للمشروع</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>قبولها</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>فقد المنسّق مفتاح التوقيع ويبدأ من جديد. اتصل به قبل أن تقبلها.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>لا يمكن قبول حزمة الثقة هذه</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>من يحق له توقيع حزم لك يبقى كما هو</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>من تثق بهم يبقون كما هم. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>قبلت حزمة الثقة هذه من قبل</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>تبقى حزمك وإجاباتك.</translation>
    </message>
    <message>
        <source>{code}: {sentence}</source>
        <translation>{code}: {sentence}</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>That version does not fit the questions any more.</source>
        <translation>تلك النسخة لم تعد تناسب الأسئلة.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>النسخة السابقة هي الأحدث الآن.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>هذا البند بلا نص</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>لا يمكنك الاعتراض إلا على إجابة عادت إليك.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>سلّمت هذه الحزمة في {day}. التغييرات تحتاج إلى حزمة نتائج جديدة.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>تأجيل القرار</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>الإرشادات</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>أُعيد: البند {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>أُجّل القرار في البند {number}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>تُروجع عنه: البند {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>لا يُترجم</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>لا مصطلح من القائمة في هذا البند.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>المصطلحات</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>تغيير الاتجاه</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا محارف</numerusform>
            <numerusform>محرف واحد</numerusform>
            <numerusform>محرفان</numerusform>
            <numerusform>%n محارف</numerusform>
            <numerusform>%n محرفًا</numerusform>
            <numerusform>%n محرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>المهمة تطلب اللغة {language}. اكتب الإجابة باللغة {language}، أو أبقِها إن كانت صحيحة. يُسجَّل اختيارك.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>هذا مكتوب بنظام كتابة آخر</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>يبدو أن هذا باللغة {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>المحارف: {count} من {limit}</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title} باللغة {language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>قبول حزمة الثقة</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>«{title}»: تغيّر من تثق بهم.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>الملفات المرفوضة</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>لا أحد بعد. أول حزمة تفتحها تسألك عن موقّعها.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>تُقبل حزم هؤلاء الموقّعين. ومن كان جديدًا يُعرض عليك مع رقم للمقارنة.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>من تثق بهم</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n answers are not saved</source>
        <translation>
            <numerusform>لا إجابات غير محفوظة</numerusform>
            <numerusform>إجابة واحدة غير محفوظة</numerusform>
            <numerusform>إجابتان غير محفوظتين</numerusform>
            <numerusform>%n إجابات غير محفوظة</numerusform>
            <numerusform>%n إجابة غير محفوظة</numerusform>
            <numerusform>%n إجابة غير محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>إغلاق</numerusform>
            <numerusform>إغلاق وفقدان إجابة واحدة</numerusform>
            <numerusform>إغلاق وفقدان إجابتين</numerusform>
            <numerusform>إغلاق وفقدان %n إجابات</numerusform>
            <numerusform>إغلاق وفقدان %n إجابة</numerusform>
            <numerusform>إغلاق وفقدان %n إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>حفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>هي في الذاكرة فقط، لأن القرص لا يقبلها. إذا أُغلق التطبيق الآن ضاعت. ابقَ وأفرغ بعض المساحة، أو احفظ العمل على ذاكرة USB.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>يجري فحص النسختين</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: أُلغي الاختيار</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: النسخة التي اخترتها هي المعتمدة</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>لا بد من سبب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>هل يبقى البندان؟</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>إبقاؤهما</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>سحب الاستثناء</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>يُوقَّع السبب مع البنود المختارة ويرد في التقرير.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>الأجر التقريبي</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>الوقت التقريبي</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>نصيب كل شخص</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>لا إجابات ناقصة. البنود هي:</numerusform>
            <numerusform>إجابة واحدة ناقصة. وهذا بندها:</numerusform>
            <numerusform>إجابتان ناقصتان. وهذه بنودهما:</numerusform>
            <numerusform>%n إجابات ناقصة. وهذه بنودها:</numerusform>
            <numerusform>%n إجابة ناقصة. وهذه بنودها:</numerusform>
            <numerusform>%n إجابة ناقصة. وهذه بنودها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>لا إجابات ناقصة مما بعد ذلك. البنود هي:</numerusform>
            <numerusform>إجابة واحدة مما بعد ذلك ناقصة. وهذا بندها:</numerusform>
            <numerusform>إجابتان مما بعد ذلك ناقصتان. وهذه بنودهما:</numerusform>
            <numerusform>%n إجابات مما بعد ذلك ناقصة. وهذه بنودها:</numerusform>
            <numerusform>%n إجابة مما بعد ذلك ناقصة. وهذه بنودها:</numerusform>
            <numerusform>%n إجابة مما بعد ذلك ناقصة. وهذه بنودها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>لا حزم ناقصة مما أُضيف بعد ذلك.</numerusform>
            <numerusform>حزمة واحدة أُضيفت بعد ذلك ناقصة. أضفها مرة أخرى.</numerusform>
            <numerusform>حزمتان أُضيفتا بعد ذلك ناقصتان. أضفهما مرة أخرى.</numerusform>
            <numerusform>%n حزم أُضيفت بعد ذلك ناقصة. أضفها مرة أخرى.</numerusform>
            <numerusform>%n حزمة أُضيفت بعد ذلك ناقصة. أضفها مرة أخرى.</numerusform>
            <numerusform>%n حزمة أُضيفت بعد ذلك ناقصة. أضفها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>لا حزم ناقصة.</numerusform>
            <numerusform>حزمة واحدة ناقصة. أضفها مرة أخرى.</numerusform>
            <numerusform>حزمتان ناقصتان. أضفهما مرة أخرى.</numerusform>
            <numerusform>%n حزم ناقصة. أضفها مرة أخرى.</numerusform>
            <numerusform>%n حزمة ناقصة. أضفها مرة أخرى.</numerusform>
            <numerusform>%n حزمة ناقصة. أضفها مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>الانتقال إلى البند {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>قد يكون هناك نقص آخر. راجع حزمك.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>لا تنقص أي إجابة.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>استعاد التطبيق عملك</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>استعاد التطبيق عملك من اليوم، {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>استعاد التطبيق عملك من {day}، {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>كان الملف الذي فيه إجاباتك تالفًا. وهو محفوظ باسم {file}.</translation>
    </message>
    <message>
        <source>{title}: {items}</source>
        <translation>{title}: {items}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} من {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>تختلف عن إجابتك</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>مثل إجابتك</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>لم تتغيّر أي إجابة منذ {day}</numerusform>
            <numerusform>تغيّرت إجابة واحدة منذ {day}</numerusform>
            <numerusform>تغيّرت إجابتان منذ {day}</numerusform>
            <numerusform>تغيّرت %n إجابات منذ {day}</numerusform>
            <numerusform>تغيّرت %n إجابة منذ {day}</numerusform>
            <numerusform>تغيّرت %n إجابة منذ {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامة</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>جديدة · البنود: %n</numerusform>
            <numerusform>جديدة · البنود: %n</numerusform>
            <numerusform>جديدة · البنود: %n</numerusform>
            <numerusform>جديدة · البنود: %n</numerusform>
            <numerusform>جديدة · البنود: %n</numerusform>
            <numerusform>جديدة · البنود: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>جديدة · البنود: %n، نحو {time}</numerusform>
            <numerusform>جديدة · البنود: %n، نحو {time}</numerusform>
            <numerusform>جديدة · البنود: %n، نحو {time}</numerusform>
            <numerusform>جديدة · البنود: %n، نحو {time}</numerusform>
            <numerusform>جديدة · البنود: %n، نحو {time}</numerusform>
            <numerusform>جديدة · البنود: %n، نحو {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>لا موافقة</numerusform>
            <numerusform>موافقة واحدة</numerusform>
            <numerusform>موافقتان</numerusform>
            <numerusform>%n موافقات</numerusform>
            <numerusform>%n موافقة</numerusform>
            <numerusform>%n موافقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>لا تصحيح</numerusform>
            <numerusform>تصحيح واحد</numerusform>
            <numerusform>تصحيحان</numerusform>
            <numerusform>%n تصحيحات</numerusform>
            <numerusform>%n تصحيحًا</numerusform>
            <numerusform>%n تصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>لا مخالفة</numerusform>
            <numerusform>مخالفة واحدة</numerusform>
            <numerusform>مخالفتان</numerusform>
            <numerusform>%n مخالفات</numerusform>
            <numerusform>%n مخالفة</numerusform>
            <numerusform>%n مخالفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>لا شيء مفتوح</numerusform>
            <numerusform>واحدة مفتوحة</numerusform>
            <numerusform>اثنتان مفتوحتان</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
            <numerusform>%n مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>لا شك</numerusform>
            <numerusform>شك واحد</numerusform>
            <numerusform>شكّان</numerusform>
            <numerusform>%n شكوك</numerusform>
            <numerusform>%n شكًّا</numerusform>
            <numerusform>%n شك</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>علامة تقع خارج نص «{block}».</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>كل علامة تذكر كتلتها وبدايتها ونهايتها.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>الترتيب يذكر كل ردّ مرة واحدة، والأفضل أولًا.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>العلامات المطلوبة: {count} على الأقل.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>تُعطى الخيارات المتعددة قائمةً، كلٌّ مرة واحدة.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>يجب أن تكون الإجابة نصًّا.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>التصحيح هو الإجابة الموجودة نفسها.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>السطر ليس كائن JSON واحدًا: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>السطر لا يذكر بندًا.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>السطر يقول عن بنده أكثر مما تسعه الحزمة.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>السطر لا يقول شيئًا عن بنده.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>ليس في الحزمة بند باسم «{item}».</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>يجب أن تكون الدرجة عددًا صحيحًا من {min} إلى {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>يتجاوز النص الحد: {limit} من المحارف.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>«{name}» غير مناسب.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>«{name}» ليس حقلًا في سطر إجابات.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>ليس «{reason}» سببًا للإبلاغ عن مشكلة. الأسباب هي: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>«{value}» ليس وسمًا لهذه العلامات.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>«{value}» ليس ردًّا في هذا البند.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>«{value}» ليس من الخيارات.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>لم يُختر عمود للمعرّفات؛ تأخذ البنود معرّفاتها من ملفها وسطرها.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>لا اسم معروف للغة «{tag}». يمكن أن تعطيها الخطة اسمًا.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>اللاحقة «{ending}» لا تدل على صيغة. احفظ الملف جدولًا أو JSON أو نصًا.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>البند {item} للتدريب وليست له إجابة صحيحة. اختر عمود الإجابات الصحيحة.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>لغة النصوص غير معروفة. اذكرها تحت «المهمة»، أو اختر لها عمودًا.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>تقول الخطة كيف يُقترح، لكن لم يُختر عمود للاقتراحات.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>النص ليس UTF-8 من هنا فصاعدًا. اختر ترميزه، أو احفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>النص ليس {encoding} من هنا فصاعدًا. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>توجد إجابات عن «{key}»، وهو سؤال لا يُطرح.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>لا توجد إجابات للاختيار. اكتب واحدة في كل سطر، أو استعمل ملف أسئلة.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>من يخمّن البذرة العشوائية (seed) يستطيع التمييز بين ردود النماذج المختلفة. ضع في الخطة بذرة عشوائية طويلة.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>مفصولة بخطوط عمودية</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>مفصولة بفواصل</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>مفصولة بفواصل منقوطة</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>مفصولة بعلامات جدولة</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}، السطر {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>لا مكان لـ«{key}» في هذا النوع من المهام.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>المطلوب إظهار «{key}» بجانب البند، لكنه غير محفوظ للتصدير. احفظه أيضًا.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>«{key}» يذكر العمود «{column}»، ولا صف فيه هذا العمود. اختر عمودًا آخر.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>«{key}» يذكر العمود «{column}»، ولا صف فيه هذا العمود. هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>يذكر «{key}» قيمًا موجودة من قبل، ولا شيء يقول لأي غرض. تُترك.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>يلزم عمود لـ«{key}». اختر واحدًا تحت «الأعمدة».</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>«{key}» يأخذ عددًا أكبر من 0 ولا يزيد على 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>«{key}» يأخذ عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>«{key}» يأخذ مبلغًا وعملة، مثل 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>«{key}» يأخذ رموز لغات، مثل hi أو sw أو ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>«{name}» هو الاسم الذي تُحفظ به الاقتراحات. لا تحفظه للتصدير أيضًا.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>«{part}» في البند لا يناسب هذا النوع من المهام: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>العلامات غير المرئية مخفية</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>العلامات غير المرئية ظاهرة</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>ضع المؤشر في حقل نص أولًا.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>إضافة مجلد حزم نتائج</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>إضافة حزم نتائج</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>كلها سيّئة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>بين الإجابة والمقطع</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>بين المقطع والإجابة</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>تغيير اتجاه كتلة النص</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>اختيار خيار</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>اختيار بنود الجولة التالية</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>إغلاق هذه الجولة</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>مقارنة الجولات</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>متابعة الحزمة</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>تأجيل القرار</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>النسخ السابقة من الإجابة</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>البحث عن أي أمر</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>نص منسّق أو خام</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>المتابعة تلقائيًّا</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>الانتقال إلى التنسيق</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>الانتقال إلى الحزم</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>الانتقال إلى المراجعة</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>الانتقال إلى بند برقمه</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>الانتقال إلى البند المؤجَّل التالي</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>الانتقال إلى البند المفتوح التالي</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>الانتقال إلى البند التالي</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>إدراج محرف</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>هل حُفظ؟</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>قائمة البنود</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>صفحة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>ترك حزمة أو إدخالها من جديد</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>البحث عن مصطلح</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>إنشاء حزمة مراجعة</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>إنشاء الحزم</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>تعليم التحديد أو الجملة شاهدًا</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>تعليم هذه الجملة</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>دمج هذه الحزم</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>نقل الحزمة إلى الأرشيف</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>تضييق المقطع</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>رزمة جديدة</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>لا شيء، لا يمكن الحكم، متساوية الجودة</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>ملاحظة إلى المنسّق</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>الاعتراض على إجابة عادت</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح رزمة</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>فتح خطة</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>فتح الإرشادات</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>الردّ التالي</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>الردّ السابق</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>حزم النتائج</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>مراجعة الرزمة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>الجولات حتى الآن</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>حفظ والانتقال إلى البند السابق</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>حفظ والتالي</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>حفظ البنود المختارة</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>حفظ تقرير للمنسّق</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>حفظ صفوف لبرنامج آخر</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>حفظ كشوف العمل</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>تمرير كل الردود إلى أسفل</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>تمرير كل الردود إلى أعلى</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>إعادة إجابات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>البتّ في البنود</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>إظهار الفروق أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>إظهار العلامات غير المرئية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>إظهار السطور بجانب النص أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>إظهار التقرير كاملًا</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>خروج خطوة</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>التبويب التالي</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>التبويب السابق</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>أخذ الاقتراح</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>النص بالحجم العادي</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>إلى المعاينة والعودة</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>تجربة حزمة تدريب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>إلغاء آخر دمج</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>الاستعمال كشخص آخر</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>ما آلت إليه إجاباتك</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>توسيع المقطع</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>الكتابة في حقل النص</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>إضافة، ملف</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>تحكيم، قرار، تعادل</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>نسخ احتياطي، استعادة، فحص</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>إشارة مرجعية، تركه مفتوحًا</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>رزمة، دمج، تقرير</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>فحص الإجابات، أحكام</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>تنسيق، بناء، إنشاء الحزم</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>تنسيق، ملف</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>مجموعة بيانات, قسم</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>إنهاء، توقيع، ملخص</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>تصدير، جدول، تدريب، نشر، csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>رأي، مراجعة، معادة</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>أرقام، اتفاق، إحصاء</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>مساعدة، كتيّب</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>مساعدة، اختصارات</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>مساعدة، عطل، دعم</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>الرئيسية، المكتبة</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>اللغة، المظهر، حجم النص</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>تعلّم، تمرين</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>حروف، حركات، أبجدية صوتية</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>تسلسل، اختيار، أقسام، محجوز</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>دفعات، أحكام، مراجعون</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>دمج، تغطية</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>عبارة المرور، رقم الأمان، مفتاح جديد</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>دفع، أجر، ساعات</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>شخص، أشخاص، تبديل، تسجيل الدخول</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>خطة، ملفات، إنشاء حزم</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>حزمة النتائج، إرسال، إنهاء</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>إعادة عمل، إرجاع</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>قواعد، تعليمات</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>قائمة مصطلحات، مسرد</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>نقل حرفي، شرح لفظي، ترجمة</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>من تثق بهم، الموقّعون</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>الرزمة</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>لا يمكن دمجها</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>متغيّرة أو تالفة</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>تركتها أنت</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>صُنعت لرزمة أخرى</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>تحتاج عبارة المرور</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>جديدة، تحل محل حزمة {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم تُفحص بعد</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>أقدم من المدمجة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>حزم النتائج</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّاة</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>التوقيع معروف</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>الموقّع غير مؤكَّد</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>للفحص</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>الأحكام: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>تنتظرك</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>عدة لغات</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} من {b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{a} من {b}، مشكلات: {count}</translation>
    </message>
    <message>
        <source>{family} · {language} · {items}, {wanted}</source>
        <translation>{family} · {language} · {items}، {wanted}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A key without a passphrase cannot sign packs for others. Nothing was written. Lock it with a passphrase file first.</source>
        <translation>المفتاح بلا عبارة مرور لا يوقّع حزمًا للآخرين. لم يُكتب شيء. أقفله أولًا بملف عبارة مرور.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>يلزم اسم: الاسم الذي يعرفك به الآخرون هنا.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>استعملت نسخة أحدث من Postil الرزمة {file}. لم يتغيّر شيء. افتحها بتلك النسخة.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>استعملت نسخة أحدث من Postil هذا المجلد الرئيسي. لم يتغيّر شيء. افتحه بتلك النسخة.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>تحتاج عبارة المرور إلى محرف واحد على الأقل. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>حزمة مراجعة يجيب عنها بشر. احذف --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>نافذة أخرى أو أمر آخر يستعمل الرزمة {file}. لم يتغيّر شيء. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>نافذة أخرى أو أمر آخر من Postil يستعمل هذا المجلد الرئيسي. لم يتغيّر شيء. أغلقه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>تُكتب إجابات النماذج التي تحكم صفًّا لكل إجابة، بصيغة فيها مثل هذه الصفوف.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>لا تُكتب صيغة باسم {format}. لم يُكتب شيء. اختر واحدة من {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>لا أحد هنا باسم {name}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>لا أحد هنا يعرف المفتاح الذي وقّع هذه الحزمة. لم يُضَف شيء. قارن رقم الأمان {number} مع المرسل.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>لم يُجَب عن شيء بعد. لم يُكتب شيء. أجب عن بند أولًا.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>لا شيء في هذه الرزمة يُحتسب لـ {part}. لم يُكتب شيء. الموجود: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>لا يُعرف هنا شيء عن المشروع «{project}». لم يُكتب شيء. افتح رزمته أولًا.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>لا شيء من Postil في {folder} بعد. لم يتغيّر شيء. اذكر المجلد الصحيح، أو ابدأ بالأمر «postil identity new».</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>لم يُختر شيء من الحزمة {pack}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>ملفات Parquet تحتاج الحزمة البرمجية {package}: ثبّتها بـ postil[parquet] أو اختر JSON Lines. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>لا يُسمح لـ Postil بالكتابة في هذا المجلد. إجاباتك محفوظة. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>تُقارن الجولات كاملة. لم يُكتب شيء. احذف {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>ما زالت بعض البنود مفتوحة. لم يُكتب شيء. أجب عنها، أو سلّم ما أُنجز.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>حدث أمر غير متوقع. إجاباتك محفوظة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>توقّف. تبقى الإجابات التي أُخذت من قبل؛ ويمكن إعطاء الملف نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>الإجابة لا تناسب السؤال.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>الرزمة {file} تالفة. تُركت كما هي. خذ النسخة التي تحتفظ بها.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>تعذّرت القراءة من القرص أو الكتابة عليه. ما حُفظ سابقًا محفوظ. افحص القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>القرص ممتلئ. ما حُفظ سابقًا محفوظ. أفرغ بعض المساحة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>لا يمكن قراءة الملف {file}. انظر في اسمه ومكانه.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>الملف {file} ليس رزمة من Postil. تُرك كما هو. أعطِ مسار الرزمة.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>الملف {file} ليس نسخة احتياطية من Postil، أو هو تالف. لم يتغيّر شيء. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>الملف {file} موجود بالفعل. لم يُكتب شيء. اختر اسمًا آخر، أو استعمل --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>الملف {file} الذي فيه إجاباتك تالف. تُرك كما هو. النسخ، إن وُجدت، في المجلد backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>السطر الأول من {file} لا يحوي عبارة مرور. لم يُوقَّع شيء.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>المفتاح الذي وقّع هذه الحزمة لا يحق له توقيع حزم من هذا النوع. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>لا تقول خطة {file} شيئًا عن الجولات. لم يُكتب شيء. أعطها [round] مع معرّف، ثم أنشئ الرزمة من جديد.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>لا يمكن استعمال الخطة {file} بعد. لم يُكتب شيء. صحّح المواضع المذكورة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>مفتاح التوقيع ليس على هذا الحاسوب. يمكن قراءة الإجابات. أحضر المفتاح من نسختك، أو أنشئ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>لا يمكن قراءة المصدر {file}. لم يُكتب شيء. صحّح المواضع المذكورة وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>عبارتا المرور غير متطابقتين. لم يتغيّر شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>لا يمكن بدء النافذة: لا شاشة هنا. إجاباتك محفوظة. تعمل الأوامر من دونها، جرّب «postil demo --check».</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>لا يمكن بدء النافذة: {reason}. إجاباتك محفوظة. تعمل الأوامر من دونها، جرّب «postil demo --check».</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>لا توجد في الحزمة {pack} نسختان للاختيار بينهما. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>يوجد استكمالان مختلفان لعمل هذا الشخص. أُبقي كلاهما ولم يُختر شيء. اسأل أيهما المعتمد.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>لا توجد رزمة في {file}. لم يتغيّر شيء. أعد إدخال ذاكرة USB، أو ابحث عن الملف.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>لا يوجد مجلد {folder}. لم يُكتب شيء. أنشئه أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>لا دمج يمكن إلغاؤه في {file}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>لا توجد حزمة {pack} في هذا المجلد الرئيسي. لم يتغيّر شيء. الأمر «postil status» يعرض الموجود منها.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>هذا الأمر يحتاج إلى {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>لم يُفهم هذا الأمر: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>هذا الملف يفعل ما لا تفعله الحزم أبدًا. لم يُضَف شيء. أبلغ من أرسله.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>هذا الملف ليس حزمة، أو هو جزء من حزمة فقط. لم يُضَف شيء. انسخه مرة أخرى، أو اطلبه من جديد.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>هذه حزمة تدريب. هي لك وحدك ولا تُسلَّم أبدًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>هذا ليس مفتاح الاسترداد لـ «{title}». لم يُكتب شيء. ابحث عن الصفحة الصحيحة.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>هذا هو المفتاح الذي يوقّع هنا. لم يتغيّر شيء. أنشئ مفتاحًا جديدًا أولًا.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>هذا المفتاح معروف هنا باسم {name}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>هذه الحزمة تطرح نوعًا من الأسئلة لا تعرفه هذه النسخة من Postil. لم يُضَف شيء. قد تفتحها نسخة أحدث.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>هذه الحزمة لشخص آخر أو لرزمة أخرى. لم يُضَف شيء. اطلب الحزمة الصحيحة.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>هذه الحزمة أكبر مما يقرؤه البرنامج. لم يُضَف شيء. اطلبها في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>هذه الحزمة غير موقّعة، فلا يمكن لأحد معرفة مصدرها. لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>هذه الحزمة أقدم من التي لديك. لم يُمسّ عملك. تابع بالتي لديك.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>غُيّرت هذه الحزمة بعد توقيعها. لا يمكن إضافتها. لم تتأثر حزمك وإجاباتك الأخرى. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>تلفت هذه الحزمة أو غُيّرت في الطريق. لم يُضَف شيء، ولم تتأثر حزمك الأخرى. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>أُنشئت هذه الحزمة ببرنامج آخر أو أحدث. لم يُضَف شيء. قد تفتحها نسخة أحدث من Postil.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>عبارة المرور هذه لا تفتح مفتاح التوقيع. لم يُوقَّع شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>يقبل هذا المشروع نتائج مقفلة، لكن الحزمة لا تذكر مفتاحًا لها. لم يُكتب شيء. اطلب حزمة جديدة.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>لا يقبل هذا المشروع إلا نتائج غير مقفلة. لم يُكتب شيء. احذف {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>هذه النسخة الاحتياطية لمفتاح شخص آخر. لم يتغيّر شيء. لا تستعدها في هذا المجلد الرئيسي بل في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>سبق أن وقّعت الحزمة {file} توقيعًا ثانيًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>وقّعت الحزمة {file} بنفسك. يجب أن يأتي التوقيع الثاني من شخص آخر.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>ليس في {file} كل حروف هذا النص. لم يُنسخ شيء. اطلب ملف خط آخر.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>لا يحوي {file} مفتاح نتائج مطبوعًا. لم يُفتح شيء. ابحث عن الصفحة الصحيحة.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} ليس جولة سابقة للمشروع {project}. لم يُكتب شيء. اختر جولة سابقة.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>الملف {file} ليس مفتاحًا عامًّا ولا ملف مفتاح ولا بطاقة مفتاح. لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>الملف {file} ليس خطًّا يمكن استعماله هنا. لم يُنسخ شيء. اطلب ملفًّا ينتهي بـ .ttf أو .otf أو .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>الملف {file} أكبر من أن يكون خطًّا. لم يُنسخ شيء.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>في {folder} شيء غير مجموعة بيانات. لم يُكتب شيء. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>لصيغة {format} طريقتها في دمج الإجابات. اترك الصفوف المدمجة. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>الاسم {name} معروف هنا بمفتاح آخر. لم يتغيّر شيء. اسحب المفتاح القديم أولًا.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>قيمة {name} هي {value}، وليست وقتًا. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>يحتاج {option} إلى واحد أو أكثر من task وresult وreview وverdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>يحتاج {option} إلى الاسم الذي تعرف به هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>كلها سيّئة</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>لا يمكن الحكم عليه</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>اختر إجابة واحدة</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>سؤال مغلق</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>الاكتمال</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>المحادثة حتى الآن</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>الردّ المصحَّح</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>الملخّص المصحَّح</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>متساوية الجودة</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>الشاهد من المقطع</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>عيوب الملخّص</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>السلاسة</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>عدم الإضرار</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>أفضل بكم؟</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>ما مدى قوّته؟</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>القصد</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>المآخذ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>لا إجابة في المقطع</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>لا وسم يناسب</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>رتّب الردود، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>الصلة بالموضوع</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الردّ</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>تقييم الردود</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>المشاعر</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>الخانات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>المقطع لا يذكر ذلك</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>ماذا يريد الكاتب؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>عمّ يتحدث؟</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>ما شعور الكاتب إجمالًا؟</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>ما الذي يناسب؟ ثلاث كلمات، ملاحظةً إلى المنسّق</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>أيّ الردّين أفضل؟</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>تعليق مكتوب</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>ملخّصك</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>مجلد فيه الإجابات والإجابات المدمجة مع بطاقة وبيانات Croissant الوصفية</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>شروح كل الطبقات مع المعرّفات والأوقات والمشاركين واللغات</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>البايتات عند القراءة؛ والملاحظات والإجابات الصحيحة عند الكتابة</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>الاختيارات، والإجابات المكتوبة، والعلامات، والملاحظات</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>الأعمدة بين الكلمة ووسمها عند القراءة؛ والعلامات فوق غيرها والنصوص والملاحظات والأعمدة عند الكتابة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>كل عمود نصًّا</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>كل درجة من كل شخص، وحصيلتها</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>كل قيمة؛ والصفوف حيث تذكر الخطة</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>كل قيمة؛ يُكتب صف لكل إجابة، ولكل عمود نوع</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>كل شيء: صف لكل إجابة</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>السمات والتبعيات والعقد الفارغة</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>الصيغ الحسابية والمظهر والملاحظات والأوراق الأخرى عند القراءة؛ والأحكام ونهاية النصوص الطويلة جدًّا عند الكتابة</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>الصيغ الحسابية والمظهر والملاحظات والأوراق الأخرى عند القراءة؛ والأحكام عند الكتابة</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>البنود المحجوزة، وكل الإجابات</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>البنود المحجوزة، والبنود بلا إجابة مكتوبة أو مختارة، والملاحظات</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>البنود المحجوزة، والردود التي بين الحدّين، والدرجات المفردة، والملاحظات</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>البنود المحجوزة، وحالات التعادل، والبنود بلا ردّ أفضل، والملاحظات</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>الرموز داخل النص، وهي تُعدّ</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>الرموز داخل النص، وهي تُعدّ؛ والترجمات المقترحة</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>الوسائط، والمفردات، وما يعرضه البرنامج</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>المورفيمات والوسائط</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>الأسماء والملاحظات والإجابات الصحيحة عند الكتابة</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>لا شيء سوى التدريب وإجابات النماذج التي تحكم والنسخ التي لم تُختر أي منها</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>لا شيء؛ الأعداد الكسرية تصير نصًّا</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>بند لكل ملف</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>بند لكل سطر</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>صف لكل إجابة، وعمود لكل سؤال</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>صف لكل بند وسؤال مع الإجابة المدمجة وعدد المتفقين</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>المقاطع والأسئلة والإجابات المعطاة ومواضعها</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>العبارات مع المعرّفات واللغات والترجمات والملاحظات والكلمات</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>الطلبات والإجابات التي كتبها الناس أو اختاروها</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>الطلبات مع ردّ مختار وردّ مرفوض</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>العلاقات والسلاسل عند القراءة؛ والإجابات الأخرى والملاحظات والأعمدة عند الكتابة</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>الردود التي متوسط درجتها 4 فأكثر، أو 2 فأقل</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>القطع مع المعرّفات واللغات، صف لكل نص هدف</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>القطع مع المعرّفات واللغات والحالات والملاحظات</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>الجمل مع تعليقاتها وكلماتها وعلاماتها</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>الجمل مع معرّفاتها وتعليقاتها وكلماتها</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>النصوص وكل العلامات فيها</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>النصوص، والوسوم، والعلامات، والدرجات، والاقتراحات، وكل عمود آخر</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>نهاية السطر في آخر الملف</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>قيم ورقة واحدة؛ يذكر rows ورقة غير الأولى</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>قيم ورقة واحدة؛ يُكتب صف لكل إجابة وعمود لكل سؤال</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>أحكام المراجعين؛ والنص الذي يبدأ كصيغة حسابية تُسبق به فاصلة علوية، والعلامات والتراتيب بصيغة JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>ما يُطلب من النموذج</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>ما لا مكان له في الطرف الآخر، معدودًا مع سببه</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>الإجابات المكتوبة التي لم يحسمها أحد، والملاحظات، ومن قال ماذا</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>كل مرة فتحت فيها إجابة</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>كل مرة فتحت فيها بندًا، وما كان يعرضه</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>كل نسخة سابقة من حكم</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>كل نسخة سابقة من الإجابة</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>مقدار ما كتبته ولصقته وحذفته في كل حقل، دون المفاتيح ولا الحافظة أبدًا</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>بلا أوقات</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>الشواهد التي علّمتها</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>الاسم في حزمك</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>المشكلات التي أبلغت عنها</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>وقت كل بند بالثواني الكاملة، ودقيقة كل خطوة</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>أوقات كل بند بالتفصيل، وثانية كل خطوة</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>ما اخترته عند تنبيه اللغة</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>ما أردت تأجيل القرار فيه</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>الحزمة التي تجيب عنها، ومقدار ما أُنجز، والتاريخ، ونسخة هذا التطبيق</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>تصحيحاتك وإجاباتك أنت</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>مفتاحك العام</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>أحكامك وأسبابها</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>تعذّرت قراءة خط</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>أضف الخط من جديد، أو ثبّت التطبيق من جديد.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>يمكن قراءة كل الخطوط</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>تنقص إجابات كانت محفوظة</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>أعده من نسخته: الإعدادات، مفتاح التوقيع.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>أغلق التطبيق وانقل المجلد {folder} إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>أغلق التطبيق وانقل المجلد {folder} إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>أغلق التطبيق وشغّله من جديد. يستعيد أحدث نسخة سليمة ويقول ما الناقص.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>أغلق التطبيق قبل أن تنزع ذاكرة USB.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>أفرغ بعض المساحة قبل أن تتابع.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>انظر هل هو ممتلئ أو محمي من الكتابة.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>أنشئ نسخة احتياطية الآن.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>لا يمكن كتابة شيء على القرص</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>لا عيب في النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>يستطيع آخرون على هذا الحاسوب قراءة مفتاح توقيعك</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>عيّن عبارة مرور، أو أنشئ مفتاحًا جديدًا: الإعدادات، مفتاح التوقيع.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>اضبط تاريخ هذا الحاسوب ووقته.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>تعذّر فحص شيء</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>لم يمكن مقارنة الساعة بعملك</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>ساعة هذا الحاسوب توافق عملك</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>ساعة هذا الحاسوب متأخرة عن عملك</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>الملف الذي فيه حزمك وإجاباتك تالف</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>لا يمكن فتح أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>نصفا مفتاح توقيعك لا يتطابقان</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>المساحة على القرص قليلة</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>توجد مساحة على القرص</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>حزمك وإجاباتك سليمة</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>لا يمكن قراءة مفتاح توقيعك</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>مفتاح توقيعك هنا</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>مفتاح توقيعك ليس هنا</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>عملك في مجلد تجري مزامنته</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>عملك على قرص شبكة</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>عملك على ذاكرة USB</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>عملك على قرص هذا الحاسوب</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{packs}, {answers}, {size}</source>
        <translation>{packs}، {answers}، {size}</translation>
    </message>
</context>
<context>
    <name>key refusals</name>
    <message>
        <source>A letter or sign alone is what you type.</source>
        <extracomment>the same for everybody: digits are places of options, and nobody can lock himself into a dialog</extracomment>
        <translation>الحرف وحده أو العلامة وحدها للكتابة.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>يغيّر Alt وShift معًا تخطيط لوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>المفتاحان Ctrl وAlt معًا هما AltGr، وهو يكتب حروفًا.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>الأرقام تختار الخيارات.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>طرق الإدخال تحتاج إلى هذا المفتاح.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>حقول النص والقوائم تحتاج إلى هذا المفتاح.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>المفتاح Option يكتب حروفًا.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>هذا المفتاح للنظام.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>لغير ذلك Ctrl مع حرف</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>الأرقام تختار</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>رسم لوحة المفاتيح؛ القوائم تقول الشيء نفسه بالكلمات.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>يحفظ Enter ويتابع</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>المساعدة وغيرها</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>داخل سؤال أو قائمة أو نص</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>الحروف حيث هي في لوحة المفاتيح الأمريكية.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التنقّل</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>المسافة تضع علامة</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>للتنقّل Tab والأسهم</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>يُحسب صف الأرقام بموضعه ومفاتيح Ctrl بحرفها اللاتيني، فيعمل كل تخطيط للوحة المفاتيح بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>المفاتيح نفسها أثناء الكتابة</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Num *</source>
        <translation>Num *</translation>
    </message>
    <message>
        <source>Num +</source>
        <translation>Num +</translation>
    </message>
    <message>
        <source>Num -</source>
        <translation>Num -</translation>
    </message>
    <message>
        <source>Num .</source>
        <translation>Num .</translation>
    </message>
    <message>
        <source>Num /</source>
        <translation>Num /</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message>
        <source>Answers that report a problem instead: {count}. The report counts them as reports, not as answers.</source>
        <translation>إجابات فيها بلاغ عن مشكلة بدلًا من جواب: {count}. يعدّها التقرير بلاغات لا إجابات.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>كتب الناس بأنفسهم أقل من نصف النصوص: {real} من {known} مصدرها معروف.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>نصوص تبدأ كأنها معادلة، وقبلها فاصلة علوية: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>نصوص فيها علامات لا يحملها أي جدول، وقد كُتبت بأرقامها: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>عمود تحتفظ به الخطة</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>معيار لم يقيّمه أحد</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>علامة على مسافات فقط</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>علامة خارج نص السجل</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>علامة فوق أخرى</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>علامة ليست هي الإجابة نفسها</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>سؤال من نوع ليس في doccano</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>ترتيب فيه تعادل</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>خالف مراجع الإجابة</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>أعطى مراجع إجابة أخرى بدلًا منها</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>سؤال ثانٍ من النوع نفسه</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>نص بلا كلمة</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>تعادل لم يبتّ فيه أحد</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>حكم مراجع</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>كلها سيئة</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>إجابة لم يبقَ لها صف في الورقة</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>إجابة نموذج يحكم</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>إجابة ليست علامة</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>إجابة ليست درجة</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>إجابة ليست عددًا صحيحًا من 0 إلى 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>إجابة عن بند محجوز هو للقياس وحده</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>إجابة عن سؤال آخر</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>بند ليس له نص واحد</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>بند بلا إجابة مدمجة</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>سؤال اختياري لم يُجب عنه أحد</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>تجيب عن سؤال كما كان يُطرح من قبل</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>إجابة عن نص أقدم للبند</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>الردّان نص واحد</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>نصوص أو علامات مختلفة، ليس أي منها الإجابة المدمجة</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>متساويان في الجودة</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>شدة العلامة</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>فواصل الأسطر داخل نص، تُكتب مسافات</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>لا سؤال له مقياس</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>لا ردود للاختيار بينها</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>لا ردود لها درجة</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>لا درجات للاثنين</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>لم يقيّم أحد الردّ</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>لا شيء يجيب عن طلب: استعمل jsonl أو labels (وسوم) أو preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>الآراء منقسمة بالتساوي</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>بُتّ بأن البند ملتبس حقًّا</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>تقول ما يقوله بند محجوز</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>يعرض بندًا مرة ثانية على الشخص نفسه</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>من يفضّل أحدها لا يقول بأي قدر</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>مسافات على طرف علامة</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>الإجابة أنه لا يوجد</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>النص المصحَّح هو النص المعطى</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>نهاية نص أطول مما تسعه الخلية</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>البند لا يطلب شيئًا من نموذج</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>البند ليس مقطعًا معه سؤال</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>أُبلغ عن مشكلة في البند ولم يُجب عنه</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>متوسط الدرجة بين 2 و4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>الردّ بلا نص</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>الإجابة الصحيحة لبند خفي</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>متوسط الدرجة نفسه</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>تكملتان لعمل شخص واحد، ولم يُختر شيء</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>ما بُتّ به في بند</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>لا أغلبية للنصوص المكتوبة</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>إجابات رآها مراجعان: {count}، الحكم نفسه: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>تحتاج فحصًا آخر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>ألفا {value}، من {low} إلى {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>تركت خطة سابقة هذه الدفعة مفتوحة: نظراتها تُحسب أيضًا، والكل معًا يقبل {share} من الدفعات الواقعة عند الحد</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>{share} من الأخطاء على الأكثر</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>{share} من الأخطاء على الأكثر، بثقة 95 %</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>يجد من {low} إلى {high} من الأخطاء</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>وُجدت بإشارات الخطر: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>النظرة التالية عند {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>غير محسوبة: {count}، إذ وجد مراجعوها القليل جدًا من الأخطاء الموضوعة عن قصد</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>تُقبل مع ذلك دفعة واحدة من كل عشر دفعات نسبة أخطائها {share}</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>نسبة الخطأ المرجّحة {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>فُحص {checked} من {answers} بالمصادفة، الأخطاء: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: وجد {found} من {planted} من الأخطاء الموضوعة عن قصد، ورفض {rejected} من {good} من الإجابات الجيدة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>Changes: {number}</source>
        <translation>التغييرات: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>المحارف المحذوفة: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>المحارف المدرَجة بالسحب من مكان آخر: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>المحارف من طريقة إدخال: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>المحارف الملصقة من مكان آخر: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>المحارف الملصقة من البند: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>المحارف الملصقة من نصك: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>المحارف الواردة بطريقة أخرى: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>المحارف المكتوبة: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>الوقفات الأطول من ثانيتين أثناء الكتابة: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>ثواني العمل: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>الثواني حتى الإجابة الأولى: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>الثواني دون أي مفتاح أو مؤشر: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>المرات في نافذة أخرى: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>مرات اللصق من مكان آخر بعد نافذة أخرى مباشرة: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>الزيارات: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>لا يستطيع Postil فتح عملك</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>لم يتمكن التطبيق من إتمام هذه الخطوة. كل ما حُفظ ما زال هنا.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>لم ينجح هذا</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>لا أحد يجيب عن حزمة من النوع «{kind}». أعطِ حزمة مهام أو حزمة مراجعة.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>حزمة من هذا النوع لا تجلب أبدًا قائمة موقّعين ({name}). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>في الصفحة {count} من المجموعات، في كل منها {digits} من الأرقام. لم يتغيّر شيء. انظر إلى الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>بقي نحو {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>دُمجت من قبل في {date}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>اسأل من أرسله.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>المجموعة {block} في الصف {row} ليست كما في الصفحة. لم يتغيّر شيء. انظر إليها مرة أخرى.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>التسليم اليوم</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>التسليم {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>كان التسليم {day}، لم تعد تُقبل</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>كان التسليم {day}، ما زالت تُقبل</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>تسليم من جديد</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>سُلّمت {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>البند {item} لا يناسب أسئلته: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>كان للبند {item} نص آخر حين أُجيب عنه. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>البند {item} غير معروف في الحزمة التي أُجيب عنها. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>السطر {number} من قائمة الموقّعين {name} غير مسموح به. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>السطر {number} من {name} غير مقروء. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا موعد تسليم</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>لا أحد هنا يعرف الموقّع صاحب رقم الأمان {number}. لم يُضَف شيء. قارن الرقم مع المرسل.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>لا أحد يراجع إجاباته. أحكام {name} التي لا تُحسب: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>لا يستبدل كل موقّعي المشروع إلا مفتاح استرداده. لكن {principal} هو من وقّع هذا. لم يُضَف شيء. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>الأسئلة من نوع «{kind}» تحتاج إلى نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>إجابات معادة · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>مراجعة · {family} · {language} · من {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>موقّعة بمفتاح آخر (رقم الأمان {number}) غير الذي وثقت به في {date}. لم يُضَف شيء. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>أُلحق شيء بآخر الملف. لم يُضَف شيء هنا. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>كانت الإجابة عن البند {item} غير هذه حين روجعت. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>المجموعات لا تنتمي بعضها إلى بعض. لم يتغيّر شيء. انظر إلى الصفحة مرة أخرى.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>ساعة {name} متأخرة: تاريخ هذا الملف {date}، قبل إعداد حزمته. لا تعتمد على الأوقات في هذا الملف.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>ساعة {name} متقدمة عن الساعة هنا بمقدار {minutes} د. لا تعتمد على الأوقات في هذا الملف.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>رجعت ساعة {name} إلى الوراء {minutes} د أثناء العمل. لا تعتمد على الأوقات في هذا الملف.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>محتوى {name} غير مقروء. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>وصف الحزمة لا يستقيم عند {place}. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>آخر السجل ناقص أو مغيَّر. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>لا يمكن قراءة الملف هنا. لم يُضَف شيء. انسخه إلى هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>لا يبدأ الملف كما تبدأ الحزم. قد يكون خطرًا. لم يُضَف شيء. احذفه.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>الملف أكبر من {limit} بايت. لم يُضَف شيء. اطلبه في أجزاء أصغر.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>الملف فارغ. لم يُضَف شيء. انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>الملف غير مكتمل ({bytes} بايت). لم يُضَف شيء. انسخه مرة أخرى، وانتظر قبل أن تنزع ذاكرة USB.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>الملف {file} لا يحوي مفتاح توقيع مقروءًا. لم يُوقَّع شيء. أحضر المفتاح من نسختك.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>السجل يخص حزمة أخرى. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>ينقطع السجل عند الحدث {number}. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>استُعيد المجلد الرئيسي لـ {name} من نسخة احتياطية. إن نقصت إجابة كانت لديك من قبل، فاسأل {name}.</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>كان مفتاح {principal} صالحًا من {start} إلى {end} فقط. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>سُحب المفتاح صاحب رقم الأمان {number}. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>قائمة الملفات {name} غير سليمة في السطر {number}. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>قائمة الموقّعين في هذه الحزمة أقدم من التي لديك ({said}، ولديك {found}). لم يُمسّ عملك. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>قائمة الموقّعين لا تذكر أحدًا يحق له توقيع أي حزمة مهام. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>تلفت الحزمة المقفلة في الطريق. لم يُضَف شيء. انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>الاسم {principal} معروف، أما المفتاح فلا (رقم الأمان {number}). لم يُضَف شيء. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>الحزمة تطلب كلمة سر ZIP؛ والحزم لا تفعل ذلك أبدًا. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>الحزمة تطلب تنزيل شيء؛ والحزم لا تفعل ذلك أبدًا. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>الحزمة تسمّي نفسها {said}، لكنها وُقّعت على أنها {found}. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>في الحزمة ملف غير متوقع: «{name}». لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>في الحزمة ملفات أكثر من المسموح ({count}، والحد {limit}). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>في الحزمة توقيعات أكثر من المسموح ({count}، والحد {limit}). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>«{name}» مكرّر في الحزمة. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>بُنيت الحزمة على غير ما تُبنى به الحزم («{name}»). لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>الحزمة غير مكتملة: لا بيانات فيها. لم يُضَف شيء. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>الحزمة غير مكتملة: {name} ناقص. لم يُضَف شيء. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>الحزمة غير موقّعة. لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>تنقص الحزمة قائمة موقّعيها. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>تقول الحزمة إنها من {said}، لكن توقيعها يقول {found}. لم يُضَف شيء. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>تذكر الحزمة {said} عن {name}، لكن فيها {found}. لم يُضَف شيء. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>تذكر الحزمة {said} عن بياناتها، لكن فيها {found}. لم يُضَف شيء. اطلبها مرة أخرى.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>تحاول الحزمة الكتابة خارج مجلدها («{name}»). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>غُيّرت الحزمة بعد توقيعها ({name}). لا تستعملها؛ أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>أُنشئت الحزمة ببرنامج أحدث. لم يُضَف شيء. قد تفتحها نسخة أحدث من Postil.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>ستبلغ الحزمة {size} بايت (والحد {limit}). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>الصورة أو الصوت {name} ليس ما يقوله اسمه، أو أكبر من اللازم. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>التوقيع {name} غير مقروء. لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>الأحجام المكتوبة في الحزمة غير صحيحة («{name}»). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>المهمة لا تناسب هذا البرنامج: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>فئة المهام «{family}» تحتاج إلى نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>الإصدار في هذه الحزمة يقفز بمقدار {count}. لم يُضَف شيء. اتصل بالمنسّق.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>لا يوجد ملف كهذا. لم يُضَف شيء. تحقّق من اسمه ومن مجلده.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>وصلت بعد {due}، حين لم يعد يُستلم شيء. لم يُدمج شيء. غيّر الخطة، أو اتركها.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>هذه حزمة من نوع «{kind}» وليست حزمة نتائج. لم يُدمج شيء. اطلب حزمة النتائج.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>هذه حزمة من نوع «{kind}» وليست حزمة مهام. لم يُضَف شيء. اطلب حزمة المهام.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>هذه ليست حزمة. لم يُضَف شيء. ربما أزالها نظام البريد؛ اطلبها على ذاكرة USB.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>هذه الحزمة تجيب عن حزمة أخرى ({series}). لم يُضَف شيء. افتح تلك.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>هذه الحزمة تجيب عن المراجعة {said}؛ وقد فتحت المراجعة {found}. لم يُضَف شيء. افتح الأخرى.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>هذه الحزمة تخص «{title}». لم يُضَف شيء. افتح ذلك المشروع أولًا.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>هذه الحزمة مقفلة. لم يُضَف شيء. افتحها بمفتاح مشروعها.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>هذه الحزمة غير مقفلة لهذا المجلد الرئيسي، أو فُقد المفتاح الذي يفتحها. لم يُضَف شيء. افتحها حيث أُنشئ مشروعها، أو بمفتاح المشروع المطبوع.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>هذه الحزمة أقدم من التي لديك (المراجعة {said}، ولديك {found}). لم يُمسّ عملك. تابع بالتي لديك.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>هذه الحزمة تحتاج إلى النسخة {version} من البرنامج أو أحدث. لم يُضَف شيء. أحضر نسخة أحدث من Postil.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>هذه الحزمة تحتاج إلى «{feature}»، وهذه النسخة من البرنامج لا تعرفه. لم يُضَف شيء. أحضر نسخة أحدث من Postil.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>أُعدّت هذه الحزمة لـ {recipients}. لم يُضَف شيء. اطلب حزمتك.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>أُعدّت هذه الحزمة لـ «{format}». لم يُضَف شيء. افتحها بذلك البرنامج.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>فُكّت هذه الحزمة ثم حُزمت ثانية ببرنامج آخر («{name}»). لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>كُتبت هذه الحزمة لمنسّق آخر. لم يُضَف شيء. أرسلها إليه.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>لا يقبل هذا المشروع إلا نتائج مقفلة، وهذه مفتوحة لكل من يحملها. لم يُضَف شيء. اطلب حزمة مقفلة.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>ما تذكره الحزمة عن البند {item} ليس ما يعطيه سجلها. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>لا يصف bag-info.txt هذه الحزمة. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} من {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>فُحص {a} من {b} من الإجابات</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · من {signer}. البند {a} من {b}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>سلّم {name} استكمالين مختلفين للعمل نفسه. لم يُختر شيء. اسأل أيهما المعتمد.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>وُقّع {name} لغرض آخر ({purpose}). لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>يجيب {principal} عن حزمة أُعدّت لـ {recipients}. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>لا يحق لـ {principal} التوقيع لهذا الغرض ({purpose}). لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>«{item}» في {name} مكرّر أو في غير موضعه. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>يحمل «{name}» بيانات زائدة لا تكون في الحزم أبدًا. لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>حجم «{name}» هو {size} بايت (والحد {limit}). لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>«{name}» رابط أو جهاز وليس ملفًّا. لم يُضَف شيء. أبلغ المنسّق.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>«{name}» ناقص. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>«{name}» ليس في قائمة الحزمة نفسها. لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>«{name}» محزوم بطريقة لا يقرؤها هذا البرنامج. لم يُضَف شيء. اطلب الملف الأصلي.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>غُيّر «{name}». لم يُضَف شيء. اطلب الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>تلف «{name}» في الطريق. لم يُضَف شيء. انسخ الحزمة مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>هذه الرزمة</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>هذه الحزمة</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>يتكوّن اسم الرزمة من حروف لاتينية صغيرة وأرقام ونقاط وشرطات، مثل news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>صف في قائمة المصطلحات بلا مصطلح فيُترك.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>خيار بلا معرّف في العمود «{column}».</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>كل نقطة في المقياس تحتاج إلى وصفها. الناقص في «{id}»: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>البنود المحجوزة التي تشبه بنود قسم آخر ولم تُذكر في القائمة: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>تغيّرت بنود منذ إعداد الحزم. جديدة: {new}؛ بنص آخر: {changed}؛ مسحوبة: {withdrawn}. الإجابات عن نص سابق أو عن بند مسحوب تُحفظ ويُدفع أجرها، لكنها لم تعد تُحسب.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>لا تقف السطور إلا بجانب هذه الأجزاء: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>لا فئة باسم «{family}». هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>لا فئة باسم «{family}». الموجود: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>لا بند اسمه «{item}»، وهو مسمّى بندًا حرجًا.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>لا يوجد بند باسم «{item}»، وهو مذكور للتدريب.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>لا مفتاح باسم «{key}» هنا.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>لا مفتاح باسم «{key}» هنا. هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>لا اسم معروف للغة «{tag}». اذكر اسمها في [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>لا صف فيه العمود «{column}». الأعمدة هنا: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>لا صف فيه العمود «{column}». هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>لا مصدر باسم «{source}» وهو مذكور للتدريب.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>لا قيمة في العمود «{column}» تقول شيئًا لـ «{key}».</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>من البنود المختارة {count} لا ينتج عنها بند هنا، ومنها {item}.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>لا يفكّك المحادثة إلا الفئات ذات الردّ الواحد؛ وهذه ليست منها.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>الأسئلة من نوع {kind} ليس فيها «{key}».</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>مفتاح استرداد المشروع {project}

اطبع هذه الصفحة واحفظها في مكان آمن، ثم احذف هذا الملف.
بهذا المفتاح يمكن إدخال مفتاح منسّق جديد إذا ضاع مفتاحك أو سُرق.
من يملكه يستطيع تولّي المشروع. لا يفتح إجابات ولا يوقّع حزمًا.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>مفتاح النتائج للمشروع {project}

اطبع هذه الصفحة، واحفظها في مكان آمن، واحذف هذا الملف.
يفتح النتائج المقفلة لهذا المشروع إذا فُقد مفتاح المنسّق. ولا يوقّع شيئًا.
من لديه هذا المفتاح يستطيع قراءتها، بواسطة Postil (--key) أو age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة رزمة الجولة السابقة: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>رزمة الجولة السابقة «{round}» غير معروفة هنا. افتحها أولًا.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>الرزمة {file} تخص المشروع «{here}»، والخطة تخص «{there}». اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>وُقّعت البنود المختارة بمفتاح لا يوثق به هنا (رقم الأمان {number}). قارن الرقم مع المرسل.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>مضى موعد التسليم {due}، ولا تُقبل النتائج بعده: ستُرفض كل نتيجة.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>شرح البند {item} غير مناسب: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>غُيّر الملف بعد اختيار بنوده.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>لا يمكن وصل المصدر الأول بمصدر آخر.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>لا يمكن قراءة الإرشادات {path} كنص UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>البند المحجوز {item} يقول تقريبًا ما يقوله {other} المخصص لـ {split} ({likeness}): «{text}» – «{texts}». انقل أحدهما، أو استثنه بسبب: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>البند المحجوز {item} يقول ما يقوله {other} المخصص لـ {split}: «{text}». انقل أحدهما.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>البند المحجوز {item} يقع داخل نص من {other} المخصص لـ {split} ({likeness}): «{text}» – «{texts}». انقل أحدهما، أو استثنه بسبب: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>البند المحجوز {item} سبق التدرّب عليه: «{text}». احجز غيره.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>البنود المحجوزة المذكورة في القائمة تشبه بنودًا أخرى من قسم آخر.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>استُعمل كل طلب محجوز في {count} من الجولات. احجز غيرها.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>البند {item} للتدريب وليست له إجابة صحيحة. اذكر العمود في [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>اختيرت البنود للمشروع {here}، وهذه الخطة للمشروع {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>البندان {item} و{other} متلازمان وهما في قسمين مختلفين: {split} و{others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>لا يمكن استعمال بطاقة المفتاح {file}: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>الاسمان «{bundle}» و«{name}» معًا أطول من اللازم. اختصر أحدهما.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>معرّف الخيار «{id}» خارج النمط ويصير «{name}».</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>معرّف الخيار «{id}» محجوز ويصير «{name}».</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>الخطة لا تسأل شيئًا. يلزم سؤال واحد على الأقل.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح الخطة: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>الخطة ليست نص UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>الخطة لا تذكر لغة: اذكرها في [bundle]، أو اذكر عمودًا في [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>الخطة تريد بنودًا إجاباتها معروفة، ولا بند كذلك.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>طلب البند {item} كان محجوزًا في الجولة السابقة وصار الآن لـ {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>تغيّر السؤال «{question}» منذ إعداد حزمه مع بقاء المعرّف نفسه. تُحفظ الإجابات التي لم تعد تناسبه ولا تُحسب، وبنودها مفتوحة من جديد: {count} مما عاد.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>للسؤال «{question}» كلمات أو خيارات غير التي كانت عند إعداد حزمه، مع بقاء المعرّف نفسه. تُحسب الإجابات المعطاة من قبل. إن صار يسأل عن شيء آخر فأعطه معرّفًا آخر.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>السؤال «{question}» جديد ولا بد من إجابته. البنود التي أُجيبت من قبل مفتوحة من جديد: {count} من الإجابات العائدة.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>الأسئلة غير مناسبة: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>حجم الأسئلة {size} بايت؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة سجل البنود المختارة: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>غُيّر سجل البنود المختارة بعد توقيعه، أو لا توقيع له.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>مفتاح الاسترداد ليس مفتاحًا عامًّا من نوع ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>الإجابات الصحيحة عن «{question}» ستنتقل على أنها اقتراحات.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>الدور «{key}» مطلوب: اذكر عموده في [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>الجولة السابقة للمشروع {here}، وهذه الخطة للمشروع {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>الجولة «{round}» لهذه الرزمة مغلقة وموقّعة. وما يليها جولة جديدة برزمة خاصة بها.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>وُجد الأمر نفسه في {count} من البنود الأخرى.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>ليس في قائمة المصطلحات العمود «{column}».</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>استثناء {item} و{other} غير لازم: ليسا متشابهين.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>استثناء {item} و{other} أُعطي لنصوص أخرى. اكتب سببًا آخر لإعطائه من جديد.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>لا بنود لـ «{name}»: كلها لدى آخرين، أو تحتاج لغات أو مجالات أخرى.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>هذا ليس TOML: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>مساهمان اسمهما «{name}» في الحزم. أعطِ أحدهما اسمًا آخر.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>مساهمان لهما المفتاح نفسه: «{name}» و«{other}».</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>خياران لهما المعرّف «{id}».</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>سؤالان باسم «{id}».</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>ما كتبه {name} عن {other} يشبه البند المحجوز {item} ({likeness}): «{text}» – «{texts}». يمكن استثناؤه بسبب: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>ما كتبه {name} عن {other} يقول ما يقوله البند المحجوز {item}: «{text}».</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>من يخمّن البذرة العشوائية (seed) يستطيع التمييز بين ردود النماذج المختلفة. ضع في [bundle] بذرة عشوائية طويلة.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>يذكر [fields] قيمًا لـ «{key}»، والخطة لا تسأل عنه.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>يقول [suggestions] كيف يُقترح، لكن لا عمود فيه اقتراح. سمِّ واحدًا في [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>عدد بنود التدريب {count}؛ وأقصى ما تسعه الحزمة {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} من البنود لها أشخاص أقل مما تريد الخطة: لا يأخذ المساهمون بنودًا أكثر.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} من البنود لها أشخاص أقل مما تريد الخطة: قليل من المساهمين في المجال «{field}».</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>عدد البنود التي تنال أشخاصًا أقل مما تريد الخطة: {count}. قليل من المساهمين يعرف «{language}».</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>عدد نصوص «{place}» التي تنقصها اللغة «{tag}»، وهي موجودة في نصوص أخرى من الخطة: {count}.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>عدد قيم العمود «{column}» التي لا تقول شيئًا لـ «{key}»: {count}؛ تُختار هذه البنود من دونه.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>لا تشابه بين {item} و{other}: يسري استثناؤهما على ما يكتبه الناس عن {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} ليس من البنود المختارة.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: مع {count} من البنود التي يجيب عنها عدة أشخاص يُعرف الاتفاق بهامش نحو ±{size}.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: مع {count} من الطلبات لا يظهر التفضيل إلا من نحو {percent} في المئة.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: مع {count} من الطلبات لا تظهر إلا فروق أكبر من نحو {size} انحراف معياري.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count} من البنود يجيب عنها عدة أشخاص. يُذكر الاتفاق ابتداءً من {least} من البنود.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: {count} من الطلبات أقل من أن تُظهر أي فرق.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>«{day}» ليس يومًا. اكتب السنة والشهر واليوم، مثل 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>«{id}» سؤال من أسئلة الفئة ويبقى من نوع {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>«{key}» غير مناسب: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>يجب أن يذكر «{key}» عمودًا أو قائمة أعمدة.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«{key}» ناقص.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>«{key}» ليس دورًا في هذه الفئة ولا سؤالًا في هذه الخطة.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>«{key}» ليس دورًا في هذه الفئة ولا سؤالًا في هذه الخطة. هل تقصد «{meant}»؟</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>«{key}» يظهر للمساهمين ويكشف أي نموذج كتب ماذا.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>المطلوب إظهار «{key}»، لكن [fields.keep] لا يُبقيه.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>يذكر «{key}» قيمًا موجودة من قبل، ولا يقول [fields.use] لأي غرض. تُترك.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>لا بيان لـ«{key}» في المصدر. لن يصل ذلك إلى المساهمين ولا إلى ملفات التصدير.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>«{language}»: المطلوب {count} من البنود والموجود {there}. النسخ تُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>«{name}» في [fields.keep] هو الاسم الذي تُحفظ به الاقتراحات. أعطِ العمود اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>«{name}» ليس جزءًا من هذه الفئة. الموجود: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>«{name}» ليس قسمًا. الأقسام: train وvalidation وheldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>«{name}» جزء من البند وفيه الإجابات الصحيحة عن «{question}».</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>«{name}» يظهر للمساهمين وفيه الإجابات الصحيحة عن «{question}».</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>«{name}» يحتاج إلى بطاقة مفتاح، أو إلى اسم بحروف لاتينية أو أرقام فقط.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>ليس في «{place}» نص باللغة «{tag}»، وهي موجودة في نصوص أخرى من الخطة.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«{tag}» ليس وسم لغة.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>«{value}» ليس عمودًا ولا وسم لغة.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>الأسهم ولوحة الأرقام والنصف الأيمن؛ أرقام لوحة الأرقام تختار.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>الأرقام وEnter في لوحة الأرقام للإجابة؛ وعلاماتها لما بقي.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>الأرقام والنصف الأيسر؛ لا حاجة إلى Enter والأسهم.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>اليد اليسرى</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>الحروف وحدها تعمل خارج حقول النص.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>مثل Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>مثل Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>مثل Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>لوحة الأرقام فقط</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>اليد اليمنى</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>ما يُهمل هناك يؤجَّل أو يُبلَّغ عنه هنا، ويمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>الصفحة {a} من {b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>لا ينتمي إلى هذه المهمة</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>مكتوب بلغة أخرى</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>مسيء</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>يُظهر بيانات خاصة لشخص ما</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>النص مبتور أو مختلّ</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>لا يمكن حسابه: كل الدرجات متساوية.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>لا يمكن حسابه: الإجابات الآتية من ملف لا تذكر أي ردّ عُرض أولًا.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>لا يمكن حسابه: أجاب الجميع الإجابة نفسها عن كل بند.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>لا يمكن حسابه: لم يُجب شخصان عن أي بند.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>لا يمكن حسابه: لم يُجب الجميع عن كل بند.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>لا يمكن حسابه: بند واحد فقط أجاب عنه شخصان.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>لا يمكن حسابه: الردود التي لا تسمّي نموذجًا ليست هي نفسها من بند إلى بند.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>لا يمكن حسابه: لم تُقارَن بعض النماذج بغيرها قط.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>لا يمكن حسابه: لا يجد المراجعون أخطاء أكثر مما يجده التخمين.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>لا يمكن الحساب: طرحت الجولتان هذا السؤال بشكل مختلف.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>لا يمكن الحساب: لا طلبات محجوزة مشتركة بين الجولتين.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>لا يمكن حسابه: لا توجد إجابات.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>لا يمكن حسابه: أجاب هؤلاء عن بنود مختلفة.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>لا يمكن حسابه: هذا الرقم يقارن بين شخصين.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>لا يمكن حسابه: الإجابات قليلة ({found}، والمطلوب {needed} على الأقل).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>لا يمكن حسابه: البنود قليلة ({found}، والمطلوب {needed} على الأقل).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>لم تُقيَّم الردود القديمة والجديدة في الحزم نفسها.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>حكم على كل طلب أقل من شخصين في المتوسط، فلا يُستنتج شيء.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>ترتفع درجات البنود المختارة حين تُقيَّم ثانية، دون أي تغيير فيها.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>لا يمكن حساب الاتفاق، فلا يُستنتج شيء.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>لا توجد فترة ثقة، فلا يُستنتج شيء.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>الطلبات أقل من أن يُستنتج شيء.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>الدفعة ما أجاب عنه مساهم واحد من حزمة واحدة بلغة واحدة. الأخطاء بين الإجابات المسحوبة عشوائيًّا مع مجال 95 % الدقيق؛ والإجابات المسحوبة لخطرها لا تدخل في أي نسبة.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>الإشارة تطلب النظر في الإجابات. ليست حكمًا ولا ترفض شيئًا ولا تمسّ الأجر أبدًا.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>فوق المتوسط</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>إجابات مقبولة لم يُسجَّل لها وقت، فلا تدخل في أي مبلغ: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>مقبولة: إجابات باقية لم يُعدها مراجع. معادة: إجابات صحّحها مراجع أو خالفها بشدة كبيرة أو حرجة. البلاغ عن مشكلة يُحسب عملًا. الإشارات والأعلام لا تغيّر شيئًا هنا.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>ساعات العمل الفعلي</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>الأجر المتفق عليه</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>كل البنود</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>نسبة المجاب من المطلوب، بحسب اللغة والمصدر.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>إجابات زائدة على ذلك: {count}، عن بنود لها أكثر من المطلوب أو أُعطيت للشخص نفسه مرتين.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>الإجابات الواردة: {given} من {wanted}. البنود التي لم تبدأ: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>إجابات كل المساهمين: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>إجابات لكل بند</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>الإجابات الواردة حتى الآن</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>إجابات قدّمها المراجعون قبل أن يروا الإجابة: {given}؛ والتي قورنت بها: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>إجابات لم تكن في الجولة السابقة</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>إجابات عن نصوص أو أسئلة سابقة أو بنود مسحوبة، لا تدخل في أي رقم هنا: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>إجابات عن «{question}» لا تساير إجابات الآخرين: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>الأشرطة: نسبة كل قيمة. العلامات: النسبة بين كل مساهمي اللغة. الأكثر اختلافًا أولًا.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>بحسب من اختاروا</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>لا يمكن حسابه: أكثر من {most} نص؛ لم يُبحث إلا عن النسخ المطابقة.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>لا يمكن حسابه: لم تُكتب نصوص.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>لا يمكن حسابه: لم تُسجَّل أوقات.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>احتمال الفوز</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>فُحص</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>تامة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>مساهمون لا يمكن حساب مبلغهم، فلا يدخل في هذا المجموع: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>المساهمون: {people}؛ الأدنى أولًا.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>المعدل المصحَّح</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>وحدة العدّ</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>حُسب في {counted}؛ وصُنعت الحزم في {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>تقدير Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>قُرّر بعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>موعد التسليم</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>كل مساهم مقابل غيره</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>يُقرَّب كل مبلغ مرة واحدة إلى أصغر وحدة في عملته، والأنصاف إلى أعلى. المجاميع تجمع المبالغ كما هي معروضة.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>إجابات متساوية متتالية عن «{question}»: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>الوسم المقدَّر</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>كل عدد يعدّ إجابات مدموجة: لكل شخص وحزمة تُؤخذ حزمة النتائج التي يواصل سجلها كل ما عداها. وحيث تفترق حزمتا نتائج لشخص واحد لا تُحسب أي منهما. والإجابات عن نص أقدم للبند والمشكلات المُبلَّغ عنها ليست إجابات عنه.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>الدقة المتوقعة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>أرقام يمكن حسابها: {computed} من {figures}؛ دون 0.667: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>الموضع الأول: كم مرة يكون الردّ المعروض أولًا أفضل</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>من الإجابات إلى الوسوم</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>من عدّادات الكتابة واللصق، لا مما كُتب أبدًا. مجهول: لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>من جولة إلى جولة</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>صفوف أخرى: {count}، في {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>صفوف أخرى: {count}. وهي في ملفات CSV التي يمكن حفظها مع التقرير.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>إجابات معروفة تحتاج نظرة أخرى</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>نصف البنود يستغرق بين {low} و{high} ثانية.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>الطلبات المحجوزة: {prompts}؛ الأشخاص لكل منها: {people}؛ {figure}: {value} (95 %: من {low} إلى {high}، بحسب الطلب)؛ p = {p} ({method}، بعد Holm)؛ ألفا {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>الإجابات المعروفة المخفية</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>كم بندًا له كم إجابة من أشخاص مختلفين. البند المبلَّغ عنه يُعدّ منظورًا فيه، لا مُجابًا عنه.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>كم مرة يكون أول النموذجين أفضل، والتعادل نصف، مع مجال 95 % بحسب كل طلب. «كلاهما سيئ» لا يدخل في أي نسبة. الخط المتقطع: لا فرق.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>كم مرة يعطي الآخرون الإجابة نفسها للبند نفسه، مع مجال 95 %؛ ابتداءً من 20 بندًا مشتركًا. قد تعني القيمة المنخفضة بنودًا صعبة أيضًا.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>كيف حُسب هذا</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَلة</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>ظاهرة بعدها</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>ظاهرة قبلها</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>وسوم المآخذ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>البنود وراء الأرقام</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>البنود بحسب اللغة</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>البنود المشمولة دائمًا محسوبة، ومذكورة على حدة أيضًا.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>بنود تنتظر من يبتّ فيها: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>ألفا كريبندورف مع مجال 95 % على البنود. الخطان المتقطعان عند 0.667 و0.80 للاسترشاد: القيمة المنخفضة تحكم على الإجابة المفردة وعلى الإرشادات، وليست عيبًا حيث تُطلب الآراء.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>الخسارات</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>الدفعات</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>دفعات تحتاج فحصًا أكثر: {open} من {lots}؛ مرفوضة: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>الأغلبية</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>متوسط الرتبة</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>المتوسطات بحسب كل طلب مع مجالات 95 %. النقاط الممتلئة الموصولة: كل طلب محجوز، وهو وحده ما يدل على التقدم. النقاط المفرغة: بنود اختيرت أو جرى التدريب عليها؛ وترتفع من تلقاء نفسها إذا اختيرت لأن درجاتها منخفضة.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>وسيط الطول بالمحارف</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>وسيط الكل</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>الوسيط والنصف الأوسط والمئين 5 إلى 95 بالثواني من دون التوقفات. للتخطيط لا للحكم.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>الطرق تختلف</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>النماذج محكِّمةً</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>النماذج التي تحكم لا تدخل في أي أغلبية ولا في أي اتفاق. تُقارَن بأغلبية شخصين أو أكثر؛ وبجانبها كم مرة يتفق شخص واحد مع الآخرين. فترات بحسب البند، 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>أكثر من 30 % ممن يجيدون الإجابات المعروفة يقولون هنا شيئًا آخر: انظر في الإجابة المعروفة.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>اسم الجولة</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>لا إجابة تمكن مقارنتها بعد.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>لا يظهر فرق بين {model} و{other}.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>لا أجر متفق عليه في ملف المنسّق.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>لم توجد إشارة.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>لا يُسجَّل وقت للبلاغات عن مشكلات: عند الحساب بالساعة لا تدخل في أي مبلغ. عددها: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>لم يُبلغ أحد عن مشكلة.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>لم تُقارَن لأنها نصوص مكتوبة: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>لم تُقارَن: مسحوبة لخطرها: {risk}؛ بعد إجابة أخرى عن البند نفسه: {seen}؛ إلى جانب إجابة مراجع آخر: {again}؛ بشأن إجابات لم تعد محفوظة: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>على كل طلب مشترك بين الجولتين، بمقارنة مزدوجة، بعد تصحيح هولم. قُيّمت الجولتان في وقتين مختلفين وربما من أشخاص آخرين: لا يُستنتج شيء من الفرق.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>فقط من كل طلب محجوز، 30 على الأقل، مع مجال، وشخصين على الأقل لكل منها واتفاقهم.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>لا يُحتسب إلا هذا الجزء: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>غير الإجابة المعروفة</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>الحزم الخارجة والعائدة</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>الحزم والأوقات والمشكلات المبلّغ عنها هي للإجابات كاملة؛ والدفعات والأحكام والتدريب في التقرير الكامل وحده.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>أزواج إجابات شخصين عن بند؛ المتماثلة على القطر.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>المعاملات</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>كشف الدفع</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>نقاط لكل 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>نقاط لكل إجابة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>بلاغات عن مشكلات</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>الجذب</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>تُحسب متوسطات المقيّمين أولًا؛ والفترة هي فترة t بحسب الطلب، 95 %. لا يُقال تقدّم إلا بالطلبات المحجوزة، بثلاثين أو أكثر؛ وتُعرض البنود الحرجة على حدة.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وصلت</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>البلاغات بحسب السبب: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>أُعيدت</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>أحكام المراجعين</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>المراجعون</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>يوافق المراجعون على {agree} من {checked} من الإجابات.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>إجابات المراجعين أنفسهم قبل أن يروا الإجابة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>لم تكن الإجابات الصحيحة في أي حزمة. اختبار Wald بين من يصيبون في 85 % ومن يصيبون في 60 % يطلب نظرة لا غير. الفترات فترات Wilson، 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>صحيح في المحاولة الأولى</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>صحيح في المحاولة الأخيرة</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>الجولات السابقة</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>الجولات التي استُعمل فيها كل طلب محجوز</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>الجولات والمراجعون والنماذج التي تحكم والادّعاءات لا ترد إلا في التقرير الكامل.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>مثل الآخرين</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>مثلها وهي ظاهرة</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>مثلها دون رؤيتها</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>الدرجات بحسب القسم</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>نقاط الشدة</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>نقاط الشدة: محايد 0، طفيف 1، كبير 5، حرج 25، ترقيم طفيف 0.1؛ لكل 1000 كلمة أو حرف من المصادر.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>النسبة من الكل</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>نسبة كل نقطة موزّعة حول النقطة الوسطى. المتوسط في الجدول فقط.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>الإشارات: {signs}؛ المساهمون الذين لديهم إشارة: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>بعض الإجابات، وهي مسحوبة عشوائيًّا، لا يراها المراجع إلا بعد أن يجيب عن البند: مقيّم ثانٍ لا يعرف شيئًا عن الأول. تُقارَن إجابات العيّنة العشوائية، بمراجع واحد لكل بند؛ أما النصوص المكتوبة فلا تُقارَن.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>القوة مقابل {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>مأخوذة</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>مأخوذة: بأمرها؛ والإجابة نفسها من دونه تُعد متجاهَلة. الجذب: كم تزيد مرات أن تكون الإجابة هي الاقتراح حيث كان ظاهرًا قبلها على حيث لم يره أحد؛ الفترة بحسب البند، 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>عشر أو أكثر متتالية أسرع مما يمكن أن يُقرأ النص؛ {fast} من {all} إجمالًا.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>عشر أو أكثر متتالية أسرع من أن تُقرأ أو في أقل من ثلث الوقت المعتاد؛ {fast} من {all} إجمالًا.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>نصوص أطول أو أقصر من غيرها بكثير: {count} من {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>نصوص بلغة غير المطلوبة: {count} من {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>نصوص تكاد تكون نسخًا بعضها من بعض: {count} من {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>نصوص تكاد تكون نسخًا من نصوص أشخاص آخرين (الأشخاص: {people}؛ الأكثر تكرارًا: {names}): {count} من {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>نصوص تكاد تكون نسخًا من نصوص {other}: {count} من {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>نصوص تكرر نفسها: {count} من {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>الجدول الأخير يقابل ما قاله المساهمون بالوسم الذي يقدّره Dawid-Skene: {shown} من {all} شخص.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>الخُمس الأدنى بحسب نصف المقيّمين، وما قاله النصف الآخر عن البنود نفسها. ذلك القدر من الارتفاع ليس تقدّمًا.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>مثلها</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>الإجابة نفسها عن «{question}» في كل مرة: {count}. لم يُجب أي شخص آخر.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>الإجابة نفسها عن «{question}» في كل مرة: {count}. يعطيها الآخرون في {share} من إجاباتهم.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>البند نفسه مرتين</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>خدمت هذه الطلبات في ثلاث جولات: اختر طلبات جديدة.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>هذه الجولة والتي قبلها</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>التعادلات</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>الوقت لكل بند</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>شخصان معًا كل مرة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>قيم كل مساهم</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>القيم الأكثر اختلاطًا</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>ما يفعله الاختيار وحده</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>ما وجده كل مراجع من الأخطاء الموضوعة عن قصد، وما رفضه من إجابات معلوم أنها جيدة.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>ما يُنجز في حزمة مجهول حتى تعود.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>ما ينقص، بحسب الحزمة واللغة</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>ما يمكن ادّعاؤه</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>حيث سُحبت الإجابات بحسب مقدار الخطر، يُحسب كل خطأ ونقاط شدته بقدر ما تقوله فرصة سحبه (Horvitz-Thompson، والحدود لـ Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>أين تختلف الوسوم</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>من أين جاءت النصوص المكتوبة</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>نسبة الفوز</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>نسب الفوز</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>مرات الفوز</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>مع الأشخاص</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>كشف العمل</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق النظر</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>النصوص المكتوبة</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>بقدر المطلوب</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>دون الهدف</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>يقول chrF كم تتشابه النصوص المكتوبة: تشابه لا اتفاق.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>تامة</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>اقتراح معدَّل</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>محجوزة</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>لا بنود</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>لم تبدأ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>غيرها</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزئية</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ملصق</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>مقتبس</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>الطلبات أقل من اللازم</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>شك</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} لكل ساعة</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} لكل بند</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>تختلف {apart} من {pairs} من أزواج الإجابات عن البند نفسه.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>عادت {back} من {packs} من الحزم.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{below} من {items} من البنود لها إجابات أقل من المطلوب.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{made} من {all} من المقارنات تسمح بادّعاء.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} أفضل من {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} أسوأ من {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: عادت نسختان من هذا العمل، ولا تكمل إحداهما الأخرى. لا يُحسب منه شيء حتى يُختار في «حزم النتائج» أيهما الصحيحة.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} من {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} من {whole}، أقل من الخُمس</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>رُسم {shown} من {all}، وأولها ما يلزم النظر فيه.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>رُسم {shown} من {all}، وأولهم من يلزم النظر في إجاباتهم؛ والكل في {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>رُسم {shown} من {all}؛ كلها في الجدول.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (نحو {low} إلى {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (من {low} إلى {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>القيمة «{value}» في {share} من الإجابات</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>يضيف شيئًا</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>موافق مع تصحيح</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>لا يمكن الحسم</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>يناقض المصدر</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>فُهم المعيار خطأً</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرج</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>مخالف</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>هل توافق؟</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>تحرير الإجابة أو الشاهد</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>فارغة أو حشو</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>إعطاء إجابتي أنا</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>النحو</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>ما مدى شدته؟</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>لم تُتّبع التعليمات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>يُسقط شيئًا</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>ليس عملًا خاصًّا</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>ليس على أسلوب الإرشادات</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>تقييم بلا سبب</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>الكتابة أو الاتجاه</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>بيانات حساسة أو شخصية</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>المصدر معطوب</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>يتحدث عن غير المقصود</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الإملاء</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>المصطلحات والأسلوب</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>غير طبيعي</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>ما هو بالضبط؟</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما الخطأ؟</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>شاهد خاطئ</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>وسم خاطئ</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>لغة أو لهجة خاطئة</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>مصطلح خاطئ</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>نبرة خاطئة</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>إجابتك أنت</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>بعد {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>تغيّرت بعد التوقيع</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>استنتاج</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>ردود متباينة</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>البند {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>إبقاؤهما</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>تقييم منخفض</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>موضوع جديد</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>اختلاف الآراء</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>قيم نادرة</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>تقييمات متباعدة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>ملخّص موقّع</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>هذه الرزمة</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>نموذج غير واثق</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>مشمول دائمًا</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>مختار لصعوبته</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>مختارة من {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>أُغلقت في {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>عدّ إجابات غير الموجودة هنا الآن</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>مسحوب عشوائيًّا</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>يطابق الإجابات الموجودة هنا</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>للتدريب</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>للتدريب</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>محجوز</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>البذرة {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>وقّعها {name}</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>المستثنى: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{items} من {pool}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>البند {item} محجوز ويقول تقريبًا ما يقوله {other}، {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>البند {item} محجوز ويقول ما يقوله {other}، {split}. أخرج أحدهما.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} محجوز ويقع داخل نص من {other}، {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: {share} من 100</translation>
    </message>
    <message>
        <source>{split}: {count}</source>
        <translation>{split}: {count}</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>ملف CSV للجداول الإلكترونية</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>مجموعة بيانات مع بطاقة وبيانات Croissant الوصفية</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>الإجابات المدمجة مع الأصوات</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>التفضيلات (DPO، المكافأة)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>كل طلب وحده</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>كل طلب مع إجابته (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>الدرجات مع المتوسطات</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>ورقة (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>ردود مرغوبة وغير مرغوبة (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>مثال: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>ليس لـ: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>آخر المحارف المستعملة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>الأرقام 0–9 دائمًا</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>المتابعة تلقائيًّا</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>إخفاء السطور بجانب النص</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>التذكير بالاستراحة</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>تم التذكير بنسخة المفتاح</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>إظهار العلامات غير المرئية</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>إظهار الردود نصًّا خامًا</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>مكان حفظ حزم النتائج</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>أُبلغ عن مشكلة</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>سهو</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>إجابة أخرى</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>اختر أولًا لماذا لزم البتّ فيه.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>اختر أولًا أي إجابة هي المعتمدة.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>تعليق على الإرشادات</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>أعطى عدد متساوٍ إجابات مختلفة</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>لا تذكره الإرشادات</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>الإرشادات غير واضحة</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>البند معيب</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>الإجابة المعروفة: {answer}. ما تبتّ به يحل محلها.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>اللغة أو اللهجة</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>ينقص خيار</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>أُبلغ: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>أخطأ المراجع</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>المراجعون غير متفقين</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>المراجعون: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>اعتراض بأن إجابة معادة كانت صحيحة</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>تلزم معرفة خاصة</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>يُقرأ النص بطريقتين</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>الإجابة بعد الدمج غير مؤكدة</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>ملتبس حقًّا: الإبقاء على التوزيع</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>طريقتان في الحساب تعطيان إجابتين مختلفتين</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>أي إجابة هي المعتمدة؟</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>لماذا لزم البتّ في هذا البند؟</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>موافقة مع تصحيح</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>لغة أخرى</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>مشكلة أخرى</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مبتور</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>إجابتي كانت صحيحة</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>ليس لهذه المهمة</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>مسيء</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>بيانات خاصة</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>شك</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}: {count}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A file of more than {limit} lines is not read at once. Cut it into several files.</source>
        <translation>لا يُقرأ دفعة واحدة ملف فيه أكثر من {limit} سطر. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>اسم في كائن ليس نصًّا عاديًّا.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>علامة اقتباس تُفتح هنا ولا تُغلق.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>ردّ في البند {item} يسمّي نموذجًا: «{name}».</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>نص فيه نصف زوج بديل لا يمثّل أي محرف.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>نص فيه المحرف NUL، وهو لا يكون في النصوص.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>ستجعل الأسماء البديلة البيانات أكبر من الملف مرات كثيرة.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>اسم بديل يشير إلى ما هو فيه.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>لا يوجد في المجلد «{folder}» ملف من مجموعة بيانات يمكن قراءته: JSON Lines أو JSON أو CSV أو TSV أو Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>للوصل بالسطر يلزم أن تتساوى صفوف المصدرين: {here} و{there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>تُرك أثناء القراءة: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>لا ترميز باسم «{encoding}».</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>لا ملف باسم «{path}».</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>لا صيغة مقروءة باسم «{format}».</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>لا صف فيه العمود «{column}».</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>لا قيمة في العمود «{column}» تناسب إجابة عن «{question}».</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>تحتاج ملفات Parquet إلى المكتبة {package}: ثبّتها باسم postil[parquet]، أو احفظ البيانات بصيغة JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>الردّ {number} بلا نص.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>يوجد شيء بين علامة الاقتباس المغلقة والعمود التالي.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>الإجابة «{text}» ليست عند {start} من مقطعها.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>في الخلية {place} خطأ: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>الخلايا {place} مدمجة. افصلها، لتكون لكل صف خليته.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>في العمود {column} خلايا، ولا اسم له في الصف الأول.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>البيانات متداخلة أعمق من اللازم.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>مجموعة البيانات في «{folder}» محفوظة في ملفات Arrow، وهي لا تُقرأ. اكتبها بصيغة Parquet أو JSON Lines (to_parquet، to_json) ثم اختر تلك الملفات.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>يجب أن يكون كل من الفاصل وعلامة الاقتباس محرفًا واحدًا، وأن يختلفا.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>اللاحقة «{ending}» لا تدل على صيغة. اذكر صيغة في الخطة: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>لا يمكن فتح الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>في الملف نوع مستند (DOCTYPE) أو كيانات خاصة به، وهذه لا تُقرأ. احذف هذا الجزء.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>ليس في الملف جزء باسم «{name}». الأجزاء فيه: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>في الملف أكثر مما يُقرأ دفعة واحدة. قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>يضم الملف ملفات أخرى (XInclude) لا تُقرأ. احذف ذلك الجزء.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>في المجلد «{folder}» أكثر من {limit} ملف. اختر المجلد الذي فيه البيانات.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>المجلد «{folder}» ليس مجموعة بيانات، وفيه أكثر من {limit} ملف من الصفوف. اختر بعض هذه الملفات.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>المجلد «{folder}» ليس مجموعة بيانات، ولا يُقرأ أي ملف فيه.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>المعرّف «{id}» خارج النمط ويصير «{name}».</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>المعرّف «{id}» مكرّر؛ أول مرة في السطر {first} من {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>البند لا يناسب فئته: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>البند بلا معرّف؛ يأخذ «{name}» من ملفه وسطره.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>البند بلا نص في «{part}» فيُترك.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>البند لا يذكر لغة، وليس للرزمة لغة عامة.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>حجم البند {size} بايت؛ والحد {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>البندان {item} و{other} يقولان الشيء نفسه تقريبًا.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>البندان {item} و{other} يقولان الشيء نفسه.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>الاسم «{column}» مكرّر في كائن واحد.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>الخطة لا تذكر عمودًا للمعرّفات؛ تأخذ البنود معرّفاتها من ملفها وسطرها.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>وُجد الأمر نفسه {count} من المرات الأخرى.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>درجة الاقتراح «{score}» ليست عددًا من 0 إلى 1. تُحفظ كما هي.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>المصدر بلا بنود.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>في النص المحرف NUL، وهو لا يكون في النصوص. قد يكون الملف تالفًا أو بترميز UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>النص ليس UTF-8 من هنا فصاعدًا. احفظ الملف بترميز UTF-8، أو اذكر ترميزه في الخطة.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>النص ليس {encoding} من هنا فصاعدًا. اذكر ترميزًا آخر في الخطة.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>القيمة «{label}» لا تناسب أي إجابة عن السؤال «{question}».</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>لا توجد بنود: لا صف في المصادر يصير بندًا.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>عدد البنود {count}؛ وأقصى ما تسعه الحزمة {limit}.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>هذا ليس ملفًّا بصيغة {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>هذا ليس JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>هذا ليس Parquet: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>هذا ليس XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>هذا ليس YAML: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>أعمدة هذا السطر {found}، وأعمدة الرأس {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>أعمدة هذا السطر {found}؛ وأعمدة أسطر هذه الصيغة {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>أعمدة هذا السطر {found}؛ ولا يُقرأ أكثر من {limit}.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>هذا السطر ليس JSON: {reason}. الملف الذي هو قيمة JSON واحدة صيغته json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>عمودان باسم «{column}».</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>ردّان في البند {item} متماثلان.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>لا يُعرف هنا أين تبدأ الكلمات في النصوص التي بلا مسافات: ثبّت {package}، وإلا سارت العلامات حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>شرح ملغى</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>رمز داخل نص</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>محادثة فيها أكثر من 200 دور</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>سمة تشير إلى شرح آخر</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>ملف من جزء آخر من مجموعة البيانات</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>ملف بلا بيانات</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>صيغة لم يحسب قيمتها أي برنامج</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>صيغة قُرئت قيمتها</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>وسم أعطاه الناس مختلفًا</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>طبقة علاقات أو سلاسل</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>سطر نص لا تطابقه كلماته</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>علامة بشكل آخر</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>علامة خارج كل الجمل</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>علامة ليست في نصها</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>علامة تستمر في الجملة التالية، قُرئت علامتين</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>علامة بلا طول</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>رسالة ليست رسالتها الأولى هنا</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>رسالة لها رد واحد</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>مورفيم</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>توقّع نموذج آخر</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>تفضيل خارج المدى من سالب 3 إلى 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>سجل بشكل آخر</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>تسجيل يبقى في مكانه</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>علاقة بين علامات</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>رد بعد الرابع</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>ردّ بعد الرابع على طلب</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>الردّ نص، أو كائن فيه محتوى.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>إجابة لم تُرسَل</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>نتيجة من نوع آخر: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>جملة داخل أخرى</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>حرف قد يكون مفتاح وسم أو مكتوبًا</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>ترجمة مقترحة</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>الدور نص، أو كائن فيه دور ومحتوى.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>عرض بلا نص</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>شرح عن الملف كله أو عن XML فيه</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>شرح من طبقة علاقات أو سلاسل</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>شرح لا يذكره أي عرض</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>عقدة فارغة</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>بند أُبلغ عن مشكلة فيه دون إجابة عنه</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>الخيار نص، أو كائن فيه المفاتيح التي تذكرها الخطة.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>ورقة أخرى من الملف</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>بايتات ليست نصًّا</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>المقصود هنا نص واحد، لا قائمة ولا كائن.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>وسم سطر مرفوض</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>وسم سطر متجاهَل</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>ما يُذكر بجانب وسم مختار</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>عدد الصفوف التي لم تجد ما تُوصل به في «{source}»: {count}؛ وهذا أولها.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>عدد الصفوف في هذا المصدر التي لم تجد صفًّا تُوصل به: {count}.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>«{part}» غير مناسب: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>في «{part}» من البند {item} حروف ضاعت في الطريق.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>لا يُرى شيء في «{part}» من البند {item}: ليس فيه إلا علامات لا يُظهرها أي خط.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>«{part}» في البند {item} مكتوب بالكتابة {script}، وهي غير معتادة في «{language}».</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>«{part}» في البند {item} يبدو بلغة «{found}» لا بلغة «{language}».</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>يبدو أن «{part}» من البند {item} فيه رقم هاتف.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>يبدو أن «{part}» من البند {item} فيه عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>يبدو أن «{part}» من البند {item} فيه عنوان حاسوب.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>يبدو أن «{part}» من البند {item} فيه رقم حساب مصرفي.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>يبدو أن «{part}» من البند {item} فيه رقم بطاقة دفع.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>«{path}» يمثّل اسمًا واحدًا مرتين.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>«{rows}» ليس طريقًا إلى الصفوف. مثال: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«{tag}» ليس وسم لغة.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>الرمز «{tag}» غير معروف: O، أو B- أو I- أو E- أو S- يتبعه وسم.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>لا يوجد «{text}» في الموضع {start} من نصه.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>«{value}» ليس عددًا تعرفه JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>«{value}» مكرّر في العمود الذي يصل المصدرين.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>مصحَّحة</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>مخالفة</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>اعتراض أو مشكلة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>أُبلغ عن مشكلة</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>مؤجَّل القرار</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>الدرجة {most} أو أقل تحتاج إلى جملة هنا.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>اختر وسمًا أولًا.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>اختر وسمًا أولًا. المفاتيح من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>اختر الردّ الأفضل أولًا.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>علّم جملة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>لا يظهر اقتراح هنا.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>رتّب كل الردود أولًا.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>المقترح: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>ما زال هذا السؤال مفتوحًا: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>تُروجع عن إجابة البند {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>تُروجع عن تأجيل القرار، البند {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>تُروجع عن وسم البند {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>تُروجع عن علامة في البند {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>تُروجع عن ملاحظة البند {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>تُروجع عن الاعتراض في البند {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>تُروجع عن البلاغ عن مشكلة البند {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>تُروجع عن نص البند {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>اكتب إجابة أولًا.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>بقي {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>بقي {count}، نحو {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>حزم النتائج</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>حزم المراجعة</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>حزم الأحكام</translation>
    </message>
</context>
</TS>
