<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>বিষয়বস্তু সম্পর্কে</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>যোগ করে শুরু করুন</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>নতুন সংস্করণ যোগ করবেন?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>প্যাক যোগ করুন</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>এই প্যাক যোগ করবেন?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>আপনার নিজের উত্তর বাদ রাখা হয়েছে: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>বদলানো বা তুলে নেওয়া আইটেমের উত্তর, আগের সংশোধনের সঙ্গে রাখা: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>{name}-কে ফোন করুন বা তাঁর সঙ্গে দেখা করুন এবং এই অঙ্কগুলো তাঁর অঙ্কের সঙ্গে মিলিয়ে নিন। ইমেল জাল হতে পারে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>বিস্তারিত কপি করুন</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>ইমেলের লেখা কপি করুন</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>সমন্বয়কারীর জন্য বিস্তারিত</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>এই স্বাক্ষরকারীর প্রথম প্যাক</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>শুভেচ্ছা, “{title}” প্যাকটি {other}-এর জন্য। {you}-এর প্যাকটি কি আমাকে পাঠাতে পারবেন?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>এতে লেখা আছে এটি {name}-এর কাছ থেকে এসেছে। বিশ্বাস করার আগে নিশ্চিত হয়ে নিন।</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>এখনও মেলানো হয়নি। প্যাক যোগ করুন, ফেরত দেওয়ার আগে আমাকে আবার জিজ্ঞাসা করুন</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>এটি খুলুন</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>প্রশ্ন বদলেছে। আবার খোলা আইটেম, কারণ আপনার উত্তর আর মেলে না: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name}-এর নিরাপত্তা নম্বর</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>{name}-এর স্বাক্ষর</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>{name}-এর স্বাক্ষর, এখনও মেলানো হয়নি</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>উৎস: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>{day} তারিখে আপনি যে নম্বর নিশ্চিত করেছিলেন তা অন্য ছিল: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>নম্বর আলাদা। প্যাক যোগ করবেন না</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>নম্বর মিলেছে। এই স্বাক্ষরকারীকে বিশ্বাস করুন ও প্যাক যোগ করুন</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>প্যাকটি সম্পূর্ণ ও অপরিবর্তিত</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>এই প্যাক যোগ করা যাবে না</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>আপনি যা ফেরত দেন: উত্তর, প্রমাণ, নোট, উত্তরের আগের সংস্করণ, {times}, আপনার নাম।</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>আপনি যা ফেরত দেন: রায়, সংশোধন, নোট, রায়ের আগের সংস্করণ, আপনার নাম।</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>এই প্যাক আপনার কাছে আগে থেকেই আছে</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>ফেরত দেওয়ার আগে আপনাকে আবার জিজ্ঞাসা করা হবে।</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>আপনি অন্যদের উত্তর যাচাই করেন। কিছু উত্তর ইচ্ছা করে ভুল রাখা হয়েছে, যাতে বোঝা যায় ভুল কতটা ভালো ধরা পড়ে।</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>আপনি {day} তারিখে এই স্বাক্ষরকারীকে নিশ্চিত করেছেন।</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>আপনার %nটি উত্তর থাকবে।</numerusform>
            <numerusform>আপনার %nটি উত্তর থাকবে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>এই প্যাক তৈরির সময় {day} তারিখের আপনার ফলাফল প্যাক পৌঁছায়নি।</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>{day} তারিখের আপনার ফলাফল প্যাক পৌঁছেছে।</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>{day} তারিখের আপনার ফলাফল প্যাক {received} তারিখে পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>কোনো সময় নয়</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>প্রতিটি আইটেমের সময়ের বিস্তারিত</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>প্রতিটি আইটেমের সময় বিস্তারিতভাবে, আপনি কতটা টাইপ ও পেস্ট করেছেন</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>প্রতিটি আইটেমের সময়, পূর্ণ সেকেন্ডে</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>{b}টির মধ্যে {a}টির উত্তর দেওয়া হয়েছে। আপনার কাজ অক্ষত আছে।</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>{b}টির মধ্যে {a}টি যাচাই হয়েছে। আপনার কাজ অক্ষত আছে।</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} এই প্যাকটি দেখেছেন এবং তিনিও স্বাক্ষর করেছেন</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} নতুন চাবি দিয়ে স্বাক্ষর করছেন</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>{new}টি নতুন, {changed}টি পরিবর্তিত, {withdrawn}টি প্রত্যাহার করা।</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · যাচাই করার উত্তর: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · আইটেম: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>বিন্যস্ত লেখা</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>অক্ষর বসান</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>অবিন্যস্ত লেখা</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>এই প্যাকে কোনো পরিভাষা নেই</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>আইটেম {number}-এর উত্তর</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>এই সংস্করণ নিন</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>আপনি যে সংস্করণ নেন সেটিই সবচেয়ে নতুন হয়। কিছুই হারায় না।</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>এই আইটেমের এখনও কোনো উত্তর নেই।</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, সবচেয়ে নতুন</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>পরামর্শটি নিন</translation>
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
        <translation>5 মিনিটের বিরতি ছাড়া 50 মিনিট কাজ হলে একটি লাইন তা জানায়।</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>নিজে থেকে এগিয়ে যাওয়া</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>বিরতির কথা মনে করিয়ে দেওয়া</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>যেখানে শুধু একটি বিকল্প বেছে নিতে হয়, সেখানে বেছে নিলেই পরের আইটেম আসে।</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>লাইন লুকান</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>লাইন দেখান</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>আপনার সংশোধন</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>ছয় অঙ্কের 18টি ব্লক, সারির পর সারি</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>{b}টির মধ্যে ব্লক {a}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>অন্য কম্পিউটার থেকে আপনার চাবি আনুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>চাবির কপি ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>এটি এই কম্পিউটারের এখনকার চাবির জায়গা নেবে</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>কপি খুলুন</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>আগে কপি খুলুন বা অঙ্কগুলো টাইপ করুন।</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>অথবা প্রিন্ট করা পাতার অঙ্ক</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>কপির ফাইল, পেনড্রাইভ থেকে বা যেখানেই আপনি রাখেন:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>পাতার চাবি</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name}-এর চাবি</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>এই চাবি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>আপনার প্যাক ও উত্তর থেকে যাবে। যে চাবি সরে যাবে তা অ্যাপের ফোল্ডারে রাখা হয়।</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>পরিকল্পনা বদলান</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>{file} পরিকল্পনাটি বদলান, তারপর প্যাকগুলো আবার তৈরি করুন। যা ফেরত এসেছে তা থেকে যাবে।</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>তাঁদের বাকি আইটেম অন্যদের দিন</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>আবার প্যাক তৈরি করুন</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>প্যাক তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>এই বান্ডিল</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>যাঁরা চলে গেছেন</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>কেউ নয়</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>একটি ট্যাগ: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>প্রতি আইটেমের উত্তর</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>বেছে নেওয়ার উত্তর, প্রতি লাইনে একটি</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>নির্দেশিকা বেছে নিন</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>যেসব কলাম অনুযায়ী ছড়াতে হবে</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>বিষয়বস্তুর সতর্কবার্তা, শুরু করার আগে দেখানো হয়</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>কৃতজ্ঞতা</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>আপনি যা বেছে নেন সেই অনুযায়ী সবাই প্রতিটি বিষয়, স্তর বা উৎস থেকে কিছু আইটেম পান।</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>এগুলো সবাই পান, আর কোনগুলো তা কেউ দেখতে পান না।</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>যে ক্ষেত্র কাউকে জানতেই হবে</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>প্রশ্নের ফাইল ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>সঠিক উত্তরসহ লুকানো আইটেম</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>আইডি</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>এটি অবদানকারীদের দেখানো হয় এবং প্রতিটি এক্সপোর্টে থাকে।</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>একই ব্যক্তির দুবার দেখা আইটেম</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>যেসব আইটেমের উত্তর কয়েকজন দেন</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>এক্সপোর্টের জন্য রাখা</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>টাস্কের ধরন</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>প্রতিটি আইটেমের ভাষা</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>লেখার ভাষা</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>লাইসেন্স</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>লক করা ফলাফল প্যাক</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>যে মডেলগুলো এগুলো লিখেছে</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>নতুন বান্ডিল</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>আইটেমের ক্রম</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>উৎপত্তি</translation>
    </message>
    <message>
        <source>People</source>
        <translation>মানুষ</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>প্রতিটির জন্য মানুষ</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>প্রশ্ন ও নির্দেশিকা</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>সঠিক উত্তর</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>আইটেমের পাশে দেখানো</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>কী অনুযায়ী ছড়াবে</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>টেবিল, JSON, টেক্সট, ডেটাসেট, আর অন্য প্রোগ্রাম যা লেখে।</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>টাস্ক</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>লেখা ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>আইটেমগুলো {round} পর্বের জন্য বেছে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>এগুলো আপনার চাবি দিয়ে, বা প্যাকের সঙ্গে তৈরি হওয়া পাতা দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>এগুলো বান্ডিলের ফাইলেই থাকে।</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>এগুলো থেকে জানা যায় প্রতিটি ভাষায় সবাই কতটা একমত।</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>এগুলো থেকে জানা যায় একজন কতটা স্থির।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>প্রশ্নের ফাইল ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>লেখাগুলো কোথা থেকে আসে</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>কেউ না থাকলে একটি প্যাক হয়, যার উত্তর যে কেউ দিতে পারেন।</translation>
    </message>
    <message>
        <source>all</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>যাঁর যেমন ইচ্ছা</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>ফাইলে যেমন আছে</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>প্রত্যেকের জন্য দৈবভাবে</translation>
    </message>
    <message>
        <source>none</source>
        <translation>কোনোটি নয়</translation>
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
        <translation>যে লেখাগুলো সবাই বিচার করবেন তার ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>প্যাকের ফোল্ডার</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>প্যাক তৈরি করুন</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>প্যাক তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>এখনও কোনো আইটেম নেই</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>পরিকল্পনা ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>ফাইল পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>আগে কিছু ঠিক করতে হবে। তা আইটেমের নিচে লেখা আছে।</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>প্রথম আইটেম, সবাই যেমন দেখবেন</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>যা ঠিক করতে হবে তা নিচে লেখা আছে।</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} ও বান্ডিল {folder} ফোল্ডারে আছে।</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%nটি আইটেম</numerusform>
            <numerusform>%nটি আইটেম</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%nটি বাদ দেওয়া</numerusform>
            <numerusform>%nটি বাদ দেওয়া</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%nটি প্যাক</numerusform>
            <numerusform>%nটি প্যাক</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%nটি ঠিক করতে হবে</numerusform>
            <numerusform>%nটি ঠিক করতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%nটি দেখতে হবে</numerusform>
            <numerusform>%nটি দেখতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>এবং আরও %nটি</numerusform>
            <numerusform>এবং আরও %nটি</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>বাক্য</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>বসান</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>অক্ষর বসান</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>বসানো হয়েছে: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>অদৃশ্য</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>চিহ্ন</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>ধ্বনিমূলক</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>নাম দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>এই প্যাক</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>শেষ ব্যবহৃত</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}টি পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>যা যা ঠিক, সব বেছে নিন</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>একটি বেছে নিন</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>একটি ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>বান্ডিল খুলুন</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>এগুলোও বিরল</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>যেখান থেকে বাছবেন</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>যেসব কলাম থেকে তা বোঝা যায়। প্রতিটি গোনা হয় ভাষার মধ্যে তার ক্রম ও তার ওজন অনুযায়ী।</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>দৈবভাবে নেওয়া</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>যাচাইকরণের জন্য</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>আইডি, প্রতি লাইনে একটি</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>পরের পর্বের আইটেম</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>প্রতি ভাষার আইটেম</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>এই বান্ডিলের আইটেম</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>সব সময় থাকা আইটেম</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>যেগুলোর অনুপাত বজায় থাকবে</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>চিহ্নের কলাম</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>পর্বের নাম</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>মডেল ভালো হয়েছে কি না, শুধু এই প্রম্পট থেকেই বোঝা যায়। এগুলো দিয়ে কখনও প্রশিক্ষণ হয় না।</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>ভাগের কলাম</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>প্রতিবেদনে এগুলো আলাদা দেখানো হয়।</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>এগুলো থেকে সব আইটেম সম্পর্কে জানা যায়, যা বেছে নেওয়া আইটেম থেকে যায় না।</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>আগে আসা বিষয়, কমা দিয়ে আলাদা</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>ওজন</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>আইটেম কী কারণে কঠিন</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>লেখার দৈর্ঘ্য</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>বেছে নেওয়া আইটেমের ফোল্ডার</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>পর্বগুলো দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>আইটেম পড়া হচ্ছে</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>{file} নামে সংরক্ষিত। প্যাক এখানে এটি থেকেই তৈরি হয়।</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>বেছে নেওয়া আইটেম সংরক্ষণ হচ্ছে</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>আগে কিছু ঠিক করতে হবে। তা আইটেমের উপরে লেখা আছে।</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>আইটেম এখনও বাছা হয়নি। একটু অপেক্ষা করুন।</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>আইটেম কোথা থেকে আসবে এবং কী কারণে কঠিন ধরা হবে, তা বেছে নিন।</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>যা ঠিক করতে হবে তা উপরে লেখা আছে।</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>যা নেওয়া হবে</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>বন্ধ করা পর্ব আবার খোলা যায় না।</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>এরপর এই বান্ডিলে আর কিছু তৈরি হয় না: পরেরটি নতুন পর্ব। ফলাফল প্যাক তখনও একত্র করা যায়, তবে সারাংশ যেমন আছে তেমনই থাকে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>পর্ব বন্ধ করুন</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>{round} পর্বটি বন্ধ করবেন?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>এই পর্ব থেকে তৈরি ফাইলের নাম সারাংশে দেওয়া যায়।</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>প্রতিবেদন এখন যেমন আছে, আর কী গেছে, কী ফিরেছে ও কী দাবি করা হচ্ছে তার সারাংশ বান্ডিলের পাশে রাখা হয়। আপনার চাবি সারাংশে স্বাক্ষর করে।</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>সমন্বয়কারীর জন্য একটি প্রতিবেদনে থাকে অ্যাপ কোথায় ছিল। তাতে আপনার আইটেমের কোনো লেখা থাকে না।</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>সব উত্তর ঠিকই আছে।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>সমন্বয়কারীর জন্য প্রতিবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} নামে সংরক্ষিত।</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>অ্যাপ হঠাৎ বন্ধ হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>পরের বার: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>অনুশীলন: কীবোর্ড ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>কোনো লাইনের নম্বর চাপুন; পরের প্রশ্ন নিজে থেকেই খোলে। {enter} দিয়ে এগোনো হয়।</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>কোনো বিকল্পের নম্বর চাপুন। {enter} উত্তর সংরক্ষণ করে এগিয়ে যায়।</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>যে রেসপন্স বেশি ভালো তার নম্বর চাপুন, বা দুটোই সমান ভালো হলে {none} চাপুন। {enter} দিয়ে এগোনো হয়।</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>আপনার উত্তর লিখুন। {enter} তা সংরক্ষণ করে এগিয়ে যায়।</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>রেসপন্সগুলো কোথায় আলাদা, {differences} তা দেখায়।</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} দিয়ে লেখায় শব্দ খোঁজা যায়।</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>ভালো উত্তর কেমন, সেই নির্দেশিকা {guidelines} দেখায়।</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>এখানে যেসব কী কাজ করে, {keyboard} সেগুলো দেখায়।</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} আইটেমটিকে বুকমার্ক দিয়ে বাকি রাখে।</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} শেষ বিকল্পটি বেছে নেয়, যা অন্যগুলো থেকে আলাদা।</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} দিয়ে সমন্বয়কারীকে নোট লেখা যায়।</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} লেখায় নিয়ে যায়, {mark} আপনার উত্তরের প্রমাণ যে বাক্যে তা চিহ্নিত করে।</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} লেখায় নিয়ে যায়। সেখানে {up} ও {down} এক বাক্য থেকে আরেক বাক্যে যায়, {mark} একটি চিহ্নিত করে। {other} ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} দিয়ে যেকোনো কমান্ড নাম ধরে খুঁজে পাওয়া যায়।</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} আগের আইটেমে ফিরিয়ে নেয়।</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>যে আইটেমে নিজের মধ্যেই গোলমাল আছে, {report} তার জন্য।</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} শেষ ধাপটি ফিরিয়ে নেয়।</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>পার্থক্য</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>পার্থক্য লুকান</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>এই রেসপন্সগুলোর মধ্যে একই লেখা কম</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%nটি অক্ষর</numerusform>
            <numerusform>%nটি অক্ষর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%nটি শব্দ</numerusform>
            <numerusform>%nটি শব্দ</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A ও B সমান ভালো</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>আগেরটির মতোই ভালো</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>সবচেয়ে ভালো</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>দুটোই খারাপ</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>স্থান {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>প্যাকে ফিরে যান</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>শুরু করার আগে</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>বান্ডিল ফাইলের শেষে .bundle থাকে। এটি ব্যক্তিগত এবং কখনও কাউকে পাঠানো হয় না।</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>বান্ডিল তৈরি করুন</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>এখানে কোনো বান্ডিল নেই</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>বান্ডিল খুলুন</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>যে বান্ডিল থেকে প্যাক তৈরি করেন তা খুলুন, বা এখানে টেনে আনুন।</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>সারি সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%nটি উত্তর</numerusform>
            <numerusform>%nটি উত্তর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>প্রতিটির জন্য %nটি উত্তর দরকার</numerusform>
            <numerusform>প্রতিটির জন্য %nটি উত্তর দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%nটি আইটেম</numerusform>
            <numerusform>%nটি আইটেম</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%nটি আইটেম দেখা দরকার</numerusform>
            <numerusform>%nটি আইটেম দেখা দরকার</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%nটি বাদ দেওয়া</numerusform>
            <numerusform>%nটি বাদ দেওয়া</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%nটি একত্র করা</numerusform>
            <numerusform>%nটি একত্র করা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%nটি নতুন</numerusform>
            <numerusform>%nটি নতুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%nটি প্যাক একত্র করা হয়েছে</numerusform>
            <numerusform>%nটি প্যাক একত্র করা হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%nটি ফলাফল প্যাক</numerusform>
            <numerusform>%nটি ফলাফল প্যাক</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%nটি যাচাই করতে হবে</numerusform>
            <numerusform>%nটি যাচাই করতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%nটি আপনার অপেক্ষায়</numerusform>
            <numerusform>%nটি আপনার অপেক্ষায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>যাচাই হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>লক্ষ্য: প্রতি আইটেমে %nটি উত্তর</numerusform>
            <numerusform>লক্ষ্য: প্রতি আইটেমে %nটি উত্তর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%nটি প্যাক একত্র করুন</numerusform>
            <numerusform>%nটি প্যাক একত্র করুন</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>প্যাক একত্র করুন</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>একত্র করা হচ্ছে</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>একত্রকরণ ফেরানো হয়েছে, %nটি প্যাক বের করা হয়েছে</numerusform>
            <numerusform>একত্রকরণ ফেরানো হয়েছে, %nটি প্যাক বের করা হয়েছে</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>বন্ধ পর্ব {round}-এর সারাংশ এখানে এখন যা আছে তার বদলে অন্য উত্তর গুনেছে।</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>একত্রকরণ ফেরানো হচ্ছে</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>বান্ডিল ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>সমন্বয়</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>বান্ডিল খুলুন</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>বান্ডিল খোলা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>যাচাই হচ্ছে</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>কপি দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>নিরাপত্তা কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>নিরাপত্তা কপি তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>নিরাপত্তা কপি খুলুন</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>আপনার কাজ পুনরুদ্ধার করা হচ্ছে</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>নিরাপত্তা কপি ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>নিরাপত্তা কপি হলো {file}, আপনার চাবির কপি {key}।</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>নিরাপত্তা কপি হলো {file}। এটি খোলা যায়।</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>আপনার কাজ পুনরুদ্ধার হয়েছে। আগে এখানে যা ছিল তা আলাদা কপি হিসেবে রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%nটির উত্তর দেওয়া</numerusform>
            <numerusform>%nটির উত্তর দেওয়া</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%nটি আইটেম মীমাংসা করতে হবে</numerusform>
            <numerusform>%nটি আইটেম মীমাংসা করতে হবে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%nটি ভাষা যাচাই বাকি</numerusform>
            <numerusform>%nটি ভাষা যাচাই বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%nটি নোট</numerusform>
            <numerusform>%nটি নোট</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%nটি আপত্তি বা সমস্যা</numerusform>
            <numerusform>%nটি আপত্তি বা সমস্যা</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%nটি বাকি</numerusform>
            <numerusform>%nটি বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n জন</numerusform>
            <numerusform>%n জন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%nটি সমস্যা জানানো হয়েছে</numerusform>
            <numerusform>%nটি সমস্যা জানানো হয়েছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%nটি পরে ঠিক করার</numerusform>
            <numerusform>%nটি পরে ঠিক করার</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>একটি সমস্যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>উত্তর আলাদা</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>প্রতি আইটেমে কত উত্তর, এবং কত আইটেমে ততগুলো আছে</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>কভারেজ</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>একই কাজের দুটি সংস্করণ</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{answers} আছে: {count}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count}টিতে {first} থেকে {last}টি উত্তর</translation>
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
        <translation>চাবি কার্ড যোগ করুন</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>চাবি কার্ড ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>বান্ডিলে উত্তর: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>যাচাই করার উত্তর: {answers}, এর মধ্যে ইচ্ছা করে রাখা ভুল: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>এই ফাইল পর্যালোচককে দিন।</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>অর্ধেক দৈবভাবে নেওয়া হয়, অর্ধেক ঝুঁকির লক্ষণ দেখে। 50টির কম উত্তরের লট পুরোটাই যাচাই হয়।</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>এতে নির্দেশিকা নেই, কারণ প্যাকগুলো বান্ডিলের পাশে নেই।</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>পর্যালোচনা প্যাক তৈরি করুন</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} নামে সংরক্ষিত।</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>আগের সংস্করণ</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>নোট: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>সংরক্ষণের পরে কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>সমস্যা: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>এটি সংরক্ষণ করা হয়েছিল, পরে বদলানো বা ফিরিয়ে নেওয়া হয়েছে। এটি ফলাফল প্যাকে আছে, এবং যিনি সেটি খুলবেন তিনি এটি পড়তে পারবেন। এগিয়ে যাওয়ার আগে আপনি যা টাইপ করেছেন ও বদলেছেন তা সেখানে নেই।</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%nটি চিহ্ন</numerusform>
            <numerusform>%nটি চিহ্ন</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>এটি কতটা খারাপ?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>চিহ্নের নাম বেছে নিন</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%nটি মানদণ্ড বাকি</numerusform>
            <numerusform>%nটি মানদণ্ড বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>%nটি প্রশ্ন বাকি</numerusform>
            <numerusform>%nটি প্রশ্ন বাকি</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>বেছে নিয়ে পরেরটি</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>{b}টির মধ্যে আইটেম {a}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>আইটেম {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>সংরক্ষণ করে পরেরটি</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>{b}টির মধ্যে {a}টির উত্তর দেওয়া, পরে ঠিক করার: {later}, আপত্তি বা সমস্যা: {problems}। আইটেম {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>{b}টির মধ্যে {a}টির উত্তর দেওয়া, পরে ঠিক করার: {later}, সমস্যা: {problems}। আইটেম {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>একজন পর্যালোচক আপনার কিছু উত্তর দেখেছেন, সেগুলো কার তা না জেনেই।</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>এ পর্যন্ত যাচাই করা উত্তর: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>আপনার উত্তরগুলোর কী হলো</translation>
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
        <translation>আইটেম খোঁজা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>পড়ার মতো কিছু নেই</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>লেখায় খুঁজুন</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}টি পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>%nটি আইটেমের উত্তর দেওয়া হয়েছে।</numerusform>
            <numerusform>সব %nটি আইটেমের উত্তর দেওয়া হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>আইটেম {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>আইটেম {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকুন</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>%nটি আইটেমের শেষটি।</numerusform>
            <numerusform>%nটি আইটেমের শেষটি।</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>এগুলোতে সবচেয়ে বেশি সময় লেগেছে</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>পরে ঠিক করার</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>নোট সহ</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>আমার কাছে অন্য কম্পিউটারের চাবি আছে</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>এটি এই কম্পিউটারেই তৈরি এবং কখনও এর বাইরে যায় না। আপনি যত প্যাক ফেরত দেন, অ্যাপ এটি দিয়ে তাতে স্বাক্ষর করে, যাতে পথে কেউ আপনার উত্তর বদলাতে না পারে।</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>চাবির ব্যাকআপ আছে</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>আমার প্যাক খুলুন</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>স্বাক্ষরের চাবি</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>{count}টির মধ্যে ধাপ {number}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>এই নাম আপনার ফলাফল প্যাকে থাকে। এটি একটি নম্বরও হতে পারে।</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>আপনার ভাষায় বা ইংরেজিতে লিখুন</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>অন্য কেউ হিসেবে ব্যবহার করুন</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>আপনার সমন্বয়কারী আপনাকে কী নামে ডাকেন?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>কে স্বাক্ষর করেছেন তা কোনো সমন্বয়কারী জানতে চাইলে এই অঙ্কগুলো পড়ে শোনান।</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>আগে একটি নাম বা নম্বর লিখুন।</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>সেটিংসে এটি যেকোনো সময় বদলাতে পারেন</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>আপনার নিরাপত্তা নম্বর</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>আপনার স্বাক্ষরের চাবি তৈরি</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>আগে নিজে উত্তর দিন</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>তারপর আপনি দেওয়া উত্তরটি দেখেন, এবং সে সম্পর্কে আপনার মত জানান।</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>আপনার উত্তর</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>1 থেকে {count} পর্যন্ত একটি সংখ্যা</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>যান</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>আইটেমে যান</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>এই প্যাকে আপনি নিজে এগিয়ে যান।</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>চালু করুন</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>বেছে নেওয়ার পর পরের আইটেম নিজে থেকে আসতে পারে।</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>পরের আইটেম নিজে থেকে আসে।</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>আপনি নিজে এগিয়ে যান।</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>নির্দেশিকা</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>এই প্যাকে কোনো নির্দেশিকা নেই।</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%nটি উত্তর চাওয়া ভাষায় নয়, অন্য ভাষায়। প্রথমটি আইটেম {number}।</numerusform>
            <numerusform>%nটি উত্তর চাওয়া ভাষায় নয়, অন্য ভাষায়। প্রথমটি আইটেম {number}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%nটি আইটেম পরে ঠিক করার। প্রথমটি আইটেম {number}।</numerusform>
            <numerusform>%nটি আইটেম পরে ঠিক করার। প্রথমটি আইটেম {number}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%nটি আইটেমে এমন পরিবর্তন আছে যা এখনও উত্তর নয় এবং যায় না। সেটি আইটেম {number}।</numerusform>
            <numerusform>%nটি আইটেমে এমন পরিবর্তন আছে যা এখনও উত্তর নয় এবং যায় না। প্রথমটি আইটেম {number}।</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>একত্র করার সময় নতুন ফলাফল প্যাক এটির জায়গা নেয়।</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>প্রায় {size}, {meaning}। আপনার চাবি দিয়ে স্বাক্ষর করা।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>জায়গা বদলান</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>অন্য জায়গা বেছে নিন। আপনার উত্তর নিরাপদে আছে।</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>ইমেলের লেখা কপি করুন</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>আইটেম {number}-এ যান</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>ফেরত দিন: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>শুভেচ্ছা {name}, এটি “{title}”-এর জন্য আমার ফলাফল প্যাক: {all}টির মধ্যে {done}টি আইটেম হয়েছে। ফাইলটি {file}।</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>শুভেচ্ছা, এটি “{title}”-এর জন্য আমার ফলাফল প্যাক: {all}টির মধ্যে {done}টি আইটেম হয়েছে। ফাইলটি {file}।</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>লক করা: শুধু {name} এটি খুলতে পারেন।</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>অথবা যেমন আছে তেমনই ফেরত দিন।</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>ফলাফল প্যাক</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>ফলাফল প্যাক সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>যা হয়েছে তা সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>{file} নামে সংরক্ষিত, {size}। এই ফাইল {name}-কে দিন।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>কম্পিউটারের তারিখ ঠিক করুন, যাতে আপনার ফলাফল প্যাকে সঠিক তারিখ থাকে।</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ফাইল দেখান</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>এই ফোল্ডারে লেখার অনুমতি অ্যাপের নেই।</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>নম্বর মিলেছে</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>ফাইল সম্পূর্ণ হওয়ার আগেই পেনড্রাইভ খুলে নেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>এই কম্পিউটারে তারিখ {day}। প্যাকটি তার পরে তৈরি হয়েছে।</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>এতে কী আছে</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>পরেও উত্তর বদলাতে পারবেন</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>আপনি এখনও {name}-এর নিরাপত্তা নম্বর মেলাননি।</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>আপনার উত্তর এই কম্পিউটারে নিরাপদে আছে। পেনড্রাইভ লাগিয়ে আবার সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>যেকোনো ইমেলের জন্য যথেষ্ট ছোট</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>বেশির ভাগ ইমেলের জন্য বেশি বড়, পেনড্রাইভ ব্যবহার করুন</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · {signer}-এর কাছে</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}। আর কিছু নয়।</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>একত্র করার সময় নতুন রায় প্যাক এটির জায়গা নেয়।</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>শুভেচ্ছা, “{title}” সম্পর্কে আমার রায় এখানে: %nটির মধ্যে {checked}টি উত্তর যাচাই করা হয়েছে।</numerusform>
            <numerusform>শুভেচ্ছা, “{title}” সম্পর্কে আমার রায় এখানে: %nটির মধ্যে {checked}টি উত্তর যাচাই করা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>রায় প্যাক সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>রায় প্যাক</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>পরেও রায় বদলাতে পারবেন</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>সব ঠিক আছে</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>নিরাপত্তা কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>কিছু ঠিক করতে হবে</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>অ্যাপ বন্ধ করে {folder} ফোল্ডারটি অন্য জায়গায় সরান।</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>অ্যাপ বন্ধ করে {folder} ফোল্ডারটি এই কম্পিউটারে সরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>পেনড্রাইভ খোলার আগে অ্যাপ বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>সংযোগ কেটে গেলে উত্তর হারিয়ে যেতে পারে। দুটি কম্পিউটার একই সময়ে এটি ব্যবহার করবে না।</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>আপনি কাজ করার সময় অন্য প্রোগ্রাম এই ফোল্ডার কপি করে এবং আপনার উত্তরের ফাইল নষ্ট করতে পারে।</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>সেখানে সংরক্ষণ করতে বেশি সময় লাগে। অ্যাপ খোলা থাকা অবস্থায় পেনড্রাইভ খুলে নেওয়া হলে উত্তর হারিয়ে যেতে পারে।</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>আপনার কাজ একটি সিঙ্ক করা ফোল্ডারে আছে</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>আপনার কাজ একটি নেটওয়ার্ক ড্রাইভে আছে</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>আপনার কাজ একটি পেনড্রাইভে আছে</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>অঙ্ক</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>সব সময় 0–9 অঙ্ক</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>বন্ধ থাকলে: সংখ্যা ভাষার নিজের অঙ্কে লেখা হয়।</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>সব {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>পরে ঠিক করার {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>লেখায় ও উত্তরে খুঁজুন</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>আইটেম {number}, {state}। {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>আইটেম</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>কোনো আইটেমে “{text}” নেই।</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>এমন কোনো আইটেম নেই।</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>আপত্তি বা সমস্যা {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>বাকি {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>সমস্যা {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>কিছু লেখায় এখনও খোঁজা হয়নি।</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>নোট সহ {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b}টির মধ্যে {a}টি</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>প্রথম আইটেমের পূর্বরূপ</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>এই কম্পিউটার নষ্ট হলে কপিটি দিয়ে আপনি একই নামে কাজ চালিয়ে যেতে পারবেন। পেনড্রাইভ বা প্রিন্ট করা পাতাই যথেষ্ট।</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>নিরাপদ জায়গায় একটি কপি রাখুন</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>পরে মনে করিয়ে দিন</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>চাবির কপি ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>আপনার চাবির কপি হলো {file}।</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>পাসফ্রেজ সরানো হয়েছে। আপনার স্বাক্ষরের চাবি এখন পাসফ্রেজ ছাড়াই খোলে।</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>আপনার চাবি এখানে আছে। আপনি {name} নামে ফেরত দেবেন।</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>আপনার স্বাক্ষরের চাবিতে পাসফ্রেজ দেওয়া হয়েছে।</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>পুরোনো চাবির কপি তা ফিরিয়ে আনে না।</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>{folder} ফোল্ডারে</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>নতুন চাবির এখনও কোনো কপি নেই</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>আপনার নিরাপত্তা নম্বর</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>দেওয়ার ফাইলগুলোর ফোল্ডার</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>এই বিশ্বাস প্যাকগুলো প্রকল্পের সবাইকে এই ক্রমে দিন:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>এই বিশ্বাস প্যাক প্রকল্পের সবাইকে দিন:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>এটি প্রকল্পের সবাইকে দিন:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>এই চাবি কার্ড আপনার সমন্বয়কারীকে পাঠান এবং উপরের নম্বরটি পড়ে শোনান:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>চাবিটি প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>আপনার চাবি কার্ড লেখা হয়েছে</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>এখন থেকে আপনার চাবি প্রকল্পের জন্য স্বাক্ষর করে</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>এখন থেকে আপনার নতুন চাবি স্বাক্ষর করে</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>স্বাক্ষরের চাবির কপি</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>অন্য কম্পিউটারে: অ্যাপটি ইনস্টল করুন, আপনার নাম লিখুন, “আমার কাছে অন্য কম্পিউটারের চাবি আছে” বেছে নিন এবং এই অঙ্কগুলো সারির পর সারি টাইপ করুন। প্রতিটি ব্লকের শেষ অঙ্ক টাইপের ভুল ধরে।</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>এই চাবির নিরাপত্তা নম্বর</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name}-এর চাবি</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>এই পাতা যাঁর কাছে থাকে তিনি কোনো পাসফ্রেজ ছাড়াই আপনার নামে স্বাক্ষর করতে পারেন। এমন জায়গায় রাখুন যেখানে শুধু আপনি পৌঁছাতে পারেন, আর এর কোনো ছবি তুলবেন না।</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কীবোর্ড</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>ম্যানুয়াল</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>এই পাতা প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>অনুশীলন প্যাক করে দেখুন</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>সব প্রচলিত কী</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>কী বদলান</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>কমান্ডের কী</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>কোনো কমান্ডে “{text}” নেই।</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>নতুন কী চাপুন</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>তৈরি কী-সেট</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>খুঁজতে লিখুন</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>প্রচলিত কী</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>প্রচলিত কী</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} এই কমান্ডের কী: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>ওখানে {word}, এখানে: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>আমার উত্তর বদলান</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>এটিই রাখুন</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>শুধু {letter}-এ আছে</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>অন্য ফন্ট ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>প্যাক ফাইলের শেষে .taskpack থাকে এবং সাধারণত ইমেল বা পেনড্রাইভে আসে। ইন্টারনেট লাগে না।</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>যাচাই করার উত্তর</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>সমন্বয়কারীর পাঠানো প্যাক ফাইলে ডাবল-ক্লিক করুন, এখানে ছেড়ে দিন, বা খুলুন:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>প্যাক বা কমান্ড খুঁজুন</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>শেষ, ফেরত দেওয়ার জন্য তৈরি</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>ফেরত দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>চলছে</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>আর্কাইভে</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>ইন্টারফেসের ভাষা</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>এখনও কোনো প্যাক নেই</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>প্যাক খুলুন</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>প্যাক</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>সব {count}টি দেখান</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>আজ: %nটি আইটেম, সময় {time}</numerusform>
            <numerusform>আজ: %nটি আইটেম, সময় {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>অনুশীলন প্যাক করে দেখুন</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>এই নাম রাখুন</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>তালিকায় নাম</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>ফলাফল প্যাকে {name} নামই থাকে।</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>অ্যানিমেশন কমান</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>অ্যানিমেশন</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>কিছু সরে সরে আসে না; প্যানেল ও বার্তা সঙ্গে সঙ্গে দেখা যায়।</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
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
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>জায়গা বেছে নিন</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>নিরাপত্তা কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>এই কপি দিয়ে কেউ স্বাক্ষর করতে পারে না।</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>আপনার প্যাক, উত্তর ও সেটিংসের একটি ফাইল। যিনি এটি পান তিনি সেগুলো পড়তে পারেন।</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>দ্বিতীয় ফাইলটি শুধু আপনার পাসফ্রেজ দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>দ্বিতীয় ফাইলটি যিনি পান তিনি আপনার নামে স্বাক্ষর করতে পারেন, যদি না আপনি তাতে পাসফ্রেজ দেন। আপনার কাছে পাসফ্রেজ চাওয়া হবে।</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>দ্বিতীয় ফাইলে আপনার স্বাক্ষরের চাবির কপিসহ</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>আপনার স্বাক্ষরের চাবি ছাড়া</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>সূচিপত্র</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>ম্যানুয়ালে খুঁজুন</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>অবদানকারীদের জন্য</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>সমন্বয়কারীদের জন্য</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>পর্যালোচকদের জন্য</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>ম্যানুয়াল</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>এই পাতায় কোথাও “{text}” নেই।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>এই পাতা শুধু {language} ভাষায় আছে।</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}টি পাওয়া গেছে</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>চিহ্ন সরান</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>কিছু মাপা হয়নি।</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>এই সংখ্যাগুলো ফলাফল প্যাকে আছে। সব আইটেম মিলিয়ে:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>যা মাপা হয়েছে</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%nটি প্যাক দুটি সংস্করণের একটি হিসেবে এসেছে। কোনোটিই গোনা হয় না:</numerusform>
            <numerusform>%nটি প্যাক দুটি সংস্করণের একটি হিসেবে এসেছে। কোনোটিই গোনা হয় না:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%nটি প্যাক একই ব্যক্তির পুরোনো প্যাকের জায়গা নেয়:</numerusform>
            <numerusform>%nটি প্যাক একই ব্যক্তির পুরোনো প্যাকের জায়গা নেয়:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>%nটি প্যাক একত্র করুন</numerusform>
            <numerusform>%nটি প্যাক একত্র করুন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>%nটি প্যাক একত্র করবেন?</numerusform>
            <numerusform>%nটি প্যাক একত্র করবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>একত্র করলে কখনও কিছু মোছে না। পুরোনো প্যাকগুলো থাকে, এবং একত্রকরণ ফেরানো যায়।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>এবং আরও %nটি</numerusform>
            <numerusform>এবং আরও %nটি</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, {day} তারিখে একত্র করা প্যাকের জায়গায়</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>দ্বিতীয় একটি বিশ্বাস প্যাক এটি প্রত্যাহার করে। তখন এর স্বাক্ষর করা প্যাক প্রত্যাখ্যান করা হয়। সেগুলো আবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>আপনার প্রকল্পগুলোর সবাইকে জানাতে হবে</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>নতুন স্বাক্ষরের চাবি তৈরি করবেন?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>সমন্বয়কারী যাতে স্বাক্ষর করেন অন্যরা তা বিশ্বাস করেন। সেই চাবি লক করা থাকতে হবে।</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>একটি পাসফ্রেজ দিন</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>আগে একটি পাসফ্রেজ দিন</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>পুরোনো চাবিটি হয়তো অন্য কারও কাছে আছে</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>এখন থেকে নতুন চাবি স্বাক্ষর করে এবং পুরোনোটির মতোই খোলে। আপনার প্যাক ও উত্তর থেকে যায়, আর পুরোনো চাবি অ্যাপের ফোল্ডারে রাখা হয়।</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>পুরোনো চাবি নিরাপদে আছে</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>পুরোনো চাবির কী হবে?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>এটি যাতে স্বাক্ষর করেছে তা কার্যকর থাকে।</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>পাঠানোর জন্য আপনি একটি চাবি কার্ড পান। সেটি নেওয়া না হওয়া পর্যন্ত নতুন চাবিতে স্বাক্ষর করা ফলাফল প্যাক অপেক্ষা করে।</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>প্রতিটি প্রকল্পের জন্য আপনি একটি বিশ্বাস প্যাক পান, তাতে পুরোনো চাবি নতুনটিকে পরিচয় করিয়ে দেয়।</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>আপনার সমন্বয়কারীকে নতুন চাবিটি চিনতে হবে</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>নতুন পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>কপির পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>বর্তমান পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>একটি পাসফ্রেজ দিন</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>পাসফ্রেজ দিন</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>একই পাসফ্রেজ আরেকবার</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>পাসফ্রেজ দুটি এক নয়।</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>আগে নতুন পাসফ্রেজ টাইপ করুন।</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>আগে বর্তমান পাসফ্রেজ টাইপ করুন।</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>পাসফ্রেজ ছাড়া কপি যিনি খুঁজে পান তিনি আপনার নামে স্বাক্ষর করতে পারেন। পাসফ্রেজ দেওয়া কপি শুধু সেটি দিয়েই খোলে: ভুলে যাওয়া পাসফ্রেজ কেউ ফিরিয়ে আনতে পারে না।</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>আপনার চাবি যতবার স্বাক্ষর করবে ততবার এটি চাওয়া হবে: ফেরত দিতে, প্যাক তৈরি করতে, পর্ব বন্ধ করতে। এটি কোথাও রাখা হয় না, কেউ ফিরিয়ে আনতেও পারে না: এটি ছাড়া আপনার করা সব কাজ এখানে থেকে যাবে, কিন্তু স্বাক্ষর করতে পারবেন শুধু আপনার চাবির এমন কপি দিয়ে যা খোলে, বা নতুন চাবি দিয়ে।</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>এটি এই আইটেমে আপনার উত্তরের সঙ্গে যায়।</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>নোট রাখুন</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>সমন্বয়কারীকে নোট</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>আমার উত্তর ঠিক ছিল</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>আপত্তি জানান</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>আগে কারণ লিখুন।</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>আপত্তি ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>কেন ঠিক ছিল</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>আপনার আগের উত্তরই বহাল থাকে। আপনার সমন্বয়কারী কারণটি দেখে সিদ্ধান্ত নেন।</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>স্বাক্ষরের চাবির পাসফ্রেজ এখানে {name}-এর কাজ খোলে।</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>এই পাসফ্রেজে স্বাক্ষরের চাবি খোলে না। আবার চেষ্টা করুন।</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, {count}টির মধ্যে বিকল্প {number}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>ফন্ট ফাইল যোগ করুন</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>সমন্বয়কারীর কাছে একটি ফন্ট ফাইল চেয়ে নিন। এর শেষে .ttf, .otf বা .ttc থাকে এবং এটি পেনড্রাইভে আসতে পারে; ইন্টারনেট লাগে না।</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>ফন্ট ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>নেই: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>সমস্যা জানান</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>এই লেখার কিছু অক্ষর এই কম্পিউটারে দেখানো যাচ্ছে না</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} পড়া বা কপি করা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>{pack} প্যাকটি শুরু করা হয়নি: এখানকার কোনো ফন্টে {script} লিপির অক্ষর নেই।</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>প্যাক যোগ করা হচ্ছে</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>চাবির ব্যাকআপ নিন</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>প্যাক যাচাই করা হচ্ছে</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>সবকিছু সংরক্ষিত আছে, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>অনুশীলন প্যাক তৈরি হচ্ছে</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>প্যাক খুলুন</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>প্যাক ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>এটি শুরু করুন</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>প্যাকটি আর্কাইভে আছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>আপনার স্বাক্ষরের চাবির এখনও কোনো কপি নেই।</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} আপনার প্যাকে আছে।</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>{file} প্রিন্ট করুন, পাতাটি তুলে রাখুন, আর ফাইলটি মুছে দিন। এতে একটি গোপন চাবি আছে।</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>আইটেম {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>আরও দেখান</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>যেকোনো কমান্ড খুঁজুন</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>আইটেম {number}-এ যান</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>কোনো কমান্ড বা প্যাকে “{text}” নেই।</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>কোনো কমান্ড বা প্যাকে “{text}” নেই। আপনি কি “{other}” বোঝাতে চেয়েছেন? Enter চাপলে সেটি নেওয়া হবে।</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>কমান্ডের পাশের কী এই উইন্ডো ছাড়াই একই কাজ করে।</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>শেষ ব্যবহৃত</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>করুন</translation>
    </message>
    <message>
        <source>move</source>
        <translation>উপরে-নিচে</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>পরের বার: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>এনকোডিং</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>শিট</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ভাগ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>স্তর</translation>
    </message>
    <message>
        <source>all</source>
        <translation>সব</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>ফাইল অনুযায়ী</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>{column} অনুযায়ী</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>প্রতিটি এন্ট্রি</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>বাছা হয়নি</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>পুরো ফাইল</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>পুরো ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>আপনার স্বাক্ষরের চাবির পাসফ্রেজ</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>নিজের ফোল্ডার ও স্বাক্ষরের চাবি নিয়ে শুরু করেন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>পাওয়া যাচ্ছে না: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>নাম বদলান</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>প্রত্যেকের নিজের প্যাক, উত্তর, স্বাক্ষরের চাবি ও সেটিংস থাকে।</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>এখন ব্যবহার হচ্ছে</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>শেষ ব্যবহার: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>পাসফ্রেজ দিয়ে লক করা</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>এই ফোল্ডার তালিকায় রাখুন</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>বেরিয়ে যান</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>নিরাপত্তা নম্বর {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>নতুন কেউ</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>তালিকা থেকে সরান</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>প্রথমবার চালু করা শেষ হয়নি</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>অন্য কেউ হিসেবে ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>আপনি কে?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>এখনও নাম নেই</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>আপনার ফোল্ডার {folder} এই তালিকায় নেই।</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>সব ভাষা</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>সর্বোচ্চ কতটি আইটেম</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>যেসব ক্ষেত্র জানেন</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>যেসব ভাষা জানেন</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>{name}-কে বাদ দিন</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>সীমা নেই</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>অন্যদের তুলনায় কাজের অংশ</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>মজুরি</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>যেসব উপভাষায় কথা বলেন</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>তাঁদের অংশ যা দিয়ে ঠিক হয়</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>প্রতি ঘণ্টায়</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>প্রতি আইটেমে</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>আইন, চিকিৎসা</translation>
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
        <translation>পুরো ফাইল</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>ব্যাখ্যা</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>অনুশীলনের আইটেম</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>এগুলো প্রথমে আসে, কোনো হিসাবে ধরা হয় না, এবং পরে সঠিক উত্তর জানায়। একটি কলামে yes, true, 1 বা x এগুলোকে চিহ্নিত করে।</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>উত্তর এমন হতে পারে: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>অন্য উত্তর প্রত্যাশিত: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>অনুশীলনের আইটেম: আপনার উত্তর গোনা হয় না।</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>আপনার উত্তরটিই প্রত্যাশিত উত্তর।</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকুন</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>প্যাকে যান</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>পরের ধরনের টাস্ক</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>অনুশীলন শুধু আপনার জন্য। এই উত্তরগুলো কেউ দেখে না।</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকুন</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>এই ধরনের টাস্ক শেষ</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>আপনি সব ধরনের টাস্ক অনুশীলন করেছেন</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>{least}–{most}টি অক্ষর লেখার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>{least}–{most}টি শব্দ লেখার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>অন্য ভাষায় লেখা</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>পরপর এতগুলো অক্ষর লেখাতেও আছে: {number}। নিজের শব্দে লিখুন।</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>সবচেয়ে লম্বা নকল করা অংশ, অক্ষরে: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>সবচেয়ে লম্বা নকল করা অংশ, শব্দে: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>যে পরিভাষা নেই: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>লেখায় নেই: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>শুধু লেখায় আছে: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>দেখান</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>পরপর এতগুলো শব্দ লেখাতেও আছে: {number}। নিজের শব্দে লিখুন।</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>টাস্কের ভাষায় লেখা</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>এই মানদণ্ড অনুযায়ী রেটিং দিন</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>রেসপন্সের রেটিং দিন</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>বিচার করা যায় না</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>পরের মানদণ্ড</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>রেটিং</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b}টির মধ্যে {a}টি</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: কোনোটি নয়</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>ফন্ট ফাইল যোগ করুন</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>ফন্ট</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>ফন্ট ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>এক লাইনে সর্বোচ্চ অক্ষর</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>লাইনের উচ্চতা</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>নাসখ</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>নাস্তালিক</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>লিপি</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>অনুচ্ছেদের আকার</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>এই কম্পিউটারের ফন্ট</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>প্রোগ্রামের সঙ্গে আসা ফন্ট</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} পড়া বা কপি করা যাচ্ছে না।</translation>
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
        <translation>এই আইটেমে কোনো লেখা নেই</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>প্রকল্পের যেকোনো প্যাক বা বিশ্বাস প্যাক:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>পুনরুদ্ধার চাবি দিয়ে নতুন করে শুরু করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>প্যাক খুলুন</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>আগে প্রকল্পের একটি প্যাক খুলুন।</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>পাতা খুলুন</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>আগে পুনরুদ্ধার চাবির পাতা খুলুন।</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>প্যাক ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>চাবির পাতা ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>পুনরুদ্ধার চাবির পাতা, যা প্রথম পরিকল্পনার সঙ্গে তৈরি হয়েছিল। সেটি কাগজে থাকলে তার লাইনগুলো একটি টেক্সট ফাইলে লিখুন।</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>এই কম্পিউটারে আপনার চাবি প্রকল্পের সমন্বয়কারীর চাবি হয়ে যায়। এ পর্যন্ত যেসব চাবি এর জন্য স্বাক্ষর করেছে সেগুলো প্রত্যাহার করা হয়; অবদানকারীরা ও তাঁদের উত্তর থেকে যায়।</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>প্যাক ফাইলের শেষে .taskpack থাকে এবং সাধারণত ইমেল বা পেনড্রাইভে আসে।</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>এই প্যাকের একটি অংশ নেই</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>এটি আবার চেয়ে নিন, বা পেনড্রাইভ থেকে আরেকবার কপি করুন।</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>{name}-এর কাছে এমন প্যাক চান যার শেষে .taskpack আছে।</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>{name}-এর কাছে এটি ছোট ছোট অংশে চেয়ে নিন।</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>{name}-এর কাছে নতুন সংস্করণ চান। এটি পেনড্রাইভে আসতে পারে।</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>{name}-এর কাছে আপনার জন্য তৈরি প্যাকটি চান।</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>{name}-এর কাছে প্যাকটি চান, আর সেই ফাইলটি খুলুন।</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>{name}-কে বলুন অন্য কাউকে দিয়ে যাচাই করাতে।</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>{name}-কে প্যাকটি আবার পাঠাতে বলুন, পেনড্রাইভে বা নতুন ইমেলে হলে সবচেয়ে ভালো।</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>{name}-কে ফোন করুন, এবং নতুন চাবি দিয়ে স্বাক্ষর করা প্যাক চেয়ে নিন।</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>{name}-কে ফোন করুন, এবং কে স্বাক্ষর করেছেন তা জেনে নিন।</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>{name}-কে ফোন করুন। শুধু পুরোনো চাবি বা পুনরুদ্ধার চাবির বিশ্বাস প্যাক নতুন চাবি আনতে পারে।</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>{name}-এর জন্য বিস্তারিত কপি করুন, যাতে প্যাকটি নতুন করে তৈরি করা যায়।</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>এই প্যাকের সব উত্তর আপনার নিজের</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>আপনার কাছে থাকা প্যাক নিয়েই কাজ চালিয়ে যান।</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>এই কম্পিউটারে যে সংস্করণ আছে তাতে এটি যোগ করা যাবে না।</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>এটি যোগ করা যাবে না, কারণ এর উত্তরগুলো একত্র করা যেত না।</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>এটি যোগ করা যাবে না, কারণ এটি কে তৈরি করেছেন কেউ বলতে পারে না।</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>এটি যোগ করা যাবে না।</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>এটি যোগ করা যাবে না। ডাউনলোড মাঝপথে থেমে গেলে এমন হয়।</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>এটি যোগ করা যাবে না। ডাউনলোড নষ্ট হলে বা কেউ ফাইলটি সম্পাদনা করলে এমন হয়।</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>এটি যোগ করা যাবে না। আপনার অ্যাপের সংস্করণ {version}।</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>এটি অ্যাপের {made} সংস্করণে তৈরি এবং যোগ করা যাবে না। আপনার সংস্করণ {version}।</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>কেউ নিজের উত্তর যাচাই করেন না।</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>আপনি যে চাবি বিশ্বাস করেন তার বদলে অন্য চাবিতে স্বাক্ষর করা</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>{day} তারিখে আপনি যে চাবি বিশ্বাস করেছিলেন তার বদলে অন্য চাবিতে স্বাক্ষর করা</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>এই প্যাকের ভেতরের জিনিস পরস্পরের সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>যে চাবি দিয়ে এই প্যাক স্বাক্ষর করা, তা প্রত্যাহার করা হয়েছে</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>এই প্যাকের স্বাক্ষরকারীদের তালিকা আপনারটির চেয়ে পুরোনো</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>এই ফাইল প্যাক নয়</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>এটি আপনার জন্য আইটেমের প্যাক নয়</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>এই প্যাকটি অন্য কারও জন্য</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>এই প্যাকটি {other}-এর জন্য। আপনি {you}।</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>এই প্যাকে স্বাক্ষর নেই</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>এই প্যাক বেশি বড়</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>এই প্যাকের জন্য অ্যাপের নতুন সংস্করণ দরকার</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>এই প্যাকের জন্য অ্যাপের {needed} সংস্করণ দরকার। আপনার সংস্করণ {version}।</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>স্বাক্ষর করার পরে এই প্যাক বদলানো হয়েছে</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>এই প্যাক অন্য একটি প্রোগ্রামের জন্য তৈরি</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>এই বিশ্বাস প্যাক নেওয়া যায়নি: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>এই প্যাকের স্বাক্ষরকারীর এখানে প্যাক তৈরির অনুমতি নেই</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>আপনার কাছে এই প্যাকের নতুন সংস্করণ আছে</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>আপনার অন্য প্যাক ও উত্তরের কোনো ক্ষতি হয়নি।</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>আপনার সমন্বয়কারী</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>সারণি ও পদ্ধতি</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>আইটেম: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{all}টির মধ্যে {shown}টি আইটেম</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>চাইলে নিজের ভাষায় লিখুন</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>জানান</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>জানানো সমস্যা ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>এই আইটেমে কী সমস্যা?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>আপনার সমন্বয়কারী এটি দেখতে পাবেন।</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>গোনা হচ্ছে</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>প্রতিবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>কাজের বিবরণী সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>{folder} ফোল্ডারে সংরক্ষিত</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>কাজের বিবরণী</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>আরও সারি: {count}। সেগুলো {file}-এ পেতে প্রতিবেদন সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>ছবি ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>ছবি সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>আপনার সব কাজের একটি কপি {folder}-এ আছে। এই কম্পিউটার সংরক্ষণ করতে না পারা পর্যন্ত আপনার উত্তর মেমোরিতে থাকে।</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>পেনড্রাইভে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>কাজ সংরক্ষণ হচ্ছে</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>ফলাফল প্যাক {file} ও আপনার সব কাজের একটি কপি {folder}-এ আছে। এই কম্পিউটার সংরক্ষণ করতে না পারা পর্যন্ত আপনার উত্তর মেমোরিতে থাকে।</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>কাজ অন্য জায়গায় সংরক্ষিত হয়েছে</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>রেসপন্স {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>রেসপন্স {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 মিনিট হলো। একটু বিরতি নিলে উপকার হয়।</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>এই কপির সবকিছু এখানে আছে, এবং এখানকার কিছুই তার চেয়ে নতুন নয়</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>এটি তালিকায় একটি আলাদা কপি হয়, এবং আবার পুনরুদ্ধার করা যায়।</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>এটি শুধু সেখানেই পুনরুদ্ধার করা যায় যেখানে সেই চাবি আছে, বা যেখানে এখনও কোনো চাবি নেই।</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>এখানে নেই এমন কিছু ফিরে আসে না</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>প্যাক: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>পুনরুদ্ধার করুন</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>নিরাপত্তা কপি, {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>পুনরুদ্ধার করার কিছু নেই।</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>এই কপি অন্য একটি স্বাক্ষরের চাবির</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>এখন এখানে যা আছে তা রাখা হয়</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>%nটি আইটেমের কাজ ফিরে আসে</numerusform>
            <numerusform>%nটি আইটেমের কাজ ফিরে আসে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>%nটি আইটেমের কাজ এখানে বেশি নতুন এবং প্যাক থেকে সরে যায়</numerusform>
            <numerusform>%nটি আইটেমের কাজ এখানে বেশি নতুন এবং প্যাক থেকে সরে যায়</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>আপনার পরের ফলাফল প্যাকে লেখা থাকবে যে আপনার কাজ পুনরুদ্ধার করা হয়েছে</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>আপনার স্বাক্ষরের চাবি, এবং প্যাকের বাইরে আপনি যাঁদের বিশ্বাস করেন, যেমন আছে তেমনই থাকে।</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>একত্র করলে এই উত্তরগুলো যোগ হয়।</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>একত্র করলে এটি {day} তারিখের প্যাকের জায়গা নেয়, সেটি আর্কাইভে থাকে।</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>একই কাজের নতুন একটি প্যাক এখানে আছে। একত্র করলে কোনো উত্তর বদলায় না।</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>একই কাজের অন্য একটি সংস্করণ বেছে নেওয়া হয়েছে। একত্র করলে কোনো উত্তর বদলায় না।</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>অন্য সংস্করণ থেকে আলাদা উত্তর: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>কোনটি ঠিক তা {name}-কে জিজ্ঞাসা করুন। আপনার হয়ে কিছু বেছে নেওয়া হয় না।</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>যিনি এটি পাঠিয়েছেন তাঁকে ফোন করুন বা তাঁর সঙ্গে দেখা করুন এবং এই অঙ্কগুলো তাঁর অঙ্কের সঙ্গে মিলিয়ে নিন। ইমেল জাল হতে পারে।</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>{name}-কে ফোন করুন বা তাঁর সঙ্গে দেখা করুন এবং এই অঙ্কগুলো তাঁর অঙ্কের সঙ্গে মিলিয়ে নিন। ইমেল জাল হতে পারে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>আবার বেছে নিন। তখন কোনো সংস্করণই গোনা হবে না</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>বিস্তারিত কপি করুন</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>এটি করুন</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>{day} তারিখে ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>এটি বাদ দিন</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>এই সংস্করণ বাদ দিন</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>{day} তারিখে একত্র করা, একই কাজের দুটি সংস্করণের একটি। এখন কোনোটিই গোনা হয় না।</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>{day} তারিখে একত্র করা। একই কাজের অন্য একটি সংস্করণ বেছে নেওয়া হয়েছে, এবং এটি গোনা হয় না।</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>{day} তারিখে একত্র করা। এর উত্তরগুলো গোনা হয়।</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>যে নামে আপনি এই ব্যক্তিকে চেনেন</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>এখনও মেলানো হয়নি। প্যাকটি অপেক্ষায় থাক</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>স্বাক্ষরকারীর নিরাপত্তা নম্বর</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name}-এর নিরাপত্তা নম্বর</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>আবার নিন</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>এটিও নিন। তখন কোনো সংস্করণই গোনা হবে না</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>তালিকা থেকে সরান</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>নম্বর আলাদা। প্যাকটি বাদ দিন</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>নম্বর মিলেছে। ফলাফল প্যাকের জন্য এই স্বাক্ষরকারীকে বিশ্বাস করুন</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>নম্বর মিলেছে। রায় প্যাকের জন্য এই স্বাক্ষরকারীকে বিশ্বাস করুন</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>অন্য সংস্করণটি {day} তারিখে একত্র করা হয়েছে, এবং এখন সেটির উত্তর গোনা হয়।</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>প্যাকটি সম্পূর্ণ, কিন্তু এখানে কেউ এর স্বাক্ষরকারীকে চেনেন না, আর এতে কোনো নাম লেখা নেই।</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>প্যাকটি সম্পূর্ণ, কিন্তু এখানে কেউ এর স্বাক্ষরকারীকে চেনেন না। এতে লেখা আছে এটি {name}-এর কাছ থেকে এসেছে।</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>এই প্যাক অন্য বান্ডিলের। এটি যোগ করতে সেই বান্ডিল খুলুন।</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>এই প্যাক একত্র করা যাবে না। এর কোনো উত্তর নেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>এই প্যাক লক করা। এটি এর সমন্বয়কারীর স্বাক্ষরের চাবি দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>এই প্যাক আগেই একত্র করা হয়েছে, বা তালিকায় দুবার আছে। কিছু করার নেই।</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>এই প্যাক পথে বদলানো বা নষ্ট হয়েছে। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>এই সংস্করণটিই ঠিক</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>আগে সেই নাম লিখুন, যে নামে আপনি এই ব্যক্তিকে চেনেন।</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>আপনি এই প্যাক বাদ দিয়েছেন। একত্র করার সময় এটি নেওয়া হয় না।</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} একই কাজের দুটি সংস্করণ ফেরত দিয়েছেন, এবং কোনোটিই অন্যটি থেকে এগোয়নি। দুটি কম্পিউটার থাকলে, বা কম্পিউটার পুনরুদ্ধারের পরে এমন হয়।</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>ফলাফল প্যাকের ফোল্ডার যোগ করুন</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>ফলাফল প্যাক যোগ করুন</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>ফলাফল প্যাক ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>একত্র করার কিছু নেই। আগে ফলাফল প্যাক যোগ করুন।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>ফলাফল প্যাকের শেষে .resultpack থাকে। কিছু একত্র করার আগে প্রতিটি যাচাই করা হয়।</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>ফোল্ডার যোগ করুন</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>ফলাফল প্যাক যোগ করুন</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>যে ফাইলগুলো ফেরত আসে সেগুলো, বা পুরো ফোল্ডার এখানে টেনে আনুন, বা যোগ করুন:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>শেষ একত্রকরণ: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>একত্র করলে কখনও কিছু মোছে না। একই ব্যক্তির পুরোনো প্যাকগুলো থাকে, এবং প্রতিটি একত্রকরণ ফেরানো যায়।</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>এখনও কোনো ফলাফল প্যাক নেই</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {b}টির মধ্যে {a}টি</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>সেই দিনের পরে</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>শেষ তারিখ</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>কতটা টাইপ ও পেস্ট করা হয়, কখনও কোন কী নয়।</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>ফলাফল প্যাকে সময়</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>টাইপ ও পেস্ট করা</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>গোনা হয়</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>আর নেওয়া হবে না</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>গোনা হয় না</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>এখনও নেওয়া হবে</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>নোট: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>আপত্তি জানান</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>এই উত্তর ফেরত এসেছে: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>আপনার উত্তর ছিল: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>আপনার আপত্তি: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>নির্দেশিকা খুলুন</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>পর্যালোচনা · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>কিছু উত্তর ইচ্ছা করে ভুল রাখা হয়েছে, যাতে বোঝা যায় ভুল কতটা ভালো ধরা পড়ে।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>আপনি অন্যদের উত্তর যাচাই করেন।</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>আপনি {day} তারিখে এটি ফেরত দিয়েছেন। কিছু বদলালে নতুন রায় প্যাক লাগবে।</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{all}টির মধ্যে {size}টি, দ্বিতীয়বার দেখা</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{all}টির মধ্যে {size}টি, দৈবভাবে ও ঝুঁকি অনুযায়ী</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>কারণ ও গুরুত্ব বাকি</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>গুরুত্ব বাকি</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>উত্তর দেখান</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{b}টির মধ্যে {a}টি যাচাই করা: {agree}টিতে একমত, {corrected}টি সংশোধিত, {disagree}টিতে ভিন্নমত। আইটেম {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>প্যাক যোগ করা হচ্ছে</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>এটি শুরু করুন</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} আপনার প্যাকে আছে।</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132টি উত্তর, 1 % ভুল চলে, 5 % চলে না</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>5 %-এর জন্য 59টি উত্তর, 2 %-এর জন্য 149টি, 1 %-এর জন্য 299টি, ছোট লটে কম; একটি ভুল থাকলে কিছুই প্রমাণ হয় না</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65টি উত্তর, 2 % ভুল চলে, 10 % চলে না</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77টি উত্তর, 5 % ভুল চলে, 15 % চলে না</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>একজন পর্যালোচক যা যাচাই করেছেন তার দশ ভাগের এক ভাগ, অন্য পর্যালোচকের জন্য</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>5 % ভুলের লট কুড়িবারে একবার গ্রহণ করে</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>সব উত্তর</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>সবকিছু যাচাই হয়</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>পাঁচবার দেখা</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>পরপর অনেক লটের জন্য: প্রতিটি তখন বলে, কত ভুল থাকলে দশবারে একবার তবু গৃহীত হয়</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>বিশেষজ্ঞদের জন্য: বেশি ভুল ধরে, আর ভুলের হার ভার দিয়ে হিসাব হয়</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>ঝুঁকির অনুপাতে</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>একটিও ভুল নয়</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>স্বাভাবিক</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>দ্বিতীয়বার দেখা</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>কড়া</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, স্তর {level}, AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>পর্যালোচনা প্যাকে পর্যালোচকের জন্য উত্তরের একটি নমুনা থাকে। উত্তরগুলো কার তা এতে থাকে না।</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>রায় দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>লট</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>লট: {count}, আরও যাচাই করতে হবে: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>পর্যালোচনা প্যাক তৈরি করুন</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>এখনও কোনো উত্তর যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>পর্যালোচক</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>উত্তর ফেরত পাঠান</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>এখনও যাচাই করার কোনো উত্তর নেই।</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>ফেরত পাঠানোর কোনো উত্তর নেই।</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>%nটি উত্তর যাচাই হয়েছে।</numerusform>
            <numerusform>%nটি উত্তরের সবগুলো যাচাই হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>আবার দেখুন</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকুন</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>%nটি উত্তরের শেষটি।</numerusform>
            <numerusform>%nটি উত্তরের শেষটি।</numerusform>
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
        <translation>এই পর্ব বন্ধ করুন</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>পর্ব বন্ধ হচ্ছে</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>এটি বন্ধ করা যায় না: স্বাক্ষরের পরে এর নথি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>এটি বন্ধ করা যায় না: এই বান্ডিলের পরিকল্পনায় পর্বের কথা নেই।</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>{round} পর্বটি বন্ধ হয়েছে। এর প্রতিবেদন {folder}-এ আছে।</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>এই পর্ব বন্ধ। পরেরটি নতুন পর্ব।</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>আইটেম বেছে নিন</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>পর্বের তুলনা করুন</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>যার সঙ্গে তুলনা</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>গোনা হচ্ছে</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>পর্বগুলো দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>এই প্রকল্পের আগের কোনো পর্ব এখানে জানা নেই।</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>দুই পর্বেই মূল্যায়ন হয়েছে এমন কিছু এখনও নেই।</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>এ পর্যন্ত হওয়া পর্ব</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>পর্ব: {count}টি</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>বেছে নেওয়া আইটেম সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>অন্য জায়গার জন্য কপি</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>এখন যাচাই করুন</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>আপনার প্যাক ও উত্তর, কপি, আপনার চাবি, ফন্ট, ডিস্ক ও ঘড়ি যাচাই করে।</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>সব ঠিক আছে কি?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>এই কম্পিউটার নষ্ট হলে কাজে লাগার জন্য পেনড্রাইভে বা অন্য ডিস্কে একটি কপি রাখুন।</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>দেখুন</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>কপিগুলো দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>নিরাপত্তা কপি তৈরি করুন</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>অন্য জায়গা থেকে কপি খুলুন</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>পুনরুদ্ধার করুন</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>এখনও কোনো কপি নেই। আপনি প্যাক যোগ করার একটু পরেই প্রথম কপি তৈরি হয়।</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>এই কপি খোলা যাচ্ছে না।</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>আপনি কাজ করার সময় অ্যাপ নিজে থেকেই এই কম্পিউটারে কপি তৈরি করে। সেগুলোর কোনোটিতেই আপনার স্বাক্ষরের চাবি থাকে না। কোনো কপি পুনরুদ্ধারের আগে কী বদলাবে তা আপনি দেখতে পান।</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, একটি কপি পুনরুদ্ধারের সময় রাখা</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%nটি উত্তর</numerusform>
            <numerusform>%nটি উত্তর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%nটি সারি</numerusform>
            <numerusform>%nটি সারি</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>JSON Lines-এর পাশাপাশি, যা সব প্রোগ্রাম পড়ে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>জায়গা বদলান</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>গোনা হচ্ছে…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ফরম্যাট</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>এই ধরনের টাস্কের জায়গা এতে নেই।</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>বাদ দেওয়া:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>এর জন্য অ্যাপের একটি অংশ দরকার যা এখানে ইনস্টল করা নেই।</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>এই ফরম্যাটগুলোর কোনোটিতেই এই ধরনের টাস্কের জায়গা নেই।</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>কিছু বাদ দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>প্রতি উত্তরে একটি সারি</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>প্রতি আইটেমে একটি সারি, একত্র করা</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>জায়গা</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>নামের বদলে ছদ্মনাম</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>সারি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file} নামে সংরক্ষিত।</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>সংরক্ষণ হচ্ছে… {total}টির মধ্যে {done}টি</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>ফাইল দেখান</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>টেবিল</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>টেবিল Parquet হিসেবেও</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>অন্য প্রোগ্রামের জন্য একত্র করা উত্তরের ফাইল।</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>প্রকল্পের প্রতিটি ফাইলে একই। লুকানো আইটেমের সঠিক উত্তর আপনার কাছেই থাকে।</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>কী বেরোবে</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>সারিগুলো কীসের জন্য</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>এবং আরও %nটি কারণ</numerusform>
            <numerusform>এবং আরও %nটি কারণ</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{answers} থেকে {rows}: {what}।</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>মেমোরিতে রাখা আছে। সেখানে লেখার অনুমতি দিন, বা কাজ পেনড্রাইভে সংরক্ষণ করুন। তার আগে অ্যাপ বন্ধ করবেন না।</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>মেমোরিতে রাখা আছে। কিছু জায়গা খালি করুন, বা কাজ পেনড্রাইভে সংরক্ষণ করুন। তার আগে অ্যাপ বন্ধ করবেন না।</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>মেমোরিতে রাখা আছে। পেনড্রাইভ আবার লাগান বা ডিস্ক পরীক্ষা করুন, বা কাজ পেনড্রাইভে সংরক্ষণ করুন। তার আগে অ্যাপ বন্ধ করবেন না।</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>সেগুলো সংরক্ষিত হওয়ার আগে আর কোনো আইটেম শুরু হয় না।</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>অ্যাপের নিজের ফোল্ডারে লেখার অনুমতি নেই, তাই %nটি উত্তর এখনও সংরক্ষিত হয়নি</numerusform>
            <numerusform>অ্যাপের নিজের ফোল্ডারে লেখার অনুমতি নেই, তাই %nটি উত্তর এখনও সংরক্ষিত হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>অ্যাপের নিজের ফোল্ডারে লেখার অনুমতি নেই, তাই উত্তর {number} এখনও সংরক্ষিত হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>ডিস্ক সাড়া দিচ্ছে না, তাই %nটি উত্তর এখনও সংরক্ষিত হয়নি</numerusform>
            <numerusform>ডিস্ক সাড়া দিচ্ছে না, তাই %nটি উত্তর এখনও সংরক্ষিত হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>ডিস্ক সাড়া দিচ্ছে না, তাই উত্তর {number} এখনও সংরক্ষিত হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>এই কম্পিউটারের ডিস্ক ভরে গেছে, তাই %nটি উত্তর এখনও সংরক্ষিত হয়নি</numerusform>
            <numerusform>এই কম্পিউটারের ডিস্ক ভরে গেছে, তাই %nটি উত্তর এখনও সংরক্ষিত হয়নি</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>এই কম্পিউটারের ডিস্ক ভরে গেছে, তাই উত্তর {number} এখনও সংরক্ষিত হয়নি</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>কোনো লেবেলে “{text}” নেই।</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>কোনো লেবেলে “{text}” নেই। আপনি কি “{other}” বোঝাতে চেয়েছেন? Enter চাপলে সেটি নেওয়া হবে।</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>সাম্প্রতিক</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>খুঁজতে লিখুন</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>নম্বর দিয়ে</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>বেছে নিন</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>move</source>
        <translation>উপরে-নিচে</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b}টির মধ্যে {a}টি</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, {count}টির মধ্যে বিকল্প {number}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>প্রত্যেকে নিজের উত্তর ও কারণসহ একটি প্যাক পান, এবং সেগুলোর উত্তর নতুন করে দেন।</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>কোন গুরুত্ব থেকে?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>সঙ্গে যায়</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>প্যাকগুলো তৈরি করুন</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>{file} নামে সংরক্ষিত। এই ফাইল {name}-কে দিন।</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>উত্তর ফেরত পাঠাবেন?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>এখানেই থাকে</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>পর্যালোচকেরা যা লিখেছেন</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>%nটি আইটেম মীমাংসা হয়েছে।</numerusform>
            <numerusform>%nটি আইটেমের সবগুলো মীমাংসা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>সমন্বয়</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>মীমাংসার আইটেম খোঁজা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>উত্তর আলাদা হলে, পর্যালোচকেরা একমত না হলে, বা সমস্যা জানানো হলে আইটেম এখানে আসে।</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>মীমাংসার আইটেম খোঁজা হচ্ছে</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>মীমাংসার জন্য কিছু বাকি নেই</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>আইটেম মীমাংসা করুন</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>চাবির ব্যাকআপ নিন</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>সমন্বয়</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>চাবির ব্যাকআপ আছে</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>প্যাক</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>পর্যালোচনা</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>অন্য কেউ হিসেবে ব্যবহার করুন</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>আবার বিশ্বাস করুন</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>{day} থেকে আর বিশ্বাস করা হয় না। এই স্বাক্ষরকারীর প্যাক প্রত্যাখ্যান করা হয়।</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>{day} থেকে বিশ্বাস করা হয় এগুলোর জন্য: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>{name}-কে ফোন করুন বা তাঁর সঙ্গে দেখা করুন এবং এই অঙ্কগুলো মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>নিরাপত্তা নম্বর এখনও মেলানো হয়নি</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name}-এর নিরাপত্তা নম্বর</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>বিশ্বাস করা বন্ধ করুন</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>প্রকল্পগুলোকে জানান</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>নম্বর মিলেছে</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>এটি আপনার নিজের চাবি।</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>সমন্বয়কারী পুনরুদ্ধার চাবি দিয়ে কাজ চালিয়ে যান, যা প্রথম পরিকল্পনার সঙ্গে প্রিন্ট করা হয়েছিল।</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>যে সমন্বয়কারীর কাছে এটি আছে, তিনি আপনার জন্য প্যাক তৈরি করেন ও আপনার ফলাফল চিনতে পারেন।</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>{day} তারিখে একটি কপি তৈরি হয়েছে। তখন চাবির যে পাসফ্রেজ ছিল, কপিটি সেটি দিয়ে খোলে।</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>নতুন চাবি</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>অন্য কম্পিউটার</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>পুনরুদ্ধার চাবি দিয়ে নতুন করে শুরু করুন</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>পাসফ্রেজ বদলান</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>চাবির কপি</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>প্রত্যেকের নিজের প্যাক, উত্তর ও স্বাক্ষরের চাবি থাকে। পাসফ্রেজ থাকলে অন্যরা এই অ্যাপে আপনার কাজ খুলতে বা আপনার নামে স্বাক্ষর করতে পারেন না। এটি আপনার ফাইল লুকায় না, সেগুলো {folder} ফোল্ডারে আছে।</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>আমার কাছে অন্য কম্পিউটারের চাবি আছে</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>অন্য কারও কাছে আপনার চাবি থাকতে পারলে, বা তা বদলাতে চাইলে। অন্যদের জানাতে হবে।</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>চাবি কার্ড</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>নতুন চাবি তৈরি করুন</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>এই অ্যাকাউন্টের অন্যরা</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>পাসফ্রেজ</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>পাসফ্রেজ সরান</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>কপি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>আপনার চাবি কার্ড সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>একটি পাসফ্রেজ দিন</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>প্রকল্পের চাবি হারিয়ে গেছে</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>অন্য কেউ হিসেবে ব্যবহার করুন</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>কে স্বাক্ষর করেছেন তা কোনো সমন্বয়কারী জানতে চাইলে এই অঙ্কগুলো পড়ে শোনান।</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>আপনার চাবির কপি দিয়ে এখানে একই নামে কাজ চালিয়ে যেতে পারেন। আপনার প্যাক ও উত্তর থেকে যায়।</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>আপনার চাবিতে পাসফ্রেজ নেই: এই কম্পিউটারে যিনি আপনার অ্যাকাউন্ট ব্যবহার করেন তিনি আপনার নামে স্বাক্ষর করতে পারেন।</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>আপনার চাবি শুধু তার পাসফ্রেজ দিয়ে খোলে। চাবি যতবার স্বাক্ষর করে ততবার সেটি চাওয়া হয়। ভুলে গেলেও আপনার করা সব কাজ থেকে যায়; চাবির প্রিন্ট করা পাতা পাসফ্রেজ ছাড়াই চাবি ফিরিয়ে আনে।</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>আপনার নিরাপত্তা নম্বর</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>{folder} ফোল্ডারটি পাওয়া যাচ্ছে না। এটি পেনড্রাইভে থাকলে পেনড্রাইভ লাগিয়ে আবার চেষ্টা করুন। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>{name}-এর কাজ পাওয়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>{name}-এর কাজ খোলা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name}-কে তালিকা থেকে সরানো হয়েছে।</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>নির্দেশিকা খুলুন</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>শুরু করার আগে নির্দেশিকা একবার পড়ুন।</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>উৎস: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>মডেল কতটা নিশ্চিত ছিল</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>পরামর্শ ছাড়া আইটেম</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>যে মডেল পরামর্শ দেয়</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>আগে থেকে কখনও কিছু বাছা থাকে না।</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>দেখানো হয়</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>এগুলো জানায় পরামর্শ দিলে কী বদলায়।</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>পরামর্শের ফাইল ব্যবহার করুন</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>উত্তরের পরে</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>উত্তরের আগে</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>কিছুই মোছা হয় না। প্যাক, উত্তর ও স্বাক্ষরের চাবি {folder} ফোল্ডারে থেকে যায়।</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>তালিকা থেকে সরান</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>{name}-কে তালিকা থেকে সরাবেন?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>সেখানে কাজ চালিয়ে যেতে --home ও এই ফোল্ডারের নাম দিয়ে অ্যাপ চালু করুন।</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>এখনও নাম নেই</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>প্রত্যাহার করা চাবির তালিকায় %nটি চাবি আছে</numerusform>
            <numerusform>প্রত্যাহার করা চাবির তালিকায় %nটি চাবি আছে</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>এখন থেকে বিশ্বাস করা হয়: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>কাদের বিশ্বাস করা হয় তা বদলাবেন?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>বিস্তারিত কপি করুন</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>আর বিশ্বাস করা হয় না: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>এগুলোতে স্বাক্ষর করা প্যাক ও ফলাফল প্রত্যাখ্যান করা হয়।</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>{name}-এর স্বাক্ষর, যাঁকে আপনি বিশ্বাস করেন</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>প্রকল্পের পুনরুদ্ধার চাবি দিয়ে স্বাক্ষর করা</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>এটি নিন</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>সমন্বয়কারীর স্বাক্ষরের চাবি হারিয়ে গেছে এবং তিনি নতুন করে শুরু করছেন। এটি নেওয়ার আগে তাঁকে ফোন করুন।</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>এই বিশ্বাস প্যাক নেওয়া যাবে না</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>আপনার জন্য প্যাকে কে স্বাক্ষর করতে পারেন তা একই থাকে</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>আপনি কাদের বিশ্বাস করেন তা একই থাকে। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>আপনি এই বিশ্বাস প্যাক আগে নিয়েছেন</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>আপনার প্যাক ও উত্তর থেকে যায়।</translation>
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
        <translation>সেই সংস্করণ আর প্রশ্নগুলোর সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>আগের সংস্করণটি এখন সবচেয়ে নতুন।</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>এই আইটেমে কোনো লেখা নেই</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>শুধু ফেরত আসা উত্তরের ক্ষেত্রেই আপত্তি জানাতে পারেন।</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>আপনি {day} তারিখে এটি ফেরত দিয়েছেন। বদল করলে নতুন ফলাফল প্যাক দরকার।</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>পরে ঠিক করুন</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>নির্দেশিকা</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>আইটেম</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কীবোর্ড</translation>
    </message>
    <message>
        <source>More</source>
        <translation>আরও</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>প্যাক</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>আগেরটি</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>সমস্যা জানান</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>সংরক্ষণ করে পরেরটি</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>পেনড্রাইভে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>সংরক্ষিত</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>সংরক্ষণ হচ্ছে…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>আবার করা হয়েছে: আইটেম {number}।</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>আইটেম {number} পরে ঠিক করার জন্য রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}।</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>অনুবাদ করা হয় না</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>তালিকার কোনো পরিভাষা এই আইটেমে নেই।</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>পরিভাষা</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>দিক বদলান</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%nটি অক্ষর</numerusform>
            <numerusform>%nটি অক্ষর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%nটি শব্দ</numerusform>
            <numerusform>%nটি শব্দ</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>টাস্কে {language} চাওয়া হয়েছে। উত্তরটি {language} ভাষায় লিখুন, অথবা এটিই ঠিক হলে রেখে দিন। আপনার পছন্দ লিখে রাখা হয়।</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>এটি অন্য লিপিতে লেখা</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>এটি {language} বলে মনে হচ্ছে</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{limit}টির মধ্যে {count}টি অক্ষর</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title}, {language} ভাষায়</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>বিশ্বাস প্যাক নেওয়া হচ্ছে</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: আপনি কাদের বিশ্বাস করেন তা বদলেছে।</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>প্রত্যাখ্যাত ফাইল</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>এখনও কেউ নেই। আপনি প্রথম যে প্যাক খুলবেন তা তার স্বাক্ষরকারী সম্পর্কে জিজ্ঞাসা করবে।</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>কিছু নেই।</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>এই স্বাক্ষরকারীদের প্যাক নেওয়া হয়। নতুন কেউ হলে মিলিয়ে দেখার নম্বরসহ আপনাকে দেখানো হয়।</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>কাদের বিশ্বাস করা হয়</translation>
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
            <numerusform>%nটি উত্তর সংরক্ষিত হয়নি</numerusform>
            <numerusform>%nটি উত্তর সংরক্ষিত হয়নি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>বন্ধ করে %nটি উত্তর হারান</numerusform>
            <numerusform>বন্ধ করে %nটি উত্তর হারান</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>পেনড্রাইভে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>এখানে থাকুন</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>এগুলো শুধু মেমোরিতে আছে, কারণ ডিস্ক এগুলো নিচ্ছে না। এখন অ্যাপ বন্ধ হলে এগুলো হারিয়ে যাবে। থাকুন এবং কিছু জায়গা খালি করুন, বা কাজ পেনড্রাইভে সংরক্ষণ করুন।</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>সংস্করণগুলো দেখা হচ্ছে</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: বাছাই ফিরিয়ে নেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: আপনার বেছে নেওয়া সংস্করণটিই ঠিক বলে ধরা হলো</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>একটি কারণ লাগবে।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল করুন</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>দুটি আইটেমই থাকবে?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>থাকতে দিন</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ছাড় ফিরিয়ে নিন</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>কারণটি বেছে নেওয়া আইটেমের সঙ্গে স্বাক্ষরিত হয় ও প্রতিবেদনে থাকে।</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>কেন?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>আইটেম</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>মজুরি, আনুমানিক</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>সময়, আনুমানিক</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>কে কী পান</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>%nটি উত্তর নেই। আইটেমটি হলো:</numerusform>
            <numerusform>%nটি উত্তর নেই। আইটেমগুলো হলো:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>এর পরের %nটি উত্তর নেই। আইটেমটি হলো:</numerusform>
            <numerusform>এর পরের %nটি উত্তর নেই। আইটেমগুলো হলো:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>এর পরে যোগ করা %nটি প্যাক নেই। এটি আবার যোগ করুন।</numerusform>
            <numerusform>এর পরে যোগ করা %nটি প্যাক নেই। এগুলো আবার যোগ করুন।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>%nটি প্যাক নেই। এটি আবার যোগ করুন।</numerusform>
            <numerusform>%nটি প্যাক নেই। এগুলো আবার যোগ করুন।</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>আইটেম {number}-এ যান</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>আরও কিছু বাদ পড়ে থাকতে পারে। আপনার প্যাকগুলো দেখে নিন।</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>কোনো উত্তর বাদ পড়েনি।</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>অ্যাপ আপনার কাজ পুনরুদ্ধার করেছে</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>অ্যাপ আপনার আজকের কাজ পুনরুদ্ধার করেছে, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>অ্যাপ আপনার {day} তারিখের কাজ পুনরুদ্ধার করেছে, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>আপনার উত্তরের ফাইল নষ্ট ছিল। এটি {file} নামে রাখা আছে।</translation>
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
        <translation>থামান</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b}টির মধ্যে {a}টি</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>আপনারটি থেকে আলাদা</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>আপনারটির মতোই</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%nটি উত্তর</numerusform>
            <numerusform>%nটি উত্তর</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>{day} থেকে %nটি উত্তর বদলেছে</numerusform>
            <numerusform>{day} থেকে %nটি উত্তর বদলেছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%nটি চিহ্ন</numerusform>
            <numerusform>%nটি চিহ্ন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%nটি প্যাক</numerusform>
            <numerusform>%nটি প্যাক</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>নতুন · %nটি আইটেম</numerusform>
            <numerusform>নতুন · %nটি আইটেম</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>নতুন · %nটি আইটেম, প্রায় {time}</numerusform>
            <numerusform>নতুন · %nটি আইটেম, প্রায় {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%nটিতে একমত</numerusform>
            <numerusform>%nটিতে একমত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%nটি সংশোধিত</numerusform>
            <numerusform>%nটি সংশোধিত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%nটিতে ভিন্নমত</numerusform>
            <numerusform>%nটিতে ভিন্নমত</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%nটি বাকি</numerusform>
            <numerusform>%nটি বাকি</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%nটিতে অনিশ্চিত</numerusform>
            <numerusform>%nটিতে অনিশ্চিত</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>হয়ে গেছে</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>একটি চিহ্ন “{block}”-এর লেখার বাইরে।</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>প্রতিটি চিহ্নে তার ব্লক, শুরু ও শেষ থাকতে হবে।</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>ক্রমে প্রতিটি রেসপন্স একবার থাকে, সবচেয়ে ভালোটি আগে।</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>চিহ্ন দরকার: কমপক্ষে {count}টি।</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>একাধিক বিকল্প তালিকা হিসেবে দেওয়া হয়, প্রতিটি একবার।</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>উত্তর হতে হবে লেখা।</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>সংশোধনটি আগের উত্তরের মতোই।</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ফাইলটি পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>লাইনটি একটি JSON অবজেক্ট নয়: {reason}।</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>লাইনে কোনো আইটেমের নাম নেই।</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>লাইনে আইটেম সম্পর্কে যা আছে তা প্যাকে ধরে না।</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>লাইনে তার আইটেম সম্পর্কে কিছু নেই।</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>প্যাকে “{item}” নামে কোনো আইটেম নেই।</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>স্কোর {min} থেকে {max} পর্যন্ত পূর্ণ সংখ্যা হতে হবে।</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>লেখাটি {limit} অক্ষরের চেয়ে লম্বা।</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” মানানসই নয়।</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” উত্তরের লাইনের কোনো ফিল্ড নয়।</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” সমস্যার কারণ নয়। কারণগুলো হলো: {reasons}।</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” এই চিহ্নগুলোর লেবেল নয়।</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” এই আইটেমের রেসপন্স নয়।</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” বিকল্পগুলোর মধ্যে নেই।</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>যে কেউ</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>আইডির কোনো কলাম বাছা হয়নি; আইটেমগুলো তাদের ফাইল ও লাইন থেকে আইডি পায়।</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>“{tag}” ভাষার কোনো নাম জানা নেই। পরিকল্পনায় নাম দেওয়া যায়।</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>“{ending}” এক্সটেনশন থেকে ফরম্যাট বোঝা যায় না। ফাইলটি টেবিল, JSON বা টেক্সট হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>আইটেম {item} অনুশীলনের জন্য, কিন্তু এর সঠিক উত্তর নেই। সঠিক উত্তরের কলাম বাছুন।</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>লেখার ভাষা জানা নেই। “টাস্ক” অংশে ভাষার নাম দিন, বা এর জন্য একটি কলাম বাছুন।</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>পরিকল্পনায় কীভাবে পরামর্শ দিতে হবে তা আছে, কিন্তু পরামর্শের কোনো কলাম বাছা হয়নি।</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>এখান থেকে লেখা আর UTF-8 নয়। এর এনকোডিং বাছুন, বা ফাইলটি UTF-8 হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>এখান থেকে লেখা আর {encoding} নয়। অন্য এনকোডিং বাছুন।</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>“{key}”-এর উত্তর আছে, কিন্তু তা জিজ্ঞাসা করা হয় না।</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>বেছে নেওয়ার মতো কোনো উত্তর নেই। প্রতি লাইনে একটি করে লিখুন, বা প্রশ্নের ফাইল ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>সিড (seed) আন্দাজ করতে পারলে কেউ আলাদা মডেলের রেসপন্স আলাদা করে চিনতে পারেন। পরিকল্পনায় একটি লম্বা এলোমেলো সিড দিন।</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>খাড়া দাগ দিয়ে আলাদা</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>কমা দিয়ে আলাদা</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>সেমিকোলন দিয়ে আলাদা</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>ট্যাব দিয়ে আলাদা</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, লাইন {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>এই ধরনের কাজে “{key}”-এর কোনো জায়গা নেই।</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” আইটেমের পাশে দেখানোর কথা, কিন্তু এক্সপোর্টের জন্য রাখা হয়নি। সেটিও রাখুন।</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}”-এ “{column}” কলামের নাম আছে, যা কোনো সারিতে নেই। অন্য একটি বাছুন।</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}”-এ “{column}” কলামের নাম আছে, যা কোনো সারিতে নেই। আপনি কি “{meant}” বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” আগে থেকে থাকা মান উল্লেখ করে, আর কিছুই বলে না কিসের জন্য। সেগুলো বাদ দেওয়া হয়।</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}”-এর জন্য একটি কলাম দরকার। “কলাম” অংশে একটি বাছুন।</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}”-এ 0-এর বেশি, সর্বাধিক 100 একটি সংখ্যা লিখতে হয়।</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}”-এ একটি পূর্ণ সংখ্যা লিখতে হয়।</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}”-এ একটি অঙ্ক ও একটি মুদ্রা লিখতে হয়, যেমন 0.25 EUR।</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}”-এ ভাষার ট্যাগ লিখতে হয়, যেমন hi, sw বা ar-MA।</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” সেই নাম যার অধীনে পরামর্শ রাখা হয়। এটি এক্সপোর্টের জন্যও রাখবেন না।</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>আইটেমের “{part}” এই ধরনের কাজের সঙ্গে মেলে না: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>অদৃশ্য চিহ্ন লুকানো আছে</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>অদৃশ্য চিহ্ন দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>আগে কোনো লেখার ঘরে কার্সর রাখুন।</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>ফলাফল প্যাকের ফোল্ডার যোগ করুন</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>ফলাফল প্যাক যোগ করুন</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>সবগুলো খারাপ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>উত্তর থেকে অনুচ্ছেদে</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>অনুচ্ছেদ থেকে উত্তরে</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>বান্ডিল</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>লেখার ব্লকের দিক বদলান</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ফোল্ডার বেছে নিন</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>বিকল্প বেছে নিন</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ফাইল বেছে নিন</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>পরের পর্বের আইটেম বেছে নিন</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>এই পর্ব বন্ধ করুন</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>পর্বের তুলনা করুন</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>প্যাক চালিয়ে যান</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>পরে ঠিক করুন</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>করুন</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>উত্তরের আগের সংস্করণ</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>যেকোনো কমান্ড খুঁজুন</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>লেখায় খুঁজুন</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>বিন্যস্ত বা অবিন্যস্ত লেখা</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>নিজে থেকে এগিয়ে যাওয়া</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>সমন্বয়ে যান</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>প্যাকে যান</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>পর্যালোচনায় যান</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>নম্বর দিয়ে আইটেমে যান</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>পরে ঠিক করার পরের আইটেমে যান</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>পরের বাকি আইটেমে যান</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>পরের আইটেমে যান</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>অক্ষর বসান</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>এটি কি সংরক্ষিত?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>আইটেমের তালিকা</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>কীবোর্ডের পাতা</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>প্যাক বাদ দিন বা আবার নিন</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>পরিভাষা খুঁজুন</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>পর্যালোচনা প্যাক তৈরি করুন</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>প্যাক তৈরি করুন</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>ম্যানুয়াল</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>বাছাই করা অংশ বা বাক্য প্রমাণ হিসেবে চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>এই বাক্য চিহ্নিত করুন</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>প্যাকগুলো একত্র করুন</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>প্যাকটি আর্কাইভে সরান</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>অনুচ্ছেদ সরু করুন</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>নতুন বান্ডিল</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>পরের প্রশ্ন</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>কোনোটি নয়, বিচার করা যায় না, সমান ভালো</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>সমন্বয়কারীকে নোট</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>ফেরত আসা উত্তর নিয়ে আপত্তি জানান</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>বান্ডিল খুলুন</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>প্যাক খুলুন</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>পরিকল্পনা খুলুন</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>নির্দেশিকা খুলুন</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>আগের প্রশ্ন</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>বেরিয়ে যান</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>পড়ার রুলার</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>আবার করুন</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>সমস্যা জানান</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>পরের রেসপন্স</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>আগের রেসপন্স</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>ফলাফল প্যাক</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>বান্ডিলের পর্যালোচনা</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>পর্ব</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>এ পর্যন্ত হওয়া পর্ব</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>নিরাপত্তা কপি</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>সংরক্ষণ করে আগের আইটেমে যান</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>সংরক্ষণ করে পরেরটি</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>বেছে নেওয়া আইটেম সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>সমন্বয়কারীর জন্য প্রতিবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>অন্য প্রোগ্রামের জন্য সারি সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>প্রতিবেদন সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>কাজের বিবরণী সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>সব রেসপন্স নিচে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>সব রেসপন্স উপরে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>উত্তর ফেরত পাঠান</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>আইটেম মীমাংসা করুন</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>পার্থক্য দেখান বা লুকান</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>অদৃশ্য চিহ্ন দেখান বা লুকান</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>লেখার পাশের লাইন দেখান বা লুকান</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>পুরো প্রতিবেদন দেখান</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>স্বাক্ষরের চাবি</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>পিছিয়ে যান</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>পরের ট্যাব</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>আগের ট্যাব</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>পরামর্শটি নিন</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>লেখা স্বাভাবিক আকারে</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>লেখা বড় করুন</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>লেখা ছোট করুন</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>মীমাংসা বাকি</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>পূর্বরূপে যান ও ফিরে আসুন</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>বিশ্বাস</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>অনুশীলন প্যাক করে দেখুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>আগের মতো করুন</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>শেষ একত্রকরণ ফেরান</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>অন্য কেউ হিসেবে ব্যবহার করুন</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>আপনার উত্তরগুলোর কী হলো</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>অনুচ্ছেদ চওড়া করুন</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>লেখার ঘরে লিখুন</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>যোগ, ফাইল</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>মীমাংসা, সিদ্ধান্ত, সমতা</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>ব্যাকআপ, পুনরুদ্ধার, যাচাই</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>বুকমার্ক, বাকি রাখা</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>বান্ডিল, একত্র, প্রতিবেদন</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>উত্তর যাচাই, রায়</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>সমন্বয়, তৈরি, প্যাক তৈরি</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>সমন্বয়, ফাইল</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>ডেটাসেট, ভাগ</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>শেষ, স্বাক্ষর, সারাংশ</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>এক্সপোর্ট, টেবিল, প্রশিক্ষণ, প্রকাশ, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>মতামত, পর্যালোচনা, ফেরত</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>সংখ্যা, ঐকমত্য, পরিসংখ্যান</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>সাহায্য, সহায়িকা</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>সাহায্য, শর্টকাট</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>সাহায্য, গোলমাল, সহায়তা</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>হোম, লাইব্রেরি</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>ভাষা, থিম, লেখার আকার</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>শেখা, অনুশীলন</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>অক্ষর, স্বরচিহ্ন, ধ্বনিমূলক বর্ণমালা</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>পর্বের ধারা, বাছাই, ভাগ, আলাদা রাখা</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>লট, রায়, পর্যালোচক</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>একত্র, কভারেজ</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>পাসফ্রেজ, নিরাপত্তা নম্বর, নতুন চাবি</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>পারিশ্রমিক, টাকা, ঘণ্টা</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>ব্যক্তি, মানুষ, বদল, লগ ইন</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>পরিকল্পনা, ফাইল, প্যাক তৈরি</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>ফলাফল প্যাক, পাঠানো, শেষ করা</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>আবার কাজ, ফেরত</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>নিয়ম, নির্দেশ</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>পরিভাষার তালিকা, শব্দকোষ</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>প্রতিবর্ণীকরণ, শব্দার্থ, অনুবাদ</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>কাদের বিশ্বাস করা হয়, স্বাক্ষরকারী</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>বান্ডিল</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>একত্র করা যাবে না</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>বদলানো বা নষ্ট</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>আগে থেকেই এখানে</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>বাদ দেওয়া</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>আপনি বাদ দিয়েছেন</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>লক করা</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>অন্য বান্ডিলের জন্য তৈরি</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>একত্র করা</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>আপনার পাসফ্রেজ দরকার</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>নতুন, {day} তারিখেরটির জায়গায়</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>এখনও যাচাই হয়নি</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>একত্র করাটির চেয়ে পুরোনো</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>প্রতিবেদন</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>ফলাফল প্যাক</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>পর্যালোচনা</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>পর্ব</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>সরিয়ে রাখা</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>স্বাক্ষর চেনা</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>স্বাক্ষরকারী নিশ্চিত নন</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>যাচাই করতে হবে</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>মীমাংসা বাকি</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>দুটি সংস্করণ</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>রায়: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>আপনার অপেক্ষায়</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>একাধিক ভাষা</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b}টির মধ্যে {a}টি</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{b}টির মধ্যে {a}টি, সমস্যা: {count}</translation>
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
        <translation>পাসফ্রেজ ছাড়া চাবি অন্যদের জন্য প্যাকে স্বাক্ষর করতে পারে না। কিছু লেখা হয়নি। আগে এটি পাসফ্রেজ ফাইল দিয়ে লক করুন।</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>একটি নাম দরকার: যে নামে এখানে অন্যরা আপনাকে চেনেন।</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Postil-এর নতুন একটি সংস্করণ {file} বান্ডিল ব্যবহার করেছে। কিছু বদলানো হয়নি। সেই সংস্করণ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Postil-এর নতুন একটি সংস্করণ এই হোম ফোল্ডার ব্যবহার করেছে। কিছু বদলানো হয়নি। সেই সংস্করণ দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>পাসফ্রেজে অন্তত একটি অক্ষর থাকতে হবে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>পর্যালোচনা প্যাকের উত্তর মানুষ দেন। --judge বাদ দিন।</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>অন্য একটি উইন্ডো বা কমান্ড {file} বান্ডিল ব্যবহার করছে। কিছু বদলানো হয়নি। সেটি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Postil-এর অন্য একটি উইন্ডো বা কমান্ড এই হোম ফোল্ডার ব্যবহার করছে। কিছু বদলানো হয়নি। সেটি বন্ধ করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>বিচারক মডেলের উত্তর প্রতি উত্তরে একটি সারি করে লেখা হয়, এমন ফরম্যাটে যাতে এ রকম সারি আছে।</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>{format} নামে কোনো ফরম্যাট লেখা হয় না। কিছু লেখা হয়নি। {formats} থেকে একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>এখানে {name} নামে কেউ নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>যে চাবি দিয়ে এই প্যাকে স্বাক্ষর করা হয়েছে, এখানে কেউ তা চেনে না। কিছু যোগ করা হয়নি। {number} নিরাপত্তা নম্বরটি প্রেরকের সঙ্গে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>এখনও কোনো উত্তর দেওয়া হয়নি। কিছু লেখা হয়নি। আগে একটি আইটেমের উত্তর দিন।</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>এই বান্ডিলে {part}-এর জন্য গণনা করার কিছু নেই। কিছু লেখা হয়নি। আছে: {offers}।</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>“{project}” প্রকল্প সম্পর্কে এখানে কিছু জানা নেই। কিছু লেখা হয়নি। আগে এর বান্ডিল খুলুন।</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>{folder} ফোল্ডারে এখনও Postil-এর কিছু নেই। কিছু বদলানো হয়নি। সঠিক ফোল্ডারের নাম দিন, বা “postil identity new” দিয়ে শুরু করুন।</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>{pack} প্যাকের কিছু বেছে নেওয়া হয়নি। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Parquet ফাইলের জন্য {package} প্যাকেজ দরকার: এটি postil[parquet] হিসেবে ইনস্টল করুন, বা JSON Lines বেছে নিন। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>এই ফোল্ডারে লেখার অনুমতি Postil-এর নেই। আপনার উত্তর নিরাপদে আছে। অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>পর্ব পুরোটাই তুলনা করা হয়। কিছু লেখা হয়নি। {options} বাদ দিন।</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>কিছু আইটেম এখনও বাকি। কিছু লেখা হয়নি। সেগুলোর উত্তর দিন, বা যা হয়েছে তা ফেরত দিন।</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>কিছু একটা সমস্যা হয়েছে। আপনার উত্তর নিরাপদে আছে।</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>থামানো হয়েছে। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>থামানো হয়েছে। আগে নেওয়া উত্তরগুলো থাকবে; একই ফাইল আবার দেওয়া যাবে।</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>উত্তরটি প্রশ্নের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>{file} বান্ডিলটি নষ্ট। এটি যেমন ছিল তেমনই রাখা হয়েছে। আপনার রাখা কপিটি নিন।</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>ডিস্ক পড়া বা তাতে লেখা যায়নি। আগে যা সংরক্ষিত হয়েছে তা নিরাপদে আছে। ডিস্ক পরীক্ষা করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>ডিস্ক ভরে গেছে। আগে যা সংরক্ষিত হয়েছে তা নিরাপদে আছে। কিছু জায়গা খালি করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>{file} ফাইলটি পড়া যাচ্ছে না। এর নাম ও জায়গা দেখে নিন।</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>{file} ফাইলটি Postil-এর বান্ডিল নয়। এটি যেমন ছিল তেমনই রাখা হয়েছে। বান্ডিলের পাথ দিন।</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>{file} ফাইলটি Postil-এর নিরাপত্তা কপি নয়, বা এটি নষ্ট। কিছু বদলানো হয়নি। অন্য কপি বেছে নিন।</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>{file} ফাইলটি আগে থেকেই আছে। কিছু লেখা হয়নি। অন্য নাম বেছে নিন, বা --force ব্যবহার করুন।</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>আপনার উত্তরের ফাইল {file} নষ্ট। এটি যেমন ছিল তেমনই রাখা হয়েছে। কপি থাকলে তা backups ফোল্ডারে আছে।</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>{file}-এর প্রথম লাইনে কোনো পাসফ্রেজ নেই। কোনো স্বাক্ষর করা হয়নি।</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>যে চাবি দিয়ে এই প্যাকে স্বাক্ষর করা হয়েছে, এই ধরনের প্যাকে স্বাক্ষর করার অনুমতি তার নেই। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>{file}-এর পরিকল্পনায় পর্বের কথা নেই। কিছু লেখা হয়নি। আইডিসহ [round] দিন, তারপর বান্ডিল আবার তৈরি করুন।</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>{file} পরিকল্পনাটি এখনও ব্যবহার করা যাচ্ছে না। কিছু লেখা হয়নি। উল্লেখ করা জায়গাগুলো ঠিক করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>স্বাক্ষরের চাবি এই কম্পিউটারে নেই। উত্তর পড়া যাবে। আপনার কপি থেকে চাবি আনুন, বা নতুন একটি তৈরি করুন।</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>{file} উৎসটি পড়া যাচ্ছে না। কিছু লেখা হয়নি। উল্লেখ করা জায়গাগুলো ঠিক করে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>পাসফ্রেজ দুটি এক নয়। কিছু বদলানো হয়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>উইন্ডো চালু করা যাচ্ছে না: এখানে কোনো স্ক্রিন নেই। আপনার উত্তর নিরাপদে আছে। কমান্ড এটি ছাড়াও চলে, “postil demo --check” চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>উইন্ডো চালু করা যাচ্ছে না: {reason}। আপনার উত্তর নিরাপদে আছে। কমান্ড এটি ছাড়াও চলে, “postil demo --check” চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>{pack} প্যাকে বেছে নেওয়ার মতো দুটি সংস্করণ নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>এই ব্যক্তির কাজ দুটি আলাদাভাবে এগিয়েছে। দুটিই রাখা হয়েছে, কোনোটি বেছে নেওয়া হয়নি। কোনটি ঠিক তা জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>{file} জায়গায় কোনো বান্ডিল নেই। কিছু বদলানো হয়নি। USB স্টিক আবার লাগান, বা ফাইলটি খুঁজুন।</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>{folder} নামে কোনো ফোল্ডার নেই। কিছু লেখা হয়নি। এটি তৈরি করুন, বা অন্য জায়গা বেছে নিন।</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>{file}-এ ফেরানোর মতো কোনো একত্রকরণ নেই। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>এই হোম ফোল্ডারে {pack} প্যাকটি নেই। কিছু বদলানো হয়নি। যেগুলো আছে, “postil status” তা দেখায়।</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>এই কমান্ডের {option} দরকার।</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>এই কমান্ড বোঝা যায়নি: {reason}।</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>এই ফাইল এমন কিছু করে যা প্যাক কখনও করে না। কিছু যোগ করা হয়নি। যিনি পাঠিয়েছেন তাঁকে জানান।</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>এই ফাইল প্যাক নয়, বা প্যাকের একটি অংশ মাত্র। কিছু যোগ করা হয়নি। এটি আবার কপি করুন, বা আরেকবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>এটি অনুশীলন প্যাক। এটি শুধু আপনার জন্য এবং কখনও ফেরত দেওয়া হয় না। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>এটি “{title}”-এর পুনরুদ্ধার চাবি নয়। কিছু লেখা হয়নি। সঠিক পাতাটি খুঁজুন।</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>এখানে এই চাবিই স্বাক্ষর করে। কিছু বদলানো হয়নি। আগে নতুন চাবি তৈরি করুন।</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>এই চাবি এখানে {name} নামে পরিচিত। কিছু বদলানো হয়নি।</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>এই প্যাকে এমন ধরনের প্রশ্ন আছে যা Postil-এর এই সংস্করণ জানে না। কিছু যোগ করা হয়নি। নতুন সংস্করণ এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>এই প্যাক অন্য কারও বা অন্য বান্ডিলের। কিছু যোগ করা হয়নি। সঠিক প্যাকটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>প্রোগ্রাম যত বড় প্যাক পড়ে, এটি তার চেয়ে বড়। কিছু যোগ করা হয়নি। ছোট ছোট ভাগে চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>এই প্যাকে স্বাক্ষর নেই, তাই এটি কোথা থেকে এসেছে কেউ বলতে পারে না। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>এই প্যাক আপনার কাছে থাকা প্যাকের চেয়ে পুরোনো। আপনার কাজ অক্ষত আছে। আপনার কাছে থাকা প্যাক নিয়েই কাজ চালিয়ে যান।</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>স্বাক্ষর করার পরে এই প্যাক বদলানো হয়েছে। এটি যোগ করা যাবে না। আপনার অন্য প্যাক ও উত্তরে কোনো প্রভাব পড়েনি। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>এই প্যাক পথে নষ্ট হয়েছে বা বদলানো হয়েছে। কিছু যোগ করা হয়নি, আপনার অন্য প্যাকে কোনো প্রভাব পড়েনি। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>এই প্যাক অন্য বা নতুন কোনো প্রোগ্রামে তৈরি। কিছু যোগ করা হয়নি। Postil-এর নতুন সংস্করণ এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>এই পাসফ্রেজে স্বাক্ষরের চাবি খোলে না। কোনো স্বাক্ষর করা হয়নি। আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>এই প্রকল্প লক করা ফলাফল নেয়, কিন্তু প্যাকে তার জন্য কোনো চাবির উল্লেখ নেই। কিছু লেখা হয়নি। নতুন প্যাক চান।</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>এই প্রকল্প শুধু লক না করা ফলাফল ফেরত নেয়। কিছু লেখা হয়নি। {option} বাদ দিন।</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>এই নিরাপত্তা কপি অন্য কারও চাবির। কিছু বদলানো হয়নি। এটি আলাদা একটি হোম ফোল্ডারে পুনরুদ্ধার করুন।</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>আপনি আগেই {file} প্যাকে দ্বিতীয় স্বাক্ষর করেছেন। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>{file} প্যাকে আপনি নিজেই স্বাক্ষর করেছেন। দ্বিতীয় স্বাক্ষর অন্য কাউকে করতে হবে।</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file}-এ এই লেখার সব অক্ষর নেই। কিছু কপি করা হয়নি। অন্য ফন্ট ফাইল চেয়ে নিন।</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} ফাইলে কোনো প্রিন্ট করা ফলাফল চাবি নেই। কিছু খোলা হয়নি। সঠিক পাতাটি খুঁজুন।</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} {project} প্রকল্পের আগের কোনো পর্ব নয়। কিছু লেখা হয়নি। আগের একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} পাবলিক চাবি, চাবির ফাইল বা চাবি কার্ড কোনোটিই নয়। কিছু নথিভুক্ত করা হয়নি।</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} এমন ফন্ট নয় যা এখানে ব্যবহার করা যায়। কিছু কপি করা হয়নি। এমন ফাইল চেয়ে নিন যার শেষে .ttf, .otf বা .ttc আছে।</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} ফন্ট হিসেবে খুব বড়। কিছু কপি করা হয়নি।</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} ফোল্ডারে ডেটা সেট ছাড়া অন্য কিছু আছে। কিছু লেখা হয়নি। অন্য নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format}-এর উত্তর একত্র করার নিজস্ব উপায় আছে। একত্র করা সারি বাদ দিন। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} এখানে অন্য চাবি দিয়ে পরিচিত। কিছু বদলানো হয়নি। আগে পুরোনো চাবিটি প্রত্যাহার করুন।</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name}-এর মান {value}, যা কোনো সময় নয়। কিছু লেখা হয়নি।</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option}-এ task, result, review, verdict থেকে এক বা একাধিক দরকার।</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option}-এ সেই নাম দরকার, যে নামে আপনি এই ব্যক্তিকে চেনেন।</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>নির্ভুলতা</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>সবগুলো খারাপ</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>বিচার করা যায় না</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>একটি উত্তর বেছে নিন</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>বদ্ধ প্রশ্ন</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>তুলনা</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>সম্পূর্ণতা</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>এ পর্যন্ত কথোপকথন</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>সংশোধিত রেসপন্স</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>সংশোধিত সারাংশ</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>সমান ভালো</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>অনুচ্ছেদ থেকে প্রমাণ</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>সারাংশের ভুল</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>সাবলীলতা</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>ক্ষতি না করা</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>কতটা বেশি ভালো?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>এটি কতটা জোরালো?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>উদ্দেশ্য</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>ত্রুটি</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>বার্তা</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>অনুচ্ছেদে উত্তর নেই</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>কোনো লেবেল মানানসই নয়</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>এগুলোর কোনোটি নয়</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>উন্মুক্ত প্রশ্ন</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>রেসপন্সগুলো ক্রমে সাজান, সবচেয়ে ভালোটি আগে</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>অনুচ্ছেদ</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>প্রম্পট</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>প্রাসঙ্গিকতা</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>রেসপন্স</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>রেসপন্সের রেটিং</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>মনোভাব</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>স্লট</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>সারাংশ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>অনুচ্ছেদে তা বলা নেই</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>লেখক কী চান?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>এটি কী নিয়ে?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>সব মিলিয়ে লেখকের মনোভাব কী?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>কোনটি মানানসই হতো? তিনটি শব্দ, সমন্বয়কারীকে নোট হিসেবে</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>কোন রেসপন্সটি বেশি ভালো?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>লিখিত মতামত</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>আপনার সারাংশ</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>উত্তর ও একত্র করা উত্তরের ফোল্ডার, কার্ড ও Croissant মেটাডেটাসহ</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>সব স্তরের টীকা, আইডি, সময়, অংশগ্রহণকারী ও ভাষাসহ</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>পড়ার সময় বাইট; লেখার সময় নোট ও সঠিক উত্তর</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>বেছে নেওয়া ও লেখা উত্তর, চিহ্ন, নোট</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>পড়ার সময় টোকেন ও তার ট্যাগের মাঝের কলাম; লেখার সময় অন্য চিহ্নের ওপরের চিহ্ন, লেখা, নোট ও কলাম</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>মন্তব্য</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>প্রতিটি কলাম লেখা হিসেবে</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>প্রত্যেকের প্রতিটি স্কোর, এবং তার ফল</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>প্রতিটি মান; সারিগুলো পরিকল্পনায় বলা জায়গায়</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>প্রতিটি মান; প্রতি উত্তরে একটি সারি করে লেখা হয়, প্রতিটি কলামের ধরন নির্দিষ্ট</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>সবকিছু: প্রতি উত্তরে একটি সারি</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>বৈশিষ্ট্য, নির্ভরতা ও খালি নোড</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>পড়ার সময় সূত্র, চেহারা, নোট ও অন্য শিট; লেখার সময় রায় ও খুব লম্বা লেখার শেষাংশ</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>পড়ার সময় সূত্র, চেহারা, নোট ও অন্য শিট; লেখার সময় রায়</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>আলাদা রাখা আইটেম, সব উত্তর</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>আলাদা রাখা আইটেম, লেখা বা বেছে নেওয়া উত্তর ছাড়া আইটেম, নোট</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>আলাদা রাখা আইটেম, মাঝামাঝি রেসপন্স, আলাদা আলাদা স্কোর, নোট</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>আলাদা রাখা আইটেম, সমতা, বেশি ভালো রেসপন্স ছাড়া আইটেম, নোট</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>লেখার ভেতরের কোড, যা গোনা হয়</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>লেখার ভেতরের কোড, যা গোনা হয়; প্রস্তাবিত অনুবাদ</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>মিডিয়া, শব্দভান্ডার ও প্রোগ্রাম যা দেখায়</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>রূপমূল ও মিডিয়া</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>লেখার সময় নাম, নোট ও সঠিক উত্তর</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>কিছুই না</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>শুধু অনুশীলন, বিচারক মডেলের উত্তর, এবং যেসব সংস্করণের কোনোটি বেছে নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>কিছুই না; ভগ্নাংশযুক্ত সংখ্যা লেখা হয়ে যায়</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>প্রতি ফাইলে একটি আইটেম</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>প্রতি লাইনে একটি আইটেম</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>প্রতি উত্তরে একটি সারি, প্রতি প্রশ্নে একটি কলাম</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>প্রতি আইটেম ও প্রশ্নে একটি সারি, একত্র করা উত্তর ও কতজন একমত তা সহ</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>অনুচ্ছেদ, প্রশ্ন, দেওয়া উত্তর ও সেগুলোর জায়গা</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>বাক্যাংশ, আইডি, ভাষা, অনুবাদ, নোট ও শব্দসহ</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>প্রম্পট এবং মানুষের লেখা বা বেছে নেওয়া উত্তর</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>একটি বেছে নেওয়া ও একটি বাদ দেওয়া রেসপন্সসহ প্রম্পট</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>পড়ার সময় সম্পর্ক ও শিকল; লেখার সময় অন্য উত্তর, নোট ও কলাম</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>যেসব রেসপন্সের গড় স্কোর 4 বা বেশি, অথবা 2 বা কম</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>খণ্ড, আইডি ও ভাষাসহ, প্রতি অনুবাদে একটি সারি</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>খণ্ড, আইডি, ভাষা, অবস্থা ও নোটসহ</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>বাক্য, তাদের মন্তব্য, শব্দ ও চিহ্নসহ</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>বাক্য, তাদের আইডি, মন্তব্য ও শব্দসহ</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>লেখা ও তাতে থাকা সব চিহ্ন</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>লেখা, লেবেল, চিহ্ন, স্কোর ও পরামর্শ, এবং অন্য সব কলাম</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>ফাইলের শেষে লাইন-শেষের চিহ্ন</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>একটি শিটের মান; প্রথমটি ছাড়া অন্য শিট rows উল্লেখ করে</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>একটি শিটের মান; প্রতি উত্তরে একটি সারি, প্রতি প্রশ্নে একটি কলাম করে লেখা হয়</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>পর্যালোচকদের রায়; সূত্রের মতো শুরু হওয়া লেখার আগে অ্যাপস্ট্রফি বসে, চিহ্ন ও ক্রম JSON হিসেবে থাকে</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>মডেলকে যা জিজ্ঞাসা করা হয়</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>অন্য দিকে যার জায়গা নেই, সংখ্যা ও কারণসহ</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>যে লেখা উত্তরের মীমাংসা কেউ করেননি, নোট, কে কী বলেছেন</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>প্রতিবার যখন আপনি কোনো উত্তর খুলেছেন</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>প্রতিবার কখন কোন আইটেম খুলেছেন, এবং তাতে কী দেখানো হয়েছে</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>রায়ের প্রতিটি আগের সংস্করণ</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>উত্তরের প্রতিটি আগের সংস্করণ</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>প্রতিটি ঘরে আপনি কতটা টাইপ করেছেন, পেস্ট করেছেন ও মুছেছেন, কিন্তু কখনোই কোন কী চাপা হয়েছে বা ক্লিপবোর্ডের লেখা নয়</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>কোনো সময় নয়</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>আপনার চিহ্নিত করা প্রমাণ</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>আপনার প্যাকের নাম</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>আপনার জানানো সমস্যা</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>প্রতিটি আইটেমের সময় পূর্ণ সেকেন্ডে, এবং প্রতিটি ধাপের মিনিট</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>প্রতিটি আইটেমের সময় বিস্তারিতভাবে, এবং প্রতিটি ধাপের সেকেন্ড</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>ভাষার সতর্কবার্তায় আপনি কী বেছেছেন</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>আপনি যা পরে ঠিক করতে চেয়েছেন</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>এটি কোন প্যাকের উত্তর, কতটা হয়েছে, তারিখ এবং এই অ্যাপের সংস্করণ</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>আপনার উত্তর</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>আপনার সংশোধন ও আপনার নিজের উত্তর</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>আপনার নোট</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>আপনার পাবলিক চাবি</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>কারণসহ আপনার রায়</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>একটি ফন্ট পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>ফন্টটি আবার যোগ করুন, বা অ্যাপটি আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>সব ফন্ট পড়া যায়</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>সংরক্ষিত কিছু উত্তর নেই</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>এটি এর কপি থেকে ফিরিয়ে আনুন: সেটিংস, স্বাক্ষরের চাবি।</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>অ্যাপ বন্ধ করে {folder} ফোল্ডারটি অন্য জায়গায় সরান।</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>অ্যাপ বন্ধ করে {folder} ফোল্ডারটি এই কম্পিউটারে সরিয়ে আনুন।</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>অ্যাপ বন্ধ করে আবার চালু করুন। এটি সবচেয়ে নতুন ভালো কপি পুনরুদ্ধার করে এবং কী নেই তা জানায়।</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>পেনড্রাইভ খোলার আগে অ্যাপ বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>এগিয়ে যাওয়ার আগে কিছু জায়গা খালি করুন।</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>দেখুন সেটি ভরে গেছে কি না বা তাতে লেখা বন্ধ করা আছে কি না।</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>এখন একটি নিরাপত্তা কপি তৈরি করুন।</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>ডিস্কে কিছু লেখা যাচ্ছে না</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>নিরাপত্তা কপিতে কোনো গোলমাল নেই</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>এই কম্পিউটারের অন্যরা আপনার স্বাক্ষরের চাবি পড়তে পারেন</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>একটি পাসফ্রেজ দিন, বা নতুন চাবি তৈরি করুন: সেটিংস, স্বাক্ষরের চাবি।</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>এই কম্পিউটারের তারিখ ও সময় ঠিক করুন।</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>কিছু একটা যাচাই করা যায়নি</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>ঘড়িটি আপনার কাজের সঙ্গে মেলানো যায়নি</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>এই কম্পিউটারের ঘড়ি আপনার কাজের সঙ্গে মেলে</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>এই কম্পিউটারের ঘড়ি আপনার কাজের চেয়ে পিছিয়ে আছে</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>আপনার প্যাক ও উত্তরের ফাইল নষ্ট</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>সবচেয়ে নতুন নিরাপত্তা কপি খোলা যাচ্ছে না</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>আপনার স্বাক্ষরের চাবির দুই অংশ মেলে না</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>ডিস্কে জায়গা কম</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>এখনও কোনো নিরাপত্তা কপি নেই</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>ডিস্কে জায়গা আছে</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>আপনার প্যাক ও উত্তর ঠিক আছে</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>আপনার স্বাক্ষরের চাবি পড়া যাচ্ছে না</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>আপনার স্বাক্ষরের চাবি এখানে আছে</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>আপনার স্বাক্ষরের চাবি এখানে নেই</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>আপনার কাজ একটি সিঙ্ক করা ফোল্ডারে আছে</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>আপনার কাজ একটি নেটওয়ার্ক ড্রাইভে আছে</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>আপনার কাজ একটি পেনড্রাইভে আছে</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>আপনার কাজ এই কম্পিউটারের ডিস্কে আছে</translation>
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
        <translation>একা একটি অক্ষর বা চিহ্ন চাপলে তা লেখা হয়।</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt ও Shift একসঙ্গে কীবোর্ড লেআউট বদলায়।</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl ও Alt একসঙ্গে হলো AltGr, যা দিয়ে অক্ষর লেখা হয়।</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>অঙ্ক দিয়ে বিকল্প বেছে নেওয়া হয়।</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>ইনপুট পদ্ধতির এই কী দরকার।</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>লেখার ঘর ও তালিকার এই কী দরকার।</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>Option কী দিয়ে অক্ষর লেখা হয়।</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>এই কী সিস্টেমের।</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>বাকি সবের জন্য Ctrl ও একটি অক্ষর</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>অঙ্ক বেছে নেয়</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>কীবোর্ডের ছবি; তালিকাগুলো একই কথা লিখে জানায়।</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter সংরক্ষণ করে এগিয়ে যায়</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>এগিয়ে যান</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>সাহায্য ও আরও</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>প্রশ্ন, তালিকা বা লেখার ভিতরে</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>মার্কিন কীবোর্ডে অক্ষর যেখানে থাকে, এখানেও সেখানে।</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>চলাচল</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>পরের প্রশ্ন</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Space চিহ্নিত করে</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab ও তীর দিয়ে চলাচল</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>সংখ্যার সারি ধরা হয় জায়গা অনুযায়ী আর Ctrl-এর কী ল্যাটিন অক্ষর অনুযায়ী, তাই সব কীবোর্ড লেআউট একইভাবে কাজ করে।</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>একই কাজ, লেখার সময়</translation>
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
        <translation>যেসব উত্তরে উত্তরের বদলে সমস্যা জানানো হয়েছে: {count}। প্রতিবেদনে এগুলো জানানো সমস্যা হিসেবে গোনা হয়, উত্তর হিসেবে নয়।</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>মানুষ অর্ধেকের কম লেখা নিজে লিখেছেন: যেগুলোর উৎস জানা সেই {known}টির মধ্যে {real}টি।</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>সূত্রের মতো শুরু হওয়া লেখা, যার আগে একটি অ্যাপস্ট্রফি আছে: {count}।</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>যেসব লেখায় এমন চিহ্ন আছে যা কোনো সারণিতে থাকতে পারে না, সেগুলোর জায়গায় নম্বর লেখা: {count}।</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>পরিকল্পনায় রাখা একটি কলাম</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>যে মানদণ্ডে কেউ স্কোর দেননি</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>শুধু ফাঁকা জায়গার ওপর চিহ্ন</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>রেকর্ডের লেখার বাইরে চিহ্ন</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>অন্য চিহ্নের ওপর চিহ্ন</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>যে চিহ্ন নিজে উত্তর নয়</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>একটি নোট</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>এমন ধরনের প্রশ্ন যা doccano-তে নেই</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>একটি ক্রম</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>সমতাসহ ক্রম</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>একজন পর্যালোচক উত্তরের সঙ্গে একমত হননি</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>পর্যালোচক এর বদলে অন্য উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>একই ধরনের দ্বিতীয় প্রশ্ন</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>শব্দহীন লেখা</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>এমন সমতা যা কেউ মীমাংসা করেননি</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>একজন পর্যালোচকের রায়</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>সবগুলো খারাপ</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>এমন উত্তর যার জন্য শিটে সারি বাকি নেই</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>বিচারক মডেলের উত্তর</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>এমন উত্তর যা চিহ্ন নয়</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>এমন উত্তর যা স্কোর নয়</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>এমন উত্তর যা 0 থেকে 4 পর্যন্ত পূর্ণ সংখ্যা নয়</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>আলাদা রাখা আইটেমের উত্তর, যা শুধু মাপার জন্য</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>অন্য প্রশ্নের উত্তর</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>লেখাহীন আইটেম</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>একত্র করা উত্তর ছাড়া আইটেম</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>ঐচ্ছিক প্রশ্ন যার উত্তর কেউ দেননি</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>আগে যেভাবে জিজ্ঞাসা করা হয়েছিল সেই প্রশ্নের উত্তর</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>আইটেমের পুরোনো লেখার উত্তর</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>দুটি রেসপন্সের লেখা একই</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>আলাদা লেখা বা চিহ্ন, যার কোনোটিই একত্র করা উত্তর নয়</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>সমান ভালো</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>চিহ্নটি কতটা গুরুতর</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>লেখার ভেতরে লাইন বদল, যা ফাঁকা জায়গা হয়ে থাকে</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>মাপকাঠিসহ কোনো প্রশ্ন নেই</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>বেছে নেওয়ার মতো রেসপন্স নেই</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>স্কোর দেওয়া রেসপন্স নেই</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>দুটির স্কোর নেই</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>রেসপন্সটিতে কেউ স্কোর দেননি</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>প্রম্পটের উত্তর দেয় এমন কিছু নেই: jsonl, labels (লেবেল) বা preference ব্যবহার করুন</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>কিছু লেখা হয়নি</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>মত সমান ভাগে বিভক্ত</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>সবাই ঠিক করেছেন আইটেমটি সত্যিই দ্ব্যর্থক</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>আলাদা রাখা আইটেম যা বলে তা-ই বলে</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>একই ব্যক্তিকে একটি আইটেম দ্বিতীয়বার দেখায়</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>কেউ একটিকে বেশি পছন্দ করেছেন, কিন্তু কতটা তা বলেননি</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>চিহ্নের কিনারায় ফাঁকা জায়গা</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>উত্তর হলো যে কিছু নেই</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>সংশোধিত লেখা ও দেওয়া লেখা একই</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>ঘরে যতটা ধরে তার চেয়ে লম্বা লেখার শেষাংশ</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>আইটেমটি মডেলের কাছে কিছু চায় না</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>আইটেমটি প্রশ্নসহ অনুচ্ছেদ নয়</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>আইটেমটির সমস্যা জানানো হয়েছে, উত্তর দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>গড় স্কোর 2 ও 4-এর মধ্যে</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>রেসপন্সে লেখা নেই</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>লুকানো আইটেমের সঠিক উত্তর</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>একই গড় স্কোর</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>একজনের কাজের দুটি ধারাবাহিকতা, কিছু বেছে নেওয়া হয়নি</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>একটি আইটেম নিয়ে যা মীমাংসা হয়েছে</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>লিখিত লেখাগুলোর সংখ্যাগরিষ্ঠতা নেই</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>গৃহীত</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>দুজন পর্যালোচকের দেখা উত্তর: {count}, একই রায়: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>আরও যাচাই</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>প্রত্যাখ্যাত</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>আলফা {value}, {low} থেকে {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>আগের একটি পরিকল্পনা এই লট খোলা রেখেছিল: তার দেখাগুলোও গোনা হয়, আর সব মিলিয়ে সীমায় থাকা লটের {share} গৃহীত হয়</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>সর্বোচ্চ {share} ভুল</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>সর্বোচ্চ {share} ভুল, 95 % নিশ্চিত</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>{low} থেকে {high} ভুল ধরে</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>ঝুঁকির লক্ষণে পাওয়া: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>পরের দেখা {count}টিতে</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>গোনা হয়নি: {count}, এগুলোর পর্যালোচক ইচ্ছা করে রাখা খুব কম ভুল ধরেছেন</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>{share} ভুল আছে এমন দশটি লটের মধ্যে একটি তবুও গৃহীত হয়</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>ভারযুক্ত ভুলের হার {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{answers}টির মধ্যে {checked}টি দৈবভাবে যাচাই, ভুল: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: ইচ্ছা করে রাখা {planted}টি ভুলের {found}টি ধরেছেন, {good}টি ভালো উত্তরের {rejected}টি প্রত্যাখ্যান করেছেন</translation>
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
        <translation>বদল: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>মোছা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>অন্য জায়গা থেকে টেনে আনা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>ইনপুট পদ্ধতি থেকে আসা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>অন্য জায়গা থেকে পেস্ট করা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>আইটেম থেকে পেস্ট করা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>আপনার নিজের লেখা থেকে পেস্ট করা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>অন্যভাবে আসা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>টাইপ করা অক্ষর: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>লেখার সময় দুই সেকেন্ডের বেশি বিরতি: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>কাজের সেকেন্ড: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>প্রথম উত্তর পর্যন্ত সেকেন্ড: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>কোনো কী বা পয়েন্টার ছাড়া সেকেন্ড: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>কতবার অন্য উইন্ডোতে: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>অন্য উইন্ডোর ঠিক পরে কতবার অন্য জায়গা থেকে পেস্ট: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>কতবার খোলা হয়েছে: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>বিস্তারিত কপি করুন</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil আপনার কাজ খুলতে পারছে না</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>অ্যাপ এই ধাপটি শেষ করতে পারেনি। যা সংরক্ষিত হয়েছিল তার সবই এখানে আছে।</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>এটি করা যায়নি</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>“{kind}” ধরনের প্যাকের উত্তর কেউ দেয় না। টাস্ক প্যাক বা পর্যালোচনা প্যাক দিন।</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>এই ধরনের প্যাক কখনও স্বাক্ষরকারীদের তালিকা ({name}) আনে না। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>একটি পাতায় {digits} অঙ্কের {count}টি ব্লক থাকে। কিছু বদলানো হয়নি। পাতাটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>প্রায় {time} বাকি।</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>{date} তারিখে আগেই একত্র করা হয়েছে। কিছু বদলায়নি।</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>যিনি পাঠিয়েছেন তাঁকে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>{row} নম্বর সারির ব্লক {block} পাতায় যেমন আছে তেমন নয়। কিছু বদলানো হয়নি। এটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>শেষ তারিখ আজ</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>শেষ তারিখ {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>শেষ তারিখ {day}, আর নেওয়া হবে না</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>শেষ তারিখ {day}, এখনও নেওয়া হবে</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>ফেরত দিন</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>আবার ফেরত দিন</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>{day} তারিখে ফেরত দেওয়া</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>আইটেম {item} তার প্রশ্নের সঙ্গে মেলে না: {reason}।</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>উত্তর দেওয়ার সময় আইটেম {item}-এর লেখা অন্য ছিল। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>যে প্যাকের উত্তর দেওয়া হয়েছে তাতে আইটেম {item} নেই। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>স্বাক্ষরকারীদের তালিকা {name}-এর লাইন {number} অনুমোদিত নয়। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name}-এর লাইন {number} পড়া যাচ্ছে না। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>শেষ তারিখ নেই</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>{number} নিরাপত্তা নম্বরের স্বাক্ষরকারীকে এখানে কেউ চেনে না। কিছু যোগ করা হয়নি। নম্বরটি প্রেরকের সঙ্গে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>কেউ নিজের উত্তর পর্যালোচনা করেন না। {name}-এর যেসব রায় ধরা হয় না: {count}।</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>এখনও ফেরত দেওয়া হয়নি</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>শুধু প্রকল্পের পুনরুদ্ধার চাবি তার সব স্বাক্ষরকারীকে বদলাতে পারে। এতে স্বাক্ষর করেছেন {principal}। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>“{kind}” ধরনের প্রশ্নের জন্য প্রোগ্রামের নতুন সংস্করণ দরকার।</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>ফেরত পাঠানো উত্তর · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>পর্যালোচনা · {family} · {language} · {signer}-এর কাছ থেকে</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>{date} তারিখে আপনি যে চাবি বিশ্বাস করেছিলেন তার বদলে অন্য চাবিতে (নিরাপত্তা নম্বর {number}) স্বাক্ষর করা। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>ফাইলের শেষে কিছু জুড়ে দেওয়া হয়েছে। এখানে কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>শুরু করুন</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>পর্যালোচনার সময় আইটেম {item}-এর উত্তর অন্য ছিল। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>ব্লকগুলো একসঙ্গের নয়। কিছু বদলানো হয়নি। পাতাটি আরেকবার দেখুন।</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>{name}-এর ঘড়ি পিছিয়ে আছে: এই ফাইলের তারিখ {date}, এর প্যাক তৈরির আগের। এই ফাইলের সময়ের উপর ভরসা করবেন না।</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>{name}-এর ঘড়ি এখানকার ঘড়ির চেয়ে {minutes} মিনিট এগিয়ে আছে। এই ফাইলের সময়ের উপর ভরসা করবেন না।</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>কাজের সময় {name}-এর ঘড়ি {minutes} মিনিট পিছিয়ে গেছে। এই ফাইলের সময়ের উপর ভরসা করবেন না।</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name}-এর বিষয়বস্তু পড়া যাচ্ছে না। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>প্যাকের বিবরণ {place} জায়গায় মেলে না। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>ইতিহাসের শেষ অংশ নেই বা বদলানো হয়েছে। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>ফাইলটি এখানে পড়া যাচ্ছে না। কিছু যোগ করা হয়নি। আগে এটি এই কম্পিউটারে কপি করুন।</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>ফাইলের শুরু প্যাকের মতো নয়। এটি বিপজ্জনক হতে পারে। কিছু যোগ করা হয়নি। এটি মুছে ফেলুন।</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>ফাইলটি {limit} বাইটের চেয়ে বড়। কিছু যোগ করা হয়নি। ছোট ছোট ভাগে চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>ফাইলটি খালি। কিছু যোগ করা হয়নি। এটি আবার কপি করুন।</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>ফাইলটি অসম্পূর্ণ ({bytes} বাইট)। কিছু যোগ করা হয়নি। এটি আবার কপি করুন, এবং পেনড্রাইভ খোলার আগে অপেক্ষা করুন।</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>{file} ফাইলে পড়ার মতো স্বাক্ষরের চাবি নেই। কোনো স্বাক্ষর করা হয়নি। আপনার কপি থেকে চাবি আনুন।</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>ইতিহাসটি অন্য প্যাকের। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>ইতিহাস {number} নম্বর ঘটনায় ভেঙে গেছে। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>{name}-এর হোম ফোল্ডার একটি নিরাপত্তা কপি থেকে পুনরুদ্ধার করা হয়েছে। আগে আপনার কাছে থাকা কোনো উত্তর না পেলে {name}-কে জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>{principal}-এর চাবি শুধু {start} থেকে {end} পর্যন্ত কার্যকর ছিল। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>{number} নিরাপত্তা নম্বরের চাবি প্রত্যাহার করা হয়েছে। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>ফাইলের তালিকা {name}-এর লাইন {number} ঠিক গঠনে নেই। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>এই প্যাকের স্বাক্ষরকারীদের তালিকা আপনার কাছে থাকা তালিকার চেয়ে পুরোনো ({said}, আপনার কাছে {found})। আপনার কাজ অক্ষত আছে। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>স্বাক্ষরকারীদের তালিকায় এমন কেউ নেই যিনি টাস্ক প্যাকে স্বাক্ষর করতে পারেন। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>লক করা প্যাকটি পথে নষ্ট হয়েছে। কিছু যোগ করা হয়নি। এটি আবার কপি করুন।</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>{principal} নামটি চেনা, চাবিটি নয় (নিরাপত্তা নম্বর {number})। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকটি ZIP পাসওয়ার্ড চাইছে; প্যাক কখনও তা চায় না। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকটি কিছু ডাউনলোড করতে বলছে; প্যাক কখনও তা বলে না। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকটি নিজেকে {said} বলছে, কিন্তু স্বাক্ষর করা হয়েছে {found} হিসেবে। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>প্যাকে একটি অপ্রত্যাশিত ফাইল আছে: “{name}”। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকে ফাইল বেশি ({count}টি, সীমা {limit}টি)। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকে স্বাক্ষর বেশি ({count}টি, সীমা {limit}টি)। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকে “{name}” দুবার আছে। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>প্যাকটি এমনভাবে তৈরি যেভাবে প্যাক কখনও হয় না (“{name}”)। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>প্যাকটি অসম্পূর্ণ: এতে ডেটা নেই। কিছু যোগ করা হয়নি। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>প্যাকটি অসম্পূর্ণ: {name} নেই। কিছু যোগ করা হয়নি। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>প্যাকে স্বাক্ষর নেই। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকে স্বাক্ষরকারীদের তালিকা নেই। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>প্যাকে লেখা এটি {said}-এর, কিন্তু স্বাক্ষর {found}-এর। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>প্যাকে {name}-এর জন্য {said} লেখা, কিন্তু আছে {found}। কিছু যোগ করা হয়নি। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>প্যাকে তার ডেটা সম্পর্কে {said} লেখা, কিন্তু আছে {found}। কিছু যোগ করা হয়নি। এটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকটি নিজের ফোল্ডারের বাইরে লেখার চেষ্টা করছে (“{name}”)। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>স্বাক্ষর করার পরে প্যাকটি বদলানো হয়েছে ({name})। এটি ব্যবহার করবেন না; আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>প্যাকটি নতুন কোনো প্রোগ্রামে তৈরি। কিছু যোগ করা হয়নি। Postil-এর নতুন সংস্করণ এটি খুলতে পারে।</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকটি বেড়ে {size} বাইট হবে (সীমা {limit})। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>{name} ছবি বা শব্দটি তার নামের সঙ্গে মেলে না, বা বেশি বড়। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>{name} স্বাক্ষরটি পড়া যাচ্ছে না। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>প্যাকে লেখা আকারগুলো ভুল (“{name}”)। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>টাস্কটি এই প্রোগ্রামের সঙ্গে মেলে না: {place}: {reason}।</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>“{family}” টাস্কের শ্রেণির জন্য প্রোগ্রামের নতুন সংস্করণ দরকার।</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>এই প্যাকের সংস্করণ {count} ধাপ লাফিয়েছে। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে ফোন করুন।</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>এমন কোনো ফাইল নেই। কিছু যোগ করা হয়নি। ফাইলের নাম ও ফোল্ডার দেখে নিন।</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>এটি {due}-এর পরে এসেছে, যখন আর কিছু নেওয়া হয় না। কিছু একত্র করা হয়নি। পরিকল্পনা বদলান, বা এটি থাকতে দিন।</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>এটি “{kind}” ধরনের প্যাক, ফলাফল প্যাক নয়। কিছু একত্র করা হয়নি। ফলাফল প্যাকটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>এটি “{kind}” ধরনের প্যাক, টাস্ক প্যাক নয়। কিছু যোগ করা হয়নি। টাস্ক প্যাকটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>এটি প্যাক নয়। কিছু যোগ করা হয়নি। হয়তো মেল সিস্টেম এটি সরিয়ে ফেলেছে; পেনড্রাইভে চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>এই প্যাক অন্য একটি প্যাকের ({series}) উত্তর। কিছু যোগ করা হয়নি। সেটি খুলুন।</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>এই প্যাক সংশোধন {said}-এর উত্তর; আপনি সংশোধন {found} খুলেছেন। কিছু যোগ করা হয়নি। অন্যটি খুলুন।</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>এই প্যাক “{title}”-এর। কিছু যোগ করা হয়নি। আগে সেই প্রকল্প খুলুন।</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>এই প্যাক লক করা। কিছু যোগ করা হয়নি। এর প্রকল্পের চাবি দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>এই প্যাক এই হোম ফোল্ডারের জন্য লক করা হয়নি, বা এটি খোলার চাবি হারিয়ে গেছে। কিছু যোগ করা হয়নি। যেখানে এর প্রকল্প তৈরি হয়েছে সেখানে, বা প্রকল্পের প্রিন্ট করা চাবি দিয়ে এটি খুলুন।</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>এই প্যাক আপনার কাছে থাকা প্যাকের চেয়ে পুরোনো (সংশোধন {said}, আপনার কাছে {found})। আপনার কাজ অক্ষত আছে। আপনার কাছে থাকা প্যাক নিয়েই কাজ চালিয়ে যান।</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>এই প্যাকের জন্য প্রোগ্রামের {version} বা তার চেয়ে নতুন সংস্করণ দরকার। কিছু যোগ করা হয়নি। Postil-এর নতুন সংস্করণ আনুন।</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>এই প্যাকের “{feature}” দরকার, যা প্রোগ্রামের এই সংস্করণ জানে না। কিছু যোগ করা হয়নি। Postil-এর নতুন সংস্করণ আনুন।</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>এই প্যাক {recipients}-এর জন্য তৈরি। কিছু যোগ করা হয়নি। আপনারটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>এই প্যাক “{format}”-এর জন্য তৈরি। কিছু যোগ করা হয়নি। সেই প্রোগ্রাম দিয়ে খুলুন।</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>এই প্যাক অন্য প্রোগ্রাম খুলে আবার প্যাক করেছে (“{name}”)। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>এই প্যাক অন্য সমন্বয়কারীর জন্য লেখা। কিছু যোগ করা হয়নি। এটি তাঁকে পাঠান।</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>এই প্রকল্প শুধু লক করা ফলাফল নেয়, আর এটি যাঁর হাতেই যায় তিনিই খুলতে পারেন। কিছু যোগ করা হয়নি। লক করা প্যাক চান।</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>প্যাক আইটেম {item} সম্পর্কে যা বলে, তা তার ইতিহাসের সঙ্গে মেলে না। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt এই প্যাকের বিবরণ নয়। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b}টির মধ্যে {a}টি</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>{b}টির মধ্যে {a}টি উত্তর যাচাই করা</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · {signer}-এর কাছ থেকে। {b}টির মধ্যে আইটেম {a}।</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ঘণ্টা</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} মিনিট</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} একই কাজের দুটি আলাদা রূপ ফেরত দিয়েছেন। কোনোটি বেছে নেওয়া হয়নি। কোনটি ঠিক তা জিজ্ঞাসা করুন।</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} অন্য উদ্দেশ্যে ({purpose}) স্বাক্ষর করা হয়েছিল। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} {recipients}-এর জন্য তৈরি প্যাকের উত্তর দিয়েছেন। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal}-এর এই কাজে ({purpose}) স্বাক্ষর করার অনুমতি নেই। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} সেকেন্ড</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>{name}-এ “{item}” দুবার বা ভুল ক্রমে আছে। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}”-এ এমন বাড়তি ডেটা আছে যা প্যাকে কখনও থাকে না। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” {size} বাইট (সীমা {limit})। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” ফাইল নয়, লিংক বা ডিভাইস। কিছু যোগ করা হয়নি। আপনার সমন্বয়কারীকে জানান।</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” নেই। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” প্যাকের নিজের তালিকায় নেই। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” এমনভাবে প্যাক করা যা এই প্রোগ্রাম পড়ে না। কিছু যোগ করা হয়নি। মূল ফাইলটি চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” বদলানো হয়েছে। কিছু যোগ করা হয়নি। প্যাকটি আবার চেয়ে নিন।</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” পথে নষ্ট হয়েছে। কিছু যোগ করা হয়নি। প্যাকটি আবার কপি করুন।</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>যেকোনো জায়গায়</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>প্যাক</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>এই বান্ডিল</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>এই প্যাক</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>বান্ডিলের নাম ছোট হাতের ল্যাটিন অক্ষর, অঙ্ক, বিন্দু ও হাইফেন দিয়ে তৈরি, যেমন news-hi।</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>পরিভাষার তালিকার একটি সারিতে পরিভাষা নেই, তাই সেটি বাদ দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>“{column}” কলামে একটি বিকল্পের আইডি নেই।</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>স্কেলের প্রতিটি ধাপের ব্যাখ্যা দরকার। “{id}”-তে নেই: {points}।</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>আলাদা রাখা যেসব আইটেম অন্য ভাগের আইটেমের মতো এবং তালিকায় নেই: {count}।</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>প্যাক তৈরির পর কিছু আইটেম বদলেছে। নতুন: {new}; অন্য লেখাসহ: {changed}; প্রত্যাহার করা: {withdrawn}। আগের লেখা বা প্রত্যাহার করা আইটেমের উত্তর রাখা হয় ও তার পারিশ্রমিক দেওয়া হয়, কিন্তু আর গোনা হয় না।</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>লাইন শুধু এই অংশগুলোর পাশে থাকতে পারে: {parts}।</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>“{family}” নামে কোনো শ্রেণি নেই। আপনি কি “{meant}” বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>“{family}” নামে কোনো শ্রেণি নেই। আছে: {families}।</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>“{item}” নামে কোনো আইটেম নেই, যাকে গুরুতর বলা হয়েছে।</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>“{item}” নামে কোনো আইটেম নেই, অথচ অনুশীলনের জন্য এটির উল্লেখ আছে।</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>এখানে “{key}” নামে কোনো কী নেই।</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>এখানে “{key}” নামে কোনো কী নেই। আপনি কি “{meant}” বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>“{tag}” ভাষার কোনো নাম জানা নেই। [language_names]-এ নাম দিন।</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>কোনো সারিতে “{column}” কলাম নেই। এখানকার কলাম: {columns}।</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>কোনো সারিতে “{column}” কলাম নেই। আপনি কি “{meant}” বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>“{source}” নামে কোনো উৎস নেই, যা অনুশীলনের জন্য বলা হয়েছে।</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>“{column}” কলামের কোনো মান “{key}”-এর জন্য কিছু বলে না।</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>বেছে নেওয়া আইটেমের {count}টি থেকে এখানে কোনো আইটেম হয় না, তার মধ্যে {item} আছে।</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>শুধু একটি রেসপন্সের শ্রেণিই কথোপকথন ভাগ করতে পারে; এটি পারে না।</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>{kind} ধরনের প্রশ্নে “{key}” থাকে না।</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>{project} প্রকল্পের পুনরুদ্ধার চাবি

এই পাতাটি প্রিন্ট করুন, নিরাপদ জায়গায় রাখুন, এবং এই ফাইলটি মুছে ফেলুন।
আপনার চাবি হারালে বা চুরি হলে এই চাবি দিয়ে সমন্বয়কারীর নতুন চাবি চালু করা যায়।
এটি যাঁর কাছে থাকে তিনি প্রকল্পটি নিজের হাতে নিতে পারেন। এটি দিয়ে উত্তর খোলে না, প্যাকে স্বাক্ষরও হয় না।

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>{project} প্রকল্পের ফলাফল চাবি

এই পাতা প্রিন্ট করুন, নিরাপদ জায়গায় রাখুন এবং এই ফাইল মুছে ফেলুন।
সমন্বয়কারীর নিজের চাবি হারিয়ে গেলে এটি এই প্রকল্পের লক করা ফলাফল খোলে। এটি কিছু স্বাক্ষর করে না।
এটি যাঁর কাছে থাকে তিনি Postil (--key) বা age (-i) দিয়ে সেগুলো পড়তে পারেন।</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>আগের পর্বের বান্ডিল পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>আগের পর্ব “{round}”-এর বান্ডিল এখানে জানা নেই। আগে সেটি খুলুন।</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>{file} বান্ডিলটি “{here}” প্রকল্পের, পরিকল্পনাটি “{there}”-এর। অন্য ফোল্ডার বা নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>বাছাই করা আইটেমে এমন চাবিতে স্বাক্ষর আছে যা এখানে বিশ্বাস করা হয় না (নিরাপত্তা নম্বর {number})। নম্বরটি প্রেরকের সঙ্গে মিলিয়ে নিন।</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>শেষ তারিখ {due} পেরিয়ে গেছে, এবং এর পরে ফলাফল নেওয়া হয় না: প্রতিটি ফলাফল প্রত্যাখ্যান করা হবে।</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>{item}-এর ব্যাখ্যা মেলে না: {reason}।</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>আইটেম বেছে নেওয়ার পরে ফাইলটি বদলানো হয়েছে।</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>প্রথম উৎসটি অন্য কোনো উৎসের সঙ্গে যুক্ত করা যায় না।</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>নির্দেশিকা {path} UTF-8 লেখা হিসেবে পড়া যাচ্ছে না।</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>আলাদা রাখা আইটেম {item} প্রায় {other}-এর মতোই কথা বলে, যা {split}-এর জন্য ({likeness}): “{text}” – “{texts}”। একটি সরান, বা কারণ দেখিয়ে ছাড় দিন: [[waiver]]।</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>আলাদা রাখা আইটেম {item} হুবহু {other}-এর মতো, যা {split}-এর জন্য: “{text}”। একটি সরান।</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>আলাদা রাখা আইটেম {item} রয়েছে {other}-এর একটি লেখার ভিতরে, যা {split}-এর জন্য ({likeness}): “{text}” – “{texts}”। একটি সরান, বা কারণ দেখিয়ে ছাড় দিন: [[waiver]]।</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>আলাদা রাখা আইটেম {item} আগে অনুশীলন করা হয়েছে: “{text}”। অন্য একটি আলাদা রাখুন।</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>তালিকার আলাদা রাখা আইটেমগুলো অন্য ভাগের আরও আইটেমের মতো।</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>আলাদা রাখা প্রম্পটগুলো {count}টি পর্বে ব্যবহার হয়েছে। নতুন প্রম্পট আলাদা রাখুন।</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>আইটেম {item} অনুশীলনের জন্য, কিন্তু এর সঠিক উত্তর নেই। [fields.gold]-এ কলামটির নাম দিন।</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>আইটেমগুলো {here} প্রকল্পের জন্য বেছে নেওয়া হয়েছিল, এই পরিকল্পনা {there} প্রকল্পের।</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>আইটেম {item} ও {other} একসঙ্গের, কিন্তু আলাদা ভাগে আছে: {split} ও {others}।</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>চাবি কার্ড {file} ব্যবহার করা যাচ্ছে না: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>“{bundle}” ও “{name}” নাম দুটি মিলে বেশি লম্বা। একটি ছোট করুন।</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>বিকল্পের আইডি “{id}” নির্ধারিত গঠনে নেই এবং “{name}” হয়ে যায়।</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>বিকল্পের আইডি “{id}” সংরক্ষিত শব্দ এবং “{name}” হয়ে যায়।</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>পরিকল্পনায় কোনো প্রশ্ন নেই। অন্তত একটি প্রশ্ন দরকার।</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>পরিকল্পনা খোলা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>পরিকল্পনাটি UTF-8 লেখা নয়।</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>পরিকল্পনায় ভাষা বলা নেই: [bundle]-এ ভাষা বা [fields]-এ কলাম উল্লেখ করুন।</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>পরিকল্পনায় জানা উত্তরসহ আইটেম চাওয়া হয়েছে, কিন্তু কোনো আইটেমে তা নেই।</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>{item}-এর প্রম্পট আগের পর্বে আলাদা রাখা হয়েছিল, আর এখন {split}-এর জন্য হতো।</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>“{question}” প্রশ্নটি প্যাক তৈরির পর একই আইডি রেখে বদলেছে। যেসব উত্তর আর মেলে না সেগুলো রাখা হয় কিন্তু গোনা হয় না, আর সেগুলোর আইটেম আবার খোলা: ফেরত আসা উত্তরের {count}টি।</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>“{question}” প্রশ্নের শব্দ বা বিকল্প প্যাক তৈরির সময়ের থেকে আলাদা, আইডি একই। আগে দেওয়া উত্তর গোনা হয়। এখন অন্য কিছু জিজ্ঞাসা করলে অন্য আইডি দিন।</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>“{question}” প্রশ্নটি নতুন এবং এর উত্তর দিতেই হবে। আগে উত্তর দেওয়া আইটেম আবার খোলা: ফেরত আসা {count}টি উত্তর।</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>প্রশ্নগুলো মানানসই নয়: {place}: {reason}।</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>প্রশ্নগুলো {size} বাইট নেয়; সীমা {limit}।</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>বেছে নেওয়া আইটেমের রেকর্ড পড়া যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>বেছে নেওয়া আইটেমের রেকর্ড স্বাক্ষরের পরে বদলানো হয়েছে, বা তাতে স্বাক্ষর নেই।</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>পুনরুদ্ধার চাবিটি ssh-ed25519 ধরনের পাবলিক চাবি নয়।</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>“{question}”-এর সঠিক উত্তরগুলো পরামর্শ হিসেবে চলে যাবে।</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>“{key}” ভূমিকাটি দরকার: [fields]-এ এর কলাম উল্লেখ করুন।</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>আগের পর্ব {here} প্রকল্পের, এই পরিকল্পনা {there} প্রকল্পের।</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>এই বান্ডিলের “{round}” পর্ব বন্ধ ও স্বাক্ষরিত। এর পরে নিজের বান্ডিলসহ নতুন পর্ব।</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>একই বিষয় আরও {count}টি আইটেমে পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>পরিভাষার তালিকায় “{column}” কলাম নেই।</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>{item} ও {other}-এর ছাড়ের দরকার নেই: সেগুলো একরকম নয়।</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>{item} ও {other}-এর ছাড় অন্য লেখার জন্য দেওয়া হয়েছিল। আবার দিতে নতুন কারণ লিখুন।</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>“{name}”-এর জন্য কোনো আইটেম নেই: সব অন্যদের কাছে, বা সেগুলোর জন্য অন্য ভাষা বা ক্ষেত্র দরকার।</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>এটি TOML নয়: {reason}।</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>প্যাকে দুজন অবদানকারীর নাম “{name}”। একজনকে অন্য নাম দিন।</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>দুজন অবদানকারীর চাবি একই: “{name}” ও “{other}”।</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>দুটি বিকল্পের আইডি “{id}”।</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>দুটি প্রশ্নের নাম “{id}”।</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>{name} {other}-এর জন্য যা লিখেছেন তা আলাদা রাখা আইটেম {item}-এর মতো ({likeness}): “{text}” – “{texts}”। কারণ দেখিয়ে ছাড় দেওয়া যায়: [[waiver]]।</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>{name} {other}-এর জন্য যা লিখেছেন তা আলাদা রাখা আইটেম {item} যা বলে তা-ই বলে: “{text}”।</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>সিড (seed) আন্দাজ করতে পারলে কেউ আলাদা মডেলের রেসপন্স আলাদা করে চিনতে পারেন। [bundle]-এ একটি লম্বা এলোমেলো সিড দিন।</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] “{key}”-এর মান উল্লেখ করে, যা পরিকল্পনায় জিজ্ঞাসা করা হয় না।</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] বলে কীভাবে পরামর্শ দিতে হবে, কিন্তু কোনো কলাম পরামর্শ নয়। [fields.suggestion]-এ একটি উল্লেখ করুন।</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count}টি আইটেম অনুশীলনের জন্য; একটি প্যাকে সর্বোচ্চ {limit}টি ধরে।</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count}টি আইটেম পরিকল্পনার চেয়ে কম মানুষ পায়: অবদানকারীরা এর বেশি আইটেম নেন না।</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count}টি আইটেম পরিকল্পনার চেয়ে কম মানুষ পায়: “{field}” ক্ষেত্রের অবদানকারী খুব কম।</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count}টি আইটেম পরিকল্পনার চেয়ে কম লোক পায়: “{language}” জানা অবদানকারী খুব কম।</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}”-এর {count}টি লেখা “{tag}”-এ নেই, অথচ পরিকল্পনার অন্য লেখা তাতে আছে।</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>“{column}” কলামের {count}টি মান “{key}”-এর জন্য কিছু বলে না; এই আইটেমগুলো তা ছাড়াই বাছা হয়।</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} ও {other} একরকম নয়: ছাড়টি {other} নিয়ে মানুষ যা লেখে তার জন্য।</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} বেছে নেওয়া আইটেমের মধ্যে নেই।</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: {count}টি আইটেমের উত্তর একাধিক ব্যক্তি দেন, তাই ঐকমত্য প্রায় ±{size} পর্যন্ত জানা যায়।</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: {count}টি প্রম্পটে পছন্দ শুধু 100-তে প্রায় {percent} থেকে ধরা পড়বে।</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: {count}টি প্রম্পটে শুধু প্রায় {size} মানক বিচ্যুতির চেয়ে বড় পার্থক্য দেখা যাবে।</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count}টি আইটেমের উত্তর একাধিক ব্যক্তি দেন। {least}টি আইটেম থেকে ঐকমত্য বলা হয়।</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: কোনো পার্থক্য দেখানোর জন্য {count}টি প্রম্পট খুব কম।</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>“{day}” কোনো দিন নয়। বছর, মাস ও দিন লিখুন, যেমন 2027-01-31।</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” শ্রেণির নিজস্ব প্রশ্ন এবং {kind} ধরনেরই থাকে।</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” মানানসই নয়: {reason}।</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}”-তে একটি কলাম বা কলামের তালিকা উল্লেখ করতে হবে।</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” নেই।</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” এই শ্রেণির ভূমিকা নয়, এই পরিকল্পনার প্রশ্নও নয়।</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” এই শ্রেণির ভূমিকা নয়, এই পরিকল্পনার প্রশ্নও নয়। আপনি কি “{meant}” বোঝাতে চেয়েছেন?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” অবদানকারীদের দেখানো হয় এবং কোন মডেল কী লিখেছে তা জানিয়ে দেয়।</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” দেখানোর কথা, কিন্তু [fields.keep] এটি রাখে না।</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” আগে থেকে থাকা মান উল্লেখ করে, আর [fields.use] বলে না কিসের জন্য। সেগুলো বাদ দেওয়া হয়।</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>উৎসের “{key}” দেওয়া নেই। অবদানকারীরা ও এক্সপোর্ট এটি পাবে না।</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: {count}টি আইটেম চাওয়া হয়েছে, আছে {there}টি। অনুলিপি একবার গোনা হয়।</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>[fields.keep]-এ “{name}” সেই নাম যার অধীনে পরামর্শ রাখা হয়। কলামটির অন্য নাম দিন।</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” এই শ্রেণির কোনো অংশ নয়। আছে: {parts}।</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}” কোনো ভাগ নয়। আছে: train, validation, heldout।</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” আইটেমের অংশ এবং এতে “{question}”-এর সঠিক উত্তর আছে।</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” অবদানকারীদের দেখানো হয় এবং এতে “{question}”-এর সঠিক উত্তর আছে।</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}”-এর চাবি কার্ড দরকার, বা শুধু ল্যাটিন অক্ষর বা অঙ্কের নাম।</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}”-এর “{tag}”-এ লেখা নেই, অথচ পরিকল্পনার অন্য লেখা তাতে আছে।</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” ভাষার ট্যাগ নয়।</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” কলাম নয়, ভাষার ট্যাগও নয়।</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>তীর, নম্বর প্যাড ও ডান অর্ধেক; নম্বর প্যাডের অঙ্ক দিয়ে বেছে নেওয়া হয়।</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>নম্বর প্যাডের অঙ্ক ও Enter দিয়ে উত্তর দেওয়া হয়; এর চিহ্নগুলো বাকি কাজ করে।</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>অঙ্ক ও বাঁ অর্ধেক; Enter ও তীর লাগে না।</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>বাঁ হাত</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>লেখার ঘরের বাইরে শুধু অক্ষর চাপলেই কাজ হয়।</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Anki-র মতো</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Argilla-র মতো</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Prodigy-র মতো</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>শুধু নম্বর প্যাড</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>ডান হাত</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>ওখানে যা বাদ দেওয়া হয় এখানে তা সরিয়ে রাখা বা জানানো হয়, এবং তা ফিরিয়ে নেওয়া যায়।</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>{b}টির মধ্যে পাতা {a}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF হিসেবে সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>এটি এই টাস্কের নয়</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>এটি অন্য ভাষায়</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>এটি আপত্তিকর</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>এতে কারও ব্যক্তিগত তথ্য দেখা যায়</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>অন্য কিছু</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>লেখা কাটা বা ভাঙা</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>হিসাব করা যায় না: সব স্কোর একই।</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>হিসাব করা যায় না: ফাইল থেকে আসা উত্তর বলে না কোন রেসপন্স আগে দেখানো হয়েছিল।</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>হিসাব করা যায় না: সবাই প্রতিটি আইটেমে একই উত্তর দিয়েছেন।</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>হিসাব করা যায় না: কোনো আইটেমের উত্তর দুজন দেননি।</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>হিসাব করা যায় না: সবাই প্রতিটি আইটেমের উত্তর দেননি।</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>হিসাব করা যায় না: শুধু একটি আইটেমের উত্তর দুজন দিয়েছেন।</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>হিসাব করা যায় না: মডেলের নাম নেই এমন রেসপন্স এক আইটেম থেকে অন্য আইটেমে এক নয়।</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>হিসাব করা যায় না: কিছু মডেলের সঙ্গে অন্যগুলোর কখনও তুলনা হয়নি।</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>হিসাব করা যায় না: আন্দাজে যত ভুল ধরা পড়ত, পর্যালোচকেরা তার চেয়ে বেশি ধরেন না।</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>হিসাব করা যায় না: দুই পর্বে এই প্রশ্ন আলাদাভাবে করা হয়েছে।</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>হিসাব করা যায় না: দুই পর্বে আলাদা রাখা কোনো সাধারণ প্রম্পট নেই।</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>হিসাব করা যায় না: কোনো উত্তর নেই।</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>হিসাব করা যায় না: এঁরা আলাদা আলাদা আইটেমের উত্তর দিয়েছেন।</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>হিসাব করা যায় না: এই সংখ্যা দুজনের তুলনা করে।</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>হিসাব করা যায় না: উত্তর খুব কম ({found}টি, কমপক্ষে {needed}টি)।</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>হিসাব করা যায় না: আইটেম খুব কম ({found}টি, কমপক্ষে {needed}টি)।</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>পুরোনো ও নতুন রেসপন্সের রেটিং একই প্যাকে দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>গড়ে প্রতিটি প্রম্পট দুজনের কম বিচার করেছেন, তাই কোনো সিদ্ধান্ত টানা হয় না।</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>বাছাই করা আইটেমের আবার রেটিং দিলে কোনো বদল ছাড়াই তা বেড়ে যায়।</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>মতের মিল হিসাব করা যায় না, তাই কোনো সিদ্ধান্ত টানা হয় না।</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>আস্থা ব্যবধান নেই, তাই কোনো সিদ্ধান্ত টানা হয় না।</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>প্রম্পট এত কম যে কোনো সিদ্ধান্ত টানা যায় না।</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>সহকারী</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>নির্দেশ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>অন্যান্য</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ব্যবহারকারী</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>লট হলো একজন অবদানকারী একটি প্যাকে একটি ভাষায় যত উত্তর দিয়েছেন। দৈবভাবে নেওয়া উত্তরের ভুল, সঠিক 95 % ব্যবধিসহ; ঝুঁকির জন্য নেওয়া উত্তর কোনো হারে নেই।</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>লক্ষণ উত্তরগুলো দেখতে বলে। এটি রায় নয়, কিছু প্রত্যাখ্যান করে না এবং পারিশ্রমিকে কখনও প্রভাব ফেলে না।</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>গড়ের উপরে</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>গৃহীত উত্তর যেগুলোর সময় নথিবদ্ধ হয়নি, তাই কোনো অঙ্কে নেই: {count}।</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>গৃহীত: যে উত্তরগুলো বহাল আছে এবং কোনো পর্যালোচক ফেরত পাঠাননি। ফেরত পাঠানো: যে উত্তর পর্যালোচক সংশোধন করেছেন বা যাতে ভিন্নমত জানিয়েছেন, বড় বা গুরুতর ভুলের কারণে। জানানো সমস্যা কাজ হিসেবে গোনা হয়। লক্ষণ ও পতাকা এখানে কিছু বদলায় না।</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>সক্রিয় ঘণ্টা</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>ঠিক করা হার</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ঐকমত্য</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>সব আইটেম</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>যত চাওয়া হয়েছিল তার কত অংশের উত্তর আছে, ভাষা ও উৎস অনুযায়ী।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>উত্তর</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>এর বাইরের উত্তর: {count}, যেসব আইটেমে দরকারের চেয়ে বেশি উত্তর আছে বা যেগুলো একই ব্যক্তিকে দুবার দেওয়া হয়েছে।</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>এখানে থাকা উত্তর: {wanted}টির মধ্যে {given}টি। শুরু না হওয়া আইটেম: {missing}।</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>সব অবদানকারীর উত্তর: {count}।</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>প্রতি আইটেমে উত্তর</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>এ পর্যন্ত পাওয়া উত্তর</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>উত্তর দেখার আগে পর্যালোচকদের দেওয়া উত্তর: {given}; তার সঙ্গে তুলনা করা: {compared}।</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>আগের পর্বে ছিল না এমন উত্তর</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>আগের লেখা বা প্রশ্নের, কিংবা প্রত্যাহার করা আইটেমের উত্তর, যা এখানকার কোনো সংখ্যায় নেই: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>“{question}”-এর যে উত্তর অন্যদের উত্তরের সঙ্গে মেলে না: r = {r} (n = {n})।</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>সারণি হিসেবে</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>দণ্ড: প্রতিটি মানের অংশ। চিহ্ন: ভাষাটির সব অবদানকারীর মধ্যে অংশ। সবচেয়ে আলাদাগুলো আগে।</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>আগে</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>ভাষা অনুযায়ী</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>বাছাইকারীদের মতে</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>হিসাব করা যায় না: {most}টির বেশি লেখা; শুধু হুবহু অনুলিপি খোঁজা হয়েছে।</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>হিসাব করা যায় না: কোনো লেখা লেখা হয়নি।</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>হিসাব করা যায় না: কোনো সময় নথিবদ্ধ হয়নি।</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>জয়ের সম্ভাবনা</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>বদলানো</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>অক্ষর</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>যাচাই করা</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>সূচিপত্র</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>অবদানকারী</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>যে অবদানকারীদের অঙ্ক হিসাব করা যায় না, তাই এই মোটে নেই: {count}।</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>অবদানকারী: {people}; সবচেয়ে কমগুলো আগে।</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>সংশোধিত হার</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>সংখ্যা</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>গণনার একক</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>গোনা হয়েছে {counted}; প্যাক তৈরি {built}।</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>কভারেজ</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>মুদ্রা</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Dawid-Skene অনুমান</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>দিন</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>কতটির পরে ঠিক</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>পার্থক্য</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>শেষ তারিখ</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>প্রত্যেক অবদানকারী অন্যদের তুলনায়</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>প্রতিটি অঙ্ক একবারই তার মুদ্রার ক্ষুদ্রতম এককে পূর্ণ করা হয়, অর্ধেক হলে ওপরে। মোটে দেখানো অঙ্কগুলোই যোগ হয়।</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>“{question}”-এ পরপর একই উত্তর: {longest} (p = {p})।</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>ভুল</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>অনুমিত লেবেল</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>প্রতিটি সংখ্যা একত্র করা উত্তর গোনে: প্রত্যেক ব্যক্তি ও প্যাকের জন্য সেই ফলাফল প্যাক, যার ইতিহাস বাকি সবগুলোকে এগিয়ে নেয়। একজনের দুটি ফলাফল প্যাক আলাদা পথে গেলে কোনোটিই ধরা হয় না। আইটেমের পুরোনো লেখার উত্তর ও জানানো সমস্যা সেই আইটেমের উত্তর নয়।</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>উদাহরণ</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>প্রত্যাশিত নির্ভুলতা</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>পরিমাপ</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>হিসাব করা যায় এমন সংখ্যা: {figures}টির মধ্যে {computed}টি; 0.667-এর কম: {low}।</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>প্রথম স্থান: আগে দেখানো রেসপন্স কতবার ভালো</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>উত্তর থেকে লেবেল</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>টাইপ ও পেস্টের গণনা থেকে, কখনও লেখা জিনিস থেকে নয়। অজানা: কিছু গোনা হয়নি।</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>এক পর্ব থেকে আরেক পর্বে</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>আরও সারি: {count}, {file}-এ।</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>আরও সারি: {count}। সেগুলো CSV ফাইলে আছে, যা প্রতিবেদনের সঙ্গে সংরক্ষণ করা যায়।</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>আবার দেখার মতো জানা উত্তর</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>অর্ধেক আইটেমে {low} থেকে {high} সেকেন্ড লাগে।</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>আলাদা রাখা প্রম্পট: {prompts}; প্রতিটির জন্য মানুষ: {people}; {figure}: {value} (95 % {low} থেকে {high}, প্রম্পট অনুযায়ী); p = {p} ({method}, Holm সংশোধনের পরে); আলফা {alpha}।</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>লুকানো</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>লুকানো জানা উত্তর</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>কতটি আইটেমে আলাদা আলাদা মানুষের কতটি উত্তর আছে। সমস্যা জানানো আইটেম দেখা হয়েছে বলে ধরা হয়, উত্তর দেওয়া হয়েছে বলে নয়।</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>দুটি মডেলের প্রথমটি কতবার ভালো, সমতা অর্ধেক, প্রম্পট অনুযায়ী 95 % ব্যবধিসহ। দুটিই খারাপ হলে তা কোনো হারে নেই। ভাঙা রেখা: কোনো পার্থক্য নেই।</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>অন্যরা একই আইটেমে কতবার একই উত্তর দেন, 95 % ব্যবধিসহ; 20টি যৌথ আইটেম থেকে। কম মান মানে কঠিন আইটেমও হতে পারে।</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>কীভাবে গোনা হয়েছে</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>উপেক্ষিত</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>পরে দেখা গেছে</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>আগে দেখা গেছে</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>ত্রুটির ট্যাগ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>আইটেম</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>সংখ্যার পেছনের আইটেম</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>ভাষা অনুযায়ী আইটেম</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>সব সময় থাকা আইটেম গোনা হয়, আলাদাভাবেও বলা হয়।</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>মীমাংসার অপেক্ষায় থাকা আইটেম: {count}।</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Krippendorff-এর আলফা, আইটেমের ওপর 95 % ব্যবধিসহ। 0.667 ও 0.80-এর ভাঙা রেখা শুধু দিক বোঝার জন্য: কম মান একক উত্তর ও নির্দেশিকাকে বিচার করে, এবং যেখানে মতামত চাওয়া হয় সেখানে দোষ নয়।</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>লেবেল</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>স্তর</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>মিল</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>পরাজয়</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>লট</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>আরও যাচাই দরকার এমন লট: {lots}টির মধ্যে {open}টি; প্রত্যাখ্যাত: {rejected}।</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>সংখ্যাগরিষ্ঠতা</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>গড়</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>গড় ক্রম</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>প্রম্পট অনুযায়ী গড়, 95 % ব্যবধিসহ। ভরাট ও রেখায় যুক্ত: আলাদা রাখা প্রম্পট, শুধু এগুলো থেকেই উন্নতি বোঝা যায়। ফাঁপা: যেসব আইটেম বেছে নেওয়া হয়েছে বা প্রশিক্ষণে ব্যবহার হয়েছে; কম স্কোরের জন্য বেছে নেওয়া হলে সেগুলো আপনা থেকেই বাড়ে।</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>মধ্যমা</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>অক্ষরে দৈর্ঘ্যের মধ্যমা</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>সবার মধ্যমা</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>মধ্যমা, মাঝের অর্ধেক, 5ম থেকে 95তম শতমক, বিরতি বাদে সেকেন্ডে। পরিকল্পনার জন্য, বিচারের জন্য নয়।</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>পদ্ধতি</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>পদ্ধতিগুলো ভিন্ন</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>ভুল</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>মডেল</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>বিচারক হিসেবে মডেল</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>বিচারক মডেল কোনো সংখ্যাগরিষ্ঠতা বা ঐকমত্যে নেই। এগুলোকে দুই বা বেশি মানুষের সংখ্যাগরিষ্ঠতার সঙ্গে তুলনা করা হয়; পাশে, একজন মানুষ কতবার অন্যদের সঙ্গে একমত। আইটেম অনুযায়ী ব্যবধি, 95 %।</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>জানা উত্তরে ভালো করেন এমন মানুষের 30 %-এর বেশি এখানে অন্য কিছু বলেন: জানা উত্তরটি দেখুন।</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>পর্বের নাম</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>এখনও তুলনা করার মতো কোনো উত্তর নেই।</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>{model} ও {other}-এর মধ্যে কোনো পার্থক্য দেখা যায়নি।</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>সমন্বয়কারীর ফাইলে কোনো হার ঠিক করা নেই।</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>কোনো লক্ষণ পাওয়া যায়নি।</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>জানানো সমস্যার কোনো সময় নথিবদ্ধ হয় না: ঘণ্টার হিসাবে সেগুলো কোনো অঙ্কে নেই। সংখ্যা: {count}।</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>কেউ কোনো সমস্যা জানাননি।</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>তুলনা করা হয়নি, কারণ এগুলো লিখিত: {questions}।</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>তুলনা করা হয়নি: ঝুঁকির জন্য নেওয়া: {risk}; একই আইটেমের আরেকটি উত্তর দেখার পরে: {seen}; অন্য পর্যালোচকের উত্তরের পাশাপাশি: {again}; যেসব উত্তর আর রাখা নেই সেগুলোর ওপর: {gone}।</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>এখন</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>দুই পর্বেই আছে এমন প্রম্পটে, জোড়ায় জোড়ায়, Holm সংশোধনের পরে। পর্ব দুটির মূল্যায়ন হয়েছে আলাদা সময়ে এবং হয়তো আলাদা মানুষের হাতে: পার্থক্য থেকে কোনো সিদ্ধান্ত টানা হয় না।</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>শুধু আলাদা রাখা প্রম্পট থেকে, অন্তত 30টি, ব্যবধিসহ, প্রতিটিতে অন্তত দুজন ও তাঁদের ঐকমত্য।</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>শুধু এই অংশ গণনা করা হয়েছে: {part}।</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>জানা উত্তর থেকে ভিন্ন</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>পাঠানো ও ফেরা প্যাক</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>প্যাক, সময় ও জানানো সমস্যা পুরো উত্তরের; লট, রায় ও অনুশীলন শুধু পুরো প্রতিবেদনে আছে।</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>একটি আইটেমে দুজনের উত্তরের জোড়া; কর্ণ বরাবর একই।</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>পরামিতি</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>পারিশ্রমিকের তালিকা</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>1000-এ পয়েন্ট</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>উত্তরপ্রতি পয়েন্ট</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>অনুশীলন</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>জানানো সমস্যা</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>প্রম্পট</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>টান</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>প্রশ্ন</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>আগে মূল্যায়নকারীদের গড় নেওয়া হয়; ব্যবধিটি প্রম্পট অনুযায়ী t, 95 %। উন্নতি বলা হয় শুধু আলাদা রাখা প্রম্পট দিয়ে, 30 বা বেশি হলে; গুরুতর আইটেম আলাদা দেখানো হয়।</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>জানানো সমস্যা, কারণ অনুযায়ী: {count}।</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>ফেরত পাঠানো</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>পর্যালোচকদের রায়</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>পর্যালোচক</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>পর্যালোচকেরা {checked}টির মধ্যে {agree}টি উত্তরে একমত।</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>উত্তর দেখার আগে পর্যালোচকদের নিজেদের উত্তর</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>সংশোধন</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>সঠিক</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>সঠিক উত্তর কোনো প্যাকে ছিল না। 85 % ও 60 % সঠিক মানুষের মধ্যে Wald-এর পরীক্ষা শুধু একবার দেখতে বলে, আর কিছু নয়। ব্যবধি Wilson-এর, 95 %।</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>প্রথম চেষ্টায় সঠিক</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>শেষ চেষ্টায় সঠিক</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>আগের পর্ব</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>আলাদা রাখা প্রম্পট যে কটি পর্বে ব্যবহার হয়েছে</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>পর্ব, পর্যালোচক, বিচারক মডেল ও দাবি শুধু পুরো প্রতিবেদনে থাকে।</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>অন্যদের মতোই</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>দেখা গেলে একই</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>না দেখে একই</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>স্কোর</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>ভাগ অনুযায়ী স্কোর</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>গুরুত্বের পয়েন্ট</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>গুরুত্বের পয়েন্ট: নিরপেক্ষ 0, ছোট 1, বড় 5, গুরুতর 25, ছোট যতিচিহ্ন 0.1; উৎসের প্রতি 1000 শব্দ বা অক্ষরে।</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>সবের অংশ</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>প্রতিটি পয়েন্টের অংশ, মাঝেরটির দুপাশে ছড়ানো। গড় শুধু সারণিতে আছে।</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>লক্ষণ: {signs}; লক্ষণ আছে এমন অবদানকারী: {people}।</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>দৈবভাবে নেওয়া কিছু উত্তর পর্যালোচক আইটেমের উত্তর নিজে দেওয়ার পরেই দেখেন: তিনি এমন দ্বিতীয় মূল্যায়নকারী যিনি প্রথমজনের কথা কিছুই জানেন না। তুলনা হয় দৈব নমুনার উত্তরের, প্রতি আইটেমে একজন পর্যালোচক; লেখা উত্তরের তুলনা হয় না।</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>ভাগ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>{baseline}-এর তুলনায় শক্তি</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>পরামর্শ</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>যোগফল</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>নেওয়া</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>নেওয়া: এর নিজের কমান্ড দিয়ে; কমান্ড ছাড়া একই উত্তর উপেক্ষিত ধরা হয়। টান: পরামর্শ আগে দেখা গেলে উত্তরটি কত বেশি বার পরামর্শের মতো হয়, কেউ না দেখার তুলনায়; আইটেম অনুযায়ী ব্যবধি, 95 %।</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>লেখা পড়ার চেয়ে দ্রুত পরপর দশ বা বেশি; মোট {all}টির মধ্যে {fast}।</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>পড়ার পক্ষে বেশি দ্রুত বা স্বাভাবিক সময়ের এক-তৃতীয়াংশের কমে পরপর দশ বা বেশি; মোট {all}টির মধ্যে {fast}।</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>অন্যগুলোর চেয়ে অনেক লম্বা বা ছোট লেখা: {all}টির মধ্যে {count}।</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>চাওয়া ভাষার বদলে অন্য ভাষার লেখা: {all}টির মধ্যে {count}টি।</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>একে অন্যের প্রায় অনুলিপি এমন লেখা: {all}টির মধ্যে {count}।</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>অন্য মানুষের লেখার প্রায় অনুলিপি এমন লেখা (মানুষ: {people}; সবচেয়ে বেশি: {names}): {all}টির মধ্যে {count}।</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>{other}-এর লেখার প্রায় অনুলিপি এমন লেখা: {all}টির মধ্যে {count}।</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>নিজেকেই পুনরাবৃত্তি করে এমন লেখা: {all}টির মধ্যে {count}।</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>শেষ সারণি অবদানকারীরা যা বলেছেন তা Dawid-Skene যে লেবেল অনুমান করে তার পাশে রাখে: {all} জনের মধ্যে {shown} জন।</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>অর্ধেক মূল্যায়নকারীর মতে নিচের পঞ্চমাংশ, এবং একই আইটেম নিয়ে বাকি অর্ধেক যা বলেছেন। এতটা বৃদ্ধি উন্নতি নয়।</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>একই</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>“{question}”-এ প্রতিবার একই উত্তর: {count}। আর কেউ উত্তর দেননি।</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>“{question}”-এ প্রতিবার একই উত্তর: {count}। অন্যেরা তাঁদের উত্তরের {share}-এ এটি দেন।</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>একই আইটেম দুইবার</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>এই প্রম্পটগুলো তিনটি পর্বে ব্যবহার হয়েছে: নতুন বেছে নিন।</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>এই পর্ব ও আগের পর্ব</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>সমতা</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>প্রতি আইটেমে সময়</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>মীমাংসা বাকি</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>একবারে দুজন</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>প্রত্যেক অবদানকারীর মান</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>সবচেয়ে বেশি গুলিয়ে ফেলা মান</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>রায়</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>চাওয়া</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>বাছাই নিজে থেকে যা করে</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>প্রত্যেক পর্যালোচক ইচ্ছা করে রাখা ভুলের কত ধরেছেন, এবং ভালো বলে জানা উত্তরের কত প্রত্যাখ্যান করেছেন।</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>প্যাকে কী করা হয়েছে তা ফেরত না আসা পর্যন্ত জানা যায় না।</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>কী বাকি, প্যাক ও ভাষা অনুযায়ী</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>কী দাবি করা যায়</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>যেখানে ঝুঁকির অনুপাতে উত্তর নেওয়া হয়েছে, সেখানে প্রতিটি ভুল ও তার গুরুত্বের পয়েন্ট নেওয়ার সম্ভাবনা অনুযায়ী ততগুলোর হয়ে গোনা হয় (Horvitz-Thompson, সীমা Stringer-এর)।</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>কোথায় লেবেল আলাদা</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>লিখিত লেখা কোথা থেকে আসে</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>জয়ের হার</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>জয়ের হার</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>জয়</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>মানুষের সঙ্গে</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>কাজের বিবরণী</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>দেখার মতো</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>লিখিত লেখা</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>যত চাওয়া হয়েছিল</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>লক্ষ্যের কম</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF বলে লেখাগুলো কতটা একরকম: মিল, একমত হওয়া নয়।</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>সম্পূর্ণ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>সংশোধিত</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>ভিন্নমত</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>সম্পাদিত পরামর্শ</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>late</source>
        <translation>দেরি</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>নেই</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>আইটেম নেই</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>এখনও ঠিক হয়নি</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>শুরু হয়নি</translation>
    </message>
    <message>
        <source>others</source>
        <translation>অন্যগুলো</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>আংশিক</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>পেস্ট করা</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>উদ্ধৃত</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>প্রম্পট খুব কম</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>টাইপ করা</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>অনিশ্চিত</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>প্রতি ঘণ্টায় {amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>প্রতি আইটেমে {amount} {currency}</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>একই আইটেমের উত্তরের {pairs}টি জোড়ার মধ্যে {apart}টি আলাদা।</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{packs}টির মধ্যে {back}টি প্যাক ফেরত এসেছে।</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{items}টির মধ্যে {below}টি আইটেমে চাওয়ার চেয়ে কম উত্তর আছে।</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{all}টির মধ্যে {made}টি তুলনা থেকে দাবি করা যায়।</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} {other}-এর চেয়ে ভালো।</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} {other}-এর চেয়ে খারাপ।</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: এই কাজের দুটি সংস্করণ ফেরত এসেছে, কোনোটিই অন্যটির পরের নয়। “ফলাফল প্যাক”-এ কোনটি থাকবে তা বেছে না নেওয়া পর্যন্ত এর কিছুই গোনা হয় না।</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole}-এর মধ্যে {part}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{whole}-এর মধ্যে {part}, পাঁচ ভাগের এক ভাগের কম</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{all}টির মধ্যে {shown}টি আঁকা হয়েছে, আগে যেগুলো দেখা দরকার।</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{all}টির মধ্যে {shown}টি আঁকা হয়েছে, আগে যাদের দেখা দরকার; সবগুলো {file}-এ আছে।</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{all}টির মধ্যে {shown}টি আঁকা হয়েছে; সবগুলো সারণিতে আছে।</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (প্রায় {low} থেকে {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} থেকে {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>{share} উত্তরে “{value}”</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>কিছু যোগ করে</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>একমত, সংশোধনসহ</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>ঠিক করা যায় না</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>কারণ বেছে নিন</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>উৎসের বিরোধী</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>মানদণ্ড ভুল বোঝা</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>গুরুতর</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>ভিন্নমত</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>আপনি কি একমত?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>উত্তর বা প্রমাণ সম্পাদনা করুন</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>ফাঁকা বা ভরাট কথা</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>নিজের উত্তর দিন</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>ব্যাকরণ</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>এটি কতটা গুরুতর?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>নির্দেশ মানা হয়নি</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>কিছু বাদ দেয়</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>বড়</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>অর্থ</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>ছোট</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>নিরপেক্ষ</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>নিজের কাজ নয়</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>নির্দেশিকার শৈলী নয়</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>যতিচিহ্ন</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>কারণ ছাড়া রেটিং</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>লিপি বা দিক</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>সংবেদনশীল বা ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>উৎস ত্রুটিপূর্ণ</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>ভুল জিনিসের কথা বলে</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>বানান</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>টাস্ক</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>পরিভাষা ও শৈলী</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>অস্বাভাবিক</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>অনিশ্চিত</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>ঠিক কী?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>কী ভুল?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>ভুল প্রমাণ</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>ভুল লেবেল</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>ভুল ভাষা বা উপভাষা</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>ভুল পরিভাষা</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>ভুল সুর</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>আপনার নিজের উত্তর</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>{round}-এর পরে</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>স্বাক্ষরের পরে বদলেছে</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>দাবি</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>ভিন্ন ভিন্ন রেসপন্স</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>আইটেম {number}। {words}। {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>থাকতে দিন</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>কম রেটিং</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>নতুন বিষয়</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>মতের অমিল</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>বিরল মান</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>রেটিংয়ে বেশি ফারাক</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>কারণ</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>স্বাক্ষরিত সারাংশ</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>এই বান্ডিল</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>অনিশ্চিত মডেল</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>সব সময় থাকে</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>কঠিন বলে বেছে নেওয়া</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>{pool}টি থেকে বেছে নেওয়া</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} তারিখে বন্ধ</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>এখানে এখন যা আছে তার বদলে অন্য উত্তর গুনেছে</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>দৈবভাবে নেওয়া</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>এখানকার উত্তরের সঙ্গে মেলে</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>অনুশীলনের জন্য</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>প্রশিক্ষণের জন্য</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>যাচাইকরণের জন্য</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>আলাদা রাখা</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>সিড {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>{name}-এর স্বাক্ষর</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>ছাড় দেওয়া: {count}টি</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{pool}টি থেকে {items}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} আলাদা রাখা এবং প্রায় {other}-এর মতোই কথা বলে, যা {split} ({likeness})।</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} আলাদা রাখা এবং হুবহু {other}-এর মতো, যা {split}। একটি বাদ দিন।</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} আলাদা রাখা, এবং {other}-এর একটি লেখার ভেতরে আছে, {split} ({likeness})।</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: 100-এর মধ্যে {share}</translation>
    </message>
    <message>
        <source>{split}: {count}</source>
        <translation>{split}: {count}টি</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>স্প্রেডশিটের জন্য CSV</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>কার্ড ও Croissant মেটাডেটাসহ ডেটা সেট</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>ভোটসহ একত্র করা উত্তর</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>অন্য প্রোগ্রাম</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>পছন্দ (DPO, reward)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>শুধু প্রম্পট</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>উত্তরসহ প্রম্পট (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>প্রকাশ</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>গড়সহ স্কোর</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>শিট (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>টেবিল</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>প্রশিক্ষণ</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>কাম্য ও অকাম্য রেসপন্স (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>উদাহরণ: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>এর জন্য নয়: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>উত্তর দেওয়া</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>শেষ ব্যবহৃত অক্ষর</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>সব সময় 0–9 অঙ্ক</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>নিজে থেকে এগিয়ে যাওয়া</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>লেখার পাশের লাইন লুকান</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>বেশি কনট্রাস্ট</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>ইন্টারফেস</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>কী</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>অ্যানিমেশন কমান</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>হালকা</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>চেহারা</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>পড়া</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>পড়ার রুলার</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>বিরতির কথা মনে করিয়ে দেওয়া</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>চাবির কপির কথা মনে করানো হয়েছে</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>নিরাপত্তা কপি</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>অদৃশ্য চিহ্ন দেখান</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>রেসপন্স অবিন্যস্ত লেখা হিসেবে দেখান</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>স্বাক্ষরের চাবি</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>লেখার আকার</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>থিম</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>বিশ্বাস</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>ফলাফল প্যাক কোথায় সংরক্ষিত হয়</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>একটি সমস্যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>অসাবধান ভুল</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>অন্য উত্তর</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>আগে বেছে নিন কেন এর মীমাংসা দরকার হয়েছিল।</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>আগে বেছে নিন কোন উত্তর ঠিক।</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>নির্দেশিকার জন্য মন্তব্য</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>সমান সংখ্যক ব্যক্তি আলাদা উত্তর দিয়েছেন</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>নির্দেশিকায় এ বিষয়ে কিছু নেই</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>নির্দেশিকা স্পষ্ট নয়</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>আইটেমে গোলমাল আছে</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>জানা উত্তর: {answer}। আপনি যা মীমাংসা করেন তা এর জায়গা নেয়।</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>ভাষা বা উপভাষা</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>নোট: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>বিকল্প নেই</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>জানানো সমস্যা: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>পর্যালোচক ভুল ছিলেন</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>পর্যালোচকেরা একমত নন</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>পর্যালোচক: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>ফেরত পাঠানো উত্তর ঠিক ছিল বলে কেউ আপত্তি জানিয়েছেন</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>বিশেষ জ্ঞান দরকার</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>লেখা দুভাবে পড়া যায়</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>একত্র করা উত্তর নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>সত্যিই দ্ব্যর্থক: উত্তরের বণ্টন রাখুন</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>গোনার দুই উপায়ে আলাদা উত্তর আসে</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>কোন উত্তর ঠিক?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>এই আইটেমের মীমাংসা কেন দরকার হয়েছিল?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>সংশোধনসহ একমত</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>অন্য ভাষা</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>অন্য সমস্যা</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>কেটে গেছে</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>ভিন্নমত</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>আমার উত্তর ঠিক ছিল</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>এই টাস্কের জন্য নয়</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>আপত্তিকর</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>ব্যক্তিগত তথ্য</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>অনিশ্চিত</translation>
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
        <translation>{limit}টির বেশি লাইনের ফাইল একবারে পড়া হয় না। এটি কয়েকটি ফাইলে ভাগ করুন।</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>একটি অবজেক্টে একটি নাম সাধারণ লেখা নয়।</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>এখানে একটি উদ্ধৃতি চিহ্ন খোলে এবং আর বন্ধ হয় না।</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>{item} আইটেমের একটি রেসপন্সে মডেলের নাম আছে: “{name}”।</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>একটি লেখায় সারোগেট জোড়ার অর্ধেক আছে, যা কোনো অক্ষর বোঝায় না।</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>একটি লেখায় NUL অক্ষর আছে, যা কোনো লেখায় থাকে না।</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>অ্যালিয়াসের কারণে ডেটা ফাইলের চেয়ে বহু গুণ বড় হয়ে যাবে।</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>একটি অ্যালিয়াস যার ভেতরে আছে তাকেই নির্দেশ করে।</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>“{folder}” ফোল্ডারে ডেটাসেটের এমন কোনো ফাইল নেই যা পড়া হয়: JSON Lines, JSON, CSV, TSV বা Parquet।</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>লাইন ধরে যুক্ত করতে দুই উৎসে সমান সংখ্যক সারি দরকার: {here} ও {there}।</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>পড়ার সময় বাদ পড়েছে: {reason} ({count})।</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>“{encoding}” নামে কোনো এনকোডিং নেই।</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>“{path}” নামে কোনো ফাইল নেই।</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>“{format}” নামে কোনো ফরম্যাট পড়া হয় না।</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>কোনো সারিতে “{column}” কলাম নেই।</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>“{column}” কলামের কোনো মান “{question}”-এর উত্তরের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Parquet ফাইলের জন্য {package} প্যাকেজ দরকার: এটি postil[parquet] হিসেবে ইনস্টল করুন, বা ডেটা JSON Lines হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>রেসপন্স {number}-এ কোনো লেখা নেই।</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>শেষ উদ্ধৃতি চিহ্ন ও পরের কলামের মাঝে কিছু আছে।</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>“{text}” উত্তরটি তার অনুচ্ছেদের {start} জায়গায় নেই।</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>{place} ঘরে একটি ভুল আছে: {value}।</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>{place} ঘরগুলো একত্র করা। আলাদা করুন, যাতে প্রতিটি সারির নিজের ঘর থাকে।</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>{column} কলামে ঘর আছে, কিন্তু প্রথম সারিতে নাম নেই।</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>ডেটা বেশি গভীরে একটির ভেতর আরেকটি।</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>“{folder}”-এর ডেটাসেট Arrow ফাইলে আছে, যা পড়া হয় না। এটি Parquet বা JSON Lines হিসেবে লিখুন (to_parquet, to_json), তারপর সেগুলো বেছে নিন।</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>বিভাজক ও উদ্ধৃতি চিহ্ন একটি করে অক্ষর হতে হবে, এবং এক হওয়া যাবে না।</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>“{ending}” এক্সটেনশন থেকে ফরম্যাট বোঝা যায় না। পরিকল্পনায় উল্লেখ করুন: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>ফাইলটি খোলা যাচ্ছে না: {reason}।</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>ফাইলে নথির ধরন (DOCTYPE) বা নিজস্ব এনটিটি আছে, যা পড়া হয় না। সেই অংশটি সরিয়ে দিন।</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>ফাইলে “{name}” নামে কোনো অংশ নেই। এতে আছে: {names}।</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>একবারে যতটা পড়া হয় ফাইলে তার চেয়ে বেশি আছে। এটি কয়েকটি ফাইলে ভাগ করুন।</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>ফাইলটি অন্য ফাইল যুক্ত করে (XInclude), যেগুলো পড়া হয় না। ওই অংশটি বাদ দিন।</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>“{folder}” ফোল্ডারে {limit}টির বেশি ফাইল আছে। যে ফোল্ডারে ডেটা আছে সেটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>“{folder}” ফোল্ডারটি ডেটাসেট নয়, আর এতে সারির {limit}টির বেশি ফাইল আছে। এর মধ্যে কয়েকটি ফাইল বেছে নিন।</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>“{folder}” ফোল্ডারটি ডেটাসেট নয়, আর এর কোনো ফাইলই পড়া হয় না।</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>আইডি “{id}” নির্ধারিত গঠনে নেই এবং “{name}” হয়ে যায়।</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>আইডি “{id}” দুবার আছে; প্রথমে {file}-এর লাইন {first}-এ।</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>আইটেমটি তার শ্রেণির সঙ্গে মেলে না: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>আইটেমটির আইডি নেই; এটি তার ফাইল ও লাইন থেকে “{name}” পায়।</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>আইটেমটিতে “{part}”-এর লেখা নেই, তাই বাদ দেওয়া হয়।</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>আইটেমে ভাষা উল্লেখ নেই, বান্ডিলেও সবার জন্য কোনো ভাষা নেই।</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>আইটেমটি {size} বাইট নেয়; সীমা {limit}।</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>{item} ও {other} আইটেম প্রায় একই কথা বলে।</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>{item} ও {other} আইটেম একই কথা বলে।</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>“{column}” নামটি একটি অবজেক্টে দুবার আছে।</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>পরিকল্পনায় আইডির কলাম উল্লেখ নেই; আইটেমগুলো তাদের ফাইল ও লাইন থেকে আইডি পায়।</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>একই জিনিস আরও {count} বার পাওয়া গেছে।</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>পরামর্শের স্কোর “{score}” 0 থেকে 1 পর্যন্ত সংখ্যা নয়। যেমন আছে তেমনই রাখা হয়।</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>উৎসে কোনো আইটেম নেই।</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>লেখায় NUL অক্ষর আছে, যা কোনো লেখায় থাকে না। ফাইলটি নষ্ট বা UTF-16 হতে পারে।</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>এখান থেকে লেখা আর UTF-8 নয়। ফাইলটি UTF-8 হিসেবে সংরক্ষণ করুন, বা পরিকল্পনায় এর এনকোডিং উল্লেখ করুন।</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>এখান থেকে লেখা আর {encoding} নয়। পরিকল্পনায় অন্য এনকোডিং উল্লেখ করুন।</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>“{label}” মানটি “{question}” প্রশ্নের কোনো উত্তরের সঙ্গে মেলে না।</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>কোনো আইটেম নেই: উৎসের কোনো সারি থেকে আইটেম হয় না।</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>{count}টি আইটেম আছে; একটি প্যাকে সর্বোচ্চ {limit}টি ধরে।</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>এটি {format} ফরম্যাটের ফাইল নয়।</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>এটি JSON নয়: {reason}।</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>এটি Parquet নয়: {reason}।</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>এটি XML নয়: {reason}।</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>এটি YAML নয়: {reason}।</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>এই লাইনে {found}টি কলাম, শিরোনাম সারিতে {wanted}টি।</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>এই লাইনে {found}টি কলাম; এই ফরম্যাটের লাইনে {wanted}টি থাকে।</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>এই লাইনে {found}টি কলাম; {limit}টির বেশি পড়া হয় না।</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>এই লাইন JSON নয়: {reason}। পুরো ফাইল একটি JSON মান হলে তার ফরম্যাট json।</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>দুটি কলামের নাম “{column}”।</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>{item} আইটেমের দুটি রেসপন্স একই।</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>ফাঁকহীন লেখায় শব্দ কোথায় শুরু হয় তা এখানে জানা নেই: {package} ইনস্টল করুন, নইলে চিহ্ন অক্ষর ধরে ধরে চলবে।</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>বাতিল করা টীকা</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>লেখার ভেতরের কোড</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>200টির বেশি টার্নের কথোপকথন</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>মুছে ফেলা বার্তা</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>অন্য টীকাকে নির্দেশ করে এমন বৈশিষ্ট্য</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>ডেটাসেটের অন্য অংশের ফাইল</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>ডেটাহীন ফাইল</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>যে সূত্রের মান কোনো প্রোগ্রাম হিসাব করেনি</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>সূত্র, যার মান পড়া হয়েছে</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>যে লেবেল মানুষ আলাদা আলাদা দিয়েছেন</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>সম্পর্ক বা শৃঙ্খলের স্তর</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>টেক্সট লাইন, যা তার টোকেনগুলোর সঙ্গে মেলে না</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>অন্য গঠনের চিহ্ন</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>কোনো বাক্যের ভেতরে নেই এমন চিহ্ন</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>যে চিহ্ন তার লেখায় নেই</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>পরের বাক্যে চলতে থাকা চিহ্ন, যা দুটি হিসেবে পড়া হয়েছে</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>দৈর্ঘ্যহীন চিহ্ন</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>যে বার্তার প্রথম বার্তাটি এখানে নেই</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>একটিমাত্র জবাবের বার্তা</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>একটি রূপমূল</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>অন্য মডেলের পূর্বাভাস</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>-3 থেকে 3-এর বাইরের পছন্দ</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>অন্য গঠনের রেকর্ড</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>রেকর্ডিং, যা নিজের জায়গায় থাকে</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>চিহ্নের মধ্যে সম্পর্ক</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>চতুর্থটির পরের জবাব</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>প্রম্পটের চতুর্থটির পরের রেসপন্স</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>রেসপন্স হলো একটি লেখা, বা content সহ একটি অবজেক্ট।</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>জমা না দেওয়া উত্তর</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>অন্য ধরনের ফল: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>অন্য বাক্যের ভেতরের বাক্য</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>যে অক্ষর লেবেলের কী হতে পারে বা টাইপ করা</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>প্রস্তাবিত অনুবাদ</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>টার্ন হলো একটি লেখা, বা role ও content সহ একটি অবজেক্ট।</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>লেখাহীন ভিউ</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>পুরো ফাইল বা তার XML নিয়ে টীকা</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>সম্পর্ক বা শৃঙ্খলের স্তরের টীকা</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>যে টীকা কোনো ভিউয়ে নেই</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>খালি নোড</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>যে আইটেমে কেউ সমস্যা জানিয়েছেন, উত্তর দেননি</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>বিকল্প হলো একটি লেখা, বা পরিকল্পনায় উল্লেখ করা কী সহ একটি অবজেক্ট।</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>ফাইলের অন্য শিট</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>বাইট, যা লেখা নয়</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>এখানে একটি লেখা দরকার, তালিকা বা অবজেক্ট নয়।</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>প্রত্যাখ্যাত লাইনের লেবেল</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>উপেক্ষিত লাইনের লেবেল</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>বাছা লেবেলের পাশে যা আছে</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count}টি সারি “{source}”-এ যুক্ত হওয়ার মতো কিছু পায়নি; এটি সেগুলোর প্রথমটি।</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>এই উৎসের {count}টি সারি যুক্ত হওয়ার মতো সারি পায়নি।</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” মানানসই নয়: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>{item} আইটেমের “{part}”-এ কিছু অক্ষর পথে হারিয়ে গেছে।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>{item} আইটেমের “{part}”-এ দেখার কিছু নেই: শুধু এমন চিহ্ন আছে যা কোনো ফন্টে দেখা যায় না।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>আইটেম {item}-এর “{part}” {script} লিপিতে লেখা, যা “{language}”-এর জন্য অস্বাভাবিক।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>আইটেম {item}-এর “{part}” “{found}” বলে মনে হয়, “{language}” নয়।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>{item} আইটেমের “{part}”-এ সম্ভবত ফোন নম্বর আছে।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>{item} আইটেমের “{part}”-এ সম্ভবত ইমেল ঠিকানা আছে।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>{item} আইটেমের “{part}”-এ সম্ভবত কোনো কম্পিউটারের ঠিকানা আছে।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>{item} আইটেমের “{part}”-এ সম্ভবত ব্যাংক অ্যাকাউন্টের নম্বর আছে।</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>{item} আইটেমের “{part}”-এ সম্ভবত পেমেন্ট কার্ডের নম্বর আছে।</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}”-এ একই নাম দুবার আছে।</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” সারিতে পৌঁছানোর পথ নয়। একটি উদাহরণ: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” ভাষার ট্যাগ নয়।</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}” ট্যাগ নয়: O, বা B-, I-, E- বা S- এবং একটি লেবেল।</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}” তার লেখার {start} অবস্থানে নেই।</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” এমন সংখ্যা নয় যা JSON-এ আছে।</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>উৎসগুলো যুক্ত করার কলামে “{value}” দুবার আছে।</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>একমত</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>উত্তর দেওয়া হয়েছে</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>সংশোধিত</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>ভিন্নমত</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>আপত্তি বা সমস্যা</translation>
    </message>
    <message>
        <source>open</source>
        <translation>বাকি</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>সমস্যা জানানো হয়েছে</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>পরে ঠিক করার</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>{most} বা তার কম স্কোরের জন্য এখানে একটি বাক্য দরকার।</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>আগে একটি লেবেল বেছে নিন।</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>আগে একটি লেবেল বেছে নিন। কী {first} থেকে {last}।</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>আগে বেশি ভালো রেসপন্সটি বেছে নিন।</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>অন্তত একটি বাক্য চিহ্নিত করুন।</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>এখানে কোনো পরামর্শ দেখানো হয় না।</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>আগে সব রেসপন্স ক্রমে সাজান।</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>পরামর্শ: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>এই প্রশ্নটি এখনও বাকি: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর উত্তর।</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>আগের মতো করা হয়েছে: পরে ঠিক করা, আইটেম {number}।</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর লেবেল।</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর চিহ্ন।</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর নোট।</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর আপত্তি।</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর সমস্যা।</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>আগের মতো করা হয়েছে: আইটেম {number}-এর লেখা।</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>আগে একটি উত্তর লিখুন।</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>{count}টি বাকি</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>{count}টি বাকি, প্রায় {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>প্যাক</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>ফলাফল প্যাক</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>পর্যালোচনা প্যাক</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>সিদ্ধান্ত প্যাক</translation>
    </message>
</context>
</TS>
