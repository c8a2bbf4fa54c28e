<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>关于内容</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>添加并开始</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>添加较新的版本？</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>添加数据包</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>添加此数据包？</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>你自己的答案不在其中：{count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>对已更改或已撤回条目的答案，随早期修订版保留：{left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>请打电话或当面联系 {name}，与对方核对这些数字。电子邮件可能是伪造的。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>复制邮件文字</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>给协调员的详细信息</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>来自此签名者的第一个数据包</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>你好，数据包“{title}”是给 {other} 的。能否把给 {you} 的那个发给我？</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>上面写着来自 {name}。信任之前请先确认。</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>尚未核对。添加数据包，交回前再问我</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>问题已更改。答案不再适用、重新打开的条目：{open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} 的安全码</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>由 {name} 签名</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>由 {name} 签名，尚未核对</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>来源：{facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>{day} 确认过的安全码是另一个：{old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>数字不同。不添加数据包</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>数字一致。信任此签名者并添加数据包</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>数据包完整，未被改动</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>无法添加此数据包</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>交回的内容：答案、依据、备注、答案的早期版本、{times}、你的名字。</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>你交回的内容：裁定、更正、备注、裁定的早先版本、你的姓名。</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>已有此数据包</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>交回之前会再次询问。</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>你检查的是别人的答案。其中有些是故意做错的，用来了解错误能否被发现。</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>已于 {day} 确认过此签名者。</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>已有的 %n 个答案会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>制作此数据包时，你 {day} 的结果包尚未送达。</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>你 {day} 的结果包已送达。</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>你 {day} 的结果包已于 {received} 收到。</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>不含用时</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>每个条目的详细用时</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>每个条目的详细用时、输入和粘贴的数量</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>每个条目的用时（整秒）</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>{b} 个条目中已答 {a} 个。你的工作没有受到影响。</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>已检查 {b} 个中的 {a} 个。你的工作没有变动。</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} 也查看并签署了此数据包</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} 使用新密钥签名</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>新增 {new} 个，更改 {changed} 个，撤回 {withdrawn} 个。</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · 待检查的答案：{count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · 条目：{count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>带格式文字</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>插入字符</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原始文字</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>此数据包没有术语</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>条目 {number} 的答案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>采用此版本</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>所采用的版本会成为最新版本。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>此条目还没有答案。</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}，最新</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>采用建议</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}：{answer}</translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message>
        <source>After 50 minutes without a break of 5, one line says so.</source>
        <translation>连续工作 50 分钟而没有休息 5 分钟时，会有一行文字提醒。</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>提醒休息</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>如果只需做一次选择，选好后会自动转到下一个条目。</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>隐藏行</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>显示行</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>你的更正</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 组数字，每组六位，逐行输入</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>第 {a} 组，共 {b} 组</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>从另一台电脑取回密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>密钥副本 ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>它会取代这台电脑上的密钥</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>请先打开副本或输入数字。</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>或输入打印页上的数字</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>副本文件，在 U 盘或你存放它的任何位置：</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>打印页上的密钥</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name} 的密钥</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此密钥</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>你的数据包和答案会保留。被取代的密钥保存在应用的文件夹中。</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>更改方案</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>更改方案 {file}，然后重新制作数据包。已收回的保持不变。</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>把他们未完成的条目交给别人</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>重新制作数据包</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>正在制作数据包</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>此批次</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>谁离开了</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>语言代码：hi、sw、ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>每个条目的答案数</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>可选的答案，每行一个</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>选择指南</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>用来分散的列</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>内容警告，在开始之前显示</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>按你的选择，每个人都会得到各个主题、级别或来源中的一部分。</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>每个人都会拿到，但没有人看得出是哪些。</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>需要有人熟悉的领域</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>题目文件 ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>有正确答案的隐藏条目</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>会显示给标注员，并出现在每次导出中。</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>同一个人看到两次的条目</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>由多人回答的条目</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>为导出保留</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>任务类型</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>每个条目的语言</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>加锁的结果包</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>写出它们的模型</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>条目的顺序</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>每个条目的人数</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>题目和指南</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>显示在条目旁边</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>按此分散</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>表格、JSON、文本、数据集，以及其他程序写出的文件。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>文本 ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>条目是为轮次 {round} 选定的。</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>可用你的密钥打开，或用与数据包一同生成的那页打开。</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>它们只留在批次文件中。</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>它们显示各语言中人们的一致程度。</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>它们显示一个人前后有多一致。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>使用题目文件</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>文本从哪里来</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>如果没有人员，就只有一个任何人都能作答的数据包。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>由每个人决定</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>与文件中相同</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>为每个人抽签</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>BundleTab</name>
    <message>
        <source>Choose the files with the texts that people are to judge.</source>
        <translation>请选择含有待评判文本的文件。</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>数据包的文件夹</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>制作数据包</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>正在制作数据包</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>还没有条目</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>方案 ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>需要先更正一些内容，见条目下方。</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>第一个条目，人们看到的样子</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>需要更正的内容在下方。</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs}和批次在 {folder} 中。</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n 处要更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 处要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>句子</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>插入字符</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>已插入：{characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>不可见符号</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>附加标记</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>音标</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>此数据包</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>选择所有符合的选项</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>选择一项</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开批次</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>稀有也按</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>选自</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>说明难度的列。每列按其在该语言中的排名及权重计算。</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>标识，每行一个</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>下一轮的条目</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>每种语言的条目</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>此批次的条目</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>始终包含的条目</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>按此列保持比例</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>标记于</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>轮次名称</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>只有这些提示词能说明模型变好了。它们从不用于训练。</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>划分所在的列</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>报告会将它们分开列出。</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>它们能代表全部条目，而挑选出的条目不能。</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>已涵盖的主题，用逗号分隔</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>条目难在何处</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>文本长度</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>存放所选条目的文件夹</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>正在查看各轮次</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>正在读取条目</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>已保存为 {file}。数据包在此由它生成。</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>正在保存所选条目</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>需要先更正一些内容，见条目上方。</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>条目尚未选定。请稍候。</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>请选择条目来源，以及条目难在何处。</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>需要更正的内容见上方。</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>将会选取</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>已关闭的轮次不能重新打开。</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>此后不再在此批次中构建任何内容：接下来的是新的轮次。仍可合并结果包，但摘要保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>关闭轮次</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>要关闭轮次 {round} 吗？</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>由此轮次制作的文件可以写进摘要。</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>当前的报告，以及关于发出了什么、收回了什么、得出了什么结论的摘要，会保存在批次旁边。摘要由您的密钥签名。</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>给协调员的报告会说明应用当时停在哪里。报告中没有条目的文字。</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>所有答案都在。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>保存给协调员的报告</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>应用意外关闭</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>下次可以用：{keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>练习：使用键盘</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>按某一行的编号；下一道题目会自动打开。按 {enter} 继续。</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>按选项的编号。按 {enter} 保存答案并继续。</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>按较好的回复的编号；如果两个同样好，按 {none}。按 {enter} 继续。</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>写下答案。按 {enter} 保存并继续。</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} 显示回复之间的不同之处。</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} 在文字中查找词语。</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} 说明什么是好的答案。</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} 显示这里可用的所有按键。</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} 让条目保持未答，并加上书签。</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} 选择与其他选项分开的最后一个选项。</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} 用来给协调员写备注。</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>按 {other} 前往文字，按 {mark} 标记支持答案的句子。</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} 前往文字。在那里用 {up} 和 {down} 逐句移动，用 {mark} 标记一句。再按 {other} 返回。</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} 可按名称查找所有命令。</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} 返回上一个条目。</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} 用于本身有问题的条目。</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} 撤销上一步。</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>隐藏差异</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>这些回复的共同文字很少</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A 和 B 同样好</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>与上一个同样好</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>两个都不好</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>第 {number} 名</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>返回数据包</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>批次文件以 .bundle 结尾。它是私有的，绝不发给任何人。</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>建立批次</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>这里没有批次</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>打开用来制作数据包的批次，或把它拖放到这里。</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>保存数据行</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>每个条目需要 %n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n 个条目需要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>略去 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>已合并 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 个新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>已合并 %n 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n 个结果包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n 个待核对</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 个等你决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核对</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>目标：每个条目 %n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>合并 %n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>合并数据包</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>正在合并</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>合并已撤销，移出 %n 个数据包</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>已关闭轮次 {round} 的摘要统计的答案与现在这里的不同。</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>正在撤销合并</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>批次 ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>正在打开批次</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>正在查看副本</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>制作安全副本</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>正在制作安全副本</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>打开安全副本</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>正在恢复你的工作</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>安全副本 ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>安全副本是 {file}，密钥副本是 {key}。</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>安全副本是 {file}。可以打开。</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>你的工作已恢复。之前在这里的内容已另存为一份副本。</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>已答 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n 个条目待定夺</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n 处语言待检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n 个异议或问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未答 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>已报告 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n 个稍后决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>有人报告了问题</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>答案不同</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>每个条目的答案数，以及相应的条目数量</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>同一工作的两个版本</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} 个有{answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} 个有 {first} 至 {last} 个答案</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}：{count}</translation>
    </message>
</context>
<context>
    <name>DraftPeople</name>
    <message>
        <source>Add key cards</source>
        <translation>添加密钥卡</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>密钥卡 ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>批次中的答案：{count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>待检查的答案：{answers}，其中故意放入的错误：{planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>请把此文件交给审核员。</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>一半随机抽取，一半按风险迹象抽取。少于 50 个答案的组全部检查。</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>其中没有指南，因为数据包不在批次旁边。</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>制作审核包</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>保存后没有更改过任何内容。</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>问题：{text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>这些内容曾保存，之后被更改或撤回。它们在结果包中，打开结果包的人可以读到。在你前往别处之前输入又改掉的内容不在其中。</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n 处标记</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>有多严重？</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>为标记选择名称</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>还剩 %n 项标准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>还剩 %n 道题目</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>选择并继续</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>第 {a} 条，共 {b} 条</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>条目 {number}，{state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>已答 {a} / {b}，稍后决定：{later}，异议或问题：{problems}。条目 {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>已答 {a} / {b}，稍后决定：{later}，问题：{problems}。条目 {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>审核员看过你的一部分答案，但不知道是谁的。</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>到目前为止检查过的答案：{count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>你的答案后来怎样了</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}：{count}</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Looking for the items</source>
        <translation>正在查找条目</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>没有可读取的内容</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>在文字中查找</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>全部 %n 个条目均已作答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>条目 {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>条目 {number}，{time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>这是 %n 个条目中的最后一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>用时最长的条目</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>我有另一台电脑上的密钥</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>密钥在这台电脑上生成，永远不会离开这台电脑。应用用它为交回的每个数据包签名，这样途中谁也无法更改你的答案。</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>密钥已备份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>打开我的数据包</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>第 {number} 步，共 {count} 步：{name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>这个名字会写入结果包，也可以是编号。</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>用你的语言或英语输入</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>以其他人的身份使用</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>协调员怎么称呼你？</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>协调员询问是谁签的名时，请读出这些数字。</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>请先写下名字或编号。</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>可以随时在“设置”中更改</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>你的安全码</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>签名密钥已就绪</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>请先自己作答</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>给出的答案</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>然后你会看到当时给出的答案，并说出你的看法。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>1 到 {count} 之间的数字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>前往条目</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>在此数据包中需要自己按键继续。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>选择之后可以自动转到下一个条目。</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>会自动转到下一个条目。</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>需要自己按键继续。</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>此数据包没有指南。</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>有 %n 个答案使用了其他语言，与要求不同。第一个是条目 {number}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>有 %n 个条目留待稍后决定。第一个是条目 {number}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n 个条目含有尚未成为答案的更改，不会发出。第一个是条目 {number}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>合并时，较新的结果包会取代这一个。</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>约 {size}，{meaning}。已用你的密钥签名。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>更改位置</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>请选择其他位置。你的答案是安全的。</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>复制邮件文字</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>前往条目 {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>交回：{title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>{name}，你好，这是“{title}”的结果包：{all} 个条目中已完成 {done} 个。文件是 {file}。</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>你好，这是“{title}”的结果包：{all} 个条目中已完成 {done} 个。文件是 {file}。</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>已锁定：只有 {name} 能打开。</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>也可以就这样交回。</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>结果包</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>保存结果包</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>保存已完成的部分</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>已保存为 {file}，{size}。请把此文件交给 {name}。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>请设置电脑的日期，使结果包带有正确的日期。</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>应用没有写入此文件夹的权限。</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>数字一致</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>文件尚未写完，U 盘就被拔出了。</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>这台电脑显示的日期是 {day}。数据包是在此之后制作的。</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>之后仍可更改答案</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>尚未核对 {name} 的安全码。</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>你的答案在这台电脑上是安全的。请插上 U 盘，然后重新保存。</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>大小适合用任何电子邮件发送</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>对多数电子邮件来说太大，请使用 U 盘</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · 交给 {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}。没有其他内容。</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>合并时，较新的裁定包会取代这一个。</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>你好，这是我对“{title}”的裁定：%n 个答案中已检查 {checked} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>保存裁定包</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>裁定包</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>之后仍可更改裁定</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>制作安全副本</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>有需要处理的问题</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>请关闭应用，并把文件夹 {folder} 移到其他位置。</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>请关闭应用，并把文件夹 {folder} 移到这台电脑上。</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>拔出 U 盘之前，请先关闭应用。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>如果连接中断，答案可能会丢失。两台电脑不得同时使用它。</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>在你工作时，其他程序会复制此文件夹，可能损坏存有答案的文件。</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>在那里保存需要更长时间。如果在应用打开时拔出 U 盘，答案可能会丢失。</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>你的工作存放在同步文件夹中</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>你的工作存放在网络驱动器上</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>你的工作存放在 U 盘上</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>始终使用数字 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>关闭时：按所用语言的数字显示。</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>稍后决定 {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>在文字和答案中查找</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>条目 {number}，{state}。{words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>没有条目包含“{text}”。</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>没有这样的条目。</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>有异议或问题 {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>未答 {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>有问题 {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>有些文字尚未搜索。</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>有备注 {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} / {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>第一个条目的预览</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>如果这台电脑损坏，有副本就能以同一名字继续工作。U 盘或打印页均可。</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>在安全的地方保存一份副本</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>稍后提醒我</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>密钥副本 ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>密钥副本是 {file}。</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>口令已移除。签名密钥无需口令即可打开。</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>密钥已在这里。你以 {name} 之名交回。</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>签名密钥已设置口令。</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>旧密钥的副本无法使其恢复。</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>在文件夹 {folder} 中</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>新密钥还没有副本</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>你的安全码</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>存放待分发文件的文件夹</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>请把这些信任包按此顺序交给项目中的每个人：</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>请把此信任包交给项目中的每个人：</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>请交给项目中的每个人：</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>请把此密钥卡发给协调员，并读出上面的安全码：</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>密钥已撤回</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>你的密钥卡已写好</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>从现在起由你的密钥为项目签名</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>从现在起由你的新密钥签名</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>签名密钥副本</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>在另一台电脑上：安装应用，输入你的名字，选择“我有另一台电脑上的密钥”，然后逐行输入这些数字。每组的最后一位数字用于发现输入错误。</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>此密钥的安全码</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>{name} 的密钥</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>持有此页的人无需任何口令就能以你的名义签名。请放在只有你能拿到的地方，不要拍照。</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>打印此页</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>试做练习包</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>全部恢复默认按键</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>命令的按键</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>没有命令包含“{text}”。</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>请按新的按键</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>预设按键方案</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>恢复默认按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} 是此命令的按键：{command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>那里是 {word}，这里是：{command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>更改我的答案</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>仅 {letter} 有</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>使用其他字体</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>数据包文件以 .taskpack 结尾，通常通过电子邮件或 U 盘传来。不需要联网。</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>待检查的答案</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>双击协调员发来的数据包文件，拖放到这里，或者打开它：</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>查找数据包或命令</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>已完成，可以交回</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>还没有数据包</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 个</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>今天：%n 个条目，用时 {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>试做练习包</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>保留此名字</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>列表中的名字</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>结果包中的名字仍是 {name}。</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>没有滑动效果；面板和提示会立即出现。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>制作安全副本</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>谁也无法用此副本签名。</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>一个文件，含有你的数据包、答案和设置。拿到它的人可以读取这些内容。</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>第二个文件只能用你的口令打开。</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>拿到第二个文件的人能以你的名义签名，除非你为它设置口令。会要求你输入口令。</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>连同签名密钥的副本，另存为第二个文件</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>不含签名密钥</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>标注员手册</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>协调员手册</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>审核员手册</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>此页上没有内容包含“{text}”。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>此页只有{language}版本。</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>找到 {count} 处</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>移除标记</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>没有测量任何数据。</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>这些数据在结果包中。所有条目合计：</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量的数据</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n 个数据包是两个版本之一。两者都不计入：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n 个数据包取代同一个人较早的数据包：</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>合并 %n 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>合并 %n 个数据包吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>合并从不删除任何内容。较早的数据包会保留，合并也可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}，取代 {day} 合并的数据包</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>第二个信任包会撤回它。之后它签名的数据包会被拒绝。请重新构建这些数据包。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>必须告知你项目中的每个人</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>新建签名密钥？</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>其他人信任协调员签名的内容。那个密钥必须锁定。</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>请先设置口令</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>旧密钥可能在其他人手里</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>从现在起由新密钥签名，打开方式与旧密钥相同。你的数据包和答案会保留，旧密钥保存在应用的文件夹中。</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>旧密钥是安全的</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>旧密钥怎么处理？</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>它签名的内容继续有效。</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>你会得到一张密钥卡，请把它发出。在对方接受之前，用新密钥签名的结果包要等待。</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>每个项目你会得到一个信任包，由旧密钥在其中介绍新密钥。</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>协调员必须知道新密钥</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>副本的口令</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>请先输入新口令。</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>请先输入当前口令。</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>捡到没有口令的副本的人能以你的名义签名。有口令的副本只能用口令打开：忘记的口令无人能够找回。</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>每次用密钥签名时都会要求输入：交回、制作数据包、关闭轮次。它不会保存在任何地方，也无人能够找回：没有它，你所做的一切仍会保留在这里，但你只能用可打开的密钥副本或新密钥来签名。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>备注会随此条目的答案一起交回。</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保留备注</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>给协调员的备注</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>我的答案是对的</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>请先说明理由。</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>撤回异议</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>为什么它是对的</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>你先前的答案仍然有效。协调员会看到你的理由并作出决定。</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>签名密钥的口令可在这里打开 {name} 的工作。</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>此口令打不开签名密钥。请重试。</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}，第 {number} 个选项，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>添加字体文件</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>请向协调员索取字体文件。这类文件以 .ttf、.otf 或 .ttc 结尾，可以用 U 盘传来；不需要联网。</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>字体 ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>缺少：{letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>此文字中有些字符无法在这台电脑上显示</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>无法读取或复制 {file}。</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>没有开始数据包 {pack}：这里没有字体含有{script}的字符。</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>正在添加数据包</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>备份密钥</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>正在检查数据包</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>全部已保存，{time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>正在制作练习包</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>数据包 ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>数据包已归档。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>签名密钥还没有副本。</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} 已加入数据包列表。</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>请打印 {file}，收好纸页，然后删除该文件。其中有一把私钥。</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>条目 {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>查找任意命令</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>前往条目 {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>没有命令或数据包包含“{text}”。</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>没有命令或数据包包含“{text}”。是否指“{other}”？按 Enter 即可选用。</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>按命令旁边的按键，不打开此窗口也能执行。</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>下次可以用：{keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>层</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>按文件</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>按 {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>每一项</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>整个文件夹</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>签名密钥的口令</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>从自己的文件夹和签名密钥开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>找不到：{folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>更改名字</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>每个人都有自己的数据包、答案、签名密钥和设置。</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>上次使用：{day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>用口令锁定</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>把此文件夹加入列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>安全码 {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新用户</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>首次启动尚未完成</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>以其他人的身份使用</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>你是谁？</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>还没有名字</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>你的文件夹 {folder} 不在此列表中。</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>最多这么多条目</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>熟悉的领域</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>掌握的语言</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>不包括{name}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>与他人相比所占的工作份额</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>报酬</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>所说的变体</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>决定其份额的内容</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>每个条目</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>法律、医学</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>{name}: {chosen}</source>
        <translation>{name}：{chosen}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>All of the file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>练习条目</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>它们排在最前面，不计入任何数字，答完后告知正确答案。由一列用 yes、true、1 或 x 标记。</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>可能的答案：{answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>预期的是另一个答案：{answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>练习条目：你的答案不计入。</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>你的答案与预期一致。</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>前往数据包</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>下一类任务</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>练习只供你自己使用。谁也看不到这些答案。</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>这一类任务已完成</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>所有类型的任务都练习过了</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>建议 {least}–{most} 个字符</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>建议 {least}–{most} 个词</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>使用了其他语言</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>与原文连续相同的字数：{number}。请用自己的话写。</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>最长的照抄片段，字数：{number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>最长的照抄片段，词数：{number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>缺少术语：{list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>文中没有：{list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>仅文中有：{list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>与原文连续相同的词数：{number}。请用自己的话写。</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>语言与任务一致</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>按这些标准评分</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>为回复评分</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>下一项标准</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} / {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}：无</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>添加字体文件</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>字体 ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>每行最多字数</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>纳斯赫体</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>纳斯塔利克体</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>文段大小</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>这台电脑的字体</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>程序自带的字体</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>无法读取或复制 {file}。</translation>
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
        <translation>此条目没有文字</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>项目的任意数据包或信任包：</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>用恢复密钥重新开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>请先打开项目的一个数据包。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开打印页</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>请先打开恢复密钥的打印页。</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>数据包 ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>密钥打印页 ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>随第一个方案制作的恢复密钥打印页。如果只有纸质页，请把各行输入到一个文字文件中。</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>这台电脑上你的密钥会成为项目的协调员密钥。到目前为止为项目签名的密钥会被撤回；标注员及其答案会保留。</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>数据包文件以 .taskpack 结尾，通常通过电子邮件或 U 盘传来。</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>此数据包缺少一部分</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>请再要一次，或从 U 盘重新复制。</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>请向 {name} 索取以 .taskpack 结尾的数据包。</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>请 {name} 分成较小的部分发来。</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>请向 {name} 索取新版本。可以用 U 盘传来。</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>请向 {name} 索取为你制作的数据包。</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>请向 {name} 索取数据包，然后打开那个文件。</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>请 {name} 让其他人来检查。</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>请让 {name} 重新发送数据包，最好用 U 盘复制，或另发一封电子邮件。</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>请致电 {name}，索要用新密钥签名的数据包。</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>请致电 {name}，问清是谁签的名。</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>请打电话给 {name}。只有旧密钥或恢复密钥签发的信任包才能带来新密钥。</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>复制详细信息给 {name}，以便重新制作数据包。</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>这个数据包里的答案全是你自己的</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>请继续使用已有的数据包。</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>用这台电脑上的版本无法添加。</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>无法添加，因为其中的答案无法合并。</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>无法添加，因为无人能说明是谁制作的。</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>无法添加。</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>无法添加。下载中断后会出现这种情况。</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>无法添加。下载损坏或有人编辑过文件时，会出现这种情况。</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>无法添加。你的程序版本是 {version}。</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>它由程序的 {made} 版制作，无法添加。你的版本是 {version}。</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>没有人检查自己的答案。</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>签名所用的密钥与信任的密钥不同</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>签名所用的密钥与 {day} 信任的密钥不同</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>此数据包的内容互不相符</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>签署此数据包的密钥已被撤回</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>此数据包中的签名者名单比你的旧</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>此文件不是数据包</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>这不是含有条目、供你作答的数据包</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>此数据包是给其他人的</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>此数据包是给 {other} 的。你是 {you}。</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>此数据包没有签名</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>此数据包太大</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>此数据包需要较新版本的应用</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>此数据包需要程序的 {needed} 版。你的版本是 {version}。</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>此数据包在签名后被改动过</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>此数据包是为别的程序制作的</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>无法接受此信任包：{code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>此数据包的签名者在这里无权制作数据包</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>已有此数据包的较新版本</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>其他数据包和答案不受影响。</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>协调员</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>表格和方法</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>条目：{all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{all} 个条目中的 {shown} 个</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>可以用自己的话说明</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>撤回报告</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>此条目有什么问题？</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>协调员会看到这份报告。</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>保存工作清单</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>已保存在 {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>工作清单</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>其余行：{count}。保存报告后，它们在 {file} 中。</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>图片 ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>全部工作的副本在 {folder} 中。在这台电脑能够保存之前，你的答案保留在内存里。</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>保存到 U 盘</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>正在保存工作</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>结果包 {file} 和全部工作的副本在 {folder} 中。在这台电脑能够保存之前，你的答案保留在内存里。</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>工作已保存到其他位置</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>回复 {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>回复 {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>已经 50 分钟了。短暂休息会有帮助。</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>此副本中的内容这里都有，而且这里没有较新的内容</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>它会成为列表中单独的一份副本，可以再次恢复。</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>只能在有那个密钥的地方，或还没有密钥的地方恢复。</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>不会有这里没有的内容回来</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>数据包：{titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>{moment} 的安全副本</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>没有可恢复的内容。</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>此副本属于另一个签名密钥</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>现在这里的内容会保留</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>%n 个条目的工作会恢复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>%n 个条目的工作在这里较新，会从数据包中移出</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>之后的结果包会写明你的工作曾经恢复</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>你的签名密钥，以及你在数据包之外信任的人，都保持不变。</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>合并会加入这些答案。</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>合并会用它取代 {day} 的数据包，后者留在存档中。</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>这里已有同一工作的较新数据包。合并不会改变任何答案。</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>已选定同一工作的另一个版本。合并不会更改任何答案。</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>与另一个版本不同的答案：{count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>请问 {name} 以哪一个为准。这里不会替你选择。</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>请打电话或当面联系发送它的人，与对方核对这些数字。电子邮件可能是伪造的。</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>请致电或当面与 {name} 核对这些数字。电子邮件可以伪造。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>重新选择。届时两个版本都不计入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>这样做</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>{day} 交回</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>略去它</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>略去此版本</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>{day} 合并，是同一工作的两个版本之一。现在两者都不计入。</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>{day} 合并。已选定同一工作的另一个版本，这一版本不计入。</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>{day} 合并。其中的答案计入。</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>你所知道的此人的名字</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>尚未核对。让数据包等着</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>签名者的安全码</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} 的安全码</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>也纳入它。这样两个版本都不计入</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中去掉</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>数字不同。略去此数据包</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>数字一致。信任此签名者的结果包</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>安全码一致。信任此签名者的裁定包</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>另一个版本于 {day} 合并，现在以它的答案为准。</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>数据包完整，但这里没有人认识它的签名者，它也没有写明名字。</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>数据包完整，但这里没有人认识它的签名者。它自称来自 {name}。</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>此数据包属于另一个批次。请打开那个批次来添加它。</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>此数据包无法合并。没有采用其中任何答案。</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>此数据包已锁定，要用其协调员的签名密钥打开。</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>此数据包已经合并，或在列表中出现了两次。不需要做什么。</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>此数据包在途中被更改或损坏。请再要一份。</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>以此版本为准</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>请先写下你所知道的此人的名字。</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>你略去了此数据包。合并不会纳入它。</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} 交回了同一工作的两个版本，而且互不相承。用两台电脑，或电脑恢复之后，会出现这种情况。</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>添加结果包文件夹</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>添加结果包</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>结果包 ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>没有可合并的内容。请先添加结果包。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>结果包以 .resultpack 结尾。每一个都会先核对，然后才合并。</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>添加结果包</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>把收回的文件或整个文件夹拖放到这里，或添加它们：</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>上次合并：{time}，{packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>合并从不删除任何内容。同一个人较早的数据包会保留，每次合并都可以撤销。</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>还没有结果包</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {a}/{b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>在那天之后</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>打字和粘贴了多少，从不记录按了哪些键。</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>结果包中的时间</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>打字和粘贴</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>不再接受</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计数</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>仍然接受</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>提出异议</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>此答案被退回：{reason}，{severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>你的答案：{answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>你提出异议：{reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>审核 · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>其中有些是故意做错的，用来了解错误能否被发现。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>你检查的是别人的答案。</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>你于 {day} 交回了它。更改需要新的裁定包。</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{all} 之中的 {size}，二次审核</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{all} 之中的 {size}，随机并按风险抽取</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>还差原因和严重程度</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>还差严重程度</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{b} 个中已检查 {a} 个：同意 {agree}，更正 {corrected}，不同意 {disagree}。条目 {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>正在添加数据包</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>开始做</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} 已在你的数据包中。</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 个答案，1 % 的错误可以，5 % 不行</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>5 % 需 59 个答案，2 % 需 149 个，1 % 需 299 个，小组较少；有一个错误就什么也不能证明</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 个答案，2 % 的错误可以，10 % 不行</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 个答案，5 % 的错误可以，15 % 不行</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>一位审核员所查内容的十分之一，交给另一位审核员</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>对错误占 5 % 的组，二十次中有一次会接受</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部答案</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>全部检查</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>五次查看</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>用于一系列小组：每组会说明错误多到什么程度，十组中仍有一组被接受</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>供专家使用：能找到更多错误，错误率经过加权</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>按风险比例</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>完全无错</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>二次审核</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}，检验水平 {level}，AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>审核包装有供审核员查看的答案样本，不说明是谁的。</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>正在查看裁定</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>组：{count}，需继续检查：{open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>制作审核包</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>还没有检查过答案</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>退回答案</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>还没有可检查的答案。</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>没有要退回的答案。</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>全部 %n 个答案都已检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>再看一遍</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>%n 个答案中的最后一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}：{count}</translation>
    </message>
</context>
<context>
    <name>RoundClosing</name>
    <message>
        <source>Close this round</source>
        <translation>关闭此轮次</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>关闭轮次</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>无法关闭：其记录在签名后被改动。</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>无法关闭：此批次的方案没有提到轮次。</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>轮次 {round} 已关闭。其报告在 {folder} 中。</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>此轮次已关闭。接下来的是新的轮次。</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>选取条目</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>比较轮次</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>正在查看各轮次</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>此处没有该项目更早的轮次。</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>还没有在两轮中都评过分的内容。</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>已有轮次</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>轮次：{count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>保存所选条目</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>存放到别处的副本</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>检查你的数据包和答案、副本、密钥、字体、磁盘和时钟。</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>一切正常吗？</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>请在 U 盘或另一块磁盘上保存一份，以防这台电脑损坏。</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>正在查看副本</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>制作安全副本</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>打开别处的副本</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>还没有副本。添加数据包之后不久会制作第一份。</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>无法打开此副本。</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>在你工作时，应用会自动在这台电脑上制作副本。这些副本都不含签名密钥。恢复之前，你会看到哪些内容会改变。</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}，恢复副本时保留</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>与任何程序都能读取的 JSON Lines 并存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>更改位置</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>没有位置存放这类任务。</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>略去：</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>需要程序的一个部分，这里没有安装。</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>这些格式都没有位置存放这类任务。</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>没有略去任何内容。</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>每个答案一行</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>每个条目一行，已合并</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>用假名代替姓名</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>数据行</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>保存数据行</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>已保存为 {file}。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>正在保存… {done}/{total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>表格也保存为 Parquet</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>合并后的答案，作为供其他程序使用的文件。</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>在项目的每个文件中都相同。隐藏条目的正确答案留在你这里。</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>得到什么</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>数据行的用途</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>以及另外 %n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{answers}中有 {rows}：{what}。</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>已保留在内存里。请允许写入该位置，或把工作保存到 U 盘。在此之前不要关闭应用。</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>已保留在内存里。请腾出一些空间，或把工作保存到 U 盘。在此之前不要关闭应用。</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>已保留在内存里。请重新插上 U 盘或检查磁盘，也可以把工作保存到 U 盘。在此之前不要关闭应用。</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>保存完成之前，不会开始新的条目。</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>应用没有写入其文件夹的权限，因此有 %n 个答案尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>应用没有写入其文件夹的权限，因此答案 {number} 尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>磁盘没有响应，因此有 %n 个答案尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>磁盘没有响应，因此答案 {number} 尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>这台电脑的磁盘已满，因此有 %n 个答案尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>这台电脑的磁盘已满，因此答案 {number} 尚未保存</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>没有标签包含“{text}”。</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>没有标签包含“{text}”。是否指“{other}”？按 Enter 即可选用。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} / {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}，第 {number} 个选项，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>每个人会收到一个包，内有自己的答案和原因，并重新作答。</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>从哪种严重程度起？</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>一并发送</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>制作这些数据包</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>已保存为 {file}。请把此文件交给 {name}。</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>退回答案吗？</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>审核员所写的内容</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>全部 %n 个条目都已定夺。</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>正在查找待定夺的条目</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>答案不同、审核员意见不一或有人报告问题的条目会来到这里。</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>正在查找待定夺的条目</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>没有待定夺的内容</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>定夺条目</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>备份密钥</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>密钥已备份</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>以其他人的身份使用</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>重新信任</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>自 {day} 起不再信任。此签名者的数据包会被拒绝。</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>自 {day} 起信任，用于：{kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>请打电话或当面联系 {name}，核对这些数字。</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>安全码尚未核对</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>{name} 的安全码</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>停止信任</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>告知各项目</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>数字一致</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>这是你自己的密钥。</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>协调员用随第一个方案打印的恢复密钥继续。</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>协调员有了它，就能为你制作数据包，并认出你的结果。</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>{day} 制作过一份副本。它用密钥当时的口令打开。</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>用恢复密钥重新开始</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>密钥副本</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>每个人都有自己的数据包、答案和签名密钥。口令使其他人无法在此应用中打开你的工作，也无法以你的名义签名。它不会隐藏你的文件，这些文件在 {folder} 中。</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>我有另一台电脑上的密钥</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>如果密钥可能在其他人手里，或你想更换它。必须告知其他人。</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>密钥卡</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新建密钥</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>此账户上的其他人</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除口令</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>保存你的密钥卡</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>项目的密钥丢失了</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>以其他人的身份使用</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>协调员询问是谁签的名时，请读出这些数字。</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>有了密钥副本，就能在这里以同一名字继续工作。你的数据包和答案会保留。</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>你的密钥没有口令：在这台电脑上使用你账户的人能以你的名义签名。</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>你的密钥只能用口令打开。每次用密钥签名时都会要求输入。如果忘记，你所做的一切仍会保留；用密钥的打印页无需口令就能取回密钥。</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>你的安全码</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>文件夹 {folder} 不存在。如果它在 U 盘上，请插上 U 盘，然后重试。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>找不到 {name} 的工作</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>无法打开 {name} 的工作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>已将 {name} 从列表中移除。</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>开始之前请先读一遍指南。</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>来源：{facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>模型的把握程度</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>没有建议的条目</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>给出建议的模型</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>从不预先选定任何内容。</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>它们说明给出建议会带来什么变化。</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>使用建议文件</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>在回答之后</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>在回答之前</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>不会删除任何内容。数据包、答案和签名密钥仍在文件夹 {folder} 中。</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>要将 {name} 从列表中移除吗？</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>要在那里继续，请用 --home 和此文件夹的名称启动应用。</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>还没有名字</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>已撤回密钥名单上有 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>从现在起信任：{name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>更改信任的人？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>不再信任：{name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有任何改变。</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>用它们签名的数据包和结果会被拒绝。</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>由 {name} 签名，你信任此人</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>由项目的恢复密钥签名</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>协调员丢失了签名密钥，要重新开始。接受之前请打电话给协调员。</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>无法接受此信任包</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>有权为你签署数据包的人保持不变</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>你信任的人保持不变。请打电话给协调员。</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>已接受过此信任包</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>你的数据包和答案会保留。</translation>
    </message>
    <message>
        <source>{code}: {sentence}</source>
        <translation>{code}：{sentence}</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>That version does not fit the questions any more.</source>
        <translation>那个版本已经与题目不符。</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>早期版本现已成为最新版本。</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>此条目没有文字</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>只能对退回的答案提出异议。</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>已于 {day} 交回。如有更改，需要新的结果包。</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>保存到 U 盘</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>已重做：条目 {number}。</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>条目 {number} 已设为稍后决定。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>已撤销：条目 {number}。</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>不翻译</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>此条目中没有术语表里的术语。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>更改方向</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>任务要求使用{language}。请用{language}写答案；如果现在这样没错，可以保留。你的选择会被记录。</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>这是另一种文字</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>这看起来像{language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} / {limit} 个字符</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title}（{language}）</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>正在接受信任包</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”：你信任的人已更改。</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>被拒绝的文件</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>还没有任何人。打开第一个数据包时会询问其签名者。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>接受这些签名者的数据包。如有新签名者，会连同供核对的安全码一起显示。</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>信任的人</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}：{reason}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n answers are not saved</source>
        <translation>
            <numerusform>有 %n 个答案未保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>关闭并丢弃 %n 个答案</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>保存到 U 盘</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>磁盘无法写入，因此这些答案只在内存里。如果现在关闭应用，它们就会丢失。请留在这里并腾出一些空间，或把工作保存到 U 盘。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>正在比较版本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}：已收回选择</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}：以你选定的版本为准</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>需要说明理由。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>两个条目都保留吗？</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>理由与所选条目一同签名，并列入报告。</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>报酬（约）</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>时间（约）</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>谁得到什么</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>缺少 %n 个答案。涉及以下条目：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>缺少在那之后的 %n 个答案。涉及以下条目：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>缺少在那之后添加的 %n 个数据包。请重新添加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>缺少 %n 个数据包。请重新添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>前往条目 {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>可能还缺少其他内容。请查看你的数据包。</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>没有缺少答案。</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>应用恢复了你的工作</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>应用恢复了你今天 {time} 的工作</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>应用恢复了你 {day} {time} 的工作</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>存有答案的文件已损坏。该文件已保留为 {file}。</translation>
    </message>
    <message>
        <source>{title}: {items}</source>
        <translation>{title}：{items}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} / {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>与你的不同</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>与你的相同</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>自 {day} 以来更改了 %n 个答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 处标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n 个数据包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>新 · %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>新 · %n 个条目，约 {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n 个同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n 个更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n 个不同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n 个不确定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>有一处标记超出了“{block}”的文字范围。</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>标记须写明所在的文字块、起点和终点。</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>排序须列出每个回复一次，最好的在前。</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>需要的标记：至少 {count} 处。</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>多个选项须以列表形式给出，每项一次。</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>答案必须是文字。</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>更正就是现有的答案。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>无法读取文件：{reason}。</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>此行不是一个 JSON 对象：{reason}。</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>此行没有写明条目。</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>此行关于条目的内容超出了数据包的容量。</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>此行没有关于条目的任何内容。</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>数据包中没有条目“{item}”。</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>分数必须是 {min} 到 {max} 的整数。</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>文字超过 {limit} 个字符。</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}”不符合要求。</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}”不是答案行的字段。</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}”不是问题的原因。可用的原因：{reasons}。</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}”不是这些标记的标签。</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}”不是此条目的回复。</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}”不在选项之中。</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>没有选择标识列；条目根据文件和行号得到标识。</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>不知道语言“{tag}”的名称。可以在方案中给出。</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>从扩展名“{ending}”看不出格式。请将文件保存为表格、JSON 或文本。</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>条目 {item} 用于练习，却没有正确答案。请选择正确答案所在的列。</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>不知道文本的语言。请在“任务”中写明，或为它选择一列。</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>方案说明了怎样建议，但没有选择建议列。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>从这里开始文字不是 UTF-8。请选择其编码，或将文件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>从这里开始文字不是 {encoding}。请选择其他编码。</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>有对“{key}”的回答，但并没有提出这个问题。</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>没有可选的答案。请每行写一个，或使用题目文件。</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>猜到种子的人能分辨不同模型的回复。请在方案中填写一个较长的随机种子。</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>以竖线分隔</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>以制表符分隔</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}，第 {line} 行：{said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}：{facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>这类任务中没有“{key}”的位置。</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}”要显示在条目旁边，但没有为导出保留。请同时保留它。</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}”指定了“{column}”列，但没有任何行含有它。请另选一列。</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}”指定了“{column}”列，但没有任何行含有它。是否指“{meant}”？</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}”指定了已有的值，但没有说明用途。这些值会被略去。</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}”需要一列。请在“列”中选择。</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}”应填写大于 0 且不超过 100 的数。</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}”应填写整数。</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}”应填写金额和货币，例如 0.25 EUR。</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}”应填写语言代码，例如 hi、sw 或 ar-MA。</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}”是保存建议所用的名称。请不要再为导出保留它。</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>条目的“{part}”与这类任务不符：{reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>不可见符号已隐藏</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>不可见符号已显示</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>请先把光标放到输入框中。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>添加结果包文件夹</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>添加结果包</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>全都不好</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>从答案切换到文段</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>从文段切换到答案</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>更改文字块的方向</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>选择选项</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>为下一轮选取条目</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>关闭此轮次</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>比较轮次</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>继续处理数据包</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>答案的早期版本</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>查找任意命令</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文字中查找</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>带格式或原始文字</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>前往“协调”</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>前往数据包</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>前往“审核”</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>按编号前往条目</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>前往下一个稍后决定的条目</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>前往下一个未答条目</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>前往下一个条目</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>插入字符</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>保存了吗？</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>条目列表</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>键盘页面</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>略去数据包或重新纳入</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>查询术语</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>制作审核包</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>制作数据包</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>把选中的文字或句子标记为依据</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>标记此句</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>合并这些数据包</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>归档此数据包</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>缩窄文段</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>新批次</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一道题目</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>都不是、无法判断、同样好</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>给协调员的备注</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>对退回的答案提出异议</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>打开数据包</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>上一道题目</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>阅读标尺</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>下一个回复</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>上一个回复</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>结果包</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>批次的审核</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>已有轮次</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>安全副本</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>保存并前往上一个条目</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>保存所选条目</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>保存给协调员的报告</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>为其他程序保存数据行</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>保存工作清单</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>向下滚动所有回复</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>向上滚动所有回复</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>退回答案</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>定夺条目</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>显示或隐藏差异</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>显示或隐藏不可见符号</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>显示或隐藏文字旁的行</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>显示完整报告</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>退到上一层</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>后一个标签页</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>前一个标签页</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>文字恢复正常大小</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待定夺</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>到预览并返回</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>试做练习包</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>撤销上次合并</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>以其他人的身份使用</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>你的答案后来怎样了</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>加宽文段</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>在输入框中书写</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>添加，文件</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>裁决，决定，平局</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>备份，恢复，检查</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>书签，留待作答</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>批次，合并，报告</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>检查答案，裁定</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>协调，构建，制作数据包</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>协调，文件</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>数据集, 划分</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>结束, 签名, 摘要</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>导出，表格，训练，发布，csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>反馈，审核，退回</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>数字，一致性，统计</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>帮助，手册</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>帮助，快捷键</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>帮助，故障，支持</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>首页，资料库</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>语言，主题，文字大小</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>学习，练习</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>字母，变音符号，音标</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>沿革、选取、划分、留出</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>组，裁定，审核员</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>合并，覆盖</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>口令，安全码，新密钥</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>付款，报酬，小时</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>人，人员，切换，登录</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>方案，文件，制作数据包</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>结果包，发送，完成</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>返工，退回</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>规则，说明</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>术语表，词汇表</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>转写，逐词注释，翻译</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>信任的人，签名者</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>无法合并</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>被更改或损坏</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已在这里</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>被你略去</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>为另一个批次制作</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>需要你的口令</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>新，取代 {day} 的</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未核对</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>比已合并的旧</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>结果包</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>签名已知</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>签名者未确认</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待定夺</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>两个版本</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>裁定：{count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>等你决定</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>多种语言</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{b} 个中的 {a} 个</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{b} 个中的 {a} 个，问题：{count}</translation>
    </message>
    <message>
        <source>{family} · {language} · {items}, {wanted}</source>
        <translation>{family} · {language} · {items}，{wanted}</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A key without a passphrase cannot sign packs for others. Nothing was written. Lock it with a passphrase file first.</source>
        <translation>没有口令的密钥不能为他人的数据包签名。没有写入任何内容。请先用口令文件锁定密钥。</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>需要一个名字：这里其他人所知道的那个名字。</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>批次 {file} 已被较新版本的 Postil 使用过。没有更改任何内容。请用那个版本打开。</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>此主文件夹已被较新版本的 Postil 使用过。没有更改任何内容。请用那个版本打开。</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>口令至少需要一个字符。没有更改任何内容。</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>审核包由人来作答。请去掉 --judge。</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>另一个窗口或命令正在使用批次 {file}。没有更改任何内容。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Postil 的另一个窗口或命令正在使用此主文件夹。没有更改任何内容。请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>作评判的模型的答案按每个答案一行写出，请用带有这种行的格式。</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>没有名为 {format} 的可写格式。没有写入任何内容。请从 {formats} 中选择一种。</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>这里没有人叫 {name}。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>这里没有人认识为此数据包签名的密钥。没有添加任何内容。请与发送者核对安全码 {number}。</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>还没有任何答案。没有写入任何内容。请先回答一个条目。</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>此批次中没有属于 {part} 的内容。没有写入任何内容。可选：{offers}。</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>这里没有项目“{project}”的任何信息。没有写入任何内容。请先打开其批次。</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>{folder} 中还没有 Postil 的内容。没有更改任何内容。请指定正确的文件夹，或从“postil identity new”开始。</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>数据包 {pack} 没有选定过任何版本。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Parquet 文件需要软件包 {package}：请以 postil[parquet] 安装，或选择 JSON Lines。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil 没有写入此文件夹的权限。你的答案是安全的。请选择其他位置。</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>轮次只能整体比较。没有写入任何内容。请去掉 {options}。</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>还有未答条目。没有写入任何内容。请作答，或交回已完成的部分。</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>出现了问题。你的答案是安全的。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>已停止。之前接收的答案会保留；同一文件可以再次提供。</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>答案与题目不符。</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>批次 {file} 已损坏。文件保持原样。请使用自己留存的副本。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>无法读写磁盘。之前保存的内容是安全的。请检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>磁盘已满。之前保存的内容是安全的。请腾出一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>无法读取文件 {file}。请检查其名称和位置。</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>文件 {file} 不是 Postil 的批次。文件保持原样。请给出批次的路径。</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>文件 {file} 不是 Postil 的安全副本，或已损坏。没有更改任何内容。请选择其他副本。</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>文件 {file} 已存在。没有写入任何内容。请选择其他名称，或使用 --force。</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>存有答案的文件 {file} 已损坏。文件保持原样。如有副本，可在 backups 文件夹中找到。</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>{file} 的第一行没有口令。没有进行签名。</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>为此数据包签名的密钥无权签署这类数据包。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>{file} 的方案未提及轮次。没有写入任何内容。请为其添加带标识的 [round]，再重新制作批次。</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>方案 {file} 还不能使用。没有写入任何内容。请更正列出的位置，然后重试。</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>签名密钥不在这台电脑上。答案仍可读取。请从副本中取回密钥，或新建一个。</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>无法读取来源 {file}。没有写入任何内容。请更正列出的位置，然后重试。</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>两次输入的口令不同。没有更改任何内容。请重试。</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>无法启动窗口：这里没有屏幕。你的答案是安全的。命令无需窗口也能运行，可试试“postil demo --check”。</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>无法启动窗口：{reason}。你的答案是安全的。命令无需窗口也能运行，可试试“postil demo --check”。</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>数据包 {pack} 没有两个可供选择的版本。没有更改任何内容。</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>此人的工作有两个不同的后续版本。两者都已保留，没有做出选择。请询问以哪个为准。</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>{file} 处没有批次文件。没有更改任何内容。请重新插入 U 盘，或查找该文件。</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>没有文件夹 {folder}。没有写入任何内容。请创建它，或选择其他位置。</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>{file} 中没有可撤销的合并。没有改变任何内容。</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>此主文件夹中没有数据包 {pack}。没有更改任何内容。“postil status”会列出现有的数据包。</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>此命令需要 {option}。</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>无法理解此命令：{reason}。</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>此文件含有数据包绝不会有的行为。没有添加任何内容。请告知发送者。</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>此文件不是数据包，或只是其中一部分。没有添加任何内容。请重新复制，或再要一次。</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>这是练习包。它只供你自己使用，从不交回。没有写入任何内容。</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>这不是“{title}”的恢复密钥。没有写入任何内容。请找到正确的打印页。</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>这是在这里签名的密钥。没有更改任何内容。请先新建密钥。</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>此密钥在这里以 {name} 之名登记。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>此数据包中有一类题目是这个版本的 Postil 不认识的。没有添加任何内容。较新版本或许能打开。</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>此数据包属于其他人或其他批次。没有添加任何内容。请索取正确的数据包。</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>此数据包超过了程序能读取的大小。没有添加任何内容。请索取分成较小部分的数据包。</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>此数据包没有签名，因此无人能说明其来源。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>此数据包比已有的旧。你的工作没有受到影响。请继续使用已有的数据包。</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>此数据包在签名后被改动过。无法添加。其他数据包和答案不受影响。请重新索取。</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>此数据包在途中损坏或被改动。没有添加任何内容，其他数据包不受影响。请重新索取。</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>此数据包由其他程序或较新的程序制作。没有添加任何内容。较新版本的 Postil 或许能打开。</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>此口令打不开签名密钥。没有进行签名。请重试。</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>此项目接受锁定的结果，但数据包没有为此提供密钥。没有写入任何内容。请索取新的数据包。</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>此项目只接受未锁定的结果。没有写入任何内容。请去掉 {option}。</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>此安全副本属于其他人的密钥。没有更改任何内容。请将其恢复到单独的主文件夹。</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>你之前已会签过数据包 {file}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>数据包 {file} 是你自己签名的。第二个签名必须来自其他人。</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} 没有包含此文字的所有字符。没有复制任何内容。请索取其他字体文件。</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} 中没有打印的结果密钥。没有打开任何内容。请找到正确的打印页。</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} 不是项目 {project} 更早的轮次。没有写入任何内容。请选择更早的轮次。</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} 不是公钥、密钥文件或密钥卡。没有记录任何内容。</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} 不是这里可用的字体。没有复制任何内容。请索取以 .ttf、.otf 或 .ttc 结尾的文件。</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} 作为字体文件太大。没有复制任何内容。</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} 中有数据集以外的内容。没有写入任何内容。请另选名称。</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} 有自己合并答案的方式。请去掉合并的数据行。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} 在这里登记的是另一个密钥。没有更改任何内容。请先撤回旧密钥。</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} 的值是 {value}，不是时间。没有写入任何内容。</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} 需要 task、result、review、verdict 中的一个或多个。</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} 需要你所知道的此人的名字。</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>准确性</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>全都不好</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>选择一个答案</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>封闭题</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>此前的对话</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>更正后的回复</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>更正后的摘要</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>同样好</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>文段中的依据</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>摘要中的错误</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>流畅性</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>无害性</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>好多少？</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>有多强烈？</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>文段中没有答案</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>没有合适的标签</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>开放题</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>为回复排序，最好的在前</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>文段</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>回复评分</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>情感</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>文段中没有提到</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>作者想要什么？</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>内容关于什么？</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>作者的整体情感是什么？</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>什么标签才合适？用三个词写成给协调员的备注</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>哪个回复更好？</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>书面反馈</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>你的摘要</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>一个文件夹，内有答案、合并后的答案、数据卡和 Croissant 元数据</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>所有层的注释，含标识、时间、参与者和语言</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>读取时略去字节；写出时略去备注和正确答案</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>选择、书写的答案、标记、备注</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>读取时略去词与其标签之间的列；写出时略去重叠的标记、文本、备注和列</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>每一列都作为文字</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>每个人的每个分数，以及汇总结果</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>每个值；行的位置由方案指定</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>全部值；每个答案写一行，每列都有类型</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>全部内容：每个答案一行</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>特征、依存关系和空节点</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>读取时略去公式、外观、备注和其他工作表；写出时略去审核结论和很长文本的末尾</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>读取时略去公式、外观、备注和其他工作表；写出时略去审核结论</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>留出的条目、所有答案</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>留出的条目、没有书写或选择答案的条目、备注</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>留出的条目、处于中间的回复、单个分数、备注</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>留出的条目、平局、没有更好回复的条目、备注</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>行内代码，会计数</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>行内代码，会计数；建议的译文</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>媒体、词表和程序所显示的内容</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>语素和媒体</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>写出时略去姓名、备注和正确答案</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>只有练习、作评判的模型的答案，以及未选定任何一个的版本</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>无；带小数的数字会变成文字</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>每个文件一个条目</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>每行一个条目</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>每个答案一行，每道题目一列</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>每个条目和题目一行，含合并后的答案和一致人数</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>文段、题目、给出的答案及其位置</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>短语，含标识、语言、译文、备注和词</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>提示词，以及人们书写或选择的答案</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>提示词，附一个被选中的回复和一个被拒绝的回复</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>读取时为关系和链；写入时为其他答案、备注和列</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>平均分不低于 4 或不高于 2 的回复</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>句段，含标识和语言，每个译文一行</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>句段，含标识、语言、状态和备注</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>句子，含注释、词和标记</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>句子，含标识、注释和词</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>文字及其中的所有标记</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>文字、标签、标记、分数和建议，以及其他每一列</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>文件末尾的换行符</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>一个工作表的值；rows 指定第一个以外的工作表</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>一张工作表的值；每个答案写一行，每道题一列</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>审核员的结论；像公式一样开头的文字会加上撇号，标记和排序为 JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>向模型提出的内容</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>另一方没有位置的内容，连同原因一起计数</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>无人裁定的书写答案、备注、谁说了什么</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>你每次打开答案的时刻</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>每次打开条目的记录，以及当时显示的内容</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>裁定的每个早先版本</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>答案的每个早期版本</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>在每个输入框中输入、粘贴和删除的数量，从不记录按了哪些键或剪贴板上的内容</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>不含用时</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>你标记的依据</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>数据包中的名字</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>你报告的问题</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>每个条目的用时（整秒），以及每一步所在的分钟</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>每个条目的详细用时，以及每一步所在的秒</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>出现语言提醒时你的选择</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>你想稍后决定的内容</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>所回答的数据包、完成了多少、日期，以及此应用的版本</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>你的更正和你自己的答案</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>你的备注</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>你的公钥</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>你的裁定及其原因</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>有一种字体无法读取</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>请重新添加字体，或重新安装应用。</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>所有字体均可读取</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>缺少已保存过的答案</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>请从副本中取回：设置，签名密钥。</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>请关闭应用，并把文件夹 {folder} 移到其他位置。</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>请关闭应用，并把文件夹 {folder} 移到这台电脑上。</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>请关闭应用并重新启动。它会恢复最新的完好副本，并说明缺少什么。</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>拔出 U 盘之前，请先关闭应用。</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>继续之前，请腾出一些空间。</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>请查看它是否已满或被写保护。</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>请立即制作一份安全副本。</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>无法写入磁盘</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>安全副本没有问题</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>这台电脑的其他用户可以读取你的签名密钥</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>请设置口令，或新建密钥：设置，签名密钥。</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>请设置这台电脑的日期和时间。</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>有一项无法检查</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>无法将时钟与你的工作核对</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>这台电脑的时钟与你的工作相符</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>这台电脑的时钟落后于你的工作</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>存有数据包和答案的文件已损坏</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>无法打开最新的安全副本</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>签名密钥的两半不一致</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>磁盘空间不多</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>还没有安全副本</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>磁盘有空间</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>数据包和答案完好</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>无法读取签名密钥</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>签名密钥在这里</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>签名密钥不在这里</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>你的工作存放在同步文件夹中</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>你的工作存放在网络驱动器上</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>你的工作存放在 U 盘上</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>你的工作存放在这台电脑的磁盘上</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{packs}, {answers}, {size}</source>
        <translation>{packs}，{answers}，{size}</translation>
    </message>
</context>
<context>
    <name>key refusals</name>
    <message>
        <source>A letter or sign alone is what you type.</source>
        <extracomment>the same for everybody: digits are places of options, and nobody can lock himself into a dialog</extracomment>
        <translation>单独的字母或符号用于书写。</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt 和 Shift 一起按会切换键盘布局。</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl 和 Alt 一起按就是 AltGr，用于输入字母。</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>数字键用来选择选项。</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>输入法需要此按键。</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>输入框和列表需要此按键。</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>Option 键用于输入字母。</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>此按键由系统使用。</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>作答</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>其余用 Ctrl 加字母</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>数字键选择</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>键盘图；列表用文字说明同样的内容。</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter 保存并继续</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>帮助及其他</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>在题目、列表或文字之内</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>字母的位置与美式键盘相同。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一道题目</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>空格键标记</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab 和方向键移动</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>数字行按位置识别，Ctrl 组合键按拉丁字母识别，因此在各种键盘布局上都一样。</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>书写时的同样操作</translation>
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
        <translation>空格</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message>
        <source>Answers that report a problem instead: {count}. The report counts them as reports, not as answers.</source>
        <translation>只报告了问题的答案：{count}。报告把它们算作报告的问题，不算作答案。</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>由人亲自写的文本不到一半：来源已知的 {known} 个中有 {real} 个。</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>以公式形式开头的文本，前面加有撇号：{count}。</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>含有任何表格都容不下的符号的文本，这些符号以其编号代替：{count}。</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>方案保留的一列</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>没有人评分的准则</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>只标在空格上的标记</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>在记录文本之外的标记</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>压在另一个标记上的标记</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>并非答案本身的标记</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>doccano 没有的题型</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>有并列的排序</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>审核员不同意该答案</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>审核者给出了另一个答案来代替它</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>同一类型的第二道题</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>没有任何词的文本</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>无人定夺的平局</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>审核者的一个裁定</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>工作表中已没有空行的答案</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>由模型评判的答案</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>不是标记的答案</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>不是分数的答案</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>不是 0 到 4 的整数的答案</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>对留出条目的答案，该条目只用于测量</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>对另一个问题的答案</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>没有单一文本的条目</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>没有任何合并答案的条目</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>没有人回答的选答题目</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>回答的是更改前的问题</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>回答的是条目较早的文本</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>两个回复是同一文本</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>不同的文本或标记，没有一个是合并后的答案</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>一样好</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>标记的严重程度</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>文本中的换行，变成了空格</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>没有带量表的题目</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>没有可供选择的回复</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>没有已评分的回复</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>两者都没有评分</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>没有人给该回复评分</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>没有回答提示词的内容：请用 jsonl、labels（标签）或 preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>没有写任何内容</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>意见正好各半</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>已定夺该条目确实模棱两可</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>与某个留出条目内容相同</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>让同一个人第二次看到条目</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>有人更喜欢其中一个，但没有说明程度</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>标记边缘的空格</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>答案是一个也没有</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>更正后的文本与原来的相同</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>超出单元格容量的文本末尾</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>该条目没有向模型提出要求</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>该条目不是带题目的文段</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>该条目被报告有问题而没有作答</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>平均分在 2 与 4 之间</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>该回复没有文本</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>隐藏条目的正确答案</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>平均分相同</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>同一个人的工作有两个后续，没有选择任何一个</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>人们对某个条目作出的定夺</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>书写的文本没有多数</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>两位审核员都看过的答案：{count}，裁定相同：{share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>继续检查</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>alpha {value}，{low} 至 {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>先前的方案未对这一组作出判定：它的查看也计算在内，全部合起来会接受处于界限上的组的 {share}</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>错误至多 {share}</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>错误至多 {share}，95 % 的把握</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>能发现 {low} 到 {high} 的错误</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>按风险迹象发现：{count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>下一次查看在第 {count} 个</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>未计入：{count}，其审核者发现的故意放入的错误太少</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>错误率为 {share} 的组，每十个中仍有一个会被接受</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>加权错误率 {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{answers} 个中随机检查 {checked} 个，错误：{errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}：发现故意放入的 {planted} 个错误中的 {found} 个，拒绝 {good} 个正确答案中的 {rejected} 个</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>Changes: {number}</source>
        <translation>更改次数：{number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>删除的字符：{number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>从别处拖入的字符：{number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>通过输入法输入的字符：{number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>从别处粘贴的字符：{number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>从条目粘贴的字符：{number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>从你自己的文字粘贴的字符：{number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>以其他方式进入的字符：{number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>键入的字符：{number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>书写时超过两秒的停顿：{number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>工作秒数：{number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>到第一个答案的秒数：{number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>没有按键或指针操作的秒数：{number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>切换到其他窗口的次数：{number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>离开其他窗口后立即从别处粘贴的次数：{number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>打开次数：{number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil 无法打开你的工作</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>应用未能完成这一步。已保存的内容都还在。</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>操作没有成功</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>“{kind}”类型的数据包无需任何人回答。请给出任务包或审核包。</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>这类数据包绝不会带有签名者名单（{name}）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>一页有 {count} 组数字，每组 {digits} 位。没有更改任何内容。请再看一遍打印页。</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>大约还剩 {time}。</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>已于 {date} 合并过。没有任何改变。</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>请询问发送者。</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>第 {row} 行的第 {block} 组与打印页不一致。没有更改任何内容。请再看一遍。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天截止</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>{day} 截止</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>{day} 截止，不再接收</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>{day} 截止，仍可接收</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>交回</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>再次交回</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>已于 {day} 交回</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>条目 {item} 与其题目不符：{reason}。</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>条目 {item} 作答时的文字与现在不同。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>所回答的数据包中没有条目 {item}。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>签名者名单 {name} 的第 {number} 行不被允许。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name} 的第 {number} 行无法读取。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>无截止日期</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>这里没有人认识安全码为 {number} 的签名者。没有添加任何内容。请与发送者核对安全码。</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>没有人审核自己的答案。{name} 的裁定中不计入的有：{count}。</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>尚未交回</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>只有项目的恢复密钥才能替换其全部签名者。这次签名的却是 {principal}。没有添加任何内容。请打电话给协调员。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>“{kind}”类型的题目需要较新版本的程序。</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>退回的答案 · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>审核 · {family} · {language} · 来自 {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>签名所用的密钥（安全码 {number}）与 {date} 信任的密钥不同。没有添加任何内容。请打电话给协调员。</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>文件末尾被加上了内容。这里没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>条目 {item} 的答案在审核时与现在不同。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>这些数字组不属于同一个密钥。没有更改任何内容。请再看一遍打印页。</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>{name} 的时钟慢了：此文件的日期为 {date}，早于其数据包的制作时间。请不要依据此文件中的时间。</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>{name} 的时钟比这里的快 {minutes} 分钟。请不要依据此文件中的时间。</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>{name} 的时钟在工作期间倒退了 {minutes} 分钟。请不要依据此文件中的时间。</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>{name} 的内容无法读取。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>数据包的描述在 {place} 处不符合要求。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>历史记录的末尾缺失或被改动。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>无法在此处读取文件。没有添加任何内容。请先把它复制到这台电脑上。</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>文件的开头不像数据包，可能有危险。没有添加任何内容。请将其删除。</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>文件超过 {limit} 字节。没有添加任何内容。请索取分成较小部分的数据包。</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>文件为空。没有添加任何内容。请重新复制。</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>文件不完整（{bytes} 字节）。没有添加任何内容。请重新复制，稍等片刻再拔出 U 盘。</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>文件 {file} 中没有可读取的签名密钥。没有进行签名。请从副本中取回密钥。</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>历史记录属于另一个数据包。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>历史记录在事件 {number} 处中断。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>{name} 的主文件夹是从安全副本恢复的。如果缺少以前有过的答案，请询问 {name}。</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} 的密钥仅在 {start} 至 {end} 期间有效。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>安全码为 {number} 的密钥已被撤回。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>文件列表 {name} 的第 {number} 行格式有误。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>此数据包中的签名者名单比已有的旧（{said}，已有 {found}）。你的工作没有受到影响。请打电话给协调员。</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>签名者名单中没有人有权签署任务包。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>锁定的数据包在传输中损坏。没有添加任何内容。请重新复制。</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>名字 {principal} 是已知的，密钥却不是（安全码 {number}）。没有添加任何内容。请打电话给协调员。</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>数据包要求输入 ZIP 密码；数据包绝不会这样做。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>数据包要求下载内容；数据包绝不会这样做。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>数据包自称 {said}，但签名时是 {found}。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>数据包中有意外的文件“{name}”。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>数据包中的文件过多（{count}，上限 {limit}）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>数据包中的签名过多（{count}，上限 {limit}）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>数据包中有两个“{name}”。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>数据包的构造方式不正常（“{name}”）。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>数据包不完整：其中没有数据。没有添加任何内容。请重新索取。</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>数据包不完整：缺少 {name}。没有添加任何内容。请重新索取。</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>数据包没有签名。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>数据包缺少签名者名单。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>数据包称自己来自 {said}，但签名显示是 {found}。没有添加任何内容。请打电话给协调员。</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>数据包中 {name} 应为 {said}，实际却是 {found}。没有添加任何内容。请重新索取。</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>数据包称其数据为 {said}，实际却是 {found}。没有添加任何内容。请重新索取。</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>数据包试图写入自身文件夹之外（“{name}”）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>数据包在签名后被改动过（{name}）。请勿使用；请告知协调员。</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>数据包由较新的程序制作。没有添加任何内容。较新版本的 Postil 或许能打开。</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>数据包展开后会达到 {size} 字节（上限 {limit}）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>图片或声音 {name} 与其名称不符，或太大。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>签名 {name} 无法读取。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>数据包中写明的大小不实（“{name}”）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>任务与此程序不符：{place}：{reason}。</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>任务类别“{family}”需要较新版本的程序。</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>此数据包的版本跳过了 {count}。没有添加任何内容。请打电话给协调员。</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>没有这个文件。没有添加任何内容。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>此结果包在 {due} 之后才到，已过接收期限。没有合并任何内容。请更改方案，或不予处理。</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>这是“{kind}”类型的数据包，不是结果包。没有合并任何内容。请索取结果包。</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>这是“{kind}”类型的数据包，不是任务包。没有添加任何内容。请索取任务包。</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>这不是数据包。没有添加任何内容。可能是邮件系统移除了它；请索取存于 U 盘的数据包。</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>此数据包回答的是另一个数据包（{series}）。没有添加任何内容。请打开那个数据包。</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>此数据包回答的是修订版 {said}；已打开的是修订版 {found}。没有添加任何内容。请打开另一个。</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>此数据包属于“{title}”。没有添加任何内容。请先打开那个项目。</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>此数据包已锁定。没有添加任何内容。请用其项目的密钥打开。</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>此数据包不是为此主文件夹锁定的，或者打开它的密钥已丢失。没有添加任何内容。请在创建其项目的地方打开，或用项目的打印密钥打开。</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>此数据包比已有的旧（修订版 {said}，已有 {found}）。你的工作没有受到影响。请继续使用已有的数据包。</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>此数据包需要 {version} 或更高版本的程序。没有添加任何内容。请换用较新版本的 Postil。</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>此数据包需要“{feature}”，而这个版本的程序不认识它。没有添加任何内容。请换用较新版本的 Postil。</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>此数据包是为 {recipients} 制作的。没有添加任何内容。请索取自己的数据包。</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>此数据包是为“{format}”制作的。没有添加任何内容。请用那个程序打开。</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>此数据包被其他程序解开后重新打包（“{name}”）。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>此数据包是写给另一位协调员的。没有添加任何内容。请发给那位协调员。</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>此项目只接受锁定的结果，而这一个对任何经手的人都是公开的。没有添加任何内容。请索取锁定的结果包。</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>数据包中条目 {item} 的内容与其历史记录不符。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt 描述的不是此数据包。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} / {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>{b} 个答案中已检查 {a} 个</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · 来自 {signer}。第 {a} 条，共 {b} 条。</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} 交回了同一工作的两个不同后续版本。没有做出选择。请询问以哪个为准。</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} 的签名另有用途（{purpose}）。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} 回答了为 {recipients} 制作的数据包。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} 无权为此用途签名（{purpose}）。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>{name} 中的“{item}”重复或顺序有误。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}”带有数据包绝不会有的额外数据。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}”有 {size} 字节（上限 {limit}）。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}”是链接或设备，不是文件。没有添加任何内容。请告知协调员。</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>缺少“{name}”。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}”不在数据包自己的列表中。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}”的打包方式是此程序不读取的。没有添加任何内容。请索取原始文件。</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}”被改动过。没有添加任何内容。请重新索取数据包。</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}”在传输中损坏。没有添加任何内容。请重新复制数据包。</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>此批次</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>此数据包</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>批次名称由小写拉丁字母、数字、点和连字符组成，例如 news-hi。</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>术语表中有一行没有术语，已略去。</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>“{column}”列中有一个选项没有标识。</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>量表的每个分值都需要说明。“{id}”缺少：{points}。</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>与其他划分的条目相似且未列出的留出条目：{count}。</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>数据包制作之后条目有改动。新增：{new}；文字不同：{changed}；撤回：{withdrawn}。对早先文字或已撤回条目的答案会保留并照付报酬，但不再计入。</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>只有这些部分旁边可以有行：{parts}。</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>没有名为“{family}”的类别。是否指“{meant}”？</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>没有名为“{family}”的类别。现有：{families}。</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>没有名为“{item}”的条目，而它被列为关键条目。</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>没有名为“{item}”的条目，而它被指定用于练习。</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>这里没有名为“{key}”的键。</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>这里没有名为“{key}”的键。是否指“{meant}”？</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>不知道语言“{tag}”的名称。请在 [language_names] 中给出。</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>没有任何行含有“{column}”列。这里的列：{columns}。</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>没有任何行含有“{column}”列。是否指“{meant}”？</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>没有名为“{source}”的来源，而它被指定用于练习。</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>列“{column}”中没有任何值对“{key}”有意义。</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>所选条目中有 {count} 个在此不成条目，{item} 是其中之一。</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>只有单个回复的类别才能拆分对话；此类别不能。</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>{kind} 类型的题目没有“{key}”。</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>项目 {project} 的恢复密钥

请打印此页，妥善保管，并删除此文件。
协调员密钥丢失或被盗时，可以用此密钥启用新的协调员密钥。
持有它的人可以接管项目。它不能打开答案，也不能为数据包签名。

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>项目 {project} 的结果密钥

请打印此页，妥善保管，并删除此文件。
协调员自己的密钥丢失时，可以用它打开此项目的锁定结果。它不能签名。
持有它的人可以用 Postil (--key) 或 age (-i) 读取这些结果。</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>上一轮的批次无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>此处没有上一轮“{round}”的批次。请先打开它。</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>批次 {file} 属于项目“{here}”，方案属于“{there}”。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>所选条目由此处不信任的密钥签名（安全码 {number}）。请与发送者核对安全码。</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>截止日期 {due} 已过，之后不再接受结果：所有结果都会被拒绝。</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>{item} 的说明不合适：{reason}。</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>选定条目之后，文件被更改过。</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>第一个来源不能与其他来源连接。</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>无法将指南 {path} 读取为 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>留出的条目 {item} 与用于 {split} 的 {other} 几乎相同（{likeness}）：“{text}”–“{texts}”。请移动其中一个，或说明理由予以豁免：[[waiver]]。</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>留出的条目 {item} 与用于 {split} 的 {other} 相同：“{text}”。请移动其中一个。</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>留出的条目 {item} 出现在 {other} 的一段文本中，而后者用于 {split}（{likeness}）：“{text}” – “{texts}”。请移动其中一个，或说明理由予以放行：[[waiver]]。</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>留出的条目 {item} 以前练习过：“{text}”。请留出另一个。</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>列出的留出条目还与其他划分的更多条目相似。</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>留出的提示词已用于 {count} 轮。请留出新的。</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>条目 {item} 用于练习，却没有正确答案。请在 [fields.gold] 中指明该列。</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>条目是为项目 {here} 选定的，而此方案属于 {there}。</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>条目 {item} 和 {other} 同属一组，却在不同的划分中：{split} 和 {others}。</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>无法使用密钥卡 {file}：{reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>名称“{bundle}”和“{name}”合起来太长。请缩短其中一个。</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>选项标识“{id}”不合格式，改为“{name}”。</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>选项标识“{id}”是保留名，改为“{name}”。</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>方案中没有题目。至少需要一道题目。</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>无法打开方案：{reason}。</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>方案不是 UTF-8 文字。</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>方案没有说明语言：请在 [bundle] 中写明语言，或在 [fields] 中写明列。</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>方案要求有已知答案的条目，但没有条目有已知答案。</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>{item} 的提示词在上一轮被留出，现在却会用于 {split}。</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>问题“{question}”在其数据包制作之后有改动，而标识未变。不再适用的答案会保留但不再计入，其条目重新打开：已返回的答案中有 {count} 个。</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>问题“{question}”的文字或选项与制作数据包时不同，而标识未变。之前给出的答案仍然计入。如果现在问的是别的内容，请给它另一个标识。</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>问题“{question}”是新的，必须回答。之前已回答的条目重新打开：已返回的答案 {count} 个。</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>题目不符合要求：{place}：{reason}。</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>题目占 {size} 字节；上限为 {limit}。</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>无法读取选定条目的记录：{reason}。</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>选定条目的记录在签名之后被更改，或没有签名。</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>恢复密钥不是 ssh-ed25519 类型的公钥。</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>“{question}”的正确答案会作为建议一起送出。</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>需要角色“{key}”：请在 [fields] 中写明它的列。</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>上一轮属于项目 {here}，此方案属于 {there}。</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>此批次的轮次“{round}”已关闭并签名。之后的内容属于新的轮次，使用自己的批次。</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>另有 {count} 个条目有同样的情况。</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>术语表没有“{column}”列。</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>{item} 和 {other} 不需要豁免：它们并不相似。</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>{item} 与 {other} 的豁免是针对其他文本给出的。要再次给出，请另写理由。</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>没有给“{name}”的条目：条目都在其他人那里，或需要其他语言或领域。</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>这不是 TOML：{reason}。</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>数据包中有两位标注员都叫“{name}”。请给其中一位换个名字。</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>两位标注员使用了同一个密钥：“{name}”和“{other}”。</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>有两个选项的标识都是“{id}”。</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>有两道题目都叫“{id}”。</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>{name} 为 {other} 写的内容与留出的条目 {item} 相似（{likeness}）：“{text}” – “{texts}”。可说明理由予以豁免：[[waiver]]。</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>{name} 为 {other} 写的内容与留出的条目 {item} 相同：“{text}”。</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>猜到种子的人能分辨不同模型的回复。请在 [bundle] 中填写一个较长的随机种子。</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] 为“{key}”指定了值，而方案没有这道题目。</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] 说明了怎样建议，但没有一列是建议。请在 [fields.suggestion] 中指定一列。</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} 个条目用于练习；一个数据包最多容纳 {limit} 个。</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} 个条目的人数少于方案所需：标注员不再接更多条目。</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} 个条目的人数少于方案所需：具有领域“{field}”的标注员太少。</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} 个条目的人数少于方案要求：懂“{language}”的标注员太少。</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}”有 {count} 段文字缺少“{tag}”版本，而方案的其他文字有。</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>列“{column}”有 {count} 个值对“{key}”没有意义；选取这些条目时不考虑它。</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} 与 {other} 并不相似：其豁免适用于人们就 {other} 所写的内容。</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} 不在选定的条目之中。</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}：有 {count} 个条目由多人作答，一致性的误差约为 ±{size}。</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}：有 {count} 个提示词，只有偏好达到约 {percent}/100 才看得出来。</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}：有 {count} 个提示词，只能看出大于约 {size} 个标准差的差异。</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}：{count} 个条目由多人作答。达到 {least} 个条目才给出一致性。</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}：{count} 个提示词太少，看不出任何差异。</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>“{day}”不是日期。请写年、月、日，例如 2027-01-31。</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}”是此类别自带的题目，类型保持为 {kind}。</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}”不符合要求：{reason}。</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}”必须写明一列，或一组列。</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>缺少“{key}”。</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}”既不是此类别的角色，也不是此方案的题目。</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}”既不是此类别的角色，也不是此方案的题目。是否指“{meant}”？</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}”会显示给标注员，并透露哪个模型写了什么。</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}”需要显示，但 [fields.keep] 没有保留它。</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}”指定了已有的值，而 [fields.use] 没有说明用途。这些值会被略去。</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>没有写明来源的“{key}”。标注员和导出的文件中都不会有它。</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”：要求 {count} 个条目，现有 {there} 个。副本只算一次。</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>[fields.keep] 中的“{name}”是保存建议所用的名称。请给该列另取名称。</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}”不是此类别的组成部分。现有：{parts}。</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}”不是划分。可用的有：train、validation、heldout。</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}”是条目的一部分，含有“{question}”的正确答案。</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}”会显示给标注员，含有“{question}”的正确答案。</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}”需要密钥卡，或仅由拉丁字母或数字组成的名称。</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}”没有“{tag}”版本的文字，而方案的其他文字有。</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}”不是语言标签。</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}”既不是列，也不是语言标签。</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>方向键、数字小键盘和右半边；用小键盘的数字键选择。</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>用数字小键盘的数字键和 Enter 作答；其余用小键盘的符号键。</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>数字键和左半边；不需要 Enter 和方向键。</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>左手</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>在输入框之外，可以单独使用字母键。</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>与 Anki 相似</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>与 Argilla 相似</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>与 Prodigy 相似</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>仅数字小键盘</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>右手</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>在那里会丢弃的内容，在这里会搁置或报告为问题，并且可以撤销。</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>第 {a} 页，共 {b} 页</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>不属于此任务</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>是另一种语言</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>内容冒犯他人</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>泄露了某人的隐私信息</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他问题</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>文字被截断或残缺</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>无法计算：所有分数都相同。</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>无法计算：来自文件的答案没有说明哪个回复先显示。</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>无法计算：每个条目大家的答案都相同。</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>无法计算：没有条目由两个人作答。</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>无法计算：并非每个人都回答了每个条目。</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>无法计算：只有一个条目由两个人作答。</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>无法计算：未标明模型的回复在各条目之间并不相同。</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>无法计算：有些模型从未与其他模型比较过。</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>无法计算：审核员发现的错误并不比猜测更多。</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>无法计算：两个轮次对这个问题的问法不同。</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>无法计算：两个轮次没有共同的留出提示词。</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>无法计算：没有答案。</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>无法计算：这些人回答的条目不同。</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>无法计算：此数据用于比较两个人。</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>无法计算：答案太少（{found} 个，至少需要 {needed} 个）。</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>无法计算：条目太少（{found} 个，至少需要 {needed} 个）。</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>新旧回复不是在同样的数据包中评分的。</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>平均每个提示词由不到两人评判，因此不下结论。</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>选出的条目再次评分时，即使没有任何更改，分数也会上升。</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>无法计算一致性，因此不下结论。</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>没有置信区间，因此不下结论。</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>提示词太少，无法下结论。</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>一组是一位标注员用一种语言在一个数据包中作答的内容。随机抽取的答案中的错误，附精确的 95 % 区间；因风险抽取的答案不计入任何比率。</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>迹象只是请人查看答案。它不是裁定，不拒绝任何内容，也绝不影响报酬。</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>高于平均值</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>没有记录时间、因而不计入任何金额的已接受答案：{count}。</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>接受：仍然有效且审核员没有退回的答案。退回：审核员更正或不同意、严重或致命的答案。报告的问题算作工作。迹象和标志在这里不起作用。</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>约定的费率</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>一致性</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>所有条目</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>各语言和来源中已作答的占比。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>超出部分的答案：{count}，属于答案多于所需的条目，或同一个人分到两次的条目。</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>这里的答案：{wanted} 个中的 {given} 个。未开始的条目：{missing}。</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>所有标注员的答案：{count}。</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>每个条目的答案数</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>目前收到的答案</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>审核员在看到答案之前给出的答案：{given}；与之比较的：{compared}。</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>上一轮次没有的答案</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>对更早的文本或问题、或对已撤回条目的答案，不在此处任何数字之内：{count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>对“{question}”的答案与其他人的不一致：r = {r}（n = {n}）。</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>条形：每个值的占比。标记：该语言所有标注员中的占比。差异最大的在前。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>按选择者</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>无法计算：文本超过 {most} 个；只查找了完全相同的副本。</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>无法计算：没有写下任何文本。</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>无法计算：没有记录时间。</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>获胜机会</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>标注员</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>金额无法计算、因而不计入此总额的标注员：{count}。</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>标注员：{people}；最低的在前。</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>校正后的比率</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计数单位</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>统计于 {counted}；数据包制作于 {built}。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖情况</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Dawid-Skene 估计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>判定所用个数</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>每位标注员与其他人的比较</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>每笔金额只舍入一次，到其货币的最小单位，五入。总额为所显示金额之和。</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>对“{question}”连续给出相同答案：{longest}（p = {p}）。</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>估计的标签</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>每个数字统计的都是合并后的答案：对每个人和每个数据包，取其记录延续所有其他记录的那个结果包。同一个人的两个结果包出现分叉时，都不计入。针对条目旧文本的答案和报告的问题不算该条目的答案。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>预期准确率</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>可以算出的数字：{figures} 个中的 {computed} 个；低于 0.667：{low}。</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>首位：先显示的回复更好的频率</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>从答案到标签</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>依据键入和粘贴的计数，从不依据键入的内容。未知：没有计数。</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>逐轮变化</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>其余行：{count}，在 {file} 中。</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>其余行：{count}。它们在 CSV 文件中，可与报告一起保存。</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>需要再看的已知答案</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>一半条目用时在 {low} 到 {high} 秒之间。</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>留出的提示词：{prompts}；每个的人数：{people}；{figure}：{value}（95 %：{low} 至 {high}，按提示词）；p = {p}（{method}，经 Holm 校正）；alpha {alpha}。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>隐藏的已知答案</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>有多少条目得到了多少位不同人员的答案。被报告问题的条目算作已查看，不算已作答。</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>两个模型中前一个更好的频率，平局各算一半，附按提示词计算的 95 % 区间。“都不好”不计入任何比率。虚线：没有差别。</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>其他人对同一条目给出相同答案的频率，附 95 % 区间；从 20 个共同条目起。数值低也可能是条目难。</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>之后可见</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>之前可见</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>缺陷标签</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>数字背后的条目</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>各语言的条目</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>始终包含的条目计算在内，也单独列出。</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>等人定夺的条目：{count}。</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Krippendorff 的 alpha 及其按条目计算的 95 % 区间。0.667 和 0.80 处的虚线供参考：数值低说明单个答案和指南的情况；在征求看法的地方，它不是过错。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>负</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>需要更多检查的组：{lots} 组中的 {open} 组；被拒绝：{rejected}。</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>平均名次</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>按提示词计算的平均值，附 95 % 区间。实心并相连：留出的提示词，只有它们能说明进步。空心：被挑选或用于训练的条目；若因得分低而被挑选，它们会自行上升。</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>字符数的中位数</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>全部的中位数</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>不含停顿的秒数：中位数、中间一半、第 5 到第 95 百分位。用于安排，不用于评判。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>方法不一致</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>作为评判者的模型</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>作评判的模型不计入任何多数，也不计入任何一致性。它们与两人或更多人的多数比较；旁边是一个人与其他人一致的频率。区间按条目计算，95 %。</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>在已知答案上表现好的人中有超过 30 % 在这里给出不同答案：请检查已知答案。</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>轮次名称</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>还没有可以比较的答案。</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>没有显示出 {model} 与 {other} 之间的差异。</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>协调员的文件中没有约定费率。</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>没有发现迹象。</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>报告的问题不记录时间：按小时计算时不计入任何金额。数量：{count}。</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>没有人报告问题。</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>未作比较，因为是书写的文本：{questions}。</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>未比较：因风险抽取的：{risk}；在同一条目的另一个答案之后给出的：{seen}；与另一位审核员的答案并列的：{again}；针对已不再保留的答案的：{gone}。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>针对两轮共有的提示词，成对比较，经 Holm 校正。两轮的评分时间不同，评分者也可能不同：对差异不作任何断言。</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>只依据留出的提示词，至少 30 个，附区间，每个至少两个人，并附他们的一致性。</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>只统计这一部分：{part}。</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>与已知答案不同</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>发出和收回的数据包</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>数据包、用时和报告的问题都按完整答案计算；批次、裁定和练习只在完整报告中。</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>两个人对一个条目的答案对；相同的在对角线上。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>付款单</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>每 1000 的分数</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>每个答案的分数</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>报告的问题</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>牵引</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>先对各评分者取平均；区间为按提示词的 t 区间，95 %。只有 30 个或更多留出的提示词才能说明进步；关键条目单独列出。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>问题报告，按原因：{count}。</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>审核员的裁定</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>审核员</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>审核员同意 {checked} 个答案中的 {agree} 个。</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>审核员在看到答案之前自己给出的答案</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>正确答案不在任何数据包中。在正确率 85 % 与 60 % 的人之间所作的 Wald 检验只提示看一看，别无其他。区间为 Wilson 区间，95 %。</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>第一次尝试即正确</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>最后一次尝试正确</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>此前的轮次</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>留出的提示词已用于的轮次</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>轮次、审核员、模型评判和结论只在完整报告中。</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>与其他人相同</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>看见时相同</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>未看见时相同</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>按划分的评分</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>严重程度分数</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>严重程度分数：中性 0，轻微 1，重大 5，致命 25，轻微标点 0.1；按来源每 1000 个词或字符计。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>占全部的比例</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>每个分值的占比，以中间分值为中心展开。平均值只在表格中。</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>迹象：{signs}；有迹象的标注员：{people}。</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>有些随机抽取的答案，审核员要自己答完该条目后才能看到：这相当于对第一位一无所知的第二位评分者。只比较随机样本中的答案，每个条目一位审核员；书写的文本不比较。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>相对于 {baseline} 的强度</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>已采纳：通过其命令；没有用命令而给出相同答案算作未采纳。牵引：与没有人看见建议时相比，事先看见建议时答案等于建议的频率高出多少；区间按条目计算，95 %。</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>连续十个或更多快于阅读文本所需的时间；总共 {all} 中的 {fast}。</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>连续十个或更多快到无法阅读，或不到平常时间的三分之一；总共 {all} 中的 {fast}。</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>比其他文本长得多或短得多的文本：{all} 中的 {count}。</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>使用与要求不同语言的文本：{all} 个中有 {count} 个。</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>彼此几乎相同的文本：{all} 中的 {count}。</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>与其他人的文本几乎相同的文本（人数：{people}；最多：{names}）：{all} 中的 {count}。</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>与 {other} 的文本几乎相同的文本：{all} 中的 {count}。</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>自我重复的文本：{all} 中的 {count}。</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>最后一个表格把标注员所给的与 Dawid-Skene 估计的标签对照：{all} 人中的 {shown} 人。</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>按一半评分者选出的最低五分之一，以及另一半对同样条目的评分。这样的上升不是进步。</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>对“{question}”每次都给出相同答案：{count}。没有其他人回答。</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>对“{question}”每次都给出相同答案：{count}。其他人在 {share} 的答案中给出它。</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>同一条目出现两次</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>这些提示词已用于三轮：请选择新的。</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>本轮与上一轮</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>每个条目的用时</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>待定夺</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>两人一对</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>每位标注员给出的值</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>最常混淆的值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>挑选本身带来的变化</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>每位审核员找出了哪些故意放入的错误，又拒绝了哪些已知正确的答案。</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>数据包收回之前，不知道其中做了什么。</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>缺少的内容，按数据包和语言</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>可以断言什么</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>按风险比例抽取答案时，每个错误及其严重程度分数按被抽中的概率代表相应的数量（Horvitz-Thompson，Stringer 界限）。</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>标签在哪里不同</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>书写的文本从哪里来</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>与人一致</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>工作清单</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得一看</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>书写的文本</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>达到所需数量</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF 表示所写文本的相似程度：是相似，而非一致。</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>编辑过的建议</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>没有条目</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分完成</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>提示词太少</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>键入</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>每小时 {amount} {currency}</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>每个条目 {amount} {currency}</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>对同一条目的 {pairs} 个答案对中有 {apart} 个不同。</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{packs} 个数据包中已收回 {back} 个。</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{items} 个条目中有 {below} 个的答案少于所需。</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{all} 个比较中有 {made} 个允许断言。</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} 优于 {other}。</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} 不如 {other}。</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}：这项工作返回了两个版本，彼此都不是对方的后续。在“结果包”中选定哪一个有效之前，其中任何内容都不计入。</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{whole} 中的 {part}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{whole} 中的 {part}，不到五分之一</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>画出 {all} 个中的 {shown} 个，先画需要查看的。</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>画出 {all} 个中的 {shown} 个，先画需要查看的；全部都在 {file} 中。</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>画出 {all} 个中的 {shown} 个；全部都在表格中。</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value}（约 {low} 至 {high}）</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>{share} 的答案为“{value}”</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>添加了内容</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>同意，但有更正</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>请选择原因</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>与原文矛盾</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>误解了准则</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>致命</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>你同意吗？</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>编辑答案或依据</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>空白或凑数</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>给出我自己的答案</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>语法</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>有多严重？</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>没有遵循指示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>遗漏了内容</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意思</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>不是自己做的</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>不合指南的文风</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>评分没有理由</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>文字或方向</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>敏感或个人数据</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>原文有损坏</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>说的不是一回事</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>术语和文风</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>不自然</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>究竟是什么？</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>哪里不对？</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>依据不对</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>标签不对</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>语言或变体不对</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>术语不对</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>语气不对</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>你自己的答案</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>在 {round} 之后</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>签名后被更改</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>回复不一</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>条目 {number}。{words}。{why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>评分低</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新主题</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>意见不一</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>稀有值</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>评分差距大</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>已签名的摘要</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>此批次</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>模型不确定</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>始终包含</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>因难度选取</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>从 {pool} 个中选取</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>{day} 关闭</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>统计的答案与现在这里的不同</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>与这里的答案相符</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>用于练习</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>种子 {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>由 {name} 签名</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>豁免：{count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{pool} 之中的 {items}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} 为留出条目，与 {other}（{split}）几乎相同（{likeness}）。</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} 为留出条目，与 {other}（{split}）相同。请去掉其中一个。</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} 已留出，却出现在 {other} 的一段文本中，{split}（{likeness}）。</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}：100 中的 {share}</translation>
    </message>
    <message>
        <source>{split}: {count}</source>
        <translation>{split}：{count}</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>供电子表格使用的 CSV</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>带数据卡和 Croissant 元数据的数据集</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>合并后的答案及票数</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>偏好（DPO、奖励）</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>仅提示词</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>带回答的提示词（SFT）</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>带平均值的评分</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>工作表（XLSX）</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>想要和不想要的回复（KTO）</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>示例：{text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>不适用于：{text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>作答</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>最近使用的字符</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>始终使用数字 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>自动继续</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>隐藏文字旁的行</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>界面</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>阅读标尺</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>提醒休息</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>已提醒保存密钥副本</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>安全副本</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>显示不可见符号</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>以原始文字显示回复</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>结果包的保存位置</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>有人报告了问题</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>疏忽</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>另一个答案</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>请先选择为何需要定夺。</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>请先选择以哪个答案为准。</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>对指南的意见</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>不同答案的人数相等</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>指南没有提到</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>指南不清楚</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>条目有毛病</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>已知答案：{answer}。你的定夺会取代它。</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>语言或变体</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>缺少选项</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>报告：{list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>审核员错了</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>审核员意见不一</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>审核员：{list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>有人提出异议，认为退回的答案是对的</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>需要专门知识</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>文本可以有两种读法</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>合并后的答案不确定</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>确实模棱两可：保留分布</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>两种算法得出不同答案</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>以哪个答案为准？</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>此条目为何需要定夺？</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>同意但有更正</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>另一个问题</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>我的答案是对的</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>不适合此任务</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>冒犯性</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>私人数据</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}：{count}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A file of more than {limit} lines is not read at once. Cut it into several files.</source>
        <translation>超过 {limit} 行的文件不会一次读取。请将其拆分成多个文件。</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>对象中有一个名称不是纯文字。</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>这里有一个引号打开后没有关闭。</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>条目 {item} 的一个回复提到了模型名称：“{name}”。</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>某段文字含有半个代理对，它不代表任何字符。</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>某段文字含有 NUL 字符，文字中不应有它。</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>别名会使数据变成文件大小的许多倍。</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>有一个别名指向了它自身所在的内容。</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>文件夹“{folder}”中没有可读取的数据集文件：JSON Lines、JSON、CSV、TSV 或 Parquet。</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>按行连接时，两个来源的行数必须相同：{here} 和 {there}。</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>读取时略去：{reason}（{count}）。</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>没有名为“{encoding}”的编码。</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>没有名为“{path}”的文件。</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>没有名为“{format}”的可读格式。</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>没有任何行含有“{column}”列。</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>“{column}”列中没有值与“{question}”的答案相符。</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Parquet 文件需要软件包 {package}：请以 postil[parquet] 安装，或将数据保存为 JSON Lines。</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>回复 {number} 没有文字。</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>右引号与下一列之间有其他内容。</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>答案“{text}”不在其文段的 {start} 处。</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>单元格 {place} 含有错误：{value}。</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>单元格 {place} 已合并。请拆分，使每一行都有自己的单元格。</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>{column} 列有单元格，但第一行中没有名称。</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>数据嵌套过深。</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>“{folder}”中的数据集存放在 Arrow 文件中，这类文件无法读取。请将其写成 Parquet 或 JSON Lines（to_parquet、to_json），再选择这些文件。</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>分隔符和引号必须各为一个字符，且不能相同。</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>从扩展名“{ending}”看不出格式。请在方案中写明：format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>无法打开文件：{reason}。</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>文件含有文档类型（DOCTYPE）或自己的实体，这些不会读取。请去掉该部分。</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>文件没有名为“{name}”的部分。现有：{names}。</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>文件的内容超过一次能读取的量。请将其拆分成多个文件。</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>该文件包含其他文件（XInclude），这些文件不会被读取。请去掉该部分。</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>文件夹“{folder}”中的文件超过 {limit} 个。请选择数据所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>文件夹“{folder}”不是数据集，其中的行文件超过 {limit} 个。请选择其中一些文件。</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>文件夹“{folder}”不是数据集，其中没有可读取的文件。</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>标识“{id}”不合格式，改为“{name}”。</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>标识“{id}”重复；首次出现在 {file} 的第 {first} 行。</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>条目与其类别不符：{reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>条目没有标识；根据文件和行号得到“{name}”。</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>条目没有“{part}”的文字，已略去。</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>条目没有写明语言，批次也没有统一的语言。</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>条目占 {size} 字节；上限为 {limit}。</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>条目 {item} 与 {other} 说的几乎一样。</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>条目 {item} 与 {other} 说的一样。</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>名称“{column}”在一个对象中出现了两次。</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>方案没有写明标识列；条目根据文件和行号得到标识。</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>同样的情况另有 {count} 次。</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>建议的分数“{score}”不是 0 到 1 之间的数字。按原样保留。</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>来源中没有条目。</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>文字含有 NUL 字符，文字中不应有它。文件可能已损坏，或是 UTF-16 编码。</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>从这里开始文字不是 UTF-8。请将文件保存为 UTF-8，或在方案中写明其编码。</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>从这里开始文字不是 {encoding}。请在方案中写明其他编码。</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>值“{label}”与题目“{question}”的任何答案都不符。</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>没有条目：来源中没有一行能构成条目。</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>共有 {count} 个条目；一个数据包最多容纳 {limit} 个。</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>这不是 {format} 格式的文件。</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>这不是 JSON：{reason}。</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>这不是 Parquet：{reason}。</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>这不是 XML：{reason}。</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>这不是 YAML：{reason}。</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>此行有 {found} 列，表头有 {wanted} 列。</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>此行有 {found} 列；此格式的行有 {wanted} 列。</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>此行有 {found} 列；超过 {limit} 列则不读取。</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>此行不是 JSON：{reason}。整个文件为一个 JSON 值时，格式是 json。</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>有两列都叫“{column}”。</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>条目 {item} 的两个回复相同。</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>这里无法判断没有空格的文字在哪里分词：请安装 {package}，否则标记会逐字移动。</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>已取消的标注</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>文字内的代码</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>超过 200 轮的对话</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>已删除的消息</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>指向另一个标注的特征</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>数据集其他部分的文件</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>没有数据的文件</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>没有程序计算过其值的公式</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>公式，已读取其值</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>各人所给不同的标签</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>关系或链的层</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>与其词不符的一行文字</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>形式不同的标记</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>在所有句子之外的标记</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>不在其文本中的标记</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>延续到下一句的标记，读作两个</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>没有长度的标记</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>首条消息不在此处的消息</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>只有一条回复的消息</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>语素</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>另一个模型的预测</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>超出 -3 到 3 的偏好</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>形式不同的记录</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>留在原处的录音或录像</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>标记之间的关系</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>第四条之后的回复</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>一个提示词第四个之后的回复</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>回复应为一段文字，或带有 content 的对象。</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>未提交的答案</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>其他类型的结果：{kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>位于另一句之内的句子</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>可能是标签按键，也可能是输入内容的字符</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>建议的译文</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>轮次应为一段文字，或带有 role 和 content 的对象。</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>没有文本的视图</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>关于整个文件或其 XML 的标注</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>关系或链的层中的标注</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>没有任何视图列出的标注</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>空节点</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>有人报告问题而未作答的条目</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>选项应为一段文字，或带有方案所写的键的对象。</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>文件的另一个工作表</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>不是文字的字节</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>此处应为一段文字，而不是列表或对象。</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>被拒绝的行的标签</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>被忽略的行的标签</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>所选标签旁的内容</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>有 {count} 行在“{source}”中找不到可连接的内容；这是其中第一行。</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>此来源有 {count} 行找不到可连接的行。</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}”不符合要求：{reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>条目 {item} 的“{part}”中有在途中丢失的字符。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>条目 {item} 的“{part}”中没有可见内容：只有任何字体都不显示的符号。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>条目 {item} 的“{part}”使用{script}书写，这对“{language}”来说不常见。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>条目 {item} 的“{part}”看起来像“{found}”，不像“{language}”。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>条目 {item} 的“{part}”似乎含有电话号码。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>条目 {item} 的“{part}”似乎含有电子邮件地址。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>条目 {item} 的“{part}”似乎含有电脑的地址。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>条目 {item} 的“{part}”似乎含有银行账号。</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>条目 {item} 的“{part}”似乎含有支付卡号。</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}”中同一名称出现了两次。</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}”不是通向行的路径。示例：data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}”不是语言标签。</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}”不是标签：应为 O，或 B-、I-、E- 或 S- 加标签。</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}”不在其文字的 {start} 处。</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}”不是 JSON 支持的数字。</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>“{value}”在用于连接来源的列中出现了两次。</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>异议或问题</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>已报告问题</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>稍后决定</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>分数不高于 {most} 时，需要在此写一句话。</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>请先选择标签。</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>请先选择标签。按键 {first} 到 {last}。</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>请先选择更好的回复。</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>请至少标记一个句子。</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>这里不显示建议。</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>请先为所有回复排序。</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>建议：{list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>这道题目还未作答：{question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>已撤销：条目 {number} 的答案。</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>已撤销：稍后决定，条目 {number}。</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>已撤销：条目 {number} 的标签。</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>已撤销：条目 {number} 中的标记。</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>已撤销：条目 {number} 的备注。</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>已撤销：条目 {number} 的异议。</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>已撤销：条目 {number} 的问题。</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>已撤销：条目 {number} 的文字。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>请先写答案。</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>还剩 {count} 个</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>还剩 {count} 个，约 {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>结果包</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>审核包</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>裁定包</translation>
    </message>
</context>
</TS>
