<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>ስለ ይዘቱ</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>ጨምረው ይጀምሩ</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>አዲሱ ስሪት ይጨመር?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>ጥቅሉን ይጨምሩ</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>ይህ ጥቅል ይጨመር?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>የእርስዎ የራስዎ መልሶች ተትተዋል፦ {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>ለተለወጡ ወይም ለተሰረዙ ንጥሎች የተሰጡ፣ ከቀድሞው ክለሳ ጋር የተቀመጡ መልሶች፦ {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>ለ{name} ይደውሉ ወይም በአካል ያግኟቸው፣ እነዚህን አኃዞችም ከእሳቸው አኃዞች ጋር ያነጻጽሩ። ኢሜይል ሊጭበረበር ይችላል።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ዝርዝሩን ይቅዱ</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>የኢሜይሉን ጽሑፍ ይቅዱ</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>ለአስተባባሪው የሚሆን ዝርዝር መረጃ</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>ከዚህ ፈራሚ የመጀመሪያው ጥቅል</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>ሰላም፣ ጥቅሉ «{title}» የተላከው ለ{other} ነው። የ{you}ን ጥቅል ሊልኩልኝ ይችላሉ?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>ከ{name} እንደመጣ ይናገራል። ከማመንዎ በፊት ያረጋግጡ።</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>ገና አልተነጻጸረም። ጥቅሉን ይጨምሩ፣ ከማስረከቤ በፊት እንደገና ይጠይቁኝ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>ይክፈቱት</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>ጥያቄዎች ተቀይረዋል። መልሶችዎ ስለማይስማሙ እንደገና የተከፈቱ ንጥሎች፦ {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>የ{name} የደህንነት ቁጥር</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>በ{name} የተፈረመ</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>በ{name} የተፈረመ፣ ገና አልተነጻጸረም</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>ምንጭ፦ {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>በ{day} ያረጋገጡት ቁጥር ሌላ ነበር፦ {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>ቁጥሮቹ ይለያያሉ። ጥቅሉን አይጨምሩ</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>ቁጥሮቹ አንድ ናቸው። ይህን ፈራሚ ይመኑና ጥቅሉን ይጨምሩ</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>ጥቅሉ የተሟላ ነው፣ አልተለወጠም</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>ይህን ጥቅል መጨመር አይቻልም</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>የሚያስረክቡት፦ መልሶች፣ ማስረጃዎች፣ ማስታወሻዎች፣ የመልሶች የቀድሞ ስሪቶች፣ {times}፣ ስምዎ።</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>የሚያስረክቡት፦ ውሳኔዎች፣ እርማቶች፣ ማስታወሻዎች፣ የውሳኔዎች የቀድሞ ስሪቶች፣ ስምዎ።</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>ይህ ጥቅል አስቀድሞ አለዎት</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>ከማስረከብዎ በፊት እንደገና ይጠየቃሉ።</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>የሌሎችን መልሶች ይፈትሻሉ። አንዳንዶቹ ስህተቶች ምን ያህል እንደሚገኙ ለማየት ሆን ተብለው ስህተት ተደርገዋል።</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>ይህን ፈራሚ በ{day} አረጋግጠዋል።</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>%n መልስዎ ይቆያል።</numerusform>
            <numerusform>%n መልሶችዎ ይቆያሉ።</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>ይህ ጥቅል ሲሠራ የ{day} የውጤት ጥቅልዎ ገና አልደረሰም ነበር።</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>የ{day} የውጤት ጥቅልዎ ደርሷል።</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>የ{day} የውጤት ጥቅልዎ በ{received} ደርሷል።</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>ያለ ጊዜ መረጃ</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>የእያንዳንዱ ንጥል ጊዜ በዝርዝር</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>የእያንዳንዱ ንጥል ጊዜ በዝርዝር፣ ምን ያህል እንደጻፉና እንደለጠፉ</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>የእያንዳንዱ ንጥል ጊዜ በሙሉ ሰከንድ</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>ከ{b} ውስጥ {a} ተመልሰዋል። ሥራዎ አልተነካም።</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>ከ{b} ውስጥ {a} ተፈትሸዋል። ሥራዎ አልተነካም።</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name}ም ይህን ጥቅል ተመልክተው ፈርመውታል</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} በአዲስ ቁልፍ ይፈርማሉ</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>{new} አዲስ፣ {changed} የተለወጡ፣ {withdrawn} የተሰረዙ።</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · የሚፈተሹ መልሶች፦ {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · ንጥሎች፦ {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>ቅርጸት ያለው ጽሑፍ</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>ቁምፊ ያስገቡ</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>ጥሬ ጽሑፍ</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>ይህ ጥቅል የቃላት ዝርዝር የለውም</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>የንጥል {number} መልሶች</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>ይህን ስሪት ይውሰዱ</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>የሚወስዱት ስሪት አዲሱ ይሆናል። ምንም አይጠፋም።</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>ይህ ንጥል ገና መልስ የለውም።</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}፣ አዲሱ</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>ጥቆማውን ይቀበሉ</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}፦ {answer}</translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message>
        <source>After 50 minutes without a break of 5, one line says so.</source>
        <translation>የ5 ደቂቃ ዕረፍት ሳይኖር 50 ደቂቃ ሲያልፍ አንድ መስመር ይህን ይናገራል።</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>በራሱ ይቀጥል</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>ዕረፍት እንድወስድ ያስታውሱኝ</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>የሚጠየቀው አንድ ምርጫ ብቻ ሲሆን ቀጣዩ ንጥል ከምርጫው በኋላ ይመጣል።</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>መስመሮችን ይደብቁ</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>መስመሮችን ያሳዩ</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>መልሱ</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>እርማትዎ</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>ባለ ስድስት አኃዝ 18 ብሎኮች፣ ረድፍ በረድፍ</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>ብሎክ {a} ከ{b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>ቁልፍዎን ከሌላ ኮምፒውተር ያምጡ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>የቁልፍ ቅጂዎች ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>በዚህ ኮምፒውተር ላይ ያለውን ቁልፍ ይተካል</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>ቅጂውን ይክፈቱ</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>መጀመሪያ ቅጂውን ይክፈቱ ወይም አኃዞቹን ይጻፉ።</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>ወይም የታተመው ገጽ አኃዞች</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>የቅጂው ፋይል፣ ከፍላሽ ወይም ካስቀመጡበት ቦታ፦</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>የገጹ ቁልፍ</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>የ{name} ቁልፍ</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>ይህን ቁልፍ ይጠቀሙ</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>ጥቅሎችዎና መልሶችዎ ይቆያሉ። የሚተካው ቁልፍ በመተግበሪያው አቃፊ ውስጥ ይቀመጣል።</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>ዕቅዱን ይለውጡ</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>ዕቅዱን {file} ይለውጡ፣ ከዚያም ጥቅሎቹን እንደገና ይሥሩ። ተመልሶ የመጣው ይቆያል።</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>ያልተመለሱ ንጥሎቻቸውን ለሌሎች ይስጡ</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>ጥቅሎቹን እንደገና ይሥሩ</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>ጥቅሎቹን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>ይህ ስብስብ</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>የወጣው ሰው</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ማንም</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>መለያ፦ hi፣ sw፣ ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>ለእያንዳንዱ ንጥል የሚሰጡ መልሶች</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>የሚመረጡ መልሶች፣ በእያንዳንዱ መስመር አንድ</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ፋይሎችን ይምረጡ</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>መመሪያውን ይምረጡ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ዓምዶች</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>ለማከፋፈል የሚያገለግሉ ዓምዶች</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>ሰዎች ከመጀመራቸው በፊት የሚታይ የይዘት ማስጠንቀቂያ</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>ምስጋና</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>እንደ ምርጫዎ ሁሉም ሰው ከእያንዳንዱ ርዕስ፣ ደረጃ ወይም ምንጭ የተወሰነ ይደርሰዋል።</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>ለሁሉም ይደርሳሉ፣ የትኞቹ እንደሆኑ ግን ማንም አያይም።</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>አንድ ሰው ሊያውቀው የሚገባ መስክ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>የጥያቄ ፋይሎች ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>ትክክለኛ መልስ ያላቸው ስውር ንጥሎች</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>መለያ</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>ለተሳታፊዎች ይታያል፣ ወደ ውጭ በሚላክ ፋይል ሁሉ ውስጥም ይኖራል።</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>አንድ ሰው ሁለት ጊዜ የሚያያቸው ንጥሎች</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>ብዙ ሰዎች የሚመልሷቸው ንጥሎች</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>ለኤክስፖርት የሚቀመጡ</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>የተግባር ዓይነት</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>የእያንዳንዱ ንጥል ቋንቋ</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>የጽሑፎቹ ቋንቋ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ፈቃድ</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>የተቆለፉ የውጤት ጥቅሎች</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>የጻፏቸው ሞዴሎች</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>አዲስ ስብስብ</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>ዕቅድ ይክፈቱ</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>የንጥሎች ቅደም ተከተል</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>መነሻ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ሰዎች</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>ለእያንዳንዳቸው የሚመደቡ ሰዎች</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>ጥያቄዎችና መመሪያ</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>ትክክለኛ መልሶች</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>ከንጥሉ ጎን የሚታዩ</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>የማከፋፈያ መሠረት</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>ሠንጠረዦች፣ JSON፣ ጽሑፍ፣ የዳታ ስብስቦች፣ እንዲሁም ሌሎች ፕሮግራሞች የሚጽፉት።</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ተግባር</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>ጽሑፎች ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>ንጥሎቹ ለዙር {round} የተመረጡ ናቸው።</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>የሚከፈቱት በቁልፍዎ፣ ወይም ከጥቅሎቹ ጋር በሚሠራው ገጽ ነው።</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>በስብስቡ ፋይል ውስጥ ይቆያሉ።</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>በእያንዳንዱ ቋንቋ ሰዎች ምን ያህል እንደሚስማሙ ያሳያሉ።</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>አንድ ሰው ምን ያህል ወጥ እንደሆነ ያሳያሉ።</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ርዕስ</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>የጥያቄ ፋይል ይጠቀሙ</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>ጽሑፎቹ ከየት እንደመጡ</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>ሰዎች ካልተጠቀሱ ማንም መልስ ሊሰጥበት የሚችል አንድ ጥቅል ይኖራል።</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ሁሉም</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>እያንዳንዱ ሰው እንደፈለገ</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>በፋይሎቹ እንዳለው</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>ለእያንዳንዱ ሰው በዕጣ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ምንም</translation>
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
        <translation>ሰዎች የሚመዝኗቸውን ጽሑፎች የያዙ ፋይሎችን ይምረጡ።</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>የጥቅሎች አቃፊ</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>ጥቅሎችን ይሥሩ</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>ጥቅሎቹን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>ገና ንጥል የለም</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>ዕቅድ ይክፈቱ</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>የዕቅድ ፋይሎች ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ፋይሎቹን በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>መጀመሪያ መታረም ያለበት ነገር አለ። ከንጥሉ በታች ተጽፏል።</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>የመጀመሪያው ንጥል፣ ሰዎች እንደሚያዩት</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>መታረም ያለበት ከታች ተጽፏል።</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} እና ስብስቡ በ{folder} ውስጥ ናቸው።</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ንጥል</numerusform>
            <numerusform>%n ንጥሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ተትቷል</numerusform>
            <numerusform>%n ተትተዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n ጥቅል</numerusform>
            <numerusform>%n ጥቅሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ረድፍ</numerusform>
            <numerusform>%n ረድፎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n የሚታረም</numerusform>
            <numerusform>%n የሚታረሙ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n መታየት ያለበት</numerusform>
            <numerusform>%n መታየት ያለባቸው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>እና ሌላ %n</numerusform>
            <numerusform>እና ሌሎች %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>ምልክት</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>ዓረፍተ ነገር</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>ያስገቡ</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>ቁምፊ ያስገቡ</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>የገባው፦ {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>የማይታዩ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>ፊደላት</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>የድምፅ ምልክቶች</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>የድምፅ ፊደል</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>በስም ይፈልጉ</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>ይህ ጥቅል</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>በቅርቡ የተጠቀሙት</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ተገኝተዋል</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>የሚስማሙትን ሁሉ ይምረጡ</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>አንዱን ይምረጡ</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ፋይል ይምረጡ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ይክፈቱ</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>ስብስብ ይክፈቱ</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>በተጨማሪ ብርቅ</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>የሚመረጥበት</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>ይህን የሚያሳዩ ዓምዶች። እያንዳንዱ የሚቆጠረው በቋንቋው ውስጥ ባለው ደረጃና በክብደቱ ነው።</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>በዕጣ የሚመረጡ</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>ለማረጋገጫ</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>ለመለኪያ የተለዩ</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>መለያዎች፣ በየመስመሩ አንድ</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>ለሚቀጥለው ዙር ንጥሎች</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>የእያንዳንዱ ቋንቋ ንጥሎች</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>የዚህ ስብስብ ንጥሎች</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>ሁልጊዜ የሚካተቱ ንጥሎች</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>ድርሻው የሚጠበቅ</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>የምልክት ዓምድ</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>የዙሩ ስም</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>ሞዴሎች እንደተሻሻሉ ሊያሳዩ የሚችሉት እነዚህ ፕሮምፕቶች ብቻ ናቸው። ለሥልጠና ፈጽሞ አይውሉም።</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>የክፍሎች ዓምድ</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>ሪፖርቱ ለይቶ ያሳያቸዋል።</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>ስለ ንጥሎች ሁሉ ይናገራሉ፤ የተመረጡት ግን ይህን አይችሉም።</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>የተሸፈኑ ርዕሶች፣ በኮማ የተለዩ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ክብደት</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>ንጥልን ፈታኝ የሚያደርገው</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>የጽሑፎች ርዝመት</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>የተመረጡ ንጥሎች አቃፊ</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>ዙሮቹን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>ንጥሎቹን በማንበብ ላይ</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>እንደ {file} ተቀምጧል። ጥቅሎቹ የሚሠሩት እዚህ ከእሱ ነው።</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>የተመረጡትን ንጥሎች በማስቀመጥ ላይ</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>መጀመሪያ መታረም ያለበት ነገር አለ። ከንጥሎቹ በላይ ተጽፏል።</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>ንጥሎቹ ገና አልተመረጡም። ጥቂት ይጠብቁ።</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>ንጥሎቹ ከየት እንደሚመጡና አንድን ንጥል ፈታኝ የሚያደርገው ምን እንደሆነ ይምረጡ።</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>መታረም ያለበት ከላይ ተጽፏል።</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>የሚወሰዱት</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>የተዘጋ ዙር እንደገና ሊከፈት አይችልም።</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>ከዚያ በኋላ በዚህ ስብስብ ውስጥ ምንም አይሠራም፦ የሚከተለው አዲስ ዙር ነው። የውጤት ጥቅሎችን አሁንም ማዋሃድ ይቻላል፣ ማጠቃለያው ግን እንዳለ ይቆያል።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>ዙሩን ዝጋ</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>ዙር {round} ይዘጋ?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>ከዚህ ዙር የተሠሩ ፋይሎች በማጠቃለያው ውስጥ ሊጠቀሱ ይችላሉ።</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>ሪፖርቱ አሁን እንዳለ፣ እንዲሁም የወጣውን፣ የተመለሰውንና የሚሰጠውን ድምዳሜ የሚገልጽ ማጠቃለያ ከስብስቡ አጠገብ ይቀመጣሉ። ቁልፍዎ ማጠቃለያውን ይፈርማል።</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>ለአስተባባሪው የሚሆን ሪፖርት መተግበሪያው የት እንደነበረ ይናገራል። የንጥሎችዎን ጽሑፍ አይይዝም።</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>ሁሉም መልሶች አሉ።</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>ለአስተባባሪው ሪፖርት ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>እንደ {file} ተቀምጧል።</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>መተግበሪያው ሳይታሰብ ተዘግቷል</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>በሚቀጥለው ጊዜ፦ {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>ልምምድ፦ የቁልፍ ሰሌዳውን ይጠቀሙ</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>የአንድ መስመር ቁጥር ይጫኑ፤ ቀጣዩ ጥያቄ በራሱ ይከፈታል። {enter} ወደሚቀጥለው ያልፋል።</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>የአንድ አማራጭ ቁጥር ይጫኑ። {enter} መልሱን አስቀምጦ ያልፋል።</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>የተሻለውን ምላሽ ቁጥር ይጫኑ፣ ሁለቱም እኩል ጥሩ ከሆኑ {none} ይጫኑ። {enter} ወደሚቀጥለው ያልፋል።</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>መልስዎን ይጻፉ። {enter} አስቀምጦት ያልፋል።</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} ምላሾቹ የሚለያዩበትን ያሳያል።</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} በጽሑፉ ውስጥ ቃል ይፈልጋል።</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} ጥሩ መልስ ምን እንደሆነ ያሳያል።</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} እዚህ የሚሠሩ ቁልፎችን ሁሉ ያሳያል።</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} ንጥሉን ከዕልባት ጋር ሳይመለስ ይተወዋል።</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} ከሌሎቹ ተለይቶ ያለውን የመጨረሻ አማራጭ ይመርጣል።</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} ለአስተባባሪው ማስታወሻ ለመጻፍ ነው።</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} ወደ ጽሑፉ ይሄዳል፣ {mark} መልስዎን በሚደግፈው ዓረፍተ ነገር ላይ ምልክት ያደርጋል።</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} ወደ ጽሑፉ ይሄዳል። እዚያ {up} እና {down} ከዓረፍተ ነገር ወደ ዓረፍተ ነገር ይሄዳሉ፣ {mark} ምልክት ያደርጋል። {other} ይመልሳል።</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} እያንዳንዱን ትዕዛዝ በስሙ ያገኛል።</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} ወደ ቀዳሚው ንጥል ይመለሳል።</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} ራሱ ችግር ላለበት ንጥል ነው።</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} የመጨረሻውን እርምጃ ይቀለብሳል።</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>ልዩነቶች</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>ልዩነቶችን ይደብቁ</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>እነዚህ ምላሾች የሚጋሩት ጽሑፍ ጥቂት ነው</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ፊደል</numerusform>
            <numerusform>%n ፊደላት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ቃል</numerusform>
            <numerusform>%n ቃላት</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A እና B እኩል ጥሩ ናቸው</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>ከቀዳሚው ጋር እኩል ጥሩ</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>ምርጥ</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>ሁለቱም መጥፎ ናቸው</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>ደረጃ {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>ወደ ጥቅሎች ይመለሱ</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>ከመጀመርዎ በፊት</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ይጀምሩ</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>የስብስብ ፋይል በ.bundle ያበቃል። የግል ነው፣ ለማንም ፈጽሞ አይላክም።</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>ስብስብ ይሥሩ</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>እዚህ ስብስብ የለም</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>ስብስብ ይክፈቱ</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>ጥቅሎችን የሚሠሩበትን ስብስብ ይክፈቱ፣ ወይም እዚህ ይጣሉት።</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>ረድፎችን ያስቀምጡ</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n መልስ</numerusform>
            <numerusform>%n መልሶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>ለእያንዳንዱ %n መልስ ያስፈልጋል</numerusform>
            <numerusform>ለእያንዳንዱ %n መልሶች ያስፈልጋሉ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n ንጥል</numerusform>
            <numerusform>%n ንጥሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n ንጥል መታየት አለበት</numerusform>
            <numerusform>%n ንጥሎች መታየት አለባቸው</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ተትቷል</numerusform>
            <numerusform>%n ተትተዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n ተዋህዷል</numerusform>
            <numerusform>%n ተዋህደዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n አዲስ</numerusform>
            <numerusform>%n አዳዲስ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n ጥቅል ተዋህዷል</numerusform>
            <numerusform>%n ጥቅሎች ተዋህደዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n የውጤት ጥቅል</numerusform>
            <numerusform>%n የውጤት ጥቅሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n የሚፈተሽ</numerusform>
            <numerusform>%n የሚፈተሹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n እርስዎን ይጠብቃል</numerusform>
            <numerusform>%n እርስዎን ይጠብቃሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>በመፈተሽ ላይ</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>ግብ፦ ለእያንዳንዱ ንጥል %n መልስ</numerusform>
            <numerusform>ግብ፦ ለእያንዳንዱ ንጥል %n መልሶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%n ጥቅል ያዋህዱ</numerusform>
            <numerusform>%n ጥቅሎችን ያዋህዱ</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>ጥቅሎችን ያዋህዱ</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>በማዋሃድ ላይ</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>ውህደቱ ተቀልብሷል፣ %n ጥቅል ወጥቷል</numerusform>
            <numerusform>ውህደቱ ተቀልብሷል፣ %n ጥቅሎች ወጥተዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>የተዘጋው ዙር {round} ማጠቃለያ የቆጠረው አሁን እዚህ ካሉት የተለዩ መልሶችን ነው።</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>ውህደቱን በመቀልበስ ላይ</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>ስብስቦች ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>ማስተባበር</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>ስብስብ ይክፈቱ</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>ስብስቡን በመክፈት ላይ</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>በመፈተሽ ላይ</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>ቅጂውን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>መጠባበቂያ ቅጂ ይሥሩ</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>መጠባበቂያ ቅጂ በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>መጠባበቂያ ቅጂ ይክፈቱ</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>ሥራዎን ወደ ነበረበት በመመለስ ላይ</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>መጠባበቂያ ቅጂዎች ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>መጠባበቂያ ቅጂው {file} ነው፣ የቁልፍዎ ቅጂ {key} ነው።</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>መጠባበቂያ ቅጂው {file} ነው። ሊከፈት ይችላል።</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>ሥራዎ ወደ ነበረበት ተመልሷል። ከዚህ በፊት እዚህ የነበረው ለብቻው እንደ ቅጂ ተቀምጧል።</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n ተመልሷል</numerusform>
            <numerusform>%n ተመልሰዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n እልባት የሚጠብቅ ንጥል</numerusform>
            <numerusform>%n እልባት የሚጠብቁ ንጥሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n የሚረጋገጥ ቋንቋ</numerusform>
            <numerusform>%n የሚረጋገጡ ቋንቋዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ማስታወሻ</numerusform>
            <numerusform>%n ማስታወሻዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n ተቃውሞ ወይም ችግር</numerusform>
            <numerusform>%n ተቃውሞዎች ወይም ችግሮች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ያልተመለሰ</numerusform>
            <numerusform>%n ያልተመለሱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n ሰው</numerusform>
            <numerusform>%n ሰዎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n ችግር ተነግሯል</numerusform>
            <numerusform>%n ችግሮች ተነግረዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n በኋላ የሚወሰን</numerusform>
            <numerusform>%n በኋላ የሚወሰኑ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>ችግር ተነግሯል</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>መልሶች ይለያያሉ</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>ለእያንዳንዱ ንጥል ያሉ መልሶች፣ ስንት ንጥሎችም እንዳሏቸው</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>ሽፋን</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>የአንድ ሥራ ሁለት ስሪቶች</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} ከ{answers} ጋር</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>ከ{first} እስከ {last} መልሶች ያላቸው፦ {count}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}፦ {count}</translation>
    </message>
</context>
<context>
    <name>DraftPeople</name>
    <message>
        <source>Add key cards</source>
        <translation>የቁልፍ ካርዶችን ይጨምሩ</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>የቁልፍ ካርዶች ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>በስብስቡ ውስጥ ያሉ መልሶች፦ {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>የሚፈተሹ መልሶች፦ {answers}፣ ከእነሱ መካከል ሆን ተብለው የገቡ ስህተቶች፦ {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>ይህን ፋይል ለገምጋሚው ይስጡ።</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>ግማሹ በዕጣ፣ ግማሹ በስጋት ምልክቶች ይመረጣል። ከ50 መልሶች በታች ያላቸው የመልስ ቡድኖች ሙሉ በሙሉ ይፈተሻሉ።</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>መመሪያ የለውም፣ ምክንያቱም ጥቅሎቹ ከስብስቡ ጎን የሉም።</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>የግምገማ ጥቅል ይሥሩ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>እንደ {file} ተቀምጧል።</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>የቀድሞ ስሪቶች</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ማስታወሻ፦ {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>ከተቀመጠ በኋላ ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>ችግር፦ {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>ይህ ከተቀመጠ በኋላ ተለውጧል ወይም ተሰርዟል። በውጤት ጥቅሉ ውስጥ አለ፣ ጥቅሉን የሚከፍት ሰውም ሊያነበው ይችላል። ወደሚቀጥለው ከማለፍዎ በፊት የጻፉትና የለወጡት ግን የለበትም።</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n ምልክት</numerusform>
            <numerusform>%n ምልክቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>ምን ያህል መጥፎ ነው?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>የምልክቱን ስም ይምረጡ</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n መስፈርት ቀርቷል</numerusform>
            <numerusform>%n መስፈርቶች ቀርተዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%n ጥያቄ ቀርቷል</numerusform>
            <numerusform>%n ጥያቄዎች ቀርተዋል</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>መርጠው ወደሚቀጥለው</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>ንጥል {a} ከ{b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>ንጥል {number}፣ {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>አስቀምጠው ወደሚቀጥለው</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>ከ{b} ውስጥ {a} ተመልሰዋል፣ በኋላ የሚወሰኑ፦ {later}፣ ተቃውሞዎች ወይም ችግሮች፦ {problems}። ንጥል {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>ከ{b} ውስጥ {a} ተመልሰዋል፣ በኋላ የሚወሰኑ፦ {later}፣ ችግሮች፦ {problems}። ንጥል {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>አንድ ገምጋሚ የመልሶችዎን የተወሰነ ክፍል አይተዋል፣ የማን እንደሆኑ ግን አላወቁም።</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>እስካሁን የተፈተሹ መልሶች፦ {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>ምክንያቶች</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>መልሶችዎ ምን እንደደረሱ</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}፦ {count}</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Looking for the items</source>
        <translation>ንጥሎቹን በመፈለግ ላይ</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>አቃፊ ይምረጡ</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>የሚነበብ ነገር የለም</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>በጽሑፉ ውስጥ ይፈልጉ</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ተገኝተዋል</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>%n ንጥል ተመልሷል።</numerusform>
            <numerusform>ሁሉም %n ንጥሎች ተመልሰዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ያስረክቡ</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>ንጥል {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>ንጥል {number}፣ {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>እንደገና ይመልከቱ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>እዚህ ይቆዩ</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>ከ%n ንጥል የመጨረሻው።</numerusform>
            <numerusform>ከ%n ንጥሎች የመጨረሻው።</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>ብዙ ጊዜ የወሰዱት</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>በኋላ የሚወሰኑ</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>ማስታወሻ ያላቸው</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>ወደ ኋላ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>ከሌላ ኮምፒውተር ቁልፍ አለኝ</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>የተሠራው በዚህ ኮምፒውተር ላይ ነው፣ ከዚህም ፈጽሞ አይወጣም። መተግበሪያው የሚያስረክቡትን እያንዳንዱን ጥቅል በእሱ ይፈርማል፣ ስለዚህ ማንም በመንገድ ላይ መልሶችዎን ሊለውጥ አይችልም።</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>ቁልፉ መጠባበቂያ አለው</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>ጥቅሎቼን ልክፈት</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>የፊርማ ቁልፍ</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>ደረጃ {number} ከ{count}፦ {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>ይህ ስም በውጤት ጥቅሎችዎ ውስጥ ይገባል። ቁጥርም ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>በቋንቋዎ ወይም በእንግሊዝኛ ይጻፉ</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>እንደ ሌላ ሰው ይጠቀሙ</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>አስተባባሪዎ ምን ብለው ይጠሩዎታል?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>አስተባባሪ ማን እንደፈረመ ሲጠይቁ እነዚህን አኃዞች ያንብቡላቸው።</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>መጀመሪያ ስም ወይም ቁጥር ይጻፉ።</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>ይህን በቅንብሮች ውስጥ በማንኛውም ጊዜ መለወጥ ይችላሉ</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>የእርስዎ የደህንነት ቁጥር</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>የፊርማ ቁልፍዎ ዝግጁ ነው</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>መጀመሪያ መልሱን ራስዎ ይስጡ</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>መልሱ</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>ከዚያ የተሰጠውን መልስ ያያሉ፣ ስለ እሱ የሚያስቡትንም ይናገራሉ።</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>መልስዎ</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>ከ1 እስከ {count} ያለ ቁጥር</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>ይሂዱ</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>ወደ ንጥል ይሂዱ</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>በዚህ ጥቅል ወደሚቀጥለው የሚያልፉት እርስዎ ነዎት።</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>ያብሩ</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>ከምርጫ በኋላ ቀጣዩ ንጥል በራሱ ሊመጣ ይችላል።</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>ቀጣዩ ንጥል በራሱ ይመጣል።</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>ወደሚቀጥለው የሚያልፉት እርስዎ ነዎት።</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>መመሪያ</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>ይህ ጥቅል መመሪያ የለውም።</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n መልስ ከተጠየቀው በተለየ ቋንቋ ነው። የመጀመሪያው ንጥል {number} ነው።</numerusform>
            <numerusform>%n መልሶች ከተጠየቀው በተለየ ቋንቋ ናቸው። የመጀመሪያው ንጥል {number} ነው።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%n ንጥል በኋላ የሚወሰን ነው። የመጀመሪያው ንጥል {number} ነው።</numerusform>
            <numerusform>%n ንጥሎች በኋላ የሚወሰኑ ናቸው። የመጀመሪያው ንጥል {number} ነው።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n ንጥል ገና መልስ ያልሆኑ ለውጦችን ይዟል፣ አይወጡም። እሱም ንጥል {number} ነው።</numerusform>
            <numerusform>%n ንጥሎች ገና መልስ ያልሆኑ ለውጦችን ይዘዋል፣ አይወጡም። የመጀመሪያው ንጥል {number} ነው።</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>ሲዋሃድ አዲሱ የውጤት ጥቅል የዚህን ቦታ ይወስዳል።</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>{size} ያህል፣ {meaning}። በቁልፍዎ የተፈረመ።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>ቦታ ይቀይሩ</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>ሌላ ቦታ ይምረጡ። መልሶችዎ ደህና ናቸው።</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>የኢሜይሉን ጽሑፍ ይቅዱ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ተጠናቋል</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>ወደ ንጥል {number} ይሂዱ</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>ያስረክቡ፦ {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>ሰላም {name}፣ ይህ ለ«{title}» የውጤት ጥቅሌ ነው፦ ከ{all} ውስጥ {done} ንጥሎች ተጠናቀዋል። ፋይሉ {file} ነው።</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>ሰላም፣ ይህ ለ«{title}» የውጤት ጥቅሌ ነው፦ ከ{all} ውስጥ {done} ንጥሎች ተጠናቀዋል። ፋይሉ {file} ነው።</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>ተቆልፏል፦ ሊከፍቱት የሚችሉት {name} ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>ወይም እንዳለ ያስረክቡ።</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>የውጤት ጥቅል</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>የውጤት ጥቅሉን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>የተጠናቀቀውን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>እንደ {file} ተቀምጧል፣ {size}። ይህን ፋይል ለ{name} ይስጡ።</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>የውጤት ጥቅልዎ ትክክለኛ ቀን እንዲኖረው የኮምፒውተሩን ቀን ያስተካክሉ።</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ፋይሉን ያሳዩ</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>መተግበሪያው በዚህ አቃፊ ውስጥ መጻፍ አይፈቀድለትም።</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>ቁጥሮቹ አንድ ናቸው</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>ፋይሉ ከመጠናቀቁ በፊት ፍላሹ ተነቅሏል።</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>ይህ ኮምፒውተር ዛሬ {day} ነው ይላል። ጥቅሉ የተሠራው ከዚያ በኋላ ነው።</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>በውስጡ ያለው</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>መልሶችን በኋላም መለወጥ ይችላሉ</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>የ{name}ን የደህንነት ቁጥር ገና አላነጻጸሩም።</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>መልሶችዎ በዚህ ኮምፒውተር ላይ ደህና ናቸው። ፍላሹን ይሰኩና እንደገና ያስቀምጡ።</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>በማንኛውም ኢሜይል ሊላክ የሚችል ትንሽ</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>ለአብዛኛው ኢሜይል በጣም ትልቅ፣ ፍላሽ ይጠቀሙ</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · ለ{signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}። ሌላ ምንም የለም።</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>ሲዋሃድ አዲሱ የውሳኔ ጥቅል የዚህን ቦታ ይወስዳል።</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>ሰላም፣ ለ«{title}» የሰጠኋቸው ውሳኔዎች እነሆ፦ ከ%n ውስጥ {checked} መልሶች ተፈትሸዋል።</numerusform>
            <numerusform>ሰላም፣ ለ«{title}» የሰጠኋቸው ውሳኔዎች እነሆ፦ ከ%n ውስጥ {checked} መልሶች ተፈትሸዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>የውሳኔ ጥቅሉን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>የውሳኔ ጥቅል</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>ውሳኔዎችን በኋላም መለወጥ ይችላሉ</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>ሁሉም ነገር ደህና ነው</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>መጠባበቂያ ቅጂ ይሥሩ</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>የሚስተካከል ነገር አለ</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>መተግበሪያውን ይዝጉና አቃፊውን {folder} ወደ ሌላ ቦታ ያዛውሩ።</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>መተግበሪያውን ይዝጉና አቃፊውን {folder} ወደዚህ ኮምፒውተር ያዛውሩ።</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>ፍላሹን ከመንቀልዎ በፊት መተግበሪያውን ይዝጉ።</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>ግንኙነቱ ከተቋረጠ መልሶች ሊጠፉ ይችላሉ። ሁለት ኮምፒውተሮች በአንድ ጊዜ ሊጠቀሙበት አይገባም።</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>እርስዎ ሲሠሩ ሌሎች ፕሮግራሞች ይህን አቃፊ ይቀዳሉ፣ መልሶችዎ ያሉበትን ፋይልም ሊያበላሹ ይችላሉ።</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>እዚያ ማስቀመጥ ረዘም ያለ ጊዜ ይወስዳል። መተግበሪያው ክፍት ሳለ ፍላሹ ከተነቀለ መልሶች ሊጠፉ ይችላሉ።</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>ሥራዎ ያለው በሚመሳሰል (sync) አቃፊ ውስጥ ነው</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>ሥራዎ ያለው በኔትወርክ ድራይቭ ላይ ነው</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>ሥራዎ ያለው በፍላሽ ላይ ነው</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>አኃዞች</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>ሁልጊዜ አኃዞች 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>ሲጠፋ፦ ቁጥሮች በቋንቋው አኃዞች ይጻፋሉ።</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>ሁሉም {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>በኋላ የሚወሰኑ {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>በጽሑፎችና በመልሶች ውስጥ ይፈልጉ</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>ንጥል {number}፣ {state}። {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>«{text}» ያለበት ንጥል የለም።</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>እንዲህ ያለ ንጥል የለም።</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>ተቃውሞ ወይም ችግር ያለባቸው {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>ያልተመለሱ {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>ችግር ያለባቸው {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>አንዳንድ ጽሑፎች ገና አልተፈለጉም።</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>ማስታወሻ ያላቸው {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} ከ{b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>የመጀመሪያው ንጥል ቅድመ እይታ</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>ይህ ኮምፒውተር ቢበላሽ በቅጂው በዚያው ስም መቀጠል ይችላሉ። ፍላሽ ወይም የታተመ ገጽ ይበቃል።</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>ቅጂ ደህንነቱ በተጠበቀ ቦታ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>ያትሙት</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>በኋላ ያስታውሱኝ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ቅጂ ያስቀምጡ</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>የቁልፍ ቅጂዎች ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ቅጂ ያስቀምጡ</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>የቁልፍዎ ቅጂ {file} ነው።</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>የይለፍ ሐረጉ ተወግዷል። የፊርማ ቁልፍዎ ያለ ሐረግ ይከፈታል።</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>ቁልፍዎ እዚህ ነው። በ{name} ስም ያስረክባሉ።</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>የፊርማ ቁልፍዎ የይለፍ ሐረግ ተደርጎለታል።</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>የቀድሞው ቁልፍ ቅጂዎች አይመልሱትም።</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>በአቃፊ {folder} ውስጥ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ቅጂ ያስቀምጡ</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>አዲሱ ቁልፍ ገና ቅጂ የለውም</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>የእርስዎ የደህንነት ቁጥር</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>የሚሰጡ ፋይሎች አቃፊ</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>እነዚህን የእምነት ጥቅሎች በፕሮጀክቱ ውስጥ ላሉ ሁሉ በዚህ ቅደም ተከተል ይስጡ፦</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>ይህን የእምነት ጥቅል በፕሮጀክቱ ውስጥ ላሉ ሁሉ ይስጡ፦</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>በፕሮጀክቱ ውስጥ ላሉ ሁሉ ይስጡ፦</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>ይህን የቁልፍ ካርድ ለአስተባባሪዎ ይላኩና ከላይ ያለውን ቁጥር ያንብቡላቸው፦</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>ቁልፉ ተሰርዟል</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>የቁልፍ ካርድዎ ተጽፏል</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>ከአሁን ጀምሮ ቁልፍዎ ለፕሮጀክቱ ይፈርማል</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>ከአሁን ጀምሮ አዲሱ ቁልፍዎ ይፈርማል</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>የፊርማ ቁልፍ ቅጂ</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>በሌላ ኮምፒውተር ላይ፦ መተግበሪያውን ይጫኑ፣ ስምዎን ይጻፉ፣ «ከሌላ ኮምፒውተር ቁልፍ አለኝ» የሚለውን ይምረጡ፣ እነዚህንም አኃዞች ረድፍ በረድፍ ይጻፉ። የእያንዳንዱ ብሎክ የመጨረሻ አኃዝ የአጻጻፍ ስህተትን ያሳያል።</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>የዚህ ቁልፍ የደህንነት ቁጥር</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>የ{name} ቁልፍ</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>ይህን ገጽ የያዘ ሰው ያለ ምንም የይለፍ ሐረግ በስምዎ መፈረም ይችላል። እርስዎ ብቻ በሚደርሱበት ቦታ ያስቀምጡት፣ ፎቶም አያንሡት።</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>የአጠቃቀም መጽሐፍ</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>ይህን ገጽ ያትሙ</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>የመለማመጃ ጥቅል ይሞክሩ</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>ሁሉንም የተለመዱ ቁልፎች ይመልሱ</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>ቁልፉን ይቀይሩ</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>የትዕዛዝ ቁልፍ</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>«{text}» ያለበት ትዕዛዝ የለም።</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>አዲሱን ቁልፍ ይጫኑ</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>ዝግጁ የቁልፍ ስብስቦች</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>ለመፈለግ ይጻፉ</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>የተለመደውን ቁልፍ ይመልሱ</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>የተለመዱ ቁልፎች</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} የዚህ ትዕዛዝ ቁልፍ ነው፦ {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>እዚያ {word}፣ እዚህ፦ {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>መልሴን ልለውጥ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ይህ ይቆይ</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>በ{letter} ብቻ</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>ሌላ ቅርጸ ቁምፊ ይጠቀሙ</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>የጥቅል ፋይል በ.taskpack ያበቃል፣ ብዙ ጊዜም በኢሜይል ወይም በፍላሽ ይመጣል። ኢንተርኔት አያስፈልግም።</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>የሚፈተሹ መልሶች</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>ከአስተባባሪዎ የመጣውን የጥቅል ፋይል ሁለት ጊዜ ጠቅ ያድርጉ፣ እዚህ ይጣሉት፣ ወይም ይክፈቱት፦</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>ጥቅል ወይም ትዕዛዝ ይፈልጉ</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>ተጠናቋል፣ ለማስረከብ ዝግጁ</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>አስረክበዋል</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>በሂደት ላይ</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>በማኅደር ውስጥ</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>የበይነገጽ ቋንቋ</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>ገና ጥቅል የለም</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>ጥቅል ይክፈቱ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>ጥቅሎች</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>ሁሉንም {count} ያሳዩ</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>ዛሬ፦ %n ንጥሎች በ{time}</numerusform>
            <numerusform>ዛሬ፦ %n ንጥሎች በ{time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>የመለማመጃ ጥቅል ይሞክሩ</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>ይህን ስም ያቆዩ</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>በዝርዝሩ ውስጥ ያለ ስም</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>በውጤት ጥቅሎች ውስጥ ስሙ {name} ሆኖ ይቆያል።</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>የተቀነሰ እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>ምንም ነገር አይንሸራተትም፤ ፓነሎችና መልእክቶች ወዲያውኑ ይታያሉ።</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ገጽታ</translation>
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
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>ቦታውን ይምረጡ</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>መጠባበቂያ ቅጂ ይሥሩ</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>በዚህ ቅጂ ማንም መፈረም አይችልም።</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>ጥቅሎችዎ፣ መልሶችዎና ቅንብሮችዎ ያሉበት አንድ ፋይል። ያገኘው ሰው ሊያነባቸው ይችላል።</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>ሁለተኛውን ፋይል የሚከፍተው የይለፍ ሐረግዎ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>ሁለተኛውን ፋይል ያገኘ ሰው በስምዎ መፈረም ይችላል፣ የይለፍ ሐረግ ካደረጉለት ግን አይችልም። የይለፍ ሐረግ ይጠየቃሉ።</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>ከፊርማ ቁልፍዎ ቅጂ ጋር፣ በሁለተኛ ፋይል</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>ያለ ፊርማ ቁልፍዎ</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ማውጫ</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>በአጠቃቀም መጽሐፍ ውስጥ ይፈልጉ</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>ለተሳታፊዎች</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>ለአስተባባሪዎች</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>ለገምጋሚዎች</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>የአጠቃቀም መጽሐፍ</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>በዚህ ገጽ ላይ «{text}» ያለበት ነገር የለም።</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>ይህ ገጽ ያለው በ{language} ብቻ ነው።</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ተገኝተዋል</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>ምልክቱን ያስወግዱ</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>ምንም አልተለካም።</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>እነዚህ ቁጥሮች በውጤት ጥቅሉ ውስጥ አሉ። ሁሉም ንጥሎች በአንድነት፦</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>የተለካው</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n ጥቅል ከሁለት ስሪቶች አንዱ ሆኖ ይገባል። ሁለቱም አይቆጠሩም፦</numerusform>
            <numerusform>%n ጥቅሎች ከሁለት ስሪቶች አንዱ ሆነው ይገባሉ። ሁለቱም አይቆጠሩም፦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n ጥቅል የዚያኑ ሰው የቆየ ጥቅል ይተካል፦</numerusform>
            <numerusform>%n ጥቅሎች የዚያኑ ሰው የቆየ ጥቅል ይተካሉ፦</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%n ጥቅል ያዋህዱ</numerusform>
            <numerusform>%n ጥቅሎችን ያዋህዱ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>%n ጥቅል ይዋሃድ?</numerusform>
            <numerusform>%n ጥቅሎች ይዋሃዱ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>ማዋሃድ ፈጽሞ አይሰርዝም። የቆዩት ጥቅሎች ይቆያሉ፣ ውህደቱም ሊቀለበስ ይችላል።</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>እና ሌላ %n</numerusform>
            <numerusform>እና ሌሎች %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}፣ በ{day} በተዋሃደው ጥቅል ፈንታ</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>ሁለተኛ የእምነት ጥቅል ይሰርዘዋል። ከዚያ እሱ የፈረማቸው ጥቅሎች ተቀባይነት የላቸውም። እንደገና ይሥሯቸው።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>አቃፊውን ይምረጡ</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>በፕሮጀክቶችዎ ውስጥ ላሉ ሁሉ መነገር አለበት</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>አዲስ የፊርማ ቁልፍ ይሠራ?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>አስተባባሪ የፈረሙትን ሌሎች ያምናሉ። ያ ቁልፍ መቆለፍ አለበት።</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>የይለፍ ሐረግ ያድርጉ</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>መጀመሪያ የይለፍ ሐረግ ያድርጉ</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>የቀድሞው ቁልፍ በሌላ ሰው እጅ ሊሆን ይችላል</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>ከአሁን ጀምሮ አዲሱ ቁልፍ ይፈርማል፣ እንደ ቀድሞውም ይከፈታል። ጥቅሎችዎና መልሶችዎ ይቆያሉ፣ የቀድሞው ቁልፍም በመተግበሪያው አቃፊ ውስጥ ይቀመጣል።</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>የቀድሞው ቁልፍ ደህና ነው</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>የቀድሞው ቁልፍ ምን ይሁን?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>የፈረመው ሁሉ እንደጸና ይቆያል።</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>የሚላክ የቁልፍ ካርድ ያገኛሉ። እስኪቀበሉት ድረስ በአዲሱ ቁልፍ የተፈረሙ የውጤት ጥቅሎች ይጠብቃሉ።</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>ለእያንዳንዱ ፕሮጀክት የእምነት ጥቅል ያገኛሉ፣ በእሱም የቀድሞው ቁልፍ አዲሱን ያስተዋውቃል።</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>አስተባባሪዎ አዲሱን ቁልፍ ማወቅ አለባቸው</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>የይለፍ ሐረጉን ይለውጡ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>አዲስ የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>ለቅጂው የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>የአሁኑ የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ቅጂ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>የይለፍ ሐረግ ያድርጉ</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>የይለፍ ሐረጉን ያድርጉ</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>ያንኑ እንደገና</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>ሁለቱ የይለፍ ሐረጎች አንድ ዓይነት አይደሉም።</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>መጀመሪያ አዲሱን የይለፍ ሐረግ ይጻፉ።</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>መጀመሪያ የአሁኑን የይለፍ ሐረግ ይጻፉ።</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>የይለፍ ሐረግ የሌለው ቅጂ ያገኘ ሰው በስምዎ መፈረም ይችላል። የይለፍ ሐረግ ያለው ቅጂ በእሱ ብቻ ይከፈታል፦ የተረሳ የይለፍ ሐረግ ማንም ሊመልሰው አይችልም።</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>ቁልፍዎ በሚፈርምበት ጊዜ ሁሉ ይጠየቃሉ፦ ለማስረከብ፣ ጥቅሎችን ለመሥራት፣ ዙር ለመዝጋት። የትም አይቀመጥም፣ ማንም ሊመልሰውም አይችልም፦ ያለ እሱ የሠሩት ሁሉ እዚህ ይቆያል፣ መፈረም የሚችሉት ግን በሚከፈት የቁልፍዎ ቅጂ ወይም በአዲስ ቁልፍ ብቻ ነው።</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>ለዚህ ንጥል ከሰጡት መልስ ጋር ይሄዳል።</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>ማስታወሻውን ያቆዩ</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>ማስታወሻ ለአስተባባሪው</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>መልሴ ትክክል ነበር</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>ይቃወሙ</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>መጀመሪያ ምክንያቱን ይጻፉ።</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>ተቃውሞውን ያንሱ</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>ለምን ትክክል እንደነበር</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>ቀድሞ የሰጡት መልስ ይጸናል። አስተባባሪዎ ምክንያትዎን አይተው ይወስናሉ።</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>የፊርማ ቁልፉ የይለፍ ሐረግ እዚህ የ{name}ን ሥራ ይከፍታል።</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>ይህ የይለፍ ሐረግ የፊርማ ቁልፉን አይከፍትም። እንደገና ይሞክሩ።</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}፣ አማራጭ {number} ከ{count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>የቅርጸ ቁምፊ ፋይል ይጨምሩ</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>አስተባባሪዎን የቅርጸ ቁምፊ ፋይል ይጠይቁ። ፋይሉ በ.ttf፣ በ.otf ወይም በ.ttc ያበቃል፣ በፍላሽም ሊመጣ ይችላል፤ ኢንተርኔት አያስፈልግም።</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>ቅርጸ ቁምፊዎች ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>የጎደሉ፦ {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>ችግር ያሳውቁ</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>የዚህ ጽሑፍ አንዳንድ ፊደላት በዚህ ኮምፒውተር ላይ ሊታዩ አይችሉም</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} ሊነበብ ወይም ሊቀዳ አይችልም።</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>ጥቅሉ {pack} አልተጀመረም፦ እዚህ የ{script} ፊደላት ያሉት ቅርጸ ቁምፊ የለም።</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>ጥቅሉን በመጨመር ላይ</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>የቁልፍዎን መጠባበቂያ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>ጥቅሉን በመፈተሽ ላይ</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>ሁሉም ተቀምጧል፣ {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>የመለማመጃ ጥቅሉን በመሥራት ላይ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>አልተቀመጠም</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>ጥቅል ይክፈቱ</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>ጥቅሎች ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>ይጀምሩት</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>ጥቅሉ በማኅደር ውስጥ ነው።</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>የፊርማ ቁልፍዎ ገና ቅጂ የለውም።</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} ከጥቅሎችዎ ውስጥ ነው።</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>ፋይሉን {file} ያትሙ፣ ገጹን በጥንቃቄ ያስቀምጡ፣ ፋይሉንም ይሰርዙ። ምስጢራዊ ቁልፍ ይዟል።</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>ንጥል {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>ተጨማሪ ያሳዩ</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>ማንኛውንም ትዕዛዝ ይፈልጉ</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>ወደ ንጥል {number} ይሂዱ</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>«{text}» ያለበት ትዕዛዝ ወይም ጥቅል የለም።</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>«{text}» ያለበት ትዕዛዝ ወይም ጥቅል የለም። «{other}» ማለትዎ ነበር? Enter ይመርጠዋል።</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>ከትዕዛዙ ጎን ያለው ቁልፍ ያለዚህ መስኮት ተመሳሳዩን ይሠራል።</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>በቅርቡ የተጠቀሙት</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ይፈጸም</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ላይና ታች</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>በሚቀጥለው ጊዜ፦ {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>ኢንኮዲንግ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ፋይል</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>ክፍል</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ረድፎች</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ሉህ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>የዳታ ክፍፍል</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ደረጃ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>ሁሉም</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>በፋይል</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>በ{column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>እያንዳንዱ ግቤት</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>አልተመረጠም</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>ፋይሉ በሙሉ</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>አቃፊው በሙሉ</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>የፊርማ ቁልፍዎ የይለፍ ሐረግ</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>በራሳቸው አቃፊና የፊርማ ቁልፍ ይጀምራሉ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>ሊገኝ አልቻለም፦ {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>ስሙን ይቀይሩ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>እያንዳንዱ ሰው የራሱ ጥቅሎች፣ መልሶች፣ የፊርማ ቁልፍና ቅንብሮች አሉት።</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>አሁን በጥቅም ላይ</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>መጨረሻ የተጠቀሙበት፦ {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>በይለፍ ሐረግ ተቆልፏል</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>ይህን አቃፊ ወደ ዝርዝሩ ያስገቡ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ከፕሮግራሙ ይውጡ</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>የደህንነት ቁጥር {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>አዲስ ሰው</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>ከዝርዝሩ ያውጡ</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>የመጀመሪያው አጀማመር አልተጠናቀቀም</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>እንደ ሌላ ሰው ይጠቀሙ</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>ማን ነዎት?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>ገና ስም የለውም</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>አቃፊዎ {folder} በዚህ ዝርዝር ውስጥ የለም።</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>ሁሉም ቋንቋዎች</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>ከፍተኛው የንጥሎች ብዛት</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>የሚያውቋቸው መስኮች</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>የሚያውቋቸው ቋንቋዎች</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name}ን ይተዉ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ገደብ የለም</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>ከሌሎቹ ጋር ሲነጻጸር የሥራው ድርሻ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>ክፍያ</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>የሚናገሯቸው ዘዬዎች</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>ድርሻቸውን የሚወስነው</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>ለእያንዳንዱ ሰዓት</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>ለእያንዳንዱ ንጥል</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>ሕግ፣ ሕክምና</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>{name}: {chosen}</source>
        <translation>{name}፦ {chosen}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>All of the file</source>
        <translation>ፋይሉ በሙሉ</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>ማብራሪያ</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>የልምምድ ንጥሎች</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>መጀመሪያ ይመጣሉ፣ ለምንም አይቆጠሩም፣ በኋላም ትክክለኛውን መልስ ይናገራሉ። አንድ ዓምድ በyes፣ true፣ 1 ወይም x ምልክት ያደርግባቸዋል።</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>መልሱ ይህ ሊሆን ይችላል፦ {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>የሚጠበቀው ሌላ መልስ ነው፦ {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>የልምምድ ንጥል፦ መልስዎ አይቆጠርም።</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>መልስዎ የሚጠበቀው ነው።</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>እዚህ ይቆዩ</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>ወደ ጥቅሎች ይሂዱ</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>ቀጣዩ የተግባር ዓይነት</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>ልምምድ ለእርስዎ ብቻ ነው። እነዚህን መልሶች ማንም አያይም።</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>እዚህ ይቆዩ</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>ይህ የተግባር ዓይነት ተጠናቋል</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>ሁሉንም የተግባር ዓይነቶች ተለማምደዋል</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>ከ{least} እስከ {most} ፊደላት ለመጻፍ ይሞክሩ</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>ከ{least} እስከ {most} ቃላት ለመጻፍ ይሞክሩ</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>በሌላ ቋንቋ</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>በጽሑፉም ውስጥ ያሉ ተከታታይ ፊደላት፦ {number}። የራስዎን ቃላት ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>ረጅሙ የተቀዳ ክፍል፣ በፊደላት፦ {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>ረጅሙ የተቀዳ ክፍል፣ በቃላት፦ {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>የጎደሉ ቃላት፦ {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>በጽሑፉ ውስጥ የሌሉ፦ {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>በጽሑፉ ውስጥ ብቻ ያሉ፦ {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ያሳዩ</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>በጽሑፉም ውስጥ ያሉ ተከታታይ ቃላት፦ {number}። የራስዎን ቃላት ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>በተግባሩ ቋንቋ ተጽፏል</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>በእነዚህ መስፈርቶች ይመዝኑ</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>ምላሽ ይመዝኑ</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>መፍረድ አይቻልም</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>ቀጣይ መስፈርት</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ይመዝኑ</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} ከ{b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}፦ ምንም</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>የቅርጸ ቁምፊ ፋይል ይጨምሩ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>ቅርጸ ቁምፊ</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>ቅርጸ ቁምፊዎች ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>በአንድ መስመር ቢበዛ ስንት ፊደላት</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>የመስመር ቁመት</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>ናስኽ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>ናስታሊቅ</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>የአጻጻፍ ሥርዓት</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>የምንባቦች መጠን</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>የዚህ ኮምፒውተር ቅርጸ ቁምፊ</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>ከፕሮግራሙ ጋር የሚመጣው ቅርጸ ቁምፊ</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} ሊነበብ ወይም ሊቀዳ አይችልም።</translation>
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
        <translation>ይህ ንጥል ጽሑፍ የለውም</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>ማንኛውም የፕሮጀክቱ ጥቅል ወይም የእምነት ጥቅል፦</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>በመልሶ ማግኛ ቁልፍ እንደ አዲስ ይጀምሩ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>አቃፊውን ይምረጡ</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>ጥቅል ይክፈቱ</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>መጀመሪያ የፕሮጀክቱን አንድ ጥቅል ይክፈቱ።</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ገጹን ይክፈቱ</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>መጀመሪያ የመልሶ ማግኛ ቁልፉን ገጽ ይክፈቱ።</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>ጥቅሎች ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>የቁልፍ ገጾች ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>ከመጀመሪያው ዕቅድ ጋር የተሠራው የመልሶ ማግኛ ቁልፍ ገጽ። በወረቀት ላይ ካለዎት መስመሮቹን በጽሑፍ ፋይል ውስጥ ይጻፉ።</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>በዚህ ኮምፒውተር ላይ ያለው ቁልፍዎ የፕሮጀክቱ አስተባባሪ ቁልፍ ይሆናል። እስካሁን ለእሱ የፈረሙ ቁልፎች ይሰረዛሉ፤ ተሳታፊዎችና መልሶቻቸው ይቆያሉ።</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>የጥቅል ፋይል በ.taskpack ያበቃል፣ ብዙ ጊዜም በኢሜይል ወይም በፍላሽ ይመጣል።</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>የዚህ ጥቅል አንድ ክፍል ጎድሏል</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>እንደገና ይጠይቁ፣ ወይም ከፍላሹ አንድ ጊዜ ደግመው ይቅዱት።</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>በ.taskpack የሚያበቃ ጥቅል ከ{name} ይጠይቁ።</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>በትናንሽ ክፍሎች ከ{name} ይጠይቁ።</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>አዲሱን ስሪት ከ{name} ይጠይቁ። በፍላሽ ሊመጣ ይችላል።</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>ለእርስዎ የተሠራውን ጥቅል ከ{name} ይጠይቁ።</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>ጥቅሉን ከ{name} ይጠይቁና ያንን ፋይል ይክፈቱ።</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>ሌላ ሰው እንዲፈትሻቸው {name}ን ይጠይቁ።</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>ጥቅሉን እንደገና ከ{name} ይጠይቁ፣ ቢቻል በፍላሽ ቅጂ ወይም በአዲስ ኢሜይል።</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>ለ{name} ይደውሉ፣ በአዲሱ ቁልፍ የተፈረመ ጥቅልም ይጠይቁ።</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>ለ{name} ይደውሉ፣ ማን እንደፈረመውም ይጠይቁ።</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>ለ{name} ይደውሉ። አዲስ ቁልፍ ማምጣት የሚችለው ከቀድሞው ቁልፍ ወይም ከመልሶ ማግኛ ቁልፉ የመጣ የእምነት ጥቅል ብቻ ነው።</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>ጥቅሉ እንደ አዲስ እንዲሠራ ዝርዝር መረጃውን ለ{name} ይቅዱ።</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>በዚህ ጥቅል ያሉት መልሶች ሁሉ የእርስዎ የራስዎ ናቸው</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>ባለዎት ጥቅል ይቀጥሉ።</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>በዚህ ኮምፒውተር ላይ ባለው ስሪት መጨመር አይቻልም።</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>መልሶቹ ሊዋሃዱ ስለማይችሉ መጨመር አይቻልም።</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>ማን እንደሠራው ማንም ሊናገር ስለማይችል መጨመር አይቻልም።</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>መጨመር አይቻልም።</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>መጨመር አይቻልም። ይህ የሚሆነው ማውረዱ ሳይጠናቀቅ ሲቋረጥ ነው።</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>መጨመር አይቻልም። ይህ የሚሆነው የወረደው ሲበላሽ ወይም ሰው ፋይሉን ሲያርም ነው።</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>መጨመር አይቻልም። ያለዎት የመተግበሪያው ስሪት {version} ነው።</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>በመተግበሪያው ስሪት {made} ስለተሠራ መጨመር አይቻልም። ያለዎት ስሪት {version} ነው።</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>ማንም የራሱን መልሶች አይገመግምም።</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>ካመኑት ቁልፍ በተለየ ቁልፍ የተፈረመ</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>በ{day} ካመኑት ቁልፍ በተለየ ቁልፍ የተፈረመ</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>የዚህ ጥቅል ይዘት እርስ በርሱ አይስማማም</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>ይህን ጥቅል የፈረመው ቁልፍ ተሰርዟል</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>በዚህ ጥቅል ውስጥ ያለው የፈራሚዎች ዝርዝር ከእርስዎ የቆየ ነው</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>ይህ ፋይል ጥቅል አይደለም</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>ይህ ለእርስዎ ንጥሎች ያሉት ጥቅል አይደለም</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>ይህ ጥቅል ለሌላ ሰው የተላከ ነው</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>ይህ ጥቅል የተላከው ለ{other} ነው። እርስዎ {you} ነዎት።</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>ይህ ጥቅል አልተፈረመም</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>ይህ ጥቅል በጣም ትልቅ ነው</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>ይህ ጥቅል አዲስ የመተግበሪያው ስሪት ያስፈልገዋል</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>ይህ ጥቅል የመተግበሪያውን ስሪት {needed} ይፈልጋል። ያለዎት ስሪት {version} ነው።</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>ይህ ጥቅል ከተፈረመ በኋላ ተለውጧል</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>ይህ ጥቅል ለሌላ ፕሮግራም የተሠራ ነው</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>ይህን የእምነት ጥቅል መቀበል አልተቻለም፦ {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>ይህን ጥቅል የፈረመው እዚህ ጥቅሎችን መሥራት አይፈቀድለትም</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>የዚህ ጥቅል አዲስ ስሪት አለዎት</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>ሌሎች ጥቅሎችዎና መልሶችዎ አልተነኩም።</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>አስተባባሪዎ</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>ሠንጠረዥና ዘዴ</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>ንጥሎች፦ {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>ከ{all} ውስጥ {shown} ንጥሎች</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>ከፈለጉ በራስዎ ቃላት</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ያሳውቁ</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>ያሳወቁትን ችግር ይሰርዙ</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>በዚህ ንጥል ላይ ምን ችግር አለ?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>አስተባባሪዎ ይህን ያዩታል።</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>በመቁጠር ላይ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ሪፖርቱን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>የሥራ መግለጫዎችን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>በ{folder} ውስጥ ተቀምጧል</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>የሥራ መግለጫዎች</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>ተጨማሪ ረድፎች፦ {count}። በ{file} ውስጥ እንዲኖሩዎት ሪፖርቱን ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>ሥዕሎች ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>ሥዕሉን ያስቀምጡ</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>የሥራዎ ሁሉ ቅጂ በ{folder} ውስጥ ነው። ይህ ኮምፒውተር ማስቀመጥ እስኪችል ድረስ መልሶችዎ በማኅደረ ትውስታ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>በፍላሽ ላይ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>ሥራውን በማስቀመጥ ላይ</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>የውጤት ጥቅሉ {file} እና የሥራዎ ሁሉ ቅጂ በ{folder} ውስጥ ናቸው። ይህ ኮምፒውተር ማስቀመጥ እስኪችል ድረስ መልሶችዎ በማኅደረ ትውስታ ይቆያሉ።</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>ሥራው በሌላ ቦታ ተቀምጧል</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>ምላሽ {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>ምላሽ {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 ደቂቃ ሆኗል። አጭር ዕረፍት ይረዳል።</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>በዚህ ቅጂ ውስጥ ያለው ሁሉ እዚህ አለ፣ ከእሱ የበለጠ አዲስ ነገር የለም</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>በዝርዝሩ ውስጥ ራሱን የቻለ ቅጂ ይሆናል፣ እንደገናም ወደ ነበረበት ሊመለስ ይችላል።</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>ወደ ነበረበት ሊመለስ የሚችለው ያ ቁልፍ ባለበት፣ ወይም ገና ቁልፍ በሌለበት ቦታ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>እዚህ የሌለ ምንም ነገር አይመለስም</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>ጥቅሎች፦ {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ወደ ነበረበት ይመልሱ</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>መጠባበቂያ ቅጂ፣ {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>ወደ ነበረበት የሚመለስ ነገር የለም።</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>ይህ ቅጂ የሌላ የፊርማ ቁልፍ ነው</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>አሁን እዚህ ያለው ይቀመጣል</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>የ%n ንጥል ሥራ ይመለሳል</numerusform>
            <numerusform>የ%n ንጥሎች ሥራ ይመለሳል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>የ%n ንጥል ሥራ እዚህ ይበልጥ አዲስ ነው፣ ከጥቅልም ይወጣል</numerusform>
            <numerusform>የ%n ንጥሎች ሥራ እዚህ ይበልጥ አዲስ ነው፣ ከጥቅልም ይወጣል</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>ቀጣዮቹ የውጤት ጥቅሎችዎ ሥራዎ ወደ ነበረበት እንደተመለሰ ይናገራሉ</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>የፊርማ ቁልፍዎና ከጥቅሎች ውጭ የሚያምኗቸው እንዳሉ ይቆያሉ።</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>ውህደት እነዚህን መልሶች ይጨምራል።</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>ውህደት በ{day} ጥቅል ፈንታ ያስገባዋል፣ ያኛውም በማኅደር ውስጥ ይቆያል።</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>የዚህ ሥራ አዲስ ጥቅል እዚህ አለ። ውህደት ምንም መልስ አይለውጥም።</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>የዚሁ ሥራ ሌላ ስሪት ተመርጧል። ውህደት ምንም መልስ አይለውጥም።</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>ከሌላው ስሪት የሚለዩ መልሶች፦ {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>የትኛው እንደሚጸና {name}ን ይጠይቁ። በእርስዎ ፈንታ ምንም አይመረጥም።</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>ለላከው ሰው ይደውሉ ወይም በአካል ያግኙት፣ እነዚህን አኃዞችም ከእሱ አኃዞች ጋር ያነጻጽሩ። ኢሜይል ሊጭበረበር ይችላል።</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>ለ{name} ይደውሉ ወይም በአካል ያግኟቸው፣ እነዚህን አኃዞችም ከእሳቸው አኃዞች ጋር ያነጻጽሩ። ኢሜይል ሊጭበረበር ይችላል።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>እንደገና ይምረጡ። ከዚያ ሁለቱም ስሪቶች አይቆጠሩም</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ዝርዝሩን ይቅዱ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ዝርዝር መረጃ</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>ይህን ያድርጉ</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>የማስረከቢያ ቀን፦ {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>ይተዉት</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>ይህን ስሪት ይተዉ</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>በ{day} የተዋሃደ፣ የአንድ ሥራ ሁለት ስሪቶች አንዱ። አሁን ሁለቱም አይቆጠሩም።</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>በ{day} ተዋህዷል። የዚሁ ሥራ ሌላ ስሪት ተመርጧል፣ ይህኛው አይቆጠርም።</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>በ{day} ተዋህዷል። መልሶቹ ይቆጠራሉ።</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>ይህን ሰው የሚያውቁበት ስም</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>ገና አልተነጻጸረም። ጥቅሉ ይጠብቅ</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>የፈራሚው የደህንነት ቁጥር</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>የ{name} የደህንነት ቁጥር</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>እንደገና ያስገቡት</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>እሱንም ያስገቡት። ከዚያ ሁለቱም ስሪቶች አይቆጠሩም</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>ከዝርዝሩ ያውጡት</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>ቁጥሮቹ ይለያያሉ። ጥቅሉን ይተዉት</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>ቁጥሮቹ አንድ ናቸው። ለውጤት ጥቅሎች ይህን ፈራሚ ይመኑ</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>ቁጥሮቹ አንድ ናቸው። ለውሳኔ ጥቅሎች ይህን ፈራሚ ይመኑ</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>ሌላው ስሪት በ{day} ተዋህዷል፣ አሁን የሚቆጠሩትም የእሱ መልሶች ናቸው።</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>ጥቅሉ ሙሉ ነው፣ ፈራሚውን ግን እዚህ ማንም አያውቀውም፣ ስምም አይናገርም።</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>ጥቅሉ ሙሉ ነው፣ ፈራሚውን ግን እዚህ ማንም አያውቀውም። ከ{name} እንደመጣ ይናገራል።</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>ይህ ጥቅል የሌላ ስብስብ ነው። ለመጨመር ያንን ስብስብ ይክፈቱ።</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>ይህ ጥቅል ሊዋሃድ አይችልም። ከእሱ ምንም መልስ አልተወሰደም።</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>ይህ ጥቅል ተቆልፏል። የሚከፈተው በአስተባባሪው የፊርማ ቁልፍ ነው።</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>ይህ ጥቅል አስቀድሞ ተዋህዷል፣ ወይም በዝርዝሩ ውስጥ ሁለት ጊዜ አለ። ምንም ማድረግ አያስፈልግም።</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>ይህ ጥቅል በመንገድ ላይ ተለውጧል ወይም ተበላሽቷል። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>ይህ ስሪት ይጸናል</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>መጀመሪያ ይህን ሰው የሚያውቁበትን ስም ይጻፉ።</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>ይህን ጥቅል ትተውታል። ውህደት አይወስደውም።</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} የአንድ ሥራ ሁለት ስሪቶችን አስረክበዋል፣ አንዱም ከሌላው የቀጠለ አይደለም። ይህ የሚሆነው በሁለት ኮምፒውተሮች ሲሠራ፣ ወይም ኮምፒውተር ወደ ነበረበት ከተመለሰ በኋላ ነው።</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>የውጤት ጥቅሎች አቃፊ ይጨምሩ</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>የውጤት ጥቅሎችን ይጨምሩ</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>የውጤት ጥቅሎች ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>የሚዋሃድ ነገር የለም። መጀመሪያ የውጤት ጥቅሎችን ይጨምሩ።</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>የውጤት ጥቅል በ.resultpack ያበቃል። ማንኛውም ነገር ከመዋሃዱ በፊት እያንዳንዱ ይፈተሻል።</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>አቃፊ ይጨምሩ</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>የውጤት ጥቅሎችን ይጨምሩ</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>ተመልሰው የሚመጡትን ፋይሎች ወይም ሙሉ አቃፊ እዚህ ይጣሉ፣ ወይም ይጨምሯቸው፦</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>የመጨረሻው ውህደት፦ {time}፣ {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>ማዋሃድ ፈጽሞ አይሰርዝም። የዚያው ሰው የቆዩ ጥቅሎች ይቆያሉ፣ እያንዳንዱ ውህደትም ሊቀለበስ ይችላል።</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>ገና የውጤት ጥቅሎች የሉም</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ያቁሙ</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} ከ{b} ውስጥ {a}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>ከዚያ ቀን በኋላ</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>የመጨረሻ ቀን</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>ምን ያህል እንደተተየበና እንደተለጠፈ፣ የተጫኗቸው ቁልፎች ግን ፈጽሞ አይደሉም።</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>በውጤት ጥቅሎች ውስጥ ያሉ ጊዜዎች</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>መተየብና መለጠፍ</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>ይቆጠራል</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>ከእንግዲህ ተቀባይነት የለውም</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>አይቆጠርም</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>አሁንም ተቀባይነት አለው</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>ማስታወሻ፦ {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>ይቃወሙ</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>ይህ መልስ ተመልሶ መጣ፦ {reason}፣ {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>የሰጡት መልስ፦ {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>ተቃውሞዎ፦ {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>መመሪያውን ይክፈቱ</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>ግምገማ · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>ስህተቶች ምን ያህል እንደሚገኙ ለማየት አንዳንዶቹ ሆን ተብለው ስህተት ተደርገዋል።</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ይጀምሩ</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>የሌሎችን መልሶች ይፈትሻሉ።</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>ይህን በ{day} አስረክበዋል። ለውጦች አዲስ የውሳኔ ጥቅል ያስፈልጋቸዋል።</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>ከ{all} ውስጥ {size}፣ ዳግም ዕይታ</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>ከ{all} ውስጥ {size}፣ በዕጣና በስጋት</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>ምክንያትና ክብደት ይቀራሉ</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>ክብደት ይቀራል</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>መልሱን ያሳዩ</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>ከ{b} ውስጥ {a} ተፈትሸዋል፦ ስምምነት {agree}፣ እርማት {corrected}፣ አለመስማማት {disagree}። ንጥል {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>ጥቅሉን በመጨመር ላይ</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>ይጀምሩት</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} ከጥቅሎችዎ ውስጥ ነው።</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 መልሶች፣ 1 % ስህተት ተቀባይነት አለው፣ 5 % የለውም</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>ለ5 % 59 መልሶች፣ ለ2 % 149፣ ለ1 % 299፣ ለትንንሽ የመልስ ቡድኖች ያነሱ፤ አንድ ስህተት ካለ ምንም አያረጋግጥም</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 መልሶች፣ 2 % ስህተት ተቀባይነት አለው፣ 10 % የለውም</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 መልሶች፣ 5 % ስህተት ተቀባይነት አለው፣ 15 % የለውም</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>አንድ ገምጋሚ ከፈተሹት አንድ አሥረኛው፣ ለሌላ ገምጋሚ</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>5 % ስህተት ያለበትን የመልስ ቡድን ከሃያ ጊዜ አንድ ጊዜ ይቀበላል</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>ሁሉም መልሶች</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>ሁሉም ነገር ይፈተሻል</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>አምስት ዙር ፍተሻ</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>ለተከታታይ የመልስ ቡድኖች፦ እያንዳንዱ ከአሥር አንድ ጊዜ በስንት ስህተት አሁንም እንደሚቀበል ይናገራል</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>ለባለሙያዎች፦ ብዙ ስህተቶችን ያገኛል፣ የስህተቱ መጠንም ይመዘናል</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>በስጋቱ መጠን</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ቀላል</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>ምንም ስህተት የሌለበት</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>መደበኛ</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>ዳግም ዕይታ</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>ጥብቅ</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}፣ ደረጃ {level}፣ AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>የግምገማ ጥቅል ለአንድ ገምጋሚ የሚሆን የመልሶች ናሙና ይይዛል። የማን እንደሆኑ አይናገርም።</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>ውሳኔዎቹን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ቡድኖች</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>የመልስ ቡድኖች፦ {count}፣ ተጨማሪ ፍተሻ የሚያስፈልጋቸው፦ {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>የግምገማ ጥቅል ይሥሩ</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>ገና የተፈተሸ መልስ የለም</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>ገምጋሚዎች</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>መልሶችን መልሰው ይላኩ</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>ገና የሚፈተሽ መልስ የለም።</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>ተመልሶ የሚላክ መልስ የለም።</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>%n መልስ ተፈትሿል።</numerusform>
            <numerusform>ሁሉም %n መልሶች ተፈትሸዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ያስረክቡ</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>እንደገና ይመልከቱ</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>ምክንያቶች</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>እዚህ ይቆዩ</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>ከ%n መልስ የመጨረሻው።</numerusform>
            <numerusform>ከ%n መልሶች የመጨረሻው።</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}፦ {count}</translation>
    </message>
</context>
<context>
    <name>RoundClosing</name>
    <message>
        <source>Close this round</source>
        <translation>ይህን ዙር ዝጋ</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>ዙሩን መዝጋት</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>ሊዘጋ አይችልም፦ መዝገቡ ከተፈረመ በኋላ ተለውጧል።</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>ሊዘጋ አይችልም፦ የዚህ ስብስብ ዕቅድ ስለ ዙሮች ምንም አይልም።</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>ዙር {round} ተዘግቷል። ሪፖርቱ በ{folder} ውስጥ ነው።</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>ይህ ዙር ተዘግቷል። የሚከተለው አዲስ ዙር ነው።</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>ንጥሎችን ይምረጡ</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>ዙሮችን ያነጻጽሩ</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>የሚነጻጸርበት ዙር</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>በመቁጠር ላይ</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>ዙሮቹን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>የዚህ ፕሮጀክት ቀዳሚ ዙር እዚህ አይታወቅም።</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>በሁለቱም ዙሮች የተመዘነ ነገር እስካሁን የለም።</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>እስካሁን ያሉ ዙሮች</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>ዙሮች፦ {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>የተመረጡትን ንጥሎች ያስቀምጡ</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>ለሌላ ቦታ የሚሆን ቅጂ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>አሁን ይፈትሹ</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>ጥቅሎችዎንና መልሶችዎን፣ ቅጂዎቹን፣ ቁልፍዎን፣ ቅርጸ ቁምፊዎቹን፣ ዲስኩንና ሰዓቱን ይፈትሻል።</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>ሁሉም ነገር ደህና ነው?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>ይህ ኮምፒውተር ቢበላሽ እንዲጠቅም አንዱን በፍላሽ ወይም በሌላ ዲስክ ላይ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ይመልከቱት</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>ቅጂዎቹን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>መጠባበቂያ ቅጂ ይሥሩ</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>ከሌላ ቦታ ቅጂ ይክፈቱ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>ወደ ነበረበት ይመልሱ</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>ገና ቅጂ የለም። የመጀመሪያው ጥቅል ከጨመሩ ብዙም ሳይቆይ ይሠራል።</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>ይህን ቅጂ መክፈት አይቻልም።</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>እርስዎ ሲሠሩ መተግበሪያው በራሱ በዚህ ኮምፒውተር ላይ ቅጂዎችን ይሠራል። የፊርማ ቁልፍዎ በአንዳቸውም ውስጥ የለም። አንድ ቅጂ ወደ ነበረበት ከመመለሱ በፊት ምን እንደሚለወጥ ያያሉ።</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}፣ ቅጂ ወደ ነበረበት ሲመለስ የተቀመጠ</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n መልስ</numerusform>
            <numerusform>%n መልሶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ረድፍ</numerusform>
            <numerusform>%n ረድፎች</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>እያንዳንዱ ፕሮግራም ከሚያነበው JSON Lines በተጨማሪ።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>ቦታ ይቀይሩ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>በመቁጠር ላይ…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ቅርጸት</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>ለዚህ ዓይነት ተግባር ቦታ የለውም።</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>የተተዉ፦</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ስሞች</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>እዚህ ያልተጫነ የመተግበሪያው ክፍል ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>ከእነዚህ ቅርጸቶች አንዱም ለዚህ ዓይነት ተግባር ቦታ የለውም።</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>ምንም አልተተወም።</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>ለእያንዳንዱ መልስ አንድ ረድፍ</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>ለእያንዳንዱ ንጥል አንድ ረድፍ፣ ተዋህዶ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ቦታ</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>በስሞች ፈንታ መደበቂያ ስሞች</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ረድፎች</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>ረድፎችን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>እንደ {file} ተቀምጧል።</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>በማስቀመጥ ላይ… ከ{total} ውስጥ {done}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ፋይሉን ያሳዩ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ሠንጠረዦች</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>ሠንጠረዦቹን እንደ Parquetም</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>የተዋሃዱት መልሶች ለሌላ ፕሮግራም በሚሆን ፋይል።</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>በፕሮጀክቱ ፋይሎች ሁሉ አንድ ነው። የስውር ንጥሎች ትክክለኛ መልሶች ከእርስዎ ጋር ይቆያሉ።</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>የሚወጣው</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>ረድፎቹ ለምን እንደሚውሉ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>እና ሌላ %n ምክንያት</numerusform>
            <numerusform>እና ሌሎች %n ምክንያቶች</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows} ከ{answers}፦ {what}።</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>በማኅደረ ትውስታ ተይዟል። እዚያ መጻፍን ይፍቀዱ፣ ወይም ሥራውን በፍላሽ ላይ ያስቀምጡ። ከዚያ በፊት መተግበሪያውን አይዝጉ።</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>በማኅደረ ትውስታ ተይዟል። ቦታ ያስለቅቁ፣ ወይም ሥራውን በፍላሽ ላይ ያስቀምጡ። ከዚያ በፊት መተግበሪያውን አይዝጉ።</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>በማኅደረ ትውስታ ተይዟል። ፍላሹን መልሰው ይሰኩ ወይም ዲስኩን ይፈትሹ፣ ወይም ሥራውን በፍላሽ ላይ ያስቀምጡ። ከዚያ በፊት መተግበሪያውን አይዝጉ።</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>እስኪቀመጡ ድረስ ሌላ ንጥል አይጀመርም።</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>መተግበሪያው በአቃፊው ውስጥ መጻፍ ስለማይፈቀድለት %n መልስ ገና አልተቀመጠም</numerusform>
            <numerusform>መተግበሪያው በአቃፊው ውስጥ መጻፍ ስለማይፈቀድለት %n መልሶች ገና አልተቀመጡም</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>መተግበሪያው በአቃፊው ውስጥ መጻፍ ስለማይፈቀድለት መልስ {number} ገና አልተቀመጠም</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>ዲስኩ ምላሽ ስለማይሰጥ %n መልስ ገና አልተቀመጠም</numerusform>
            <numerusform>ዲስኩ ምላሽ ስለማይሰጥ %n መልሶች ገና አልተቀመጡም</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>ዲስኩ ምላሽ ስለማይሰጥ መልስ {number} ገና አልተቀመጠም</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>የዚህ ኮምፒውተር ዲስክ ስለሞላ %n መልስ ገና አልተቀመጠም</numerusform>
            <numerusform>የዚህ ኮምፒውተር ዲስክ ስለሞላ %n መልሶች ገና አልተቀመጡም</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>የዚህ ኮምፒውተር ዲስክ ስለሞላ መልስ {number} ገና አልተቀመጠም</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>«{text}» ያለበት ስያሜ የለም።</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>«{text}» ያለበት ስያሜ የለም። «{other}» ማለትዎ ነበር? Enter ይመርጠዋል።</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>የቅርብ ጊዜ</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>ለመፈለግ ይጻፉ</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>በቁጥር</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>ይምረጡ</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>ያጥፉ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>ላይና ታች</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} ከ{b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}፣ አማራጭ {number} ከ{count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>እያንዳንዱ ሰው የራሱን መልሶችና ምክንያቱን የያዘ ጥቅል ይደርሰዋል፣ እንደ አዲስም ይመልሳቸዋል።</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>ከየትኛው ክብደት ጀምሮ?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>አብሮ ይሄዳል</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>ጥቅሎቹን ይሥሩ</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>እንደ {file} ተቀምጧል። ይህን ፋይል ለ{name} ይስጡ።</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>መልሶች ተመልሰው ይላኩ?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>እዚህ ይቀራል</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>ገምጋሚዎች የጻፉት</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>%n ንጥል እልባት አግኝቷል።</numerusform>
            <numerusform>ሁሉም %n ንጥሎች እልባት አግኝተዋል።</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>ማስተባበር</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>እልባት የሚጠብቁ ንጥሎችን በመፈለግ ላይ</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>ንጥሎች እዚህ የሚመጡት መልሶች ሲለያዩ፣ ገምጋሚዎች ሳይስማሙ ሲቀሩ ወይም ችግር ሲነገር ነው።</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>እልባት የሚጠብቁ ንጥሎችን በመፈለግ ላይ</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>እልባት የሚጠብቅ ነገር የለም</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>ለንጥሎች እልባት ይስጡ</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>የቁልፍዎን መጠባበቂያ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>ማስተባበር</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>ቁልፉ መጠባበቂያ አለው</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>ጥቅሎች</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ግምገማ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>እንደ ሌላ ሰው ይጠቀሙ</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>እንደገና ይመኑ</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>ከ{day} ጀምሮ አይታመኑም። የዚህ ፈራሚ ጥቅሎች ተቀባይነት የላቸውም።</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>ከ{day} ጀምሮ የሚታመኑባቸው፦ {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>ለ{name} ይደውሉ ወይም በአካል ያግኟቸው፣ እነዚህንም አኃዞች ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>የደህንነት ቁጥሩ ገና አልተነጻጸረም</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>የ{name} የደህንነት ቁጥር</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>ማመን ያቁሙ</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>ለፕሮጀክቶቹ ይንገሩ</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>ቁጥሮቹ አንድ ናቸው</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>ይህ የራስዎ ቁልፍ ነው።</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>አስተባባሪ ከመጀመሪያው ዕቅድ ጋር በታተመው የመልሶ ማግኛ ቁልፍ ይቀጥላሉ።</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>ካርዱ ያለው አስተባባሪ ለእርስዎ ጥቅሎችን ይሠራል፣ ውጤቶችዎንም ያውቃል።</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>በ{day} ቅጂ ተሠርቷል። ቁልፉ ያኔ በነበረው የይለፍ ሐረግ ይከፈታል።</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>አዲስ ቁልፍ</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>ሌላ ኮምፒውተር</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>በመልሶ ማግኛ ቁልፍ እንደ አዲስ ይጀምሩ</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>የይለፍ ሐረጉን ይለውጡ</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>የቁልፉ ቅጂ</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>እያንዳንዱ ሰው የራሱ ጥቅሎች፣ መልሶችና የፊርማ ቁልፍ አሉት። የይለፍ ሐረግ ሌሎች ሥራዎን በዚህ መተግበሪያ እንዳይከፍቱና በስምዎ እንዳይፈርሙ ይከላከላል። በ{folder} ውስጥ ያሉትን ፋይሎችዎን ግን አይደብቅም።</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>ከሌላ ኮምፒውተር ቁልፍ አለኝ</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>ቁልፍዎ በሌላ ሰው እጅ ሊሆን ከቻለ፣ ወይም መለወጥ ከፈለጉ። ለሌሎች መነገር አለበት።</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>የቁልፍ ካርድ</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>አዲስ ቁልፍ ይሥሩ</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>በዚህ የተጠቃሚ መለያ ያሉ ሌሎች ሰዎች</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>የይለፍ ሐረግ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>ያትሙት</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>የይለፍ ሐረጉን ያስወግዱ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ቅጂ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>የቁልፍ ካርድዎን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>የይለፍ ሐረግ ያድርጉ</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>የፕሮጀክት ቁልፍ ጠፍቷል</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>እንደ ሌላ ሰው ይጠቀሙ</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>አስተባባሪ ማን እንደፈረመ ሲጠይቁ እነዚህን አኃዞች ያንብቡላቸው።</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>በቁልፍዎ ቅጂ እዚህ በዚያው ስም ይቀጥላሉ። ጥቅሎችዎና መልሶችዎ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>ቁልፍዎ የይለፍ ሐረግ የለውም፦ በዚህ ኮምፒውተር ላይ መለያዎን የሚጠቀም ሰው በስምዎ መፈረም ይችላል።</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>ቁልፍዎን የሚከፍተው የይለፍ ሐረጉ ብቻ ነው። ቁልፍዎ በሚፈርምበት ጊዜ ሁሉ ይጠየቃሉ። ቢረሱትም የሠሩት ሁሉ ይቆያል፤ የቁልፍዎ የታተመ ገጽ ያለ ሐረጉ ቁልፉን ይመልሳል።</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>የእርስዎ የደህንነት ቁጥር</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>አቃፊው {folder} የለም። በፍላሽ ላይ ከሆነ ፍላሹን ይሰኩና እንደገና ይሞክሩ። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>የ{name} ሥራ ሊገኝ አልቻለም</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>የ{name}ን ሥራ መክፈት አይቻልም</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} ከዝርዝሩ ወጥተዋል።</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>መመሪያውን ይክፈቱ</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>ከመጀመርዎ በፊት መመሪያውን አንድ ጊዜ ያንብቡ።</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>ምንጭ፦ {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ይጀምሩ</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>ሞዴሉ ምን ያህል እርግጠኛ እንደነበር</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>ጥቆማ የሌላቸው ንጥሎች</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>የሚጠቁመው ሞዴል</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>ምንም ነገር አስቀድሞ አይመረጥም።</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>የሚታየው</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>ጥቆማዎች</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>መጠቆም የሚለውጠውን ያሳያሉ።</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>የጥቆማዎች ፋይል ተጠቀም</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>ከመልሱ በኋላ</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>ከመልሱ በፊት</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>ምንም አይሰረዝም። ጥቅሎች፣ መልሶችና የፊርማ ቁልፉ በአቃፊው {folder} ውስጥ ይቆያሉ።</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>ከዝርዝሩ ያውጡ</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>{name} ከዝርዝሩ ይውጡ?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>እዚያ ለመቀጠል መተግበሪያውን በ--home እና በዚህ አቃፊ ስም ያስጀምሩ።</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>ገና ስም የለውም</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>%n ቁልፍ በተሰረዙ ቁልፎች ዝርዝር ውስጥ አለ</numerusform>
            <numerusform>%n ቁልፎች በተሰረዙ ቁልፎች ዝርዝር ውስጥ አሉ</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>ከአሁን ጀምሮ የሚታመኑ፦ {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>የሚታመኑት ይለወጡ?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ዝርዝሩን ይቅዱ</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>ከእንግዲህ የማይታመኑ፦ {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>ምንም አይለወጥም።</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>በእነሱ የተፈረሙ ጥቅሎችና ውጤቶች ተቀባይነት የላቸውም።</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>በ{name} የተፈረመ፣ ያምኗቸዋል</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>በፕሮጀክቱ የመልሶ ማግኛ ቁልፍ የተፈረመ</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>ይቀበሉት</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>አስተባባሪው የፊርማ ቁልፋቸው ጠፍቶባቸው እንደ አዲስ ይጀምራሉ። ከመቀበልዎ በፊት ይደውሉላቸው።</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>ይህን የእምነት ጥቅል መቀበል አይቻልም</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>ለእርስዎ ጥቅሎችን መፈረም የሚችሉት እንዳሉ ይቆያሉ</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>የሚያምኗቸው እንዳሉ ይቆያሉ። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>ይህን የእምነት ጥቅል ከዚህ በፊት ተቀብለዋል</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>ጥቅሎችዎና መልሶችዎ ይቆያሉ።</translation>
    </message>
    <message>
        <source>{code}: {sentence}</source>
        <translation>{code}፦ {sentence}</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>That version does not fit the questions any more.</source>
        <translation>ያ ስሪት ከእንግዲህ ከጥያቄዎቹ ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>የቀድሞው ስሪት አሁን አዲሱ ነው።</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>ይህ ንጥል ጽሑፍ የለውም</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>መቃወም የሚችሉት ተመልሶ የመጣን መልስ ብቻ ነው።</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>ይህን በ{day} አስረክበዋል። ለውጦች አዲስ የውጤት ጥቅል ያስፈልጋቸዋል።</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>በኋላ ይወስኑ</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>መመሪያ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>የቁልፍ ሰሌዳ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ተጨማሪ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>አልተቀመጠም</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ማስታወሻ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>ጥቅሎች</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ቀዳሚ</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>ችግር ያሳውቁ</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>አስቀምጠው ወደሚቀጥለው</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>በፍላሽ ላይ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>ተቀምጧል</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>በማስቀመጥ ላይ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>እንደገና ይሞክሩ</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>እንደገና ተደርጓል፦ ንጥል {number}።</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>ንጥል {number} በኋላ እንዲወሰን ተይዟል።</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>ተቀልብሷል፦ ንጥል {number}።</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>አይተረጎምም</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>በዚህ ንጥል ውስጥ ከዝርዝሩ ምንም ቃል የለም።</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ቃላት</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>አቅጣጫ ይቀይሩ</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n ፊደል</numerusform>
            <numerusform>%n ፊደላት</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ቃል</numerusform>
            <numerusform>%n ቃላት</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>ተግባሩ የሚጠይቀው {language} ነው። መልሱን በ{language} ይጻፉ፣ ወይም ይህ ትክክል ከሆነ ያቆዩት። ምርጫዎ ይመዘገባል።</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>ይህ በሌላ የአጻጻፍ ሥርዓት ነው</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>ይህ {language} ይመስላል</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} ከ{limit} ፊደላት</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title} በ{language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>የእምነት ጥቅሉን በመቀበል ላይ</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>«{title}»፦ የሚያምኗቸው ተለውጠዋል።</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>ተቀባይነት ያላገኙ ፋይሎች</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>ገና ማንም የለም። የሚከፍቱት የመጀመሪያው ጥቅል ስለ ፈራሚው ይጠይቃል።</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ምንም የለም።</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>የእነዚህ ፈራሚዎች ጥቅሎች ተቀባይነት አላቸው። አዲስ የሆነ ፈራሚ ለማነጻጸር ከሚሆን ቁጥር ጋር ይታይዎታል።</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>የሚታመኑት</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}፦ {reason}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n answers are not saved</source>
        <translation>
            <numerusform>%n መልስ አልተቀመጠም</numerusform>
            <numerusform>%n መልሶች አልተቀመጡም</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>ይዝጉና %n መልስ ይጥፋ</numerusform>
            <numerusform>ይዝጉና %n መልሶች ይጥፉ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>በፍላሽ ላይ ያስቀምጡ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>እዚህ ይቆዩ</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>ዲስኩ ስለማይቀበላቸው በማኅደረ ትውስታ ብቻ አሉ። መተግበሪያው አሁን ከተዘጋ ይጠፋሉ። እዚህ ቆይተው ቦታ ያስለቅቁ፣ ወይም ሥራውን በፍላሽ ላይ ያስቀምጡ።</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>ስሪቶቹን በመመልከት ላይ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}፦ ምርጫው ተቀልብሷል</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}፦ የመረጡት ስሪት ይጸናል</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>ምክንያት ያስፈልጋል።</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ይቅር</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>ሁለቱም ንጥሎች ይቆዩ?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>ይቆዩ</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ማለፊያውን ያንሱ</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>ምክንያቱ ከተመረጡት ንጥሎች ጋር ይፈረማል፣ በሪፖርቱም ውስጥ ይገኛል።</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>ለምን?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>የክፍያ ግምት</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>የጊዜ ግምት</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>ማን ምን እንደሚደርሰው</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>%n መልስ የለም። ንጥሉ ይህ ነው፦</numerusform>
            <numerusform>%n መልሶች የሉም። ንጥሎቹ እነዚህ ናቸው፦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>ከዚያ በኋላ የተሰጠ %n መልስ የለም። ንጥሉ ይህ ነው፦</numerusform>
            <numerusform>ከዚያ በኋላ የተሰጡ %n መልሶች የሉም። ንጥሎቹ እነዚህ ናቸው፦</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>ከዚያ በኋላ የተጨመረ %n ጥቅል የለም። እንደገና ይጨምሩት።</numerusform>
            <numerusform>ከዚያ በኋላ የተጨመሩ %n ጥቅሎች የሉም። እንደገና ይጨምሯቸው።</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>%n ጥቅል የለም። እንደገና ይጨምሩት።</numerusform>
            <numerusform>%n ጥቅሎች የሉም። እንደገና ይጨምሯቸው።</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>ወደ ንጥል {number} ይሂዱ</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>ሌላም የጎደለ ሊኖር ይችላል። ጥቅሎችዎን ይመልከቱ።</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>ምንም መልስ አልጎደለም።</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>መተግበሪያው ሥራዎን መልሶ አግኝቷል</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>መተግበሪያው የዛሬ {time} ሥራዎን መልሶ አግኝቷል</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>መተግበሪያው የ{day}፣ {time} ሥራዎን መልሶ አግኝቷል</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>መልሶችዎ ያሉበት ፋይል ተበላሽቶ ነበር። እንደ {file} ተቀምጧል።</translation>
    </message>
    <message>
        <source>{title}: {items}</source>
        <translation>{title}፦ {items}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>ያቁሙ</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} ከ{b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>ከእርስዎ ይለያል</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>ከእርስዎ ጋር አንድ ነው</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n መልስ</numerusform>
            <numerusform>%n መልሶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>ከ{day} ወዲህ %n መልስ ተለውጧል</numerusform>
            <numerusform>ከ{day} ወዲህ %n መልሶች ተለውጠዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n ምልክት</numerusform>
            <numerusform>%n ምልክቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n ጥቅል</numerusform>
            <numerusform>%n ጥቅሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>አዲስ · %n ንጥል</numerusform>
            <numerusform>አዲስ · %n ንጥሎች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>አዲስ · %n ንጥል፣ {time} ያህል</numerusform>
            <numerusform>አዲስ · %n ንጥሎች፣ {time} ያህል</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n ስምምነት</numerusform>
            <numerusform>%n ስምምነቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n ታርሟል</numerusform>
            <numerusform>%n ታርመዋል</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n አለመስማማት</numerusform>
            <numerusform>%n አለመስማማቶች</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ያልተወሰነ</numerusform>
            <numerusform>%n ያልተወሰኑ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n እርግጠኛ ያልሆነ</numerusform>
            <numerusform>%n እርግጠኛ ያልሆኑ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>ተጠናቋል</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>አንድ ምልክት ከ«{block}» ጽሑፍ ውጭ ነው።</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>እያንዳንዱ ምልክት ብሎኩን፣ መጀመሪያውንና መጨረሻውን ይጠቅሳል።</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>ደረጃ አሰጣጡ እያንዳንዱን ምላሽ አንድ ጊዜ ይጠቅሳል፣ ምርጡ መጀመሪያ።</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>የሚያስፈልጉ ምልክቶች፦ ቢያንስ {count}።</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>ብዙ አማራጮች በዝርዝር ይሰጣሉ፣ እያንዳንዱ አንድ ጊዜ።</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>መልሱ ጽሑፍ መሆን አለበት።</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>እርማቱ አስቀድሞ ያለው መልስ ነው።</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ፋይሉን ማንበብ አይቻልም፦ {reason}።</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>መስመሩ አንድ የJSON ኦብጀክት አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>መስመሩ ንጥል አይጠቅስም።</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>መስመሩ ስለ ንጥሉ ጥቅል ሊይዝ ከሚችለው በላይ ይናገራል።</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>መስመሩ ስለ ንጥሉ ምንም አይናገርም።</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>ጥቅሉ «{item}» የሚባል ንጥል የለውም።</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>ነጥቡ ከ{min} እስከ {max} ያለ ሙሉ ቁጥር መሆን አለበት።</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>ጽሑፉ ከ{limit} ፊደላት ይረዝማል።</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>«{name}» አይስማማም።</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>«{name}» የመልሶች መስመር መስክ አይደለም።</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>«{reason}» የችግር ምክንያት አይደለም። ምክንያቶቹ እነዚህ ናቸው፦ {reasons}።</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>«{value}» የእነዚህ ምልክቶች ስያሜ አይደለም።</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>«{value}» የዚህ ንጥል ምላሽ አይደለም።</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>«{value}» ከአማራጮቹ አንዱ አይደለም።</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>ማንኛውም ሰው</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>የመለያዎች ዓምድ አልተመረጠም፤ ንጥሎች መለያቸውን ከፋይላቸውና ከመስመራቸው ያገኛሉ።</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>ለቋንቋው «{tag}» የታወቀ ስም የለም። ዕቅድ ሊሰጠው ይችላል።</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>ቅጥያው «{ending}» ቅርጸቱን አይናገርም። ፋይሉን እንደ ሠንጠረዥ፣ እንደ JSON ወይም እንደ ጽሑፍ ያስቀምጡ።</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>ንጥል {item} ለልምምድ ነው፣ ትክክለኛ መልስ ግን የለውም። ትክክለኛ መልሶች ያሉበትን ዓምድ ይምረጡ።</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>የጽሑፎቹ ቋንቋ አይታወቅም። በ«ተግባር» ሥር ይጥቀሱት፣ ወይም ለእሱ ዓምድ ይምረጡ።</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>ዕቅዱ እንዴት እንደሚጠቆም ይናገራል፣ የጥቆማዎች ዓምድ ግን አልተመረጠም።</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>ጽሑፉ ከዚህ ጀምሮ UTF-8 አይደለም። ኢንኮዲንጉን ይምረጡ፣ ወይም ፋይሉን እንደ UTF-8 ያስቀምጡ።</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>ጽሑፉ ከዚህ ጀምሮ {encoding} አይደለም። ሌላ ኢንኮዲንግ ይምረጡ።</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>ለማይጠየቀው «{key}» መልሶች አሉ።</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>የሚመረጡ መልሶች የሉም። በእያንዳንዱ መስመር አንድ ይጻፉ፣ ወይም የጥያቄ ፋይል ይጠቀሙ።</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>የዕጣ መነሻ ቁጥሩን (seed) የገመተ ሰው የተለያዩ ሞዴሎችን ምላሾች መለየት ይችላል። ለዕቅዱ ረጅምና በዘፈቀደ የተመረጠ መነሻ ቁጥር ይስጡ።</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>በቋሚ መስመር የተለየ</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>በኮማ የተለየ</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>በሴሚኮሎን የተለየ</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>በታብ (tab) የተለየ</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}፣ መስመር {line}፦ {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}፦ {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>«{key}» በዚህ ዓይነት ሥራ ውስጥ ቦታ የለውም።</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>«{key}» ከንጥሉ ጎን መታየት አለበት፣ ለኤክስፖርት ግን አይቀመጥም። እሱንም ያስቀምጡት።</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>«{key}» ዓምድ «{column}»ን ይጠቅሳል፣ እርሱ ያለው ረድፍ ግን የለም። ሌላ ይምረጡ።</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>«{key}» ዓምድ «{column}»ን ይጠቅሳል፣ እርሱ ያለው ረድፍ ግን የለም። «{meant}» ማለትዎ ነበር?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>«{key}» አስቀድመው ያሉ ዋጋዎችን ይጠቅሳል፣ ለምን እንደሆነ ግን የሚናገር የለም። ይተዋሉ።</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>«{key}» ዓምድ ያስፈልገዋል። በ«ዓምዶች» ሥር አንድ ይምረጡ።</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>«{key}» ከ0 በላይ የሆነ፣ ከ100 ያልበለጠ ቁጥር ይቀበላል።</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>«{key}» ሙሉ ቁጥር ይቀበላል።</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>«{key}» እንደ 0.25 EUR ያለ መጠንና ገንዘብ ይቀበላል።</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>«{key}» እንደ hi፣ sw ወይም ar-MA ያሉ የቋንቋ መለያዎችን ይቀበላል።</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>«{name}» ጥቆማዎች የሚቀመጡበት ስም ነው። ለኤክስፖርት በተጨማሪ አያስቀምጡት።</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>የንጥሉ «{part}» ከዚህ ዓይነት ሥራ ጋር አይስማማም፦ {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>የማይታዩ ምልክቶች ተደብቀዋል</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>የማይታዩ ምልክቶች ይታያሉ</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>መጀመሪያ ጠቋሚውን በጽሑፍ መጻፊያ ውስጥ ያስቀምጡ።</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>የውጤት ጥቅሎች አቃፊ ይጨምሩ</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>የውጤት ጥቅሎችን ይጨምሩ</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>ሁሉም መጥፎ ናቸው</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ወደ ኋላ</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>ከመልስ ወደ ምንባብ</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>ከምንባብ ወደ መልስ</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>ስብስብ</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>የጽሑፍ ብሎኩን አቅጣጫ ይቀይሩ</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>አቃፊ ይምረጡ</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>አማራጭ ይምረጡ</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ፋይሎችን ይምረጡ</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>ለሚቀጥለው ዙር ንጥሎችን ይምረጡ</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>ይህን ዙር ዝጋ</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>ዙሮችን ያነጻጽሩ</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>ጥቅሉን ይቀጥሉ</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>በኋላ ይወስኑ</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>ይፈጸም</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>የመልሱ የቀድሞ ስሪቶች</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>ማንኛውንም ትዕዛዝ ይፈልጉ</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>በጽሑፉ ውስጥ ይፈልጉ</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>ቅርጸት ያለው ወይም ጥሬ ጽሑፍ</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>በራሱ ይቀጥል</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>ወደ ማስተባበር ይሂዱ</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>ወደ ጥቅሎች ይሂዱ</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>ወደ ግምገማ ይሂዱ</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>በቁጥር ወደ ንጥል ይሂዱ</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>በኋላ ወደሚወሰነው ቀጣይ ንጥል ይሂዱ</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>ወደ ቀጣዩ ያልተመለሰ ንጥል ይሂዱ</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>ወደ ቀጣዩ ንጥል ይሂዱ</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ያስረክቡ</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>ቁምፊ ያስገቡ</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>ተቀምጧል?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>የንጥሎች ዝርዝር</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>የቁልፍ ሰሌዳ ገጽ</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>ጥቅል ይተዉ ወይም እንደገና ያስገቡ</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>ቃል ይፈልጉ</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>የግምገማ ጥቅል ይሥሩ</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>ጥቅሎችን ይሥሩ</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>የአጠቃቀም መጽሐፍ</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>በተመረጠው ወይም በዓረፍተ ነገሩ ላይ የማስረጃ ምልክት ያድርጉ</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>በዚህ ዓረፍተ ነገር ላይ ምልክት ያድርጉ</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>ጥቅሎቹን ያዋህዱ</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>ጥቅሉን ወደ ማኅደር ያዛውሩ</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>ምንባቡን ያጥብቡ</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>አዲስ ስብስብ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>ቀጣይ ጥያቄ</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>አንዱም አይደለም፣ መፍረድ አይቻልም፣ እኩል ጥሩ</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>ማስታወሻ ለአስተባባሪው</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>ተመልሶ የመጣን መልስ ይቃወሙ</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>ስብስብ ይክፈቱ</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>ጥቅል ይክፈቱ</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>ዕቅድ ይክፈቱ</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>መመሪያውን ይክፈቱ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>ቀዳሚ ጥያቄ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ከፕሮግራሙ ይውጡ</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>የማንበቢያ ማስመሪያ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ይድገሙ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ሪፖርት</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>ችግር ያሳውቁ</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>ቀጣይ ምላሽ</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>ቀዳሚ ምላሽ</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>የውጤት ጥቅሎች</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>የስብስቡ ግምገማ</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ዙሮች</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>እስካሁን ያሉ ዙሮች</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>መጠባበቂያ ቅጂዎች</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>አስቀምጠው ወደ ቀዳሚው ንጥል ይሂዱ</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>አስቀምጠው ወደሚቀጥለው</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>የተመረጡትን ንጥሎች ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>ለአስተባባሪው ሪፖርት ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>ረድፎችን ለሌላ ፕሮግራም ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ሪፖርቱን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>የሥራ መግለጫዎችን ያስቀምጡ</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>ሁሉንም ምላሾች ወደ ታች ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>ሁሉንም ምላሾች ወደ ላይ ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>መልሶችን መልሰው ይላኩ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ቅንብሮች</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>ለንጥሎች እልባት ይስጡ</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>ልዩነቶችን ያሳዩ ወይም ይደብቁ</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>የማይታዩ ምልክቶችን ያሳዩ ወይም ይደብቁ</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>ከጽሑፉ ጎን ያሉ መስመሮችን ያሳዩ ወይም ይደብቁ</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>ሙሉውን ሪፖርት ያሳዩ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>የፊርማ ቁልፍ</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>ከዚህ ይውጡ</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>ቀጣይ ትር</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>ቀዳሚ ትር</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>ጥቆማውን ይቀበሉ</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>ጽሑፍ በመደበኛ መጠን</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>ጽሑፉን ያሳድጉ</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>ጽሑፉን ያሳንሱ</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>እልባት የሚጠብቁ</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>ወደ ቅድመ እይታው ይሂዱና ይመለሱ</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>እምነት</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>የመለማመጃ ጥቅል ይሞክሩ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ይቀልብሱ</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>የመጨረሻውን ውህደት ይቀልብሱ</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>እንደ ሌላ ሰው ይጠቀሙ</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>መልሶችዎ ምን እንደደረሱ</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>ምንባቡን ያስፉ</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>በጽሑፍ መጻፊያው ውስጥ ይጻፉ</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>መጨመር፣ ፋይል</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>ዳኝነት፣ መወሰን፣ እኩል ድምፅ</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>መጠባበቂያ፣ ወደ ነበረበት መመለስ፣ መፈተሽ</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>ዕልባት፣ ሳይመለስ መተው</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>ስብስብ፣ ማዋሃድ፣ ሪፖርት</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>መልሶችን መፈተሽ፣ ውሳኔዎች</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>ማስተባበር፣ መገንባት፣ ጥቅሎችን መሥራት</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>ማስተባበር፣ ፋይል</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>የዳታ ስብስብ, ክፍፍል</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>መጨረስ፣ መፈረም፣ ማጠቃለያ</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>ወደ ውጭ መላክ፣ ሠንጠረዥ፣ ሥልጠና፣ ማተም፣ csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>አስተያየት፣ ግምገማ፣ የተመለሰ</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>አኃዞች፣ ስምምነት፣ ስታቲስቲክስ</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>እገዛ፣ የአጠቃቀም መጽሐፍ</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>እገዛ፣ አቋራጮች</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>እገዛ፣ ብልሽት፣ ድጋፍ</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>መነሻ፣ ቤተ መጻሕፍት</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>ቋንቋ፣ ገጽታ፣ የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>መማር፣ ልምምድ</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>ፊደላት፣ የድምፅ ምልክቶች፣ የድምፅ ፊደል</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>የዙሮች ሐረግ፣ ምርጫ፣ ክፍሎች፣ ለመለኪያ የተለዩ</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>የመልስ ቡድኖች፣ ውሳኔዎች፣ ገምጋሚዎች</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>ማዋሃድ፣ ሽፋን</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>የይለፍ ሐረግ፣ የደህንነት ቁጥር፣ አዲስ ቁልፍ</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>ክፍያ፣ ደመወዝ፣ ሰዓቶች</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>ሰው፣ ሰዎች፣ መቀየር፣ መግባት</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>ዕቅድ፣ ፋይሎች፣ ጥቅሎችን መሥራት</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>የውጤት ጥቅል፣ መላክ፣ መጨረስ</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>እንደገና መሥራት፣ መመለስ</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>ደንቦች፣ መመሪያዎች</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>የቃላት ዝርዝር፣ መዝገበ ቃላት</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>የፊደል ግልባጭ፣ የቃል ፍች፣ ትርጉም</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>የሚታመኑት፣ ፈራሚዎች</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>ስብስብ</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>ሊዋሃድ አይችልም</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>ተለውጧል ወይም ተበላሽቷል</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>አስቀድሞ እዚህ አለ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>የተተወ</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>እርስዎ የተዉት</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>የተቆለፈ</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>ለሌላ ስብስብ የተሠራ</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>የተዋሃደ</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>የይለፍ ሐረግዎ ያስፈልገዋል</translation>
    </message>
    <message>
        <source>New</source>
        <translation>አዲስ</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>አዲስ፣ የ{day}ን ይተካል</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>ገና አልተፈተሸም</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>ከተዋሃደው የቆየ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ሪፖርት</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>የውጤት ጥቅሎች</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ግምገማ</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>ዙሮች</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>ወደ ጎን የተቀመጠ</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>ፊርማው የታወቀ</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>ፈራሚው አልተረጋገጠም</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>የሚፈተሽ</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>እልባት የሚጠብቁ</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>ሁለት ስሪቶች</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>ውሳኔዎች፦ {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>እርስዎን ይጠብቃል</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>የተለያዩ ቋንቋዎች</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} ከ{b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>ከ{b} ውስጥ {a}፣ ችግሮች፦ {count}</translation>
    </message>
    <message>
        <source>{family} · {language} · {items}, {wanted}</source>
        <translation>{family} · {language} · {items}፣ {wanted}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A key without a passphrase cannot sign packs for others. Nothing was written. Lock it with a passphrase file first.</source>
        <translation>የይለፍ ሐረግ የሌለው ቁልፍ ለሌሎች ጥቅሎችን መፈረም አይችልም። ምንም አልተጻፈም። መጀመሪያ በይለፍ ሐረግ ፋይል ይቆልፉት።</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>ስም ያስፈልጋል፦ እዚህ ሌሎች ሰዎች የሚያውቁዎት ስም።</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>አዲስ የPostil ስሪት ስብስቡን {file} ተጠቅሟል። ምንም አልተለወጠም። በዚያ ስሪት ይክፈቱት።</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>አዲስ የPostil ስሪት ይህን ዋና አቃፊ ተጠቅሟል። ምንም አልተለወጠም። በዚያ ስሪት ይክፈቱት።</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>የይለፍ ሐረግ ቢያንስ አንድ ቁምፊ ያስፈልገዋል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>የግምገማ ጥቅልን የሚመልሱት ሰዎች ናቸው። --judge የሚለውን ይተዉት።</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>ሌላ መስኮት ወይም ትዕዛዝ ስብስቡን {file} እየተጠቀመ ነው። ምንም አልተለወጠም። ይዝጉትና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>ሌላ የPostil መስኮት ወይም ትዕዛዝ ይህን ዋና አቃፊ እየተጠቀመ ነው። ምንም አልተለወጠም። ይዝጉትና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>የሚዳኙ ሞዴሎች መልሶች ለእያንዳንዱ መልስ አንድ ረድፍ ሆነው፣ እንዲህ ያሉ ረድፎች ባሉት ቅርጸት ይጻፋሉ።</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>{format} በሚባል ቅርጸት አይጻፍም። ምንም አልተጻፈም። ከ{formats} አንዱን ይምረጡ።</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>እዚህ {name} የሚባል ማንም የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>ይህን ጥቅል የፈረመውን ቁልፍ እዚህ ማንም አያውቀውም። ምንም አልተጨመረም። የደህንነት ቁጥሩን {number} ከላኪው ጋር ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>እስካሁን ምንም አልተመለሰም። ምንም አልተጻፈም። መጀመሪያ አንድ ንጥል ይመልሱ።</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>በዚህ ስብስብ ውስጥ ለ{part} የተቆጠረ ምንም የለም። ምንም አልተጻፈም። ያሉት፦ {offers}።</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>ስለ ፕሮጀክቱ «{project}» እዚህ ምንም አይታወቅም። ምንም አልተጻፈም። መጀመሪያ ስብስቡን ይክፈቱ።</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>በ{folder} ውስጥ ገና ምንም የPostil ነገር የለም። ምንም አልተለወጠም። ትክክለኛውን አቃፊ ይጥቀሱ፣ ወይም በ«postil identity new» ይጀምሩ።</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>ከጥቅሉ {pack} ምንም አልተመረጠም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>የParquet ፋይሎች {package} የተባለውን ፓኬጅ ይፈልጋሉ፦ እንደ postil[parquet] ይጫኑት፣ ወይም JSON Lines ይምረጡ። ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil በዚህ አቃፊ ውስጥ መጻፍ አይፈቀድለትም። መልሶችዎ ደህና ናቸው። ሌላ ቦታ ይምረጡ።</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>ዙሮች የሚነጻጸሩት ሙሉ በሙሉ ነው። ምንም አልተጻፈም። {options}ን ይተዉ።</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>አንዳንድ ንጥሎች ገና አልተመለሱም። ምንም አልተጻፈም። ይመልሷቸው፣ ወይም የተጠናቀቀውን ያስረክቡ።</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>ያልታሰበ ችግር አጋጥሟል። መልሶችዎ ደህና ናቸው።</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>ቆሟል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>ቆሟል። ከዚህ በፊት የተወሰዱት መልሶች ይቆያሉ፤ ያው ፋይል እንደገና ሊሰጥ ይችላል።</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>መልሱ ከጥያቄው ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>ስብስቡ {file} ተበላሽቷል። እንዳለ ተትቷል። ያስቀመጡትን ቅጂ ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>ዲስኩን ማንበብ ወይም በእሱ ላይ መጻፍ አልተቻለም። ከዚህ በፊት የተቀመጠው ደህና ነው። ዲስኩን ይፈትሹና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>ዲስኩ ሞልቷል። ከዚህ በፊት የተቀመጠው ደህና ነው። ቦታ ያስለቅቁና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>ፋይሉን {file} ማንበብ አይቻልም። ስሙንና ቦታውን ይመልከቱ።</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>ፋይሉ {file} የPostil ስብስብ አይደለም። እንዳለ ተትቷል። የስብስቡን ዱካ ይስጡ።</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>ፋይሉ {file} የPostil መጠባበቂያ ቅጂ አይደለም፣ ወይም ተበላሽቷል። ምንም አልተለወጠም። ሌላ ቅጂ ይምረጡ።</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>ፋይሉ {file} አስቀድሞ አለ። ምንም አልተጻፈም። ሌላ ስም ይምረጡ፣ ወይም --force ይጠቀሙ።</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>መልሶችዎ ያሉበት ፋይል {file} ተበላሽቷል። እንዳለ ተትቷል። ቅጂዎች ካሉ backups በተባለው አቃፊ ውስጥ ናቸው።</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>የ{file} የመጀመሪያ መስመር የይለፍ ሐረግ የለውም። ምንም አልተፈረመም።</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>ይህን ጥቅል የፈረመው ቁልፍ የዚህን ዓይነት ጥቅሎች መፈረም አይፈቀድለትም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>የ{file} ዕቅድ ስለ ዙሮች ምንም አይልም። ምንም አልተጻፈም። ከመለያ ጋር [round] ይስጡት፣ ስብስቡንም እንደገና ይሥሩ።</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>ዕቅዱን {file} ገና መጠቀም አይቻልም። ምንም አልተጻፈም። የተዘረዘሩትን ቦታዎች ያርሙና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>የፊርማ ቁልፉ በዚህ ኮምፒውተር ላይ የለም። መልሶችን ማንበብ ይቻላል። ቁልፉን ከቅጂዎ ያምጡ፣ ወይም አዲስ ይሥሩ።</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>ምንጩን {file} ማንበብ አይቻልም። ምንም አልተጻፈም። የተዘረዘሩትን ቦታዎች ያርሙና እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>ሁለቱ የይለፍ ሐረጎች አንድ አይደሉም። ምንም አልተለወጠም። እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>መስኮቱ ሊጀምር አይችልም፦ እዚህ ስክሪን የለም። መልሶችዎ ደህና ናቸው። ትዕዛዞቹ ያለ እሱ ይሠራሉ፣ «postil demo --check»ን ይሞክሩ።</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>መስኮቱ ሊጀምር አይችልም፦ {reason}። መልሶችዎ ደህና ናቸው። ትዕዛዞቹ ያለ እሱ ይሠራሉ፣ «postil demo --check»ን ይሞክሩ።</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>በጥቅሉ {pack} ውስጥ የሚመረጥባቸው ሁለት ስሪቶች የሉም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>የዚህ ሰው ሥራ በሁለት የተለያዩ መንገዶች ቀጥሏል። ሁለቱም ተቀምጠዋል፣ አንዱም አልተመረጠም። የትኛው እንደሚጸና ይጠይቁ።</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>በ{file} ምንም የፕሮጀክት ስብስብ የለም። ምንም አልተቀየረም። USB ስቲኩን እንደገና ያስገቡ፣ ወይም ፋይሉን ይፈልጉ።</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>{folder} የሚባል አቃፊ የለም። ምንም አልተጻፈም። ይሥሩት፣ ወይም ሌላ ቦታ ይምረጡ።</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>በ{file} ውስጥ የሚቀለበስ ውህደት የለም። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>በዚህ ዋና አቃፊ ውስጥ {pack} የሚባል ጥቅል የለም። ምንም አልተለወጠም። ያሉትን «postil status» ይዘረዝራል።</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>ይህ ትዕዛዝ {option} ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>ይህ ትዕዛዝ ግልጽ አልሆነም፦ {reason}።</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>ይህ ፋይል ጥቅሎች ፈጽሞ የማያደርጉትን ነገር ያደርጋል። ምንም አልተጨመረም። ለላከው ሰው ያሳውቁ።</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>ይህ ፋይል ጥቅል አይደለም፣ ወይም የጥቅል ክፍል ብቻ ነው። ምንም አልተጨመረም። እንደገና ይቅዱት፣ ወይም አንድ ጊዜ ደግመው ይጠይቁ።</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>ይህ የመለማመጃ ጥቅል ነው። ለእርስዎ ብቻ ነው፣ ፈጽሞም አያስረክቡትም። ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>ይህ የ«{title}» የመልሶ ማግኛ ቁልፍ አይደለም። ምንም አልተጻፈም። ትክክለኛውን ገጽ ይፈልጉ።</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>እዚህ የሚፈርመው ይህ ቁልፍ ነው። ምንም አልተለወጠም። መጀመሪያ አዲስ ቁልፍ ይሥሩ።</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>ይህ ቁልፍ እዚህ በ{name} ስም ይታወቃል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>ይህ ጥቅል ይህ የPostil ስሪት የማያውቀውን ዓይነት ጥያቄ ይጠይቃል። ምንም አልተጨመረም። አዲስ ስሪት ሊከፍተው ይችላል።</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>ይህ ጥቅል የሌላ ሰው ወይም የሌላ ስብስብ ነው። ምንም አልተጨመረም። ትክክለኛውን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>ይህ ጥቅል ፕሮግራሙ ከሚያነበው በላይ ትልቅ ነው። ምንም አልተጨመረም። በትናንሽ ክፍሎች ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>ይህ ጥቅል አልተፈረመም፣ ስለዚህ ከየት እንደመጣ ማንም ሊናገር አይችልም። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>ይህ ጥቅል ካለዎት የቆየ ነው። ሥራዎ አልተነካም። ባለዎት ጥቅል ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>ይህ ጥቅል ከተፈረመ በኋላ ተለውጧል። መጨመር አይቻልም። ሌሎች ጥቅሎችዎና መልሶችዎ አልተነኩም። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>ይህ ጥቅል በመንገድ ላይ ተበላሽቷል ወይም ተለውጧል። ምንም አልተጨመረም፣ ሌሎች ጥቅሎችዎም አልተነኩም። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>ይህ ጥቅል የተሠራው በሌላ ወይም በአዲስ ፕሮግራም ነው። ምንም አልተጨመረም። አዲስ የPostil ስሪት ሊከፍተው ይችላል።</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>ይህ የይለፍ ሐረግ የፊርማ ቁልፉን አይከፍትም። ምንም አልተፈረመም። እንደገና ይሞክሩ።</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>ይህ ፕሮጀክት የተቆለፉ ውጤቶችን ይቀበላል፣ ጥቅሉ ግን ለእነሱ ቁልፍ አይጠቅስም። ምንም አልተጻፈም። አዲስ ጥቅል ይጠይቁ።</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>ይህ ፕሮጀክት የሚቀበለው ያልተቆለፉ ውጤቶችን ብቻ ነው። ምንም አልተጻፈም። {option} ይተዉት።</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>ይህ መጠባበቂያ ቅጂ የሌላ ሰው ቁልፍ ነው። ምንም አልተለወጠም። በራሱ ዋና አቃፊ ውስጥ ይመልሱት።</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>ጥቅሉን {file} ከዚህ በፊት በሁለተኛ ፊርማ ፈርመውታል። ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>ጥቅሉን {file} እርስዎ ራስዎ ፈርመውታል። ሁለተኛው ፊርማ ከሌላ ሰው መምጣት አለበት።</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} የዚህ ጽሑፍ ፊደላት ሁሉ የሉትም። ምንም አልተቀዳም። ሌላ የቅርጸ ቁምፊ ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} የታተመ የውጤቶች ቁልፍ የለውም። ምንም አልተከፈተም። ትክክለኛውን ገጽ ይፈልጉ።</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} የፕሮጀክቱ {project} ቀዳሚ ዙር አይደለም። ምንም አልተጻፈም። ቀዳሚ የሆነውን ይምረጡ።</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} ይፋዊ ቁልፍም፣ የቁልፍ ፋይልም፣ የቁልፍ ካርድም አይደለም። ምንም አልተመዘገበም።</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} እዚህ ጥቅም ላይ ሊውል የሚችል ቅርጸ ቁምፊ አይደለም። ምንም አልተቀዳም። በ.ttf፣ በ.otf ወይም በ.ttc የሚያበቃ ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} ለቅርጸ ቁምፊ በጣም ትልቅ ነው። ምንም አልተቀዳም።</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} ከዳታ ስብስብ ሌላ ነገር ይዟል። ምንም አልተጻፈም። ሌላ ስም ይምረጡ።</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} መልሶችን የሚያዋህድበት የራሱ መንገድ አለው። የተዋሃዱ ረድፎችን ይተዉ። ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} እዚህ በሌላ ቁልፍ ይታወቃሉ። ምንም አልተለወጠም። መጀመሪያ የቆየውን ቁልፍ ይሰርዙ።</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>የ{name} ዋጋ {value} ነው፣ ይህም ጊዜ አይደለም። ምንም አልተጻፈም።</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} ከtask፣ result፣ review፣ verdict አንዱን ወይም ከዚያ በላይ ይፈልጋል።</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} ይህን ሰው የሚያውቁበትን ስም ይፈልጋል።</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>ትክክለኛነት</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>ሁሉም መጥፎ ናቸው</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>መፍረድ አይቻልም</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>አንድ መልስ ይምረጡ</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>ዝግ ጥያቄ</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>ንጽጽር</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>ሙሉነት</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>እስካሁን ያለው ውይይት</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>የታረመ ምላሽ</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>የታረመ ማጠቃለያ</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>እኩል ጥሩ</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>ከምንባቡ የተገኘ ማስረጃ</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>በማጠቃለያው ውስጥ ያሉ ስህተቶች</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>የቋንቋ ፍሰት</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>ጉዳት አለማድረስ</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>በምን ያህል ይሻላል?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>ምን ያህል ጠንካራ ነው?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>ዓላማ</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>ጉድለቶች</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>መልእክት</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>በምንባቡ ውስጥ መልስ የለም</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>የሚስማማ ስያሜ የለም</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>ከእነዚህ አንዱም አይደለም</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>ክፍት ጥያቄ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>አማራጮች</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>ምላሾቹን በቅደም ተከተል ያስቀምጡ፣ ምርጡ መጀመሪያ</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ምንባብ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>ፕሮምፕት</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>ጥያቄ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>ተዛማጅነት</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>ምላሽ</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>የምላሽ ምዘና</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>ስሜት</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>ማስገቢያዎች</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ምንጭ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ማጠቃለያ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>ጽሑፍ</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>ምንባቡ አይናገርም</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>ጸሐፊው ምን ይፈልጋል?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ስለ ምንድን ነው?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>የጸሐፊው አጠቃላይ ስሜት ምንድን ነው?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>ምን ይስማማ ነበር? ሦስት ቃላት፣ እንደ ማስታወሻ ለአስተባባሪው</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>የትኛው ምላሽ ይሻላል?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>የጽሑፍ አስተያየት</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>መልስዎ</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>ማጠቃለያዎ</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>መልሶችንና የተዋሃዱ መልሶችን ከመግለጫ ካርድና ከCroissant ሜታዳታ ጋር የያዘ አቃፊ</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>የሁሉም ደረጃዎች ማብራሪያዎች ከመለያዎች፣ ጊዜዎች፣ ተናጋሪዎችና ቋንቋዎች ጋር</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>ሲነበብ ባይቶች፤ ሲጻፍ ማስታወሻዎችና ትክክለኛ መልሶች</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>ምርጫዎች፣ የተጻፉ መልሶች፣ ምልክቶች፣ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>ሲነበብ በቃሉና በመለያው መካከል ያሉ ዓምዶች፤ ሲጻፍ በሌሎች ላይ ያረፉ ምልክቶች፣ ጽሑፎች፣ ማስታወሻዎችና ዓምዶች</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>አስተያየቶች</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>እያንዳንዱ ዓምድ እንደ ጽሑፍ</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>የእያንዳንዱ ሰው እያንዳንዱ ነጥብ፣ ውጤታቸውም</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>እያንዳንዱ ዋጋ፤ ረድፎቹ ዕቅዱ በሚናገረው ቦታ ናቸው</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>እያንዳንዱ ዋጋ፤ ሲጻፍ ለእያንዳንዱ መልስ አንድ ረድፍ፣ እያንዳንዱ ዓምድ ዓይነቱ የታወቀ</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>ሁሉም ነገር፦ ለእያንዳንዱ መልስ አንድ ረድፍ</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>ባሕርያት፣ ጥገኝነቶችና ባዶ ኖዶች</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>ሲነበብ ቀመሮች፣ ገጽታ፣ ማስታወሻዎችና ሌሎች ሉሆች፤ ሲጻፍ ውሳኔዎችና በጣም ረጅም የሆኑ ጽሑፎች መጨረሻ</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>ሲነበብ ቀመሮች፣ ገጽታ፣ ማስታወሻዎችና ሌሎች ሉሆች፤ ሲጻፍ ውሳኔዎች</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>ለመለኪያ የተለዩ ንጥሎች፣ ሁሉም መልሶች</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>ለመለኪያ የተለዩ ንጥሎች፣ የተጻፈ ወይም የተመረጠ መልስ የሌላቸው ንጥሎች፣ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>ለመለኪያ የተለዩ ንጥሎች፣ በመካከል ያሉ ምላሾች፣ ነጠላ ነጥቦች፣ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>ለመለኪያ የተለዩ ንጥሎች፣ እኩል የሆኑ፣ የተሻለ ምላሽ የሌላቸው ንጥሎች፣ ማስታወሻዎች</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>የሚቆጠሩ በጽሑፍ ውስጥ ያሉ ኮዶች</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>የሚቆጠሩ በጽሑፍ ውስጥ ያሉ ኮዶች፤ የተጠቆሙ ትርጉሞች</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>ሚዲያ፣ የቃላት ዝርዝሮችና ፕሮግራሙ የሚያሳየው</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>ምዕላዶችና ሚዲያ</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>ሲጻፍ ስሞች፣ ማስታወሻዎችና ትክክለኛ መልሶች</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ምንም</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>ልምምድ፣ የሚዳኙ ሞዴሎች መልሶችና አንዳቸውም ያልተመረጡ ቅጂዎች ብቻ</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>ምንም፤ ክፍልፋይ ያላቸው ቁጥሮች ጽሑፍ ይሆናሉ</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>በአንድ ፋይል አንድ ንጥል</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>በአንድ መስመር አንድ ንጥል</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>ለእያንዳንዱ መልስ አንድ ረድፍ፣ ለእያንዳንዱ ጥያቄ አንድ ዓምድ</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>ለእያንዳንዱ ንጥልና ጥያቄ አንድ ረድፍ፣ ከተዋሃደው መልስና ከተስማሙት ብዛት ጋር</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>ምንባቦች፣ ጥያቄዎች፣ የተሰጡ መልሶችና ያሉበት ቦታ</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>ሐረጎች ከመለያዎች፣ ቋንቋዎች፣ ትርጉሞች፣ ማስታወሻዎችና ቃላት ጋር</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>ፕሮምፕቶችና ሰዎች የጻፏቸው ወይም የመረጧቸው መልሶች</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>ፕሮምፕቶች ከተመረጠና ውድቅ ከተደረገ ምላሽ ጋር</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>ሲነበብ ግንኙነቶችና ሰንሰለቶች፤ ሲጻፍ ሌሎች መልሶች፣ ማስታወሻዎችና ዓምዶች</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>አማካይ ነጥባቸው 4 ወይም ከዚያ በላይ፣ ወይም 2 ወይም ከዚያ በታች የሆኑ ምላሾች</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>ክፍሎች ከመለያዎችና ቋንቋዎች ጋር፣ ለእያንዳንዱ ትርጉም አንድ ረድፍ</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>ክፍሎች ከመለያዎች፣ ቋንቋዎች፣ ሁኔታዎችና ማስታወሻዎች ጋር</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>ዓረፍተ ነገሮች ከአስተያየቶቻቸው፣ ከቃላቶቻቸውና ከምልክቶቻቸው ጋር</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>ዓረፍተ ነገሮች ከመለያዎቻቸው፣ ከአስተያየቶቻቸውና ከቃላቶቻቸው ጋር</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>ጽሑፎችና በውስጣቸው ያሉ ምልክቶች ሁሉ</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>ጽሑፎች፣ ስያሜዎች፣ ምልክቶች፣ ነጥቦችና ጥቆማዎች፣ እንዲሁም ሌላ እያንዳንዱ ዓምድ</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>በፋይሉ መጨረሻ ያለው የመስመር ማብቂያ</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>የአንድ ሉህ ዋጋዎች፤ ከመጀመሪያው ሌላ የሆነውን rows ይጠቅሳል</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>የአንድ ሉህ ዋጋዎች፤ ሲጻፍ ለእያንዳንዱ መልስ አንድ ረድፍ፣ ለእያንዳንዱ ጥያቄ አንድ ዓምድ</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>የገምጋሚዎች ውሳኔዎች፤ እንደ ቀመር የሚጀምር ጽሑፍ አፖስትሮፍ ይጨመርበታል፣ ምልክቶችና ደረጃዎች JSON ናቸው</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>ሞዴል የሚጠየቀው</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>በሌላኛው በኩል ቦታ የሌለው፣ ከምክንያቱ ጋር ተቆጥሮ</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>ማንም ያልወሰነባቸው የተጻፉ መልሶች፣ ማስታወሻዎች፣ ማን ምን እንዳለ</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>መልስ የከፈቱበት ጊዜ ሁሉ</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>ንጥል የከፈቱበት እያንዳንዱ ጊዜና ያኔ የታየው</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>የውሳኔ የቀድሞ ስሪት ሁሉ</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>የመልስ የቀድሞ ስሪት ሁሉ</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>በእያንዳንዱ መጻፊያ ምን ያህል እንደጻፉ፣ እንደለጠፉና እንደሰረዙ፣ የተጫኗቸው ቁልፎች ወይም የቅንጥብ ሰሌዳው ግን ፈጽሞ አይደሉም</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>ያለ ጊዜ መረጃ</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>ምልክት ያደረጉባቸው ማስረጃዎች</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>በጥቅሎችዎ ውስጥ ያለው ስም</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>ያሳወቋቸው ችግሮች</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>የእያንዳንዱ ንጥል ጊዜ በሙሉ ሰከንዶች፣ የእያንዳንዱ እርምጃም ደቂቃ</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>የእያንዳንዱ ንጥል ጊዜ በዝርዝር፣ የእያንዳንዱ እርምጃም ሰከንድ</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>በቋንቋ ማስጠንቀቂያ ላይ የመረጡት</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>በኋላ ሊወስኑት የፈለጉት</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>የየትኛው ጥቅል መልስ እንደሆነ፣ ምን ያህሉ እንደተሠራ፣ ቀኑና የዚህ መተግበሪያ ስሪት</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>መልሶችዎ</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>እርማቶችዎና የራስዎ መልሶች</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>ማስታወሻዎችዎ</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>ይፋዊ ቁልፍዎ</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>ውሳኔዎችዎ ከምክንያቶቻቸው ጋር</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>አንድ ቅርጸ ቁምፊ ማንበብ አይቻልም</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>ቅርጸ ቁምፊውን እንደገና ይጨምሩ፣ ወይም መተግበሪያውን እንደገና ይጫኑ።</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>ሁሉንም ቅርጸ ቁምፊዎች ማንበብ ይቻላል</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>ተቀምጠው የነበሩ መልሶች ጎድለዋል</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>ከቅጂው ይመልሱት፦ ቅንብሮች፣ የፊርማ ቁልፍ።</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>መተግበሪያውን ይዝጉና አቃፊውን {folder} ወደ ሌላ ቦታ ያዛውሩ።</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>መተግበሪያውን ይዝጉና አቃፊውን {folder} ወደዚህ ኮምፒውተር ያዛውሩ።</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>መተግበሪያውን ይዝጉና እንደገና ያስጀምሩት። ከሁሉ አዲስ የሆነውን ጤናማ ቅጂ ወደ ነበረበት ይመልሳል፣ የጎደለውንም ይናገራል።</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>ፍላሹን ከመንቀልዎ በፊት መተግበሪያውን ይዝጉ።</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>ከመቀጠልዎ በፊት ቦታ ያስለቅቁ።</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>መሙላቱን ወይም እንዳይጻፍበት መጠበቁን ይመልከቱ።</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>አሁን መጠባበቂያ ቅጂ ይሥሩ።</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>በዲስኩ ላይ ምንም መጻፍ አይቻልም</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>መጠባበቂያ ቅጂዎቹ ምንም ችግር የለባቸውም</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>የዚህ ኮምፒውተር ሌሎች ሰዎች የፊርማ ቁልፍዎን ማንበብ ይችላሉ</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>የይለፍ ሐረግ ያድርጉ፣ ወይም አዲስ ቁልፍ ይሥሩ፦ ቅንብሮች፣ የፊርማ ቁልፍ።</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>የዚህን ኮምፒውተር ቀንና ሰዓት ያስተካክሉ።</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>አንድ ነገር መፈተሽ አልተቻለም</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>ሰዓቱን ከሥራዎ ጋር ማነጻጸር አልተቻለም</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>የዚህ ኮምፒውተር ሰዓት ከሥራዎ ጋር ይስማማል</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>የዚህ ኮምፒውተር ሰዓት ከሥራዎ ወደ ኋላ ቀርቷል</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>ጥቅሎችዎና መልሶችዎ ያሉበት ፋይል ተበላሽቷል</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>ከሁሉ አዲሱን መጠባበቂያ ቅጂ መክፈት አይቻልም</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>የፊርማ ቁልፍዎ ሁለት ግማሾች አይስማሙም</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>በዲስኩ ላይ ያለው ቦታ ጥቂት ነው</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>ገና መጠባበቂያ ቅጂ የለም</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>በዲስኩ ላይ ቦታ አለ</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>ጥቅሎችዎና መልሶችዎ ሙሉ ናቸው</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>የፊርማ ቁልፍዎን ማንበብ አይቻልም</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>የፊርማ ቁልፍዎ እዚህ ነው</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>የፊርማ ቁልፍዎ እዚህ የለም</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>ሥራዎ ያለው በሚመሳሰል (sync) አቃፊ ውስጥ ነው</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>ሥራዎ ያለው በኔትወርክ ድራይቭ ላይ ነው</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>ሥራዎ ያለው በፍላሽ ላይ ነው</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>ሥራዎ ያለው በዚህ ኮምፒውተር ዲስክ ላይ ነው</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}፣ {time}</translation>
    </message>
    <message>
        <source>{packs}, {answers}, {size}</source>
        <translation>{packs}፣ {answers}፣ {size}</translation>
    </message>
</context>
<context>
    <name>key refusals</name>
    <message>
        <source>A letter or sign alone is what you type.</source>
        <extracomment>the same for everybody: digits are places of options, and nobody can lock himself into a dialog</extracomment>
        <translation>ፊደል ወይም ምልክት ብቻውን ለመጻፍ ነው።</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt እና Shift አብረው የቁልፍ ሰሌዳውን አቀማመጥ ይቀይራሉ።</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl እና Alt አብረው AltGr ናቸው፣ እሱም ፊደላትን ይጽፋል።</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>አኃዞች አማራጮችን ይመርጣሉ።</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>የግቤት ስልቶች ይህን ቁልፍ ይፈልጋሉ።</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>የጽሑፍ መጻፊያዎችና ዝርዝሮች ይህን ቁልፍ ይፈልጋሉ።</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>የOption ቁልፍ ፊደላትን ይጽፋል።</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>ይህ ቁልፍ የሥርዓተ ክወናው ነው።</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>መልስ መስጠት</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>ለሌላው Ctrl እና አንድ ፊደል</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>አኃዞች ይመርጣሉ</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>የቁልፍ ሰሌዳው ሥዕል፤ ዝርዝሮቹ ተመሳሳዩን በቃላት ይናገራሉ።</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter አስቀምጦ ያልፋል</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>እገዛና ተጨማሪ</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>በጥያቄ፣ በዝርዝር ወይም በጽሑፍ ውስጥ</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>ፊደላት በUS የቁልፍ ሰሌዳ ላይ ባሉበት ቦታ ናቸው።</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>መንቀሳቀስ</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>ቀጣይ ጥያቄ</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Space ምልክት ያደርጋል</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab እና ቀስቶች ያንቀሳቅሳሉ</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>የቁጥሮቹ ረድፍ በቦታው፣ የCtrl ቁልፎች በላቲን ፊደላቸው ይቆጠራሉ፣ ስለዚህ ሁሉም የቁልፍ ሰሌዳ አቀማመጥ በአንድ ዓይነት ይሠራል።</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>ሲጽፉ ተመሳሳዩ</translation>
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
        <translation>፣ </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}፦ {value}</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message>
        <source>Answers that report a problem instead: {count}. The report counts them as reports, not as answers.</source>
        <translation>በመልስ ፈንታ ችግር የሚያሳውቁ መልሶች፦ {count}። ሪፖርቱ የሚቆጥራቸው እንደ ችግር ማሳወቂያ እንጂ እንደ መልስ አይደለም።</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>ሰዎች ራሳቸው የጻፉት ከጽሑፎቹ ከግማሽ በታች ነው፦ ምንጫቸው ከሚታወቀው {known} መካከል {real}።</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>እንደ ቀመር የሚጀምሩ፣ ከፊታቸው አፖስትሮፍ የተደረገባቸው ጽሑፎች፦ {count}።</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>ሠንጠረዥ የማይዛቸው ቁምፊዎች ያሉባቸው፣ ቁምፊዎቹም በቁጥራቸው የተተኩባቸው ጽሑፎች፦ {count}።</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>ዕቅዱ የሚያስቀምጠው ዓምድ</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>ማንም ነጥብ ያልሰጠው መስፈርት</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>በክፍተቶች ላይ ብቻ ያረፈ ምልክት</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>ከመዝገቡ ጽሑፍ ውጭ ያለ ምልክት</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>በሌላ ምልክት ላይ ያረፈ ምልክት</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>መልሱ ራሱ ያልሆነ ምልክት</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ማስታወሻ</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>doccano የሌለው ዓይነት ጥያቄ</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>የደረጃ ቅደም ተከተል</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>እኩል ደረጃዎች ያሉበት ቅደም ተከተል</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>አንድ ገምጋሚ በመልሱ አልተስማሙም</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>አንድ ገምጋሚ በፈንታው ሌላ መልስ ሰጥተዋል</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>የአንድ ዓይነት ሁለተኛ ጥያቄ</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>ቃል የሌለው ጽሑፍ</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>ማንም እልባት ያልሰጠው እኩልነት</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>የአንድ ገምጋሚ ውሳኔ</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>ሁሉም መጥፎ</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>ሉሁ ረድፍ ያልቀረለት መልስ</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>የሚዳኝ ሞዴል መልስ</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>ምልክት ያልሆነ መልስ</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>ነጥብ ያልሆነ መልስ</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>ከ0 እስከ 4 ያለ ሙሉ ቁጥር ያልሆነ መልስ</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>ለመለኪያ ብቻ ተለይቶ የተቀመጠ ንጥል መልስ</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>ለሌላ ጥያቄ የተሰጠ መልስ</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>አንድም ጽሑፍ የሌለው ንጥል</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>የተዋሃደ መልስ የሌለው ንጥል</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>ማንም ያልመለሰው አማራጭ የሆነ ጥያቄ</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>መልሱ ቀድሞ በተጠየቀበት መልክ ላለው ጥያቄ ነው</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>የንጥሉን የቆየ ጽሑፍ የሚመለከት መልስ</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>ሁለቱም ምላሾች አንድ ጽሑፍ ናቸው</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>የተለያዩ ጽሑፎች ወይም ምልክቶች፣ ከእነሱም አንዱም የተዋሃደ መልስ አይደለም</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>እኩል ጥሩ</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>ምልክቱ ምን ያህል ከባድ እንደሆነ</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>በጽሑፍ ውስጥ ያሉ የመስመር ለውጦች፣ በክፍተት የሚተኩ</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>መለኪያ ያለው ጥያቄ የለም</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>የሚመረጡ ምላሾች የሉም</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>ነጥብ የተሰጣቸው ምላሾች የሉም</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>ለሁለቱም ነጥብ የለም</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>ማንም ነጥብ ያልሰጠው ምላሽ</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>ለፕሮምፕት መልስ የሚሆን ነገር የለም፦ jsonl፣ labels (ስያሜዎች) ወይም preference ይጠቀሙ</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>ምንም አልተጻፈም</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>ሰዎች እኩል ለእኩል አይስማሙም</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>ሰዎች ንጥሉ በእውነት አሻሚ እንደሆነ እልባት ሰጥተዋል</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>ለመለኪያ የተለየ ንጥል የሚለውን ይላል</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>ንጥሉን ለዚያው ሰው ሁለተኛ ጊዜ ያሳያል</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>አንዱን የመረጠ ሰው ምን ያህል እንደሚመርጠው አልገለጸም</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>በምልክት ጠርዝ ላይ ያሉ ክፍተቶች</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>መልሱ ምንም እንደሌለ ነው</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>የታረመው ጽሑፍ ከተሰጠው ጋር አንድ ነው</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>ሕዋስ ከሚይዘው በላይ የረዘመ ጽሑፍ መጨረሻ</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>ንጥሉ ከሞዴል ምንም አይጠይቅም</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>ንጥሉ ጥያቄ ያለው ምንባብ አይደለም</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>ንጥሉ ችግር እንዳለበት ተነገረ፣ አልተመለሰም</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>አማካይ ነጥቡ በ2 እና በ4 መካከል ነው</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>ጽሑፍ የሌለው ምላሽ</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>የስውር ንጥል ትክክለኛ መልስ</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>እኩል አማካይ ነጥብ</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>የአንድ ሰው ሥራ ሁለት ቀጣይ ስሪቶች፣ ምንም አልተመረጠም</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>ሰዎች ለአንድ ንጥል የሰጡት እልባት</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>የተጻፉ ጽሑፎች አብላጫ የላቸውም</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>ተቀባይነት ያገኘ</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>ሁለት ገምጋሚዎች ያዩዋቸው መልሶች፦ {count}፣ ተመሳሳይ ውሳኔ፦ {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>ተጨማሪ ይፈትሹ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>ውድቅ የሆነ</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>አልፋ {value}፣ ከ{low} እስከ {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>የቀድሞ ዕቅድ ይህን የመልስ ቡድን ክፍት ትቶታል፦ ፍተሻዎቹም ይቆጠራሉ፣ ሁሉም በአንድነት በገደቡ ላይ ካሉ የመልስ ቡድኖች {share} ይቀበላሉ</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>ቢበዛ {share} ስህተት</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>ቢበዛ {share} ስህተት፣ በ95 % እርግጠኝነት</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>ከስህተቶች ከ{low} እስከ {high} ያገኛል</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>በስጋት ምልክቶች የተገኙ፦ {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>ቀጣዩ ፍተሻ በ{count} ላይ</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>ያልተቆጠሩ፦ {count}፣ ገምጋሚዎቻቸው ሆን ተብለው ከገቡት ስህተቶች በጣም ጥቂት አገኙ</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>{share} ስህተት ካላቸው አሥር የመልስ ቡድኖች አንዱ አሁንም ተቀባይነት ያገኛል</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>የተመዘነ የስህተት መጠን {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>ከ{answers} ውስጥ {checked} በዕጣ ተፈትሸዋል፣ ስህተቶች፦ {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}፦ ሆን ተብለው ከገቡት {planted} ስህተቶች {found} አግኝተዋል፣ ከ{good} ጥሩ መልሶች {rejected} ውድቅ አድርገዋል</translation>
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
        <translation>ለውጦች፦ {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>የተሰረዙ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>ከሌላ ቦታ ተጎትተው የገቡ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>ከግቤት ስልት የመጡ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>ከሌላ ቦታ የተለጠፉ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>ከንጥሉ የተለጠፉ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>ከራስዎ ጽሑፍ የተለጠፉ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>በሌላ መንገድ የገቡ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>የተተየቡ ቁምፊዎች፦ {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>ሲጽፉ ከሁለት ሰከንድ በላይ የቆዩ ፋታዎች፦ {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>በሥራ ላይ የነበሩ ሰከንዶች፦ {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>እስከ መጀመሪያው መልስ ያሉ ሰከንዶች፦ {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>ያለ ቁልፍ ወይም መዳፊት ያለፉ ሰከንዶች፦ {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>በሌላ መስኮት የነበሩበት ብዛት፦ {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>ከሌላ መስኮት እንደተመለሱ ከሌላ ቦታ የለጠፉበት ብዛት፦ {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>የተከፈተበት ብዛት፦ {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>ይዝጉ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ዝርዝሩን ይቅዱ</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil ሥራዎን መክፈት አይችልም</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>መተግበሪያው ይህን ደረጃ መጨረስ አልቻለም። የተቀመጠው ሁሉ አሁንም እዚህ አለ።</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>ይህ አልሠራም</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>የ«{kind}» ዓይነት ጥቅል ማንም አይመልስም። የተግባር ጥቅሉን ወይም የግምገማ ጥቅሉን ይስጡ።</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>የዚህ ዓይነት ጥቅል የፈራሚዎች ዝርዝር ({name}) ፈጽሞ አያመጣም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>አንድ ገጽ ባለ {digits} አኃዝ {count} ብሎኮች አሉት። ምንም አልተለወጠም። ገጹን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>{time} ያህል ቀርቷል።</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>በ{date} አስቀድሞ ተዋህዷል። ምንም አልተለወጠም።</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>የላከውን ሰው ይጠይቁ።</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>በረድፍ {row} ያለው ብሎክ {block} በገጹ ላይ እንዳለው አይደለም። ምንም አልተለወጠም። እንደገና ይመልከቱት።</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>ከማኅደር ያውጡ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ይቀጥሉ</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>የመጨረሻው ቀን ዛሬ</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>የመጨረሻው ቀን {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>የመጨረሻው ቀን {day}፣ ከእንግዲህ ተቀባይነት የለውም</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>የመጨረሻው ቀን {day}፣ አሁንም ተቀባይነት አለው</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ያስረክቡ</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>እንደገና ያስረክቡ</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>በ{day} አስረክበዋል</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>ንጥል {item} ከጥያቄዎቹ ጋር አይስማማም፦ {reason}።</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>ንጥል {item} በተመለሰ ጊዜ ሌላ ጽሑፍ ነበረው። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>ንጥል {item} መልስ በተሰጠበት ጥቅል ውስጥ አይታወቅም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>የፈራሚዎች ዝርዝር {name} መስመር {number} አይፈቀድም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>የ{name} መስመር {number} ሊነበብ አይችልም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>የመጨረሻ ቀን የለውም</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>የደህንነት ቁጥሩ {number} የሆነውን ፈራሚ እዚህ ማንም አያውቀውም። ምንም አልተጨመረም። ቁጥሩን ከላኪው ጋር ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>ማንም የራሱን መልሶች አይገመግምም። የማይቆጠሩ የ{name} ውሳኔዎች፦ {count}።</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>ገና አላስረከቡም</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>የፕሮጀክትን ፈራሚዎች ሁሉ መተካት የሚችለው የመልሶ ማግኛ ቁልፉ ብቻ ነው። ይህን የፈረሙት ግን {principal} ናቸው። ምንም አልተጨመረም። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ይክፈቱ</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>የ«{kind}» ዓይነት ጥያቄዎች አዲስ የፕሮግራሙ ስሪት ያስፈልጋቸዋል።</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>የተመለሱ መልሶች · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>ግምገማ · {family} · {language} · ከ{signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>በ{date} ካመኑት ቁልፍ በተለየ ሌላ ቁልፍ (የደህንነት ቁጥር {number}) ተፈርሟል። ምንም አልተጨመረም። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>በፋይሉ መጨረሻ ላይ አንድ ነገር ተቀጥሏል። እዚህ ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ይጀምሩ</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>ንጥል {item} ሲገመገም መልሱ ሌላ ነበር። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>ብሎኮቹ የአንድ ገጽ አይደሉም። ምንም አልተለወጠም። ገጹን እንደገና ይመልከቱ።</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>የ{name} ሰዓት ወደ ኋላ ቀርቷል፦ የዚህ ፋይል ቀን {date} ነው፣ ጥቅሉ ከመሠራቱ በፊት። በዚህ ፋይል ውስጥ ባሉት ጊዜያት አይተማመኑ።</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>የ{name} ሰዓት እዚህ ካለው ሰዓት በ{minutes} ደቂቃ ይቀድማል። በዚህ ፋይል ውስጥ ባሉት ጊዜያት አይተማመኑ።</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>የ{name} ሰዓት በሥራ ላይ ሳሉ በ{minutes} ደቂቃ ወደ ኋላ ተመልሷል። በዚህ ፋይል ውስጥ ባሉት ጊዜያት አይተማመኑ።</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>የ{name} ይዘት ሊነበብ አይችልም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>የጥቅሉ መግለጫ በ{place} ላይ አይስማማም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>የታሪኩ መጨረሻ የለም ወይም ተለውጧል። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>ፋይሉን እዚህ ማንበብ አይቻልም። ምንም አልተጨመረም። መጀመሪያ ወደዚህ ኮምፒውተር ይቅዱት።</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>የፋይሉ አጀማመር እንደ ጥቅል አይደለም። አደገኛ ሊሆን ይችላል። ምንም አልተጨመረም። ይሰርዙት።</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>ፋይሉ ከ{limit} ባይት ይበልጣል። ምንም አልተጨመረም። በትናንሽ ክፍሎች ይጠይቁ።</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>ፋይሉ ባዶ ነው። ምንም አልተጨመረም። እንደገና ይቅዱት።</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>ፋይሉ ያልተሟላ ነው ({bytes} ባይት)። ምንም አልተጨመረም። እንደገና ይቅዱት፣ ፍላሹን ከመንቀልዎ በፊትም ይጠብቁ።</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>ፋይሉ {file} ሊነበብ የሚችል የፊርማ ቁልፍ የለውም። ምንም አልተፈረመም። ቁልፉን ከቅጂዎ ያምጡ።</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>ታሪኩ የሌላ ጥቅል ነው። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>ታሪኩ በክስተት {number} ላይ ይቋረጣል። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>የ{name} ዋና አቃፊ ከመጠባበቂያ ቅጂ ተመልሷል። ከዚህ በፊት የነበረዎት መልስ ከጎደለ {name}ን ይጠይቁ።</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>የ{principal} ቁልፍ የጸናው ከ{start} እስከ {end} ብቻ ነበር። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>የደህንነት ቁጥሩ {number} የሆነው ቁልፍ ተሰርዟል። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>የፋይሎች ዝርዝር {name} በመስመር {number} ላይ ቅርጹ ትክክል አይደለም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>በዚህ ጥቅል ውስጥ ያለው የፈራሚዎች ዝርዝር ካለዎት የቆየ ነው ({said}፣ ያለዎት {found} ነው)። ሥራዎ አልተነካም። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>የፈራሚዎች ዝርዝር የተግባር ጥቅሎችን መፈረም የሚችል ማንንም አይጠቅስም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>የተቆለፈው ጥቅል በመንገድ ላይ ተበላሽቷል። ምንም አልተጨመረም። እንደገና ይቅዱት።</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>{principal} የሚለው ስም ይታወቃል፣ ቁልፉ ግን አይታወቅም (የደህንነት ቁጥር {number})። ምንም አልተጨመረም። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ የZIP የይለፍ ቃል ይጠይቃል፤ ጥቅሎች ፈጽሞ አይጠይቁም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ አንድ ነገር እንዲወርድ ይጠይቃል፤ ጥቅሎች ፈጽሞ አይጠይቁም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ ራሱን {said} ይላል፣ የተፈረመው ግን እንደ {found} ነው። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>ጥቅሉ ያልተጠበቀ ፋይል «{name}» ይዟል። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ ከመጠን በላይ ፋይሎች ይዟል ({count}፣ ገደብ {limit})። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ ከመጠን በላይ ፊርማዎች ይዟል ({count}፣ ገደብ {limit})። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ «{name}»ን ሁለት ጊዜ ይዟል። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>ጥቅሉ የተሠራው ጥቅሎች ፈጽሞ በማይሠሩበት መንገድ ነው («{name}»)። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>ጥቅሉ ያልተሟላ ነው፦ ምንም ዳታ የለውም። ምንም አልተጨመረም። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>ጥቅሉ ያልተሟላ ነው፦ {name} የለም። ምንም አልተጨመረም። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>ጥቅሉ አልተፈረመም። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ የፈራሚዎች ዝርዝር የለውም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>ጥቅሉ ከ{said} እንደመጣ ይናገራል፣ ፊርማው ግን {found} ይላል። ምንም አልተጨመረም። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>ጥቅሉ ለ{name} {said} ይላል፣ የያዘው ግን {found} ነው። ምንም አልተጨመረም። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>ጥቅሉ ስለ ዳታው {said} ይላል፣ የያዘው ግን {found} ነው። ምንም አልተጨመረም። እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ ከአቃፊው ውጭ ለመጻፍ ይሞክራል («{name}»)። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>ጥቅሉ ከተፈረመ በኋላ ተለውጧል ({name})። አይጠቀሙበት፤ ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>ጥቅሉ የተሠራው በአዲስ ፕሮግራም ነው። ምንም አልተጨመረም። አዲስ የPostil ስሪት ሊከፍተው ይችላል።</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>ጥቅሉ ወደ {size} ባይት ያድጋል (ገደብ {limit})። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>ሥዕሉ ወይም ድምፁ {name} ስሙ የሚለው አይደለም፣ ወይም በጣም ትልቅ ነው። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>ፊርማው {name} ሊነበብ አይችልም። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>በጥቅሉ ውስጥ የተጻፉት መጠኖች ትክክል አይደሉም («{name}»)። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>ተግባሩ ከዚህ ፕሮግራም ጋር አይስማማም፦ {place}፦ {reason}።</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>የተግባር ምድቡ «{family}» አዲስ የፕሮግራሙ ስሪት ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>በዚህ ጥቅል ውስጥ ያለው ስሪት በ{count} ይዘላል። ምንም አልተጨመረም። ለአስተባባሪዎ ይደውሉ።</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>እንዲህ ያለ ፋይል የለም። ምንም አልተጨመረም። ስሙንና አቃፊውን ይመልከቱ።</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>ይህ የመጣው ከ{due} በኋላ ነው፣ በዚያን ጊዜ ምንም አይወሰድም። ምንም አልተዋሃደም። ዕቅዱን ይለውጡ፣ ወይም ይተዉት።</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>ይህ የ«{kind}» ዓይነት ጥቅል ነው፣ የውጤት ጥቅል አይደለም። ምንም አልተዋሃደም። የውጤት ጥቅሉን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>ይህ የ«{kind}» ዓይነት ጥቅል ነው፣ የተግባር ጥቅል አይደለም። ምንም አልተጨመረም። የተግባር ጥቅሉን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>ይህ ጥቅል አይደለም። ምንም አልተጨመረም። የኢሜይል ሥርዓቱ አስወግዶት ሊሆን ይችላል፤ በፍላሽ ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>ይህ ጥቅል የሌላ ጥቅል ({series}) መልስ ነው። ምንም አልተጨመረም። ያንን ይክፈቱ።</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>ይህ ጥቅል የክለሳ {said} መልስ ነው፤ እርስዎ የከፈቱት ክለሳ {found} ነው። ምንም አልተጨመረም። ሌላውን ይክፈቱ።</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>ይህ ጥቅል የ«{title}» ነው። ምንም አልተጨመረም። መጀመሪያ ያንን ፕሮጀክት ይክፈቱ።</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>ይህ ጥቅል ተቆልፏል። ምንም አልተጨመረም። በፕሮጀክቱ ቁልፍ ይክፈቱት።</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>ይህ ጥቅል ለዚህ ዋና አቃፊ አልተቆለፈም፣ ወይም የሚከፍተው ቁልፍ ጠፍቷል። ምንም አልተጨመረም። ፕሮጀክቱ በተሠራበት ቦታ ወይም በፕሮጀክቱ የታተመ ቁልፍ ይክፈቱት።</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>ይህ ጥቅል ካለዎት የቆየ ነው (ክለሳ {said}፣ ያለዎት {found} ነው)። ሥራዎ አልተነካም። ባለዎት ጥቅል ይቀጥሉ።</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>ይህ ጥቅል የፕሮግራሙን ስሪት {version} ወይም ከዚያ አዲስ ይፈልጋል። ምንም አልተጨመረም። አዲስ የPostil ስሪት ያምጡ።</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>ይህ ጥቅል «{feature}» ይፈልጋል፣ ይህ የፕሮግራሙ ስሪት ግን አያውቀውም። ምንም አልተጨመረም። አዲስ የPostil ስሪት ያምጡ።</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>ይህ ጥቅል የተሠራው ለ{recipients} ነው። ምንም አልተጨመረም። የራስዎን ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>ይህ ጥቅል የተሠራው ለ«{format}» ነው። ምንም አልተጨመረም። በዚያ ፕሮግራም ይክፈቱት።</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>ይህ ጥቅል በሌላ ፕሮግራም ተፈትቶ እንደገና ታሽጓል («{name}»)። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>ይህ ጥቅል የተጻፈው ለሌላ አስተባባሪ ነው። ምንም አልተጨመረም። ለእሳቸው ይላኩት።</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>ይህ ፕሮጀክት የሚቀበለው የተቆለፉ ውጤቶችን ብቻ ነው፣ ይህ ግን ለሚይዘው ሰው ሁሉ ክፍት ነው። ምንም አልተጨመረም። የተቆለፈ ይጠይቁ።</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>ጥቅሉ ስለ ንጥል {item} የሚለው ታሪኩ ከሚሰጠው ጋር አይስማማም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt ይህን ጥቅል አይገልጽም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} ከ{b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>ከ{b} ውስጥ {a} መልሶች ተፈትሸዋል</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · ከ{signer}። ንጥል {a} ከ{b}።</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ሰዓት</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} ደቂቃ</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} የአንድን ሥራ ሁለት የተለያዩ ቀጣይ ስሪቶች አስረክበዋል። አንዱም አልተመረጠም። የትኛው እንደሚጸና ይጠይቁ።</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} የተፈረመው ለሌላ ጉዳይ ነው ({purpose})። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} ለ{recipients} ለተሠራ ጥቅል መልስ ሰጥተዋል። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} ለዚህ ጉዳይ ({purpose}) መፈረም አይፈቀድላቸውም። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ሰከንድ</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>በ{name} ውስጥ «{item}» ሁለት ጊዜ አለ ወይም ቅደም ተከተሉን አልጠበቀም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>«{name}» ጥቅሎች ፈጽሞ የሌላቸው ተጨማሪ ዳታ ይዟል። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>«{name}» {size} ባይት ነው (ገደብ {limit})። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>«{name}» ፋይል ሳይሆን አገናኝ ወይም መሣሪያ ነው። ምንም አልተጨመረም። ለአስተባባሪዎ ያሳውቁ።</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>«{name}» የለም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>«{name}» በጥቅሉ በራሱ ዝርዝር ውስጥ የለም። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>«{name}» የታሸገው ይህ ፕሮግራም በማያነበው መንገድ ነው። ምንም አልተጨመረም። ዋናውን ፋይል ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>«{name}» ተለውጧል። ምንም አልተጨመረም። ጥቅሉን እንደገና ይጠይቁ።</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>«{name}» በመንገድ ላይ ተበላሽቷል። ምንም አልተጨመረም። ጥቅሉን እንደገና ይቅዱ።</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>በየትኛውም ቦታ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>ጥቅሎች</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>ይህ ስብስብ</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>ይህ ጥቅል</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>የስብስብ ስም ከትናንሽ የላቲን ፊደላት፣ ከአኃዞች፣ ከነጥቦችና ከሰረዞች ይሠራል፣ ለምሳሌ news-hi።</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>የቃላት ዝርዝሩ አንድ ረድፍ ቃል ስለሌለው ይተዋል።</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>በዓምድ «{column}» ውስጥ አንድ አማራጭ መለያ የለውም።</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>የመለኪያው እያንዳንዱ ደረጃ መግለጫ ያስፈልገዋል። ለ«{id}» የጎደሉ፦ {points}።</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>ከሌላ ክፍል ንጥሎች ጋር የሚመሳሰሉና ያልተዘረዘሩ ለመለኪያ የተለዩ ንጥሎች፦ {count}።</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>ጥቅሎቹ ከተሠሩ በኋላ ንጥሎች ተለውጠዋል። አዲስ፦ {new}፤ ሌላ ጽሑፍ ያላቸው፦ {changed}፤ የተሰረዙ፦ {withdrawn}። ለቀድሞ ጽሑፍ ወይም ለተሰረዘ ንጥል የተሰጡ መልሶች ይቀመጣሉ፣ ይከፈልባቸዋልም፣ ግን ከእንግዲህ አይቆጠሩም።</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>መስመሮች ሊቆሙ የሚችሉት ከእነዚህ ክፍሎች ጎን ብቻ ነው፦ {parts}።</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>«{family}» የሚባል ምድብ የለም። «{meant}» ማለትዎ ነበር?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>«{family}» የሚባል ምድብ የለም። ያሉት፦ {families}።</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>«{item}» የሚባል ንጥል የለም፣ እጅግ አስፈላጊ ተብሎ ግን ተጠቅሷል።</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>ለልምምድ የተጠቀሰው «{item}» የሚባል ንጥል የለም።</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>እዚህ «{key}» የሚባል ቁልፍ የለም።</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>እዚህ «{key}» የሚባል ቁልፍ የለም። «{meant}» ማለትዎ ነበር?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>ለቋንቋው «{tag}» የታወቀ ስም የለም። በ[language_names] ውስጥ ይስጡ።</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>ዓምድ «{column}» ያለው ረድፍ የለም። እዚህ ያሉ ዓምዶች፦ {columns}።</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>ዓምድ «{column}» ያለው ረድፍ የለም። «{meant}» ማለትዎ ነበር?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>ለልምምድ የተጠቀሰው «{source}» የሚባል ምንጭ የለም።</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>የ«{column}» ዓምድ ምንም ዋጋ ለ«{key}» የሚለው ነገር የለም።</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>ከተመረጡት ንጥሎች {count} እዚህ ንጥል አይሆኑም፣ {item} ከእነሱ አንዱ ነው።</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>ውይይትን መከፋፈል የሚችሉት አንድ ምላሽ ያላቸው ምድቦች ብቻ ናቸው፤ ይህ አይችልም።</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>የ{kind} ዓይነት ጥያቄዎች «{key}» የላቸውም።</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>የፕሮጀክት {project} የመልሶ ማግኛ ቁልፍ

ይህን ገጽ ያትሙ፣ ደህንነቱ በተጠበቀ ቦታ ያስቀምጡት፣ ይህን ፋይልም ይሰርዙ።
የእርስዎ ቁልፍ ከጠፋ ወይም ከተሰረቀ፣ በዚህ ቁልፍ አዲስ የአስተባባሪ ቁልፍ ማስገባት ይቻላል።
ይህን የያዘ ሰው ፕሮጀክቱን መረከብ ይችላል። መልሶችን አይከፍትም፣ ጥቅሎችንም አይፈርምም።

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>የፕሮጀክት {project} የውጤቶች ቁልፍ

ይህን ገጽ ያትሙ፣ ደህንነቱ በተጠበቀ ቦታ ያስቀምጡት፣ ይህን ፋይልም ይሰርዙ።
የአስተባባሪው የራሳቸው ቁልፍ ከጠፋ የዚህን ፕሮጀክት የተቆለፉ ውጤቶች ይከፍታል። ምንም አይፈርምም።
ይህን የያዘ ሰው በPostil (--key) ወይም በage (-i) ሊያነባቸው ይችላል።</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>የቀድሞው ዙር ስብስብ ሊነበብ አይችልም፦ {reason}።</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>የቀደመው ዙር «{round}» ስብስብ እዚህ አይታወቅም። መጀመሪያ ይክፈቱት።</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>ስብስቡ {file} የፕሮጀክቱ «{here}» ነው፣ ዕቅዱ ግን የ«{there}» ነው። ሌላ አቃፊ ወይም ስም ይምረጡ።</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>የተመረጡት ንጥሎች እዚህ በማይታመን ቁልፍ ተፈርመዋል (የደህንነት ቁጥር {number})። ቁጥሩን ከላኪው ጋር ያነጻጽሩ።</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>የመጨረሻው ቀን {due} አልፏል፣ ከዚያ በኋላም ውጤቶች ተቀባይነት የላቸውም፦ ማንኛውም ውጤት ተቀባይነት አያገኝም።</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>የ{item} ማብራሪያ አይስማማም፦ {reason}።</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>ፋይሉ ንጥሎቹ ከተመረጡ በኋላ ተለውጧል።</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>የመጀመሪያውን ምንጭ ከሌላ ጋር ማገናኘት አይቻልም።</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>መመሪያውን {path} እንደ UTF-8 ጽሑፍ ማንበብ አይቻልም።</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>ለመለኪያ የተለየው ንጥል {item} ለ{split} ከሆነው ከ{other} ጋር አንድ ለማለት የሚያስደርስ ተመሳሳይነት አለው ({likeness})፦ «{text}» – «{texts}»። አንዱን ያዛውሩ፣ ወይም ምክንያት ሰጥተው ይለፉት፦ [[waiver]]።</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>ለመለኪያ የተለየው ንጥል {item} ለ{split} ከሆነው ከ{other} ጋር አንድ ነው፦ «{text}»። አንዱን ያዛውሩ።</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>ለመለኪያ የተለየው ንጥል {item} ለ{split} በሆነው በ{other} ጽሑፍ ውስጥ ይገኛል ({likeness})፦ «{text}» – «{texts}»። አንዱን ያዛውሩ፣ ወይም ምክንያት ሰጥተው እንዲያልፍ ያድርጉ፦ [[waiver]]።</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>ለመለኪያ የተለየው ንጥል {item} ከዚህ በፊት ለመለማመጃ ቀርቧል፦ «{text}»። ሌላ ይለዩ።</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>የተዘረዘሩት ለመለኪያ የተለዩ ንጥሎች ከሌላ ክፍል ተጨማሪ ንጥሎች ጋርም ይመሳሰላሉ።</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>ለመለኪያ የተለዩት ፕሮምፕቶች በ{count} ዙሮች አገልግለዋል። አዳዲስ ይለዩ።</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>ንጥል {item} ለልምምድ ነው፣ ትክክለኛ መልስ ግን የለውም። ዓምዱን በ[fields.gold] ውስጥ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>ንጥሎቹ የተመረጡት ለፕሮጀክቱ {here} ነው፣ ይህ ዕቅድ ግን የ{there} ነው።</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>ንጥሎች {item} እና {other} አብረው የሚሄዱ ናቸው፤ ግን በተለያዩ ክፍሎች ውስጥ ናቸው፦ {split} እና {others}።</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>የቁልፍ ካርዱን {file} መጠቀም አይቻልም፦ {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>ስሞቹ «{bundle}» እና «{name}» በአንድነት በጣም ረጅም ናቸው። አንዱን ያሳጥሩ።</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>የአማራጩ መለያ «{id}» ከሥርዓቱ ውጭ ስለሆነ «{name}» ይሆናል።</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>የአማራጩ መለያ «{id}» የተያዘ ስለሆነ «{name}» ይሆናል።</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>ዕቅዱ ምንም አይጠይቅም። ቢያንስ አንድ ጥያቄ ያስፈልጋል።</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>ዕቅዱን መክፈት አይቻልም፦ {reason}።</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>ዕቅዱ የUTF-8 ጽሑፍ አይደለም።</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>ዕቅዱ ቋንቋ አይጠቅስም፦ በ[bundle] ውስጥ ቋንቋ፣ ወይም በ[fields] ውስጥ ዓምድ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>ዕቅዱ የታወቁ መልሶች ያላቸውን ንጥሎች ይፈልጋል፣ አንድም ንጥል ግን የለውም።</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>የ{item} ፕሮምፕት በቀድሞው ዙር ለመለኪያ ተለይቶ ነበር፣ አሁን ግን ለ{split} ሊውል ነው።</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>ጥያቄው «{question}» ጥቅሎቹ ከተሠሩ በኋላ በዚያው መለያ ተቀይሯል። የማይስማሙ መልሶች ይቀመጣሉ ግን አይቆጠሩም፣ ንጥሎቻቸውም እንደገና ተከፍተዋል፦ ከተመለሱት {count}።</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>ጥያቄው «{question}» ጥቅሎቹ ሲሠሩ ከነበሩት የተለዩ ቃላት ወይም አማራጮች አሉት፣ መለያው ያው ነው። ቀድሞ የተሰጡ መልሶች ይቆጠራሉ። አሁን ሌላ ነገር የሚጠይቅ ከሆነ ሌላ መለያ ይስጡት።</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>ጥያቄው «{question}» አዲስ ነው፣ መመለስም አለበት። ቀድሞ የተመለሱ ንጥሎች እንደገና ተከፍተዋል፦ የተመለሱ መልሶች {count}።</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>ጥያቄዎቹ አይስማሙም፦ {place}፦ {reason}።</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>ጥያቄዎቹ {size} ባይት ይይዛሉ፤ ገደቡ {limit} ነው።</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>የተመረጡት ንጥሎች መዝገብ ሊነበብ አይችልም፦ {reason}።</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>የተመረጡት ንጥሎች መዝገብ ከተፈረመ በኋላ ተለውጧል፣ ወይም ፊርማ የለውም።</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>የመልሶ ማግኛ ቁልፉ የssh-ed25519 ዓይነት ይፋዊ ቁልፍ አይደለም።</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>የ«{question}» ትክክለኛ መልሶች እንደ ጥቆማ ይሄዳሉ።</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>ሚናው «{key}» ያስፈልጋል፦ ዓምዱን በ[fields] ውስጥ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>የቀድሞው ዙር የፕሮጀክቱ {here} ነው፣ ይህ ዕቅድ ግን የ{there} ነው።</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>የዚህ ስብስብ ዙር «{round}» ተዘግቶ ተፈርሟል። ቀጣዩ የራሱ ስብስብ ያለው አዲስ ዙር ነው።</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>ተመሳሳይ ነገር በተጨማሪ {count} ንጥሎች ውስጥ ተገኝቷል።</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>የቃላት ዝርዝሩ ዓምድ «{column}» የለውም።</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>ለ{item} እና ለ{other} የተሰጠው ማለፊያ አያስፈልግም፦ አይመሳሰሉም።</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>ለ{item} እና ለ{other} የተሰጠው ፈቃድ ለሌሎች ጽሑፎች ነበር። እንደገና ለመስጠት ሌላ ምክንያት ይጻፉ።</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>ለ«{name}» ንጥል የለም፦ ሁሉም በሌሎች እጅ ናቸው፣ ወይም ሌሎች ቋንቋዎች ወይም መስኮች ይፈልጋሉ።</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>ይህ TOML አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>በጥቅሎች ውስጥ ሁለት ተሳታፊዎች «{name}» ይባላሉ። ለአንዳቸው ሌላ ስም ይስጡ።</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>ሁለት ተሳታፊዎች አንድ ዓይነት ቁልፍ አላቸው፦ «{name}» እና «{other}»።</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>ሁለት አማራጮች «{id}» የሚል መለያ አላቸው።</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>ሁለት ጥያቄዎች «{id}» ይባላሉ።</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>{name} ስለ {other} የጻፉት ለመለኪያ ከተለየው ንጥል {item} ጋር ይመሳሰላል ({likeness})፦ «{text}» – «{texts}»። በምክንያት ሊፈቀድ ይችላል፦ [[waiver]]።</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>{name} ስለ {other} የጻፉት ለመለኪያ የተለየው ንጥል {item} የሚለውን ይላል፦ «{text}»።</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>የዕጣ መነሻ ቁጥሩን (seed) የገመተ ሰው የተለያዩ ሞዴሎችን ምላሾች መለየት ይችላል። ለ[bundle] ረጅምና በዘፈቀደ የተመረጠ መነሻ ቁጥር ይስጡ።</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] ለ«{key}» ዋጋዎችን ይጠቅሳል፣ ዕቅዱ ግን አይጠይቀውም።</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] እንዴት እንደሚጠቆም ይናገራል፣ ጥቆማ የሆነ ዓምድ ግን የለም። በ[fields.suggestion] ውስጥ አንድ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} ንጥሎች ለልምምድ ናቸው፤ አንድ ጥቅል ቢበዛ {limit} ይይዛል።</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} ንጥሎች ዕቅዱ ከሚፈልገው ያነሱ ሰዎች ያገኛሉ፦ ተሳታፊዎቹ ከዚህ በላይ ንጥሎች አይወስዱም።</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} ንጥሎች ዕቅዱ ከሚፈልገው ያነሱ ሰዎች ያገኛሉ፦ መስኩ «{field}» ያላቸው ተሳታፊዎች በጣም ጥቂት ናቸው።</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} ንጥሎች ዕቅዱ ከሚፈልገው ያነሱ ሰዎች ያገኛሉ፦ «{language}» የሚያውቁ ተሳታፊዎች በጣም ጥቂት ናቸው።</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>የ«{place}» {count} ጽሑፎች በ«{tag}» የሉም፣ ሌሎች የዕቅዱ ጽሑፎች ግን አላቸው።</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>የ«{column}» ዓምድ {count} ዋጋዎች ለ«{key}» ምንም አይሉም፤ እነዚህ ንጥሎች ያለእሱ ይመረጣሉ።</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} እና {other} አይመሳሰሉም፦ ፈቃዳቸው ሰዎች ስለ {other} ለሚጽፉት ይሠራል።</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} ከተመረጡት ንጥሎች አንዱ አይደለም።</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}፦ ብዙ ሰዎች የሚመልሷቸው {count} ንጥሎች ሲኖሩ ስምምነት እስከ ±{size} ገደማ ይታወቃል።</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}፦ በ{count} ፕሮምፕቶች ምርጫን ማየት የሚችሉት ከ100 ውስጥ ከ{percent} ገደማ ጀምሮ ብቻ ነው።</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}፦ በ{count} ፕሮምፕቶች ማየት የሚችሉት ከ{size} መደበኛ ልይይት ገደማ በላይ የሆኑ ልዩነቶችን ብቻ ነው።</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}፦ {count} ንጥሎች በብዙ ሰዎች ይመለሳሉ። ስምምነት የሚነገረው ከ{least} ንጥሎች ጀምሮ ነው።</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}፦ {count} ፕሮምፕቶች ማንኛውንም ልዩነት ለማሳየት በጣም ጥቂት ናቸው።</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>«{day}» ቀን አይደለም። ዓመት፣ ወርና ቀን ይጻፉ፣ ለምሳሌ 2027-01-31።</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>«{id}» የምድቡ ጥያቄ ነው፣ የ{kind} ዓይነት ሆኖም ይቀራል።</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>«{key}» አይስማማም፦ {reason}።</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>«{key}» ዓምድ ወይም የዓምዶች ዝርዝር መጥቀስ አለበት።</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«{key}» የለም።</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>«{key}» የዚህ ምድብ ሚናም የዚህ ዕቅድ ጥያቄም አይደለም።</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>«{key}» የዚህ ምድብ ሚናም የዚህ ዕቅድ ጥያቄም አይደለም። «{meant}» ማለትዎ ነበር?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>«{key}» ለተሳታፊዎች ይታያል፣ የትኛው ሞዴል ምን እንደጻፈም ይናገራል።</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>«{key}» መታየት አለበት፣ ግን [fields.keep] አያቆየውም።</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>«{key}» አስቀድመው ያሉ ዋጋዎችን ይጠቅሳል፣ [fields.use] ግን ለምን እንደሆነ አይናገርም። ይተዋሉ።</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>የምንጩ «{key}» አልተሰጠም። ተሳታፊዎችም ሆኑ ኤክስፖርቶች አይኖራቸውም።</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>«{language}»፦ {count} ንጥሎች ተጠይቀው {there} አሉ። ቅጂዎች አንድ ጊዜ ይቆጠራሉ።</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>በ[fields.keep] ያለው «{name}» ጥቆማዎች የሚቀመጡበት ስም ነው። ለዓምዱ ሌላ ስም ይስጡ።</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>«{name}» የዚህ ምድብ ክፍል አይደለም። ያሉት፦ {parts}።</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>«{name}» ክፍል አይደለም። ያሉት እነዚህ ናቸው፦ train፣ validation፣ heldout።</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>«{name}» የንጥሉ አካል ነው፣ የ«{question}» ትክክለኛ መልሶችንም ይዟል።</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>«{name}» ለተሳታፊዎች ይታያል፣ የ«{question}» ትክክለኛ መልሶችንም ይዟል።</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>«{name}» የቁልፍ ካርድ፣ ወይም የላቲን ፊደላት ወይም አኃዞች ብቻ ያሉት ስም ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>«{place}» በ«{tag}» ጽሑፍ የለውም፣ ሌሎች የዕቅዱ ጽሑፎች ግን አላቸው።</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«{tag}» የቋንቋ መለያ አይደለም።</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>«{value}» ዓምድም የቋንቋ መለያም አይደለም።</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>ቀስቶች፣ የቁጥር ሰሌዳና የቀኝ ግማሽ፤ የቁጥር ሰሌዳው አኃዞች ይመርጣሉ።</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>በቁጥር ሰሌዳው አኃዞችና በEnter መልስ ይሰጣሉ፤ ምልክቶቹ ሌላውን ይሠራሉ።</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>አኃዞችና የግራ ግማሽ፤ Enter እና ቀስቶች አያስፈልጉም።</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>ግራ እጅ</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>ከጽሑፍ መጻፊያዎች ውጭ ፊደላት ብቻቸውን ይሠራሉ።</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>እንደ Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>እንደ Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>እንደ Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>የቁጥር ሰሌዳ ብቻ</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>ቀኝ እጅ</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>እዚያ የሚጣለው እዚህ ወደ ጎን ይቀመጣል ወይም እንደ ችግር ይነገራል፣ ሊቀለበስም ይችላል።</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>ገጽ {a} ከ{b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>እንደ PDF ያስቀምጡ</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>የዚህ ተግባር አይደለም</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>በሌላ ቋንቋ ነው</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>ሰውን የሚያስከፋ ነው</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>የአንድን ሰው የግል መረጃ ያሳያል</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>ሌላ ነገር</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>ጽሑፉ ተቆርጧል ወይም ተበላሽቷል</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>ማስላት አይቻልም፦ ሁሉም ነጥቦች አንድ ናቸው።</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>ማስላት አይቻልም፦ ከፋይል የመጡ መልሶች የትኛው ምላሽ መጀመሪያ እንደታየ አይናገሩም።</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>ማስላት አይቻልም፦ ሁሉም ለእያንዳንዱ ንጥል አንድ ዓይነት መልስ ሰጥተዋል።</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>ማስላት አይቻልም፦ በሁለት ሰዎች የተመለሰ ንጥል የለም።</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>ማስላት አይቻልም፦ ሁሉም እያንዳንዱን ንጥል አልመለሱም።</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>ማስላት አይቻልም፦ በሁለት ሰዎች የተመለሰው አንድ ንጥል ብቻ ነው።</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>ማስላት አይቻልም፦ ሞዴል ያልተጠቀሰባቸው ምላሾች ከንጥል ወደ ንጥል አንድ አይደሉም።</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>ማስላት አይቻልም፦ አንዳንድ ሞዴሎች ከሌሎቹ ጋር ተነጻጽረው አያውቁም።</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>ማስላት አይቻልም፦ ገምጋሚዎቹ በግምት ከሚገኘው የበለጠ ስህተት አያገኙም።</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>ሊሰላ አይችልም፦ ሁለቱ ዙሮች ይህን ጥያቄ በተለያየ መንገድ ጠይቀዋል።</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>ሊሰላ አይችልም፦ ሁለቱ ዙሮች ለመለኪያ የተለየ የጋራ ፕሮምፕት የላቸውም።</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>ማስላት አይቻልም፦ መልሶች የሉም።</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>ማስላት አይቻልም፦ እነዚህ ሰዎች የተለያዩ ንጥሎችን መልሰዋል።</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>ማስላት አይቻልም፦ ይህ አኃዝ ሁለት ሰዎችን ያነጻጽራል።</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>ማስላት አይቻልም፦ መልሶቹ በጣም ጥቂት ናቸው ({found}፣ ቢያንስ {needed})።</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>ማስላት አይቻልም፦ ንጥሎቹ በጣም ጥቂት ናቸው ({found}፣ ቢያንስ {needed})።</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>የቆዩና አዳዲስ ምላሾች በተመሳሳይ ጥቅሎች ውስጥ አልተመዘኑም።</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>እያንዳንዱን ፕሮምፕት በአማካይ ከሁለት ያነሱ ሰዎች ስለዳኙት ምንም ድምዳሜ አይሰጥም።</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>የተመረጡ ንጥሎች እንደገና ሲመዘኑ ምንም ለውጥ ሳይኖር ነጥባቸው ከፍ ይላል።</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>ስምምነቱን ማስላት አይቻልም፣ ስለዚህ ምንም ድምዳሜ አይሰጥም።</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>የመተማመኛ ክልል የለም፣ ስለዚህ ምንም ድምዳሜ አይሰጥም።</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>ፕሮምፕቶቹ ድምዳሜ ለመስጠት በጣም ጥቂት ናቸው።</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>ረዳት</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>ትዕዛዝ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ሌላ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ተጠቃሚ</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>የመልስ ቡድን አንድ ተሳታፊ በአንድ ቋንቋ ለአንድ ጥቅል የሰጡት መልስ ሁሉ ነው። በዕጣ ከተመረጡ መልሶች መካከል ያሉ ስህተቶች፣ ከትክክለኛው የ95 % የመተማመኛ ክልል ጋር፤ በስጋታቸው የተመረጡ መልሶች በየትኛውም መጠን ውስጥ የሉም።</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>ምልክት መልሶቹ እንዲታዩ ያመለክታል። ውሳኔ አይደለም፣ ምንም ውድቅ አያደርግም፣ ክፍያንም ፈጽሞ አይነካም።</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>ከአማካይ በላይ</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>ጊዜያቸው ስላልተመዘገበ በየትኛውም ድምር ውስጥ የሌሉ ተቀባይነት ያገኙ መልሶች፦ {count}።</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>ተቀባይነት ያገኘ፦ የሚጸኑና የትኛውም ገምጋሚ መልሰው ያልላኳቸው መልሶች። የተመለሰ፦ ገምጋሚ ያረሟቸው ወይም ያልተስማሙባቸው፣ ከባድ ወይም እጅግ ከባድ የሆኑ መልሶች። የተነገሩ ችግሮች እንደ ሥራ ይቆጠራሉ። ምልክቶች እዚህ ምንም አይለውጡም።</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>በሥራ ላይ የነበሩ ሰዓቶች</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>የተስማሙበት ዋጋ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ስምምነት</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>ሁሉም ንጥሎች</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>ከሚፈለገው ውስጥ የተመለሰው ድርሻ፣ በቋንቋና በምንጭ።</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>መልሶች</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>ከዚያ በላይ የሆኑ መልሶች፦ {count}፣ ከሚያስፈልገው በላይ መልስ ላላቸው ወይም ለአንድ ሰው ሁለት ጊዜ ለተሰጡ ንጥሎች።</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>እዚህ ያሉ መልሶች፦ ከ{wanted} ውስጥ {given}። ያልተጀመሩ ንጥሎች፦ {missing}።</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>የተሳታፊዎች ሁሉ መልሶች፦ {count}።</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>ለእያንዳንዱ ንጥል ያሉ መልሶች</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>እስካሁን የደረሱ መልሶች</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>ገምጋሚዎች መልሱን ከማየታቸው በፊት የሰጧቸው መልሶች፦ {given}፤ ከእሱ ጋር የተነጻጸሩ፦ {compared}።</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>ቀዳሚው ዙር ያልነበሩት መልሶች</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>እዚህ በማንኛውም ቁጥር ውስጥ የሌሉ፣ ለቀድሞ ጽሑፎች ወይም ጥያቄዎች ወይም ለተነሱ ንጥሎች የተሰጡ መልሶች፦ {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>ለ«{question}» የተሰጡ፣ ከሌሎቹ ጋር የማይሄዱ መልሶች፦ r = {r} (n = {n})።</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>በሠንጠረዥ</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>አሞሌዎች፦ የእያንዳንዱ ዋጋ ድርሻ። ምልክቶች፦ በቋንቋው ተሳታፊዎች ሁሉ መካከል ያለ ድርሻ። ከሁሉ የሚለዩት ይቀድማሉ።</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>በፊት</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>በቋንቋ</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>በመረጡት ሰዎች</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>ማስላት አይቻልም፦ ከ{most} በላይ ጽሑፎች አሉ፤ የተፈለጉት ፍጹም አንድ የሆኑ ቅጂዎች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>ማስላት አይቻልም፦ ምንም ጽሑፍ አልተጻፈም።</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>ማስላት አይቻልም፦ ምንም ጊዜ አልተመዘገበም።</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>የማሸነፍ ዕድል</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>የተለወጡ</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>ቁምፊዎች</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>የተፈተሹ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>የተሟላ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>ይዘት</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>ተሳታፊዎች</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>ድምራቸው ሊሰላ ስላልቻለ በዚህ ጠቅላላ ውስጥ የሌሉ ተሳታፊዎች፦ {count}።</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>ተሳታፊዎች፦ {people}፤ ዝቅተኞቹ ይቀድማሉ።</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>የተስተካከለ የስህተት መጠን</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>ብዛት</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>የተቆጠረበት መለኪያ</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>የተቆጠረው በ{counted}፤ ጥቅሎቹ የተሠሩት በ{built}።</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>ሽፋን</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>የገንዘብ ዓይነት</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>የDawid-Skene ግምት</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>ቀን</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>ከስንት በኋላ ተወሰነ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ልዩነት</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>የመጨረሻ ቀን</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>እያንዳንዱ ተሳታፊ ከሌሎቹ ጋር ሲነጻጸር</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>እያንዳንዱ ድምር አንድ ጊዜ፣ ወደ ገንዘቡ ትንሹ አሃድ ይጠጋጋል፣ ግማሽ ወደ ላይ። ጠቅላላዎቹ እንደሚታዩት ያሉትን ድምሮች ይደምራሉ።</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>ለ«{question}» በተከታታይ የተሰጡ አንድ ዓይነት መልሶች፦ {longest} (p = {p})።</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>ስህተቶች</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>የተገመተ ስያሜ</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>እያንዳንዱ ቁጥር የተዋሃዱ መልሶችን ይቆጥራል፦ ለእያንዳንዱ ሰውና ጥቅል፣ መዝገቡ የሌሎቹ ሁሉ ቀጣይ የሆነውን የውጤት ጥቅል። የአንድ ሰው ሁለት የውጤት ጥቅሎች ሲለያዩ ሁለቱም አይቆጠሩም። ለንጥል የቀድሞ ጽሑፍ የተሰጡ መልሶችና የተነገሩ ችግሮች የንጥሉ መልሶች አይደሉም።</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ምሳሌዎች</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>የሚጠበቅ ትክክለኛነት</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>መለኪያ</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>ሊሰሉ የሚችሉ አኃዞች፦ ከ{figures} ውስጥ {computed}፤ ከ0.667 በታች፦ {low}።</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>የመጀመሪያ ቦታ፦ ቀድሞ የታየው ምላሽ ምን ያህል ጊዜ እንደሚሻል</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>ከመልሶች ወደ ስያሜዎች</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>ከመተየቢያና ከመለጠፊያ ቆጣሪዎች፣ ከተተየበው ግን ፈጽሞ አይደለም። ያልታወቀ፦ ምንም አልተቆጠረም።</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>ከዙር ወደ ዙር</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>ተጨማሪ ረድፎች፦ {count}፣ በ{file} ውስጥ።</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>ተጨማሪ ረድፎች፦ {count}። ከሪፖርቱ ጋር ሊቀመጡ በሚችሉት የCSV ፋይሎች ውስጥ አሉ።</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>እንደገና የሚታዩ የታወቁ መልሶች</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>ከንጥሎቹ ሁሉ ግማሹ ከ{low} እስከ {high} ሰከንዶች ይወስዳሉ።</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>ለመለኪያ የተለዩ ፕሮምፕቶች፦ {prompts}፤ ለእያንዳንዱ የተመደቡ ሰዎች፦ {people}፤ {figure}፦ {value} (95 % ከ{low} እስከ {high}፣ በፕሮምፕት)፤ p = {p} ({method}፣ ከHolm እርማት በኋላ)፤ አልፋ {alpha}።</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>የተደበቁ</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>ስውር የታወቁ መልሶች</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>ስንት ንጥሎች የተለያዩ ሰዎች የሰጧቸው ስንት መልሶች እንዳሏቸው። ችግር የተነገረበት ንጥል እንደታየ እንጂ እንደተመለሰ አይቆጠርም።</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>ከሁለት ሞዴሎች የመጀመሪያው ምን ያህል ጊዜ እንደሚሻል፣ እኩልነት እንደ ግማሽ፣ በፕሮምፕት ከተሰላ የ95 % የመተማመኛ ክልል ጋር። ሁለቱም መጥፎ የሆኑበት በየትኛውም መጠን ውስጥ የለም። የተቆራረጠው መስመር፦ ልዩነት የለም።</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>ሌሎቹ ለዚያው ንጥል ምን ያህል ጊዜ ያንኑ መልስ እንደሚሰጡ፣ ከ95 % የመተማመኛ ክልል ጋር፤ ከ20 የጋራ ንጥሎች ጀምሮ። ዝቅተኛ ዋጋ ንጥሎቹ ከባድ መሆናቸውንም ሊያሳይ ይችላል።</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>ይህ እንዴት እንደተቆጠረ</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>ችላ የተባሉ</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>በኋላ የታዩ</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>ቀድመው የታዩ</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>የጉድለት መለያዎች</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>ንጥሎች</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>ከቁጥሮቹ በስተጀርባ ያሉ ንጥሎች</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>ንጥሎች በቋንቋ</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>ሁልጊዜ የሚካተቱ ንጥሎች ይቆጠራሉ፣ ለብቻቸውም ይገለጻሉ።</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>እልባት የሚሰጣቸው ሰው የሚጠብቁ ንጥሎች፦ {count}።</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>የKrippendorff አልፋ በንጥሎች ላይ ከተሰላ የ95 % የመተማመኛ ክልል ጋር። በ0.667 እና በ0.80 ያሉት የተቆራረጡ መስመሮች ለማመላከቻ ናቸው፦ ዝቅተኛ ዋጋ የሚመዝነው ነጠላውን መልስና መመሪያውን ነው፣ አስተያየት በሚጠየቅበትም ቦታ ስህተት አይደለም።</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ስያሜ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ቋንቋዎች</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ደረጃ</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>ተመሳሳይነት</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>ሽንፈቶች</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>ቡድኖች</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>ተጨማሪ ፍተሻ የሚያስፈልጋቸው የመልስ ቡድኖች፦ ከ{lots} ውስጥ {open}፤ ውድቅ የሆኑ፦ {rejected}።</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>አብላጫ</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>አማካይ</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>አማካይ ደረጃ</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>በፕሮምፕት የተሰሉ አማካዮች ከ95 % የመተማመኛ ክልሎች ጋር። የተሞሉና የተገናኙ ነጥቦች፦ ለመለኪያ የተለዩ ፕሮምፕቶች፣ መሻሻልን ሊያሳዩ የሚችሉት እነሱ ብቻ ናቸው። ባዶ ነጥቦች፦ የተመረጡ ወይም ለሥልጠና የዋሉ ንጥሎች፤ በዝቅተኛ ነጥብ ምክንያት ከተመረጡ በራሳቸው ከፍ ይላሉ።</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>መካከለኛ ዋጋ</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>የርዝመት መካከለኛ ዋጋ በፊደላት</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>የሁሉም መካከለኛ ዋጋ</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>መካከለኛ ዋጋ፣ መካከለኛው ግማሽ፣ ከ5ኛ እስከ 95ኛ ፐርሰንታይል፣ ያለ ዕረፍት በሰከንዶች። ለማቀድ እንጂ ለመዳኘት አይደለም።</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>ዘዴ</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>ዘዴዎች የሚለያዩባቸው</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>የተሳሳተ</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>ሞዴል</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>ሞዴሎች እንደ ዳኛ</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>የሚዳኙ ሞዴሎች በየትኛውም አብላጫም ሆነ በየትኛውም ስምምነት ውስጥ አይቆጠሩም። የሚነጻጸሩት ከሁለት ወይም ከዚያ በላይ ሰዎች አብላጫ ጋር ነው፤ ከጎኑ አንድ ሰው ከሌሎቹ ጋር ምን ያህል ጊዜ እንደሚስማማ ይታያል። የመተማመኛ ክልሎች በንጥል፣ 95 %።</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>በታወቁ መልሶች ላይ ጥሩ ውጤት ካላቸው ሰዎች ከ30 % በላይ የሚሆኑት እዚህ ሌላ መልስ ይሰጣሉ፦ የታወቀውን መልስ ይመልከቱ።</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>የዙሩ ስም</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>ገና ሊነጻጸር የሚችል መልስ የለም።</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>በ{model} እና በ{other} መካከል ልዩነት አልታየም።</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>በአስተባባሪው ፋይል ውስጥ የተስማሙበት ዋጋ የለም።</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>ምንም ምልክት አልተገኘም።</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>ለተነገሩ ችግሮች ጊዜ አይመዘገብም፦ ክፍያው በሰዓት ሲሆን በየትኛውም ድምር ውስጥ የሉም። ብዛታቸው፦ {count}።</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>ማንም ችግር አላሳወቀም።</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>የተጻፉ በመሆናቸው ያልተነጻጸሩ፦ {questions}።</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>ያልተነጻጸሩ፦ በስጋታቸው የተመረጡ፦ {risk}፤ ለዚያው ንጥል ሌላ መልስ ከታየ በኋላ የተሰጡ፦ {seen}፤ ሌላ ገምጋሚ ቀድሞ የመለሰባቸው፦ {again}፤ ከእንግዲህ በማይቀመጡ መልሶች ላይ፦ {gone}።</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>አሁን</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>ሁለቱም ዙሮች ባሏቸው ፕሮምፕቶች ላይ፣ ጥንድ በጥንድ፣ ከHolm እርማት በኋላ። ዙሮቹ የተመዘኑት በተለያየ ጊዜ፣ ምናልባትም በተለያዩ ሰዎች ነው፦ ስለ ልዩነቱ ምንም ድምዳሜ አይሰጥም።</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>ለመለኪያ ከተለዩ ፕሮምፕቶች ብቻ፣ ቢያንስ 30፣ ከመተማመኛ ክልል ጋር፣ ለእያንዳንዱ ቢያንስ ሁለት ሰዎችና ስምምነታቸው።</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>የተቆጠረው ይህ ክፍል ብቻ ነው፦ {part}።</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>ከታወቀው መልስ የተለየ</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>የወጡና የገቡ ጥቅሎች</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>ጥቅሎች፣ ጊዜዎችና የተነገሩ ችግሮች የሙሉ መልሶች ናቸው፤ ምድቦች፣ ውሳኔዎችና ልምምድ በሙሉው ሪፖርት ብቻ ይገኛሉ።</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>ሁለት ሰዎች ለአንድ ንጥል የሰጧቸው የመልስ ጥንዶች፤ አንድ የሆኑት በሰያፉ መስመር ላይ።</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>ፓራሜትሮች</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>የክፍያ ሉህ</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>ነጥቦች በ1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>ነጥቦች በመልስ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>ልምምድ</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>የተነገሩ ችግሮች</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>ፕሮምፕቶች</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>ስበት</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>ጥያቄዎች</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>መጀመሪያ የመዛኞች አማካይ ይወሰዳል፤ የመተማመኛ ክልሉ t በፕሮምፕት፣ 95 % ነው። መሻሻልን የሚያሳዩት ለመለኪያ የተለዩ ፕሮምፕቶች ብቻ ናቸው፣ 30 ወይም ከዚያ በላይ ሲሆኑ፤ እጅግ አስፈላጊ ንጥሎች ለብቻቸው ይታያሉ።</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>የደረሰበት ቀን</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>የችግር ሪፖርቶች፣ በምክንያት፦ {count}።</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ተመልሰው የመጡ</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>የገምጋሚዎች ውሳኔዎች</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>ገምጋሚዎች</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>ገምጋሚዎች ከ{checked} ውስጥ በ{agree} መልሶች ይስማማሉ።</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>ገምጋሚዎች መልሱን ከማየታቸው በፊት የሰጧቸው የራሳቸው መልሶች</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>ክለሳ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ትክክል</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>ትክክለኛ መልሶቹ በየትኛውም ጥቅል ውስጥ አልነበሩም። በ85 % ትክክል የሆኑ ሰዎችን በ60 % ትክክል ከሆኑት የሚለየው የWald ፈተና መልሶቹ እንዲታዩ ያመለክታል፣ ከዚያ ያለፈ ትርጉም የለውም። የመተማመኛ ክልሎቹ የWilson ናቸው፣ 95 %።</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>በመጀመሪያ ሙከራ ትክክል</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>በመጨረሻ ሙከራ ትክክል</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>ቀዳሚ ዙሮች</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>ለመለኪያ የተለዩት ፕሮምፕቶች ያገለገሉባቸው ዙሮች</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>ዙሮች፣ ገምጋሚዎች፣ የሚዳኙ ሞዴሎችና ድምዳሜዎች ያሉት በሙሉው ሪፖርት ውስጥ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>ከሌሎቹ ጋር አንድ የሆኑ</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>ሲታይ አንድ የሆኑ</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>ሳይታይ አንድ የሆኑ</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ነጥቦች</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>ነጥቦች በክፍል</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>የክብደት ነጥቦች</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>የክብደት ነጥቦች፦ ገለልተኛ 0፣ አነስተኛ 1፣ ዋና 5፣ ከባድ 25፣ አነስተኛ ሥርዓተ ነጥብ 0.1፤ በምንጮቹ 1000 ቃላት ወይም ፊደላት።</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>ድርሻ</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>በሁሉም መካከል ያለ ድርሻ</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>የእያንዳንዱ ነጥብ ድርሻ፣ በመካከለኛው ዙሪያ ተዘርግቶ። አማካዩ ያለው በሠንጠረዡ ውስጥ ብቻ ነው።</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>ምልክቶች፦ {signs}፤ ምልክት ያለባቸው ተሳታፊዎች፦ {people}።</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>በዕጣ የተመረጡ አንዳንድ መልሶችን ገምጋሚ የሚያየው ራሱ ንጥሉን ከመለሰ በኋላ ብቻ ነው፦ ስለመጀመሪያው ምንም የማያውቅ ሁለተኛ መዛኝ። የሚነጻጸሩት በዕጣ የተመረጡት ናቸው፣ ለእያንዳንዱ ንጥል አንድ ገምጋሚ፤ የተጻፉ ጽሑፎች አይነጻጸሩም።</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ክፍል</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ሁኔታ</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>ከ{baseline} አንጻር ያለ ብርታት</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>ጥቆማዎች</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>ድምር</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>የተወሰዱ</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>የተወሰዱ፦ በራሱ ትዕዛዝ የተወሰዱ፤ ያለ ትዕዛዙ የተሰጠ ያው መልስ ችላ እንደተባለ ይቆጠራል። ስበት፦ ጥቆማው ቀድሞ ሲታይ፣ ማንም ካላየው ጊዜ ይልቅ መልሱ ምን ያህል አዘውትሮ ከጥቆማው ጋር አንድ እንደሚሆን፤ የመተማመኛ ክልል በንጥል፣ 95 %።</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>ጽሑፉ ሊነበብ ከሚችልበት ፍጥነት በላይ በተከታታይ የተሰጡ አሥር ወይም ከዚያ በላይ መልሶች፤ በጠቅላላው ከ{all} ውስጥ {fast}።</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>ለማንበብ ከሚቻለው በላይ በፍጥነት ወይም ከተለመደው ጊዜ ሲሶ ባነሰ፣ በተከታታይ አሥር ወይም ከዚያ በላይ መልሶች፤ በጠቅላላው ከ{all} ውስጥ {fast}።</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>ከሌሎቹ እጅግ የረዘሙ ወይም ያጠሩ ጽሑፎች፦ ከ{all} ውስጥ {count}።</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>ከተጠየቀው በተለየ ቋንቋ የተጻፉ ጽሑፎች፦ ከ{all} {count}።</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>የእርስ በርስ ቅጂ ለመባል የቀረቡ ጽሑፎች፦ ከ{all} ውስጥ {count}።</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>የሌሎች ሰዎች ጽሑፎች ቅጂ ለመባል የቀረቡ ጽሑፎች (ሰዎች፦ {people}፤ በብዛት፦ {names})፦ ከ{all} ውስጥ {count}።</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>የ{other} ጽሑፎች ቅጂ ለመባል የቀረቡ ጽሑፎች፦ ከ{all} ውስጥ {count}።</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>ራሳቸውን የሚደጋግሙ ጽሑፎች፦ ከ{all} ውስጥ {count}።</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>የመጨረሻው ሠንጠረዥ ተሳታፊዎች ያሉትን Dawid-Skene ከሚገምተው ስያሜ ጋር ያነጻጽራል፦ ከ{all} ሰዎች {shown}።</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>በመዛኞቹ ግማሽ መሠረት ዝቅተኛው አንድ አምስተኛ፣ እና ሌላው ግማሽ ስለእነዚያው ንጥሎች የተናገረው። ያን ያህል ጭማሪ መሻሻል አይደለም።</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>አንድ የሆኑ</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>ለ«{question}» ሁልጊዜ ያው መልስ፦ {count}። ሌላ ማንም አልመለሰም።</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>ለ«{question}» ሁልጊዜ ያው መልስ፦ {count}። ሌሎቹ በ{share} መልሶቻቸው ይሰጡታል።</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>ያው ንጥል ሁለት ጊዜ</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>እነዚህ ፕሮምፕቶች በሦስት ዙሮች አገልግለዋል፦ አዳዲስ ይምረጡ።</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>ይህ ዙርና የቀደመው</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>አቻ ውጤት</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>ለእያንዳንዱ ንጥል የወሰደ ጊዜ</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>እልባት የሚጠብቁ</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>በአንድ ጊዜ ሁለት ሰዎች</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ዋጋ</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>የእያንዳንዱ ተሳታፊ ዋጋዎች</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>ከሁሉ በላይ የተምታቱ ዋጋዎች</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>ውሳኔ</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>የሚፈለጉ</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>መምረጥ በራሱ የሚያስከትለው</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>እያንዳንዱ ገምጋሚ ሆን ተብለው ከገቡ ስህተቶች ያገኙት፣ ጥሩ ከሆኑት የታወቁ መልሶችም ውድቅ ያደረጉት።</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>በጥቅል ውስጥ የተሠራው ተመልሶ እስኪመጣ ድረስ አይታወቅም።</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>የጎደለው፣ በጥቅልና በቋንቋ</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>ምን ድምዳሜ መስጠት እንደሚቻል</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>መልሶች በስጋቱ መጠን በተመረጡበት ቦታ እያንዳንዱ ስህተትና የክብደት ነጥቦቹ የመመረጥ ዕድሉ የሚለውን ያህል ይቆጠራሉ (Horvitz-Thompson፣ ወሰኖቹ በStringer)።</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>ስያሜዎች የሚለያዩባቸው ቦታዎች</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>የተጻፉ ጽሑፎች ከየት እንደመጡ</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>የማሸነፍ መጠን</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>የማሸነፍ መጠኖች</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>ድሎች</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>ከሰዎች ጋር</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>ቃላት</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>የሥራ መግለጫ</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>ሊታይ የሚገባው</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>የተጻፉ ጽሑፎች</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>መስማማት</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>የሚፈለገውን ያህል</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>ከግቡ በታች</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF የተጻፉ ጽሑፎች ምን ያህል እንደሚመሳሰሉ ይናገራል፦ ተመሳሳይነት እንጂ ስምምነት አይደለም።</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>የተሟላ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>የታረመ</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>አለመስማማት</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>የተስተካከለ ጥቆማ</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ደህና</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>ለመለኪያ የተለዩ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>የዘገየ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>የጎደለ</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>ንጥል የለም</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ገና አልተወሰነም</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ያልተጀመረ</translation>
    </message>
    <message>
        <source>others</source>
        <translation>ሌሎች</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>ከፊል</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>የተለጠፈ</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>የተጠቀሰ</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>ፕሮምፕቶቹ በጣም ጥቂት ናቸው</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>የተተየበ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ያልታወቀ</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>እርግጠኛ ያልሆነ</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>ለእያንዳንዱ ሰዓት {amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>ለእያንዳንዱ ንጥል {amount} {currency}</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>ለአንድ ንጥል ከተሰጡ {pairs} የመልስ ጥንዶች {apart} ይለያያሉ።</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>ከ{packs} ጥቅሎች {back} ተመልሰዋል።</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>ከ{items} ንጥሎች {below} ከሚፈለገው ያነሱ መልሶች አሏቸው።</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>ከ{all} ንጽጽሮች {made} ድምዳሜ ለመስጠት ያስችላሉ።</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} ከ{other} ይሻላል።</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} ከ{other} ያንሳል።</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}፦ የዚህ ሥራ ሁለት ቅጂዎች ተመልሰዋል፣ አንዱም የሌላው ቀጣይ አይደለም። የትኛው እንደሚጸና በውጤት ጥቅሎች ስር እስኪመረጥ ድረስ ከእሱ ምንም አይቆጠርም።</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>ከ{whole} ውስጥ {part}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>ከ{whole} {part}፣ ከአንድ አምስተኛ በታች</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>ከ{all} ውስጥ {shown} በሥዕል ታይተዋል፣ መጀመሪያ መታየት ያለባቸው።</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>ከ{all} ውስጥ {shown} በሥዕል ታይተዋል፣ መጀመሪያ መታየት ያለባቸው፤ ሁሉም በ{file} ውስጥ አሉ።</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>ከ{all} ውስጥ {shown} በሥዕል ታይተዋል፤ ሁሉም በሠንጠረዡ ውስጥ አሉ።</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (ከ{low} እስከ {high} ገደማ)</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (ከ{low} እስከ {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>«{value}» በመልሶቹ {share} ውስጥ</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>የሌለ ነገር ይጨምራል</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>እስማማለሁ</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>እስማማለሁ፣ ከእርማት ጋር</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>መወሰን አይቻልም</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>ምክንያት ይምረጡ</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>ከምንጩ ጋር ይቃረናል</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>መስፈርቱ በስህተት ተነቧል</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>እጅግ ከባድ</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>አልስማማም</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>ይስማማሉ?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>መልሱን ወይም ማስረጃውን ያርሙ</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>ባዶ ወይም መሙያ ጽሑፍ</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>የራሴን መልስ ልስጥ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>ሰዋስው</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>ምን ያህል ከባድ ነው?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>ትዕዛዙ አልተከበረም</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>የሆነ ነገር ይተዋል</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>ከባድ</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ትርጉም</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ቀላል</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>ገለልተኛ</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>የራስ ሥራ አይደለም</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>የመመሪያው አጻጻፍ አይደለም</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>ሥርዓተ ነጥብ</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>ያለ ምክንያት የተሰጠ ነጥብ</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>የአጻጻፍ ሥርዓት ወይም አቅጣጫ</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>ጥንቃቄ የሚሻ ወይም የግል መረጃ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ምንጭ</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>ምንጩ የተበላሸ ነው</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>ስለ ሌላ ነገር ይናገራል</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>የፊደል አጻጻፍ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>ተግባር</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>ቃላትና አጻጻፍ</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>ተፈጥሯዊ ያልሆነ</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>እርግጠኛ አይደለሁም</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>በትክክል ምኑ?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ስህተቱ ምንድን ነው?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>የተሳሳተ ማስረጃ</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>የተሳሳተ ስያሜ</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>የተሳሳተ ቋንቋ ወይም ዘዬ</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>የተሳሳተ ቃል</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>የተሳሳተ ቃና</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>የራስዎ መልስ</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>ከ{round} በኋላ</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>ከተፈረመ በኋላ ተለውጧል</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ድምዳሜ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>የተዘጋ</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>የሚለያዩ ምላሾች</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>ንጥል {number}። {words}። {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>ይቆዩ</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>ዝቅተኛ ምዘና</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>አዲስ ርዕስ</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>ሰዎች አይስማሙም</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>ብርቅ ዋጋዎች</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>የተራራቁ ምዘናዎች</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ምክንያት</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>የተፈረመ ማጠቃለያ</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>ይህ ስብስብ</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>እርግጠኛ ያልሆነ ሞዴል</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>ሁልጊዜ የሚካተት</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>ፈታኝ በመሆኑ የተመረጠ</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>ከ{pool} ውስጥ የተመረጡ</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} ተዘግቷል</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>የቆጠረው አሁን እዚህ ካሉት የተለዩ መልሶችን ነው</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>በዕጣ የተመረጠ</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>እዚህ ካሉት መልሶች ጋር ይስማማል</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>ለልምምድ</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>ለሥልጠና</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>ለማረጋገጫ</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>ለመለኪያ የተለየ</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>የዕጣ መነሻ {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>በ{name} የተፈረመ</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>የታለፉ፦ {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>ከ{pool} ውስጥ {items}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} ለመለኪያ የተለየ ሲሆን ከ{other} ({split}) ጋር አንድ ለማለት የሚያስደርስ ተመሳሳይነት አለው ({likeness})።</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} ለመለኪያ የተለየ ሲሆን ከ{other} ({split}) ጋር አንድ ነው። አንዱን ያስወጡ።</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} ለመለኪያ ተለይቷል፣ ነገር ግን በ{other} ጽሑፍ ውስጥ አለ፣ {split} ({likeness})።</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}፦ ከ100 ውስጥ {share}</translation>
    </message>
    <message>
        <source>{split}: {count}</source>
        <translation>{split}፦ {count}</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV ለሠንጠረዥ ፕሮግራሞች</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>የዳታ ስብስብ ከመግለጫ ካርድና ከCroissant ሜታዳታ ጋር</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>የተዋሃዱ መልሶች ከድምፆች ጋር</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>ሌሎች ፕሮግራሞች</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>ምርጫዎች (DPO፣ reward)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>ፕሮምፕቶች ብቻ</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>ፕሮምፕቶች ከመልሶች ጋር (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>ማተም</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>ነጥቦች ከአማካዮች ጋር</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>ሉህ (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>ሠንጠረዦች</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>ሥልጠና</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>የሚፈለጉና የማይፈለጉ ምላሾች (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>ምሳሌ፦ {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>ለእነዚህ አይደለም፦ {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>መልስ መስጠት</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>እንደ ሥርዓቱ</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>በቅርቡ የተጠቀሙባቸው ቁምፊዎች</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ጨለማ</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>ሁልጊዜ አኃዞች 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>በራሱ ይቀጥል</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>ከጽሑፉ ጎን ያሉ መስመሮችን ይደብቁ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ከፍተኛ ንጽጽር</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>በይነገጽ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ቁልፎች</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ቋንቋ</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>የተቀነሰ እንቅስቃሴ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ብሩህ</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>መልክ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>ንባብ</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>የማንበቢያ ማስመሪያ</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>ዕረፍት እንድወስድ ያስታውሱኝ</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>ስለ ቁልፉ ቅጂ ማሳሰቢያ ተሰጥቷል</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>መጠባበቂያ ቅጂዎች</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>የማይታዩ ምልክቶችን ያሳዩ</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>ምላሾችን እንደ ጥሬ ጽሑፍ ያሳዩ</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>የፊርማ ቁልፍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>የጽሑፍ መጠን</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ገጽታ</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>እምነት</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>የውጤት ጥቅሎች የሚቀመጡበት ቦታ</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>ችግር ተነግሯል</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>የእጅ ስህተት</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>ሌላ መልስ</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>መጀመሪያ እልባት ለምን እንዳስፈለገው ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>መጀመሪያ የሚጸናውን መልስ ይምረጡ።</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>ለመመሪያው የሚሆን አስተያየት</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>እኩል ቁጥር ያላቸው ሰዎች የተለያዩ መልሶች ሰጥተዋል</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>መመሪያው ስለ እሱ ምንም አይልም</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>መመሪያው ግልጽ አይደለም</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>ንጥሉ ጉድለት አለበት</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>የታወቀ መልስ፦ {answer}። እርስዎ የሚሰጡት እልባት ቦታውን ይወስዳል።</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>ቋንቋ ወይም ዘዬ</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>ማስታወሻ፦ {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>አማራጭ ጎድሏል</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>የተነገረ፦ {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>ገምጋሚው ተሳስተዋል</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>ገምጋሚዎች አይስማሙም</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>ገምጋሚዎች፦ {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>የተመለሰ መልስ ትክክል ነበር የሚል ተቃውሞ ቀርቧል</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>ልዩ ዕውቀት ያስፈልጋል</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>ጽሑፉ በሁለት መንገድ ሊነበብ ይችላል</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>የተዋሃደው መልስ እርግጠኛ አይደለም</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>በእውነት አሻሚ፦ ስርጭቱ ይቆይ</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>ሁለት የአቆጣጠር መንገዶች የተለያዩ መልሶች ይሰጣሉ</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>የትኛው መልስ ይጸናል?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>ይህ ንጥል እልባት ለምን አስፈለገው?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>መስማማት</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>ከእርማት ጋር መስማማት</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>ሌላ ቋንቋ</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>ሌላ ችግር</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>የተቆረጠ</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>አለመስማማት</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>መልሴ ትክክል ነበር</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>ለዚህ ተግባር የማይሆን</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>አስነዋሪ</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>የግል መረጃ</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>እርግጠኛ ያልሆነ</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}፦ {count}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A file of more than {limit} lines is not read at once. Cut it into several files.</source>
        <translation>ከ{limit} በላይ መስመሮች ያሉት ፋይል በአንድ ጊዜ አይነበብም። ወደ ብዙ ፋይሎች ይከፋፍሉት።</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>በአንድ ኦብጀክት ውስጥ ያለ ስም ተራ ጽሑፍ አይደለም።</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>ትምህርተ ጥቅስ እዚህ ይከፈታል፣ ግን አይዘጋም።</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>የንጥል {item} ምላሽ ሞዴል ይጠቅሳል፦ «{name}»።</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>አንድ ጽሑፍ የተተኪ ጥንድ ግማሽ ይዟል፣ ይህም የትኛውንም ቁምፊ አይወክልም።</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>አንድ ጽሑፍ NUL የሚባለውን ቁምፊ ይዟል፣ ይህም በየትኛውም ጽሑፍ ውስጥ አይኖርም።</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>ተለዋጭ ስሞች (aliases) ዳታውን ከፋይሉ ብዙ እጥፍ ያደርጉታል።</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>አንድ ተለዋጭ ስም (alias) ራሱ ወዳለበት ነገር ይጠቁማል።</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>በአቃፊ «{folder}» ውስጥ የሚነበብ የዳታ ስብስብ ፋይል የለም፦ JSON Lines፣ JSON፣ CSV፣ TSV ወይም Parquet።</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>በመስመር ለማገናኘት ሁለቱም ምንጮች እኩል ረድፎች ያስፈልጋቸዋል፦ {here} እና {there}።</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>ሲነበብ የተተወ፦ {reason} ({count})።</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>«{encoding}» የሚባል ኢንኮዲንግ የለም።</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>«{path}» የሚባል ፋይል የለም።</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>«{format}» የሚባል የሚነበብ ቅርጸት የለም።</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>ዓምድ «{column}» ያለው ረድፍ የለም።</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>የዓምድ «{column}» ማንኛውም ዋጋ ከ«{question}» መልስ ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>የParquet ፋይሎች {package} የሚባለውን ፓኬጅ ይፈልጋሉ፦ በpostil[parquet] ይጫኑት፣ ወይም ዳታውን በJSON Lines ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>ምላሽ {number} ጽሑፍ የለውም።</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>በመዝጊያ ትምህርተ ጥቅስና በቀጣዩ ዓምድ መካከል አንድ ነገር አለ።</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>መልሱ «{text}» በምንባቡ {start} ላይ የለም።</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>ሕዋስ {place} ስህተት ይዟል፦ {value}።</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>ሕዋሶቹ {place} ተዋህደዋል። እያንዳንዱ ረድፍ የራሱ እንዲኖረው ይለያዩዋቸው።</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>ዓምድ {column} ሕዋሶች አሉት፣ በመጀመሪያው ረድፍ ግን ስም የለውም።</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>ዳታው እርስ በእርሱ ከመጠን በላይ በጥልቀት ተደራርቧል።</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>በ«{folder}» ያለው የዳታ ስብስብ በማይነበቡ የArrow ፋይሎች ነው ያለው። እንደ Parquet ወይም JSON Lines ይጻፉት (to_parquet፣ to_json)፣ እነዚያንም ይምረጡ።</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>መለያያውና ትምህርተ ጥቅሱ እያንዳንዳቸው አንድ ቁምፊ መሆን አለባቸው፣ አንድ ዓይነትም መሆን የለባቸውም።</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>ቅጥያው «{ending}» ቅርጸቱን አይናገርም። በዕቅዱ ውስጥ ይጥቀሱ፦ format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>ፋይሉን መክፈት አይቻልም፦ {reason}።</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>ፋይሉ የማይነበብ የሰነድ ዓይነት (DOCTYPE) ወይም የራሱ ኤንቲቲዎች አሉት። ያንን ክፍል ያውጡ።</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>ፋይሉ «{name}» የሚባል ክፍል የለውም። ያሉት፦ {names}።</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>ፋይሉ በአንድ ጊዜ ከሚነበበው በላይ ይዟል። ወደ ብዙ ፋይሎች ይከፋፍሉት።</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>ፋይሉ ሌሎች ፋይሎችን ያካትታል (XInclude)፣ እነሱ አይነበቡም። ያንን ክፍል ያውጡ።</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>አቃፊ «{folder}» ከ{limit} በላይ ፋይሎች ይዟል። ዳታው ያለበትን አቃፊ ይምረጡ።</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>አቃፊ «{folder}» የዳታ ስብስብ አይደለም፣ ከ{limit} በላይ የረድፍ ፋይሎችም ይዟል። ከእነዚህ ፋይሎች አንዳንዶቹን ይምረጡ።</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>አቃፊ «{folder}» የዳታ ስብስብ አይደለም፣ በውስጡ ካሉት ፋይሎችም የሚነበብ የለም።</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>መለያው «{id}» ከሥርዓቱ ውጭ ስለሆነ «{name}» ይሆናል።</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>መለያው «{id}» ሁለት ጊዜ አለ፤ መጀመሪያ በ{file} መስመር {first}።</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>ንጥሉ ከምድቡ ጋር አይስማማም፦ {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>ንጥሉ መለያ የለውም፤ ከፋይሉና ከመስመሩ «{name}» ያገኛል።</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>ንጥሉ ለ«{part}» ጽሑፍ ስለሌለው ይተዋል።</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>ንጥሉ ቋንቋ አይጠቅስም፣ ስብስቡም ለሁሉም የሚሆን ቋንቋ የለውም።</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>ንጥሉ {size} ባይት ይይዛል፤ ገደቡ {limit} ነው።</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>ንጥሎቹ {item} እና {other} የሚናገሩት አንድ ለማለት ይቀርባል።</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>ንጥሎቹ {item} እና {other} አንድ ዓይነት ነገር ይናገራሉ።</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>ስሙ «{column}» በአንድ ኦብጀክት ውስጥ ሁለት ጊዜ አለ።</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>ዕቅዱ ለመለያዎች ዓምድ አይጠቅስም፤ ንጥሎች መለያቸውን ከፋይላቸውና ከመስመራቸው ያገኛሉ።</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>ይኸው ሌላ {count} ጊዜ ተገኝቷል።</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>የጥቆማው ነጥብ «{score}» ከ0 እስከ 1 ያለ ቁጥር አይደለም። እንዳለ ይቀመጣል።</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>ምንጩ ንጥሎች የሉትም።</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>ጽሑፉ NUL የሚባለውን ቁምፊ ይዟል፣ ይህም በየትኛውም ጽሑፍ ውስጥ አይኖርም። ፋይሉ የተበላሸ ወይም UTF-16 ሊሆን ይችላል።</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>ጽሑፉ ከዚህ ጀምሮ UTF-8 አይደለም። ፋይሉን እንደ UTF-8 ያስቀምጡ፣ ወይም ኢንኮዲንጉን በዕቅዱ ውስጥ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>ጽሑፉ ከዚህ ጀምሮ {encoding} አይደለም። በዕቅዱ ውስጥ ሌላ ኢንኮዲንግ ይጥቀሱ።</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>ዋጋው «{label}» ከጥያቄው «{question}» ከየትኛውም መልስ ጋር አይስማማም።</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>ንጥሎች የሉም፦ ከምንጮቹ አንድም ረድፍ ንጥል አይሆንም።</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>{count} ንጥሎች አሉ፤ አንድ ጥቅል ቢበዛ {limit} ይይዛል።</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>ይህ በቅርጸት {format} ያለ ፋይል አይደለም።</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>ይህ JSON አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>ይህ Parquet አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>ይህ XML አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>ይህ YAML አይደለም፦ {reason}።</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>ይህ መስመር {found} ዓምዶች አሉት፣ የርዕስ ረድፉ {wanted} አለው።</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>ይህ መስመር {found} ዓምዶች አሉት፤ የዚህ ቅርጸት መስመሮች {wanted} አላቸው።</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>ይህ መስመር {found} ዓምዶች አሉት፤ ከ{limit} በላይ አይነበቡም።</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>ይህ መስመር JSON አይደለም፦ {reason}። አንድ የJSON ዋጋ ብቻ የሆነ ፋይል ቅርጸቱ json ነው።</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>ሁለት ዓምዶች «{column}» ይባላሉ።</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>የንጥል {item} ሁለት ምላሾች አንድ ናቸው።</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>ክፍተት በሌላቸው ጽሑፎች ውስጥ ቃላት የት እንደሚጀምሩ እዚህ አይታወቅም፦ {package} ይጫኑ፣ አለበለዚያ ምልክቶች ፊደል በፊደል ይሄዳሉ።</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>የተሰረዘ ማብራሪያ</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>በጽሑፍ ውስጥ ያለ ኮድ</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>ከ200 በላይ ተራዎች ያሉት ውይይት</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>የተሰረዘ መልእክት</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>ወደ ሌላ ማብራሪያ የሚጠቁም ባሕርይ</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>የዳታ ስብስቡ ሌላ ክፍል የሆነ ፋይል</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>ዳታ የሌለው ፋይል</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>ዋጋውን የትኛውም ፕሮግራም ያላሰላው ቀመር</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>ዋጋው የተነበበ ቀመር</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>ሰዎች የተለያየ የሰጡት ስያሜ</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>የግንኙነቶች ወይም የሰንሰለቶች ንብርብር</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>ከቃላቱ ጋር የማይገጥም የጽሑፍ መስመር</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>ሌላ ቅርጽ ያለው ምልክት</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>ከሁሉም ዓረፍተ ነገሮች ውጭ ያለ ምልክት</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>በጽሑፉ ውስጥ የሌለ ምልክት</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>በቀጣዩ ዓረፍተ ነገር የሚቀጥልና እንደ ሁለት የተነበበ ምልክት</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>ርዝመት የሌለው ምልክት</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>የመጀመሪያ መልእክቱ እዚህ የሌለ መልእክት</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>አንድ ምላሽ ብቻ ያለው መልእክት</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>ምዕላድ</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>የሌላ ሞዴል ትንበያ</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>ከ-3 እስከ 3 ውጭ የሆነ ምርጫ</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>ሌላ ቅርጽ ያለው መዝገብ</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>ባለበት የሚቆይ የድምፅ ወይም የቪዲዮ ቅጂ</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>በምልክቶች መካከል ያለ ግንኙነት</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>ከአራተኛው በኋላ ያለ ምላሽ</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>የአንድ ፕሮምፕት ከአራተኛው በኋላ ያለ ምላሽ</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>ምላሽ ጽሑፍ ነው፣ ወይም content ያለው ኦብጀክት።</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>ያልቀረበ መልስ</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>ሌላ ዓይነት ውጤት፦ {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>በሌላ ዓረፍተ ነገር ውስጥ ያለ ዓረፍተ ነገር</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>የስያሜ ቁልፍ ወይም የተጻፈ ሊሆን የሚችል ቁምፊ</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>የተጠቆመ ትርጉም</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>የውይይት ተራ (turn) ጽሑፍ ነው፣ ወይም role እና content ያለው ኦብጀክት።</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>ጽሑፍ የሌለው እይታ</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>ስለሙሉው ፋይል ወይም ስለ XML የሆነ ማብራሪያ</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>በግንኙነቶች ወይም በሰንሰለቶች ንብርብር ያለ ማብራሪያ</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>በየትኛውም እይታ ያልተዘረዘረ ማብራሪያ</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>ባዶ ኖድ</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>ችግር የተነገረበትና መልስ ያልተሰጠበት ንጥል</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>አማራጭ ጽሑፍ ነው፣ ወይም ዕቅዱ የሚጠቅሳቸው ቁልፎች ያሉት ኦብጀክት።</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>የፋይሉ ሌላ ሉህ</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>ጽሑፍ ያልሆኑ ባይቶች</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>እዚህ የሚያስፈልገው አንድ ጽሑፍ ነው፣ ዝርዝር ወይም ኦብጀክት አይደለም።</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>ውድቅ የተደረገ መስመር ስያሜ</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>ችላ የተባለ መስመር ስያሜ</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>ከተመረጠ ስያሜ ጎን ያለው</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} ረድፎች በ«{source}» ውስጥ የሚገናኙት ነገር አላገኙም፤ ይህ የመጀመሪያው ነው።</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>የዚህ ምንጭ {count} ረድፎች የሚገናኙት ረድፍ አላገኙም።</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>«{part}» አይስማማም፦ {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>የንጥል {item} «{part}» በመንገድ ላይ የጠፉ ፊደላት አሉት።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>የንጥል {item} «{part}» ምንም የሚታይ ነገር የለውም፦ ያሉት የትኛውም ቅርጸ ቁምፊ የማያሳያቸው ምልክቶች ብቻ ናቸው።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>የንጥል {item} «{part}» በ{script} ተጽፏል፣ ይህም ለ«{language}» ያልተለመደ ነው።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>የንጥል {item} «{part}» «{found}» ይመስላል፣ «{language}» አይመስልም።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>የንጥል {item} «{part}» የስልክ ቁጥር የያዘ ይመስላል።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>የንጥል {item} «{part}» የኢሜይል አድራሻ የያዘ ይመስላል።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>የንጥል {item} «{part}» የኮምፒውተር አድራሻ የያዘ ይመስላል።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>የንጥል {item} «{part}» የባንክ ሒሳብ ቁጥር የያዘ ይመስላል።</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>የንጥል {item} «{part}» የክፍያ ካርድ ቁጥር የያዘ ይመስላል።</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>በ«{path}» ውስጥ አንድ ስም ሁለት ጊዜ አለ።</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>«{rows}» ወደ ረድፎች የሚያደርስ መንገድ አይደለም። ለምሳሌ፦ data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«{tag}» የቋንቋ መለያ አይደለም።</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>«{tag}» መለያ አይደለም፦ O፣ ወይም B-፣ I-፣ E- ወይም S- እና ስያሜ።</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>«{text}» በጽሑፉ ቦታ {start} ላይ የለም።</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>«{value}» JSON ያለው ቁጥር አይደለም።</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>ምንጮቹን በሚያገናኘው ዓምድ ውስጥ «{value}» ሁለት ጊዜ አለ።</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>ስምምነት</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>የተመለሰ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>የታረመ</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>አለመስማማት</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>ተቃውሞ ወይም ችግር</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ያልተመለሰ</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>ችግር ተነግሯል</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>በኋላ የሚወሰን</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>{most} ወይም ከዚያ ያነሰ ነጥብ እዚህ ዓረፍተ ነገር ያስፈልገዋል።</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>መጀመሪያ ስያሜ ይምረጡ።</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>መጀመሪያ ስያሜ ይምረጡ። ቁልፎች ከ{first} እስከ {last}።</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>መጀመሪያ የተሻለውን ምላሽ ይምረጡ።</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>ቢያንስ በአንድ ዓረፍተ ነገር ላይ ምልክት ያድርጉ።</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>እዚህ ምንም ጥቆማ አይታይም።</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>መጀመሪያ ሁሉንም ምላሾች በቅደም ተከተል ያስቀምጡ።</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>የተጠቆመ፦ {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>ይህ ጥያቄ ገና አልተመለሰም፦ {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>ተቀልብሷል፦ የንጥል {number} መልስ።</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>ተቀልብሷል፦ በኋላ መወሰን፣ ንጥል {number}።</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>ተቀልብሷል፦ የንጥል {number} ስያሜ።</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>ተቀልብሷል፦ በንጥል {number} ያለ ምልክት።</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>ተቀልብሷል፦ የንጥል {number} ማስታወሻ።</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>ተቀልብሷል፦ በንጥል {number} ያለ ተቃውሞ።</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>ተቀልብሷል፦ የንጥል {number} ችግር።</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>ተቀልብሷል፦ የንጥል {number} ጽሑፍ።</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>መጀመሪያ መልስ ይጻፉ።</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count} ቀርተዋል</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>{count} ቀርተዋል፣ {time} ያህል</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>ጥቅሎች</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>የውጤት ጥቅሎች</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>የግምገማ ጥቅሎች</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>የውሳኔ ጥቅሎች</translation>
    </message>
</context>
</TS>
