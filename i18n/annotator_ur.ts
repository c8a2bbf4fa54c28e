<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>مواد کے بارے میں</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>شامل کریں اور شروع کریں</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>نیا ورژن شامل کریں؟</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>پیک شامل کریں</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>یہ پیک شامل کریں؟</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>آپ کے اپنے جوابات چھوڑ دیے گئے ہیں: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>تبدیل شدہ یا واپس لیے گئے آئٹم کے جوابات، پچھلی نظرثانی کے ساتھ محفوظ: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>{name} کو فون کریں یا ان سے ملیں اور یہ ہندسے ان کے ہندسوں سے ملائیں۔ ای میل جعلی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>ای میل کا متن کاپی کریں</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>کوآرڈینیٹر کے لیے تفصیلات</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>اس دستخط کنندہ کا پہلا پیک</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>آداب، پیک “{title}” {other} کے نام ہے۔ کیا آپ مجھے {you} والا پیک بھیج سکتے ہیں؟</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>اس میں لکھا ہے کہ یہ {name} کی طرف سے ہے۔ بھروسا کرنے سے پہلے یقین کر لیں۔</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>ابھی نہیں ملایا۔ پیک شامل کریں، حوالے کرنے سے پہلے مجھ سے دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>اسے کھولیں</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>سوالات بدل گئے ہیں۔ دوبارہ کھلے آئٹم، کیونکہ آپ کے جوابات اب موزوں نہیں: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} کا حفاظتی نمبر</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>{name} کے دستخط</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>{name} کے دستخط، ابھی ملائے نہیں گئے</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>ماخذ: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>آپ نے {day} کو جس نمبر کی تصدیق کی تھی وہ دوسرا تھا: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>نمبر مختلف ہیں۔ پیک شامل نہ کریں</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>نمبر ایک جیسے ہیں۔ اس دستخط کنندہ پر بھروسا کریں اور پیک شامل کریں</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>پیک مکمل ہے اور تبدیل نہیں ہوا</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>یہ پیک شامل نہیں کیا جا سکتا</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>آپ جو حوالے کرتے ہیں: جوابات، ثبوت، نوٹ، جوابات کے پرانے ورژن، {times}، آپ کا نام۔</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>آپ جو حوالے کرتے ہیں: فیصلے، تصحیحات، نوٹ، فیصلوں کے پرانے ورژن، آپ کا نام۔</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>یہ پیک آپ کے پاس پہلے سے ہے</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>حوالے کرنے سے پہلے آپ سے دوبارہ پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>آپ دوسروں کے جوابات جانچتے ہیں۔ کچھ جوابات جان بوجھ کر غلط بنائے گئے ہیں، تاکہ معلوم ہو کہ غلطیاں کتنی اچھی طرح پکڑی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>آپ نے {day} کو اس دستخط کنندہ کی تصدیق کی تھی۔</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>آپ کا %n جواب برقرار رہے گا۔</numerusform>
            <numerusform>آپ کے %n جوابات برقرار رہیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>جب یہ پیک بنا، تب تک {day} کا آپ کا نتیجہ پیک نہیں پہنچا تھا۔</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>{day} کا آپ کا نتیجہ پیک پہنچ گیا ہے۔</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>آپ کا {day} کا نتیجہ پیک {received} کو موصول ہوا۔</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>کوئی وقت نہیں</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>ہر آئٹم کے اوقات کی تفصیل</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>ہر آئٹم کے اوقات کی تفصیل، آپ نے کتنا لکھا اور پیسٹ کیا</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>ہر آئٹم کا وقت پورے سیکنڈ میں</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>{b} میں سے {a} کے جواب دیے جا چکے ہیں۔ آپ کا کام جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>{b} میں سے {a} کی جانچ ہو چکی ہے۔ آپ کا کام جوں کا توں ہے۔</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>اس پیک کو {name} نے بھی دیکھا ہے اور اس پر دستخط کیے ہیں</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} نئی کلید سے دستخط کر رہے ہیں</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>{new} نئے، {changed} تبدیل شدہ، {withdrawn} واپس لیے گئے۔</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · جانچنے کے جوابات: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · آئٹم: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>فارمیٹ شدہ متن</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>کیریکٹر داخل کریں</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>خام متن</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>اس پیک میں اصطلاحات نہیں ہیں</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>آئٹم {number} کے جوابات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>یہ ورژن لیں</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>آپ جو ورژن لیں گے وہی سب سے نیا بن جائے گا۔ کچھ ضائع نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>اس آئٹم کا ابھی کوئی جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}، سب سے نیا</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>تجویز اپنائیں</translation>
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
        <translation>جب 50 منٹ گزر جائیں اور 5 منٹ کا وقفہ نہ ہو تو ایک سطر یہ بتاتی ہے۔</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>خود آگے بڑھیں</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>وقفے کی یاد دلائیں</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>جہاں صرف ایک انتخاب کرنا ہو، وہاں اس کے بعد اگلا آئٹم آ جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>سطریں چھپائیں</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>سطریں دکھائیں</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>آپ کی تصحیح</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>چھ ہندسوں کے 18 بلاک، قطار بہ قطار</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>{b} میں سے بلاک {a}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>اپنی کلید دوسرے کمپیوٹر سے لائیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>کلید کی کاپیاں ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>یہ اس کمپیوٹر کی موجودہ کلید کی جگہ لے گی</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>کاپی کھولیں</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>پہلے کاپی کھولیں یا ہندسے لکھیں۔</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>یا پرنٹ شدہ صفحے کے ہندسے</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>کاپی کی فائل، USB اسٹک سے یا جہاں بھی آپ اسے رکھتے ہیں:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>صفحے کی کلید</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name} کی کلید</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>یہ کلید استعمال کریں</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>آپ کے پیک اور جوابات برقرار رہیں گے۔ جو کلید ہٹے گی وہ ایپ کے فولڈر میں رکھی جائے گی۔</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>پلان تبدیل کریں</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>پلان {file} تبدیل کریں، پھر پیک دوبارہ بنائیں۔ جو واپس آیا ہے وہ برقرار رہے گا۔</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>ان کے باقی آئٹم دوسروں کو دیں</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>پیک دوبارہ بنائیں</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>پیک بنائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>یہ بنڈل</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>جو چلے گئے</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>ایک ٹیگ: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>تمام فائلیں (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>ہر آئٹم کے جوابات</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>چننے کے لیے جوابات، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>رہنما ہدایات چنیں</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>کالم</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>جن کالموں پر پھیلانا ہے</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>مواد کی تنبیہ، جو شروع کرنے سے پہلے دکھائی جاتی ہے</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>اعتراف</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>آپ جو چنیں اس کے مطابق ہر شخص کو ہر موضوع، سطح یا ماخذ سے کچھ آئٹم ملتے ہیں۔</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>یہ سب کو ملتے ہیں، اور کوئی نہیں دیکھ سکتا کہ یہ کون سے ہیں۔</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>وہ شعبہ جو کسی کو آنا چاہیے</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>سوالات کی فائلیں ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>درست جواب والے چھپے آئٹم</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>آئی ڈی</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>یہ معاونین کو دکھایا جاتا ہے اور ہر ایکسپورٹ میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>ایک ہی شخص کو دو بار دکھنے والے آئٹم</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>آئٹم جن کا کئی لوگ جواب دیتے ہیں</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>ایکسپورٹ کے لیے رکھا گیا</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>ٹاسک کی قسم</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>ہر آئٹم کی زبان</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>متن کی زبان</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>لائسنس</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>لاک شدہ نتیجہ پیک</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>انہیں لکھنے والے ماڈل</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>نیا بنڈل</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>پلان کھولیں</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>آئٹم کی ترتیب</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>اصل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>افراد</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>ہر ایک کے لیے لوگ</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>سوالات اور رہنما ہدایات</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>درست جوابات</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>آئٹم کے ساتھ دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>کس پر پھیلائیں</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>جدولیں، JSON، متن، ڈیٹا سیٹ، اور جو دوسرے پروگرام لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>متن ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>آئٹم دور {round} کے لیے چنے گئے۔</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>یہ آپ کی کلید سے کھلتے ہیں، یا اس صفحے سے جو پیک کے ساتھ بنتا ہے۔</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>یہ بنڈل کی فائل ہی میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>ان سے معلوم ہوتا ہے کہ ہر زبان میں لوگ کس حد تک متفق ہیں۔</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>ان سے معلوم ہوتا ہے کہ کوئی شخص کتنا یکساں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>سوالات کی فائل استعمال کریں</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>متن کہاں سے آئے ہیں</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>ان کے بغیر ایک ہی پیک بنتا ہے جس کا جواب کوئی بھی دے سکتا ہے۔</translation>
    </message>
    <message>
        <source>all</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>جیسا ہر شخص چاہے</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>جیسے فائلوں میں ہے</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>ہر شخص کے لیے اتفاق سے</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
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
        <translation>ان متنوں کی فائلیں چنیں جنہیں لوگوں کو پرکھنا ہے۔</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>پیک کا فولڈر</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>پیک بنائیں</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>پیک بنائے جا رہے ہیں</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>ابھی کوئی آئٹم نہیں</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>پلان کھولیں</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>پلان ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>فائلیں پڑھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>پہلے کچھ درست کرنا ہوگا۔ وہ آئٹم کے نیچے لکھا ہے۔</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>پہلا آئٹم، جیسا لوگوں کو دکھے گا</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>جو درست کرنا ہے وہ نیچے لکھا ہے۔</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} اور بنڈل {folder} میں ہیں۔</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n آئٹم</numerusform>
            <numerusform>%n آئٹم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n چھوڑا گیا</numerusform>
            <numerusform>%n چھوڑے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n پیک</numerusform>
            <numerusform>%n پیک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n قطار</numerusform>
            <numerusform>%n قطاریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n درست کرنا ہے</numerusform>
            <numerusform>%n درست کرنے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n دیکھنا ہے</numerusform>
            <numerusform>%n دیکھنے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید %n</numerusform>
            <numerusform>اور مزید %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>نشان لگائیں</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>جملہ</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>داخل کریں</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>کیریکٹر داخل کریں</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>داخل کیا گیا: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>غیر مرئی</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>اعراب اور نشان</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>صوتی</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>نام سے تلاش کریں</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>یہ پیک</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>حالیہ استعمال شدہ</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ملے</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>جو بھی درست ہوں، سب چنیں</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>ایک چنیں</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>بنڈل کھولیں</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>یہ بھی نایاب</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>کہاں سے چنیں</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>وہ کالم جن سے یہ پتا چلتا ہے۔ ہر کالم زبان میں اپنے درجے اور اپنے وزن کے مطابق شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>اتفاق سے لیے گئے</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>توثیق کے لیے</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>الگ رکھے</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>آئی ڈیاں، ہر سطر میں ایک</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>اگلے دور کے آئٹم</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>ہر زبان کے آئٹم</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>اس بنڈل کے آئٹم</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>ہمیشہ شامل آئٹم</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>ان کا تناسب برقرار رکھیں</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>نشان کا کالم</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>دور کا نام</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>صرف انہی پرامپٹ سے پتا چل سکتا ہے کہ ماڈل بہتر ہوئے۔ ان پر کبھی تربیت نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>حصوں کا کالم</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>رپورٹ انہیں الگ دکھاتی ہے۔</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>ان سے تمام آئٹم کے بارے میں پتا چلتا ہے، جو چنے ہوئے آئٹم سے نہیں چل سکتا۔</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>پہلے سے شامل موضوعات، کاما کے ساتھ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>وزن</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>آئٹم کس وجہ سے مشکل ہے</translation>
    </message>
    <message>
        <source>files</source>
        <translation>فائلیں</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>متن کی لمبائیاں</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>چنے ہوئے آئٹم کا فولڈر</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>ادوار دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>آئٹم پڑھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔ پیک یہاں اسی سے بنتے ہیں۔</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>چنے ہوئے آئٹم محفوظ ہو رہے ہیں</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>پہلے کچھ درست کرنا ہوگا۔ وہ آئٹم کے اوپر لکھا ہے۔</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>آئٹم ابھی چنے نہیں گئے۔ ذرا انتظار کریں۔</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>چنیں کہ آئٹم کہاں سے آئیں، اور آئٹم کس وجہ سے مشکل مانا جائے۔</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>جو درست کرنا ہے وہ اوپر لکھا ہے۔</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>کیا لیا جائے گا</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>بند کیا گیا دور دوبارہ نہیں کھل سکتا۔</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>اس کے بعد اس بنڈل میں کچھ نہیں بنتا: آگے نیا دور ہوگا۔ نتیجہ پیک پھر بھی ضم کیے جا سکتے ہیں، مگر خلاصہ ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>دور بند کریں</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>دور {round} بند کریں؟</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>اس دور سے بنی فائلوں کے نام خلاصے میں دیے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>رپورٹ جیسی ابھی ہے، اور کیا گیا، کیا واپس آیا اور کیا دعویٰ ہے، اس کا خلاصہ بنڈل کے پاس محفوظ ہوتے ہیں۔ آپ کی کلید خلاصے پر دستخط کرتی ہے۔</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>کوآرڈینیٹر کے لیے بنی رپورٹ بتاتی ہے کہ ایپ کہاں تھی۔ اس میں آپ کے آئٹم کا کوئی متن نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>تمام جوابات یہیں ہیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>کوآرڈینیٹر کے لیے رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>ایپ اچانک بند ہو گئی</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>اگلی بار: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>مشق: کی بورڈ استعمال کریں</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>سطر کا نمبر دبائیں؛ اگلا سوال خود کھل جاتا ہے۔ {enter} سے آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>آپشن کا نمبر دبائیں۔ {enter} سے جواب محفوظ کر کے آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>بہتر رسپانس کا نمبر دبائیں، یا دونوں برابر اچھے ہوں تو {none}۔ {enter} سے آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>اپنا جواب لکھیں۔ {enter} سے اسے محفوظ کر کے آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} سے نظر آتا ہے کہ رسپانس کہاں مختلف ہیں۔</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} سے متن میں کوئی لفظ تلاش کرتے ہیں۔</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} سے نظر آتا ہے کہ اچھا جواب کیا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} سے وہ تمام کلیدیں نظر آتی ہیں جو یہاں کام کرتی ہیں۔</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} سے آئٹم بک مارک کے ساتھ باقی رہ جاتا ہے۔</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} سے الگ رکھا ہوا آخری آپشن چنا جاتا ہے۔</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} سے کوآرڈینیٹر کے لیے نوٹ لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} سے متن پر جاتے ہیں، {mark} سے اس جملے پر نشان لگاتے ہیں جس سے آپ کا جواب ثابت ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} سے متن پر جاتے ہیں۔ وہاں {up} اور {down} سے ایک جملے سے دوسرے جملے پر جاتے ہیں، {mark} سے نشان لگاتے ہیں۔ {other} سے واپس آتے ہیں۔</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} سے ہر کمانڈ اپنے نام سے مل جاتی ہے۔</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} سے پچھلے آئٹم پر واپس جاتے ہیں۔</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} اس آئٹم کے لیے ہے جس میں خود خرابی ہو۔</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} سے آخری قدم واپس ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>فرق چھپائیں</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>ان رسپانس میں مشترک متن کم ہے</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>%n حروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n لفظ</numerusform>
            <numerusform>%n الفاظ</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>دونوں A اور B برابر اچھے ہیں</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>پچھلے جتنا ہی اچھا</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>سب سے اچھا</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>دونوں خراب ہیں</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>درجہ {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>پیک پر واپس جائیں</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>شروع کرنے سے پہلے</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>بنڈل فائل کے آخر میں .bundle ہوتا ہے۔ یہ نجی ہے اور کبھی کسی کو نہیں بھیجی جاتی۔</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>بنڈل بنائیں</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>یہاں کوئی بنڈل نہیں</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>بنڈل کھولیں</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>وہ بنڈل کھولیں جس سے آپ پیک بناتے ہیں، یا اسے یہاں چھوڑیں۔</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>قطاریں محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n جواب</numerusform>
            <numerusform>%n جوابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>ہر ایک کے لیے %n جواب درکار</numerusform>
            <numerusform>ہر ایک کے لیے %n جوابات درکار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n آئٹم</numerusform>
            <numerusform>%n آئٹم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n آئٹم دیکھنا ضروری ہے</numerusform>
            <numerusform>%n آئٹم دیکھنا ضروری ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n چھوڑا گیا</numerusform>
            <numerusform>%n چھوڑے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n ضم ہوا</numerusform>
            <numerusform>%n ضم ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n نیا</numerusform>
            <numerusform>%n نئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n پیک ضم ہوا</numerusform>
            <numerusform>%n پیک ضم ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n نتیجہ پیک</numerusform>
            <numerusform>%n نتیجہ پیک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n جانچنا ہے</numerusform>
            <numerusform>%n جانچنے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n آپ کا منتظر ہے</numerusform>
            <numerusform>%n آپ کے منتظر ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جانچ جاری ہے</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>ہدف: ہر آئٹم پر %n جواب</numerusform>
            <numerusform>ہدف: ہر آئٹم پر %n جوابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%n پیک ضم کریں</numerusform>
            <numerusform>%n پیک ضم کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>پیک ضم کریں</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>ضم کیا جا رہا ہے</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>انضمام کالعدم ہوا، %n پیک نکالا گیا</numerusform>
            <numerusform>انضمام کالعدم ہوا، %n پیک نکالے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>بند دور {round} کے خلاصے نے وہ جوابات نہیں گنے جو ابھی یہاں ہیں، بلکہ دوسرے گنے۔</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>انضمام کالعدم کیا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>بنڈل ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>رابطہ کاری</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>بنڈل کھولیں</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>بنڈل کھولا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>جانچ جاری ہے</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>کاپی دیکھی جا رہی ہے</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>حفاظتی کاپی بنائیں</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>حفاظتی کاپی بنائی جا رہی ہے</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>حفاظتی کاپی کھولیں</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>آپ کا کام بحال کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>حفاظتی کاپیاں ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>حفاظتی کاپی {file} ہے، آپ کی کلید کی کاپی {key}۔</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>حفاظتی کاپی {file} ہے۔ یہ کھولی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>آپ کا کام بحال ہو گیا۔ جو پہلے یہاں تھا وہ الگ کاپی کے طور پر رکھا گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n کا جواب دیا گیا</numerusform>
            <numerusform>%n کے جواب دیے گئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n آئٹم طے کرنا ہے</numerusform>
            <numerusform>%n آئٹم طے کرنے ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n زبان جانچنی ہے</numerusform>
            <numerusform>%n زبانیں جانچنی ہیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n نوٹ</numerusform>
            <numerusform>%n نوٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n اعتراض یا مسئلہ</numerusform>
            <numerusform>%n اعتراضات یا مسائل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n شخص</numerusform>
            <numerusform>%n افراد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n مسئلے کی اطلاع دی گئی</numerusform>
            <numerusform>%n مسائل کی اطلاع دی گئی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n کا فیصلہ بعد میں</numerusform>
            <numerusform>%n کا فیصلہ بعد میں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>کوئی مسئلہ بتایا گیا</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>جوابات مختلف ہیں</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>فی آئٹم جوابات، اور کتنے آئٹم کے اتنے جواب ہیں</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>کوریج</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>ایک ہی کام کے دو ورژن</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{answers} والے: {count}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{first} سے {last} جوابات والے {count}</translation>
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
        <translation>کلید کارڈ شامل کریں</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>کلید کارڈ ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>بنڈل میں جوابات: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>جانچنے کے جوابات: {answers}، ان میں جان بوجھ کر ڈالی گئی غلطیاں: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>یہ فائل جائزہ کار کو دیں۔</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>آدھے اتفاق سے لیے جاتے ہیں، آدھے خطرے کی علامات سے۔ 50 سے کم جوابات والے لاٹ پورے جانچے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>اس میں رہنما ہدایات نہیں ہیں، کیونکہ پیک بنڈل کے ساتھ موجود نہیں۔</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>جائزہ پیک بنائیں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>پرانے ورژن</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>نوٹ: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>محفوظ ہونے کے بعد کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>مسئلہ: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>یہ محفوظ ہوا اور پھر تبدیل کیا گیا یا واپس لیا گیا۔ یہ نتیجہ پیک میں ہے، اور جو اسے کھولے وہ اسے پڑھ سکتا ہے۔ آگے بڑھنے سے پہلے آپ نے جو لکھا اور بدلا، وہ اس میں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>یہ کتنا خراب ہے؟</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>نشان کا نام چنیں</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n معیار باقی</numerusform>
            <numerusform>%n معیار باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n سوال باقی</numerusform>
            <numerusform>%n سوال باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>چنیں اور اگلا</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>{b} میں سے آئٹم {a}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>آئٹم {number}، {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>محفوظ کریں اور اگلا</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>{b} میں سے {a} کے جواب دیے، بعد میں فیصلہ: {later}، اعتراضات یا مسائل: {problems}۔ آئٹم {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>{b} میں سے {a} کے جواب دیے، بعد میں فیصلہ: {later}، مسائل: {problems}۔ آئٹم {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>کسی جائزہ کار نے آپ کے کچھ جوابات دیکھے اور انہیں معلوم نہ تھا کہ وہ کس کے ہیں۔</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>اب تک جانچے گئے جوابات: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>آپ کے جوابات کا کیا ہوا</translation>
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
        <translation>آئٹم تلاش کیے جا رہے ہیں</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>پڑھنے کو کچھ نہیں ہے</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>متن میں تلاش کریں</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ملے</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>%n آئٹم کا جواب دے دیا گیا ہے۔</numerusform>
            <numerusform>تمام %n آئٹم کے جواب دے دیے گئے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>آئٹم {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>آئٹم {number}، {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>%n آئٹم میں سے آخری۔</numerusform>
            <numerusform>%n آئٹم میں سے آخری۔</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>ان میں سب سے زیادہ وقت لگا</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>بعد میں فیصلے کے لیے</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>نوٹ والے</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>میرے پاس دوسرے کمپیوٹر کی کلید ہے</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>یہ اسی کمپیوٹر پر بنی ہے اور یہاں سے کبھی باہر نہیں جاتی۔ اسی سے ایپ آپ کے حوالے کیے ہر پیک پر دستخط کرتی ہے، تاکہ راستے میں کوئی آپ کے جوابات تبدیل نہ کر سکے۔</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>کلید کا بیک اپ ہے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>میرے پیک کھولیں</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>دستخط کی کلید</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>{count} میں سے مرحلہ {number}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>یہ نام آپ کے نتیجہ پیک میں جاتا ہے۔ یہ کوئی نمبر بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>اپنی زبان میں یا انگریزی میں لکھیں</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>کسی اور کے طور پر استعمال کریں</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>آپ کے کوآرڈینیٹر آپ کو کس نام سے بلاتے ہیں؟</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>جب کوئی کوآرڈینیٹر پوچھے کہ دستخط کس نے کیے، تو یہ ہندسے پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>پہلے کوئی نام یا نمبر لکھیں۔</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>آپ اسے سیٹنگز میں کسی بھی وقت تبدیل کر سکتے ہیں</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>آپ کا حفاظتی نمبر</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>آپ کی دستخط کی کلید تیار ہے</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>پہلے خود جواب دیں</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>جواب</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>پھر آپ دیا گیا جواب دیکھتے ہیں، اور بتاتے ہیں کہ اس کے بارے میں آپ کی کیا رائے ہے۔</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>آپ کا جواب</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>1 سے {count} تک کا نمبر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>آئٹم پر جائیں</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>اس پیک میں آپ خود آگے بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>چالو کریں</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>انتخاب کے بعد اگلا آئٹم اپنے آپ آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>اگلا آئٹم اپنے آپ آتا ہے۔</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>آپ خود آگے بڑھتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>رہنما ہدایات</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>اس پیک میں رہنما ہدایات نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n جواب مطلوبہ زبان کے بجائے دوسری زبان میں ہے۔ پہلا آئٹم {number} ہے۔</numerusform>
            <numerusform>%n جوابات مطلوبہ زبان کے بجائے دوسری زبان میں ہیں۔ پہلا آئٹم {number} ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%n آئٹم کا فیصلہ بعد میں کرنا ہے۔ پہلا آئٹم {number} ہے۔</numerusform>
            <numerusform>%n آئٹم کا فیصلہ بعد میں کرنا ہے۔ پہلا آئٹم {number} ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n آئٹم میں ایسی تبدیلیاں ہیں جو ابھی جواب نہیں اور باہر نہیں جاتیں۔ وہ آئٹم {number} ہے۔</numerusform>
            <numerusform>%n آئٹمز میں ایسی تبدیلیاں ہیں جو ابھی جواب نہیں اور باہر نہیں جاتیں۔ پہلا آئٹم {number} ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>ضم کرتے وقت نیا نتیجہ پیک اس کی جگہ لے لیتا ہے۔</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>تقریباً {size}، {meaning}۔ آپ کی کلید سے دستخط شدہ۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>جگہ تبدیل کریں</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>کوئی دوسری جگہ چنیں۔ آپ کے جوابات محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>ای میل کا متن کاپی کریں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>آئٹم {number} پر جائیں</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>حوالے کریں: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>آداب {name}، یہ “{title}” کا میرا نتیجہ پیک ہے: {all} میں سے {done} آئٹم ہو گئے ہیں۔ فائل {file} ہے۔</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>آداب، یہ “{title}” کا میرا نتیجہ پیک ہے: {all} میں سے {done} آئٹم ہو گئے ہیں۔ فائل {file} ہے۔</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>لاک ہے: اسے صرف {name} کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>یا جیسا ہے ویسا ہی حوالے کر دیں۔</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>نتیجہ پیک</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>نتیجہ پیک محفوظ کریں</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>جو ہو گیا ہے اسے محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>{file} کے نام سے محفوظ ہوا، {size}۔ یہ فائل {name} کو دیں۔</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>کمپیوٹر کی تاریخ درست کریں، تاکہ آپ کے نتیجہ پیک میں درست تاریخ ہو۔</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>فائل دکھائیں</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>ایپ کو اس فولڈر میں لکھنے کی اجازت نہیں ہے۔</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>نمبر ایک جیسے ہیں</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>فائل مکمل ہونے سے پہلے USB اسٹک نکال لی گئی۔</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>اس کمپیوٹر کے مطابق آج {day} ہے۔ پیک اس کے بعد بنا تھا۔</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>اس میں کیا ہے</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>جوابات بعد میں بھی تبدیل ہو سکتے ہیں</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>آپ نے {name} کا حفاظتی نمبر ابھی تک نہیں ملایا۔</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>آپ کے جوابات اس کمپیوٹر پر محفوظ ہیں۔ اسٹک لگائیں اور دوبارہ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>ہر ای میل کے لیے کافی چھوٹا</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>زیادہ تر ای میل کے لیے بہت بڑا، USB اسٹک استعمال کریں</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · {signer} کے لیے</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}۔ اور کچھ نہیں۔</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>ضم کرتے وقت نیا فیصلہ پیک اس کی جگہ لے لیتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>آداب، یہ “{title}” پر میرے فیصلے ہیں: %n میں سے {checked} جوابات جانچے گئے۔</numerusform>
            <numerusform>آداب، یہ “{title}” پر میرے فیصلے ہیں: %n میں سے {checked} جوابات جانچے گئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>فیصلہ پیک محفوظ کریں</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>فیصلہ پیک</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>فیصلے بعد میں بھی تبدیل ہو سکتے ہیں</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>سب کچھ ٹھیک ہے</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>حفاظتی کاپی بنائیں</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>کچھ ٹھیک کرنا ہے</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>ایپ بند کریں اور فولڈر {folder} کسی دوسری جگہ منتقل کریں۔</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>ایپ بند کریں اور فولڈر {folder} اس کمپیوٹر پر منتقل کریں۔</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>ایپ بند کرنے کے بعد ہی USB اسٹک نکالیں۔</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>اگر کنکشن ٹوٹ جائے تو جوابات ضائع ہو سکتے ہیں۔ دو کمپیوٹر اسے ایک ہی وقت میں استعمال نہ کریں۔</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>آپ کے کام کے دوران دوسرے پروگرام اس فولڈر کی کاپی بناتے ہیں اور آپ کے جوابات کی فائل کو خراب کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>وہاں محفوظ کرنے میں زیادہ وقت لگتا ہے۔ اگر ایپ کھلی ہو اور USB اسٹک نکال لی جائے تو جوابات ضائع ہو سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>آپ کا کام سنکرونائز ہونے والے فولڈر میں ہے</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>آپ کا کام نیٹ ورک ڈرائیو پر ہے</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>آپ کا کام USB اسٹک پر ہے</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>ہندسے</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>ہندسے ہمیشہ 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>بند ہونے پر: اعداد زبان کے اپنے ہندسوں میں نظر آتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>تمام {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>بعد میں فیصلے والے {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>متن اور جوابات میں تلاش کریں</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>آئٹم {number}، {state}۔ {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>آئٹم</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>کسی آئٹم میں “{text}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>ایسا کوئی آئٹم نہیں ہے۔</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>اعتراض یا مسئلے والے {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>باقی {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>مسئلے والے {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>کچھ متن میں ابھی تلاش نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>نوٹ والے {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} میں سے {a}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>پہلے آئٹم کی جھلک</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>اگر یہ کمپیوٹر خراب ہو جائے تو کاپی سے آپ اسی نام سے کام جاری رکھ سکتے ہیں۔ USB اسٹک یا پرنٹ شدہ صفحہ کافی ہے۔</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>ایک کاپی محفوظ جگہ رکھیں</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>بعد میں یاد دلائیں</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>کلید کی کاپیاں ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>آپ کی کلید کی کاپی {file} ہے۔</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>پاس فریز ہٹا دیا گیا۔ آپ کی دستخط کی کلید اب اس کے بغیر کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>آپ کی کلید یہاں ہے۔ آپ {name} کے نام سے حوالے کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>آپ کی دستخط کی کلید پر پاس فریز لگ گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>پرانی کلید کی کاپیاں اسے واپس نہیں لاتیں۔</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>فولڈر {folder} میں</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>نئی کلید کی ابھی کوئی کاپی نہیں ہے</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>آپ کا حفاظتی نمبر</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>دینے والی فائلوں کا فولڈر</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>بھروسے کے یہ پیک پروجیکٹ کے ہر شخص کو اسی ترتیب سے دیں:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>بھروسے کا یہ پیک پروجیکٹ کے ہر شخص کو دیں:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>یہ پروجیکٹ کے ہر شخص کو دیں:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>یہ کلید کارڈ اپنے کوآرڈینیٹر کو بھیجیں اور اوپر والا نمبر پڑھ کر سنائیں:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>کلید واپس لے لی گئی</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>آپ کا کلید کارڈ لکھ دیا گیا</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>اب سے آپ کی کلید پروجیکٹ کے لیے دستخط کرتی ہے</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>اب سے آپ کی نئی کلید دستخط کرتی ہے</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>دستخط کی کلید کی کاپی</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>دوسرے کمپیوٹر پر: ایپ انسٹال کریں، اپنا نام لکھیں، “میرے پاس دوسرے کمپیوٹر کی کلید ہے” چنیں اور یہ ہندسے قطار بہ قطار لکھیں۔ ہر بلاک کا آخری ہندسہ لکھنے کی غلطی پکڑ لیتا ہے۔</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>اس کلید کا حفاظتی نمبر</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name} کی کلید</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>جس کے پاس یہ صفحہ ہو وہ کسی پاس فریز کے بغیر آپ کے نام سے دستخط کر سکتا ہے۔ اسے وہاں رکھیں جہاں صرف آپ پہنچ سکیں، اور اس کی تصویر نہ لیں۔</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>مینوئل</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>یہ صفحہ پرنٹ کریں</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>مشقی پیک آزمائیں</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>معمول کی تمام کلیدیں لائیں</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>کلید تبدیل کریں</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>کمانڈ کی کلید</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>کسی کمانڈ میں “{text}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>نئی کلید دبائیں</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>کلیدوں کے تیار سیٹ</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>تلاش کے لیے لکھیں</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>معمول کی کلید لائیں</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>معمول کی کلیدیں</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} اس کمانڈ کی کلید ہے: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>وہاں {word}، یہاں: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>میرا جواب تبدیل کریں</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>یہی رکھیں</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>صرف {letter} میں</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>دوسرا فونٹ استعمال کریں</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>پیک فائل کے آخر میں .taskpack ہوتا ہے اور یہ عام طور پر ای میل یا USB اسٹک سے آتی ہے۔ انٹرنیٹ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>جانچنے کے جوابات</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>کوآرڈینیٹر سے ملی پیک فائل پر ڈبل کلک کریں، اسے یہاں چھوڑیں، یا کھولیں:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>پیک یا کمانڈ تلاش کریں</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>مکمل، حوالے کرنے کے لیے تیار</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>حوالے کیا گیا</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>جاری ہے</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>آرکائیو میں</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>انٹرفیس کی زبان</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>ابھی کوئی پیک نہیں</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>پیک کھولیں</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>پیک</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>تمام {count} دکھائیں</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>آج: {time} میں %n آئٹم</numerusform>
            <numerusform>آج: {time} میں %n آئٹم</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>مشقی پیک آزمائیں</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>یہ نام رکھیں</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>فہرست میں نام</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>نتیجہ پیک میں نام {name} ہی رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>کم حرکت</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>حرکت</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>کچھ بھی سرک کر نہیں آتا؛ پینل اور اطلاعات فوراً سامنے ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>تھیم</translation>
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
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>جگہ چنیں</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>حفاظتی کاپی بنائیں</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>اس کاپی سے کوئی دستخط نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>آپ کے پیک، جوابات اور سیٹنگز کی ایک فائل۔ جسے یہ ملے وہ انہیں پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>دوسری فائل صرف آپ کے پاس فریز سے کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>جسے دوسری فائل ملے وہ آپ کے نام سے دستخط کر سکتا ہے، جب تک آپ اس پر پاس فریز نہ لگائیں۔ آپ سے پاس فریز پوچھا جائے گا۔</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>دوسری فائل میں آپ کی دستخط کی کلید کی کاپی کے ساتھ</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>آپ کی دستخط کی کلید کے بغیر</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست مضامین</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>مینوئل میں تلاش کریں</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>معاونین کے لیے</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>کوآرڈینیٹرز کے لیے</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>جائزہ کاروں کے لیے</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>مینوئل</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>اس صفحے پر “{text}” کہیں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>یہ صفحہ صرف {language} میں موجود ہے۔</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ملے</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>نشان ہٹائیں</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>کچھ نہیں ناپا گیا۔</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>یہ اعداد نتیجہ پیک میں ہیں۔ تمام آئٹم ملا کر:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>کیا ناپا گیا</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n پیک دو ورژن میں سے ایک کے طور پر آیا ہے۔ ان میں سے کوئی شمار نہیں ہوتا:</numerusform>
            <numerusform>%n پیک دو ورژن میں سے ایک کے طور پر آئے ہیں۔ ان میں سے کوئی شمار نہیں ہوتا:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n پیک اسی شخص کے پرانے پیک کی جگہ لیتا ہے:</numerusform>
            <numerusform>%n پیک اسی شخص کے پرانے پیک کی جگہ لیتے ہیں:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%n پیک ضم کریں</numerusform>
            <numerusform>%n پیک ضم کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>%n پیک ضم کریں؟</numerusform>
            <numerusform>%n پیک ضم کریں؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>ضم کرنے سے کبھی کچھ حذف نہیں ہوتا۔ پرانے پیک برقرار رہتے ہیں، اور انضمام کالعدم ہو سکتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>اور مزید %n</numerusform>
            <numerusform>اور مزید %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}، {day} کو ضم ہوئے پیک کی جگہ</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>بھروسے کا دوسرا پیک اسے واپس لیتا ہے۔ تب اس کے دستخط والے پیک قبول نہیں کیے جاتے۔ انہیں دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>آپ کے پروجیکٹس کے ہر شخص کو بتانا ضروری ہے</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>دستخط کی نئی کلید بنائیں؟</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>کوآرڈینیٹر جس پر دستخط کرتے ہیں دوسرے اس پر بھروسا کرتے ہیں۔ وہ کلید لاک ہونی چاہیے۔</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>پاس فریز لگائیں</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>پہلے پاس فریز لگائیں</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>ممکن ہے پرانی کلید کسی اور کے پاس ہو</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>اب سے نئی کلید دستخط کرتی ہے اور پرانی کی طرح کھلتی ہے۔ آپ کے پیک اور جوابات برقرار رہتے ہیں، اور پرانی کلید ایپ کے فولڈر میں رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>پرانی کلید محفوظ ہے</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>پرانی کلید کا کیا ہو؟</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>جس پر اس کے دستخط ہیں وہ درست رہتا ہے۔</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>آپ کو بھیجنے کے لیے ایک کلید کارڈ ملتا ہے۔ جب تک وہ قبول نہ ہو، نئی کلید سے دستخط شدہ نتیجہ پیک انتظار کرتے ہیں۔</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>آپ کو ہر پروجیکٹ کے لیے بھروسے کا ایک پیک ملتا ہے، جس میں پرانی کلید نئی کا تعارف کراتی ہے۔</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>آپ کے کوآرڈینیٹر کو نئی کلید معلوم ہونی چاہیے</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>پاس فریز تبدیل کریں</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>نیا پاس فریز</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>کاپی کا پاس فریز</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>موجودہ پاس فریز</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>پاس فریز لگائیں</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>پاس فریز لگائیں</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>وہی ایک بار پھر</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>دونوں پاس فریز ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>پہلے نیا پاس فریز لکھیں۔</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>پہلے موجودہ پاس فریز لکھیں۔</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>جسے پاس فریز کے بغیر کوئی کاپی مل جائے وہ آپ کے نام سے دستخط کر سکتا ہے۔ پاس فریز والی کاپی صرف اسی سے کھلتی ہے: بھولا ہوا پاس فریز کوئی واپس نہیں لا سکتا۔</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>یہ آپ سے ہر بار پوچھا جائے گا جب آپ کی کلید دستخط کرے: حوالے کرنے کے لیے، پیک بنانے کے لیے، دور بند کرنے کے لیے۔ یہ کہیں نہیں رکھا جاتا اور اسے کوئی واپس نہیں لا سکتا: اس کے بغیر آپ کا کیا ہوا سب کچھ یہاں برقرار رہے گا، مگر آپ صرف اپنی کلید کی ایسی کاپی سے جو کھلتی ہو، یا نئی کلید سے دستخط کر سکیں گے۔</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>یہ اس آئٹم کے آپ کے جواب کے ساتھ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>نوٹ رکھیں</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>کوآرڈینیٹر کے لیے نوٹ</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>میرا جواب درست تھا</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>اعتراض کریں</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>پہلے وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>اعتراض واپس لیں</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>وہ کیوں درست تھا</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>آپ کا پچھلا جواب برقرار رہتا ہے۔ آپ کے کوآرڈینیٹر آپ کی وجہ دیکھ کر فیصلہ کرتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>دستخط کی کلید کا پاس فریز یہاں {name} کا کام کھولتا ہے۔</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>یہ پاس فریز دستخط کی کلید نہیں کھولتا۔ دوبارہ کوشش کریں۔</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}، {count} میں سے آپشن {number}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>فونٹ فائل شامل کریں</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>اپنے کوآرڈینیٹر سے فونٹ فائل مانگیں۔ اس کے آخر میں .ttf، .otf یا .ttc ہوتا ہے اور وہ USB اسٹک پر آ سکتی ہے؛ انٹرنیٹ کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>فونٹ ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>یہ موجود نہیں: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>مسئلے کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>اس متن کے کچھ حروف اس کمپیوٹر پر نہیں دکھائے جا سکتے</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} پڑھی یا کاپی نہیں کی جا سکتی۔</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>پیک {pack} شروع نہیں ہوا: یہاں کے کسی فونٹ میں {script} رسم الخط کے حروف نہیں ہیں۔</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>پیک شامل کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>کلید کا بیک اپ لیں</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>پیک جانچا جا رہا ہے</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>سب کچھ محفوظ ہے، {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>مشقی پیک بنایا جا رہا ہے</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>پیک کھولیں</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>پیک ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>اسے شروع کریں</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>پیک آرکائیو میں ہے۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>آپ کی دستخط کی کلید کی ابھی کوئی کاپی نہیں ہے۔</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} آپ کے پیک میں ہے۔</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>{file} پرنٹ کریں، صفحہ سنبھال کر رکھیں، اور فائل حذف کر دیں۔ اس میں خفیہ کلید ہے۔</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>آئٹم {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>مزید دکھائیں</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>کوئی بھی کمانڈ تلاش کریں</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>آئٹم {number} پر جائیں</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>کسی کمانڈ یا پیک میں “{text}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>کسی کمانڈ یا پیک میں “{text}” نہیں ہے۔ کیا آپ کا مطلب “{other}” تھا؟ Enter سے وہ چن لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>کمانڈ کے ساتھ کی کلید اس ونڈو کے بغیر بھی وہی کام کرتی ہے۔</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>حالیہ استعمال شدہ</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>کریں</translation>
    </message>
    <message>
        <source>move</source>
        <translation>اوپر نیچے</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>اگلی بار: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>انکوڈنگ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>شیٹ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسیم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>all</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>فائل کے مطابق</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>{column} کے مطابق</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>ہر اندراج</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>چنی نہیں گئی</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>پوری فائل</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>پورا فولڈر</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>آپ کی دستخط کی کلید کا پاس فریز</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>اپنے الگ فولڈر اور دستخط کی کلید کے ساتھ آغاز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>نہیں ملا: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>نام تبدیل کریں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>ہر شخص کے پیک، جوابات، دستخط کی کلید اور سیٹنگز اپنی اپنی ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>ابھی استعمال میں</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>آخری استعمال: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>پاس فریز سے لاک</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>یہ فولڈر فہرست میں شامل کریں</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>حفاظتی نمبر {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>کوئی نیا شخص</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>پہلا آغاز مکمل نہیں ہوا</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>کسی اور کے طور پر استعمال کریں</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>آپ کون ہیں؟</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>ابھی کوئی نام نہیں</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>آپ کا فولڈر {folder} اس فہرست میں نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>تمام زبانیں</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>زیادہ سے زیادہ اتنے آئٹم</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>وہ شعبے جو انہیں آتے ہیں</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>وہ زبانیں جو انہیں آتی ہیں</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} کو چھوڑ دیں</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>دوسروں کے مقابلے میں کام کا حصہ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>معاوضہ</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>وہ بولیاں جو وہ بولتے ہیں</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>ان کا حصہ کس سے طے ہوتا ہے</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>فی گھنٹہ</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>فی آئٹم</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>قانون، طب</translation>
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
        <translation>پوری فائل</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>وضاحت</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>مشق کے آئٹم</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>یہ سب سے پہلے آتے ہیں، کہیں شمار نہیں ہوتے اور بعد میں درست جواب بتاتے ہیں۔ ایک کالم میں yes، true، 1 یا x ان کا نشان ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>ایک جواب یہ ہو سکتا ہے: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>دوسرا جواب متوقع ہے: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>مشق کا آئٹم: آپ کا جواب شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>آپ کا جواب وہی ہے جو متوقع ہے۔</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>پیک پر جائیں</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>اگلی قسم کا ٹاسک</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>مشق صرف آپ کے لیے ہے۔ یہ جوابات کوئی نہیں دیکھتا۔</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>اس قسم کا ٹاسک مکمل ہوا</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>آپ نے ہر قسم کے ٹاسک کی مشق کر لی ہے</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>{least}–{most} حروف لکھنے کی کوشش کریں</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>{least}–{most} الفاظ لکھنے کی کوشش کریں</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>دوسری زبان میں</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>لگاتار اتنے حروف متن میں بھی ہیں: {number}۔ اپنے الفاظ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>سب سے لمبا نقل شدہ حصہ، حروف میں: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>سب سے لمبا نقل شدہ حصہ، الفاظ میں: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>رہ گئی اصطلاحات: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>متن میں نہیں: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>صرف متن میں: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>لگاتار اتنے الفاظ متن میں بھی ہیں: {number}۔ اپنے الفاظ استعمال کریں۔</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>ٹاسک کی زبان میں لکھا ہے</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>ان معیاروں پر ریٹنگ دیں</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>رسپانس کو ریٹنگ دیں</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>فیصلہ ممکن نہیں</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>اگلا معیار</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ریٹنگ دیں</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} میں سے {a}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: کوئی نہیں</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>فونٹ فائل شامل کریں</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>فونٹ</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>فونٹ ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>ایک سطر میں زیادہ سے زیادہ حروف</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>سطر کی اونچائی</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>نستعلیق</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>رسم الخط</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>عبارت کا سائز</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>اس کمپیوٹر کا فونٹ</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>پروگرام کے ساتھ آیا ہوا فونٹ</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} پڑھی یا کاپی نہیں کی جا سکتی۔</translation>
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
        <translation>اس آئٹم میں متن نہیں ہے</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>پروجیکٹ کا کوئی بھی پیک یا بھروسے کا پیک:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>ریکوری کلید سے نئے سرے سے شروع کریں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>پیک کھولیں</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>پہلے پروجیکٹ کا کوئی پیک کھولیں۔</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>صفحہ کھولیں</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>پہلے ریکوری کلید کا صفحہ کھولیں۔</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>پیک ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>کلید کے صفحات ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>ریکوری کلید کا صفحہ، جو پہلے پلان کے ساتھ بنا تھا۔ اگر وہ کاغذ پر ہے تو اس کی سطریں ایک متن فائل میں لکھیں۔</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>اس کمپیوٹر پر آپ کی کلید پروجیکٹ کے کوآرڈینیٹر کی کلید بن جاتی ہے۔ اب تک اس کے لیے دستخط کرنے والی کلیدیں واپس لے لی جاتی ہیں؛ معاونین اور ان کے جوابات برقرار رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>پیک فائل کے آخر میں .taskpack ہوتا ہے اور یہ عام طور پر ای میل یا USB اسٹک سے آتی ہے۔</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>اس پیک کا ایک حصہ موجود نہیں</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>اسے دوبارہ مانگیں، یا USB اسٹک سے ایک بار پھر کاپی کریں۔</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>{name} سے ایسا پیک مانگیں جس کے آخر میں .taskpack ہو۔</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>{name} سے اسے چھوٹے حصوں میں مانگیں۔</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>{name} سے نیا ورژن مانگیں۔ وہ USB اسٹک پر آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>{name} سے وہ پیک مانگیں جو آپ کے لیے بنا ہے۔</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>{name} سے پیک مانگیں اور وہ فائل کھولیں۔</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>{name} سے کہیں کہ انہیں کوئی اور جانچے۔</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>{name} سے پیک دوبارہ بھیجنے کو کہیں، بہتر ہو تو USB پر کاپی کر کے یا نئی ای میل سے۔</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>{name} کو فون کریں، اور نئی کلید سے دستخط شدہ پیک مانگیں۔</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>{name} کو فون کریں، اور پوچھیں کہ دستخط کس نے کیے۔</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>{name} کو فون کریں۔ نئی کلید صرف پرانی کلید یا ریکوری کلید سے بنا بھروسے کا پیک ہی لا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>{name} کے لیے تفصیلات کاپی کریں، تاکہ پیک نئے سرے سے بنایا جا سکے۔</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>اس پیک کا ہر جواب آپ کا اپنا ہے</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>آپ کے پاس جو پیک ہے اسی پر کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>اس کمپیوٹر پر موجود ورژن سے اسے شامل نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>اسے شامل نہیں کیا جا سکتا، کیونکہ اس کے جوابات ضم نہیں ہو سکیں گے۔</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>اسے شامل نہیں کیا جا سکتا، کیونکہ کوئی نہیں بتا سکتا کہ اسے کس نے بنایا۔</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>اسے شامل نہیں کیا جا سکتا۔</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>اسے شامل نہیں کیا جا سکتا۔ ایسا ادھورے ڈاؤن لوڈ کے بعد ہوتا ہے۔</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>اسے شامل نہیں کیا جا سکتا۔ ایسا تب ہوتا ہے جب ڈاؤن لوڈ خراب ہو جائے یا کوئی فائل کو تبدیل کر دے۔</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>اسے شامل نہیں کیا جا سکتا۔ آپ کے پاس ایپ کا ورژن {version} ہے۔</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>یہ ایپ کے ورژن {made} سے بنا ہے اور شامل نہیں کیا جا سکتا۔ آپ کے پاس ورژن {version} ہے۔</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>کوئی اپنے جوابات خود نہیں جانچتا۔</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>جس کلید پر آپ کو بھروسا ہے، اس کے بجائے دوسری سے دستخط ہوئے ہیں</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>آپ نے {day} کو جس کلید پر بھروسا کیا تھا، اس کے بجائے دوسری سے دستخط ہوئے ہیں</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>اس پیک کا مواد آپس میں میل نہیں کھاتا</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>جس کلید سے اس پیک پر دستخط ہوئے وہ واپس لے لی گئی</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>اس پیک میں دستخط کنندگان کی فہرست آپ کی فہرست سے پرانی ہے</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>یہ فائل پیک نہیں ہے</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>یہ آپ کے لیے آئٹم والا پیک نہیں ہے</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>یہ پیک کسی اور کے لیے ہے</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>یہ پیک {other} کے نام ہے۔ آپ {you} ہیں۔</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>اس پیک پر دستخط نہیں ہیں</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>یہ پیک بہت بڑا ہے</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>اس پیک کے لیے ایپ کا نیا ورژن درکار ہے</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>اس پیک کو ایپ کا ورژن {needed} درکار ہے۔ آپ کے پاس ورژن {version} ہے۔</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>یہ پیک دستخط ہونے کے بعد تبدیل کیا گیا</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>یہ پیک کسی دوسرے پروگرام کے لیے بنا ہے</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>بھروسے کا یہ پیک قبول نہیں ہو سکا: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>اس پیک کے دستخط کنندہ کو یہاں پیک بنانے کی اجازت نہیں</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>آپ کے پاس اس پیک کا نیا ورژن ہے</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>آپ کے دوسرے پیک اور جوابات پر کوئی اثر نہیں پڑا۔</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>اپنے کوآرڈینیٹر</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>جدول اور طریقہ</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>آئٹم: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{all} میں سے {shown} آئٹم</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>چاہیں تو اپنے الفاظ میں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>اطلاع دیں</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>اطلاع واپس لیں</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>اس آئٹم میں کیا خرابی ہے؟</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>آپ کے کوآرڈینیٹر یہ اطلاع دیکھیں گے۔</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>گنتی ہو رہی ہے</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>کام کے گوشوارے محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>{folder} میں محفوظ کیا گیا</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>کام کے گوشوارے</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>مزید قطاریں: {count}۔ انہیں {file} میں پانے کے لیے رپورٹ محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>تصویریں ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>تصویر محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>آپ کے تمام کام کی ایک کاپی {folder} میں ہے۔ جب تک یہ کمپیوٹر آپ کے جوابات محفوظ نہیں کر پاتا، وہ میموری میں رہیں گے۔</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>اسے USB اسٹک پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>کام محفوظ ہو رہا ہے</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>نتیجہ پیک {file} اور آپ کے تمام کام کی ایک کاپی {folder} میں ہیں۔ جب تک یہ کمپیوٹر آپ کے جوابات محفوظ نہیں کر پاتا، وہ میموری میں رہیں گے۔</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>کام دوسری جگہ محفوظ ہو گیا ہے</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>رسپانس {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>رسپانس {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 منٹ ہو گئے۔ چھوٹا وقفہ مدد دیتا ہے۔</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>اس کاپی میں جو کچھ ہے وہ یہاں موجود ہے، اور یہاں کچھ بھی اس سے نیا نہیں</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>یہ فہرست میں الگ کاپی بن جاتا ہے، اور دوبارہ بحال کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>اسے صرف وہاں بحال کیا جا سکتا ہے جہاں وہ کلید ہو، یا جہاں ابھی کوئی کلید نہ ہو۔</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>ایسا کچھ واپس نہیں آتا جو یہاں نہ ہو</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>پیک: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>حفاظتی کاپی، {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>بحال کرنے کو کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>یہ کاپی دستخط کی کسی دوسری کلید کی ہے</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>جو ابھی یہاں ہے وہ رکھا جاتا ہے</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>%n آئٹم کا کام واپس آتا ہے</numerusform>
            <numerusform>%n آئٹم کا کام واپس آتا ہے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>%n آئٹم کا کام یہاں زیادہ نیا ہے اور پیک سے نکل جاتا ہے</numerusform>
            <numerusform>%n آئٹم کا کام یہاں زیادہ نیا ہے اور پیک سے نکل جاتا ہے</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>آپ کے اگلے نتیجہ پیک بتائیں گے کہ آپ کا کام بحال کیا گیا</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>آپ کی دستخط کی کلید، اور پیک کے علاوہ آپ جن پر بھروسا کرتے ہیں، جوں کے توں رہتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>ضم کرنے سے یہ جوابات شامل ہو جاتے ہیں۔</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>ضم کرنے سے یہ {day} کے پیک کی جگہ لیتا ہے، جو آرکائیو میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>اسی کام کا نیا پیک یہاں ہے۔ ضم کرنے سے کوئی جواب تبدیل نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>اسی کام کا دوسرا ورژن چنا گیا۔ ضم کرنے سے کوئی جواب تبدیل نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>دوسرے ورژن سے مختلف جوابات: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>{name} سے پوچھیں کہ کون سا درست ہے۔ آپ کے لیے کچھ نہیں چنا جاتا۔</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>جس نے یہ بھیجا ہے انہیں فون کریں یا ان سے ملیں اور یہ ہندسے ان کے ہندسوں سے ملائیں۔ ای میل جعلی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>{name} کو فون کریں یا ان سے ملیں اور یہ ہندسے ان کے ہندسوں سے ملائیں۔ ای میل جعلی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>دوبارہ چنیں۔ تب کوئی ورژن شمار نہیں ہوگا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>تفصیلات</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>یہ کریں</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>{day} کو حوالے کیا گیا</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>اسے چھوڑ دیں</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>یہ ورژن چھوڑ دیں</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>{day} کو ضم ہوا، ایک ہی کام کے دو ورژن میں سے ایک۔ اب ان میں سے کوئی شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>{day} کو ضم ہوا۔ اسی کام کا دوسرا ورژن چنا گیا، اور یہ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>{day} کو ضم ہوا۔ اس کے جوابات شمار ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>وہ نام جس سے آپ اس شخص کو جانتے ہیں</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>ابھی نہیں ملایا۔ پیک کو انتظار میں رکھیں</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>دستخط کنندہ کا حفاظتی نمبر</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} کا حفاظتی نمبر</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>اسے دوبارہ شامل کریں</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>اسے بھی شامل کریں۔ تب کوئی ورژن شمار نہیں ہوگا</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>اسے فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>نمبر مختلف ہیں۔ پیک چھوڑ دیں</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>نمبر ایک جیسے ہیں۔ نتیجہ پیک کے لیے اس دستخط کنندہ پر بھروسا کریں</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>نمبر ایک جیسے ہیں۔ فیصلہ پیک کے لیے اس دستخط کنندہ پر بھروسا کریں</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>دوسرا ورژن {day} کو ضم ہوا تھا، اور ابھی اس کے جوابات شمار ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>پیک مکمل ہے، مگر یہاں کوئی اس کے دستخط کنندہ کو نہیں جانتا، اور اس میں کوئی نام نہیں لکھا۔</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>پیک مکمل ہے، مگر یہاں کوئی اس کے دستخط کنندہ کو نہیں جانتا۔ اس میں لکھا ہے کہ یہ {name} کی طرف سے ہے۔</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>یہ پیک دوسرے بنڈل کا ہے۔ اسے شامل کرنے کے لیے وہ بنڈل کھولیں۔</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>یہ پیک ضم نہیں ہو سکتا۔ اس کا کوئی جواب نہیں لیا گیا۔</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>یہ پیک لاک ہے۔ یہ اپنے کوآرڈینیٹر کی دستخط کی کلید سے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>یہ پیک پہلے ہی ضم ہو چکا ہے، یا فہرست میں دو بار ہے۔ کچھ نہیں کرنا ہے۔</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>یہ پیک راستے میں تبدیل یا خراب ہو گیا۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>یہ ورژن درست ہے</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>پہلے وہ نام لکھیں جس سے آپ اس شخص کو جانتے ہیں۔</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>آپ نے یہ پیک چھوڑ دیا۔ ضم کرتے وقت یہ نہیں لیا جاتا۔</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} نے ایک ہی کام کے دو ورژن حوالے کیے ہیں، اور کوئی دوسرے سے آگے نہیں بڑھتا۔ ایسا دو کمپیوٹر ہونے پر، یا کمپیوٹر بحال ہونے کے بعد ہوتا ہے۔</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>نتیجہ پیک کا فولڈر شامل کریں</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>نتیجہ پیک شامل کریں</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>نتیجہ پیک ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>ضم کرنے کے لیے کچھ نہیں ہے۔ پہلے نتیجہ پیک شامل کریں۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>نتیجہ پیک کے آخر میں .resultpack ہوتا ہے۔ کچھ بھی ضم کرنے سے پہلے ہر پیک جانچا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>فولڈر شامل کریں</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>نتیجہ پیک شامل کریں</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>جو فائلیں واپس آتی ہیں انہیں، یا پورے فولڈر کو یہاں چھوڑیں، یا شامل کریں:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>پچھلا انضمام: {time}، {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>ضم کرنے سے کبھی کچھ حذف نہیں ہوتا۔ اسی شخص کے پرانے پیک برقرار رہتے ہیں، اور ہر انضمام کالعدم ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>ابھی کوئی نتیجہ پیک نہیں</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>روکیں</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {b} میں سے {a}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>اس دن کے بعد</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>کتنا ٹائپ اور پیسٹ کیا جاتا ہے، کلیدیں کبھی نہیں۔</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>نتیجہ پیک میں اوقات</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>ٹائپ اور پیسٹ کرنا</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>شمار ہوتا ہے</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>اب نہیں لیا جائے گا</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>شمار نہیں ہوتا</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>اب بھی لیا جائے گا</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>نوٹ: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>اعتراض کریں</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>یہ جواب واپس آیا: {reason}، {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>آپ کا جواب تھا: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>آپ کا اعتراض: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>رہنما ہدایات کھولیں</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>جائزہ · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>کچھ جوابات جان بوجھ کر غلط بنائے گئے ہیں، تاکہ معلوم ہو کہ غلطیاں کتنی اچھی طرح پکڑی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>آپ دوسروں کے جوابات جانچتے ہیں۔</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>آپ اسے {day} کو حوالے کر چکے ہیں۔ تبدیلیوں کے لیے نیا فیصلہ پیک درکار ہے۔</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{all} میں سے {size}، دوسری نظر</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{all} میں سے {size}، اتفاق سے اور خطرے سے</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>وجہ اور شدت باقی</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>شدت باقی</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>جواب دکھائیں</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{b} میں سے {a} جانچے گئے: {agree} پر متفق، {corrected} درست کیے، {disagree} پر غیر متفق۔ آئٹم {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>پیک شامل کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>اسے شروع کریں</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} آپ کے پیک میں ہے۔</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 جوابات، 1 % غلطیاں ٹھیک ہیں، 5 % نہیں</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>جوابات 59 (5 % کے لیے)، 149 (2 %)، 299 (1 %)، چھوٹے لاٹ میں کم؛ ایک غلطی ہو تو کچھ ثابت نہیں ہوتا</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 جوابات، 2 % غلطیاں ٹھیک ہیں، 10 % نہیں</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 جوابات، 5 % غلطیاں ٹھیک ہیں، 15 % نہیں</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>ایک جائزہ کار نے جو جانچا اس کا دسواں حصہ، دوسرے جائزہ کار کے لیے</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>5 % غلطیوں والا لاٹ بیس میں سے ایک بار قبول ہوتا ہے</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>تمام جوابات</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>سب کچھ جانچا جاتا ہے</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>پانچ بار جانچ</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>لاٹوں کے سلسلے کے لیے: تب ہر لاٹ بتاتا ہے کہ کتنی غلطیوں پر بھی دس میں سے ایک قبول ہوتا ہے</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>ماہرین کے لیے: زیادہ غلطیاں پکڑتا ہے، اور غلطی کی شرح وزن کے ساتھ نکلتی ہے</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>خطرے کے تناسب سے</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکی</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>ایک بھی غلطی نہیں</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمول کی</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>دوسری نظر</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>سخت</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}، سطح {level}، AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>جائزہ پیک میں جائزہ کار کے لیے جوابات کا نمونہ ہوتا ہے۔ اس میں نہیں لکھا کہ وہ کس کے ہیں۔</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>فیصلے دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>لاٹ</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>لاٹ: {count}، مزید جانچنے ہیں: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>جائزہ پیک بنائیں</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>ابھی کوئی جواب نہیں جانچا گیا</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>جائزہ کار</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>جوابات واپس بھیجیں</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>ابھی جانچنے کے لیے کوئی جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>واپس بھیجنے کے لیے کوئی جواب نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>%n جواب جانچ لیا گیا ہے۔</numerusform>
            <numerusform>تمام %n جوابات جانچ لیے گئے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>دوبارہ دیکھیں</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>وجوہات</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>%n جواب میں سے آخری۔</numerusform>
            <numerusform>%n جوابات میں سے آخری۔</numerusform>
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
        <translation>یہ دور بند کریں</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>دور بند ہو رہا ہے</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>اسے بند نہیں کیا جا سکتا: دستخط کے بعد اس کا ریکارڈ بدلا گیا۔</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>اسے بند نہیں کیا جا سکتا: اس بنڈل کا پلان ادوار کے بارے میں کچھ نہیں کہتا۔</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>دور {round} بند ہے۔ اس کی رپورٹ {folder} میں ہے۔</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>یہ دور بند ہے۔ آگے نیا دور ہوگا۔</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>آئٹم چنیں</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>ادوار کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>موازنہ اس سے</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>گنتی ہو رہی ہے</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>ادوار دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>اس پروجیکٹ کا کوئی پچھلا دور یہاں معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>ابھی تک دونوں ادوار میں کچھ نہیں پرکھا گیا۔</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>اب تک کے ادوار</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>ادوار: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>چنے ہوئے آئٹم محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>دوسری جگہ کے لیے کاپی</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>ابھی جانچیں</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>آپ کے پیک اور جوابات، کاپیاں، آپ کی کلید، فونٹ، ڈسک اور گھڑی جانچتا ہے۔</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>کیا سب کچھ ٹھیک ہے؟</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>ایک کاپی USB اسٹک یا دوسری ڈسک پر رکھیں، تاکہ یہ کمپیوٹر خراب ہو تو کام آئے۔</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>کاپیاں دیکھی جا رہی ہیں</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>حفاظتی کاپی بنائیں</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>دوسری جگہ سے کاپی کھولیں</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بحال کریں</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>ابھی کوئی کاپی نہیں ہے۔ آپ کے پیک شامل کرنے کے کچھ ہی دیر بعد پہلی کاپی بنتی ہے۔</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>یہ کاپی نہیں کھولی جا سکتی۔</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>آپ کے کام کے دوران ایپ خود اس کمپیوٹر پر کاپیاں بناتی ہے۔ آپ کی دستخط کی کلید ان میں سے کسی میں نہیں ہوتی۔ کوئی کاپی بحال ہونے سے پہلے آپ دیکھتے ہیں کہ کیا بدلے گا۔</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}، ایک کاپی بحال کرتے وقت رکھی گئی</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n جواب</numerusform>
            <numerusform>%n جوابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n قطار</numerusform>
            <numerusform>%n قطاریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>فارمیٹ JSON Lines کے ساتھ، جسے ہر پروگرام پڑھتا ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>جگہ تبدیل کریں</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>گنتی ہو رہی ہے…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>فارمیٹ</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>اس میں اس قسم کے ٹاسک کی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>چھوڑے گئے:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>اس کے لیے ایپ کا ایک حصہ درکار ہے جو یہاں انسٹال نہیں ہے۔</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>ان میں سے کسی فارمیٹ میں اس قسم کے ٹاسک کی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>کچھ نہیں چھوڑا گیا۔</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>ہر جواب کی ایک قطار</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>ہر آئٹم کی ایک قطار، ضم شدہ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>ناموں کے بجائے فرضی نام</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>قطاریں</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>قطاریں محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>محفوظ ہو رہا ہے… {total} میں سے {done}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>فائل دکھائیں</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ٹیبل</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>ٹیبل Parquet میں بھی</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>دوسرے پروگرام کے لیے ضم شدہ جوابات کی فائل۔</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>پروجیکٹ کی ہر فائل میں ایک جیسے۔ چھپے آئٹم کے درست جوابات آپ کے پاس ہی رہتے ہیں۔</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>کیا نکلے گا</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>قطاریں کس لیے ہیں</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>اور مزید %n وجہ</numerusform>
            <numerusform>اور مزید %n وجوہات</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{answers} میں سے {rows}: {what}۔</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>میموری میں رکھے ہیں۔ وہاں لکھنے کی اجازت دیں، یا کام USB اسٹک پر محفوظ کریں۔ اس سے پہلے ایپ بند نہ کریں۔</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>میموری میں رکھے ہیں۔ کچھ جگہ خالی کریں، یا کام USB اسٹک پر محفوظ کریں۔ اس سے پہلے ایپ بند نہ کریں۔</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>میموری میں رکھے ہیں۔ اسٹک دوبارہ لگائیں یا ڈسک چیک کریں، یا کام USB اسٹک پر محفوظ کریں۔ اس سے پہلے ایپ بند نہ کریں۔</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>ان کے محفوظ ہونے تک کوئی اور آئٹم شروع نہیں ہوتا۔</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>ایپ کو اپنے فولڈر میں لکھنے کی اجازت نہیں، اس لیے %n جواب ابھی محفوظ نہیں ہوا</numerusform>
            <numerusform>ایپ کو اپنے فولڈر میں لکھنے کی اجازت نہیں، اس لیے %n جوابات ابھی محفوظ نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>ایپ کو اپنے فولڈر میں لکھنے کی اجازت نہیں، اس لیے جواب {number} ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>ڈسک جواب نہیں دے رہی، اس لیے %n جواب ابھی محفوظ نہیں ہوا</numerusform>
            <numerusform>ڈسک جواب نہیں دے رہی، اس لیے %n جوابات ابھی محفوظ نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>ڈسک جواب نہیں دے رہی، اس لیے جواب {number} ابھی محفوظ نہیں ہوا</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>اس کمپیوٹر کی ڈسک بھر گئی ہے، اس لیے %n جواب ابھی محفوظ نہیں ہوا</numerusform>
            <numerusform>اس کمپیوٹر کی ڈسک بھر گئی ہے، اس لیے %n جوابات ابھی محفوظ نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>اس کمپیوٹر کی ڈسک بھر گئی ہے، اس لیے جواب {number} ابھی محفوظ نہیں ہوا</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>کسی لیبل میں “{text}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>کسی لیبل میں “{text}” نہیں ہے۔ کیا آپ کا مطلب “{other}” تھا؟ Enter سے وہ چن لیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>حالیہ</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>تلاش کے لیے لکھیں</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>نمبر سے</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>move</source>
        <translation>اوپر نیچے</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} میں سے {a}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}، {count} میں سے آپشن {number}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>ہر شخص کو اپنے جوابات اور وجہ والا پیک ملتا ہے، اور وہ ان کے جواب نئے سرے سے دیتا ہے۔</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>کس شدت سے آگے؟</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>ساتھ جاتا ہے</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>پیک بنائیں</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>{file} کے نام سے محفوظ ہوا۔ یہ فائل {name} کو دیں۔</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>جوابات واپس بھیجیں؟</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>یہیں رہتا ہے</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>جائزہ کاروں نے جو لکھا</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>%n آئٹم طے ہو گیا ہے۔</numerusform>
            <numerusform>تمام %n آئٹم طے ہو گئے ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>رابطہ کاری</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>طے کرنے کے آئٹم تلاش کیے جا رہے ہیں</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>آئٹم یہاں تب آتے ہیں جب جوابات مختلف ہوں، جائزہ کار متفق نہ ہوں، یا کوئی مسئلہ بتایا گیا ہو۔</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>طے کرنے کے آئٹم تلاش کیے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>طے کرنے کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>آئٹم طے کریں</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>کلید کا بیک اپ لیں</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>رابطہ کاری</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مدد</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>کلید کا بیک اپ ہے</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>پیک</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>کسی اور کے طور پر استعمال کریں</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>پھر بھروسا کریں</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>{day} سے بھروسا نہیں رہا۔ اس دستخط کنندہ کے پیک قبول نہیں کیے جاتے۔</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>{day} سے ان کے لیے بھروسا ہے: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>{name} کو فون کریں یا ان سے ملیں اور یہ ہندسے ملائیں۔</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>حفاظتی نمبر ابھی نہیں ملایا گیا</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} کا حفاظتی نمبر</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>بھروسا ختم کریں</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>پروجیکٹس کو بتائیں</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>نمبر ایک جیسے ہیں</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>یہ آپ کی اپنی کلید ہے۔</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>کوآرڈینیٹر ریکوری کلید سے آگے بڑھتے ہیں، جو پہلے پلان کے ساتھ پرنٹ کی گئی تھی۔</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>جس کوآرڈینیٹر کے پاس یہ ہو، وہ آپ کے لیے پیک بناتے ہیں اور آپ کے نتیجے پہچانتے ہیں۔</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>{day} کو ایک کاپی بنائی گئی۔ وہ اس پاس فریز سے کھلتی ہے جو اس وقت کلید پر تھا۔</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>نئی کلید</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>دوسرا کمپیوٹر</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>ریکوری کلید سے نئے سرے سے شروع کریں</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>پاس فریز تبدیل کریں</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>کلید کی کاپی</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>ہر شخص کے پیک، جوابات اور دستخط کی کلید اپنی اپنی ہوتی ہے۔ پاس فریز دوسروں کو اس ایپ میں آپ کا کام کھولنے اور آپ کے نام سے دستخط کرنے سے روکتا ہے۔ یہ آپ کی فائلیں نہیں چھپاتا، جو {folder} میں ہیں۔</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>میرے پاس دوسرے کمپیوٹر کی کلید ہے</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>جب ممکن ہو کہ آپ کی کلید کسی اور کے پاس ہے، یا آپ اسے بدلنا چاہیں۔ دوسروں کو بتانا ضروری ہے۔</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>کلید کارڈ</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>نئی کلید بنائیں</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>اس اکاؤنٹ کے دوسرے لوگ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>پاس فریز ہٹائیں</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>کاپی محفوظ کریں</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>اپنا کلید کارڈ محفوظ کریں</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>پاس فریز لگائیں</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>پروجیکٹ کی کلید گم ہو گئی ہے</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>کسی اور کے طور پر استعمال کریں</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>جب کوئی کوآرڈینیٹر پوچھے کہ دستخط کس نے کیے، تو یہ ہندسے پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>اپنی کلید کی کاپی سے آپ یہاں اسی نام سے کام جاری رکھتے ہیں۔ آپ کے پیک اور جوابات برقرار رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>آپ کی کلید پر پاس فریز نہیں ہے: جو اس کمپیوٹر پر آپ کا اکاؤنٹ استعمال کرے وہ آپ کے نام سے دستخط کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>آپ کی کلید صرف اپنے پاس فریز سے کھلتی ہے۔ یہ آپ سے ہر بار پوچھا جاتا ہے جب آپ کی کلید دستخط کرتی ہے۔ بھول جائیں تو بھی آپ کا کیا ہوا سب کچھ برقرار رہتا ہے؛ آپ کی کلید کا پرنٹ شدہ صفحہ پاس فریز کے بغیر کلید واپس لے آتا ہے۔</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>آپ کا حفاظتی نمبر</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>فولڈر {folder} موجود نہیں ہے۔ اگر وہ USB اسٹک پر ہے تو اسٹک لگائیں اور دوبارہ کوشش کریں۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>یہاں {name} کا کام نہیں ملا</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>یہاں {name} کا کام نہیں کھولا جا سکتا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>فہرست سے {name} کو ہٹا دیا گیا۔</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>رہنما ہدایات کھولیں</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>شروع کرنے سے پہلے رہنما ہدایات ایک بار پڑھیں۔</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>ماخذ: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>ماڈل کو کتنا یقین تھا</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>بغیر تجویز کے آئٹم</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>تجویز دینے والا ماڈل</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>پہلے سے کبھی کچھ نہیں چنا جاتا۔</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>دکھایا جاتا ہے</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>تجاویز</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>ان سے معلوم ہوتا ہے کہ تجویز دینے سے کیا بدلتا ہے۔</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>تجاویز کی فائل استعمال کریں</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>جواب کے بعد</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>جواب سے پہلے</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>کچھ حذف نہیں ہوتا۔ پیک، جوابات اور دستخط کی کلید فولڈر {folder} میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>فہرست سے ہٹائیں</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>کیا {name} کو فہرست سے ہٹانا ہے؟</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>وہاں کام جاری رکھنے کے لیے ایپ کو --home اور اس فولڈر کے نام کے ساتھ شروع کریں۔</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>ابھی کوئی نام نہیں</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>واپس لی گئی کلیدوں کی فہرست میں %n کلید ہے</numerusform>
            <numerusform>واپس لی گئی کلیدوں کی فہرست میں %n کلیدیں ہیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>اب سے بھروسا ہے: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>کیا بدل دیں کہ کس پر بھروسا ہے؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>اب بھروسا نہیں: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>ان سے دستخط شدہ پیک اور نتائج قبول نہیں کیے جاتے۔</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>دستخط {name} کے ہیں، جن پر آپ کو بھروسا ہے</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>پروجیکٹ کی ریکوری کلید سے دستخط شدہ</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>قبول کریں</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>کوآرڈینیٹر کی دستخط کی کلید گم ہو گئی اور وہ نئے سرے سے شروع کر رہے ہیں۔ قبول کرنے سے پہلے انہیں فون کریں۔</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>بھروسے کا یہ پیک قبول نہیں کیا جا سکتا</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>آپ کے لیے پیک پر دستخط کون کر سکتا ہے، یہ جوں کا توں رہتا ہے</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>آپ کو کس پر بھروسا ہے، یہ جوں کا توں رہتا ہے۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>آپ بھروسے کا یہ پیک پہلے قبول کر چکے ہیں</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>آپ کے پیک اور جوابات برقرار رہتے ہیں۔</translation>
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
        <translation>وہ ورژن اب سوالات سے مطابقت نہیں رکھتا۔</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>پرانا ورژن اب سب سے نیا ہے۔</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>اس آئٹم میں متن نہیں ہے</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>آپ صرف اس جواب پر اعتراض کر سکتے ہیں جو واپس آیا ہو۔</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>آپ نے اسے {day} کو حوالے کیا تھا۔ تبدیلیوں کے لیے نیا نتیجہ پیک درکار ہے۔</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>بعد میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>رہنما ہدایات</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>آئٹم</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>محفوظ نہیں ہوا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>پیک</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>پچھلا</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>مسئلے کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>محفوظ کریں اور اگلا</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>اسے USB اسٹک پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>محفوظ ہے</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>محفوظ ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوبارہ کوشش کریں</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>دوبارہ کیا گیا: آئٹم {number}۔</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>آئٹم {number} بعد میں فیصلے کے لیے رکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number}۔</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>اس کا ترجمہ نہیں ہوتا</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>فہرست کی کوئی اصطلاح اس آئٹم میں نہیں ہے۔</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>اصطلاحات</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>سمت تبدیل کریں</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n حرف</numerusform>
            <numerusform>%n حروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n لفظ</numerusform>
            <numerusform>%n الفاظ</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>ٹاسک میں {language} زبان مانگی گئی ہے۔ جواب {language} میں لکھیں، یا یہی درست ہو تو رہنے دیں۔ آپ کا انتخاب درج کیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>یہ دوسرے رسم الخط میں ہے</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>یہ {language} لگتی ہے</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{limit} میں سے {count} حروف</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{language} میں {title}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>بھروسے کا پیک قبول کیا جا رہا ہے</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: آپ کو کس پر بھروسا ہے، یہ بدل گیا ہے۔</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>جو فائلیں قبول نہیں ہوئیں</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>ابھی کوئی نہیں۔ آپ جو پہلا پیک کھولیں گے وہ اپنے دستخط کنندہ کے بارے میں پوچھے گا۔</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>ان دستخط کنندگان کے پیک قبول کیے جاتے ہیں۔ جو نیا ہو وہ آپ کو ملانے کے لیے ایک نمبر کے ساتھ دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>کس پر بھروسا ہے</translation>
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
            <numerusform>%n جواب محفوظ نہیں ہوا</numerusform>
            <numerusform>%n جوابات محفوظ نہیں ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>بند کریں اور %n جواب ضائع کریں</numerusform>
            <numerusform>بند کریں اور %n جوابات ضائع کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>اسے USB اسٹک پر محفوظ کریں</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>یہیں رہیں</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>یہ صرف میموری میں ہیں، کیونکہ ڈسک انہیں نہیں لے رہی۔ اگر ایپ ابھی بند ہوئی تو یہ ضائع ہو جائیں گے۔ یہیں رہیں اور کچھ جگہ خالی کریں، یا کام USB اسٹک پر محفوظ کریں۔</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>ورژن دیکھے جا رہے ہیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: انتخاب واپس لیا گیا</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: آپ کا چنا ہوا ورژن درست مانا گیا</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>وجہ ضروری ہے۔</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>دونوں آئٹم رہنے دیں؟</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>چھوٹ واپس لیں</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>وجہ پر چنے ہوئے آئٹم کے ساتھ دستخط ہوتے ہیں اور وہ رپورٹ میں آتی ہے۔</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>کیوں؟</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>آئٹم</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>معاوضہ، تقریباً</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>وقت، تقریباً</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>کسے کیا ملتا ہے</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>%n جواب موجود نہیں۔ اس کا آئٹم یہ ہے:</numerusform>
            <numerusform>%n جوابات موجود نہیں۔ ان کے آئٹم یہ ہیں:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>اس کے بعد کا %n جواب موجود نہیں۔ اس کا آئٹم یہ ہے:</numerusform>
            <numerusform>اس کے بعد کے %n جوابات موجود نہیں۔ ان کے آئٹم یہ ہیں:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>اس کے بعد شامل کیا گیا %n پیک موجود نہیں۔ اسے دوبارہ شامل کریں۔</numerusform>
            <numerusform>اس کے بعد شامل کیے گئے %n پیک موجود نہیں۔ انہیں دوبارہ شامل کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>%n پیک موجود نہیں۔ اسے دوبارہ شامل کریں۔</numerusform>
            <numerusform>%n پیک موجود نہیں۔ انہیں دوبارہ شامل کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>آئٹم {number} پر جائیں</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>ممکن ہے کچھ اور بھی موجود نہ ہو۔ اپنے پیک دیکھ لیں۔</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>تمام جوابات موجود ہیں۔</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>ایپ نے آپ کا کام بحال کر دیا</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>ایپ نے آپ کا آج {time} کا کام بحال کر دیا</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>ایپ نے آپ کا {day}، {time} کا کام بحال کر دیا</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>آپ کے جوابات کی فائل خراب تھی۔ اسے {file} کے نام سے رکھا گیا ہے۔</translation>
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
        <translation>روکیں</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} میں سے {a}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>آپ کے جواب سے مختلف</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>آپ کے جواب جیسا</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n جواب</numerusform>
            <numerusform>%n جوابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>{day} کے بعد %n جواب تبدیل ہوا</numerusform>
            <numerusform>{day} کے بعد %n جوابات تبدیل ہوئے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n نشان</numerusform>
            <numerusform>%n نشان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n پیک</numerusform>
            <numerusform>%n پیک</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>نیا · %n آئٹم</numerusform>
            <numerusform>نیا · %n آئٹم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>نیا · %n آئٹم، تقریباً {time}</numerusform>
            <numerusform>نیا · %n آئٹم، تقریباً {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n پر متفق</numerusform>
            <numerusform>%n پر متفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n درست کیا</numerusform>
            <numerusform>%n درست کیے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n پر غیر متفق</numerusform>
            <numerusform>%n پر غیر متفق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n باقی</numerusform>
            <numerusform>%n باقی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n پر یقین نہیں</numerusform>
            <numerusform>%n پر یقین نہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>ایک نشان “{block}” کے متن سے باہر ہے۔</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>ہر نشان اپنا بلاک، اپنا آغاز اور اپنا اختتام بتاتا ہے۔</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>ترتیب میں ہر رسپانس ایک بار آتا ہے، سب سے اچھا پہلے۔</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>درکار نشان: کم از کم {count}۔</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>کئی آپشن فہرست کی صورت میں دیے جاتے ہیں، ہر ایک ایک بار۔</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>جواب متن ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>تصحیح وہی جواب ہے جو پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>فائل نہیں پڑھی جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>یہ سطر ایک JSON آبجیکٹ نہیں ہے: {reason}۔</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>اس سطر میں آئٹم کا نام نہیں ہے۔</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>اس سطر میں آئٹم کے بارے میں اس سے زیادہ ہے جتنا پیک میں آ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>اس سطر میں اپنے آئٹم کے بارے میں کچھ نہیں ہے۔</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>پیک میں “{item}” نام کا آئٹم نہیں ہے۔</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>اسکور {min} سے {max} تک کا پورا عدد ہونا چاہیے۔</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>متن {limit} حروف سے لمبا ہے۔</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” موزوں نہیں۔</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” جوابات کی سطر کا فیلڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” مسئلے کی وجہ نہیں ہے۔ وجوہات یہ ہیں: {reasons}۔</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” ان نشانوں کا لیبل نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” اس آئٹم کا رسپانس نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” آپشنوں میں شامل نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>آئی ڈی کا کوئی کالم نہیں چنا گیا؛ آئٹم کو اپنی فائل اور سطر سے آئی ڈی ملتی ہے۔</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>زبان “{tag}” کا کوئی نام معلوم نہیں۔ پلان میں اس کا نام دیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>فائل کے لاحقے “{ending}” سے فارمیٹ معلوم نہیں ہوتا۔ فائل کو جدول، JSON یا متن کے طور پر محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>آئٹم {item} مشق کے لیے ہے اور اس کا درست جواب نہیں ہے۔ درست جوابات کا کالم چنیں۔</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>متن کی زبان معلوم نہیں۔ اسے “ٹاسک” میں بتائیں، یا اس کے لیے کوئی کالم چنیں۔</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>پلان بتاتا ہے کہ تجویز کیسے دی جائے، مگر تجاویز کا کوئی کالم نہیں چنا گیا۔</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>یہاں سے آگے متن UTF-8 نہیں ہے۔ اس کی انکوڈنگ چنیں، یا فائل کو UTF-8 میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>یہاں سے آگے متن {encoding} نہیں ہے۔ دوسری انکوڈنگ چنیں۔</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>“{key}” کے جوابات موجود ہیں، مگر وہ پوچھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>چننے کے لیے کوئی جواب نہیں ہے۔ ہر سطر میں ایک لکھیں، یا سوالات کی فائل استعمال کریں۔</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>جو سیڈ (seed) کا اندازہ لگا لے، وہ مختلف ماڈلوں کے رسپانس پہچان سکتا ہے۔ پلان میں لمبا اور بے ترتیب سیڈ دیں۔</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>عمودی لکیروں سے الگ</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>کاما سے الگ</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>سیمی کولن سے الگ</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>ٹیب سے الگ</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}، سطر {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>اس قسم کے ٹاسک میں “{key}” کی کوئی جگہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” کو آئٹم کے ساتھ دکھانا ہے، مگر وہ ایکسپورٹ کے لیے نہیں رکھا گیا۔ اسے بھی رکھیں۔</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}” میں کالم “{column}” بتایا گیا ہے، جو کسی قطار میں نہیں ہے۔ کوئی دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}” میں کالم “{column}” بتایا گیا ہے، جو کسی قطار میں نہیں ہے۔ کیا آپ کا مطلب “{meant}” تھا؟</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” پہلے سے موجود قدریں بتاتا ہے، اور کچھ نہیں بتاتا کہ کس لیے۔ انہیں چھوڑ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}” کے لیے ایک کالم درکار ہے۔ “کالم” میں کوئی ایک چنیں۔</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}” میں 0 سے بڑا اور زیادہ سے زیادہ 100 تک کا عدد لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}” میں پورا عدد لکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}” میں رقم اور کرنسی لکھی جاتی ہے، جیسے 0.25 EUR۔</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}” میں زبانوں کے ٹیگ لکھے جاتے ہیں، جیسے hi، sw یا ar-MA۔</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” وہ نام ہے جس کے تحت تجاویز رکھی جاتی ہیں۔ اسے ایکسپورٹ کے لیے بھی نہ رکھیں۔</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>آئٹم کا “{part}” اس قسم کے ٹاسک سے مطابقت نہیں رکھتا: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>غیر مرئی علامتیں چھپی ہیں</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>غیر مرئی علامتیں نظر آ رہی ہیں</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>پہلے کرسر کو متن کے کسی فیلڈ میں رکھیں۔</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>نتیجہ پیک کا فولڈر شامل کریں</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>نتیجہ پیک شامل کریں</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>سب خراب ہیں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>واپس</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>جواب اور عبارت کے درمیان</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>عبارت اور جواب کے درمیان</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>متن کے بلاک کی سمت تبدیل کریں</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>فولڈر چنیں</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>آپشن چنیں</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>فائلیں چنیں</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>اگلے دور کے آئٹم چنیں</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>یہ دور بند کریں</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>ادوار کا موازنہ کریں</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>پیک جاری رکھیں</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>بعد میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>کریں</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>جواب کے پرانے ورژن</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>کوئی بھی کمانڈ تلاش کریں</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>متن میں تلاش کریں</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>فارمیٹ شدہ یا خام متن</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>خود آگے بڑھیں</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>رابطہ کاری پر جائیں</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>پیک پر جائیں</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>جائزے پر جائیں</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>نمبر سے آئٹم پر جائیں</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>بعد میں فیصلے والے اگلے آئٹم پر جائیں</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>اگلے باقی آئٹم پر جائیں</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>اگلے آئٹم پر جائیں</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>کیریکٹر داخل کریں</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>کیا یہ محفوظ ہے؟</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>آئٹم کی فہرست</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>کی بورڈ کا صفحہ</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>پیک چھوڑیں یا دوبارہ شامل کریں</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>اصطلاح تلاش کریں</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>جائزہ پیک بنائیں</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>پیک بنائیں</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>مینوئل</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>منتخب حصے یا جملے پر ثبوت کا نشان لگائیں</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>اس جملے پر نشان لگائیں</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>پیک ضم کریں</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>پیک کو آرکائیو میں منتقل کریں</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>عبارت تنگ کریں</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>نیا بنڈل</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>کوئی نہیں، فیصلہ ممکن نہیں، برابر اچھے</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>کوآرڈینیٹر کے لیے نوٹ</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>واپس آئے جواب پر اعتراض کریں</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>بنڈل کھولیں</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>پیک کھولیں</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>پلان کھولیں</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>رہنما ہدایات کھولیں</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>پچھلا سوال</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>پڑھنے کا رولر</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>مسئلے کی اطلاع دیں</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>اگلا رسپانس</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>پچھلا رسپانس</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>نتیجہ پیک</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>بنڈل کا جائزہ</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ادوار</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>اب تک کے ادوار</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>حفاظتی کاپیاں</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>محفوظ کریں اور پچھلے آئٹم پر جائیں</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>محفوظ کریں اور اگلا</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>چنے ہوئے آئٹم محفوظ کریں</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>کوآرڈینیٹر کے لیے رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>دوسرے پروگرام کے لیے قطاریں محفوظ کریں</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>کام کے گوشوارے محفوظ کریں</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>تمام رسپانس نیچے اسکرول کریں</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>تمام رسپانس اوپر اسکرول کریں</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>جوابات واپس بھیجیں</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>سیٹنگز</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>آئٹم طے کریں</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>فرق دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>غیر مرئی علامتیں دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>متن کے ساتھ کی سطریں دکھائیں یا چھپائیں</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>پوری رپورٹ دکھائیں</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>دستخط کی کلید</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>پیچھے جائیں</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>اگلا ٹیب</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>پچھلا ٹیب</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>تجویز اپنائیں</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>متن معمول کے سائز میں</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>متن بڑا کریں</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>متن چھوٹا کریں</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>طے کرنے ہیں</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>جھلک پر جائیں اور واپس آئیں</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>بھروسا</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>مشقی پیک آزمائیں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>کالعدم کریں</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>پچھلا انضمام کالعدم کریں</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>کسی اور کے طور پر استعمال کریں</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>آپ کے جوابات کا کیا ہوا</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>عبارت چوڑی کریں</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>متن کے فیلڈ میں لکھیں</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>شامل کریں، فائل</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>ثالثی، طے کرنا، برابری</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>بیک اپ، بحال کریں، جانچیں</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>بک مارک، باقی چھوڑیں</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>بنڈل، انضمام، رپورٹ</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>جوابات جانچنا، فیصلے</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>رابطہ کاری، بنانا، پیک بنانا</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>رابطہ کاری، فائل</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>ڈیٹا سیٹ, تقسیم</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>ختم، دستخط، خلاصہ</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>ایکسپورٹ، ٹیبل، تربیت، اشاعت، csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>رائے، جائزہ، واپس آئے</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>اعداد، اتفاق، شماریات</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>مدد، ہینڈ بک</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>مدد، شارٹ کٹ</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>مدد، خرابی، معاونت</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>ہوم، لائبریری</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>زبان، تھیم، متن کا سائز</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>سیکھنا، مشق</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>حروف، اعراب، صوتی حروف تہجی</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>سلسلہ، انتخاب، حصے، الگ رکھے</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>لاٹ، فیصلے، جائزہ کار</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>انضمام، کوریج</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>پاس فریز، حفاظتی نمبر، نئی کلید</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>ادائیگی، معاوضہ، گھنٹے</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>شخص، لوگ، تبدیل کریں، لاگ ان</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>پلان، فائلیں، پیک بنانا</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>نتیجہ پیک، بھیجیں، مکمل کریں</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>دوبارہ کام، واپسی</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>قواعد، ہدایات</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>اصطلاحات کی فہرست، فرہنگ</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>نقل حرفی، لفظی معنی، ترجمہ</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>کس پر بھروسا ہے، دستخط کنندگان</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>بنڈل</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>ضم نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>تبدیل شدہ یا خراب</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>پہلے سے یہاں</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>آپ نے چھوڑا</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>لاک ہے</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>دوسرے بنڈل کے لیے بنا</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ضم ہوا</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>آپ کا پاس فریز درکار</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>نیا، {day} والے کی جگہ</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ابھی جانچا نہیں گیا</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>ضم شدہ سے پرانا</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>نتیجہ پیک</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>جائزہ</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ادوار</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ایک طرف رکھا گیا</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>دستخط پہچانے ہوئے</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>دستخط کنندہ کی تصدیق نہیں</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>جانچنا ہے</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>طے کرنے ہیں</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>دو ورژن</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>فیصلے: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>آپ کا منتظر</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>کئی زبانیں</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} میں سے {a}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{b} میں سے {a}، مسائل: {count}</translation>
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
        <translation>پاس فریز کے بغیر کلید دوسروں کے لیے پیک پر دستخط نہیں کر سکتی۔ کچھ نہیں لکھا گیا۔ پہلے اسے پاس فریز کی فائل سے لاک کریں۔</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>ایک نام درکار ہے: وہ جس سے یہاں دوسرے لوگ آپ کو جانتے ہیں۔</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>بنڈل {file} کو Postil کے نئے ورژن نے استعمال کیا ہے۔ کچھ تبدیل نہیں کیا گیا۔ اسے اسی ورژن سے کھولیں۔</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>اس ہوم فولڈر کو Postil کے نئے ورژن نے استعمال کیا ہے۔ کچھ تبدیل نہیں کیا گیا۔ اسے اسی ورژن سے کھولیں۔</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>پاس فریز میں کم از کم ایک حرف یا علامت ہونی چاہیے۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>جائزہ پیک کے جواب لوگ دیتے ہیں۔ --judge نکال دیں۔</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>کوئی دوسری ونڈو یا کمانڈ بنڈل {file} کو استعمال کر رہی ہے۔ کچھ تبدیل نہیں کیا گیا۔ اسے بند کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>اس ہوم فولڈر کو Postil کی کوئی دوسری ونڈو یا کمانڈ استعمال کر رہی ہے۔ کچھ تبدیل نہیں کیا گیا۔ اسے بند کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>پرکھنے والے ماڈلوں کے جوابات ہر جواب کی ایک قطار کے ساتھ لکھے جاتے ہیں، ایسے فارمیٹ میں جس میں ایسی قطاریں ہوں۔</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>{format} نام کا کوئی فارمیٹ لکھا نہیں جاتا۔ کچھ نہیں لکھا گیا۔ {formats} میں سے ایک چنیں۔</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>یہاں {name} نام کا کوئی نہیں ہے۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>جس کلید سے اس پیک پر دستخط ہوئے اسے یہاں کوئی نہیں جانتا۔ کچھ شامل نہیں کیا گیا۔ حفاظتی نمبر {number} بھیجنے والے سے ملائیں۔</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>ابھی تک کوئی جواب نہیں دیا گیا۔ کچھ نہیں لکھا گیا۔ پہلے کسی آئٹم کا جواب دیں۔</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>اس بنڈل میں {part} کے لیے کچھ شمار نہیں ہوتا۔ کچھ نہیں لکھا گیا۔ موجود یہ ہیں: {offers}۔</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>یہاں پروجیکٹ “{project}” کے بارے میں کچھ معلوم نہیں۔ کچھ نہیں لکھا گیا۔ پہلے اس کا بنڈل کھولیں۔</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>فولڈر {folder} میں ابھی Postil کا کچھ نہیں ہے۔ کچھ تبدیل نہیں کیا گیا۔ درست فولڈر بتائیں، یا “postil identity new” سے شروع کریں۔</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>پیک {pack} کا کچھ نہیں چنا گیا تھا۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>فائلیں Parquet بنانے کے لیے پیکیج {package} درکار ہے: اسے postil[parquet] کے طور پر انسٹال کریں، یا JSON Lines چنیں۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>اس فولڈر میں Postil کو لکھنے کی اجازت نہیں ہے۔ آپ کے جوابات محفوظ ہیں۔ کوئی دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>دور پورے پورے ملائے جاتے ہیں۔ کچھ نہیں لکھا گیا۔ {options} ہٹائیں۔</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>کچھ آئٹم ابھی باقی ہیں۔ کچھ نہیں لکھا گیا۔ ان کے جواب دیں، یا جو ہو گیا ہے اسے حوالے کریں۔</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>کچھ غلط ہو گیا۔ آپ کے جوابات محفوظ ہیں۔</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>روک دیا گیا۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>روک دیا گیا۔ پہلے لیے گئے جوابات برقرار رہیں گے؛ وہی فائل دوبارہ دی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>جواب سوال سے مطابقت نہیں رکھتا۔</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>بنڈل {file} خراب ہے۔ اسے جوں کا توں چھوڑا گیا۔ اپنے پاس رکھی ہوئی کاپی استعمال کریں۔</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>ڈسک کو پڑھا یا اس پر لکھا نہیں جا سکا۔ جو پہلے محفوظ کیا گیا وہ محفوظ ہے۔ ڈسک چیک کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>ڈسک بھر گئی ہے۔ جو پہلے محفوظ کیا گیا وہ محفوظ ہے۔ کچھ جگہ خالی کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>فائل {file} نہیں پڑھی جا سکتی۔ اس کا نام اور جگہ دیکھ لیں۔</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>فائل {file} کوئی Postil بنڈل نہیں ہے۔ اسے جوں کا توں چھوڑا گیا۔ بنڈل کا پاتھ دیں۔</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>فائل {file} Postil کی حفاظتی کاپی نہیں ہے، یا وہ خراب ہے۔ کچھ تبدیل نہیں کیا گیا۔ دوسری کاپی چنیں۔</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>فائل {file} پہلے سے موجود ہے۔ کچھ نہیں لکھا گیا۔ دوسرا نام چنیں، یا --force استعمال کریں۔</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>آپ کے جوابات کی فائل {file} خراب ہے۔ اسے جوں کا توں چھوڑا گیا۔ کاپیاں، اگر ہوں، تو backups فولڈر میں ہیں۔</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>فائل {file} کی پہلی سطر میں پاس فریز نہیں ہے۔ کوئی دستخط نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>جس کلید سے اس پیک پر دستخط ہوئے اسے اس قسم کے پیک پر دستخط کی اجازت نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>{file} کا پلان دوروں کے بارے میں کچھ نہیں کہتا۔ کچھ نہیں لکھا گیا۔ اس میں شناخت کے ساتھ [round] دیں، اور بنڈل دوبارہ بنائیں۔</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>پلان {file} ابھی استعمال نہیں ہو سکتا۔ کچھ نہیں لکھا گیا۔ بتائی گئی جگہیں درست کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>دستخط کی کلید اس کمپیوٹر پر نہیں ہے۔ جوابات پڑھے جا سکتے ہیں۔ اپنی کاپی سے کلید لائیں، یا نئی بنائیں۔</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>ماخذ {file} نہیں پڑھا جا سکتا۔ کچھ نہیں لکھا گیا۔ بتائی گئی جگہیں درست کریں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>دونوں پاس فریز ایک جیسے نہیں ہیں۔ کچھ تبدیل نہیں کیا گیا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>ونڈو شروع نہیں ہو سکتی: یہاں کوئی اسکرین نہیں ہے۔ آپ کے جوابات محفوظ ہیں۔ کمانڈ اس کے بغیر بھی چلتی ہیں، “postil demo --check” آزمائیں۔</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>ونڈو شروع نہیں ہو سکتی: {reason}۔ آپ کے جوابات محفوظ ہیں۔ کمانڈ اس کے بغیر بھی چلتی ہیں، “postil demo --check” آزمائیں۔</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>پیک {pack} میں چننے کے لیے دو ورژن نہیں ہیں۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>اس شخص کا کام دو مختلف صورتوں میں آگے بڑھا ہے۔ دونوں رکھے گئے ہیں اور کوئی چنا نہیں گیا۔ پوچھیں کہ کون سا درست ہے۔</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>{file} پر کوئی بنڈل نہیں۔ کچھ نہیں بدلا گیا۔ USB اسٹک دوبارہ لگائیں، یا فائل تلاش کریں۔</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>فولڈر {folder} موجود نہیں ہے۔ کچھ نہیں لکھا گیا۔ اسے بنائیں، یا دوسری جگہ چنیں۔</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>فائل {file} میں کالعدم کرنے کے لیے کوئی انضمام نہیں ہے۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>اس ہوم فولڈر میں پیک {pack} نہیں ہے۔ کچھ تبدیل نہیں کیا گیا۔ جو پیک ہیں انہیں “postil status” دکھاتا ہے۔</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>اس کمانڈ کو {option} درکار ہے۔</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>یہ کمانڈ سمجھ میں نہیں آئی: {reason}۔</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>یہ فائل وہ کام کرتی ہے جو پیک کبھی نہیں کرتے۔ کچھ شامل نہیں کیا گیا۔ بھیجنے والے کو بتائیں۔</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>یہ فائل پیک نہیں ہے، یا پیک کا صرف ایک حصہ ہے۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ کاپی کریں، یا ایک بار پھر مانگیں۔</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>یہ مشقی پیک ہے۔ یہ صرف آپ کے لیے ہے اور کبھی حوالے نہیں کیا جاتا۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>یہ “{title}” کی ریکوری کلید نہیں ہے۔ کچھ نہیں لکھا گیا۔ درست صفحہ تلاش کریں۔</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>یہاں یہی کلید دستخط کرتی ہے۔ کچھ تبدیل نہیں کیا گیا۔ پہلے نئی کلید بنائیں۔</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>یہ کلید یہاں {name} کے نام سے جانی جاتی ہے۔ کچھ تبدیل نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>یہ پیک ایسی قسم کا سوال پوچھتا ہے جسے Postil کا یہ ورژن نہیں جانتا۔ کچھ شامل نہیں کیا گیا۔ نیا ورژن اسے کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>یہ پیک کسی اور کا یا کسی دوسرے بنڈل کا ہے۔ کچھ شامل نہیں کیا گیا۔ درست پیک مانگیں۔</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>یہ پیک اس سے بڑا ہے جتنا پروگرام پڑھتا ہے۔ کچھ شامل نہیں کیا گیا۔ اسے چھوٹے حصوں میں مانگیں۔</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>اس پیک پر دستخط نہیں ہیں، اس لیے کوئی نہیں بتا سکتا کہ یہ کہاں سے آیا۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>یہ پیک آپ کے پاس موجود پیک سے پرانا ہے۔ آپ کا کام جوں کا توں ہے۔ اپنے والے پیک پر ہی کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>یہ پیک دستخط ہونے کے بعد تبدیل کیا گیا۔ اسے شامل نہیں کیا جا سکتا۔ آپ کے دوسرے پیک اور جوابات متاثر نہیں ہوئے۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>یہ پیک راستے میں خراب یا تبدیل ہو گیا۔ کچھ شامل نہیں کیا گیا، اور آپ کے دوسرے پیک متاثر نہیں ہوئے۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>یہ پیک کسی دوسرے یا نئے پروگرام سے بنا ہے۔ کچھ شامل نہیں کیا گیا۔ Postil کا نیا ورژن اسے کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>یہ پاس فریز دستخط کی کلید کو نہیں کھولتا۔ کوئی دستخط نہیں کیا گیا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>یہ پروجیکٹ لاک شدہ نتائج لیتا ہے، مگر پیک میں ان کے لیے کوئی کلید نہیں بتائی گئی۔ کچھ نہیں لکھا گیا۔ نیا پیک مانگیں۔</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>یہ پروجیکٹ صرف بغیر لاک کے نتائج لیتا ہے۔ کچھ نہیں لکھا گیا۔ {option} نکال دیں۔</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>یہ حفاظتی کاپی کسی اور کی کلید کی ہے۔ کچھ تبدیل نہیں کیا گیا۔ اسے اس کے اپنے الگ ہوم فولڈر میں بحال کریں۔</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>آپ پیک {file} پر پہلے ہی دوسرے دستخط کر چکے ہیں۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>پیک {file} پر آپ نے خود دستخط کیے ہیں۔ دوسرے دستخط کسی اور کے ہونے چاہئیں۔</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} میں اس متن کے تمام حروف نہیں ہیں۔ کچھ کاپی نہیں کیا گیا۔ دوسری فونٹ فائل مانگیں۔</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} میں نتائج کی کوئی پرنٹ شدہ کلید نہیں ہے۔ کچھ نہیں کھولا گیا۔ درست صفحہ تلاش کریں۔</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} پروجیکٹ {project} کا پچھلا دور نہیں۔ کچھ نہیں لکھا گیا۔ کوئی پچھلا دور چنیں۔</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} نہ عوامی کلید ہے، نہ کلید فائل، نہ کلید کارڈ۔ کچھ درج نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} ایسا فونٹ نہیں جو یہاں استعمال ہو سکے۔ کچھ کاپی نہیں کیا گیا۔ ایسی فائل مانگیں جس کے آخر میں .ttf، .otf یا .ttc ہو۔</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} فونٹ کے لیے بہت بڑی ہے۔ کچھ کاپی نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>فولڈر {folder} میں ڈیٹا سیٹ کے بجائے کچھ اور ہے۔ کچھ نہیں لکھا گیا۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>فارمیٹ {format} کا جوابات ضم کرنے کا اپنا طریقہ ہے۔ ضم شدہ قطاریں نکال دیں۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} یہاں دوسری کلید سے جانے جاتے ہیں۔ کچھ تبدیل نہیں کیا گیا۔ پہلے پرانی کلید واپس لیں۔</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} کی قدر {value} ہے، جو وقت نہیں ہے۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} کو task، result، review، verdict میں سے ایک یا زیادہ درکار ہیں۔</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} کو وہ نام درکار ہے جس سے آپ اس شخص کو جانتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>سب خراب ہیں</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>فیصلہ نہیں کیا جا سکتا</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>ایک جواب چنیں</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>بند سوال</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>موازنہ</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>جامعیت</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>اب تک کی گفتگو</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>درست کیا ہوا رسپانس</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>درست کیا ہوا خلاصہ</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>برابر اچھے</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>عبارت سے ثبوت</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>خلاصے میں کمیاں</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>روانی</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>بے ضرر ہونا</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>کتنا بہتر؟</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>یہ کتنا شدید ہے؟</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>ارادہ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>خامیاں</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>عبارت میں جواب نہیں</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>کوئی لیبل موزوں نہیں</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ان میں سے کوئی نہیں</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>کھلا سوال</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>آپشن</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>رسپانس کو ترتیب دیں، سب سے اچھا پہلے</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>عبارت</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>پرامپٹ</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سوال</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>موضوع سے تعلق</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>رسپانس</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>رسپانس کی ریٹنگ</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>احساس</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>سلاٹ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>خلاصہ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>عبارت میں یہ نہیں بتایا گیا</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>لکھنے والا کیا چاہتا ہے؟</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>یہ کس بارے میں ہے؟</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>مجموعی طور پر لکھنے والے کا احساس کیا ہے؟</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>کیا موزوں ہوتا؟ تین الفاظ، کوآرڈینیٹر کے لیے نوٹ کے طور پر</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>کون سا رسپانس بہتر ہے؟</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>تحریری رائے</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>آپ کا جواب</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>آپ کا خلاصہ</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>جوابات اور ضم شدہ جوابات کا فولڈر، کارڈ اور Croissant میٹا ڈیٹا کے ساتھ</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>تمام سطحوں کی تشریحات، آئی ڈی، اوقات، شرکا اور زبانوں کے ساتھ</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>پڑھتے وقت بائٹ؛ لکھتے وقت نوٹ اور درست جوابات</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>انتخاب، لکھے ہوئے جوابات، نشان، نوٹ</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>پڑھتے وقت ٹوکن اور اس کے ٹیگ کے درمیان کے کالم؛ لکھتے وقت دوسرے نشانوں کے اوپر کے نشان، متن، نوٹ اور کالم</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تبصرے</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>ہر کالم متن کے طور پر</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>ہر شخص کا ہر اسکور، اور ان کا حاصل</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>ہر قدر؛ قطاریں وہاں ہیں جہاں پلان بتاتا ہے</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>ہر قدر؛ ہر جواب کی ایک قطار کے ساتھ لکھی جاتی ہے، ہر کالم کی قسم مقرر</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>سب کچھ: ہر جواب کی ایک قطار</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>خصوصیات، نحوی تعلقات اور خالی نوڈ</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>پڑھتے وقت فارمولے، ظاہری شکل، نوٹ اور دوسری شیٹیں؛ لکھتے وقت فیصلے اور بہت لمبے متن کا آخر</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>پڑھتے وقت فارمولے، ظاہری شکل، نوٹ اور دوسری شیٹیں؛ لکھتے وقت فیصلے</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>الگ رکھے آئٹم، تمام جوابات</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>الگ رکھے آئٹم، وہ آئٹم جن میں لکھا یا چنا ہوا جواب نہیں، نوٹ</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>الگ رکھے آئٹم، درمیان کے رسپانس، الگ الگ اسکور، نوٹ</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>الگ رکھے آئٹم، برابری، وہ آئٹم جن میں کوئی رسپانس بہتر نہیں، نوٹ</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>متن کے اندر کے کوڈ، جو گنے جاتے ہیں</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>متن کے اندر کے کوڈ، جو گنے جاتے ہیں؛ تجویز کردہ ترجمے</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>میڈیا، ذخیرۂ الفاظ اور پروگرام جو دکھاتا ہے</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>مورفیم اور میڈیا</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>لکھتے وقت نام، نوٹ اور درست جوابات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>صرف مشق، پرکھنے والے ماڈلوں کے جوابات، اور وہ نسخے جن میں سے کوئی نہیں چنا گیا</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>کچھ نہیں؛ اعشاریہ والے اعداد متن بن جاتے ہیں</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>ہر فائل میں ایک آئٹم</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>ہر سطر میں ایک آئٹم</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>ہر جواب کی ایک قطار، ہر سوال کا ایک کالم</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>ہر آئٹم اور سوال کی ایک قطار، ضم شدہ جواب اور متفق افراد کی تعداد کے ساتھ</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>عبارتیں، سوالات، دیے گئے جوابات اور ان کی جگہ</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>فقرے، آئی ڈی، زبانوں، ترجموں، نوٹ اور الفاظ کے ساتھ</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>پرامپٹ اور وہ جوابات جو لوگوں نے لکھے یا چنے</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>ایک چنے ہوئے اور ایک رد کیے ہوئے رسپانس والے پرامپٹ</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>پڑھتے وقت رشتے اور زنجیریں؛ لکھتے وقت باقی جوابات، نوٹ اور کالم</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>وہ رسپانس جن کا اوسط اسکور 4 یا زیادہ، یا 2 یا کم ہو</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>ٹکڑے، آئی ڈی اور زبانوں کے ساتھ، ہر ترجمے کی ایک قطار</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>ٹکڑے، آئی ڈی، زبانوں، حالتوں اور نوٹ کے ساتھ</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>جملے، اپنے تبصروں، الفاظ اور نشانوں کے ساتھ</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>جملے، اپنی آئی ڈی، تبصروں اور الفاظ کے ساتھ</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>متن اور ان میں موجود تمام نشان</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>متن، لیبل، نشان، اسکور اور تجاویز، اور ہر دوسرا کالم</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>فائل کے آخر میں سطر کا اختتام</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>ایک شیٹ کی قدریں؛ پہلی کے علاوہ شیٹ rows میں بتائی جاتی ہے</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>ایک شیٹ کی قدریں؛ ہر جواب کی ایک قطار، ہر سوال کے ایک کالم کے ساتھ لکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>جائزہ کاروں کے فیصلے؛ فارمولے کی طرح شروع ہونے والے متن پر اپاسٹروفی لگتا ہے، نشان اور ترتیب JSON ہوتے ہیں</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>ماڈل سے کیا پوچھا جاتا ہے</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>جس کی دوسری طرف کوئی جگہ نہیں، گنتی اور وجہ کے ساتھ</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>لکھے ہوئے جوابات جن کا فیصلہ کسی نے نہیں کیا، نوٹ، کس نے کیا کہا</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>ہر بار جب آپ نے کوئی جواب کھولا</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>ہر بار جب آپ نے کوئی آئٹم کھولا، اور اس میں کیا دکھا</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>فیصلے کا ہر پرانا ورژن</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>جواب کا ہر پرانا ورژن</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>آپ نے ہر فیلڈ میں کتنا لکھا، پیسٹ کیا اور حذف کیا، مگر کون سی کلیدیں دبائیں یا کلپ بورڈ میں کیا تھا، یہ کبھی نہیں</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>کوئی وقت نہیں</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>وہ ثبوت جن پر آپ نے نشان لگایا</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>آپ کے پیک میں لکھا نام</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>وہ مسائل جن کی آپ نے اطلاع دی</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>ہر آئٹم کا وقت پورے سیکنڈ میں، اور ہر قدم کا منٹ</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>ہر آئٹم کے اوقات کی تفصیل، اور ہر قدم کا سیکنڈ</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>زبان کی تنبیہ پر آپ نے کیا چنا</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>آپ کس کا فیصلہ بعد میں کرنا چاہتے تھے</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>یہ کس پیک کا جواب ہے، کتنا ہو چکا ہے، تاریخ، اور اس ایپ کا ورژن</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>آپ کے جوابات</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>آپ کی تصحیحات اور آپ کے اپنے جوابات</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>آپ کے نوٹ</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>آپ کی عوامی کلید</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>آپ کے فیصلے، ان کی وجوہات کے ساتھ</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>ایک فونٹ نہیں پڑھا جا سکتا</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>فونٹ دوبارہ شامل کریں، یا ایپ دوبارہ انسٹال کریں۔</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>تمام فونٹ پڑھے جا سکتے ہیں</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>محفوظ کیے گئے کچھ جوابات موجود نہیں</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>اسے اس کی کاپی سے واپس لائیں: سیٹنگز، دستخط کی کلید۔</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>ایپ بند کریں اور فولڈر {folder} کسی دوسری جگہ منتقل کریں۔</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>ایپ بند کریں اور فولڈر {folder} اس کمپیوٹر پر منتقل کریں۔</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>ایپ بند کریں اور دوبارہ شروع کریں۔ یہ سب سے نئی درست کاپی بحال کرتی ہے اور بتاتی ہے کہ کیا موجود نہیں۔</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>ایپ بند کرنے کے بعد ہی USB اسٹک نکالیں۔</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>آگے بڑھنے سے پہلے کچھ جگہ خالی کریں۔</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>دیکھیں کہ وہ بھری ہوئی ہے یا اس پر لکھنا منع ہے۔</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>ابھی حفاظتی کاپی بنائیں۔</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>ڈسک پر کچھ نہیں لکھا جا سکتا</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>حفاظتی کاپیوں میں کوئی خرابی نہیں</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>اس کمپیوٹر کے دوسرے لوگ آپ کی دستخط کی کلید پڑھ سکتے ہیں</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>پاس فریز لگائیں، یا نئی کلید بنائیں: سیٹنگز، دستخط کی کلید۔</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>اس کمپیوٹر کی تاریخ اور وقت درست کریں۔</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>کچھ ایسا ہے جو جانچا نہیں جا سکا</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>گھڑی کو آپ کے کام سے ملایا نہیں جا سکا</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>اس کمپیوٹر کی گھڑی آپ کے کام سے مطابقت رکھتی ہے</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>اس کمپیوٹر کی گھڑی آپ کے کام سے پیچھے ہے</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>آپ کے پیک اور جوابات کی فائل خراب ہے</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>سب سے نئی حفاظتی کاپی نہیں کھولی جا سکتی</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>آپ کی دستخط کی کلید کے دونوں حصے ایک دوسرے سے نہیں ملتے</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>ڈسک پر جگہ کم ہے</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>ابھی کوئی حفاظتی کاپی نہیں ہے</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>ڈسک پر جگہ ہے</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>آپ کے پیک اور جوابات درست ہیں</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>آپ کی دستخط کی کلید نہیں پڑھی جا سکتی</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>آپ کی دستخط کی کلید یہاں ہے</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>آپ کی دستخط کی کلید یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>آپ کا کام سنکرونائز ہونے والے فولڈر میں ہے</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>آپ کا کام نیٹ ورک ڈرائیو پر ہے</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>آپ کا کام USB اسٹک پر ہے</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>آپ کا کام اس کمپیوٹر کی ڈسک پر ہے</translation>
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
        <translation>اکیلا حرف یا علامت لکھنے کے کام آتی ہے۔</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>دونوں Alt اور Shift مل کر کی بورڈ کا لے آؤٹ بدلتی ہیں۔</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>دونوں Ctrl اور Alt مل کر AltGr ہیں، جس سے حروف لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>ہندسوں سے آپشن چنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>ان پٹ کے طریقوں کو یہ کلید درکار ہے۔</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>متن کے فیلڈ اور فہرستوں کو یہ کلید درکار ہے۔</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>کلید Option سے حروف لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>یہ کلید سسٹم کی ہے۔</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>جواب دینا</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>باقی کے لیے Ctrl اور ایک حرف</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>ہندسوں سے چنتے ہیں</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>کی بورڈ کی تصویر؛ فہرستیں یہی بات الفاظ میں بتاتی ہیں۔</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>کلید Enter سے محفوظ اور آگے</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>آگے بڑھیں</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>مدد اور مزید</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>سوال، فہرست یا متن کے اندر</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>حروف وہاں ہیں جہاں وہ US کی بورڈ پر ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>آگے پیچھے جانا</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>اگلا سوال</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>نشان Space سے لگاتے ہیں</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>کلید Tab اور تیروں سے آتے جاتے ہیں</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>ہندسوں کی قطار اپنی جگہ سے اور Ctrl والی کلیدیں اپنے لاطینی حرف سے پہچانی جاتی ہیں، اس لیے ہر کی بورڈ لے آؤٹ ایک جیسا کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>لکھتے وقت یہی</translation>
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
        <translation>Space</translation>
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
        <translation>وہ جوابات جن میں جواب کے بجائے مسئلے کی اطلاع ہے: {count}۔ رپورٹ انہیں بتائے گئے مسائل میں گنتی ہے، جوابات میں نہیں۔</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>لوگوں نے آدھے سے کم متن خود لکھے: جن کا ماخذ معلوم ہے، ان {known} میں سے {real}۔</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>فارمولے کی طرح شروع ہونے والے متن، جن کے آگے اپاسٹروفی لگی ہے: {count}۔</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>ایسی علامتوں والے متن جو کسی جدول میں نہیں رکھی جا سکتیں، ان کی جگہ ان کے نمبر لکھے ہیں: {count}۔</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>پلان کا رکھا ہوا کالم</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>معیار جس پر کسی نے اسکور نہیں دیا</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>صرف خالی جگہوں پر نشان</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>ریکارڈ کے متن سے باہر نشان</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>دوسرے نشان کے اوپر نشان</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>نشان جو خود جواب نہیں</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>ایسی قسم کا سوال جو doccano میں نہیں ہے</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>برابری والی ترتیب</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>جائزہ کار جواب سے متفق نہ تھا</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>جائزہ کار نے اس کی جگہ دوسرا جواب دیا</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>ایک ہی قسم کا دوسرا سوال</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>بغیر لفظوں کا متن</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>برابری جسے کسی نے طے نہیں کیا</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>جائزہ کار کا فیصلہ</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>سب خراب</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>جواب جس کے لیے شیٹ میں قطار نہیں بچی</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>پرکھنے والے ماڈل کا جواب</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>جواب جو نشان نہیں ہے</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>جواب جو اسکور نہیں ہے</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>جواب جو 0 سے 4 تک کا پورا عدد نہیں ہے</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>الگ رکھے آئٹم کا جواب، جو صرف پیمائش کے لیے ہے</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>کسی دوسرے سوال کا جواب</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>آئٹم جس میں کوئی متن نہیں</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>آئٹم جس کا کوئی ضم شدہ جواب نہیں</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>اختیاری سوال جس کا کسی نے جواب نہیں دیا</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>سوال کا جواب دیتا ہے جیسا وہ پہلے پوچھا گیا تھا</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>آئٹم کے پرانے متن کا جواب ہے</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>دونوں رسپانس کا متن ایک ہی ہے</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>مختلف متن یا نشان، جن میں سے کوئی ضم شدہ جواب نہیں</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>برابر اچھے</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>نشان کتنا شدید ہے</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>متن کے اندر سطر کی تبدیلی، جو خالی جگہ بن جاتی ہے</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>پیمانے والا کوئی سوال نہیں</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>چننے کے لیے رسپانس نہیں</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>اسکور والے رسپانس نہیں</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>دونوں کے اسکور نہیں</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>رسپانس کو کسی نے اسکور نہیں دیا</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>پرامپٹ کا جواب دینے والا کچھ نہیں: jsonl، labels (لیبل) یا preference استعمال کریں</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>کچھ نہیں لکھا گیا</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>لوگ برابر بٹے ہوئے ہیں</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>لوگوں نے طے کیا کہ آئٹم واقعی مبہم ہے</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>وہی کہتا ہے جو الگ رکھا آئٹم کہتا ہے</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>اسی شخص کو ایک آئٹم دوسری بار دکھاتا ہے</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>کسی نے ایک کو بہتر مانا، مگر یہ نہیں بتایا کہ کتنا</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>نشان کے کنارے کی خالی جگہیں</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>جواب یہ ہے کہ کوئی نہیں ہے</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>درست کیا ہوا متن دیے گئے متن جیسا ہی ہے</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>خانے کی گنجائش سے لمبے متن کا آخر</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>آئٹم ماڈل سے کچھ نہیں پوچھتا</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>آئٹم سوال والی عبارت نہیں ہے</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>آئٹم کا مسئلہ بتایا گیا، جواب نہیں دیا گیا</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>اوسط اسکور 2 اور 4 کے درمیان ہے</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>رسپانس میں متن نہیں ہے</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>چھپے آئٹم کا درست جواب</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>ایک ہی اوسط اسکور</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>ایک شخص کے کام کے دو سلسلے، کچھ نہیں چنا گیا</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>لوگوں نے آئٹم کے بارے میں جو طے کیا</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>لکھے گئے متنوں کی اکثریت نہیں ہے</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>دو جائزہ کاروں کے دیکھے ہوئے جوابات: {count}، ایک ہی فیصلہ: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>مزید جانچیں</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مسترد</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>الفا {value}، {low} سے {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>ایک پہلے کے پلان نے یہ لاٹ کھلا چھوڑا تھا: اس کی جانچیں بھی شمار ہوتی ہیں، اور سب مل کر حد پر موجود لاٹ میں سے {share} قبول کرتی ہیں</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>زیادہ سے زیادہ {share} غلطیاں</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>زیادہ سے زیادہ {share} غلطیاں، 95 % یقین سے</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>{low} سے {high} غلطیاں پکڑتا ہے</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>خطرے کی علامات سے ملے: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>اگلی جانچ {count} پر</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>شمار نہیں ہوئے: {count}، ان کے جائزہ کاروں نے جان بوجھ کر ڈالی گئی بہت کم غلطیاں پکڑیں</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>دس میں سے ایک لاٹ جس میں {share} غلطیاں ہوں پھر بھی قبول ہوتا ہے</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>وزنی غلطی کی شرح {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{answers} میں سے {checked} اتفاق سے جانچے گئے، غلطیاں: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: جان بوجھ کر ڈالی گئی {planted} غلطیوں میں سے {found} پکڑیں، {good} اچھے جوابات میں سے {rejected} مسترد کیے</translation>
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
        <translation>تبدیلیاں: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>حذف کیے گئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>کہیں اور سے کھینچ کر چھوڑے گئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>ان پٹ میتھڈ سے آئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>کہیں اور سے پیسٹ کیے گئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>آئٹم سے پیسٹ کیے گئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>آپ کے اپنے متن سے پیسٹ کیے گئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>کسی اور طریقے سے آئے حروف: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>ٹائپ کیے گئے حروف: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>لکھتے وقت دو سیکنڈ سے لمبے وقفے: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>کام کے سیکنڈ: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>پہلے جواب تک کے سیکنڈ: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>کسی کلید یا پوائنٹر کے بغیر سیکنڈ: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>کتنی بار دوسری ونڈو میں: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>دوسری ونڈو کے فوراً بعد کتنی بار کہیں اور سے پیسٹ کیا: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>کتنی بار کھولا: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>تفصیلات کاپی کریں</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>آپ کا کام Postil سے نہیں کھل سکتا</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>ایپ یہ مرحلہ مکمل نہیں کر سکی۔ جو کچھ محفوظ ہوا تھا وہ سب اب بھی یہاں ہے۔</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>یہ کام نہیں ہو سکا</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>“{kind}” قسم کے پیک کا جواب کوئی نہیں دیتا۔ ٹاسک پیک یا جائزہ پیک دیں۔</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>اس قسم کا پیک دستخط کنندگان کی فہرست ({name}) کبھی نہیں لاتا۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>ایک صفحے میں {digits} ہندسوں کے {count} بلاک ہوتے ہیں۔ کچھ تبدیل نہیں کیا گیا۔ صفحہ ایک بار پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>تقریباً {time} باقی۔</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>{date} کو پہلے ہی ضم ہو چکا ہے۔ کچھ تبدیل نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>جس نے اسے بھیجا ہے اس سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>قطار {row} کا بلاک {block} ویسا نہیں جیسا صفحے پر ہے۔ کچھ تبدیل نہیں کیا گیا۔ اسے ایک بار پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>واپس لائیں</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>جاری رکھیں</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>آخری تاریخ آج</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>آخری تاریخ {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>آخری تاریخ {day}، اب نہیں لیا جائے گا</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>آخری تاریخ {day}، اب بھی لیا جائے گا</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>حوالے کریں</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>دوبارہ حوالے کریں</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>{day} کو حوالے کیا گیا</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>آئٹم {item} اپنے سوالات سے مطابقت نہیں رکھتا: {reason}۔</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>جواب دیتے وقت آئٹم {item} کا متن کچھ اور تھا۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>جس پیک کا جواب دیا گیا ہے اس میں آئٹم {item} نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>دستخط کنندگان کی فہرست {name} کی سطر {number} کی اجازت نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name} کی سطر {number} نہیں پڑھی جا سکتی۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>کوئی آخری تاریخ نہیں</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>حفاظتی نمبر {number} والے دستخط کنندہ کو یہاں کوئی نہیں جانتا۔ کچھ شامل نہیں کیا گیا۔ نمبر بھیجنے والے سے ملائیں۔</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>کوئی اپنے ہی جوابات کا جائزہ نہیں لیتا۔ {name} کے وہ فیصلے جو شمار نہیں ہوتے: {count}۔</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>ابھی حوالے نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>کسی پروجیکٹ کے تمام دستخط کنندگان کو صرف اس کی ریکوری کلید بدل سکتی ہے۔ مگر اس پر {principal} کے دستخط ہیں۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>“{kind}” قسم کے سوالات کے لیے پروگرام کا نیا ورژن درکار ہے۔</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>واپس آئے جوابات · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>جائزہ · {family} · {language} · {signer} کی طرف سے</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>دستخط اس کلید سے نہیں ہیں جس پر آپ نے {date} کو بھروسا کیا تھا، بلکہ دوسری کلید (حفاظتی نمبر {number}) سے ہیں۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>فائل کے آخر میں کچھ بڑھا دیا گیا ہے۔ یہاں کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>جائزے کے وقت آئٹم {item} کا جواب کچھ اور تھا۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>یہ بلاک ایک ساتھ کے نہیں ہیں۔ کچھ تبدیل نہیں کیا گیا۔ صفحہ ایک بار پھر دیکھیں۔</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>{name} کی گھڑی پیچھے ہے: اس فائل کی تاریخ {date} ہے، اس کے پیک کے بننے سے پہلے کی۔ اس فائل کے اوقات پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>{name} کی گھڑی یہاں کی گھڑی سے {minutes} منٹ آگے ہے۔ اس فائل کے اوقات پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>{name} کی گھڑی کام کے دوران {minutes} منٹ پیچھے ہو گئی۔ اس فائل کے اوقات پر بھروسا نہ کریں۔</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name} کا مواد نہیں پڑھا جا سکتا۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>پیک کی تفصیل {place} پر مطابقت نہیں رکھتی۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>سرگزشت کا آخری حصہ موجود نہیں یا تبدیل شدہ ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>فائل یہاں نہیں پڑھی جا سکتی۔ کچھ شامل نہیں کیا گیا۔ پہلے اسے اس کمپیوٹر پر کاپی کریں۔</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>فائل کا آغاز پیک جیسا نہیں ہے۔ یہ خطرناک ہو سکتی ہے۔ کچھ شامل نہیں کیا گیا۔ اسے حذف کر دیں۔</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>فائل {limit} بائٹ سے بڑی ہے۔ کچھ شامل نہیں کیا گیا۔ اسے چھوٹے حصوں میں مانگیں۔</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>فائل خالی ہے۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>فائل نامکمل ہے ({bytes} بائٹ)۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ کاپی کریں، اور USB اسٹک نکالنے سے پہلے انتظار کریں۔</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>فائل {file} میں پڑھنے کے قابل دستخط کی کلید نہیں ہے۔ کوئی دستخط نہیں کیا گیا۔ اپنی کاپی سے کلید لائیں۔</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>سرگزشت کسی دوسرے پیک کی ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>سرگزشت واقعہ {number} پر ٹوٹ جاتی ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>{name} کا ہوم فولڈر حفاظتی کاپی سے بحال کیا گیا۔ اگر آپ کے پاس پہلے سے موجود کوئی جواب اب نہیں ہے تو {name} سے پوچھیں۔</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} کی کلید صرف {start} سے {end} تک معتبر تھی۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>حفاظتی نمبر {number} والی کلید واپس لے لی گئی ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>فائلوں کی فہرست {name} کی سطر {number} درست شکل میں نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>اس پیک میں دستخط کنندگان کی فہرست آپ کے پاس موجود فہرست سے پرانی ہے ({said}، آپ کے پاس {found} ہے)۔ آپ کا کام جوں کا توں ہے۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>دستخط کنندگان کی فہرست میں ایسا کوئی نہیں جسے ٹاسک پیک پر دستخط کی اجازت ہو۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>لاک شدہ پیک راستے میں خراب ہو گیا۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ کاپی کریں۔</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>نام {principal} معلوم ہے، کلید نہیں (حفاظتی نمبر {number})۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>پیک ZIP پاس ورڈ مانگتا ہے؛ پیک ایسا کبھی نہیں کرتے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>پیک کچھ ڈاؤن لوڈ کرنے کو کہتا ہے؛ پیک ایسا کبھی نہیں کرتے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>پیک خود کو {said} کہتا ہے، مگر اس پر دستخط {found} کے طور پر ہوئے ہیں۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>پیک میں ایک غیر متوقع فائل “{name}” ہے۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>پیک میں بہت زیادہ فائلیں ہیں ({count}، حد {limit})۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>پیک پر بہت زیادہ دستخط ہیں ({count}، حد {limit})۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>پیک میں “{name}” دو بار ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>پیک اس طرح بنا ہے جیسے پیک کبھی نہیں بنتے (“{name}”)۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>پیک نامکمل ہے: اس میں ڈیٹا نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>پیک نامکمل ہے: {name} موجود نہیں۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>پیک پر دستخط نہیں ہیں۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>پیک میں دستخط کنندگان کی فہرست نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>پیک میں لکھا ہے کہ یہ {said} کا ہے، مگر اس پر دستخط {found} کے ہیں۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>پیک {name} کے لیے {said} بتاتا ہے، مگر اس میں {found} ہے۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>پیک اپنے ڈیٹا کے بارے میں {said} بتاتا ہے، مگر اس میں {found} ہے۔ کچھ شامل نہیں کیا گیا۔ اسے دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>پیک اپنے فولڈر سے باہر لکھنے کی کوشش کرتا ہے (“{name}”)۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>پیک دستخط ہونے کے بعد تبدیل کیا گیا ({name})۔ اسے استعمال نہ کریں؛ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>پیک نئے پروگرام سے بنا ہے۔ کچھ شامل نہیں کیا گیا۔ Postil کا نیا ورژن اسے کھول سکتا ہے۔</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>پیک بڑھ کر {size} بائٹ کا ہو جائے گا (حد {limit})۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>تصویر یا آواز {name} وہ نہیں جو اس کا نام کہتا ہے، یا بہت بڑی ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>دستخط {name} نہیں پڑھے جا سکتے۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>پیک میں لکھے ہوئے سائز غلط ہیں (“{name}”)۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>ٹاسک اس پروگرام سے مطابقت نہیں رکھتا: {place}: {reason}۔</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>ٹاسک کے زمرے “{family}” کے لیے پروگرام کا نیا ورژن درکار ہے۔</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>اس پیک کا ورژن {count} آگے چھلانگ لگاتا ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو فون کریں۔</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>ایسی کوئی فائل نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اس کا نام اور فولڈر دیکھیں۔</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>یہ {due} کے بعد آیا، جب کچھ واپس نہیں لیا جاتا۔ کچھ ضم نہیں کیا گیا۔ پلان تبدیل کریں، یا اسے رہنے دیں۔</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>یہ “{kind}” قسم کا پیک ہے، نتیجہ پیک نہیں۔ کچھ ضم نہیں کیا گیا۔ نتیجہ پیک مانگیں۔</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>یہ “{kind}” قسم کا پیک ہے، ٹاسک پیک نہیں۔ کچھ شامل نہیں کیا گیا۔ ٹاسک پیک مانگیں۔</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>یہ پیک نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ ممکن ہے میل سسٹم نے اسے ہٹا دیا ہو؛ اسے USB اسٹک پر مانگیں۔</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>یہ پیک کسی دوسرے پیک ({series}) کا جواب ہے۔ کچھ شامل نہیں کیا گیا۔ وہ پیک کھولیں۔</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>یہ پیک نظرثانی {said} کا جواب ہے؛ آپ نے نظرثانی {found} کھولی ہے۔ کچھ شامل نہیں کیا گیا۔ دوسرا والا کھولیں۔</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>یہ پیک “{title}” کا ہے۔ کچھ شامل نہیں کیا گیا۔ پہلے وہ پروجیکٹ کھولیں۔</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>یہ پیک لاک ہے۔ کچھ شامل نہیں کیا گیا۔ اسے اس کے پروجیکٹ کی کلید سے کھولیں۔</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>یہ پیک اس ہوم فولڈر کے لیے لاک نہیں کیا گیا، یا اسے کھولنے والی کلید گم ہو گئی ہے۔ کچھ شامل نہیں کیا گیا۔ اسے وہاں کھولیں جہاں اس کا پروجیکٹ بنا، یا پروجیکٹ کی پرنٹ شدہ کلید سے۔</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>یہ پیک آپ کے پاس موجود پیک سے پرانا ہے (نظرثانی {said}، آپ کے پاس {found} ہے)۔ آپ کا کام جوں کا توں ہے۔ اپنے والے پیک پر ہی کام جاری رکھیں۔</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>اس پیک کے لیے پروگرام کا ورژن {version} یا اس سے نیا درکار ہے۔ کچھ شامل نہیں کیا گیا۔ Postil کا نیا ورژن لائیں۔</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>اس پیک کو “{feature}” درکار ہے، جسے پروگرام کا یہ ورژن نہیں جانتا۔ کچھ شامل نہیں کیا گیا۔ Postil کا نیا ورژن لائیں۔</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>یہ پیک {recipients} کے لیے بنا ہے۔ کچھ شامل نہیں کیا گیا۔ اپنا پیک مانگیں۔</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>یہ پیک “{format}” کے لیے بنا ہے۔ کچھ شامل نہیں کیا گیا۔ اسے اسی پروگرام سے کھولیں۔</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>یہ پیک کسی دوسرے پروگرام نے کھول کر دوبارہ پیک کیا ہے (“{name}”)۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>یہ پیک کسی دوسرے کوآرڈینیٹر کے لیے لکھا گیا ہے۔ کچھ شامل نہیں کیا گیا۔ اسے انہیں بھیجیں۔</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>یہ پروجیکٹ صرف لاک شدہ نتائج لیتا ہے، اور یہ ہر اس شخص کے لیے کھلا ہے جو اسے لے جائے۔ کچھ شامل نہیں کیا گیا۔ لاک شدہ پیک مانگیں۔</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>پیک آئٹم {item} کے بارے میں جو کہتا ہے وہ اس کی سرگزشت سے نہیں ملتا۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>فائل bag-info.txt اس پیک کی تفصیل نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} میں سے {a}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>{b} میں سے {a} جوابات جانچے گئے</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · {signer} کی طرف سے۔ {b} میں سے آئٹم {a}۔</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} گھنٹے</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} منٹ</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} نے ایک ہی کام کی دو مختلف صورتیں حوالے کی ہیں۔ کوئی چنی نہیں گئی۔ پوچھیں کہ کون سی درست ہے۔</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} پر کسی اور غرض ({purpose}) سے دستخط ہوئے تھے۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} نے {recipients} کے لیے بنے پیک کا جواب دیا ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} کو اس غرض ({purpose}) سے دستخط کی اجازت نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} سیکنڈ</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>{name} میں “{item}” دو بار یا غلط ترتیب میں ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}” میں ایسا اضافی ڈیٹا ہے جو پیک میں کبھی نہیں ہوتا۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” {size} بائٹ کا ہے (حد {limit})۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” فائل نہیں بلکہ لنک یا ڈیوائس ہے۔ کچھ شامل نہیں کیا گیا۔ اپنے کوآرڈینیٹر کو بتائیں۔</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” موجود نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” پیک کی اپنی فہرست میں نہیں ہے۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” اس طرح پیک کیا گیا ہے کہ یہ پروگرام اسے نہیں پڑھتا۔ کچھ شامل نہیں کیا گیا۔ اصل فائل مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” تبدیل کیا گیا۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ مانگیں۔</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” راستے میں خراب ہو گیا۔ کچھ شامل نہیں کیا گیا۔ پیک دوبارہ کاپی کریں۔</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>کہیں بھی</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>پیک</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>یہ بنڈل</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>یہ پیک</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>بنڈل کا نام چھوٹے لاطینی حروف، ہندسوں، نقطوں اور ہائفن سے بنتا ہے، مثلاً news-hi۔</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>اصطلاحات کی فہرست کی ایک قطار میں اصطلاح نہیں ہے، اسے چھوڑ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>کالم “{column}” میں ایک آپشن کی آئی ڈی نہیں ہے۔</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>پیمانے کے ہر درجے کی وضاحت درکار ہے۔ “{id}” میں یہ نہیں ہیں: {points}۔</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>الگ رکھے آئٹم جو دوسرے حصے کے آئٹم جیسے ہیں اور فہرست میں نہیں ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>پیک بننے کے بعد آئٹم بدل گئے ہیں۔ نئے: {new}؛ دوسرے متن والے: {changed}؛ واپس لیے گئے: {withdrawn}۔ پہلے کے متن یا واپس لیے گئے آئٹم کے جوابات رکھے جاتے ہیں اور ان کی ادائیگی ہوتی ہے، مگر وہ اب شمار نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>سطریں صرف ان حصوں کے ساتھ ہو سکتی ہیں: {parts}۔</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>“{family}” نام کا کوئی زمرہ نہیں ہے۔ کیا آپ کا مطلب “{meant}” تھا؟</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>“{family}” نام کا کوئی زمرہ نہیں ہے۔ موجود یہ ہیں: {families}۔</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>نام “{item}” کا کوئی آئٹم نہیں ہے، جسے سنگین بتایا گیا ہے۔</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>نام “{item}” کا کوئی آئٹم نہیں ہے، حالانکہ اسے مشق کے لیے بتایا گیا ہے۔</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>یہاں “{key}” نام کی کوئی کلید نہیں ہے۔</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>یہاں “{key}” نام کی کوئی کلید نہیں ہے۔ کیا آپ کا مطلب “{meant}” تھا؟</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>زبان “{tag}” کا کوئی نام معلوم نہیں۔ [language_names] میں اس کا نام دیں۔</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>کسی قطار میں کالم “{column}” نہیں ہے۔ یہاں کے کالم: {columns}۔</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>کسی قطار میں کالم “{column}” نہیں ہے۔ کیا آپ کا مطلب “{meant}” تھا؟</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>“{source}” نام کا کوئی ماخذ نہیں، جو مشق کے لیے بتایا گیا ہے۔</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>کالم “{column}” کی کوئی قدر “{key}” کے لیے کچھ نہیں بتاتی۔</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>چنے گئے آئٹم میں سے {count} سے یہاں کوئی آئٹم نہیں بنتا، {item} ان میں سے ایک ہے۔</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>صرف ایک رسپانس والے زمرے گفتگو کو الگ الگ حصوں میں بانٹ سکتے ہیں؛ یہ نہیں۔</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>{kind} قسم کے سوالات میں “{key}” نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>پروجیکٹ {project} کی ریکوری کلید

یہ صفحہ پرنٹ کریں، اسے محفوظ جگہ رکھیں، اور یہ فائل حذف کر دیں۔
آپ کی کلید گم یا چوری ہو جائے تو اس کلید سے کوآرڈینیٹر کی نئی کلید لائی جا سکتی ہے۔
جس کے پاس یہ ہو وہ پروجیکٹ سنبھال سکتا ہے۔ اس سے نہ جوابات کھلتے ہیں نہ پیک پر دستخط ہوتے ہیں۔

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>پروجیکٹ {project} کی نتائج کی کلید

یہ صفحہ پرنٹ کریں، اسے محفوظ جگہ رکھیں، اور یہ فائل حذف کر دیں۔
کوآرڈینیٹر کی اپنی کلید گم ہو جائے تو یہ اس پروجیکٹ کے لاک شدہ نتائج کھولتی ہے۔ اس سے کوئی دستخط نہیں ہوتے۔
جس کے پاس یہ ہو وہ Postil (--key) یا age (-i) سے انہیں پڑھ سکتا ہے۔</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>پچھلے دور کا بنڈل نہیں پڑھا جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>پچھلے دور “{round}” کا بنڈل یہاں معلوم نہیں۔ پہلے اسے کھولیں۔</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>بنڈل {file} پروجیکٹ “{here}” کا ہے، پلان “{there}” کا ہے۔ دوسرا فولڈر یا نام چنیں۔</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>منتخب آئٹموں پر ایسی کلید سے دستخط ہیں جس پر یہاں بھروسا نہیں (حفاظتی نمبر {number})۔ نمبر بھیجنے والے سے ملائیں۔</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>آخری تاریخ {due} گزر چکی ہے، اور اس کے بعد نتائج نہیں لیے جاتے: ہر نتیجہ مسترد ہو جائے گا۔</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>آئٹم {item} کی وضاحت موزوں نہیں: {reason}۔</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>آئٹم چنے جانے کے بعد فائل تبدیل کی گئی۔</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>پہلے ماخذ کو کسی دوسرے سے نہیں جوڑا جا سکتا۔</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>رہنما ہدایات {path} کو UTF-8 متن کے طور پر نہیں پڑھا جا سکتا۔</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>الگ رکھا آئٹم {item} تقریباً وہی کہتا ہے جو {other}، جو {split} کے لیے ہے ({likeness}): “{text}” – “{texts}”۔ ان میں سے ایک کو کہیں اور رکھیں، یا وجہ بتا کر چھوٹ دیں: [[waiver]]۔</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>الگ رکھا آئٹم {item} وہی کہتا ہے جو {other}، جو {split} کے لیے ہے: “{text}”۔ ان میں سے ایک کو کہیں اور رکھیں۔</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>الگ رکھا آئٹم {item}، {other} کے ایک متن کے اندر موجود ہے، جو {split} کے لیے ہے ({likeness}): “{text}” – “{texts}”۔ ان میں سے ایک کو کہیں اور رکھیں، یا وجہ بتا کر چھوٹ دیں: [[waiver]]۔</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>الگ رکھے آئٹم {item} کی پہلے مشق ہو چکی ہے: “{text}”۔ کوئی دوسرا الگ رکھیں۔</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>فہرست میں دیے گئے الگ رکھے آئٹم دوسرے حصے کے مزید آئٹم جیسے ہیں۔</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>الگ رکھے پرامپٹ {count} ادوار میں کام آ چکے ہیں۔ نئے پرامپٹ الگ رکھیں۔</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>آئٹم {item} مشق کے لیے ہے اور اس کا درست جواب نہیں ہے۔ کالم کا نام [fields.gold] میں بتائیں۔</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>آئٹم پروجیکٹ {here} کے لیے چنے گئے تھے، یہ پلان {there} کا ہے۔</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>آئٹم {item} اور {other} ایک ساتھ کے ہیں مگر الگ الگ حصوں میں ہیں: {split} اور {others}۔</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>کلید کارڈ {file} استعمال نہیں ہو سکتا: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>نام “{bundle}” اور “{name}” مل کر بہت لمبے ہیں۔ ان میں سے ایک چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>آپشن آئی ڈی “{id}” مقررہ شکل میں نہیں اور “{name}” بن جاتی ہے۔</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>آپشن آئی ڈی “{id}” مخصوص ہے اور “{name}” بن جاتی ہے۔</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>پلان کچھ نہیں پوچھتا۔ کم از کم ایک سوال درکار ہے۔</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>پلان نہیں کھولا جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>پلان UTF-8 متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>پلان میں زبان نہیں بتائی گئی: [bundle] میں زبان، یا [fields] میں کالم بتائیں۔</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>پلان کو ایسے آئٹم چاہئیں جن کے جواب معلوم ہوں، اور کسی آئٹم کا جواب معلوم نہیں۔</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>آئٹم {item} کا پرامپٹ پچھلے دور میں الگ رکھا گیا تھا اور اب {split} کے لیے ہوگا۔</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>سوال “{question}” اپنے پیک بننے کے بعد اسی شناخت کے ساتھ بدل گیا ہے۔ جو جوابات اب موزوں نہیں وہ رکھے جاتے ہیں مگر شمار نہیں ہوتے، اور ان کے آئٹم دوبارہ کھلے ہیں: واپس آئے جوابات میں سے {count}۔</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>سوال “{question}” کے الفاظ یا آپشن پیک بننے کے وقت سے مختلف ہیں، شناخت وہی ہے۔ پہلے دیے گئے جوابات شمار ہوتے ہیں۔ اگر وہ اب کچھ اور پوچھتا ہے تو اسے دوسری شناخت دیں۔</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>سوال “{question}” نیا ہے اور اس کا جواب لازمی ہے۔ جن آئٹموں کے جواب پہلے دیے گئے وہ دوبارہ کھلے ہیں: واپس آئے جوابات {count}۔</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>سوالات موزوں نہیں: {place}: {reason}۔</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>سوالات {size} بائٹ لیتے ہیں؛ حد {limit} ہے۔</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>چنے گئے آئٹم کا ریکارڈ نہیں پڑھا جا سکتا: {reason}۔</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>چنے گئے آئٹم کا ریکارڈ دستخط ہونے کے بعد تبدیل کیا گیا، یا اس پر دستخط نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>ریکوری کلید ssh-ed25519 قسم کی عوامی کلید نہیں ہے۔</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>“{question}” کے درست جوابات تجاویز کے طور پر چلے جائیں گے۔</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>کردار “{key}” درکار ہے: [fields] میں اس کا کالم بتائیں۔</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>پچھلا دور پروجیکٹ {here} کا ہے، یہ پلان {there} کا۔</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>اس بنڈل کا دور “{round}” بند اور دستخط شدہ ہے۔ اس کے بعد اپنے بنڈل کے ساتھ نیا دور ہوگا۔</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>یہی بات {count} مزید آئٹموں میں ملی۔</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>اصطلاحات کی فہرست میں کالم “{column}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>آئٹم {item} اور {other} کی چھوٹ کی ضرورت نہیں: وہ ایک جیسے نہیں ہیں۔</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>{item} اور {other} کی چھوٹ دوسرے متنوں کے لیے دی گئی تھی۔ اسے دوبارہ دینے کے لیے نئی وجہ لکھیں۔</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>“{name}” کے لیے کوئی آئٹم نہیں: سب دوسروں کے پاس ہیں، یا انہیں دوسری زبانیں یا شعبے درکار ہیں۔</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>یہ TOML نہیں ہے: {reason}۔</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>پیک میں دو معاونین کا نام “{name}” ہے۔ ان میں سے ایک کو دوسرا نام دیں۔</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>دو معاونین کی کلید ایک ہی ہے: “{name}” اور “{other}”۔</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>دو آپشنوں کی آئی ڈی “{id}” ہے۔</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>دو سوالات کا نام “{id}” ہے۔</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>{name} نے {other} کے لیے جو لکھا وہ الگ رکھے آئٹم {item} جیسا ہے ({likeness}): “{text}” – “{texts}”۔ وجہ بتا کر اس کی چھوٹ دی جا سکتی ہے: [[waiver]]۔</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>{name} نے {other} کے لیے جو لکھا وہ وہی کہتا ہے جو الگ رکھا آئٹم {item}: “{text}”۔</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>جو سیڈ (seed) کا اندازہ لگا لے، وہ مختلف ماڈلوں کے رسپانس پہچان سکتا ہے۔ [bundle] میں لمبا اور بے ترتیب سیڈ دیں۔</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>حصہ [fields] “{key}” کی قدریں بتاتا ہے، جسے پلان نہیں پوچھتا۔</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>حصہ [suggestions] بتاتا ہے کہ تجویز کیسے دی جائے، مگر کوئی کالم تجویز نہیں ہے۔ [fields.suggestion] میں ایک بتائیں۔</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} آئٹم مشق کے لیے ہیں؛ ایک پیک میں زیادہ سے زیادہ {limit} آتے ہیں۔</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} آئٹم کو پلان سے کم افراد ملتے ہیں: معاونین اس سے زیادہ آئٹم نہیں لیتے۔</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} آئٹم کو پلان سے کم افراد ملتے ہیں: شعبہ “{field}” والے معاونین بہت کم ہیں۔</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} آئٹم کو پلان میں طے شدہ سے کم لوگ ملتے ہیں: “{language}” جاننے والے معاونین بہت کم ہیں۔</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” کے {count} متن “{tag}” میں نہیں ہیں، جبکہ پلان کے دوسرے متن اس میں ہیں۔</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>کالم “{column}” کی {count} قدریں “{key}” کے لیے کچھ نہیں بتاتیں؛ یہ آئٹم اس کے بغیر چنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} اور {other} ایک جیسے نہیں: ان کی چھوٹ اس پر لاگو ہے جو لوگ {other} کے بارے میں لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} چنے گئے آئٹم میں سے نہیں ہے۔</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: {count} آئٹم کے جواب کئی لوگ دیتے ہیں، اس لیے اتفاق تقریباً ±{size} تک معلوم ہوتا ہے۔</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: {count} پرامپٹ کے ساتھ ترجیح صرف تقریباً 100 میں {percent} سے آگے دکھے گی۔</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: {count} پرامپٹ کے ساتھ صرف تقریباً {size} معیاری انحراف سے بڑے فرق دکھیں گے۔</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count} آئٹم کے جواب کئی لوگ دیتے ہیں۔ اتفاق {least} آئٹم سے بتایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: {count} پرامپٹ کوئی فرق دکھانے کے لیے بہت کم ہیں۔</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>اندراج “{day}” کوئی تاریخ نہیں ہے۔ سال، مہینہ اور دن لکھیں، جیسے 2027-01-31۔</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” زمرے کا اپنا سوال ہے اور {kind} قسم کا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” موزوں نہیں: {reason}۔</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}” میں ایک کالم یا کالموں کی فہرست بتانا ضروری ہے۔</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” موجود نہیں۔</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” نہ اس زمرے کا کردار ہے، نہ اس پلان کا سوال۔</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” نہ اس زمرے کا کردار ہے، نہ اس پلان کا سوال۔ کیا آپ کا مطلب “{meant}” تھا؟</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” معاونین کو دکھایا جاتا ہے اور بتا دیتا ہے کہ کس ماڈل نے کیا لکھا۔</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” دکھایا جانا ہے، مگر [fields.keep] اسے نہیں رکھتا۔</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” پہلے سے موجود قدریں بتاتا ہے، اور [fields.use] نہیں بتاتا کہ کس لیے۔ انہیں چھوڑ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>ماخذ کا “{key}” نہیں دیا گیا۔ معاونین اور ایکسپورٹ میں یہ نہیں ہوگا۔</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: {count} آئٹم مانگے گئے اور {there} موجود ہیں۔ نقلیں ایک بار گنی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>نام “{name}” جو [fields.keep] میں ہے، وہ نام ہے جس کے تحت تجاویز رکھی جاتی ہیں۔ کالم کو دوسرا نام دیں۔</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” اس زمرے کا حصہ نہیں ہے۔ موجود یہ ہیں: {parts}۔</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>نام “{name}” کا کوئی حصہ نہیں ہے۔ یہ ہیں: train، validation، heldout۔</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” آئٹم کا حصہ ہے اور اس میں “{question}” کے درست جوابات ہیں۔</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” معاونین کو دکھایا جاتا ہے اور اس میں “{question}” کے درست جوابات ہیں۔</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}” کو کلید کارڈ درکار ہے، یا صرف لاطینی حروف یا ہندسوں والا نام۔</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” کا متن “{tag}” میں نہیں ہے، جبکہ پلان کے دوسرے متن اس میں ہیں۔</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” زبان کا ٹیگ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” نہ کالم ہے نہ زبان کا ٹیگ۔</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>تیر، نمبر پیڈ اور دائیں طرف کی کلیدیں؛ نمبر پیڈ کے ہندسوں سے چنتے ہیں۔</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>نمبر پیڈ کے ہندسوں اور Enter سے جواب دیتے ہیں؛ باقی کام اس کی علامتوں سے ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>ہندسے اور بائیں طرف کی کلیدیں؛ Enter اور تیروں کی ضرورت نہیں۔</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>بایاں ہاتھ</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>متن کے فیلڈ سے باہر اکیلے حروف کام کرتے ہیں۔</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>جیسے Anki میں</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>جیسے Argilla میں</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>جیسے Prodigy میں</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>صرف نمبر پیڈ</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>دایاں ہاتھ</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>جو وہاں رد کیا جاتا ہے وہ یہاں الگ رکھا جاتا ہے یا اس کے مسئلے کی اطلاع دی جاتی ہے، اور اسے کالعدم کیا جا سکتا ہے۔</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>{b} میں سے صفحہ {a}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>پرنٹ کریں</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>بطور PDF محفوظ کریں</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>یہ اس ٹاسک کا نہیں ہے</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>یہ دوسری زبان میں ہے</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>یہ توہین آمیز ہے</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>اس میں کسی کی نجی معلومات نظر آتی ہیں</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>کچھ اور</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>متن کٹا ہوا یا ٹوٹا ہوا ہے</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>حساب نہیں ہو سکتا: تمام اسکور ایک جیسے ہیں۔</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>حساب نہیں ہو سکتا: فائل سے آئے جوابات نہیں بتاتے کہ کون سا رسپانس پہلے دکھایا گیا تھا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>حساب نہیں ہو سکتا: سب نے ہر آئٹم کا ایک ہی جواب دیا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>حساب نہیں ہو سکتا: کسی آئٹم کا جواب دو لوگوں نے نہیں دیا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>حساب نہیں ہو سکتا: سب نے ہر آئٹم کا جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>حساب نہیں ہو سکتا: صرف ایک آئٹم کا جواب دو لوگوں نے دیا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>حساب نہیں ہو سکتا: جن رسپانس میں ماڈل کا نام نہیں وہ ہر آئٹم میں ایک جیسے نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>حساب نہیں ہو سکتا: کچھ ماڈلوں کا دوسروں سے کبھی موازنہ نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>حساب نہیں ہو سکتا: جائزہ کار اندازہ لگانے سے زیادہ غلطیاں نہیں پکڑتے۔</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>حساب نہیں ہو سکتا: دونوں دوروں نے یہ سوال مختلف انداز سے پوچھا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>حساب نہیں ہو سکتا: دونوں دوروں میں کوئی مشترک الگ رکھا پرامپٹ نہیں۔</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>حساب نہیں ہو سکتا: کوئی جواب نہیں ہے۔</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>حساب نہیں ہو سکتا: ان لوگوں نے الگ الگ آئٹم کے جواب دیے۔</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>حساب نہیں ہو سکتا: یہ عدد دو لوگوں کا موازنہ کرتا ہے۔</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>حساب نہیں ہو سکتا: جوابات بہت کم ہیں ({found}، کم از کم {needed})۔</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>حساب نہیں ہو سکتا: آئٹم بہت کم ہیں ({found}، کم از کم {needed})۔</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>پرانے اور نئے رسپانس کو ایک ہی پیک میں ریٹنگ نہیں دی گئی۔</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>اوسطاً ہر پرامپٹ کو دو سے کم لوگوں نے پرکھا، اس لیے کوئی نتیجہ نہیں نکالا جاتا۔</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>چنے ہوئے آئٹم کو دوبارہ ریٹنگ دی جائے تو وہ کسی تبدیلی کے بغیر بھی بڑھ جاتی ہے۔</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>اتفاق کا حساب نہیں ہو سکتا، اس لیے کوئی نتیجہ نہیں نکالا جاتا۔</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>وقفۂ اعتماد نہیں ہے، اس لیے کوئی نتیجہ نہیں نکالا جاتا۔</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>پرامپٹ اتنے کم ہیں کہ کوئی نتیجہ نہیں نکالا جا سکتا۔</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>اسسٹنٹ</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>ہدایت</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>User</source>
        <translation>صارف</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>لاٹ وہ ہے جو ایک معاون نے ایک زبان میں ایک پیک کے جوابات میں دیا۔ اتفاق سے لیے گئے جوابات کی غلطیاں، درست 95 % وقفے کے ساتھ؛ خطرے کی وجہ سے لیے گئے جوابات کسی شرح میں نہیں ہیں۔</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>علامت جوابات دیکھنے کو کہتی ہے۔ یہ فیصلہ نہیں، کچھ مسترد نہیں کرتی اور معاوضے کو کبھی نہیں چھوتی۔</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>اوسط سے اوپر</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>قبول جوابات جن کا وقت درج نہیں ہوا، اس لیے وہ کسی رقم میں نہیں ہیں: {count}۔</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>قبول: وہ جوابات جو برقرار ہیں اور کسی جائزہ کار نے واپس نہیں بھیجے۔ واپس آئے: وہ جوابات جنہیں جائزہ کار نے درست کیا یا جن سے وہ متفق نہ ہوا، بڑی یا سنگین غلطی پر۔ بتائے گئے مسائل کام میں شمار ہوتے ہیں۔ علامات اور نشان یہاں کچھ نہیں بدلتے۔</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>سرگرم گھنٹے</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>طے شدہ شرح</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>اتفاق</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>تمام آئٹم</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>جتنا مطلوب تھا اس میں سے دیے گئے جوابات کا حصہ، زبان اور ماخذ کے لحاظ سے۔</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>اس سے زائد جوابات: {count}، ان آئٹم کے جن میں درکار سے زیادہ جوابات ہیں یا جو ایک ہی شخص کو دو بار دیے گئے۔</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>یہاں موجود جوابات: {wanted} میں سے {given}۔ شروع نہ ہونے والے آئٹم: {missing}۔</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>تمام معاونین کے جوابات: {count}۔</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>فی آئٹم جوابات</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>اب تک ملے جوابات</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>جواب دیکھنے سے پہلے جائزہ کاروں کے دیے ہوئے جوابات: {given}؛ اس سے ملائے گئے: {compared}۔</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>جوابات جو پچھلے دور میں نہیں تھے</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>پرانے متنوں یا سوالات، یا واپس لیے گئے آئٹموں کے جوابات، جو یہاں کسی تعداد میں نہیں: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>سوال “{question}” کے وہ جوابات جو دوسروں کے جوابات سے میل نہیں کھاتے: r = {r} (n = {n})۔</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>جدول کے طور پر</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>پٹیاں: ہر قدر کا حصہ۔ نشان: زبان کے تمام معاونین میں حصہ۔ سب سے مختلف پہلے۔</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>پہلے</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>زبان کے لحاظ سے</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>چننے والوں کے مطابق</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>حساب نہیں ہو سکتا: {most} سے زیادہ متن ہیں؛ صرف ہوبہو نقلیں تلاش کی گئیں۔</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>حساب نہیں ہو سکتا: کوئی متن نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>حساب نہیں ہو سکتا: کوئی وقت درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>جیت کا امکان</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>جانچے گئے</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>فہرست مضامین</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>معاونین</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>معاونین جن کی رقم کا حساب نہیں ہو سکتا، اس لیے وہ اس کل میں نہیں ہے: {count}۔</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>معاونین: {people}؛ سب سے کم والے پہلے۔</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>تصحیح شدہ شرح</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>گنتی کی اکائی</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>شمار کا وقت: {counted}؛ پیک بننے کا وقت: {built}۔</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>کوریج</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>کرنسی</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>تخمینہ Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>کتنوں کے بعد طے</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>فرق</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>آخری تاریخ</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>ہر معاون دوسروں کے مقابلے میں</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>ہر رقم ایک ہی بار اپنی کرنسی کی سب سے چھوٹی اکائی تک گول کی جاتی ہے، آدھا اوپر کی طرف۔ کل میں دکھائی گئی رقمیں ہی جمع ہوتی ہیں۔</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>سوال “{question}” کے لگاتار ایک جیسے جوابات: {longest} (p = {p})۔</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>غلطیاں</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>اندازاً لیبل</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>ہر عدد ضم شدہ جوابات گنتا ہے: ہر شخص اور پیک کے لیے وہ نتیجہ پیک، جس کا ریکارڈ باقی سب کو آگے بڑھاتا ہے۔ جہاں ایک شخص کے دو نتیجہ پیک الگ راہ لیتے ہیں، وہاں ان میں سے کوئی شمار نہیں ہوتا۔ آئٹم کے پرانے متن کے جوابات اور بتائے گئے مسئلے اس کے جوابات نہیں ہیں۔</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>مثالیں</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>متوقع درستی</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>جن اعداد کا حساب ہو سکتا ہے: {figures} میں سے {computed}؛ 0.667 سے کم: {low}۔</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>پہلی جگہ: پہلے دکھایا گیا رسپانس کتنی بار بہتر ہے</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>جوابات سے لیبل تک</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>لکھنے اور پیسٹ کرنے کی گنتی سے، کبھی لکھی ہوئی چیز سے نہیں۔ نامعلوم: کچھ نہیں گنا گیا۔</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>ایک دور سے دوسرے دور تک</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>مزید قطاریں: {count}، {file} میں۔</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>مزید قطاریں: {count}۔ وہ CSV فائلوں میں ہیں، جو رپورٹ کے ساتھ محفوظ کی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>دوبارہ دیکھنے کے معلوم جوابات</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>آدھے آئٹم {low} سے {high} سیکنڈ لیتے ہیں۔</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>الگ رکھے پرامپٹ: {prompts}؛ ہر ایک پر افراد: {people}؛ {figure}: {value} (95 %: {low} سے {high}، پرامپٹ کے لحاظ سے)؛ p = {p} ({method}، Holm تصحیح کے بعد)؛ الفا {alpha}۔</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>چھپی ہوئی</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>چھپے معلوم جوابات</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>کتنے آئٹم پر مختلف افراد کے کتنے جوابات ہیں۔ جس آئٹم کا مسئلہ بتایا گیا ہو وہ دیکھا ہوا شمار ہوتا ہے، جواب دیا ہوا نہیں۔</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>دو ماڈلوں میں سے پہلا کتنی بار بہتر ہے، برابری آدھی، پرامپٹ کے لحاظ سے 95 % وقفے کے ساتھ۔ دونوں خراب ہوں تو کسی شرح میں نہیں۔ ٹوٹی لکیر: کوئی فرق نہیں۔</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>باقی لوگ اسی آئٹم کا وہی جواب کتنی بار دیتے ہیں، 95 % وقفے کے ساتھ؛ 20 مشترکہ آئٹم سے۔ کم قدر کا مطلب مشکل آئٹم بھی ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>یہ کیسے گنا گیا</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>نظر انداز</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>بعد میں نظر آئی</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>پہلے سے نظر میں</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>خامی کے ٹیگ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>آئٹم</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>اعداد کے پیچھے موجود آئٹم</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>زبان کے لحاظ سے آئٹم</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>ہمیشہ شامل آئٹم شمار ہوتے ہیں، اور الگ سے بھی بتائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>طے کیے جانے کے منتظر آئٹم: {count}۔</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>الفا Krippendorff کا، آئٹم پر 95 % وقفے کے ساتھ۔ 0.667 اور 0.80 کی ٹوٹی لکیریں صرف سمت بتانے کے لیے ہیں: کم قدر اکیلے جواب اور رہنما ہدایات کے بارے میں بتاتی ہے، اور جہاں رائے پوچھی جائے وہاں عیب نہیں۔</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>لیبل</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>سطح</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>مشابہت</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>ہار</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>لاٹ</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>مزید جانچ کے محتاج لاٹ: {lots} میں سے {open}؛ مسترد: {rejected}۔</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>اکثریت</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>اوسط</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>اوسط درجہ</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>پرامپٹ کے لحاظ سے اوسط، 95 % وقفوں کے ساتھ۔ بھرے اور جڑے ہوئے نقطے: الگ رکھے پرامپٹ، صرف انہی سے پیش رفت کا پتا چل سکتا ہے۔ خالی نقطے: وہ آئٹم جو چنے گئے یا جن پر تربیت ہوئی؛ کم اسکور کی وجہ سے چنے گئے ہوں تو وہ خود بخود بڑھتے ہیں۔</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>وسطانیہ</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>حروف میں لمبائی کا وسطانیہ</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>سب کا وسطانیہ</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>وسطانیہ، درمیانی آدھا، 5واں سے 95واں فیصدی، وقفوں کے بغیر سیکنڈ میں۔ منصوبہ بندی کے لیے، پرکھنے کے لیے نہیں۔</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>طریقے مختلف</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>غلط</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ماڈل</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>پرکھنے والے ماڈل</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>پرکھنے والے ماڈل نہ کسی اکثریت میں گنے جاتے ہیں نہ کسی اتفاق میں۔ ان کا موازنہ دو یا زیادہ افراد کی اکثریت سے ہوتا ہے؛ ساتھ میں یہ کہ ایک شخص باقی لوگوں سے کتنی بار متفق ہوتا ہے۔ وقفے آئٹم کے لحاظ سے، 95 %۔</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>معلوم جواب والے آئٹم میں اچھے رہنے والے 30 % سے زیادہ افراد یہاں کچھ اور کہتے ہیں: معلوم جواب کو دوبارہ دیکھیں۔</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>دور کا نام</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>ابھی کوئی جواب موازنے کے قابل نہیں۔</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>ماڈل {model} اور {other} کے درمیان کوئی فرق ظاہر نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>کوآرڈینیٹر کی فائل میں کوئی شرح طے نہیں ہے۔</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>کوئی علامت نہیں ملی۔</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>بتائے گئے مسائل کا کوئی وقت درج نہیں ہوتا: گھنٹے کے حساب میں وہ کسی رقم میں نہیں ہیں۔ تعداد: {count}۔</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>کسی نے کوئی مسئلہ نہیں بتایا۔</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>موازنہ نہیں کیا گیا، کیونکہ ان کے جوابات لکھے جاتے ہیں: {questions}۔</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>نہیں ملائے گئے: خطرے کی وجہ سے لیے گئے: {risk}؛ اسی آئٹم کے کسی دوسرے جواب کے بعد: {seen}؛ کسی دوسرے جائزہ کار کے جواب کے ساتھ: {again}؛ ان جوابات پر جو اب رکھے نہیں گئے: {gone}۔</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>اب</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>ان پرامپٹ پر جو دونوں ادوار میں ہیں، جوڑوں میں، Holm تصحیح کے بعد۔ دونوں ادوار مختلف اوقات میں اور شاید مختلف افراد نے پرکھے: فرق سے کوئی نتیجہ نہیں نکالا جاتا۔</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>صرف الگ رکھے پرامپٹ سے، کم از کم 30، وقفے کے ساتھ، ہر ایک پر کم از کم دو افراد اور ان کا اتفاق۔</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>صرف یہ حصہ شمار کیا گیا ہے: {part}۔</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>معلوم جواب سے مختلف</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>بھیجے اور واپس آئے پیک</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>پیک، وقت اور بتائے گئے مسائل پورے جوابات کے ہیں؛ لاٹ، فیصلے اور مشق صرف پوری رپورٹ میں ہیں۔</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>ایک آئٹم پر دو افراد کے جوابات کے جوڑے؛ قطر پر ایک جیسے۔</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>پیرامیٹر</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>ادائیگی کی فہرست</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>فی 1000 پوائنٹ</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>فی جواب پوائنٹ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>مشق</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>بتائے گئے مسائل</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>پرامپٹ</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>کھنچاؤ</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>سوالات</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>پہلے پرکھنے والوں کا اوسط نکالا جاتا ہے؛ وقفہ پرامپٹ کے لحاظ سے t کا ہے، 95 %۔ پیش رفت صرف الگ رکھے پرامپٹ سے بتائی جاتی ہے، 30 یا زیادہ سے؛ سنگین آئٹم الگ دیے گئے ہیں۔</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>موصول</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>بتائے گئے مسائل، وجہ کے لحاظ سے: {count}۔</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>واپس بھیجے گئے</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>جائزہ کاروں کے فیصلے</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>جائزہ کار</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>جائزہ کار {checked} میں سے {agree} جوابات سے متفق ہیں۔</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>جواب دیکھنے سے پہلے جائزہ کاروں کے اپنے جوابات</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>نظرثانی</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>درست جوابات کسی پیک میں نہیں تھے۔ 85 % اور 60 % درست جواب دینے والوں کے درمیان Wald کی جانچ صرف دیکھنے کو کہتی ہے، اور کچھ نہیں۔ وقفے Wilson کے ہیں، 95 %۔</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>پہلی کوشش میں درست</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>آخری کوشش میں درست</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>پچھلے ادوار</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>ادوار جن میں الگ رکھے پرامپٹ کام آ چکے ہیں</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>ادوار، جائزہ کار، پرکھنے والے ماڈل اور دعوے صرف پوری رپورٹ میں ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>دوسروں جیسا</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>نظر آنے پر وہی</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>بغیر دیکھے وہی</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>اسکور</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>حصوں کے لحاظ سے اسکور</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>شدت کے پوائنٹ</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>شدت کے پوائنٹ: غیر جانبدار 0، معمولی 1، بڑی 5، سنگین 25، معمولی رموزِ اوقاف 0.1؛ ماخذ کے فی 1000 الفاظ یا حروف۔</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>تناسب</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>کل میں تناسب</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>ہر درجے کا حصہ، درمیان والے کے دونوں طرف پھیلا ہوا۔ اوسط صرف جدول میں ہے۔</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>علامات: {signs}؛ جن معاونین پر کوئی ہے: {people}۔</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>اتفاق سے لیے گئے کچھ جوابات جائزہ کار کو آئٹم کا جواب خود دینے کے بعد ہی نظر آتے ہیں: دوسرا پرکھنے والا، جسے پہلے کا کچھ علم نہیں۔ اتفاقی نمونے کے جوابات ملائے جاتے ہیں، ہر آئٹم پر ایک جائزہ کار؛ لکھے ہوئے متن نہیں ملائے جاتے۔</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>حصہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>{baseline} کے مقابلے میں طاقت</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>تجاویز</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>مجموعہ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>اپنائی گئیں</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>اپنائی گئیں: تجویز اپنانے کی کمانڈ سے؛ اس کے بغیر دیا گیا وہی جواب نظر انداز شمار ہوتا ہے۔ کھنچاؤ: جہاں تجویز پہلے سے نظر میں تھی، وہاں جواب ان جگہوں سے کتنی زیادہ بار تجویز ہی ہے جہاں اسے کسی نے نہیں دیکھا؛ وقفہ آئٹم کے لحاظ سے، 95 %۔</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>لگاتار دس یا زیادہ جوابات اتنی تیزی سے کہ متن پڑھا نہیں جا سکتا؛ کل {all} میں سے {fast}۔</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>لگاتار دس یا زیادہ جوابات، پڑھنے سے تیز یا معمول کے وقت کے ایک تہائی سے کم میں؛ کل {all} میں سے {fast}۔</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>دوسروں سے بہت لمبے یا چھوٹے متن: {all} میں سے {count}۔</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>مطلوبہ زبان کے بجائے دوسری زبان کے متن: {all} میں سے {count}۔</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>تقریباً ایک دوسرے کی نقل والے متن: {all} میں سے {count}۔</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>ایسے متن جو دوسرے لوگوں کے متنوں کی تقریباً نقل ہیں (افراد: {people}؛ سب سے زیادہ: {names}): {all} میں سے {count}۔</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>ایسے متن جو {other} کے متنوں کی تقریباً نقل ہیں: {all} میں سے {count}۔</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>خود کو دہرانے والے متن: {all} میں سے {count}۔</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>آخری جدول معاونین کی بات کو اس لیبل کے سامنے رکھتا ہے جس کا اندازہ Dawid-Skene لگاتا ہے: {all} میں سے {shown} لوگ۔</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>آدھے پرکھنے والوں کے مطابق سب سے نیچے کا پانچواں حصہ، اور باقی آدھوں نے انہی آئٹم کے بارے میں کیا کہا۔ اتنا اضافہ پیش رفت نہیں ہے۔</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>وہی</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>سوال “{question}” کا ہر بار وہی جواب: {count}۔ کسی اور نے جواب نہیں دیا۔</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>سوال “{question}” کا ہر بار وہی جواب: {count}۔ دوسرے اپنے جوابات میں سے {share} میں یہی دیتے ہیں۔</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>ایک ہی آئٹم دو بار</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>یہ پرامپٹ تین ادوار میں کام آ چکے ہیں: نئے پرامپٹ چنیں۔</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>یہ دور اور اس سے پچھلا</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>برابری</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>فی آئٹم وقت</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>طے کرنے ہیں</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>ایک وقت میں دو افراد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>قدر</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>ہر معاون کی قدریں</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>سب سے زیادہ خلط ملط ہونے والی قدریں</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>صرف چننے کا اثر</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>ہر جائزہ کار نے جان بوجھ کر ڈالی گئی کتنی غلطیاں پکڑیں، اور اچھے مانے گئے کتنے جوابات مسترد کیے۔</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>پیک میں کیا ہوا، یہ واپس آنے تک معلوم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>کیا باقی ہے، پیک اور زبان کے لحاظ سے</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>کیا دعویٰ کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>جہاں جوابات خطرے کے تناسب سے لیے گئے، وہاں ہر غلطی اور اس کے شدت کے پوائنٹ اتنوں کے لیے گنے جاتے ہیں جتنا چنے جانے کا امکان بتاتا ہے (Horvitz-Thompson، حدود Stringer کی)۔</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>جہاں لیبل مختلف ہیں</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>لکھے گئے متن کہاں سے آتے ہیں</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>جیت کی شرح</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>جیت کی شرحیں</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>جیت</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>لوگوں کے ساتھ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>کام کا گوشوارہ</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>دیکھنے کے قابل</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>لکھے گئے متن</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>جتنے مطلوب تھے</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>ہدف سے کم</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>لکھے گئے متن کتنے ملتے جلتے ہیں، یہ chrF بتاتا ہے: مشابہت، اتفاق نہیں۔</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>درست کیا ہوا</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>غیر متفق</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>تبدیل کی گئی تجویز</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ٹھیک</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>الگ رکھے</translation>
    </message>
    <message>
        <source>late</source>
        <translation>دیر سے</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>کوئی آئٹم نہیں</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ابھی طے نہیں</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>others</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>جزوی</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>پیسٹ کیا گیا</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>پرامپٹ بہت کم ہیں</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>ٹائپ شدہ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>یقین نہیں</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>فی گھنٹہ {amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>فی آئٹم {amount} {currency}</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>ایک ہی آئٹم کے جوابات کے {pairs} جوڑوں میں سے {apart} مختلف ہیں۔</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{packs} میں سے {back} پیک واپس آ گئے ہیں۔</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{items} میں سے {below} آئٹم کے مطلوبہ سے کم جوابات ہیں۔</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{all} میں سے {made} موازنوں سے دعویٰ کیا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>ماڈل {model}، {other} سے بہتر ہے۔</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>ماڈل {model}، {other} سے کمتر ہے۔</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: اس کام کے دو نسخے واپس آئے، اور کوئی بھی دوسرے سے آگے کا نہیں۔ جب تک لوگ “نتیجہ پیک” میں نہ چنیں کہ کون سا درست ہے، اس میں سے کچھ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} میں سے {part}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{whole} میں سے {part}، پانچویں حصے سے کم</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{all} میں سے {shown} دکھائے گئے ہیں، پہلے وہ جنہیں دیکھنا ہے۔</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{all} میں سے {shown} دکھائے گئے ہیں، پہلے وہ جنہیں دیکھنا ہے؛ سب {file} میں ہیں۔</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{all} میں سے {shown} دکھائے گئے ہیں؛ سب جدول میں ہیں۔</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (تقریباً {low} سے {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} سے {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>{share} جوابات میں “{value}”</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>کچھ شامل کرتا ہے</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>متفق، تصحیح کے ساتھ</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>طے نہیں ہو سکتا</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>وجہ چنیں</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>ماخذ کے خلاف ہے</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>معیار غلط سمجھا گیا</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>سنگین</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>غیر متفق</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>کیا آپ متفق ہیں؟</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>جواب یا ثبوت میں ترمیم کریں</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>خالی یا بھرتی کا</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>اپنا جواب دیں</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>یہ کتنا شدید ہے؟</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>ہدایت پر عمل نہیں ہوا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>کچھ چھوڑ دیتا ہے</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>بڑی</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>معنی</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>غیر جانبدار</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>اپنا کام نہیں</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>رہنما ہدایات کا انداز نہیں</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>رموزِ اوقاف</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>بغیر وجہ ریٹنگ</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>رسم الخط یا سمت</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>حساس یا ذاتی معلومات</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ماخذ</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>ماخذ خراب ہے</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>غلط چیز کی بات کرتا ہے</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>املا</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ٹاسک</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>اصطلاحات اور انداز</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>غیر فطری</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>یقین نہیں</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>ٹھیک ٹھیک کیا؟</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>کیا غلط ہے؟</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>غلط ثبوت</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>غلط لیبل</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>غلط زبان یا بولی</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>غلط اصطلاح</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>غلط لہجہ</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>آپ کا اپنا جواب</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>{round} کے بعد</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>دستخط کے بعد تبدیل ہوا</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>دعویٰ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>مختلف رسپانس</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>آئٹم {number}۔ {words}۔ {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>کم ریٹنگ</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>نیا موضوع</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>لوگوں میں اختلاف</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>نایاب قدریں</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>ریٹنگ میں بڑا فرق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>دستخط شدہ خلاصہ</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>یہ بنڈل</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>ماڈل کو یقین نہیں</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>ہمیشہ شامل</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>مشکل ہونے پر چنا گیا</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>{pool} میں سے چنے گئے</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} کو بند</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>اس نے وہ جوابات نہیں گنے جو ابھی یہاں ہیں، بلکہ دوسرے گنے</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>اتفاق سے لیا گیا</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>یہاں کے جوابات سے میل کھاتا ہے</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>مشق کے لیے</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>تربیت کے لیے</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>توثیق کے لیے</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>الگ رکھے حصے میں</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>سیڈ {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>{name} کے دستخط</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>چھوٹ: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{pool} میں سے {items}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>آئٹم {item} الگ رکھا ہے اور تقریباً وہی کہتا ہے جو {other}، {split} ({likeness})۔</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>آئٹم {item} الگ رکھا ہے اور وہی کہتا ہے جو {other}، {split}۔ ان میں سے ایک نکال دیں۔</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} الگ رکھا ہے اور {other} کے ایک متن کے اندر ہے، {split} ({likeness})۔</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: 100 میں سے {share}</translation>
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
        <translation>اسپریڈ شیٹ کے لیے CSV</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>کارڈ اور Croissant میٹا ڈیٹا والا ڈیٹا سیٹ</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>ووٹوں کے ساتھ ضم شدہ جوابات</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>دوسرے پروگرام</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>ترجیحات (DPO, reward)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>صرف پرامپٹ</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>جوابات کے ساتھ پرامپٹ (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>اشاعت</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>اوسط کے ساتھ اسکور</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>شیٹ (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ٹیبل</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>تربیت</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>مطلوب اور نامطلوب رسپانس (KTO)</translation>
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
        <translation>ان کے لیے نہیں: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>جواب دینا</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>سسٹم کے مطابق</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>حالیہ استعمال شدہ کیریکٹر</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>گہری</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>ہندسے ہمیشہ 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>خود آگے بڑھیں</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>متن کے ساتھ کی سطریں چھپائیں</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>انٹرفیس</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>کلیدیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>کم حرکت</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ہلکی</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاہری شکل</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>پڑھنا</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>پڑھنے کا رولر</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>وقفے کی یاد دلائیں</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>کلید کی کاپی کی یاد دلائی گئی</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>حفاظتی کاپیاں</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>غیر مرئی علامتیں دکھائیں</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>رسپانس خام متن کے طور پر دکھائیں</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>دستخط کی کلید</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>تھیم</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>بھروسا</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>نتیجہ پیک کہاں محفوظ ہوتے ہیں</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>کوئی مسئلہ بتایا گیا</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>چوک</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>دوسرا جواب</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>پہلے چنیں کہ اسے طے کرنا کیوں پڑا۔</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>پہلے چنیں کہ کون سا جواب درست ہے۔</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>رہنما ہدایات کے لیے تبصرہ</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>برابر لوگوں نے مختلف جواب دیے</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>رہنما ہدایات میں اس پر کچھ نہیں</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>رہنما ہدایات واضح نہیں</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>آئٹم میں خرابی ہے</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>معلوم جواب: {answer}۔ آپ جو طے کریں گے وہ اس کی جگہ لے گا۔</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>زبان یا بولی</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>نوٹ: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>آپشن موجود نہیں</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>بتائے گئے مسائل: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>جائزہ کار غلط تھا</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>جائزہ کار متفق نہیں</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>جائزہ کار: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>کسی کا اعتراض ہے کہ واپس بھیجا گیا جواب درست تھا</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>خاص علم درکار ہے</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>متن دو طرح پڑھا جا سکتا ہے</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>ضم شدہ جواب یقینی نہیں</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>واقعی مبہم: جوابات کی تقسیم رکھیں</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>گننے کے دو طریقوں سے مختلف جواب نکلتے ہیں</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>کون سا جواب درست ہے؟</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>اس آئٹم کو طے کرنا کیوں پڑا؟</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>تصحیح کے ساتھ متفق</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>دوسری زبان</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>دوسرا مسئلہ</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>کٹا ہوا</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>غیر متفق</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>میرا جواب درست تھا</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>اس ٹاسک کے لیے نہیں</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>توہین آمیز</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>ذاتی معلومات</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>یقین نہیں</translation>
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
        <translation>{limit} سے زیادہ سطروں کی فائل ایک ساتھ نہیں پڑھی جاتی۔ اسے کئی فائلوں میں تقسیم کریں۔</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>ایک آبجیکٹ میں کوئی نام سادہ متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>یہاں ایک اقتباسی علامت کھلتی ہے اور کبھی بند نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>آئٹم {item} کے ایک رسپانس میں ماڈل کا نام ہے: “{name}”۔</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>ایک متن میں سروگیٹ جوڑے کا آدھا حصہ ہے، جو کوئی کیریکٹر نہیں بناتا۔</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>ایک متن میں NUL کیریکٹر ہے، جو کسی متن میں نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>عرفی ناموں (aliases) سے ڈیٹا فائل سے کئی گنا بڑا ہو جائے گا۔</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>ایک عرفی نام اسی کی طرف اشارہ کرتا ہے جس کے اندر وہ ہے۔</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>فولڈر “{folder}” میں ڈیٹا سیٹ کی ایسی کوئی فائل نہیں جو پڑھی جاتی ہو: JSON Lines، JSON، CSV، TSV یا Parquet۔</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>سطر کے حساب سے جوڑنے کے لیے دونوں ماخذوں میں قطاریں برابر ہونی چاہئیں: {here} اور {there}۔</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>پڑھتے وقت چھوڑا گیا: {reason} ({count})۔</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>“{encoding}” نام کی کوئی انکوڈنگ نہیں ہے۔</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>“{path}” نام کی کوئی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>“{format}” نام کا کوئی فارمیٹ پڑھا نہیں جاتا۔</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>کسی قطار میں کالم “{column}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>کالم “{column}” کی کوئی قدر “{question}” کے جواب سے مطابقت نہیں رکھتی۔</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>فائل Parquet ہو تو پیکیج {package} درکار ہے: اسے postil[parquet] کے طور پر انسٹال کریں، یا ڈیٹا JSON Lines میں محفوظ کریں۔</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>رسپانس {number} میں متن نہیں ہے۔</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>بند ہونے والی اقتباسی علامت اور اگلے کالم کے درمیان کچھ ہے۔</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>جواب “{text}” اپنی عبارت میں {start} پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>خانہ {place} میں غلطی ہے: {value}۔</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>خانے {place} ضم شدہ ہیں۔ انہیں الگ کریں، تاکہ ہر قطار کا اپنا خانہ ہو۔</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>کالم {column} میں خانے ہیں، مگر پہلی قطار میں نام نہیں ہے۔</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>ڈیٹا بہت گہرائی تک ایک دوسرے کے اندر ہے۔</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>“{folder}” کا ڈیٹا سیٹ Arrow فائلوں میں ہے، جو نہیں پڑھی جاتیں۔ اسے Parquet یا JSON Lines کے طور پر لکھیں (to_parquet، to_json) اور انہیں چنیں۔</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>حد بندی اور اقتباس کی علامتیں ایک ایک کیریکٹر کی ہوں، اور ایک جیسی نہ ہوں۔</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>فائل کے لاحقے “{ending}” سے فارمیٹ معلوم نہیں ہوتا۔ پلان میں بتائیں: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>فائل نہیں کھولی جا سکتی: {reason}۔</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>فائل میں دستاویز کی قسم (DOCTYPE) یا اپنی اینٹیٹیز ہیں، جو نہیں پڑھی جاتیں۔ وہ حصہ نکال دیں۔</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>فائل میں “{name}” نام کا کوئی حصہ نہیں ہے۔ اس میں یہ ہیں: {names}۔</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>فائل میں اس سے زیادہ ہے جتنا ایک ساتھ پڑھا جاتا ہے۔ اسے کئی فائلوں میں تقسیم کریں۔</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>فائل دوسری فائلیں شامل کرتی ہے (XInclude)، جو پڑھی نہیں جاتیں۔ وہ حصہ نکال دیں۔</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>فولڈر “{folder}” میں {limit} سے زیادہ فائلیں ہیں۔ وہ فولڈر چنیں جس میں ڈیٹا ہے۔</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>فولڈر “{folder}” کوئی ڈیٹا سیٹ نہیں ہے اور اس میں قطاروں کی {limit} سے زیادہ فائلیں ہیں۔ ان میں سے کچھ فائلیں چنیں۔</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>فولڈر “{folder}” کوئی ڈیٹا سیٹ نہیں ہے، اور اس کی کوئی فائل نہیں پڑھی جاتی۔</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>آئی ڈی “{id}” مقررہ شکل میں نہیں اور “{name}” بن جاتی ہے۔</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>آئی ڈی “{id}” دو بار ہے؛ پہلی بار {file} کی سطر {first} میں۔</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>آئٹم اپنے زمرے سے مطابقت نہیں رکھتا: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>آئٹم کی آئی ڈی نہیں ہے؛ اسے اپنی فائل اور سطر سے “{name}” ملتی ہے۔</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>آئٹم میں “{part}” کا متن نہیں ہے، اس لیے اسے چھوڑ دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>آئٹم میں زبان نہیں بتائی گئی، اور بنڈل میں سب کے لیے کوئی زبان نہیں ہے۔</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>آئٹم {size} بائٹ لیتا ہے؛ حد {limit} ہے۔</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>آئٹم {item} اور {other} تقریباً ایک ہی بات کہتے ہیں۔</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>آئٹم {item} اور {other} ایک ہی بات کہتے ہیں۔</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>نام “{column}” ایک آبجیکٹ میں دو بار ہے۔</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>پلان میں آئی ڈی کا کالم نہیں بتایا گیا؛ آئٹم کو اپنی فائل اور سطر سے آئی ڈی ملتی ہے۔</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>یہی {count} بار اور ملا۔</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>تجویز کا اسکور “{score}” 0 سے 1 تک کا عدد نہیں ہے۔ یہ جوں کا توں رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>ماخذ میں کوئی آئٹم نہیں ہے۔</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>متن میں NUL کیریکٹر ہے، جو کسی متن میں نہیں ہوتا۔ فائل خراب یا UTF-16 ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>یہاں سے آگے متن UTF-8 نہیں ہے۔ فائل کو UTF-8 میں محفوظ کریں، یا پلان میں اس کی انکوڈنگ بتائیں۔</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>یہاں سے آگے متن {encoding} نہیں ہے۔ پلان میں دوسری انکوڈنگ بتائیں۔</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>قدر “{label}” سوال “{question}” کے کسی جواب سے مطابقت نہیں رکھتی۔</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>کوئی آئٹم نہیں ہے: ماخذوں کی کسی قطار سے آئٹم نہیں بنتا۔</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>{count} آئٹم ہیں؛ ایک پیک میں زیادہ سے زیادہ {limit} آتے ہیں۔</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>یہ فارمیٹ {format} کی فائل نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>یہ JSON نہیں ہے: {reason}۔</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>یہ Parquet نہیں ہے: {reason}۔</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>یہ XML نہیں ہے: {reason}۔</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>یہ YAML نہیں ہے: {reason}۔</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>اس سطر میں {found} کالم ہیں، سرخی کی سطر میں {wanted}۔</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>اس سطر میں {found} کالم ہیں؛ اس فارمیٹ کی سطروں میں {wanted} ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>اس سطر میں {found} کالم ہیں؛ {limit} سے زیادہ نہیں پڑھے جاتے۔</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>یہ سطر JSON نہیں ہے: {reason}۔ جو فائل ایک ہی JSON قدر ہو اس کا فارمیٹ json ہے۔</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>دو کالموں کا نام “{column}” ہے۔</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>آئٹم {item} کے دو رسپانس ایک جیسے ہیں۔</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>خالی جگہ کے بغیر لکھے متن میں الفاظ کہاں شروع ہوتے ہیں، یہ یہاں معلوم نہیں: {package} انسٹال کریں، ورنہ نشان ایک ایک حرف پر چلتے ہیں۔</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>منسوخ کی گئی تشریح</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>متن کے اندر کا کوڈ</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>200 سے زیادہ ٹرن والی گفتگو</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>حذف کیا گیا پیغام</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>خصوصیت جو کسی دوسری تشریح کی طرف اشارہ کرتی ہے</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>ڈیٹا سیٹ کے کسی دوسرے حصے کی فائل</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>بغیر ڈیٹا کی فائل</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>فارمولا جس کی قدر کسی پروگرام نے نہیں نکالی</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>فارمولا، جس کی قدر پڑھ لی گئی</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>لیبل جو لوگوں نے مختلف دیا</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>تعلقات یا سلسلوں کی پرت</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>متن کی سطر جو اس کے ٹوکنوں سے نہیں بنتی</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>کسی دوسری شکل کا نشان</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>تمام جملوں سے باہر نشان</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>نشان جو اپنے متن میں نہیں ہے</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>اگلے جملے میں جاری نشان، جسے دو کے طور پر پڑھا گیا</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>بغیر لمبائی کا نشان</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>پیغام جس کا پہلا پیغام یہاں نہیں ہے</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>پیغام جس کا صرف ایک جواب ہے</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>مورفیم</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>کسی دوسرے ماڈل کی پیش گوئی</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>ترجیح جو منفی 3 سے 3 تک کے باہر ہے</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>کسی دوسری شکل کا ریکارڈ</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>ریکارڈنگ، جو اپنی جگہ رہتی ہے</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>نشانوں کے درمیان تعلق</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>چوتھے کے بعد کا جواب</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>پرامپٹ کا چوتھے کے بعد کا رسپانس</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>رسپانس ایک متن ہوتا ہے، یا content والا آبجیکٹ۔</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>جواب جو جمع نہیں کیا گیا</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>کسی دوسری قسم کا نتیجہ: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>دوسرے جملے کے اندر جملہ</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>حرف جو لیبل کی کلید ہو سکتا ہے یا ٹائپ کیا ہوا</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>تجویز کردہ ترجمہ</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>ٹرن ایک متن ہوتا ہے، یا role اور content والا آبجیکٹ۔</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>بغیر متن کا ویو</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>پوری فائل یا اس کے XML کے بارے میں تشریح</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>تعلقات یا سلسلوں کی پرت کی تشریح</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>تشریح جو کسی ویو میں درج نہیں</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>خالی نوڈ</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>آئٹم جس میں کسی نے مسئلہ بتایا اور جواب نہیں دیا</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>آپشن ایک متن ہوتا ہے، یا پلان میں بتائی گئی کلیدوں والا آبجیکٹ۔</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>فائل کی کوئی اور شیٹ</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>بائٹ، جو متن نہیں ہیں</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>یہاں ایک متن درکار ہے، فہرست یا آبجیکٹ نہیں۔</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>مسترد کی گئی سطر کا لیبل</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>نظرانداز کی گئی سطر کا لیبل</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>چنے ہوئے لیبل کے ساتھ جو لکھا ہے</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} قطاروں کو “{source}” میں جڑنے کے لیے کچھ نہیں ملا؛ یہ ان میں پہلی ہے۔</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>اس ماخذ کی {count} قطاروں کو جڑنے کے لیے کوئی قطار نہیں ملی۔</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” موزوں نہیں: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>آئٹم {item} کے “{part}” میں کچھ حروف راستے میں کھو گئے۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>آئٹم {item} کے “{part}” میں دیکھنے کو کچھ نہیں: صرف ایسی علامتیں ہیں جنہیں کوئی فونٹ نہیں دکھاتا۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>آئٹم {item} کا “{part}” {script} میں لکھا ہے، جو “{language}” کے لیے غیر معمولی ہے۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>آئٹم {item} کا “{part}” “{found}” لگتا ہے، “{language}” نہیں۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>آئٹم {item} کے “{part}” میں شاید فون نمبر ہے۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>آئٹم {item} کے “{part}” میں شاید ای میل پتہ ہے۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>آئٹم {item} کے “{part}” میں شاید کسی کمپیوٹر کا پتہ ہے۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>آئٹم {item} کے “{part}” میں شاید بینک اکاؤنٹ نمبر ہے۔</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>آئٹم {item} کے “{part}” میں شاید ادائیگی کارڈ کا نمبر ہے۔</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}” میں ایک ہی نام دو بار آتا ہے۔</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” قطاروں تک پہنچنے کا راستہ نہیں ہے۔ مثال: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” زبان کا ٹیگ نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>یہ ٹیگ نہیں ہے: “{tag}”۔ ٹیگ O ہے، یا B-، I-، E- یا S- اور ایک لیبل۔</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>متن میں مقام {start} پر “{text}” نہیں ہے۔</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” ایسا عدد نہیں جو JSON میں ہوتا ہے۔</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>ماخذوں کو جوڑنے والے کالم میں “{value}” دو بار ہے۔</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جواب دیا گیا</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>درست کیا ہوا</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>غیر متفق</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>اعتراض یا مسئلہ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>مسئلے کی اطلاع دی گئی</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>بعد میں فیصلہ</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>{most} یا اس سے کم اسکور کے لیے یہاں ایک جملہ درکار ہے۔</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>پہلے کوئی لیبل چنیں۔</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>پہلے کوئی لیبل چنیں۔ کلیدیں {first} سے {last}۔</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>پہلے بہتر رسپانس چنیں۔</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>کم از کم ایک جملے پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>یہاں کوئی تجویز نہیں دکھائی جاتی۔</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>پہلے تمام رسپانس کو ترتیب دیں۔</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>تجویز: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>یہ سوال ابھی باقی ہے: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} کا جواب۔</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>کالعدم کیا گیا: بعد میں فیصلہ، آئٹم {number}۔</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} کا لیبل۔</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} میں نشان۔</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} کا نوٹ۔</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} پر اعتراض۔</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} کے مسئلے کی اطلاع۔</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>کالعدم کیا گیا: آئٹم {number} کا متن۔</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>پہلے جواب لکھیں۔</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} باقی</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>{count} باقی، تقریباً {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>پیک</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>نتیجہ پیک</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>جائزہ پیک</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>فیصلہ پیک</translation>
    </message>
</context>
</TS>
