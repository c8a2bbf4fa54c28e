<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>Sobre o conteúdo</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Adicionar e começar</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>Adicionar a versão mais nova?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>Adicionar o pacote</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>Adicionar este pacote?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>Suas próprias respostas ficam de fora: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>Respostas a itens alterados ou retirados, mantidas com a revisão anterior: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Ligue para {name} ou marque um encontro e compare estes dígitos com os dessa pessoa. Um e-mail pode ser falsificado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Copiar texto para o e-mail</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>Detalhes para a coordenação</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>Primeiro pacote deste signatário</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>Olá, o pacote “{title}” está endereçado a {other}. Você poderia me enviar o de {you}?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>Ele diz que vem de {name}. Convém verificar antes de confiar.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>Ainda não comparados. Adicionar o pacote e me perguntar de novo antes da entrega</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>Há perguntas que mudaram. Itens abertos de novo porque suas respostas não servem mais: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Número de segurança de {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Assinado por {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>Assinado por {name}, ainda não comparado</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Fonte: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>O número que você confirmou em {day} era outro: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>Os números são diferentes. Não adicionar o pacote</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>Os números conferem. Confiar neste signatário e adicionar o pacote</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>O pacote está completo e inalterado</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>Não é possível adicionar este pacote</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>O que você entrega: respostas, evidências, notas, versões anteriores das respostas, {times}, seu nome.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>O que você entrega: veredictos, correções, notas, versões anteriores dos veredictos, seu nome.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>Você já tem este pacote</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>A pergunta será repetida antes da entrega.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Você verifica respostas de outras pessoas. Algumas foram feitas erradas de propósito, para ver se os erros são bem encontrados.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>Você confirmou este signatário em {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>Sua resposta é mantida: %n.</numerusform>
            <numerusform>Suas %n respostas são mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>Seu pacote de resultados de {day} não tinha chegado quando este pacote foi criado.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>Seu pacote de resultados de {day} chegou.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>Seu pacote de resultados de {day} foi recebido em {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sem tempos</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>tempos detalhados de cada item</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>tempos detalhados de cada item, quanto você digitou e colou</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>segundos inteiros de cada item</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>Respondidos: {a} de {b}. Seu trabalho continua intacto.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>Verificadas: {a} de {b}. Seu trabalho não foi tocado.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} também examinou e assinou este pacote</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} assina com uma chave nova</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Novos: {new}, alterados: {changed}, retirados: {withdrawn}.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · respostas a verificar: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · itens: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>Com formatação</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Inserir um caractere</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Sem formatação</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>Este pacote não tem termos</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>Respostas ao item {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Usar esta versão</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>A versão que você escolhe passa a ser a mais nova. Nada se perde.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>Este item ainda não tem resposta.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, a mais nova</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>Aceitar a sugestão</translation>
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
        <translation>Após 50 minutos sem uma pausa de 5, uma linha avisa.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avançar automaticamente</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Lembrar-me da pausa</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>Quando só uma escolha é pedida, o próximo item vem depois dela.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>Ocultar linhas</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Mostrar linhas</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>A resposta</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Sua correção</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 blocos de seis dígitos, linha por linha</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>Bloco {a} de {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>Trazer sua chave de outro computador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Cópias de uma chave ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>Ela substitui a chave que está neste computador</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir a cópia</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>Abra primeiro a cópia ou digite os dígitos.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>Ou os dígitos da página impressa</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>O arquivo da cópia, em um pen drive ou onde você o guarda:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>A chave da página</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>A chave de {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta chave</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>Seus pacotes e respostas são mantidos. A chave substituída fica guardada na pasta do aplicativo.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>Mudar o plano</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>Mude o plano {file} e crie os pacotes de novo. O que voltou fica.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>Dar os itens abertos deles a outras pessoas</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>Criar pacotes de novo</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Criando os pacotes</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Quem saiu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>Uma etiqueta: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>Respostas por item</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Respostas para escolher, uma em cada linha</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>Escolher orientações</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>Colunas para distribuir</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>Aviso de conteúdo, mostrado antes de começar</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>Cada pessoa recebe um pouco de cada tema, nível ou fonte, como você escolher.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>Todos os recebem, e ninguém vê quais são.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>Área que alguém precisa conhecer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>Arquivos de perguntas ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>Itens ocultos com resposta certa</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>É mostrado aos participantes e consta em cada exportação.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>Itens que a mesma pessoa vê duas vezes</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>Itens que várias pessoas respondem</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>Guardado para as exportações</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Tipo de tarefa</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>Idioma de cada item</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma dos textos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>Pacotes de resultados trancados</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>Modelos que as escreveram</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Ordem dos itens</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedência</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>Pessoas para cada um</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>Perguntas e orientações</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respostas certas</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>Mostrado ao lado do item</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Distribuir por</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>Tabelas, JSON, texto, conjuntos de dados e o que outros programas gravam.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Textos ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>Os itens foram escolhidos para a rodada {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>Eles se abrem com a sua chave ou com a página criada ao lado dos pacotes.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>Ficam no arquivo do lote.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>Dizem até que ponto as pessoas concordam, em cada idioma.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>Dizem o quanto uma pessoa é constante.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>Usar um arquivo de perguntas</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>De onde vêm os textos</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>Sem ninguém, há um só pacote que qualquer pessoa pode responder.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>como cada pessoa preferir</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>como nos arquivos</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>sorteada para cada pessoa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Escolha os arquivos com os textos a julgar.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Pasta para os pacotes</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Criar pacotes</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Criando os pacotes</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Nenhum item ainda</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>Planos ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lendo os arquivos</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>Algo precisa ser corrigido antes. Está abaixo do item.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>O primeiro item, como as pessoas o verão</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>O que precisa ser corrigido está abaixo.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} e o lote estão em {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixado de fora</numerusform>
            <numerusform>%n deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n a corrigir</numerusform>
            <numerusform>%n a corrigir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n a olhar</numerusform>
            <numerusform>%n a olhar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>marcar</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>frase</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Inserir um caractere</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>Inserido: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisíveis</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Diacríticos</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>Fonética</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Buscar por nome</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Este pacote</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Ocorrências: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>Escolher todas as que se aplicam</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Escolher uma</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir um lote</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>Também raro</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Escolher de</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>Colunas que dizem isso. Cada uma conta pela sua posição no idioma e pelo seu peso.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Sorteados</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Para validação</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>Identificadores, um por linha</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>Itens para a próxima rodada</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>Itens de cada idioma</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>Itens deste lote</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>Itens que entram sempre</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>Manter as proporções de</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>Marcados em</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nome da rodada</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>Só estes prompts podem mostrar que os modelos melhoraram. Nunca se treina com eles.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>As partes estão em</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>O relatório os distingue.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>Eles dizem algo sobre todos os itens, o que os escolhidos não podem.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>Temas cobertos, com vírgulas</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>O que torna um item difícil</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>tamanho dos textos</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>Pasta para os itens escolhidos</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Olhando as rodadas</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Lendo os itens</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>Salvo como {file}. Os pacotes são feitos aqui a partir dele.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>Salvando os itens escolhidos</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>Primeiro é preciso corrigir algo. Está acima dos itens.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>Os itens ainda não estão escolhidos. Espere um momento.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>Escolha de onde vêm os itens e o que torna um deles difícil.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>O que precisa ser corrigido está acima.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>O que seria levado</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>Uma rodada encerrada não pode ser reaberta.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>Depois disso, nada mais é construído neste lote: o que vier é uma nova rodada. Pacotes de resultados ainda podem ser mesclados, mas o resumo fica como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Encerrar a rodada</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>Encerrar a rodada {round}?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>Os arquivos feitos desta rodada podem ser citados no resumo.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>O relatório como está agora e um resumo do que saiu, do que voltou e do que se afirma são salvos ao lado do lote. Sua chave assina o resumo.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>Um relatório para a coordenação diz onde o aplicativo estava. Ele não contém nenhum texto dos seus itens.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>Todas as respostas estão aqui.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Salvar relatório para a coordenação</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>O aplicativo fechou de forma inesperada</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>Da próxima vez: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>Prática: use o teclado</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>Pressione o número de uma linha; a próxima pergunta se abre sozinha. {enter} avança.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>Pressione o número de uma opção. {enter} salva a resposta e avança.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>Pressione o número da melhor resposta, ou {none} se ambas forem igualmente boas. {enter} avança.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>Escreva sua resposta. {enter} salva e avança.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} mostra em que as respostas diferem.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} busca uma palavra no texto.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} mostra o que é uma boa resposta.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} mostra todas as teclas que funcionam aqui.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} deixa um item pendente com um marcador.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} escolhe a última opção, separada das outras.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} escreve uma nota para a coordenação.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} vai para o texto, {mark} marca a frase que apoia sua resposta.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} vai para o texto. Ali, {up} e {down} passam de frase em frase e {mark} marca uma. {other} volta.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} encontra qualquer comando pelo nome.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} volta ao item anterior.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} serve quando o próprio item tem um defeito.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} desfaz o último passo.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Ocultar diferenças</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>Estas respostas têm pouco texto em comum</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractere</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A e B são igualmente boas</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>Tão boa quanto a última</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>A melhor</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Ambas são ruins</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Posição {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>Voltar aos pacotes</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>Um arquivo de lote termina em .bundle. É privado e nunca é enviado a ninguém.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>Criar um lote</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>Nenhum lote aqui</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir um lote</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>Abra o lote do qual você cria os pacotes ou solte-o aqui.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Salvar linhas</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>%n resposta desejada para cada um</numerusform>
            <numerusform>%n respostas desejadas para cada um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n item precisa de um olhar</numerusform>
            <numerusform>%n itens precisam de um olhar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n deixado de fora</numerusform>
            <numerusform>%n deixados de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n mesclado</numerusform>
            <numerusform>%n mesclados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n pacote mesclado</numerusform>
            <numerusform>%n pacotes mesclados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n pacote de resultados</numerusform>
            <numerusform>%n pacotes de resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n a conferir</numerusform>
            <numerusform>%n a conferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n espera por você</numerusform>
            <numerusform>%n esperam por você</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Conferindo</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>Meta: %n resposta por item</numerusform>
            <numerusform>Meta: %n respostas por item</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Mesclar %n pacote</numerusform>
            <numerusform>Mesclar %n pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>Mesclar pacotes</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Mesclando</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>A mesclagem foi desfeita, %n pacote retirado</numerusform>
            <numerusform>A mesclagem foi desfeita, %n pacotes retirados</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>O resumo da rodada encerrada {round} contou outras respostas, não as que estão aqui agora.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Desfazendo a mesclagem</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Lotes ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordenar</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir um lote</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Abrindo o lote</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Examinando a cópia</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>Fazendo uma cópia de segurança</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>Abrir uma cópia de segurança</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>Restaurando seu trabalho</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>Cópias de segurança ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>A cópia de segurança é {file}; a cópia da sua chave, {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>A cópia de segurança é {file}. Ela pode ser aberta.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>Seu trabalho foi restaurado. O que havia aqui antes fica guardado como uma cópia à parte.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n respondido</numerusform>
            <numerusform>%n respondidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n item a resolver</numerusform>
            <numerusform>%n itens a resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n idioma a conferir</numerusform>
            <numerusform>%n idiomas a conferir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n contestação ou problema</numerusform>
            <numerusform>%n contestações ou problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendente</numerusform>
            <numerusform>%n pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n problema relatado</numerusform>
            <numerusform>%n problemas relatados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n para decidir depois</numerusform>
            <numerusform>%n para decidir depois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>Um problema foi relatado</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>As respostas diferem</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>Respostas por item, e quantos itens as têm</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>Duas versões do mesmo trabalho</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} com {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} com {first} a {last} respostas</translation>
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
        <translation>Adicionar cartão de chave</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>Arquivos de cartão de chave ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>Respostas no lote: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>Respostas a verificar: {answers}, entre elas erros postos de propósito: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>Dê este arquivo a quem verifica.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>Metade é sorteada, metade tirada por sinais de risco. Partidas com menos de 50 respostas são verificadas inteiras.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>Ele não tem orientações, porque os pacotes não estão ao lado do lote.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Criar um pacote de verificação</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>Nada foi alterado depois de salvo.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problema: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>Isto foi salvo e depois alterado ou retirado. Está no pacote de resultados, e quem o abrir pode ler. O que você digitou e alterou antes de seguir adiante não está.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marcação</numerusform>
            <numerusform>%n marcações</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Qual é a gravidade?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Nomear a marcação</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>Falta %n critério</numerusform>
            <numerusform>Faltam %n critérios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Falta %n pergunta</numerusform>
            <numerusform>Faltam %n perguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>Escolher e avançar</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>Item {a} de {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>Item {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvar e avançar</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>Respondidos: {a} de {b}; para decidir depois: {later}; contestações ou problemas: {problems}. Item {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>Respondidos: {a} de {b}; para decidir depois: {later}; problemas: {problems}. Item {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>Quem verifica viu uma parte das suas respostas sem saber de quem eram.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>Respostas verificadas até agora: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>O que foi feito das suas respostas</translation>
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
        <translation>Procurando os itens</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Não há nada para ler</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar no texto</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Ocorrências: {count}</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>Todos os itens estão respondidos: %n.</numerusform>
            <numerusform>Todos os itens estão respondidos: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>Item {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Rever tudo</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>O último item de %n.</numerusform>
            <numerusform>O último de %n itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>Levaram mais tempo</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>Para decidir depois</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Com nota</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Tenho uma chave de outro computador</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>Ela foi criada neste computador e nunca sai dele. Com ela, o aplicativo assina cada pacote que você entrega, para que ninguém possa alterar suas respostas no caminho.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Chave com cópia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>Abrir meus pacotes</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Etapa {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>Este nome vai nos seus pacotes de resultados. Pode ser um número.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>Digitar no seu idioma ou em inglês</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como outra pessoa</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>Por qual nome a coordenação conhece você?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Quando a coordenação perguntar quem assinou, leia estes dígitos em voz alta.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Escreva primeiro um nome ou um número.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>É possível mudar isto a qualquer momento em Configurações</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Seu número de segurança</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>Sua chave de assinatura está pronta</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>Responda você mesmo primeiro</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>A resposta dada</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>Depois você vê a resposta que foi dada e diz o que acha dela.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>Um número de 1 a {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>Ir para o item</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>Neste pacote, o avanço é manual.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>O próximo item pode vir sozinho depois de uma escolha.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>O próximo item vem sozinho.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>O avanço é manual.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Orientações</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>Este pacote não tem orientações.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n resposta está em um idioma diferente do pedido. É a do item {number}.</numerusform>
            <numerusform>%n respostas estão em um idioma diferente do pedido. A primeira é a do item {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%n item está para decidir depois. É o item {number}.</numerusform>
            <numerusform>%n itens estão para decidir depois. O primeiro é o item {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n item tem mudanças que ainda não são uma resposta e não saem. É o item {number}.</numerusform>
            <numerusform>%n itens têm mudanças que ainda não são uma resposta e não saem. O primeiro é o item {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>Um pacote de resultados mais novo substitui este quando os dois são mesclados.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>Cerca de {size}, {meaning}. Assinado com sua chave.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Mudar o local</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>Escolha outro local. Suas respostas estão em segurança.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Copiar texto para o e-mail</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Ir para o item {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>Entregar: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Olá, {name}, aqui está meu pacote de resultados de “{title}”. Itens concluídos: {done} de {all}. O arquivo é {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Olá, aqui está meu pacote de resultados de “{title}”. Itens concluídos: {done} de {all}. O arquivo é {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>Trancado: só {name} pode abri-lo.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>Ou entregue como está.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>Pacote de resultados</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>Salvar pacote de resultados</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>Salvar o que está feito</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>Salvo como {file}, {size}. Passe este arquivo para {name}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>Acerte a data do computador para que seu pacote de resultados tenha a data certa.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar arquivo</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>O aplicativo não pode gravar nesta pasta.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Os números conferem</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>O pen drive foi retirado antes que o arquivo estivesse completo.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>Segundo este computador, a data é {day}. O pacote foi criado depois disso.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>O que ele contém</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>Você ainda pode alterar respostas depois</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>Você ainda não comparou o número de segurança de {name}.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>Suas respostas estão em segurança neste computador. Conecte o pen drive e salve de novo.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>cabe em qualquer e-mail</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>grande demais para a maioria dos e-mails; use um pen drive</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · para {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. Nada mais.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>Um pacote de veredictos mais novo substitui este quando os dois são mesclados.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>Olá, aqui estão meus veredictos sobre “{title}”. Respostas verificadas: {checked} de %n.</numerusform>
            <numerusform>Olá, aqui estão meus veredictos sobre “{title}”. Respostas verificadas: {checked} de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>Salvar pacote de veredictos</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>Pacote de veredictos</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>Você ainda pode mudar os veredictos depois</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Está tudo em ordem</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>Há algo a corrigir</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Feche o aplicativo e mova a pasta {folder} para outro local.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Feche o aplicativo e mova a pasta {folder} para este computador.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Feche o aplicativo antes de retirar o pen drive.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>Se a conexão cair, respostas podem se perder. Não trabalhe ali em dois computadores ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>Outros programas copiam esta pasta enquanto você trabalha e podem danificar o arquivo com suas respostas.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>Salvar demora mais ali. Se o pen drive for retirado com o aplicativo aberto, respostas podem se perder.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Seu trabalho está em uma pasta sincronizada</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Seu trabalho está em uma unidade de rede</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Seu trabalho está em um pen drive</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Sempre dígitos 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>Desativado: os números usam os dígitos do idioma.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>Decidir depois {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>Buscar em textos e respostas</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>Item {number}, {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>Nenhum item tem “{text}”.</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>Nenhum item é assim.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>Contestação ou problema {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Pendentes {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>Com problema {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>Alguns textos ainda não entram na busca.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>Com nota {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>Prévia do primeiro item</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>Se este computador quebrar, a cópia permite continuar com o mesmo nome. Basta um pen drive ou uma página impressa.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>Guarde uma cópia em lugar seguro</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Lembrar-me mais tarde</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Cópias de uma chave ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>A cópia da sua chave é {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>A frase secreta foi removida. Sua chave de assinatura abre sem ela.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>Sua chave está aqui. Você entrega como {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>Sua chave de assinatura tem sua frase secreta.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>Cópias da chave antiga não trazem a nova de volta.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Na pasta {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>A chave nova ainda não tem cópia</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Seu número de segurança</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>Pasta para os arquivos a distribuir</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>Dê estes pacotes de confiança a todas as pessoas do projeto, nesta ordem:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>Dê este pacote de confiança a todas as pessoas do projeto:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>Dê a todas as pessoas do projeto:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>Envie este cartão de chave à coordenação e leia em voz alta o número acima:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>A chave foi retirada</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>Seu cartão de chave está gravado</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>Sua chave assina pelo projeto de agora em diante</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>Sua chave nova assina de agora em diante</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>Cópia de uma chave de assinatura</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>Em outro computador: instale o aplicativo, escreva seu nome, escolha “Tenho uma chave de outro computador” e digite estes dígitos linha por linha. O último dígito de cada bloco detecta um erro de digitação.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>Número de segurança desta chave</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>A chave de {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>Quem tiver esta página pode assinar em seu nome, sem frase secreta. Guarde-a onde só você possa pegá-la e não tire fotos dela.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimir esta página</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Experimentar um pacote de prática</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>Todas as teclas usuais</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Mudar a tecla</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>Tecla de um comando</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>Nenhum comando contém “{text}”.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pressione a nova tecla</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>Conjuntos de teclas prontos</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Digitar para buscar</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla usual</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas usuais</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} é a tecla de: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>{word} lá; aqui: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>Mudar minha resposta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>só em {letter}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>Usar outra fonte</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>Um arquivo de pacote termina em .taskpack e costuma chegar por e-mail ou em um pen drive. Não é preciso internet.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Respostas a verificar</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>Clique duas vezes no arquivo do pacote enviado pela coordenação, solte-o aqui ou abra-o:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>Buscar um pacote ou comando</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>Concluído, pronto para entregar</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Arquivados</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Ainda não há pacotes</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir um pacote</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todos: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>Hoje, itens: %n em {time}</numerusform>
            <numerusform>Hoje, itens: %n em {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Experimentar um pacote de prática</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Manter este nome</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nome na lista</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>Os pacotes de resultados mantêm o nome {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>Nada desliza; painéis e avisos aparecem na hora.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
</context>
<context>
    <name>MakeCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Escolher o local</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>Ninguém pode assinar com esta cópia.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>Um arquivo com seus pacotes, respostas e configurações. Quem o encontrar pode lê-los.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>O segundo arquivo só abre com sua frase secreta.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>Quem encontrar o segundo arquivo pode assinar em seu nome, a não ser que você dê a ele uma frase secreta. Ela será pedida.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>Com uma cópia da sua chave de assinatura em um segundo arquivo</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>Sem sua chave de assinatura</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar no manual</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>Para participantes</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Para a coordenação</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>Para quem verifica</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>Nada nesta página contém “{text}”.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>Esta página só existe em {language}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Ocorrências: {count}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>Remover a marcação</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Nada foi medido.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>Estes números estão no pacote de resultados. Todos os itens juntos:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n pacote entra como uma de duas versões. Nenhuma conta:</numerusform>
            <numerusform>%n pacotes entram como uma de duas versões. Nenhuma conta:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n pacote substitui um anterior da mesma pessoa:</numerusform>
            <numerusform>%n pacotes substituem um anterior da mesma pessoa:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Mesclar %n pacote</numerusform>
            <numerusform>Mesclar %n pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>Mesclar %n pacote?</numerusform>
            <numerusform>Mesclar %n pacotes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>Mesclar nunca apaga nada. Os pacotes anteriores ficam, e a mesclagem pode ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, no lugar do pacote mesclado em {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>Um segundo pacote de confiança a retira. Os pacotes que ela assinou passam a ser recusados. Crie-os de novo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>Todas as pessoas dos seus projetos precisam ser avisadas</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Criar uma nova chave de assinatura?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>Outras pessoas confiam no que a coordenação assina. Essa chave precisa estar trancada.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Definir antes uma frase secreta</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>Outra pessoa pode ter a chave antiga</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>A chave nova assina de agora em diante e abre como a antiga. Seus pacotes e respostas são mantidos, e a chave antiga fica guardada na pasta do aplicativo.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>A chave antiga está segura</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>E a chave antiga?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>O que ela assinou continua válido.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>Você recebe um cartão de chave para enviar. Até que ele seja aceito, os pacotes de resultados assinados com a chave nova esperam.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>Você recebe um pacote de confiança para cada projeto, no qual a chave antiga apresenta a nova.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>A coordenação precisa conhecer a chave nova</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase secreta</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>Frase secreta da cópia</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Definir a frase secreta</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>As duas frases secretas não são iguais.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Digite primeiro a nova frase secreta.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Digite primeiro a frase secreta atual.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>Quem encontrar uma cópia sem frase secreta pode assinar em seu nome. Uma cópia com frase secreta só abre com ela: ninguém pode recuperar uma frase esquecida.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>Ela será pedida sempre que sua chave assinar: para entregar, para fazer pacotes, para encerrar uma rodada. Não fica guardada em lugar nenhum, e ninguém pode recuperá-la: sem ela tudo o que você fez continua aqui, mas você só poderá assinar com uma cópia da sua chave que abra ou com uma chave nova.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>Ela acompanha sua resposta a este item.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Manter a nota</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Nota para a coordenação</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>Minha resposta estava certa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Primeiro diga por quê.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>Retirar a contestação</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>Por que estava certa</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>Sua resposta anterior vale. A coordenação vê o seu motivo e decide.</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>A frase secreta da chave de assinatura abre aqui o trabalho de {name}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>Esta frase secreta não abre a chave de assinatura. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, opção {number} de {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>Peça à coordenação um arquivo de fonte. Ele termina em .ttf, .otf ou .ttc e pode vir em um pen drive; não é preciso internet.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Fontes ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>Faltam: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>Algumas letras deste texto não podem ser mostradas neste computador</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>Não é possível ler ou copiar {file}.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>{pack} não foi iniciado: nenhuma fonte daqui tem as letras de {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>Adicionando o pacote</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>Fazer cópia da chave</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Verificando o pacote</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>Tudo está salvo, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>Criando o pacote de prática</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir um pacote</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Pacotes ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>O pacote está arquivado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>Sua chave de assinatura ainda não tem cópia.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} está nos seus pacotes.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>Imprima {file}, guarde a página e apague o arquivo. Ele contém uma chave secreta.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>Item {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>Buscar qualquer comando</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Ir para o item {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>Nenhum comando ou pacote contém “{text}”.</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Nenhum comando ou pacote contém “{text}”. Você quis dizer “{other}”? Enter o escolhe.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>A tecla ao lado de um comando faz o mesmo sem esta janela.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>executar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>Da próxima vez: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Planilha</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Trilha</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>por arquivo</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>por {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>cada entrada</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>o arquivo inteiro</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>a pasta inteira</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Frase secreta da sua chave de assinatura</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>Começa com pasta e chave de assinatura próprias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>Não encontrada: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Mudar o nome</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>Cada pessoa tem seus próprios pacotes, respostas, chave de assinatura e configurações.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Em uso agora</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>Último uso: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Trancado por uma frase secreta</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>Pôr esta pasta na lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>Número de segurança {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nova pessoa</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>O primeiro início não foi concluído</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como outra pessoa</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Quem é você?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Ainda sem nome</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>Sua pasta {folder} não está nesta lista.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>Todos os idiomas</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>No máximo tantos itens</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>Áreas que conhece</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>Idiomas que conhece</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Deixar {name} de fora</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>Parte do trabalho, ao lado da dos outros</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>Variedades que fala</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>O que decide a parte da pessoa</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>por item</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>direito, medicina</translation>
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
        <translation>O arquivo todo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicação</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>Itens de prática</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>Vêm primeiro, não contam e dizem depois a resposta certa. Uma coluna os marca com yes, true, 1 ou x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>Uma resposta possível: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>Outra resposta é esperada: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>Item de prática: a sua resposta não conta.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>A sua resposta é a esperada.</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>Ir para os pacotes</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>Próximo tipo de tarefa</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>A prática é só para você. Ninguém vê estas respostas.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>Este tipo de tarefa está concluído</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>Você praticou todos os tipos de tarefa</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>Meta: de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>Meta: de {least} a {most} palavras</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Em outro idioma</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Letras seguidas que também estão no texto: {number}. Use suas próprias palavras.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>Maior trecho copiado, em letras: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>Maior trecho copiado, em palavras: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>Termos que faltam: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>Não está no texto: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>Só no texto: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Palavras seguidas que também estão no texto: {number}. Use suas próprias palavras.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>Escrito no idioma da tarefa</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>Avaliar por estes critérios</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>Avaliar a resposta</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossível julgar</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>próximo critério</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>avaliar</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: nada marcado</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Fontes ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>Letras por linha, no máximo</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Espaço entre linhas</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>Naskh</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>Nastaliq</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Tamanho das passagens</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>A fonte deste computador</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>A fonte que vem com o aplicativo</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>Não é possível ler ou copiar {file}.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>This item has no text</source>
        <translation>Este item não tem texto</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>Qualquer pacote ou pacote de confiança do projeto:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Recomeçar com a chave de recuperação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Escolher a pasta</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir um pacote</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>Abra antes um pacote do projeto.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>Abra antes a página da chave de recuperação.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Pacotes ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>Páginas de uma chave ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>A página da chave de recuperação, criada com o primeiro plano. Se você a tem em papel, digite as linhas dela em um arquivo de texto.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>Sua chave neste computador passa a ser a chave da coordenação do projeto. As chaves que assinavam por ele até agora são retiradas; os participantes e suas respostas são mantidos.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>Um arquivo de pacote termina em .taskpack e costuma chegar por e-mail ou em um pen drive.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>Falta uma parte deste pacote</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>Peça-o de novo ou copie-o mais uma vez do pen drive.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>Peça a {name} um pacote que termine em .taskpack.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>Peça a {name} que o envie em partes menores.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>Peça a {name} a nova versão. Ela pode vir em um pen drive.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>Peça a {name} o pacote feito para você.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>Peça o pacote a {name} e abra esse arquivo.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>Peça a {name} que outra pessoa as verifique.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>Peça a {name} que envie o pacote de novo, de preferência em um pen drive ou em um novo e-mail.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>Ligue para {name} e peça um pacote assinado com a nova chave.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>Ligue para {name} e pergunte quem o assinou.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>Ligue para {name}. Só um pacote de confiança da chave antiga ou da chave de recuperação pode trazer uma nova.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>Copie os detalhes para {name}, para que o pacote possa ser refeito.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>Todas as respostas deste pacote são suas</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>Continue com o pacote que você tem.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>Não é possível adicioná-lo com a versão deste computador.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>Não é possível adicioná-lo, pois suas respostas não poderiam ser mescladas.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>Não é possível adicioná-lo, pois ninguém sabe dizer quem o criou.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>Não é possível adicioná-lo.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>Não é possível adicioná-lo. Isso acontece quando um download é interrompido.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>Não é possível adicioná-lo. Isso acontece quando um download é danificado ou quando alguém edita o arquivo.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>Não pode ser adicionado. Você tem a versão {version} do aplicativo.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>Foi feito com a versão {made} do aplicativo e não pode ser adicionado. Você tem a versão {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>Ninguém verifica as próprias respostas.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>Assinado com outra chave, diferente daquela em que você confia</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>Assinado com outra chave, diferente daquela em que você confiou em {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>O conteúdo deste pacote não combina entre si</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>A chave que assinou este pacote foi retirada</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>A lista de signatários deste pacote é mais antiga que a sua</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>Este arquivo não é um pacote</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>Este não é um pacote com itens para você</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>Este pacote está endereçado a outra pessoa</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>Este pacote está endereçado a {other}. Você é {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>Este pacote não está assinado</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>Este pacote é grande demais</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>Este pacote precisa de uma versão mais nova do aplicativo</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>Este pacote precisa da versão {needed} do aplicativo. Você tem a versão {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>Este pacote foi alterado depois de assinado</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>Este pacote foi feito para outro programa</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>Não foi possível aceitar este pacote de confiança: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>Quem assinou este pacote não pode criar pacotes aqui</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>Você tem uma versão mais nova deste pacote</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>Seus outros pacotes e respostas não são afetados.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>sua coordenação</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>Tabela e método</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>Itens: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{shown} de {all} itens</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Com suas palavras, se quiser</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatar</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Retirar o relato</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>Qual é o problema deste item?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>A coordenação vê este relato.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Salvar os demonstrativos de trabalho</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Salvo em {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>Demonstrativos de trabalho</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>Mais linhas: {count}. Salve o relatório para tê-las em {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Imagens ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Uma cópia de todo o seu trabalho está em {folder}. Suas respostas ficam na memória até que este computador possa salvá-las.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Salvar em USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>Salvando o trabalho</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>O pacote de resultados {file} e uma cópia de todo o seu trabalho estão em {folder}. Suas respostas ficam na memória até que este computador possa salvá-las.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>O trabalho está salvo em outro local</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>Resposta {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>Resposta {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 minutos. Uma pausa curta ajuda.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>Tudo o que está nesta cópia está aqui, e nada aqui é mais recente</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>Passa a ser uma cópia à parte na lista e pode ser restaurado de novo.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>Ela só pode ser restaurada onde essa chave está ou onde ainda não há chave.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>Não volta nada que não esteja aqui</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>Pacotes: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>Cópia de segurança de {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Não há nada a restaurar.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>Esta cópia pertence a outra chave de assinatura</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>O que está aqui agora é mantido</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>Volta o trabalho em %n item</numerusform>
            <numerusform>Volta o trabalho em %n itens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>O trabalho em %n item é mais recente aqui e sai dos seus pacotes</numerusform>
            <numerusform>O trabalho em %n itens é mais recente aqui e sai dos seus pacotes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>Seus próximos pacotes de resultados dizem que seu trabalho foi restaurado</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>Sua chave de assinatura, e em quem você confia fora dos pacotes, ficam como estão.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>Uma mesclagem acrescenta estas respostas.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>Uma mesclagem o põe no lugar do pacote de {day}, que fica no arquivo.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>Há aqui um pacote mais novo do mesmo trabalho. Uma mesclagem não muda nenhuma resposta.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>Outra versão do mesmo trabalho foi escolhida. Mesclar não muda nenhuma resposta.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>Respostas que diferem da outra versão: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>Pergunte a {name} qual delas vale. Nada é escolhido por você.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Ligue para a pessoa que o enviou ou marque um encontro e compare estes dígitos com os dela. Um e-mail pode ser falsificado.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Ligue para {name} ou encontre essa pessoa e compare estes algarismos com os dela. Um e-mail pode ser falsificado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>Escolher de novo. Então nenhuma versão conta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Fazer isto</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>Entregue em {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>Deixar esta versão de fora</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>Mesclado em {day}, uma de duas versões do mesmo trabalho. Nenhuma conta agora.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>Mesclado em {day}. Outra versão do mesmo trabalho foi escolhida, e esta não conta.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>Mesclado em {day}. As respostas contam.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>Nome pelo qual você conhece esta pessoa</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>Ainda não comparados. Deixar o pacote esperar</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>Número de segurança do signatário</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Número de segurança de {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Aceitar de volta</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>Aceitar também. Então nenhuma versão conta</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>Os números diferem. Deixar o pacote de fora</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>Os números conferem. Confiar neste signatário para pacotes de resultados</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>Os números conferem. Confiar neste signatário para pacotes de veredictos</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>A outra versão foi mesclada em {day}, e as respostas dela contam agora.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>O pacote está inteiro, mas ninguém aqui conhece o signatário, e ele não diz nenhum nome.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>O pacote está inteiro, mas ninguém aqui conhece o signatário. Ele diz vir de {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>Este pacote pertence a outro lote. Abra esse lote para adicioná-lo.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>Este pacote não pode ser mesclado. Nenhuma resposta dele foi aceita.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>Este pacote está trancado. Ele abre com a chave de assinatura da coordenação.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>Este pacote já está mesclado ou está duas vezes na lista. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>Este pacote foi alterado ou danificado no caminho. Peça-o de novo.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>Vale esta versão</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>Escreva primeiro o nome pelo qual você conhece esta pessoa.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>Você deixou este pacote de fora. Uma mesclagem não o inclui.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} entregou duas versões do mesmo trabalho, e nenhuma continua a outra. Isso acontece com dois computadores ou depois que um computador foi restaurado.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Adicionar uma pasta de pacotes de resultados</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Adicionar pacotes de resultados</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>Pacotes de resultados ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>Não há nada a mesclar. Adicione primeiro pacotes de resultados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>Um pacote de resultados termina em .resultpack. Cada um é conferido antes que algo dele seja mesclado.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Adicionar uma pasta</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Adicionar pacotes de resultados</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>Solte aqui os arquivos que voltam, ou uma pasta inteira, ou adicione-os:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>Última mesclagem: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>Mesclar nunca apaga nada. Os pacotes anteriores da mesma pessoa ficam, e toda mesclagem pode ser desfeita.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>Nenhum pacote de resultados ainda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {a} de {b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>Depois desse dia</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>Quanto é digitado e colado, nunca as teclas.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>Tempos nos pacotes de resultados</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>Digitação e colagem</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contadas</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>não é mais aceito</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>não contadas</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>ainda é aceito</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>Esta resposta voltou: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Você respondeu: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>Você contesta: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>Abrir as orientações</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>Verificação · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Algumas foram feitas erradas de propósito, para ver se os erros são bem encontrados.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>Você verifica respostas de outras pessoas.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>Você entregou isto em {day}. Mudanças precisam de um novo pacote de veredictos.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} de {all}, segundo olhar</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} de {all}, por acaso e por risco</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>Faltam motivo e gravidade</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>Falta a gravidade</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{a} de {b} verificadas: {agree} de acordo, {corrected} corrigidas, {disagree} em desacordo. Item {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>Adicionando o pacote</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} está nos seus pacotes.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 respostas; 1 % de erros serve, 5 % não</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>59 respostas para 5 %, 149 para 2 %, 299 para 1 %, menos em partidas pequenas; com um erro, não prova nada</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 respostas; 2 % de erros servem, 10 % não</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 respostas; 5 % de erros servem, 15 % não</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>Um décimo do que uma pessoa verificou, para outra verificar</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>Aceita uma partida com 5 % de erros uma vez em vinte</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas as respostas</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Tudo é verificado</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>Cinco olhares</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>Para uma série de partidas: cada uma diz então com quantos erros uma em dez ainda é aceita</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>Para especialistas: encontra mais erros, e a taxa de erro é ponderada</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>Em proporção ao risco</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>Nenhum erro</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segundo olhar</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Rigoroso</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, nível {level}, NQA {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>Um pacote de verificação traz uma amostra das respostas para quem verifica. Não diz de quem são.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>Olhando os veredictos</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>Partidas: {count}, a verificar mais: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Criar um pacote de verificação</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>Nenhuma resposta verificada ainda</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Quem verifica</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Devolver respostas</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>Ainda não há respostas a verificar.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>Não há resposta a devolver.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>Resposta verificada: %n.</numerusform>
            <numerusform>Todas as %n respostas estão verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Rever tudo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>A última resposta de %n.</numerusform>
            <numerusform>A última de %n respostas.</numerusform>
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
        <translation>Encerrar esta rodada</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Encerramento da rodada</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>Não pode ser encerrada: seu registro foi alterado depois de assinado.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>Não pode ser encerrada: o plano deste lote não fala de rodadas.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>A rodada {round} está encerrada. O relatório está em {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>Esta rodada está encerrada. O que vier é uma nova rodada.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>Escolher itens</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Comparar rodadas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Olhando as rodadas</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>Nenhuma rodada anterior deste projeto é conhecida aqui.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>Nada foi avaliado ainda nas duas rodadas.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rodadas até agora</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>Rodadas: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Salvar os itens escolhidos</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>Uma cópia para outro lugar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>Verifica seus pacotes e respostas, as cópias, sua chave, as fontes, o disco e o relógio.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Está tudo em ordem?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>Guarde uma em um pen drive ou em outro disco, para o caso de este computador quebrar.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Examinando as cópias</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Fazer uma cópia de segurança</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>Abrir uma cópia de outro lugar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>Ainda não há cópia. A primeira é feita pouco depois que você adiciona um pacote.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>Não é possível abrir esta cópia.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>Enquanto você trabalha, o aplicativo faz cópias neste computador por conta própria. Sua chave de assinatura não está em nenhuma delas. Antes de restaurar uma, você vê o que mudaria.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, guardada quando uma cópia foi restaurada</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>Além de JSON Lines, que todo programa lê.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Mudar o lugar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>Não tem lugar para este tipo de tarefa.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Fica de fora:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>Precisa de uma parte do aplicativo que não está instalada aqui.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>Nenhum destes formatos tem lugar para este tipo de tarefa.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Nada fica de fora.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>Uma linha por resposta</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>Uma linha por item, mesclada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>Pseudônimos em vez de nomes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Salvar linhas</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Salvo como {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>Salvando… {done} de {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar o arquivo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>Tabelas também em Parquet</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>As respostas mescladas como arquivo para outro programa.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>Os mesmos em cada arquivo do projeto. As respostas certas dos itens ocultos ficam com você.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>O que resulta</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>Para que servem as linhas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>e mais %n motivo</numerusform>
            <numerusform>e mais %n motivos</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows} de {answers}: {what}.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Tudo fica na memória. Permita a gravação ali ou salve o trabalho em um pen drive. Não feche o aplicativo antes disso.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Tudo fica na memória. Libere espaço ou salve o trabalho em um pen drive. Não feche o aplicativo antes disso.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Tudo fica na memória. Conecte o pen drive de novo ou verifique o disco, ou salve o trabalho em um pen drive. Não feche o aplicativo antes disso.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>Nenhum outro item é iniciado antes que elas sejam salvas.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>O aplicativo não pode gravar na própria pasta; por isso, %n resposta ainda não está salva</numerusform>
            <numerusform>O aplicativo não pode gravar na própria pasta; por isso, %n respostas ainda não estão salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>O aplicativo não pode gravar na própria pasta; por isso, a resposta {number} ainda não está salva</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>O disco não responde; por isso, %n resposta ainda não está salva</numerusform>
            <numerusform>O disco não responde; por isso, %n respostas ainda não estão salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>O disco não responde; por isso, a resposta {number} ainda não está salva</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>O disco deste computador está cheio; por isso, %n resposta ainda não está salva</numerusform>
            <numerusform>O disco deste computador está cheio; por isso, %n respostas ainda não estão salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>O disco deste computador está cheio; por isso, a resposta {number} ainda não está salva</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>Nenhum rótulo contém “{text}”.</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Nenhum rótulo contém “{text}”. Você quis dizer “{other}”? Enter o escolhe.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Digitar para buscar</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>limpar</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, opção {number} de {count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>Cada pessoa recebe um pacote com as próprias respostas e o motivo, e responde de novo.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>A partir de qual gravidade?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Vai junto</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>Criar os pacotes</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>Salvo como {file}. Dê este arquivo a {name}.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>Devolver respostas?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Fica aqui</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>O que se escreveu na verificação</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>Item resolvido: %n.</numerusform>
            <numerusform>Todos os %n itens estão resolvidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordenar</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Procurando itens a resolver</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>Os itens chegam aqui quando as respostas diferem, quando as verificações não concordam ou quando um problema foi relatado.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Procurando itens a resolver</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Nada espera para ser resolvido</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Resolver itens</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>Fazer cópia da chave</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordenar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Chave com cópia</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como outra pessoa</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>Confiar de novo</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>Sem confiança desde {day}. Os pacotes deste signatário são recusados.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>De confiança desde {day} para: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>Ligue para {name} ou marque um encontro e compare estes dígitos.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>Número de segurança ainda não comparado</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Número de segurança de {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>Deixar de confiar</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>Avisar os projetos</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Os números conferem</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>Esta é sua própria chave.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>A coordenação continua com a chave de recuperação, impressa com o primeiro plano.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>Com ele, a coordenação faz pacotes para você e reconhece os seus resultados.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>Uma cópia foi feita em {day}. Ela abre com a frase secreta que a chave tinha na época.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Uma chave nova</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Outro computador</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Recomeçar com a chave de recuperação</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Mudar a frase secreta</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Cópia da chave</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>Cada pessoa tem seus próprios pacotes, respostas e chave de assinatura. Uma frase secreta impede que outras pessoas abram seu trabalho neste aplicativo e assinem por você. Ela não esconde seus arquivos, que estão em {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Tenho uma chave de outro computador</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>Se outra pessoa puder ter sua chave, ou se você quiser trocá-la. Os outros precisam ser avisados.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Cartão de chave</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma chave nova</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>Outras pessoas nesta conta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Remover a frase secreta</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>Salvar seu cartão de chave</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Definir uma frase secreta</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>A chave de um projeto se perdeu</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como outra pessoa</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Quando a coordenação perguntar quem assinou, leia estes dígitos em voz alta.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>Com a cópia da sua chave, você continua aqui com o mesmo nome. Seus pacotes e respostas são mantidos.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>Sua chave não tem frase secreta: quem usar sua conta neste computador pode assinar em seu nome.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>Sua chave só abre com a frase secreta, pedida sempre que a chave assina. Se você a esquecer, tudo o que você fez é mantido; uma página impressa da sua chave traz a chave de volta sem ela.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Seu número de segurança</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>A pasta {folder} não está lá. Se ela fica em um pen drive, conecte-o e tente de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>Não foi possível encontrar o trabalho de {name}</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>Não foi possível abrir o trabalho de {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} saiu da lista.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>Abrir orientações</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>Leia as orientações uma vez antes de começar.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Fonte: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>Quanta certeza o modelo tinha</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>Itens sem sugestão</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>Modelo que sugere</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>Nada é escolhido de antemão.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Mostrada</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>Eles dizem o que muda ao sugerir.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>Usar um arquivo de sugestões</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>depois da resposta</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>antes da resposta</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>Nada é excluído. Os pacotes, as respostas e a chave de assinatura ficam na pasta {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Tirar {name} da lista?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>Para continuar lá, inicie o aplicativo com --home e o nome desta pasta.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Ainda sem nome</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>%n chave está na lista de chaves retiradas</numerusform>
            <numerusform>%n chaves estão na lista de chaves retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>De confiança de agora em diante: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>Mudar em quem você confia?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>Não é mais de confiança: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>Pacotes e resultados assinados com elas são recusados.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>Assinado por {name}, em quem você confia</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>Assinado com a chave de recuperação do projeto</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>A coordenação perdeu a chave de assinatura e recomeça. Ligue antes de aceitar.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>Não é possível aceitar este pacote de confiança</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>Quem pode assinar pacotes para você fica como está</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>Em quem você confia fica como está. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>Você já aceitou este pacote de confiança</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>Seus pacotes e respostas são mantidos.</translation>
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
        <translation>Essa versão já não serve para as perguntas.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>A versão anterior agora é a mais nova.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>Este item não tem texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>Só é possível contestar uma resposta que voltou.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>Você entregou isto em {day}. Alterações exigem um novo pacote de resultados.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Orientações</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não salvo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvar e avançar</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Salvar em USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>Refeito: item {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>O item {number} ficou para decidir depois.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>Desfeito: item {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>Não se traduz</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>Nenhum termo da lista aparece neste item.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>Mudar direção</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractere</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>A tarefa pede {language}. Escreva a resposta em {language} ou mantenha-a assim, se for isso mesmo. Sua escolha fica registrada.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>Isto está em outra escrita</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>Isto parece {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} de {limit} caracteres</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title} em {language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>Aceitando o pacote de confiança</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: mudou em quem você confia.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>Arquivos recusados</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>Ninguém ainda. O primeiro pacote que você abrir pergunta sobre o signatário.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>Os pacotes destes signatários são aceitos. Quem for novo é mostrado a você com um número para comparar.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>Em quem se confia</translation>
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
            <numerusform>%n resposta não está salva</numerusform>
            <numerusform>%n respostas não estão salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>Fechar e perder %n resposta</numerusform>
            <numerusform>Fechar e perder %n respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Salvar em USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>Elas estão só na memória, porque o disco não as aceita. Se o aplicativo fechar agora, elas se perdem. Fique e libere espaço, ou salve o trabalho em um pen drive.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>Comparando as versões</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: a escolha foi retirada</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: vale a versão que você escolheu</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>É preciso um motivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>Deixar os dois itens?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Deixar os dois</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Voltar atrás</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>O motivo é assinado com os itens escolhidos e aparece no relatório.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Por quê?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>Pagamento, aproximado</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Tempo, aproximado</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quem recebe o quê</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>Falta %n resposta. Este é o item:</numerusform>
            <numerusform>Faltam %n respostas. Estes são os itens:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>Falta %n resposta posterior. É a deste item:</numerusform>
            <numerusform>Faltam %n respostas posteriores. São as destes itens:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>Falta %n pacote adicionado depois. Adicione-o de novo.</numerusform>
            <numerusform>Faltam %n pacotes adicionados depois. Adicione-os de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>Falta %n pacote. Adicione-o de novo.</numerusform>
            <numerusform>Faltam %n pacotes. Adicione-os de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Ir para o item {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>Pode faltar mais alguma coisa. Reveja seus pacotes.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>Não falta nenhuma resposta.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>O aplicativo restaurou seu trabalho</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>O aplicativo restaurou seu trabalho de hoje, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>O aplicativo restaurou seu trabalho de {day}, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>O arquivo com suas respostas estava danificado. Ele foi mantido como {file}.</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>Diferente da sua</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>Igual à sua</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>%n resposta alterada desde {day}</numerusform>
            <numerusform>%n respostas alteradas desde {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marcação</numerusform>
            <numerusform>%n marcações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n pacote</numerusform>
            <numerusform>%n pacotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>Novo · itens: %n</numerusform>
            <numerusform>Novo · itens: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>Novo · itens: %n, cerca de {time}</numerusform>
            <numerusform>Novo · itens: %n, cerca de {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n de acordo</numerusform>
            <numerusform>%n de acordo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrigida</numerusform>
            <numerusform>%n corrigidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n em desacordo</numerusform>
            <numerusform>%n em desacordo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n aberta</numerusform>
            <numerusform>%n abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incerta</numerusform>
            <numerusform>%n incertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>Uma marcação fica fora do texto de “{block}”.</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>Uma marcação indica seu bloco, seu início e seu fim.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>Uma classificação cita cada resposta uma vez, a melhor primeiro.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>Marcações necessárias: pelo menos {count}.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>Várias opções são dadas como lista, sem repetição.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>A resposta tem que ser texto.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>A correção é a resposta que já está aí.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Não é possível ler o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>A linha não é um objeto JSON: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>A linha não cita nenhum item.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>A linha diz sobre seu item mais do que cabe em um pacote.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>A linha não diz nada sobre seu item.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>O pacote não tem o item “{item}”.</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>A pontuação tem que ser um número inteiro de {min} a {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>O texto tem mais de {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” não serve.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” não é um campo de uma linha de respostas.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” não é um motivo de problema. Os motivos são: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” não é um rótulo destas marcações.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” não é uma resposta do modelo deste item.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” não é uma das opções.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>Nenhuma coluna de ids foi escolhida; os itens recebem ids do seu arquivo e da sua linha.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>Não se conhece nenhum nome para o idioma “{tag}”. Um plano pode dar-lhe um.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>A extensão “{ending}” não indica formato. Salve o arquivo como tabela, JSON ou texto.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>O item {item} é de prática e não tem resposta certa. Escolha a coluna das respostas certas.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>Não se sabe o idioma dos textos. Indique-o em “Tarefa” ou escolha uma coluna para ele.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>O plano diz como sugerir, mas nenhuma coluna de sugestões foi escolhida.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>A partir daqui, o texto não é UTF-8. Escolha sua codificação ou salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>A partir daqui, o texto não é {encoding}. Escolha outra codificação.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>Há respostas para “{key}”, que não é perguntado.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>Não há respostas para escolher. Escreva uma em cada linha ou use um arquivo de perguntas.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>Quem adivinhar a semente pode distinguir as respostas dos modelos. Dê ao plano uma semente longa e aleatória.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>separado por vírgulas</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>separado por ponto e vírgula</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>separado por tabulações</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, linha {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>“{key}” não tem lugar neste tipo de tarefa.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” deve ser mostrado ao lado do item, mas não é guardado para as exportações. Guarde-o também.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}” cita a coluna “{column}”, que nenhuma linha tem. Escolha outra.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}” cita a coluna “{column}”, que nenhuma linha tem. Você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” cita valores que já existem, e nada diz para quê. Eles ficam de fora.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}” precisa de uma coluna. Escolha uma em “Colunas”.</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}” aceita um número maior que 0 e de no máximo 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}” aceita um número inteiro.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}” aceita um valor e uma moeda, como 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}” aceita etiquetas de idiomas, como hi, sw ou ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” é o nome com que as sugestões são guardadas. Não o guarde também para as exportações.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>“{part}” do item não serve para este tipo de tarefa: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>Os sinais invisíveis estão ocultos</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>Os sinais invisíveis estão visíveis</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>Coloque primeiro o cursor em um campo de texto.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Adicionar uma pasta de pacotes de resultados</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Adicionar pacotes de resultados</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Todas são ruins</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>Entre resposta e passagem</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>Entre passagem e resposta</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>Mudar a direção do bloco de texto</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Escolher uma opção</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>Escolher itens para a próxima rodada</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Encerrar esta rodada</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Comparar rodadas</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>Continuar o pacote</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir depois</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>Versões anteriores da resposta</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Buscar qualquer comando</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar no texto</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>Texto formatado ou sem formato</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avançar automaticamente</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>Ir para Coordenar</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>Ir para os pacotes</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir para Verificação</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Ir para o item número</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>Ir para o próximo a decidir depois</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>Ir para o próximo pendente</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>Ir para o próximo item</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Inserir um caractere</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>Está salvo?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Lista de itens</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>Página do teclado</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>Deixar um pacote de fora ou aceitá-lo de volta</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Consultar um termo</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Criar um pacote de verificação</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Criar pacotes</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>Marcar a seleção ou a frase como evidência</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>Marcar esta frase</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>Mesclar os pacotes</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>Arquivar o pacote</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>Passagem mais estreita</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Novo lote</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>Nenhuma, impossível julgar, igualmente boas</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Nota para a coordenação</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>Contestar uma resposta que voltou</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir um lote</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir um pacote</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>Abrir orientações</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pergunta anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Régua de leitura</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>Próxima resposta</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>Resposta anterior</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Pacotes de resultados</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>Verificação do lote</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rodadas até agora</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>Salvar e ir para o item anterior</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Salvar e avançar</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Salvar os itens escolhidos</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Salvar relatório para a coordenação</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>Salvar linhas para outro programa</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Salvar os demonstrativos de trabalho</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>Rolar todas as respostas para baixo</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>Rolar todas as respostas para cima</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Devolver respostas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Resolver itens</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>Mostrar ou ocultar as diferenças</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>Mostrar ou ocultar os sinais invisíveis</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>Mostrar ou ocultar as linhas ao lado do texto</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostrar o relatório inteiro</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Sair daqui</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>Próxima aba</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Aba anterior</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Aceitar a sugestão</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Texto em tamanho normal</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>Para a prévia e de volta</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Experimentar um pacote de prática</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Desfazer a última mesclagem</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como outra pessoa</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>O que foi feito das suas respostas</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>Passagem mais larga</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>Escrever no campo de texto</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>adicionar, arquivo</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>adjudicar, decidir, empates</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>cópia de segurança, backup, restaurar, verificar</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>marcador, deixar pendente</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>lote, mesclar, relatório</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>verificar respostas, veredictos</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>coordenar, montar, criar pacotes</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>coordenar, arquivo</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>conjunto de dados, partição</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>terminar, assinar, resumo</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>exportar, tabela, treino, publicar, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>retorno, verificação, devolvidas</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>números, concordância, estatística</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>ajuda, guia de uso</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>ajuda, atalhos</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>ajuda, falha, suporte</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>início, biblioteca</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>idioma, tema, tamanho do texto</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>aprender, exercício</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>letras, acentos, alfabeto fonético</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>linhagem, seleção, partes, reservados</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>partidas, veredictos, verificação</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>mesclar, cobertura</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>frase secreta, senha, número de segurança, chave nova</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>pagamento, horas</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>pessoa, pessoas, usuário, trocar, entrar, login</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>plano, arquivos, criar pacotes</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>pacote de resultados, enviar, concluir</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>refazer, devolver</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>regras, instruções</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>lista de termos, glossário</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>transliteração, glosa, tradução</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>em quem se confia, signatários</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Não pode ser mesclado</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>Alterado ou danificado</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fica de fora</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Deixado de fora por você</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Trancado</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>Feito para outro lote</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Mesclado</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>Precisa da sua frase secreta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>Novo, substitui o de {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não conferido</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>Mais antigo que o mesclado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Pacotes de resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rodadas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Posto de lado</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>Assinatura conhecida</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>Signatário não confirmado</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>A conferir</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Duas versões</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>Veredictos: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera por você</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>vários idiomas</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{a} de {b}, problemas: {count}</translation>
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
        <translation>Uma chave sem frase secreta não pode assinar pacotes para outras pessoas. Nada foi gravado. Proteja-a primeiro com um arquivo de frase secreta.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>É preciso um nome: aquele pelo qual as outras pessoas conhecem você aqui.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Uma versão mais nova do Postil usou o lote {file}. Nada foi alterado. Abra-o com essa versão.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Uma versão mais nova do Postil usou esta pasta principal. Nada foi alterado. Abra-a com essa versão.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>Uma frase secreta precisa de pelo menos um caractere. Nada foi alterado.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>Um pacote de verificação é respondido por pessoas. Retire --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>Outra janela ou outro comando está usando o lote {file}. Nada foi alterado. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Outra janela ou outro comando do Postil está usando esta pasta principal. Nada foi alterado. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>As respostas de modelos que julgam são gravadas com uma linha por resposta, em um formato que tenha essas linhas.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>Não é possível gravar nenhum formato chamado {format}. Nada foi gravado. Escolha um destes: {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>Ninguém aqui se chama {name}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>Ninguém aqui conhece a chave que assinou este pacote. Nada foi adicionado. Compare o número de segurança {number} com quem o enviou.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>Ainda não há nenhuma resposta. Nada foi gravado. Responda primeiro a um item.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>Nada neste lote é contado para {part}. Nada foi gravado. Há: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>Nada se sabe aqui do projeto “{project}”. Nada foi gravado. Abra primeiro o lote dele.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>Ainda não há nada do Postil em {folder}. Nada foi alterado. Indique a pasta certa ou comece com “postil identity new”.</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>Nada estava escolhido do pacote {pack}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Arquivos Parquet precisam do pacote {package}: instale-o como postil[parquet] ou escolha JSON Lines. Nada foi gravado.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>O Postil não pode gravar nesta pasta. Suas respostas estão em segurança. Escolha outro local.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>As rodadas são comparadas por inteiro. Nada foi gravado. Retire {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>Alguns itens ainda estão pendentes. Nada foi gravado. Responda a eles ou entregue o que está feito.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>Algo deu errado. Suas respostas estão em segurança.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>Interrompido. As respostas já recebidas são mantidas; o mesmo arquivo pode ser dado de novo.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>A resposta não serve para a pergunta.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>O lote {file} está danificado. Ele ficou como estava. Use a cópia que você guarda dele.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>Não foi possível ler ou gravar no disco. O que já estava salvo está em segurança. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>O disco está cheio. O que já estava salvo está em segurança. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>Não é possível ler o arquivo {file}. Verifique o nome e o local dele.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>O arquivo {file} não é um lote do Postil. Ele ficou como estava. Indique o caminho do lote.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>O arquivo {file} não é uma cópia de segurança do Postil ou está danificado. Nada foi alterado. Escolha outra cópia.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>O arquivo {file} já existe. Nada foi gravado. Escolha outro nome ou use --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>O arquivo {file} com suas respostas está danificado. Ele ficou como estava. As cópias, se houver, estão na pasta backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>A primeira linha de {file} não contém uma frase secreta. Nada foi assinado.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>A chave que assinou este pacote não pode assinar pacotes deste tipo. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>O plano de {file} não diz nada sobre rodadas. Nada foi gravado. Dê a ele [round] com um identificador e crie o lote de novo.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>O plano {file} ainda não pode ser usado. Nada foi gravado. Corrija os pontos listados e tente de novo.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>A chave de assinatura não está neste computador. As respostas podem ser lidas. Traga a chave da sua cópia ou crie uma nova.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>Não é possível ler a fonte {file}. Nada foi gravado. Corrija os pontos listados e tente de novo.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>As duas frases secretas não são iguais. Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>A janela não pode iniciar: não há tela aqui. Suas respostas estão em segurança. Os comandos funcionam sem ela; experimente “postil demo --check”.</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>A janela não pode iniciar: {reason}. Suas respostas estão em segurança. Os comandos funcionam sem ela; experimente “postil demo --check”.</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>No pacote {pack} não há duas versões para escolher. Nada foi alterado.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>Há duas continuações diferentes do trabalho desta pessoa. Ambas são mantidas e nenhuma foi escolhida. Pergunte qual delas vale.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>Não há lote em {file}. Nada foi alterado. Reconecte o pendrive ou procure o arquivo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>Não há pasta {folder}. Nada foi gravado. Crie-a ou escolha outro local.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>Não há mesclagem a desfazer em {file}. Nada foi mudado.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>Não há pacote {pack} nesta pasta principal. Nada foi alterado. “postil status” lista os que existem.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>Este comando precisa de {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>Este comando não foi entendido: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>Este arquivo faz coisas que um pacote nunca faz. Nada foi adicionado. Avise quem o enviou.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>Este arquivo não é um pacote, ou é só uma parte dele. Nada foi adicionado. Copie-o de novo ou peça-o outra vez.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>Este é um pacote de prática. Ele é só para você e nunca é entregue. Nada foi gravado.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>Esta não é a chave de recuperação de “{title}”. Nada foi gravado. Procure a página certa.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>Esta é a chave que assina aqui. Nada foi alterado. Crie antes uma chave nova.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>Esta chave é conhecida aqui como {name}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>Este pacote faz um tipo de pergunta que esta versão do Postil não conhece. Nada foi adicionado. Uma versão mais nova talvez possa abri-lo.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>Este pacote pertence a outra pessoa ou a outro lote. Nada foi adicionado. Peça o correto.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Este pacote é maior do que o programa lê. Nada foi adicionado. Peça-o em partes menores.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>Este pacote não está assinado, então ninguém pode dizer de onde vem. Nada foi adicionado. Peça o arquivo original.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>Este pacote é mais antigo do que o que você tem. Seu trabalho continua intacto. Continue com o que você tem.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>Este pacote foi alterado depois de assinado. Não é possível adicioná-lo. Seus outros pacotes e respostas não são afetados. Peça-o de novo.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>Este pacote foi danificado ou alterado no caminho. Nada foi adicionado, e seus outros pacotes não são afetados. Peça-o de novo.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Este pacote foi criado por outro programa ou por um mais novo. Nada foi adicionado. Uma versão mais nova do Postil talvez possa abri-lo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>Esta frase secreta não abre a chave de assinatura. Nada foi assinado. Tente de novo.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>Este projeto recebe resultados trancados, mas o pacote não indica nenhuma chave para eles. Nada foi gravado. Peça um pacote novo.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>Este projeto só recebe resultados destrancados. Nada foi gravado. Retire {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>Esta cópia de segurança pertence à chave de outra pessoa. Nada foi alterado. Restaure-a em uma pasta principal separada.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>Você já coassinou o pacote {file}. Nada foi gravado.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>Você já assinou o pacote {file}. Uma segunda assinatura precisa vir de outra pessoa.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} não tem todas as letras deste texto. Nada foi copiado. Peça outro arquivo de fonte.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} não contém nenhuma chave de resultados impressa. Nada foi aberto. Procure a página certa.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} não é uma rodada anterior do projeto {project}. Nada foi gravado. Escolha uma que seja.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} não é uma chave pública, um arquivo de chave nem um cartão de chave. Nada foi registrado.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} não é uma fonte que possa ser usada aqui. Nada foi copiado. Peça um arquivo que termine em .ttf, .otf ou .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} é grande demais para uma fonte. Nada foi copiado.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} contém outra coisa que não um conjunto de dados. Nada foi gravado. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} tem seu próprio modo de mesclar respostas. Deixe as linhas mescladas de fora. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} é um nome conhecido aqui com outra chave. Nada foi alterado. Retire primeiro a chave antiga.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} é {value}, que não é uma data com hora. Nada foi gravado.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} precisa de um ou mais destes: task, result, review, verdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} precisa do nome pelo qual você conhece esta pessoa.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>Exatidão</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Todas são ruins</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Impossível julgar</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Escolha uma resposta</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Pergunta fechada</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completude</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Conversa até aqui</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>Resposta corrigida</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>Resumo corrigido</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Igualmente boas</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>Evidência da passagem</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>Falhas do resumo</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Fluência</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>Inocuidade</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>Quanto melhor?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Qual é a intensidade?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intenção</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>Sem resposta na passagem</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Nenhum rótulo serve</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pergunta aberta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>Ordene as respostas, a melhor primeiro</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passagem</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevância</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>Avaliação da resposta</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimento</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>A passagem não diz</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>O que quer quem escreveu?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De que se trata?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>Qual é o sentimento geral de quem escreveu?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>O que caberia? Três palavras, como nota à coordenação</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>Qual resposta é melhor?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Comentário escrito</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Sua resposta</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Seu resumo</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>uma pasta de respostas e respostas mescladas com ficha e metadados Croissant</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>anotações de todas as trilhas com ids, tempos, participantes e idiomas</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>os bytes na leitura; as notas e as respostas certas na gravação</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>escolhas, respostas escritas, marcações, notas</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>as colunas entre a palavra e seu rótulo na leitura; as marcações sobre outras, os textos, as notas e as colunas na gravação</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>os comentários</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>cada coluna como texto</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>cada pontuação de cada pessoa e no que elas resultam</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>cada valor; as linhas ficam onde o plano diz</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>cada valor; gravado com uma linha por resposta, cada coluna tipada</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>tudo: uma linha por resposta</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>traços, dependências e nós vazios</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>fórmulas, aparência, notas e outras planilhas na leitura; os vereditos e o fim de textos muito longos na gravação</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>fórmulas, aparência, notas e outras planilhas na leitura; os vereditos na gravação</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>os itens reservados, todas as respostas</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>os itens reservados, os itens sem resposta escrita ou escolhida, as notas</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>os itens reservados, respostas do modelo intermediárias, pontuações avulsas, notas</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>os itens reservados, os empates, os itens sem resposta melhor, as notas</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>códigos no texto, que são contados</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>códigos no texto, que são contados; traduções sugeridas</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>mídia, vocabulários e o que o programa mostra</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>morfemas e mídia</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>nomes, notas e respostas certas na gravação</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>nada além da prática, das respostas de modelos que julgam e das versões das quais nenhuma foi escolhida</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>nada; números com casas decimais viram texto</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>um item por arquivo</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>um item por linha</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>uma linha por resposta, uma coluna por pergunta</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>uma linha por item e pergunta, com a resposta mesclada e quantas pessoas concordam</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>passagens, perguntas, respostas dadas e onde elas ficam</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>frases com ids, idiomas, traduções, notas e palavras</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>prompts e as respostas que pessoas escreveram ou escolheram</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>prompts com uma resposta do modelo escolhida e uma rejeitada</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>relações e cadeias na leitura; as outras respostas, as notas e as colunas na gravação</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>respostas do modelo com pontuação média de 4 ou mais, ou de 2 ou menos</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>segmentos com ids e idiomas, uma linha por destino</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>segmentos com ids, idiomas, estados e notas</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>frases com seus comentários, palavras e marcações</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>frases com seus ids, comentários e palavras</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>textos e todas as marcações neles</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>textos, rótulos, marcações, pontuações e sugestões, e todas as outras colunas</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>a quebra de linha no fim do arquivo</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>os valores de uma planilha; rows indica outra que não a primeira</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>os valores de uma planilha; gravado com uma linha por resposta, uma coluna por pergunta</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>os vereditos da verificação; texto que começa como fórmula recebe um apóstrofo, marcações e classificações são JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>o que se pede a um modelo</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>o que não tem lugar do outro lado, contado com o motivo</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>as respostas escritas que ninguém decidiu, as notas, quem disse o quê</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>cada vez que você abriu uma resposta</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>cada vez que você abriu um item e o que ele mostrava</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>cada versão anterior de um veredicto</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>cada versão anterior de uma resposta</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>quanto você digitou, colou e apagou em cada campo, nunca as teclas nem a área de transferência</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sem tempos</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>as evidências que você marcou</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>o nome nos seus pacotes</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>os problemas que você relatou</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>o tempo de cada item em segundos inteiros e o minuto de cada passo</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>os tempos detalhados de cada item e o segundo de cada passo</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>o que você escolheu em um aviso de idioma</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>o que você queria decidir depois</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>a qual pacote ele responde, quanto está feito, a data e a versão deste aplicativo</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>suas respostas</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>suas correções e suas próprias respostas</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>suas notas</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>sua chave pública</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>seus veredictos com os motivos</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>Não é possível ler uma fonte</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>Adicione a fonte de novo ou reinstale o aplicativo.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>Todas as fontes podem ser lidas</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>Faltam respostas que estavam salvas</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>Recupere-a a partir da cópia: Configurações, Chave de assinatura.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Feche o aplicativo e mova a pasta {folder} para outro local.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Feche o aplicativo e mova a pasta {folder} para este computador.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>Feche o aplicativo e inicie-o de novo. Ele restaura a cópia boa mais recente e diz o que falta.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Feche o aplicativo antes de retirar o pen drive.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>Libere espaço antes de continuar.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>Veja se ele está cheio ou protegido contra gravação.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Faça uma cópia de segurança agora.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>Não é possível gravar nada no disco</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>Não há nada errado com as cópias de segurança</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>Outras pessoas deste computador podem ler sua chave de assinatura</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>Defina uma frase secreta ou crie uma chave nova: Configurações, Chave de assinatura.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>Ajuste a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>Não foi possível verificar algo</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>Não foi possível comparar o relógio com seu trabalho</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>O relógio deste computador combina com seu trabalho</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>O relógio deste computador está atrás do seu trabalho</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>O arquivo com seus pacotes e respostas está danificado</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>Não é possível abrir a cópia de segurança mais recente</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>As duas metades da sua chave de assinatura são diferentes</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>Há pouco espaço no disco</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>Ainda não há cópia de segurança</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Há espaço no disco</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>Seus pacotes e respostas estão íntegros</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>Não é possível ler sua chave de assinatura</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>Sua chave de assinatura está aqui</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>Sua chave de assinatura não está aqui</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Seu trabalho está em uma pasta sincronizada</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Seu trabalho está em uma unidade de rede</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Seu trabalho está em um pen drive</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>Seu trabalho está no disco deste computador</translation>
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
        <translation>Uma letra ou um sinal sem outra tecla serve para digitar.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt e Shift juntas mudam o layout do teclado.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl e Alt juntas são AltGr, que digita letras.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>Os dígitos escolhem opções.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>Os métodos de entrada precisam desta tecla.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Campos de texto e listas precisam desta tecla.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>A tecla Option digita letras.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Esta tecla pertence ao sistema.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>Ctrl e uma letra para o resto</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>Dígitos escolhem</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>Desenho do teclado; as listas dizem o mesmo em palavras.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter salva e avança</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>Ajuda e mais</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>Dentro de uma pergunta, lista ou texto</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>As letras estão onde um teclado dos EUA as tem.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Espaço marca</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab e setas movem</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>A fileira de números conta pela posição e as teclas com Ctrl pela letra latina, por isso todos os layouts de teclado funcionam da mesma forma.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>O mesmo, ao escrever</translation>
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
        <translation>Espaço</translation>
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
        <translation>Respostas que em vez disso relatam um problema: {count}. O relatório as conta como problemas relatados, não como respostas.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>As pessoas escreveram elas mesmas menos da metade dos textos: {real} de {known} cuja origem é conhecida.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>Textos que começam como fórmula, com um apóstrofo na frente: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>Textos com sinais que nenhuma tabela aceita, substituídos por seus números: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>uma coluna que o plano guarda</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>um critério que ninguém pontuou</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>uma marcação só sobre espaços</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>uma marcação fora do texto do registro</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>uma marcação sobre outra</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>uma marca que não é a própria resposta</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>uma nota</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>uma pergunta de um tipo que o doccano não tem</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>uma ordenação</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>uma ordenação com empates</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>quem verificou não concordou com a resposta</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>quem verificou deu outra resposta no lugar</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>uma segunda pergunta do mesmo tipo</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>um texto sem nenhuma palavra</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>um empate que ninguém resolveu</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>um veredicto da verificação</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>todas ruins</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>uma resposta para a qual não sobra linha na planilha</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>uma resposta de um modelo que julga</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>uma resposta que não é marcação</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>uma resposta que não é pontuação</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>uma resposta que não é um número inteiro de 0 a 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>uma resposta a um item reservado, que só serve para medir</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>uma resposta a outra pergunta</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>um item sem um texto único</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>um item sem nenhuma resposta mesclada</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>uma pergunta opcional que ninguém respondeu</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>responde a uma pergunta como era feita antes</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>responde a um texto anterior do item</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>as duas respostas têm o mesmo texto</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>textos ou marcações diferentes, dos quais nenhum é a resposta mesclada</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>igualmente boas</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>a gravidade de uma marcação</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>quebras de linha dentro de um texto, que constam como espaços</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>nenhuma pergunta com escala</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>nenhuma resposta de modelo entre as quais escolher</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>nenhuma resposta de modelo pontuada</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>sem pontuação para ambas</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>ninguém pontuou a resposta</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>nada que responda a um prompt: use jsonl, labels (rótulos) ou preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>nada foi gravado</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>as opiniões estão divididas por igual</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>foi resolvido que o item é realmente ambíguo</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>diz o que diz um item reservado</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>mostra um item pela segunda vez à mesma pessoa</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>alguém que prefere uma não diz quanto</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>espaços na borda de uma marcação</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>a resposta é que não há nenhuma</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>o texto corrigido é o mesmo que foi dado</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>o fim de um texto mais longo do que cabe numa célula</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>o item não pede nada a um modelo</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>o item não é uma passagem com uma pergunta</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>um problema do item foi relatado, e ele não foi respondido</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>a pontuação média está entre 2 e 4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>a resposta não tem texto</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>a resposta certa de um item oculto</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>a mesma pontuação média</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>duas continuações do trabalho de uma pessoa, nada foi escolhido</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>o que se decidiu de um item</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>textos escritos não têm maioria</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>Aceita</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>Respostas vistas em duas verificações: {count}, mesmo veredicto: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>Verificar mais</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>alfa {value}, de {low} a {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>um plano anterior deixou esta partida aberta: seus olhares também contam, e tudo junto aceita {share} das partidas no limite</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>no máximo {share} de erros</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>no máximo {share} de erros, com 95 % de certeza</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>encontra de {low} a {high} dos erros</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>encontradas por sinais de risco: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>próximo olhar em {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>não contadas: {count}, quem as verificou encontrou poucos erros postos de propósito</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>uma em cada dez partidas com {share} de erros ainda é aceita</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>taxa de erro ponderada {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{checked} de {answers} verificadas ao acaso; erros: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: encontrou {found} de {planted} erros postos de propósito, rejeitou {rejected} de {good} respostas boas</translation>
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
        <translation>Alterações: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>Caracteres apagados: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>Caracteres arrastados de outro lugar: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>Caracteres de um método de entrada: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>Caracteres colados de outro lugar: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>Caracteres colados do item: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>Caracteres colados do seu próprio texto: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>Caracteres que vieram de outra forma: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>Caracteres digitados: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>Pausas de mais de dois segundos ao escrever: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>Segundos de trabalho: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>Segundos até a primeira resposta: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>Segundos sem tecla nem ponteiro: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>Vezes em outra janela: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>Vezes que colou de outro lugar logo após outra janela: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>Visitas: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar os detalhes</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>O Postil não pode abrir seu trabalho</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>O aplicativo não conseguiu concluir esta etapa. Tudo o que foi salvo continua aqui.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Isto não funcionou</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>Ninguém responde a um pacote do tipo “{kind}”. Indique o pacote de tarefas ou o de verificação.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>Um pacote deste tipo nunca traz uma lista de signatários ({name}). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>Uma página tem {count} blocos de {digits} dígitos. Nada foi alterado. Olhe a página mais uma vez.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Restam cerca de {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>Já mesclado em {date}. Nada mudou.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>Pergunte a quem o enviou.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>O bloco {block} da linha {row} não está como na página. Nada foi alterado. Olhe-o mais uma vez.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Desarquivar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Prazo: hoje</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Prazo: {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>Prazo: {day}, não é mais aceito</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>Prazo: {day}, ainda é aceito</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>Entregar de novo</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>Entregue em {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>O item {item} não corresponde às suas perguntas: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>O item {item} tinha outro texto quando foi respondido. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>O item {item} não existe no pacote que está sendo respondido. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>A linha {number} da lista de signatários {name} não é permitida. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>A linha {number} de {name} está ilegível. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sem prazo</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>Ninguém aqui conhece o signatário com o número de segurança {number}. Nada foi adicionado. Compare o número com quem enviou.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>Ninguém verifica as próprias respostas. Veredictos de {name} que não contam: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>Ainda não entregue</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>Só a chave de recuperação de um projeto pode substituir todos os signatários. Isto foi assinado por {principal}. Nada foi adicionado. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>Perguntas do tipo “{kind}” precisam de uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>Respostas devolvidas · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>Verificação · {family} · {language} · de {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>Assinado com outra chave (número de segurança {number}), diferente daquela em que você confiou em {date}. Nada foi adicionado. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>Algo foi acrescentado ao fim do arquivo. Nada foi adicionado aqui. Peça o original.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>A resposta ao item {item} era outra quando foi verificada. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>Os blocos não combinam entre si. Nada foi alterado. Olhe a página mais uma vez.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>O relógio de {name} está atrasado: este arquivo tem a data {date}, anterior à criação do pacote. Não confie nas horas deste arquivo.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>O relógio de {name} está {minutes} min adiantado em relação ao daqui. Não confie nas horas deste arquivo.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>O relógio de {name} voltou {minutes} min durante o trabalho. Não confie nas horas deste arquivo.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>O conteúdo de {name} está ilegível. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>A descrição do pacote não serve em {place}. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>O fim do histórico falta ou foi alterado. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>Não é possível ler o arquivo aqui. Nada foi adicionado. Copie-o primeiro para este computador.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>O arquivo não começa como um pacote. Pode ser perigoso. Nada foi adicionado. Exclua-o.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>O arquivo tem mais de {limit} bytes. Nada foi adicionado. Peça-o em partes menores.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>O arquivo está vazio. Nada foi adicionado. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>O arquivo está incompleto ({bytes} bytes). Nada foi adicionado. Copie-o de novo e espere antes de retirar o pen drive.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>O arquivo {file} não contém uma chave de assinatura legível. Nada foi assinado. Traga a chave da sua cópia.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>O histórico pertence a outro pacote. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>O histórico se rompe no evento {number}. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>A pasta principal de {name} foi restaurada de uma cópia de segurança. Se faltar uma resposta que você tinha antes, pergunte a {name}.</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>A chave de {principal} só valia de {start} a {end}. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>A chave com o número de segurança {number} foi retirada. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>A lista de arquivos {name} está malformada na linha {number}. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>A lista de signatários deste pacote é mais antiga do que a sua ({said}; a sua: {found}). Seu trabalho continua intacto. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>A lista de signatários não indica ninguém que possa assinar pacotes de tarefas. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>O pacote trancado foi danificado no caminho. Nada foi adicionado. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>O nome {principal} é conhecido, a chave não (número de segurança {number}). Nada foi adicionado. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>O pacote pede uma senha ZIP; pacotes nunca fazem isso. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>O pacote pede para baixar algo; pacotes nunca fazem isso. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>O pacote se diz {said}, mas foi assinado como {found}. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>O pacote contém um arquivo inesperado, “{name}”. Nada foi adicionado. Peça o original.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>O pacote contém arquivos demais ({count}, limite {limit}). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>O pacote contém assinaturas demais ({count}, limite {limit}). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>O pacote contém “{name}” duas vezes. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>O pacote foi feito de um modo que pacotes nunca usam (“{name}”). Nada foi adicionado. Peça o original.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>O pacote está incompleto: não contém dados. Nada foi adicionado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>O pacote está incompleto: falta {name}. Nada foi adicionado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>O pacote não está assinado. Nada foi adicionado. Peça o arquivo original.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>Falta ao pacote sua lista de signatários. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>O pacote diz que vem de {said}, mas sua assinatura diz {found}. Nada foi adicionado. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>O pacote diz {said} para {name}, mas contém {found}. Nada foi adicionado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>O pacote diz {said} sobre seus dados, mas contém {found}. Nada foi adicionado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>O pacote tenta gravar fora da sua pasta (“{name}”). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>O pacote foi alterado depois de assinado ({name}). Não o use; avise a coordenação.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>O pacote foi criado por um programa mais novo. Nada foi adicionado. Uma versão mais nova do Postil talvez possa abri-lo.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>O pacote chegaria a {size} bytes (limite {limit}). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>A imagem ou o som {name} não é o que o nome diz ou é grande demais. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>A assinatura {name} está ilegível. Nada foi adicionado. Peça o arquivo original.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Os tamanhos escritos no pacote são falsos (“{name}”). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>A tarefa não serve para este programa: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>A família de tarefas “{family}” precisa de uma versão mais nova do programa.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>A versão deste pacote dá um salto de {count}. Nada foi adicionado. Ligue para a coordenação.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>Não existe esse arquivo. Nada foi adicionado. Confira o nome e a pasta dele.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>Isto chegou depois de {due}, quando nada mais é aceito. Nada foi mesclado. Mude o plano ou deixe assim.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>Este é um pacote do tipo “{kind}”, não um pacote de resultados. Nada foi mesclado. Peça o pacote de resultados.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>Este é um pacote do tipo “{kind}”, não um pacote de tarefas. Nada foi adicionado. Peça o pacote de tarefas.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>Isto não é um pacote. Nada foi adicionado. O sistema de e-mail pode tê-lo removido; peça-o em um pen drive.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>Este pacote responde a outro pacote ({series}). Nada foi adicionado. Abra aquele.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>Este pacote responde à revisão {said}; você abriu a revisão {found}. Nada foi adicionado. Abra a outra.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>Este pacote pertence a “{title}”. Nada foi adicionado. Abra primeiro esse projeto.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>Este pacote está trancado. Nada foi adicionado. Abra-o com a chave do projeto dele.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>Este pacote não foi trancado para esta pasta principal, ou a chave que o abre se perdeu. Nada foi adicionado. Abra-o onde o projeto foi criado ou com a chave impressa do projeto.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>Este pacote é mais antigo do que o seu (revisão {said}; a sua: {found}). Seu trabalho continua intacto. Continue com o que você tem.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Este pacote precisa da versão {version} do programa ou de uma mais nova. Nada foi adicionado. Obtenha uma versão mais nova do Postil.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Este pacote precisa de “{feature}”, que esta versão do programa não conhece. Nada foi adicionado. Obtenha uma versão mais nova do Postil.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>Este pacote foi feito para {recipients}. Nada foi adicionado. Peça o seu.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>Este pacote foi feito para “{format}”. Nada foi adicionado. Abra-o com esse programa.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Outro programa desempacotou e empacotou de novo este pacote (“{name}”). Nada foi adicionado. Peça o original.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>Este pacote foi escrito para outra coordenação. Nada foi adicionado. Envie-o a ela.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>Este projeto só recebe resultados trancados, e este pode ser lido por quem o transportar. Nada foi adicionado. Peça um trancado.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>O que o pacote diz do item {item} não é o que seu histórico dá. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt não descreve este pacote. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>Respostas verificadas: {a} de {b}</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · de {signer}. Item {a} de {b}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} entregou duas continuações diferentes do mesmo trabalho. Nenhuma foi escolhida. Pergunte qual delas vale.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} foi assinado para outra coisa ({purpose}). Nada foi adicionado. Peça o arquivo original.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} responde a um pacote feito para {recipients}. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} não pode assinar para este fim ({purpose}). Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>“{item}” aparece duas vezes ou fora de ordem em {name}. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}” traz dados a mais que pacotes nunca têm. Nada foi adicionado. Peça o original.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” tem {size} bytes (limite {limit}). Nada foi adicionado. Peça o original.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” é um link ou um dispositivo em vez de um arquivo. Nada foi adicionado. Avise a coordenação.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>Falta “{name}”. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” não está na lista do próprio pacote. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” está empacotado de um modo que este programa não lê. Nada foi adicionado. Peça o original.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” foi alterado. Nada foi adicionado. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” foi danificado no caminho. Nada foi adicionado. Copie o pacote de novo.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pacotes</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Este pacote</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>O nome de um lote é feito de letras latinas minúsculas, dígitos, pontos e hifens, por exemplo news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>Uma linha da lista de termos não tem termo e fica de fora.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>Uma opção não tem id na coluna “{column}”.</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>Cada ponto de uma escala precisa de sua descrição. Faltam em “{id}”: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>Itens reservados que se parecem com itens de outra parte e não estão na lista: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>Itens mudaram desde que os pacotes foram feitos. Novos: {new}; com outro texto: {changed}; retirados: {withdrawn}. As respostas a um texto anterior ou a um item retirado são guardadas e pagas, mas não contam mais.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>Só pode haver linhas ao lado destas partes: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>Nenhuma família se chama “{family}”. Você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>Nenhuma família se chama “{family}”. Existem: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>Nenhum item se chama “{item}”, indicado como crítico.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>nenhum item se chama “{item}”, que está indicado para a prática.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>Nenhuma chave se chama “{key}” aqui.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>Nenhuma chave se chama “{key}” aqui. Você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>Não se conhece nenhum nome para o idioma “{tag}”. Dê um em [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>Nenhuma linha tem a coluna “{column}”. Colunas aqui: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>Nenhuma linha tem a coluna “{column}”. Você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>Nenhuma fonte se chama “{source}”, que está indicada para a prática.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>Nenhum valor da coluna “{column}” diz algo para “{key}”.</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>{count} dos itens escolhidos não formam nenhum item aqui, entre eles {item}.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>Só famílias com uma resposta do modelo podem dividir uma conversa; esta não pode.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>Perguntas do tipo {kind} não têm “{key}”.</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>Chave de recuperação do projeto {project}

Imprima esta página, guarde-a em um lugar seguro e exclua este arquivo.
Com esta chave é possível introduzir uma nova chave da coordenação quando a sua for perdida ou roubada.
Quem a tiver pode assumir o projeto. Ela não abre respostas nem assina pacotes.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>Chave de resultados do projeto {project}

Imprima esta página, guarde-a em lugar seguro e exclua este arquivo.
Ela abre os resultados trancados deste projeto quando a chave da coordenação se perde. Ela não assina nada.
Quem a tiver pode lê-los, com o Postil (--key) ou com age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>O lote da rodada anterior não pode ser lido: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>o lote da rodada anterior, “{round}”, não é conhecido aqui. Abra-o primeiro.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>O lote {file} pertence ao projeto “{here}”; o plano, a “{there}”. Escolha outra pasta ou outro nome.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>Os itens escolhidos foram assinados com uma chave em que não se confia aqui (número de segurança {number}). Compare o número com quem os enviou.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>O prazo {due} já passou, e depois dele os resultados não são aceitos: todos seriam recusados.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>a explicação de {item} não serve: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>o arquivo foi alterado depois que os itens foram escolhidos.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>A primeira fonte não pode ser juntada a outra.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>Não é possível ler as orientações {path} como texto UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>O item reservado {item} diz quase o mesmo que {other}, que é para {split} ({likeness}): “{text}” – “{texts}”. Mova um deles ou admita-o com um motivo: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>O item reservado {item} diz o mesmo que {other}, que é para {split}: “{text}”. Mova um deles.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>O item reservado {item} está dentro de um texto de {other}, que é para {split} ({likeness}): “{text}” – “{texts}”. Mova um deles ou admita-o com um motivo: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>O item reservado {item} já foi praticado: “{text}”. Reserve outro.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>Os itens reservados da lista se parecem com mais itens de outra parte.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>Os prompts reservados já serviram em {count} rodadas. Reserve outros novos.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>o item {item} é de prática e não tem resposta certa. Indique a coluna em [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>os itens foram escolhidos para o projeto {here}, este plano é de {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>Os itens {item} e {other} andam juntos e estão em partes diferentes: {split} e {others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>Não é possível usar o cartão de chave {file}: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>Os nomes “{bundle}” e “{name}” são longos demais juntos. Encurte um deles.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>O id de opção “{id}” não segue o padrão e passa a ser “{name}”.</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>O id de opção “{id}” é reservado e passa a ser “{name}”.</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>O plano não pergunta nada. É preciso pelo menos uma pergunta.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>Não é possível abrir o plano: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>O plano não é texto UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>O plano não indica idioma: cite um em [bundle] ou uma coluna em [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>O plano quer itens com resposta conhecida, e nenhum item tem uma.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>O prompt de {item} estava reservado na rodada anterior e agora seria para {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>A pergunta “{question}” mudou desde que seus pacotes foram feitos, com o mesmo identificador. As respostas que não servem mais são guardadas, mas não contam, e seus itens estão abertos de novo: {count} das que voltaram.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>A pergunta “{question}” tem outras palavras ou opções do que quando seus pacotes foram feitos, com o mesmo identificador. As respostas dadas antes contam. Se agora ela pergunta outra coisa, dê-lhe outro identificador.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>A pergunta “{question}” é nova e precisa ser respondida. Os itens respondidos antes estão abertos de novo: {count} respostas que voltaram.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>As perguntas não servem: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>As perguntas ocupam {size} bytes; o limite é {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>não é possível ler o registro dos itens escolhidos: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>o registro dos itens escolhidos foi alterado depois de assinado ou não tem assinatura.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>A chave de recuperação não é uma chave pública do tipo ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>As respostas certas de “{question}” iriam como sugestões.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>O papel “{key}” é necessário: cite sua coluna em [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>A rodada anterior é do projeto {here}; este plano, de {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>A rodada “{round}” deste lote está encerrada e assinada. O que vem depois é uma nova rodada com um lote próprio.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>O mesmo foi encontrado em mais {count} itens.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>A lista de termos não tem a coluna “{column}”.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>Não é preciso admitir {item} e {other}: não se parecem.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>A exceção para {item} e {other} foi dada para outros textos. Escreva outro motivo para dá-la de novo.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>Não há itens para “{name}”: outras pessoas têm todos, ou eles pedem outros idiomas ou áreas.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>Isto não é TOML: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>Duas pessoas participantes se chamam “{name}” nos pacotes. Dê outro nome a uma delas.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>Duas pessoas participantes têm a mesma chave: “{name}” e “{other}”.</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>Duas opções têm o id “{id}”.</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>Duas perguntas se chamam “{id}”.</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>O que {name} escreveu para {other} é parecido com o item reservado {item} ({likeness}): “{text}” – “{texts}”. Pode ser admitido com um motivo: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>O que {name} escreveu para {other} diz o mesmo que o item reservado {item}: “{text}”.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>quem adivinhar a semente pode distinguir as respostas dos modelos. Dê a [bundle] uma semente longa e aleatória.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] cita valores para “{key}”, que o plano não pergunta.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] diz como sugerir, mas nenhuma coluna é uma sugestão. Indique uma em [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} itens são de prática; um pacote leva no máximo {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} itens recebem menos pessoas do que o plano quer: os participantes não aceitam mais itens.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} itens recebem menos pessoas do que o plano quer: poucos participantes têm a área “{field}”.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} itens recebem menos pessoas do que o plano quer: poucos participantes sabem “{language}”.</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>{count} textos de “{place}” não existem em “{tag}”, que outros textos do plano têm.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>{count} valores da coluna “{column}” não dizem nada para “{key}”; esses itens são escolhidos sem ela.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} e {other} não são parecidos: a exceção vale para o que se escreve de {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} não é um dos itens escolhidos.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: com {count} itens que várias pessoas respondem, a concordância é conhecida com margem de cerca de ±{size}.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: com {count} prompts você só verá uma preferência a partir de cerca de {percent} em 100.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: com {count} prompts você só verá diferenças acima de cerca de {size} desvios padrão.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count} itens são respondidos por várias pessoas. A concordância é informada a partir de {least} itens.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: {count} prompts são poucos para mostrar qualquer diferença.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>“{day}” não é um dia. Escreva ano, mês e dia, como 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” é uma pergunta da família e continua sendo do tipo {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” não serve: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}” tem que citar uma coluna ou uma lista de colunas.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta “{key}”.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” não é um papel desta família nem uma pergunta deste plano.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” não é um papel desta família nem uma pergunta deste plano. Você quis dizer “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” é mostrado aos participantes e revela qual modelo escreveu o quê.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” deve ser mostrado, mas [fields.keep] não o mantém.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” cita valores que já existem, e [fields.use] não diz para quê. Eles ficam de fora.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>Falta “{key}” da fonte. Os participantes e as exportações não teriam esse dado.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: são pedidos {count} itens e há {there}. Cópias contam uma vez.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>“{name}” em [fields.keep] é o nome com que as sugestões são guardadas. Dê outro nome à coluna.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” não é uma parte desta família. Há: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}” não é uma parte. Há: train, validation, heldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” faz parte do item e contém as respostas certas de “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” é mostrado aos participantes e contém as respostas certas de “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}” precisa de um cartão de chave, ou de um nome só com letras latinas ou dígitos.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” não tem texto em “{tag}”, que outros textos do plano têm.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” não é um código de idioma.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” não é nem uma coluna nem um código de idioma.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>Setas, teclado numérico e a metade direita; os dígitos do teclado numérico escolhem.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>Os dígitos e o Enter do teclado numérico respondem; seus sinais fazem o resto.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>Dígitos e a metade esquerda; Enter e as setas não são necessários.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mão esquerda</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Letras sozinhas funcionam fora dos campos de texto.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Como o Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Como o Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Como o Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>Só o teclado numérico</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mão direita</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>O que lá se descarta, aqui é deixado de lado ou relatado, e pode ser desfeito.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>Página {a} de {b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>Não pertence a esta tarefa</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Está em outro idioma</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>É ofensivo</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>Mostra dados privados de alguém</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>O texto está cortado ou quebrado</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>Não é possível calcular: todas as pontuações são iguais.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>Não é possível calcular: respostas de um arquivo não dizem qual resposta foi mostrada primeiro.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>Não é possível calcular: todos deram a mesma resposta a cada item.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>Não é possível calcular: nenhum item foi respondido por duas pessoas.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>Não é possível calcular: nem todos responderam a cada item.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>Não é possível calcular: só um item foi respondido por duas pessoas.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>Não é possível calcular: respostas que não citam modelo não são as mesmas de um item para outro.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>Não é possível calcular: alguns modelos nunca foram comparados com os outros.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>Não é possível calcular: quem verifica não encontra mais erros do que o acaso.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>Não é possível calcular: as duas rodadas fizeram esta pergunta de modo diferente.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>Não é possível calcular: as duas rodadas não têm prompts reservados em comum.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>Não é possível calcular: não há respostas.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>Não é possível calcular: estas pessoas responderam a itens diferentes.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>Não é possível calcular: este número compara duas pessoas.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>Não é possível calcular: poucas respostas ({found}, mínimo {needed}).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>Não é possível calcular: poucos itens ({found}, mínimo {needed}).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>As respostas do modelo antigas e novas não foram avaliadas nos mesmos pacotes.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>Em média, menos de duas pessoas julgaram cada prompt, então nada se afirma.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>Itens selecionados sobem quando são avaliados de novo, sem nenhuma mudança.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>Não é possível calcular a concordância, então nada se afirma.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>Não há intervalo, então nada se afirma.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>Poucos prompts para afirmar algo.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrução</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>Uma partida é o que um participante respondeu de um pacote em um idioma. Erros entre as respostas sorteadas, com o intervalo exato de 95 %; respostas tiradas pelo risco não entram em nenhuma taxa.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>Um sinal pede que se olhem as respostas. Não é veredicto, não rejeita nada e nunca mexe no pagamento.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>Acima da média</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>Respostas aceitas sem tempo registrado, que por isso não estão em nenhuma soma: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>Aceitas: respostas que valem e que ninguém devolveu. Devolvidas: respostas corrigidas ou recusadas na verificação, de gravidade maior ou crítica. Problemas relatados contam como trabalho. Sinais e avisos não mudam nada aqui.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Horas ativas</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Valor combinado</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Concordância</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos os itens</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>Parte respondida do que se queria, por idioma e fonte.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>Respostas além disso: {count}, a itens que têm mais do que o desejado ou que a mesma pessoa recebeu duas vezes.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>Respostas aqui: {given} de {wanted}. Itens não começados: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>Respostas de todos os participantes: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>Respostas por item</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>Respostas recebidas até agora</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>Respostas dadas na verificação antes de ver a resposta: {given}; comparadas com ela: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>Respostas que a rodada anterior não tinha</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>Respostas a textos ou perguntas anteriores, ou a itens retirados, que não entram em nenhum número aqui: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>Respostas a “{question}” que não acompanham as dos outros: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabela</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>Barras: parte de cada valor. Marcas: parte entre todos os participantes do idioma. Primeiro os mais diferentes.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Por idioma</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>Segundo quem escolheu</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>Não é possível calcular: mais de {most} textos; só foram procuradas cópias exatas.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>Não é possível calcular: nenhum texto foi escrito.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>Não é possível calcular: nenhum tempo foi registrado.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Chance de ganhar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>Participantes cuja soma não pode ser calculada e por isso não está neste total: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>Participantes: {people}; os mais baixos primeiro.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>Taxa corrigida</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado em</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>Contado em {counted}; pacotes feitos em {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Estimativa de Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>Decidido após</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>Cada participante diante dos outros</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>Cada soma é arredondada uma só vez, para a menor unidade da moeda, com metades para cima. Os totais somam os valores como aparecem.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>Respostas iguais seguidas a “{question}”: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>Rótulo estimado</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>Cada número conta respostas mescladas: de cada pessoa e pacote, o pacote de resultados cujo registro continua todos os outros. Onde dois pacotes de resultados de uma pessoa se separam, nenhum conta. Respostas a um texto anterior de um item e problemas relatados não são respostas a ele.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exatidão esperada</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor calculado</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>Números que podem ser calculados: {computed} de {figures}; abaixo de 0.667: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>Primeira posição: com que frequência a resposta mostrada primeiro é melhor</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>Das respostas aos rótulos</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>Por contadores de digitação e colagem, nunca pelo que foi digitado. Desconhecido: nada foi contado.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>De rodada em rodada</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>Mais linhas: {count}, em {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>Mais linhas: {count}. Estão nos arquivos CSV, que podem ser salvos com o relatório.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>Respostas conhecidas a rever</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>Metade dos itens leva entre {low} e {high} segundos.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>Prompts reservados: {prompts}; pessoas para cada um: {people}; {figure}: {value} (95 %: {low} a {high}, por prompt); p = {p} ({method}, conforme Holm); alfa {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>Respostas conhecidas ocultas</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>Quantos itens têm quantas respostas de pessoas diferentes. Um item com problema relatado conta como visto, não como respondido.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>Com que frequência o primeiro de dois modelos é melhor, empates pela metade, com o intervalo de 95 % por prompt. “Ambas ruins” não entra em nenhuma taxa. Linha tracejada: sem diferença.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>Com que frequência os outros dão a mesma resposta ao mesmo item, com seu intervalo de 95 %; a partir de 20 itens em comum. Um valor baixo também pode significar itens difíceis.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Como isto foi contado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoradas</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>À vista depois</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>À vista antes</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>Etiquetas de falhas</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>Os itens por trás dos números</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>Itens por idioma</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>Os itens que entram sempre são contados, e também mostrados à parte.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>Itens que esperam que alguém os resolva: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Alfa de Krippendorff com seu intervalo de 95 % sobre os itens. As linhas tracejadas em 0.667 e 0.80 servem de orientação: um valor baixo julga a resposta isolada e as orientações, e não é defeito quando se pedem opiniões.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semelhança</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Derrotas</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>Partidas que precisam de mais verificações: {open} de {lots}; rejeitadas: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Maioria</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Posição média</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>Médias por prompt com intervalos de 95 %. Cheios e ligados: prompts reservados, os únicos que podem mostrar progresso. Vazados: itens escolhidos ou usados no treino; eles sobem por si quando foram escolhidos por notas baixas.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>Mediana do comprimento em caracteres</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Mediana de todos</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>Mediana, metade central, percentis 5 a 95 em segundos sem pausas. Para planejar, não para julgar.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>Os métodos diferem</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>Modelos como juízes</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>Modelos que julgam não estão em nenhuma maioria nem em nenhuma concordância. São comparados com a maioria de duas pessoas ou mais; ao lado, quantas vezes uma pessoa concorda com as outras. Intervalos por item, 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>Mais de 30 % das pessoas que acertam as respostas conhecidas dizem aqui outra coisa: olhe a resposta conhecida.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nome da rodada</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>Nenhuma resposta pode ser comparada ainda.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>Não se mostra diferença entre {model} e {other}.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>Nenhum valor está combinado no arquivo da coordenação.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Nenhum sinal foi encontrado.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>Não se registra tempo para problemas relatados: por hora, eles não estão em nenhuma soma. São: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>Ninguém relatou problema.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>Não comparadas, pois são textos escritos: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>Sem comparação: tiradas pelo risco: {risk}; depois de outra resposta ao mesmo item: {seen}; ao lado da de outra pessoa que verifica: {again}; sobre respostas que já não são mantidas: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>Em prompts que as duas rodadas têm, em pares, segundo Holm. As rodadas foram avaliadas em outros momentos e talvez por outras pessoas: nada se afirma da diferença.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>Só de prompts reservados, 30 no mínimo, com intervalo, ao menos duas pessoas para cada um e a concordância delas.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>Só esta parte é contada: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>Diferente da resposta conhecida</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>Pacotes enviados e devolvidos</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>Pacotes, tempos e problemas relatados são os de respostas inteiras; lotes, vereditos e prática estão só no relatório completo.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>Pares de respostas de duas pessoas a um item; iguais na diagonal.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>Folha de pagamento</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>Pontos por 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>Pontos por resposta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>Problemas relatados</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Atração</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>Primeiro se faz a média das pessoas; o intervalo é t por prompt, 95 %. O avanço só é dito por prompts reservados, por 30 ou mais; os itens críticos ficam à parte.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>Relatos, por motivo: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>Veredictos das verificações</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Quem verifica</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>As verificações concordam com {agree} de {checked} respostas.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>Respostas próprias de quem verifica, antes de ver a resposta</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>As respostas certas não estavam em nenhum pacote. O teste de Wald entre pessoas que acertam 85 % e 60 % pede uma olhada e nada mais. Os intervalos são de Wilson, 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>Certo na primeira tentativa</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>Certo na última tentativa</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>Rodadas anteriores</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>Rodadas em que os prompts reservados serviram</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>Rodadas, verificação, modelos que julgam e afirmações estão só no relatório inteiro.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>Igual aos outros</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>Igual à vista</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>Igual sem ver</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>Pontuações por parte</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>Pontos de gravidade</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>Pontos de gravidade: neutro 0, menor 1, maior 5, crítico 25, pontuação menor 0,1; por 1000 palavras ou caracteres das fontes.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Proporção do total</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>Parte de cada ponto, distribuída em torno do central. A média só está na tabela.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>Sinais: {signs}; participantes com algum: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>Algumas respostas, sorteadas, quem verifica só vê depois de responder ao item: uma segunda pessoa que nada sabe da primeira. Comparam-se as da amostra aleatória, uma pessoa que verifica por item; os textos escritos não.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>Forças diante de {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceitas</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>Aceitas: pelo comando delas; a mesma resposta sem ele conta como ignorada. Atração: quanto mais vezes a resposta é a sugestão onde ela estava à vista antes do que onde ninguém a viu; intervalo por item, 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>Dez ou mais seguidas mais rápido do que se pode ler o texto; {fast} de {all} ao todo.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>Dez ou mais seguidas rápido demais para ler ou em menos de um terço do tempo habitual; {fast} de {all} ao todo.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>Textos muito mais longos ou mais curtos que os outros: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>Textos em um idioma diferente do pedido: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>Textos que são quase cópias uns dos outros: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>Textos que são quase cópias de textos de outras pessoas (pessoas: {people}; sobretudo: {names}): {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>Textos que são quase cópias de textos de {other}: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>Textos que se repetem: {count} de {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>A última tabela põe o que os participantes disseram diante do rótulo que Dawid-Skene estima: {shown} de {all} pessoas.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>O quinto mais baixo segundo metade das pessoas, e o que a outra metade disse dos mesmos itens. Essa subida não é um avanço.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>A mesma resposta a “{question}” todas as vezes: {count}. Ninguém mais respondeu.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>A mesma resposta a “{question}” todas as vezes: {count}. Os outros a dão em {share} das suas respostas.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>O mesmo item duas vezes</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>Estes prompts já serviram em três rodadas: escolha outros novos.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>Esta rodada e a anterior</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Tempo por item</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>A resolver</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>Duas pessoas por vez</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>Valores de cada participante</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>Valores que mais se confundiram</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Pedidas</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>O que a escolha faz por si só</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>O que cada pessoa que verifica encontrou dos erros postos de propósito e rejeitou das respostas que se sabe serem boas.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>O que é feito num pacote não se sabe até ele voltar.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>O que falta, por pacote e idioma</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>O que se pode afirmar</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>Onde as respostas foram sorteadas em proporção ao risco, cada erro e seus pontos de gravidade valem por tantos quantos diz a chance de ser sorteado (Horvitz-Thompson, limites de Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>Onde os rótulos diferem</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>De onde vêm os textos escritos</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taxa de vitória</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Taxas de vitória</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Vitórias</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Com pessoas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>Demonstrativo de trabalho</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece um olhar</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Textos escritos</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acordo</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>tantas quantas se queriam</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>abaixo da meta</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF diz o quanto textos escritos se parecem: semelhança, não concordância.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigidas</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>em desacordo</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>sugestão editada</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltam</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>nenhum item</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda não decidido</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>não começado</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>colado</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>poucos prompts demais</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>digitado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertas</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} por hora</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} por item</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>{apart} de {pairs} pares de respostas ao mesmo item diferem.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{back} de {packs} pacotes voltaram.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{below} de {items} itens têm menos respostas do que se queria.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{made} de {all} comparações permitem uma afirmação.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} é melhor que {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} é pior que {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: voltaram duas versões deste trabalho e nenhuma continua a outra. Nada disso é contado até que alguém escolha em Pacotes de resultados qual delas vale.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} de {whole}, menos de um quinto</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{shown} de {all} estão desenhados, primeiro os que pedem um olhar.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{shown} de {all} estão desenhados, primeiro os que pedem um olhar; todos estão em {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{shown} de {all} estão desenhados; todos estão na tabela.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (cerca de {low} a {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>“{value}” em {share} das respostas</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>Acrescenta algo</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Concordo</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>Concordo, com uma correção</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>Não dá para decidir</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Escolha um motivo</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>Contradiz a fonte</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>Critério mal entendido</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Discordo</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Você concorda?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>Editar a resposta ou a evidência</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>Vazia ou só enchimento</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>Dar minha própria resposta</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>Qual é a gravidade?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>Instrução não seguida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>Deixa algo de fora</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>Não é trabalho próprio</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>Fora do estilo das orientações</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Pontuação gráfica</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>Avaliação sem motivo</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>Escrita ou direção</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>Dados sensíveis ou pessoais</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>A fonte está danificada</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>Fala de outra coisa</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>Termos e estilo</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>Pouco natural</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Em dúvida</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>O que exatamente?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>O que está errado?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>Evidência errada</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Rótulo errado</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>Idioma ou variedade errados</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Termo errado</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Tom errado</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Sua própria resposta</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>Depois de {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Alterado depois de assinado</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmação</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>Respostas do modelo que diferem</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>Item {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Deixar os dois</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>Nota baixa</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Tema novo</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>As pessoas discordam</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>Valores raros</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>Notas distantes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>Resumo assinado</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>Modelo inseguro</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>sempre incluído</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>escolhido por ser difícil</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>escolhidos entre {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>encerrada em {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>contou outras respostas, não as que estão aqui agora</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>sorteado</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>confere com as respostas que estão aqui</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>para a prática</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>para treino</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>para validação</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semente {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>assinado por {name}</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>admitidos: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{items} de {pool}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} está reservado e diz quase o mesmo que {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} está reservado e diz o mesmo que {other}, {split}. Tire um dos dois.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} está reservado e se encontra dentro de um texto de {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: {share} de 100</translation>
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
        <translation>CSV para planilhas</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>Conjunto de dados com ficha e metadados Croissant</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>Respostas mescladas com votos</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Outros programas</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>Preferências (DPO, recompensa)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>Só prompts</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>Prompts com respostas (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>Pontuações com médias</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>Planilha (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>Respostas desejadas e não desejadas (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>Exemplo: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>Não para: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Caracteres recentes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Sempre dígitos 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avançar automaticamente</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>Ocultar as linhas ao lado do texto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Régua de leitura</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Lembrar-me da pausa</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>Lembrete da cópia da chave mostrado</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>Mostrar os sinais invisíveis</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>Mostrar as respostas sem formatação</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>Onde os pacotes de resultados são salvos</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>Um problema foi relatado</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Um deslize</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Outra resposta</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>Escolha primeiro por que foi preciso resolver.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>Escolha primeiro qual resposta vale.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>Comentário para as orientações</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>O mesmo número deu respostas diferentes</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>As orientações não dizem nada sobre isso</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>Orientações pouco claras</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>O item tem defeito</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>Resposta conhecida: {answer}. O que você decidir toma o lugar dela.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>Idioma ou variedade</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>Falta uma opção</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>Relatado: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>A verificação errou</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>As verificações não concordam</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>Verificações: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>Alguém contesta: uma resposta devolvida estava certa</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>É preciso conhecimento especial</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>O texto pode ser lido de dois modos</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>A resposta mesclada não é certa</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>Realmente ambíguo: manter a distribuição</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>Dois modos de contar dão respostas diferentes</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>Qual resposta vale?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>Por que foi preciso resolver este item?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acordo</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>de acordo com uma correção</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>outro idioma</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>outro problema</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>em desacordo</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>minha resposta estava certa</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>não serve para esta tarefa</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>ofensivo</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>dados privados</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertas</translation>
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
        <translation>Um arquivo de mais de {limit} linhas não é lido de uma vez. Divida-o em vários arquivos.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>Um nome em um objeto não é texto simples.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Uma aspa abre aqui e nunca é fechada.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>Uma resposta do item {item} nomeia um modelo: “{name}”.</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>Um texto contém metade de um par substituto, que não representa nenhum caractere.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>Um texto contém o caractere NUL, que nenhum texto tem.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>Os aliases deixariam os dados muitas vezes maiores que o arquivo.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>Um alias aponta para aquilo em que está.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>Na pasta “{folder}” não há nenhum arquivo de conjunto de dados que seja lido: JSON Lines, JSON, CSV, TSV ou Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>Juntadas por linha, ambas as fontes precisam ter o mesmo número de linhas: {here} e {there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>Ignorado na leitura: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>Nenhuma codificação se chama “{encoding}”.</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>Nenhum arquivo se chama “{path}”.</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>Nenhum formato de leitura se chama “{format}”.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>Nenhuma linha tem a coluna “{column}”.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>Nenhum valor da coluna “{column}” serve como resposta de “{question}”.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Arquivos Parquet precisam do pacote {package}: instale-o como postil[parquet] ou salve os dados como JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>A resposta {number} do modelo não tem texto.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>Há algo entre uma aspa de fechamento e a coluna seguinte.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>A resposta “{text}” não está em {start} da sua passagem.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>A célula {place} contém um erro: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>As células {place} estão mescladas. Separe-as, para que cada linha tenha a sua.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>A coluna {column} tem células, mas nenhum nome na primeira linha.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>Os dados estão aninhados demais.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>O conjunto de dados em “{folder}” está em arquivos Arrow, que não são lidos. Grave-o como Parquet ou JSON Lines (to_parquet, to_json) e escolha esses arquivos.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>O separador e a aspa têm que ter um caractere cada, e diferentes.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>A extensão “{ending}” não indica formato. Cite um no plano: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Não é possível abrir o arquivo: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>O arquivo tem um tipo de documento (DOCTYPE) ou entidades próprias, que não são lidos. Retire essa parte.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>O arquivo não tem nenhuma parte chamada “{name}”. Ele tem: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>O arquivo contém mais do que se lê de uma vez. Divida-o em vários arquivos.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>O arquivo inclui outros arquivos (XInclude), que não são lidos. Retire essa parte.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>A pasta “{folder}” contém mais de {limit} arquivos. Escolha a pasta em que estão os dados.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>A pasta “{folder}” não é um conjunto de dados e contém mais de {limit} arquivos de linhas. Escolha alguns desses arquivos.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>A pasta “{folder}” não é um conjunto de dados, e nenhum dos arquivos nela é lido.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>O id “{id}” não segue o padrão e passa a ser “{name}”.</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>O id “{id}” aparece duas vezes; a primeira na linha {first} de {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>O item não serve para sua família: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>O item não tem id; ele recebe “{name}” do seu arquivo e da sua linha.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>O item não tem texto para “{part}” e fica de fora.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>O item não indica idioma, e o lote não tem um para todos.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>O item ocupa {size} bytes; o limite é {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>Os itens {item} e {other} dizem quase o mesmo.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>Os itens {item} e {other} dizem o mesmo.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>O nome “{column}” aparece duas vezes em um objeto.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>O plano não cita coluna para os ids; os itens recebem ids do seu arquivo e da sua linha.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>O mesmo foi encontrado mais {count} vezes.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>A pontuação da sugestão, “{score}”, não é um número de 0 a 1. Ela é mantida como está.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>A fonte não tem itens.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>O texto contém o caractere NUL, que nenhum texto tem. O arquivo pode estar danificado ou ser UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>A partir daqui, o texto não é UTF-8. Salve o arquivo como UTF-8 ou cite sua codificação no plano.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>A partir daqui, o texto não é {encoding}. Cite outra codificação no plano.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>O valor “{label}” não serve como resposta da pergunta “{question}”.</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>Não há itens: nenhuma linha das fontes forma um.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>Há {count} itens; um pacote comporta no máximo {limit}.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>Este não é um arquivo do formato {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Isto não é JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>Isto não é Parquet: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Isto não é XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Isto não é YAML: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>Esta linha tem {found} colunas; o cabeçalho tem {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>Esta linha tem {found} colunas; as linhas deste formato têm {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>Esta linha tem {found} colunas; não são lidas mais de {limit}.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>Esta linha não é JSON: {reason}. Um arquivo que é um só valor JSON tem o formato json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>Duas colunas se chamam “{column}”.</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>Duas respostas do item {item} são iguais.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>Aqui não se sabe onde começam as palavras em textos sem espaços: instale {package}, ou as marcações irão letra por letra.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>uma anotação cancelada</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>um código dentro de um texto</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>uma conversa de mais de 200 turnos</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>uma mensagem excluída</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>um traço que aponta para outra anotação</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>um arquivo de outra parte do conjunto de dados</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>um arquivo sem dados</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>uma fórmula cujo valor nenhum programa calculou</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>uma fórmula, da qual se leu o valor</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>um rótulo em que as pessoas diferem</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>uma camada de relações ou cadeias</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>uma linha de texto que não corresponde às suas palavras</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>uma marcação de outra forma</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>uma marcação fora de todas as frases</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>uma marcação que não está no seu texto</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>uma marcação que continua na frase seguinte, lida como duas</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>uma marcação sem extensão</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>uma mensagem cuja primeira mensagem não está aqui</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>uma mensagem com uma só resposta</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>um morfema</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>uma previsão de outro modelo</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>uma preferência fora de -3 a 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>um registro de outra forma</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>uma gravação, que fica onde está</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>uma relação entre marcações</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>uma resposta além da quarta</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>uma resposta além da quarta a um prompt</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>uma resposta do modelo é um texto, ou um objeto com um conteúdo.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>uma resposta que não foi enviada</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>um resultado de outro tipo: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>uma frase dentro de outra</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>um sinal que pode ser a tecla de um rótulo ou ter sido digitado</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>uma tradução sugerida</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>um turno é um texto, ou um objeto com um papel e um conteúdo.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>uma visão sem texto</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>uma anotação sobre o arquivo inteiro ou seu XML</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>uma anotação de uma camada de relações ou cadeias</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>uma anotação que nenhuma visão lista</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>um nó vazio</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>um item que alguém relatou e não respondeu</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>uma opção é um texto, ou um objeto com as chaves que o plano cita.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>outra planilha do arquivo</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>bytes, que não são texto</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>aqui cabe um só texto, não uma lista nem um objeto.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>o rótulo de uma linha rejeitada</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>o rótulo de uma linha ignorada</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>o que acompanha um rótulo escolhido</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} linhas não encontraram nada a que se juntar em “{source}”; esta é a primeira.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>{count} linhas desta fonte não encontraram linha à qual se juntar.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” não serve: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>“{part}” do item {item} tem letras que se perderam no caminho.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>“{part}” do item {item} não tem nada visível: só sinais que nenhuma fonte mostra.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>“{part}” do item {item} está na escrita {script}, incomum para “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>“{part}” do item {item} parece “{found}”, não “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>“{part}” do item {item} parece conter um número de telefone.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>“{part}” do item {item} parece conter um endereço de e-mail.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>“{part}” do item {item} parece conter o endereço de um computador.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>“{part}” do item {item} parece conter o número de uma conta bancária.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>“{part}” do item {item} parece conter o número de um cartão de pagamento.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}” usa duas vezes o mesmo nome.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” não é um caminho para linhas. Um exemplo: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” não é um código de idioma.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}” não é uma etiqueta: O, ou B-, I-, E- ou S- e um rótulo.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}” não está na posição {start} do seu texto.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” não é um número que exista em JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>“{value}” aparece duas vezes na coluna que junta as fontes.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>de acordo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigidas</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>em desacordo</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>contestação ou problema</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendente</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>problema relatado</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>para decidir depois</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>Uma pontuação de {most} ou menos precisa de uma frase aqui.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Escolha primeiro um rótulo.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>Escolha primeiro um rótulo. Teclas {first} a {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>Escolha primeiro a melhor resposta.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>Marque pelo menos uma frase.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>Nenhuma sugestão é mostrada aqui.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>Ordene primeiro todas as respostas.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>Sugestão: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>Falta responder a esta pergunta: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>Desfeito: resposta do item {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>Desfeito: decidir depois, item {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>Desfeito: rótulo do item {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>Desfeito: marcação no item {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>Desfeito: nota do item {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>Desfeito: contestação no item {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>Desfeito: problema do item {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>Desfeito: texto do item {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Escreva primeiro uma resposta.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>Restam: {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>Restam: {count}, cerca de {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>pacotes</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>pacotes de resultados</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>pacotes de verificação</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>pacotes de vereditos</translation>
    </message>
</context>
</TS>
