<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as new article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pinyin on the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By first mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 0.2 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Duwen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Card of the word at the caret; again: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card open: the word before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card, the message, the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: next mention, previous mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Duwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads Chinese articles with you: either script, pinyin, names and dates.
The text of an article never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Names and dates in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntitySidebar</name>
    <message>
        <source>Filter names, or type pinyin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see its names and dates here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being analysed. Names and dates appear here as they are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was stopped before any name or date was found. Open the article again to start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names or dates were found in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quoted terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Duwen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} — Duwen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card of a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text of an article first, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt *.text);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Something went wrong inside Duwen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is safe. Please send the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptSwitch</name>
    <message>
        <source>What traditional means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarControl</name>
    <message>
        <source>{0} — {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing {0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPane</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>being analysed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the card open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has been written, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {size} bytes; at most {limit} are opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into parts and open one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text: {looks_like}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its text as a .txt file, or copy the text and paste it with Ctrl+Shift+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in no encoding that is known here (tried: {tried}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, or make room there. Nothing that was there before is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} that belongs to the program is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Duwen again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis stopped, so words after this point have no pinyin and names are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article again to start it anew. {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lines around the article are folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line around the article is folded away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
