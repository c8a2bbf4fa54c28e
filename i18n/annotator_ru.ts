<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>О содержании</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Добавить и начать</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>Добавить более новую версию?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>Добавить пакет</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>Добавить этот пакет?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>Ваши собственные ответы пропущены: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>Ответы на изменённые или отозванные элементы, сохранены с прежней редакцией: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Созвонитесь или встретьтесь с отправителем ({name}) и сверьте эти цифры. Письмо можно подделать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Скопировать текст для письма</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>Подробности для координатора</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>Первый пакет от этого подписанта</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>Здравствуйте, пакет «{title}» адресован не мне ({other}). Не могли бы вы прислать мой (получатель: {you})?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>Указанный отправитель: {name}. Убедитесь в этом, прежде чем доверять.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>Код ещё не сверен. Добавить пакет и спросить меня снова перед сдачей</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть его</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>Вопросы изменились. Снова открыты элементы, к которым ваши ответы больше не подходят: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Код безопасности: {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Подпись: {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>Подпись: {name}, код ещё не сверен</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Источник: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>Код, который вы подтвердили {day}, был другим: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>Коды различаются. Не добавлять пакет</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>Коды совпадают. Доверять этому подписанту и добавить пакет</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>Пакет полный и не изменён</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>Этот пакет нельзя добавить</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>Что вы сдаёте: ответы, обоснования, заметки, прежние версии ответов, {times}, ваше имя.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>Что вы сдаёте: вердикты, исправления, заметки, прежние версии вердиктов, ваше имя.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>Этот пакет у вас уже есть</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>Перед сдачей вопрос будет задан снова.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Вы проверяете ответы других. Некоторые намеренно сделаны с ошибками, чтобы узнать, хорошо ли находят ошибки.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>Вы подтвердили этого подписанта {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>Ваш %n ответ остаётся.</numerusform>
            <numerusform>Ваши %n ответа остаются.</numerusform>
            <numerusform>Ваши %n ответов остаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>Ваш пакет результатов от {day} ещё не поступил, когда создавался этот пакет.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>Ваш пакет результатов от {day} поступил.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>Ваш пакет результатов от {day} получен {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>без времени</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>подробное время по каждому элементу</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>подробное время по каждому элементу, сколько вы набрали и вставили</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>целые секунды по каждому элементу</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>Есть ответы: {a} из {b}. Ваша работа не изменилась.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>Проверено {a} из {b}. Ваша работа не тронута.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name}: этот пакет также просмотрен и подписан</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} подписывает новым ключом</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Новых: {new}, изменено: {changed}, отозвано: {withdrawn}.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · ответов на проверку: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · элементов: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>Оформленный текст</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Вставить знак</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>В этом пакете нет терминов</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>Ответы на элемент {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Взять эту версию</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>Выбранная версия станет самой новой. Ничего не теряется.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>На этот элемент ещё нет ответа.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, самая новая</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>Принять подсказку</translation>
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
        <translation>После 50 минут без перерыва в 5 минут об этом скажет одна строка.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Переходить автоматически</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Напоминать о перерыве</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>Если нужен только один выбор, после него появится следующий элемент.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>Скрыть строки</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Показать строки</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Ваше исправление</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 блоков по шесть цифр, строка за строкой</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>Блок {a} из {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>Перенести свой ключ с другого компьютера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Копии ключа ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>Он заменит ключ на этом компьютере</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>Сначала откройте копию или введите цифры.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>Или цифры с распечатанной страницы</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>Файл копии с USB-накопителя или оттуда, где вы его храните:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>Ключ со страницы</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>Ключ: {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Использовать этот ключ</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>Ваши пакеты и ответы остаются. Заменённый ключ хранится в папке программы.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>Изменить план</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>Измените план {file} и создайте пакеты снова. То, что вернулось, останется.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>Передать их открытые элементы другим</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>Создать пакеты снова</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Создание пакетов</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Этот комплект</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Кто ушёл</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>Код языка: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>Ответов на элемент</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Варианты ответа, по одному в строке</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>Выбрать инструкцию</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>Столбцы, по которым распределять</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>Предупреждение о содержании, до начала работы</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Указание авторства</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>Каждый получает что-то из каждой темы, уровня или источника, как вы выберете.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>Их получают все, и никто не видит, какие это.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>Область, которую кто-то должен знать</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>Файлы вопросов ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>Скрытые элементы с верным ответом</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ид</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>Показывается участникам и стоит в каждом экспорте.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>Элементы, которые один человек видит дважды</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>Элементы, на которые отвечают несколько человек</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>Хранится для экспорта</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Вид задания</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>Язык каждого элемента</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>Запертые пакеты результатов</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>Модели, которые их написали</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Новый комплект</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Порядок элементов</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Происхождение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>Людей на каждый</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>Вопросы и инструкция</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Верные ответы</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>Показано рядом с элементом</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Распределять по</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>Таблицы, JSON, текст, наборы данных и то, что пишут другие программы.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Тексты ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>Элементы выбраны для раунда {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>Они открываются вашим ключом или страницей, которая создаётся рядом с пакетами.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>Они остаются в файле комплекта.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>Показывают, насколько люди согласны друг с другом, на каждом языке.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>Показывают, насколько человек последователен.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>Взять файл вопросов</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>Откуда тексты</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>Без них будет один пакет, на который может ответить кто угодно.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>как удобно каждому</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>как в файлах</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>по жребию для каждого человека</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
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
        <translation>Выберите файлы с текстами, которые нужно оценить.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Папка для пакетов</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Создать пакеты</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Создание пакетов</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Элементов пока нет</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>Планы ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>Сначала нужно кое-что исправить. Это указано под элементом.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>Первый элемент, каким его увидят</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>Что нужно исправить, указано ниже.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} и комплект лежат в {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
            <numerusform>%n исправить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n посмотреть</numerusform>
            <numerusform>%n посмотреть</numerusform>
            <numerusform>%n посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>выделить</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>предложение</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Вставить знак</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>Вставлено: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Невидимые</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Диакритика</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>Фонетика</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Поиск по названию</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Этот пакет</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>Выберите все подходящие</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Выберите один</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выберите файл</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Открыть комплект</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>Также редкое</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Выбирать из</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>Столбцы, которые об этом говорят. Каждый считается по рангу внутри языка и по весу.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Взято случайно</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Для проверки обучения</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>Идентификаторы, по одному в строке</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>Элементы для следующего раунда</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>Элементов каждого языка</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>Элементы этого комплекта</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>Элементы, которые берутся всегда</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>Сохранять доли по</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>Отмечены в</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Имя раунда</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>Только эти запросы могут показать, что модели стали лучше. На них никогда не обучают.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>Части указаны в</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>Отчёт показывает их отдельно.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>Они говорят обо всех элементах, чего выбранные не могут.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>Охваченные темы, через запятую</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>Что делает элемент трудным</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>длина текстов</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>Папка для выбранных элементов</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Просмотр раундов</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Чтение элементов</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>Сохранено как {file}. Здесь из этого файла делаются пакеты.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>Сохранение выбранных элементов</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>Сначала нужно кое-что исправить. Это указано над элементами.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>Элементы ещё не выбраны. Подождите немного.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>Выберите, откуда берутся элементы и что делает элемент трудным.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>Что нужно исправить, указано выше.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Что будет взято</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>Закрытый раунд нельзя открыть снова.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>После этого в этом комплекте больше ничего не строится: дальше идёт новый раунд. Пакеты результатов ещё можно объединять, но сводка остаётся как есть.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть раунд</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>Закрыть раунд {round}?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>Файлы, сделанные из этого раунда, можно назвать в сводке.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>Отчёт в нынешнем виде и сводка о том, что ушло, что вернулось и что утверждается, сохраняются рядом с комплектом. Ваш ключ подписывает сводку.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>В отчёте для координатора указано, где была программа. Текста ваших элементов в нём нет.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>Все ответы на месте.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Сохранить отчёт для координатора</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>Программа неожиданно закрылась</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>В следующий раз: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>Тренировка: отвечайте с клавиатуры</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>Нажмите номер строки; следующий вопрос откроется сам. {enter} ведёт дальше.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>Нажмите номер варианта. {enter} сохраняет ответ и ведёт дальше.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>Нажмите номер лучшего ответа или {none}, если оба одинаково хороши. {enter} ведёт дальше.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>Напишите ответ. {enter} сохраняет его и ведёт дальше.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} показывает, чем различаются ответы.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} находит слово в тексте.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} показывает, какой ответ хорош.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} показывает все клавиши, которые здесь работают.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} оставляет элемент без ответа с закладкой.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} выбирает последний вариант, стоящий отдельно.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} — написать заметку координатору.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} переходит к тексту, {mark} выделяет предложение, которое подтверждает ваш ответ.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} переходит к тексту. Там {up} и {down} ведут от предложения к предложению, {mark} выделяет одно. {other} возвращает назад.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} находит любую команду по названию.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} возвращает к предыдущему элементу.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} — если ошибка в самом элементе.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} отменяет последнее действие.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Скрыть различия</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>У этих ответов мало общего текста</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A и B одинаково хороши</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>Наравне с последним</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Лучший</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Оба плохие</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Место {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>Назад к пакетам</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>Файл комплекта оканчивается на .bundle. Он личный и никогда никому не отправляется.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>Собрать комплект</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>Здесь нет комплекта</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Открыть комплект</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>Откройте комплект, из которого вы делаете пакеты, или перетащите его сюда.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Сохранить строки</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>на каждый нужен %n ответ</numerusform>
            <numerusform>на каждый нужно %n ответа</numerusform>
            <numerusform>на каждый нужно %n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n элемент стоит посмотреть</numerusform>
            <numerusform>%n элемента стоит посмотреть</numerusform>
            <numerusform>%n элементов стоит посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n пропущен</numerusform>
            <numerusform>%n пропущено</numerusform>
            <numerusform>%n пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n объединён</numerusform>
            <numerusform>%n объединено</numerusform>
            <numerusform>%n объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n пакет объединён</numerusform>
            <numerusform>%n пакета объединено</numerusform>
            <numerusform>%n пакетов объединено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n пакет результатов</numerusform>
            <numerusform>%n пакета результатов</numerusform>
            <numerusform>%n пакетов результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n на проверке</numerusform>
            <numerusform>%n на проверке</numerusform>
            <numerusform>%n на проверке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n ждёт вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
            <numerusform>%n ждут вас</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>Цель: %n ответ на элемент</numerusform>
            <numerusform>Цель: %n ответа на элемент</numerusform>
            <numerusform>Цель: %n ответов на элемент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Объединить %n пакет</numerusform>
            <numerusform>Объединить %n пакета</numerusform>
            <numerusform>Объединить %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>Объединить пакеты</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>Объединение отменено, изъят %n пакет</numerusform>
            <numerusform>Объединение отменено, изъято %n пакета</numerusform>
            <numerusform>Объединение отменено, изъято %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>Сводка закрытого раунда {round} посчитана по другим ответам, не по тем, что есть здесь сейчас.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Отмена объединения</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Комплекты ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Координация</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Открыть комплект</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Открытие комплекта</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Просмотр копии</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>Открыть резервную копию</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>Восстановление вашей работы</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>Резервные копии ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>Резервная копия: {file}, копия вашего ключа: {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>Резервная копия: {file}. Её можно открыть.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>Ваша работа восстановлена. То, что было здесь раньше, сохранено отдельной копией.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>С ответом: %n</numerusform>
            <numerusform>С ответом: %n</numerusform>
            <numerusform>С ответом: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n элемент требует решения</numerusform>
            <numerusform>%n элемента требуют решения</numerusform>
            <numerusform>%n элементов требуют решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>Проверить %n язык</numerusform>
            <numerusform>Проверить %n языка</numerusform>
            <numerusform>Проверить %n языков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n возражение или сообщение о проблеме</numerusform>
            <numerusform>%n возражения или сообщения о проблемах</numerusform>
            <numerusform>%n возражений или сообщений о проблемах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
            <numerusform>Без ответа: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n сообщение о проблеме</numerusform>
            <numerusform>%n сообщения о проблемах</numerusform>
            <numerusform>%n сообщений о проблемах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>Решить позже: %n</numerusform>
            <numerusform>Решить позже: %n</numerusform>
            <numerusform>Решить позже: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>Сообщено о проблеме</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Ответы различаются</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>Ответов на элемент и сколько элементов их имеют</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>Две версии одной работы</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} с {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} — ответов от {first} до {last}</translation>
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
        <translation>Добавить карточки ключей</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>Карточки ключей ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>Ответов в комплекте: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>Ответов на проверку: {answers}, из них намеренных ошибок: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>Передайте этот файл проверяющему.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>Половина берётся случайно, половина по признакам риска. Партии меньше 50 ответов проверяются целиком.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>В нём нет инструкции, потому что пакеты не лежат рядом с комплектом.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Создать пакет проверки</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Заметка: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>После сохранения ничего не менялось.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Проблема: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>Это было сохранено, а потом изменено или отменено. Оно есть в пакете результатов, и тот, кто его откроет, может это прочитать. Того, что вы набрали и изменили до перехода дальше, там нет.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n выделение</numerusform>
            <numerusform>%n выделения</numerusform>
            <numerusform>%n выделений</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Насколько это серьёзно?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Назвать выделение</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>Остался %n критерий</numerusform>
            <numerusform>Осталось %n критерия</numerusform>
            <numerusform>Осталось %n критериев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Остался %n вопрос</numerusform>
            <numerusform>Осталось %n вопроса</numerusform>
            <numerusform>Осталось %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>Выбрать и далее</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>Элемент {a} из {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>Элемент {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и далее</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>Есть ответы: {a} из {b}, решить позже: {later}, возражений или проблем: {problems}. Элемент {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>Есть ответы: {a} из {b}, решить позже: {later}, проблем: {problems}. Элемент {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>Проверяющий видел часть ваших ответов и не знал, чьи они.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>Проверено ответов: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Что стало с вашими ответами</translation>
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
        <translation>Поиск элементов</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Читать нечего</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>Ответы даны на все элементы: %n.</numerusform>
            <numerusform>Ответы даны на все элементы: %n.</numerusform>
            <numerusform>Ответы даны на все элементы: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Элемент {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>Элемент {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Просмотреть ещё раз</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>Последний элемент из %n.</numerusform>
            <numerusform>Последний элемент из %n.</numerusform>
            <numerusform>Последний элемент из %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>Заняли больше всего времени</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>С заметкой</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>У меня есть ключ с другого компьютера</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>Он создан на этом компьютере и никогда его не покидает. Им программа подписывает каждый пакет, который вы сдаёте, поэтому никто не сможет изменить ваши ответы в пути.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Копия ключа есть</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>Открыть мои пакеты</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Шаг {number} из {count}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>Это имя будет в ваших пакетах результатов. Можно указать номер.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>Введите на своём языке или по-английски</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Работать под другим именем</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>Как вас называет координатор?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Если координатор спросит, кто подписал, прочитайте эти цифры вслух.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Сначала введите имя или номер.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>Это можно изменить в любое время в настройках</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Ваш код безопасности</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>Ваш ключ подписи готов</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>Сначала ответьте сами</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Данный ответ</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>Затем вы видите данный ответ и говорите, что о нём думаете.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>Число от 1 до {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>Перейти к элементу</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>В этом пакете вы переходите сами.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>После выбора следующий элемент может появляться сам.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>Следующий элемент появляется сам.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>Вы переходите сами.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>В этом пакете нет инструкции.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n ответ не на том языке. Первый — в элементе {number}.</numerusform>
            <numerusform>%n ответа не на том языке. Первый — в элементе {number}.</numerusform>
            <numerusform>%n ответов не на том языке. Первый — в элементе {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>Решить позже: %n элемент. Первый — элемент {number}.</numerusform>
            <numerusform>Решить позже: %n элемента. Первый — элемент {number}.</numerusform>
            <numerusform>Решить позже: %n элементов. Первый — элемент {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>В %n элементе есть изменения, которые ещё не стали ответом и не уходят. Первый из таких — элемент {number}.</numerusform>
            <numerusform>В %n элементах есть изменения, которые ещё не стали ответом и не уходят. Первый — элемент {number}.</numerusform>
            <numerusform>В %n элементах есть изменения, которые ещё не стали ответом и не уходят. Первый — элемент {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>Более новый пакет результатов заменит этот при объединении.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>Примерно {size}, {meaning}. Подписан вашим ключом.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Сменить место</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>Выберите другое место. Ваши ответы в безопасности.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Скопировать текст для письма</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Перейти к элементу {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>Сдать: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Здравствуйте, {name}, вот мой пакет результатов для «{title}». Готово элементов: {done} из {all}. Файл: {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Здравствуйте, вот мой пакет результатов для «{title}». Готово элементов: {done} из {all}. Файл: {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>Закрыт на ключ: открыть может только {name}.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>Или сдайте как есть.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>Пакет результатов</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>Сохранить пакет результатов</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>Сохранить сделанное</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>Сохранено как {file}, {size}. Передайте этот файл получателю: {name}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>Установите дату компьютера, чтобы в пакете результатов она была верной.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>Программа не может писать в эту папку.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Коды совпадают</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>USB-накопитель вынули до того, как файл был готов.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>Дата на этом компьютере: {day}. Пакет создан позже.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>Ответы можно изменить и позже</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>Вы ещё не сверили код безопасности: {name}.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>Ваши ответы в безопасности на этом компьютере. Вставьте USB-накопитель и сохраните снова.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>подходит для любой почты</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>для почты обычно слишком велик, возьмите USB-накопитель</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · кому: {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. Больше ничего.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>Более новый пакет вердиктов заменит этот при объединении.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>Здравствуйте, вот мои вердикты по «{title}». Проверено ответов: {checked} из %n.</numerusform>
            <numerusform>Здравствуйте, вот мои вердикты по «{title}». Проверено ответов: {checked} из %n.</numerusform>
            <numerusform>Здравствуйте, вот мои вердикты по «{title}». Проверено ответов: {checked} из %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>Сохранить пакет вердиктов</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>Пакет вердиктов</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>Вердикты можно будет изменить и потом</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>Есть что исправить</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Закройте программу и перенесите папку {folder} в другое место.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Закройте программу и перенесите папку {folder} на этот компьютер.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Закройте программу, прежде чем вынимать USB-накопитель.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>Если связь прервётся, ответы могут пропасть. Не работайте там с двух компьютеров одновременно.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>Другие программы копируют эту папку, пока вы работаете, и могут повредить файл с вашими ответами.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>Сохранение там занимает больше времени. Если вынуть USB-накопитель при открытой программе, ответы могут пропасть.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Ваша работа находится в синхронизируемой папке</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Ваша работа находится на сетевом диске</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Ваша работа находится на USB-накопителе</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Всегда цифры 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>Выключено: числа пишутся цифрами языка.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>Решить позже {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>Поиск в текстах и ответах</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>Элемент {number}, {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>Нет элементов с текстом «{text}».</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>Таких элементов нет.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>Возражение или проблема {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Без ответа {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>С проблемой {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>Поиск пока охватил не все тексты.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>С заметкой {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} из {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>Просмотр первого элемента</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>Если этот компьютер сломается, копия позволит продолжить под тем же именем. Подойдёт USB-накопитель или распечатанная страница.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>Храните копию в надёжном месте</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Напомнить позже</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Копии ключа ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>Копия вашего ключа: {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>Парольная фраза удалена. Ключ подписи открывается без неё.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>Ваш ключ здесь. Вы сдаёте работу под именем {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>У вашего ключа подписи теперь есть парольная фраза.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>Копии старого ключа не вернут новый.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>В папке {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>У нового ключа ещё нет копии</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Ваш код безопасности</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>Папка для файлов, которые нужно раздать</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>Передайте эти пакеты доверия всем в проекте, в таком порядке:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>Передайте этот пакет доверия всем в проекте:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>Передайте всем в проекте:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>Отправьте эту карточку ключа координатору и прочитайте вслух код выше:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>Ключ отозван</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>Ваша карточка ключа записана</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>Теперь за проект подписывает ваш ключ</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>Теперь подписывает ваш новый ключ</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>Копия ключа подписи</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>На другом компьютере: установите программу, напишите своё имя, выберите «У меня есть ключ с другого компьютера» и введите эти цифры строка за строкой. Последняя цифра каждого блока выявляет опечатку.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>Код безопасности этого ключа</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>Ключ: {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>Тот, у кого есть эта страница, может подписывать от вашего имени без парольной фразы. Храните её там, где взять её можете только вы, и не фотографируйте.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Напечатать эту страницу</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Попробовать учебный пакет</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>Все обычные клавиши</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Изменить клавишу</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>Клавиша команды</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>Нет команды, в которой есть «{text}».</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>Готовые наборы клавиш</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введите для поиска</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Обычная клавиша</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} — клавиша команды: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>Там {word}, здесь: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>Изменить мой ответ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>только в {letter}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>Взять другой шрифт</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>Файл пакета оканчивается на .taskpack и обычно приходит по почте или на USB-накопителе. Интернет не нужен.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Ответы на проверку</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>Дважды щёлкните файл пакета от координатора, перетащите его сюда или откройте:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>Найти пакет или команду</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>Готово к сдаче</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Пакетов пока нет</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показать все: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>Сегодня элементов: %n за {time}</numerusform>
            <numerusform>Сегодня элементов: %n за {time}</numerusform>
            <numerusform>Сегодня элементов: %n за {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Попробовать учебный пакет</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Оставить это имя</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Имя в списке</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>В пакетах результатов остаётся имя {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>Ничто не скользит; панели и уведомления появляются сразу.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Выбрать место</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>Этой копией никто не может подписывать.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>Один файл с вашими пакетами, ответами и настройками. Тот, кто его найдёт, сможет их прочитать.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>Второй файл открывается только вашей парольной фразой.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>Тот, кто найдёт второй файл, сможет подписывать от вашего имени, если вы не зададите парольную фразу. Её у вас спросят.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>С копией ключа подписи во втором файле</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>Без ключа подписи</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>Для участников</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Для координаторов</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>Для проверяющих</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>На этой странице нет «{text}».</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>Эта страница есть только на одном языке: {language}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Найдено: {count}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>Убрать выделение</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Ничего не измерялось.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>Эти числа есть в пакете результатов. Все элементы вместе:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Что измерялось</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n пакет входит как одна из двух версий. Ни одна не считается:</numerusform>
            <numerusform>%n пакета входят как одна из двух версий. Ни одна не считается:</numerusform>
            <numerusform>%n пакетов входят как одна из двух версий. Ни одна не считается:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n пакет заменяет прежний того же человека:</numerusform>
            <numerusform>%n пакета заменяют прежние того же человека:</numerusform>
            <numerusform>%n пакетов заменяют прежние того же человека:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Объединить %n пакет</numerusform>
            <numerusform>Объединить %n пакета</numerusform>
            <numerusform>Объединить %n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>Объединить %n пакет?</numerusform>
            <numerusform>Объединить %n пакета?</numerusform>
            <numerusform>Объединить %n пакетов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>Объединение ничего не удаляет. Прежние пакеты остаются, и объединение можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, вместо пакета, объединённого {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>Второй пакет доверия отзывает его. Пакеты, которые он подписал, после этого отклоняются. Создайте их заново.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>Нужно сообщить всем в ваших проектах</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Создать новый ключ подписи?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>Другие доверяют тому, что подписывает координатор. Такой ключ должен быть закрыт.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Сначала задать парольную фразу</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>Старый ключ может быть у кого-то ещё</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>Новый ключ теперь подписывает и открывается так же, как старый. Ваши пакеты и ответы остаются, а старый ключ хранится в папке программы.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>Старый ключ в безопасности</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>Что со старым ключом?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>То, что он подписал, остаётся в силе.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>Вы получите карточку ключа для отправки. Пока её не примут, пакеты результатов с подписью нового ключа ждут.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>Для каждого проекта вы получите пакет доверия, в котором старый ключ представляет новый.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>Координатор должен знать новый ключ</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>Парольная фраза для копии</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Она же ещё раз</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Сначала введите новую парольную фразу.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Сначала введите нынешнюю парольную фразу.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>Тот, кто найдёт копию без парольной фразы, сможет подписывать от вашего имени. Копия с фразой открывается только ею: забытую парольную фразу никто не вернёт.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>Её будут спрашивать каждый раз, когда ваш ключ подписывает: чтобы сдать работу, сделать пакеты, закрыть раунд. Она нигде не хранится, и никто её не вернёт: без неё всё сделанное останется здесь, но подписывать вы сможете только с копией ключа, которая открывается, или с новым ключом.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>Она передаётся с вашим ответом к этому элементу.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Оставить заметку</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Заметка координатору</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>Мой ответ был верным</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Возразить</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Сначала скажите почему.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>Отозвать возражение</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>Почему он был верным</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>Ваш прежний ответ остаётся в силе. Координатор увидит вашу причину и решит.</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>Парольная фраза ключа подписи открывает здесь работу: {name}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>Эта парольная фраза не открывает ключ подписи. Попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, вариант {number} из {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>Добавить файл шрифта</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>Попросите у координатора файл шрифта. Он оканчивается на .ttf, .otf или .ttc, его можно передать на USB-накопителе; интернет не нужен.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Шрифты ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>Не хватает: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>Некоторые буквы этого текста нельзя показать на этом компьютере</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>Файл {file} нельзя прочитать или скопировать.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>Пакет {pack} не начат: здесь нет шрифта с буквами письма {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>Добавление пакета</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>Сделать копию ключа</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Проверка пакета</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>Всё сохранено, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>Создаётся учебный пакет</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Пакеты ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Начать его</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>Пакет в архиве.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>У вашего ключа подписи ещё нет копии.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>Теперь среди ваших пакетов: {title}.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>Распечатайте {file}, уберите страницу и удалите файл. В нём секретный ключ.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>Элемент {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>Найти любую команду</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Перейти к элементу {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>Нет команды или пакета, где есть «{text}».</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Нет команды или пакета, где есть «{text}». Вы имели в виду «{other}»? Enter выберет это.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>Клавиша рядом с командой делает то же самое без этого окна.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>выполнить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перемещение</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>В следующий раз: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Подвыборка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>по файлу</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>по столбцу {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>каждая запись</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрана</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>весь файл</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>вся папка</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Парольная фраза вашего ключа подписи</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>Начинает со своей папкой и своим ключом подписи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>Не найдено: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>У каждого свои пакеты, ответы, ключ подписи и настройки.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Используется сейчас</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>Последнее использование: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Закрыто парольной фразой</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>Внести эту папку в список</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>Код безопасности {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>Первый запуск не завершён</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Работать под другим именем</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Пока без имени</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>Вашей папки {folder} нет в этом списке.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>Не больше стольких элементов</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>Знакомые области</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>Знакомые языки</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>Доля работы рядом с долями других</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>Разновидности речи</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>Что определяет долю человека</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>за час</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>за элемент</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>право, медицина</translation>
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
        <translation>Весь файл</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Объяснение</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>Элементы для тренировки</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>Они идут первыми, не считаются и потом сообщают верный ответ. Их выделяет столбец со словами yes, true, 1 или x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>Возможный ответ: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>Ожидается другой ответ: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>Элемент для тренировки: ваш ответ не считается.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>Ваш ответ совпал с ожидаемым.</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>Перейти к пакетам</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>Следующий вид заданий</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>Тренировка только для вас. Эти ответы никто не видит.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>Этот вид заданий пройден</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>Вы попробовали все виды заданий</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>Желательный объём: {least}–{most} знаков</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>Желательный объём: {least}–{most} слов</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>На другом языке</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Букв подряд, которые есть и в тексте: {number}. Пишите своими словами.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>Самый длинный скопированный кусок, букв: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>Самый длинный скопированный кусок, слов: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>Не хватает терминов: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>Нет в тексте: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>Только в тексте: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Слов подряд, которые есть и в тексте: {number}. Пишите своими словами.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>Написано на языке задания</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>Оцените по этим критериям</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>Оцените ответ</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>нельзя оценить</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>следующий критерий</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>оценить</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} из {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: нет</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>Добавить файл шрифта</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Шрифты ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>Букв в строке, не больше</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>Насх</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>Насталик</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Размер отрывков</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>Шрифт этого компьютера</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>Шрифт, встроенный в программу</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>Файл {file} нельзя прочитать или скопировать.</translation>
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
        <translation>У этого элемента нет текста</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>Любой пакет или пакет доверия проекта:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Начать заново с ключом восстановления</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>Сначала откройте пакет проекта.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>Сначала откройте страницу ключа восстановления.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Пакеты ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>Страницы ключа ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>Страница ключа восстановления, созданная вместе с первым планом. Если она у вас на бумаге, введите её строки в текстовый файл.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>Ваш ключ на этом компьютере станет ключом координатора проекта. Ключи, которые подписывали за него раньше, отзываются; участники и их ответы остаются.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>Файл пакета оканчивается на .taskpack и обычно приходит по почте или на USB-накопителе.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>Часть этого пакета отсутствует</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>Запросите его снова или ещё раз скопируйте с USB-накопителя.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>Запросите у отправителя ({name}) пакет, имя которого оканчивается на .taskpack.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>Попросите прислать его меньшими частями: {name}.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>Запросите у отправителя ({name}) новую версию. Её можно передать на USB-накопителе.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>Запросите у отправителя ({name}) пакет, созданный для вас.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>Запросите пакет у отправителя ({name}) и откройте тот файл.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>Попросите {name}, чтобы их проверил кто-то другой.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>Попросите отправителя ({name}) прислать пакет снова, лучше всего на USB-накопителе или новым письмом.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>Позвоните и попросите пакет, подписанный новым ключом: {name}.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>Позвоните и спросите, кто его подписал: {name}.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>Позвоните отправителю ({name}). Новый ключ может принести только пакет доверия от старого ключа или ключа восстановления.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>Скопируйте подробности для {name}, чтобы пакет сделали заново.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>Все ответы в этом пакете — ваши</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>Продолжайте с имеющимся пакетом.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>С версией на этом компьютере его нельзя добавить.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>Его нельзя добавить: его ответы не удалось бы объединить.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>Его нельзя добавить: никто не может сказать, кто его создал.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>Его нельзя добавить.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>Его нельзя добавить. Так бывает, если загрузка прервалась.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>Его нельзя добавить. Так бывает, если файл повредился при загрузке или его кто-то изменил.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>Его нельзя добавить. У вас версия программы {version}.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>Он создан версией программы {made}, и его нельзя добавить. У вас версия {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>Никто не проверяет собственные ответы.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>Подписано не тем ключом, которому вы доверяете</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>Подписано не тем ключом, которому вы доверяете с {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>Содержимое этого пакета не сходится</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>Ключ, которым подписан этот пакет, отозван</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>Список подписантов в этом пакете старее вашего</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>Этот файл — не пакет</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>Это не пакет с элементами для вас</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>Этот пакет адресован другому человеку</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>Этот пакет адресован не вам ({other}). Ваше имя: {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>Этот пакет не подписан</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>Этот пакет слишком велик</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>Этому пакету нужна более новая версия программы</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>Этому пакету нужна версия программы {needed}. У вас версия {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>Этот пакет изменён после подписания</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>Этот пакет сделан для другой программы</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>Этот пакет доверия не удалось принять: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>Подписант этого пакета не вправе делать здесь пакеты</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>У вас есть более новая версия этого пакета</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>Другие ваши пакеты и ответы не затронуты.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>ваш координатор</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>Таблица и метод</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>Элементов: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>Элементов: {shown} из {all}</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Своими словами, если хотите</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Отозвать сообщение</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>Что не так с этим элементом?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>Координатор увидит это сообщение.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Сохранить справки о работе</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Сохранено в {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>Справки о работе</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>Остальных строк: {count}. Сохраните отчёт, чтобы получить их в {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Изображения ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Копия всей вашей работы находится в папке {folder}. Ваши ответы остаются в памяти, пока этот компьютер не сможет их сохранить.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Сохранить на USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>Сохранение работы</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Пакет результатов {file} и копия всей вашей работы находятся в папке {folder}. Ваши ответы остаются в памяти, пока этот компьютер не сможет их сохранить.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>Работа сохранена в другом месте</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>Ответ {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>Ответ {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 минут. Короткий перерыв помогает.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>Всё из этой копии есть здесь, и ничего более нового здесь нет</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>Это станет отдельной копией в списке, которую можно снова восстановить.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>Её можно восстановить только там, где есть этот ключ или где ключа ещё нет.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>Не вернётся ничего, чего здесь нет</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>Пакеты: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>Резервная копия: {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Восстанавливать нечего.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>Эта копия относится к другому ключу подписи</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>То, что здесь сейчас, сохраняется</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>Вернётся работа над %n элементом</numerusform>
            <numerusform>Вернётся работа над %n элементами</numerusform>
            <numerusform>Вернётся работа над %n элементами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>Работа над %n элементом здесь новее и уйдёт из ваших пакетов</numerusform>
            <numerusform>Работа над %n элементами здесь новее и уйдёт из ваших пакетов</numerusform>
            <numerusform>Работа над %n элементами здесь новее и уйдёт из ваших пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>В ваших следующих пакетах результатов будет сказано, что работа восстановлена</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>Ваш ключ подписи и те, кому вы доверяете помимо пакетов, остаются как есть.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>Объединение добавит эти ответы.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>Объединение поставит его вместо пакета от {day}, который останется в архиве.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>Здесь уже есть более новый пакет той же работы. Объединение не изменит ни одного ответа.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>Выбрана другая версия той же работы. Объединение не изменит ни одного ответа.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>Ответов, отличных от другой версии: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>Спросите, какая верна: {name}. За вас ничего не выбирается.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Созвонитесь или встретьтесь с тем, кто его отправил, и сверьте эти цифры. Письмо можно подделать.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Позвоните или встретьтесь ({name}) и сравните эти цифры со своими. Письмо можно подделать.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>Выбрать заново. Тогда не считается ни одна версия</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>Сдано {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить его</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>Пропустить эту версию</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>Объединён {day}, одна из двух версий одной работы. Теперь не считается ни одна.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>Объединён {day}. Выбрана другая версия той же работы, эта не считается.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>Объединён {day}. Его ответы считаются.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>Имя, под которым вы знаете этого человека</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>Код ещё не сверен. Пусть пакет подождёт</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>Код безопасности подписанта</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Код безопасности: {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Взять снова</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>Взять и его. Тогда не считается ни одна версия</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>Коды различаются. Пропустить пакет</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>Коды совпадают. Доверять этому подписанту для пакетов результатов</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>Коды совпадают. Доверять этому подписанту пакеты вердиктов</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>Другая версия объединена {day}, и сейчас считаются её ответы.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>Пакет цел, но здесь никто не знает его подписанта, и имени в нём нет.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>Пакет цел, но здесь никто не знает его подписанта. Он говорит, что он от {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>Этот пакет из другого комплекта. Откройте тот комплект, чтобы добавить его.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>Этот пакет нельзя объединить. Ни один его ответ не взят.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>Этот пакет заперт. Его открывает ключ подписи его координатора.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>Этот пакет уже объединён или стоит в списке дважды. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>Этот пакет изменили или повредили в пути. Попросите его снова.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>Верна эта версия</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>Сначала введите имя, под которым вы знаете этого человека.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>Вы пропустили этот пакет. Объединение его не возьмёт.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name}: сданы две версии одной работы, и ни одна не продолжает другую. Так бывает с двумя компьютерами или после восстановления компьютера.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Добавить папку пакетов результатов</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Добавить пакеты результатов</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>Пакеты результатов ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>Объединять нечего. Сначала добавьте пакеты результатов.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>Пакет результатов оканчивается на .resultpack. Каждый проверяется, прежде чем что-то из него объединят.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Добавить пакеты результатов</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>Перетащите сюда вернувшиеся файлы или целую папку, или добавьте их:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>Последнее объединение: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>Объединение ничего не удаляет. Прежние пакеты того же человека остаются, и каждое объединение можно отменить.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>Пакетов результатов пока нет</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what}: {a} из {b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>После этого дня</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>Сколько набрано и вставлено, но никогда сами клавиши.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>Время в пакетах результатов</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>Набор и вставка</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>считаются</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>больше не принимается</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не считаются</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>ещё принимается</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>Заметка: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Возразить</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>Этот ответ вернулся: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Вы ответили: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>Вы возражаете: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>Открыть инструкцию</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>Проверка · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Некоторые намеренно сделаны с ошибками, чтобы узнать, хорошо ли находят ошибки.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>Вы проверяете ответы других.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>Вы сдали это {day}. Для изменений нужен новый пакет вердиктов.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} из {all}, второй взгляд</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} из {all}, случайно и по риску</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>Осталось указать причину и тяжесть</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>Осталось указать тяжесть</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>Проверено {a} из {b}: согласны {agree}, исправлено {corrected}, не согласны {disagree}. Элемент {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>Добавление пакета</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Начать его</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} уже в ваших пакетах.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 ответа: 1 % ошибок допустим, 5 % нет</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>59 ответов для 5 %, 149 для 2 %, 299 для 1 %, для малых партий меньше; при ошибке ничего не доказано</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 ответов: 2 % ошибок допустимы, 10 % нет</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 ответов: 5 % ошибок допустимы, 15 % нет</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>Десятая часть проверенного одним проверяющим, для другого</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>Принимает партию с 5 % ошибок один раз из двадцати</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Все ответы</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Проверяется всё</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>Пять просмотров</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>Для ряда партий: каждая тогда говорит, при скольких ошибках одна из десяти ещё принимается</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>Для знатоков: находит больше ошибок, доля ошибок взвешивается</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>Пропорционально риску</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Лёгкий</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>Ни одной ошибки</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Второй взгляд</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Строгий</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, уровень {level}, AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>Пакет проверки содержит выборку ответов для проверяющего. В нём не сказано, чьи они.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>Просмотр вердиктов</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>Партий: {count}, проверить ещё: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Создать пакет проверки</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>Проверенных ответов пока нет</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Вернуть ответы</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>Ответов для проверки пока нет.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>Возвращать нечего: нет таких ответов.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>Проверены все ответы: %n.</numerusform>
            <numerusform>Проверены все ответы: %n.</numerusform>
            <numerusform>Проверены все ответы: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Просмотреть снова</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Причины</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>Последний из %n ответов.</numerusform>
            <numerusform>Последний из %n ответов.</numerusform>
            <numerusform>Последний из %n ответов.</numerusform>
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
        <translation>Закрыть этот раунд</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Закрытие раунда</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>Его нельзя закрыть: его запись изменена после подписи.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>Его нельзя закрыть: в плане этого комплекта ничего не сказано о раундах.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>Раунд {round} закрыт. Его отчёт в папке {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>Этот раунд закрыт. Дальше идёт новый раунд.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>Выбрать элементы</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Сравнить раунды</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Просмотр раундов</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>Прежние раунды этого проекта здесь неизвестны.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>В обоих раундах ещё ничего не оценено.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Раунды до сих пор</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>Раундов: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Сохранить выбранные элементы</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>Копия для другого места</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>Проверяет ваши пакеты и ответы, копии, ключ, шрифты, диск и часы.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Всё ли в порядке?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>Храните одну на USB-накопителе или другом диске на случай, если этот компьютер сломается.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Просмотр копий</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Сделать резервную копию</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>Открыть копию из другого места</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>Копии ещё нет. Первая создаётся вскоре после добавления пакета.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>Эту копию нельзя открыть.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>Пока вы работаете, программа сама делает копии на этом компьютере. Вашего ключа подписи нет ни в одной из них. Перед восстановлением вы увидите, что изменится.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, сохранено при восстановлении копии</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>Рядом с JSON Lines, который читает любая программа.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Сменить место</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>Нет места для заданий этого вида.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Пропускается:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>Нужна часть программы, которая здесь не установлена.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>Ни в одном из этих форматов нет места для заданий этого вида.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Ничего не пропускается.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>Одна строка на каждый ответ</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>Одна строка на каждый элемент, объединённая</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>Псевдонимы вместо имён</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Сохранить строки</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Сохранено как {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>Сохранение… {done} из {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>Таблицы также в Parquet</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>Объединённые ответы в файле для другой программы.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>Одни и те же в каждом файле проекта. Верные ответы на скрытые элементы остаются у вас.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Что получится</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>Для чего строки</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>и ещё %n причина</numerusform>
            <numerusform>и ещё %n причины</numerusform>
            <numerusform>и ещё %n причин</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows}, {answers}: {what}.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Пока это хранится в памяти. Разрешите туда запись или сохраните работу на USB-накопитель. До этого не закрывайте программу.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Пока это хранится в памяти. Освободите место или сохраните работу на USB-накопитель. До этого не закрывайте программу.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Пока это хранится в памяти. Снова вставьте USB-накопитель или проверьте диск либо сохраните работу на USB-накопитель. До этого не закрывайте программу.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>Пока они не сохранены, новый элемент не начинается.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Программа не может писать в свою папку, поэтому %n ответ ещё не сохранён</numerusform>
            <numerusform>Программа не может писать в свою папку, поэтому %n ответа ещё не сохранены</numerusform>
            <numerusform>Программа не может писать в свою папку, поэтому %n ответов ещё не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>Программа не может писать в свою папку, поэтому ответ {number} ещё не сохранён</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Диск не отвечает, поэтому %n ответ ещё не сохранён</numerusform>
            <numerusform>Диск не отвечает, поэтому %n ответа ещё не сохранены</numerusform>
            <numerusform>Диск не отвечает, поэтому %n ответов ещё не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>Диск не отвечает, поэтому ответ {number} ещё не сохранён</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Диск этого компьютера заполнен, поэтому %n ответ ещё не сохранён</numerusform>
            <numerusform>Диск этого компьютера заполнен, поэтому %n ответа ещё не сохранены</numerusform>
            <numerusform>Диск этого компьютера заполнен, поэтому %n ответов ещё не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>Диск этого компьютера заполнен, поэтому ответ {number} ещё не сохранён</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>Нет меток с текстом «{text}».</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Ни в одной метке нет «{text}». Возможно, вы имели в виду «{other}»? Enter выберет её.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введите для поиска</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>по номеру</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>очистить</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перемещение</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} из {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, вариант {number} из {count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>Каждый получает пакет со своими ответами и причиной и отвечает заново.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>Начиная с какой тяжести?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Уходит вместе</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>Создать эти пакеты</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>Сохранено как {file}. Кому передать: {name}.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>Вернуть ответы?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остаётся здесь</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>Что написали проверяющие</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>Решены все элементы: %n.</numerusform>
            <numerusform>Решены все элементы: %n.</numerusform>
            <numerusform>Решены все элементы: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Координация</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Поиск элементов, требующих решения</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>Сюда попадают элементы, если ответы различаются, проверяющие не согласны или сообщено о проблеме.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Поиск элементов, требующих решения</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Ничто не ждёт решения</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Решить элементы</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>Сделать копию ключа</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Координация</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Копия ключа есть</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Работать под другим именем</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>Снова доверять</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>Доверия нет с {day}. Пакеты этого подписанта отклоняются.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>Доверие с {day}, принимаются: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>Созвонитесь или встретьтесь с подписантом ({name}) и сверьте эти цифры.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>Код безопасности ещё не сверен</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Код безопасности: {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>Сообщить проектам</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Коды совпадают</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>Это ваш собственный ключ.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>Координатор продолжает с ключом восстановления, который напечатан с первым планом.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>С ней координатор делает пакеты для вас и узнаёт ваши результаты.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>Копия сделана {day}. Её открывает парольная фраза, которая тогда была у ключа.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Новый ключ</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Другой компьютер</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Начать заново с ключом восстановления</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Копия ключа</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>У каждого свои пакеты, ответы и ключ подписи. Парольная фраза не даёт другим открыть вашу работу в этой программе и подписывать от вашего имени. Она не скрывает ваши файлы, которые лежат в {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>У меня есть ключ с другого компьютера</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>Если ваш ключ может быть у кого-то ещё или вы хотите его сменить. Другим нужно сообщить.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Карточка ключа</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>Другие люди в этой учётной записи</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Удалить парольную фразу</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>Сохранить карточку ключа</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>Ключ проекта утерян</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Работать под другим именем</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Если координатор спросит, кто подписал, прочитайте эти цифры вслух.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>С копией ключа вы продолжите здесь под тем же именем. Ваши пакеты и ответы остаются.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>У вашего ключа нет парольной фразы: тот, кто пользуется вашей учётной записью на этом компьютере, может подписывать от вашего имени.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>Ваш ключ открывается только парольной фразой. Её спрашивают каждый раз, когда ключ подписывает. Если вы её забудете, всё сделанное останется; распечатанная страница ключа вернёт ключ и без неё.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Ваш код безопасности</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>Папки {folder} нет. Если она на USB-накопителе, вставьте его и попробуйте снова. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>Работа не найдена: {name}</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>Работу нельзя открыть: {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>Убрано из списка: {name}.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>Открыть инструкцию</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>Прочитайте инструкцию один раз перед началом.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Источник: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>Насколько уверена была модель</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>Элементы без подсказки</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>Модель, которая подсказывает</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>Ничего никогда не выбрано заранее.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>Они показывают, что меняет подсказка.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>Использовать файл подсказок</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>после ответа</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>до ответа</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>Ничего не удаляется. Пакеты, ответы и ключ подписи остаются в папке {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Убрать {name} из списка?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>Чтобы продолжить там, запустите программу с --home и именем этой папки.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Пока без имени</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>%n ключ в списке отозванных ключей</numerusform>
            <numerusform>%n ключа в списке отозванных ключей</numerusform>
            <numerusform>%n ключей в списке отозванных ключей</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>Теперь доверие: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>Изменить, кому вы доверяете?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>Больше нет доверия: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не меняется.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>Пакеты и результаты с их подписью отклоняются.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>Подпись: {name}, вы доверяете этому ключу</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>Подписано ключом восстановления проекта</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>Координатор потерял ключ подписи и начинает заново. Позвоните ему, прежде чем принять.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>Этот пакет доверия нельзя принять</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>Кто может подписывать для вас пакеты, остаётся как есть</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>Кому вы доверяете, остаётся как есть. Позвоните координатору.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>Вы уже приняли этот пакет доверия раньше</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>Ваши пакеты и ответы остаются.</translation>
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
        <translation>Та версия больше не подходит к вопросам.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>Прежняя версия теперь самая новая.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>У этого элемента нет текста</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>Возразить можно только по ответу, который вернулся.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>Вы сдали это {day}. Для изменений нужен новый пакет результатов.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и далее</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Сохранить на USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить попытку</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>Повторено: элемент {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>Элемент {number} оставлен, чтобы решить позже.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>Отменено: элемент {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>Не переводится</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>В этом элементе нет терминов из списка.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>Сменить направление</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>Язык задания: {language}. Напишите ответ на этом языке ({language}) или оставьте как есть, если так и нужно. Ваш выбор будет записан.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>Это другая письменность</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>Похоже, это {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} из {limit} знаков</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title}, язык: {language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>Приём пакета доверия</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>«{title}»: изменилось, кому вы доверяете.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>Отклонённые файлы</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>Пока никому. Первый открытый пакет спросит о своём подписанте.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>Пакеты этих подписантов принимаются. О каждом новом подписанте программа спросит и покажет код для сверки.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>Кому вы доверяете</translation>
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
            <numerusform>%n ответ не сохранён</numerusform>
            <numerusform>%n ответа не сохранены</numerusform>
            <numerusform>%n ответов не сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>Закрыть и потерять %n ответ</numerusform>
            <numerusform>Закрыть и потерять %n ответа</numerusform>
            <numerusform>Закрыть и потерять %n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Сохранить на USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>Они только в памяти, потому что диск их не принимает. Если программа сейчас закроется, они пропадут. Останьтесь и освободите место или сохраните работу на USB-накопитель.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>Сравнение версий</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: выбор отозван</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: верна версия, которую вы выбрали</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Нужна причина.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>Оставить оба элемента?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>Причина подписывается вместе с выбранными элементами и стоит в отчёте.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>Оплата, примерно</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Время, примерно</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Кто что получает</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>Не хватает %n ответа. Элементы:</numerusform>
            <numerusform>Не хватает %n ответов. Элементы:</numerusform>
            <numerusform>Не хватает %n ответов. Элементы:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>Не хватает %n более позднего ответа. Элементы:</numerusform>
            <numerusform>Не хватает %n более поздних ответов. Элементы:</numerusform>
            <numerusform>Не хватает %n более поздних ответов. Элементы:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>Не хватает %n пакета, добавленного позже. Добавьте недостающее снова.</numerusform>
            <numerusform>Не хватает %n пакетов, добавленных позже. Добавьте их снова.</numerusform>
            <numerusform>Не хватает %n пакетов, добавленных позже. Добавьте их снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>Не хватает %n пакета. Добавьте его снова.</numerusform>
            <numerusform>Не хватает %n пакетов. Добавьте их снова.</numerusform>
            <numerusform>Не хватает %n пакетов. Добавьте их снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Перейти к элементу {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>Возможно, не хватает и другого. Просмотрите свои пакеты.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>Все ответы на месте.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>Программа восстановила вашу работу</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>Программа восстановила вашу работу по состоянию на сегодня, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>Программа восстановила вашу работу по состоянию на {day}, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>Файл с вашими ответами был повреждён. Он сохранён как {file}.</translation>
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
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} из {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>Отличается от вашего</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>Такой же, как ваш</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>%n ответ изменён с {day}</numerusform>
            <numerusform>%n ответа изменено с {day}</numerusform>
            <numerusform>%n ответов изменено с {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n выделение</numerusform>
            <numerusform>%n выделения</numerusform>
            <numerusform>%n выделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n пакет</numerusform>
            <numerusform>%n пакета</numerusform>
            <numerusform>%n пакетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>Новый · элементов: %n</numerusform>
            <numerusform>Новый · элементов: %n</numerusform>
            <numerusform>Новый · элементов: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>Новый · элементов: %n, примерно {time}</numerusform>
            <numerusform>Новый · элементов: %n, примерно {time}</numerusform>
            <numerusform>Новый · элементов: %n, примерно {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>согласие: %n</numerusform>
            <numerusform>согласие: %n</numerusform>
            <numerusform>согласие: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n исправлен</numerusform>
            <numerusform>%n исправлено</numerusform>
            <numerusform>%n исправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>несогласие: %n</numerusform>
            <numerusform>несогласие: %n</numerusform>
            <numerusform>несогласие: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n открыт</numerusform>
            <numerusform>%n открыто</numerusform>
            <numerusform>%n открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>сомнение: %n</numerusform>
            <numerusform>сомнение: %n</numerusform>
            <numerusform>сомнение: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>Выделение лежит вне текста «{block}».</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>Выделение указывает свой блок, начало и конец.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>В ранжировании каждый ответ назван один раз, лучший первым.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>Нужно выделений: не меньше {count}.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>Несколько вариантов даются списком, каждый один раз.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>Ответ должен быть текстом.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>Исправление совпадает с уже данным ответом.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>Строка не является одним объектом JSON: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>В строке не назван элемент.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>В строке об элементе сказано больше, чем вмещает пакет.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>В строке ничего не сказано об элементе.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>В пакете нет элемента «{item}».</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>Оценка должна быть целым числом от {min} до {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>Текст длиннее {limit} знаков.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>«{name}» не подходит.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>«{name}» не является полем строки ответов.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>Среди причин проблемы нет «{reason}». Есть такие: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>«{value}» не является меткой этих выделений.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>«{value}» не является ответом модели в этом элементе.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>«{value}» не входит в число вариантов.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>Кто угодно</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>Столбец id не выбран; элементы получают id по своему файлу и строке.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>Название языка «{tag}» неизвестно. Его можно указать в плане.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>По окончанию «{ending}» формат неясен. Сохраните файл как таблицу, JSON или текст.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>Элемент {item} предназначен для тренировки, но у него нет верного ответа. Выберите столбец с верными ответами.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>Язык текстов неизвестен. Укажите его в разделе «Задание» или выберите для него столбец.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>План говорит, как подсказывать, но столбец подсказок не выбран.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>Отсюда текст уже не UTF-8. Выберите его кодировку или сохраните файл как UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>Отсюда текст уже не {encoding}. Выберите другую кодировку.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>Есть ответы на «{key}», о чём не спрашивают.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>Нет вариантов ответа. Напишите по одному в строке или возьмите файл вопросов.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>Кто угадает зерно, сможет различить ответы разных моделей. Задайте в плане длинное случайное зерно.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>через вертикальную черту</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>через запятую</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>через точку с запятой</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>через табуляцию</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, строка {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>В задании этого вида нет места для «{key}».</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>«{key}» нужно показывать рядом с элементом, но это не хранится для экспорта. Сохраните и его.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>В поле «{key}» назван столбец «{column}», которого нет ни в одной строке. Выберите другой.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>В поле «{key}» назван столбец «{column}», которого нет ни в одной строке. Вы имели в виду «{meant}»?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>«{key}» называет уже имеющиеся значения, но не сказано зачем. Они пропущены.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>Для «{key}» нужен столбец. Выберите его в разделе «Столбцы».</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>В поле «{key}» нужно число больше 0 и не больше 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>В поле «{key}» нужно целое число.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>В поле «{key}» нужны сумма и валюта, например 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>В поле «{key}» нужны коды языков, например hi, sw или ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>«{name}» — имя, под которым хранятся подсказки. Не храните его ещё и для экспорта.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>«{part}» элемента не подходит к заданию этого вида: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>Невидимые знаки скрыты</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>Невидимые знаки показаны</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>Сначала поставьте курсор в текстовое поле.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Добавить папку пакетов результатов</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Добавить пакеты результатов</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Все плохие</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>Между ответом и отрывком</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>Между отрывком и ответом</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>Сменить направление блока текста</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Выбрать вариант</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>Выбрать элементы для следующего раунда</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Закрыть этот раунд</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Сравнить раунды</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>Продолжить пакет</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Выполнить</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>Прежние версии ответа</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Найти любую команду</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Найти в тексте</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>Оформленный или исходный текст</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Переходить автоматически</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>Перейти к координации</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>Перейти к пакетам</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Перейти к проверке</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Перейти к элементу номер</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>К следующему «решить позже»</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>К следующему без ответа</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>К следующему элементу</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Вставить знак</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>Сохранено ли?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Список элементов</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>Страница клавиатуры</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>Пропустить пакет или взять его снова</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Найти термин</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Создать пакет проверки</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Создать пакеты</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>Выделить фрагмент или предложение как обоснование</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>Выделить это предложение</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>Объединить эти пакеты</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>Переместить пакет в архив</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>Сузить отрывок</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Новый комплект</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>Ни один, нельзя оценить, одинаково хороши</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Заметка координатору</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>Возразить по возвращённому ответу</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Открыть комплект</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>Открыть инструкцию</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Предыдущий вопрос</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Линейка для чтения</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>Предыдущий ответ</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Пакеты результатов</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>Проверка комплекта</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Раунды до сих пор</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>Сохранить и перейти к предыдущему элементу</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Сохранить и далее</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Сохранить выбранные элементы</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Сохранить отчёт для координатора</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>Сохранить строки для другой программы</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Сохранить справки о работе</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>Прокрутить все ответы вниз</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>Прокрутить все ответы вверх</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Вернуть ответы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Решить элементы</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>Показать или скрыть различия</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>Показать или скрыть невидимые знаки</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>Показать или скрыть строки рядом с текстом</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Показать весь отчёт</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Выйти отсюда</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>Следующая вкладка</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Предыдущая вкладка</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Принять подсказку</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>К предпросмотру и обратно</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Попробовать учебный пакет</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Отменить последнее объединение</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Работать под другим именем</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Что стало с вашими ответами</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>Расширить отрывок</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>Писать в текстовом поле</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>добавить, файл</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>рассудить, решить, ничьи</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>резервная копия, бэкап, восстановить, проверить</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>закладка, оставить без ответа</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>комплект, объединить, отчёт</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>проверить ответы, вердикты</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>координация, сборка, создать пакеты</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>координация, файл</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>набор данных, подвыборка</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>завершить, подписать, сводка, итог</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>экспорт, таблица, обучение, публикация, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>отзыв, проверка, возвращено</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>числа, согласие, статистика</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>справка, пособие</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>справка, сочетания клавиш</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>справка, сбой, поддержка</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>главная, библиотека</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>язык, тема, размер текста</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>учиться, упражнение</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>буквы, диакритика, фонетический алфавит</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>происхождение, отбор, части, отложенные</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>партии, вердикты, проверяющие</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>объединить, охват</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>парольная фраза, пароль, код безопасности, новый ключ</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>оплата, часы</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>человек, люди, пользователь, сменить, войти</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>план, файлы, создать пакеты</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>пакет результатов, отправить, завершить</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>переделать, вернуть</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>правила, указания</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>список терминов, глоссарий</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>транслитерация, глосса, перевод</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>кому вы доверяете, подписанты</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Нельзя объединить</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>Изменён или повреждён</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Пропущен вами</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заперт</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>Сделан для другого комплекта</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединён</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>Нужна ваша парольная фраза</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>Новый, заменяет от {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверен</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>Старше объединённого</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Пакеты результатов</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>Подпись известна</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>Подписант не подтверждён</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>На проверке</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Две версии</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>Вердиктов: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Ждёт вас</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>несколько языков</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} из {b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{a} из {b}, проблем: {count}</translation>
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
        <translation>Ключ без парольной фразы не может подписывать пакеты для других. Ничего не записано. Сначала защитите его файлом парольной фразы.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>Нужно имя: то, под которым вас здесь знают другие.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Комплект {file} уже открывала более новая версия Postil. Ничего не изменено. Откройте его этой версией.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Эту основную папку уже использовала более новая версия Postil. Ничего не изменено. Откройте её этой версией.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>В парольной фразе нужен хотя бы один знак. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>На пакет проверки отвечают люди. Уберите --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>Комплект {file} использует другое окно или команда. Ничего не изменено. Закройте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Эту основную папку использует другое окно или команда Postil. Ничего не изменено. Закройте их и попробуйте снова.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>Ответы моделей-судей записываются по строке на ответ, в формате, где есть такие строки.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>Формата {format} для записи нет. Ничего не записано. Выберите один из: {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>Имени {name} здесь нет ни у кого. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>Ключ, которым подписан этот пакет, здесь никому не известен. Ничего не добавлено. Сверьте код безопасности {number} с отправителем.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>Ответов пока нет. Ничего не записано. Сначала ответьте на какой-нибудь элемент.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>В этом комплекте для «{part}» ничего не посчитано. Ничего не записано. Есть: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>О проекте «{project}» здесь ничего не известно. Ничего не записано. Сначала откройте его комплект.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>В папке {folder} ещё нет ничего от Postil. Ничего не изменено. Укажите нужную папку или начните с «postil identity new».</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>Из пакета {pack} ничего не было выбрано. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Файлам Parquet нужен пакет {package}: установите его как postil[parquet] или выберите JSON Lines. Ничего не записано.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil не может писать в эту папку. Ваши ответы в безопасности. Выберите другое место.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>Раунды сравниваются целиком. Ничего не записано. Уберите {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>Есть элементы без ответа. Ничего не записано. Ответьте на них или сдайте сделанное.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>Что-то пошло не так. Ваши ответы в безопасности.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>Остановлено. Уже принятые ответы остаются; тот же файл можно дать снова.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>Ответ не подходит к вопросу.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>Комплект {file} повреждён. Он оставлен как есть. Возьмите его копию.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>Не удалось прочитать диск или записать на него. Сохранённое ранее в безопасности. Проверьте диск и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>Диск заполнен. Сохранённое ранее в безопасности. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>Файл {file} не читается. Проверьте его имя и место.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>Файл {file} не является комплектом Postil. Он оставлен как есть. Укажите путь к комплекту.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>Файл {file} не является резервной копией Postil или повреждён. Ничего не изменено. Выберите другую копию.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>Файл {file} уже есть. Ничего не записано. Выберите другое имя или используйте --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>Файл {file} с вашими ответами повреждён. Он оставлен как есть. Копии, если они есть, лежат в папке backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>В первой строке {file} нет парольной фразы. Ничего не подписано.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>Ключ, которым подписан этот пакет, не может подписывать такие пакеты. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>В плане {file} ничего не сказано о раундах. Ничего не записано. Добавьте [round] с идентификатором и соберите комплект снова.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>План {file} пока нельзя использовать. Ничего не записано. Исправьте указанные места и попробуйте снова.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>Ключа подписи нет на этом компьютере. Ответы можно читать. Перенесите ключ из своей копии или создайте новый.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>Источник {file} не читается. Ничего не записано. Исправьте указанные места и попробуйте снова.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Две парольные фразы не совпадают. Ничего не изменено. Попробуйте снова.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>Окно не может открыться: здесь нет экрана. Ваши ответы в безопасности. Команды работают и без него, попробуйте «postil demo --check».</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>Окно не может открыться: {reason}. Ваши ответы в безопасности. Команды работают и без него, попробуйте «postil demo --check».</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>В пакете {pack} нет двух версий, из которых можно выбрать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>Есть два разных продолжения работы этого человека. Оба сохранены, ни одно не выбрано. Спросите, какое верно.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>По адресу {file} нет комплекта. Ничего не изменено. Снова вставьте флешку или найдите файл.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>Папки {folder} нет. Ничего не записано. Создайте её или выберите другое место.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>В {file} нет объединения, которое можно отменить. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>В этой основной папке нет пакета {pack}. Ничего не изменено. «postil status» покажет имеющиеся.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>Этой команде нужен параметр {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>Команда не понята: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>Этот файл делает то, чего пакеты никогда не делают. Ничего не добавлено. Сообщите отправителю.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>Этот файл не пакет или только его часть. Ничего не добавлено. Скопируйте его снова или запросите ещё раз.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>Это учебный пакет. Он только для вас и никогда не сдаётся. Ничего не записано.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>Это не ключ восстановления проекта «{title}». Ничего не записано. Найдите нужную страницу.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>Этот ключ подписывает здесь. Ничего не изменено. Сначала создайте новый ключ.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>Этот ключ известен здесь как {name}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>В этом пакете есть тип вопроса, который эта версия Postil не знает. Ничего не добавлено. Возможно, его откроет более новая версия.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>Этот пакет принадлежит другому человеку или другому комплекту. Ничего не добавлено. Запросите нужный.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Этот пакет больше, чем читает программа. Ничего не добавлено. Запросите его меньшими частями.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>Этот пакет не подписан, поэтому неизвестно, откуда он. Ничего не добавлено. Запросите исходный файл.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>Этот пакет старее имеющегося у вас. Ваша работа не изменилась. Продолжайте с имеющимся.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>Этот пакет изменён после подписания. Его нельзя добавить. Другие ваши пакеты и ответы не затронуты. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>Этот пакет повреждён или изменён в пути. Ничего не добавлено, другие ваши пакеты не затронуты. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Этот пакет создан другой или более новой программой. Ничего не добавлено. Возможно, его откроет более новая версия Postil.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>Эта парольная фраза не открывает ключ подписи. Ничего не подписано. Попробуйте снова.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>Этот проект принимает закрытые результаты, но в пакете нет ключа для них. Ничего не записано. Запросите новый пакет.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>Этот проект принимает только результаты, не закрытые на ключ. Ничего не записано. Уберите {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>Эта резервная копия относится к чужому ключу. Ничего не изменено. Восстановите её в отдельную основную папку.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>Вы уже поставили вторую подпись на пакет {file}. Ничего не записано.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>Вы сами подписали пакет {file}. Вторая подпись должна быть от другого человека.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>В файле {file} есть не все буквы этого текста. Ничего не скопировано. Попросите другой файл шрифта.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>В файле {file} нет распечатанного ключа результатов. Ничего не открыто. Найдите нужную страницу.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} — не прежний раунд проекта {project}. Ничего не записано. Выберите прежний раунд.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} — не открытый ключ, не файл ключа и не карточка ключа. Ничего не записано.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>Файл {file} — не шрифт, который здесь можно использовать. Ничего не скопировано. Попросите файл, который оканчивается на .ttf, .otf или .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>Файл {file} слишком велик для шрифта. Ничего не скопировано.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>В {folder} лежит не набор данных. Ничего не записано. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} объединяет ответы по-своему. Уберите объединённые строки. Ничего не записано.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>Имя {name} известно здесь с другим ключом. Ничего не изменено. Сначала отзовите старый ключ.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} имеет значение {value}, а это не время. Ничего не записано.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>Для {option} нужно одно или несколько из: task, result, review, verdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>Для {option} нужно имя, под которым вы знаете этого человека.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Все плохие</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Нельзя оценить</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Выберите один ответ</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Закрытый вопрос</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Беседа до этого места</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>Исправленный ответ</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>Исправленный пересказ</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Одинаково хороши</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>Обоснование из отрывка</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>Недостатки пересказа</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Гладкость</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>Безвредность</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>Насколько лучше?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Насколько это сильно?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Намерение</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Недостатки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>В отрывке нет ответа</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Ни одна метка не подходит</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ничего из этого</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Открытый вопрос</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>Расставьте ответы, лучший первым</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Отрывок</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Уместность</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>Оценка ответа</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Тональность</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Детали</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Пересказ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>В отрывке об этом не сказано</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>Чего хочет автор?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём это?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>Каково общее настроение автора?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>Что подошло бы? Три слова, заметкой координатору</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>Какой ответ лучше?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Письменный отзыв</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Ваш пересказ</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>папка с ответами и объединёнными ответами, карточкой и метаданными Croissant</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>аннотации всех слоёв с id, временем, участниками и языками</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>байты при чтении; заметки и верные ответы при записи</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>выбор, письменные ответы, выделения, заметки</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>столбцы между словом и его меткой при чтении; выделения поверх других, тексты, заметки и столбцы при записи</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>каждый столбец как текст</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>каждая оценка каждого человека и итог</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>каждое значение; строки лежат там, где указано в плане</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>каждое значение; записывается по строке на ответ, тип указан для каждого столбца</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>всё: одна строка на ответ</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>признаки, зависимости и пустые узлы</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>формулы, вид, заметки и другие листы при чтении; вердикты и конец очень длинных текстов при записи</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>формулы, вид, заметки и другие листы при чтении; вердикты при записи</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>отложенные элементы, все ответы</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>отложенные элементы, элементы без написанного или выбранного ответа, заметки</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>отложенные элементы, промежуточные ответы модели, отдельные оценки, заметки</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>отложенные элементы, ничьи, элементы без лучшего ответа, заметки</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>коды внутри текста, они подсчитываются</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>коды внутри текста, они подсчитываются; предложенные переводы</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>медиафайлы, словари и то, что показывает программа</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>морфемы и медиафайлы</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>имена, заметки и верные ответы при записи</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>только тренировка, ответы моделей-судей и версии, из которых ни одна не выбрана</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>ничего; дробные числа становятся текстом</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>один элемент на файл</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>один элемент на строку</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>одна строка на ответ, один столбец на вопрос</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>одна строка на элемент и вопрос с объединённым ответом и числом согласных</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>отрывки, вопросы, данные ответы и их места</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>фразы с id, языками, переводами, заметками и словами</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>запросы и ответы, которые люди написали или выбрали</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>запросы с выбранным и отвергнутым ответом модели</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>отношения и цепочки при чтении; остальные ответы, заметки и столбцы при записи</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>ответы модели со средней оценкой 4 и выше или 2 и ниже</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>сегменты с id и языками, одна строка на перевод</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>сегменты с id, языками, состояниями и заметками</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>предложения с комментариями, словами и выделениями</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>предложения с id, комментариями и словами</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>тексты и все выделения в них</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>тексты, метки, выделения, оценки и подсказки и все остальные столбцы</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>конец строки в конце файла</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>значения одного листа; rows указывает другой вместо первого</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>значения одного листа; записывается по строке на ответ, по столбцу на вопрос</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>вердикты проверяющих; текст, похожий в начале на формулу, получает апостроф, выделения и ранжирования записаны как JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>что спрашивают у модели</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>чему нет места на другой стороне, с подсчётом и причиной</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>написанные ответы, о которых никто не решил, заметки, кто что сказал</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>каждое открытие вами ответа</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>каждое открытие элемента и что он показывал</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>каждая прежняя версия вердикта</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>каждая прежняя версия ответа</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>сколько вы набрали, вставили и удалили в каждом поле, но не клавиши и не буфер обмена</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>без времени</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>выделенные вами обоснования</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>имя в ваших пакетах</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>проблемы, о которых вы сообщили</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>время по каждому элементу в целых секундах и минута каждого шага</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>подробное время по каждому элементу и секунда каждого шага</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>что вы выбрали при предупреждении о языке</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>что вы хотели решить позже</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>на какой пакет это ответ, сколько сделано, дата и версия этой программы</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>ваши ответы</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>ваши исправления и ваши собственные ответы</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>ваши заметки</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>ваш открытый ключ</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>ваши вердикты с причинами</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>Шрифт не читается</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>Добавьте шрифт снова или переустановите программу.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>Все шрифты читаются</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>Не хватает сохранённых ответов</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>Верните его из копии: Настройки, Ключ подписи.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Закройте программу и перенесите папку {folder} в другое место.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Закройте программу и перенесите папку {folder} на этот компьютер.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>Закройте программу и запустите её снова. Она восстановит последнюю исправную копию и скажет, чего не хватает.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Закройте программу, прежде чем вынимать USB-накопитель.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>Освободите место, прежде чем продолжить.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>Проверьте, не заполнен ли он и не защищён ли от записи.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Сделайте резервную копию сейчас.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>На диск ничего нельзя записать</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>С резервными копиями всё в порядке</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>Другие люди на этом компьютере могут прочитать ваш ключ подписи</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>Задайте парольную фразу или создайте новый ключ: Настройки, Ключ подписи.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>Установите дату и время этого компьютера.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>Что-то не удалось проверить</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>Часы не удалось сверить с вашей работой</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>Часы этого компьютера согласуются с вашей работой</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>Часы этого компьютера отстают от вашей работы</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>Файл с вашими пакетами и ответами повреждён</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>Последнюю резервную копию нельзя открыть</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>Две половины вашего ключа подписи не совпадают</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>На диске мало места</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>На диске есть место</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>Ваши пакеты и ответы целы</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>Ваш ключ подписи не читается</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>Ваш ключ подписи здесь</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>Вашего ключа подписи здесь нет</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Ваша работа находится в синхронизируемой папке</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Ваша работа находится на сетевом диске</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Ваша работа находится на USB-накопителе</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>Ваша работа находится на диске этого компьютера</translation>
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
        <translation>Буква или знак без других клавиш нужны для набора.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt и Shift вместе переключают раскладку клавиатуры.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl и Alt вместе — это AltGr, с ней вводят буквы.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>Цифры выбирают варианты.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>Эта клавиша нужна методам ввода.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Эта клавиша нужна текстовым полям и спискам.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>Клавишей Option вводят буквы.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Эта клавиша занята системой.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>Отвечать</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>Ctrl и буква — для остального</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>Цифры выбирают</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>Рисунок клавиатуры; списки говорят то же словами.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter сохраняет и ведёт дальше</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>Справка и другое</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>Внутри вопроса, списка или текста</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>Буквы стоят там же, где на клавиатуре США.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемещаться</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Пробел выделяет</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab и стрелки перемещают</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>Цифровой ряд работает по месту клавиш, а сочетания с Ctrl — по латинской букве, поэтому все раскладки клавиатуры работают одинаково.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>То же во время набора</translation>
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
        <translation>Пробел</translation>
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
        <translation>Вместо ответа сообщение о проблеме: {count}. В отчёте они считаются сообщениями, а не ответами.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>Люди сами написали меньше половины текстов: {real} из {known}, чьё происхождение известно.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>Тексты, которые начинаются как формула; перед ними стоит апостроф: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>Тексты со знаками, которых не вмещает ни одна таблица; вместо них стоят их номера: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>столбец, который хранит план</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>критерий, который никто не оценил</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>выделение одних пробелов</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>выделение вне текста записи</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>выделение поверх другого</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>выделение, которое не является самим ответом</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>вопрос вида, которого нет в doccano</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>упорядочивание</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>упорядочивание с ничьими</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>проверяющий не согласен с ответом</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>проверяющий дал вместо него другой ответ</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>второй вопрос одного вида</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>текст без единого слова</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>ничья, которую никто не решил</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>вердикт проверяющего</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>все плохи</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>ответ, для которого на листе не осталось строки</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>ответ модели, которая судит</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>ответ, который не является выделением</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>ответ, который не является оценкой</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>ответ, который не является целым числом от 0 до 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>ответ на отложенный элемент, который нужен только для измерения</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>ответ на другой вопрос</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>элемент без единственного текста</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>элемент без объединённого ответа</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>необязательный вопрос, на который никто не ответил</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>отвечает на вопрос в прежнем виде</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>отвечает на прежний текст элемента</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>оба ответа модели совпадают</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>разные тексты или выделения, ни одно из которых не есть объединённый ответ</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>одинаково хороши</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>тяжесть выделения</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>переносы строк внутри текста, записанные пробелами</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>нет вопроса со шкалой</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>нет ответов модели для выбора</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>нет оценённых ответов модели</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>нет оценок обоих</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>никто не оценил ответ модели</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>ничто не отвечает на запрос: используйте jsonl, labels (метки) или preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>ничего не написано</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>мнения разделились поровну</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>решено, что элемент действительно неоднозначен</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>говорит то же, что отложенный элемент</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>показывает элемент тому же человеку второй раз</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>кто-то предпочёл один из ответов, но не сказал, насколько</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>пробелы по краю выделения</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>ответ: нет ни одного</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>исправленный текст совпадает с данным</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>конец текста, который длиннее, чем вмещает ячейка</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>элемент ничего не просит у модели</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>элемент — не отрывок с вопросом</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>о проблеме элемента сообщено, ответа нет</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>средняя оценка между 2 и 4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>в ответе модели нет текста</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>верный ответ на скрытый элемент</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>та же средняя оценка</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>два продолжения работы одного человека, ничего не выбрано</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>что решили об элементе</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>у написанных текстов нет большинства</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>Принята</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>Ответов, которые видели два проверяющих: {count}, вердикт одинаков: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>Проверить ещё</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>альфа {value}, от {low} до {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>прежний план оставил эту партию открытой: его просмотры тоже считаются, и все вместе принимают {share} партий на границе допустимого</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>не больше {share} ошибок</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>не больше {share} ошибок, уверенность 95 %</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>находит от {low} до {high} ошибок</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>найдено по признакам риска: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>следующий просмотр на {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>не засчитано: {count}, их проверяющие нашли слишком мало намеренных ошибок</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>одна из десяти партий с {share} ошибок всё ещё принимается</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>взвешенная доля ошибок {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>случайно проверено {checked} из {answers}, ошибок: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: найдено {found} из {planted} намеренных ошибок, отклонено {rejected} из {good} верных ответов</translation>
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
        <translation>Изменений: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>Удалено знаков: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>Перетащено знаков из другого места: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>Знаков из метода ввода: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>Вставлено знаков из другого места: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>Вставлено знаков из элемента: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>Вставлено знаков из своего текста: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>Знаков, попавших иным путём: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>Набрано знаков: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>Пауз дольше двух секунд при письме: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>Секунд работы: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>Секунд до первого ответа: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>Секунд без клавиш и указателя: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>Переходов в другое окно: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>Вставок из другого места сразу после другого окна: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>Посещений: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil не может открыть вашу работу</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>Программа не смогла завершить этот шаг. Всё сохранённое на месте.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Это не получилось</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>На пакет вида «{kind}» никто не отвечает. Укажите пакет заданий или пакет на проверку.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>Такой пакет никогда не содержит списка подписантов ({name}). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>Блоков на странице: {count}, цифр в каждом: {digits}. Ничего не изменено. Посмотрите на страницу ещё раз.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Осталось примерно {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>Уже объединено {date}. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>Спросите того, кто его прислал.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>Блок {block} в строке {row} не такой, как на странице. Ничего не изменено. Посмотрите на него ещё раз.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Срок: сегодня</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Срок: {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>Срок: {day}, больше не принимается</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>Срок: {day}, ещё принимается</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Сдать</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>Сдать снова</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>Сдано {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>Элемент {item} не подходит к своим вопросам: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>Когда давали ответ, у элемента {item} был другой текст. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>Элемента {item} нет в пакете, на который дан ответ. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>Строка {number} списка подписантов {name} не допускается. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Строка {number} в {name} не читается. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>Подписант с кодом безопасности {number} здесь никому не известен. Ничего не добавлено. Сверьте код с отправителем.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>Никто не проверяет собственные ответы. Вердиктов, которые не считаются, от {name}: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>Ещё не сдано</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>Заменить всех подписантов проекта может только его ключ восстановления. Здесь подпись другая: {principal}. Ничего не добавлено. Позвоните координатору.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>Для вопросов типа «{kind}» нужна более новая версия программы.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>Возвращённые ответы · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>Проверка · {family} · {language} · от {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>Подписано другим ключом (код безопасности {number}), а не тем, которому вы доверяете с {date}. Ничего не добавлено. Позвоните координатору.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>В конец файла что-то дописано. Здесь ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>При проверке ответ на элемент {item} был другим. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>Блоки не подходят друг к другу. Ничего не изменено. Посмотрите на страницу ещё раз.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>Часы участника ({name}) отстают: файл датирован {date}, раньше, чем сделан его пакет. Не полагайтесь на время в этом файле.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>Часы участника ({name}) спешат на {minutes} мин относительно часов здесь. Не полагайтесь на время в этом файле.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>Часы участника ({name}) во время работы ушли назад на {minutes} мин. Не полагайтесь на время в этом файле.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Содержимое {name} не читается. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>Описание пакета не подходит в месте {place}. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>Конец истории отсутствует или изменён. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>Файл здесь не читается. Ничего не добавлено. Сначала скопируйте его на этот компьютер.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>Файл начинается не так, как пакет. Он может быть опасен. Ничего не добавлено. Удалите его.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>В файле больше {limit} байт. Ничего не добавлено. Запросите его меньшими частями.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>Файл пуст. Ничего не добавлено. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>Файл неполный ({bytes} байт). Ничего не добавлено. Скопируйте его снова и подождите, прежде чем вынимать USB-накопитель.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>В файле {file} нет читаемого ключа подписи. Ничего не подписано. Перенесите ключ из своей копии.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>История принадлежит другому пакету. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>История прерывается на событии {number}. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>Основная папка участника ({name}) восстановлена из резервной копии. Если нет ответа, который у вас уже был, спросите участника ({name}).</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>Ключ ({principal}) действовал только с {start} по {end}. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>Ключ с кодом безопасности {number} отозван. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>Список файлов {name} составлен неверно в строке {number}. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>Список подписантов в этом пакете старее вашего ({said}, у вас {found}). Ваша работа не изменилась. Позвоните координатору.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>В списке подписантов нет никого, кто может подписывать пакеты заданий. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>Закрытый на ключ пакет повреждён в пути. Ничего не добавлено. Скопируйте его снова.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>Имя {principal} известно, а ключ — нет (код безопасности {number}). Ничего не добавлено. Позвоните координатору.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Пакет запрашивает пароль ZIP; пакеты этого не делают. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Пакет просит что-то загрузить; пакеты этого не делают. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>Пакет называет себя {said}, но подписан как {found}. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>В пакете есть неожиданный файл, «{name}». Ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>В пакете слишком много файлов ({count}, предел {limit}). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>В пакете слишком много подписей ({count}, предел {limit}). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>В пакете дважды есть «{name}». Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Пакет устроен не так, как бывают пакеты («{name}»). Ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>Пакет неполный: в нём нет данных. Ничего не добавлено. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>Пакет неполный: нет {name}. Ничего не добавлено. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>Пакет не подписан. Ничего не добавлено. Запросите исходный файл.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>В пакете нет списка подписантов. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>В пакете указан отправитель {said}, а в подписи — {found}. Ничего не добавлено. Позвоните координатору.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Для {name} в пакете указано {said}, а содержится {found}. Ничего не добавлено. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>О данных пакета указано {said}, а содержится {found}. Ничего не добавлено. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Пакет пытается писать вне своей папки («{name}»). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>Пакет изменён после подписания ({name}). Не используйте его; сообщите координатору.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Пакет создан более новой программой. Ничего не добавлено. Возможно, его откроет более новая версия Postil.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Пакет разросся бы до {size} байт (предел {limit}). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>Изображение или звук {name} не то, что говорит имя, или слишком велико. Ничего не добавлено. Запросите пакет снова.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>Подпись {name} не читается. Ничего не добавлено. Запросите исходный файл.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Размеры, указанные в пакете, неверны («{name}»). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>Задание не подходит для этой программы: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>Для семейства заданий «{family}» нужна более новая версия программы.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>Версия в этом пакете перескакивает на {count}. Ничего не добавлено. Позвоните координатору.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>Такого файла нет. Ничего не добавлено. Проверьте его имя и папку.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>Это пришло после {due}, когда уже ничего не принимается. Ничего не объединено. Измените план или оставьте как есть.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>Это пакет типа «{kind}», а не пакет результатов. Ничего не объединено. Запросите пакет результатов.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>Это пакет типа «{kind}», а не пакет заданий. Ничего не добавлено. Запросите пакет заданий.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>Это не пакет. Ничего не добавлено. Возможно, его удалила почтовая система; запросите его на USB-накопителе.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>Это ответ на другой пакет ({series}). Ничего не добавлено. Откройте тот пакет.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>Это ответ на редакцию {said}; вы открыли редакцию {found}. Ничего не добавлено. Откройте другую.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>Этот пакет относится к «{title}». Ничего не добавлено. Сначала откройте этот проект.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>Этот пакет закрыт на ключ. Ничего не добавлено. Откройте его ключом его проекта.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>Этот пакет закрыт не для этой основной папки, или открывающий его ключ утрачен. Ничего не добавлено. Откройте его там, где создан его проект, или распечатанным ключом проекта.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>Этот пакет старее имеющегося у вас (редакция {said}, у вас {found}). Ваша работа не изменилась. Продолжайте с имеющимся.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Этому пакету нужна версия программы {version} или новее. Ничего не добавлено. Возьмите более новую версию Postil.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Этому пакету нужно «{feature}», а эта версия программы этого не знает. Ничего не добавлено. Возьмите более новую версию Postil.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>Получатели этого пакета: {recipients}. Ничего не добавлено. Запросите свой.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>Этот пакет создан для «{format}». Ничего не добавлено. Откройте его той программой.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Этот пакет распаковала и снова упаковала другая программа («{name}»). Ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>Этот пакет создан для другого координатора. Ничего не добавлено. Отправьте пакет туда.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>Этот проект принимает только закрытые на ключ результаты, а этот пакет открыт каждому, кто его несёт. Ничего не добавлено. Запросите закрытый.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>Сказанное в пакете об элементе {item} не следует из его истории. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt не описывает этот пакет. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} из {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>Проверено ответов: {a} из {b}</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · от кого: {signer}. Элемент {a} из {b}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name}: сданы два разных продолжения одной работы. Ничего не выбрано. Спросите, какое верно.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} подписан для другой цели ({purpose}). Ничего не добавлено. Запросите исходный файл.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>Отвечает {principal}, а получатели пакета: {recipients}. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} не имеет права подписывать для этой цели ({purpose}). Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>«{item}» в {name} стоит дважды или не по порядку. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>«{name}» содержит лишние данные, которых в пакетах не бывает. Ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>Размер «{name}» — {size} байт (предел {limit}). Ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>«{name}» — ссылка или устройство вместо файла. Ничего не добавлено. Сообщите координатору.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>Нет «{name}». Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>«{name}» нет в списке самого пакета. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>«{name}» упакован способом, который эта программа не читает. Ничего не добавлено. Запросите оригинал.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>Файл «{name}» изменён. Ничего не добавлено. Запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>Файл «{name}» повреждён в пути. Ничего не добавлено. Скопируйте пакет снова.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Этот комплект</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Этот пакет</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>Имя комплекта состоит из строчных латинских букв, цифр, точек и дефисов, например news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>В строке списка терминов нет термина, она пропускается.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>У варианта нет id в столбце «{column}».</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>Каждой точке шкалы нужно описание. Для «{id}» не хватает: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>Отложенных элементов, которые похожи на элементы другой части и не перечислены: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>Элементы изменились с тех пор, как сделаны пакеты. Новых: {new}; с другим текстом: {changed}; отозвано: {withdrawn}. Ответы на прежний текст или на отозванный элемент сохраняются и оплачиваются, но больше не учитываются.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>Строки могут стоять только рядом с этими частями: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>Семейства «{family}» нет. Вы имели в виду «{meant}»?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>Семейства «{family}» нет. Есть: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>Нет элемента «{item}», названного критичным.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>нет элемента «{item}», названного для тренировки.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>Ключа «{key}» здесь нет.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>Ключа «{key}» здесь нет. Вы имели в виду «{meant}»?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>Название языка «{tag}» неизвестно. Укажите его в [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>Ни в одной строке нет столбца «{column}». Столбцы здесь: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>Ни в одной строке нет столбца «{column}». Вы имели в виду «{meant}»?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>Нет источника «{source}», который указан для тренировки.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>Ни одно значение столбца «{column}» ничего не говорит для «{key}».</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>Из выбранных {count} не дают здесь элемента, в их числе {item}.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>Разобрать беседу могут только семейства с одним ответом модели; это семейство не может.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>У вопросов типа {kind} нет «{key}».</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>Ключ восстановления проекта {project}

Распечатайте эту страницу, храните её в надёжном месте и удалите этот файл.
С этим ключом можно ввести новый ключ координатора, если ваш потерян или украден.
Кто им владеет, может взять проект на себя. Он не открывает ответы и не подписывает пакеты.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>Ключ результатов проекта {project}

Распечатайте эту страницу, храните её в надёжном месте и удалите этот файл.
Он открывает закрытые результаты этого проекта, если ключ координатора утрачен. Он ничего не подписывает.
Тот, у кого он есть, может прочитать их с помощью Postil (--key) или age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>Комплект прошлого раунда не читается: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>комплект предыдущего раунда «{round}» здесь неизвестен. Сначала откройте его.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>Комплект {file} относится к проекту «{here}», а план — к «{there}». Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>Отобранные элементы подписаны ключом, которому здесь не доверяют (код безопасности {number}). Сверьте код с отправителем.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>Срок {due} прошёл, а после него результаты не принимаются: каждый был бы отклонён.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>пояснение к {item} не подходит: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>файл изменён после того, как из него выбрали элементы.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>Первый источник нельзя присоединить к другому.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>Инструкция {path} не читается как текст UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>Отложенный элемент {item} говорит почти то же, что {other}, предназначенный для {split} ({likeness}): «{text}» – «{texts}». Переместите один из них или допустите с указанием причины: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>Отложенный элемент {item} говорит то же, что {other}, предназначенный для {split}: «{text}». Переместите один из них.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>Отложенный элемент {item} стоит внутри текста {other}, предназначенного для {split} ({likeness}): «{text}» – «{texts}». Переместите один из них или допустите с указанием причины: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>Отложенный элемент {item} уже был в упражнениях: «{text}». Отложите другой.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>Перечисленные отложенные элементы похожи ещё на ряд элементов другой части.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>Отложенные запросы уже послужили раундов: {count}. Отложите новые.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>элемент {item} предназначен для тренировки, но у него нет верного ответа. Назовите столбец в [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>элементы выбраны для проекта {here}, а этот план для {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>Элементы {item} и {other} относятся друг к другу, но стоят в разных частях: {split} и {others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>Карточку ключа {file} нельзя использовать: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>Имена «{bundle}» и «{name}» вместе слишком длинные. Сократите одно из них.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>Id варианта «{id}» не соответствует образцу и становится «{name}».</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>Id варианта «{id}» зарезервирован и становится «{name}».</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>План ни о чём не спрашивает. Нужен хотя бы один вопрос.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>План не открывается: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>План не является текстом UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>В плане не указан язык: назовите его в [bundle] или столбец в [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>План требует элементов с известными ответами, но таких нет.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>Запрос элемента {item} был отложен в прошлом раунде, а теперь пошёл бы в {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>Вопрос «{question}» изменился с тех пор, как сделаны его пакеты, под тем же идентификатором. Ответы, которые больше не подходят, сохраняются, но не учитываются, и их элементы снова открыты: {count} из вернувшихся.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>У вопроса «{question}» другие слова или варианты, чем когда делались его пакеты, под тем же идентификатором. Прежние ответы учитываются. Если он теперь спрашивает о другом, дайте ему другой идентификатор.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>Вопрос «{question}» новый, на него нужно ответить. Элементы с прежними ответами снова открыты, вернувшихся ответов: {count}.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>Вопросы не подходят: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>Вопросы занимают {size} байт; предел — {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>запись о выбранных элементах не читается: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>запись о выбранных элементах изменена после подписания или не подписана.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>Ключ восстановления не является открытым ключом типа ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>Правильные ответы на «{question}» попали бы в подсказки.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>Нужна роль «{key}»: назовите её столбец в [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>Прошлый раунд относится к проекту {here}, этот план — к {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>Раунд «{round}» этого комплекта закрыт и подписан. Дальше идёт новый раунд со своим комплектом.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>То же найдено ещё в элементах: {count}.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>В списке терминов нет столбца «{column}».</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>Допускать {item} и {other} не нужно: они не похожи.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>Исключение для {item} и {other} было дано для других текстов. Напишите новую причину, чтобы дать его снова.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>Для «{name}» нет элементов: все они у других или требуют других языков либо областей.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>Это не TOML: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>Двух участников в пакетах зовут «{name}». Дайте одному из них другое имя.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>У двух участников один и тот же ключ: «{name}» и «{other}».</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>У двух вариантов один id «{id}».</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>Два вопроса называются «{id}».</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>То, что {name} пишет для {other}, похоже на отложенный элемент {item} ({likeness}): «{text}» – «{texts}». Это можно допустить с указанием причины: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>То, что {name} пишет для {other}, говорит то же, что отложенный элемент {item}: «{text}».</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>кто угадает зерно, сможет различить ответы разных моделей. Задайте в [bundle] длинное случайное зерно.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] называет значения для «{key}», о чём план не спрашивает.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] говорит, как подсказывать, но ни один столбец не содержит подсказок. Назовите его в [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>элементов для тренировки: {count}; в пакете их не больше {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>Элементов с меньшим числом людей, чем хочет план: {count}. Участники не берут больше элементов.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>Элементов с меньшим числом людей, чем хочет план: {count}. Слишком мало участников с областью «{field}».</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>Элементов, которым досталось меньше людей, чем нужно плану: {count}. Слишком мало участников знают «{language}».</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>В «{place}» не хватает текстов: {count}. Их нет на «{tag}», а у других текстов плана есть.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>Значений столбца «{column}», которые ничего не говорят для «{key}»: {count}; эти элементы отбираются без него.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} и {other} не похожи: их исключение действует для того, что люди пишут о {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} не входит в выбранные элементы.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: элементов, на которые отвечают несколько человек: {count}; согласие известно примерно до ±{size}.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: запросов: {count}; предпочтение видно только примерно от {percent} из 100.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: запросов: {count}; видны только различия больше примерно {size} стандартных отклонений.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: элементов, на которые отвечают несколько человек: {count}. Согласие сообщается начиная с {least}.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: запросов: {count}; этого мало, чтобы показать хоть какое-то различие.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>«{day}» — не день. Напишите год, месяц и день, как 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>«{id}» — вопрос семейства и остаётся типа {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>«{key}» не подходит: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>«{key}» должен называть столбец или список столбцов.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Нет «{key}».</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>«{key}» — не роль этого семейства и не вопрос этого плана.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>«{key}» — не роль этого семейства и не вопрос этого плана. Вы имели в виду «{meant}»?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>«{key}» показывается участникам и выдаёт, какая модель что написала.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>«{key}» нужно показывать, но [fields.keep] его не сохраняет.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>«{key}» называет уже имеющиеся значения, но [fields.use] не говорит зачем. Они пропущены.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>Для источника не указано «{key}». Ни участники, ни экспорт этого не получат.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>«{language}»: запрошено элементов {count}, есть {there}. Копии считаются один раз.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>«{name}» в [fields.keep] — имя, под которым хранятся подсказки. Дайте столбцу другое имя.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>«{name}» не является частью этого семейства. Есть: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>«{name}» — не часть. Есть: train, validation, heldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>«{name}» входит в элемент и содержит правильные ответы на «{question}».</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>«{name}» показывается участникам и содержит правильные ответы на «{question}».</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>Для «{name}» нужна карточка ключа или имя только из латинских букв и цифр.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>У «{place}» нет текста на «{tag}», а у других текстов плана есть.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«{tag}» — не код языка.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>«{value}» — не столбец и не код языка.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>Стрелки, цифровой блок и правая половина; выбирают цифры цифрового блока.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>Отвечают цифры и Enter цифрового блока; его знаки делают остальное.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>Цифры и левая половина; Enter и стрелки не нужны.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Левая рука</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Буквы без других клавиш работают вне текстовых полей.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Как в Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Как в Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Как в Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>Только цифровой блок</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Правая рука</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>Что там отбрасывают, здесь откладывают или отмечают как проблему; это можно отменить.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>Страница {a} из {b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>Не относится к этому заданию</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Написано на другом языке</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>Это оскорбительно</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>Видны чьи-то личные данные</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>Текст обрезан или испорчен</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>Нельзя вычислить: все оценки одинаковы.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>Нельзя вычислить: ответы из файла не говорят, какой ответ модели был показан первым.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>Нельзя вычислить: все дали одинаковый ответ на каждый элемент.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>Нельзя вычислить: ни на один элемент не ответили два человека.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>Нельзя вычислить: не все ответили на каждый элемент.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>Нельзя вычислить: только на один элемент ответили два человека.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>Нельзя вычислить: ответы, у которых не названа модель, от элемента к элементу разные.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>Нельзя вычислить: некоторые модели ни разу не сравнивали с другими.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>Нельзя вычислить: проверяющие находят не больше ошибок, чем наугад.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>Невозможно вычислить: в двух раундах этот вопрос задан по-разному.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>Невозможно вычислить: у двух раундов нет общих отложенных запросов.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>Нельзя вычислить: ответов нет.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>Нельзя вычислить: эти люди ответили на разные элементы.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>Нельзя вычислить: этот показатель сравнивает двух людей.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>Нельзя вычислить: слишком мало ответов ({found}, нужно не меньше {needed}).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>Нельзя вычислить: слишком мало элементов ({found}, нужно не меньше {needed}).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>Старые и новые ответы модели оценивали не в одних и тех же пакетах.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>В среднем каждый запрос оценили меньше двух человек, поэтому ничего не утверждается.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>Оценки отобранных элементов при повторе растут без всяких изменений.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>Согласие нельзя вычислить, поэтому ничего не утверждается.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>Интервала нет, поэтому ничего не утверждается.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>Запросов слишком мало, чтобы что-то утверждать.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>Ассистент</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Указание</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>Партия — то, на что один участник ответил из одного пакета на одном языке. Ошибки среди случайно взятых ответов с точным 95 % интервалом; ответы, взятые из-за риска, не входят ни в одну долю.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>Признак просит посмотреть ответы. Это не вердикт, он ничего не отклоняет и никогда не влияет на оплату.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>Выше среднего</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>Принятых ответов, время которых не записано и которые поэтому не входят ни в одну сумму: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>Принято: ответы, которые остались в силе и не возвращены проверяющим. Возвращено: ответы, которые проверяющий исправил или с которыми не согласился, серьёзно или критично. Сообщение о проблеме считается работой. Признаки и флажки здесь ничего не меняют.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Согласованная ставка</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Все элементы</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>Доля отвеченного от нужного, по языкам и источникам.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>Ответов сверх этого: {count}, на элементы, где их больше, чем нужно, или которые один человек получил дважды.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>Ответов здесь: {given} из {wanted}. Не начато элементов: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>Ответов всех участников: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>Ответов на элемент</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>Получено ответов</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>Ответы, которые проверяющие дали, ещё не видя ответа: {given}; сравнено с ним: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>Ответы, которых не было в прежнем раунде</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>Ответы на прежние тексты или вопросы либо на снятые элементы, которых нет ни в одном числе здесь: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>Ответы на «{question}», которые не идут вместе с ответами других: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>Полосы: доля каждого значения. Выделения: доля среди всех участников языка. Сначала самые непохожие.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>По языкам</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>По мнению тех, кто выбирал</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>Нельзя вычислить: текстов больше {most}; искались только точные копии.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>Нельзя вычислить: тексты не писались.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>Нельзя вычислить: время не записано.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Шанс победить</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>Участников, чью сумму нельзя вычислить, так что она не входит в этот итог: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>Участников: {people}; сначала самые низкие.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>Исправленная доля</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Считается в</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>Подсчитано {counted}; пакеты созданы {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Оценка Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>Решено после</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>Каждый участник и остальные</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>Каждая сумма округляется один раз, до наименьшей единицы своей валюты, половины вверх. Итоги складывают суммы так, как они показаны.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>Одинаковых ответов подряд на «{question}»: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>Оценка верной метки</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>Каждое число считает объединённые ответы: для каждого участника и пакета берётся пакет результатов, журнал которого продолжает все остальные. Если два пакета результатов одного участника расходятся, не считается ни один. Ответы на прежний текст элемента и сообщения о проблемах ответами на него не являются.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Ожидаемая точность</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>Чисел, которые можно вычислить: {computed} из {figures}; ниже 0.667: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>Первое место: как часто лучше ответ, показанный первым</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>От ответов к меткам</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>По счётчикам набора и вставки, никогда по набранному. Неизвестно: ничего не считали.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>От раунда к раунду</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>Остальных строк: {count}, в {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>Остальных строк: {count}. Они в файлах CSV, которые можно сохранить вместе с отчётом.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>Известные ответы, на которые надо взглянуть</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>Половина элементов занимает от {low} до {high} секунд.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>Отложенных запросов: {prompts}; людей на каждый: {people}; {figure}: {value} (95 %: от {low} до {high}, по запросам); p = {p} ({method}, по Холму); альфа {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Скрыто</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>Скрытые известные ответы</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>У скольких элементов сколько ответов разных людей. Элемент, о котором сообщили проблему, считается просмотренным, но не отвеченным.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>Как часто первая из двух моделей лучше, ничьи пополам, с 95 % интервалом по запросам. «Оба плохи» не входит ни в одну долю. Пунктир: разницы нет.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>Как часто остальные дают тот же ответ на тот же элемент, с 95 % интервалом; от 20 общих элементов. Низкое значение может означать и трудные элементы.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Как это посчитано</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Без внимания</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>Видно после</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>Видно до</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>Метки недостатков</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>Элементы за числами</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>Элементы по языкам</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>Элементы, которые берутся всегда, учитываются и показаны также отдельно.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>Элементов, ждущих решения: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Альфа Криппендорфа с 95 % интервалом по элементам. Пунктир на 0.667 и 0.80 — для ориентира: низкое значение судит отдельный ответ и инструкцию и не является виной там, где спрашивают мнения.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Сходство</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Поражения</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Партии</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>Партий, которым нужны ещё проверки: {open} из {lots}; отклонено: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Большинство</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Средний ранг</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>Средние по запросам с интервалами 95 %. Закрашенные и соединённые: отложенные запросы, только они могут показать успех. Пустые: выбранные элементы или те, на которых обучали; они растут сами, если их выбрали за низкие баллы.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>Медиана длины в знаках</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Медиана всех</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>Медиана, средняя половина, 5-й–95-й процентили в секундах без пауз. Для планирования, не для суждения.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>Методы расходятся</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>Модели как судьи</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>Модели-судьи не входят ни в большинство, ни в согласие. Их сравнивают с большинством из двух и более людей; рядом — как часто один человек согласен с остальными. Интервалы по элементам, 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>Больше 30 % тех, кто хорошо справляется с известными ответами, говорят здесь иное: проверьте известный ответ.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Имя раунда</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>Сравнить пока нельзя ни одного ответа.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>Разница между {model} и {other} не показана.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>В файле координатора не согласована ставка.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Признаков не найдено.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>Для сообщений о проблемах время не записывается: при почасовой оплате они не входят ни в одну сумму. Всего: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>О проблемах никто не сообщал.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>Не сравниваются, так как это написанные тексты: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>Не сравнивались: взятые из-за риска: {risk}; данные после другого ответа на тот же элемент: {seen}; наряду с ответом другого проверяющего: {again}; на ответы, которых больше нет: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>По запросам, которые есть в обоих раундах, попарно, по Холму. Раунды оценивали в разное время и, возможно, разные люди: о разнице ничего не утверждается.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>Только по отложенным запросам, не меньше 30, с интервалом, не меньше двух человек на каждый и их согласием.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>Посчитана только эта часть: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>Иначе, чем известный ответ</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>Пакеты отданные и вернувшиеся</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>Пакеты, время и сообщения о проблемах относятся к ответам целиком; партии, вердикты и тренировка есть только в полном отчёте.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>Пары ответов двух людей на один элемент; одинаковые на диагонали.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>Платёжная ведомость</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>Баллов на 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>Баллов на ответ</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>Сообщения о проблемах</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Притяжение</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>Сначала усредняются оценки людей; интервал — t по запросам, 95 %. Об успехе говорят только отложенные запросы, от 30; критичные элементы стоят отдельно.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>Сообщений, по причинам: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>Вердикты проверяющих</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Проверяющие</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>Проверяющие согласны с {agree} из {checked} ответов.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>Собственные ответы проверяющих, данные до того, как они увидели ответ</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>Верных ответов не было ни в одном пакете. Критерий Вальда между людьми, правыми в 85 % и в 60 % случаев, просит взглянуть и ничего больше. Интервалы Уилсона, 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>Верно с первой попытки</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>Верно с последней попытки</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>Прежние раунды</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>Раунды, в которых послужили отложенные запросы</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>Раунды, проверяющие, модели-судьи и утверждения есть только в полном отчёте.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>Как у остальных</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>Так же, видя</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>Так же, не видя</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>Оценки по частям</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>Баллы тяжести</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>Баллы тяжести: нейтрально 0, мелкая 1, крупная 5, критическая 25, мелкая пунктуация 0,1; на 1000 слов или знаков источников.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Доля от всего</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>Доля каждого балла, разложенная вокруг среднего балла. Среднее стоит только в таблице.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>Признаков: {signs}; участников с ними: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>Некоторые ответы, взятые случайно, проверяющий видит только после того, как сам ответит на элемент: это второй оценщик, который ничего не знает о первом. Сравниваются ответы случайной выборки, по одному проверяющему на элемент; написанные тексты не сравниваются.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>Сила относительно {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>Принято: своей командой; тот же ответ без неё считается оставленным без внимания. Притяжение: насколько чаще ответ совпадает с подсказкой там, где её было видно до ответа, чем там, где её никто не видел; интервал по элементам, 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>Десять и больше подряд быстрее, чем можно прочесть текст; всего {fast} из {all}.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>Десять и больше подряд слишком быстро для чтения или меньше чем за треть обычного времени; всего {fast} из {all}.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>Тексты намного длиннее или короче других: {count} из {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>Тексты не на том языке: {count} из {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>Тексты, которые почти копируют друг друга: {count} из {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>Тексты, которые почти копируют тексты других людей (людей: {people}; больше всего: {names}): {count} из {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>Тексты, которые почти копируют тексты, автор которых {other}: {count} из {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>Тексты, которые повторяют сами себя: {count} из {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>Последняя таблица сравнивает ответы участников с меткой, которую оценивает модель Дэвида — Скина (Dawid-Skene): {shown} из {all} человек.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>Нижняя пятая часть по оценкам половины людей и то, что сказала о тех же элементах другая половина. Такой рост — не успех.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>То же</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>Каждый раз один и тот же ответ на «{question}»: {count}. Больше никто не отвечал.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>Каждый раз один и тот же ответ на «{question}»: {count}. Остальные дают его в {share} своих ответов.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>Один и тот же элемент дважды</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>Эти запросы послужили в трёх раундах: выберите новые.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>Этот раунд и предыдущий</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Время на элемент</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>К решению</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>По двое</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>Значения каждого участника</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>Чаще всего смешиваемые значения</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Нужно</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>Что выбор делает сам по себе</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>Что каждый проверяющий нашёл из намеренных ошибок и что отклонил из заведомо верных ответов.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>Что сделано в пакете, неизвестно, пока он не вернётся.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>Чего не хватает, по пакетам и языкам</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>Что можно утверждать</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>Там, где ответы взяты пропорционально риску, каждая ошибка и её баллы тяжести стоят за столько, сколько следует из вероятности её взять (Horvitz-Thompson, границы Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>Где метки различаются</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>Откуда написанные тексты</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Доля побед</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Доли побед</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Победы</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>С людьми</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>Справка о работе</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит посмотреть</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Написанные тексты</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>согласны</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>столько, сколько нужно</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>ниже цели</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF показывает, насколько похожи написанные тексты: это сходство, а не согласие.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>полностью</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>не согласны</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>изменённая подсказка</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>отложенные</translation>
    </message>
    <message>
        <source>late</source>
        <translation>поздно</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не хватает</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>нет элементов</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ещё не решено</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>others</source>
        <translation>остальные</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>процитировано</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>слишком мало запросов</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>набрано</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>сомнение</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} за час</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} за элемент</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>Различаются {apart} из {pairs} пар ответов на один элемент.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>Вернулось пакетов: {back} из {packs}.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>Меньше нужного ответов у {below} из {items} элементов.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>Утверждать что-то позволяют {made} из {all} сравнений.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} лучше, чем {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} хуже, чем {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: вернулись две версии этой работы, и ни одна не продолжает другую. Ничего из неё не учитывается, пока в разделе «Пакеты с результатами» не выбрано, какая верна.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} из {whole}, меньше одной пятой</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>Нарисовано {shown} из {all}, сначала то, на что стоит посмотреть.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>Нарисовано {shown} из {all}, сначала те, на кого стоит посмотреть; все есть в {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>Нарисовано {shown} из {all}; все стоят в таблице.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (примерно от {low} до {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (от {low} до {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>«{value}» в {share} ответов</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>Что-то добавлено</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>Согласие, с исправлением</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>Решить нельзя</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>Противоречит источнику</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>Критерий понят неверно</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Несогласие</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Вы согласны?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>Изменить ответ или обоснование</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>Пусто или отписка</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>Дать свой ответ</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Грамматика</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>Насколько это тяжело?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>Указание не выполнено</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>Что-то упущено</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Серьёзно</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительно</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Нейтрально</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>Не своя работа</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>Не в стиле инструкции</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Пунктуация</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>Оценка без причины</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>Письмо или направление</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>Чувствительные или личные данные</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>Источник испорчен</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>Говорит не о том</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>Термины и стиль</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>Неестественно</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Сомневаюсь</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Что именно?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что не так?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>Неверное обоснование</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Неверная метка</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>Не тот язык или вариант</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Не тот термин</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Не тот тон</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Ваш собственный ответ</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>После {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Изменено после подписания</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>Разные ответы модели</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>Элемент {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>Низкая оценка</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Люди расходятся</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>Редкие значения</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>Баллы далеки</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>Подписанная сводка</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Этот комплект</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>Модель не уверена</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>берётся всегда</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>выбран как трудный</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>выбрано из {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>закрыт {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>посчитана по другим ответам, не по тем, что есть здесь сейчас</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>взят случайно</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>соответствует ответам, которые есть здесь</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>для тренировки</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>для обучения</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>для проверки обучения</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>отложен</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>зерно {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>подписано: {name}</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>допущено: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{items} из {pool}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} отложен и говорит почти то же, что {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} отложен и говорит то же, что {other}, {split}. Уберите один из них.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} отложен и стоит внутри текста {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: {share} из 100</translation>
    </message>
    <message>
        <source>{split}: {count}</source>
        <translation>{split}: {count}</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV для электронных таблиц</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>Набор данных с карточкой и метаданными Croissant</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>Объединённые ответы с голосами</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Другие программы</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>Предпочтения (DPO, награда)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>Только запросы</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>Запросы с ответами (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>Оценки со средними</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>Лист (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>Желательные и нежелательные ответы (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>Пример: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>Не сюда: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Недавние знаки</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Всегда цифры 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Переходить автоматически</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>Скрыть строки рядом с текстом</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Интерфейс</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Линейка для чтения</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Напоминать о перерыве</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>Напоминание о копии ключа показано</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>Показывать невидимые знаки</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>Показывать ответы как исходный текст</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Ключ подписи</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Доверие</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>Куда сохраняются пакеты результатов</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>Сообщено о проблеме</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Оплошность</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Другой ответ</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>Сначала выберите, почему понадобилось решение.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>Сначала выберите, какой ответ верен.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>Замечание к инструкции</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>Поровну дали разные ответы</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>Инструкция об этом молчит</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>Инструкция неясна</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>Элемент с изъяном</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>Известный ответ: {answer}. Ваше решение займёт его место.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>Язык или вариант</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Заметка: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>Не хватает варианта</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>Сообщено: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>Проверяющий был неправ</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>Проверяющие не согласны</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>Проверяющие: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>Кто-то возражает: возвращённый ответ был верным</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>Нужны особые знания</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>Текст можно прочесть двояко</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>Объединённый ответ ненадёжен</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>Действительно неоднозначно: сохранить распределение</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>Два способа счёта дают разные ответы</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>Какой ответ верен?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>Почему по этому элементу понадобилось решение?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>согласны</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>согласие с исправлением</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>другой язык</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>другая проблема</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезано</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>не согласны</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>мой ответ был верным</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>не для этого задания</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>оскорбительно</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>личные данные</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>сомнение</translation>
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
        <translation>Файл, в котором больше {limit} строк, не читается за один раз. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>Имя в объекте — не простой текст.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Здесь открыта кавычка, которая нигде не закрыта.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>Ответ модели в элементе {item} называет модель: «{name}».</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>В тексте половина суррогатной пары, которая не обозначает никакого знака.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>В тексте есть знак NUL, которого в текстах не бывает.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>Из-за псевдонимов данные стали бы во много раз больше файла.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>Псевдоним указывает на то, в чём сам находится.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>В папке «{folder}» нет файлов набора данных, которые читаются: JSON Lines, JSON, CSV, TSV или Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>При соединении по строкам в обоих источниках должно быть поровну строк: {here} и {there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>Пропущено при чтении: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>Кодировки «{encoding}» нет.</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>Файла «{path}» нет.</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>Формата «{format}» для чтения нет.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>Ни в одной строке нет столбца «{column}».</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>Ни одно значение столбца «{column}» не подходит к ответам на «{question}».</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Для файлов Parquet нужен пакет {package}: установите его как postil[parquet] или сохраните данные в JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>Ответ {number} модели не содержит текста.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>Между закрывающей кавычкой и следующим столбцом что-то есть.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>Ответ «{text}» не находится в месте {start} своего отрывка.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>В ячейке {place} ошибка: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>Ячейки {place} объединены. Разделите их, чтобы у каждой строки была своя.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>В столбце {column} есть ячейки, но нет имени в первой строке.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>Слишком глубокая вложенность данных.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>Набор данных в «{folder}» хранится в файлах Arrow, которые не читаются. Запишите его как Parquet или JSON Lines (to_parquet, to_json) и выберите эти файлы.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>Разделитель и кавычка должны быть по одному знаку каждый и разными.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>По окончанию «{ending}» формат неясен. Назовите его в плане: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Файл не открывается: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>В файле есть тип документа (DOCTYPE) или собственные сущности, они не читаются. Уберите эту часть.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>В файле нет части с именем «{name}». Есть: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>В файле больше, чем читается за один раз. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>Файл включает другие файлы (XInclude), которые не читаются. Уберите эту часть.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>В папке «{folder}» больше {limit} файлов. Выберите папку, в которой лежат данные.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>Папка «{folder}» — не набор данных, и в ней больше {limit} файлов со строками. Выберите некоторые из этих файлов.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>Папка «{folder}» — не набор данных, и ни один файл в ней не читается.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>Id «{id}» не соответствует образцу и становится «{name}».</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>Id «{id}» встречается дважды; сначала в строке {first} файла {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>Элемент не подходит к своему семейству: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>У элемента нет id; он получает «{name}» по своему файлу и строке.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>У элемента нет текста для «{part}», он пропущен.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>У элемента не указан язык, а у комплекта нет общего.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>Элемент занимает {size} байт; предел — {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>Элементы {item} и {other} говорят почти одно и то же.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>Элементы {item} и {other} говорят одно и то же.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>Имя «{column}» встречается в объекте дважды.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>В плане не назван столбец для id; элементы получают id по своему файлу и строке.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>То же найдено ещё раз: {count}.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>Оценка подсказки «{score}» — не число от 0 до 1. Она сохраняется как есть.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>В источнике нет элементов.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>В тексте есть знак NUL, которого в текстах не бывает. Возможно, файл повреждён или это UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>Отсюда текст уже не UTF-8. Сохраните файл как UTF-8 или назовите его кодировку в плане.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>Отсюда текст уже не {encoding}. Назовите в плане другую кодировку.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>Значение «{label}» не подходит ни к одному ответу на вопрос «{question}».</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>Элементов нет: ни одна строка источников не даёт элемента.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>Элементов: {count}; в пакет входит не больше {limit}.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>Это не файл формата {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Это не JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>Это не Parquet: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Это не XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Это не YAML: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>В этой строке столбцов: {found}, в заголовке: {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>В этой строке столбцов: {found}; в строках этого формата: {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>В этой строке столбцов: {found}; больше {limit} не читается.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>Эта строка не JSON: {reason}. У файла, который весь является одним значением JSON, формат json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>Два столбца называются «{column}».</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>Два ответа модели в элементе {item} совпадают.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>Границы слов в текстах без пробелов здесь неизвестны: установите {package}, иначе выделение пойдёт по буквам.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>отменённая аннотация</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>код внутри текста</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>разговор, в котором больше 200 реплик</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>удалённое сообщение</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>признак, который указывает на другую аннотацию</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>файл другой части набора данных</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>файл без данных</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>формула, значение которой не вычислила ни одна программа</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>формула, от которой прочитано значение</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>метка, которую люди поставили по-разному</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>слой связей или цепочек</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>строка текста, которая не складывается из своих слов</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>выделение иного вида</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>выделение вне всех предложений</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>выделение, которого нет в его тексте</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>выделение, которое продолжается в следующем предложении; прочитано как два</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>выделение нулевой длины</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>сообщение, у которого нет здесь начала разговора</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>сообщение с одним ответом</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>морфема</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>предсказание другой модели</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>предпочтение вне пределов от -3 до 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>запись иного вида</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>аудио- или видеозапись, которая остаётся на своём месте</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>связь между выделениями</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>ответ сверх четвёртого</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>ответ на запрос сверх четвёртого</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>ответ модели — это текст или объект с содержимым.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>ответ, который не был отправлен</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>результат другого вида: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>предложение внутри другого</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>знак, который может быть клавишей метки или набран</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>предложенный перевод</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>реплика — это текст или объект с ролью и содержимым.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>представление без текста</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>аннотация ко всему файлу или к его XML</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>аннотация из слоя связей или цепочек</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>аннотация, которой нет ни в одном представлении</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>пустой узел</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>элемент, о котором сообщили, но на который не ответили</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>вариант — это текст или объект с ключами, которые названы в плане.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>другой лист файла</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>байты, которые не являются текстом</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>здесь нужен один текст, а не список и не объект.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>метка отклонённой строки</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>метка пропущенной строки</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>то, что стоит рядом с выбранной меткой</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>Строк, для которых не нашлось пары в «{source}»: {count}; это первая из них.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>Строк этого источника, для которых не нашлось пары: {count}.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>«{part}» не подходит: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>В «{part}» элемента {item} есть буквы, потерянные в пути.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>В «{part}» элемента {item} ничего не видно: только знаки, которых не показывает ни один шрифт.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>«{part}» элемента {item}: письменность {script} необычна для «{language}».</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>«{part}» элемента {item}: похоже на «{found}», а не на «{language}».</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>«{part}» элемента {item}, похоже, содержит номер телефона.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>«{part}» элемента {item}, похоже, содержит адрес электронной почты.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>«{part}» элемента {item}, похоже, содержит адрес компьютера.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>«{part}» элемента {item}, похоже, содержит номер банковского счёта.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>«{part}» элемента {item}, похоже, содержит номер платёжной карты.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>В «{path}» дважды использовано одно имя.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>«{rows}» — не путь к строкам. Пример: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«{tag}» — не код языка.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>«{tag}» не тег: O либо B-, I-, E- или S- и метка.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>«{text}» не стоит на месте {start} своего текста.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>«{value}» — не число, какое бывает в JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>«{value}» встречается дважды в столбце, соединяющем источники.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>согласие</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>несогласие</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>возражение или проблема</translation>
    </message>
    <message>
        <source>open</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>сообщено о проблеме</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>решить позже</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>При оценке {most} и ниже нужно предложение здесь.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Сначала выберите метку.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>Сначала выберите метку. Клавиши от {first} до {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>Сначала выберите лучший ответ.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>Выделите хотя бы одно предложение.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>Здесь подсказки не показываются.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>Сначала расставьте все ответы по порядку.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>Подсказка: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>Ещё без ответа вопрос: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>Отменено: ответ в элементе {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>Отменено: решить позже, элемент {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>Отменено: метка элемента {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>Отменено: выделение в элементе {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>Отменено: заметка в элементе {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>Отменено: возражение в элементе {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>Отменено: проблема в элементе {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>Отменено: текст элемента {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Сначала напишите ответ.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>Осталось: {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>Осталось: {count}, примерно {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>пакеты</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>пакеты результатов</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>пакеты на проверку</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>пакеты заключений</translation>
    </message>
</context>
</TS>
