<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>सामग्री के बारे में</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>जोड़ें और शुरू करें</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>नया वर्शन जोड़ें?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>पैक जोड़ें</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>यह पैक जोड़ें?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>आपके अपने जवाब छोड़ दिए गए हैं: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>बदले गए या वापस लिए गए आइटम के जवाब, पिछले संशोधन के साथ रखे गए: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>{name} को फ़ोन करें या उनसे मिलें और ये अंक उनके अंकों से मिलाएँ। ईमेल नकली हो सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>ईमेल का टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए ब्योरा</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>इस हस्ताक्षरकर्ता का पहला पैक</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>नमस्ते, पैक “{title}” {other} के नाम है। क्या आप मुझे {you} वाला पैक भेज सकते हैं?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>इसमें लिखा है कि यह {name} की ओर से है। भरोसा करने से पहले पक्का कर लें।</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>अभी मिलाया नहीं। पैक जोड़ें, सौंपने से पहले मुझसे फिर पूछें</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>सवाल बदल गए हैं। फिर से खुले आइटम, क्योंकि आपके जवाब अब ठीक नहीं बैठते: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} का सुरक्षा नंबर</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>{name} के हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>{name} के हस्ताक्षर, अभी मिलाए नहीं गए</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>स्रोत: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>{day} को आपने जिस नंबर की पुष्टि की थी, वह दूसरा था: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>नंबर अलग हैं। पैक न जोड़ें</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>नंबर मिलते हैं। इस हस्ताक्षरकर्ता पर भरोसा करें और पैक जोड़ें</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>पैक पूरा है और बदला नहीं गया है</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>यह पैक जोड़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>आप जो सौंपते हैं: जवाब, प्रमाण, नोट, जवाबों के पुराने वर्शन, {times}, आपका नाम।</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>आप जो सौंपते हैं: निर्णय, सुधार, नोट, निर्णयों के पुराने वर्शन, आपका नाम।</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>यह पैक आपके पास पहले से है</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>सौंपने से पहले आपसे फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>आप दूसरों के जवाब जाँचते हैं। कुछ जवाब जानबूझकर गलत बनाए गए हैं, ताकि पता चले कि गलतियाँ कितनी अच्छी तरह पकड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>आपने {day} को इस हस्ताक्षरकर्ता की पुष्टि की थी।</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>आपका %n जवाब बना रहेगा।</numerusform>
            <numerusform>आपके %n जवाब बने रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>जब यह पैक बना, तब तक {day} का आपका परिणाम पैक नहीं पहुँचा था।</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>{day} का आपका परिणाम पैक पहुँच गया है।</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>आपका {day} का परिणाम पैक {received} को मिला।</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>कोई समय नहीं</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>हर आइटम के समय का पूरा ब्योरा</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>हर आइटम के समय का ब्योरा, आपने कितना लिखा और चिपकाया</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>हर आइटम का समय पूरे सेकंड में</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>{b} में से {a} के जवाब दिए जा चुके हैं। आपका काम जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>{b} में से {a} की जाँच हो चुकी है। आपका काम जैसा था वैसा ही है।</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} ने भी यह पैक देखा है और इस पर हस्ताक्षर किए हैं</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} नई कुंजी से हस्ताक्षर कर रहे हैं</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>{new} नए, {changed} बदले, {withdrawn} वापस लिए गए।</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · जाँचने के जवाब: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · आइटम: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>फ़ॉर्मैट किया टेक्स्ट</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>कैरेक्टर डालें</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>कच्चा टेक्स्ट</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>इस पैक में शब्द सूची नहीं है</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>आइटम {number} के जवाब</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>यह वर्शन लें</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>आप जो वर्शन लेंगे, वही सबसे नया हो जाएगा। कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>इस आइटम का अभी कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, सबसे नया</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>सुझाव अपनाएँ</translation>
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
        <translation>5 मिनट के विराम के बिना 50 मिनट हो जाएँ, तो एक लाइन यह बताती है।</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>अपने आप आगे बढ़ें</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>विराम की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>जहाँ केवल एक चुनाव करना हो, वहाँ उसके बाद अगला आइटम आ जाता है।</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>लाइनें छिपाएँ</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>लाइनें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>आपका सुधार</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>छह अंकों के 18 ब्लॉक, पंक्ति दर पंक्ति</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>{b} में से ब्लॉक {a}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>दूसरे कंप्यूटर से अपनी कुंजी लाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>कुंजी की कॉपियाँ ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>यह इस कंप्यूटर की मौजूदा कुंजी की जगह लेगी</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>कॉपी खोलें</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>पहले कॉपी खोलें या अंक लिखें।</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>या प्रिंट किए गए पेज के अंक</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>कॉपी की फ़ाइल, पेन ड्राइव से या जहाँ भी आप उसे रखते हैं:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>पेज की कुंजी</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name} की कुंजी</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>यह कुंजी इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>आपके पैक और जवाब बने रहेंगे। हटाई गई कुंजी ऐप के फ़ोल्डर में रखी जाती है।</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>योजना बदलें</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>योजना {file} बदलें, फिर पैक दोबारा बनाएँ। जो वापस आया है, वह बना रहेगा।</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>उनके बाकी आइटम दूसरों को दें</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>पैक दोबारा बनाएँ</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>पैक बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>यह बंडल</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>जो चले गए</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>एक टैग: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>हर आइटम के जवाब</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>चुनने के लिए जवाब, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>दिशा-निर्देश चुनें</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>जिन कॉलमों पर बाँटना है</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>सामग्री की चेतावनी, शुरू करने से पहले दिखती है</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>श्रेय</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>आप जो चुनें उसके अनुसार हर व्यक्ति को हर विषय, स्तर या स्रोत से कुछ आइटम मिलते हैं।</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>ये सबको मिलते हैं, और कोई नहीं देख सकता कि ये कौन-से हैं।</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>वह क्षेत्र जो किसी को आना चाहिए</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>सवालों की फ़ाइलें ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>सही जवाब वाले छिपे आइटम</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>आईडी</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>यह योगदानकर्ताओं को दिखता है और हर एक्सपोर्ट में रहता है।</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>एक ही व्यक्ति को दो बार दिखने वाले आइटम</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>आइटम जिनका कई लोग जवाब देते हैं</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>एक्सपोर्ट के लिए रखा गया</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>टास्क का प्रकार</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>हर आइटम की भाषा</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>टेक्स्ट की भाषा</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>लॉक किए गए परिणाम पैक</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>जिन मॉडलों ने इन्हें लिखा</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>नया बंडल</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>आइटमों का क्रम</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>मूल</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>हर एक के लिए लोग</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>सवाल और दिशा-निर्देश</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>सही जवाब</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>आइटम के साथ दिखता है</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>किस पर बाँटें</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>तालिकाएँ, JSON, टेक्स्ट, डेटासेट, और जो दूसरे प्रोग्राम लिखते हैं।</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>टास्क</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>टेक्स्ट ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>आइटम दौर {round} के लिए चुने गए।</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>वे आपकी कुंजी से खुलते हैं, या उस पेज से जो पैक के साथ बनता है।</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>ये बंडल की फ़ाइल में ही रहते हैं।</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>इनसे पता चलता है कि हर भाषा में लोग कितने सहमत हैं।</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>इनसे पता चलता है कि कोई व्यक्ति कितना स्थिर है।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>सवालों की फ़ाइल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>टेक्स्ट कहाँ से आए हैं</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>इनके बिना एक ही पैक बनता है, जिसका जवाब कोई भी दे सकता है।</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>जैसा हर व्यक्ति चाहे</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>जैसा फ़ाइलों में है</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>हर व्यक्ति के लिए संयोग से</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
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
        <translation>उन टेक्स्ट की फ़ाइलें चुनें जिन्हें लोगों को परखना है।</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>पैक का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>पैक बनाएँ</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>पैक बनाए जा रहे हैं</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>अभी कोई आइटम नहीं</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>योजनाएँ ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>फ़ाइलें पढ़ी जा रही हैं</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>पहले कुछ ठीक करना होगा। वह आइटम के नीचे लिखा है।</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>पहला आइटम, जैसा लोगों को दिखेगा</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>जो ठीक करना है, वह नीचे लिखा है।</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} और बंडल {folder} में हैं।</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n आइटम</numerusform>
            <numerusform>%n आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n पैक</numerusform>
            <numerusform>%n पैक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n ठीक करना है</numerusform>
            <numerusform>%n ठीक करने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n देखना है</numerusform>
            <numerusform>%n देखने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>निशान लगाएँ</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>वाक्य</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>डालें</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>कैरेक्टर डालें</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>डाला गया: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>अदृश्य</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>मात्राएँ और निशान</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>ध्वन्यात्मक</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>नाम से खोजें</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>यह पैक</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>हाल में इस्तेमाल किए</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>जो भी सही हों, सब चुनें</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>एक चुनें</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल खोलें</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>ये भी दुर्लभ</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>कहाँ से चुनें</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>वे कॉलम जिनसे यह पता चलता है। हर कॉलम भाषा में अपने क्रम और अपने भार के अनुसार गिना जाता है।</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>संयोग से लिए गए</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>सत्यापन के लिए</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>आईडी, हर लाइन में एक</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>अगले दौर के आइटम</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>हर भाषा के आइटम</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>इस बंडल के आइटम</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>हमेशा शामिल आइटम</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>इनका अनुपात बनाए रखें</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>निशान वाला कॉलम</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>दौर का नाम</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>केवल इन्हीं प्रॉम्प्ट से पता चल सकता है कि मॉडल बेहतर हुए। इन पर कभी ट्रेनिंग नहीं होती।</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>हिस्सों का कॉलम</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>रिपोर्ट इन्हें अलग दिखाती है।</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>इनसे सभी आइटम के बारे में पता चलता है, जो चुने हुए आइटम से नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>पहले से शामिल विषय, अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>भार</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>आइटम किस वजह से कठिन है</translation>
    </message>
    <message>
        <source>files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>टेक्स्ट की लंबाइयाँ</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>चुने हुए आइटम का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>दौर देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>आइटम पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>{file} नाम से सहेजा गया। पैक यहाँ इसी से बनते हैं।</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>चुने हुए आइटम सहेजे जा रहे हैं</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>पहले कुछ ठीक करना होगा। वह आइटम के ऊपर लिखा है।</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>आइटम अभी चुने नहीं गए हैं। थोड़ा इंतज़ार करें।</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>चुनें कि आइटम कहाँ से आएँ, और आइटम किस वजह से कठिन माना जाए।</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>जो ठीक करना है, वह ऊपर लिखा है।</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>क्या लिया जाएगा</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>बंद किया गया दौर फिर से नहीं खोला जा सकता।</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>इसके बाद इस बंडल में कुछ नहीं बनता: आगे जो आएगा वह नया दौर होगा। परिणाम पैक फिर भी मर्ज किए जा सकते हैं, पर सारांश वैसा ही रहता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>दौर बंद करें</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>दौर {round} बंद करें?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>इस दौर से बनी फ़ाइलों के नाम सारांश में दिए जा सकते हैं।</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>रिपोर्ट जैसी अभी है, और क्या गया, क्या लौटा और क्या दावा किया जाता है, इसका सारांश बंडल के पास सहेजे जाते हैं। आपकी कुंजी सारांश पर हस्ताक्षर करती है।</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>कोऑर्डिनेटर के लिए बनी रिपोर्ट बताती है कि ऐप कहाँ था। उसमें आपके आइटम का कोई टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>सभी जवाब यहीं हैं।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>ऐप अचानक बंद हो गया</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>अगली बार: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>अभ्यास: कीबोर्ड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>लाइन का नंबर दबाएँ; अगला सवाल अपने आप खुलता है। {enter} से आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>विकल्प का नंबर दबाएँ। {enter} से जवाब सहेजकर आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>बेहतर रिस्पॉन्स का नंबर दबाएँ, या दोनों बराबर अच्छे हों तो {none}। {enter} से आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>अपना जवाब लिखें। {enter} से उसे सहेजकर आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} से दिखता है कि रिस्पॉन्स कहाँ अलग हैं।</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} से टेक्स्ट में कोई शब्द खोजते हैं।</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} से दिखता है कि अच्छा जवाब क्या होता है।</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} से यहाँ काम करने वाली सभी कुंजियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} से आइटम बुकमार्क के साथ बाकी रह जाता है।</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} से अलग रखा आखिरी विकल्प चुना जाता है।</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} से कोऑर्डिनेटर के लिए नोट लिखते हैं।</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} से टेक्स्ट पर जाते हैं, {mark} से उस वाक्य पर निशान लगाते हैं जिससे आपका जवाब साबित होता है।</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} से टेक्स्ट पर जाते हैं। वहाँ {up} और {down} से एक वाक्य से दूसरे वाक्य पर जाते हैं, {mark} से निशान लगाते हैं। {other} से वापस आते हैं।</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} से हर कमांड उसके नाम से मिल जाती है।</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} से पिछले आइटम पर वापस जाते हैं।</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} उस आइटम के लिए है जिसमें खुद ही गड़बड़ हो।</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} से पिछला कदम वापस हो जाता है।</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>अंतर छिपाएँ</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>इन रिस्पॉन्स में समान टेक्स्ट कम है</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n अक्षर</numerusform>
            <numerusform>%n अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A और B बराबर अच्छे हैं</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>पिछले जितना ही अच्छा</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>सबसे अच्छा</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>दोनों खराब हैं</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>स्थान {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>पैक पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>बंडल फ़ाइल के अंत में .bundle होता है। यह निजी है और कभी किसी को नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>बंडल बनाएँ</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>यहाँ कोई बंडल नहीं</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल खोलें</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>वह बंडल खोलें जिससे आप पैक बनाते हैं, या उसे यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>पंक्तियाँ सहेजें</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n जवाब</numerusform>
            <numerusform>%n जवाब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>हर एक के लिए %n जवाब चाहिए</numerusform>
            <numerusform>हर एक के लिए %n जवाब चाहिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n आइटम</numerusform>
            <numerusform>%n आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n आइटम देखना ज़रूरी है</numerusform>
            <numerusform>%n आइटम देखने ज़रूरी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n छोड़ा गया</numerusform>
            <numerusform>%n छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n मर्ज हुआ</numerusform>
            <numerusform>%n मर्ज हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n नया</numerusform>
            <numerusform>%n नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n पैक मर्ज हुआ</numerusform>
            <numerusform>%n पैक मर्ज हुए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n परिणाम पैक</numerusform>
            <numerusform>%n परिणाम पैक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n जाँचना है</numerusform>
            <numerusform>%n जाँचने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n आपके इंतज़ार में है</numerusform>
            <numerusform>%n आपके इंतज़ार में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>लक्ष्य: हर आइटम पर %n जवाब</numerusform>
            <numerusform>लक्ष्य: हर आइटम पर %n जवाब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%n पैक मर्ज करें</numerusform>
            <numerusform>%n पैक मर्ज करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>पैक मर्ज करें</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>मर्ज हो रहा है</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>मर्ज वापस लिया गया, %n पैक निकाला गया</numerusform>
            <numerusform>मर्ज वापस लिया गया, %n पैक निकाले गए</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>बंद दौर {round} के सारांश ने उन जवाबों के बजाय दूसरे जवाब गिने जो अभी यहाँ हैं।</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>मर्ज वापस लिया जा रहा है</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>बंडल ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>समन्वय</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल खोलें</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>बंडल खोला जा रहा है</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>कॉपी देखी जा रही है</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>सुरक्षा कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>सुरक्षा कॉपी बनाई जा रही है</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>सुरक्षा कॉपी खोलें</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>आपका काम बहाल किया जा रहा है</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>सुरक्षा कॉपियाँ ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>सुरक्षा कॉपी {file} है, आपकी कुंजी की कॉपी {key}।</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>सुरक्षा कॉपी {file} है। इसे खोला जा सकता है।</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>आपका काम बहाल हो गया। जो पहले यहाँ था, वह अलग कॉपी के रूप में रखा गया है।</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n का जवाब दिया</numerusform>
            <numerusform>%n के जवाब दिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n आइटम तय करना है</numerusform>
            <numerusform>%n आइटम तय करने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n भाषा जाँचनी है</numerusform>
            <numerusform>%n भाषाएँ जाँचनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n नोट</numerusform>
            <numerusform>%n नोट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n आपत्ति या समस्या</numerusform>
            <numerusform>%n आपत्तियाँ या समस्याएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n व्यक्ति</numerusform>
            <numerusform>%n लोग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n समस्या बताई गई</numerusform>
            <numerusform>%n समस्याएँ बताई गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n बाद में तय करना है</numerusform>
            <numerusform>%n बाद में तय करने हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>कोई समस्या बताई गई</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>जवाब अलग हैं</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>हर आइटम के जवाब, और कितने आइटम में उतने हैं</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>एक ही काम के दो वर्शन</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{answers} वाले: {count}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} में {first} से {last} जवाब</translation>
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
        <translation>कुंजी कार्ड जोड़ें</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>कुंजी कार्ड ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>बंडल में जवाब: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>जाँचने के जवाब: {answers}, जिनमें जानबूझकर डाली गई गलतियाँ: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>यह फ़ाइल समीक्षक को दें।</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>आधे जवाब संयोग से लिए जाते हैं, आधे जोखिम के संकेतों से। 50 से कम जवाबों वाले लॉट पूरे जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>इसमें दिशा-निर्देश नहीं हैं, क्योंकि पैक बंडल के साथ नहीं रखे हैं।</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>समीक्षा पैक बनाएँ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} नाम से सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>पुराने वर्शन</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>नोट: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>सहेजे जाने के बाद कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>समस्या: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>इसे सहेजा गया और फिर बदला या वापस लिया गया। यह परिणाम पैक में है, और जो उसे खोले वह इसे पढ़ सकता है। आगे बढ़ने से पहले आपने जो लिखा और बदला, वह उसमें नहीं है।</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n निशान</numerusform>
            <numerusform>%n निशान</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>यह कितना खराब है?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>निशान का नाम चुनें</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n मानदंड बचा</numerusform>
            <numerusform>%n मानदंड बचे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n सवाल बचा</numerusform>
            <numerusform>%n सवाल बचे</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>चुनें और अगला</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>{b} में से आइटम {a}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>आइटम {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>सहेजें और अगला</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>{b} में से {a} के जवाब दिए, बाद में तय करने हैं: {later}, आपत्तियाँ या समस्याएँ: {problems}। आइटम {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>{b} में से {a} के जवाब दिए, बाद में तय करने हैं: {later}, समस्याएँ: {problems}। आइटम {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>किसी समीक्षक ने आपके कुछ जवाब देखे और उन्हें पता नहीं था कि वे किसके हैं।</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>अब तक जाँचे गए जवाब: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>आपके जवाबों का क्या हुआ</translation>
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
        <translation>आइटम ढूँढे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>पढ़ने को कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>टेक्स्ट में खोजें</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>%n आइटम का जवाब दे दिया गया है।</numerusform>
            <numerusform>सभी %n आइटम के जवाब दे दिए गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>आइटम {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>आइटम {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>%n आइटम में से आखिरी।</numerusform>
            <numerusform>%n आइटम में से आखिरी।</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>इनमें सबसे ज़्यादा समय लगा</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>बाद में तय करने हैं</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>नोट वाले</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>मेरे पास दूसरे कंप्यूटर की कुंजी है</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>यह इसी कंप्यूटर पर बनी है और यहाँ से कभी बाहर नहीं जाती। इससे ऐप आपके सौंपे हर पैक पर हस्ताक्षर करता है, ताकि रास्ते में कोई आपके जवाब न बदल सके।</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>कुंजी का बैकअप है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>मेरे पैक खोलें</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>हस्ताक्षर कुंजी</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>{count} में से चरण {number}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>यह नाम आपके परिणाम पैक में जाता है। यह कोई नंबर भी हो सकता है।</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>अपनी भाषा में या अंग्रेज़ी में लिखें</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>किसी और के रूप में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>आपके कोऑर्डिनेटर आपको किस नाम से बुलाते हैं?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>जब कोई कोऑर्डिनेटर पूछे कि हस्ताक्षर किसने किए, तो ये अंक पढ़कर सुनाएँ।</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>पहले कोई नाम या नंबर लिखें।</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>इसे आप सेटिंग में कभी भी बदल सकते हैं</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>आपका सुरक्षा नंबर</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>आपकी हस्ताक्षर कुंजी तैयार है</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>पहले खुद जवाब दें</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>फिर आप दिया गया जवाब देखते हैं और बताते हैं कि उसके बारे में आपकी क्या राय है।</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका जवाब</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>1 से {count} तक की संख्या</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>जाएँ</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>आइटम पर जाएँ</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>इस पैक में आप खुद आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>चुनाव के बाद अगला आइटम अपने आप आ सकता है।</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>अगला आइटम अपने आप आता है।</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>आप खुद आगे बढ़ते हैं।</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>दिशा-निर्देश</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>इस पैक में दिशा-निर्देश नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n जवाब माँगी गई भाषा के बजाय दूसरी भाषा में है। पहला आइटम {number} है।</numerusform>
            <numerusform>%n जवाब माँगी गई भाषा के बजाय दूसरी भाषा में हैं। पहला आइटम {number} है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%n आइटम बाद में तय करना है। पहला आइटम {number} है।</numerusform>
            <numerusform>%n आइटम बाद में तय करने हैं। पहला आइटम {number} है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n आइटम में ऐसे बदलाव हैं जो अभी जवाब नहीं हैं और बाहर नहीं जाते। वह आइटम {number} है।</numerusform>
            <numerusform>%n आइटमों में ऐसे बदलाव हैं जो अभी जवाब नहीं हैं और बाहर नहीं जाते। पहला आइटम {number} है।</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>मर्ज करते समय नया परिणाम पैक इसकी जगह ले लेता है।</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>लगभग {size}, {meaning}। आपकी कुंजी से हस्ताक्षर किया हुआ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>जगह बदलें</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>कोई दूसरी जगह चुनें। आपके जवाब सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>ईमेल का टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>आइटम {number} पर जाएँ</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>सौंपें: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>नमस्ते {name}, यह “{title}” का मेरा परिणाम पैक है: {all} में से {done} आइटम हो गए हैं। फ़ाइल {file} है।</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>नमस्ते, यह “{title}” का मेरा परिणाम पैक है: {all} में से {done} आइटम हो गए हैं। फ़ाइल {file} है।</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>लॉक है: केवल {name} इसे खोल सकते हैं।</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>या जैसा है वैसा ही सौंप दें।</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>परिणाम पैक</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>परिणाम पैक सहेजें</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>जो हो गया है उसे सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>{file} नाम से सहेजा गया, {size}। यह फ़ाइल {name} को दें।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>कंप्यूटर की तारीख ठीक करें, ताकि आपके परिणाम पैक में सही तारीख हो।</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>ऐप को इस फ़ोल्डर में लिखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>नंबर मिलते हैं</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>फ़ाइल पूरी होने से पहले पेन ड्राइव निकाल ली गई।</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>इस कंप्यूटर के अनुसार आज {day} है। पैक इसके बाद बना था।</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>इसमें क्या है</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>जवाब बाद में भी बदले जा सकते हैं</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>आपने {name} का सुरक्षा नंबर अभी तक नहीं मिलाया है।</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>आपके जवाब इस कंप्यूटर पर सुरक्षित हैं। पेन ड्राइव लगाएँ और फिर से सहेजें।</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>किसी भी ईमेल के लिए काफ़ी छोटा</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>ज़्यादातर ईमेल के लिए बहुत बड़ा, पेन ड्राइव इस्तेमाल करें</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · {signer} के लिए</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}। और कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>मर्ज करते समय नया निर्णय पैक इसकी जगह ले लेता है।</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>नमस्ते, यह “{title}” पर मेरे निर्णय हैं: %n में से {checked} जवाब जाँचे।</numerusform>
            <numerusform>नमस्ते, यह “{title}” पर मेरे निर्णय हैं: %n में से {checked} जवाब जाँचे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>निर्णय पैक सहेजें</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>निर्णय पैक</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>निर्णय बाद में भी बदले जा सकते हैं</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>सब कुछ ठीक है</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>सुरक्षा कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>कुछ ठीक करना है</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>ऐप बंद करें और फ़ोल्डर {folder} को किसी दूसरी जगह ले जाएँ।</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>ऐप बंद करें और फ़ोल्डर {folder} को इस कंप्यूटर पर ले आएँ।</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>पेन ड्राइव निकालने से पहले ऐप बंद करें।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>कनेक्शन टूट जाए तो जवाब खो सकते हैं। दो कंप्यूटर इसे एक ही समय पर इस्तेमाल न करें।</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>आपके काम करते समय दूसरे प्रोग्राम इस फ़ोल्डर को कॉपी करते हैं और आपके जवाबों की फ़ाइल को खराब कर सकते हैं।</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>वहाँ सहेजने में ज़्यादा समय लगता है। ऐप खुला रहते हुए पेन ड्राइव निकाल ली जाए तो जवाब खो सकते हैं।</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>आपका काम सिंक होने वाले फ़ोल्डर में है</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>आपका काम नेटवर्क ड्राइव पर है</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>आपका काम पेन ड्राइव पर है</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>अंक हमेशा 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>बंद होने पर: संख्याएँ भाषा के अपने अंकों में दिखती हैं।</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>सभी {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>बाद में तय करने वाले {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>टेक्स्ट और जवाबों में खोजें</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>आइटम {number}, {state}। {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>किसी आइटम में “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>ऐसा कोई आइटम नहीं है।</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>आपत्ति या समस्या वाले {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>बाकी {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>समस्या वाले {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>कुछ टेक्स्ट में अभी खोजा नहीं गया है।</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>नोट वाले {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} में से {a}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>पहले आइटम की झलक</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>अगर यह कंप्यूटर खराब हो जाए, तो कॉपी से आप उसी नाम से काम जारी रख सकते हैं। पेन ड्राइव या प्रिंट किया गया पेज काफ़ी है।</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>एक कॉपी सुरक्षित जगह रखें</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>इसे प्रिंट करें</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>बाद में याद दिलाएँ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>कुंजी की कॉपियाँ ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>आपकी कुंजी की कॉपी {file} है।</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>पासफ़्रेज़ हटा दिया गया। आपकी हस्ताक्षर कुंजी अब उसके बिना खुलती है।</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>आपकी कुंजी यहाँ है। आप {name} नाम से सौंपते हैं।</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>आपकी हस्ताक्षर कुंजी पर पासफ़्रेज़ लग गया है।</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>पुरानी कुंजी की कॉपियाँ उसे वापस नहीं लातीं।</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>फ़ोल्डर {folder} में</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>नई कुंजी की अभी कोई कॉपी नहीं है</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>आपका सुरक्षा नंबर</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>देने वाली फ़ाइलों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>ये भरोसा पैक प्रोजेक्ट के हर व्यक्ति को इसी क्रम में दें:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>यह भरोसा पैक प्रोजेक्ट के हर व्यक्ति को दें:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>यह प्रोजेक्ट के हर व्यक्ति को दें:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>यह कुंजी कार्ड अपने कोऑर्डिनेटर को भेजें और ऊपर का नंबर पढ़कर सुनाएँ:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>कुंजी वापस ले ली गई</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>आपका कुंजी कार्ड लिख दिया गया है</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>अब से आपकी कुंजी प्रोजेक्ट के लिए हस्ताक्षर करती है</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>अब से आपकी नई कुंजी हस्ताक्षर करती है</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>हस्ताक्षर कुंजी की कॉपी</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>दूसरे कंप्यूटर पर: ऐप इंस्टॉल करें, अपना नाम लिखें, “मेरे पास दूसरे कंप्यूटर की कुंजी है” चुनें और ये अंक पंक्ति दर पंक्ति लिखें। हर ब्लॉक का आखिरी अंक लिखने की गलती पकड़ता है।</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>इस कुंजी का सुरक्षा नंबर</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name} की कुंजी</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>जिसके पास यह पेज है, वह बिना किसी पासफ़्रेज़ के आपके नाम से हस्ताक्षर कर सकता है। इसे वहाँ रखें जहाँ केवल आप पहुँच सकें, और इसकी फ़ोटो न लें।</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>मैनुअल</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>यह पेज प्रिंट करें</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>अभ्यास पैक आज़माएँ</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>सभी सामान्य कुंजियाँ लाएँ</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>कमांड की कुंजी</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>किसी कमांड में “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>नई कुंजी दबाएँ</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>कुंजियों के तैयार सेट</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>सामान्य कुंजी लाएँ</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>सामान्य कुंजियाँ</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} इस कमांड की कुंजी है: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>वहाँ {word}, यहाँ: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>मेरा जवाब बदलें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>यही रखें</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>केवल {letter} में</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>दूसरा फ़ॉन्ट इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>पैक फ़ाइल के अंत में .taskpack होता है और यह आम तौर पर ईमेल या पेन ड्राइव से आती है। इंटरनेट की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>जाँचने के जवाब</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>कोऑर्डिनेटर से मिली पैक फ़ाइल पर डबल-क्लिक करें, उसे यहाँ छोड़ें या खोलें:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>पैक या कमांड खोजें</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>पूरा हुआ, सौंपने के लिए तैयार</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>सौंपा गया</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>आर्काइव में</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>इंटरफ़ेस की भाषा</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>अभी कोई पैक नहीं</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>पैक खोलें</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>सभी {count} दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>आज: {time} में %n आइटम</numerusform>
            <numerusform>आज: {time} में %n आइटम</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>अभ्यास पैक आज़माएँ</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>यह नाम रखें</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>सूची में नाम</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>परिणाम पैक में नाम {name} ही रहता है।</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>कम ऐनिमेशन</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>ऐनिमेशन</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>कुछ भी सरककर नहीं आता; पैनल और सूचनाएँ तुरंत सामने होती हैं।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
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
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>जगह चुनें</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>सुरक्षा कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>इस कॉपी से कोई हस्ताक्षर नहीं कर सकता।</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>आपके पैक, जवाबों और सेटिंग की एक फ़ाइल। जिसे यह मिले, वह उन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>दूसरी फ़ाइल केवल आपके पासफ़्रेज़ से खुलती है।</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>जिसे दूसरी फ़ाइल मिले, वह आपके नाम से हस्ताक्षर कर सकता है, जब तक आप उस पर पासफ़्रेज़ न लगाएँ। आपसे पासफ़्रेज़ पूछा जाएगा।</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>दूसरी फ़ाइल में आपकी हस्ताक्षर कुंजी की कॉपी के साथ</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>आपकी हस्ताक्षर कुंजी के बिना</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>मैनुअल में खोजें</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>योगदानकर्ताओं के लिए</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>कोऑर्डिनेटरों के लिए</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>समीक्षकों के लिए</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>मैनुअल</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>इस पेज पर “{text}” कहीं नहीं है।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>यह पेज केवल {language} में उपलब्ध है।</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} मिले</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>निशान हटाएँ</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>कुछ नहीं मापा गया।</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>ये आँकड़े परिणाम पैक में हैं। सभी आइटम मिलाकर:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>क्या मापा गया</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n पैक दो वर्शन में से एक के रूप में आया है। दोनों में से कोई नहीं गिना जाता:</numerusform>
            <numerusform>%n पैक दो वर्शन में से एक के रूप में आए हैं। दोनों में से कोई नहीं गिना जाता:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n पैक उसी व्यक्ति के पुराने पैक की जगह लेता है:</numerusform>
            <numerusform>%n पैक उसी व्यक्ति के पुराने पैक की जगह लेते हैं:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%n पैक मर्ज करें</numerusform>
            <numerusform>%n पैक मर्ज करें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>%n पैक मर्ज करें?</numerusform>
            <numerusform>%n पैक मर्ज करें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>मर्ज करने से कभी कुछ मिटता नहीं। पुराने पैक बने रहते हैं, और मर्ज वापस लिया जा सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, {day} को मर्ज हुए पैक की जगह</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>दूसरा भरोसा पैक उसे वापस लेता है। तब उसके हस्ताक्षर वाले पैक अस्वीकार किए जाते हैं। उन्हें फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>आपके प्रोजेक्टों के हर व्यक्ति को बताना ज़रूरी है</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>नई हस्ताक्षर कुंजी बनाएँ?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>कोऑर्डिनेटर जिस पर हस्ताक्षर करते हैं, दूसरे उस पर भरोसा करते हैं। वह कुंजी लॉक होनी चाहिए।</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>पासफ़्रेज़ लगाएँ</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>पहले पासफ़्रेज़ लगाएँ</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>हो सकता है कि पुरानी कुंजी किसी और के पास हो</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>अब से नई कुंजी हस्ताक्षर करती है और पुरानी की तरह खुलती है। आपके पैक और जवाब बने रहते हैं, और पुरानी कुंजी ऐप के फ़ोल्डर में रखी जाती है।</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>पुरानी कुंजी सुरक्षित है</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>पुरानी कुंजी का क्या हो?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>जिस पर उसके हस्ताक्षर हैं, वह मान्य रहता है।</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>आपको भेजने के लिए एक कुंजी कार्ड मिलता है। जब तक वह लिया नहीं जाता, नई कुंजी से हस्ताक्षर किए हुए परिणाम पैक इंतज़ार करते हैं।</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>आपको हर प्रोजेक्ट के लिए एक भरोसा पैक मिलता है, जिसमें पुरानी कुंजी नई का परिचय देती है।</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>आपके कोऑर्डिनेटर को नई कुंजी पता होनी चाहिए</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>नया पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>कॉपी का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>मौजूदा पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>पासफ़्रेज़ लगाएँ</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>पासफ़्रेज़ लगाएँ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>वही एक बार फिर</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>दोनों पासफ़्रेज़ एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>पहले नया पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>पहले मौजूदा पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>जिसे बिना पासफ़्रेज़ वाली कॉपी मिले, वह आपके नाम से हस्ताक्षर कर सकता है। पासफ़्रेज़ वाली कॉपी केवल उसी से खुलती है: भूला हुआ पासफ़्रेज़ कोई वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>जब भी आपकी कुंजी हस्ताक्षर करेगी, यह आपसे पूछा जाएगा: सौंपने के लिए, पैक बनाने के लिए, दौर बंद करने के लिए। यह कहीं नहीं रखा जाता और इसे कोई वापस नहीं ला सकता: इसके बिना आपका किया हुआ सब कुछ यहाँ बना रहेगा, पर आप केवल अपनी कुंजी की ऐसी कॉपी से जो खुलती हो, या नई कुंजी से हस्ताक्षर कर पाएँगे।</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>यह इस आइटम के आपके जवाब के साथ जाता है।</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>नोट रखें</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए नोट</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>मेरा जवाब सही था</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>आपत्ति करें</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>पहले कारण बताएँ।</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>आपत्ति वापस लें</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>वह सही क्यों था</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>आपका पिछला जवाब बना रहता है। आपके कोऑर्डिनेटर आपका कारण देखकर फ़ैसला करते हैं।</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>हस्ताक्षर कुंजी का पासफ़्रेज़ यहाँ {name} का काम खोलता है।</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>यह पासफ़्रेज़ हस्ताक्षर कुंजी को नहीं खोलता। फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, {count} में से विकल्प {number}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>फ़ॉन्ट फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>अपने कोऑर्डिनेटर से फ़ॉन्ट फ़ाइल माँगें। उसके अंत में .ttf, .otf या .ttc होता है और वह पेन ड्राइव पर आ सकती है; इंटरनेट की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>फ़ॉन्ट ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>ये नहीं हैं: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>समस्या बताएँ</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>इस टेक्स्ट के कुछ अक्षर इस कंप्यूटर पर दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} पढ़ी या कॉपी नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>पैक {pack} शुरू नहीं हुआ: यहाँ के किसी फ़ॉन्ट में {script} लिपि के अक्षर नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>पैक जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>कुंजी का बैकअप लें</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>पैक जाँचा जा रहा है</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>सब कुछ सहेजा हुआ है, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>अभ्यास पैक बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>पैक खोलें</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>पैक ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>इसे शुरू करें</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>पैक आर्काइव में है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>आपकी हस्ताक्षर कुंजी की अभी कोई कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} आपके पैक में है।</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>{file} प्रिंट करें, पेज सँभालकर रखें, और फ़ाइल मिटा दें। इसमें एक गुप्त कुंजी है।</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>आइटम {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>कोई भी कमांड खोजें</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>आइटम {number} पर जाएँ</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>किसी कमांड या पैक में “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>किसी कमांड या पैक में “{text}” नहीं है। क्या आपका मतलब “{other}” था? Enter से वह चुना जाएगा।</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>कमांड के पास की कुंजी इस विंडो के बिना भी वही काम करती है।</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>हाल में इस्तेमाल किए</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>करें</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ऊपर-नीचे</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>अगली बार: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>फ़ाइल के अनुसार</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>{column} के अनुसार</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>हर प्रविष्टि</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>चुनी नहीं गई</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>पूरी फ़ाइल</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>पूरा फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>आपकी हस्ताक्षर कुंजी का पासफ़्रेज़</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>अपने अलग फ़ोल्डर और हस्ताक्षर कुंजी के साथ शुरुआत</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>नहीं मिला: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>हर व्यक्ति के पैक, जवाब, हस्ताक्षर कुंजी और सेटिंग अपनी-अपनी होती हैं।</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>अभी इस्तेमाल में</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>पिछला इस्तेमाल: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>पासफ़्रेज़ से लॉक</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>इस फ़ोल्डर को सूची में जोड़ें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>सुरक्षा नंबर {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>कोई नया व्यक्ति</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>पहली शुरुआत पूरी नहीं हुई है</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>किसी और के रूप में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>आप कौन हैं?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>अभी कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>आपका फ़ोल्डर {folder} इस सूची में नहीं है।</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>सभी भाषाएँ</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>ज़्यादा से ज़्यादा इतने आइटम</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>वे क्षेत्र जो उन्हें आते हैं</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>वे भाषाएँ जो उन्हें आती हैं</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name} को छोड़ दें</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>दूसरों के मुकाबले काम का हिस्सा</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>भुगतान</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>वे बोलियाँ जो वे बोलते हैं</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>उनका हिस्सा किससे तय होता है</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>हर घंटे के लिए</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>हर आइटम के लिए</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>क़ानून, चिकित्सा</translation>
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
        <translation>पूरी फ़ाइल</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>स्पष्टीकरण</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>अभ्यास के आइटम</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>ये सबसे पहले आते हैं, किसी गिनती में नहीं जुड़ते और बाद में सही जवाब बताते हैं। एक कॉलम में yes, true, 1 या x का निशान इन्हें बताता है।</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>एक जवाब यह हो सकता है: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>दूसरा जवाब अपेक्षित है: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>अभ्यास का आइटम: आपका जवाब नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>आपका जवाब वही है जो अपेक्षित है।</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>पैक पर जाएँ</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>अगले प्रकार का टास्क</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>अभ्यास केवल आपके लिए है। ये जवाब कोई नहीं देखता।</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>इस प्रकार का टास्क पूरा हुआ</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>आपने हर प्रकार के टास्क का अभ्यास कर लिया है</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>{least}–{most} अक्षर लिखने की कोशिश करें</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>{least}–{most} शब्द लिखने की कोशिश करें</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>दूसरी भाषा में</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>लगातार इतने अक्षर टेक्स्ट में भी हैं: {number}। अपने शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>सबसे लंबा कॉपी किया हिस्सा, अक्षरों में: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>सबसे लंबा कॉपी किया हिस्सा, शब्दों में: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>छूटे हुए शब्द: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>टेक्स्ट में नहीं है: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>केवल टेक्स्ट में: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>लगातार इतने शब्द टेक्स्ट में भी हैं: {number}। अपने शब्दों में लिखें।</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>टास्क की भाषा में लिखा है</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>इन मानदंडों पर रेटिंग दें</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>रिस्पॉन्स को रेटिंग दें</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>तय नहीं कर सकते</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>अगला मानदंड</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>रेटिंग दें</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} में से {a}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: कोई नहीं</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>फ़ॉन्ट फ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>फ़ॉन्ट ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>एक लाइन में ज़्यादा से ज़्यादा अक्षर</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>लाइन की ऊँचाई</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>नस्ख़</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>नस्तालीक़</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>लिपि</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>गद्यांश का आकार</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>इस कंप्यूटर का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>प्रोग्राम के साथ आया फ़ॉन्ट</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} पढ़ी या कॉपी नहीं की जा सकती।</translation>
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
        <translation>इस आइटम में कोई टेक्स्ट नहीं है</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>प्रोजेक्ट का कोई भी पैक या भरोसा पैक:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>रिकवरी कुंजी से नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>पैक खोलें</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>पहले प्रोजेक्ट का कोई पैक खोलें।</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>पेज खोलें</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>पहले रिकवरी कुंजी का पेज खोलें।</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>पैक ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>कुंजी के पेज ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>रिकवरी कुंजी का पेज, जो पहली योजना के साथ बना था। अगर वह कागज़ पर है, तो उसकी लाइनें एक टेक्स्ट फ़ाइल में लिखें।</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>इस कंप्यूटर पर आपकी कुंजी प्रोजेक्ट के कोऑर्डिनेटर की कुंजी बन जाती है। अब तक उसके लिए हस्ताक्षर करने वाली कुंजियाँ वापस ले ली जाती हैं; योगदानकर्ता और उनके जवाब बने रहते हैं।</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>पैक फ़ाइल के अंत में .taskpack होता है और यह आम तौर पर ईमेल या पेन ड्राइव से आती है।</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>इस पैक का एक हिस्सा मौजूद नहीं है</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>इसे फिर से माँगें, या पेन ड्राइव से एक बार और कॉपी करें।</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>{name} से ऐसा पैक माँगें जिसके अंत में .taskpack हो।</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>{name} से इसे छोटे हिस्सों में माँगें।</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>{name} से नया वर्शन माँगें। वह पेन ड्राइव पर आ सकता है।</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>{name} से वह पैक माँगें जो आपके लिए बना है।</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>{name} से पैक माँगें और वह फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>{name} से कहें कि इन्हें कोई और जाँचे।</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>{name} से पैक फिर भेजने को कहें, बेहतर हो तो पेन ड्राइव पर कॉपी करके या नए ईमेल से।</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>{name} को फ़ोन करें और नई कुंजी से हस्ताक्षर किया हुआ पैक माँगें।</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>{name} को फ़ोन करें और पूछें कि हस्ताक्षर किसने किए।</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>{name} को फ़ोन करें। नई कुंजी केवल पुरानी कुंजी या रिकवरी कुंजी से बना भरोसा पैक ही ला सकता है।</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>{name} के लिए ब्योरा कॉपी करें, ताकि पैक नए सिरे से बनाया जा सके।</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>इस पैक का हर जवाब आपका अपना है</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>आपके पास जो पैक है, उसी पर काम जारी रखें।</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>इस कंप्यूटर पर मौजूद वर्शन से इसे जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>इसे जोड़ा नहीं जा सकता, क्योंकि इसके जवाब मर्ज नहीं हो पाएँगे।</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>इसे जोड़ा नहीं जा सकता, क्योंकि कोई नहीं बता सकता कि इसे किसने बनाया।</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>इसे जोड़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>इसे जोड़ा नहीं जा सकता। ऐसा अधूरे डाउनलोड के बाद होता है।</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>इसे जोड़ा नहीं जा सकता। ऐसा तब होता है जब डाउनलोड खराब हो जाए या कोई फ़ाइल को बदल दे।</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>इसे जोड़ा नहीं जा सकता। आपके पास ऐप का वर्शन {version} है।</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>यह ऐप के वर्शन {made} से बना है और जोड़ा नहीं जा सकता। आपके पास वर्शन {version} है।</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>कोई अपने जवाब खुद नहीं जाँचता।</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>आपकी भरोसे वाली कुंजी के बजाय दूसरी कुंजी से हस्ताक्षर हुए हैं</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>{day} को आपने जिस कुंजी पर भरोसा किया था, उसके बजाय दूसरी से हस्ताक्षर हुए हैं</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>इस पैक की सामग्री आपस में मेल नहीं खाती</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>जिस कुंजी से इस पैक पर हस्ताक्षर हुए, वह वापस ले ली गई</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>इस पैक में हस्ताक्षरकर्ताओं की सूची आपकी सूची से पुरानी है</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>यह फ़ाइल पैक नहीं है</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>यह आपके लिए आइटम वाला पैक नहीं है</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>यह पैक किसी और के लिए है</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>यह पैक {other} के नाम है। आप {you} हैं।</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>इस पैक पर हस्ताक्षर नहीं हैं</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>यह पैक बहुत बड़ा है</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>इस पैक के लिए ऐप का नया वर्शन चाहिए</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>इस पैक को ऐप का वर्शन {needed} चाहिए। आपके पास वर्शन {version} है।</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>यह पैक हस्ताक्षर होने के बाद बदला गया</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>यह पैक किसी दूसरे प्रोग्राम के लिए बना है</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>यह भरोसा पैक लिया नहीं जा सका: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>इस पैक के हस्ताक्षरकर्ता को यहाँ पैक बनाने की अनुमति नहीं</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>आपके पास इस पैक का नया वर्शन है</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>आपके दूसरे पैक और जवाबों पर कोई असर नहीं पड़ा।</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>अपने कोऑर्डिनेटर</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>तालिका और विधि</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>आइटम: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{all} में से {shown} आइटम</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>चाहें तो अपने शब्दों में</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>बताएँ</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>बताई समस्या वापस लें</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>इस आइटम में क्या गड़बड़ है?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>आपके कोऑर्डिनेटर यह जानकारी देखेंगे।</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>गिनती हो रही है</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>काम के विवरण सहेजें</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>{folder} में सहेजा गया</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>काम के विवरण</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>और पंक्तियाँ: {count}। उन्हें {file} में पाने के लिए रिपोर्ट सहेजें।</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>तस्वीरें ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>तस्वीर सहेजें</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>आपके सारे काम की एक कॉपी {folder} में है। जब तक यह कंप्यूटर आपके जवाब सहेज नहीं पाता, वे मेमोरी में रहेंगे।</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>पेन ड्राइव पर सहेजें</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>काम सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>परिणाम पैक {file} और आपके सारे काम की एक कॉपी {folder} में हैं। जब तक यह कंप्यूटर आपके जवाब सहेज नहीं पाता, वे मेमोरी में रहेंगे।</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>काम दूसरी जगह सहेजा गया है</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>रिस्पॉन्स {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>रिस्पॉन्स {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 मिनट हो गए। छोटा विराम मदद करता है।</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>इस कॉपी का सब कुछ यहाँ मौजूद है, और यहाँ कुछ भी इससे नया नहीं है</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>यह सूची में अलग कॉपी बन जाता है, और फिर से बहाल किया जा सकता है।</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>इसे केवल वहीं बहाल किया जा सकता है जहाँ वह कुंजी हो, या जहाँ अभी कोई कुंजी न हो।</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>ऐसा कुछ वापस नहीं आता जो यहाँ न हो</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>पैक: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>सुरक्षा कॉपी, {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>बहाल करने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>यह कॉपी किसी दूसरी हस्ताक्षर कुंजी की है</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>जो अभी यहाँ है, वह रखा जाता है</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>%n आइटम का काम वापस आता है</numerusform>
            <numerusform>%n आइटम का काम वापस आता है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>%n आइटम का काम यहाँ ज़्यादा नया है और पैक से हटता है</numerusform>
            <numerusform>%n आइटम का काम यहाँ ज़्यादा नया है और पैक से हटता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>आपके अगले परिणाम पैक बताएँगे कि आपका काम बहाल किया गया</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>आपकी हस्ताक्षर कुंजी, और पैक के अलावा आप जिन पर भरोसा करते हैं, जैसे हैं वैसे ही रहते हैं।</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>मर्ज करने पर ये जवाब जुड़ जाते हैं।</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>मर्ज करने पर यह {day} के पैक की जगह लेता है, जो आर्काइव में बना रहता है।</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>इसी काम का नया पैक यहाँ है। मर्ज करने से कोई जवाब नहीं बदलता।</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>इसी काम का दूसरा वर्शन चुना गया। मर्ज करने से कोई जवाब नहीं बदलता।</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>दूसरे वर्शन से अलग जवाब: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>{name} से पूछें कि कौन-सा सही है। आपके लिए कुछ नहीं चुना जाता।</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>जिसने यह भेजा है उन्हें फ़ोन करें या उनसे मिलें और ये अंक उनके अंकों से मिलाएँ। ईमेल नकली हो सकता है।</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>{name} को फ़ोन करें या उनसे मिलें और ये अंक उनके अंकों से मिलाएँ। ईमेल नकली हो सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>फिर से चुनें। तब दोनों में से कोई वर्शन नहीं गिना जाएगा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ब्योरा</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>यह करें</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>{day} को सौंपा गया</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>इसे छोड़ दें</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>यह वर्शन छोड़ दें</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>{day} को मर्ज हुआ, एक ही काम के दो वर्शन में से एक। अब दोनों में से कोई नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>{day} को मर्ज हुआ। इसी काम का दूसरा वर्शन चुना गया, और यह नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>{day} को मर्ज हुआ। इसके जवाब गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>वह नाम जिससे आप इस व्यक्ति को जानते हैं</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>अभी मिलाया नहीं। पैक को रुकने दें</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>हस्ताक्षरकर्ता का सुरक्षा नंबर</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} का सुरक्षा नंबर</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>इसे फिर से शामिल करें</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>इसे भी शामिल करें। तब दोनों में से कोई वर्शन नहीं गिना जाएगा</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>इसे सूची से हटाएँ</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>नंबर अलग हैं। पैक छोड़ दें</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>नंबर मिलते हैं। परिणाम पैक के लिए इस हस्ताक्षरकर्ता पर भरोसा करें</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>नंबर मिलते हैं। निर्णय पैक के लिए इस हस्ताक्षरकर्ता पर भरोसा करें</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>दूसरा वर्शन {day} को मर्ज हुआ था, और अभी उसके जवाब गिने जाते हैं।</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>पैक पूरा है, पर यहाँ कोई इसके हस्ताक्षरकर्ता को नहीं जानता, और इसमें कोई नाम नहीं लिखा है।</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>पैक पूरा है, पर यहाँ कोई इसके हस्ताक्षरकर्ता को नहीं जानता। इसमें लिखा है कि यह {name} की ओर से है।</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>यह पैक दूसरे बंडल का है। इसे जोड़ने के लिए वह बंडल खोलें।</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>यह पैक मर्ज नहीं किया जा सकता। इसका कोई जवाब नहीं लिया गया।</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>यह पैक लॉक है। यह अपने कोऑर्डिनेटर की हस्ताक्षर कुंजी से खुलता है।</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>यह पैक पहले ही मर्ज हो चुका है, या सूची में दो बार है। कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>यह पैक रास्ते में बदला गया या खराब हो गया। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>यह वर्शन सही है</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>पहले वह नाम लिखें जिससे आप इस व्यक्ति को जानते हैं।</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>आपने यह पैक छोड़ दिया। मर्ज करते समय यह नहीं लिया जाता।</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} ने एक ही काम के दो वर्शन सौंपे हैं, और कोई भी दूसरे से आगे नहीं बढ़ता। ऐसा दो कंप्यूटर होने पर, या कंप्यूटर बहाल करने के बाद होता है।</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>परिणाम पैक का फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>परिणाम पैक जोड़ें</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>परिणाम पैक ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>मर्ज करने के लिए कुछ नहीं है। पहले परिणाम पैक जोड़ें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>परिणाम पैक के अंत में .resultpack होता है। कुछ भी मर्ज करने से पहले हर पैक जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>परिणाम पैक जोड़ें</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>जो फ़ाइलें वापस आती हैं उन्हें, या पूरे फ़ोल्डर को यहाँ छोड़ें, या जोड़ें:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>पिछला मर्ज: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>मर्ज करने से कभी कुछ मिटता नहीं। उसी व्यक्ति के पुराने पैक बने रहते हैं, और हर मर्ज वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>अभी कोई परिणाम पैक नहीं</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {b} में से {a}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>उस दिन के बाद</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>अंतिम तारीख</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>कितना लिखा और चिपकाया गया, कुंजियाँ कभी नहीं।</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>परिणाम पैक में समय</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>लिखना और चिपकाना</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>गिना जाता है</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>अब नहीं लिया जाएगा</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>नहीं गिना जाता</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>अब भी लिया जाएगा</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>नोट: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>आपत्ति करें</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>यह जवाब वापस आया: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>आपका जवाब था: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>आपकी आपत्ति: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>दिशा-निर्देश खोलें</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>समीक्षा · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>कुछ जवाब जानबूझकर गलत बनाए गए हैं, ताकि पता चले कि गलतियाँ कितनी अच्छी तरह पकड़ी जाती हैं।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>आप दूसरों के जवाब जाँचते हैं।</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>आपने इसे {day} को सौंप दिया था। बदलावों के लिए नया निर्णय पैक चाहिए।</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{all} में से {size}, दूसरी नज़र</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{all} में से {size}, संयोग से और जोखिम से</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>कारण और गंभीरता बाकी</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>गंभीरता बाकी</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>जवाब दिखाएँ</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{b} में से {a} जाँचे: {agree} पर सहमत, {corrected} सुधारे, {disagree} पर असहमत। आइटम {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>पैक जोड़ा जा रहा है</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>इसे शुरू करें</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} आपके पैक में है।</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 जवाब, 1 % गलतियाँ चलेंगी, 5 % नहीं</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>5 % के लिए 59 जवाब, 2 % के लिए 149, 1 % के लिए 299, छोटे लॉट में कम; एक गलती हो तो कुछ साबित नहीं होता</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 जवाब, 2 % गलतियाँ चलेंगी, 10 % नहीं</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 जवाब, 5 % गलतियाँ चलेंगी, 15 % नहीं</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>एक समीक्षक ने जो जाँचा उसका दसवाँ हिस्सा, दूसरे समीक्षक के लिए</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>5 % गलतियों वाला लॉट बीस में से एक बार स्वीकार होता है</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>सभी जवाब</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>सब कुछ जाँचा जाता है</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>पाँच बार जाँच</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>लॉट की कड़ी के लिए: तब हर लॉट बताता है कि कितनी गलतियों पर भी दस में से एक स्वीकार होता है</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>विशेषज्ञों के लिए: ज़्यादा गलतियाँ पकड़ता है, और गलती की दर भार के साथ निकलती है</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>जोखिम के अनुपात में</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>एक भी गलती नहीं</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>दूसरी नज़र</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>सख़्त</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, स्तर {level}, AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>समीक्षा पैक में समीक्षक के लिए जवाबों का नमूना होता है। इसमें यह नहीं बताया जाता कि वे किसके हैं।</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>निर्णय देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>लॉट: {count}, और जाँचने हैं: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>समीक्षा पैक बनाएँ</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>अभी कोई जवाब नहीं जाँचा गया</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>जवाब वापस भेजें</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>अभी जाँचने के लिए कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>वापस भेजने के लिए कोई जवाब नहीं है।</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>%n जवाब जाँच लिया गया है।</numerusform>
            <numerusform>सभी %n जवाब जाँच लिए गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>%n जवाब में से आखिरी।</numerusform>
            <numerusform>%n जवाबों में से आखिरी।</numerusform>
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
        <translation>यह दौर बंद करें</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>दौर बंद हो रहा है</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>इसे बंद नहीं किया जा सकता: हस्ताक्षर के बाद इसका रिकॉर्ड बदला गया।</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>इसे बंद नहीं किया जा सकता: इस बंडल की योजना में दौर की कोई बात नहीं है।</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>दौर {round} बंद है। इसकी रिपोर्ट {folder} में है।</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>यह दौर बंद है। आगे जो आएगा वह नया दौर होगा।</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>आइटम चुनें</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>दौरों की तुलना करें</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>इससे तुलना करें</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>गिनती हो रही है</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>दौर देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>इस प्रोजेक्ट का कोई पिछला दौर यहाँ मालूम नहीं है।</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>अभी तक दोनों दौर में कुछ नहीं आँका गया।</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>अब तक के दौर</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>दौर: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>चुने हुए आइटम सहेजें</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>दूसरी जगह के लिए कॉपी</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>अभी जाँचें</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>आपके पैक और जवाब, कॉपियाँ, आपकी कुंजी, फ़ॉन्ट, डिस्क और घड़ी जाँचता है।</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>क्या सब कुछ ठीक है?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>एक कॉपी पेन ड्राइव या दूसरी डिस्क पर रखें, ताकि यह कंप्यूटर खराब हो तो काम आए।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>कॉपियाँ देखी जा रही हैं</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>सुरक्षा कॉपी बनाएँ</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>दूसरी जगह से कॉपी खोलें</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>बहाल करें</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>अभी कोई कॉपी नहीं है। आपके पैक जोड़ने के थोड़ी देर बाद पहली कॉपी बनती है।</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>यह कॉपी खोली नहीं जा सकती।</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>आपके काम करते समय ऐप अपने आप इस कंप्यूटर पर कॉपियाँ बनाता है। आपकी हस्ताक्षर कुंजी उनमें से किसी में नहीं होती। कोई कॉपी बहाल होने से पहले आप देखते हैं कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, एक कॉपी बहाल करते समय रखी गई</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n जवाब</numerusform>
            <numerusform>%n जवाब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n पंक्ति</numerusform>
            <numerusform>%n पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>JSON Lines के साथ, जिसे हर प्रोग्राम पढ़ता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>जगह बदलें</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>इसमें इस प्रकार के टास्क की जगह नहीं है।</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>छोड़े गए:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>इसके लिए ऐप का एक हिस्सा चाहिए जो यहाँ इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>इनमें से किसी फ़ॉर्मैट में इस प्रकार के टास्क की जगह नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>कुछ नहीं छोड़ा गया।</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>हर जवाब की एक पंक्ति</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>हर आइटम की एक पंक्ति, मर्ज की हुई</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>जगह</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>नामों की जगह छद्म नाम</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} नाम से सहेजा गया।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>सहेजा जा रहा है… {total} में से {done}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>टेबल Parquet में भी</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>दूसरे प्रोग्राम के लिए मर्ज किए जवाबों की फ़ाइल।</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>प्रोजेक्ट की हर फ़ाइल में एक जैसे। छिपे आइटम के सही जवाब आपके पास ही रहते हैं।</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>क्या निकलेगा</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>पंक्तियाँ किसलिए हैं</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>और %n कारण</numerusform>
            <numerusform>और %n कारण</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{answers} में से {rows}: {what}।</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>मेमोरी में रखे हैं। वहाँ लिखने की अनुमति दें, या काम को पेन ड्राइव पर सहेजें। इससे पहले ऐप बंद न करें।</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>मेमोरी में रखे हैं। कुछ जगह खाली करें, या काम को पेन ड्राइव पर सहेजें। इससे पहले ऐप बंद न करें।</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>मेमोरी में रखे हैं। पेन ड्राइव फिर से लगाएँ या डिस्क जाँचें, या काम को पेन ड्राइव पर सहेजें। इससे पहले ऐप बंद न करें।</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>इनके सहेजे जाने तक कोई और आइटम शुरू नहीं होता।</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>ऐप को अपने फ़ोल्डर में लिखने की अनुमति नहीं है, इसलिए %n जवाब अभी सहेजा नहीं गया है</numerusform>
            <numerusform>ऐप को अपने फ़ोल्डर में लिखने की अनुमति नहीं है, इसलिए %n जवाब अभी सहेजे नहीं गए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>ऐप को अपने फ़ोल्डर में लिखने की अनुमति नहीं है, इसलिए जवाब {number} अभी सहेजा नहीं गया है</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>डिस्क जवाब नहीं दे रही, इसलिए %n जवाब अभी सहेजा नहीं गया है</numerusform>
            <numerusform>डिस्क जवाब नहीं दे रही, इसलिए %n जवाब अभी सहेजे नहीं गए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>डिस्क जवाब नहीं दे रही, इसलिए जवाब {number} अभी सहेजा नहीं गया है</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>इस कंप्यूटर की डिस्क भर गई है, इसलिए %n जवाब अभी सहेजा नहीं गया है</numerusform>
            <numerusform>इस कंप्यूटर की डिस्क भर गई है, इसलिए %n जवाब अभी सहेजे नहीं गए हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>इस कंप्यूटर की डिस्क भर गई है, इसलिए जवाब {number} अभी सहेजा नहीं गया है</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>किसी लेबल में “{text}” नहीं है।</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>किसी लेबल में “{text}” नहीं है। क्या आपका मतलब “{other}” था? Enter से वह चुना जाएगा।</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>खोजने के लिए लिखें</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>नंबर से</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ऊपर-नीचे</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} में से {a}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, {count} में से विकल्प {number}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>हर व्यक्ति को उसके अपने जवाबों और कारण वाला पैक मिलता है, और वह उनके जवाब फिर से देता है।</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>किस गंभीरता से आगे?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>साथ जाता है</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>पैक बनाएँ</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>{file} नाम से सहेजा गया। यह फ़ाइल {name} को दें।</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>जवाब वापस भेजें?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>यहीं रहता है</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>समीक्षकों ने जो लिखा</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>%n आइटम तय हो गया है।</numerusform>
            <numerusform>सभी %n आइटम तय हो गए हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>समन्वय</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>तय करने के आइटम ढूँढे जा रहे हैं</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>आइटम यहाँ तब आते हैं जब जवाब अलग हों, समीक्षक सहमत न हों, या कोई समस्या बताई गई हो।</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>तय करने के आइटम ढूँढे जा रहे हैं</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>तय करने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>आइटम तय करें</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>कुंजी का बैकअप लें</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>समन्वय</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>कुंजी का बैकअप है</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>किसी और के रूप में इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>फिर से भरोसा करें</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>{day} से भरोसा नहीं है। इस हस्ताक्षरकर्ता के पैक अस्वीकार किए जाते हैं।</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>{day} से इनके लिए भरोसा है: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>{name} को फ़ोन करें या उनसे मिलें और ये अंक मिलाएँ।</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>सुरक्षा नंबर अभी नहीं मिलाया गया</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} का सुरक्षा नंबर</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>भरोसा करना बंद करें</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>प्रोजेक्टों को बताएँ</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>नंबर मिलते हैं</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>यह आपकी अपनी कुंजी है।</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>कोऑर्डिनेटर रिकवरी कुंजी से आगे बढ़ते हैं, जो पहली योजना के साथ प्रिंट की गई थी।</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>जिस कोऑर्डिनेटर के पास यह हो, वे आपके लिए पैक बनाते हैं और आपके परिणाम पहचानते हैं।</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>{day} को एक कॉपी बनाई गई। वह उस पासफ़्रेज़ से खुलती है जो तब कुंजी पर था।</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>नई कुंजी</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>दूसरा कंप्यूटर</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>रिकवरी कुंजी से नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>पासफ़्रेज़ बदलें</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>कुंजी की कॉपी</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>हर व्यक्ति के पैक, जवाब और हस्ताक्षर कुंजी अपने-अपने होते हैं। पासफ़्रेज़ दूसरों को इस ऐप में आपका काम खोलने और आपके नाम से हस्ताक्षर करने से रोकता है। यह आपकी फ़ाइलें नहीं छिपाता, जो {folder} में हैं।</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>मेरे पास दूसरे कंप्यूटर की कुंजी है</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>अगर आपकी कुंजी किसी और के पास हो सकती है, या आप उसे बदलना चाहते हैं। दूसरों को बताना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>कुंजी कार्ड</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>नई कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>इस खाते के दूसरे लोग</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>इसे प्रिंट करें</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>पासफ़्रेज़ हटाएँ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>कॉपी सहेजें</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>अपना कुंजी कार्ड सहेजें</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>पासफ़्रेज़ लगाएँ</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>प्रोजेक्ट की कुंजी खो गई है</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>किसी और के रूप में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>जब कोई कोऑर्डिनेटर पूछे कि हस्ताक्षर किसने किए, तो ये अंक पढ़कर सुनाएँ।</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>अपनी कुंजी की कॉपी से आप यहाँ उसी नाम से काम जारी रखते हैं। आपके पैक और जवाब बने रहते हैं।</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>आपकी कुंजी पर पासफ़्रेज़ नहीं है: जो इस कंप्यूटर पर आपका खाता इस्तेमाल करे, वह आपके नाम से हस्ताक्षर कर सकता है।</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>आपकी कुंजी केवल अपने पासफ़्रेज़ से खुलती है। जब भी कुंजी हस्ताक्षर करती है, वह आपसे पूछा जाता है। भूल जाने पर भी आपका किया हुआ सब कुछ बना रहता है; कुंजी का प्रिंट किया गया पेज पासफ़्रेज़ के बिना कुंजी वापस लाता है।</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>आपका सुरक्षा नंबर</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>फ़ोल्डर {folder} मौजूद नहीं है। अगर वह पेन ड्राइव पर है, तो पेन ड्राइव लगाएँ और फिर कोशिश करें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>{name} का काम नहीं मिला</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>{name} का काम खोला नहीं जा सकता</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} को सूची से हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>दिशा-निर्देश खोलें</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>शुरू करने से पहले दिशा-निर्देश एक बार पढ़ें।</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>स्रोत: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>मॉडल कितना पक्का था</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>बिना सुझाव वाले आइटम</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>सुझाव देने वाला मॉडल</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>पहले से कभी कुछ नहीं चुना जाता।</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>दिखता है</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>इनसे पता चलता है कि सुझाव देने से क्या बदलता है।</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>सुझावों की फ़ाइल इस्तेमाल करें</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>जवाब के बाद</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>जवाब से पहले</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>कुछ भी मिटाया नहीं जाता। पैक, जवाब और हस्ताक्षर कुंजी फ़ोल्डर {folder} में रहते हैं।</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>{name} को सूची से हटाएँ?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>वहाँ काम जारी रखने के लिए ऐप को --home और इस फ़ोल्डर के नाम के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>अभी कोई नाम नहीं</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>वापस ली गई कुंजियों की सूची में %n कुंजी है</numerusform>
            <numerusform>वापस ली गई कुंजियों की सूची में %n कुंजियाँ हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>अब से भरोसा है: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>क्या बदलें कि किस पर भरोसा है?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>अब भरोसा नहीं: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>इनसे हस्ताक्षर किए हुए पैक और परिणाम अस्वीकार किए जाते हैं।</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>{name} के हस्ताक्षर, जिन पर आपको भरोसा है</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>प्रोजेक्ट की रिकवरी कुंजी से हस्ताक्षर किया हुआ</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>कोऑर्डिनेटर की हस्ताक्षर कुंजी खो गई और वे नए सिरे से शुरू कर रहे हैं। इसे लेने से पहले उन्हें फ़ोन करें।</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>यह भरोसा पैक लिया नहीं जा सकता</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>आपके लिए पैक पर हस्ताक्षर कौन कर सकता है, यह जैसा है वैसा ही रहता है</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>आपको किस पर भरोसा है, यह जैसा है वैसा ही रहता है। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>आप यह भरोसा पैक पहले ले चुके हैं</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>आपके पैक और जवाब बने रहते हैं।</translation>
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
        <translation>वह वर्शन अब सवालों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>पुराना वर्शन अब सबसे नया है।</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>इस आइटम में कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>आपत्ति केवल उस जवाब पर हो सकती है जो वापस आया हो।</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>आपने इसे {day} को सौंपा था। बदलावों के लिए नया परिणाम पैक चाहिए।</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>दिशा-निर्देश</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>समस्या बताएँ</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>सहेजें और अगला</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>पेन ड्राइव पर सहेजें</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>फिर से किया गया: आइटम {number}।</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>आइटम {number} बाद में तय करने के लिए रखा गया है।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number}।</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>इसका अनुवाद नहीं होता</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>सूची का कोई शब्द इस आइटम में नहीं है।</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>शब्द सूची</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>दिशा बदलें</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n अक्षर</numerusform>
            <numerusform>%n अक्षर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>टास्क में {language} भाषा माँगी गई है। जवाब {language} में लिखें, या यही सही हो तो रहने दें। आपका चुनाव दर्ज किया जाता है।</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>यह दूसरी लिपि में है</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>यह {language} जैसा लगता है</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{limit} में से {count} अक्षर</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{language} में {title}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>भरोसा पैक लिया जा रहा है</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: आपको किस पर भरोसा है, यह बदल गया है।</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>अस्वीकार की गई फ़ाइलें</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>अभी कोई नहीं। आप जो पहला पैक खोलेंगे, वह अपने हस्ताक्षरकर्ता के बारे में पूछेगा।</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>इन हस्ताक्षरकर्ताओं के पैक लिए जाते हैं। जो नया हो, वह मिलाने के लिए एक नंबर के साथ आपको दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>किस पर भरोसा है</translation>
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
            <numerusform>%n जवाब सहेजा नहीं गया है</numerusform>
            <numerusform>%n जवाब सहेजे नहीं गए हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>बंद करें और %n जवाब खो दें</numerusform>
            <numerusform>बंद करें और %n जवाब खो दें</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>पेन ड्राइव पर सहेजें</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>ये केवल मेमोरी में हैं, क्योंकि डिस्क इन्हें नहीं ले रही। ऐप अभी बंद हुआ, तो ये खो जाएँगे। यहीं रहें और कुछ जगह खाली करें, या काम को पेन ड्राइव पर सहेजें।</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>वर्शन देखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: चुनाव वापस लिया गया</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: आपका चुना हुआ वर्शन सही माना गया</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>कारण देना ज़रूरी है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>दोनों आइटम रहने दें?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>छूट वापस लें</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>कारण पर चुने हुए आइटम के साथ हस्ताक्षर होते हैं और वह रिपोर्ट में आता है।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>क्यों?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>भुगतान, लगभग</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>समय, लगभग</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>किसे क्या मिलता है</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>%n जवाब मौजूद नहीं है। उसका आइटम यह है:</numerusform>
            <numerusform>%n जवाब मौजूद नहीं हैं। उनके आइटम ये हैं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>उसके बाद का %n जवाब मौजूद नहीं है। उसका आइटम यह है:</numerusform>
            <numerusform>उसके बाद के %n जवाब मौजूद नहीं हैं। उनके आइटम ये हैं:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>उसके बाद जोड़ा गया %n पैक मौजूद नहीं है। उसे फिर से जोड़ें।</numerusform>
            <numerusform>उसके बाद जोड़े गए %n पैक मौजूद नहीं हैं। उन्हें फिर से जोड़ें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>%n पैक मौजूद नहीं है। उसे फिर से जोड़ें।</numerusform>
            <numerusform>%n पैक मौजूद नहीं हैं। उन्हें फिर से जोड़ें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>आइटम {number} पर जाएँ</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>हो सकता है कि और भी कुछ मौजूद न हो। अपने पैक देख लें।</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>सभी जवाब मौजूद हैं।</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>ऐप ने आपका काम बहाल किया</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>ऐप ने आपका आज {time} का काम बहाल किया</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>ऐप ने आपका {day}, {time} का काम बहाल किया</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>आपके जवाबों की फ़ाइल खराब थी। उसे {file} नाम से रखा गया है।</translation>
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
        <translation>रोकें</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} में से {a}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>आपके जवाब से अलग</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>आपके जवाब जैसा</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n जवाब</numerusform>
            <numerusform>%n जवाब</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>{day} के बाद %n जवाब बदला</numerusform>
            <numerusform>{day} के बाद %n जवाब बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n निशान</numerusform>
            <numerusform>%n निशान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n पैक</numerusform>
            <numerusform>%n पैक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>नया · %n आइटम</numerusform>
            <numerusform>नया · %n आइटम</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>नया · %n आइटम, लगभग {time}</numerusform>
            <numerusform>नया · %n आइटम, लगभग {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n पर सहमत</numerusform>
            <numerusform>%n पर सहमत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n सुधारा</numerusform>
            <numerusform>%n सुधारे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n पर असहमत</numerusform>
            <numerusform>%n पर असहमत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n बाकी</numerusform>
            <numerusform>%n बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n पर पक्का नहीं</numerusform>
            <numerusform>%n पर पक्का नहीं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>एक निशान “{block}” के टेक्स्ट से बाहर है।</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>हर निशान में उसका खंड, शुरुआत और अंत होना चाहिए।</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>क्रम में हर रिस्पॉन्स एक बार आता है, सबसे अच्छा पहले।</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>ज़रूरी निशान: कम से कम {count}।</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>कई विकल्प सूची के रूप में दिए जाते हैं, हर एक एक बार।</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>जवाब टेक्स्ट होना चाहिए।</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>सुधार वही जवाब है जो पहले से है।</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>यह लाइन एक JSON ऑब्जेक्ट नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>इस लाइन में आइटम का नाम नहीं है।</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>इस लाइन में आइटम के बारे में इतना है जितना पैक में नहीं आ सकता।</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>इस लाइन में अपने आइटम के बारे में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>पैक में “{item}” नाम का आइटम नहीं है।</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>स्कोर {min} से {max} तक की पूर्ण संख्या होना चाहिए।</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>टेक्स्ट {limit} अक्षरों से लंबा है।</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” सही नहीं बैठता।</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” जवाबों की लाइन का फ़ील्ड नहीं है।</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” समस्या का कारण नहीं है। कारण ये हैं: {reasons}।</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” इन निशानों का लेबल नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” इस आइटम का रिस्पॉन्स नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” विकल्पों में नहीं है।</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>आईडी का कोई कॉलम नहीं चुना गया; आइटम को उनकी फ़ाइल और लाइन से आईडी मिलती है।</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>भाषा “{tag}” का कोई नाम ज्ञात नहीं है। योजना में उसका नाम दिया जा सकता है।</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>एक्सटेंशन “{ending}” से फ़ॉर्मैट का पता नहीं चलता। फ़ाइल को तालिका, JSON या टेक्स्ट के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>आइटम {item} अभ्यास के लिए है और उसका सही जवाब नहीं है। सही जवाबों का कॉलम चुनें।</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>टेक्स्ट की भाषा पता नहीं है। उसे “टास्क” में बताएँ, या उसके लिए कोई कॉलम चुनें।</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>योजना बताती है कि सुझाव कैसे दें, पर सुझावों का कोई कॉलम नहीं चुना गया।</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>यहाँ से आगे टेक्स्ट UTF-8 नहीं है। उसकी एन्कोडिंग चुनें, या फ़ाइल को UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>यहाँ से आगे टेक्स्ट {encoding} नहीं है। दूसरी एन्कोडिंग चुनें।</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>“{key}” के जवाब मौजूद हैं, पर वह पूछा नहीं जाता।</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>चुनने के लिए कोई जवाब नहीं है। हर लाइन में एक लिखें, या सवालों की फ़ाइल इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>जो सीड (seed) का अंदाज़ा लगा ले, वह अलग-अलग मॉडलों के रिस्पॉन्स पहचान सकता है। योजना में लंबा, बेतरतीब सीड दें।</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>खड़ी लकीरों से अलग</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>अल्पविराम से अलग</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>अर्धविराम से अलग</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>टैब से अलग</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, लाइन {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>इस प्रकार के टास्क में “{key}” की कोई जगह नहीं है।</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” को आइटम के पास दिखाना है, पर वह एक्सपोर्ट के लिए नहीं रखा गया। उसे भी रखें।</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}” में कॉलम “{column}” बताया गया है, जो किसी पंक्ति में नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}” में कॉलम “{column}” बताया गया है, जो किसी पंक्ति में नहीं है। क्या आपका मतलब “{meant}” था?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” पहले से मौजूद मान बताता है, और कुछ नहीं बताता कि किसलिए। उन्हें छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}” के लिए एक कॉलम ज़रूरी है। “कॉलम” में कोई एक चुनें।</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}” में 0 से बड़ी और ज़्यादा से ज़्यादा 100 तक की संख्या लिखी जाती है।</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}” में पूर्ण संख्या लिखी जाती है।</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}” में रक़म और मुद्रा लिखी जाती है, जैसे 0.25 EUR।</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}” में भाषाओं के टैग लिखे जाते हैं, जैसे hi, sw या ar-MA।</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” वह नाम है जिसके नीचे सुझाव रखे जाते हैं। उसे एक्सपोर्ट के लिए भी न रखें।</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>आइटम का “{part}” इस प्रकार के टास्क से मेल नहीं खाता: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>अदृश्य चिह्न छिपे हैं</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>अदृश्य चिह्न दिख रहे हैं</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>पहले कर्सर किसी टेक्स्ट फ़ील्ड में रखें।</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>परिणाम पैक का फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>परिणाम पैक जोड़ें</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>सभी खराब हैं</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>जवाब और गद्यांश के बीच</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>गद्यांश और जवाब के बीच</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>टेक्स्ट खंड की दिशा बदलें</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>विकल्प चुनें</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>अगले दौर के आइटम चुनें</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>यह दौर बंद करें</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>दौरों की तुलना करें</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>पैक जारी रखें</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>करें</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>जवाब के पुराने वर्शन</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>कोई भी कमांड खोजें</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>टेक्स्ट में खोजें</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>फ़ॉर्मैट किया या कच्चा टेक्स्ट</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>अपने आप आगे बढ़ें</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>समन्वय पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>पैक पर जाएँ</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>समीक्षा पर जाएँ</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>नंबर से आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>बाद में तय करने वाले अगले आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>अगले बाकी आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>अगले आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>कैरेक्टर डालें</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>क्या यह सहेजा गया है?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>आइटम की सूची</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>कीबोर्ड का पेज</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>पैक छोड़ें या फिर शामिल करें</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>शब्द का अर्थ देखें</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>समीक्षा पैक बनाएँ</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>पैक बनाएँ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>मैनुअल</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>चुने हुए हिस्से या वाक्य पर प्रमाण का निशान लगाएँ</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>इस वाक्य पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>पैक मर्ज करें</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>पैक को आर्काइव में ले जाएँ</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>गद्यांश सँकरा करें</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>नया बंडल</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला सवाल</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>कोई नहीं, तय नहीं कर सकते, बराबर अच्छे</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए नोट</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>वापस आए जवाब पर आपत्ति करें</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>बंडल खोलें</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>पैक खोलें</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>योजना खोलें</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>दिशा-निर्देश खोलें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>पिछला सवाल</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>पढ़ने का रूलर</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>समस्या बताएँ</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>अगला रिस्पॉन्स</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>पिछला रिस्पॉन्स</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>परिणाम पैक</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>बंडल की समीक्षा</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>अब तक के दौर</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>सुरक्षा कॉपियाँ</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>सहेजें और पिछले आइटम पर जाएँ</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>सहेजें और अगला</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>चुने हुए आइटम सहेजें</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>कोऑर्डिनेटर के लिए रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>दूसरे प्रोग्राम के लिए पंक्तियाँ सहेजें</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>काम के विवरण सहेजें</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>सभी रिस्पॉन्स नीचे स्क्रोल करें</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>सभी रिस्पॉन्स ऊपर स्क्रोल करें</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>जवाब वापस भेजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>आइटम तय करें</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>अंतर दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>अदृश्य चिह्न दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>टेक्स्ट के साथ की लाइनें दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>पूरी रिपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>हस्ताक्षर कुंजी</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>अगला टैब</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>पिछला टैब</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>सुझाव अपनाएँ</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>टेक्स्ट सामान्य आकार में</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>टेक्स्ट बड़ा करें</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>टेक्स्ट छोटा करें</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>तय करने हैं</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>झलक तक और वापस</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>अभ्यास पैक आज़माएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>पिछला मर्ज वापस लें</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>किसी और के रूप में इस्तेमाल करें</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>आपके जवाबों का क्या हुआ</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>गद्यांश चौड़ा करें</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>टेक्स्ट फ़ील्ड में लिखें</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>जोड़ें, फ़ाइल</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>मध्यस्थता, तय करना, बराबरी</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>बैकअप, बहाल करें, जाँचें</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>बुकमार्क, बाकी छोड़ें</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>बंडल, मर्ज, रिपोर्ट</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>जवाब जाँचना, निर्णय</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>समन्वय, बनाना, पैक बनाना</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>समन्वय, फ़ाइल</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>डेटासेट, विभाजन</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>समाप्त, हस्ताक्षर, सारांश</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>एक्सपोर्ट, टेबल, ट्रेनिंग, प्रकाशन, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>प्रतिक्रिया, समीक्षा, लौटाए गए</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>आँकड़े, सहमति, सांख्यिकी</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>मदद, हैंडबुक</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>मदद, शॉर्टकट</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>मदद, गड़बड़ी, सहायता</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>होम, लाइब्रेरी</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>भाषा, थीम, टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>सीखें, अभ्यास</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>अक्षर, मात्राएँ, ध्वन्यात्मक वर्णमाला</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>क्रम, चयन, हिस्से, अलग रखे</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>लॉट, निर्णय, समीक्षक</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>मर्ज, कवरेज</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>पासफ़्रेज़, सुरक्षा नंबर, नई कुंजी</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>भुगतान, वेतन, घंटे</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>व्यक्ति, लोग, बदलें, लॉग इन</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>योजना, फ़ाइलें, पैक बनाना</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>परिणाम पैक, भेजें, पूरा करें</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>दोबारा काम, लौटाना</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>नियम, निर्देश</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>शब्द सूची, शब्दावली</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>लिप्यंतरण, शब्दार्थ, अनुवाद</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>किस पर भरोसा है, हस्ताक्षरकर्ता</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>मर्ज नहीं हो सकता</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>बदला हुआ या खराब</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>पहले से यहाँ है</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़ा गया</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>आपका छोड़ा हुआ</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>दूसरे बंडल के लिए बना</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>मर्ज हुआ</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>आपका पासफ़्रेज़ चाहिए</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>नया, {day} वाले की जगह</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>अभी जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>मर्ज हुए से पुराना</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>परिणाम पैक</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>किनारे रखा गया</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>हस्ताक्षर पहचाना हुआ</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>हस्ताक्षरकर्ता की पुष्टि नहीं</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>जाँचना है</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>तय करने हैं</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>दो वर्शन</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>निर्णय: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>आपके इंतज़ार में</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>कई भाषाएँ</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} में से {a}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{b} में से {a}, समस्याएँ: {count}</translation>
    </message>
    <message>
        <source>{family} · {language} · {items}, {wanted}</source>
        <translation>{family} · {language} · {items}, {wanted}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A key without a passphrase cannot sign packs for others. Nothing was written. Lock it with a passphrase file first.</source>
        <translation>बिना पासफ़्रेज़ की कुंजी दूसरों के लिए पैक पर हस्ताक्षर नहीं कर सकती। कुछ नहीं लिखा गया। पहले उसे पासफ़्रेज़ फ़ाइल से लॉक करें।</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>एक नाम चाहिए: वह, जिससे यहाँ दूसरे लोग आपको जानते हैं।</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Postil के नए वर्शन ने बंडल {file} का इस्तेमाल किया है। कुछ नहीं बदला गया। इसे उसी वर्शन से खोलें।</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Postil के नए वर्शन ने इस होम फ़ोल्डर का इस्तेमाल किया है। कुछ नहीं बदला गया। इसे उसी वर्शन से खोलें।</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>पासफ़्रेज़ में कम से कम एक अक्षर होना चाहिए। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>समीक्षा पैक के जवाब लोग देते हैं। --judge हटा दें।</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>कोई दूसरी विंडो या कमांड बंडल {file} का इस्तेमाल कर रही है। कुछ नहीं बदला गया। उसे बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Postil की कोई दूसरी विंडो या कमांड इस होम फ़ोल्डर का इस्तेमाल कर रही है। कुछ नहीं बदला गया। उसे बंद करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>परखने वाले मॉडलों के जवाब हर जवाब की एक पंक्ति के साथ लिखे जाते हैं, ऐसे फ़ॉर्मैट में जिसमें ऐसी पंक्तियाँ हों।</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>{format} नाम का कोई फ़ॉर्मैट लिखा नहीं जाता। कुछ नहीं लिखा गया। {formats} में से एक चुनें।</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>यहाँ {name} नाम का कोई नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>जिस कुंजी से इस पैक पर हस्ताक्षर हुए, उसे यहाँ कोई नहीं जानता। कुछ नहीं जोड़ा गया। सुरक्षा नंबर {number} भेजने वाले से मिलाएँ।</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>अभी तक कोई जवाब नहीं दिया गया है। कुछ नहीं लिखा गया। पहले किसी आइटम का जवाब दें।</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>इस बंडल में {part} के लिए कुछ नहीं गिना जाता। कुछ नहीं लिखा गया। ये हैं: {offers}।</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>यहाँ प्रोजेक्ट “{project}” के बारे में कुछ पता नहीं है। कुछ नहीं लिखा गया। पहले उसका बंडल खोलें।</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>{folder} में अभी Postil का कुछ नहीं है। कुछ नहीं बदला गया। सही फ़ोल्डर बताएँ, या “postil identity new” से शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>पैक {pack} का कुछ नहीं चुना गया था। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Parquet फ़ाइलों के लिए पैकेज {package} चाहिए: इसे postil[parquet] के रूप में इंस्टॉल करें, या JSON Lines चुनें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil को इस फ़ोल्डर में लिखने की अनुमति नहीं है। आपके जवाब सुरक्षित हैं। कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>दौर पूरे-पूरे मिलाए जाते हैं। कुछ नहीं लिखा गया। {options} हटाएँ।</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>कुछ आइटम अभी बाकी हैं। कुछ नहीं लिखा गया। उनके जवाब दें, या जो हो गया है उसे सौंपें।</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>कुछ गड़बड़ हुई। आपके जवाब सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>रोका गया। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>रोका गया। पहले लिए जा चुके जवाब बने रहेंगे; वही फ़ाइल फिर से दी जा सकती है।</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>जवाब सवाल से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>बंडल {file} खराब है। इसे वैसा ही छोड़ा गया। अपने पास रखी कॉपी इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>डिस्क को पढ़ा या उस पर लिखा नहीं जा सका। पहले सहेजा गया सब सुरक्षित है। डिस्क जाँचें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>डिस्क भर गई है। पहले सहेजा गया सब सुरक्षित है। कुछ जगह खाली करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>फ़ाइल {file} पढ़ी नहीं जा सकती। उसका नाम और जगह देख लें।</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>फ़ाइल {file} Postil का बंडल नहीं है। इसे वैसा ही छोड़ा गया। बंडल का पाथ दें।</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>फ़ाइल {file} Postil की सुरक्षा कॉपी नहीं है, या वह खराब है। कुछ नहीं बदला गया। दूसरी कॉपी चुनें।</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>फ़ाइल {file} पहले से मौजूद है। कुछ नहीं लिखा गया। दूसरा नाम चुनें, या --force का इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>आपके जवाबों की फ़ाइल {file} खराब है। इसे वैसा ही छोड़ा गया। कॉपियाँ हों तो वे backups फ़ोल्डर में हैं।</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>{file} की पहली लाइन में पासफ़्रेज़ नहीं है। कोई हस्ताक्षर नहीं किया गया।</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>जिस कुंजी से इस पैक पर हस्ताक्षर हुए, उसे इस प्रकार के पैक पर हस्ताक्षर करने की अनुमति नहीं है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>{file} की योजना दौरों के बारे में कुछ नहीं कहती। कुछ नहीं लिखा गया। उसमें आईडी के साथ [round] दें और बंडल फिर से बनाएँ।</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>योजना {file} अभी इस्तेमाल नहीं की जा सकती। कुछ नहीं लिखा गया। बताई गई जगहें ठीक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>हस्ताक्षर कुंजी इस कंप्यूटर पर नहीं है। जवाब पढ़े जा सकते हैं। अपनी कॉपी से कुंजी लाएँ, या नई बनाएँ।</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>स्रोत {file} पढ़ा नहीं जा सकता। कुछ नहीं लिखा गया। बताई गई जगहें ठीक करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>दोनों पासफ़्रेज़ एक जैसे नहीं हैं। कुछ नहीं बदला गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>विंडो शुरू नहीं हो सकती: यहाँ कोई स्क्रीन नहीं है। आपके जवाब सुरक्षित हैं। कमांड इसके बिना भी चलती हैं, “postil demo --check” आज़माएँ।</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>विंडो शुरू नहीं हो सकती: {reason}। आपके जवाब सुरक्षित हैं। कमांड इसके बिना भी चलती हैं, “postil demo --check” आज़माएँ।</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>पैक {pack} में चुनने के लिए दो वर्शन नहीं हैं। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>इस व्यक्ति का काम दो अलग रूपों में आगे बढ़ा है। दोनों रखे गए हैं और कोई चुना नहीं गया। पूछें कि कौन-सा मान्य है।</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>{file} पर कोई बंडल नहीं है। कुछ नहीं बदला गया। USB स्टिक फिर से लगाएँ, या फ़ाइल खोजें।</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>{folder} नाम का फ़ोल्डर नहीं है। कुछ नहीं लिखा गया। उसे बनाएँ, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>{file} में वापस लेने के लिए कोई मर्ज नहीं है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>इस होम फ़ोल्डर में {pack} नाम का पैक नहीं है। कुछ नहीं बदला गया। जो पैक हैं, उन्हें “postil status” दिखाता है।</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>इस कमांड को {option} चाहिए।</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>यह कमांड समझ में नहीं आई: {reason}।</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>यह फ़ाइल वह करती है जो पैक कभी नहीं करते। कुछ नहीं जोड़ा गया। भेजने वाले को बताएँ।</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>यह फ़ाइल पैक नहीं है, या पैक का केवल एक हिस्सा है। कुछ नहीं जोड़ा गया। इसे फिर से कॉपी करें, या दोबारा माँगें।</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>यह अभ्यास पैक है। यह केवल आपके लिए है और कभी सौंपा नहीं जाता। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>यह “{title}” की रिकवरी कुंजी नहीं है। कुछ नहीं लिखा गया। सही पेज ढूँढें।</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>यहाँ यही कुंजी हस्ताक्षर करती है। कुछ नहीं बदला गया। पहले नई कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>यह कुंजी यहाँ {name} के नाम से जानी जाती है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>यह पैक ऐसे प्रकार का सवाल पूछता है जिसे Postil का यह वर्शन नहीं जानता। कुछ नहीं जोड़ा गया। नया वर्शन इसे खोल सकता है।</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>यह पैक किसी और का है या दूसरे बंडल का है। कुछ नहीं जोड़ा गया। सही पैक माँगें।</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>यह पैक उससे बड़ा है जितना प्रोग्राम पढ़ता है। कुछ नहीं जोड़ा गया। इसे छोटे हिस्सों में माँगें।</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>इस पैक पर हस्ताक्षर नहीं हैं, इसलिए कोई नहीं बता सकता कि यह कहाँ से आया। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>यह पैक आपके पास मौजूद पैक से पुराना है। आपका काम जैसा था वैसा ही है। अपने वाले पैक पर ही काम जारी रखें।</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>यह पैक हस्ताक्षर होने के बाद बदला गया। इसे जोड़ा नहीं जा सकता। आपके दूसरे पैक और जवाबों पर कोई असर नहीं पड़ा। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>यह पैक रास्ते में खराब हुआ या बदला गया। कुछ नहीं जोड़ा गया, और आपके दूसरे पैक पर कोई असर नहीं पड़ा। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>यह पैक किसी दूसरे या नए प्रोग्राम से बना है। कुछ नहीं जोड़ा गया। Postil का नया वर्शन इसे खोल सकता है।</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>यह पासफ़्रेज़ हस्ताक्षर कुंजी को नहीं खोलता। कोई हस्ताक्षर नहीं किया गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>यह प्रोजेक्ट लॉक किए गए परिणाम लेता है, पर पैक में उनके लिए कोई कुंजी नहीं बताई गई। कुछ नहीं लिखा गया। नया पैक माँगें।</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>यह प्रोजेक्ट केवल बिना लॉक के परिणाम लेता है। कुछ नहीं लिखा गया। {option} हटा दें।</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>यह सुरक्षा कॉपी किसी और की कुंजी की है। कुछ नहीं बदला गया। इसे इसके अपने अलग होम फ़ोल्डर में बहाल करें।</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>पैक {file} पर आप पहले ही दूसरा हस्ताक्षर कर चुके हैं। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>पैक {file} पर आपने खुद हस्ताक्षर किए हैं। दूसरा हस्ताक्षर किसी और का होना चाहिए।</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} में इस टेक्स्ट के सभी अक्षर नहीं हैं। कुछ कॉपी नहीं किया गया। दूसरी फ़ॉन्ट फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} में प्रिंट की गई परिणाम कुंजी नहीं है। कुछ नहीं खोला गया। सही पेज ढूँढें।</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} प्रोजेक्ट {project} का पिछला दौर नहीं है। कुछ नहीं लिखा गया। कोई पिछला दौर चुनें।</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} न सार्वजनिक कुंजी है, न कुंजी फ़ाइल, न कुंजी कार्ड। कुछ दर्ज नहीं किया गया।</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} ऐसा फ़ॉन्ट नहीं है जो यहाँ इस्तेमाल हो सके। कुछ कॉपी नहीं किया गया। ऐसी फ़ाइल माँगें जिसके अंत में .ttf, .otf या .ttc हो।</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} फ़ॉन्ट के लिए बहुत बड़ी है। कुछ कॉपी नहीं किया गया।</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} में डेटा सेट के बजाय कुछ और है। कुछ नहीं लिखा गया। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} का जवाब मर्ज करने का अपना तरीका है। मर्ज की हुई पंक्तियाँ हटा दें। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} यहाँ दूसरी कुंजी से जाने जाते हैं। कुछ नहीं बदला गया। पहले पुरानी कुंजी वापस लें।</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} का मान {value} है, जो कोई समय नहीं है। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} को task, result, review, verdict में से एक या ज़्यादा चाहिए।</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} को वह नाम चाहिए जिससे आप इस व्यक्ति को जानते हैं।</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>सभी खराब हैं</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>तय नहीं किया जा सकता</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>एक जवाब चुनें</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>बंद सवाल</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>तुलना</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>पूर्णता</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>अब तक की बातचीत</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>सुधारा हुआ रिस्पॉन्स</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>सुधारा हुआ सारांश</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>बराबर अच्छे</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>गद्यांश से प्रमाण</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>सारांश में कमियाँ</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>भाषा का प्रवाह</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>नुकसान न पहुँचाना</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>कितना बेहतर?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>यह कितनी तीव्र है?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>इरादा</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>खामियाँ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>गद्यांश में जवाब नहीं है</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>कोई लेबल सही नहीं बैठता</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>खुला सवाल</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>रिस्पॉन्स को क्रम में रखें, सबसे अच्छा पहले</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>गद्यांश</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>प्रासंगिकता</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>रिस्पॉन्स</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>रिस्पॉन्स की रेटिंग</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>भावना</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>गद्यांश में यह नहीं बताया गया</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>लिखने वाला क्या चाहता है?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>यह किस बारे में है?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>कुल मिलाकर लिखने वाले की भावना क्या है?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>क्या सही बैठता? तीन शब्द, कोऑर्डिनेटर के लिए नोट के रूप में</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>कौन-सा रिस्पॉन्स बेहतर है?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>लिखित फ़ीडबैक</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>आपका जवाब</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>आपका सारांश</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>जवाबों और मर्ज किए जवाबों का फ़ोल्डर, कार्ड और Croissant मेटाडेटा के साथ</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>सभी स्तरों की टिप्पणियाँ, आईडी, समय, प्रतिभागियों और भाषाओं के साथ</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>पढ़ते समय बाइट; लिखते समय नोट और सही जवाब</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>चुने हुए और लिखे हुए जवाब, निशान, नोट</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>पढ़ते समय टोकन और उसके टैग के बीच के कॉलम; लिखते समय दूसरे निशानों के ऊपर के निशान, टेक्स्ट, नोट और कॉलम</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>हर कॉलम टेक्स्ट के रूप में</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>हर व्यक्ति का हर स्कोर, और उनका नतीजा</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>हर मान; पंक्तियाँ वहाँ हैं जहाँ योजना बताती है</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>हर मान; हर जवाब की एक पंक्ति के साथ लिखा जाता है, हर कॉलम का प्रकार तय</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>सब कुछ: हर जवाब की एक पंक्ति</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>विशेषताएँ, पदों के संबंध और खाली नोड</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>पढ़ते समय फ़ॉर्मूले, रूप-रंग, नोट और दूसरी शीट; लिखते समय निर्णय और बहुत लंबे टेक्स्ट का अंत</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>पढ़ते समय फ़ॉर्मूले, रूप-रंग, नोट और दूसरी शीट; लिखते समय निर्णय</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>अलग रखे आइटम, सभी जवाब</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>अलग रखे आइटम, जिन आइटम में लिखा या चुना हुआ जवाब नहीं, नोट</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>अलग रखे आइटम, बीच के रिस्पॉन्स, अलग-अलग स्कोर, नोट</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>अलग रखे आइटम, बराबरी के मामले, बेहतर रिस्पॉन्स के बिना आइटम, नोट</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>टेक्स्ट के अंदर के कोड, जो गिने जाते हैं</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>टेक्स्ट के अंदर के कोड, जो गिने जाते हैं; सुझाए गए अनुवाद</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>मीडिया, शब्द भंडार और प्रोग्राम जो दिखाता है</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>रूपिम और मीडिया</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>लिखते समय नाम, नोट और सही जवाब</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>केवल अभ्यास, परखने वाले मॉडलों के जवाब, और वे रूप जिनमें से कोई चुना नहीं गया</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>कुछ नहीं; दशमलव वाली संख्याएँ टेक्स्ट बन जाती हैं</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>हर फ़ाइल में एक आइटम</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>हर लाइन में एक आइटम</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>हर जवाब की एक पंक्ति, हर सवाल का एक कॉलम</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>हर आइटम और सवाल की एक पंक्ति, मर्ज किए जवाब और सहमत लोगों की संख्या के साथ</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>गद्यांश, सवाल, दिए गए जवाब और उनकी जगह</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>वाक्यांश, आईडी, भाषाओं, अनुवादों, नोट और शब्दों के साथ</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>प्रॉम्प्ट और वे जवाब जो लोगों ने लिखे या चुने</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>एक चुने और एक अस्वीकृत रिस्पॉन्स वाले प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>पढ़ते समय संबंध और शृंखलाएँ; लिखते समय बाकी जवाब, नोट और कॉलम</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>वे रिस्पॉन्स जिनका औसत स्कोर 4 या ज़्यादा, या 2 या कम है</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>खंड, आईडी और भाषाओं के साथ, हर अनुवाद की एक पंक्ति</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>खंड, आईडी, भाषाओं, स्थितियों और नोट के साथ</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>वाक्य, अपनी टिप्पणियों, शब्दों और निशानों के साथ</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>वाक्य, अपनी आईडी, टिप्पणियों और शब्दों के साथ</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>टेक्स्ट और उनमें मौजूद सभी निशान</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>टेक्स्ट, लेबल, निशान, स्कोर और सुझाव, और बाकी हर कॉलम</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>फ़ाइल के अंत में लाइन का अंत-चिह्न</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>एक शीट के मान; पहली के अलावा शीट rows में बताई जाती है</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>एक शीट के मान; हर जवाब की एक पंक्ति, हर सवाल के एक कॉलम के साथ लिखा जाता है</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>समीक्षकों के निर्णय; फ़ॉर्मूला जैसे शुरू होने वाले टेक्स्ट में एपॉस्ट्रॉफ़ी लगती है, निशान और क्रम JSON होते हैं</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>मॉडल से क्या पूछा जाता है</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>जिसकी दूसरी ओर कोई जगह नहीं, गिनती और कारण के साथ</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>लिखे हुए जवाब जिनका फ़ैसला किसी ने नहीं किया, नोट, किसने क्या कहा</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>हर बार जब आपने कोई जवाब खोला</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>हर बार जब आपने कोई आइटम खोला, और उसमें क्या दिखा</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>निर्णय का हर पुराना वर्शन</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>जवाब का हर पुराना वर्शन</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>आपने हर फ़ील्ड में कितना लिखा, चिपकाया और मिटाया, पर कौन-सी कुंजियाँ दबाईं या क्लिपबोर्ड में क्या था, यह कभी नहीं</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>कोई समय नहीं</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>प्रमाण, जिन पर आपने निशान लगाया</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>आपके पैक में लिखा नाम</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>आपकी बताई समस्याएँ</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>हर आइटम का समय पूरे सेकंड में, और हर कदम का मिनट</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>हर आइटम के समय का ब्योरा, और हर कदम का सेकंड</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>भाषा की चेतावनी पर आपने क्या चुना</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>आप क्या बाद में तय करना चाहते थे</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>यह किस पैक का जवाब है, कितना हो चुका है, तारीख, और इस ऐप का वर्शन</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>आपके जवाब</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>आपके सुधार और आपके अपने जवाब</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>आपके नोट</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>आपकी सार्वजनिक कुंजी</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>आपके निर्णय, उनके कारणों के साथ</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>एक फ़ॉन्ट पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>फ़ॉन्ट फिर से जोड़ें, या ऐप फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>सभी फ़ॉन्ट पढ़े जा सकते हैं</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>सहेजे गए कुछ जवाब मौजूद नहीं हैं</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>इसे इसकी कॉपी से वापस लाएँ: सेटिंग, हस्ताक्षर कुंजी।</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>ऐप बंद करें और फ़ोल्डर {folder} को किसी दूसरी जगह ले जाएँ।</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>ऐप बंद करें और फ़ोल्डर {folder} को इस कंप्यूटर पर ले आएँ।</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>ऐप बंद करें और फिर से शुरू करें। वह सबसे नई सही कॉपी बहाल करता है और बताता है कि क्या मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>पेन ड्राइव निकालने से पहले ऐप बंद करें।</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>आगे बढ़ने से पहले कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>देखें कि वह भरी हुई है या उस पर लिखना मना है।</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>अभी सुरक्षा कॉपी बनाएँ।</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>डिस्क पर कुछ लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>सुरक्षा कॉपियों में कोई खराबी नहीं है</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>इस कंप्यूटर के दूसरे लोग आपकी हस्ताक्षर कुंजी पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>पासफ़्रेज़ लगाएँ, या नई कुंजी बनाएँ: सेटिंग, हस्ताक्षर कुंजी।</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>इस कंप्यूटर की तारीख और समय ठीक करें।</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>कुछ जाँचा नहीं जा सका</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>घड़ी को आपके काम से मिलाया नहीं जा सका</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>इस कंप्यूटर की घड़ी आपके काम से मेल खाती है</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>इस कंप्यूटर की घड़ी आपके काम से पीछे है</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>आपके पैक और जवाबों की फ़ाइल खराब है</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>सबसे नई सुरक्षा कॉपी खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>आपकी हस्ताक्षर कुंजी के दोनों हिस्से मेल नहीं खाते</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>डिस्क पर जगह कम है</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>अभी कोई सुरक्षा कॉपी नहीं है</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>डिस्क पर जगह है</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>आपके पैक और जवाब सही हैं</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>आपकी हस्ताक्षर कुंजी पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>आपकी हस्ताक्षर कुंजी यहाँ है</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>आपकी हस्ताक्षर कुंजी यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>आपका काम सिंक होने वाले फ़ोल्डर में है</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>आपका काम नेटवर्क ड्राइव पर है</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>आपका काम पेन ड्राइव पर है</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>आपका काम इस कंप्यूटर की डिस्क पर है</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{packs}, {answers}, {size}</source>
        <translation>{packs}, {answers}, {size}</translation>
    </message>
</context>
<context>
    <name>key refusals</name>
    <message>
        <source>A letter or sign alone is what you type.</source>
        <extracomment>the same for everybody: digits are places of options, and nobody can lock himself into a dialog</extracomment>
        <translation>अकेला अक्षर या चिह्न लिखने के काम आता है।</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt और Shift साथ में कीबोर्ड लेआउट बदलते हैं।</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl और Alt साथ में AltGr होते हैं, जिससे अक्षर लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>अंकों से विकल्प चुने जाते हैं।</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>इनपुट विधियों को इस कुंजी की ज़रूरत है।</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>टेक्स्ट फ़ील्ड और सूचियों को इस कुंजी की ज़रूरत है।</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>Option कुंजी से अक्षर लिखे जाते हैं।</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>यह कुंजी सिस्टम की है।</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>जवाब देना</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>बाकी काम Ctrl और एक अक्षर से</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>अंकों से चुनते हैं</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>कीबोर्ड का चित्र; सूचियों में यही बात शब्दों में है।</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter से सहेजकर आगे बढ़ते हैं</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>मदद और दूसरी चीज़ें</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>सवाल, सूची या टेक्स्ट के अंदर</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>अक्षर वहाँ हैं जहाँ वे US कीबोर्ड पर होते हैं।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>आना-जाना</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>अगला सवाल</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Space से निशान लगाते हैं</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab और तीरों से आते-जाते हैं</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>ऊपर की अंक पंक्ति अपनी जगह से और Ctrl वाली कुंजियाँ अपने लैटिन अक्षर से पहचानी जाती हैं, इसलिए हर कीबोर्ड लेआउट एक जैसा काम करता है।</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>लिखते समय यही</translation>
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
        <translation>, </translation>
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
        <translation>वे जवाब जिनमें जवाब के बजाय समस्या बताई गई है: {count}। रिपोर्ट इन्हें बताई गई समस्याओं में गिनती है, जवाबों में नहीं।</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>लोगों ने आधे से कम पाठ खुद लिखे: जिनका स्रोत मालूम है, उन {known} में से {real}।</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>फ़ॉर्मूले की तरह शुरू होने वाले टेक्स्ट, जिनके आगे एपॉस्ट्रॉफ़ी लगी है: {count}।</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>ऐसे चिह्नों वाले टेक्स्ट जो किसी तालिका में नहीं रखे जा सकते, उनकी जगह उनके नंबर लिखे हैं: {count}।</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>योजना का रखा हुआ कॉलम</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>मानदंड जिसे किसी ने स्कोर नहीं दिया</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>केवल खाली जगहों पर लगा निशान</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>रिकॉर्ड के टेक्स्ट के बाहर का निशान</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>दूसरे निशान के ऊपर का निशान</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>निशान जो खुद जवाब नहीं है</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>नोट</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>ऐसे प्रकार का सवाल जो doccano में नहीं है</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>बराबरी वाला क्रम</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>समीक्षक जवाब से असहमत था</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>समीक्षक ने उसकी जगह दूसरा जवाब दिया</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>एक ही प्रकार का दूसरा सवाल</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>बिना शब्दों का टेक्स्ट</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>बराबरी जिसे किसी ने तय नहीं किया</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>समीक्षक का निर्णय</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>सभी खराब</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>जवाब जिसके लिए शीट में पंक्ति नहीं बची</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>परखने वाले मॉडल का जवाब</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>जवाब जो निशान नहीं है</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>जवाब जो स्कोर नहीं है</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>जवाब जो 0 से 4 तक की पूर्ण संख्या नहीं है</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>अलग रखे आइटम का जवाब, जो केवल मापने के लिए है</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>किसी दूसरे सवाल का जवाब</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>आइटम जिसमें कोई टेक्स्ट नहीं</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>आइटम जिसका कोई मर्ज किया जवाब नहीं</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>वैकल्पिक सवाल जिसका किसी ने जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>सवाल का जवाब देता है जैसा वह पहले पूछा गया था</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>आइटम के पुराने टेक्स्ट का जवाब है</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>दोनों रिस्पॉन्स का टेक्स्ट एक ही है</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>अलग-अलग टेक्स्ट या निशान, जिनमें से कोई मर्ज किया जवाब नहीं</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>बराबर अच्छे</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>निशान कितना गंभीर है</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>टेक्स्ट के अंदर लाइन बदलना, जो खाली जगह बन जाता है</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>पैमाने वाला कोई सवाल नहीं</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>चुनने के लिए रिस्पॉन्स नहीं</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>स्कोर वाले रिस्पॉन्स नहीं</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>दोनों के स्कोर नहीं</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>रिस्पॉन्स को किसी ने स्कोर नहीं दिया</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>प्रॉम्प्ट का जवाब देने वाला कुछ नहीं: jsonl, labels (लेबल) या preference इस्तेमाल करें</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>कुछ नहीं लिखा गया</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>लोग बराबर बँटे हैं</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>लोगों ने तय किया कि आइटम सचमुच दो अर्थ वाला है</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>वही कहता है जो अलग रखा आइटम कहता है</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>एक आइटम उसी व्यक्ति को दूसरी बार दिखाता है</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>किसी ने एक को बेहतर माना, पर कितना, यह नहीं बताया</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>निशान के किनारे की खाली जगहें</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>जवाब यह है कि कोई नहीं है</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>सुधारा हुआ टेक्स्ट दिए गए जैसा ही है</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>सेल की क्षमता से लंबे टेक्स्ट का अंत</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>आइटम मॉडल से कुछ नहीं पूछता</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>आइटम सवाल वाला गद्यांश नहीं है</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>आइटम की समस्या बताई गई, जवाब नहीं दिया गया</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>औसत स्कोर 2 और 4 के बीच है</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>रिस्पॉन्स में टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>छिपे आइटम का सही जवाब</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>औसत स्कोर बराबर है</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>एक व्यक्ति के काम के दो अलग सिलसिले, कुछ नहीं चुना गया</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>लोगों ने आइटम के बारे में जो तय किया</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>लिखे गए टेक्स्ट का बहुमत नहीं है</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>दो समीक्षकों के देखे जवाब: {count}, एक ही निर्णय: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>और जाँचें</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>अल्फ़ा {value}, {low} से {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>पहले की एक योजना ने यह लॉट खुला छोड़ा: उसकी जाँचें भी गिनी जाती हैं, और सब मिलकर सीमा पर के लॉट में से {share} स्वीकार करती हैं</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>ज़्यादा से ज़्यादा {share} गलतियाँ</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>ज़्यादा से ज़्यादा {share} गलतियाँ, 95 % पक्का</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>{low} से {high} गलतियाँ पकड़ता है</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>जोखिम के संकेतों से मिले: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>अगली जाँच {count} पर</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>गिने नहीं गए: {count}, इनके समीक्षकों ने जानबूझकर डाली गई बहुत कम गलतियाँ पकड़ीं</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>{share} गलतियों वाले दस में से एक लॉट फिर भी स्वीकार होता है</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>भारित गलती की दर {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{answers} में से {checked} संयोग से जाँचे, गलतियाँ: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: जानबूझकर डाली गई {planted} गलतियों में से {found} पकड़ीं, {good} अच्छे जवाबों में से {rejected} अस्वीकार किए</translation>
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
        <translation>बदलाव: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>मिटाए गए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>कहीं और से खींचकर छोड़े गए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>इनपुट मेथड से आए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>कहीं और से चिपकाए गए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>आइटम से चिपकाए गए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>आपके अपने टेक्स्ट से चिपकाए गए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>किसी और तरीके से आए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>टाइप किए गए अक्षर: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>लिखते समय दो सेकंड से लंबे ठहराव: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>काम के सेकंड: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>पहले जवाब तक के सेकंड: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>बिना किसी कुंजी या पॉइंटर के सेकंड: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>कितनी बार दूसरी विंडो में: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>दूसरी विंडो के ठीक बाद कितनी बार कहीं और से चिपकाया: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>कितनी बार खोला: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ब्योरा कॉपी करें</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil आपका काम खोल नहीं सकता</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>ऐप यह चरण पूरा नहीं कर सका। जो कुछ सहेजा गया था, वह सब अब भी यहाँ है।</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>यह काम नहीं हो सका</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>“{kind}” प्रकार के पैक का जवाब कोई नहीं देता। टास्क पैक या समीक्षा पैक दें।</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>इस प्रकार का पैक हस्ताक्षरकर्ताओं की सूची ({name}) कभी नहीं लाता। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>एक पेज में {digits} अंकों के {count} ब्लॉक होते हैं। कुछ नहीं बदला गया। पेज एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>लगभग {time} बचे हैं।</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>{date} को पहले ही मर्ज हो चुका है। कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>जिसने इसे भेजा है उससे पूछें।</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>पंक्ति {row} का ब्लॉक {block} वैसा नहीं है जैसा पेज पर है। कुछ नहीं बदला गया। उसे एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>वापस लाएँ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>अंतिम तारीख आज</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>अंतिम तारीख {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>अंतिम तारीख {day}, अब नहीं लिया जाएगा</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>अंतिम तारीख {day}, अब भी लिया जाएगा</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>फिर से सौंपें</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>{day} को सौंपा गया</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>आइटम {item} अपने सवालों से मेल नहीं खाता: {reason}।</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>जवाब देते समय आइटम {item} का टेक्स्ट कुछ और था। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>जिस पैक का जवाब दिया गया है, उसमें आइटम {item} नहीं है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>हस्ताक्षरकर्ताओं की सूची {name} की लाइन {number} की अनुमति नहीं है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name} की लाइन {number} पढ़ी नहीं जा सकती। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>कोई अंतिम तारीख नहीं</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>सुरक्षा नंबर {number} वाले हस्ताक्षरकर्ता को यहाँ कोई नहीं जानता। कुछ नहीं जोड़ा गया। नंबर भेजने वाले से मिलाएँ।</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>कोई अपने ही जवाबों की समीक्षा नहीं करता। {name} के वे निर्णय जो नहीं गिने जाते: {count}।</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>अभी सौंपा नहीं गया</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>किसी प्रोजेक्ट के सभी हस्ताक्षरकर्ताओं को केवल उसकी रिकवरी कुंजी बदल सकती है। इस पर {principal} के हस्ताक्षर हैं। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>“{kind}” प्रकार के सवालों के लिए प्रोग्राम का नया वर्शन चाहिए।</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>लौटाए गए जवाब · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>समीक्षा · {family} · {language} · {signer} की ओर से</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>{date} को आपने जिस कुंजी पर भरोसा किया था, उसकी जगह दूसरी कुंजी (सुरक्षा नंबर {number}) से हस्ताक्षर हुए हैं। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>फ़ाइल के अंत में कुछ जोड़ दिया गया है। यहाँ कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>समीक्षा के समय आइटम {item} का जवाब कुछ और था। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>ये ब्लॉक एक साथ के नहीं हैं। कुछ नहीं बदला गया। पेज एक बार फिर देखें।</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>{name} की घड़ी पीछे है: इस फ़ाइल की तारीख {date} है, इसके पैक के बनने से पहले की। इस फ़ाइल के समय पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>{name} की घड़ी यहाँ की घड़ी से {minutes} मिनट आगे है। इस फ़ाइल के समय पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>{name} की घड़ी काम के दौरान {minutes} मिनट पीछे हो गई। इस फ़ाइल के समय पर भरोसा न करें।</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name} की सामग्री पढ़ी नहीं जा सकती। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>पैक का विवरण {place} पर मेल नहीं खाता। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>इतिहास का अंत नहीं मिला या बदला हुआ है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>फ़ाइल यहाँ पढ़ी नहीं जा सकती। कुछ नहीं जोड़ा गया। पहले इसे इस कंप्यूटर पर कॉपी करें।</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>फ़ाइल की शुरुआत पैक जैसी नहीं है। यह खतरनाक हो सकती है। कुछ नहीं जोड़ा गया। इसे मिटा दें।</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>फ़ाइल {limit} बाइट से बड़ी है। कुछ नहीं जोड़ा गया। इसे छोटे हिस्सों में माँगें।</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>फ़ाइल खाली है। कुछ नहीं जोड़ा गया। इसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>फ़ाइल अधूरी है ({bytes} बाइट)। कुछ नहीं जोड़ा गया। इसे फिर से कॉपी करें, और पेन ड्राइव निकालने से पहले रुकें।</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>फ़ाइल {file} में पढ़ने लायक हस्ताक्षर कुंजी नहीं है। कोई हस्ताक्षर नहीं किया गया। अपनी कॉपी से कुंजी लाएँ।</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>इतिहास किसी दूसरे पैक का है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>इतिहास घटना {number} पर टूटता है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>{name} का होम फ़ोल्डर सुरक्षा कॉपी से बहाल किया गया। अगर आपके पास पहले से मौजूद कोई जवाब अब नहीं है, तो {name} से पूछें।</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} की कुंजी केवल {start} से {end} तक मान्य थी। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>सुरक्षा नंबर {number} वाली कुंजी वापस ले ली गई है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>फ़ाइलों की सूची {name} की लाइन {number} का रूप गलत है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>इस पैक में हस्ताक्षरकर्ताओं की सूची आपके पास मौजूद सूची से पुरानी है ({said}, आपके पास {found} है)। आपका काम जैसा था वैसा ही है। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>हस्ताक्षरकर्ताओं की सूची में ऐसा कोई नहीं है जो टास्क पैक पर हस्ताक्षर कर सके। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>लॉक किया गया पैक रास्ते में खराब हो गया। कुछ नहीं जोड़ा गया। इसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>{principal} नाम जाना-पहचाना है, कुंजी नहीं (सुरक्षा नंबर {number})। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>पैक ZIP पासवर्ड माँगता है; पैक ऐसा कभी नहीं करते। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>पैक कुछ डाउनलोड करने को कहता है; पैक ऐसा कभी नहीं करते। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>पैक अपने आप को {said} कहता है, पर उस पर हस्ताक्षर {found} के रूप में हुए हैं। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>पैक में एक फ़ाइल है जो उसमें नहीं होनी चाहिए: “{name}”। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>पैक में बहुत ज़्यादा फ़ाइलें हैं ({count}, सीमा {limit})। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>पैक पर बहुत ज़्यादा हस्ताक्षर हैं ({count}, सीमा {limit})। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>पैक में “{name}” दो बार है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>पैक इस तरह बना है जैसे पैक कभी नहीं बनते (“{name}”)। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>पैक अधूरा है: इसमें डेटा नहीं है। कुछ नहीं जोड़ा गया। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>पैक अधूरा है: {name} मौजूद नहीं है। कुछ नहीं जोड़ा गया। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>पैक पर हस्ताक्षर नहीं हैं। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>पैक में हस्ताक्षरकर्ताओं की सूची नहीं है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>पैक में लिखा है कि यह {said} का है, पर उसके हस्ताक्षर {found} के हैं। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>पैक {name} के लिए {said} बताता है, पर उसमें {found} है। कुछ नहीं जोड़ा गया। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>पैक अपने डेटा के बारे में {said} बताता है, पर उसमें {found} है। कुछ नहीं जोड़ा गया। इसे फिर से माँगें।</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>पैक अपने फ़ोल्डर से बाहर लिखने की कोशिश करता है (“{name}”)। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>पैक हस्ताक्षर होने के बाद बदला गया ({name})। इसे इस्तेमाल न करें; अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>पैक नए प्रोग्राम से बना है। कुछ नहीं जोड़ा गया। Postil का नया वर्शन इसे खोल सकता है।</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>पैक बढ़कर {size} बाइट का हो जाएगा (सीमा {limit})। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>तस्वीर या आवाज़ {name} वह नहीं है जो उसका नाम कहता है, या बहुत बड़ी है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>हस्ताक्षर {name} पढ़े नहीं जा सकते। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>पैक में लिखे आकार गलत हैं (“{name}”)। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>टास्क इस प्रोग्राम से मेल नहीं खाता: {place}: {reason}।</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>टास्क श्रेणी “{family}” के लिए प्रोग्राम का नया वर्शन चाहिए।</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>इस पैक का वर्शन {count} आगे कूदता है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को फ़ोन करें।</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>ऐसी कोई फ़ाइल नहीं है। कुछ नहीं जोड़ा गया। उसका नाम और फ़ोल्डर देखें।</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>यह {due} के बाद आया, जब कुछ वापस नहीं लिया जाता। कुछ मर्ज नहीं किया गया। योजना बदलें, या इसे रहने दें।</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>यह “{kind}” प्रकार का पैक है, परिणाम पैक नहीं। कुछ मर्ज नहीं किया गया। परिणाम पैक माँगें।</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>यह “{kind}” प्रकार का पैक है, टास्क पैक नहीं। कुछ नहीं जोड़ा गया। टास्क पैक माँगें।</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>यह पैक नहीं है। कुछ नहीं जोड़ा गया। हो सकता है मेल सिस्टम ने उसे हटा दिया हो; उसे पेन ड्राइव पर माँगें।</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>यह पैक किसी दूसरे पैक ({series}) का जवाब है। कुछ नहीं जोड़ा गया। वह पैक खोलें।</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>यह पैक संशोधन {said} का जवाब है; आपने संशोधन {found} खोला है। कुछ नहीं जोड़ा गया। दूसरा वाला खोलें।</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>यह पैक “{title}” का है। कुछ नहीं जोड़ा गया। पहले वह प्रोजेक्ट खोलें।</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>यह पैक लॉक है। कुछ नहीं जोड़ा गया। इसे इसके प्रोजेक्ट की कुंजी से खोलें।</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>यह पैक इस होम फ़ोल्डर के लिए लॉक नहीं किया गया, या इसे खोलने वाली कुंजी खो गई है। कुछ नहीं जोड़ा गया। इसे वहाँ खोलें जहाँ इसका प्रोजेक्ट बना, या प्रोजेक्ट की प्रिंट की गई कुंजी से।</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>यह पैक आपके पास मौजूद पैक से पुराना है (संशोधन {said}, आपके पास {found} है)। आपका काम जैसा था वैसा ही है। अपने वाले पैक पर ही काम जारी रखें।</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>इस पैक के लिए प्रोग्राम का वर्शन {version} या उससे नया चाहिए। कुछ नहीं जोड़ा गया। Postil का नया वर्शन लाएँ।</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>इस पैक को “{feature}” चाहिए, जिसे प्रोग्राम का यह वर्शन नहीं जानता। कुछ नहीं जोड़ा गया। Postil का नया वर्शन लाएँ।</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>यह पैक {recipients} के लिए बना है। कुछ नहीं जोड़ा गया। अपना पैक माँगें।</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>यह पैक “{format}” के लिए बना है। कुछ नहीं जोड़ा गया। इसे उसी प्रोग्राम से खोलें।</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>इस पैक को किसी दूसरे प्रोग्राम ने खोलकर फिर से पैक किया है (“{name}”)। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>यह पैक किसी दूसरे कोऑर्डिनेटर के लिए लिखा गया है। कुछ नहीं जोड़ा गया। इसे उन्हें भेजें।</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>यह प्रोजेक्ट केवल लॉक किए गए परिणाम लेता है, और यह हर उस व्यक्ति के लिए खुला है जो इसे ले जाए। कुछ नहीं जोड़ा गया। लॉक किया गया पैक माँगें।</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>पैक आइटम {item} के बारे में जो कहता है, वह उसके इतिहास से नहीं मिलता। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt इस पैक का विवरण नहीं है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} में से {a}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>{b} में से {a} जवाब जाँचे</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · {signer} की ओर से। {b} में से आइटम {a}।</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं॰</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} ने एक ही काम के दो अलग रूप सौंपे हैं। कोई चुना नहीं गया। पूछें कि कौन-सा मान्य है।</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} पर किसी और काम ({purpose}) के लिए हस्ताक्षर हुए थे। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} ने {recipients} के लिए बने पैक का जवाब दिया है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} को इस काम ({purpose}) के लिए हस्ताक्षर करने की अनुमति नहीं है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} सेकंड</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>{name} में “{item}” दो बार है या गलत क्रम में है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}” में ऐसा अतिरिक्त डेटा है जो पैक में कभी नहीं होता। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” {size} बाइट का है (सीमा {limit})। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” फ़ाइल नहीं, लिंक या डिवाइस है। कुछ नहीं जोड़ा गया। अपने कोऑर्डिनेटर को बताएँ।</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” मौजूद नहीं है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” पैक की अपनी सूची में नहीं है। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” इस तरह पैक किया गया है कि यह प्रोग्राम उसे नहीं पढ़ता। कुछ नहीं जोड़ा गया। मूल फ़ाइल माँगें।</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” बदला गया। कुछ नहीं जोड़ा गया। पैक फिर से माँगें।</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” रास्ते में खराब हो गया। कुछ नहीं जोड़ा गया। पैक फिर से कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>कहीं भी</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>यह बंडल</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>यह पैक</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>बंडल का नाम छोटे लैटिन अक्षरों, अंकों, बिंदुओं और हाइफ़न से बनता है, जैसे news-hi।</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>शब्द सूची की एक पंक्ति में कोई शब्द नहीं है, उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>कॉलम “{column}” में एक विकल्प की आईडी नहीं है।</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>पैमाने के हर अंक का विवरण चाहिए। “{id}” में ये मौजूद नहीं हैं: {points}।</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>अलग रखे आइटम जो दूसरे हिस्से के आइटम जैसे हैं और सूची में नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>पैक बनने के बाद आइटम बदल गए हैं। नए: {new}; दूसरे टेक्स्ट वाले: {changed}; वापस लिए गए: {withdrawn}। पहले के टेक्स्ट या वापस लिए गए आइटम के जवाब रखे जाते हैं और उनका भुगतान होता है, पर वे अब गिने नहीं जाते।</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>लाइनें केवल इन हिस्सों के साथ हो सकती हैं: {parts}।</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>“{family}” नाम की कोई श्रेणी नहीं है। क्या आपका मतलब “{meant}” था?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>“{family}” नाम की कोई श्रेणी नहीं है। ये हैं: {families}।</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>“{item}” नाम का कोई आइटम नहीं है, जिसे गंभीर बताया गया है।</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>“{item}” नाम का कोई आइटम नहीं है, जबकि उसे अभ्यास के लिए बताया गया है।</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>यहाँ “{key}” नाम की कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>यहाँ “{key}” नाम की कोई कुंजी नहीं है। क्या आपका मतलब “{meant}” था?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>भाषा “{tag}” का कोई नाम ज्ञात नहीं है। [language_names] में उसका नाम दें।</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>किसी पंक्ति में कॉलम “{column}” नहीं है। यहाँ के कॉलम: {columns}।</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>किसी पंक्ति में कॉलम “{column}” नहीं है। क्या आपका मतलब “{meant}” था?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>“{source}” नाम का कोई स्रोत नहीं है, जिसे अभ्यास के लिए बताया गया है।</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>कॉलम “{column}” का कोई मान “{key}” के लिए कुछ नहीं बताता।</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>चुने गए आइटम में से {count} से यहाँ कोई आइटम नहीं बनता, {item} उनमें से एक है।</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>केवल एक रिस्पॉन्स वाली श्रेणियाँ बातचीत को अलग-अलग हिस्सों में बाँट सकती हैं; यह श्रेणी नहीं।</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>{kind} प्रकार के सवालों में “{key}” नहीं होता।</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>प्रोजेक्ट {project} की रिकवरी कुंजी

यह पेज प्रिंट करें, इसे सुरक्षित जगह रखें और यह फ़ाइल मिटा दें।
आपकी कुंजी खो जाए या चोरी हो जाए, तो इस कुंजी से कोऑर्डिनेटर की नई कुंजी लाई जा सकती है।
जिसके पास यह है, वह प्रोजेक्ट अपने हाथ में ले सकता है। इससे न जवाब खुलते हैं, न पैक पर हस्ताक्षर होते हैं।

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>प्रोजेक्ट {project} की परिणाम कुंजी

यह पेज प्रिंट करें, इसे सुरक्षित जगह रखें और यह फ़ाइल मिटा दें।
कोऑर्डिनेटर की अपनी कुंजी खो जाने पर यह इस प्रोजेक्ट के लॉक किए गए परिणाम खोलती है। इससे कोई हस्ताक्षर नहीं होते।
जिसके पास यह है, वह Postil (--key) या age (-i) से उन्हें पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>पिछले दौर का बंडल पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>पिछले दौर “{round}” का बंडल यहाँ मालूम नहीं है। पहले उसे खोलें।</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>बंडल {file} प्रोजेक्ट “{here}” का है, योजना “{there}” की है। दूसरा फ़ोल्डर या नाम चुनें।</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>चुने गए आइटमों पर ऐसी कुंजी से हस्ताक्षर हैं जिस पर यहाँ भरोसा नहीं है (सुरक्षा नंबर {number})। नंबर भेजने वाले से मिलाएँ।</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>अंतिम तारीख {due} बीत चुकी है, और उसके बाद परिणाम नहीं लिए जाते: हर परिणाम अस्वीकार होगा।</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>{item} का स्पष्टीकरण ठीक नहीं बैठता: {reason}।</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>आइटम चुने जाने के बाद फ़ाइल बदली गई।</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>पहले स्रोत को किसी दूसरे से नहीं जोड़ा जा सकता।</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>दिशा-निर्देश {path} को UTF-8 टेक्स्ट के रूप में पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>अलग रखा आइटम {item} लगभग वही कहता है जो {other}, जो {split} के लिए है ({likeness}): “{text}” – “{texts}”। इनमें से एक को हटाकर कहीं और रखें, या कारण देकर छूट दें: [[waiver]]।</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>अलग रखा आइटम {item} वही कहता है जो {other}, जो {split} के लिए है: “{text}”। इनमें से एक को हटाकर कहीं और रखें।</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>अलग रखा आइटम {item}, {other} के एक टेक्स्ट के भीतर है, जो {split} के लिए है ({likeness}): “{text}” – “{texts}”। इनमें से एक को हटाकर कहीं और रखें, या कारण देकर छूट दें: [[waiver]]।</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>अलग रखे आइटम {item} का पहले अभ्यास हो चुका है: “{text}”। कोई दूसरा अलग रखें।</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>सूची में दिए अलग रखे आइटम दूसरे हिस्से के और भी आइटम जैसे हैं।</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>अलग रखे प्रॉम्प्ट {count} दौर में काम आ चुके हैं। नए प्रॉम्प्ट अलग रखें।</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>आइटम {item} अभ्यास के लिए है और उसका सही जवाब नहीं है। [fields.gold] में कॉलम बताएँ।</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>आइटम प्रोजेक्ट {here} के लिए चुने गए थे, यह योजना {there} की है।</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>आइटम {item} और {other} साथ के हैं, पर अलग-अलग हिस्सों में हैं: {split} और {others}।</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>कुंजी कार्ड {file} इस्तेमाल नहीं किया जा सकता: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>“{bundle}” और “{name}” नाम मिलकर बहुत लंबे हैं। इनमें से एक छोटा करें।</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>विकल्प आईडी “{id}” तय रूप में नहीं है और “{name}” बन जाती है।</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>विकल्प आईडी “{id}” आरक्षित है और “{name}” बन जाती है।</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>योजना कुछ नहीं पूछती। कम से कम एक सवाल चाहिए।</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>योजना खोली नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>योजना UTF-8 टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>योजना में भाषा नहीं बताई गई: [bundle] में भाषा, या [fields] में कॉलम बताएँ।</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>योजना में ज्ञात जवाब वाले आइटम चाहिए, और किसी आइटम में ऐसा जवाब नहीं है।</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>{item} का प्रॉम्प्ट पिछले दौर में अलग रखा गया था और अब {split} के लिए होगा।</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>सवाल “{question}” अपने पैक बनने के बाद उसी आईडी के साथ बदल गया है। जो जवाब अब ठीक नहीं बैठते वे रखे जाते हैं पर गिने नहीं जाते, और उनके आइटम फिर से खुले हैं: लौटे जवाबों में से {count}।</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>सवाल “{question}” के शब्द या विकल्प पैक बनने के समय से अलग हैं, आईडी वही है। पहले दिए जवाब गिने जाते हैं। अगर वह अब कुछ और पूछता है, तो उसे दूसरी आईडी दें।</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>सवाल “{question}” नया है और उसका जवाब देना ज़रूरी है। जिन आइटमों के जवाब पहले दिए गए वे फिर से खुले हैं: लौटे जवाब {count}।</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>सवाल सही नहीं बैठते: {place}: {reason}।</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>सवाल {size} बाइट लेते हैं; सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>चुने गए आइटम का रिकॉर्ड पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>चुने गए आइटम का रिकॉर्ड हस्ताक्षर होने के बाद बदला गया, या उस पर हस्ताक्षर नहीं हैं।</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>रिकवरी कुंजी ssh-ed25519 प्रकार की सार्वजनिक कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>“{question}” के सही जवाब सुझावों के रूप में चले जाएँगे।</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>भूमिका “{key}” ज़रूरी है: [fields] में उसका कॉलम बताएँ।</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>पिछला दौर प्रोजेक्ट {here} का है, यह योजना {there} की।</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>इस बंडल का दौर “{round}” बंद और हस्ताक्षरित है। इसके बाद अपने बंडल के साथ नया दौर होगा।</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>यही बात {count} और आइटमों में मिली।</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>शब्द सूची में कॉलम “{column}” नहीं है।</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>{item} और {other} की छूट की ज़रूरत नहीं: वे एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>{item} और {other} की छूट दूसरे पाठों के लिए दी गई थी। इसे फिर से देने के लिए नई वजह लिखें।</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>“{name}” के लिए कोई आइटम नहीं है: सब दूसरों के पास हैं, या उन्हें दूसरी भाषाएँ या क्षेत्र चाहिए।</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>यह TOML नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>पैक में दो योगदानकर्ताओं का नाम “{name}” है। उनमें से एक को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>दो योगदानकर्ताओं की कुंजी एक ही है: “{name}” और “{other}”।</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>दो विकल्पों की आईडी “{id}” है।</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>दो सवालों का नाम “{id}” है।</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>{name} ने {other} के लिए जो लिखा वह अलग रखे आइटम {item} जैसा है ({likeness}): “{text}” – “{texts}”। वजह बताकर इसकी छूट दी जा सकती है: [[waiver]]।</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>{name} ने {other} के लिए जो लिखा वह वही कहता है जो अलग रखा आइटम {item}: “{text}”।</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>जो सीड (seed) का अंदाज़ा लगा ले, वह अलग-अलग मॉडलों के रिस्पॉन्स पहचान सकता है। [bundle] में लंबा, बेतरतीब सीड दें।</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] “{key}” के मान बताता है, जिसे योजना नहीं पूछती।</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] बताता है कि सुझाव कैसे दें, पर कोई कॉलम सुझाव नहीं है। [fields.suggestion] में एक बताएँ।</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} आइटम अभ्यास के लिए हैं; एक पैक में ज़्यादा से ज़्यादा {limit} आते हैं।</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} आइटम को योजना से कम लोग मिलते हैं: योगदानकर्ता इससे ज़्यादा आइटम नहीं लेते।</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} आइटम को योजना से कम लोग मिलते हैं: बहुत कम योगदानकर्ताओं का क्षेत्र “{field}” है।</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} आइटम को योजना में तय से कम लोग मिलते हैं: “{language}” जानने वाले योगदानकर्ता बहुत कम हैं।</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” के {count} टेक्स्ट “{tag}” में नहीं हैं, जबकि योजना के दूसरे टेक्स्ट इसमें हैं।</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>कॉलम “{column}” के {count} मान “{key}” के लिए कुछ नहीं बताते; ये आइटम इसके बिना चुने जाते हैं।</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} और {other} एक जैसे नहीं हैं: इनकी छूट उस पर लागू है जो लोग {other} के बारे में लिखते हैं।</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} चुने गए आइटम में से नहीं है।</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: {count} आइटम के जवाब कई लोग देते हैं, इसलिए सहमति लगभग ±{size} तक पता चलती है।</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: {count} प्रॉम्प्ट के साथ पसंद का अंतर केवल लगभग 100 में {percent} से आगे दिखेगा।</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: {count} प्रॉम्प्ट के साथ केवल लगभग {size} मानक विचलन से बड़े अंतर दिखेंगे।</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count} आइटम के जवाब कई लोग देते हैं। सहमति {least} आइटम से बताई जाती है।</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: {count} प्रॉम्प्ट कोई अंतर दिखाने के लिए बहुत कम हैं।</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>“{day}” कोई दिन नहीं है। साल, महीना और दिन लिखें, जैसे 2027-01-31।</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” श्रेणी का अपना सवाल है और {kind} प्रकार का ही रहता है।</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” सही नहीं बैठता: {reason}।</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}” में एक कॉलम या कॉलमों की सूची बतानी होगी।</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” न इस श्रेणी की भूमिका है, न इस योजना का सवाल।</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” न इस श्रेणी की भूमिका है, न इस योजना का सवाल। क्या आपका मतलब “{meant}” था?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” योगदानकर्ताओं को दिखता है और बता देता है कि किस मॉडल ने क्या लिखा।</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” दिखाया जाना है, पर [fields.keep] उसे नहीं रखता।</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” पहले से मौजूद मान बताता है, और [fields.use] नहीं बताता कि किसलिए। उन्हें छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>स्रोत का “{key}” नहीं दिया गया है। योगदानकर्ताओं और एक्सपोर्ट में यह नहीं होगा।</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: {count} आइटम माँगे गए और {there} मौजूद हैं। प्रतियाँ एक बार गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>[fields.keep] में “{name}” वह नाम है जिसके नीचे सुझाव रखे जाते हैं। कॉलम को दूसरा नाम दें।</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” इस श्रेणी का हिस्सा नहीं है। ये हैं: {parts}।</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}” कोई हिस्सा नहीं है। ये हैं: train, validation, heldout।</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” आइटम का हिस्सा है और उसमें “{question}” के सही जवाब हैं।</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” योगदानकर्ताओं को दिखता है और उसमें “{question}” के सही जवाब हैं।</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}” को कुंजी कार्ड चाहिए, या केवल लैटिन अक्षरों या अंकों वाला नाम।</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” का टेक्स्ट “{tag}” में नहीं है, जबकि योजना के दूसरे टेक्स्ट इसमें हैं।</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” भाषा का टैग नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” न कॉलम है, न भाषा का टैग।</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>तीर, नंबर पैड और दाईं ओर की कुंजियाँ; नंबर पैड के अंकों से चुनते हैं।</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>नंबर पैड के अंकों और Enter से जवाब देते हैं; बाकी काम उसके चिह्नों से होते हैं।</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>अंक और बाईं ओर की कुंजियाँ; Enter और तीरों की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>बायाँ हाथ</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>टेक्स्ट फ़ील्ड के बाहर अकेले अक्षर काम करते हैं।</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Anki जैसा</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Argilla जैसा</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Prodigy जैसा</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>केवल नंबर पैड</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>दायाँ हाथ</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>जो वहाँ हटा दिया जाता है, वह यहाँ अलग रखा जाता है या समस्या के रूप में बताया जाता है, और उसे पहले जैसा किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>{b} में से पेज {a}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>यह इस टास्क का नहीं है</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>यह दूसरी भाषा में है</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>यह अपमानजनक है</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>इसमें किसी की निजी जानकारी दिखती है</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>टेक्स्ट कटा हुआ या टूटा हुआ है</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>गणना नहीं हो सकती: सभी स्कोर एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>गणना नहीं हो सकती: फ़ाइल से आए जवाब नहीं बताते कि कौन सा रिस्पॉन्स पहले दिखाया गया था।</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>गणना नहीं हो सकती: सबने हर आइटम का एक ही जवाब दिया।</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>गणना नहीं हो सकती: किसी आइटम का जवाब दो लोगों ने नहीं दिया।</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>गणना नहीं हो सकती: सबने हर आइटम का जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>गणना नहीं हो सकती: केवल एक आइटम का जवाब दो लोगों ने दिया।</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>गणना नहीं हो सकती: जिन रिस्पॉन्स में मॉडल का नाम नहीं, वे हर आइटम में एक जैसे नहीं होते।</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>गणना नहीं हो सकती: कुछ मॉडलों की दूसरों से कभी तुलना नहीं हुई।</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>गणना नहीं हो सकती: समीक्षक अंदाज़ा लगाने से ज़्यादा गलतियाँ नहीं पकड़ते।</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>हिसाब नहीं हो सकता: दोनों दौरों ने यह सवाल अलग ढंग से पूछा।</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>हिसाब नहीं हो सकता: दोनों दौरों में कोई साझा अलग रखा प्रॉम्प्ट नहीं है।</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>गणना नहीं हो सकती: कोई जवाब नहीं है।</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>गणना नहीं हो सकती: इन लोगों ने अलग-अलग आइटम के जवाब दिए।</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>गणना नहीं हो सकती: यह आँकड़ा दो लोगों की तुलना करता है।</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>गणना नहीं हो सकती: जवाब बहुत कम हैं ({found}, कम से कम {needed})।</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>गणना नहीं हो सकती: आइटम बहुत कम हैं ({found}, कम से कम {needed})।</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>पुराने और नए रिस्पॉन्स को एक ही पैक में रेटिंग नहीं दी गई।</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>औसतन हर प्रॉम्प्ट को दो से कम लोगों ने परखा, इसलिए कोई निष्कर्ष नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>चुने हुए आइटम को फिर से रेटिंग दी जाए, तो वह बिना किसी बदलाव के भी बढ़ जाती है।</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>सहमति की गणना नहीं हो सकती, इसलिए कोई निष्कर्ष नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>विश्वास अंतराल नहीं है, इसलिए कोई निष्कर्ष नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>प्रॉम्प्ट इतने कम हैं कि कोई निष्कर्ष नहीं निकाला जा सकता।</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>सहायक</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>User</source>
        <translation>यूज़र</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>लॉट वह है जो एक योगदानकर्ता ने एक भाषा में एक पैक के जवाबों में दिया। संयोग से लिए गए जवाबों में गलतियाँ, सटीक 95 % अंतराल के साथ; जोखिम के कारण लिए गए जवाब किसी दर में नहीं हैं।</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>संकेत जवाबों को देखने के लिए कहता है। यह निर्णय नहीं है, कुछ अस्वीकार नहीं करता और भुगतान को कभी नहीं छूता।</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>औसत से ऊपर</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>स्वीकृत जवाब जिनका समय दर्ज नहीं हुआ, इसलिए वे किसी राशि में नहीं हैं: {count}।</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>स्वीकृत: वे जवाब जो बने हुए हैं और जिन्हें किसी समीक्षक ने वापस नहीं भेजा। लौटाए गए: वे जवाब जिन्हें समीक्षक ने सुधारा या जिनसे असहमत हुआ, बड़ी या गंभीर गलती के कारण। बताई गई समस्याएँ काम में गिनी जाती हैं। संकेत और निशान यहाँ कुछ नहीं बदलते।</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>सक्रिय घंटे</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>तय दर</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>सभी आइटम</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>जितना चाहिए था उसमें से दिए गए जवाबों का हिस्सा, भाषा और स्रोत के अनुसार।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>इससे आगे के जवाब: {count}, उन आइटम के जिनमें ज़रूरत से ज़्यादा जवाब हैं या जो एक ही व्यक्ति को दो बार दिए गए।</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>यहाँ आए जवाब: {wanted} में से {given}। शुरू न हुए आइटम: {missing}।</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>सभी योगदानकर्ताओं के जवाब: {count}।</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>हर आइटम के जवाब</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>अब तक मिले जवाब</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>जवाब देखने से पहले समीक्षकों के दिए जवाब: {given}; उससे मिलाए गए: {compared}।</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>जवाब जो पिछले दौर में नहीं थे</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>पुराने पाठों या सवालों, या वापस लिए गए आइटमों के जवाब, जो यहाँ किसी संख्या में नहीं हैं: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>“{question}” के वे जवाब जो दूसरों के जवाबों से मेल नहीं खाते: r = {r} (n = {n})।</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>पट्टियाँ: हर मान का हिस्सा। निशान: भाषा के सभी योगदानकर्ताओं में हिस्सा। सबसे अलग पहले।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>भाषा के अनुसार</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>चुनने वालों के अनुसार</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>गणना नहीं हो सकती: {most} से अधिक टेक्स्ट; केवल हूबहू प्रतियाँ खोजी गईं।</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>गणना नहीं हो सकती: कोई टेक्स्ट नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>गणना नहीं हो सकती: कोई समय दर्ज नहीं हुआ।</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>जीतने की संभावना</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरे</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>योगदानकर्ता</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>योगदानकर्ता जिनकी राशि की गणना नहीं हो सकती, इसलिए वह इस कुल में नहीं है: {count}।</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>योगदानकर्ता: {people}; सबसे कम वाले पहले।</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>सुधारी गई दर</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>गिनने की इकाई</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>{counted} को गिना गया; पैक {built} को बने।</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>कवरेज</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>मुद्रा</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Dawid-Skene का अनुमान</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>कितनों के बाद तय</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>अंतिम तारीख</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>हर योगदानकर्ता दूसरों की तुलना में</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>हर राशि एक ही बार अपनी मुद्रा की सबसे छोटी इकाई तक पूर्णांकित होती है, आधा ऊपर की ओर। कुल में दिखाई गई राशियाँ ही जुड़ती हैं।</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>“{question}” के लगातार एक जैसे जवाब: {longest} (p = {p})।</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>गलतियाँ</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>अनुमानित लेबल</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>हर संख्या मर्ज किए गए जवाब गिनती है: हर व्यक्ति और पैक के लिए वह परिणाम पैक, जिसका इतिहास बाकी सबको आगे बढ़ाता है। जहाँ एक व्यक्ति के दो परिणाम पैक अलग हो जाते हैं, वहाँ कोई नहीं गिना जाता। आइटम के पुराने टेक्स्ट के जवाब और बताई गई समस्याएँ उसके जवाब नहीं हैं।</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>अपेक्षित सटीकता</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>आँकड़ा</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>जिन आँकड़ों की गणना हो सकती है: {figures} में से {computed}; 0.667 से कम: {low}।</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>पहला स्थान: पहले दिखाया गया रिस्पॉन्स कितनी बार बेहतर है</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>जवाबों से लेबल तक</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>लिखने और चिपकाने की गिनती से, कभी लिखे गए टेक्स्ट से नहीं। अज्ञात: कुछ नहीं गिना गया।</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>एक दौर से दूसरे दौर तक</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>और पंक्तियाँ: {count}, {file} में।</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>और पंक्तियाँ: {count}। वे CSV फ़ाइलों में हैं, जो रिपोर्ट के साथ सहेजी जा सकती हैं।</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>ज्ञात जवाब जिन्हें फिर देखना है</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>आधे आइटम में {low} से {high} सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>अलग रखे प्रॉम्प्ट: {prompts}; हर एक के लिए लोग: {people}; {figure}: {value} (95 % {low} से {high}, प्रॉम्प्ट के अनुसार); p = {p} ({method}, Holm सुधार के बाद); अल्फ़ा {alpha}।</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>छिपा हुआ</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>छिपे ज्ञात जवाब</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>कितने आइटम पर अलग-अलग लोगों के कितने जवाब हैं। जिस आइटम की समस्या बताई गई, वह देखा हुआ गिना जाता है, जवाब दिया हुआ नहीं।</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>दो मॉडलों में से पहला कितनी बार बेहतर है, बराबरी आधी गिनी जाती है, प्रॉम्प्ट के अनुसार 95 % अंतराल के साथ। “दोनों खराब” किसी दर में नहीं है। टूटी रेखा: कोई अंतर नहीं।</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>बाकी लोग उसी आइटम का वही जवाब कितनी बार देते हैं, 95 % अंतराल के साथ; 20 साझा आइटम से। कम मान का मतलब कठिन आइटम भी हो सकता है।</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>यह कैसे गिना गया</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>अनदेखा</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>बाद में दिखा</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>पहले दिखा</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>खामी के टैग</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>आइटम</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>आँकड़ों के पीछे के आइटम</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>भाषा के अनुसार आइटम</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>हमेशा शामिल आइटम गिने जाते हैं, और अलग से भी बताए जाते हैं।</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>तय किए जाने के इंतज़ार में आइटम: {count}।</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Krippendorff का अल्फ़ा, आइटम पर 95 % अंतराल के साथ। 0.667 और 0.80 की टूटी रेखाएँ केवल दिशा दिखाने के लिए हैं: कम मान एक अकेले जवाब और दिशा-निर्देशों के बारे में बताता है, और जहाँ राय पूछी जाए वहाँ गलती नहीं है।</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>समानता</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>हार</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>लॉट</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>जिन लॉट की और जाँच चाहिए: {lots} में से {open}; अस्वीकृत: {rejected}।</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>बहुमत</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>औसत क्रम</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>प्रॉम्प्ट के अनुसार औसत, 95 % अंतराल के साथ। भरे और जुड़े बिंदु: अलग रखे प्रॉम्प्ट, केवल इन्हीं से प्रगति का पता चल सकता है। खाली बिंदु: वे आइटम जो चुने गए या जिन पर ट्रेनिंग हुई; कम स्कोर के कारण चुने गए हों तो वे अपने आप बढ़ते हैं।</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>माध्यिका</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>अक्षरों में लंबाई की माध्यिका</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>सबकी माध्यिका</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>माध्यिका, बीच का आधा, 5वाँ से 95वाँ पर्सेंटाइल, विराम के बिना सेकंड में। योजना के लिए, परखने के लिए नहीं।</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>विधि</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>विधियाँ अलग-अलग</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>गलत</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>परखने वाले मॉडल</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>परखने वाले मॉडल न किसी बहुमत में गिने जाते हैं, न किसी सहमति में। उनकी तुलना दो या ज़्यादा लोगों के बहुमत से होती है; साथ में यह कि एक व्यक्ति बाकी लोगों से कितनी बार सहमत होता है। अंतराल आइटम के अनुसार, 95 %।</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>ज्ञात जवाब वाले आइटम में अच्छे रहने वाले 30 % से ज़्यादा लोग यहाँ कुछ और कहते हैं: ज्ञात जवाब को फिर से देखें।</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>दौर का नाम</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>अभी कोई जवाब तुलना के लायक नहीं।</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>{model} और {other} के बीच कोई अंतर नहीं दिखता।</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>कोऑर्डिनेटर की फ़ाइल में कोई दर तय नहीं है।</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>कोई संकेत नहीं मिला।</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>बताई गई समस्याओं का समय दर्ज नहीं होता: घंटे के हिसाब में वे किसी राशि में नहीं हैं। संख्या: {count}।</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>किसी ने समस्या नहीं बताई।</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>तुलना नहीं हुई, क्योंकि ये लिखे गए टेक्स्ट हैं: {questions}।</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>नहीं मिलाए गए: जोखिम के कारण लिए गए: {risk}; उसी आइटम के किसी दूसरे जवाब के बाद: {seen}; किसी दूसरे समीक्षक के जवाब के साथ: {again}; उन जवाबों पर जो अब रखे नहीं हैं: {gone}।</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>उन प्रॉम्प्ट पर जो दोनों दौर में हैं, जोड़े में, Holm सुधार के बाद। दोनों दौर अलग समय पर और शायद अलग लोगों ने आँके: अंतर से कोई निष्कर्ष नहीं निकाला जाता।</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>केवल अलग रखे प्रॉम्प्ट के, कम से कम 30, अंतराल के साथ, हर एक पर कम से कम दो लोग और उनकी सहमति।</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>केवल यह हिस्सा गिना गया है: {part}।</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>ज्ञात जवाब से अलग</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>भेजे और लौटे पैक</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>पैक, समय और बताई गई समस्याएँ पूरे जवाबों की हैं; लॉट, निर्णय और अभ्यास केवल पूरी रिपोर्ट में हैं।</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>एक आइटम पर दो लोगों के जवाबों के जोड़े; विकर्ण पर समान।</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>पैरामीटर</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>भुगतान सूची</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>प्रति 1000 अंक</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>प्रति जवाब अंक</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>अभ्यास</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>बताई गई समस्याएँ</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>खिंचाव</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>सवाल</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>पहले स्कोर देने वालों का औसत लिया जाता है; अंतराल प्रॉम्प्ट के अनुसार t है, 95 %। प्रगति केवल अलग रखे प्रॉम्प्ट से बताई जाती है, 30 या अधिक से; गंभीर आइटम अलग दिखते हैं।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>मिला</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>बताई गई समस्याएँ, कारण के अनुसार: {count}।</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>लौटाया गया</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>समीक्षकों के निर्णय</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>समीक्षक {checked} में से {agree} जवाबों से सहमत हैं।</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>जवाब देखने से पहले समीक्षकों के अपने जवाब</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>संशोधन</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>सही</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>सही जवाब किसी पैक में नहीं थे। 85 % और 60 % सही लोगों के बीच Wald का परीक्षण केवल एक नज़र डालने को कहता है, और कुछ नहीं। अंतराल Wilson के हैं, 95 %।</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>पहली कोशिश में सही</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>आखिरी कोशिश में सही</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>पिछले दौर</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>दौर जिनमें अलग रखे प्रॉम्प्ट काम आ चुके हैं</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>दौर, समीक्षक, परखने वाले मॉडल और दावे केवल पूरी रिपोर्ट में होते हैं।</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>बाकी जैसा</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>दिखने पर वही</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>बिना देखे वही</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>स्कोर</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>हिस्से के अनुसार स्कोर</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>गंभीरता के अंक</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>गंभीरता के अंक: तटस्थ 0, छोटी 1, बड़ी 5, अति गंभीर 25, छोटा विराम चिह्न 0.1; स्रोतों के प्रति 1000 शब्द या अक्षर।</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>अनुपात</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>सबमें अनुपात</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>हर अंक का हिस्सा, बीच वाले के दोनों ओर फैला हुआ। औसत केवल तालिका में है।</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>संकेत: {signs}; जिन योगदानकर्ताओं पर कोई है: {people}।</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>संयोग से लिए गए कुछ जवाब समीक्षक को आइटम का जवाब खुद देने के बाद ही दिखते हैं: दूसरा आँकने वाला, जिसे पहले का कुछ पता नहीं। संयोग से लिए गए नमूने के जवाब मिलाए जाते हैं, हर आइटम पर एक समीक्षक; लिखे हुए टेक्स्ट नहीं मिलाए जाते।</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>{baseline} की तुलना में ताकत</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>जोड़</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>अपनाए गए</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>अपनाए गए: सुझाव अपनाने के कमांड से; उसके बिना दिया गया वही जवाब अनदेखा गिना जाता है। खिंचाव: जहाँ सुझाव पहले से दिख रहा था, वहाँ जवाब उन जगहों से कितनी ज़्यादा बार सुझाव ही है, जहाँ उसे किसी ने नहीं देखा; अंतराल आइटम के अनुसार, 95 %।</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>टेक्स्ट पढ़ने से भी तेज़, लगातार दस या अधिक; कुल {all} में से {fast}।</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>लगातार दस या अधिक, पढ़ने से भी तेज़ या सामान्य समय के एक तिहाई से कम में; कुल {all} में से {fast}।</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>बाकी से बहुत लंबे या छोटे टेक्स्ट: {all} में से {count}।</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>माँगी गई भाषा के बजाय दूसरी भाषा के पाठ: {all} में से {count}।</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>एक-दूसरे की लगभग प्रतियाँ: {all} में से {count} टेक्स्ट।</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>दूसरे लोगों के टेक्स्ट की लगभग प्रतियाँ (लोग: {people}; सबसे ज़्यादा: {names}): {all} में से {count} टेक्स्ट।</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>{other} के टेक्स्ट की लगभग प्रतियाँ: {all} में से {count} टेक्स्ट।</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>खुद को दोहराने वाले टेक्स्ट: {all} में से {count}।</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>आखिरी तालिका योगदानकर्ताओं की कही बात को Dawid-Skene के अनुमानित लेबल के सामने रखती है: {all} में से {shown} लोग।</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>आधे आँकने वालों के अनुसार सबसे नीचे का पाँचवाँ हिस्सा, और बाकी आधों ने उन्हीं आइटम के बारे में क्या कहा। उतनी बढ़त प्रगति नहीं है।</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>वही</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>“{question}” का हर बार वही जवाब: {count}। किसी और ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>“{question}” का हर बार वही जवाब: {count}। दूसरे अपने जवाबों में से {share} में यही देते हैं।</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>वही आइटम दो बार</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>ये प्रॉम्प्ट तीन दौर में काम आ चुके हैं: नए चुनें।</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>यह दौर और इससे पिछला</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>बराबरी</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>हर आइटम का समय</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>तय करने हैं</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>एक बार में दो लोग</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>हर योगदानकर्ता के मान</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>सबसे ज़्यादा आपस में उलझे मान</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>चाहिए</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>चुनने से अपने-आप क्या होता है</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>हर समीक्षक ने जानबूझकर डाली गई कितनी गलतियाँ पकड़ीं, और अच्छे माने गए कितने जवाब अस्वीकार किए।</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>पैक में क्या हुआ, यह लौटने तक पता नहीं चलता।</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>क्या बाकी है, पैक और भाषा के अनुसार</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>क्या दावा किया जा सकता है</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>जहाँ जवाब जोखिम के अनुपात में लिए गए, वहाँ हर गलती और उसके गंभीरता के अंक उतनों के लिए गिने जाते हैं जितना चुने जाने की संभावना कहती है (Horvitz-Thompson, सीमाएँ Stringer की)।</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>जहाँ लेबल अलग हैं</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>लिखे गए टेक्स्ट कहाँ से आते हैं</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>जीत की दर</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>जीत की दरें</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>जीत</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>लोगों के साथ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>काम का विवरण</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>देखने लायक</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>लिखे गए टेक्स्ट</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>जितने चाहिए उतने</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>लक्ष्य से कम</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF बताता है कि लिखे पाठ कितने मिलते-जुलते हैं: समानता, सहमति नहीं।</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>सुधारा हुआ</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>संपादित सुझाव</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>अलग रखे</translation>
    </message>
    <message>
        <source>late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>नहीं है</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>कोई आइटम नहीं</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>अभी तय नहीं</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>आंशिक</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>चिपकाया</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>उद्धृत</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>प्रॉम्प्ट बहुत कम हैं</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>टाइप किया</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>हर घंटे के {amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>हर आइटम के {amount} {currency}</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>एक ही आइटम के जवाबों के {pairs} जोड़ों में से {apart} अलग हैं।</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{packs} में से {back} पैक लौट आए हैं।</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{items} में से {below} आइटम पर जितने चाहिए उससे कम जवाब हैं।</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{all} में से {made} तुलनाओं से दावा किया जा सकता है।</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model}, {other} से बेहतर है।</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model}, {other} से खराब है।</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: इस काम के दो रूप लौटे हैं, और कोई भी दूसरे से आगे का नहीं है। जब तक लोग “परिणाम पैक” में न चुनें कि कौन-सा मान्य है, इसमें से कुछ नहीं गिना जाता।</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} में से {part}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{whole} में से {part}, पाँचवें हिस्से से कम</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{all} में से {shown} दिखाए गए हैं, पहले वे जिन्हें देखना है।</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{all} में से {shown} दिखाए गए हैं, पहले वे जिन्हें देखना है; सभी {file} में हैं।</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{all} में से {shown} दिखाए गए हैं; तालिका में सभी हैं।</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (लगभग {low} से {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} से {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>{share} जवाबों में “{value}”</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>कुछ जोड़ता है</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>सहमत, सुधार के साथ</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>तय नहीं हो सकता</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>कारण चुनें</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>स्रोत के उलट है</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>मानदंड गलत समझा</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>गंभीर</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>क्या आप सहमत हैं?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>जवाब या प्रमाण में बदलाव करें</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>खाली या भरती का</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>अपना जवाब दें</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>व्याकरण</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>यह कितना गंभीर है?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>निर्देश का पालन नहीं</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>कुछ छोड़ देता है</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>बड़ी</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>मामूली</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>तटस्थ</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>अपना काम नहीं</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>दिशा-निर्देश की शैली नहीं</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>विराम चिह्न</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>बिना कारण की रेटिंग</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>लिपि या दिशा</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>संवेदनशील या निजी जानकारी</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>स्रोत खराब है</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>गलत चीज़ की बात करता है</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>टास्क</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>शब्द और शैली</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>अस्वाभाविक</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>पक्का नहीं</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>ठीक-ठीक क्या?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>क्या गलत है?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>गलत प्रमाण</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>गलत लेबल</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>गलत भाषा या बोली</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>गलत शब्द</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>गलत लहजा</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>आपका अपना जवाब</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>{round} के बाद</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>हस्ताक्षर के बाद बदला</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>दावा</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>अलग-अलग रिस्पॉन्स</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>आइटम {number}। {words}। {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>कम रेटिंग</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>नया विषय</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>लोगों में असहमति</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>दुर्लभ मान</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>रेटिंग में बड़ा अंतर</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>हस्ताक्षरित सारांश</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>यह बंडल</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>अनिश्चित मॉडल</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>हमेशा शामिल</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>कठिन होने पर चुना गया</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>{pool} में से चुने गए</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} को बंद</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>उसने उन जवाबों के बजाय दूसरे जवाब गिने जो अभी यहाँ हैं</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>संयोग से लिया गया</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>यहाँ के जवाबों से मेल खाता है</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>अभ्यास के लिए</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>ट्रेनिंग के लिए</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>सत्यापन के लिए</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>अलग रखे हिस्से में</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>सीड {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>{name} के हस्ताक्षर</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>छूट: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{pool} में से {items}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} अलग रखा है और लगभग वही कहता है जो {other}, {split} ({likeness})।</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} अलग रखा है और वही कहता है जो {other}, {split}। इनमें से एक को निकाल दें।</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} अलग रखा है और {other} के एक पाठ के भीतर है, {split} ({likeness})।</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: 100 में से {share}</translation>
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
        <translation>स्प्रेडशीट के लिए CSV</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>कार्ड और Croissant मेटाडेटा वाला डेटा सेट</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>मतों के साथ मर्ज किए जवाब</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>दूसरे प्रोग्राम</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>पसंद (DPO, reward)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>केवल प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>जवाबों के साथ प्रॉम्प्ट (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>प्रकाशन</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>औसत के साथ स्कोर</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>शीट (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ट्रेनिंग</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>चाहे और अनचाहे रिस्पॉन्स (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>उदाहरण: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>इनके लिए नहीं: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>जवाब देना</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>हाल में इस्तेमाल किए कैरेक्टर</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरी</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>अंक हमेशा 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>अपने आप आगे बढ़ें</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>टेक्स्ट के साथ की लाइनें छिपाएँ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ज़्यादा कंट्रास्ट</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>इंटरफ़ेस</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम ऐनिमेशन</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्की</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप-रंग</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>पढ़ना</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>पढ़ने का रूलर</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>विराम की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>कुंजी की कॉपी की याद दिलाई गई</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>सुरक्षा कॉपियाँ</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>अदृश्य चिह्न दिखाएँ</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>रिस्पॉन्स कच्चे टेक्स्ट के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>हस्ताक्षर कुंजी</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>परिणाम पैक कहाँ सहेजे जाते हैं</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>कोई समस्या बताई गई</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>चूक</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>दूसरा जवाब</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>पहले चुनें कि इसे तय करना क्यों पड़ा।</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>पहले चुनें कि कौन-सा जवाब सही है।</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>दिशा-निर्देश के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>बराबर लोगों ने अलग-अलग जवाब दिए</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>दिशा-निर्देश इस पर चुप हैं</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>दिशा-निर्देश साफ़ नहीं</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>आइटम में गड़बड़ है</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>ज्ञात जवाब: {answer}। आप जो तय करेंगे, वह इसकी जगह लेगा।</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>भाषा या बोली</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>नोट: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>विकल्प नहीं है</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>बताई गई समस्याएँ: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>समीक्षक गलत थे</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>समीक्षक सहमत नहीं</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>समीक्षक: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>किसी की आपत्ति है कि लौटाया गया जवाब सही था</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>विशेष जानकारी चाहिए</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>टेक्स्ट दो तरह से पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>मर्ज किया जवाब पक्का नहीं है</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>सचमुच दो अर्थ वाला: जवाबों का बँटवारा रखें</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>गिनने के दो तरीकों से अलग जवाब निकलते हैं</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>कौन-सा जवाब सही है?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>इस आइटम को तय करना क्यों पड़ा?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>सुधार के साथ सहमत</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>दूसरी समस्या</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>अधूरा कटा हुआ</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>मेरा जवाब सही था</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>इस टास्क के लिए नहीं</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>आपत्तिजनक</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>निजी जानकारी</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>पक्का नहीं</translation>
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
        <translation>{limit} से ज़्यादा लाइनों वाली फ़ाइल एक बार में नहीं पढ़ी जाती। उसे कई फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>एक ऑब्जेक्ट में कोई नाम सादा टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>यहाँ एक उद्धरण चिह्न खुलता है और कभी बंद नहीं होता।</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>आइटम {item} के एक रिस्पॉन्स में मॉडल का नाम है: “{name}”।</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>एक टेक्स्ट में सरोगेट जोड़ी का आधा हिस्सा है, जो कोई कैरेक्टर नहीं बनाता।</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>एक टेक्स्ट में NUL कैरेक्टर है, जो किसी टेक्स्ट में नहीं होता।</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>एलियस डेटा को फ़ाइल से कई गुना बड़ा बना देंगे।</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>एक एलियस उसी की ओर इशारा करता है जिसके अंदर वह है।</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>फ़ोल्डर “{folder}” में डेटासेट की ऐसी कोई फ़ाइल नहीं है जो पढ़ी जाती हो: JSON Lines, JSON, CSV, TSV या Parquet।</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>लाइन से जोड़ने पर दोनों स्रोतों में पंक्तियाँ बराबर होनी चाहिए: {here} और {there}।</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>पढ़ते समय छोड़ा गया: {reason} ({count})।</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>“{encoding}” नाम की कोई एन्कोडिंग नहीं है।</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>“{path}” नाम की कोई फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>“{format}” नाम का कोई फ़ॉर्मैट पढ़ा नहीं जाता।</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>किसी पंक्ति में कॉलम “{column}” नहीं है।</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>कॉलम “{column}” का कोई मान “{question}” के जवाब से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Parquet फ़ाइलों के लिए पैकेज {package} ज़रूरी है: उसे postil[parquet] के रूप में इंस्टॉल करें, या डेटा को JSON Lines में सहेजें।</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>रिस्पॉन्स {number} में टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>बंद होने वाले उद्धरण चिह्न और अगले कॉलम के बीच कुछ है।</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>जवाब “{text}” अपने गद्यांश में {start} पर नहीं है।</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>सेल {place} में गलती है: {value}।</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>सेल {place} मर्ज किए हुए हैं। उन्हें अलग करें, ताकि हर पंक्ति का अपना सेल हो।</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>कॉलम {column} में सेल हैं, पर पहली पंक्ति में नाम नहीं है।</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>डेटा बहुत गहराई तक एक-दूसरे के अंदर है।</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>“{folder}” का डेटासेट Arrow फ़ाइलों में है, जो नहीं पढ़ी जातीं। उसे Parquet या JSON Lines के रूप में लिखें (to_parquet, to_json) और उन्हें चुनें।</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>विभाजक और उद्धरण चिह्न एक-एक कैरेक्टर के होने चाहिए, और एक जैसे नहीं।</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>एक्सटेंशन “{ending}” से फ़ॉर्मैट का पता नहीं चलता। योजना में बताएँ: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>फ़ाइल खोली नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>फ़ाइल में दस्तावेज़ का प्रकार (DOCTYPE) या अपनी एंटिटी हैं, जो पढ़ी नहीं जातीं। वह हिस्सा निकाल दें।</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>फ़ाइल में “{name}” नाम का कोई हिस्सा नहीं है। उसमें ये हैं: {names}।</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>फ़ाइल में उससे ज़्यादा है जितना एक बार में पढ़ा जाता है। उसे कई फ़ाइलों में बाँटें।</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>फ़ाइल दूसरी फ़ाइलों को शामिल करती है (XInclude), जिन्हें पढ़ा नहीं जाता। वह हिस्सा निकाल दें।</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>फ़ोल्डर “{folder}” में {limit} से ज़्यादा फ़ाइलें हैं। वह फ़ोल्डर चुनें जिसमें डेटा है।</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>फ़ोल्डर “{folder}” कोई डेटासेट नहीं है और उसमें पंक्तियों की {limit} से ज़्यादा फ़ाइलें हैं। इनमें से कुछ फ़ाइलें चुनें।</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>फ़ोल्डर “{folder}” कोई डेटासेट नहीं है, और उसकी कोई फ़ाइल नहीं पढ़ी जाती।</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>आईडी “{id}” तय रूप में नहीं है और “{name}” बन जाती है।</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>आईडी “{id}” दो बार है; पहली बार {file} की लाइन {first} में।</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>आइटम अपनी श्रेणी से मेल नहीं खाता: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>आइटम की आईडी नहीं है; उसे उसकी फ़ाइल और लाइन से “{name}” मिलती है।</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>आइटम में “{part}” का टेक्स्ट नहीं है, इसलिए उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>आइटम में भाषा नहीं बताई गई, और बंडल में सबके लिए कोई भाषा नहीं है।</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>आइटम {size} बाइट लेता है; सीमा {limit} है।</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>आइटम {item} और {other} लगभग एक ही बात कहते हैं।</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>आइटम {item} और {other} एक ही बात कहते हैं।</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>एक ऑब्जेक्ट में “{column}” नाम दो बार है।</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>योजना में आईडी का कॉलम नहीं बताया गया; आइटम को उनकी फ़ाइल और लाइन से आईडी मिलती है।</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>यही {count} बार और मिला।</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>सुझाव का स्कोर “{score}” 0 से 1 तक की संख्या नहीं है। वह जैसा है वैसा ही रखा जाता है।</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>स्रोत में कोई आइटम नहीं है।</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>टेक्स्ट में NUL कैरेक्टर है, जो किसी टेक्स्ट में नहीं होता। फ़ाइल खराब या UTF-16 हो सकती है।</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>यहाँ से आगे टेक्स्ट UTF-8 नहीं है। फ़ाइल को UTF-8 में सहेजें, या योजना में उसकी एन्कोडिंग बताएँ।</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>यहाँ से आगे टेक्स्ट {encoding} नहीं है। योजना में दूसरी एन्कोडिंग बताएँ।</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>मान “{label}” सवाल “{question}” के किसी जवाब से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>कोई आइटम नहीं है: स्रोतों की किसी पंक्ति से आइटम नहीं बनता।</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>{count} आइटम हैं; एक पैक में ज़्यादा से ज़्यादा {limit} आते हैं।</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>यह {format} फ़ॉर्मैट की फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>यह JSON नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>यह Parquet नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>यह XML नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>यह YAML नहीं है: {reason}।</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>इस लाइन में {found} कॉलम हैं, शीर्ष पंक्ति में {wanted}।</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>इस लाइन में {found} कॉलम हैं; इस फ़ॉर्मैट की लाइनों में {wanted} होते हैं।</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>इस लाइन में {found} कॉलम हैं; {limit} से ज़्यादा नहीं पढ़े जाते।</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>यह लाइन JSON नहीं है: {reason}। जो फ़ाइल एक ही JSON मान है, उसका फ़ॉर्मैट json है।</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>दो कॉलमों का नाम “{column}” है।</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>आइटम {item} के दो रिस्पॉन्स एक जैसे हैं।</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>बिना खाली जगह वाले टेक्स्ट में शब्द कहाँ शुरू होते हैं, यह यहाँ पता नहीं है: {package} इंस्टॉल करें, नहीं तो निशान अक्षर-अक्षर पर चलते हैं।</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>रद्द किया गया एनोटेशन</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>टेक्स्ट के अंदर का कोड</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>200 से ज़्यादा टर्न वाली बातचीत</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>हटाया गया संदेश</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>विशेषता जो किसी दूसरे एनोटेशन की ओर इशारा करती है</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>डेटासेट के किसी दूसरे हिस्से की फ़ाइल</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>बिना डेटा की फ़ाइल</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>फ़ॉर्मूला जिसका मान किसी प्रोग्राम ने नहीं निकाला</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>फ़ॉर्मूला, जिसका मान पढ़ा गया</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>लेबल जो लोगों ने अलग-अलग दिया</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>संबंधों या शृंखलाओं की परत</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>टेक्स्ट की लाइन जो उसके टोकनों से नहीं बनती</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>किसी दूसरे रूप का निशान</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>सभी वाक्यों के बाहर का निशान</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>निशान जो अपने टेक्स्ट में नहीं है</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>अगले वाक्य में जारी निशान, जिसे दो के रूप में पढ़ा गया</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>बिना लंबाई का निशान</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>संदेश जिसका पहला संदेश यहाँ नहीं है</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>संदेश जिसका केवल एक उत्तर है</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>रूपिम</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>किसी दूसरे मॉडल का पूर्वानुमान</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>-3 से 3 के बाहर की पसंद</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>किसी दूसरे रूप का रिकॉर्ड</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>रिकॉर्डिंग, जो अपनी जगह रहती है</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>निशानों के बीच का संबंध</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>चौथे के बाद का उत्तर</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>प्रॉम्प्ट का चौथे के बाद का रिस्पॉन्स</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>रिस्पॉन्स एक टेक्स्ट है, या content वाला ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>जवाब जो जमा नहीं किया गया</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>किसी दूसरे प्रकार का परिणाम: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>दूसरे वाक्य के अंदर का वाक्य</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>अक्षर जो लेबल की कुंजी हो सकता है या टाइप किया हुआ</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>सुझाया गया अनुवाद</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>टर्न एक टेक्स्ट है, या role और content वाला ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>बिना टेक्स्ट का व्यू</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>पूरी फ़ाइल या उसके XML के बारे में एनोटेशन</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>संबंधों या शृंखलाओं की परत का एनोटेशन</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>एनोटेशन जो किसी व्यू में दर्ज नहीं</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>खाली नोड</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>आइटम जिसमें किसी ने समस्या बताई और जवाब नहीं दिया</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>विकल्प एक टेक्स्ट है, या योजना में बताई कुंजियों वाला ऑब्जेक्ट।</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>फ़ाइल की कोई और शीट</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>बाइट, जो टेक्स्ट नहीं हैं</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>यहाँ एक टेक्स्ट चाहिए, सूची या ऑब्जेक्ट नहीं।</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>अस्वीकार की गई लाइन का लेबल</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>अनदेखी की गई लाइन का लेबल</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>चुने हुए लेबल के साथ जो लिखा है</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} पंक्तियों को “{source}” में जुड़ने के लिए कुछ नहीं मिला; यह उनमें पहली है।</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>इस स्रोत की {count} पंक्तियों को जुड़ने के लिए कोई पंक्ति नहीं मिली।</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” सही नहीं बैठता: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>आइटम {item} के “{part}” में कुछ अक्षर रास्ते में खो गए।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>आइटम {item} के “{part}” में दिखने लायक कुछ नहीं है: केवल ऐसे चिह्न हैं जिन्हें कोई फ़ॉन्ट नहीं दिखाता।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>आइटम {item} का “{part}” {script} में लिखा है, जो “{language}” के लिए असामान्य है।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>आइटम {item} का “{part}” “{found}” जैसा लगता है, “{language}” जैसा नहीं।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>आइटम {item} के “{part}” में शायद कोई फ़ोन नंबर है।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>आइटम {item} के “{part}” में शायद कोई ईमेल पता है।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>आइटम {item} के “{part}” में शायद किसी कंप्यूटर का पता है।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>आइटम {item} के “{part}” में शायद किसी बैंक खाते का नंबर है।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>आइटम {item} के “{part}” में शायद किसी भुगतान कार्ड का नंबर है।</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}” में एक ही नाम दो बार आता है।</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” पंक्तियों तक का रास्ता नहीं है। एक उदाहरण: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” भाषा का टैग नहीं है।</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}” टैग नहीं है: O, या B-, I-, E- या S- और एक लेबल।</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}” अपने टेक्स्ट में {start} पर नहीं है।</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” ऐसी संख्या नहीं है जो JSON में होती है।</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>स्रोतों को जोड़ने वाले कॉलम में “{value}” दो बार है।</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>जवाब दिया गया</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>सुधारा हुआ</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>असहमत</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>आपत्ति या समस्या</translation>
    </message>
    <message>
        <source>open</source>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>समस्या बताई गई</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>बाद में तय करना है</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>{most} या उससे कम स्कोर के लिए यहाँ एक वाक्य चाहिए।</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>पहले कोई लेबल चुनें।</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>पहले कोई लेबल चुनें। कुंजियाँ {first} से {last}।</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>पहले बेहतर रिस्पॉन्स चुनें।</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>कम से कम एक वाक्य पर निशान लगाएँ।</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>यहाँ कोई सुझाव नहीं दिखाया जाता।</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>पहले सभी रिस्पॉन्स को क्रम में रखें।</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>सुझाव: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>यह सवाल अभी बाकी है: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} का जवाब।</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>पहले जैसा किया गया: बाद में तय करना, आइटम {number}।</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} का लेबल।</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} में निशान।</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} का नोट।</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} पर आपत्ति।</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} की समस्या।</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>पहले जैसा किया गया: आइटम {number} का टेक्स्ट।</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>पहले जवाब लिखें।</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} बचे</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>{count} बचे, लगभग {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>पैक</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>परिणाम पैक</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>समीक्षा पैक</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>निर्णय पैक</translation>
    </message>
</context>
</TS>
