<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Kiendeshi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folda</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Folda haikupatikana.
Hakikisha jina la folda ni sahihi.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili haikupatikana.
Hakikisha jina la faili ni sahihi.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 tayari ipo.
Ungependa faili mpya ichukue nafasi yake?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chagua</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Futa</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Tafuta katika:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Folda &amp;mpya</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Fungua</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Badilisha jina</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” imelindwa dhidi ya mabadiliko.
Ungependa kuifuta hata hivyo?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>Una uhakika unataka kufuta “%1”?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Badilisha kwenda mwonekano wa maelezo</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Badilisha kwenda mwonekano wa orodha</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Folda haikuweza kufutwa.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Unda folda mpya</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Unda folda mpya</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Mwonekano wa maelezo</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Folda</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folda:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Jina la faili:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Faili</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Aina ya faili:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Mbele</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Rudi nyuma</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Nenda mbele</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Nenda kwenye folda ya juu</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Mwonekano wa orodha</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Orodha ya mahali na alamisho</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Folda mpya</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folda ya juu</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Mahali pa hivi karibuni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Hifadhi kama</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Onyesha faili zilizofichwa</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Upau wa kando</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompyuta</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Tarehe ya kubadilishwa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua yote</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Maalum</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Urefu:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Mlalo</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Pambizo</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimita (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Mkao wa ukurasa</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Mpangilio wa kurasa:</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Mpangilio wa ukurasa</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Ukubwa wa ukurasa:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>&amp;Kurasa kwa kila karatasi:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Karatasi</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Chanzo cha karatasi:</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Wima</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Mlalo uliogeuzwa</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Wima uliogeuzwa</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Upana:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>pambizo ya chini</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>pambizo ya kushoto</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>pambizo ya kulia</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>pambizo ya juu</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Simamisha</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
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
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Usaidizi</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Puuza</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Machaguo &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Machaguo &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Chapisha</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Kurasa zote</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Kurasa shufwa</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Faili ya kompyuta hii</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Kurasa witiri</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Chapisha kwenye faili (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Andika faili ya PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Page Setup</source>
        <translation>Mipangilio ya ukurasa</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Panga kwa nakala</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Hali ya rangi</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Nakala</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Nakala:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Ukurasa huu</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kuchapisha pande mbili</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Rangi za kijivu</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Jalidi upande mrefu</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Imezimwa</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Machaguo</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Mipangilio ya kuchapisha</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Seti ya kurasa:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Kurasa kuanzia</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Chapisha zote</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Kurasa za kuchapishwa</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Kinyume</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sehemu iliyochaguliwa</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Jalidi upande mfupi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hadi</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Jina:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Mahali:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Faili ya matokeo:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Sifa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hakiki</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printa</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Aina:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Chini kabisa</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ukingo wa kushoto</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Ukurasa mmoja chini</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Ukurasa mmoja kushoto</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Ukurasa mmoja kulia</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Ukurasa mmoja juu</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ukingo wa kulia</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sogeza chini</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sogeza hapa</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sogeza kushoto</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sogeza kulia</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sogeza juu</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Juu kabisa</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua yote</translation>
    </message>
</context>
</TS>
