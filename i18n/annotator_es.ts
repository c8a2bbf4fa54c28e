<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>Sobre el contenido</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Añadir y empezar</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>¿Añadir la versión más nueva?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>Añadir el paquete</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>¿Añadir este paquete?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>Sus propias respuestas quedan fuera: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>Respuestas a elementos cambiados o retirados, conservadas con la revisión anterior: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Llame a {name} o acuerde un encuentro y comparen estas cifras con las suyas. Un correo puede falsificarse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Copiar texto para el correo</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>Detalles para coordinación</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>Primer paquete de este firmante</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>Hola: el paquete “{title}” está dirigido a {other}. ¿Podría enviarme el de {you}?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>Dice que viene de {name}. Conviene comprobarlo antes de confiar en él.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>Sin comparar todavía. Añadir el paquete y preguntarme antes de entregar</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>Hay preguntas que cambiaron. Elementos abiertos de nuevo porque sus respuestas ya no encajan: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Número de seguridad de {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Firmado por {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>Firmado por {name}, sin comparar todavía</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Fuente: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>El número que confirmó el {day} era otro: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>Los números difieren. No añadir el paquete</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>Los números coinciden. Confiar en este firmante y añadir el paquete</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>El paquete está completo y sin cambios</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>Este paquete no se puede añadir</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>Lo que se entrega: respuestas, evidencia, notas, versiones anteriores de las respuestas, {times}, su nombre.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>Lo que se entrega: veredictos, correcciones, notas, versiones anteriores de los veredictos, su nombre.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>Ya tiene este paquete</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>Se le preguntará de nuevo antes de entregar.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Usted verifica respuestas de otras personas. Algunas se hicieron mal a propósito, para ver hasta qué punto se encuentran los errores.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>Confirmó a este firmante el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>Su respuesta se conserva.</numerusform>
            <numerusform>Sus %n respuestas se conservan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>Su paquete de resultados del {day} no había llegado cuando se creó este paquete.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>Su paquete de resultados del {day} ha llegado.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>Su paquete de resultados del {day} se recibió el {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sin tiempos</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>tiempos detallados de cada elemento</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>tiempos detallados de cada elemento, cuánto escribió y pegó</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>segundos enteros de cada elemento</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>Respondidos: {a} de {b}. Su trabajo sigue intacto.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>Verificadas: {a} de {b}. Su trabajo no se ha tocado.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} también examinó y firmó este paquete</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} firma con una clave nueva</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Nuevos: {new}, cambiados: {changed}, retirados: {withdrawn}.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · respuestas por verificar: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · elementos: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insertar un carácter</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>Este paquete no tiene términos</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>Respuestas al elemento {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Usar esta versión</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>La versión que elija pasa a ser la más nueva. No se pierde nada.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>Este elemento aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, la más nueva</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>Tomar la sugerencia</translation>
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
        <translation>Tras 50 minutos sin una pausa de 5, una línea lo recuerda.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avanzar automáticamente</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Recordarme la pausa</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>Si solo se pide una elección, después aparece el elemento siguiente.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>Ocultar líneas</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Mostrar líneas</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Su corrección</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 bloques de seis cifras, fila por fila</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>Bloque {a} de {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>Traer su clave de otro equipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Copias de una clave ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>Reemplaza la clave que hay en este equipo</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Abrir la copia</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>Abra primero la copia o escriba las cifras.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>O las cifras de la página impresa</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>El archivo de la copia, en una memoria USB o donde lo guarde:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>La clave de la página</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>La clave de {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta clave</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>Sus paquetes y respuestas se conservan. La clave reemplazada se guarda en la carpeta del programa.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>Cambie el plan {file} y cree los paquetes de nuevo. Lo que ha vuelto se conserva.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>Dar a otras personas los elementos que dejaron abiertos</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>Crear paquetes de nuevo</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Creando los paquetes</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Quién se fue</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>Una etiqueta: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>Respuestas por elemento</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Respuestas para elegir, una en cada línea</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>Elegir guía</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>Columnas entre las que repartir</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>Aviso de contenido, que se muestra antes de empezar</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>Cada persona recibe algo de cada tema, nivel o fuente, según elija usted.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>Todo el mundo los recibe y nadie ve cuáles son.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>Campo que alguien debe conocer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>Archivos de preguntas ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>Elementos ocultos con respuesta correcta</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>Se muestra a los participantes y figura en cada exportación.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>Elementos que la misma persona ve dos veces</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>Elementos que responden varias personas</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>Guardado para las exportaciones</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Tipo de tarea</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>Idioma de cada elemento</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>Paquetes de resultados cerrados</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>Modelos que las escribieron</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Orden de los elementos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>Personas para cada uno</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>Preguntas y guía</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>Mostrado junto al elemento</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Repartir según</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>Tablas, JSON, texto, conjuntos de datos y lo que escriben otros programas.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Textos ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>Los elementos se eligieron para la ronda {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>Se abren con su clave o con la página que se crea junto a los paquetes.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>Se quedan en el archivo del lote.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>Dicen hasta qué punto coinciden las personas, en cada idioma.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>Dicen lo constante que es una persona.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>Usar un archivo de preguntas</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>De dónde vienen los textos</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>Sin nadie, hay un solo paquete que cualquiera puede responder.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>como prefiera cada persona</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>como en los archivos</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>sorteado para cada persona</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
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
        <translation>Elija los archivos con los textos que se van a juzgar.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Carpeta para los paquetes</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Crear paquetes</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Creando los paquetes</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Aún no hay elementos</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>Planes ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Leyendo los archivos</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>Antes hay que corregir algo. Está debajo del elemento.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>El primer elemento, tal como se verá</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>Lo que hay que corregir está debajo.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} y el lote están en {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n por mirar</numerusform>
            <numerusform>%n por mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insertar un carácter</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>Insertado: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisibles</translation>
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
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Este paquete</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Coincidencias: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>Elegir todas las que correspondan</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elegir una</translation>
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
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un lote</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>También raro</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Elegir de</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>Columnas que lo dicen. Cada una cuenta por su rango en el idioma y por su peso.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Sacados al azar</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Para validación</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Reservados</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>Identificadores, uno por línea</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>Elementos para la próxima ronda</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>Elementos de cada idioma</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>Elementos de este lote</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>Elementos que van siempre</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>Mantener las proporciones de</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>Marcados en</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>Solo estas indicaciones pueden mostrar que los modelos mejoraron. Nunca se entrena con ellas.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>Las partes están en</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>El informe los distingue.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>Dicen algo de todos los elementos, lo que los elegidos no pueden.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>Temas cubiertos, con comas</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>Qué hace difícil un elemento</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>largo de los textos</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>Carpeta para los elementos elegidos</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Mirando las rondas</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Leyendo los elementos</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>Guardado como {file}. Los paquetes se hacen aquí a partir de él.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>Guardando los elementos elegidos</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>Antes hay que corregir algo. Está encima de los elementos.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>Los elementos aún no están elegidos. Espere un momento.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>Elija de dónde vienen los elementos y qué hace difícil uno.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>Lo que hay que corregir está arriba.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Qué se tomaría</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>Una ronda cerrada no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>Después no se construye nada más en este lote: lo que sigue es una ronda nueva. Aún se pueden combinar paquetes de resultados, pero el resumen queda como está.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>¿Cerrar la ronda {round}?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>Los archivos hechos con esta ronda pueden nombrarse en el resumen.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>El informe tal como está ahora y un resumen de lo que salió, lo que volvió y lo que se afirma se guardan junto al lote. Su clave firma el resumen.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>Un informe para coordinación dice dónde estaba el programa. No contiene ningún texto de sus elementos.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>Todas las respuestas están aquí.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Guardar informe para coordinación</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>El programa se cerró de forma inesperada</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>La próxima vez: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>Práctica: use el teclado</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>Pulse el número de una línea; la pregunta siguiente se abre sola. {enter} sigue adelante.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>Pulse el número de una opción. {enter} guarda la respuesta y sigue adelante.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>Pulse el número de la mejor respuesta, o {none} si ambas son igual de buenas. {enter} sigue adelante.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>Escriba su respuesta. {enter} la guarda y sigue adelante.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} muestra en qué difieren las respuestas.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} busca una palabra en el texto.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} muestra qué es una buena respuesta.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} muestra todas las teclas que sirven aquí.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} deja un elemento pendiente con un marcador.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} elige la última opción, separada de las demás.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} escribe una nota para coordinación.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} va al texto, {mark} marca la frase que apoya su respuesta.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} va al texto. Allí {up} y {down} pasan de frase en frase y {mark} marca una. {other} vuelve.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} encuentra cualquier comando por su nombre.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} vuelve al elemento anterior.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} sirve cuando el propio elemento tiene un fallo.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} deshace el último paso.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Ocultar diferencias</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>Estas respuestas tienen poco texto en común</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A y B son igual de buenas</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>Igual de buena que la última</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La mejor</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Ambas son malas</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Puesto {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>Volver a Paquetes</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>Un archivo de lote termina en .bundle. Es privado y nunca se envía a nadie.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>Crear un lote</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>Aquí no hay ningún lote</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>Abra el lote con el que crea los paquetes o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Guardar filas</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>se quiere %n respuesta por elemento</numerusform>
            <numerusform>se quieren %n respuestas por elemento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n elemento por mirar</numerusform>
            <numerusform>%n elementos por mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n combinado</numerusform>
            <numerusform>%n combinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n paquete combinado</numerusform>
            <numerusform>%n paquetes combinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n paquete de resultados</numerusform>
            <numerusform>%n paquetes de resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n por comprobar</numerusform>
            <numerusform>%n por comprobar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n espera su decisión</numerusform>
            <numerusform>%n esperan su decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>Meta: %n respuesta por elemento</numerusform>
            <numerusform>Meta: %n respuestas por elemento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Combinar %n paquete</numerusform>
            <numerusform>Combinar %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>Combinar paquetes</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Combinando</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>La combinación se deshizo y se retiró %n paquete</numerusform>
            <numerusform>La combinación se deshizo y se retiraron %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>El resumen de la ronda cerrada {round} contó otras respuestas que las que hay aquí ahora.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Deshaciendo la combinación</translation>
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
        <translation>Coordinar</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Abriendo el lote</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Examinando la copia</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>Abrir una copia de seguridad</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>Restaurando su trabajo</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>Copias de seguridad ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>La copia de seguridad es {file}; la copia de su clave, {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>La copia de seguridad es {file}. Se puede abrir.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>Su trabajo está restaurado. Lo que había aquí antes se guarda como una copia aparte.</translation>
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
            <numerusform>%n elemento por resolver</numerusform>
            <numerusform>%n elementos por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n idioma por comprobar</numerusform>
            <numerusform>%n idiomas por comprobar</numerusform>
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
            <numerusform>%n objeción o problema</numerusform>
            <numerusform>%n objeciones o problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n problema informado</numerusform>
            <numerusform>%n problemas informados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n para decidir después</numerusform>
            <numerusform>%n para decidir después</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>Se informó de un problema</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Las respuestas difieren</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>Respuestas por elemento, y cuántos elementos las tienen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>Dos versiones del mismo trabajo</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} con {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} con {first} a {last} respuestas</translation>
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
        <translation>Añadir archivos de tarjeta de clave</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>Archivos de tarjeta de clave ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>Respuestas en el lote: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>Respuestas por verificar: {answers}; entre ellas, errores puestos a propósito: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>Dé este archivo a quien verifica.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>La mitad se extrae al azar, la mitad por señales de riesgo. Las partidas de menos de 50 respuestas se verifican enteras.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>No lleva guía, porque los paquetes no están junto al lote.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Crear un paquete de verificación</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>No se cambió nada después de guardarlo.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problema: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>Esto se guardó y después se cambió o se retiró. Está en el paquete de resultados, y quien lo abra puede leerlo. Lo que escribió y cambió antes de seguir adelante no está.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>¿Qué gravedad tiene?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Nombrar la marca</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>Queda %n criterio</numerusform>
            <numerusform>Quedan %n criterios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Queda %n pregunta</numerusform>
            <numerusform>Quedan %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>Elegir y seguir</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>Elemento {a} de {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>Elemento {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>Respondidos: {a} de {b}; para decidir después: {later}; objeciones o problemas: {problems}. Elemento {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>Respondidos: {a} de {b}; para decidir después: {later}; problemas: {problems}. Elemento {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>Quien verifica vio una parte de sus respuestas sin saber de quién eran.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>Respuestas verificadas hasta ahora: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Qué pasó con sus respuestas</translation>
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
        <translation>Buscando los elementos</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>No hay nada que leer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Coincidencias: {count}</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>El elemento está respondido.</numerusform>
            <numerusform>Todos los elementos están respondidos: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Elemento {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>Elemento {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>El único elemento.</numerusform>
            <numerusform>El último de %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>Llevaron más tiempo</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>Para decidir después</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Tengo una clave de otro equipo</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>Se creó en este equipo y nunca sale de él. Con ella, el programa firma cada paquete que entregue, para que nadie pueda cambiar sus respuestas por el camino.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Clave con copia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>Abrir mis paquetes</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Paso {number} de {count}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>Este nombre figurará en sus paquetes de resultados. Puede ser un número.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>Escribir en su idioma o en inglés</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como otra persona</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>¿Con qué nombre se le conoce en coordinación?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Cuando coordinación pregunte quién firmó, lea estas cifras en voz alta.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Escriba primero un nombre o un número.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>Se puede cambiar en cualquier momento en Ajustes</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Su número de seguridad</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>Su clave de firma está lista</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>Responda primero por su cuenta</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta dada</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>Después verá la respuesta que se dio y dirá qué le parece.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>Un número del 1 al {count}</translation>
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
        <translation>Ir al elemento</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>En este paquete el avance es manual.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>El elemento siguiente puede aparecer solo tras una elección.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>El elemento siguiente aparece solo.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>El avance es manual.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>Este paquete no tiene guía.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n respuesta está en un idioma distinto del pedido. Es la del elemento {number}.</numerusform>
            <numerusform>%n respuestas están en un idioma distinto del pedido. La primera es la del elemento {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>Queda %n elemento para decidir después. Es el elemento {number}.</numerusform>
            <numerusform>Quedan %n elementos para decidir después. El primero es el elemento {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n elemento tiene cambios que aún no son una respuesta y no salen. Es el elemento {number}.</numerusform>
            <numerusform>%n elementos tienen cambios que aún no son una respuesta y no salen. El primero es el elemento {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>Un paquete de resultados más nuevo sustituye a este al combinarlos.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>Cerca de {size}, {meaning}. Firmado con su clave.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar lugar</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>Elija otro lugar. Sus respuestas están a salvo.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Copiar texto para el correo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Ir al elemento {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>Entregar: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Hola, {name}: este es mi paquete de resultados de “{title}”. Elementos terminados: {done} de {all}. El archivo es {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Hola: este es mi paquete de resultados de “{title}”. Elementos terminados: {done} de {all}. El archivo es {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>Cerrado con clave: solo {name} puede abrirlo.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>O entregue tal como está.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>Paquete de resultados</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>Guardar paquete de resultados</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>Guardar lo terminado</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>Guardado como {file}, {size}. Haga llegar este archivo a {name}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>Ajuste la fecha del equipo para que su paquete de resultados lleve la correcta.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>El programa no puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Los números coinciden</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>La memoria USB se retiró antes de que el archivo estuviera completo.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>Según este equipo, la fecha es {day}. El paquete se creó después.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>Aún puede cambiar respuestas más tarde</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>Aún no ha comparado el número de seguridad de {name}.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>Sus respuestas están a salvo en este equipo. Conecte la memoria USB y guarde de nuevo.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>cabe en cualquier correo</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>demasiado grande para casi cualquier correo; use una memoria USB</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · para {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. Nada más.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>Un paquete de veredictos más nuevo sustituye a este al combinarlos.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>Hola: estos son mis veredictos sobre “{title}”. Respuestas verificadas: {checked} de %n.</numerusform>
            <numerusform>Hola: estos son mis veredictos sobre “{title}”. Respuestas verificadas: {checked} de %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>Guardar paquete de veredictos</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>Paquete de veredictos</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>Todavía puede cambiar los veredictos después</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Todo está en orden</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>Hay algo que arreglar</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Cierre el programa y mueva la carpeta {folder} a otro lugar.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Cierre el programa y mueva la carpeta {folder} a este equipo.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Cierre el programa antes de retirar la memoria USB.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>Si se corta la conexión, pueden perderse respuestas. No trabaje ahí desde dos equipos a la vez.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>Otros programas copian esta carpeta mientras usted trabaja y pueden dañar el archivo con sus respuestas.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>Guardar tarda más ahí. Si se retira la memoria USB con el programa abierto, pueden perderse respuestas.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Su trabajo está en una carpeta sincronizada</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Su trabajo está en una unidad de red</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Su trabajo está en una memoria USB</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Siempre cifras 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>Desactivado: los números llevan las cifras del idioma.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>Decidir después {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>Buscar en textos y respuestas</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>Elemento {number}, {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>Ningún elemento tiene “{text}”.</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>No hay ningún elemento así.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>Con objeción o problema {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Pendientes {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>Con problema {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>Algunos textos aún no entran en la búsqueda.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>Con nota {count}</translation>
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
        <translation>Vista previa del primer elemento</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>Si este equipo se estropea, la copia le permite seguir con el mismo nombre. Basta una memoria USB o una página impresa.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>Guarde una copia en un lugar seguro</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recordármelo más tarde</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Copias de una clave ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>La copia de su clave es {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>Se quitó la frase de contraseña. Su clave de firma se abre sin ella.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>Su clave está aquí. Usted entrega como {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>Su clave de firma tiene su frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>Las copias de la clave antigua no recuperan la nueva.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>En la carpeta {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>La clave nueva aún no tiene copia</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Su número de seguridad</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>Carpeta de los archivos para repartir</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>Dé estos paquetes de confianza a todas las personas del proyecto, en este orden:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>Dé este paquete de confianza a todas las personas del proyecto:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>Dé a todas las personas del proyecto:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>Envíe esta tarjeta de clave a coordinación y lea en voz alta el número de arriba:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>La clave está retirada</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>Su tarjeta de clave está guardada</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>Su clave firma por el proyecto desde ahora</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>Su clave nueva firma desde ahora</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>Copia de una clave de firma</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>En otro equipo: instale el programa, escriba su nombre, elija “Tengo una clave de otro equipo” y escriba estas cifras fila por fila. La última cifra de cada bloque detecta los errores de escritura.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>Número de seguridad de esta clave</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>La clave de {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>Quien tenga esta página puede firmar en su nombre, sin frase de contraseña. Guárdela donde solo usted pueda alcanzarla y no le haga fotos.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Probar un paquete de práctica</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>Tecla de un comando</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>Ningún comando contiene “{text}”.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Pulse la tecla nueva</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>Juegos de teclas predefinidos</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tecla habitual</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} es la tecla de: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>{word} allí; aquí: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>Cambiar mi respuesta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarla así</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>solo en {letter}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>Usar otro tipo de letra</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>Un archivo de paquete termina en .taskpack y suele llegar por correo o en una memoria USB. No hace falta internet.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Respuestas por verificar</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>Haga doble clic en el archivo del paquete que le envió coordinación, suéltelo aquí o ábralo:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>Buscar un paquete o un comando</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>Terminado, listo para entregar</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Aún no hay paquetes</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar todos: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>Hoy, elementos: %n en {time}</numerusform>
            <numerusform>Hoy, elementos: %n en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Probar un paquete de práctica</translation>
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
        <translation>Conservar este nombre</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nombre en la lista</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>Los paquetes de resultados conservan el nombre {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>Nada se desliza; los paneles y avisos aparecen al momento.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Elegir el lugar</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>Nadie puede firmar con esta copia.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>Un archivo con sus paquetes, respuestas y ajustes. Quien lo encuentre puede leerlos.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>El segundo archivo solo se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>Quien encuentre el segundo archivo puede firmar en su nombre, salvo que le ponga una frase de contraseña. Se le pedirá una.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>Con una copia de su clave de firma en un segundo archivo</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>Sin su clave de firma</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>Para participantes</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Para coordinación</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>Para quien verifica</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>Nada en esta página contiene “{text}”.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>Esta página solo está en {language}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Coincidencias: {count}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>No se midió nada.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>Estas cifras están en el paquete de resultados. Todos los elementos juntos:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n paquete entra como una de dos versiones. Ninguna cuenta:</numerusform>
            <numerusform>%n paquetes entran como una de dos versiones. Ninguna cuenta:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n paquete sustituye a uno anterior de la misma persona:</numerusform>
            <numerusform>%n paquetes sustituyen a uno anterior de la misma persona:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Combinar %n paquete</numerusform>
            <numerusform>Combinar %n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>¿Combinar %n paquete?</numerusform>
            <numerusform>¿Combinar %n paquetes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>Al combinar nunca se borra nada. Los paquetes anteriores se conservan y la combinación se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, en lugar del paquete combinado el {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>Un segundo paquete de confianza la retira. Los paquetes que firmó se rechazan entonces. Créelos de nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>Hay que avisar a todas las personas de sus proyectos</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>¿Crear una clave de firma nueva?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>Otras personas confían en lo que firma coordinación. Esa clave tiene que estar protegida.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Poner antes una frase de contraseña</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>Otra persona podría tener la clave antigua</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>La clave nueva firma desde ahora y se abre como la antigua. Sus paquetes y respuestas se conservan, y la clave antigua se guarda en la carpeta del programa.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>La clave antigua está a salvo</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>¿Qué pasa con la clave antigua?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>Lo que firmó sigue siendo válido.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>Recibe una tarjeta de clave para enviar. Hasta que la acepten, los paquetes de resultados firmados con la clave nueva esperan.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>Recibe un paquete de confianza por proyecto, en el que la clave antigua presenta a la nueva.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>Coordinación tiene que conocer la clave nueva</translation>
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
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Poner la frase de contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Las dos frases de contraseña no son iguales.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Escriba primero la nueva frase de contraseña.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Escriba primero la frase de contraseña actual.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>Quien encuentre una copia sin frase de contraseña puede firmar en su nombre. Una copia que la tiene solo se abre con ella: nadie puede recuperar una frase de contraseña olvidada.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>Se le pedirá cada vez que su clave firme: para entregar, para hacer paquetes, para cerrar una ronda. No se guarda en ningún sitio y nadie puede recuperarla: sin ella todo lo que hizo se conserva aquí, pero solo podrá firmar con una copia de su clave que se abra o con una clave nueva.</translation>
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
        <translation>Acompaña a su respuesta a este elemento.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Conservar la nota</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Nota para coordinación</translation>
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
        <translation>Mi respuesta era correcta</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objetar</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Diga primero por qué.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>Retirar la objeción</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>Por qué era correcta</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>Su respuesta anterior vale. La coordinación ve su motivo y decide.</translation>
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
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>La frase de contraseña de la clave de firma abre aquí el trabajo de {name}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>Esta frase de contraseña no abre la clave de firma. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, opción {number} de {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>Añadir tipo de letra</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>Pida a coordinación un archivo de tipo de letra. Termina en .ttf, .otf o .ttc y puede llegar en una memoria USB; no hace falta internet.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Tipos de letra ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>Faltan: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>Algunas letras de este texto no se pueden mostrar en este equipo</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} no se puede leer o copiar.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>{pack} no se inició: ningún tipo de letra de aquí tiene las letras de {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>Añadiendo el paquete</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>Hacer copia de su clave</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Comprobando el paquete</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>Todo está guardado, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>Creando el paquete de práctica</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Paquetes ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Empezarlo</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>El paquete está archivado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>Su clave de firma aún no tiene copia.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} está en sus paquetes.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>Imprima {file}, guarde la página y borre el archivo. Contiene una clave secreta.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>Elemento {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>Buscar cualquier comando</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Ir al elemento {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>Ningún comando ni paquete contiene “{text}”.</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Ningún comando ni paquete contiene “{text}”. ¿Quería decir “{other}”? Enter lo elige.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>La tecla junto a un comando hace lo mismo sin esta ventana.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>ejecutar</translation>
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
        <translation>La próxima vez: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>por archivo</translation>
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
        <translation>sin elegir</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>todo el archivo</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>toda la carpeta</translation>
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
        <translation>Frase de contraseña de su clave de firma</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>Empieza con carpeta y clave de firma propias</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>No se encuentra: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>Cada persona tiene sus propios paquetes, respuestas, clave de firma y ajustes.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>Último uso: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Protegida con frase de contraseña</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>Poner esta carpeta en la lista</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>Número de seguridad {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>El primer inicio no se ha terminado</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como otra persona</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>Su carpeta {folder} no está en esta lista.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>Todos los idiomas</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>Como máximo tantos elementos</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>Campos que conoce</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>Idiomas que conoce</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Dejar fuera a {name}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>Parte del trabajo, junto a la de los demás</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>Variedades que habla</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>Qué decide su parte</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>por elemento</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>derecho, medicina</translation>
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
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>Elementos de práctica</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>Van primero, no cuentan y dicen después la respuesta correcta. Una columna los marca con yes, true, 1 o x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>Una respuesta posible: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>Se espera otra respuesta: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>Elemento de práctica: su respuesta no cuenta.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>Su respuesta es la esperada.</translation>
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
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>Ir a Paquetes</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>Siguiente tipo de tarea</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>La práctica es solo para usted. Nadie ve estas respuestas.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>Este tipo de tarea está terminado</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>Ha practicado todos los tipos de tareas</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>Objetivo: de {least} a {most} caracteres</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>Objetivo: de {least} a {most} palabras</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>En otro idioma</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Letras seguidas que también están en el texto: {number}. Use sus propias palabras.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>Fragmento copiado más largo, en letras: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>Fragmento copiado más largo, en palabras: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>Términos que faltan: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>No está en el texto: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>Solo en el texto: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Palabras seguidas que también están en el texto: {number}. Use sus propias palabras.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>Escrito en el idioma de la tarea</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>Valorar según estos criterios</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>Valorar la respuesta</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>no se puede juzgar</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>criterio siguiente</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>valorar</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: ninguno</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>Añadir tipo de letra</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Tipos de letra ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>Letras por línea, como máximo</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Espacio entre líneas</translation>
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
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Tamaño de los pasajes</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>El tipo de letra de este equipo</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>El tipo de letra incluido en el programa</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} no se puede leer o copiar.</translation>
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
        <translation>Este elemento no tiene texto</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>Cualquier paquete o paquete de confianza del proyecto:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Empezar de nuevo con la clave de recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>Abra primero un paquete del proyecto.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>Abra primero la página de la clave de recuperación.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Paquetes ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>Páginas de una clave ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>La página de la clave de recuperación, hecha con el primer plan. Si la tiene en papel, escriba sus líneas en un archivo de texto.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>Su clave en este equipo pasa a ser la clave de coordinación del proyecto. Las claves que firmaban por él hasta ahora se retiran; los participantes y sus respuestas se conservan.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>Un archivo de paquete termina en .taskpack y suele llegar por correo o en una memoria USB.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>Falta una parte de este paquete</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>Pídalo de nuevo o cópielo otra vez de la memoria USB.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>Pida a {name} un paquete que termine en .taskpack.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>Pídale a {name} que lo envíe en partes más pequeñas.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>Pida a {name} la versión nueva. Puede llegar en una memoria USB.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>Pida a {name} el paquete creado para usted.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>Pida el paquete a {name} y abra ese archivo.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>Pida a {name} que las verifique otra persona.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>Pida a {name} que envíe el paquete de nuevo, mejor como copia en una memoria USB o en un correo nuevo.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>Llame a {name} y pida un paquete firmado con la clave nueva.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>Llame a {name} y pregunte quién lo firmó.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>Llame a {name}. Solo un paquete de confianza de la clave anterior o de la clave de recuperación puede traer una nueva.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>Copie los detalles para {name}, para que se pueda crear el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>Todas las respuestas de este paquete son suyas</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>Siga con el paquete que tiene.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>No se puede añadir con la versión de este equipo.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>No se puede añadir, porque sus respuestas no se podrían combinar.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>No se puede añadir, porque nadie puede decir quién lo creó.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>No se puede añadir.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>No se puede añadir. Esto ocurre cuando una descarga se interrumpe.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>No se puede añadir. Esto ocurre cuando una descarga se daña o cuando alguien modifica el archivo.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>No se puede añadir. Usted tiene la versión {version} del programa.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>Se creó con la versión {made} del programa y no se puede añadir. Usted tiene la versión {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>Nadie verifica sus propias respuestas.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>Firmado con una clave distinta de aquella en la que confía</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>Firmado con una clave distinta de aquella en la que confió el {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>El contenido de este paquete no es coherente</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>La clave que firmó este paquete fue retirada</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>La lista de firmantes de este paquete es más antigua que la suya</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>Este archivo no es un paquete</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>Este no es un paquete con elementos para usted</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>Este paquete está dirigido a otra persona</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>Este paquete está dirigido a {other}. Usted es {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>Este paquete no está firmado</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>Este paquete es demasiado grande</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>Este paquete necesita una versión más nueva del programa</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>Este paquete necesita la versión {needed} del programa. Usted tiene la versión {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>Este paquete se cambió después de firmarse</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>Este paquete se hizo para otro programa</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>No se pudo aceptar este paquete de confianza: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>Quien firmó este paquete no puede crear paquetes aquí</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>Tiene una versión más nueva de este paquete</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>Sus demás paquetes y respuestas no se ven afectados.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>coordinación</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>Tabla y método</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>Elementos: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{shown} de {all} elementos</translation>
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
        <translation>Con sus palabras, si quiere</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informar</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Retirar el informe</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>¿Qué problema tiene este elemento?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>Coordinación verá este informe.</translation>
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
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Guardar los partes de trabajo</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Guardado en {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>Partes de trabajo</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>Más filas: {count}. Guarde el informe para tenerlas en {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Imágenes ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Hay una copia de todo su trabajo en {folder}. Sus respuestas siguen en la memoria hasta que este equipo pueda guardarlas.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Guardar en USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>Guardando el trabajo</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>El paquete de resultados {file} y una copia de todo su trabajo están en {folder}. Sus respuestas siguen en la memoria hasta que este equipo pueda guardarlas.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>El trabajo está guardado en otro lugar</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 minutos. Una pausa breve ayuda.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>Todo lo de esta copia está aquí, y nada de aquí es más reciente</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>Pasa a ser una copia aparte en la lista y se puede volver a restaurar.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>Solo se puede restaurar donde está esa clave o donde aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>No vuelve nada que no esté aquí</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>Paquetes: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>Copia de seguridad de {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>Esta copia pertenece a otra clave de firma</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>Lo que hay aquí ahora se conserva</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>Vuelve el trabajo de %n elemento</numerusform>
            <numerusform>Vuelve el trabajo de %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>El trabajo de %n elemento es más reciente aquí y sale de sus paquetes</numerusform>
            <numerusform>El trabajo de %n elementos es más reciente aquí y sale de sus paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>Sus próximos paquetes de resultados dicen que su trabajo se restauró</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>Su clave de firma, y en quién confía aparte de los paquetes, quedan como están.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>Una combinación añade estas respuestas.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>Una combinación lo pone en lugar del paquete del {day}, que se queda en el archivo.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>Aquí hay un paquete más nuevo del mismo trabajo. Una combinación no cambia ninguna respuesta.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>Se eligió otra versión del mismo trabajo. Combinar no cambia ninguna respuesta.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>Respuestas que difieren de la otra versión: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>Pregunte a {name} cuál vale. Aquí no se elige nada por usted.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Llame a la persona que lo envió o acuerde un encuentro y comparen estas cifras con las suyas. Un correo puede falsificarse.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Llame a {name} o reúnase en persona y compare estas cifras con las suyas. Un correo se puede falsificar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>Volver a elegir. Entonces no cuenta ninguna versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Hacer esto</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>Entregado el {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>Omitir esta versión</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>Combinado el {day}, una de dos versiones del mismo trabajo. Ahora no cuenta ninguna.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>Combinado el {day}. Se eligió otra versión del mismo trabajo, y esta no cuenta.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>Combinado el {day}. Sus respuestas cuentan.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>Nombre por el que conoce a esta persona</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>Sin comparar todavía. Dejar el paquete en espera</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>Número de seguridad del firmante</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Número de seguridad de {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Volver a incluirlo</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>Incluirlo también. Entonces no cuenta ninguna versión</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>Los números difieren. Omitir el paquete</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>Los números coinciden. Confiar en este firmante para paquetes de resultados</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>Los números coinciden. Confiar en este firmante para paquetes de veredictos</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>La otra versión se combinó el {day}, y sus respuestas cuentan ahora.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>El paquete está completo, pero aquí nadie conoce a su firmante y no dice ningún nombre.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>El paquete está completo, pero aquí nadie conoce a su firmante. Dice venir de {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>Este paquete es de otro lote. Abra ese lote para añadirlo.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>Este paquete no se puede combinar. No se tomó ninguna respuesta de él.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>Este paquete está cerrado. Se abre con la clave de firma de su coordinación.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>Este paquete ya está combinado o está dos veces en la lista. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>Este paquete se cambió o se dañó por el camino. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>Vale esta versión</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>Escriba primero el nombre por el que conoce a esta persona.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>Omitió este paquete. La combinación no lo toma.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} entregó dos versiones del mismo trabajo, y ninguna continúa la otra. Sucede con dos equipos o después de restaurar un equipo.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Añadir una carpeta de paquetes de resultados</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Añadir paquetes de resultados</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>Paquetes de resultados ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>No hay nada que combinar. Añada primero paquetes de resultados.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>Un paquete de resultados termina en .resultpack. Cada uno se comprueba antes de combinar nada de él.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Añadir paquetes de resultados</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>Suelte aquí los archivos que vuelven, o una carpeta entera, o añádalos:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>Última combinación: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>Al combinar nunca se borra nada. Los paquetes anteriores de la misma persona se conservan, y cada combinación se puede deshacer.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>Aún no hay paquetes de resultados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
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
        <translation>Después de ese día</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>Cuánto se escribe y se pega, nunca las teclas.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>Tiempos en los paquetes de resultados</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>Escritura y pegado</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>se cuentan</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>ya no se acepta</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>no se cuentan</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>todavía se acepta</translation>
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
        <translation>Objetar</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>Esta respuesta volvió: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Usted respondió: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>Usted objeta: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>Verificación · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Algunas se hicieron mal a propósito, para ver hasta qué punto se encuentran los errores.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>Usted verifica respuestas de otras personas.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>Lo entregó el {day}. Los cambios necesitan un paquete de veredictos nuevo.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} de {all}, segunda mirada</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} de {all}, al azar y por riesgo</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>Faltan motivo y gravedad</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>Falta la gravedad</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>Verificadas {a} de {b}: de acuerdo {agree}, corregidas {corrected}, en desacuerdo {disagree}. Elemento {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>Añadiendo el paquete</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Empezarlo</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} está en sus paquetes.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 respuestas; el 1 % de errores vale, el 5 % no</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>59 respuestas para el 5 %, 149 para el 2 %, 299 para el 1 %, menos en partidas pequeñas; con un error no demuestra nada</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 respuestas; el 2 % de errores vale, el 10 % no</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 respuestas; el 5 % de errores vale, el 15 % no</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>Una décima parte de lo verificado por una persona, para que otra la verifique</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>Acepta una partida con un 5 % de errores una vez de cada veinte</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Se verifica todo</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>Cinco miradas</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>Para una serie de partidas: cada una dice entonces con cuántos errores se acepta todavía una de cada diez</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>Para especialistas: encuentra más errores, y la tasa de error se pondera</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>En proporción al riesgo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ligero</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>Ningún error</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Segunda mirada</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, nivel {level}, NCA {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>Un paquete de verificación contiene una muestra de las respuestas para quien verifica. No dice de quién son.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>Mirando los veredictos</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>Partidas: {count}, por seguir verificando: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Crear un paquete de verificación</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>Aún no hay respuestas verificadas</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Personas que verifican</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Devolver respuestas</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>Aún no hay respuestas que verificar.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>No hay ninguna respuesta que devolver.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>La respuesta está verificada.</numerusform>
            <numerusform>Las %n respuestas están verificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Volver a repasar</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>La única respuesta.</numerusform>
            <numerusform>La última de %n respuestas.</numerusform>
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
        <translation>Cerrar esta ronda</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Cierre de la ronda</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>No se puede cerrar: su registro se cambió después de firmarse.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>No se puede cerrar: el plan de este lote no dice nada de rondas.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>La ronda {round} está cerrada. Su informe está en {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>Esta ronda está cerrada. Lo que sigue es una ronda nueva.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>Elegir elementos</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Comparar rondas</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Mirando las rondas</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>Aquí no se conoce ninguna ronda anterior de este proyecto.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>Aún no se valoró nada en ambas rondas.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rondas hasta ahora</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>Rondas: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Guardar los elementos elegidos</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>Una copia para otro lugar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>Comprueba sus paquetes y respuestas, las copias, su clave, los tipos de letra, el disco y el reloj.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>¿Está todo en orden?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>Guarde una en una memoria USB o en otro disco, por si este equipo se estropea.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Examinarla</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Examinando las copias</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>Abrir una copia de otro lugar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>Aún no hay ninguna copia. La primera se hace poco después de añadir un paquete.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>Esta copia no se puede abrir.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>Mientras trabaja, el programa hace copias en este equipo por sí mismo. Su clave de firma no está en ninguna. Antes de restaurar una, ve qué cambiaría.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, guardada al restaurar una copia</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>Junto a JSON Lines, que lee cualquier programa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Cambiar el lugar</translation>
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
        <translation>No tiene lugar para este tipo de tarea.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Se omite:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>Necesita una parte del programa que no está instalada aquí.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>Ninguno de estos formatos tiene lugar para este tipo de tarea.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>No se omite nada.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>Una fila por respuesta</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>Una fila por elemento, combinada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>Seudónimos en lugar de nombres</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Guardar filas</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>Guardando… {done} de {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>Tablas también como Parquet</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>Las respuestas combinadas como archivo para otro programa.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>Los mismos en cada archivo del proyecto. Las respuestas correctas de los elementos ocultos se quedan con usted.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>Para qué son las filas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>y %n motivo más</numerusform>
            <numerusform>y %n motivos más</numerusform>
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
        <translation>Todo se conserva en la memoria. Permita escribir ahí o guarde el trabajo en una memoria USB. No cierre el programa antes.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Todo se conserva en la memoria. Libere espacio o guarde el trabajo en una memoria USB. No cierre el programa antes.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Todo se conserva en la memoria. Vuelva a conectar la memoria USB o revise el disco, o guarde el trabajo en una memoria USB. No cierre el programa antes.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>No se empieza ningún otro elemento hasta que estén guardadas.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>El programa no puede escribir en su carpeta; por eso %n respuesta aún no está guardada</numerusform>
            <numerusform>El programa no puede escribir en su carpeta; por eso %n respuestas aún no están guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>El programa no puede escribir en su carpeta; por eso la respuesta {number} aún no está guardada</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>El disco no responde; por eso %n respuesta aún no está guardada</numerusform>
            <numerusform>El disco no responde; por eso %n respuestas aún no están guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>El disco no responde; por eso la respuesta {number} aún no está guardada</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>El disco de este equipo está lleno; por eso %n respuesta aún no está guardada</numerusform>
            <numerusform>El disco de este equipo está lleno; por eso %n respuestas aún no están guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>El disco de este equipo está lleno; por eso la respuesta {number} aún no está guardada</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>Ninguna etiqueta contiene “{text}”.</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Ninguna etiqueta contiene “{text}”. ¿Quería decir “{other}”? Enter la elige.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>por número</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
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
        <translation>{name}, opción {number} de {count}</translation>
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
        <translation>Cada persona recibe un paquete con sus propias respuestas y el motivo, y las responde de nuevo.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>¿A partir de qué gravedad?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Va con ellas</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>Crear los paquetes</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>Guardado como {file}. Dé este archivo a {name}.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>¿Devolver respuestas?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>Lo que se escribió en la verificación</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>El elemento está resuelto.</numerusform>
            <numerusform>Los %n elementos están resueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordinar</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Buscando elementos por resolver</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>Aquí llegan elementos cuando las respuestas difieren, las verificaciones no coinciden o se informó de un problema.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Buscando elementos por resolver</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>No hay nada por resolver</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Resolver elementos</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>Hacer copia de su clave</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordinar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Clave con copia</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como otra persona</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>Confiar de nuevo</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>Sin confianza desde el {day}. Los paquetes de este firmante se rechazan.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>De confianza desde el {day} para: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>Llame a {name} o acuerde un encuentro y comparen estas cifras.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>Número de seguridad aún sin comparar</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Número de seguridad de {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>Avisar a los proyectos</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Los números coinciden</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>Esta es su propia clave.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>Coordinación continúa con la clave de recuperación, que se imprimió con el primer plan.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>La coordinación que la tiene prepara paquetes para usted y reconoce sus resultados.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>Se hizo una copia el {day}. Se abre con la frase de contraseña que la clave tenía entonces.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Una clave nueva</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Otro equipo</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Empezar de nuevo con la clave de recuperación</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Copia de la clave</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>Cada persona tiene sus propios paquetes, respuestas y clave de firma. Una frase de contraseña impide que otros abran su trabajo en este programa y que firmen como usted. No oculta sus archivos, que están en {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Tengo una clave de otro equipo</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>Si otra persona podría tener su clave, o si quiere cambiarla. Hay que avisar a los demás.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Tarjeta de clave</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>Otras personas en esta cuenta</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>Guardar su tarjeta de clave</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>Se perdió la clave de un proyecto</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como otra persona</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Cuando coordinación pregunte quién firmó, lea estas cifras en voz alta.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>Con la copia de su clave sigue aquí con el mismo nombre. Sus paquetes y respuestas se conservan.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>Su clave no tiene frase de contraseña: quien use su cuenta en este equipo puede firmar en su nombre.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>Su clave solo se abre con su frase de contraseña. Se le pide cada vez que su clave firma. Si la olvida, todo lo que hizo se conserva; una página impresa de su clave la recupera sin la frase.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Su número de seguridad</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>La carpeta {folder} no está. Si está en una memoria USB, conéctela e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>No se encuentra el trabajo de {name}</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>No se puede abrir el trabajo de {name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} ya no está en la lista.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>Lea la guía una vez antes de empezar.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Fuente: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>Cuánta seguridad tenía el modelo</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>Elementos sin sugerencia</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>Modelo que sugiere</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>Nunca se elige nada de antemano.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>Dicen qué cambia al sugerir.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>Usar un archivo de sugerencias</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>después de la respuesta</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>antes de la respuesta</translation>
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
        <translation>No se borra nada. Los paquetes, las respuestas y la clave de firma siguen en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>¿Quitar a {name} de la lista?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>Para continuar ahí, inicie el programa con --home y el nombre de esta carpeta.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>%n clave está en la lista de claves retiradas</numerusform>
            <numerusform>%n claves están en la lista de claves retiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>De confianza desde ahora: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>¿Cambiar en quién confía?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>Ya no es de confianza: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>Los paquetes y resultados firmados con ellas se rechazan.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>Firmado por {name}, en quien usted confía</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>Firmado con la clave de recuperación del proyecto</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptarlo</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>Coordinación perdió la clave de firma y empieza de nuevo. Llame antes de aceptarlo.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>Este paquete de confianza no se puede aceptar</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>Quién puede firmar paquetes para usted queda como está</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>En quién confía queda como está. Llame a coordinación.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>Ya aceptó antes este paquete de confianza</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>Sus paquetes y respuestas se conservan.</translation>
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
        <translation>Esa versión ya no encaja con las preguntas.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>La versión anterior es ahora la más nueva.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>Este elemento no tiene texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>Solo puede objetar a una respuesta que ha vuelto.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>Entregó esto el {day}. Los cambios requieren un nuevo paquete de resultados.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Guardar en USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>Rehecho: elemento {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>El elemento {number} queda para decidir después.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>Deshecho: elemento {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>No se traduce</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>Ningún término de la lista aparece en este elemento.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>Cambiar dirección</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>La tarea pide {language}. Escriba la respuesta en {language} o déjela así si está bien. Su elección queda registrada.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>Esto está en otra escritura</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>Esto parece {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} de {limit} caracteres</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title} en {language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>Aceptando el paquete de confianza</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: ha cambiado en quién confía.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>Archivos rechazados</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>Nadie todavía. El primer paquete que abra pregunta por su firmante.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>Se aceptan los paquetes de estos firmantes. Si un firmante es nuevo, se muestra con un número para comparar.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>En quién se confía</translation>
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
            <numerusform>%n respuesta no está guardada</numerusform>
            <numerusform>%n respuestas no están guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>Cerrar y perder %n respuesta</numerusform>
            <numerusform>Cerrar y perder %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Guardar en USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>Están solo en la memoria, porque el disco no las admite. Si el programa se cierra ahora, se pierden. Quédese y libere espacio, o guarde el trabajo en una memoria USB.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>Comparando las versiones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: se ha retirado la elección</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: vale la versión que usted eligió</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Hace falta un motivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>¿Dejar ambos elementos?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>El motivo se firma con los elementos elegidos y figura en el informe.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>Pago, aproximado</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Tiempo, aproximado</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Quién recibe qué</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>Falta %n respuesta. Este es el elemento:</numerusform>
            <numerusform>Faltan %n respuestas. Estos son los elementos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>Falta %n respuesta posterior. Es la de este elemento:</numerusform>
            <numerusform>Faltan %n respuestas posteriores. Son las de estos elementos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>Falta %n paquete añadido después. Añádalo de nuevo.</numerusform>
            <numerusform>Faltan %n paquetes añadidos después. Añádalos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>Falta %n paquete. Añádalo de nuevo.</numerusform>
            <numerusform>Faltan %n paquetes. Añádalos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Ir al elemento {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>Puede que falte algo más. Repase sus paquetes.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>No falta ninguna respuesta.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>El programa restauró su trabajo</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>El programa restauró su trabajo de hoy, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>El programa restauró su trabajo del {day}, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>El archivo con sus respuestas estaba dañado. Se conserva como {file}.</translation>
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
        <translation>Detener</translation>
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
        <translation>Distinta de la suya</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>Igual que la suya</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>%n respuesta cambiada desde el {day}</numerusform>
            <numerusform>%n respuestas cambiadas desde el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>Nuevo · elementos: %n</numerusform>
            <numerusform>Nuevo · elementos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>Nuevo · elementos: %n, cerca de {time}</numerusform>
            <numerusform>Nuevo · elementos: %n, cerca de {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n de acuerdo</numerusform>
            <numerusform>%n de acuerdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corregida</numerusform>
            <numerusform>%n corregidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n en desacuerdo</numerusform>
            <numerusform>%n en desacuerdo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n dudosa</numerusform>
            <numerusform>%n dudosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>Una marca queda fuera del texto de “{block}”.</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>Una marca indica su bloque, su inicio y su fin.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>Una clasificación nombra cada respuesta una vez, primero la mejor.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>Marcas necesarias: al menos {count}.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>Varias opciones se dan como lista, sin repetir ninguna.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>La respuesta tiene que ser texto.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>La corrección es la respuesta que ya está.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>La línea no es un objeto JSON: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>La línea no nombra ningún elemento.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>La línea dice de su elemento más de lo que cabe en un paquete.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>La línea no dice nada de su elemento.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>El paquete no tiene el elemento “{item}”.</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>La puntuación tiene que ser un número entero de {min} a {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>El texto supera los {limit} caracteres.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” no encaja.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” no es un campo de una línea de respuestas.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” no es un motivo de problema. Los motivos son: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” no es una etiqueta de estas marcas.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” no es una respuesta del modelo de este elemento.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” no es una de las opciones.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>No se ha elegido ninguna columna de id; los elementos los reciben de su archivo y línea.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>No se conoce ningún nombre para el idioma “{tag}”. Un plan puede darle uno.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>La extensión “{ending}” no indica ningún formato. Guarde el archivo como tabla, como JSON o como texto.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>El elemento {item} es de práctica y no tiene respuesta correcta. Elija la columna de las respuestas correctas.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>No se conoce el idioma de los textos. Indíquelo en “Tarea”, o elija una columna para él.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>El plan dice cómo sugerir, pero no se ha elegido ninguna columna de sugerencias.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>A partir de aquí el texto no es UTF-8. Elija su codificación o guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>A partir de aquí el texto no es {encoding}. Elija otra codificación.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>Hay respuestas a “{key}”, que no se pregunta.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>No hay respuestas para elegir. Escriba una en cada línea, o use un archivo de preguntas.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>Quien adivine la semilla puede distinguir las respuestas de los modelos. Ponga en el plan una semilla larga y al azar.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>separadas por barras</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>separadas por punto y coma</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>separadas por tabulaciones</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, línea {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>“{key}” no tiene lugar en este tipo de tarea.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” debe mostrarse junto al elemento, pero no se guarda para las exportaciones. Guárdelo también.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}” nombra la columna “{column}”, que ninguna fila tiene. Elija otra.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}” nombra la columna “{column}”, que ninguna fila tiene. ¿Quiso decir “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” nombra valores que ya existen, y nada dice para qué. Se omiten.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}” necesita una columna. Elija una en “Columnas”.</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}” admite un número mayor que 0 y como máximo 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}” admite un número entero.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}” admite un importe y una moneda, como 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}” admite etiquetas de idiomas, como hi, sw o ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” es el nombre con el que se guardan las sugerencias. No lo guarde también para las exportaciones.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>“{part}” del elemento no encaja con este tipo de tarea: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>Los signos invisibles están ocultos</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>Los signos invisibles se muestran</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>Ponga primero el cursor en un campo de texto.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Añadir una carpeta de paquetes de resultados</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Añadir paquetes de resultados</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Todas son malas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>Entre respuesta y pasaje</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>Entre pasaje y respuesta</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>Cambiar la dirección del bloque de texto</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Elegir una opción</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>Elegir elementos para la próxima ronda</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Cerrar esta ronda</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Comparar rondas</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>Seguir con el paquete</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>Versiones anteriores de la respuesta</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Buscar cualquier comando</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>Texto con formato o sin él</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avanzar automáticamente</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>Ir a Coordinar</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>Ir a Paquetes</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir a Verificación</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Ir al elemento número</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>Ir al siguiente para decidir después</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>Ir al siguiente pendiente</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>Ir al elemento siguiente</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insertar un carácter</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>¿Está guardado?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Lista de elementos</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>Página del teclado</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>Omitir un paquete o volver a incluirlo</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Consultar un término</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Crear un paquete de verificación</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Crear paquetes</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>Marcar la selección o la frase como evidencia</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>Marcar esta frase</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>Combinar los paquetes</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>Archivar el paquete</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>Pasaje más estrecho</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Lote nuevo</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>Ninguna, no se puede juzgar, igual de buenas</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Nota para coordinación</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>Objetar a una respuesta que ha vuelto</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un lote</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Abrir un paquete</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>Abrir la guía</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pregunta anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>Respuesta siguiente</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Paquetes de resultados</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>Verificación del lote</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rondas hasta ahora</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>Guardar e ir al elemento anterior</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Guardar y seguir</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Guardar los elementos elegidos</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Guardar informe para coordinación</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>Guardar filas para otro programa</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Guardar los partes de trabajo</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>Bajar todas las respuestas</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>Subir todas las respuestas</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Devolver respuestas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Resolver elementos</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>Mostrar u ocultar las diferencias</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>Mostrar u ocultar los signos invisibles</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>Mostrar u ocultar las líneas junto al texto</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Mostrar el informe entero</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Salir de aquí</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Tomar la sugerencia</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Texto en tamaño normal</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>A la vista previa y de vuelta</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Probar un paquete de práctica</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Deshacer la última combinación</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Usar como otra persona</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Qué pasó con sus respuestas</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>Pasaje más ancho</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>Escribir en el campo de texto</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>añadir, archivo</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>adjudicar, decidir, empates</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>copia de respaldo, backup, restaurar, comprobar</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>marcador, dejar pendiente</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>lote, combinar, informe</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>verificar respuestas, veredictos</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>coordinar, construir, crear paquetes</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>coordinar, archivo</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>conjunto de datos, partición</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>terminar, firmar, resumen</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>exportar, tabla, entrenamiento, publicar, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>comentarios, verificación, devueltas</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>cifras, acuerdo, estadística</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>ayuda, guía de uso</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>ayuda, atajos</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>ayuda, fallo, asistencia</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>inicio, biblioteca</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>idioma, tema, tamaño del texto</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>aprender, ejercicio</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>letras, acentos, alfabeto fonético</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>procedencia, selección, partes, reservados</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>partidas, veredictos, verificación</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>combinar, cobertura</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>frase de contraseña, número de seguridad, clave nueva</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>pago, paga, horas</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>persona, personas, usuario, cambiar, iniciar sesión</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>plan, archivos, crear paquetes</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>paquete de resultados, enviar, terminar</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>rehacer, devolver</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>reglas, instrucciones</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>lista de términos, glosario</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>transliteración, glosa, traducción</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>en quién se confía, firmantes</translation>
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
        <translation>No se puede combinar</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>Cambiado o dañado</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Omitido por usted</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>Hecho para otro lote</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>Necesita su frase de contraseña</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>Nuevo, sustituye al del {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar todavía</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>Más antiguo que el combinado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Paquetes de resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>Firma conocida</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>Firmante sin confirmar</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dos versiones</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>Veredictos: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Espera su decisión</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>varios idiomas</translation>
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
        <translation>Una clave sin frase de contraseña no puede firmar paquetes para otras personas. No se escribió nada. Protéjala primero con un archivo de frase de contraseña.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>Hace falta un nombre: aquel por el que se le conoce aquí.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Una versión más nueva de Postil ha usado el lote {file}. No se cambió nada. Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Una versión más nueva de Postil ha usado esta carpeta principal. No se cambió nada. Ábrala con esa versión.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>Una frase de contraseña necesita al menos un carácter. No se cambió nada.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>Un paquete de verificación lo responden personas. Quite --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>Otra ventana u otro comando está usando el lote {file}. No se cambió nada. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Otra ventana u otro comando de Postil está usando esta carpeta principal. No se cambió nada. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>Las respuestas de modelos que juzgan se escriben con una fila por respuesta, en un formato que tenga tales filas.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>No se puede escribir ningún formato llamado {format}. No se escribió nada. Elija uno de {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>Aquí nadie se llama {name}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>Nadie aquí conoce la clave que firmó este paquete. No se añadió nada. Compare el número de seguridad {number} con quien lo envió.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>Aún no hay ninguna respuesta. No se escribió nada. Responda primero un elemento.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>En este lote no cuenta nada para {part}. No se escribió nada. Hay: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>Aquí no se sabe nada del proyecto “{project}”. No se escribió nada. Abra primero su lote.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>En {folder} aún no hay nada de Postil. No se cambió nada. Indique la carpeta correcta o empiece con “postil identity new”.</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>No había nada elegido del paquete {pack}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Los archivos Parquet necesitan el paquete {package}: instálelo como postil[parquet] o elija JSON Lines. No se escribió nada.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil no puede escribir en esta carpeta. Sus respuestas están a salvo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>Las rondas se comparan enteras. No se escribió nada. Quite {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>Quedan elementos pendientes. No se escribió nada. Respóndalos o entregue lo terminado.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>Algo no funcionó. Sus respuestas están a salvo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>Detenido. Las respuestas ya tomadas se conservan; el mismo archivo se puede dar otra vez.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>La respuesta no encaja con la pregunta.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>El lote {file} está dañado. Se dejó como está. Use la copia que conserva de él.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>No se pudo leer o escribir en el disco. Lo guardado antes está a salvo. Revise el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>El disco está lleno. Lo guardado antes está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>El archivo {file} no se puede leer. Revise su nombre y su lugar.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>El archivo {file} no es un lote de Postil. Se dejó como está. Indique la ruta del lote.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>El archivo {file} no es una copia de seguridad de Postil o está dañado. No se cambió nada. Elija otra copia.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>El archivo {file} ya existe. No se escribió nada. Elija otro nombre o use --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>El archivo {file} con sus respuestas está dañado. Se dejó como está. Las copias, si las hay, están en la carpeta backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>La primera línea de {file} no contiene una frase de contraseña. No se firmó nada.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>La clave que firmó este paquete no puede firmar paquetes de este tipo. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>El plan de {file} no dice nada de rondas. No se escribió nada. Dele [round] con un identificador y vuelva a crear el lote.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>El plan {file} aún no se puede usar. No se escribió nada. Corrija los puntos indicados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>La clave de firma no está en este equipo. Las respuestas se pueden leer. Traiga la clave de su copia o cree una nueva.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>La fuente {file} no se puede leer. No se escribió nada. Corrija los puntos indicados e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Las dos frases de contraseña no son iguales. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>La ventana no puede iniciarse: aquí no hay pantalla. Sus respuestas están a salvo. Los comandos funcionan sin ella; pruebe “postil demo --check”.</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>La ventana no puede iniciarse: {reason}. Sus respuestas están a salvo. Los comandos funcionan sin ella; pruebe “postil demo --check”.</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>En el paquete {pack} no hay dos versiones entre las que elegir. No se cambió nada.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>Hay dos continuaciones distintas del trabajo de esta persona. Se conservan ambas y no se eligió ninguna. Pregunte cuál vale.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>No hay ningún lote en {file}. No se cambió nada. Vuelva a conectar la memoria USB o busque el archivo.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>No hay ninguna carpeta {folder}. No se escribió nada. Créela o elija otro lugar.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>No hay ninguna combinación que deshacer en {file}. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>No hay ningún paquete {pack} en esta carpeta principal. No se cambió nada. “postil status” muestra los que hay.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>Este comando necesita {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>No se entendió este comando: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>Este archivo hace cosas que un paquete nunca hace. No se añadió nada. Avise a quien lo envió.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>Este archivo no es un paquete, o es solo una parte. No se añadió nada. Cópielo de nuevo o pídalo otra vez.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>Este es un paquete de práctica. Es solo para usted y nunca se entrega. No se escribió nada.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>Esta no es la clave de recuperación de “{title}”. No se escribió nada. Busque la página correcta.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>Esta es la clave que firma aquí. No se cambió nada. Cree antes una clave nueva.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>Esta clave se conoce aquí como {name}. No se cambió nada.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>Este paquete hace un tipo de pregunta que esta versión de Postil no conoce. No se añadió nada. Una versión más nueva quizá pueda abrirlo.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>Este paquete pertenece a otra persona o a otro lote. No se añadió nada. Pida el correcto.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Este paquete supera el tamaño que el programa lee. No se añadió nada. Pídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>Este paquete no está firmado, así que nadie puede decir de dónde viene. No se añadió nada. Pida el archivo original.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>Este paquete es más antiguo que el que tiene. Su trabajo sigue intacto. Siga con el que tiene.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>Este paquete se cambió después de firmarse. No se puede añadir. Sus demás paquetes y respuestas no se ven afectados. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>Este paquete se dañó o cambió por el camino. No se añadió nada y sus demás paquetes no se ven afectados. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Este paquete se creó con otro programa o con uno más nuevo. No se añadió nada. Una versión más nueva de Postil quizá pueda abrirlo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>Esta frase de contraseña no abre la clave de firma. No se firmó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>Este proyecto recibe resultados cerrados con clave, pero el paquete no indica ninguna clave para ellos. No se escribió nada. Pida un paquete nuevo.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>Este proyecto solo recibe resultados sin cerrar con clave. No se escribió nada. Quite {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>Esta copia de seguridad es de la clave de otra persona. No se cambió nada. Restáurela en una carpeta principal aparte.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>Ya refrendó antes el paquete {file}. No se escribió nada.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>El paquete {file} lo firmó usted. Una segunda firma tiene que venir de otra persona.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} no tiene todas las letras de este texto. No se copió nada. Pida otro archivo de tipo de letra.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} no contiene ninguna clave de resultados impresa. No se abrió nada. Busque la página correcta.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} no es una ronda anterior del proyecto {project}. No se escribió nada. Elija una que lo sea.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} no es una clave pública, un archivo de clave ni una tarjeta de clave. No se registró nada.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} no es un tipo de letra que se pueda usar aquí. No se copió nada. Pida un archivo que termine en .ttf, .otf o .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} es demasiado grande para un tipo de letra. No se copió nada.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} contiene algo que no es un conjunto de datos. No se escribió nada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} tiene su propia manera de combinar respuestas. Deje fuera las filas combinadas. No se escribió nada.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} se conoce aquí con otra clave. No se cambió nada. Retire primero la clave anterior.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} es {value}, que no es una fecha con hora. No se escribió nada.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} necesita uno o varios de task, result, review, verdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} necesita el nombre por el que conoce a esta persona.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Todas son malas</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>No se puede juzgar</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Elija una respuesta</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Pregunta cerrada</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Conversación hasta ahora</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>Respuesta corregida</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>Resumen corregido</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Igual de buenas</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>Evidencia del pasaje</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>Defectos del resumen</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Fluidez</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>Inocuidad</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>¿Cuánto mejor?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>¿Qué intensidad tiene?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intención</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Defectos</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>Sin respuesta en el pasaje</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Ninguna etiqueta encaja</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>Ordene las respuestas, primero la mejor</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Indicación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinencia</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>Valoración de la respuesta</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimiento</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>El pasaje no lo dice</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>¿Qué quiere quien escribe?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>¿Cuál es el sentimiento general de quien escribe?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>¿Qué encajaría? Tres palabras, como nota a coordinación</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>¿Qué respuesta es mejor?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Comentario escrito</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Su resumen</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>una carpeta de respuestas y respuestas combinadas con ficha y metadatos Croissant</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>anotaciones de todos los niveles con id, tiempos, participantes e idiomas</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>los bytes al leer; las notas y respuestas correctas al escribir</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>elecciones, respuestas escritas, marcas, notas</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>las columnas entre la palabra y su etiqueta al leer; las marcas sobre otras, los textos, las notas y las columnas al escribir</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>los comentarios</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>cada columna como texto</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>cada puntuación de cada persona y en qué resultan</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>cada valor; las filas están donde dice el plan</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>cada valor; se escribe una fila por respuesta, con cada columna tipada</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>todo: una fila por respuesta</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>rasgos, dependencias y nodos vacíos</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>fórmulas, aspecto, notas y otras hojas al leer; los veredictos y el final de textos muy largos al escribir</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>fórmulas, aspecto, notas y otras hojas al leer; los veredictos al escribir</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>los elementos reservados, todas las respuestas</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>los elementos reservados, los elementos sin respuesta escrita o elegida, las notas</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>los elementos reservados, respuestas del modelo intermedias, puntuaciones sueltas, notas</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>los elementos reservados, los empates, los elementos sin una respuesta mejor, las notas</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>códigos en línea, que se cuentan</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>códigos en línea, que se cuentan; traducciones sugeridas</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>medios, vocabularios y lo que muestra el programa</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>morfemas y medios</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>nombres, notas y respuestas correctas al escribir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>nada más que la práctica, las respuestas de modelos que juzgan y las versiones de las que no se eligió ninguna</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>nada; los números con decimales pasan a texto</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>un elemento por archivo</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>un elemento por línea</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>una fila por respuesta, una columna por pregunta</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>una fila por elemento y pregunta, con la respuesta combinada y cuántas personas coinciden</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>pasajes, preguntas, respuestas dadas y dónde están</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>frases con id, idiomas, traducciones, notas y palabras</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>indicaciones y las respuestas que se escribieron o eligieron</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>indicaciones con una respuesta del modelo elegida y otra rechazada</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>relaciones y cadenas al leer; las demás respuestas, las notas y las columnas al escribir</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>respuestas del modelo con puntuación media de 4 o más, o de 2 o menos</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>segmentos con id e idiomas, una fila por destino</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>segmentos con id, idiomas, estados y notas</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>frases con sus comentarios, palabras y marcas</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>frases con sus id, comentarios y palabras</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>textos y todas las marcas que contienen</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>textos, etiquetas, marcas, puntuaciones y sugerencias, y todas las demás columnas</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>el fin de línea al final del archivo</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>los valores de una hoja; rows indica otra que la primera</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>los valores de una hoja; se escribe una fila por respuesta y una columna por pregunta</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>los veredictos de quienes verifican; el texto que empieza como una fórmula recibe un apóstrofo, marcas y clasificaciones van como JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>lo que se pide a un modelo</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>lo que no tiene lugar al otro lado, contado con su motivo</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>las respuestas escritas que nadie decidió, las notas, quién dijo qué</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>cada vez que abrió una respuesta</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>cada vez que abrió un elemento y lo que mostraba</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>cada versión anterior de un veredicto</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>cada versión anterior de una respuesta</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>cuánto escribió, pegó y borró en cada campo, nunca las teclas ni el portapapeles</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>sin tiempos</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>la evidencia que marcó</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>el nombre en sus paquetes</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>los problemas de los que informó</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>el tiempo de cada elemento en segundos enteros y el minuto de cada paso</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>los tiempos detallados de cada elemento y el segundo de cada paso</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>lo que eligió ante un aviso de idioma</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>lo que quería decidir después</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>a qué paquete responde, cuánto está hecho, la fecha y la versión de este programa</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>sus respuestas</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>sus correcciones y sus propias respuestas</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>sus notas</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>su clave pública</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>sus veredictos con sus motivos</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>Un tipo de letra no se puede leer</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>Añada de nuevo el tipo de letra o vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>Todos los tipos de letra se pueden leer</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>Faltan respuestas que estaban guardadas</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>Recupérela de su copia: Ajustes, Clave de firma.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Cierre el programa y mueva la carpeta {folder} a otro lugar.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Cierre el programa y mueva la carpeta {folder} a este equipo.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>Cierre el programa y ábralo de nuevo. Restaura la última copia buena y dice qué falta.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Cierre el programa antes de retirar la memoria USB.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>Libere algo de espacio antes de continuar.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>Mire si está lleno o protegido contra escritura.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Haga ahora una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>No se puede escribir nada en el disco</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>Las copias de seguridad están bien</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>Otras personas de este equipo pueden leer su clave de firma</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>Ponga una frase de contraseña o cree una clave nueva: Ajustes, Clave de firma.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>Ajuste la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>Algo no se pudo comprobar</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>El reloj no se pudo comparar con su trabajo</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>El reloj de este equipo concuerda con su trabajo</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>El reloj de este equipo va por detrás de su trabajo</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>El archivo con sus paquetes y respuestas está dañado</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>La última copia de seguridad no se puede abrir</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>Las dos mitades de su clave de firma no coinciden</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>Hay poco espacio en el disco</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Hay espacio en el disco</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>Sus paquetes y respuestas están intactos</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>Su clave de firma no se puede leer</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>Su clave de firma está aquí</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>Su clave de firma no está aquí</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Su trabajo está en una carpeta sincronizada</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Su trabajo está en una unidad de red</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Su trabajo está en una memoria USB</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>Su trabajo está en el disco de este equipo</translation>
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
        <translation>Una letra o un signo solos sirven para escribir.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt y Shift juntas cambian la distribución del teclado.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl y Alt juntas son AltGr, que escribe letras.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>Las cifras eligen opciones.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>Los métodos de entrada necesitan esta tecla.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Los campos de texto y las listas necesitan esta tecla.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>La tecla Option escribe letras.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Esta tecla pertenece al sistema.</translation>
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
        <translation>Ctrl y una letra para lo demás</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>Las cifras eligen</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>Dibujo del teclado; las listas dicen lo mismo con palabras.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter guarda y sigue</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>Ayuda y más</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>Dentro de una pregunta, una lista o un texto</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>Las letras están donde las tiene un teclado de EE. UU.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Espacio marca</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab y las flechas mueven</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>La fila de números cuenta por su posición y las teclas con Ctrl por su letra latina, así que todas las distribuciones de teclado funcionan igual.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>Lo mismo, al escribir</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
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
        <translation>Inicio</translation>
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
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
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
        <translation>Respuestas que en su lugar informan de un problema: {count}. El informe las cuenta como problemas informados, no como respuestas.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>Las personas escribieron por sí mismas menos de la mitad de los textos: {real} de {known} cuyo origen se conoce.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>Textos que empiezan como una fórmula y llevan un apóstrofo delante: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>Textos con signos que ninguna tabla admite, sustituidos por sus números: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>una columna que el plan conserva</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>un criterio que nadie puntuó</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>una marca solo sobre espacios</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>una marca fuera del texto del registro</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>una marca sobre otra</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>una marca que no es la respuesta misma</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>una pregunta de un tipo que doccano no tiene</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>una ordenación</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>una ordenación con empates</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>quien verificó no estaba de acuerdo con la respuesta</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>quien verificó dio otra respuesta en su lugar</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>una segunda pregunta de un mismo tipo</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>un texto sin ninguna palabra</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>un empate que nadie ha resuelto</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>un veredicto de la verificación</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>todas malas</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>una respuesta para la que no queda fila en la hoja</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>una respuesta de un modelo que juzga</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>una respuesta que no es una marca</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>una respuesta que no es una puntuación</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>una respuesta que no es un número entero de 0 a 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>una respuesta a un elemento reservado, que solo sirve para medir</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>una respuesta a otra pregunta</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>un elemento sin un texto único</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>un elemento sin ninguna respuesta combinada</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>una pregunta optativa que nadie respondió</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>responde a una pregunta tal como se hacía antes</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>responde a un texto anterior del elemento</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>las dos respuestas del modelo son el mismo texto</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>textos o marcas distintos, ninguno de los cuales es la respuesta combinada</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>igual de buenas</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>la gravedad de una marca</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>saltos de línea dentro de un texto, que figuran como espacios</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>ninguna pregunta con escala</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>ninguna respuesta del modelo entre la que elegir</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>ninguna respuesta del modelo puntuada</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>sin puntuación para ambas</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>nadie puntuó la respuesta del modelo</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>nada que responda a una indicación: use jsonl, labels (etiquetas) o preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>no se escribió nada</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>las opiniones están divididas por igual</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>se decidió que el elemento es de verdad ambiguo</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>dice lo que dice un elemento reservado</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>muestra un elemento por segunda vez a la misma persona</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>alguien que prefiere una no dice cuánto</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>espacios en el borde de una marca</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>la respuesta es que no hay ninguna</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>el texto corregido es el mismo que se dio</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>el final de un texto más largo de lo que cabe en una celda</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>el elemento no pide nada a un modelo</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>el elemento no es un pasaje con una pregunta</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>se informó de un problema del elemento y no se respondió</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>la puntuación media está entre 2 y 4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>la respuesta del modelo no tiene texto</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>la respuesta correcta de un elemento oculto</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>la misma puntuación media</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>dos continuaciones del trabajo de una persona, no se eligió ninguna</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>lo que se resolvió de un elemento</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>los textos escritos no tienen mayoría</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>Respuestas vistas en dos verificaciones: {count}, mismo veredicto: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>Verificar más</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>alfa {value}, de {low} a {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>un plan anterior dejó abierta esta partida: sus miradas también cuentan, y todo junto acepta {share} de las partidas en el límite</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>como máximo {share} de errores</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>como máximo {share} de errores, con un 95 % de seguridad</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>encuentra de {low} a {high} de los errores</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>encontradas por señales de riesgo: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>próxima mirada en {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>sin contar: {count}, quienes las verificaron encontraron muy pocos errores puestos a propósito</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>una de cada diez partidas con {share} de errores todavía se acepta</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>tasa de error ponderada {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{checked} de {answers} verificadas al azar; errores: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: encontró {found} de {planted} errores puestos a propósito, rechazó {rejected} de {good} respuestas buenas</translation>
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
        <translation>Cambios: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>Caracteres borrados: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>Caracteres arrastrados desde otro sitio: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>Caracteres de un método de entrada: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>Caracteres pegados desde otro sitio: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>Caracteres pegados del elemento: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>Caracteres pegados de su propio texto: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>Caracteres llegados de otra manera: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>Caracteres escritos: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>Pausas de más de dos segundos al escribir: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>Segundos de trabajo: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>Segundos hasta la primera respuesta: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>Segundos sin teclas ni puntero: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>Veces en otra ventana: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>Veces que pegó desde otro sitio justo después de otra ventana: {number}</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil no puede abrir su trabajo</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>El programa no pudo terminar este paso. Todo lo guardado sigue aquí.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>Nadie responde a un paquete del tipo “{kind}”. Indique el paquete de tareas o el de verificación.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>Un paquete de este tipo nunca trae una lista de firmantes ({name}). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>Una página tiene {count} bloques de {digits} cifras. No se cambió nada. Mire la página otra vez.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Quedan cerca de {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>Ya combinado el {date}. Nada cambió.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>Pregunte a quien lo envió.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>El bloque {block} de la fila {row} no es como en la página. No se cambió nada. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Entrega: hoy</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Entrega: {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>Entrega: {day}, ya no se acepta</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>Entrega: {day}, aún se acepta</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>Entregar de nuevo</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>Entregado el {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>El elemento {item} no encaja con sus preguntas: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>El elemento {item} tenía otro texto cuando se respondió. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>El elemento {item} no existe en el paquete que se responde. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>La línea {number} de la lista de firmantes {name} no se admite. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>La línea {number} de {name} no se puede leer. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin fecha de entrega</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>Nadie aquí conoce al firmante con el número de seguridad {number}. No se añadió nada. Compare el número con quien lo envió.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>Nadie verifica sus propias respuestas. Veredictos de {name} que no cuentan: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>Aún sin entregar</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>Solo la clave de recuperación de un proyecto puede reemplazar a todos sus firmantes. Esto lo firmó {principal}. No se añadió nada. Llame a coordinación.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>Las preguntas del tipo “{kind}” necesitan una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>Respuestas devueltas · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>Verificación · {family} · {language} · de {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>Firmado con otra clave (número de seguridad {number}) que aquella en la que confió el {date}. No se añadió nada. Llame a coordinación.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>Se agregó algo al final del archivo. Aquí no se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>La respuesta al elemento {item} era otra cuando se verificó. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>Los bloques no corresponden entre sí. No se cambió nada. Mire la página otra vez.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>El reloj de {name} va atrasado: este archivo lleva la fecha {date}, anterior a la creación de su paquete. No se fíe de las horas de este archivo.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>El reloj de {name} va {minutes} min por delante del reloj de aquí. No se fíe de las horas de este archivo.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>El reloj de {name} retrocedió {minutes} min durante el trabajo. No se fíe de las horas de este archivo.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>El contenido de {name} no se puede leer. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>La descripción del paquete no encaja en {place}. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>El final del historial falta o se cambió. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>El archivo no se puede leer aquí. No se añadió nada. Cópielo primero a este equipo.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>El archivo no empieza como un paquete. Puede ser peligroso. No se añadió nada. Elimínelo.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>El archivo tiene más de {limit} bytes. No se añadió nada. Pídalo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>El archivo está vacío. No se añadió nada. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>El archivo está incompleto ({bytes} bytes). No se añadió nada. Cópielo de nuevo y espere antes de sacar la memoria USB.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>El archivo {file} no contiene una clave de firma legible. No se firmó nada. Traiga la clave de su copia.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>El historial pertenece a otro paquete. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>El historial se rompe en el evento {number}. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>La carpeta principal de {name} se restauró de una copia de seguridad. Si falta una respuesta que tenía antes, consulte a {name}.</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>La clave de {principal} solo valía del {start} al {end}. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>La clave con el número de seguridad {number} fue retirada. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>La lista de archivos {name} está mal formada en la línea {number}. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>La lista de firmantes de este paquete es más antigua que la que tiene ({said}; la suya: {found}). Su trabajo sigue intacto. Llame a coordinación.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>La lista de firmantes no nombra a nadie que pueda firmar paquetes de tareas. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>El paquete cerrado con clave se dañó por el camino. No se añadió nada. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>El nombre {principal} se conoce, la clave no (número de seguridad {number}). No se añadió nada. Llame a coordinación.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>El paquete pide una contraseña ZIP; los paquetes nunca lo hacen. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>El paquete pide descargar algo; los paquetes nunca lo hacen. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>El paquete se llama a sí mismo {said}, pero se firmó como {found}. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>El paquete contiene un archivo inesperado, “{name}”. No se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>El paquete contiene demasiados archivos ({count}, límite {limit}). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>El paquete contiene demasiadas firmas ({count}, límite {limit}). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>El paquete contiene “{name}” dos veces. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>El paquete está hecho de un modo que un paquete nunca usa (“{name}”). No se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>El paquete está incompleto: no contiene datos. No se añadió nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>El paquete está incompleto: falta {name}. No se añadió nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>El paquete no está firmado. No se añadió nada. Pida el archivo original.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>Al paquete le falta su lista de firmantes. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>El paquete dice que viene de {said}, pero su firma dice {found}. No se añadió nada. Llame a coordinación.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>El paquete dice {said} de {name}, pero contiene {found}. No se añadió nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>El paquete dice {said} de sus datos, pero contiene {found}. No se añadió nada. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>El paquete intenta escribir fuera de su carpeta (“{name}”). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>El paquete se cambió después de firmarse ({name}). No lo use; avise a coordinación.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>El paquete se creó con un programa más nuevo. No se añadió nada. Una versión más nueva de Postil quizá pueda abrirlo.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>El paquete crecería hasta {size} bytes (límite {limit}). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>La imagen o el sonido {name} no es lo que dice su nombre o es demasiado grande. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>La firma {name} no se puede leer. No se añadió nada. Pida el archivo original.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Los tamaños escritos en el paquete son falsos (“{name}”). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>La tarea no encaja con este programa: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>La familia de tareas “{family}” necesita una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>La versión de este paquete da un salto de {count}. No se añadió nada. Llame a coordinación.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>No existe ese archivo. No se añadió nada. Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>Esto llegó después del {due}, cuando ya no se acepta nada. No se combinó nada. Cambie el plan o déjelo así.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>Este es un paquete del tipo “{kind}”, no un paquete de resultados. No se combinó nada. Pida el paquete de resultados.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>Este es un paquete del tipo “{kind}”, no un paquete de tareas. No se añadió nada. Pida el paquete de tareas.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>Esto no es un paquete. No se añadió nada. Puede que el sistema de correo lo haya quitado; pídalo en una memoria USB.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>Este paquete responde a otro paquete ({series}). No se añadió nada. Abra aquel.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>Este paquete responde a la revisión {said}; usted abrió la revisión {found}. No se añadió nada. Abra la otra.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>Este paquete pertenece a “{title}”. No se añadió nada. Abra primero ese proyecto.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>Este paquete está cerrado con clave. No se añadió nada. Ábralo con la clave de su proyecto.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>Este paquete no se cerró para esta carpeta principal, o se perdió la clave que lo abre. No se añadió nada. Ábralo donde se creó su proyecto o con la clave impresa del proyecto.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>Este paquete es más antiguo que el que tiene (revisión {said}; la suya: {found}). Su trabajo sigue intacto. Siga con el que tiene.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Este paquete necesita la versión {version} del programa o una más nueva. No se añadió nada. Consiga una versión más nueva de Postil.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Este paquete necesita “{feature}”, que esta versión del programa no conoce. No se añadió nada. Consiga una versión más nueva de Postil.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>Este paquete se creó para {recipients}. No se añadió nada. Pida el suyo.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>Este paquete se creó para “{format}”. No se añadió nada. Ábralo con ese programa.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Otro programa desempaquetó y volvió a empaquetar este paquete (“{name}”). No se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>Este paquete se escribió para otra coordinación. No se añadió nada. Hágaselo llegar.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>Este proyecto solo recibe resultados cerrados con clave, y este puede leerlo cualquiera que lo lleve. No se añadió nada. Pida uno cerrado.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>Lo que el paquete dice del elemento {item} no es lo que da su historial. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt no describe este paquete. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} de {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>Respuestas verificadas: {a} de {b}</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · de {signer}. Elemento {a} de {b}.</translation>
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
        <translation>{name} entregó dos continuaciones distintas del mismo trabajo. No se eligió ninguna. Pregunte cuál vale.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} se firmó para otra cosa ({purpose}). No se añadió nada. Pida el archivo original.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} responde a un paquete creado para {recipients}. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} no puede firmar para este fin ({purpose}). No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>“{item}” está dos veces o fuera de orden en {name}. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}” lleva datos de más que un paquete nunca tiene. No se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” tiene {size} bytes (límite {limit}). No se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” es un enlace o un dispositivo en vez de un archivo. No se añadió nada. Avise a coordinación.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>Falta “{name}”. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” no está en la lista del propio paquete. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” está empaquetado de un modo que este programa no lee. No se añadió nada. Pida el original.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” se cambió. No se añadió nada. Pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” se dañó por el camino. No se añadió nada. Copie el paquete de nuevo.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Este paquete</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>El nombre de un lote se compone de letras latinas minúsculas, cifras, puntos y guiones, por ejemplo news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>Una fila de la lista de términos no tiene término y se omite.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>Una opción no tiene id en la columna “{column}”.</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>Cada punto de una escala necesita su descripción. Faltan en “{id}”: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>Elementos reservados que se parecen a elementos de otra parte y no figuran en la lista: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>Hay elementos que cambiaron desde que se hicieron los paquetes. Nuevos: {new}; con otro texto: {changed}; retirados: {withdrawn}. Las respuestas a un texto anterior o a un elemento retirado se conservan y se pagan, pero ya no cuentan.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>Solo puede haber líneas junto a estas partes: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>Ninguna familia se llama “{family}”. ¿Quiso decir “{meant}”?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>Ninguna familia se llama “{family}”. Hay: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>Ningún elemento se llama “{item}”, nombrado como crítico.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>ningún elemento se llama “{item}”, que se indica para la práctica.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>Aquí ninguna clave se llama “{key}”.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>Aquí ninguna clave se llama “{key}”. ¿Quiso decir “{meant}”?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>No se conoce ningún nombre para el idioma “{tag}”. Indique uno en [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>Ninguna fila tiene la columna “{column}”. Columnas aquí: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>Ninguna fila tiene la columna “{column}”. ¿Quiso decir “{meant}”?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>Ninguna fuente se llama “{source}”, que está nombrada para la práctica.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>Ningún valor de la columna “{column}” dice algo para “{key}”.</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>{count} de los elementos elegidos no dan aquí ningún elemento, entre ellos {item}.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>Solo las familias con una respuesta del modelo pueden separar una conversación; esta no puede.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>Las preguntas del tipo {kind} no tienen “{key}”.</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>Clave de recuperación del proyecto {project}

Imprima esta página, guárdela en un lugar seguro y elimine este archivo.
Con esta clave se puede introducir una nueva clave de coordinación si la suya se pierde o la roban.
Quien la tenga puede hacerse cargo del proyecto. No abre respuestas ni firma paquetes.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>Clave de resultados del proyecto {project}

Imprima esta página, guárdela en un lugar seguro y elimine este archivo.
Abre los resultados cerrados de este proyecto cuando se pierde la clave de coordinación. No firma nada.
Quien la tenga puede leerlos, con Postil (--key) o con age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>No se puede leer el lote de la ronda anterior: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>el lote de la ronda anterior, “{round}”, no se conoce aquí. Ábralo primero.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>El lote {file} pertenece al proyecto “{here}”; el plan, a “{there}”. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>Los elementos elegidos se firmaron con una clave en la que aquí no se confía (número de seguridad {number}). Compare el número con quien los envió.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>La fecha límite {due} ya pasó y después no se aceptan resultados: se rechazarían todos.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>la explicación de {item} no sirve: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>el archivo se cambió después de elegir sus elementos.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>La primera fuente no se puede unir a otra.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>La guía {path} no se puede leer como texto UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>El elemento reservado {item} dice casi lo mismo que {other}, que es para {split} ({likeness}): “{text}” – “{texts}”. Mueva uno de los dos o admítalo con un motivo: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>El elemento reservado {item} dice lo mismo que {other}, que es para {split}: “{text}”. Mueva uno de los dos.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>El elemento reservado {item} está dentro de un texto de {other}, que es para {split} ({likeness}): “{text}” – “{texts}”. Mueva uno de ellos o admítalo con un motivo: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>El elemento reservado {item} ya se practicó: «{text}». Reserve otro.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>Los elementos reservados de la lista se parecen a más elementos de otra parte.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>Las indicaciones reservadas han servido en {count} rondas. Reserve otras nuevas.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>el elemento {item} es de práctica y no tiene respuesta correcta. Indique la columna en [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>los elementos se eligieron para el proyecto {here}, este plan es de {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>Los elementos {item} y {other} van juntos y están en partes distintas: {split} y {others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>La tarjeta de clave {file} no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>Los nombres “{bundle}” y “{name}” juntos son demasiado largos. Acorte uno de ellos.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>El id de opción “{id}” no sigue el patrón y pasa a ser “{name}”.</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>El id de opción “{id}” está reservado y pasa a ser “{name}”.</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>El plan no pregunta nada. Hace falta al menos una pregunta.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>El plan no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>El plan no es texto UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>El plan no indica ningún idioma: nombre uno en [bundle], o una columna en [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>El plan pide elementos con respuesta conocida y ningún elemento la tiene.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>La indicación de {item} estuvo reservada en la ronda anterior y ahora sería para {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>La pregunta “{question}” cambió desde que se hicieron sus paquetes, con el mismo identificador. Las respuestas que ya no encajan se conservan pero no cuentan, y sus elementos están abiertos de nuevo: {count} de las que volvieron.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>La pregunta “{question}” tiene otras palabras u opciones que cuando se hicieron sus paquetes, con el mismo identificador. Las respuestas dadas antes cuentan. Si ahora pregunta otra cosa, dele otro identificador.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>La pregunta “{question}” es nueva y hay que responderla. Los elementos respondidos antes están abiertos de nuevo: {count} respuestas que volvieron.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>Las preguntas no encajan: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>Las preguntas ocupan {size} bytes; el límite es {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>el registro de los elementos elegidos no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>el registro de los elementos elegidos se cambió después de firmarlo o no tiene firma.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>La clave de recuperación no es una clave pública del tipo ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>Las respuestas correctas de “{question}” viajarían como sugerencias.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>Hace falta el rol “{key}”: nombre su columna en [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>La ronda anterior es del proyecto {here}; este plan, de {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>La ronda “{round}” de este lote está cerrada y firmada. Lo que sigue es una ronda nueva con su propio lote.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>Lo mismo se encontró en {count} elementos más.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>La lista de términos no tiene la columna “{column}”.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>No hace falta admitir {item} y {other}: no se parecen.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>La excepción de {item} y {other} se dio para otros textos. Escriba otro motivo para darla de nuevo.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>No hay elementos para “{name}”: otros los tienen todos, o piden otros idiomas o campos.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>Esto no es TOML: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>Dos participantes se llaman “{name}” en los paquetes. Dé otro nombre a uno de ellos.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>Dos participantes tienen la misma clave: “{name}” y “{other}”.</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>Dos opciones tienen el id “{id}”.</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>Dos preguntas se llaman “{id}”.</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>Lo que {name} escribió para {other} se parece al elemento reservado {item} ({likeness}): “{text}” – “{texts}”. Se puede admitir con un motivo: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>Lo que {name} escribió para {other} dice lo mismo que el elemento reservado {item}: “{text}”.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>quien adivine la semilla puede distinguir las respuestas de los modelos. Ponga en [bundle] una semilla larga y al azar.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] nombra valores para “{key}”, que el plan no pregunta.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] dice cómo sugerir, pero ninguna columna es una sugerencia. Nombre una en [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} elementos son de práctica; un paquete lleva como máximo {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} elementos llegan a menos personas de las que quiere el plan: los participantes no toman más elementos.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} elementos llegan a menos personas de las que quiere el plan: muy pocos participantes tienen el campo “{field}”.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} elementos reciben menos personas de las que pide el plan: muy pocos participantes saben “{language}”.</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>{count} textos de “{place}” faltan en “{tag}”, que otros textos del plan sí tienen.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>{count} valores de la columna “{column}” no dicen nada para “{key}”; esos elementos se eligen sin ella.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} y {other} no se parecen: su excepción vale para lo que se escriba de {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} no es uno de los elementos elegidos.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: con {count} elementos que responden varias personas, el acuerdo se conoce con un margen de unos ±{size}.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: con {count} indicaciones solo verá una preferencia a partir de unas {percent} de cada 100.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: con {count} indicaciones solo verá diferencias de más de unas {size} desviaciones típicas.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count} elementos los responden varias personas. El acuerdo se indica a partir de {least} elementos.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: {count} indicaciones son muy pocas para mostrar ninguna diferencia.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>«{day}» no es un día. Escriba año, mes y día, como 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” es una pregunta de la familia y sigue siendo del tipo {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” no encaja: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}” tiene que nombrar una columna o una lista de columnas.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>Falta “{key}”.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” no es un rol de esta familia ni una pregunta de este plan.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” no es un rol de esta familia ni una pregunta de este plan. ¿Quiso decir “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” se muestra a los participantes y revela qué modelo escribió qué.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” debe mostrarse, pero [fields.keep] no lo conserva.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” nombra valores que ya existen, y [fields.use] no dice para qué. Se omiten.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>Falta “{key}” de la fuente. Los participantes y las exportaciones no tendrían este dato.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: se piden {count} elementos y hay {there}. Las copias cuentan una vez.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>“{name}” en [fields.keep] es el nombre con el que se guardan las sugerencias. Dé otro nombre a la columna.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” no es una parte de esta familia. Hay: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}” no es una parte. Hay: train, validation, heldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” es parte del elemento y contiene las respuestas correctas de “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” se muestra a los participantes y contiene las respuestas correctas de “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}” necesita una tarjeta de clave, o un nombre solo con letras latinas o cifras.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” no tiene texto en “{tag}”, que otros textos del plan sí tienen.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” no es una etiqueta de idioma.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” no es ni una columna ni una etiqueta de idioma.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>Flechas, teclado numérico y la mitad derecha; las cifras del teclado numérico eligen.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>Las cifras y Enter del teclado numérico responden; sus signos hacen lo demás.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>Cifras y la mitad izquierda; Enter y las flechas no hacen falta.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Mano izquierda</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Las letras solas funcionan fuera de los campos de texto.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Como Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Como Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Como Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>Solo teclado numérico</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Mano derecha</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>Lo que allí se descarta, aquí se aparta o se informa de ello, y se puede deshacer.</translation>
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
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>No pertenece a esta tarea</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Está en otro idioma</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>Es ofensivo</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>Muestra datos privados de alguien</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>El texto está cortado o roto</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>No se puede calcular: todas las puntuaciones son iguales.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>No se puede calcular: las respuestas de un archivo no dicen qué respuesta se mostró primero.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>No se puede calcular: todos dieron la misma respuesta a cada elemento.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>No se puede calcular: ningún elemento lo respondieron dos personas.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>No se puede calcular: no todos respondieron cada elemento.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>No se puede calcular: solo un elemento lo respondieron dos personas.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>No se puede calcular: las respuestas que no nombran ningún modelo no son las mismas de un elemento a otro.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>No se puede calcular: algunos modelos nunca se compararon con los demás.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>No se puede calcular: quienes verifican no encuentran más errores que el azar.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>No se puede calcular: las dos rondas hicieron esta pregunta de forma distinta.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>No se puede calcular: las dos rondas no comparten ninguna indicación reservada.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>No se puede calcular: no hay respuestas.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>No se puede calcular: estas personas respondieron elementos distintos.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>No se puede calcular: esta cifra compara a dos personas.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>No se puede calcular: demasiado pocas respuestas ({found}, mínimo {needed}).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>No se puede calcular: demasiado pocos elementos ({found}, mínimo {needed}).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>Las respuestas del modelo antiguas y nuevas no se valoraron en los mismos paquetes.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>De media, menos de dos personas juzgaron cada indicación, así que no se afirma nada.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>Los elementos seleccionados suben cuando se valoran de nuevo, sin ningún cambio.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>La concordancia no se puede calcular, así que no se afirma nada.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>No hay intervalo, así que no se afirma nada.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>Demasiado pocas indicaciones para afirmar algo.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>Una partida es lo que un participante respondió de un paquete en un idioma. Errores entre las respuestas extraídas al azar, con el intervalo exacto del 95 %; las extraídas por su riesgo no entran en ninguna tasa.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>Una señal pide mirar las respuestas. No es un veredicto, no rechaza nada y nunca afecta al pago.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>Por encima de la media</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>Respuestas aceptadas sin tiempo registrado, que por eso no están en ninguna suma: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>Aceptadas: respuestas que siguen valiendo y que nadie devolvió. Devueltas: respuestas corregidas o rechazadas en la verificación, con gravedad mayor o crítica. Los problemas informados cuentan como trabajo. Las señales y marcas no cambian nada aquí.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Horas activas</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Tarifa acordada</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los elementos</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>Parte respondida de lo que se quería, por idioma y fuente.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>Respuestas de más: {count}, a elementos que tienen más de las que se querían o que una misma persona recibió dos veces.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>Respuestas aquí: {given} de {wanted}. Elementos sin empezar: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>Respuestas de todos los participantes: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>Respuestas por elemento</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>Respuestas recibidas hasta ahora</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>Respuestas dadas en la verificación antes de ver la respuesta: {given}; comparadas con ella: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>Respuestas que la ronda anterior no tenía</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>Respuestas a textos o preguntas anteriores, o a elementos retirados, que no están en ningún número de aquí: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>Respuestas a «{question}» que no van con las de los demás: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>Barras: parte de cada valor. Marcas: parte entre todos los participantes del idioma. Primero las más distintas.</translation>
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
        <translation>Según quienes eligieron</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>No se puede calcular: más de {most} textos; solo se buscaron copias exactas.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>No se puede calcular: no se escribieron textos.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>No se puede calcular: no se registraron tiempos.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Probabilidad de ganar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
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
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>Participantes cuya suma no se puede calcular y por eso no está en este total: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>Participantes: {people}; primero los más bajos.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>Tasa corregida</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado en</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>Contado el {counted}; paquetes hechos el {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Estimación de Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>Decidido tras</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>Cada participante frente a los demás</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>Cada suma se redondea una sola vez, a la unidad más pequeña de su moneda, las mitades hacia arriba. Los totales suman las cantidades tal como se muestran.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>Respuestas iguales seguidas a «{question}»: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>Etiqueta estimada</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>Cada número cuenta respuestas combinadas: de cada persona y paquete, el paquete de resultados cuyo registro continúa todos los demás. Donde dos paquetes de resultados de una persona se separan, ninguno cuenta. Las respuestas a un texto anterior de un elemento y los problemas informados no son respuestas a él.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>Cifras que se pueden calcular: {computed} de {figures}; por debajo de 0.667: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>Primera posición: con qué frecuencia es mejor la respuesta mostrada primero</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>De las respuestas a las etiquetas</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>Según contadores de escritura y pegado, nunca según lo escrito. Desconocido: no se contó nada.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>De ronda en ronda</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>Más filas: {count}, en {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>Más filas: {count}. Están en los archivos CSV, que se pueden guardar con el informe.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>Respuestas conocidas por revisar</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>La mitad de los elementos tarda entre {low} y {high} segundos.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>Indicaciones reservadas: {prompts}; personas por indicación: {people}; {figure}: {value} (95 %: de {low} a {high}, por indicación); p = {p} ({method}, según Holm); alfa {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>Respuestas conocidas ocultas</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>Cuántos elementos tienen cuántas respuestas de personas distintas. Un elemento con problema informado cuenta como mirado, no como respondido.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>Con qué frecuencia es mejor el primero de dos modelos, empates a medias, con el intervalo del 95 % por indicación. «Ambas malas» no entra en ninguna tasa. Línea discontinua: sin diferencia.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>Con qué frecuencia las demás personas dan la misma respuesta al mismo elemento, con su intervalo del 95 %; desde 20 elementos compartidos. Un valor bajo también puede significar elementos difíciles.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Cómo se contó</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>A la vista después</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>A la vista antes</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>Etiquetas de defectos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>Los elementos tras los números</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>Elementos por idioma</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>Los elementos que van siempre se cuentan, y también se dan aparte.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>Elementos que esperan que alguien los resuelva: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Alfa de Krippendorff con su intervalo del 95 % sobre los elementos. Las líneas discontinuas en 0.667 y 0.80 sirven de orientación: un valor bajo juzga la respuesta suelta y la guía, y no es un fallo cuando se piden opiniones.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semejanza</translation>
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
        <translation>Partidas que necesitan más verificaciones: {open} de {lots}; rechazadas: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoría</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Rango medio</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>Medias por indicación con intervalos del 95 %. Llenos y unidos: indicaciones reservadas, las únicas que pueden mostrar un avance. Huecos: elementos elegidos o usados para entrenar; suben por sí solos cuando se eligieron por puntuaciones bajas.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>Mediana de la longitud en caracteres</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Mediana de todos</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>Mediana, mitad central y percentiles 5 a 95 en segundos sin pausas. Para planificar, no para juzgar.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>Los métodos difieren</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Fallado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>Modelos como jueces</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>Los modelos que juzgan no están en ninguna mayoría ni en ningún acuerdo. Se comparan con la mayoría de dos personas o más; al lado, cuántas veces una persona está de acuerdo con las demás. Intervalos por elemento, 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>Más del 30 % de quienes aciertan las respuestas conocidas dice aquí otra cosa: mire la respuesta conocida.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>Aún no se puede comparar ninguna respuesta.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>No se muestra diferencia entre {model} y {other}.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>No hay tarifa acordada en el archivo de coordinación.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>No se encontró ninguna señal.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>No se registra tiempo para los problemas informados: por hora no están en ninguna suma. Hay: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>Nadie informó de problemas.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>No se comparan, porque son textos escritos: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>Sin comparar: extraídas por su riesgo: {risk}; después de otra respuesta al mismo elemento: {seen}; junto a la de otra persona que verifica: {again}; sobre respuestas que ya no se conservan: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>En indicaciones que tienen ambas rondas, por pares, según Holm. Las rondas se valoraron en momentos distintos y quizá por personas distintas: no se afirma nada de la diferencia.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>Solo de indicaciones reservadas, 30 como mínimo, con intervalo, al menos dos personas para cada una y su acuerdo.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>Solo se cuenta esta parte: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>Distinto de la respuesta conocida</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>Paquetes enviados y devueltos</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>Paquetes, tiempos y problemas comunicados son los de respuestas enteras; lotes, veredictos y práctica están solo en el informe completo.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>Pares de respuestas de dos personas a un elemento; iguales en la diagonal.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>Hoja de pagos</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>Puntos por 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>Puntos por respuesta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>Problemas informados</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Atracción</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>Primero se promedian las personas; el intervalo es t por indicación, 95 %. El avance se dice solo con indicaciones reservadas, con 30 o más; los elementos críticos van aparte.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>Problemas informados, por motivo: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>Veredictos de las verificaciones</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Personas que verifican</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>Las verificaciones coinciden con {agree} de {checked} respuestas.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>Respuestas propias de quienes verifican, antes de ver la respuesta</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>Las respuestas correctas no estaban en ningún paquete. La prueba de Wald entre personas que aciertan el 85 % y el 60 % pide una mirada y nada más. Los intervalos son de Wilson, 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>Correcto al primer intento</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>Correcto al último intento</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>Rondas anteriores</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>Rondas en que sirvieron las indicaciones reservadas</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>Rondas, verificación, modelos que juzgan y afirmaciones están solo en el informe entero.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>Igual que los demás</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>Igual a la vista</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>Igual sin verla</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>Puntuaciones por parte</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>Puntos de gravedad</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>Puntos de gravedad: neutral 0, menor 1, mayor 5, crítico 25, puntuación menor 0,1; por 1000 palabras o caracteres de las fuentes.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Proporción del total</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>Parte de cada punto, repartida en torno al central. La media está solo en la tabla.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>Señales: {signs}; participantes con alguna: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>Algunas respuestas, extraídas al azar, quien verifica las ve solo después de responder al elemento: una segunda persona que no sabe nada de la primera. Se comparan las de la muestra aleatoria, una persona que verifica por elemento; los textos escritos no.</translation>
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
        <translation>Fuerza frente a {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>Tomadas: con su comando; la misma respuesta sin él cuenta como ignorada. Atracción: cuánto más a menudo la respuesta es la sugerencia donde estaba a la vista antes que donde nadie la vio; intervalo por elemento, 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>Diez o más seguidas más rápido de lo que se puede leer el texto; {fast} de {all} en total.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>Diez o más seguidas demasiado rápido para leerse o en menos de un tercio del tiempo habitual; {fast} de {all} en total.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>Textos mucho más largos o más cortos que los demás: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>Textos en un idioma distinto del pedido: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>Textos que son casi copias unos de otros: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>Textos que son casi copias de textos de otras personas (personas: {people}; sobre todo: {names}): {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>Textos que son casi copias de textos de {other}: {count} de {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>Textos que se repiten a sí mismos: {count} de {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>La última tabla pone lo que dijeron los participantes frente a la etiqueta que estima Dawid-Skene: {shown} de {all} personas.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>El quinto más bajo según la mitad de las personas, y lo que la otra mitad dijo de los mismos elementos. Esa subida no es un avance.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>La misma respuesta a «{question}» cada vez: {count}. Nadie más respondió.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>La misma respuesta a «{question}» cada vez: {count}. Los demás la dan en {share} de sus respuestas.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>El mismo elemento dos veces</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>Estas indicaciones han servido en tres rondas: elija otras nuevas.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>Esta ronda y la anterior</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Empates</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Tiempo por elemento</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>De dos en dos personas</translation>
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
        <translation>Valores que más se confundieron</translation>
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
        <translation>Lo que la elección hace por sí sola</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>Qué encontró cada persona que verifica de los errores puestos a propósito, y qué rechazó de respuestas que se sabe que son buenas.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>Lo que se hace en un paquete no se conoce hasta que vuelve.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>Lo que falta, por paquete e idioma</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>Lo que se puede afirmar</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>Donde las respuestas se sacaron en proporción al riesgo, cada error y sus puntos de gravedad cuentan por tantos como indica la probabilidad de salir (Horvitz-Thompson, límites de Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>Dónde difieren las etiquetas</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>De dónde vienen los textos escritos</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de victoria</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Tasas de victoria</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victorias</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Con personas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>Parte de trabajo</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Merece una mirada</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Textos escritos</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>tantas como se querían</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>por debajo de la meta</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF dice cuánto se parecen los textos escritos: parecido, no acuerdo.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregidas</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>sugerencia editada</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>ningún elemento</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>muy pocas indicaciones</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tecleado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosas</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} por hora</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} por elemento</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>Difieren {apart} de {pairs} pares de respuestas al mismo elemento.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>Han vuelto {back} de {packs} paquetes.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{below} de {items} elementos tienen menos respuestas de las que se querían.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{made} de {all} comparaciones permiten una afirmación.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} es mejor que {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} es peor que {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: volvieron dos versiones de este trabajo y ninguna continúa la otra. Nada de ello se cuenta hasta que alguien elija en Paquetes de resultados cuál vale.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} de {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} de {whole}, menos de una quinta parte</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>Se dibujan {shown} de {all}, primero lo que hay que mirar.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>Se dibujan {shown} de {all}, primero quienes hay que mirar; todos están en {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>Se dibujan {shown} de {all}; todas están en la tabla.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (entre {low} y {high}, aproximadamente)</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} a {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>“{value}” en {share} de las respuestas</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>Añade algo</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>De acuerdo, con una corrección</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>No se puede decidir</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>Contradice la fuente</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>Criterio mal entendido</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>En desacuerdo</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>¿Está de acuerdo?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>Editar la respuesta o la evidencia</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>Vacía o de relleno</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>Dar mi propia respuesta</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Gramática</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>¿Qué gravedad tiene?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>Instrucción no seguida</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lengua</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>Omite algo</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
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
        <translation>No es trabajo propio</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>No es el estilo de la guía</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Puntuación ortográfica</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>Valoración sin motivo</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>Escritura o dirección</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>Datos sensibles o personales</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>La fuente está dañada</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>Habla de otra cosa</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>Términos y estilo</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>Poco natural</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Hay dudas</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>¿Qué exactamente?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué está mal?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>Evidencia equivocada</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Etiqueta equivocada</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>Idioma o variedad equivocados</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Término equivocado</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Tono equivocado</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Su propia respuesta</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>Después de {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Cambiado después de firmar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>Respuestas del modelo que difieren</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>Elemento {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>Valoración baja</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Tema nuevo</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Las personas difieren</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>Valores raros</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>Puntuaciones distantes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>Resumen firmado</translation>
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
        <translation>siempre incluido</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>elegido por difícil</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>elegidos entre {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>cerrada el {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>contó otras respuestas que las que hay aquí ahora</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>sacado al azar</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>coincide con las respuestas que hay aquí</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>para la práctica</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>para entrenar</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>para validación</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>reservado</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>semilla {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>firmado por {name}</translation>
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
        <translation>{item} está reservado y dice casi lo mismo que {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} está reservado y dice lo mismo que {other}, {split}. Saque uno de los dos.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} está reservado y se encuentra dentro de un texto de {other}, {split} ({likeness}).</translation>
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
        <translation>CSV para hojas de cálculo</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>Conjunto de datos con ficha y metadatos Croissant</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>Respuestas combinadas con votos</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>Preferencias (DPO, recompensa)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>Solo indicaciones</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>Indicaciones con respuestas (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>Puntuaciones con medias</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>Hoja (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>Respuestas deseadas y no deseadas (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>Ejemplo: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>No para: {text}</translation>
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
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Caracteres recientes</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Siempre cifras 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avanzar automáticamente</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>Ocultar las líneas junto al texto</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
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
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Recordarme la pausa</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>Recordada la copia de la clave</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>Mostrar los signos invisibles</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>Mostrar las respuestas sin formato</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>Dónde se guardan los paquetes de resultados</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>Se informó de un problema</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Un descuido</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>Elija primero por qué hubo que resolverlo.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>Elija primero qué respuesta vale.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>Comentario para la guía</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>El mismo número dio respuestas distintas</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>La guía no dice nada de esto</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>Guía poco clara</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>El elemento tiene un fallo</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>Respuesta conocida: {answer}. Lo que usted resuelva la sustituye.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>Idioma o variedad</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>Falta una opción</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>Informado: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>La verificación se equivocó</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>Las verificaciones no coinciden</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>Verificación: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>Alguien objeta que una respuesta devuelta era correcta</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>Hace falta conocimiento especial</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>El texto se puede leer de dos maneras</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>La respuesta combinada no es segura</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>De verdad ambiguo: conservar la distribución</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>Dos maneras de contar dan respuestas distintas</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>¿Qué respuesta vale?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>¿Por qué hubo que resolver este elemento?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>de acuerdo con una corrección</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>otro problema</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>mi respuesta era correcta</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>no sirve para esta tarea</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>ofensivo</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>datos privados</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudosas</translation>
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
        <translation>Un archivo de más de {limit} líneas no se lee de una vez. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>Un nombre de un objeto no es texto simple.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Aquí se abre una comilla que nunca se cierra.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>Una respuesta del modelo en el elemento {item} nombra un modelo: “{name}”.</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>Un texto contiene medio par sustituto, que no representa ningún carácter.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>Un texto contiene el carácter NUL, que ningún texto tiene.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>Los alias harían los datos muchas veces más grandes que el archivo.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>Un alias apunta a aquello que lo contiene.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>En la carpeta “{folder}” no hay ningún archivo de un conjunto de datos que se lea: JSON Lines, JSON, CSV, TSV o Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>Unidas por línea, ambas fuentes necesitan el mismo número de filas: {here} y {there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>Omitido al leer: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>Ninguna codificación se llama “{encoding}”.</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>Ningún archivo se llama “{path}”.</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>Ningún formato que se pueda leer se llama “{format}”.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>Ninguna fila tiene la columna “{column}”.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>Ningún valor de la columna “{column}” encaja con una respuesta de “{question}”.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Los archivos Parquet necesitan el paquete {package}: instálelo como postil[parquet] o guarde los datos como JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>La respuesta {number} del modelo no tiene texto.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>Hay algo entre una comilla de cierre y la columna siguiente.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>La respuesta “{text}” no está en {start} de su pasaje.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>La celda {place} contiene un error: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>Las celdas {place} están combinadas. Sepárelas, para que cada fila tenga la suya.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>La columna {column} tiene celdas, pero ningún nombre en la primera fila.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>Los datos están demasiado anidados.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>El conjunto de datos de “{folder}” está en archivos Arrow, que no se leen. Escríbalo como Parquet o JSON Lines (to_parquet, to_json) y elija esos archivos.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>El separador y la comilla tienen que ser un carácter cada uno, y distintos.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>La extensión “{ending}” no indica ningún formato. Nombre uno en el plan: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>El archivo no se puede abrir: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>El archivo tiene un tipo de documento (DOCTYPE) o entidades propias, que no se leen. Quite esa parte.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>El archivo no tiene ninguna parte llamada “{name}”. Tiene: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>El archivo contiene más de lo que se lee de una vez. Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>El archivo incluye otros archivos (XInclude), que no se leen. Quite esa parte.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>La carpeta “{folder}” contiene más de {limit} archivos. Elija la carpeta en la que están los datos.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>La carpeta “{folder}” no es un conjunto de datos y contiene más de {limit} archivos de filas. Elija algunos de esos archivos.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>La carpeta “{folder}” no es un conjunto de datos, y no se lee ninguno de sus archivos.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>El id “{id}” no sigue el patrón y pasa a ser “{name}”.</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>El id “{id}” está dos veces; la primera en la línea {first} de {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>El elemento no encaja con su familia: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>El elemento no tiene id; recibe “{name}” de su archivo y línea.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>El elemento no tiene texto para “{part}” y se omite.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>El elemento no indica idioma, y el lote no tiene uno para todos.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>El elemento ocupa {size} bytes; el límite es {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>Los elementos {item} y {other} dicen casi lo mismo.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>Los elementos {item} y {other} dicen lo mismo.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>El nombre “{column}” está dos veces en un mismo objeto.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>El plan no nombra ninguna columna para los id; los elementos los reciben de su archivo y línea.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>Lo mismo se encontró {count} veces más.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>La puntuación de la sugerencia, “{score}”, no es un número de 0 a 1. Se conserva tal cual.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>La fuente no tiene elementos.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>El texto contiene el carácter NUL, que ningún texto tiene. El archivo puede estar dañado o ser UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>A partir de aquí el texto no es UTF-8. Guarde el archivo como UTF-8 o nombre su codificación en el plan.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>A partir de aquí el texto no es {encoding}. Nombre otra codificación en el plan.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>El valor “{label}” no encaja con ninguna respuesta de la pregunta “{question}”.</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>No hay elementos: ninguna fila de las fuentes forma uno.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>Hay {count} elementos; un paquete admite {limit} como máximo.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>Este no es un archivo del formato {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Esto no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>Esto no es Parquet: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Esto no es XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Esto no es YAML: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>Esta línea tiene {found} columnas; el encabezado tiene {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>Esta línea tiene {found} columnas; las líneas de este formato tienen {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>Esta línea tiene {found} columnas; no se leen más de {limit}.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>Esta línea no es JSON: {reason}. Un archivo que es un solo valor JSON tiene el formato json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>Dos columnas se llaman “{column}”.</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>Dos respuestas del modelo en el elemento {item} son iguales.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>Aquí no se sabe dónde empiezan las palabras en textos sin espacios: instale {package}, o las marcas irán letra por letra.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>una anotación cancelada</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>un código dentro de un texto</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>una conversación de más de 200 turnos</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>un mensaje borrado</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>un rasgo que apunta a otra anotación</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>un archivo de otra parte del conjunto de datos</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>un archivo sin datos</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>una fórmula cuyo valor ningún programa ha calculado</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>una fórmula, de la que se leyó el valor</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>una etiqueta en la que las personas difieren</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>una capa de relaciones o cadenas</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>una línea de texto que no coincide con sus palabras</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>una marca de otra forma</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>una marca fuera de todas las oraciones</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>una marca que no está en su texto</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>una marca que sigue en la oración siguiente, leída como dos</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>una marca sin longitud</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>un mensaje cuyo primer mensaje no está aquí</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>un mensaje con una sola respuesta</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>un morfema</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>una predicción de otro modelo</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>una preferencia fuera de -3 a 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>un registro de otra forma</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>una grabación, que se queda donde está</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>una relación entre marcas</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>una respuesta después de la cuarta</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>una respuesta del modelo a una indicación, después de la cuarta</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>una respuesta del modelo es un texto, o un objeto con un contenido.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>una respuesta que no se envió</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>un resultado de otro tipo: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>una oración dentro de otra</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>un signo que puede ser la tecla de una etiqueta o estar escrito</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>una traducción sugerida</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>un turno es un texto, o un objeto con un rol y un contenido.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>una vista sin texto</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>una anotación sobre todo el archivo o su XML</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>una anotación de una capa de relaciones o cadenas</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>una anotación que ninguna vista enumera</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>un nodo vacío</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>un elemento del que se informó un problema y no se respondió</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>una opción es un texto, o un objeto con las claves que nombra el plan.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>otra hoja del archivo</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>bytes, que no son texto</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>aquí va un solo texto, no una lista ni un objeto.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>la etiqueta de una línea rechazada</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>la etiqueta de una línea ignorada</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>lo que acompaña a una etiqueta elegida</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} filas no encontraron nada a lo que unirse en “{source}”; esta es la primera.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>{count} filas de esta fuente no encontraron fila a la que unirse.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” no encaja: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>“{part}” del elemento {item} tiene letras que se perdieron por el camino.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>“{part}” del elemento {item} no muestra nada: solo tiene signos que ningún tipo de letra muestra.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>“{part}” del elemento {item} está en escritura {script}, inusual para “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>“{part}” del elemento {item} parece “{found}”, no “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>“{part}” del elemento {item} parece contener un número de teléfono.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>“{part}” del elemento {item} parece contener una dirección de correo.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>“{part}” del elemento {item} parece contener la dirección de un equipo.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>“{part}” del elemento {item} parece contener el número de una cuenta bancaria.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>“{part}” del elemento {item} parece contener el número de una tarjeta de pago.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}” usa dos veces el mismo nombre.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” no es un camino a las filas. Un ejemplo: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” no es una etiqueta de idioma.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}” no es una etiqueta: O, o B-, I-, E- o S- y un nombre de etiqueta.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}” no está en la posición {start} de su texto.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” no es un número que exista en JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>“{value}” está dos veces en la columna que une las fuentes.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregidas</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>en desacuerdo</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>objeción o problema</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>problema informado</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>para decidir después</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>Una puntuación de {most} o menos necesita una frase aquí.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Elija primero una etiqueta.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>Elija primero una etiqueta. Teclas de {first} a {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>Elija primero la mejor respuesta.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>Marque al menos una frase.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>Aquí no se muestra ninguna sugerencia.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>Ordene primero todas las respuestas.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>Sugerencia: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>Falta responder esta pregunta: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>Deshecho: respuesta del elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>Deshecho: decidir después, elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>Deshecho: etiqueta del elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>Deshecho: marca en el elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>Deshecho: nota del elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>Deshecho: objeción en el elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>Deshecho: problema del elemento {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>Deshecho: texto del elemento {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Escriba primero una respuesta.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>Restantes: {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>Restantes: {count}, cerca de {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>paquetes de resultados</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>paquetes de verificación</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>paquetes de veredictos</translation>
    </message>
</context>
</TS>
