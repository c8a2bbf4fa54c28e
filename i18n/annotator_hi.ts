<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn. Your {answered} answers stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>These responses share little text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message>
        <source>All {count} items are answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of {count} items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} answered, {open} open, {later} to decide later, problems: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another language than asked: {count}, the first is item {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it: {list}. Nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} answered, {open} open, {later} to decide later, problems: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to decide later, the first is item {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys that work here. They are places on the keyboard, the same in every script.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>This item has no text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>All are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home, library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A key without a passphrase cannot sign packs for others. Nothing was written. Lock it with a passphrase file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Give the path of a file that ends in .bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project takes only locked results, which this version of Postil cannot make. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>items without a written or chosen answer, notes, who said what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that starts like a formula gets an apostrophe; marks and rankings are JSON in their cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the version of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ties, items without a better response, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written answers, marks, notes, who said what</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>every earlier version of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time for each item in whole seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the times for each item in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your public key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>inside a question, a list or a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, cannot judge, equally good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the option; with Alt while you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since {day}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New · {count} items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pack</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source names no {key}. Contributors and exports would not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version takes results back unlocked only: encrypt = &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
