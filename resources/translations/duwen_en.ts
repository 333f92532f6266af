<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ConversionControl</name>
    <message numerus="yes">
        <source>%n characters repaired</source>
        <translation>
            <numerusform>%n character repaired</numerusform>
            <numerusform>%n characters repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n uncertain</numerusform>
            <numerusform>%n uncertain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsSaving</name>
    <message numerus="yes">
        <source>%Ln new corrections hold now.</source>
        <translation>
            <numerusform>%Ln new correction holds now.</numerusform>
            <numerusform>%Ln new corrections hold now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can&apos;t be understood.</source>
        <translation>
            <numerusform>%Ln entry can&apos;t be understood.</numerusform>
            <numerusform>%Ln entries can&apos;t be understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EncodingControl</name>
    <message numerus="yes">
        <source>%Ln unreadable bytes</source>
        <translation>
            <numerusform>%Ln unreadable byte</numerusform>
            <numerusform>%Ln unreadable bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes can&apos;t be read as {0}; each place shows �. The file may be damaged, or written in another encoding.</source>
        <translation>
            <numerusform>%Ln byte can&apos;t be read as {0}; its place shows �. The file may be damaged, or written in another encoding.</numerusform>
            <numerusform>%Ln bytes can&apos;t be read as {0}; each place shows �. The file may be damaged, or written in another encoding.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} — %Ln unreadable</source>
        <translation>
            <numerusform>{0} — %Ln unreadable</numerusform>
            <numerusform>{0} — %Ln unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityMenuControl</name>
    <message numerus="yes">
        <source>Show %n hidden rows</source>
        <translation>
            <numerusform>Show %n hidden row</numerusform>
            <numerusform>Show %n hidden rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityTip</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message numerus="yes">
        <source>%n words of the list are used.</source>
        <translation>
            <numerusform>%n word of the list is used.</numerusform>
            <numerusform>%n words of the list are used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines can’t be used:</source>
        <translation>
            <numerusform>%n line can’t be used:</numerusform>
            <numerusform>%n lines can’t be used:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WindowPane</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordMenuControl</name>
    <message numerus="yes">
        <source>Write %Ln syllables of pinyin.</source>
        <translation>
            <numerusform>Write %Ln syllable of pinyin.</numerusform>
            <numerusform>Write %Ln syllables of pinyin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
</context>
</TS>
