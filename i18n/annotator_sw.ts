<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>Kuhusu maudhui</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Ongeza na uanze</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>Uongeze toleo jipya zaidi?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>Ongeza kifurushi</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>Uongeze kifurushi hiki?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>Majibu yako mwenyewe yameachwa: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>Majibu ya vipengee vilivyobadilika au kuondolewa, yaliyohifadhiwa na marekebisho ya awali: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Mpigie simu au kutana na {name} na mlinganishe tarakimu hizi na zake. Barua pepe inaweza kughushiwa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Nakili maelezo</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Nakili maandishi ya barua pepe</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>Maelezo kwa mratibu</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>Kifurushi cha kwanza cha mtia saini huyu</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>Habari, kifurushi “{title}” kimeelekezwa kwa {other}. Je, unaweza kunitumia cha {you}?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>Kinasema kimetoka kwa {name}. Hakikisha kabla ya kukiamini.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>Bado hazijalinganishwa. Ongeza kifurushi, niulize tena kabla sijakabidhi</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Kifungue</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>Maswali yamebadilika. Vipengee vilivyofunguliwa tena, kwa kuwa majibu yako hayafai tena: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Nambari ya usalama ya {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Kimetiwa saini na {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>Kimetiwa saini na {name}, bado haijalinganishwa</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Chanzo: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>Nambari uliyothibitisha tarehe {day} ilikuwa nyingine: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>Nambari zinatofautiana. Usiongeze kifurushi</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>Nambari zinalingana. Mwamini mtia saini huyu na uongeze kifurushi</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>Kifurushi ni kamili na hakijabadilishwa</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>Kifurushi hiki hakiwezi kuongezwa</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>Unachokabidhi: majibu, ushahidi, madokezo, matoleo ya awali ya majibu, {times}, jina lako.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>Unachokabidhi: maamuzi, masahihisho, madokezo, matoleo ya awali ya maamuzi, jina lako.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>Tayari una kifurushi hiki</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>Utaulizwa tena kabla ya kukabidhi.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Unakagua majibu ya wengine. Baadhi yalifanywa vibaya makusudi, ili kuona makosa yanagunduliwa kwa kiasi gani.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>Ulimthibitisha mtia saini huyu tarehe {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>Jibu lako linabaki.</numerusform>
            <numerusform>Majibu yako %n yanabaki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>Kifurushi chako cha matokeo cha {day} kilikuwa hakijafika kifurushi hiki kilipoundwa.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>Kifurushi chako cha matokeo cha {day} kimefika.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>Kifurushi chako cha matokeo cha {day} kilipokelewa {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>bila muda</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>muda wa kina wa kila kipengee</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>muda wa kina wa kila kipengee, kiasi ulichoandika na kubandika</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>sekunde kamili za kila kipengee</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>{a} kati ya {b} vimejibiwa. Kazi yako haijaguswa.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>{a} kati ya {b} yamekaguliwa. Kazi yako haijaguswa.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} pia ameangalia kifurushi hiki na kukitia saini</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} anatia saini kwa ufunguo mpya</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Vipya: {new}, vilivyobadilika: {changed}, vilivyoondolewa: {withdrawn}.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · majibu ya kukagua: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · vipengee: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>Maandishi yenye mpangilio</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Ingiza herufi</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Maandishi ghafi</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>Kifurushi hiki hakina istilahi</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>Majibu ya kipengee {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Chukua toleo hili</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>Toleo unalochukua huwa jipya zaidi. Hakuna kinachopotea.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>Kipengee hiki bado hakina jibu.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, jipya zaidi</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>Chukua pendekezo</translation>
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
        <translation>Baada ya dakika 50 bila mapumziko ya dakika 5, mstari mmoja husema hivyo.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Kuendelea kiotomatiki</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Nikumbushe kupumzika</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>Panapohitajika chaguo moja tu, kipengee kinachofuata huja baada yake.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>Ficha mistari</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Onyesha mistari</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>Jibu lililotolewa</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Sahihisho lako</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>Vikundi 18 vya tarakimu sita, safu kwa safu</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>Kikundi {a} kati ya {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>Leta ufunguo wako kutoka kompyuta nyingine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Nakala za ufunguo ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>Unachukua nafasi ya ufunguo uliopo kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Fungua nakala</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>Fungua nakala au andika tarakimu kwanza.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>Au tarakimu za ukurasa uliochapishwa</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>Faili ya nakala, kutoka diski ya USB au popote unapoiweka:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>Ufunguo wa ukurasa</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>Ufunguo wa {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Tumia ufunguo huu</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>Vifurushi na majibu yako yanabaki. Ufunguo unaoondolewa huhifadhiwa kwenye folda ya programu.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>Badilisha mpango</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>Badilisha mpango {file}, kisha tengeneza vifurushi tena. Vilivyorudi hubaki.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>Wape wengine vipengee vyao vilivyo wazi</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>Tengeneza vifurushi tena</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Vifurushi vinatengenezwa</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Furushi hili</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Aliyeondoka</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>hakuna mtu</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>Msimbo wa lugha: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>Majibu kwa kila kipengee</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Majibu ya kuchagua, moja kila mstari</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>Chagua mwongozo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safuwima</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>Safuwima za kugawia</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>Onyo la maudhui, huonyeshwa kabla ya kuanza</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Sifa</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>Kila mtu hupata kiasi kutoka kila mada, kiwango au chanzo, kama unavyochagua.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>Kila mtu huvipata, na hakuna anayeona ni vipi.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>Fani ambayo mtu lazima aijue</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>Faili za maswali ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>Vipengee vilivyofichwa vyenye jibu sahihi</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kitambulisho</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>Huonyeshwa kwa wachangiaji na huwa katika kila data inayotolewa.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>Vipengee ambavyo mtu yuleyule huviona mara mbili</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>Vipengee vyenye majibu ya watu kadhaa</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>Huhifadhiwa kwa data inayotolewa</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Aina ya kazi</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>Lugha ya kila kipengee</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Lugha ya matini</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>Vifurushi vya matokeo vilivyofungwa</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>Modeli zilizoyaandika</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Furushi jipya</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Fungua mpango</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Mpangilio wa vipengee</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asili</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Watu</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>Watu kwa kila kimoja</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>Maswali na mwongozo</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Majibu sahihi</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>Huonyeshwa kando ya kipengee</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Gawa kwa</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>Majedwali, JSON, maandishi, seti za data, na yale ambayo programu nyingine huandika.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Matini ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>Vipengee vilichaguliwa kwa awamu {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>Hufunguka kwa ufunguo wako, au kwa ukurasa unaotengenezwa pamoja na vifurushi.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>Hubaki katika faili ya furushi.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>Huonyesha watu wanakubaliana kwa kiasi gani, katika kila lugha.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>Huonyesha mtu ni thabiti kwa kiasi gani.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>Tumia faili ya maswali</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>Matini yametoka wapi</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>Bila wao, kuna kifurushi kimoja ambacho yeyote anaweza kujibu.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>vyote</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>kama kila mtu apendavyo</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>kama kwenye mafaili</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>kwa kura kwa kila mtu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
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
        <translation>Chagua faili zenye matini ambayo watu watayapima.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Folda ya vifurushi</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Tengeneza vifurushi</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Vifurushi vinatengenezwa</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Bado hakuna kipengee</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Fungua mpango</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>Faili za mpango ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Faili zinasomwa</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>Kuna jambo la kurekebisha kwanza. Liko chini ya kipengee.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>Kipengee cha kwanza, kama watu watakavyokiona</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>Yanayohitaji kurekebishwa yako hapa chini.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} na furushi viko katika {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>kipengee %n</numerusform>
            <numerusform>vipengee %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n kimeachwa</numerusform>
            <numerusform>%n vimeachwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>kifurushi %n</numerusform>
            <numerusform>vifurushi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>safu %n</numerusform>
            <numerusform>safu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n la kurekebisha</numerusform>
            <numerusform>%n ya kurekebisha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n la kutazama</numerusform>
            <numerusform>%n ya kutazama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>weka alama</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>sentensi</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Ingiza herufi</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>Imeingizwa: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Zisizoonekana</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>Za kifonetiki</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Tafuta kwa jina</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Kifurushi hiki</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Za mwisho</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Zilizopatikana: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>Chagua yote yanayofaa</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Chagua moja</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Fungua furushi</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>Nadra pia</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Chagua kutoka</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>Safuwima zinazoonyesha hilo. Kila moja huhesabiwa kwa nafasi yake ndani ya lugha, na kwa uzito wake.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Vya bahati nasibu</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Vya uthibitishaji</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Vilivyotengwa</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>Vitambulisho, kimoja kwa mstari</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>Vipengee vya awamu ijayo</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>Vipengee vya kila lugha</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>Vipengee vya furushi hili</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>Vipengee ambavyo huwemo daima</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>Dumisha uwiano wa</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>Safuwima ya alama</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Jina la awamu</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>Maombi haya pekee yanaweza kuonyesha kwamba modeli zimeboreka. Hayatumiwi kamwe kwa mafunzo.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>Migawo iko katika</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>Ripoti huvitofautisha.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>Vinaeleza kuhusu vipengee vyote, jambo ambalo vilivyochaguliwa haviwezi.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>Mada zilizoshughulikiwa, kwa mikato</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Uzito</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>Kinachofanya kipengee kiwe kigumu</translation>
    </message>
    <message>
        <source>files</source>
        <translation>faili</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>urefu wa maandishi</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>Folda ya vipengee vilivyochaguliwa</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Inaangalia awamu</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Vipengee vinasomwa</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>Imehifadhiwa kama {file}. Vifurushi hutengenezwa hapa kutokana nayo.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>Inahifadhi vipengee vilivyochaguliwa</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>Kuna jambo la kurekebisha kwanza. Liko juu ya vipengee.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>Vipengee bado havijachaguliwa. Subiri kidogo.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>Chagua vipengee vinatoka wapi, na kinachofanya kipengee kiwe kigumu.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>Yanayohitaji kurekebishwa yako hapa juu.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Vitakavyochukuliwa</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>Awamu iliyofungwa haiwezi kufunguliwa tena.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>Baada ya hapo hakuna kinachojengwa tena katika furushi hili: kinachofuata ni awamu mpya. Vifurushi vya matokeo bado vinaweza kuunganishwa, lakini muhtasari unabaki ulivyo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Funga awamu</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>Ufunge awamu {round}?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>Faili zilizotengenezwa kutokana na awamu hii zinaweza kutajwa katika muhtasari.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>Ripoti kama ilivyo sasa na muhtasari wa kilichotoka, kilichorudi na kinachodaiwa huhifadhiwa kando ya furushi. Ufunguo wako hutia saini muhtasari huo.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>Ripoti kwa mratibu husema programu ilikuwa wapi. Haina maandishi ya vipengee vyako.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>Majibu yote yapo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Hifadhi ripoti kwa mratibu</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Imehifadhiwa kama {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>Programu ilijifunga bila kutarajiwa</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>Wakati ujao: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>Mazoezi: tumia kibodi</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>Bonyeza nambari ya mstari; swali linalofuata hufunguka lenyewe. {enter} huendelea mbele.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>Bonyeza nambari ya chaguo. {enter} huhifadhi jibu na kuendelea mbele.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>Bonyeza nambari ya jibu lililo bora, au {none} ikiwa yote mawili ni sawa kwa ubora. {enter} huendelea mbele.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>Andika jibu lako. {enter} hulihifadhi na kuendelea mbele.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} huonyesha majibu yanapotofautiana.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} hutafuta neno kwenye maandishi.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} huonyesha mwongozo wa jibu zuri.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} huonyesha vitufe vyote vinavyofanya kazi hapa.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} huacha kipengee bila jibu na kukiwekea alamisho.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} huchagua chaguo la mwisho, lililo kando ya mengine.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} huandika dokezo kwa mratibu.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} huenda kwenye maandishi, {mark} huweka alama kwenye sentensi inayounga mkono jibu lako.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} huenda kwenye maandishi. Humo {up} na {down} huenda kutoka sentensi hadi sentensi, {mark} huweka alama kwenye moja. {other} hurudi.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} hupata kila amri kwa jina lake.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} hurudi kwenye kipengee kilichotangulia.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} ni kwa kipengee chenyewe kilicho na kasoro.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} hutendua hatua ya mwisho.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Ficha tofauti</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>Majibu haya yana maandishi machache yanayofanana</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Herufi %n</numerusform>
            <numerusform>Herufi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>Neno %n</numerusform>
            <numerusform>Maneno %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A na B ni mazuri kwa usawa</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>Zuri sawa na la mwisho</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bora zaidi</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Yote mawili ni mabaya</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Nafasi ya {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>Rudi kwenye Vifurushi</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Kabla ya kuanza</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>Faili ya furushi huishia na .bundle. Ni ya faragha na haitumwi kwa mtu yeyote.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>Unda furushi</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>Hakuna furushi hapa</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Fungua furushi</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>Fungua furushi unalotumia kutengeneza vifurushi, au lidondoshe hapa.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Hifadhi safu</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>jibu %n</numerusform>
            <numerusform>majibu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>jibu %n linatakiwa kwa kila kimoja</numerusform>
            <numerusform>majibu %n yanatakiwa kwa kila kimoja</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>kipengee %n</numerusform>
            <numerusform>vipengee %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>kipengee %n kinahitaji kutazamwa</numerusform>
            <numerusform>vipengee %n vinahitaji kutazamwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n kimeachwa</numerusform>
            <numerusform>%n vimeachwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n kimeunganishwa</numerusform>
            <numerusform>%n vimeunganishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n kipya</numerusform>
            <numerusform>%n vipya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>kifurushi %n kimeunganishwa</numerusform>
            <numerusform>vifurushi %n vimeunganishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>kifurushi cha matokeo %n</numerusform>
            <numerusform>vifurushi vya matokeo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n cha kukaguliwa</numerusform>
            <numerusform>%n vya kukaguliwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n kinakusubiri</numerusform>
            <numerusform>%n vinakusubiri</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Inakagua</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>Lengo: jibu %n kwa kila kipengee</numerusform>
            <numerusform>Lengo: majibu %n kwa kila kipengee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Unganisha kifurushi %n</numerusform>
            <numerusform>Unganisha vifurushi %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>Unganisha vifurushi</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Inaunganisha</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>Uunganishaji umetenduliwa, kifurushi %n kimetolewa</numerusform>
            <numerusform>Uunganishaji umetenduliwa, vifurushi %n vimetolewa</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>Muhtasari wa awamu iliyofungwa {round} ulihesabu majibu mengine, si yaliyopo hapa sasa.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Uunganishaji unatenduliwa</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Mafurushi ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Uratibu</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Fungua furushi</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Furushi linafunguliwa</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>Inakagua</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Inaangalia nakala</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Tengeneza nakala ya akiba</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>Inatengeneza nakala ya akiba</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>Fungua nakala ya akiba</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>Inarejesha kazi yako</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>Nakala za akiba ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>Nakala ya akiba ni {file}, nakala ya ufunguo wako ni {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>Nakala ya akiba ni {file}. Inaweza kufunguliwa.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>Kazi yako imerejeshwa. Kilichokuwepo hapa awali kimehifadhiwa kama nakala ya pekee.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>Kimejibiwa kimoja</numerusform>
            <numerusform>Vimejibiwa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>kipengee %n cha kuamua</numerusform>
            <numerusform>vipengee %n vya kuamua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>Lugha moja ya kukagua</numerusform>
            <numerusform>Lugha %n za kukagua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>Dokezo moja</numerusform>
            <numerusform>Madokezo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>Pingamizi au tatizo moja</numerusform>
            <numerusform>Mapingamizi au matatizo %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>Hakijajibiwa kimoja</numerusform>
            <numerusform>Havijajibiwa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>mtu %n</numerusform>
            <numerusform>watu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>Tatizo moja limeripotiwa</numerusform>
            <numerusform>Matatizo %n yameripotiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>Kimoja cha kuamua baadaye</numerusform>
            <numerusform>%n vya kuamua baadaye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>Tatizo liliripotiwa</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Majibu yanatofautiana</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>Majibu kwa kila kipengee, na ni vipengee vingapi vinayo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Ufikiaji</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>Matoleo mawili ya kazi ileile</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} vyenye {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} vyenye majibu {first} hadi {last}</translation>
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
        <translation>Ongeza kadi ya ufunguo</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>Faili za kadi ya ufunguo ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>Majibu katika furushi: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>Majibu ya kukagua: {answers}, kati yake makosa yaliyowekwa makusudi: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>Mpe mkaguzi faili hii.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>Nusu huchaguliwa kwa bahati nasibu, nusu kwa ishara za hatari. Mafungu yenye majibu chini ya 50 hukaguliwa yote.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>Hakina mwongozo, kwa sababu vifurushi haviko pamoja na furushi.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Tengeneza kifurushi cha ukaguzi</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Imehifadhiwa kama {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Matoleo ya awali</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Dokezo: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>Hakuna kilichobadilishwa baada ya kuhifadhiwa.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Tatizo: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>Hili lilihifadhiwa kisha likabadilishwa au kuondolewa. Limo kwenye kifurushi cha matokeo, na anayekifungua anaweza kulisoma. Ulichoandika na kubadilisha kabla ya kuendelea hakimo.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>Alama moja</numerusform>
            <numerusform>Alama %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Ni mbaya kiasi gani?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Ipe alama jina</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>Kigezo kimoja kimebaki</numerusform>
            <numerusform>Vigezo %n vimebaki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Limebaki swali moja</numerusform>
            <numerusform>Yamebaki maswali %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>Chagua na uendelee</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>Kipengee {a} kati ya {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>Kipengee {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Hifadhi na uendelee</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>Vilivyojibiwa: {a} kati ya {b}, vya kuamua baadaye: {later}, mapingamizi au matatizo: {problems}. Kipengee {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>Vilivyojibiwa: {a} kati ya {b}, vya kuamua baadaye: {later}, matatizo: {problems}. Kipengee {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>Mkaguzi aliona sehemu ya majibu yako bila kujua ni ya nani.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>Majibu yaliyokaguliwa hadi sasa: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Yaliyotokea kwa majibu yako</translation>
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
        <translation>Inatafuta vipengee</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Hakuna cha kusoma</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Tafuta kwenye maandishi</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Zilizopatikana: {count}</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>Kipengee kimejibiwa.</numerusform>
            <numerusform>Vipengee vyote %n vimejibiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Kipengee {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>Kipengee {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Pitia tena</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Baki hapa</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>Kipengee pekee.</numerusform>
            <numerusform>Cha mwisho kati ya vipengee %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>Vilivyochukua muda mrefu zaidi</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>Vya kuamua baadaye</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Vyenye dokezo</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Nina ufunguo kutoka kompyuta nyingine</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>Umeundwa kwenye kompyuta hii na hautoki humo kamwe. Programu huutumia kutia saini kila kifurushi unachokabidhi, ili mtu yeyote asiweze kubadilisha majibu yako njiani.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Ufunguo una nakala</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>Fungua vifurushi vyangu</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ufunguo wa kutia saini</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Hatua ya {number} kati ya {count}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>Jina hili huwekwa kwenye vifurushi vyako vya matokeo. Linaweza kuwa nambari.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>Andika kwa lugha yako au kwa Kiingereza</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Tumia kama mtu mwingine</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>Mratibu wako anakuita nani?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Mratibu akiuliza ni nani aliyetia saini, soma tarakimu hizi kwa sauti.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Andika jina au nambari kwanza.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>Unaweza kubadilisha hili wakati wowote katika Mipangilio</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Nambari yako ya usalama</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>Ufunguo wako wa kutia saini uko tayari</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>Jibu mwenyewe kwanza</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jibu lililotolewa</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>Kisha unaona jibu lililotolewa, na unasema unavyolionaje.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jibu lako</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>Nambari kuanzia 1 hadi {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Nenda</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>Nenda kwenye kipengee</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>Katika kifurushi hiki unaendelea mwenyewe.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Washa</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>Kipengee kinachofuata kinaweza kuja chenyewe baada ya kuchagua.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>Kipengee kinachofuata huja chenyewe.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>Unaendelea mwenyewe.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>Kifurushi hiki hakina mwongozo.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>Jibu moja liko kwa lugha isiyoombwa. Ni la kipengee {number}.</numerusform>
            <numerusform>Majibu %n yako kwa lugha isiyoombwa. La kwanza ni la kipengee {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>Kipengee kimoja ni cha kuamua baadaye. Ni kipengee {number}.</numerusform>
            <numerusform>Vipengee %n ni vya kuamua baadaye. Cha kwanza ni kipengee {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>Kipengee %n kina mabadiliko ambayo bado si jibu na hayatoki. Ni kipengee {number}.</numerusform>
            <numerusform>Vipengee %n vina mabadiliko ambayo bado si jibu na hayatoki. Cha kwanza ni kipengee {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>Kifurushi kipya zaidi cha matokeo huchukua nafasi ya hiki wakati wa kuunganisha.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>Takriban {size}, {meaning}. Kimetiwa saini kwa ufunguo wako.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Badilisha mahali</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>Chagua mahali pengine. Majibu yako yako salama.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Nakili maandishi ya barua pepe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Nenda kwenye kipengee {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>Kabidhi: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Habari {name}, hiki ni kifurushi changu cha matokeo cha “{title}”: vipengee {done} kati ya {all} vimekamilika. Faili ni {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Habari, hiki ni kifurushi changu cha matokeo cha “{title}”: vipengee {done} kati ya {all} vimekamilika. Faili ni {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>Kimefungwa: {name} pekee anaweza kukifungua.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>Au kikabidhi kilivyo.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>Kifurushi cha matokeo</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>Hifadhi kifurushi cha matokeo</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>Hifadhi yaliyokamilika</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>Imehifadhiwa kama {file}, {size}. Mpe {name} faili hii.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>Weka tarehe sahihi ya kompyuta, ili kifurushi chako cha matokeo kiwe na tarehe sahihi.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Onyesha faili</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>Programu hairuhusiwi kuandika kwenye folda hii.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Nambari zinalingana</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>Diski ya USB ilitolewa kabla faili haijakamilika.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>Kompyuta hii inasema ni {day}. Kifurushi kiliundwa baada ya hapo.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Kilichomo</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>Bado unaweza kubadilisha majibu baadaye</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>Bado hujalinganisha nambari ya usalama ya {name}.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>Majibu yako yako salama kwenye kompyuta hii. Rudisha diski ya USB na uhifadhi tena.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>ndogo ya kutosha kwa barua pepe yoyote</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>kubwa mno kwa barua pepe nyingi, tumia diski ya USB</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · kwa {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. Hakuna kingine.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>Kifurushi kipya zaidi cha maamuzi huchukua nafasi ya hiki wakati wa kuunganisha.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>Habari, haya ni maamuzi yangu kuhusu “{title}”: majibu {checked} kati ya %n yamekaguliwa.</numerusform>
            <numerusform>Habari, haya ni maamuzi yangu kuhusu “{title}”: majibu {checked} kati ya %n yamekaguliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>Hifadhi kifurushi cha maamuzi</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>Kifurushi cha maamuzi</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>Bado unaweza kubadilisha maamuzi baadaye</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Kila kitu kiko sawa</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Tengeneza nakala ya akiba</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>Kuna kitu cha kurekebisha</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Funga programu na uhamishe folda {folder} mahali pengine.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Funga programu na uhamishe folda {folder} hadi kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Funga programu kabla ya kutoa diski ya USB.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>Muunganisho ukikatika, majibu yanaweza kupotea. Kompyuta mbili zisiitumie kwa wakati mmoja.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>Programu nyingine hunakili folda hii unapofanya kazi na zinaweza kuharibu faili yenye majibu yako.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>Kuhifadhi huko huchukua muda mrefu zaidi. Diski ya USB ikitolewa programu ikiwa wazi, majibu yanaweza kupotea.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Kazi yako iko kwenye folda inayosawazishwa</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Kazi yako iko kwenye diski ya mtandao</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Kazi yako iko kwenye diski ya USB</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>Tarakimu</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Tarakimu 0–9 kila wakati</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>Ikizimwa: nambari huandikwa kwa tarakimu za lugha husika.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>Vyote {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>Amua baadaye {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>Tafuta kwenye maandishi na majibu</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>Kipengee {number}, {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vipengee</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>Hakuna kipengee chenye “{text}”.</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>Hakuna kipengee cha aina hii.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>Pingamizi au tatizo {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Bila jibu {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>Tatizo {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>Baadhi ya maandishi bado hayajapekuliwa.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>Vyenye dokezo {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} kati ya {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>Onyesho la kipengee cha kwanza</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>Kompyuta hii ikiharibika, nakala itakuwezesha kuendelea kwa jina lilelile. Diski ya USB au ukurasa uliochapishwa unatosha.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>Weka nakala mahali salama</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Nikumbushe baadaye</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Nakala za ufunguo ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>Nakala ya ufunguo wako ni {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>Kaulisiri imeondolewa. Ufunguo wako wa kutia saini unafunguka bila hiyo.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>Ufunguo wako upo hapa. Unakabidhi kwa jina {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>Ufunguo wako wa kutia saini una kaulisiri yake.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>Nakala za ufunguo wa zamani haziwezi kurudisha ule mpya.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Kwenye folda {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>Ufunguo mpya bado hauna nakala</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Nambari yako ya usalama</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>Folda ya faili za kugawa</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>Mpe kila mtu kwenye mradi vifurushi hivi vya kuaminiana, kwa mpangilio huu:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>Mpe kila mtu kwenye mradi kifurushi hiki cha kuaminiana:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>Mpe kila mtu kwenye mradi:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>Mtumie mratibu wako hii kadi ya ufunguo na umsomee nambari iliyo juu:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>Ufunguo umeondolewa</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>Kadi ya ufunguo wako imeandikwa</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>Ufunguo wako unatia saini kwa niaba ya mradi kuanzia sasa</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>Ufunguo wako mpya unatia saini kuanzia sasa</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>Nakala ya ufunguo wa kutia saini</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>Kwenye kompyuta nyingine: sakinisha programu, andika jina lako, chagua “Nina ufunguo kutoka kompyuta nyingine” na uandike tarakimu hizi safu kwa safu. Tarakimu ya mwisho ya kila kikundi hugundua kosa la kuandika.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>Nambari ya usalama ya ufunguo huu</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>Ufunguo wa {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>Mwenye ukurasa huu anaweza kutia saini kwa jina lako, bila kaulisiri yoyote. Uweke mahali ambapo wewe tu unaweza kuuchukua, na usiupige picha.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kitabu cha maelezo</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Chapisha ukurasa huu</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Jaribu kifurushi cha mazoezi</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>Vitufe vyote vya kawaida</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Badilisha kitufe</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>Kitufe cha amri</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>Hakuna amri yenye “{text}”.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Bonyeza kitufe kipya</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>Seti za vitufe zilizo tayari</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Andika ili kutafuta</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Kitufe cha kawaida</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Vitufe vya kawaida</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} ni kitufe cha: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>Kule {word}, hapa: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>Badilisha jibu langu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Liache hivyo</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>katika {letter} pekee</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>Tumia fonti nyingine</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>Faili ya kifurushi huishia na .taskpack na kwa kawaida huja kwa barua pepe au diski ya USB. Intaneti haihitajiki.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Majibu ya kukagua</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>Bofya mara mbili faili ya kifurushi kutoka kwa mratibu wako, iangushe hapa, au ifungue:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>Tafuta kifurushi au amri</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>Kimekamilika, tayari kukabidhiwa</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Kimekabidhiwa</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Kinaendelea</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Lugha ya programu</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Bado hakuna vifurushi</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Fungua kifurushi</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Onyesha vyote {count}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>Leo: vipengee %n kwa {time}</numerusform>
            <numerusform>Leo: vipengee %n kwa {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Jaribu kifurushi cha mazoezi</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Baki na jina hili</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Jina kwenye orodha</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>Vifurushi vya matokeo vinabaki na jina {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>Punguza mwendo</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mwendo</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>Hakuna kinachoteleza; vidirisha na taarifa hutokea mara moja.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mandhari</translation>
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
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Chagua mahali</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Tengeneza nakala ya akiba</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>Hakuna anayeweza kutia saini kwa nakala hii.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>Faili moja yenye vifurushi, majibu na mipangilio yako. Yeyote anayeipata anaweza kuisoma.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>Faili ya pili hufunguka kwa kaulisiri yako tu.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>Yeyote anayepata faili ya pili anaweza kutia saini kwa jina lako, isipokuwa uiwekee kaulisiri. Utaombwa uiandike.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>Pamoja na nakala ya ufunguo wako wa kutia saini kama faili ya pili</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>Bila ufunguo wako wa kutia saini</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Tafuta kwenye kitabu cha maelezo</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>Kwa wachangiaji</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Kwa waratibu</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>Kwa wakaguzi</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kitabu cha maelezo</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>Hakuna “{text}” kwenye ukurasa huu.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>Ukurasa huu upo kwa {language} pekee.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Zilizopatikana: {count}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>Ondoa alama</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Hakuna kilichopimwa.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>Takwimu hizi zimo kwenye kifurushi cha matokeo. Vipengee vyote kwa pamoja:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Kilichopimwa</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>Kifurushi %n kinaingia kama toleo moja kati ya mawili. Hakuna linalohesabiwa:</numerusform>
            <numerusform>Vifurushi %n vinaingia kama toleo moja kati ya mawili. Hakuna linalohesabiwa:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>Kifurushi %n kinachukua nafasi ya cha awali cha mtu yuleyule:</numerusform>
            <numerusform>Vifurushi %n vinachukua nafasi ya vya awali vya mtu yuleyule:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Unganisha kifurushi %n</numerusform>
            <numerusform>Unganisha vifurushi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>Unganisha kifurushi %n?</numerusform>
            <numerusform>Unganisha vifurushi %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>Kuunganisha hakufuti kamwe. Vifurushi vya awali hubaki, na uunganishaji unaweza kutenduliwa.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, mahali pa kifurushi kilichounganishwa tarehe {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>Kifurushi cha pili cha kuaminiana huuondoa. Vifurushi ulivyotia saini hukataliwa baada ya hapo. Viunde tena.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>Kila mtu kwenye miradi yako lazima aambiwe</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Utengeneze ufunguo mpya wa kutia saini?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>Wengine huamini anachotia saini mratibu. Ufunguo huo lazima ufungwe.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Weka kaulisiri</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Weka kaulisiri kwanza</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>Huenda mtu mwingine ana ufunguo wa zamani</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>Ufunguo mpya unatia saini kuanzia sasa na hufunguka kama ule wa zamani. Vifurushi na majibu yako yanabaki, na ufunguo wa zamani huhifadhiwa kwenye folda ya programu.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>Ufunguo wa zamani uko salama</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>Na ufunguo wa zamani je?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>Ulichotia saini kinabaki halali.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>Unapata kadi ya ufunguo ya kutuma. Hadi ikubaliwe, vifurushi vya matokeo vilivyotiwa saini kwa ufunguo mpya vinasubiri.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>Unapata kifurushi cha kuaminiana kwa kila mradi, ambamo ufunguo wa zamani unautambulisha ule mpya.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>Mratibu wako lazima aujue ufunguo mpya</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Badilisha kaulisiri</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Kaulisiri mpya</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>Kaulisiri ya nakala</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Kaulisiri ya sasa</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Weka kaulisiri</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Weka kaulisiri hii</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ileile mara nyingine</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Kaulisiri mbili hazifanani.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Andika kaulisiri mpya kwanza.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Andika kaulisiri ya sasa kwanza.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>Anayepata nakala isiyo na kaulisiri anaweza kutia saini kwa jina lako. Nakala yenye kaulisiri hufunguka kwa kaulisiri hiyo tu: hakuna anayeweza kurudisha kaulisiri iliyosahaulika.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>Utaulizwa kaulisiri kila ufunguo wako unapotia saini: ili kukabidhi, kutengeneza vifurushi au kufunga awamu. Haihifadhiwi popote, na hakuna anayeweza kuirudisha: bila hiyo yote uliyofanya yanabaki hapa, lakini unaweza kutia saini tu kwa nakala ya ufunguo wako inayofunguka, au kwa ufunguo mpya.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>Husafiri pamoja na jibu lako la kipengee hiki.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Hifadhi dokezo</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Dokezo kwa mratibu</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>Jibu langu lilikuwa sahihi</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Pinga</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sema sababu kwanza.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>Ondoa pingamizi</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>Kwa nini lilikuwa sahihi</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>Jibu lako la awali linabaki. Mratibu wako huona sababu yako na kuamua.</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>Kaulisiri ya ufunguo wa kutia saini hufungua kazi ya {name} hapa.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>Kaulisiri hii haifungui ufunguo wa kutia saini. Jaribu tena.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, chaguo {number} kati ya {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>Ongeza faili ya fonti</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>Mwombe mratibu wako faili ya fonti. Huishia na .ttf, .otf au .ttc na inaweza kuja kwenye diski ya USB; intaneti haihitajiki.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Fonti ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>Zinakosekana: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ripoti tatizo</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>Baadhi ya herufi za maandishi haya haziwezi kuonyeshwa kwenye kompyuta hii</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} haiwezi kusomwa au kunakiliwa.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>{pack} hakijaanzishwa: hakuna fonti hapa yenye herufi za {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>Inaongeza kifurushi</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>Nakili ufunguo wako</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Inakagua kifurushi</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>Kila kitu kimehifadhiwa, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>Inaandaa kifurushi cha mazoezi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Fungua kifurushi</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Vifurushi ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Kianze</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>Kifurushi kiko kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>Ufunguo wako wa kutia saini bado hauna nakala.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} iko kwenye vifurushi vyako.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>Chapa {file}, hifadhi ukurasa, kisha futa faili. Ina ufunguo wa siri.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>Kipengee {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Onyesha zaidi</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>Tafuta amri yoyote</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Nenda kwenye kipengee {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>Hakuna amri wala kifurushi chenye “{text}”.</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Hakuna amri wala kifurushi chenye “{text}”. Ulimaanisha “{other}”? Enter huchagua hiyo.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>Kitufe kilicho kando ya amri hufanya vivyo hivyo bila dirisha hili.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Za mwisho</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>tekeleza</translation>
    </message>
    <message>
        <source>move</source>
        <translation>sogeza</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>Wakati ujao: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Usimbaji</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Laha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Mgawo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Matini</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>all</source>
        <translation>zote</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>kulingana na faili</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>kulingana na {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>kila ingizo</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>haujachaguliwa</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>faili yote</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>folda yote</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Kaulisiri ya ufunguo wako wa kutia saini</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>Anaanza na folda yake na ufunguo wake wa kutia saini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>Haipatikani: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Badilisha jina</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>Kila mtu ana vifurushi, majibu, ufunguo wa kutia saini na mipangilio yake.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Inatumika sasa</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>Ilitumika mwisho: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Imefungwa kwa kaulisiri</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>Weka folda hii kwenye orodha</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>Nambari ya usalama {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Mtu mpya</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>Maandalizi ya kwanza hayajakamilika</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Tumia kama mtu mwingine</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wewe ni nani?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Bado bila jina</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>Folda yako {folder} haimo kwenye orodha hii.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>Lugha zote</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>Idadi ya juu ya vipengee</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>Fani anazozijua</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>Lugha anazozijua</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Acha {name} nje</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Hakuna kikomo</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>Sehemu ya kazi, ikilinganishwa na wengine</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Malipo</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>Lahaja anazozungumza</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>Kinachoamua sehemu yake</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>kwa kila saa</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>kwa kila kipengee</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>sheria, tiba</translation>
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
        <translation>Faili lote</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>Vipengee vya mazoezi</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>Huja kwanza, havihesabiwi popote, na huonyesha jibu sahihi baadaye. Safu huviwekea alama yes, true, 1 au x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>Jibu linaweza kuwa: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>Jibu jingine linatarajiwa: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>Kipengee cha mazoezi: jibu lako halihesabiwi.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>Jibu lako ndilo linalotarajiwa.</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Baki hapa</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>Nenda kwenye Vifurushi</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>Aina ya kazi inayofuata</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>Mazoezi ni yako peke yako. Hakuna anayeona majibu haya.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Baki hapa</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>Aina hii ya kazi imekamilika</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>Umefanya mazoezi ya kila aina ya kazi</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>Lenga herufi {least}–{most}</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>Lenga maneno {least}–{most}</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Kwa lugha nyingine</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Herufi zinazofuatana ambazo pia zimo kwenye maandishi: {number}. Tumia maneno yako mwenyewe.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>Sehemu ndefu zaidi iliyonakiliwa, kwa herufi: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>Sehemu ndefu zaidi iliyonakiliwa, kwa maneno: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>Istilahi zinazokosekana: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>Hayamo kwenye maandishi: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>Zimo kwenye maandishi pekee: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Maneno yanayofuatana ambayo pia yamo kwenye maandishi: {number}. Tumia maneno yako mwenyewe.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>Imeandikwa kwa lugha ya kazi</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>Tathmini kwa vigezo hivi</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>Tathmini jibu</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>haiwezi kutathminiwa</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>kigezo kinachofuata</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tathmini</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} kati ya {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: hakuna</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>Ongeza faili ya fonti</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Fonti ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>Herufi kwa mstari, zisizozidi</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Kimo cha mstari</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>Naskhi</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>Nastaliq</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Hati</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Ukubwa wa vifungu</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>Fonti ya kompyuta hii</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>Fonti inayokuja na programu</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} haiwezi kusomwa au kunakiliwa.</translation>
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
        <translation>Kipengee hiki hakina maandishi</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>Kifurushi chochote cha mradi, au kifurushi chake cha kuaminiana:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Anza upya kwa ufunguo wa kurejesha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Fungua kifurushi</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>Fungua kifurushi cha mradi kwanza.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Fungua ukurasa</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>Fungua ukurasa wa ufunguo wa kurejesha kwanza.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Vifurushi ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>Kurasa za ufunguo ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>Ukurasa wa ufunguo wa kurejesha, uliokuja na mpango wa kwanza. Ikiwa unao kwenye karatasi, andika mistari yake kwenye faili ya maandishi.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>Ufunguo wako kwenye kompyuta hii unakuwa ufunguo wa mratibu wa mradi. Funguo zilizoutilia saini hadi sasa zinaondolewa; wachangiaji na majibu yao yanabaki.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>Faili ya kifurushi huishia na .taskpack na kwa kawaida huja kwa barua pepe au diski ya USB.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>Sehemu ya kifurushi hiki inakosekana</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>Kiombe tena, au kinakili mara nyingine kutoka kwenye diski ya USB.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>Mwombe {name} kifurushi kinachoishia na .taskpack.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>Mwombe {name} akitume katika sehemu ndogo zaidi.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>Mwombe {name} toleo jipya. Linaweza kuja kwenye diski ya USB.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>Mwombe {name} kifurushi kilichoundwa kwa ajili yako.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>Mwombe {name} kifurushi, na ufungue faili hiyo.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>Mwombe {name} amwachie mtu mwingine ayakague.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>Mwombe {name} atume kifurushi tena, ikiwezekana kwenye diski ya USB au kwa barua pepe mpya.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>Mpigie {name}, na uombe kifurushi kilichotiwa saini kwa ufunguo mpya.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>Mpigie {name}, na uulize nani alikitia saini.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>Mpigie simu {name}. Ufunguo mpya huletwa tu na kifurushi cha kuaminiana cha ufunguo wa zamani au ufunguo wa kurejesha.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>Nakili maelezo kwa {name}, ili kifurushi kitengenezwe upya.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>Majibu yote katika kifurushi hiki ni yako mwenyewe</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>Endelea na kifurushi ulicho nacho.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>Hakiwezi kuongezwa kwa toleo lililo kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>Hakiwezi kuongezwa, kwa sababu majibu yake hayangeweza kuunganishwa.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>Hakiwezi kuongezwa, kwa sababu hakuna anayejua nani alikiunda.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>Hakiwezi kuongezwa.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>Hakiwezi kuongezwa. Hutokea baada ya upakuaji uliokatika.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>Hakiwezi kuongezwa. Hutokea upakuaji unapoharibika, au mtu anapohariri faili.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>Hakiwezi kuongezwa. Una toleo {version} la programu.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>Kilitengenezwa kwa toleo {made} la programu na hakiwezi kuongezwa. Una toleo {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>Hakuna anayekagua majibu yake mwenyewe.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>Kimetiwa saini kwa ufunguo tofauti na ule unaouamini</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>Kimetiwa saini kwa ufunguo tofauti na ule ulioamini tarehe {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>Yaliyomo katika kifurushi hiki hayalingani</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>Ufunguo uliotia saini kifurushi hiki ulibatilishwa</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>Orodha ya watia saini katika kifurushi hiki ni ya zamani kuliko yako</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>Faili hii si kifurushi</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>Hiki si kifurushi chenye vipengee vyako</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>Kifurushi hiki kimeelekezwa kwa mtu mwingine</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>Kifurushi hiki kimeelekezwa kwa {other}. Wewe ni {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>Kifurushi hiki hakijatiwa saini</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>Kifurushi hiki ni kikubwa mno</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>Kifurushi hiki kinahitaji toleo jipya zaidi la programu</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>Kifurushi hiki kinahitaji toleo {needed} la programu. Una toleo {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>Kifurushi hiki kilibadilishwa baada ya kutiwa saini</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>Kifurushi hiki kilitengenezwa kwa programu nyingine</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>Kifurushi hiki cha kuaminiana hakikuweza kukubaliwa: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>Aliyetia saini kifurushi hiki haruhusiwi kutengeneza vifurushi hapa</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>Una toleo jipya zaidi la kifurushi hiki</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>Vifurushi na majibu yako mengine havijaathirika.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>mratibu wako</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>Jedwali na mbinu</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>Vipengee: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>Vipengee {shown} kati ya {all}</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Kwa maneno yako, ukipenda</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Ondoa ripoti</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>Kipengee hiki kina tatizo gani?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>Mratibu wako ataona ripoti hii.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>Inahesabu</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Hifadhi taarifa za kazi</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Imehifadhiwa katika {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>Taarifa za kazi</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>Safu mlalo zaidi: {count}. Hifadhi ripoti ili uzipate katika {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Picha ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Hifadhi picha</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Nakala ya kazi yako yote iko kwenye {folder}. Majibu yako yanabaki kwenye kumbukumbu ya kompyuta hadi iweze kuyahifadhi.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Hifadhi kwenye USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>Inahifadhi kazi</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Kifurushi cha matokeo {file} na nakala ya kazi yako yote viko kwenye {folder}. Majibu yako yanabaki kwenye kumbukumbu ya kompyuta hadi iweze kuyahifadhi.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>Kazi imehifadhiwa mahali pengine</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>Jibu {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>Jibu {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>Dakika 50. Mapumziko mafupi husaidia.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>Kila kilicho kwenye nakala hii kiko hapa, na hakuna kilicho kipya zaidi hapa</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>Inakuwa nakala ya pekee kwenye orodha, na inaweza kurejeshwa tena.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>Inaweza kurejeshwa tu mahali palipo na ufunguo huo, au ambapo bado hakuna ufunguo.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>Hakuna kinachorudi ambacho hakipo hapa</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>Vifurushi: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>Nakala ya akiba ya {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Hakuna cha kurejesha.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>Nakala hii ni ya ufunguo mwingine wa kutia saini</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>Kilichopo hapa sasa kinahifadhiwa</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>Kazi ya kipengee kimoja inarudi</numerusform>
            <numerusform>Kazi ya vipengee %n inarudi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>Kazi ya kipengee kimoja ni mpya zaidi hapa na inaondoka kwenye vifurushi vyako</numerusform>
            <numerusform>Kazi ya vipengee %n ni mpya zaidi hapa na inaondoka kwenye vifurushi vyako</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>Vifurushi vyako vijavyo vya matokeo vitasema kwamba kazi yako ilirejeshwa</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>Ufunguo wako wa kutia saini, na unaowaamini nje ya vifurushi, vinabaki vilivyo.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>Kuunganisha kutaongeza majibu haya.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>Kuunganisha kutakiweka mahali pa kifurushi cha {day}, ambacho hubaki kwenye kumbukumbu.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>Kifurushi kipya zaidi cha kazi hiyohiyo kiko hapa. Kuunganisha hakubadilishi jibu lolote.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>Toleo lingine la kazi hiyohiyo limechaguliwa. Kuunganisha hakubadilishi jibu lolote.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>Majibu yanayotofautiana na toleo lingine: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>Muulize {name} ni lipi linalofaa. Hakuna kinachochaguliwa kwa niaba yako.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Mpigie simu aliyekituma au kutana naye na mlinganishe tarakimu hizi na zake. Barua pepe inaweza kughushiwa.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Mpigie au kutana na {name} na mlinganishe tarakimu hizi na zake. Barua pepe inaweza kughushiwa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>Chagua tena. Hapo hakuna toleo linalohesabiwa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Nakili maelezo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Fanya hivi</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>Kilikabidhiwa tarehe {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Kiache nje</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>Acha toleo hili nje</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>Kiliunganishwa tarehe {day}, toleo moja kati ya mawili ya kazi ileile. Sasa hakuna linalohesabiwa.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>Kiliunganishwa tarehe {day}. Toleo lingine la kazi hiyohiyo limechaguliwa, na hili halihesabiwi.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>Kiliunganishwa tarehe {day}. Majibu yake yanahesabiwa.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>Jina unalomjua mtu huyu kwalo</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>Bado hazijalinganishwa. Acha kifurushi kisubiri</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>Nambari ya usalama ya mtia saini</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Nambari ya usalama ya {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Kiingize tena</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>Kiingize pia. Hapo hakuna toleo linalohesabiwa</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Kiondoe kwenye orodha</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>Nambari zinatofautiana. Acha kifurushi nje</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>Nambari zinalingana. Mwamini mtia saini huyu kwa vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>Nambari zinalingana. Mwamini mtia saini huyu kwa vifurushi vya maamuzi</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>Toleo lingine liliunganishwa tarehe {day}, na majibu yake ndiyo yanayohesabiwa sasa.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>Kifurushi ni kizima, lakini hakuna hapa anayemjua mtia saini wake, nacho hakitaji jina.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>Kifurushi ni kizima, lakini hakuna hapa anayemjua mtia saini wake. Kinasema kimetoka kwa {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>Kifurushi hiki ni cha furushi lingine. Fungua furushi hilo ili kukiongeza.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>Kifurushi hiki hakiwezi kuunganishwa. Hakuna jibu lake lililochukuliwa.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>Kifurushi hiki kimefungwa. Hufunguliwa kwa ufunguo wa kutia saini wa mratibu wake.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>Kifurushi hiki kimeshaunganishwa, au kimo mara mbili kwenye orodha. Hakuna la kufanya.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>Kifurushi hiki kilibadilishwa au kuharibika njiani. Kiombe tena.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>Toleo hili ndilo linalofaa</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>Andika kwanza jina unalomjua mtu huyu kwalo.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>Uliacha kifurushi hiki nje. Kuunganisha hakukichukui.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} alikabidhi matoleo mawili ya kazi ileile, na hakuna linaloendeleza jingine. Hili hutokea kwa kompyuta mbili, au baada ya kompyuta kurejeshwa.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Ongeza folda ya vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Ongeza vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>Vifurushi vya matokeo ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>Hakuna cha kuunganisha. Ongeza kwanza vifurushi vya matokeo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>Kifurushi cha matokeo huishia na .resultpack. Kila kimoja hukaguliwa kabla ya chochote chake kuunganishwa.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ongeza folda</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Ongeza vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>Dondosha hapa faili zinazorudi, au folda nzima, au uziongeze:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>Uunganishaji wa mwisho: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>Kuunganisha hakufuti kamwe. Vifurushi vya awali vya mtu yuleyule hubaki, na kila uunganishaji unaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>Bado hakuna vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {a} kati ya {b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>Baada ya siku hiyo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>Kiasi kinachoandikwa na kubandikwa, kamwe si vitufe.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>Muda katika vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>Kuandika na kubandika</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>huhesabiwa</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>hakipokelewi tena</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>haihesabiwi</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>bado kinapokelewa</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>Dokezo: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Pinga</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>Jibu hili limerudi: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Ulijibu: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>Pingamizi lako: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>Fungua mwongozo</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>Ukaguzi · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Baadhi yalifanywa vibaya makusudi, ili kuona makosa yanagunduliwa kwa kiasi gani.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>Unakagua majibu ya wengine.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>Ulikabidhi hiki tarehe {day}. Mabadiliko yanahitaji kifurushi kipya cha maamuzi.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} kati ya {all}, kutazama tena</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} kati ya {all}, kwa bahati nasibu na kwa hatari</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>Bado sababu na uzito</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>Bado uzito</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Onyesha jibu</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{a} kati ya {b} yamekaguliwa: {agree} kubali, {corrected} yamesahihishwa, {disagree} kataa. Kipengee {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>Kifurushi kinaongezwa</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Kianze</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} imo katika vifurushi vyako.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>Majibu 132, makosa 1 % yanakubalika, 5 % hayakubaliki</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>majibu 59 kwa 5 %, 149 kwa 2 %, 299 kwa 1 %, machache kwa mafungu madogo; kukiwa na kosa hakuna kinachothibitishwa</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>Majibu 65, makosa 2 % yanakubalika, 10 % hayakubaliki</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>Majibu 77, makosa 5 % yanakubalika, 15 % hayakubaliki</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>Sehemu ya kumi ya yale ambayo mkaguzi mmoja amekagua, kwa mkaguzi mwingine</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>Hukubali fungu lenye makosa 5 % mara moja kati ya ishirini</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Majibu yote</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Kila kitu hukaguliwa</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>Mitazamo mitano</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>Kwa mfululizo wa mafungu: kila moja kisha husema kwa makosa mangapi moja kati ya kumi bado hukubaliwa</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>Kwa wataalamu: hupata makosa mengi zaidi, na kiwango cha makosa hupimwa kwa uzito</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>Kwa uwiano wa hatari</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Mwepesi</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>Bila kosa lolote</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Wa kawaida</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Kutazama tena</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Mkali</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, kiwango {level}, AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>Kifurushi cha ukaguzi kina sampuli ya majibu kwa mkaguzi. Hakisemi ni ya nani.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>Inatazama maamuzi</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Mafungu</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>Mafungu: {count}, ya kukaguliwa zaidi: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Tengeneza kifurushi cha ukaguzi</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>Bado hakuna majibu yaliyokaguliwa</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Wakaguzi</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Rudisha majibu</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>Bado hakuna majibu ya kukagua.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>Hakuna jibu la kurudisha.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>Jibu limekaguliwa.</numerusform>
            <numerusform>Majibu yote %n yamekaguliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Pitia tena</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Baki hapa</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>Jibu pekee.</numerusform>
            <numerusform>La mwisho kati ya majibu %n.</numerusform>
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
        <translation>Funga awamu hii</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Kufunga awamu</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>Haiwezi kufungwa: rekodi yake ilibadilishwa baada ya kutiwa saini.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>Haiwezi kufungwa: mpango wa furushi hili hausemi chochote kuhusu awamu.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>Awamu {round} imefungwa. Ripoti yake iko katika {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>Awamu hii imefungwa. Kinachofuata ni awamu mpya.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>Chagua vipengee</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Linganisha awamu</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Linganisha na</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Inahesabu</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Inaangalia awamu</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>Hakuna awamu ya awali ya mradi huu inayojulikana hapa.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>Bado hakuna kilichotathminiwa katika awamu zote mbili.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Awamu hadi sasa</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>Awamu: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Hifadhi vipengee vilivyochaguliwa</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>Nakala ya mahali pengine</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kagua sasa</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>Hukagua vifurushi na majibu yako, nakala, ufunguo wako, fonti, diski na saa.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Je, kila kitu kiko sawa?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>Weka moja kwenye diski ya USB au diski nyingine, iwapo kompyuta hii itaharibika.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Iangalie</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Inaangalia nakala</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Tengeneza nakala ya akiba</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>Fungua nakala kutoka mahali pengine</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>Bado hakuna nakala. Ya kwanza hutengenezwa punde baada ya kuongeza kifurushi.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>Nakala hii haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>Unapofanya kazi, programu hutengeneza yenyewe nakala kwenye kompyuta hii. Ufunguo wako wa kutia saini haumo kwenye yoyote. Kabla nakala haijarejeshwa, unaona kitakachobadilika.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, ilihifadhiwa nakala iliporejeshwa</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>jibu %n</numerusform>
            <numerusform>majibu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>safu %n</numerusform>
            <numerusform>safu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>Pamoja na JSON Lines, ambayo kila programu husoma.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Badilisha mahali</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Inahesabu…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Muundo</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>Haina nafasi kwa aina hii ya kazi.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Yanayoachwa:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Majina</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>Inahitaji sehemu ya programu ambayo haijasakinishwa hapa.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>Hakuna muundo kati ya hii wenye nafasi kwa aina hii ya kazi.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Hakuna kinachoachwa.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>Safu moja kwa kila jibu</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>Safu moja kwa kila kipengee, iliyounganishwa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>Majina bandia badala ya majina</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Safu</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Hifadhi safu</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Imehifadhiwa kama {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>Inahifadhi… {done} kati ya {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Onyesha faili</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Majedwali</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>Majedwali kama Parquet pia</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>Majibu yaliyounganishwa kama faili kwa programu nyingine.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>Ni yaleyale katika kila faili ya mradi. Majibu sahihi ya vipengee vilivyofichwa hubaki kwako.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Kinachotoka</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>Safu ni za nini</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>na sababu %n zaidi</numerusform>
            <numerusform>na sababu %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows} kati ya {answers}: {what}.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Kila kitu kimo kwenye kumbukumbu ya kompyuta. Ruhusu kuandika hapo, au hifadhi kazi kwenye diski ya USB. Usifunge programu kabla ya hapo.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Kila kitu kimo kwenye kumbukumbu ya kompyuta. Ongeza nafasi, au hifadhi kazi kwenye diski ya USB. Usifunge programu kabla ya hapo.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Kila kitu kimo kwenye kumbukumbu ya kompyuta. Rudisha diski ya USB au kagua diski, au hifadhi kazi kwenye diski ya USB. Usifunge programu kabla ya hapo.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>Hakuna kipengee kingine kitakachoanzwa kabla hayajahifadhiwa.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Programu hairuhusiwi kuandika kwenye folda yake, kwa hiyo jibu moja bado halijahifadhiwa</numerusform>
            <numerusform>Programu hairuhusiwi kuandika kwenye folda yake, kwa hiyo majibu %n bado hayajahifadhiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>Programu hairuhusiwi kuandika kwenye folda yake, kwa hiyo jibu la {number} bado halijahifadhiwa</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Diski haiitikii, kwa hiyo jibu moja bado halijahifadhiwa</numerusform>
            <numerusform>Diski haiitikii, kwa hiyo majibu %n bado hayajahifadhiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>Diski haiitikii, kwa hiyo jibu la {number} bado halijahifadhiwa</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Diski ya kompyuta hii imejaa, kwa hiyo jibu moja bado halijahifadhiwa</numerusform>
            <numerusform>Diski ya kompyuta hii imejaa, kwa hiyo majibu %n bado hayajahifadhiwa</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>Diski ya kompyuta hii imejaa, kwa hiyo jibu la {number} bado halijahifadhiwa</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>Hakuna lebo yenye “{text}”.</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Hakuna lebo yenye “{text}”. Ulimaanisha “{other}”? Enter huichagua.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Za majuzi</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Andika ili kutafuta</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>kwa nambari</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>chagua</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>futa</translation>
    </message>
    <message>
        <source>move</source>
        <translation>sogeza</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} kati ya {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, chaguo {number} kati ya {count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>Kila mtu hupata kifurushi chenye majibu yake na sababu, na huyajibu upya.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>Kuanzia uzito gani?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Inaenda pamoja</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>Tengeneza vifurushi hivi</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>Imehifadhiwa kama {file}. Mpe {name} faili hii.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>Rudisha majibu?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Inabaki hapa</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>Walichoandika wakaguzi</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>Kipengee kimeamuliwa.</numerusform>
            <numerusform>Vipengee vyote %n vimeamuliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Uratibu</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Inatafuta vipengee vya kuamua</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>Vipengee huja hapa majibu yanapotofautiana, wakaguzi wasipokubaliana, au tatizo liliporipotiwa.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Inatafuta vipengee vya kuamua</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Hakuna kinachosubiri kuamuliwa</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Amua vipengee</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>Nakili ufunguo wako</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Uratibu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Usaidizi</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Ufunguo una nakala</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Tumia kama mtu mwingine</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>Amini tena</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>Haaminiwi tena tangu {day}. Vifurushi vya mtia saini huyu hukataliwa.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>Anaaminiwa tangu {day} kwa: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>Mpigie simu {name} au kutana naye na mlinganishe tarakimu hizi.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>Nambari ya usalama bado haijalinganishwa</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Nambari ya usalama ya {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>Acha kuamini</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>Iambie miradi</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Nambari zinalingana</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>Huu ni ufunguo wako mwenyewe.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>Mratibu hutumia ufunguo wa kurejesha uliochapishwa pamoja na mpango wa kwanza.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>Mratibu aliye nayo hukutengenezea vifurushi na huyatambua matokeo yako.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>Nakala ilitengenezwa tarehe {day}. Hufunguka kwa kaulisiri ambayo ufunguo ulikuwa nayo wakati huo.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Ufunguo mpya</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Kompyuta nyingine</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Anza upya kwa ufunguo wa kurejesha</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Badilisha kaulisiri</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Nakala ya ufunguo</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>Kila mtu ana vifurushi, majibu na ufunguo wake wa kutia saini. Kaulisiri huwazuia wengine kufungua kazi yako kwenye programu hii na kutia saini kama wewe. Haifichi faili zako, zilizo kwenye {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Nina ufunguo kutoka kompyuta nyingine</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>Ikiwa huenda mtu mwingine ana ufunguo wako, au unataka kuubadilisha. Wengine lazima waambiwe.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Kadi ya ufunguo</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Tengeneza ufunguo mpya</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>Watu wengine kwenye akaunti hii</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Kaulisiri</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Ondoa kaulisiri</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>Hifadhi kadi ya ufunguo wako</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Weka kaulisiri</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>Ufunguo wa mradi umepotea</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Tumia kama mtu mwingine</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Mratibu akiuliza ni nani aliyetia saini, soma tarakimu hizi kwa sauti.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>Ukiwa na nakala ya ufunguo wako, unaendelea hapa kwa jina lilelile. Vifurushi na majibu yako yanabaki.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>Ufunguo wako hauna kaulisiri: yeyote anayetumia akaunti yako kwenye kompyuta hii anaweza kutia saini kwa jina lako.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>Ufunguo wako hufunguka kwa kaulisiri yake tu. Unaulizwa kila ufunguo wako unapotia saini. Ukiisahau, yote uliyofanya yanabaki; ukurasa uliochapishwa wa ufunguo wako hurudisha ufunguo bila kaulisiri.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Nambari yako ya usalama</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>Folda {folder} haipo. Ikiwa iko kwenye diski ya USB, iingize na ujaribu tena. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>Kazi ya {name} haipatikani</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>Kazi ya {name} haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} ameondolewa kwenye orodha.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>Fungua mwongozo</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>Soma mwongozo mara moja kabla ya kuanza.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Chanzo: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>Modeli ilikuwa na uhakika kiasi gani</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>Vipengee bila pendekezo</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>Modeli inayopendekeza</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>Hakuna kinachochaguliwa mapema kamwe.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Huonyeshwa</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Mapendekezo</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>Huonyesha kinachobadilishwa na kupendekeza.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>Tumia faili ya mapendekezo</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>baada ya jibu</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>kabla ya jibu</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>Hakuna kinachofutwa. Vifurushi, majibu na ufunguo wa kutia saini vinabaki kwenye folda {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Ondoa kwenye orodha</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Umwondoe {name} kwenye orodha?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>Ili kuendelea huko, anzisha programu kwa --home na jina la folda hii.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Bado bila jina</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>Ufunguo mmoja uko kwenye orodha ya funguo zilizoondolewa</numerusform>
            <numerusform>Funguo %n ziko kwenye orodha ya funguo zilizoondolewa</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>Anaaminiwa kuanzia sasa: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>Ubadilishe unaowaamini?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Nakili maelezo</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>Haaminiwi tena: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Hakuna kinachobadilika.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>Vifurushi na matokeo yaliyotiwa saini kwa funguo hizo hukataliwa.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>Kimetiwa saini na {name}, unayemwamini</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>Kimetiwa saini kwa ufunguo wa kurejesha wa mradi</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Kikubali</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>Mratibu alipoteza ufunguo wa kutia saini na anaanza upya. Mpigie simu kabla ya kukikubali.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>Kifurushi hiki cha kuaminiana hakiwezi kukubaliwa</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>Wanaoweza kukutilia saini vifurushi wanabaki walewale</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>Unaowaamini wanabaki walewale. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>Umeshakubali kifurushi hiki cha kuaminiana</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>Vifurushi na majibu yako yanabaki.</translation>
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
        <translation>Toleo hilo halilingani tena na maswali.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>Toleo la awali sasa ndilo jipya zaidi.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>Kipengee hiki hakina maandishi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>Pingamizi linawezekana tu kwa jibu lililorudi.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>Ulikabidhi kifurushi hiki tarehe {day}. Mabadiliko yanahitaji kifurushi kipya cha matokeo.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>Amua baadaye</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Mwongozo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vipengee</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Kibodi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Dokezo</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Kilichotangulia</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ripoti tatizo</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Hifadhi na uendelee</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Hifadhi kwenye USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>Imefanywa tena: kipengee {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>Kipengee {number} kitaamuliwa baadaye.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>Imetenduliwa: kipengee {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>Haitafsiriwi</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>Hakuna istilahi ya orodha katika kipengee hiki.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilahi</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>Badilisha mwelekeo</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>Herufi %n</numerusform>
            <numerusform>Herufi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>Neno %n</numerusform>
            <numerusform>Maneno %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>Kazi inataka {language}. Andika jibu kwa {language}, au liache hivyo ikiwa ni sahihi. Chaguo lako litarekodiwa.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>Haya yako katika hati nyingine</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>Hii inaonekana kuwa {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>Herufi {count} kati ya {limit}</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title} kwa {language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>Inakubali kifurushi cha kuaminiana</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: unaowaamini wamebadilika.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>Faili zilizokataliwa</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>Hakuna bado. Kifurushi cha kwanza unachofungua huuliza kuhusu mtia saini wake.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Hakuna.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>Vifurushi vya watia saini hawa hupokelewa. Aliye mpya huonyeshwa kwako pamoja na nambari ya kulinganisha.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>Wanaoaminiwa</translation>
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
            <numerusform>Jibu moja halijahifadhiwa</numerusform>
            <numerusform>Majibu %n hayajahifadhiwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>Funga na upoteze jibu moja</numerusform>
            <numerusform>Funga na upoteze majibu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Hifadhi kwenye USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Baki hapa</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>Yamo kwenye kumbukumbu ya kompyuta pekee, kwa sababu diski haiyapokei. Programu ikifungwa sasa, yatapotea. Baki na uongeze nafasi, au hifadhi kazi kwenye diski ya USB.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>Inaangalia matoleo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: uchaguzi umetenduliwa</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: toleo ulilochagua ndilo linalofaa</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Sababu inahitajika.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>Vipengee vyote viwili vibaki?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Viache vibaki</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ondoa ruhusa</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>Sababu hutiwa saini pamoja na vipengee vilivyochaguliwa na huwa katika ripoti.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Sababu?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>Vipengee</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>Malipo, takriban</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Muda, takriban</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Nani anapata nini</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>Jibu moja halipo. Hiki ndicho kipengee:</numerusform>
            <numerusform>Majibu %n hayapo. Hivi ndivyo vipengee:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>Jibu moja la baada ya hapo halipo. Kipengee ni hiki:</numerusform>
            <numerusform>Majibu %n ya baada ya hapo hayapo. Vipengee ni hivi:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>Kifurushi kimoja kilichoongezwa baada ya hapo hakipo. Kiongeze tena.</numerusform>
            <numerusform>Vifurushi %n vilivyoongezwa baada ya hapo havipo. Viongeze tena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>Kifurushi kimoja hakipo. Kiongeze tena.</numerusform>
            <numerusform>Vifurushi %n havipo. Viongeze tena.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Nenda kwenye kipengee {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>Huenda mengine pia hayapo. Kagua vifurushi vyako.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>Hakuna jibu linalokosekana.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>Programu imerejesha kazi yako</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>Programu imerejesha kazi yako ya leo, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>Programu imerejesha kazi yako ya {day}, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>Faili yenye majibu yako iliharibika. Imehifadhiwa kwa jina {file}.</translation>
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
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} kati ya {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>Linatofautiana na lako</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>Sawa na lako</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>jibu moja</numerusform>
            <numerusform>majibu %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>Jibu moja limebadilika tangu {day}</numerusform>
            <numerusform>Majibu %n yamebadilika tangu {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>Alama moja</numerusform>
            <numerusform>Alama %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>Kifurushi kimoja</numerusform>
            <numerusform>Vifurushi %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>Kipya · kipengee %n</numerusform>
            <numerusform>Kipya · vipengee %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>Kipya · kipengee %n, takriban {time}</numerusform>
            <numerusform>Kipya · vipengee %n, takriban {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>kubali %n</numerusform>
            <numerusform>kubali %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n limesahihishwa</numerusform>
            <numerusform>%n yamesahihishwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>kataa %n</numerusform>
            <numerusform>kataa %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n wazi</numerusform>
            <numerusform>%n wazi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>shaka %n</numerusform>
            <numerusform>shaka %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>Alama iko nje ya maandishi ya “{block}”.</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>Alama hutaja sehemu yake, mwanzo wake na mwisho wake.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>Mpangilio hutaja kila jibu mara moja, bora zaidi kwanza.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>Alama zinazohitajika: angalau {count}.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>Machaguo kadhaa hutolewa kama orodha, kila moja mara moja.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>Jibu lazima liwe maandishi.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>Sahihisho ni jibu lililopo tayari.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Faili haisomeki: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>Mstari si kitu kimoja cha JSON: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>Mstari hautaji kipengee.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>Mstari unasema mengi kuhusu kipengee chake kuliko kifurushi kinavyoweza kubeba.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>Mstari hausemi chochote kuhusu kipengee chake.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>Kifurushi hakina kipengee “{item}”.</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>Pointi lazima ziwe nambari kamili kuanzia {min} hadi {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>Maandishi yanazidi herufi {limit}.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” haifai.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” si sehemu ya mstari wa majibu.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” si sababu ya tatizo. Sababu ni hizi: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” si lebo ya alama hizi.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” si jibu la modeli la kipengee hiki.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” si mojawapo ya machaguo.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>Yeyote</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>Hakuna safuwima ya id iliyochaguliwa; vipengee hupata id kutoka kwenye faili na mstari wake.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>Jina la lugha “{tag}” halijulikani. Mpango unaweza kuipa jina.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>Kiishio “{ending}” hakionyeshi muundo. Hifadhi faili kama jedwali, JSON au maandishi.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>Kipengee {item} ni cha mazoezi na hakina jibu sahihi. Chagua safuwima ya majibu sahihi.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>Lugha ya matini haijulikani. Itaje chini ya “Kazi”, au chagua safuwima yake.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>Mpango unasema jinsi ya kupendekeza, lakini hakuna safuwima ya mapendekezo iliyochaguliwa.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>Kuanzia hapa maandishi si UTF-8. Chagua usimbaji wake, au hifadhi faili kama UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>Kuanzia hapa maandishi si {encoding}. Chagua usimbaji mwingine.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>Kuna majibu ya “{key}”, ambayo haiulizwi.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>Hakuna majibu ya kuchagua. Andika moja kila mstari, au tumia faili ya maswali.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>Anayekisia mbegu (seed) anaweza kutofautisha majibu ya modeli mbalimbali. Upe mpango mbegu ndefu ya nasibu.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>yametenganishwa kwa mistari wima</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>yametenganishwa kwa mkato</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>yametenganishwa kwa nukta mkato</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>yametenganishwa kwa vichupo</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, mstari {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>“{key}” haina nafasi katika aina hii ya kazi.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” inapaswa kuonyeshwa kando ya kipengee, lakini haihifadhiwi kwa data inayotolewa. Ihifadhi pia.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}” inataja safuwima “{column}”, ambayo hakuna safu iliyo nayo. Chagua nyingine.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}” inataja safuwima “{column}”, ambayo hakuna safu iliyo nayo. Je, ulimaanisha “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” inataja thamani ambazo tayari zipo, na hakuna kinachosema ni za nini. Zinaachwa.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}” inahitaji safuwima. Chagua moja chini ya “Safuwima”.</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}” hupokea namba iliyo juu ya 0, isiyozidi 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}” hupokea namba kamili.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}” hupokea kiasi na sarafu, kama vile 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}” hupokea misimbo ya lugha, kama vile hi, sw au ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” ni jina ambalo mapendekezo huhifadhiwa kwalo. Usiihifadhi pia kwa data inayotolewa.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>“{part}” ya kipengee hailingani na aina hii ya kazi: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>Ishara zisizoonekana zimefichwa</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>Ishara zisizoonekana zinaonyeshwa</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>Weka kishale kwenye sehemu ya maandishi kwanza.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Ongeza folda ya vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Ongeza vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Yote ni mabaya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>Kati ya jibu na kifungu</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>Kati ya kifungu na jibu</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Furushi</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>Badilisha mwelekeo wa maandishi</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Chagua folda</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Chagua chaguo</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>Chagua vipengee vya awamu ijayo</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Funga awamu hii</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Linganisha awamu</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>Endelea na kifurushi</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Amua baadaye</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Tekeleza</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>Matoleo ya awali ya jibu</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Tafuta amri yoyote</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Tafuta kwenye maandishi</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>Maandishi yenye mpangilio au ghafi</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Kuendelea kiotomatiki</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>Nenda kwenye Uratibu</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>Nenda kwenye Vifurushi</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Nenda kwenye Ukaguzi</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Nenda kwenye kipengee nambari</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>Nenda kifuatacho cha kuamua baadaye</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>Nenda kifuatacho bila jibu</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>Nenda kwenye kipengee kifuatacho</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Ingiza herufi</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>Je, imehifadhiwa?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Orodha ya vipengee</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>Ukurasa wa kibodi</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>Acha kifurushi nje au kiingize tena</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Tafuta istilahi</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Tengeneza kifurushi cha ukaguzi</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Tengeneza vifurushi</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kitabu cha maelezo</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>Weka alama ya ushahidi kwenye uteuzi au sentensi</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>Weka alama kwenye sentensi hii</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>Unganisha vifurushi hivi</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>Hamishia kifurushi kwenye kumbukumbu</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>Punguza upana wa kifungu</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Furushi jipya</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Swali linalofuata</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>Hakuna, haiwezi kutathminiwa, sawa kwa ubora</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Dokezo kwa mratibu</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>Pinga kurudishwa kwa jibu</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Fungua furushi</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Fungua kifurushi</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Fungua mpango</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>Fungua mwongozo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Swali lililotangulia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ondoka</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Rula ya kusomea</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ripoti tatizo</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>Jibu linalofuata</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>Jibu lililotangulia</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>Ukaguzi wa furushi</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Awamu hadi sasa</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>Hifadhi na uende kwenye kipengee kilichotangulia</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Hifadhi na uendelee</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Hifadhi vipengee vilivyochaguliwa</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Hifadhi ripoti kwa mratibu</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>Hifadhi safu kwa programu nyingine</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Hifadhi ripoti</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Hifadhi taarifa za kazi</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>Sogeza majibu yote chini</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>Sogeza majibu yote juu</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Rudisha majibu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Amua vipengee</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>Onyesha au ficha tofauti</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>Onyesha au ficha ishara zisizoonekana</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>Onyesha au ficha mistari iliyo kando ya maandishi</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Onyesha ripoti nzima</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ufunguo wa kutia saini</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Toka hapa</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>Kichupo kinachofuata</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Kichupo kilichotangulia</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Chukua pendekezo</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Maandishi ya ukubwa wa kawaida</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Kuza maandishi</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Punguza maandishi</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Vya kuamua</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>Kwenda onyesho la awali na kurudi</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kuamini</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Jaribu kifurushi cha mazoezi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Tendua uunganishaji wa mwisho</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Tumia kama mtu mwingine</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Yaliyotokea kwa majibu yako</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>Ongeza upana wa kifungu</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>Andika kwenye sehemu ya maandishi</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>ongeza, faili</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>amua, uamuzi, sare</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>nakala, hifadhi, backup, rejesha, kagua</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>alamisho, acha bila jibu</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>furushi, unganisha, ripoti</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>kagua majibu, maamuzi</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>ratibu, jenga, tengeneza vifurushi</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>ratibu, faili</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>seti ya data, mgawo</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>maliza, tia saini, muhtasari</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>toa data, jedwali, mafunzo, chapisha, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>maoni, ukaguzi, yaliyorudishwa</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>takwimu, makubaliano</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>usaidizi, kitabu cha maelezo</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>usaidizi, njia za mkato</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>usaidizi, hitilafu, msaada</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>mwanzo, maktaba</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>lugha, mandhari, ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>jifunze, zoezi</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>herufi, alama za lafudhi, alfabeti ya kifonetiki</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>mfululizo, uteuzi, migawo, vilivyotengwa</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>mafungu, maamuzi, wakaguzi</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>unganisha, ufikiaji</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>kaulisiri, nenosiri, nambari ya usalama, ufunguo mpya</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>malipo, ujira, saa</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>mtu, watu, mtumiaji, badilisha, ingia</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>mpango, faili, tengeneza vifurushi</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>kifurushi cha matokeo, tuma, maliza</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>kurudia kazi, kurudisha</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>kanuni, maagizo</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>orodha ya istilahi, faharasa</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>unukuzi, ufafanuzi, tafsiri</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>wanaoaminiwa, watia saini</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>Furushi</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Hakiwezi kuunganishwa</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>Kimebadilishwa au kuharibika</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Kipo hapa tayari</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Kimeachwa</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Umekiacha nje</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Kimefungwa</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>Kilitengenezwa kwa furushi lingine</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Kimeunganishwa</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>Kinahitaji kaulisiri yako</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Kipya</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>Kipya, badala ya cha {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Bado hakijakaguliwa</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>Cha zamani kuliko kilichounganishwa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ukaguzi</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Awamu</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kimewekwa kando</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>Saini inajulikana</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>Mtia saini hajathibitishwa</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Cha kukaguliwa</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Vya kuamua</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Matoleo mawili</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>Maamuzi: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Kinakusubiri</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>lugha kadhaa</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} kati ya {b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{a} kati ya {b}, matatizo: {count}</translation>
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
        <translation>Ufunguo usio na kaulisiri hauwezi kutia saini vifurushi vya watu wengine. Hakuna kilichoandikwa. Ufunge kwanza kwa faili ya kaulisiri.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>Jina linahitajika: lile ambalo watu wengine hapa wanakujua kwalo.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Toleo jipya zaidi la Postil limetumia furushi {file}. Hakuna kilichobadilishwa. Lifungue kwa toleo hilo.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Toleo jipya zaidi la Postil limetumia folda kuu hii. Hakuna kilichobadilishwa. Ifungue kwa toleo hilo.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>Kaulisiri inahitaji angalau herufi moja. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>Kifurushi cha ukaguzi hujibiwa na watu. Ondoa --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>Dirisha au amri nyingine inatumia furushi {file}. Hakuna kilichobadilishwa. Ifunge na ujaribu tena.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Dirisha au amri nyingine ya Postil inatumia folda kuu hii. Hakuna kilichobadilishwa. Ifunge na ujaribu tena.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>Majibu ya modeli zinazopima huandikwa safu moja kwa kila jibu, katika muundo wenye safu kama hizo.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>Hakuna muundo wa kuandika unaoitwa {format}. Hakuna kilichoandikwa. Chagua mmojawapo wa {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>Hakuna mtu hapa anayeitwa {name}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>Hakuna anayejua hapa ufunguo uliotia saini kifurushi hiki. Hakuna kilichoongezwa. Linganisha nambari ya usalama {number} na mtumaji.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>Bado hakuna kilichojibiwa. Hakuna kilichoandikwa. Jibu kipengee kimoja kwanza.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>Hakuna kinachohesabiwa kwa {part} katika furushi hili. Hakuna kilichoandikwa. Zilizopo: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>Hakuna kinachojulikana hapa kuhusu mradi “{project}”. Hakuna kilichoandikwa. Fungua furushi lake kwanza.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>Bado hakuna chochote cha Postil katika {folder}. Hakuna kilichobadilishwa. Taja folda sahihi, au anza na “postil identity new”.</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>Hakuna kilichochaguliwa cha kifurushi {pack}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Faili za Parquet zinahitaji {package}: isakinishe kama postil[parquet], au chagua JSON Lines. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil hairuhusiwi kuandika kwenye folda hii. Majibu yako yako salama. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>Awamu hulinganishwa zikiwa nzima. Hakuna kilichoandikwa. Ondoa {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>Baadhi ya vipengee bado havijajibiwa. Hakuna kilichoandikwa. Vijibu, au kabidhi yaliyokamilika.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>Kuna jambo halikwenda sawa. Majibu yako yako salama.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Imesimamishwa. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>Imesimamishwa. Majibu yaliyochukuliwa awali yanabaki; faili ile ile inaweza kutolewa tena.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>Jibu halilingani na swali.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>Furushi {file} limeharibika. Limeachwa lilivyo. Tumia nakala yake uliyoiweka.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>Diski haikuweza kusomwa au kuandikwa. Yaliyohifadhiwa awali yako salama. Kagua diski na ujaribu tena.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>Diski imejaa. Yaliyohifadhiwa awali yako salama. Ongeza nafasi na ujaribu tena.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>Faili {file} haisomeki. Angalia jina lake na mahali pake.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>Faili {file} si furushi la Postil. Imeachwa ilivyo. Toa njia ya furushi.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>Faili {file} si nakala ya usalama ya Postil, au imeharibika. Hakuna kilichobadilishwa. Chagua nakala nyingine.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>Faili {file} tayari ipo. Hakuna kilichoandikwa. Chagua jina lingine, au tumia --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>Faili {file} yenye majibu yako imeharibika. Imeachwa ilivyo. Nakala, kama zipo, ziko kwenye folda backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>Mstari wa kwanza wa {file} hauna kaulisiri. Hakuna kilichotiwa saini.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>Ufunguo uliotia saini kifurushi hiki hauruhusiwi kutia saini vifurushi vya aina hii. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>Mpango wa {file} hausemi lolote kuhusu awamu. Hakuna kilichoandikwa. Upe [round] yenye kitambulisho, kisha utengeneze furushi tena.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>Mpango {file} bado hauwezi kutumika. Hakuna kilichoandikwa. Sahihisha sehemu zilizoorodheshwa na ujaribu tena.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>Ufunguo wa kutia saini haupo kwenye kompyuta hii. Majibu yanaweza kusomwa. Leta ufunguo kutoka kwenye nakala yako, au unda mpya.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>Chanzo {file} hakisomeki. Hakuna kilichoandikwa. Sahihisha sehemu zilizoorodheshwa na ujaribu tena.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Kaulisiri mbili hazifanani. Hakuna kilichobadilishwa. Jaribu tena.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>Dirisha haliwezi kuanza: hakuna skrini hapa. Majibu yako yako salama. Amri hufanya kazi bila dirisha, jaribu “postil demo --check”.</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>Dirisha haliwezi kuanza: {reason}. Majibu yako yako salama. Amri hufanya kazi bila dirisha, jaribu “postil demo --check”.</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>Hakuna matoleo mawili ya kuchagua katika kifurushi {pack}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>Kuna miendelezo miwili tofauti ya kazi ya mtu huyu. Yote miwili imehifadhiwa na hakuna uliochaguliwa. Uliza ni upi unaotumika.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>Hakuna furushi katika {file}. Hakuna kilichobadilishwa. Chomeka tena kijiti cha USB, au tafuta faili.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>Hakuna folda {folder}. Hakuna kilichoandikwa. Iunde, au chagua mahali pengine.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>Hakuna uunganishaji wa kutendua katika {file}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>Hakuna kifurushi {pack} kwenye folda kuu hii. Hakuna kilichobadilishwa. “postil status” huorodhesha vilivyopo.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>Amri hii inahitaji {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>Amri hii haikueleweka: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>Faili hii hufanya mambo ambayo vifurushi havifanyi kamwe. Hakuna kilichoongezwa. Mwambie aliyeituma.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>Faili hii si kifurushi, au ni sehemu tu ya kifurushi. Hakuna kilichoongezwa. Inakili tena, au iombe mara nyingine.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>Hiki ni kifurushi cha mazoezi. Ni chako peke yako na hakikabidhiwi kamwe. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>Huu si ufunguo wa kurejesha wa “{title}”. Hakuna kilichoandikwa. Tafuta ukurasa sahihi.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>Huu ndio ufunguo unaotia saini hapa. Hakuna kilichobadilishwa. Tengeneza ufunguo mpya kwanza.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>Ufunguo huu unajulikana hapa kama {name}. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>Kifurushi hiki kinauliza aina ya swali ambayo toleo hili la Postil haliijui. Hakuna kilichoongezwa. Toleo jipya zaidi huenda likakifungua.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>Kifurushi hiki ni cha mtu mwingine au cha furushi lingine. Hakuna kilichoongezwa. Omba kilicho sahihi.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Kifurushi hiki ni kikubwa kuliko programu inavyosoma. Hakuna kilichoongezwa. Kiombe kwa sehemu ndogo zaidi.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>Kifurushi hiki hakijatiwa saini, hivyo hakuna anayeweza kusema kimetoka wapi. Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>Kifurushi hiki ni cha zamani kuliko ulicho nacho. Kazi yako haijaguswa. Endelea na ulicho nacho.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>Kifurushi hiki kilibadilishwa baada ya kutiwa saini. Hakiwezi kuongezwa. Vifurushi na majibu yako mengine havijaathirika. Kiombe tena.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>Kifurushi hiki kiliharibika au kubadilishwa njiani. Hakuna kilichoongezwa, na vifurushi vyako vingine havijaathirika. Kiombe tena.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Kifurushi hiki kiliundwa na programu nyingine au mpya zaidi. Hakuna kilichoongezwa. Toleo jipya zaidi la Postil huenda likakifungua.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>Kaulisiri hii haifungui ufunguo wa kutia saini. Hakuna kilichotiwa saini. Jaribu tena.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>Mradi huu hupokea matokeo yaliyofungwa, lakini kifurushi hakitaji ufunguo wowote wa matokeo hayo. Hakuna kilichoandikwa. Omba kifurushi kipya.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>Mradi huu hupokea matokeo yasiyofungwa tu. Hakuna kilichoandikwa. Ondoa {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>Nakala hii ya usalama ni ya ufunguo wa mtu mwingine. Hakuna kilichobadilishwa. Irejeshe kwenye folda kuu yake yenyewe.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>Umeshatia saini ya pili kwenye kifurushi {file}. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>Wewe mwenyewe ulitia saini kifurushi {file}. Saini ya pili lazima itoke kwa mtu mwingine.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} haina herufi zote za maandishi haya. Hakuna kilichonakiliwa. Omba faili nyingine ya fonti.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} haina ufunguo wa matokeo uliochapishwa. Hakuna kilichofunguliwa. Tafuta ukurasa sahihi.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} si awamu ya awali ya mradi {project}. Hakuna kilichoandikwa. Chagua iliyo ya awali.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} si ufunguo wa umma, si faili ya ufunguo wala kadi ya ufunguo. Hakuna kilichorekodiwa.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} si fonti inayoweza kutumika hapa. Hakuna kilichonakiliwa. Omba faili inayoishia na .ttf, .otf au .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} ni kubwa mno kuwa fonti. Hakuna kilichonakiliwa.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} ina kitu kingine kisicho seti ya data. Hakuna kilichoandikwa. Chagua jina lingine.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} ina njia yake ya kuunganisha majibu. Acha safu zilizounganishwa. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} anajulikana hapa kwa ufunguo mwingine. Hakuna kilichobadilishwa. Ondoa ufunguo wa zamani kwanza.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} ni {value}, ambayo si muda. Hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} inahitaji moja au zaidi kati ya task, result, review, verdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} inahitaji jina unalomjua mtu huyu kwalo.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>Usahihi</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Yote ni mabaya</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Haiwezi kutathminiwa</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Chagua jibu moja</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Swali funge</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Ulinganisho</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Ukamilifu</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Mazungumzo hadi sasa</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>Jibu lililosahihishwa</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>Muhtasari uliosahihishwa</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Sawa kwa ubora</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>Ushahidi kutoka kwenye kifungu</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>Kasoro za muhtasari</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Ufasaha</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>Kutodhuru</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>Bora kwa kiasi gani?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Ina nguvu kiasi gani?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Nia</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Kasoro</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>Hakuna jibu kwenye kifungu</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Hakuna lebo inayofaa</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Hakuna kati ya hizi</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Swali wazi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Machaguo</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>Panga majibu, bora zaidi kwanza</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Kifungu</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Swali</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Umuhimu kwa mada</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>Tathmini ya jibu</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Hisia</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Taarifa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Muhtasari</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>Kifungu hakisemi</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>Mwandishi anataka nini?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Inahusu nini?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>Hisia za jumla za mwandishi ni zipi?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>Nini kingefaa? Maneno matatu, kama dokezo kwa mratibu</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>Ni jibu lipi bora zaidi?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Maoni yaliyoandikwa</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jibu lako</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Muhtasari wako</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>folda ya majibu na majibu yaliyounganishwa yenye kadi na metadata ya Croissant</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>maelezo ya ngazi zote pamoja na id, nyakati, washiriki na lugha</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>baiti wakati wa kusoma; madokezo na majibu sahihi wakati wa kuandika</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>machaguo, majibu yaliyoandikwa, alama, madokezo</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>safuwima kati ya neno na lebo yake wakati wa kusoma; alama juu ya nyingine, matini, madokezo na safuwima wakati wa kuandika</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>maoni</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>kila safuwima kama maandishi</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>kila pointi ya kila mtu, na matokeo</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>kila thamani; safu ziko pale mpango unaposema</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>kila thamani; huandikwa safu moja kwa kila jibu, kila safuwima ikiwa na aina</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>kila kitu: safu moja kwa kila jibu</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>sifa, utegemezi na nodi tupu</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>fomula, mwonekano, madokezo na laha nyingine wakati wa kusoma; maamuzi na mwisho wa matini marefu sana wakati wa kuandika</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>fomula, mwonekano, madokezo na laha nyingine wakati wa kusoma; maamuzi wakati wa kuandika</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>vipengee vilivyotengwa, majibu yote</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>vipengee vilivyotengwa, vipengee visivyo na jibu lililoandikwa au kuchaguliwa, madokezo</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>vipengee vilivyotengwa, majibu ya modeli ya katikati, pointi moja moja, madokezo</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>vipengee vilivyotengwa, sare, vipengee visivyo na jibu bora, madokezo</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>misimbo ndani ya maandishi, inayohesabiwa</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>misimbo ndani ya maandishi, inayohesabiwa; tafsiri zinazopendekezwa</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>midia, misamiati na kinachoonyeshwa na programu</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>mofimu na midia</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>majina, madokezo na majibu sahihi wakati wa kuandika</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>mazoezi tu, majibu ya modeli zinazopima, na matoleo ambayo hakuna lililochaguliwa</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>hakuna; nambari zenye sehemu huwa maandishi</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>kipengee kwa kila faili</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>kipengee kwa kila mstari</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>safu moja kwa kila jibu, safuwima moja kwa kila swali</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>safu moja kwa kila kipengee na swali, na jibu lililounganishwa na wangapi wanakubaliana</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>vifungu, maswali, majibu yaliyotolewa na yalipo</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>virai pamoja na id, lugha, tafsiri, madokezo na maneno</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>maombi na majibu ambayo watu waliandika au kuchagua</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>maombi yenye jibu la modeli lililochaguliwa na lililokataliwa</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>mahusiano na minyororo wakati wa kusoma; majibu mengine, madokezo na safuwima wakati wa kuandika</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>majibu ya modeli yenye wastani wa pointi 4 na zaidi, au 2 na chini</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>vipande pamoja na id na lugha, safu moja kwa kila lengwa</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>vipande pamoja na id, lugha, hali na madokezo</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>sentensi pamoja na maoni, maneno na alama zake</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>sentensi pamoja na id, maoni na maneno yake</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>maandishi na alama zote zilizomo</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>maandishi, lebo, alama, pointi na mapendekezo, na kila safuwima nyingine</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>mwisho wa mstari mwishoni mwa faili</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>thamani za laha moja; rows hutaja nyingine badala ya ya kwanza</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>thamani za laha moja; huandikwa safu moja kwa kila jibu, safuwima moja kwa kila swali</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>maamuzi ya wakaguzi; maandishi yanayoanza kama fomula huwekewa apostrofi, alama na mipangilio ni JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>kinachoulizwa kwa modeli</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>kisicho na mahali upande wa pili, kikihesabiwa pamoja na sababu yake</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>majibu yaliyoandikwa ambayo hakuna aliyeyaamua, madokezo, nani alisema nini</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>kila mara ulipofungua jibu</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>kila ulipofungua kipengee, na kilichoonyesha</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>kila toleo la awali la uamuzi</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>kila toleo la awali la jibu</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>kiasi ulichoandika, kubandika na kufuta katika kila sehemu, kamwe si vitufe wala ubao wa kunakili</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>bila muda</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>ushahidi uliouwekea alama</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>jina kwenye vifurushi vyako</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>matatizo uliyoripoti</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>muda wa kila kipengee kwa sekunde kamili, na dakika ya kila hatua</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>muda wa kina wa kila kipengee, na sekunde ya kila hatua</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>ulichochagua kwenye onyo la lugha</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>ulichotaka kuamua baadaye</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>majibu ni ya kifurushi kipi, kiasi kilichokamilika, tarehe, na toleo la programu hii</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>majibu yako</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>masahihisho yako na majibu yako mwenyewe</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>madokezo yako</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>ufunguo wako wa umma</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>maamuzi yako pamoja na sababu zake</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>Kuna fonti isiyosomeka</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>Ongeza fonti tena, au sakinisha programu tena.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>Fonti zote zinasomeka</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>Majibu yaliyohifadhiwa hayapo</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>Urudishe kutoka kwenye nakala yake: Mipangilio, Ufunguo wa kutia saini.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Funga programu na uhamishe folda {folder} mahali pengine.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Funga programu na uhamishe folda {folder} hadi kwenye kompyuta hii.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>Funga programu na uianzishe tena. Hurejesha nakala nzuri ya karibuni na kusema kinachokosekana.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Funga programu kabla ya kutoa diski ya USB.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>Ongeza nafasi kabla ya kuendelea.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>Angalia kama imejaa au imezuiwa kuandikwa.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Tengeneza nakala ya akiba sasa.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>Hakuna kinachoweza kuandikwa kwenye diski</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>Nakala za akiba ziko sawa</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>Watu wengine wa kompyuta hii wanaweza kusoma ufunguo wako wa kutia saini</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>Weka kaulisiri, au tengeneza ufunguo mpya: Mipangilio, Ufunguo wa kutia saini.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>Weka tarehe na saa ya kompyuta hii.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>Kuna kisichoweza kukaguliwa</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>Saa haikuweza kulinganishwa na kazi yako</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>Saa ya kompyuta hii inalingana na kazi yako</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>Saa ya kompyuta hii iko nyuma ya kazi yako</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>Faili yenye vifurushi na majibu yako imeharibika</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>Nakala ya akiba ya karibuni haiwezi kufunguliwa</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>Nusu mbili za ufunguo wako wa kutia saini hazilingani</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>Nafasi kwenye diski ni ndogo</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>Bado hakuna nakala ya akiba</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Kuna nafasi kwenye diski</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>Vifurushi na majibu yako ni kamili</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>Ufunguo wako wa kutia saini hausomeki</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>Ufunguo wako wa kutia saini uko hapa</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>Ufunguo wako wa kutia saini haupo hapa</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Kazi yako iko kwenye folda inayosawazishwa</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Kazi yako iko kwenye diski ya mtandao</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Kazi yako iko kwenye diski ya USB</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>Kazi yako iko kwenye diski ya kompyuta hii</translation>
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
        <translation>Herufi au ishara bila kitufe kingine ni ya kuandika.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt na Shift kwa pamoja hubadilisha mpangilio wa kibodi.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl na Alt kwa pamoja ni AltGr, ambayo huandika herufi.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>Tarakimu huchagua machaguo.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>Mbinu za kuingiza zinahitaji kitufe hiki.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Sehemu za maandishi na orodha zinahitaji kitufe hiki.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>Kitufe cha Option huandika herufi.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Kitufe hiki ni cha mfumo.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>Jibu</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>Ctrl na herufi kwa mengine</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>Tarakimu huchagua</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>Mchoro wa kibodi; orodha husema yale yale kwa maneno.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter huhifadhi na kuendelea</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>Usaidizi na zaidi</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>Ndani ya swali, orodha au maandishi</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>Herufi ziko mahali zilipo kwenye kibodi ya Marekani.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sogea</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Swali linalofuata</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Nafasi huweka alama</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab na mishale kwa kusogea</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>Safu ya nambari huhesabiwa kwa mahali pake na vitufe vya Ctrl kwa herufi yake ya Kilatini, kwa hiyo kila mpangilio wa kibodi hufanya kazi sawa.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>Vile vile, wakati wa kuandika</translation>
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
        <translation>Nafasi</translation>
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
        <translation>Majibu ambayo badala yake yanaripoti tatizo: {count}. Ripoti huyahesabu kama matatizo yaliyoripotiwa, si kama majibu.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>Watu waliandika wenyewe chini ya nusu ya matini: {real} kati ya {known} ambazo asili yake inajulikana.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>Matini yanayoanza kama fomula, yenye apostrofi mbele yake: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>Matini yenye ishara ambazo hakuna jedwali linaloweza kuzihifadhi, zilizoandikwa kama nambari zake: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>safu ambayo mpango unaitunza</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>kigezo ambacho hakuna aliyekipima</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>alama juu ya nafasi tupu pekee</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>alama nje ya matini ya rekodi</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>alama juu ya nyingine</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>alama ambayo si jibu lenyewe</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>dokezo</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>swali la aina ambayo doccano haina</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>upangaji</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>upangaji wenye sare</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>mkaguzi hakukubaliana na jibu</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>mkaguzi alitoa jibu lingine badala yake</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>swali la pili la aina ileile</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>matini yasiyo na neno</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>sare ambayo hakuna aliyeiamua</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>uamuzi wa mkaguzi</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>zote mbaya</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>jibu ambalo laha haina safu iliyobaki kwa ajili yake</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>jibu la modeli inayopima</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>jibu lisilo alama</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>jibu lisilo pointi</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>jibu lisilo nambari kamili kuanzia 0 hadi 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>jibu la kipengee kilichotengwa, ambacho ni cha kupimia pekee</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>jibu la swali lingine</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>kipengee kisicho na matini moja</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>kipengee kisicho na jibu lililounganishwa</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>swali la hiari ambalo hakuna aliyelijibu</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>linajibu swali jinsi lilivyoulizwa hapo awali</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>hujibu matini ya zamani ya kipengee</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>majibu yote mawili ni matini yaleyale</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>matini au alama tofauti, ambazo hakuna iliyo jibu lililounganishwa</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>nzuri sawasawa</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>uzito wa alama</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>mistari mipya ndani ya matini, inayoandikwa kama nafasi</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>hakuna swali lenye kipimo</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>hakuna majibu ya modeli ya kuchagua</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>hakuna majibu ya modeli yaliyopimwa</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>hakuna alama kwa zote mbili</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>hakuna aliyelipima jibu la modeli</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>hakuna kinachojibu ombi: tumia jsonl, labels (lebo) au preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>watu wamegawanyika sawasawa</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>iliamuliwa kuwa kipengee kina utata wa kweli</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>linasema sawa na kipengee kilichotengwa</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>huonyesha kipengee mara ya pili kwa mtu yuleyule</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>mtu anayependelea moja hasemi kwa kiasi gani</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>nafasi tupu kwenye ukingo wa alama</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>jibu ni kwamba hakuna</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>matini yaliyosahihishwa ndiyo yaliyotolewa</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>mwisho wa matini marefu kuliko seli inavyoweza kubeba</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>kipengee hakiombi chochote kwa modeli</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>kipengee si kifungu chenye swali</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>tatizo la kipengee liliripotiwa na hakikujibiwa</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>wastani wa alama uko kati ya 2 na 4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>jibu la modeli halina matini</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>jibu sahihi la kipengee kilichofichwa</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>wastani uleule wa alama</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>mwendelezo wa aina mbili wa kazi ya mtu mmoja, hakuna kilichochaguliwa</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>kilichoamuliwa na watu kuhusu kipengee</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>matini yaliyoandikwa hayana wengi</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>Limekubaliwa</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>Majibu yaliyoonwa na wakaguzi wawili: {count}, uamuzi uleule: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>Kagua zaidi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Limekataliwa</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>alfa {value}, {low} hadi {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>mpango wa awali uliacha fungu hili wazi: mitazamo yake pia huhesabiwa, na kwa pamoja yote hukubali {share} ya mafungu yaliyo kwenye kikomo</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>makosa yasiyozidi {share}</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>makosa yasiyozidi {share}, uhakika wa 95 %</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>hugundua {low} hadi {high} ya makosa</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>yaliyopatikana kwa ishara za hatari: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>mtazamo unaofuata kwenye {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>hayajahesabiwa: {count}, wakaguzi wake waligundua makosa machache mno yaliyowekwa makusudi</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>fungu moja kati ya kumi yenye makosa {share} bado hukubaliwa</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>kiwango cha makosa kilichopimwa {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{checked} kati ya {answers} yamekaguliwa kwa bahati nasibu, makosa: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: aligundua {found} kati ya makosa {planted} yaliyowekwa, alikataa {rejected} kati ya majibu mazuri {good}</translation>
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
        <translation>Mabadiliko: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>Herufi zilizofutwa: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>Herufi zilizoburutwa kutoka kwingine: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>Herufi kutoka mbinu ya kuingiza: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>Herufi zilizobandikwa kutoka kwingine: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>Herufi zilizobandikwa kutoka kipengee: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>Herufi zilizobandikwa kutoka maandishi yako: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>Herufi zilizoingia kwa njia nyingine: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>Herufi zilizoandikwa: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>Mapumziko ya zaidi ya sekunde mbili wakati wa kuandika: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>Sekunde za kazi: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>Sekunde hadi jibu la kwanza: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>Sekunde bila kitufe wala kielekezi: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>Mara kwenye dirisha lingine: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>Mara za kubandika kutoka kwingine mara baada ya dirisha lingine: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>Ziara: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Nakili maelezo</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil haiwezi kufungua kazi yako</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>Programu haikuweza kumaliza hatua hii. Kila kitu kilichohifadhiwa bado kipo hapa.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Hii haikufanikiwa</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>Kifurushi cha aina ya “{kind}” hakijibiwi na yeyote. Toa kifurushi cha kazi au kifurushi cha ukaguzi.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi cha aina hii hakileti kamwe orodha ya watia saini ({name}). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>Ukurasa una vikundi {count} vya tarakimu {digits}. Hakuna kilichobadilishwa. Tazama ukurasa mara nyingine.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Muda uliobaki ni takriban {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>Tayari kiliunganishwa tarehe {date}. Hakuna kilichobadilika.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>Muulize aliyekituma.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>Kikundi {block} cha safu {row} si kama kilivyo kwenye ukurasa. Hakuna kilichobadilishwa. Kitazame mara nyingine.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rudisha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Mwisho: leo</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Mwisho: {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>Mwisho: {day}, hakipokelewi tena</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>Mwisho: {day}, bado kinapokelewa</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Kabidhi</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>Kabidhi tena</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>Kimekabidhiwa {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>Kipengee {item} hakilingani na maswali yake: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>Kipengee {item} kilikuwa na maandishi mengine kilipojibiwa. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>Kipengee {item} hakijulikani kwenye kifurushi kinachojibiwa. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>Mstari {number} wa orodha ya watia saini {name} hauruhusiwi. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Mstari {number} wa {name} hausomeki. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Bila tarehe ya mwisho</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>Hakuna anayemjua hapa mtia saini mwenye nambari ya usalama {number}. Hakuna kilichoongezwa. Linganisha nambari hiyo na mtumaji.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>Hakuna anayekagua majibu yake mwenyewe. Maamuzi ya {name} yasiyohesabiwa: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>Bado hakijakabidhiwa</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>Ufunguo wa kurejesha wa mradi pekee ndio unaoweza kubadilisha watia saini wake wote. Hili limetiwa saini na {principal}. Hakuna kilichoongezwa. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>Maswali ya aina “{kind}” yanahitaji toleo jipya zaidi la programu.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>Majibu yaliyorudishwa · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>Ukaguzi · {family} · {language} · kutoka kwa {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>Kimetiwa saini kwa ufunguo mwingine (nambari ya usalama {number}) tofauti na ule ulioamini tarehe {date}. Hakuna kilichoongezwa. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>Kuna kitu kilichoongezwa mwishoni mwa faili. Hapa hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>Jibu la kipengee {item} lilikuwa lingine lilipokaguliwa. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>Vikundi havilingani. Hakuna kilichobadilishwa. Tazama ukurasa mara nyingine.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>Saa ya {name} iko nyuma: faili hii ina tarehe {date}, kabla ya kifurushi chake kutengenezwa. Usitegemee nyakati zilizo kwenye faili hii.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>Saa ya {name} iko mbele ya saa ya hapa kwa dakika {minutes}. Usitegemee nyakati zilizo kwenye faili hii.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>Saa ya {name} ilirudi nyuma dakika {minutes} wakati wa kazi. Usitegemee nyakati zilizo kwenye faili hii.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Yaliyomo kwenye {name} hayasomeki. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>Maelezo ya kifurushi hayafai katika {place}. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>Mwisho wa historia haupo au umebadilishwa. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>Faili haisomeki hapa. Hakuna kilichoongezwa. Inakili kwenye kompyuta hii kwanza.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>Faili haianzi kama kifurushi. Inaweza kuwa hatari. Hakuna kilichoongezwa. Ifute.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Faili inazidi baiti {limit}. Hakuna kilichoongezwa. Iombe kwa sehemu ndogo zaidi.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>Faili ni tupu. Hakuna kilichoongezwa. Inakili tena.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>Faili haijakamilika (baiti {bytes}). Hakuna kilichoongezwa. Inakili tena, na usubiri kabla ya kutoa diski ya USB.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>Faili {file} haina ufunguo wa kutia saini unaosomeka. Hakuna kilichotiwa saini. Leta ufunguo kutoka kwenye nakala yako.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>Historia ni ya kifurushi kingine. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>Historia inakatika kwenye tukio {number}. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>Folda kuu ya {name} ilirejeshwa kutoka nakala ya usalama. Ikiwa jibu ulilokuwa nalo halipo, muulize {name}.</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>Ufunguo wa {principal} ulitumika kuanzia {start} hadi {end} pekee. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>Ufunguo wenye nambari ya usalama {number} uliondolewa. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>Orodha ya faili {name} haijaundwa vizuri kwenye mstari {number}. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>Orodha ya watia saini kwenye kifurushi hiki ni ya zamani kuliko uliyo nayo ({said}, yako ni {found}). Kazi yako haijaguswa. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>Orodha ya watia saini haina mtu anayeruhusiwa kutia saini vifurushi vya kazi. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>Kifurushi kilichofungwa kiliharibika njiani. Hakuna kilichoongezwa. Kinakili tena.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>Jina {principal} linajulikana, ufunguo haujulikani (nambari ya usalama {number}). Hakuna kilichoongezwa. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kinaomba nenosiri la ZIP; vifurushi havifanyi hivyo kamwe. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kinaomba kupakua kitu; vifurushi havifanyi hivyo kamwe. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kinajiita {said}, lakini kilitiwa saini kama {found}. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>Kifurushi kina faili isiyotarajiwa, “{name}”. Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kina faili nyingi mno ({count}, kikomo {limit}). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kina saini nyingi mno ({count}, kikomo {limit}). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kina “{name}” mara mbili. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Kifurushi kimeundwa kwa namna ambayo vifurushi haviundwi kamwe (“{name}”). Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>Kifurushi hakijakamilika: hakina data. Hakuna kilichoongezwa. Kiombe tena.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>Kifurushi hakijakamilika: {name} haipo. Hakuna kilichoongezwa. Kiombe tena.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>Kifurushi hakijatiwa saini. Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi hakina orodha yake ya watia saini. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>Kifurushi kinasema kimetoka kwa {said}, lakini saini yake inasema {found}. Hakuna kilichoongezwa. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Kifurushi kinasema {said} kwa {name}, lakini kina {found}. Hakuna kilichoongezwa. Kiombe tena.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Kifurushi kinasema {said} kuhusu data yake, lakini kina {found}. Hakuna kilichoongezwa. Kiombe tena.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kinajaribu kuandika nje ya folda yake (“{name}”). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>Kifurushi kilibadilishwa baada ya kutiwa saini ({name}). Usikitumie; mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Kifurushi kiliundwa na programu mpya zaidi. Hakuna kilichoongezwa. Toleo jipya zaidi la Postil huenda likakifungua.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Kifurushi kingekua hadi baiti {size} (kikomo {limit}). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>Picha au sauti {name} si kile jina lake linasema, au ni kubwa mno. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>Saini {name} haisomeki. Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Ukubwa ulioandikwa kwenye kifurushi si wa kweli (“{name}”). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>Kazi hailingani na programu hii: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>Jamii ya kazi “{family}” inahitaji toleo jipya zaidi la programu.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>Toleo la kifurushi hiki linaruka kwa {count}. Hakuna kilichoongezwa. Mpigie simu mratibu wako.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>Hakuna faili kama hiyo. Hakuna kilichoongezwa. Angalia jina lake na folda yake.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>Hiki kilifika baada ya {due}, wakati hakuna kinachopokelewa tena. Hakuna kilichounganishwa. Badilisha mpango, au acha hivyo.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>Hiki ni kifurushi cha aina “{kind}”, si kifurushi cha matokeo. Hakuna kilichounganishwa. Omba kifurushi cha matokeo.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>Hiki ni kifurushi cha aina “{kind}”, si kifurushi cha kazi. Hakuna kilichoongezwa. Omba kifurushi cha kazi.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>Hiki si kifurushi. Hakuna kilichoongezwa. Huenda mfumo wa barua pepe umekiondoa; kiombe kwenye diski ya USB.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>Kifurushi hiki kinajibu kifurushi kingine ({series}). Hakuna kilichoongezwa. Fungua hicho.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>Kifurushi hiki kinajibu marekebisho {said}; wewe ulifungua marekebisho {found}. Hakuna kilichoongezwa. Fungua kile kingine.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>Kifurushi hiki ni cha “{title}”. Hakuna kilichoongezwa. Fungua mradi huo kwanza.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>Kifurushi hiki kimefungwa. Hakuna kilichoongezwa. Kifungue kwa ufunguo wa mradi wake.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>Kifurushi hiki hakikufungwa kwa folda kuu hii, au ufunguo unaokifungua umepotea. Hakuna kilichoongezwa. Kifungue mahali mradi wake ulipoundwa, au kwa ufunguo wa mradi uliochapishwa.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>Kifurushi hiki ni cha zamani kuliko ulicho nacho (marekebisho {said}, yako ni {found}). Kazi yako haijaguswa. Endelea na ulicho nacho.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Kifurushi hiki kinahitaji toleo {version} la programu au jipya zaidi. Hakuna kilichoongezwa. Leta toleo jipya zaidi la Postil.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Kifurushi hiki kinahitaji “{feature}”, ambayo toleo hili la programu haliijui. Hakuna kilichoongezwa. Leta toleo jipya zaidi la Postil.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>Kifurushi hiki kiliundwa kwa ajili ya {recipients}. Hakuna kilichoongezwa. Omba chako.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>Kifurushi hiki kiliundwa kwa ajili ya “{format}”. Hakuna kilichoongezwa. Kifungue kwa programu hiyo.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Kifurushi hiki kilifunguliwa na kufungashwa tena na programu nyingine (“{name}”). Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>Kifurushi hiki kiliandikwa kwa ajili ya mratibu mwingine. Hakuna kilichoongezwa. Mtumie yeye.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>Mradi huu hupokea matokeo yaliyofungwa tu, na haya yako wazi kwa yeyote anayeyabeba. Hakuna kilichoongezwa. Omba yaliyofungwa.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>Kinachosemwa na kifurushi kuhusu kipengee {item} si kile kinachotolewa na historia yake. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt haielezi kifurushi hiki. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} kati ya {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>majibu {a} kati ya {b} yamekaguliwa</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · kutoka {signer}. Kipengee {a} kati ya {b}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>saa {hours}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>dakika {minutes}</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} alikabidhi miendelezo miwili tofauti ya kazi ile ile. Hakuna uliochaguliwa. Uliza ni upi unaotumika.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} ilitiwa saini kwa jambo lingine ({purpose}). Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} anajibu kifurushi kilichoundwa kwa ajili ya {recipients}. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} haruhusiwi kutia saini kwa madhumuni haya ({purpose}). Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>sekunde {seconds}</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>“{item}” katika {name} iko mara mbili au si kwa mpangilio. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}” ina data ya ziada ambayo vifurushi havina kamwe. Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” ina baiti {size} (kikomo {limit}). Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” ni kiungo au kifaa badala ya faili. Hakuna kilichoongezwa. Mwambie mratibu wako.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” haipo. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” haimo kwenye orodha ya kifurushi chenyewe. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” imefungashwa kwa namna ambayo programu hii haisomi. Hakuna kilichoongezwa. Omba faili asili.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” ilibadilishwa. Hakuna kilichoongezwa. Omba kifurushi tena.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” iliharibika njiani. Hakuna kilichoongezwa. Nakili kifurushi tena.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>Popote</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Vifurushi</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Furushi hili</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Kifurushi hiki</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>Jina la furushi huundwa kwa herufi ndogo za Kilatini, tarakimu, nukta na vistari, kwa mfano news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>Safu moja ya orodha ya istilahi haina istilahi na imeachwa.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>Chaguo halina id katika safuwima “{column}”.</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>Kila hatua ya kipimo inahitaji maelezo yake. Hayapo kwa “{id}”: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>Vipengee vilivyotengwa vinavyofanana na vya mgawo mwingine na ambavyo havijaorodheshwa: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>Vipengee vimebadilika tangu vifurushi vilipotengenezwa. Vipya: {new}; vyenye maandishi mengine: {changed}; vilivyoondolewa: {withdrawn}. Majibu ya maandishi ya awali au ya kipengee kilichoondolewa yanahifadhiwa na kulipiwa, lakini hayahesabiwi tena.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>Mistari inaweza kuwa kando ya sehemu hizi pekee: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>Hakuna jamii inayoitwa “{family}”. Je, ulimaanisha “{meant}”?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>Hakuna jamii inayoitwa “{family}”. Zilizopo: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>Hakuna kipengee kinachoitwa “{item}”, kilichotajwa kuwa muhimu.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>Hakuna kipengee kiitwacho “{item}”, ambacho kimetajwa kwa mazoezi.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>Hakuna ufunguo unaoitwa “{key}” hapa.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>Hakuna ufunguo unaoitwa “{key}” hapa. Je, ulimaanisha “{meant}”?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>Jina la lugha “{tag}” halijulikani. Toa moja katika [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>Hakuna safu yenye safuwima “{column}”. Safuwima zilizopo: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>Hakuna safu yenye safuwima “{column}”. Je, ulimaanisha “{meant}”?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>Hakuna chanzo kinachoitwa “{source}”, kilichotajwa kwa mazoezi.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>Hakuna thamani ya safu “{column}” inayosema lolote kwa “{key}”.</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>Kati ya vipengee vilivyochaguliwa, {count} havitoi kipengee hapa, {item} kikiwemo.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>Ni jamii zenye jibu moja la modeli tu zinazoweza kugawanya mazungumzo; hii haiwezi.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>Maswali ya aina {kind} hayana “{key}”.</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>Ufunguo wa kurejesha wa mradi {project}

Chapisha ukurasa huu, uweke mahali salama, na ufute faili hii.
Kwa ufunguo huu, ufunguo mpya wa mratibu unaweza kuletwa wako ukipotea au kuibwa.
Yeyote aliye nao anaweza kuchukua mradi. Haufungui majibu wala hautii saini vifurushi.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>Ufunguo wa matokeo wa mradi {project}

Chapisha ukurasa huu, uuweke mahali salama, na ufute faili hii.
Hufungua matokeo yaliyofungwa ya mradi huu ufunguo wa mratibu unapopotea. Hautii saini chochote.
Mwenye ufunguo huu anaweza kuyasoma, kwa Postil (--key) au kwa age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>Furushi la awamu iliyotangulia haliwezi kusomwa: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>Furushi la awamu “{round}”, iliyotangulia, halijulikani hapa. Lifungue kwanza.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>Furushi {file} ni la mradi “{here}”, mpango ni wa “{there}”. Chagua folda au jina lingine.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>Vipengee vilivyochaguliwa vilitiwa saini kwa ufunguo usioaminiwa hapa (nambari ya usalama {number}). Linganisha nambari hiyo na mtumaji.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>Siku ya mwisho {due} imepita, na matokeo hayapokelewi baadaye: kila matokeo yatakataliwa.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>Maelezo ya {item} hayafai: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>Faili ilibadilishwa baada ya vipengee vyake kuchaguliwa.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>Chanzo cha kwanza hakiwezi kuambatanishwa na kingine.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>Mwongozo {path} hausomeki kama maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>Kipengee kilichotengwa {item} kinasema karibu sawa na {other}, ambacho ni cha {split} ({likeness}): “{text}” – “{texts}”. Hamisha kimoja, au kiruhusu kwa sababu: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>Kipengee kilichotengwa {item} kinasema sawa na {other}, ambacho ni cha {split}: “{text}”. Hamisha kimoja.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>Kipengee kilichotengwa {item} kimo ndani ya matini ya {other}, ambacho ni cha {split} ({likeness}): “{text}” – “{texts}”. Hamisha kimoja, au kiruhusu kwa sababu: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>Kipengee kilichotengwa {item} kilikwisha kufanyiwa mazoezi: “{text}”. Tenga kingine.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>Vipengee vilivyotengwa vilivyoorodheshwa vinafanana na vipengee zaidi vya mgawo mwingine.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>Maombi yaliyotengwa yametumika katika awamu {count}. Tenga mapya.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>Kipengee {item} ni cha mazoezi na hakina jibu sahihi. Taja safuwima katika [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>Vipengee vilichaguliwa kwa mradi {here}, mpango huu ni wa {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>Vipengee {item} na {other} ni vya pamoja lakini viko katika migawo tofauti: {split} na {others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>Kadi ya ufunguo {file} haiwezi kutumika: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>Majina “{bundle}” na “{name}” ni marefu mno pamoja. Fupisha moja.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>Id ya chaguo “{id}” haifuati kigezo na inakuwa “{name}”.</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>Id ya chaguo “{id}” imetengwa na inakuwa “{name}”.</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>Mpango hauulizi chochote. Angalau swali moja linahitajika.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>Mpango haufunguki: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>Mpango si maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>Mpango hausemi lugha: taja moja katika [bundle], au safuwima katika [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>Mpango unataka vipengee vyenye majibu yanayojulikana, na hakuna kipengee chenye jibu hilo.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>Ombi la {item} lilitengwa katika awamu iliyotangulia na sasa lingekuwa la {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>Swali “{question}” limebadilika tangu vifurushi vyake vilipotengenezwa, kwa kitambulisho kilekile. Majibu yasiyofaa tena yanahifadhiwa lakini hayahesabiwi, na vipengee vyake vimefunguliwa tena: {count} kati ya yaliyorudi.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>Swali “{question}” lina maneno au chaguo tofauti na wakati vifurushi vyake vilipotengenezwa, kwa kitambulisho kilekile. Majibu yaliyotolewa awali yanahesabiwa. Ikiwa sasa linauliza kitu kingine, lipe kitambulisho kingine.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>Swali “{question}” ni jipya na lazima lijibiwe. Vipengee vilivyojibiwa awali vimefunguliwa tena: majibu {count} yaliyorudi.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>Maswali hayafai: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>Maswali yanachukua baiti {size}; kikomo ni {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>Rekodi ya vipengee vilivyochaguliwa haiwezi kusomwa: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>Rekodi ya vipengee vilivyochaguliwa ilibadilishwa baada ya kutiwa saini, au haina saini.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>Ufunguo wa kurejesha si ufunguo wa umma wa aina ya ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>Majibu sahihi ya “{question}” yangesafiri kama mapendekezo.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>Jukumu “{key}” linahitajika: taja safuwima yake katika [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>Awamu iliyotangulia ni ya mradi {here}, mpango huu ni wa {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>Awamu “{round}” ya furushi hili imefungwa na kutiwa saini. Kinachofuata ni awamu mpya yenye furushi lake.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>Jambo lilelile lilipatikana katika vipengee {count} zaidi.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>Orodha ya istilahi haina safuwima “{column}”.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>Ruhusa ya {item} na {other} haihitajiki: hazifanani.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>Ruhusa ya {item} na {other} ilitolewa kwa matini nyingine. Andika sababu nyingine ili kuitoa tena.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>Hakuna vipengee vya “{name}”: wengine wanavyo vyote, au vinahitaji lugha au nyanja nyingine.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>Hii si TOML: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>Wachangiaji wawili wanaitwa “{name}” kwenye vifurushi. Mpe mmoja wao jina lingine.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>Wachangiaji wawili wana ufunguo mmoja: “{name}” na “{other}”.</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>Machaguo mawili yana id “{id}”.</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>Maswali mawili yanaitwa “{id}”.</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>Alichoandika {name} kwa {other} kinafanana na kipengee kilichotengwa {item} ({likeness}): “{text}” – “{texts}”. Kinaweza kuruhusiwa kwa sababu: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>Alichoandika {name} kwa {other} kinasema sawa na kipengee kilichotengwa {item}: “{text}”.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>Anayekisia mbegu (seed) anaweza kutofautisha majibu ya modeli mbalimbali. Ipe [bundle] mbegu ndefu ya nasibu.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] inataja thamani za “{key}”, ambayo mpango hauiulizi.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] inasema jinsi ya kupendekeza, lakini hakuna safuwima iliyo pendekezo. Taja moja katika [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>Vipengee {count} ni vya mazoezi; kifurushi hubeba visivyozidi {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>Vipengee {count} vinapata watu wachache kuliko mpango unavyotaka: wachangiaji hawachukui vipengee zaidi.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>Vipengee {count} vinapata watu wachache kuliko mpango unavyotaka: wachangiaji wenye fani “{field}” ni wachache mno.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>Vipengee {count} vinapata watu wachache kuliko mpango unavyotaka: wachangiaji wanaojua “{language}” ni wachache mno.</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>Maandishi {count} ya “{place}” hayapo kwa “{tag}”, ambayo maandishi mengine ya mpango yanayo.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>Thamani {count} za safu “{column}” hazisemi lolote kwa “{key}”; vipengee hivi huchaguliwa bila hiyo.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} na {other} havifanani: ruhusa yake inahusu wanachoandika watu kuhusu {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} si kimojawapo cha vipengee vilivyochaguliwa.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: kwa vipengee {count} ambavyo watu kadhaa hujibu, makubaliano hujulikana kwa takribani ±{size}.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: kwa maombi {count} utaona upendeleo kuanzia takribani {percent} kati ya 100 tu.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: kwa maombi {count} utaona tofauti zinazozidi takribani mikengeuko sanifu {size} tu.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: vipengee {count} hujibiwa na watu kadhaa. Makubaliano hutajwa kuanzia vipengee {least}.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: maombi {count} ni machache mno kuonyesha tofauti yoyote.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>“{day}” si siku. Andika mwaka, mwezi na siku, kama 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” ni swali la jamii hii na linabaki la aina {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” haifai: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}” lazima itaje safuwima, au orodha ya safuwima.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” haipo.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” si jukumu la jamii hii wala swali la mpango huu.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” si jukumu la jamii hii wala swali la mpango huu. Je, ulimaanisha “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” huonyeshwa kwa wachangiaji na hufichua ni modeli ipi iliandika nini.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” inapaswa kuonyeshwa, lakini [fields.keep] haiihifadhi.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” inataja thamani ambazo tayari zipo, na [fields.use] haisemi ni za nini. Zinaachwa.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>“{key}” ya chanzo haijatolewa. Wachangiaji na data inayotolewa hawangekuwa nayo.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: vipengee {count} vinaombwa na vipo {there}. Nakala huhesabiwa mara moja.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>“{name}” katika [fields.keep] ni jina ambalo mapendekezo huhifadhiwa kwalo. Ipe safuwima jina lingine.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” si sehemu ya jamii hii. Zilizopo: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}” si mgawo. Ipo: train, validation, heldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” ni sehemu ya kipengee na ina majibu sahihi ya “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” huonyeshwa kwa wachangiaji na ina majibu sahihi ya “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}” inahitaji kadi ya ufunguo, au jina lenye herufi za Kilatini au tarakimu pekee.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” haina maandishi kwa “{tag}”, ambayo maandishi mengine ya mpango yanayo.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” si msimbo wa lugha.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” si safuwima wala msimbo wa lugha.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>Mishale, vitufe vya nambari na nusu ya kulia; tarakimu za vitufe vya nambari huchagua.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>Tarakimu na Enter za vitufe vya nambari hujibu; ishara zake hufanya mengine.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>Tarakimu na nusu ya kushoto; Enter na mishale hazihitajiki.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mkono wa kushoto</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Herufi pekee hufanya kazi nje ya sehemu za maandishi.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Kama Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Kama Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Kama Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>Vitufe vya nambari pekee</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mkono wa kulia</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>Kinachotupwa kule huwekwa kando au kuripotiwa hapa, na kinaweza kutenduliwa.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>Ukurasa {a} kati ya {b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Hifadhi kama PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>Hakihusiani na kazi hii</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Kiko kwa lugha nyingine</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>Kinachukiza</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>Kinaonyesha data ya faragha ya mtu</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Jambo lingine</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>Maandishi yamekatwa au yameharibika</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>Haiwezi kukokotolewa: pointi zote ni sawa.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>Haiwezi kukokotolewa: majibu kutoka kwenye faili hayasemi jibu lipi lilionyeshwa kwanza.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>Haiwezi kukokotolewa: wote walitoa jibu lilelile kwa kila kipengee.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>Haiwezi kukokotolewa: hakuna kipengee kilichojibiwa na watu wawili.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>Haiwezi kukokotolewa: si wote waliojibu kila kipengee.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>Haiwezi kukokotolewa: kipengee kimoja tu kilijibiwa na watu wawili.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>Haiwezi kukokotolewa: majibu yasiyotaja modeli si yale yale kutoka kipengee hadi kipengee.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>Haiwezi kukokotolewa: baadhi ya modeli hazikulinganishwa kamwe na nyingine.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>Haiwezi kukokotolewa: wakaguzi hawapati makosa mengi kuliko kubahatisha.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>Haiwezi kukokotolewa: awamu hizo mbili ziliuliza swali hili kwa njia tofauti.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>Haiwezi kukokotolewa: awamu hizo mbili hazina maombi yaliyotengwa ya pamoja.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>Haiwezi kukokotolewa: hakuna majibu.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>Haiwezi kukokotolewa: watu hawa walijibu vipengee tofauti.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>Haiwezi kukokotolewa: takwimu hii hulinganisha watu wawili.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>Haiwezi kukokotolewa: majibu ni machache mno ({found}, angalau {needed}).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>Haiwezi kukokotolewa: vipengee ni vichache mno ({found}, angalau {needed}).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>Majibu ya modeli ya zamani na mapya hayakutathminiwa katika vifurushi vilevile.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>Kwa wastani watu chini ya wawili walihukumu kila ombi, kwa hiyo hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>Vipengee vilivyochaguliwa hupanda vinapotathminiwa tena, bila badiliko lolote.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>Makubaliano hayawezi kukokotolewa, kwa hiyo hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>Hakuna kipindi cha uhakika, kwa hiyo hakuna kinachodaiwa.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>Maombi ni machache mno kudai chochote.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>Msaidizi</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Agizo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Mtumiaji</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>Fungu ni yale ambayo mchangiaji mmoja alijibu katika kifurushi kimoja kwa lugha moja. Makosa kati ya majibu yaliyochaguliwa kwa bahati nasibu, pamoja na masafa kamili ya 95 %; majibu yaliyochaguliwa kwa hatari yake hayamo katika kiwango chochote.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>Ishara huomba majibu yatazamwe. Si uamuzi, haikatai chochote na haigusi malipo kamwe.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>Juu ya wastani</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>Majibu yaliyokubaliwa ambayo muda wake haukurekodiwa, hivyo hayamo katika jumla yoyote: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>Yaliyokubaliwa: majibu yanayobaki ambayo hakuna mkaguzi aliyeyarudisha. Yaliyorudishwa: majibu ambayo mkaguzi aliyasahihisha au kuyakataa, kwa uzito mkubwa au wa hatari. Matatizo yaliyoripotiwa huhesabiwa kama kazi. Ishara na bendera hazibadilishi chochote hapa.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Saa za kazi</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Kiwango kilichokubaliwa</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Makubaliano</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Vipengee vyote</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>Sehemu iliyojibiwa ya iliyotakiwa, kwa lugha na chanzo.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>Majibu ya ziada: {count}, kwa vipengee vyenye majibu zaidi ya yanayotakiwa au ambavyo mtu yuleyule alipewa mara mbili.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>Majibu yaliyopo hapa: {given} kati ya {wanted}. Vipengee ambavyo havijaanza: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>Majibu ya wachangiaji wote: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>Majibu kwa kila kipengee</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>Majibu yaliyopokewa hadi sasa</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>Majibu ambayo wakaguzi walitoa kabla ya kuona jibu: {given}; yaliyolinganishwa nalo: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>Majibu ambayo awamu iliyotangulia haikuwa nayo</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>Majibu ya matini au maswali ya awali, au ya vipengee vilivyoondolewa, ambayo hayamo katika nambari yoyote hapa: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>Majibu kwa “{question}” yasiyoendana na ya wengine: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Kama jedwali</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>Paa: sehemu ya kila thamani. Alama: sehemu kati ya wachangiaji wote wa lugha. Zinazotofautiana zaidi kwanza.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Kwa lugha</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>Kwa waliochagua</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>Haiwezi kukokotolewa: zaidi ya matini {most}; nakala kamili pekee ndizo zilizotafutwa.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>Haiwezi kukokotolewa: hakuna matini yaliyoandikwa.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>Haiwezi kukokotolewa: hakuna muda uliorekodiwa.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Nafasi ya kushinda</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilishwa</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Herufi</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Imekaguliwa</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Kamili</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Yaliyomo</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Wachangiaji</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>Wachangiaji ambao jumla yao haiwezi kukokotolewa, hivyo haimo katika jumla hii kuu: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>Wachangiaji: {people}; walio chini kwanza.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>Kiwango kilichosahihishwa</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Idadi</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Imehesabiwa kwa</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>Imehesabiwa {counted}; vifurushi vilitengenezwa {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Ufikiaji</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Makadirio ya Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>Iliamuliwa baada ya</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Tofauti</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Mwisho</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>Kila mchangiaji dhidi ya wengine</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>Kila jumla hukadiriwa mara moja, hadi kipimo kidogo zaidi cha sarafu yake, nusu kwenda juu. Majumla hujumlisha kiasi kama kinavyoonyeshwa.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>Majibu sawa mfululizo kwa “{question}”: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Makosa</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>Lebo iliyokadiriwa</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>Kila namba huhesabu majibu yaliyounganishwa: kwa kila mtu na kifurushi, kifurushi cha matokeo ambacho jarida lake linaendeleza mengine yote. Vifurushi viwili vya matokeo vya mtu mmoja vikitengana, hakuna kinachohesabiwa. Majibu kwa matini ya zamani ya kipengee na matatizo yaliyoripotiwa si majibu ya kipengee hicho.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Mifano</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Usahihi unaotarajiwa</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kipimo</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>Takwimu zinazoweza kukokotolewa: {computed} kati ya {figures}; chini ya 0.667: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>Nafasi ya kwanza: ni mara ngapi jibu lililoonyeshwa kwanza ni bora</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>Kutoka majibu hadi lebo</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>Kutokana na vihesabu vya kuandika na kubandika, kamwe si yaliyoandikwa. Haijulikani: hakuna kilichohesabiwa.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>Kutoka awamu hadi awamu</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>Safu mlalo zaidi: {count}, katika {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>Safu mlalo zaidi: {count}. Zimo katika faili za CSV, zinazoweza kuhifadhiwa pamoja na ripoti.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>Majibu yanayojulikana ya kutazama tena</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>Nusu ya vipengee vyote huchukua kati ya sekunde {low} na {high}.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>Maombi yaliyotengwa: {prompts}; watu kwa kila moja: {people}; {figure}: {value} (95 %: {low} hadi {high}, kwa ombi); p = {p} ({method}, kwa Holm); alfa {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Limefichwa</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>Majibu yanayojulikana yaliyofichwa</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>Ni vipengee vingapi vina majibu mangapi ya watu tofauti. Kipengee kilichoripotiwa huhesabiwa kuwa kimetazamwa, si kuwa kimejibiwa.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>Ni mara ngapi modeli ya kwanza kati ya mbili ni bora, sare nusu, pamoja na masafa ya 95 % kwa ombi. Zote mbaya haimo katika kiwango chochote. Mstari wa vipande: hakuna tofauti.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>Ni mara ngapi wengine hutoa jibu lilelile kwa kipengee kilekile, pamoja na masafa ya 95 %; kuanzia vipengee 20 vya pamoja. Thamani ya chini yaweza pia kumaanisha vipengee vigumu.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Jinsi hii ilivyohesabiwa</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Yaliyopuuzwa</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>Lilionekana baadaye</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>Lilionekana kabla</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>Lebo za kasoro</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Vipengee</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>Vipengee vilivyo nyuma ya nambari</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>Vipengee kwa lugha</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>Vipengee ambavyo huwemo daima vinahesabiwa, na pia vinatajwa kando.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>Vipengee vinavyosubiri mtu aviamue: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Alfa ya Krippendorff pamoja na masafa ya 95 % juu ya vipengee. Mistari ya vipande kwenye 0.667 na 0.80 ni ya kuelekeza: thamani ya chini hupima jibu moja na mwongozo, na si kosa pale maoni yanapoombwa.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ngazi</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ufanano</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Kushindwa</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Mafungu</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>Mafungu yanayohitaji ukaguzi zaidi: {open} kati ya {lots}; yaliyokataliwa: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Wengi</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Wastani</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Wastani wa nafasi</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>Wastani kwa ombi pamoja na masafa ya 95 %. Zilizojazwa na kuunganishwa: maombi yaliyotengwa, ambayo pekee yanaweza kuonyesha maendeleo. Zilizo wazi: vipengee vilivyochaguliwa au vilivyotumika kwa mafunzo; hupanda vyenyewe vinapokuwa vilichaguliwa kwa sababu ya alama za chini.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Kati</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>Urefu wa kati kwa herufi</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Kati ya wote</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>Wastani wa kati, nusu ya kati, asilimia ya 5 hadi ya 95 kwa sekunde bila mapumziko. Kwa kupanga, si kwa kuhukumu.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>Mbinu zinatofautiana</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Si sahihi</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>Modeli kama waamuzi</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>Modeli zinazopima hazimo katika wengi wowote wala makubaliano yoyote. Hulinganishwa na wengi wa watu wawili au zaidi; kando yake, mara ngapi mtu mmoja hukubaliana na wengine. Vipindi kwa kipengee, 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>Zaidi ya 30 % ya watu wanaofanya vizuri kwa majibu yanayojulikana wanasema kingine hapa: angalia jibu linalojulikana.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Jina la awamu</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>Bado hakuna jibu linaloweza kulinganishwa.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>Hakuna tofauti inayoonekana kati ya {model} na {other}.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>Hakuna kiwango kilichokubaliwa katika faili ya mratibu.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Hakuna ishara iliyopatikana.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>Hakuna muda unaorekodiwa kwa matatizo yaliyoripotiwa: kwa malipo ya saa hayamo katika jumla yoyote. Idadi yake: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>Hakuna aliyeripoti tatizo.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>Hayakulinganishwa, kwa kuwa yameandikwa: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>Hayakulinganishwa: yaliyochaguliwa kwa hatari yake: {risk}; baada ya jibu lingine la kipengee hichohicho: {seen}; kando ya lile la mkaguzi mwingine: {again}; juu ya majibu yasiyotunzwa tena: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>Kwa maombi yaliyo katika awamu zote mbili, kwa jozi, baada ya marekebisho ya Holm. Awamu zilitathminiwa nyakati tofauti na labda na watu wengine: hakuna kinachodaiwa kuhusu tofauti hiyo.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>Kwa maombi yaliyotengwa pekee, angalau 30, pamoja na masafa, angalau watu wawili kwa kila moja na makubaliano yao.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>Sehemu hii tu ndiyo iliyohesabiwa: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>Tofauti na jibu linalojulikana</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>Vifurushi vilivyotoka na vilivyoingia</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>Vifurushi, muda na matatizo yaliyoripotiwa ni vya majibu kamili; mafungu, uamuzi na mazoezi yamo katika ripoti kamili pekee.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>Jozi za majibu ya watu wawili kwa kipengee kimoja; yanayofanana kwenye ulalo.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Vigezo</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>Karatasi ya malipo</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>Pointi kwa 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>Pointi kwa jibu</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Mazoezi</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>Matatizo yaliyoripotiwa</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Maombi</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Mvuto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Maswali</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>Wastani wa wapimaji huchukuliwa kwanza; kipindi ni cha t kwa ombi, 95 %. Maendeleo husemwa na maombi yaliyotengwa pekee, 30 au zaidi; vipengee muhimu huonyeshwa kando.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Kilipokelewa</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>Ripoti za matatizo, kwa sababu: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Kilirudishwa</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>Maamuzi ya wakaguzi</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Wakaguzi</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>Wakaguzi wanakubaliana na majibu {agree} kati ya {checked}.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>Majibu ya wakaguzi wenyewe kabla ya kuona jibu</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Toleo la marekebisho</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>Majibu sahihi hayakuwa katika kifurushi chochote. Kipimo cha Wald kati ya watu walio sahihi kwa 85 % na kwa 60 % huomba kutazama na si zaidi. Vipindi ni vya Wilson, 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>Sahihi kwa jaribio la kwanza</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>Sahihi kwa jaribio la mwisho</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>Awamu zilizotangulia</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>Awamu ambazo maombi yaliyotengwa yametumika</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>Awamu, wakaguzi, modeli zinazopima na madai yako katika ripoti nzima pekee.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>Sawa na wengine</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>Sawa likionekana</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>Sawa bila kuonekana</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Alama za upimaji</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>Pointi kwa mgawo</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>Pointi za uzito</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>Pointi za uzito: kawaida 0, dogo 1, kubwa 5, la hatari 25, alama ndogo za uandishi 0.1; kwa maneno au herufi 1000 za vyanzo.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Sehemu</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Sehemu ya yote</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>Sehemu ya kila pointi, imetandazwa kuzunguka ile ya kati. Wastani uko kwenye jedwali tu.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>Ishara: {signs}; wachangiaji wenye ishara: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>Baadhi ya majibu, yaliyochaguliwa kwa bahati nasibu, mkaguzi huyaona tu baada ya kujibu kipengee mwenyewe: mpimaji wa pili asiyejua lolote kuhusu wa kwanza. Hulinganishwa yale ya sampuli ya bahati nasibu, mkaguzi mmoja kwa kila kipengee; matini yaliyoandikwa hayalinganishwi.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Mgawo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>Nguvu dhidi ya {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Mapendekezo</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumla</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Yaliyochukuliwa</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>Yaliyochukuliwa: kwa amri yake; jibu lilelile bila amri hiyo huhesabiwa kuwa limepuuza. Mvuto: ni mara ngapi zaidi jibu ni lile lililopendekezwa pale lilipoonekana kabla kuliko pale ambapo hakuna aliyeliona; kipindi kwa kipengee, 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>Kumi au zaidi mfululizo kwa kasi kuliko matini yanavyoweza kusomwa; {fast} kati ya {all} kwa jumla.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>Kumi au zaidi mfululizo kwa kasi mno kusomeka au chini ya theluthi ya muda wa kawaida; {fast} kati ya {all} kwa jumla.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>Matini marefu au mafupi sana kuliko mengine: {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>Matini kwa lugha isiyoombwa: {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>Matini yaliyo karibu nakala ya mengine: {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>Matini yaliyo karibu nakala ya matini ya watu wengine (watu: {people}; hasa: {names}): {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>Matini yaliyo karibu nakala ya matini ya {other}: {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>Matini yanayojirudia: {count} kati ya {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>Jedwali la mwisho linalinganisha waliyosema wachangiaji na lebo inayokadiriwa na Dawid-Skene: watu {shown} kati ya {all}.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>Sehemu ya tano ya chini kabisa kwa nusu ya wapimaji, na nusu nyingine ilivyosema kuhusu vipengee hivyohivyo. Kupanda kwa kiasi hicho si maendeleo.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>Jibu lilelile kwa “{question}” kila mara: {count}. Hakuna mwingine aliyejibu.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>Jibu lilelile kwa “{question}” kila mara: {count}. Wengine hulitoa katika {share} ya majibu yao.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>Kipengee kilekile mara mbili</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>Maombi haya yametumika katika awamu tatu: chagua mapya.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>Awamu hii na iliyotangulia</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Sare</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Muda kwa kila kipengee</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Vya kuamua</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>Watu wawili kwa wakati</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>Thamani za kila mchangiaji</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>Thamani zilizochanganywa zaidi</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Yanayotakiwa</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>Kinachofanywa na uchaguzi wenyewe</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>Kila mkaguzi alichogundua kati ya makosa yaliyowekwa makusudi, na alichokataa kati ya majibu yanayojulikana kuwa mazuri.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>Kinachofanywa katika kifurushi hakijulikani mpaka kirudi.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>Kinachokosekana, kwa kifurushi na lugha</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>Kinachoweza kudaiwa</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>Pale majibu yalipochaguliwa kwa uwiano wa hatari, kila kosa na pointi zake za uzito huwakilisha mengi kadiri uwezekano wa kuchaguliwa unavyosema (Horvitz-Thompson, mipaka ya Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>Pale lebo zinapotofautiana</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>Matini yaliyoandikwa yametoka wapi</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Kiwango cha ushindi</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Viwango vya ushindi</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Ushindi</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Na watu</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Maneno</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>Taarifa ya kazi</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Yanayofaa kutazamwa</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Matini yaliyoandikwa</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>kubali</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>mengi kama yalivyotakiwa</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>chini ya lengo</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF inasema jinsi matini zilizoandikwa zinavyofanana: ni mfanano, si makubaliano.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kamili</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>yamesahihishwa</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>kataa</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>pendekezo lililohaririwa</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>sawa</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>yaliyotengwa</translation>
    </message>
    <message>
        <source>late</source>
        <translation>imechelewa</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>yanakosekana</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>hakuna vipengee</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>bado haijaamuliwa</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>hakijaanza</translation>
    </message>
    <message>
        <source>others</source>
        <translation>mengine</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>sehemu</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>imebandikwa</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>imenukuliwa</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>maombi machache mno</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>imeandikwa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>shaka</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} kwa kila saa</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} kwa kila kipengee</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>Jozi {apart} kati ya {pairs} za majibu kwa kipengee kilekile zinatofautiana.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>Vifurushi {back} kati ya {packs} vimerudi.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>Vipengee {below} kati ya {items} vina majibu machache kuliko yaliyotakiwa.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>Ulinganisho {made} kati ya {all} unaruhusu dai.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} ni bora kuliko {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} ni mbaya kuliko {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: matoleo mawili ya kazi hii yamerudi, na hakuna linaloendeleza lingine. Hakuna kinachohesabiwa hadi ichaguliwe chini ya Vifurushi vya matokeo ni lipi linalofaa.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} kati ya {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} kati ya {whole}, chini ya sehemu ya tano</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{shown} kati ya {all} zimechorwa, kwanza za kuangaliwa.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{shown} kati ya {all} wamechorwa, kwanza wa kuangaliwa; wote wako katika {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{shown} kati ya {all} zimechorwa; zote ziko kwenye jedwali.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (takriban {low} hadi {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} hadi {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>“{value}” katika {share} ya majibu</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>Huongeza kitu</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>Kubali, pamoja na sahihisho</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>Haiwezi kuamuliwa</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Chagua sababu</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>Hupingana na chanzo</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>Kigezo kilieleweka vibaya</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Hatari</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Je, unakubali?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>Hariri jibu au ushahidi</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>Tupu au la kujaza nafasi</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>Toa jibu langu mwenyewe</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Sarufi</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>Ni zito kiasi gani?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>Agizo halikufuatwa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>Huacha kitu</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Kubwa</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Maana</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Dogo</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Ya wastani</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>Si kazi yake mwenyewe</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>Si mtindo wa mwongozo</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Vituo</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>Kipimo bila sababu</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>Hati au mwelekeo</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>Data nyeti au binafsi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Chanzo</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>Chanzo kimeharibika</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>Huzungumzia jambo lingine</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Tahajia</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Kazi</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>Istilahi na mtindo</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>Si ya kawaida</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Sina hakika</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Ni nini hasa?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Kuna kosa gani?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>Ushahidi usio sahihi</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Lebo isiyo sahihi</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>Lugha au lahaja isiyo sahihi</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Istilahi isiyo sahihi</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Toni isiyo sahihi</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Jibu lako mwenyewe</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>Baada ya {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Imebadilika baada ya kutiwa saini</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Dai</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>Majibu yanayotofautiana</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>Kipengee {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Viache vibaki</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>Tathmini ya chini</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Mada mpya</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Watu hawakubaliani</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>Thamani nadra</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>Tathmini zilizoachana</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>Muhtasari uliotiwa saini</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Furushi hili</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>Modeli yenye shaka</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>kimo daima</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>kimechaguliwa kwa ugumu wake</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>vimechaguliwa kati ya {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>ilifungwa {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>ulihesabu majibu mengine, si yaliyopo hapa sasa</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>kwa bahati nasibu</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>unaendana na majibu yaliyopo hapa</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>kwa mazoezi</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>kwa mafunzo</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>kwa uthibitishaji</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mgawo uliotengwa</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>mbegu {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>imetiwa saini na {name}</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>ruhusa: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{items} kati ya {pool}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} kimetengwa na kinasema karibu sawa na {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} kimetengwa na kinasema sawa na {other}, {split}. Ondoa kimoja.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} kimetengwa na kimo ndani ya matini ya {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: {share} kati ya 100</translation>
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
        <translation>CSV kwa lahajedwali</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>Seti ya data yenye kadi na metadata ya Croissant</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>Majibu yaliyounganishwa pamoja na kura</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Programu nyingine</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>Mapendeleo (DPO, zawadi)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>Maombi pekee</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>Maombi pamoja na majibu (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Uchapishaji</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>Alama pamoja na wastani</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>Laha (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Majedwali</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Mafunzo</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>Majibu yanayotakiwa na yasiyotakiwa (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>Mfano: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>Si kwa: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>Kujibu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Herufi za mwisho kutumika</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Meusi</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Tarakimu 0–9 kila wakati</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Kuendelea kiotomatiki</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>Ficha mistari iliyo kando ya maandishi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofautishaji wa juu</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Kiolesura</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Vitufe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Punguza mwendo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Meupe</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Kusoma</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Rula ya kusomea</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Nikumbushe kupumzika</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>Kikumbusho cha nakala ya ufunguo kimetolewa</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Nakala za akiba</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>Onyesha ishara zisizoonekana</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>Onyesha majibu kama maandishi ghafi</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ufunguo wa kutia saini</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mandhari</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kuamini</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>Mahali vifurushi vya matokeo vinapohifadhiwa</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>Tatizo liliripotiwa</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Kuteleza</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Jibu lingine</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>Chagua kwanza kwa nini ilibidi kiamuliwe.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>Chagua kwanza ni jibu lipi linalofaa.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>Maoni kwa mwongozo</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>Idadi sawa walitoa majibu tofauti</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>Mwongozo hausemi lolote</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>Mwongozo hauko wazi</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>Kipengee kina hitilafu</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>Jibu linalojulikana: {answer}. Utakachoamua kinachukua nafasi yake.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>Lugha au lahaja</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Dokezo: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>Chaguo linakosekana</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>Yaliyoripotiwa: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>Mkaguzi alikosea</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>Wakaguzi hawakubaliani</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>Wakaguzi: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>Mtu anapinga, akisema jibu lililorudishwa lilikuwa sahihi</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>Ujuzi maalum unahitajika</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>Matini yanasomeka kwa njia mbili</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>Jibu lililounganishwa halina uhakika</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>Utata wa kweli: weka mgawanyo</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>Njia mbili za kuhesabu hutoa majibu tofauti</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>Jibu lipi linafaa?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>Kwa nini ilibidi kipengee hiki kiamuliwe?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>kubali</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>kubali pamoja na sahihisho</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>lugha nyingine</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>tatizo lingine</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>limekatwa</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>kataa</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>jibu langu lilikuwa sahihi</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>si kwa kazi hii</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>lenye kuudhi</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>data binafsi</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>shaka</translation>
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
        <translation>Faili yenye zaidi ya mistari {limit} haisomwi kwa mara moja. Igawe katika faili kadhaa.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>Jina ndani ya kitu si maandishi ya kawaida.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Alama ya kunukuu inafunguka hapa na haifungwi kamwe.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>Jibu la modeli katika kipengee {item} linataja modeli: “{name}”.</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>Maandishi yana nusu ya jozi mbadala, ambayo haiwakilishi herufi yoyote.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>Maandishi yana herufi NUL, ambayo maandishi hayana kamwe.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>Lakabu zingefanya data kuwa kubwa mara nyingi kuliko faili.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>Lakabu inaelekeza kwenye kitu ambacho yenyewe imo ndani yake.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>Katika folda “{folder}” hakuna faili ya seti ya data inayosomwa: JSON Lines, JSON, CSV, TSV au Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>Vikiambatanishwa kwa mstari, vyanzo vyote viwili vinahitaji safu sawa kwa idadi: {here} na {there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>Iliachwa wakati wa kusoma: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>Hakuna usimbaji unaoitwa “{encoding}”.</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>Hakuna faili inayoitwa “{path}”.</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>Hakuna muundo wa kusoma unaoitwa “{format}”.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>Hakuna safu yenye safuwima “{column}”.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>Hakuna thamani ya safuwima “{column}” inayolingana na jibu la “{question}”.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Faili za Parquet zinahitaji kifurushi {package}: kisakinishe kama postil[parquet], au hifadhi data kama JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>Jibu {number} la modeli halina maandishi.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>Kuna kitu kati ya alama ya kufunga nukuu na safuwima inayofuata.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>Jibu “{text}” haliko kwenye {start} ya kifungu chake.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>Seli {place} ina kosa: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>Seli {place} zimeunganishwa. Zitenganishe, ili kila safu iwe na yake.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>Safuwima {column} ina seli, lakini haina jina kwenye safu ya kwanza.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>Data imepachikwa kwa kina mno.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>Seti ya data iliyo katika “{folder}” iko katika faili za Arrow, ambazo hazisomwi. Iandike kama Parquet au JSON Lines (to_parquet, to_json), kisha chagua hizo.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>Kitenganishi na alama ya kunukuu lazima viwe herufi moja kila kimoja, na visifanane.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>Kiishio “{ending}” hakionyeshi muundo. Taja mmoja katika mpango: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Faili haifunguki: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>Faili ina aina ya hati (DOCTYPE) au entiti zake yenyewe, ambazo hazisomwi. Ondoa sehemu hiyo.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>Faili haina sehemu inayoitwa “{name}”. Ina: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>Faili ina mengi kuliko yanayosomwa kwa mara moja. Igawanye katika faili kadhaa.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>Faili inajumuisha faili nyingine (XInclude), ambazo hazisomwi. Ondoa sehemu hiyo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>Folda “{folder}” ina zaidi ya faili {limit}. Chagua folda yenye data.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>Folda “{folder}” si seti ya data na ina zaidi ya faili {limit} za safu. Chagua baadhi ya faili hizo.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>Folda “{folder}” si seti ya data, na hakuna faili yake inayosomwa.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>Id “{id}” haifuati kigezo na inakuwa “{name}”.</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>Id “{id}” iko mara mbili; ya kwanza kwenye mstari {first} wa {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>Kipengee hakilingani na jamii yake: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>Kipengee hakina id; kinapata “{name}” kutoka kwenye faili na mstari wake.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>Kipengee hakina maandishi ya “{part}” na kinaachwa.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>Kipengee hakitaji lugha, na furushi halina moja ya vyote.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>Kipengee kinachukua baiti {size}; kikomo ni {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>Vipengee {item} na {other} vinasema karibu jambo lilelile.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>Vipengee {item} na {other} vinasema jambo lilelile.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>Jina “{column}” liko mara mbili ndani ya kitu kimoja.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>Mpango hautaji safuwima ya id; vipengee hupata id kutoka kwenye faili na mstari wake.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>Jambo lilelile lilipatikana mara {count} zaidi.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>Pointi ya pendekezo, “{score}”, si nambari kuanzia 0 hadi 1. Inahifadhiwa kama ilivyo.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>Chanzo hakina vipengee.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>Maandishi yana herufi NUL, ambayo maandishi hayana kamwe. Huenda faili imeharibika au ni UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>Kuanzia hapa maandishi si UTF-8. Hifadhi faili kama UTF-8, au taja usimbaji wake katika mpango.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>Kuanzia hapa maandishi si {encoding}. Taja usimbaji mwingine katika mpango.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>Thamani “{label}” hailingani na jibu lolote la swali “{question}”.</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>Hakuna vipengee: hakuna safu ya vyanzo inayounda kimoja.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>Kuna vipengee {count}; kifurushi hubeba visivyozidi {limit}.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>Hii si faili ya muundo wa {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Hii si JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>Hii si Parquet: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Hii si XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Hii si YAML: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>Mstari huu una safuwima {found}, kichwa kina {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>Mstari huu una safuwima {found}; mistari ya muundo huu ina {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>Mstari huu una safuwima {found}; zaidi ya {limit} hazisomwi.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>Mstari huu si JSON: {reason}. Faili ambayo ni thamani moja ya JSON ina muundo json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>Safuwima mbili zinaitwa “{column}”.</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>Majibu mawili ya modeli katika kipengee {item} ni yaleyale.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>Haijulikani hapa maneno huanzia wapi katika maandishi yasiyo na nafasi: sakinisha {package}, au alama zitaenda herufi kwa herufi.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>maelezo yaliyoghairiwa</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>msimbo ndani ya maandishi</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>mazungumzo yenye zaidi ya zamu 200</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>ujumbe uliofutwa</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>sifa inayoelekeza kwenye maelezo mengine</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>faili ya sehemu nyingine ya seti ya data</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>faili isiyo na data</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>fomula ambayo hakuna programu iliyokokotoa thamani yake</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>fomula, ambayo thamani yake ilisomwa</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>lebo ambayo watu walitoa tofauti</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>tabaka la mahusiano au minyororo</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>mstari wa maandishi usiolingana na maneno yake</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>alama ya umbo lingine</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>alama nje ya sentensi zote</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>alama isiyopatikana katika maandishi yake</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>alama inayoendelea katika sentensi inayofuata, iliyosomwa kama mbili</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>alama isiyo na urefu</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>ujumbe ambao ujumbe wake wa kwanza haupo hapa</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>ujumbe wenye jibu moja tu</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>mofimu</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>utabiri wa modeli nyingine</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>upendeleo nje ya -3 hadi 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>rekodi ya umbo lingine</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>rekodi ya sauti au video, ambayo hubaki ilipo</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>uhusiano kati ya alama</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>jibu baada ya la nne</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>jibu la modeli baada ya la nne kwa ombi moja</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>jibu la modeli ni maandishi, au kitu chenye maudhui.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>jibu ambalo halikuwasilishwa</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>tokeo la aina nyingine: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>sentensi ndani ya nyingine</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>herufi ambayo huenda ni kitufe cha lebo au imechapwa</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>tafsiri inayopendekezwa</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>zamu ni maandishi, au kitu chenye jukumu na maudhui.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>mwonekano usio na maandishi</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>maelezo kuhusu faili yote au XML yake</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>maelezo ya tabaka la mahusiano au minyororo</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>maelezo yasiyoorodheshwa na mwonekano wowote</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>nodi tupu</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>kipengee ambacho mtu aliripoti tatizo bila kukijibu</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>chaguo ni maandishi, au kitu chenye funguo ambazo mpango unazitaja.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>laha nyingine ya faili</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>baiti, ambazo si maandishi</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>hapa yanahitajika maandishi mamoja, si orodha wala kitu.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>lebo ya mstari uliokataliwa</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>lebo ya mstari uliopuuzwa</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>kilicho kando ya lebo iliyochaguliwa</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>Safu {count} hazikupata cha kuambatana nacho katika “{source}”; hii ni ya kwanza.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>Safu {count} za chanzo hiki hazikupata safu ya kuambatana nayo.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” haifai: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>“{part}” ya kipengee {item} ina herufi zilizopotea njiani.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>“{part}” ya kipengee {item} haina kitu cha kuonekana: ina ishara tu ambazo hakuna fonti inayozionyesha.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>“{part}” ya kipengee {item} imeandikwa kwa hati {script}, ambayo si ya kawaida kwa “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>“{part}” ya kipengee {item} inaonekana kama “{found}”, si kama “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>“{part}” ya kipengee {item} inaonekana kuwa na nambari ya simu.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>“{part}” ya kipengee {item} inaonekana kuwa na anwani ya barua pepe.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>“{part}” ya kipengee {item} inaonekana kuwa na anwani ya kompyuta.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>“{part}” ya kipengee {item} inaonekana kuwa na nambari ya akaunti ya benki.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>“{part}” ya kipengee {item} inaonekana kuwa na nambari ya kadi ya malipo.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}” inatumia jina moja mara mbili.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” si njia ya kufikia safu. Mfano: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” si msimbo wa lugha.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}” si tagi: O, au B-, I-, E- au S- na lebo.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}” haipo kwenye nafasi {start} ya maandishi yake.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” si nambari iliyopo katika JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>“{value}” iko mara mbili kwenye safuwima inayoambatanisha vyanzo.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>imekubaliwa</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>kimejibiwa</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>yamesahihishwa</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>imekataliwa</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>pingamizi au tatizo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>hakijajibiwa</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>tatizo limeripotiwa</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>cha kuamua baadaye</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>Pointi {most} au chini zinahitaji sentensi hapa.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Chagua lebo kwanza.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>Chagua lebo kwanza. Vitufe {first} hadi {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>Chagua kwanza jibu lililo bora.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>Weka alama kwenye angalau sentensi moja.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>Hakuna pendekezo linaloonyeshwa hapa.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>Panga majibu yote kwanza.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>Mapendekezo: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>Swali hili bado halijajibiwa: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>Imetenduliwa: jibu la kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>Imetenduliwa: amua baadaye, kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>Imetenduliwa: lebo ya kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>Imetenduliwa: alama katika kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>Imetenduliwa: dokezo la kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>Imetenduliwa: pingamizi katika kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>Imetenduliwa: tatizo la kipengee {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>Imetenduliwa: maandishi ya kipengee {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Andika jibu kwanza.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>Vimebaki {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>Vimebaki {count}, takriban {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>vifurushi</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>vifurushi vya matokeo</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>vifurushi vya ukaguzi</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>vifurushi vya uamuzi</translation>
    </message>
</context>
</TS>
