<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ড্রাইভ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ফোল্ডারটি পাওয়া যায়নি।
ফোল্ডারের সঠিক নাম দেওয়া হয়েছে কি না দেখে নিন।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ফাইলটি পাওয়া যায়নি।
ফাইলের সঠিক নাম দেওয়া হয়েছে কি না দেখে নিন।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 আগে থেকেই আছে।
এর জায়গায় নতুন ফাইলটি রাখতে চান?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বেছে নিন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>এখানে দেখুন (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ করুন (&amp;S)</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' শুধু পড়ার জন্য।
তবুও মুছতে চান?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>আপনি কি সত্যিই '%1' মুছতে চান?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ফিরুন</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>বিস্তারিতভাবে দেখান</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>তালিকা হিসেবে দেখান</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ফোল্ডারটি মোছা যায়নি।</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ফাইলের ধরন (&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>পেছনে যান</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>সামনে যান</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>উপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>জায়গা ও বুকমার্কের তালিকা</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>উপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>সাম্প্রতিক জায়গা</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>নতুন নামে সংরক্ষণ করুন</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>সাইডবার</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>বদলানোর তারিখ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>আগের মতো করুন (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>নিজের মাপ</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>উচ্চতা:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>আড়াআড়ি</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>মার্জিন</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>মিলিমিটার (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>পাতার দিক</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>পাতার ক্রম (&amp;O):</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>পাতার বিন্যাস</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>পাতার মাপ:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>প্রতি কাগজে পাতা (&amp;P):</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>কাগজের উৎস:</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>খাড়া</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>উল্টো আড়াআড়ি</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>উল্টো খাড়া</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>প্রস্থ:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>নিচের মার্জিন</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>বাঁ দিকের মার্জিন</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ডান দিকের মার্জিন</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>উপরের মার্জিন</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>না (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>থামান</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>প্রয়োগ করুন</translation>
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
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সাহায্য</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>উপেক্ষা করুন</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ করুন</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>বিকল্প (&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>বিকল্প (&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>প্রিন্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>সব পাতা</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>জোড় পাতা</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>এই কম্পিউটারের ফাইল</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>বিজোড় পাতা</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ফাইলে প্রিন্ট করুন (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF ফাইল লিখুন</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>পাতার সেটআপ</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>কপি সাজিয়ে রাখুন</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>রঙিন</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>রঙের মোড</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>কপি:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>বর্তমান পাতা</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>দুই পিঠে প্রিন্ট</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ধূসর</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>লম্বা ধার বরাবর</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>আউটপুটের সেটিংস</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>কোন পাতা (&amp;S):</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>পাতা</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>সব প্রিন্ট করুন</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>প্রিন্টের পাতা</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>উল্টো ক্রমে</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>বাছাই করা অংশ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>ছোট ধার বরাবর</translation>
    </message>
    <message>
        <source>to</source>
        <translation>থেকে</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>নাম (&amp;N):</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>জায়গা:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>আউটপুট ফাইল (&amp;F):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>বৈশিষ্ট্য (&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>প্রিভিউ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ধরন:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>একেবারে নিচে</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>বাঁ ধার</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>এক পাতা নিচে</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>এক পাতা বাঁয়ে</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>এক পাতা ডানে</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>এক পাতা উপরে</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ডান ধার</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>নিচে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>এখানে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>বাঁয়ে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ডানে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>উপরে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>একেবারে উপরে</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>আবার করুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>আগের মতো করুন (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাটুন (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সব বেছে নিন</translation>
    </message>
</context>
</TS>
