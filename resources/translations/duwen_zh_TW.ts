<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近開啟</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>書庫…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一個檔案</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一個檔案</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>開啟網址…</translation>
    </message>
    <message>
        <source>Paste as new article</source>
        <translation>貼上為新文章</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Save the list of names…</source>
        <translation>儲存專名清單…</translation>
    </message>
    <message>
        <source>Save corrections…</source>
        <translation>儲存更正…</translation>
    </message>
    <message>
        <source>Load corrections…</source>
        <translation>載入更正…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with pinyin</source>
        <translation>連同拼音複製</translation>
    </message>
    <message>
        <source>Copy pinyin</source>
        <translation>複製拼音</translation>
    </message>
    <message>
        <source>Copy in the other script</source>
        <translation>轉換簡繁後複製</translation>
    </message>
    <message>
        <source>Copy the list of names</source>
        <translation>複製專名清單</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>復原更正</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全選</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>尋找下一個</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>尋找上一個</translation>
    </message>
    <message>
        <source>Card of the word</source>
        <translation>詞語卡片</translation>
    </message>
    <message>
        <source>Next name in the text</source>
        <translation>內文中的下一個名稱</translation>
    </message>
    <message>
        <source>Previous name in the text</source>
        <translation>內文中的上一個名稱</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>名稱的下一處</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>名稱的上一處</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Taiwan forms</source>
        <translation>台灣用字</translation>
    </message>
    <message>
        <source>Hong Kong forms</source>
        <translation>香港用字</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 標準</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Vertical lines</source>
        <translation>直排</translation>
    </message>
    <message>
        <source>Show pinyin above the words</source>
        <translation>在詞語上方顯示拼音</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Show zhuyin with the characters</source>
        <translation>在字旁顯示注音</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>在內文中標出名稱</translation>
    </message>
    <message>
        <source>Underline uncertain conversions</source>
        <translation>標出不確定的轉換</translation>
    </message>
    <message>
        <source>Show folded lines</source>
        <translation>展開摺疊的行</translation>
    </message>
    <message>
        <source>Show as in the file</source>
        <translation>依檔案原樣顯示</translation>
    </message>
    <message>
        <source>Names and dates</source>
        <translation>名稱與日期</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一章</translation>
    </message>
    <message>
        <source>Previous chapter</source>
        <translation>上一章</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>還原預設大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>By first mention</source>
        <translation>依首次出現順序</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>依出現次數</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>After 0.2 seconds</source>
        <translation>0.2 秒後</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>半秒後</translation>
    </message>
    <message>
        <source>After a second</source>
        <translation>1 秒後</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>範例文章</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>回報問題…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>檢查更新…</translation>
    </message>
    <message>
        <source>About Duwen</source>
        <translation>關於讀文</translation>
    </message>
</context>
<context>
    <name>AddressControl</name>
    <message>
        <source>Open a web page</source>
        <translation>開啟網頁</translation>
    </message>
    <message>
        <source>May Duwen fetch pages from the network?</source>
        <translation>允許讀文從網路取得網頁嗎？</translation>
    </message>
    <message>
        <source>Until now nothing went to the network. The page is asked for from {0}, without cookies; its pictures and scripts are not. You are asked only once; the settings can take it back.</source>
        <translation>到目前為止沒有任何網路存取。將向 {0} 請求該網頁，不帶 Cookie，也不請求其中的圖片和指令碼。只詢問這一次；可以在設定裡收回。</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>取得網頁</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>開啟網址</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>網頁的網址：</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>ConversionControl</name>
    <message>
        <source>partly simplified</source>
        <translation>部分為簡體</translation>
    </message>
    <message>
        <source>partly traditional</source>
        <translation>部分為繁體</translation>
    </message>
    <message numerus="yes">
        <source>%n characters repaired</source>
        <translation>
            <numerusform>修復 %n 字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain</source>
        <translation>
            <numerusform>%n 字存疑</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsPage</name>
    <message>
        <source>Corrections that hold always</source>
        <translation>一律有效的更正</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>收回(&amp;K)</translation>
    </message>
    <message>
        <source>These corrections hold in every article:</source>
        <translation>這些更正在所有文章中有效：</translation>
    </message>
    <message>
        <source>No correction holds in every article yet. After a correction, “Everywhere, always” in the message below the article makes it one.</source>
        <translation>還沒有在所有文章中有效的更正。更正之後，在文章下方的訊息裡選擇「所有文章，今後都如此」即可。</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>不是名稱</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>是一個詞</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>讀作 {0}</translation>
    </message>
    <message>
        <source>not converted</source>
        <translation>不轉換</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>寫作 {0}</translation>
    </message>
    <message>
        <source>a mention of {0}</source>
        <translation>指 {0}</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>不列出</translation>
    </message>
</context>
<context>
    <name>CorrectionsSaving</name>
    <message>
        <source>There are no corrections to save.</source>
        <translation>沒有可儲存的更正。</translation>
    </message>
    <message>
        <source>A right click on a word offers them.</source>
        <translation>在詞語上按右鍵即可更正。</translation>
    </message>
    <message>
        <source>Duwen corrections</source>
        <translation>讀文更正</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new corrections hold now.</source>
        <translation>
            <numerusform>新增 %Ln 項更正，現已生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can&apos;t be understood.</source>
        <translation>
            <numerusform>有 %Ln 項無法識別。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>儲存更正</translation>
    </message>
    <message>
        <source>Load corrections</source>
        <translation>載入更正</translation>
    </message>
    <message>
        <source>Corrections (*.json);;All files (*)</source>
        <translation>更正 (*.json);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>About Duwen</source>
        <translation>關於讀文</translation>
    </message>
    <message>
        <source>Reads Chinese articles with you: either script, pinyin, names and dates.
The text of an article never leaves this computer.</source>
        <translation>陪您讀中文文章：簡繁切換、拼音、名稱與日期。
文章內容絕不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>授權條款…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Find a name or a word of a licence</source>
        <translation>尋找名稱或授權條款中的詞語</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>回報問題</translation>
    </message>
    <message>
        <source>This is what helps to find the cause. It holds nothing of your articles. Read it, copy it, and send it with a sentence on what you did:
{0}</source>
        <translation>這些內容有助於找出原因，其中沒有您的文章。請看過後複製，並附上一句話說明您做了什麼，送到：
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>EncodingControl</name>
    <message numerus="yes">
        <source>%Ln unreadable bytes</source>
        <translation>
            <numerusform>%Ln 個位元組無法讀出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes can&apos;t be read as {0}; each place shows �. The file may be damaged, or written in another encoding.</source>
        <translation>
            <numerusform>有 %Ln 個位元組無法按 {0} 讀出，該處顯示為 �。檔案可能已損壞，或者用的是另一種編碼。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other encodings…</source>
        <translation>其他編碼…</translation>
    </message>
    <message>
        <source>This text was read in the wrong encoding before it was saved.</source>
        <translation>這篇文字在儲存之前曾被用錯誤的編碼讀取。</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>This file tells its encoding itself</source>
        <translation>此檔案自帶編碼資訊</translation>
    </message>
    <message numerus="yes">
        <source>{0} — %Ln unreadable</source>
        <translation>
            <numerusform>{0}（%Ln 處讀不出）</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修復</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Names and dates in the article</source>
        <translation>文章中的名稱與日期</translation>
    </message>
</context>
<context>
    <name>EntityMenuControl</name>
    <message>
        <source>Order</source>
        <translation>排列順序</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一處</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>上一處</translation>
    </message>
    <message>
        <source>Copy “{0}”</source>
        <translation>複製「{0}」</translation>
    </message>
    <message>
        <source>Names inside it</source>
        <translation>內含的名稱</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>這是</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>不是專名</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>隱藏此列</translation>
    </message>
    <message>
        <source>Add the selected words to its mentions</source>
        <translation>將選取的詞語也歸入此名</translation>
    </message>
    <message>
        <source>Add “{0}” to its mentions</source>
        <translation>將「{0}」也歸入此名</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden rows</source>
        <translation>
            <numerusform>顯示隱藏的 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected in this article: {0}</source>
        <translation>已在本文更正：{0}</translation>
    </message>
    <message>
        <source>Everywhere, always</source>
        <translation>所有文章，今後都如此</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Not listed any more: {0}</source>
        <translation>不再列出：{0}</translation>
    </message>
</context>
<context>
    <name>EntitySidebar</name>
    <message>
        <source>Filter names, or type pinyin</source>
        <translation>篩選名稱，可輸入拼音</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>篩選名稱</translation>
    </message>
    <message>
        <source>Open an article to see its names and dates here.</source>
        <translation>開啟文章後，這裡會列出其中的名稱與日期。</translation>
    </message>
    <message>
        <source>The text is being analysed. Names and dates appear here as they are found.</source>
        <translation>正在分析文章。找到的名稱與日期會陸續列在這裡。</translation>
    </message>
    <message>
        <source>The analysis was stopped before any name or date was found. Open the article again to start it.</source>
        <translation>分析在找到名稱或日期之前已停止。重新開啟文章即可再次分析。</translation>
    </message>
    <message>
        <source>No names or dates were found in this text.</source>
        <translation>這篇文章中沒有找到名稱或日期。</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>沒有符合篩選條件的名稱。</translation>
    </message>
</context>
<context>
    <name>EntityTip</name>
    <message>
        <source>the language model</source>
        <translation>語言模型</translation>
    </message>
    <message>
        <source>the dictionary of words</source>
        <translation>詞典</translation>
    </message>
    <message>
        <source>other places of the article</source>
        <translation>文中其他地方</translation>
    </message>
    <message>
        <source>its place on the page</source>
        <translation>版面位置</translation>
    </message>
    <message>
        <source>the list of places</source>
        <translation>地名表</translation>
    </message>
    <message>
        <source>its ending</source>
        <translation>詞尾</translation>
    </message>
    <message>
        <source>the short names of countries</source>
        <translation>國名簡稱</translation>
    </message>
    <message>
        <source>the list of known names</source>
        <translation>已知名稱表</translation>
    </message>
    <message>
        <source>the names beside it</source>
        <translation>相鄰的名稱</translation>
    </message>
    <message>
        <source>the list of offices</source>
        <translation>機關表</translation>
    </message>
    <message>
        <source>its surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>the post before it</source>
        <translation>前面的職務</translation>
    </message>
    <message>
        <source>the form of address</source>
        <translation>稱呼</translation>
    </message>
    <message>
        <source>the rules for dates</source>
        <translation>日期規則</translation>
    </message>
    <message>
        <source>the rules for quantities</source>
        <translation>數量規則</translation>
    </message>
    <message>
        <source>its quotation marks</source>
        <translation>引號</translation>
    </message>
    <message>
        <source>the list of posts</source>
        <translation>職務表</translation>
    </message>
    <message>
        <source>your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>Inside {0}</source>
        <translation>在「{0}」之內</translation>
    </message>
    <message>
        <source>One of several places of this name</source>
        <translation>同名地點之一</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>可能是 {0}</translation>
    </message>
    <message>
        <source>“?” marks a guess: the text does not say it exactly</source>
        <translation>「?」表示推測：原文沒有確切說明</translation>
    </message>
    <message>
        <source>Inside it: {0}</source>
        <translation>其中包含：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>出現 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>依據：{0}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中尋找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一個 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一個 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Write {0} as</source>
        <translation>將「{0}」寫作</translation>
    </message>
    <message>
        <source>Write {0} here</source>
        <translation>此處寫作「{0}」</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Where it stands in the article; click to go there</source>
        <translation>它在文中的位置，按一下即可前往</translation>
    </message>
</context>
<context>
    <name>HelpControl</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>無法開啟瀏覽器。</translation>
    </message>
    <message>
        <source>New versions are at {0}.</source>
        <translation>新版本在 {0}。</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>機構</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quoted term</source>
        <translation>引用詞語</translation>
    </message>
    <message>
        <source>Quoted terms</source>
        <translation>引用詞語</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>簡體</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁體</translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation>繁體（台灣）</translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation>繁體（香港）</translation>
    </message>
    <message>
        <source>Script unknown</source>
        <translation>簡繁不明</translation>
    </message>
    <message>
        <source>names inside: {0}</source>
        <translation>內含 {0} 個名稱</translation>
    </message>
</context>
<context>
    <name>LibraryControl</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未開啟過文章</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此清單</translation>
    </message>
    <message>
        <source>Show the text as it was read</source>
        <translation>顯示讀過的文字</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>書庫</translation>
    </message>
    <message>
        <source>Find in all that was read, in either script</source>
        <translation>在讀過的全部文章中尋找，簡體繁體皆可</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>在書庫中尋找</translation>
    </message>
    <message>
        <source>Nothing that was read holds these words.</source>
        <translation>讀過的文章中沒有這些字詞。</translation>
    </message>
    <message>
        <source>Articles that you open are listed here from now on.</source>
        <translation>今後開啟的文章會列在這裡。</translation>
    </message>
    <message>
        <source>What you read is not remembered. The settings have a switch for it.</source>
        <translation>目前不保存閱讀記錄，可在設定中開啟。</translation>
    </message>
    <message>
        <source>Articles that were read</source>
        <translation>讀過的文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the article out of the library (Delete)</source>
        <translation>從書庫中移除這篇文章（Delete）</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼上的文字</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Duwen</source>
        <translation>讀文</translation>
    </message>
    <message>
        <source>{0} — Duwen</source>
        <translation>{0} — 讀文</translation>
    </message>
</context>
<context>
    <name>MentionLight</name>
    <message>
        <source>{0} — {1} of {2}</source>
        <translation>{0}：第 {1} 處，共 {2} 處</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Traditional means</source>
        <translation>繁體標準</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>名稱排序</translation>
    </message>
    <message>
        <source>Card of a word</source>
        <translation>詞語卡片</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the report</source>
        <translation>複製報告</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>NamesSaving</name>
    <message>
        <source>Saved: {0}</source>
        <translation>已儲存：{0}</translation>
    </message>
    <message>
        <source>There are no names or dates to save.</source>
        <translation>沒有可儲存的專名或日期。</translation>
    </message>
    <message>
        <source>Open an article and wait until it is analysed.</source>
        <translation>請先開啟文章，並等待分析完成。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>專名</translation>
    </message>
    <message>
        <source>Save the list of names</source>
        <translation>儲存專名清單</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv);;JSON (*.json)</source>
        <translation>試算表 (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>repaired</source>
        <translation>已修復</translation>
    </message>
    <message>
        <source>or {0}</source>
        <translation>或 {0}</translation>
    </message>
    <message>
        <source>english</source>
        <comment>no words to be seen: english or chinese</comment>
        <translation>chinese</translation>
    </message>
    <message>
        <source>{0} % sure</source>
        <translation>把握 {0} %</translation>
    </message>
    <message>
        <source>in the phrase {0}</source>
        <translation>詞組「{0}」</translation>
    </message>
    <message>
        <source>by what stands beside it</source>
        <translation>據上下文</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>人名、地名用字</translation>
    </message>
    <message>
        <source>the commonest form</source>
        <translation>最常見的寫法</translation>
    </message>
    <message>
        <source>your own list</source>
        <translation>自訂轉換</translation>
    </message>
    <message>
        <source>an address or code</source>
        <translation>網址或程式碼</translation>
    </message>
    <message>
        <source>the region’s form</source>
        <translation>地區寫法</translation>
    </message>
    <message>
        <source>Taiwan: </source>
        <translation>台灣：</translation>
    </message>
    <message>
        <source>Hong Kong: </source>
        <translation>香港：</translation>
    </message>
    <message>
        <source>Mainland: </source>
        <translation>大陸：</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪貼簿中沒有文字。</translation>
    </message>
    <message>
        <source>Copy the text of an article first, then paste it here.</source>
        <translation>請先複製文章的文字，再貼到這裡。</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <source>Articles and books ({0});;All files (*)</source>
        <translation>文章與書籍 ({0});;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>OutlineList</name>
    <message>
        <source>Contents of the article</source>
        <translation>文章目錄</translation>
    </message>
</context>
<context>
    <name>OwnListControl</name>
    <message>
        <source>No program on this system opens {0}.</source>
        <translation>系統中沒有程式能開啟 {0}。</translation>
    </message>
    <message>
        <source>Open it with an editor for plain text.</source>
        <translation>請用純文字編輯器開啟它。</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>Lines that can’t be used</source>
        <translation>無法使用的行</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>開啟資料夾(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n words of the list are used.</source>
        <translation>
            <numerusform>清單中有 %n 條生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines can’t be used:</source>
        <translation>
            <numerusform>%n 行無法使用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that you want converted in your own way, in every article. One on a line: the word as the text has it, a blank, and what it becomes.</source>
        <translation>希望在所有文章中按自己的方式轉換的詞。每行一條：原文中的詞、空格、轉換後的詞。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Something went wrong inside Duwen.</source>
        <translation>讀文內部發生錯誤。</translation>
    </message>
    <message>
        <source>The article is safe. Please send the report.</source>
        <translation>文章沒有受損。請將報告寄給開發者。</translation>
    </message>
</context>
<context>
    <name>ScriptSwitch</name>
    <message>
        <source>What traditional means</source>
        <translation>繁體採用的標準</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Taiwan forms</source>
        <translation>台灣用字</translation>
    </message>
    <message>
        <source>Hong Kong forms</source>
        <translation>香港用字</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 標準</translation>
    </message>
    <message>
        <source>By first mention</source>
        <translation>依首次出現順序</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>依出現次數</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>語言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect when Duwen is started again.</source>
        <translation>重新啟動讀文後生效。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Traditional means:</source>
        <translation>繁體標準(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Order of the names:</source>
        <translation>名稱排序(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Mark names in the text</source>
        <translation>在內文中標出名稱(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Underline uncertain conversions</source>
        <translation>標出不確定的轉換(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fetch web pages from their address</source>
        <translation>從網址取得網頁(&amp;F)</translation>
    </message>
    <message>
        <source>Otherwise nothing goes to the network without a question.</source>
        <translation>否則每次連網之前都會先詢問。</translation>
    </message>
    <message>
        <source>&amp;Remember what is read</source>
        <translation>保存閱讀記錄(&amp;R)</translation>
    </message>
    <message>
        <source>Text, place and choices, for the library. They stay on this computer.</source>
        <translation>文章、位置和所作的選擇，供書庫使用，只保存在這部電腦上。</translation>
    </message>
    <message>
        <source>Clear the library</source>
        <translation>清空書庫</translation>
    </message>
    <message>
        <source>&amp;Simplified font:</source>
        <translation>簡體字型(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Traditional font:</source>
        <translation>繁體字型(&amp;T)：</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 點</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>字型大小(&amp;I)：</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 字</translation>
    </message>
    <message>
        <source>&amp;Longest line:</source>
        <translation>每行最多(&amp;L)：</translation>
    </message>
    <message>
        <source>Line s&amp;pacing:</source>
        <translation>行距(&amp;P)：</translation>
    </message>
    <message>
        <source>Lines end at the same &amp;edge</source>
        <translation>左右對齊(&amp;E)</translation>
    </message>
    <message>
        <source>Ve&amp;rtical lines, from right to left</source>
        <translation>直排，由右至左(&amp;R)</translation>
    </message>
    <message>
        <source>Read as &amp;in:</source>
        <translation>讀音依據(&amp;I)：</translation>
    </message>
    <message>
        <source>Tones as num&amp;bers (hang2)</source>
        <translation>用數字標聲調(&amp;B)（hang2）</translation>
    </message>
    <message>
        <source>一 and 不 as they are &amp;spoken</source>
        <translation>「一」「不」按實際變調(&amp;S)</translation>
    </message>
    <message>
        <source>Two third tones as the&amp;y are spoken</source>
        <translation>上聲連讀按實際變調(&amp;Y)</translation>
    </message>
    <message>
        <source>Dictionaries write base tones: yī, bù, nǐ hǎo.</source>
        <translation>詞典寫本調：yī、bù、nǐ hǎo。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>依名稱</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部詞語</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>專名</translation>
    </message>
    <message>
        <source>Words with several readings</source>
        <translation>多音詞</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Zhuyin (ㄅㄆㄇㄈ)</source>
        <translation>注音（ㄅㄆㄇㄈ）</translation>
    </message>
    <message>
        <source>Mainland China</source>
        <translation>中國大陸</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台灣</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Card comes &amp;after:</source>
        <translation>卡片延遲(&amp;A)：</translation>
    </message>
    <message>
        <source>Milliseconds that the mouse rests on a word.</source>
        <translation>滑鼠在詞語上停留多久後顯示卡片。</translation>
    </message>
    <message>
        <source>Show how the word is &amp;read</source>
        <translation>顯示讀音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Written in:</source>
        <translation>標音方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Readings in the text</source>
        <translation>在內文中注音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Of which words:</source>
        <translation>注音範圍(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Zhuyin stands:</source>
        <translation>注音符號位置(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Tone colours:</source>
        <translation>聲調顏色(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Each tone:</source>
        <translation>各聲調(&amp;E)：</translation>
    </message>
    <message>
        <source>Click one to choose a colour of your own. It is made darker or lighter where it could not be read.</source>
        <translation>按一下可選擇自己的顏色；難以看清時會自動調深或調淺。</translation>
    </message>
    <message>
        <source>&amp;Colour the characters too</source>
        <translation>漢字也上色(&amp;C)</translation>
    </message>
    <message>
        <source>To the right of the character</source>
        <translation>在字的右側</translation>
    </message>
    <message>
        <source>Above the character</source>
        <translation>在字的上方</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>自動（{0}）</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>重設「{0}」</translation>
    </message>
    <message>
        <source>Colour of the neutral tone</source>
        <translation>輕聲的顏色</translation>
    </message>
    <message>
        <source>Colour of tone {0}</source>
        <translation>第 {0} 聲的顏色</translation>
    </message>
    <message>
        <source>Own con&amp;versions</source>
        <translation>自訂轉換(&amp;V)</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>更正</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>內文(&amp;X)</translation>
    </message>
    <message>
        <source>Readi&amp;ngs</source>
        <translation>讀音(&amp;N)</translation>
    </message>
    <message>
        <source>Word car&amp;d</source>
        <translation>詞語卡片(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In the article</source>
        <translation>在文章中</translation>
    </message>
    <message>
        <source>By character</source>
        <translation>逐字移動</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>逐詞移動</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>逐行移動</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>翻頁</translation>
    </message>
    <message>
        <source>Start and end of the line</source>
        <translation>行首、行尾</translation>
    </message>
    <message>
        <source>Start and end of the article</source>
        <translation>文章開頭、結尾</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選取文字</translation>
    </message>
    <message>
        <source>Shift and the keys above</source>
        <translation>Shift + 以上按鍵</translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation>後一頁、前一頁</translation>
    </message>
    <message>
        <source>Open the folded lines that the caret is at</source>
        <translation>展開游標所在的摺疊行</translation>
    </message>
    <message>
        <source>Menu of the word</source>
        <translation>詞語選單</translation>
    </message>
    <message>
        <source>Card of a word</source>
        <translation>詞語卡片</translation>
    </message>
    <message>
        <source>Open it at the caret; again: keep it</source>
        <translation>在游標處開啟；再按一次固定</translation>
    </message>
    <message>
        <source>The word before or after</source>
        <translation>上一個詞、下一個詞</translation>
    </message>
    <message>
        <source>Close the card, the message, the search</source>
        <translation>關閉卡片、訊息或尋找</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>名稱列表</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>選擇名稱</translation>
    </message>
    <message>
        <source>Its next mention, the one before</source>
        <translation>下一處、上一處</translation>
    </message>
    <message>
        <source>Menu of the name</source>
        <translation>專名選單</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Names</source>
        <translation>專名</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>What stands beside the article</source>
        <translation>文章旁邊的內容</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Stop the analysis</source>
        <translation>停止分析</translation>
    </message>
    <message>
        <source>Read the file in another encoding</source>
        <translation>用另一種編碼重新讀取檔案</translation>
    </message>
    <message>
        <source>Encoding: {0}</source>
        <translation>編碼：{0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Analysing {0} %</source>
        <translation>正在分析 {0}%</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>The files that were opened together</source>
        <translation>一起開啟的檔案</translation>
    </message>
    <message>
        <source>File {0} of {1}</source>
        <translation>第 {0} 個檔案，共 {1} 個</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Opening</source>
        <translation>正在開啟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>正在開啟 {0}…</translation>
    </message>
</context>
<context>
    <name>WindowPane</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordMenuControl</name>
    <message>
        <source>Look up “{0}”</source>
        <translation>查看「{0}」</translation>
    </message>
    <message>
        <source>Search the web for “{0}”</source>
        <translation>在網路上搜尋「{0}」</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>這是</translation>
    </message>
    <message>
        <source>A word ends here</source>
        <translation>在此字後斷詞</translation>
    </message>
    <message>
        <source>One word with the next</source>
        <translation>與下一個詞合併</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>合為一個詞</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀音</translation>
    </message>
    <message>
        <source>Do not convert</source>
        <translation>不轉換</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>不是名稱</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Write {0} as</source>
        <translation>將「{0}」寫作</translation>
    </message>
    <message>
        <source>The reading of “{0}”, a syllable for each character (hang2 or háng):</source>
        <translation>「{0}」的讀音，每字一個音節（hang2 或 háng）：</translation>
    </message>
    <message>
        <source>“{0}” is no reading of “{1}”.</source>
        <translation>「{0}」不能作「{1}」的讀音。</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln syllables of pinyin.</source>
        <translation>
            <numerusform>請寫 %Ln 個拼音音節。</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected here: {0}</source>
        <translation>已在此處更正：{0}</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文全部</translation>
    </message>
    <message>
        <source>Everywhere, always</source>
        <translation>所有文章，今後都如此</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>being analysed…</source>
        <translation>正在分析…</translation>
    </message>
    <message>
        <source>Close the card (Esc)</source>
        <translation>關閉卡片 (Esc)</translation>
    </message>
    <message>
        <source>Keep the card open</source>
        <translation>固定卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>出現 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到檔案 {path}。</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>請檢查檔名，或確認檔案是否已移動或改名。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是資料夾。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>請選擇其中的檔案。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>無法讀取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it, then open it again.</source>
        <translation>請確認您有權讀取該檔案，且沒有其他程式正在使用它，然後重新開啟。</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>讀取時 {path} 發生了變化。</translation>
    </message>
    <message>
        <source>Wait until it has been written, then open it again.</source>
        <translation>請等檔案寫入完成後重新開啟。</translation>
    </message>
    <message>
        <source>{path} has {size} bytes; at most {limit} are opened.</source>
        <translation>{path} 有 {size} 位元組，最多只能開啟 {limit} 位元組。</translation>
    </message>
    <message>
        <source>Split it into parts and open one of them.</source>
        <translation>請將它拆成幾部分，再開啟其中之一。</translation>
    </message>
    <message>
        <source>There is nothing to read in {name}.</source>
        <translation>{name} 中沒有可讀的內容。</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>請選擇含有文字的檔案。</translation>
    </message>
    <message>
        <source>{name} is not a text: {looks_like}.</source>
        <translation>{name} 不是文字檔：{looks_like}。</translation>
    </message>
    <message>
        <source>Save its text as a .txt file, or copy the text and paste it with Ctrl+Shift+V.</source>
        <translation>請將其中的文字另存為 .txt 檔案，或複製文字後按 Ctrl+Shift+V 貼上。</translation>
    </message>
    <message>
        <source>{name} is in no encoding that is known here (tried: {tried}).</source>
        <translation>無法辨識 {name} 的編碼（已嘗試：{tried}）。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as UTF-8.</source>
        <translation>請用建立它的程式開啟，並另存為 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>{name} 已損毀：{reason}。</translation>
    </message>
    <message>
        <source>Get the file again, or open it in the program that made it and save it anew.</source>
        <translation>請重新取得該檔案，或用建立它的程式開啟並重新儲存。</translation>
    </message>
    <message>
        <source>{name} is encrypted, so its text can&apos;t be read.</source>
        <translation>{name} 已加密，無法讀取其中的文字。</translation>
    </message>
    <message>
        <source>Open it in the program that it was bought or made for.</source>
        <translation>請用購買或製作它時所用的程式開啟。</translation>
    </message>
    <message>
        <source>{name} becomes too large when it is opened.</source>
        <translation>{name} 開啟後會變得太大。</translation>
    </message>
    <message>
        <source>{name} holds pictures of pages and no text that can be read.</source>
        <translation>{name} 裡只有頁面的圖像，沒有可讀取的文字。</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add the text, then open it again.</source>
        <translation>請先用文字辨識（OCR）程式加上文字，再重新開啟。</translation>
    </message>
    <message>
        <source>{address} can&apos;t be opened: {reason}.</source>
        <translation>無法開啟 {address}：{reason}。</translation>
    </message>
    <message>
        <source>Check the address and the connection; or save the page in a browser and open the file.</source>
        <translation>請檢查網址和網路連線；或者在瀏覽器裡儲存網頁，再開啟該檔案。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>無法寫入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another place, or make room there. Nothing that was there before is changed.</source>
        <translation>請選擇其他位置，或在那裡騰出空間。原有內容沒有任何更動。</translation>
    </message>
    <message>
        <source>Some of your settings could not be read, so they are as at first.</source>
        <translation>部分設定無法讀取，已還原預設值。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {kept}.</source>
        <translation>原檔案保留為 {kept}。</translation>
    </message>
    <message>
        <source>Some of your corrections could not be read, so they do not hold.</source>
        <translation>部分更正無法讀取，未能生效。</translation>
    </message>
    <message>
        <source>{path} is no file of corrections.</source>
        <translation>{path} 不是更正檔案。</translation>
    </message>
    <message>
        <source>Choose one that was written with Save corrections.</source>
        <translation>請選擇用「儲存更正」寫出的檔案。</translation>
    </message>
    <message>
        <source>What you read is not remembered: the library {path} can&apos;t be used ({reason}).</source>
        <translation>閱讀記錄無法保存：書庫 {path} 不能使用（{reason}）。</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then start Duwen again.</source>
        <translation>請確認磁碟有空間且有寫入權限，然後重新啟動讀文。</translation>
    </message>
    <message>
        <source>The library of what you read was damaged, so a new one was begun.</source>
        <translation>閱讀記錄的書庫已損壞，已新建一個。</translation>
    </message>
    <message>
        <source>The old one was kept as {kept}.</source>
        <translation>舊的保留為 {kept}。</translation>
    </message>
    <message>
        <source>The file {name} that belongs to the program is missing.</source>
        <translation>缺少程式內附的檔案 {name}。</translation>
    </message>
    <message>
        <source>Install Duwen again.</source>
        <translation>請重新安裝讀文。</translation>
    </message>
    <message>
        <source>The language model can&apos;t be loaded. Names are found by the dictionary of words alone, so many are missing or wrong.</source>
        <translation>語言模型無法載入，專名只按詞典查找，會有很多遺漏或錯誤。</translation>
    </message>
    <message>
        <source>Install Duwen again, with numpy.</source>
        <translation>請連同 numpy 重新安裝讀文。</translation>
    </message>
    <message>
        <source>The analysis stopped, so words after this point have no pinyin and names are not listed.</source>
        <translation>分析已停止，因此此處之後的詞語沒有拼音，名稱也未列出。</translation>
    </message>
    <message>
        <source>Open the article again to start it anew. {detail}</source>
        <translation>重新開啟文章即可再次分析。{detail}</translation>
    </message>
    <message>
        <source>Something went wrong: {0}.</source>
        <translation>發生錯誤：{0}。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>請回報此問題。</translation>
    </message>
    <message>
        <source>it was made by a newer Duwen</source>
        <translation>它由較新版本的讀文所建</translation>
    </message>
    <message>
        <source>no list of its chapters</source>
        <translation>其中沒有章節目錄</translation>
    </message>
    <message>
        <source>a chapter is no text</source>
        <translation>有一章不是文字</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是一般檔案</translation>
    </message>
    <message>
        <source>no content.xml in it</source>
        <translation>其中沒有 content.xml</translation>
    </message>
    <message>
        <source>its groups are nested too deeply</source>
        <translation>它的群組巢狀太深</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>其中沒有網頁</translation>
    </message>
    <message>
        <source>its parts can&apos;t be told apart</source>
        <translation>無法區分其中的各部分</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>其中宣告了實體</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>內容是空的</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>元素巢狀層級過深</translation>
    </message>
    <message>
        <source>it does not begin with http or https</source>
        <translation>它不以 http 或 https 開頭</translation>
    </message>
    <message>
        <source>that is no address of a web page</source>
        <translation>這不是網頁位址</translation>
    </message>
    <message>
        <source>it can&apos;t be read to its end</source>
        <translation>沒能讀到末尾</translation>
    </message>
    <message>
        <source>it leads from address to address without an end</source>
        <translation>它從一個網址轉到另一個，沒有盡頭</translation>
    </message>
    <message>
        <source>this computer lacks OpenSSL 3 for safe pages</source>
        <translation>這台電腦沒有開啟安全網頁所需的 OpenSSL 3</translation>
    </message>
    <message>
        <source>it is larger than 10 MB</source>
        <translation>它超過 10 MB</translation>
    </message>
    <message>
        <source>it did not arrive in 20 seconds</source>
        <translation>20 秒內沒有收到</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>它不是網頁</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}.</source>
        <translation>第 {line} 行「{text}」：{reason}。</translation>
    </message>
    <message>
        <source>it is not two words with a blank between them</source>
        <translation>應是兩個詞，中間有空格</translation>
    </message>
    <message>
        <source>the two words are not of the same length</source>
        <translation>兩個詞長度不同</translation>
    </message>
    <message>
        <source>an earlier line has this word already</source>
        <translation>前面已有這個詞</translation>
    </message>
    <message>
        <source>it leads back to itself through other lines</source>
        <translation>與其他行循環轉換</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>未存為 UTF-8</translation>
    </message>
    <message>
        <source>Your own conversions, one on a line: the word as the text has it, a blank,
and what it becomes. Both have the same number of characters.
What stands behind # does not count. Save as UTF-8. For example: 后台 後台</source>
        <translation>自訂轉換，每行一條：原文中的詞、空格、轉換後的詞。
兩者字數必須相同。
# 之後的內容不算。請存為 UTF-8。例如：后台 後台</translation>
    </message>
    <message>
        <source>{count} lines around the article are folded away</source>
        <translation>文章前後有 {count} 行已摺疊</translation>
    </message>
    <message>
        <source>One line around the article is folded away</source>
        <translation>文章前後有 1 行已摺疊</translation>
    </message>
</context>
</TS>
