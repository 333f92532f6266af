<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Actions</name>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Library…</source>
        <translation>书库…</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>下一个文件</translation>
    </message>
    <message>
        <source>Previous file</source>
        <translation>上一个文件</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>打开网址…</translation>
    </message>
    <message>
        <source>Paste as new article</source>
        <translation>粘贴为新文章</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Save the list of names…</source>
        <translation>保存专名列表…</translation>
    </message>
    <message>
        <source>Save corrections…</source>
        <translation>保存更正…</translation>
    </message>
    <message>
        <source>Load corrections…</source>
        <translation>载入更正…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with pinyin</source>
        <translation>连同拼音复制</translation>
    </message>
    <message>
        <source>Copy pinyin</source>
        <translation>复制拼音</translation>
    </message>
    <message>
        <source>Copy in the other script</source>
        <translation>转换简繁后复制</translation>
    </message>
    <message>
        <source>Copy the list of names</source>
        <translation>复制专名列表</translation>
    </message>
    <message>
        <source>Undo correction</source>
        <translation>撤销更正</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Card of the word</source>
        <translation>词语卡片</translation>
    </message>
    <message>
        <source>Next name in the text</source>
        <translation>正文中的下一个名称</translation>
    </message>
    <message>
        <source>Previous name in the text</source>
        <translation>正文中的上一个名称</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>名称的下一处</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>名称的上一处</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Taiwan forms</source>
        <translation>台湾用字</translation>
    </message>
    <message>
        <source>Hong Kong forms</source>
        <translation>香港用字</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 标准</translation>
    </message>
    <message>
        <source>Pinyin</source>
        <translation>拼音</translation>
    </message>
    <message>
        <source>Vertical lines</source>
        <translation>竖排</translation>
    </message>
    <message>
        <source>Show pinyin above the words</source>
        <translation>在词语上方显示拼音</translation>
    </message>
    <message>
        <source>Zhuyin</source>
        <translation>注音</translation>
    </message>
    <message>
        <source>Show zhuyin with the characters</source>
        <translation>在字旁显示注音</translation>
    </message>
    <message>
        <source>Mark names in the text</source>
        <translation>在正文中标出名称</translation>
    </message>
    <message>
        <source>Underline uncertain conversions</source>
        <translation>标出不确定的转换</translation>
    </message>
    <message>
        <source>Show folded lines</source>
        <translation>展开折叠的行</translation>
    </message>
    <message>
        <source>Show as in the file</source>
        <translation>按文件原样显示</translation>
    </message>
    <message>
        <source>Names and dates</source>
        <translation>名称与日期</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>恢复默认大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>By first mention</source>
        <translation>按首次出现顺序</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>按出现次数</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>After 0.2 seconds</source>
        <translation>0.2 秒后</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>半秒后</translation>
    </message>
    <message>
        <source>After a second</source>
        <translation>1 秒后</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Sample article</source>
        <translation>示例文章</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>报告问题…</translation>
    </message>
    <message>
        <source>Check for updates…</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>About Duwen</source>
        <translation>关于读文</translation>
    </message>
</context>
<context>
    <name>AddressControl</name>
    <message>
        <source>Open a web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>May Duwen fetch pages from the network?</source>
        <translation>允许读文从网络获取网页吗？</translation>
    </message>
    <message>
        <source>Until now nothing went to the network. The page is asked for from {0}, without cookies; its pictures and scripts are not. You are asked only once; the settings can take it back.</source>
        <translation>到目前为止没有任何网络访问。将向 {0} 请求该网页，不带 Cookie，也不请求其中的图片和脚本。只询问这一次；可以在设置里收回。</translation>
    </message>
    <message>
        <source>Fetch pages</source>
        <translation>获取网页</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>打开网址</translation>
    </message>
    <message>
        <source>Address of the page:</source>
        <translation>网页的网址：</translation>
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
        <translation>部分为简体</translation>
    </message>
    <message>
        <source>partly traditional</source>
        <translation>部分为繁体</translation>
    </message>
    <message numerus="yes">
        <source>%n characters repaired</source>
        <translation>
            <numerusform>修复 %n 字</numerusform>
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
        <translation>始终有效的更正</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>撤回(&amp;K)</translation>
    </message>
    <message>
        <source>These corrections hold in every article:</source>
        <translation>这些更正在所有文章中有效：</translation>
    </message>
    <message>
        <source>No correction holds in every article yet. After a correction, “Everywhere, always” in the message below the article makes it one.</source>
        <translation>还没有在所有文章中有效的更正。更正之后，在文章下方的提示里选择“所有文章，今后都如此”即可。</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>不是名称</translation>
    </message>
    <message>
        <source>one word</source>
        <translation>是一个词</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>读作 {0}</translation>
    </message>
    <message>
        <source>not converted</source>
        <translation>不转换</translation>
    </message>
    <message>
        <source>written {0}</source>
        <translation>写作 {0}</translation>
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
        <translation>没有可保存的更正。</translation>
    </message>
    <message>
        <source>A right click on a word offers them.</source>
        <translation>右键点击词语即可更正。</translation>
    </message>
    <message>
        <source>Duwen corrections</source>
        <translation>读文更正</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new corrections hold now.</source>
        <translation>
            <numerusform>新增 %Ln 项更正，现已生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries can&apos;t be understood.</source>
        <translation>
            <numerusform>有 %Ln 项无法识别。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save corrections</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>Load corrections</source>
        <translation>载入更正</translation>
    </message>
    <message>
        <source>Corrections (*.json);;All files (*)</source>
        <translation>更正 (*.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Duwen</source>
        <translation>关于读文</translation>
    </message>
    <message>
        <source>Reads Chinese articles with you: either script, pinyin, names and dates.
The text of an article never leaves this computer.</source>
        <translation>陪您读中文文章：简繁切换、拼音、名称与日期。
文章内容绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可协议…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Find a name or a word of a licence</source>
        <translation>查找名称或许可协议中的词语</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is what helps to find the cause. It holds nothing of your articles. Read it, copy it, and send it with a sentence on what you did:
{0}</source>
        <translation>这些内容有助于找出原因，其中没有您的文章。请看过后复制，并附上一句话说明您做了什么，发到：
{0}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>EncodingControl</name>
    <message numerus="yes">
        <source>%Ln unreadable bytes</source>
        <translation>
            <numerusform>%Ln 个字节无法读出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes can&apos;t be read as {0}; each place shows �. The file may be damaged, or written in another encoding.</source>
        <translation>
            <numerusform>有 %Ln 个字节无法按 {0} 读出，相应位置显示为 �。文件可能已损坏，或者用的是另一种编码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other encodings…</source>
        <translation>其他编码…</translation>
    </message>
    <message>
        <source>This text was read in the wrong encoding before it was saved.</source>
        <translation>这篇文字在保存之前曾被用错误的编码读取。</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>This file tells its encoding itself</source>
        <translation>此文件自带编码信息</translation>
    </message>
    <message numerus="yes">
        <source>{0} — %Ln unreadable</source>
        <translation>
            <numerusform>{0}（%Ln 处读不出）</numerusform>
        </translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
</context>
<context>
    <name>EntityList</name>
    <message>
        <source>Names and dates in the article</source>
        <translation>文章中的名称与日期</translation>
    </message>
</context>
<context>
    <name>EntityMenuControl</name>
    <message>
        <source>Order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Copy “{0}”</source>
        <translation>复制“{0}”</translation>
    </message>
    <message>
        <source>Names inside it</source>
        <translation>内含的名称</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>不是专名</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Add the selected words to its mentions</source>
        <translation>将选中的词语也归入此名</translation>
    </message>
    <message>
        <source>Add “{0}” to its mentions</source>
        <translation>将“{0}”也归入此名</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden rows</source>
        <translation>
            <numerusform>显示隐藏的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected in this article: {0}</source>
        <translation>已在本文更正：{0}</translation>
    </message>
    <message>
        <source>Everywhere, always</source>
        <translation>所有文章，今后都如此</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>筛选名称，可输入拼音</translation>
    </message>
    <message>
        <source>Filter names</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Open an article to see its names and dates here.</source>
        <translation>打开文章后，这里会列出其中的名称与日期。</translation>
    </message>
    <message>
        <source>The text is being analysed. Names and dates appear here as they are found.</source>
        <translation>正在分析文章。找到的名称与日期会陆续列在这里。</translation>
    </message>
    <message>
        <source>The analysis was stopped before any name or date was found. Open the article again to start it.</source>
        <translation>分析在找到名称或日期之前已停止。重新打开文章即可再次分析。</translation>
    </message>
    <message>
        <source>No names or dates were found in this text.</source>
        <translation>这篇文章中没有找到名称或日期。</translation>
    </message>
    <message>
        <source>No name matches the filter.</source>
        <translation>没有符合筛选条件的名称。</translation>
    </message>
</context>
<context>
    <name>EntityTip</name>
    <message>
        <source>the language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>the dictionary of words</source>
        <translation>词典</translation>
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
        <translation>词尾</translation>
    </message>
    <message>
        <source>the short names of countries</source>
        <translation>国名简称</translation>
    </message>
    <message>
        <source>the list of known names</source>
        <translation>已知名称表</translation>
    </message>
    <message>
        <source>the names beside it</source>
        <translation>相邻的名称</translation>
    </message>
    <message>
        <source>the list of offices</source>
        <translation>机关表</translation>
    </message>
    <message>
        <source>its surname</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>the post before it</source>
        <translation>前面的职务</translation>
    </message>
    <message>
        <source>the form of address</source>
        <translation>称呼</translation>
    </message>
    <message>
        <source>the rules for dates</source>
        <translation>日期规则</translation>
    </message>
    <message>
        <source>the rules for quantities</source>
        <translation>数量规则</translation>
    </message>
    <message>
        <source>its quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>the list of posts</source>
        <translation>职务表</translation>
    </message>
    <message>
        <source>your correction</source>
        <translation>您的更正</translation>
    </message>
    <message>
        <source>Inside {0}</source>
        <translation>在“{0}”之内</translation>
    </message>
    <message>
        <source>One of several places of this name</source>
        <translation>同名地点之一</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>可能是 {0}</translation>
    </message>
    <message>
        <source>“?” marks a guess: the text does not say it exactly</source>
        <translation>“?”表示推测：原文没有确切说明</translation>
    </message>
    <message>
        <source>Inside it: {0}</source>
        <translation>其中包含：{0}</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>出现 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by {0}</source>
        <translation>依据：{0}</translation>
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
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Write {0} as</source>
        <translation>将“{0}”写作</translation>
    </message>
    <message>
        <source>Write {0} here</source>
        <translation>此处写作“{0}”</translation>
    </message>
</context>
<context>
    <name>HeatStrip</name>
    <message>
        <source>Where it stands in the article; click to go there</source>
        <translation>它在文中的位置，点击即可前往</translation>
    </message>
</context>
<context>
    <name>HelpControl</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
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
        <translation>地点</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>机构</translation>
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
        <translation>数量</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quoted term</source>
        <translation>引用词语</translation>
    </message>
    <message>
        <source>Quoted terms</source>
        <translation>引用词语</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>职务</translation>
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
        <translation>简体</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>繁体</translation>
    </message>
    <message>
        <source>Traditional (Taiwan)</source>
        <translation>繁体（台湾）</translation>
    </message>
    <message>
        <source>Traditional (Hong Kong)</source>
        <translation>繁体（香港）</translation>
    </message>
    <message>
        <source>Script unknown</source>
        <translation>简繁不明</translation>
    </message>
    <message>
        <source>names inside: {0}</source>
        <translation>内含 {0} 个名称</translation>
    </message>
</context>
<context>
    <name>LibraryControl</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过文章</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Show the text as it was read</source>
        <translation>显示读过的文字</translation>
    </message>
</context>
<context>
    <name>LibraryDialog</name>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Find in all that was read, in either script</source>
        <translation>在读过的全部文章中查找，简体繁体皆可</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>在书库中查找</translation>
    </message>
    <message>
        <source>Nothing that was read holds these words.</source>
        <translation>读过的文章中没有这些字词。</translation>
    </message>
    <message>
        <source>Articles that you open are listed here from now on.</source>
        <translation>今后打开的文章会列在这里。</translation>
    </message>
    <message>
        <source>What you read is not remembered. The settings have a switch for it.</source>
        <translation>目前不保存阅读记录，可在设置中开启。</translation>
    </message>
    <message>
        <source>Articles that were read</source>
        <translation>读过的文章</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the article out of the library (Delete)</source>
        <translation>从书库中移除这篇文章（Delete）</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Duwen</source>
        <translation>读文</translation>
    </message>
    <message>
        <source>{0} — Duwen</source>
        <translation>{0} — 读文</translation>
    </message>
</context>
<context>
    <name>MentionLight</name>
    <message>
        <source>{0} — {1} of {2}</source>
        <translation>{0}：第 {1} 处，共 {2} 处</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Traditional means</source>
        <translation>繁体标准</translation>
    </message>
    <message>
        <source>Order of the names</source>
        <translation>名称排序</translation>
    </message>
    <message>
        <source>Card of a word</source>
        <translation>词语卡片</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>NamesSaving</name>
    <message>
        <source>Saved: {0}</source>
        <translation>已保存：{0}</translation>
    </message>
    <message>
        <source>There are no names or dates to save.</source>
        <translation>没有可保存的专名或日期。</translation>
    </message>
    <message>
        <source>Open an article and wait until it is analysed.</source>
        <translation>请先打开文章，并等待分析完成。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>专名</translation>
    </message>
    <message>
        <source>Save the list of names</source>
        <translation>保存专名列表</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv);;JSON (*.json)</source>
        <translation>电子表格 (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>repaired</source>
        <translation>已修复</translation>
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
        <translation>词组“{0}”</translation>
    </message>
    <message>
        <source>by what stands beside it</source>
        <translation>据上下文</translation>
    </message>
    <message>
        <source>part of a name</source>
        <translation>人名、地名用字</translation>
    </message>
    <message>
        <source>the commonest form</source>
        <translation>最常见的写法</translation>
    </message>
    <message>
        <source>your own list</source>
        <translation>自定义转换</translation>
    </message>
    <message>
        <source>an address or code</source>
        <translation>网址或代码</translation>
    </message>
    <message>
        <source>the region’s form</source>
        <translation>地区写法</translation>
    </message>
    <message>
        <source>Taiwan: </source>
        <translation>台湾：</translation>
    </message>
    <message>
        <source>Hong Kong: </source>
        <translation>香港：</translation>
    </message>
    <message>
        <source>Mainland: </source>
        <translation>大陆：</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文字。</translation>
    </message>
    <message>
        <source>Copy the text of an article first, then paste it here.</source>
        <translation>请先复制文章的文字，再粘贴到这里。</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Articles and books ({0});;All files (*)</source>
        <translation>文章和书籍 ({0});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>OutlineList</name>
    <message>
        <source>Contents of the article</source>
        <translation>文章目录</translation>
    </message>
</context>
<context>
    <name>OwnListControl</name>
    <message>
        <source>No program on this system opens {0}.</source>
        <translation>系统中没有程序能打开 {0}。</translation>
    </message>
    <message>
        <source>Open it with an editor for plain text.</source>
        <translation>请用纯文本编辑器打开它。</translation>
    </message>
</context>
<context>
    <name>OwnListPage</name>
    <message>
        <source>Lines that can’t be used</source>
        <translation>无法使用的行</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n words of the list are used.</source>
        <translation>
            <numerusform>列表中有 %n 条生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines can’t be used:</source>
        <translation>
            <numerusform>%n 行无法使用：</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that you want converted in your own way, in every article. One on a line: the word as the text has it, a blank, and what it becomes.</source>
        <translation>希望在所有文章中按自己的方式转换的词。每行一条：原文中的词、空格、转换后的词。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Something went wrong inside Duwen.</source>
        <translation>读文内部出错。</translation>
    </message>
    <message>
        <source>The article is safe. Please send the report.</source>
        <translation>文章没有受损。请将报告发送给开发者。</translation>
    </message>
</context>
<context>
    <name>ScriptSwitch</name>
    <message>
        <source>What traditional means</source>
        <translation>繁体采用的标准</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Taiwan forms</source>
        <translation>台湾用字</translation>
    </message>
    <message>
        <source>Hong Kong forms</source>
        <translation>香港用字</translation>
    </message>
    <message>
        <source>OpenCC standard</source>
        <translation>OpenCC 标准</translation>
    </message>
    <message>
        <source>By first mention</source>
        <translation>按首次出现顺序</translation>
    </message>
    <message>
        <source>By count</source>
        <translation>按出现次数</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Takes effect when Duwen is started again.</source>
        <translation>重新启动读文后生效。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Traditional means:</source>
        <translation>繁体标准(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Order of the names:</source>
        <translation>名称排序(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Mark names in the text</source>
        <translation>在正文中标出名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Underline uncertain conversions</source>
        <translation>标出不确定的转换(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fetch web pages from their address</source>
        <translation>从网址获取网页(&amp;F)</translation>
    </message>
    <message>
        <source>Otherwise nothing goes to the network without a question.</source>
        <translation>否则每次联网之前都会先询问。</translation>
    </message>
    <message>
        <source>&amp;Remember what is read</source>
        <translation>保存阅读记录(&amp;R)</translation>
    </message>
    <message>
        <source>Text, place and choices, for the library. They stay on this computer.</source>
        <translation>文章、位置和所作的选择，供书库使用，只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Clear the library</source>
        <translation>清空书库</translation>
    </message>
    <message>
        <source>&amp;Simplified font:</source>
        <translation>简体字体(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Traditional font:</source>
        <translation>繁体字体(&amp;T)：</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>S&amp;ize:</source>
        <translation>字号(&amp;I)：</translation>
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
        <translation>两端对齐(&amp;E)</translation>
    </message>
    <message>
        <source>Ve&amp;rtical lines, from right to left</source>
        <translation>竖排，从右到左(&amp;R)</translation>
    </message>
    <message>
        <source>Read as &amp;in:</source>
        <translation>读音依据(&amp;I)：</translation>
    </message>
    <message>
        <source>Tones as num&amp;bers (hang2)</source>
        <translation>用数字标声调(&amp;B)（hang2）</translation>
    </message>
    <message>
        <source>一 and 不 as they are &amp;spoken</source>
        <translation>“一”“不”按实际变调(&amp;S)</translation>
    </message>
    <message>
        <source>Two third tones as the&amp;y are spoken</source>
        <translation>上声连读按实际变调(&amp;Y)</translation>
    </message>
    <message>
        <source>Dictionaries write base tones: yī, bù, nǐ hǎo.</source>
        <translation>词典写本调：yī、bù、nǐ hǎo。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>All words</source>
        <translation>全部词语</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>专名</translation>
    </message>
    <message>
        <source>Words with several readings</source>
        <translation>多音词</translation>
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
        <translation>中国大陆</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>台湾</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> 毫秒</translation>
    </message>
    <message>
        <source>Card comes &amp;after:</source>
        <translation>卡片延迟(&amp;A)：</translation>
    </message>
    <message>
        <source>Milliseconds that the mouse rests on a word.</source>
        <translation>鼠标在词语上停留多久后显示卡片。</translation>
    </message>
    <message>
        <source>Show how the word is &amp;read</source>
        <translation>显示读音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Written in:</source>
        <translation>标音方式(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Readings in the text</source>
        <translation>在正文中注音(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Of which words:</source>
        <translation>注音范围(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Zhuyin stands:</source>
        <translation>注音符号位置(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Tone colours:</source>
        <translation>声调颜色(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Each tone:</source>
        <translation>各声调(&amp;E)：</translation>
    </message>
    <message>
        <source>Click one to choose a colour of your own. It is made darker or lighter where it could not be read.</source>
        <translation>单击可选择自己的颜色；难以看清时会自动调深或调浅。</translation>
    </message>
    <message>
        <source>&amp;Colour the characters too</source>
        <translation>汉字也着色(&amp;C)</translation>
    </message>
    <message>
        <source>To the right of the character</source>
        <translation>在字的右侧</translation>
    </message>
    <message>
        <source>Above the character</source>
        <translation>在字的上方</translation>
    </message>
    <message>
        <source>Automatic ({0})</source>
        <translation>自动（{0}）</translation>
    </message>
    <message>
        <source>Reset “{0}”</source>
        <translation>重置“{0}”</translation>
    </message>
    <message>
        <source>Colour of the neutral tone</source>
        <translation>轻声的颜色</translation>
    </message>
    <message>
        <source>Colour of tone {0}</source>
        <translation>第 {0} 声的颜色</translation>
    </message>
    <message>
        <source>Own con&amp;versions</source>
        <translation>自定义转换(&amp;V)</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>Readi&amp;ngs</source>
        <translation>读音(&amp;N)</translation>
    </message>
    <message>
        <source>Word car&amp;d</source>
        <translation>词语卡片(&amp;D)</translation>
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
        <translation>按字移动</translation>
    </message>
    <message>
        <source>By word</source>
        <translation>按词移动</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按行移动</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>翻页</translation>
    </message>
    <message>
        <source>Start and end of the line</source>
        <translation>行首、行尾</translation>
    </message>
    <message>
        <source>Start and end of the article</source>
        <translation>文章开头、结尾</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择文字</translation>
    </message>
    <message>
        <source>Shift and the keys above</source>
        <translation>Shift + 以上按键</translation>
    </message>
    <message>
        <source>A page on, a page back</source>
        <translation>后一页、前一页</translation>
    </message>
    <message>
        <source>Open the folded lines that the caret is at</source>
        <translation>展开光标所在的折叠行</translation>
    </message>
    <message>
        <source>Menu of the word</source>
        <translation>词语菜单</translation>
    </message>
    <message>
        <source>Card of a word</source>
        <translation>词语卡片</translation>
    </message>
    <message>
        <source>Open it at the caret; again: keep it</source>
        <translation>在光标处打开；再按一次固定</translation>
    </message>
    <message>
        <source>The word before or after</source>
        <translation>上一个词、下一个词</translation>
    </message>
    <message>
        <source>Close the card, the message, the search</source>
        <translation>关闭卡片、消息或查找</translation>
    </message>
    <message>
        <source>List of names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>选择名称</translation>
    </message>
    <message>
        <source>Its next mention, the one before</source>
        <translation>下一处、上一处</translation>
    </message>
    <message>
        <source>Menu of the name</source>
        <translation>专名菜单</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Names</source>
        <translation>专名</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>What stands beside the article</source>
        <translation>文章旁边的内容</translation>
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
        <translation>用另一种编码重新读取文件</translation>
    </message>
    <message>
        <source>Encoding: {0}</source>
        <translation>编码：{0}</translation>
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
        <translation>一起打开的文件</translation>
    </message>
    <message>
        <source>File {0} of {1}</source>
        <translation>第 {0} 个文件，共 {1} 个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>WaitingBar</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
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
        <translation>查看“{0}”</translation>
    </message>
    <message>
        <source>Search the web for “{0}”</source>
        <translation>在网上搜索“{0}”</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>这是</translation>
    </message>
    <message>
        <source>A word ends here</source>
        <translation>在此字后断词</translation>
    </message>
    <message>
        <source>One word with the next</source>
        <translation>与下一词合并</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>合为一个词</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Do not convert</source>
        <translation>不转换</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>不是名称</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Write {0} as</source>
        <translation>将“{0}”写作</translation>
    </message>
    <message>
        <source>The reading of “{0}”, a syllable for each character (hang2 or háng):</source>
        <translation>“{0}”的读音，每字一个音节（hang2 或 háng）：</translation>
    </message>
    <message>
        <source>“{0}” is no reading of “{1}”.</source>
        <translation>“{0}”不能作“{1}”的读音。</translation>
    </message>
    <message numerus="yes">
        <source>Write %Ln syllables of pinyin.</source>
        <translation>
            <numerusform>请写 %Ln 个拼音音节。</numerusform>
        </translation>
    </message>
    <message>
        <source>Corrected here: {0}</source>
        <translation>已在此处更正：{0}</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>本文全部</translation>
    </message>
    <message>
        <source>Everywhere, always</source>
        <translation>所有文章，今后都如此</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>关闭卡片 (Esc)</translation>
    </message>
    <message>
        <source>Keep the card open</source>
        <translation>固定卡片</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>出现 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>There is no file {path}.</source>
        <translation>找不到文件 {path}。</translation>
    </message>
    <message>
        <source>Check the name, or whether it was moved or renamed.</source>
        <translation>请检查文件名，或确认文件是否已移动或改名。</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} 是文件夹。</translation>
    </message>
    <message>
        <source>Choose a file inside it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Check that you may read it and that no other program holds it, then open it again.</source>
        <translation>请确认您有权读取该文件，且没有其他程序正在使用它，然后重新打开。</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>读取时 {path} 发生了变化。</translation>
    </message>
    <message>
        <source>Wait until it has been written, then open it again.</source>
        <translation>请等文件写入完成后重新打开。</translation>
    </message>
    <message>
        <source>{path} has {size} bytes; at most {limit} are opened.</source>
        <translation>{path} 有 {size} 字节，最多只能打开 {limit} 字节。</translation>
    </message>
    <message>
        <source>Split it into parts and open one of them.</source>
        <translation>请将它拆成几部分，再打开其中之一。</translation>
    </message>
    <message>
        <source>There is nothing to read in {name}.</source>
        <translation>{name} 中没有可读的内容。</translation>
    </message>
    <message>
        <source>Choose a file that holds text.</source>
        <translation>请选择含有文字的文件。</translation>
    </message>
    <message>
        <source>{name} is not a text: {looks_like}.</source>
        <translation>{name} 不是文本：{looks_like}。</translation>
    </message>
    <message>
        <source>Save its text as a .txt file, or copy the text and paste it with Ctrl+Shift+V.</source>
        <translation>请将其中的文字另存为 .txt 文件，或复制文字后按 Ctrl+Shift+V 粘贴。</translation>
    </message>
    <message>
        <source>{name} is in no encoding that is known here (tried: {tried}).</source>
        <translation>无法识别 {name} 的编码（已尝试：{tried}）。</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as UTF-8.</source>
        <translation>请用创建它的程序打开，并另存为 UTF-8。</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}.</source>
        <translation>{name} 已损坏：{reason}。</translation>
    </message>
    <message>
        <source>Get the file again, or open it in the program that made it and save it anew.</source>
        <translation>请重新获取该文件，或用创建它的程序打开并重新保存。</translation>
    </message>
    <message>
        <source>{name} is encrypted, so its text can&apos;t be read.</source>
        <translation>{name} 已加密，无法读取其中的文字。</translation>
    </message>
    <message>
        <source>Open it in the program that it was bought or made for.</source>
        <translation>请用购买或制作它时所用的程序打开。</translation>
    </message>
    <message>
        <source>{name} becomes too large when it is opened.</source>
        <translation>{name} 打开后会变得太大。</translation>
    </message>
    <message>
        <source>{name} holds pictures of pages and no text that can be read.</source>
        <translation>{name} 里只有页面的图像，没有可读取的文字。</translation>
    </message>
    <message>
        <source>Let a program for text recognition (OCR) add the text, then open it again.</source>
        <translation>请先用文字识别（OCR）程序加上文字，再重新打开。</translation>
    </message>
    <message>
        <source>{address} can&apos;t be opened: {reason}.</source>
        <translation>无法打开 {address}：{reason}。</translation>
    </message>
    <message>
        <source>Check the address and the connection; or save the page in a browser and open the file.</source>
        <translation>请检查网址和网络连接；或者在浏览器里保存网页，再打开该文件。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}.</source>
        <translation>无法写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>Choose another place, or make room there. Nothing that was there before is changed.</source>
        <translation>请选择其他位置，或在那里腾出空间。原有内容没有任何改动。</translation>
    </message>
    <message>
        <source>Some of your settings could not be read, so they are as at first.</source>
        <translation>部分设置无法读取，已恢复默认值。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {kept}.</source>
        <translation>原文件保留为 {kept}。</translation>
    </message>
    <message>
        <source>Some of your corrections could not be read, so they do not hold.</source>
        <translation>部分更正无法读取，未能生效。</translation>
    </message>
    <message>
        <source>{path} is no file of corrections.</source>
        <translation>{path} 不是更正文件。</translation>
    </message>
    <message>
        <source>Choose one that was written with Save corrections.</source>
        <translation>请选择用“保存更正”写出的文件。</translation>
    </message>
    <message>
        <source>What you read is not remembered: the library {path} can&apos;t be used ({reason}).</source>
        <translation>阅读记录无法保存：书库 {path} 不能使用（{reason}）。</translation>
    </message>
    <message>
        <source>See that there is room on the disk and that you may write there, then start Duwen again.</source>
        <translation>请确认磁盘有空间且有写入权限，然后重新启动读文。</translation>
    </message>
    <message>
        <source>The library of what you read was damaged, so a new one was begun.</source>
        <translation>阅读记录的书库已损坏，已新建一个。</translation>
    </message>
    <message>
        <source>The old one was kept as {kept}.</source>
        <translation>旧的保留为 {kept}。</translation>
    </message>
    <message>
        <source>The file {name} that belongs to the program is missing.</source>
        <translation>缺少程序自带的文件 {name}。</translation>
    </message>
    <message>
        <source>Install Duwen again.</source>
        <translation>请重新安装读文。</translation>
    </message>
    <message>
        <source>The language model can&apos;t be loaded. Names are found by the dictionary of words alone, so many are missing or wrong.</source>
        <translation>语言模型无法载入，专名只按词典查找，会有很多遗漏或错误。</translation>
    </message>
    <message>
        <source>Install Duwen again, with numpy.</source>
        <translation>请连同 numpy 重新安装读文。</translation>
    </message>
    <message>
        <source>The analysis stopped, so words after this point have no pinyin and names are not listed.</source>
        <translation>分析已停止，因此此处之后的词语没有拼音，名称也未列出。</translation>
    </message>
    <message>
        <source>Open the article again to start it anew. {detail}</source>
        <translation>重新打开文章即可再次分析。{detail}</translation>
    </message>
    <message>
        <source>Something went wrong: {0}.</source>
        <translation>出错了：{0}。</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>it was made by a newer Duwen</source>
        <translation>它由更新版本的读文所建</translation>
    </message>
    <message>
        <source>no list of its chapters</source>
        <translation>其中没有章节目录</translation>
    </message>
    <message>
        <source>a chapter is no text</source>
        <translation>有一章不是文字</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>no content.xml in it</source>
        <translation>其中没有 content.xml</translation>
    </message>
    <message>
        <source>its groups are nested too deeply</source>
        <translation>它的组嵌套得太深</translation>
    </message>
    <message>
        <source>no page in it</source>
        <translation>其中没有网页</translation>
    </message>
    <message>
        <source>its parts can&apos;t be told apart</source>
        <translation>无法区分其中的各部分</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>其中声明了实体</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>its elements are nested too deeply</source>
        <translation>元素嵌套过深</translation>
    </message>
    <message>
        <source>it does not begin with http or https</source>
        <translation>它不以 http 或 https 开头</translation>
    </message>
    <message>
        <source>that is no address of a web page</source>
        <translation>这不是网页地址</translation>
    </message>
    <message>
        <source>it can&apos;t be read to its end</source>
        <translation>没能读到末尾</translation>
    </message>
    <message>
        <source>it leads from address to address without an end</source>
        <translation>它从一个网址转到另一个，没有尽头</translation>
    </message>
    <message>
        <source>this computer lacks OpenSSL 3 for safe pages</source>
        <translation>这台电脑没有打开安全网页所需的 OpenSSL 3</translation>
    </message>
    <message>
        <source>it is larger than 10 MB</source>
        <translation>它超过 10 MB</translation>
    </message>
    <message>
        <source>it did not arrive in 20 seconds</source>
        <translation>20 秒内没有收到</translation>
    </message>
    <message>
        <source>it is no web page</source>
        <translation>它不是网页</translation>
    </message>
    <message>
        <source>Line {line}, “{text}”: {reason}.</source>
        <translation>第 {line} 行“{text}”：{reason}。</translation>
    </message>
    <message>
        <source>it is not two words with a blank between them</source>
        <translation>应是两个词，中间有空格</translation>
    </message>
    <message>
        <source>the two words are not of the same length</source>
        <translation>两个词长度不同</translation>
    </message>
    <message>
        <source>an earlier line has this word already</source>
        <translation>前面已有这个词</translation>
    </message>
    <message>
        <source>it leads back to itself through other lines</source>
        <translation>与其他行循环转换</translation>
    </message>
    <message>
        <source>it is not saved as UTF-8</source>
        <translation>未存为 UTF-8</translation>
    </message>
    <message>
        <source>Your own conversions, one on a line: the word as the text has it, a blank,
and what it becomes. Both have the same number of characters.
What stands behind # does not count. Save as UTF-8. For example: 后台 後台</source>
        <translation>自定义转换，每行一条：原文中的词、空格、转换后的词。
两者字数必须相同。
# 之后的内容不算。请存为 UTF-8。例如：后台 後台</translation>
    </message>
    <message>
        <source>{count} lines around the article are folded away</source>
        <translation>文章前后有 {count} 行已折叠</translation>
    </message>
    <message>
        <source>One line around the article is folded away</source>
        <translation>文章前后有 1 行已折叠</translation>
    </message>
</context>
</TS>
