<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="am" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>ድራይቭ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>አቃፊ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
አቃፊው አልተገኘም።
ትክክለኛው የአቃፊ ስም መሰጠቱን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ፋይሉ አልተገኘም።
ትክክለኛው የፋይል ስም መሰጠቱን ያረጋግጡ።</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 አስቀድሞ አለ።
በአዲሱ ሊተኩት ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ይምረጡ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ይሰርዙ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>የሚፈለግበት (&amp;L)፦</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>አዲስ አቃፊ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ይክፈቱ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>ስሙን ይቀይሩ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ያስቀምጡ (&amp;S)</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>'%1' እንዳይጻፍበት ተጠብቋል።
ሆኖም ሊሰርዙት ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>ሁሉም ፋይሎች (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>በእርግጥ '%1' እንዲሰረዝ ይፈልጋሉ?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ወደ ኋላ</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>በዝርዝር መረጃ ያሳዩ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>እንደ ዝርዝር ያሳዩ</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>አቃፊውን መሰረዝ አልተቻለም።</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>አዲስ አቃፊ ይፍጠሩ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>አዲስ አቃፊ ይፍጠሩ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>በዝርዝር መረጃ</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>አቃፊዎች</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>አቃፊ፦</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>የፋይል ስም (&amp;N)፦</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ፋይሎች</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>የፋይሎች ዓይነት (&amp;T)፦</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>ወደ ፊት</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>ወደ ኋላ ይሂዱ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>ወደ ፊት ይሂዱ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ወደ ላይኛው አቃፊ ይሂዱ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>እንደ ዝርዝር</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>የቦታዎችና የዕልባቶች ዝርዝር</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>አዲስ አቃፊ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>የላይኛው አቃፊ</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>የቅርብ ጊዜ ቦታዎች</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ያስወግዱ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>በሌላ ስም ያስቀምጡ</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>የተደበቁ ፋይሎችን ያሳዩ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>የጎን አሞሌ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>ኮምፒውተር</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>የተለወጠበት ቀን</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ስም</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>መጠን</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ዓይነት</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ይቅዱ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ይለጥፉ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ይድገሙ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ይቀልብሱ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ይቁረጡ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ይሰርዙ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ሁሉንም ይምረጡ</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>የራስ መጠን</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>ቁመት፦</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>አግድም</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>ኅዳጎች</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>ሚሊሜትር (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>የገጽ አቀማመጥ አቅጣጫ</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>የገጾች ቅደም ተከተል (&amp;O)፦</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>የገጽ አቀማመጥ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>የገጽ መጠን፦</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>ገጾች በአንድ ወረቀት (&amp;P)፦</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ወረቀት</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>የወረቀት ምንጭ፦</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ቁም</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>የተገለበጠ አግድም</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>የተገለበጠ ቁም</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>ስፋት፦</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>የታች ኅዳግ</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>የግራ ኅዳግ</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>የቀኝ ኅዳግ</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>የላይ ኅዳግ</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>አይ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>አዎ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>ያቋርጡ</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ይተግብሩ</translation>
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
        <source>Discard</source>
        <translation>ይተዉት</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>እገዛ</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>ችላ ይበሉ</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>እሺ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ይክፈቱ</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>እንደገና ይሞክሩ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ያስቀምጡ</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>አማራጮች (&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>አማራጮች (&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>ያትሙ (&amp;P)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>ሁሉም ገጾች</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>ተጋማሽ ቁጥር ገጾች</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>የዚህ ኮምፒውተር ፋይል</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>ኢ-ተጋማሽ ቁጥር ገጾች</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ያትሙ</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ወደ ፋይል ያትሙ (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>የPDF ፋይል ይጻፉ</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>የገጽ ማስተካከያ</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>ቅጂዎችን በቅደም ተከተል</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>በቀለም</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>የቀለም ሁኔታ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>ቅጂዎች</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>ቅጂዎች፦</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>የአሁኑ ገጽ</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>በሁለቱም በኩል ማተም</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ግራጫ</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>በረጅሙ ጠርዝ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ጠፍቷል</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>አማራጮች</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>የውጤት ቅንብሮች</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>የትኞቹ ገጾች (&amp;S)፦</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ገጾች</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>ገጾች ከ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>ሁሉንም ያትሙ</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>የሚታተሙ ገጾች</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ከመጨረሻው ጀምሮ</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>የተመረጠው ክፍል</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>በአጭሩ ጠርዝ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>እስከ</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>ስም (&amp;N)፦</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>ቦታ፦</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>የውጤት ፋይል (&amp;F)፦</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>ባሕርያት (&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>ቅድመ እይታ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>አታሚ</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ዓይነት፦</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>ታችኛው ጫፍ</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>የግራ ጠርዝ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>አንድ ገጽ ወደ ታች</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>አንድ ገጽ ወደ ግራ</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>አንድ ገጽ ወደ ቀኝ</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>አንድ ገጽ ወደ ላይ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>የቀኝ ጠርዝ</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>ወደ ታች ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>ወደዚህ ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>ወደ ግራ ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ወደ ቀኝ ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ወደ ላይ ያንሸራትቱ</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>ላይኛው ጫፍ</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>ይቅዱ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ይለጥፉ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ይድገሙ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ይቀልብሱ (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>ይቁረጡ (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ይሰርዙ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>ሁሉንም ይምረጡ</translation>
    </message>
</context>
</TS>
