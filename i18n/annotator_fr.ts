<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>À propos du contenu</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Ajouter et commencer</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>Ajouter la version plus récente&#x202f;?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>Ajouter le paquet</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>Ajouter ce paquet&#x202f;?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>Vos propres réponses sont laissées de côté&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>Réponses aux éléments modifiés ou retirés, conservées avec la révision antérieure&#x202f;: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Appelez {name}, ou rencontrez-vous, et comparez ces chiffres avec les siens. Un e-mail peut être falsifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Copier le texte de l’e-mail</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>Détails pour la coordination</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>Premier paquet de ce signataire</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>Bonjour, le paquet «&#x202f;{title}&#x202f;» est adressé à {other}. Pourriez-vous m’envoyer celui de {you}&#x202f;?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>Il dit venir de {name}. Mieux vaut le vérifier avant d’y faire confiance.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>Pas encore comparés. Ajouter le paquet et me le redemander avant la remise</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>Des questions ont changé. Éléments de nouveau ouverts, car vos réponses ne conviennent plus&#x202f;: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Numéro de sécurité de {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Signé par {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>Signé par {name}, pas encore comparé</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Source&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>Le numéro que vous avez confirmé le {day} était différent&#x202f;: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>Les numéros diffèrent. Ne pas ajouter le paquet</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>Les numéros concordent. Faire confiance à ce signataire et ajouter le paquet</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>Le paquet est complet et inchangé</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>Ce paquet ne peut pas être ajouté</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>Ce que vous remettez&#x202f;: réponses, preuves, remarques, versions antérieures des réponses, {times}, votre nom.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>Ce que vous remettez&#x202f;: verdicts, corrections, remarques, versions antérieures des verdicts, votre nom.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>Vous avez déjà ce paquet</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>La question vous sera reposée avant la remise.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Vous vérifiez les réponses d’autres personnes. Certaines ont été faussées exprès, pour voir si les erreurs sont bien trouvées.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>Vous avez confirmé ce signataire le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>Réponse conservée&#x202f;: %n.</numerusform>
            <numerusform>Vos %n réponses sont conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>Votre paquet de résultats du {day} n’était pas arrivé quand ce paquet a été créé.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>Votre paquet de résultats du {day} est arrivé.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>Votre paquet de résultats du {day} a été reçu le {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>aucune durée</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>durées détaillées pour chaque élément</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>durées détaillées pour chaque élément, quantité de texte saisi et collé</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>secondes entières pour chaque élément</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>Traités&#x202f;: {a} sur {b}. Votre travail reste intact.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>{a} sur {b} sont vérifiées. Votre travail est intact.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} a aussi examiné et signé ce paquet</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} signe avec une nouvelle clé</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Nouveaux&#x202f;: {new}, modifiés&#x202f;: {changed}, retirés&#x202f;: {withdrawn}.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · réponses à vérifier&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · éléments&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>Texte mis en forme</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insérer un caractère</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>Ce paquet n’a pas de termes</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>Réponses à l’élément {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Prendre cette version</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>La version que vous prenez devient la plus récente. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>Cet élément n’a pas encore de réponse.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, la plus récente</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>Prendre la suggestion</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}&#x202f;: {answer}</translation>
    </message>
</context>
<context>
    <name>AnsweringPage</name>
    <message>
        <source>After 50 minutes without a break of 5, one line says so.</source>
        <translation>Après 50 minutes sans une pause de 5, une ligne le signale.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avancer automatiquement</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Me rappeler la pause</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>Quand un seul choix est demandé, l’élément suivant arrive après lui.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>Masquer les lignes</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Montrer les lignes</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Votre correction</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 blocs de six chiffres, ligne par ligne</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>Bloc {a} sur {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>Reprendre votre clé d’un autre ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Copies d’une clé ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>Elle remplace la clé qui est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>Ouvrez d’abord la copie ou saisissez les chiffres.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>Ou les chiffres de la page imprimée</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>Le fichier de la copie, sur une clé USB ou là où vous le gardez&#x202f;:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>La clé de la page</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>La clé de {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette clé</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>Vos paquets et vos réponses sont conservés. La clé remplacée est gardée dans le dossier de l’application.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>Changez le plan {file}, puis créez de nouveau les paquets. Ce qui est revenu reste.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>Donner à d’autres leurs éléments ouverts</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>Recréer les paquets</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Création des paquets</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Ce lot</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Qui est parti</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>Une étiquette&#x202f;: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>Réponses par élément</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Réponses au choix, une par ligne</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>Choisir les consignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>Colonnes selon lesquelles répartir</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>Avertissement sur le contenu, montré avant de commencer</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>Chacun reçoit une part de chaque thème, niveau ou source, selon votre choix.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>Tout le monde les reçoit, et personne ne voit lesquels ce sont.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>Domaine que quelqu’un doit connaître</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>Fichiers de questions ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>Éléments cachés dont la bonne réponse est connue</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>Montré aux contributeurs et présent dans chaque export.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>Éléments vus deux fois par la même personne</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>Éléments auxquels plusieurs personnes répondent</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>Gardé pour les exports</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Type de tâche</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>Langue de chaque élément</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>Paquets de résultats verrouillés</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>Modèles qui les ont écrites</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Ordre des éléments</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>Personnes pour chacun</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>Questions et consignes</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Bonnes réponses</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>Montré à côté de l’élément</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Répartir selon</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>Tableaux, JSON, texte, jeux de données, et ce que d’autres programmes écrivent.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Textes ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>Les éléments ont été choisis pour la ronde {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>Ils s’ouvrent avec votre clé ou avec la page créée à côté des paquets.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>Elles restent dans le fichier du lot.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>Ils disent à quel point les gens sont d’accord, dans chaque langue.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>Ils disent à quel point une personne est constante.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>Utiliser un fichier de questions</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>D’où viennent les textes</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>Sans personne, il y a un seul paquet auquel chacun peut répondre.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>comme chacun préfère</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>comme dans les fichiers</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>tiré au sort pour chaque personne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>BundleTab</name>
    <message>
        <source>Choose the files with the texts that people are to judge.</source>
        <translation>Choisissez les fichiers contenant les textes à juger.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Dossier pour les paquets</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Créer les paquets</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Création des paquets</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Aucun élément pour l’instant</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>Plans ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Lecture des fichiers</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>Il faut d’abord corriger quelque chose. C’est indiqué sous l’élément.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>Le premier élément, tel qu’on le verra</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>Ce qu’il faut corriger est indiqué ci-dessous.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} et le lot sont dans {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n à regarder</numerusform>
            <numerusform>%n à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insérer un caractère</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>Inséré&#x202f;: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisibles</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Diacritiques</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>Phonétique</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Ce paquet</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Occurrences&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>Choisir tout ce qui convient</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choisir une option</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un lot</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>Rare aussi</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Choisir parmi</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>Colonnes qui le disent. Chacune compte par son rang dans la langue et par son poids.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Tirés au hasard</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Pour la validation</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>Identifiants, un par ligne</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>Éléments pour la prochaine ronde</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>Éléments de chaque langue</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>Éléments de ce lot</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>Éléments toujours pris</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>Garder les parts de</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>Marqués dans</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom de la ronde</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>Seules ces requêtes peuvent montrer que les modèles se sont améliorés. Elles ne servent jamais à l’apprentissage.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>Les parties sont dans</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>Le rapport les distingue.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>Ils disent quelque chose de tous les éléments, ce que les éléments choisis ne peuvent pas.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>Sujets traités, séparés par des virgules</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>Ce qui rend un élément difficile</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>longueurs des textes</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>Dossier pour les éléments choisis</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Examen des rondes</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Lecture des éléments</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>Enregistré sous {file}. C’est ici que les paquets en sont faits.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>Enregistrement des éléments choisis</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>Il faut d’abord corriger quelque chose. C’est indiqué au-dessus des éléments.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>Les éléments ne sont pas encore choisis. Attendez un moment.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>Choisissez d’où viennent les éléments et ce qui en rend un difficile.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>Ce qu’il faut corriger est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Ce qui serait pris</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>Une ronde close ne peut pas être rouverte.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>Ensuite, plus rien n’est construit dans ce lot&#x202f;: la suite est une nouvelle ronde. Des paquets de résultats peuvent encore être fusionnés, mais le résumé reste tel quel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore la ronde</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>Clore la ronde {round}&#x202f;?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>Les fichiers tirés de cette ronde peuvent être nommés dans le résumé.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>Le rapport dans son état actuel et un résumé de ce qui est parti, de ce qui est revenu et de ce qui est affirmé sont enregistrés à côté du lot. Votre clé signe le résumé.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>Un rapport pour la coordination dit où en était l’application. Il ne contient aucun texte de vos éléments.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>Toutes les réponses sont là.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Enregistrer le rapport pour la coordination</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>L’application s’est fermée de façon inattendue</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>La prochaine fois&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>Exercice&#x202f;: utilisez le clavier</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>Appuyez sur le chiffre d’une ligne&#x202f;; la question suivante s’ouvre d’elle-même. {enter} continue.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>Appuyez sur le chiffre d’une option. {enter} enregistre la réponse et continue.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>Appuyez sur le chiffre de la meilleure réponse, ou sur {none} si les deux se valent. {enter} continue.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>Écrivez votre réponse. {enter} l’enregistre et continue.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} montre en quoi les réponses diffèrent.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} trouve un mot dans le texte.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} montre ce qu’est une bonne réponse.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} montre toutes les touches utilisables ici.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} laisse un élément de côté avec un signet.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} choisit la dernière option, à part des autres.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} écrit une remarque pour la coordination.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} va au texte, {mark} marque la phrase qui appuie votre réponse.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} va au texte. Là, {up} et {down} vont de phrase en phrase, {mark} en marque une. {other} revient.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} revient à l’élément précédent.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} sert quand l’élément lui-même a un défaut.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} annule la dernière action.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Masquer les différences</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>Ces réponses ont peu de texte en commun</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A et B se valent</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>Aussi bonne que la dernière</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>La meilleure</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Les deux sont mauvaises</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Place {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>Retour aux paquets</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>Un fichier de lot se termine par .bundle. Il est privé et n’est jamais envoyé à personne.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>Créer un lot</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>Aucun lot ici</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>Ouvrez le lot à partir duquel vous créez les paquets, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>%n réponse voulue pour chacun</numerusform>
            <numerusform>%n réponses voulues pour chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n élément à regarder</numerusform>
            <numerusform>%n éléments à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n fusionné</numerusform>
            <numerusform>%n fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n paquet fusionné</numerusform>
            <numerusform>%n paquets fusionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n paquet de résultats</numerusform>
            <numerusform>%n paquets de résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n à contrôler</numerusform>
            <numerusform>%n à contrôler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>But&#x202f;: %n réponse par élément</numerusform>
            <numerusform>But&#x202f;: %n réponses par élément</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Fusionner %n paquet</numerusform>
            <numerusform>Fusionner %n paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>Fusionner les paquets</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Fusion</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>La fusion est annulée, %n paquet retiré</numerusform>
            <numerusform>La fusion est annulée, %n paquets retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>Le résumé de la ronde close {round} a compté d’autres réponses que celles qui sont ici à présent.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Annulation de la fusion</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Lots ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordonner</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Ouverture du lot</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Examen de la copie</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>Création d’une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>Ouvrir une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>Restauration de votre travail</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>Copies de sauvegarde ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>La copie de sauvegarde est {file}, la copie de votre clé {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>La copie de sauvegarde est {file}. Elle peut être ouverte.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>Votre travail est restauré. Ce qui était ici avant est gardé comme une copie à part.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n traité</numerusform>
            <numerusform>%n traités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n élément à trancher</numerusform>
            <numerusform>%n éléments à trancher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n langue à vérifier</numerusform>
            <numerusform>%n langues à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n contestation ou problème</numerusform>
            <numerusform>%n contestations ou problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n problème signalé</numerusform>
            <numerusform>%n problèmes signalés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n à décider plus tard</numerusform>
            <numerusform>%n à décider plus tard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>Un problème a été signalé</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Les réponses diffèrent</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>Réponses par élément, et nombre d’éléments qui les ont</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>Deux versions du même travail</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} avec {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} avec {first} à {last} réponses</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>DraftPeople</name>
    <message>
        <source>Add key cards</source>
        <translation>Ajouter une carte de clé</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>Fichiers de carte de clé ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>Réponses dans le lot&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>Réponses à vérifier&#x202f;: {answers}, dont erreurs placées exprès&#x202f;: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>Donnez ce fichier au relecteur.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>La moitié est tirée au hasard, l’autre selon des signes de risque. Les séries de moins de 50 réponses sont vérifiées en entier.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>Il n’a pas de consignes, car les paquets ne sont pas à côté du lot.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Créer un paquet de vérification</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Remarque&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>Rien n’a été modifié après l’enregistrement.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Problème&#x202f;: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>Ceci a été enregistré, puis modifié ou retiré. C’est dans le paquet de résultats, et qui l’ouvre peut le lire. Ce que vous avez saisi et modifié avant de continuer n’y est pas.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Quelle est la gravité&#x202f;?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Nommer la marque</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n critère restant</numerusform>
            <numerusform>%n critères restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Encore %n question</numerusform>
            <numerusform>Encore %n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>Choisir et continuer</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>Élément {a} sur {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>Élément {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>Traités&#x202f;: {a} sur {b}, à décider plus tard&#x202f;: {later}, contestations ou problèmes&#x202f;: {problems}. Élément {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>Traités&#x202f;: {a} sur {b}, à décider plus tard&#x202f;: {later}, problèmes&#x202f;: {problems}. Élément {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>Un relecteur a vu une partie de vos réponses sans savoir de qui elles étaient.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>Réponses vérifiées jusqu’ici&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Ce que sont devenues vos réponses</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>FiguresPane</name>
    <message>
        <source>Looking for the items</source>
        <translation>Recherche des éléments</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Il n’y a rien à lire</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Occurrences&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>Tous les éléments sont traités&#x202f;: %n.</numerusform>
            <numerusform>Tous les éléments sont traités&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Élément {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>Élément {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Tout revoir</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>Le dernier élément sur %n.</numerusform>
            <numerusform>Le dernier des %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>Ont pris le plus de temps</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>À décider plus tard</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec une remarque</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>J’ai une clé d’un autre ordinateur</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>Elle a été créée sur cet ordinateur et ne le quitte jamais. L’application s’en sert pour signer chaque paquet que vous remettez&#x202f;: personne ne peut changer vos réponses en chemin.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Copie de la clé faite</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>Ouvrir mes paquets</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Étape {number} sur {count}&#x202f;: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>Ce nom figure dans vos paquets de résultats. Un numéro convient aussi.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>Saisir dans votre langue ou en anglais</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Utiliser sous un autre nom</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>Sous quel nom la coordination vous connaît-elle&#x202f;?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Quand la coordination demande qui a signé, lisez ces chiffres à voix haute.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Écrivez d’abord un nom ou un numéro.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>Modifiable à tout moment dans les réglages</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Votre numéro de sécurité</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>Votre clé de signature est prête</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>Répondez d’abord vous-même</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse donnée</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>Vous voyez ensuite la réponse donnée, et vous dites ce que vous en pensez.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>Un nombre de 1 à {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>Aller à l’élément</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>Dans ce paquet, vous avancez vous-même.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>L’élément suivant peut arriver de lui-même après un choix.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>L’élément suivant arrive de lui-même.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>Vous avancez vous-même.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>Ce paquet n’a pas de consignes.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n réponse est dans une autre langue que celle demandée. Elle est à l’élément {number}.</numerusform>
            <numerusform>%n réponses sont dans une autre langue que celle demandée. La première est à l’élément {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%n élément est à décider plus tard. C’est l’élément {number}.</numerusform>
            <numerusform>%n éléments sont à décider plus tard. Le premier est l’élément {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n élément contient des modifications qui ne sont pas encore une réponse et ne partent pas. C’est l’élément {number}.</numerusform>
            <numerusform>%n éléments contiennent des modifications qui ne sont pas encore une réponse et ne partent pas. Le premier est l’élément {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>Un paquet de résultats plus récent remplace celui-ci à la fusion.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>Environ {size}, {meaning}. Signé avec votre clé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Changer d’emplacement</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>Choisissez un autre emplacement. Vos réponses sont en sécurité.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Copier le texte de l’e-mail</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Aller à l’élément {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>Remettre&#x202f;: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Bonjour {name}, voici mon paquet de résultats pour «&#x202f;{title}&#x202f;». Éléments terminés&#x202f;: {done} sur {all}. Le fichier est {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Bonjour, voici mon paquet de résultats pour «&#x202f;{title}&#x202f;». Éléments terminés&#x202f;: {done} sur {all}. Le fichier est {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>Verrouillé&#x202f;: réservé à {name}.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>Ou remettez tel quel.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>Paquet de résultats</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>Enregistrer le paquet de résultats</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>Enregistrer ce qui est fait</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>Enregistré sous {file}, {size}. Donnez ce fichier à {name}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>Réglez la date de l’ordinateur pour que votre paquet de résultats porte la bonne.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>L’application n’a pas le droit d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Les numéros concordent</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>La clé USB a été retirée avant que le fichier soit complet.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>D’après cet ordinateur, la date est&#x202f;: {day}. Le paquet a été créé après.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>Vous pourrez encore changer des réponses</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>Vous n’avez pas encore comparé le numéro de sécurité de {name}.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>Vos réponses sont en sécurité sur cet ordinateur. Remettez la clé USB et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>assez petit pour tout e-mail</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>trop gros pour la plupart des e-mails, prenez une clé USB</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · pour {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. Rien d’autre.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>Un paquet de verdicts plus récent remplace celui-ci à la fusion.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>Bonjour, voici mes verdicts sur «&#x202f;{title}&#x202f;»&#x202f;: {checked} réponse vérifiée sur %n.</numerusform>
            <numerusform>Bonjour, voici mes verdicts sur «&#x202f;{title}&#x202f;»&#x202f;: {checked} réponses vérifiées sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>Enregistrer le paquet de verdicts</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>Paquet de verdicts</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>Vous pouvez encore changer les verdicts ensuite</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>Il y a quelque chose à réparer</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Fermez l’application et déplacez le dossier {folder} à un autre endroit.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Fermez l’application et déplacez le dossier {folder} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Fermez l’application avant de retirer la clé USB.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>Si la connexion est coupée, des réponses peuvent être perdues. N’y travaillez pas depuis deux ordinateurs à la fois.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>D’autres programmes copient ce dossier pendant que vous travaillez et peuvent endommager le fichier de vos réponses.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>L’enregistrement y est plus long. Si la clé USB est retirée quand l’application est ouverte, des réponses peuvent être perdues.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Votre travail est dans un dossier synchronisé</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Votre travail est sur un lecteur réseau</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Votre travail est sur une clé USB</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Toujours les chiffres 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>Désactivé&#x202f;: les nombres prennent les chiffres de la langue.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>Tous {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>À décider plus tard {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>Chercher dans les textes et réponses</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>Élément {number}, {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>Aucun élément n’a «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>Aucun élément de ce genre.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>Contestation ou problème {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>À traiter {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>Problème {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>La recherche ne couvre pas encore tous les textes.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>Avec remarque {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} sur {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>Aperçu du premier élément</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>Si cet ordinateur tombe en panne, la copie vous permet de continuer sous le même nom. Une clé USB ou une page imprimée suffit.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>Gardez une copie en lieu sûr</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Me le rappeler plus tard</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Copies d’une clé ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>La copie de votre clé est {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>La phrase secrète est supprimée. Votre clé de signature s’ouvre sans elle.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>Votre clé est ici. Vous remettez vos résultats sous le nom {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>Votre clé de signature a sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>Les copies de l’ancienne clé ne permettent pas de retrouver la nouvelle.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Dans le dossier {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>La nouvelle clé n’a pas encore de copie</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Votre numéro de sécurité</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>Dossier pour les fichiers à distribuer</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>Donnez ces paquets de confiance à toutes les personnes du projet, dans cet ordre&#x202f;:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>Donnez ce paquet de confiance à toutes les personnes du projet&#x202f;:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>À donner à toutes les personnes du projet&#x202f;:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>Envoyez cette carte de clé à la coordination et lisez à voix haute le numéro ci-dessus&#x202f;:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>La clé est retirée</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>Votre carte de clé est écrite</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>Votre clé signe désormais pour le projet</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>Votre nouvelle clé signe désormais</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>Copie d’une clé de signature</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>Sur un autre ordinateur&#x202f;: installez l’application, écrivez votre nom, choisissez «&#x202f;J’ai une clé d’un autre ordinateur&#x202f;» et saisissez ces chiffres ligne par ligne. Le dernier chiffre de chaque bloc révèle une faute de frappe.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>Numéro de sécurité de cette clé</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>La clé de {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>Qui a cette page peut signer en votre nom, sans phrase secrète. Gardez-la là où personne d’autre ne peut la prendre et ne la photographiez pas.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Essayer un paquet d’exercice</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Changer la touche</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>Touche d’une commande</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>Aucune commande ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>Jeux de touches prêts</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Touche habituelle</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} est la touche de&#x202f;: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>{word} là-bas, ici&#x202f;: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>Modifier ma réponse</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>seulement dans {letter}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>Utiliser une autre police</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>Un fichier de paquet se termine par .taskpack et arrive d’ordinaire par e-mail ou sur une clé USB. Internet n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Réponses à vérifier</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>Double-cliquez sur le fichier de paquet envoyé par la coordination, déposez-le ici ou ouvrez-le&#x202f;:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>Chercher un paquet ou une commande</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>Terminé, prêt à remettre</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Pas encore de paquets</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Montrer tout&#x202f;: {count}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>Aujourd’hui, éléments&#x202f;: %n en {time}</numerusform>
            <numerusform>Aujourd’hui, éléments&#x202f;: %n en {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Essayer un paquet d’exercice</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>Les paquets de résultats gardent le nom {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>Rien ne glisse&#x202f;; panneaux et avis sont là aussitôt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>MakeCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Choisir l’emplacement</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>Personne ne peut signer avec cette copie.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>Un fichier avec vos paquets, vos réponses et vos réglages. Qui le trouve peut les lire.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>Le second fichier ne s’ouvre qu’avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>Qui trouve le second fichier peut signer en votre nom, sauf si vous lui donnez une phrase secrète. Elle vous sera demandée.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>Avec une copie de votre clé de signature dans un second fichier</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>Sans votre clé de signature</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>Pour les contributeurs</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Pour la coordination</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>Pour les relecteurs</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>Rien sur cette page ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>Cette page n’existe qu’en {language}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Occurrences&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>Retirer la marque</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Rien n’a été mesuré.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>Ces chiffres sont dans le paquet de résultats. Tous les éléments ensemble&#x202f;:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n paquet entre comme l’une de deux versions. Aucune ne compte&#x202f;:</numerusform>
            <numerusform>%n paquets entrent comme l’une de deux versions. Aucune ne compte&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n paquet en remplace un plus ancien de la même personne&#x202f;:</numerusform>
            <numerusform>%n paquets en remplacent un plus ancien de la même personne&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Fusionner %n paquet</numerusform>
            <numerusform>Fusionner %n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>Fusionner %n paquet&#x202f;?</numerusform>
            <numerusform>Fusionner %n paquets&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>Une fusion n’efface jamais rien. Les paquets plus anciens restent, et la fusion peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, à la place du paquet fusionné le {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>Un second paquet de confiance la retire. Les paquets qu’elle a signés sont alors refusés. Créez-les à nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>Toutes les personnes de vos projets doivent être prévenues</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Créer une nouvelle clé de signature&#x202f;?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>D’autres font confiance à ce que signe la coordination. Cette clé doit être verrouillée.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Définir d’abord une phrase secrète</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>Quelqu’un d’autre a peut-être l’ancienne clé</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>La nouvelle clé signe désormais et s’ouvre comme l’ancienne. Vos paquets et vos réponses sont conservés, et l’ancienne clé est gardée dans le dossier de l’application.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>L’ancienne clé est en sécurité</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>Qu’en est-il de l’ancienne clé&#x202f;?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>Ce qu’elle a signé reste valable.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>Vous recevez une carte de clé à envoyer. Tant qu’elle n’est pas acceptée, les paquets de résultats signés avec la nouvelle clé attendent.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>Vous recevez pour chaque projet un paquet de confiance dans lequel l’ancienne clé présente la nouvelle.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>La coordination doit connaître la nouvelle clé</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>Phrase secrète de la copie</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Saisissez d’abord la nouvelle phrase secrète.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Saisissez d’abord la phrase secrète actuelle.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>Qui trouve une copie sans phrase secrète peut signer en votre nom. Une copie qui en a une ne s’ouvre qu’avec elle&#x202f;: personne ne peut retrouver une phrase secrète oubliée.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>Elle vous sera demandée chaque fois que votre clé signe&#x202f;: pour remettre, pour faire des paquets, pour clore une ronde. Elle n’est gardée nulle part et personne ne peut la retrouver&#x202f;: sans elle, tout ce que vous avez fait reste ici, mais vous ne pouvez signer qu’avec une copie de votre clé qui s’ouvre ou avec une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>Elle accompagne votre réponse à cet élément.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la remarque</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Remarque pour la coordination</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>Ma réponse était juste</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Dites d’abord pourquoi.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>Retirer la contestation</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>Pourquoi elle était juste</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>Votre réponse précédente est rétablie. La coordination voit votre raison et décide.</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>La phrase secrète de la clé de signature ouvre ici le travail de {name}.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé de signature. Réessayez.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, option {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>Ajouter un fichier de police</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>Demandez à la coordination un fichier de police. Il se termine par .ttf, .otf ou .ttc et peut venir sur une clé USB&#x202f;; Internet n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Polices ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>Manquent&#x202f;: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>Certaines lettres de ce texte ne peuvent pas être affichées sur cet ordinateur</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} ne peut pas être lu ou copié.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>{pack} n’a pas été commencé&#x202f;: aucune police d’ici n’a les lettres de {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>Ajout du paquet</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>Copier votre clé</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Vérification du paquet</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>Tout est enregistré, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>Création du paquet d’exercice</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Paquets ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le commencer</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>Le paquet est archivé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>Votre clé de signature n’a pas encore de copie.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} est dans vos paquets.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>Imprimez {file}, rangez la page et supprimez le fichier. Il contient une clé secrète.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>Élément {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Aller à l’élément {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>Aucune commande ni aucun paquet ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Aucune commande ni aucun paquet ne contient «&#x202f;{text}&#x202f;». Vouliez-vous dire «&#x202f;{other}&#x202f;»&#x202f;? Enter le choisit.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>La touche à côté d’une commande fait la même chose sans cette fenêtre.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>La prochaine fois&#x202f;: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Sous-ensemble</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>selon {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>chaque entrée</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>tout le fichier</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>tout le dossier</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Phrase secrète de votre clé de signature</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>Commence avec son propre dossier et sa propre clé de signature</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>Introuvable&#x202f;: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Changer le nom</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>Chaque personne a ses propres paquets, réponses, clé de signature et réglages.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Utilisé en ce moment</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>Dernière utilisation&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Verrouillé par une phrase secrète</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>Mettre ce dossier dans la liste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>Numéro de sécurité {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>Le premier démarrage n’est pas terminé</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Utiliser sous un autre nom</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>Votre dossier {folder} n’est pas dans cette liste.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>Au plus ce nombre d’éléments</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>Domaines connus</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>Langues connues</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Laisser {name} de côté</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>Part du travail, à côté de celle des autres</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Rémunération</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>Variétés parlées</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>Ce qui décide de sa part</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>par élément</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>droit, médecine</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>{name}: {chosen}</source>
        <translation>{name}&#x202f;: {chosen}</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>All of the file</source>
        <translation>Tout le fichier</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>Éléments d’entraînement</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>Ils viennent en premier, ne comptent pas et donnent ensuite la bonne réponse. Une colonne les marque par yes, true, 1 ou x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>Une réponse possible&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>Une autre réponse est attendue&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>Élément d’entraînement&#x202f;: votre réponse ne compte pas.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>Votre réponse est celle attendue.</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>Aller aux paquets</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>Type de tâche suivant</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>L’exercice n’est que pour vous. Personne ne voit ces réponses.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>Ce type de tâche est terminé</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>Vous avez essayé tous les types de tâches</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>Visez {least} à {most} caractères</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>Visez {least} à {most} mots</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Dans une autre langue</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Lettres de suite qui figurent aussi dans le texte&#x202f;: {number}. Utilisez vos propres mots.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>Plus long extrait copié, en lettres&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>Plus long extrait copié, en mots&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>Termes absents&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>Absent du texte&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>Seulement dans le texte&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Mots de suite qui figurent aussi dans le texte&#x202f;: {number}. Utilisez vos propres mots.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>Écrit dans la langue de la tâche</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>Évaluer selon ces critères</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>Évaluer la réponse</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>impossible de juger</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>critère suivant</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>évaluer</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} sur {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}&#x202f;: aucun</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>Ajouter un fichier de police</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Polices ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>Lettres par ligne, au plus</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Espace entre les lignes</translation>
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
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Taille des passages</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>La police de cet ordinateur</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>La police fournie avec l’application</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} ne peut pas être lu ou copié.</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>This item has no text</source>
        <translation>Cet élément n’a pas de texte</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>Un paquet ou paquet de confiance du projet&#x202f;:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Recommencer avec la clé de récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>Ouvrez d’abord un paquet du projet.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>Ouvrez d’abord la page de la clé de récupération.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Paquets ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>Pages d’une clé ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>La page de la clé de récupération, créée avec le premier plan. Si vous l’avez sur papier, saisissez ses lignes dans un fichier texte.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>Votre clé sur cet ordinateur devient la clé de coordination du projet. Les clés qui signaient pour lui jusqu’ici sont retirées&#x202f;; les contributeurs et leurs réponses sont conservés.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>Un fichier de paquet se termine par .taskpack et arrive d’ordinaire par e-mail ou sur une clé USB.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>Il manque une partie de ce paquet</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>Redemandez-le ou copiez-le encore une fois depuis la clé USB.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>Demandez un paquet qui se termine par .taskpack à {name}.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>Demandez à {name} de l’envoyer en parties plus petites.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>Demandez la nouvelle version à {name}. Elle peut venir sur une clé USB.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>Demandez à {name} le paquet créé pour vous.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>Demandez le paquet à {name} et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>Demandez à {name} de les faire vérifier par une autre personne.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>Demandez à {name} de renvoyer le paquet, de préférence sur une clé USB ou dans un nouvel e-mail.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>Appelez {name} et demandez un paquet signé avec la nouvelle clé.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>Appelez {name} et demandez qui l’a signé.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>Appelez {name}. Seul un paquet de confiance de l’ancienne clé ou de la clé de récupération peut en apporter une nouvelle.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>Copiez les détails pour {name}, afin que le paquet puisse être refait.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>Toutes les réponses de ce paquet sont les vôtres</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>Continuez avec le paquet que vous avez.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>Il ne peut pas être ajouté avec la version de cet ordinateur.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>Il ne peut pas être ajouté, car ses réponses ne pourraient pas être fusionnées.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>Il ne peut pas être ajouté, car personne ne peut dire qui l’a créé.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>Il ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>Il ne peut pas être ajouté. Cela arrive après un téléchargement interrompu.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>Il ne peut pas être ajouté. Cela arrive quand un téléchargement est endommagé ou quand quelqu’un modifie le fichier.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>Il ne peut pas être ajouté. Vous avez la version {version} de l’application.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>Il a été créé avec la version {made} de l’application et ne peut pas être ajouté. Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>Personne ne vérifie ses propres réponses.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>Signé avec une autre clé que celle à laquelle vous faites confiance</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>Signé avec une autre clé que celle à laquelle vous avez fait confiance le {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>Le contenu de ce paquet n’est pas cohérent</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>La clé qui a signé ce paquet a été retirée</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>La liste des signataires de ce paquet est plus ancienne que la vôtre</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>Ce fichier n’est pas un paquet</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>Ce n’est pas un paquet avec des éléments pour vous</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>Ce paquet est adressé à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>Ce paquet est adressé à {other}. Vous êtes {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>Ce paquet n’est pas signé</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>Ce paquet est trop grand</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>Ce paquet demande une version plus récente de l’application</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>Ce paquet demande la version {needed} de l’application. Vous avez la version {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>Ce paquet a été modifié après sa signature</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>Ce paquet a été fait pour un autre programme</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>Ce paquet de confiance n’a pas pu être accepté&#x202f;: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>Le signataire de ce paquet n’a pas le droit de créer des paquets ici</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>Vous avez une version plus récente de ce paquet</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>Vos autres paquets et réponses ne sont pas touchés.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>la coordination</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>Tableau et méthode</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>Éléments&#x202f;: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{shown} éléments sur {all}</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Avec vos mots, si vous voulez</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Retirer le signalement</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>Quel est le problème de cet élément&#x202f;?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>La coordination voit ce signalement.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Enregistrer les relevés de travail</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>Relevés de travail</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>Autres lignes&#x202f;: {count}. Enregistrez le rapport pour les avoir dans {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Images ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Une copie de tout votre travail est dans {folder}. Vos réponses restent en mémoire jusqu’à ce que cet ordinateur puisse les enregistrer.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Enregistrer sur USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>Enregistrement du travail</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Le paquet de résultats {file} et une copie de tout votre travail sont dans {folder}. Vos réponses restent en mémoire jusqu’à ce que cet ordinateur puisse les enregistrer.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>Le travail est enregistré ailleurs</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>Réponse {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>Réponse {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 minutes. Une courte pause fait du bien.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>Tout ce qui est dans cette copie est ici, et rien ici n’est plus récent</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>Cela devient une copie à part dans la liste et peut être restauré aussi.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>Elle ne peut être restaurée que là où se trouve cette clé, ou là où il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>Rien ne revient qui ne soit déjà ici</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>Paquets&#x202f;: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>Copie de sauvegarde du {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>Cette copie appartient à une autre clé de signature</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>Ce qui est ici maintenant est gardé</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>Le travail sur %n élément revient</numerusform>
            <numerusform>Le travail sur %n éléments revient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>Le travail sur %n élément est plus récent ici et quitte vos paquets</numerusform>
            <numerusform>Le travail sur %n éléments est plus récent ici et quitte vos paquets</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>Vos prochains paquets de résultats disent que votre travail a été restauré</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>Votre clé de signature, et à qui vous faites confiance en dehors des paquets, restent tels quels.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>Une fusion ajoute ces réponses.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>Une fusion le met à la place du paquet du {day}, qui reste dans les archives.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>Un paquet plus récent du même travail est ici. Une fusion ne change aucune réponse.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>Une autre version du même travail a été choisie. Fusionner ne change aucune réponse.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>Réponses qui diffèrent de l’autre version&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>Demandez à {name} laquelle est valable. Rien n’est choisi à votre place.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Appelez la personne qui l’a envoyé, ou rencontrez-la, et comparez ces chiffres avec les siens. Un e-mail peut être falsifié.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Appelez ou rencontrez {name} et comparez ces chiffres avec les siens. Un e-mail peut être falsifié.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>Choisir à nouveau. Aucune version ne compte alors</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Faire ceci</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>Remis le {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le laisser de côté</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>Laisser cette version de côté</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>Fusionné le {day}, l’une de deux versions du même travail. Aucune ne compte maintenant.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>Fusionné le {day}. Une autre version du même travail a été choisie, celle-ci ne compte pas.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>Fusionné le {day}. Ses réponses comptent.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>Nom sous lequel vous connaissez cette personne</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>Pas encore comparés. Laisser le paquet attendre</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>Numéro de sécurité du signataire</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Numéro de sécurité de {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>Le prendre aussi. Alors aucune version ne compte</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>L’ôter de la liste</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>Les numéros diffèrent. Laisser le paquet de côté</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>Les numéros concordent. Faire confiance à ce signataire pour les paquets de résultats</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>Les numéros sont identiques. Faire confiance à ce signataire pour les paquets de verdicts</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>L’autre version a été fusionnée le {day}, et ses réponses comptent maintenant.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>Le paquet est entier, mais personne ici ne connaît son signataire, et il ne dit aucun nom.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>Le paquet est entier, mais personne ici ne connaît son signataire. Il dit venir de {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>Ce paquet appartient à un autre lot. Ouvrez ce lot pour l’ajouter.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>Ce paquet ne peut pas être fusionné. Aucune de ses réponses n’a été prise.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>Ce paquet est verrouillé. Il s’ouvre avec la clé de signature de sa coordination.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>Ce paquet est déjà fusionné, ou figure deux fois dans la liste. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>Ce paquet a été modifié ou abîmé en route. Redemandez-le.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>Cette version est valable</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>Écrivez d’abord le nom sous lequel vous connaissez cette personne.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>Vous avez laissé ce paquet de côté. Une fusion ne le prend pas.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} a remis deux versions du même travail, et aucune ne continue l’autre. Cela arrive avec deux ordinateurs, ou après la restauration d’un ordinateur.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Ajouter un dossier de paquets de résultats</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Ajouter des paquets de résultats</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>Paquets de résultats ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>Il n’y a rien à fusionner. Ajoutez d’abord des paquets de résultats.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>Un paquet de résultats se termine par .resultpack. Chacun est contrôlé avant que rien n’en soit fusionné.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Ajouter des paquets de résultats</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>Déposez ici les fichiers qui reviennent, ou tout un dossier, ou ajoutez-les&#x202f;:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>Dernière fusion&#x202f;: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>Une fusion n’efface jamais rien. Les paquets plus anciens de la même personne restent, et chaque fusion peut être annulée.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>Pas encore de paquets de résultats</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {a} sur {b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>Après ce jour</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Date limite</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>Combien est tapé et collé, jamais les touches.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>Temps dans les paquets de résultats</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>Frappe et collage</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptés</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>n’est plus accepté</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>non comptés</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>encore accepté</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>Remarque&#x202f;: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Contester</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>Cette réponse est revenue&#x202f;: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Vous avez répondu&#x202f;: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>Vous contestez&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>Ouvrir les consignes</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>Vérification · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Certaines ont été faussées exprès, pour voir si les erreurs sont bien trouvées.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>Vous vérifiez les réponses d’autres personnes.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>Vous avez remis ceci le {day}. Pour un changement, il faut un nouveau paquet de verdicts.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} sur {all}, second regard</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} sur {all}, au hasard et selon le risque</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>Raison et gravité manquent</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>Gravité manquante</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{a} sur {b} vérifiées&#x202f;: {agree} approuvées, {corrected} corrigées, {disagree} refusées. Élément {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>Ajout du paquet</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le commencer</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} est dans vos paquets.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 réponses&#x202f;; 1 % d’erreurs passe, 5 % non</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>59 réponses pour 5&#x202f;%, 149 pour 2&#x202f;%, 299 pour 1&#x202f;%, moins pour les petites séries&#x202f;; avec une erreur, rien n’est prouvé</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 réponses&#x202f;; 2 % d’erreurs passent, 10 % non</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 réponses&#x202f;; 5 % d’erreurs passent, 15 % non</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>Un dixième de ce qu’un relecteur a vérifié, pour un autre relecteur</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>Accepte une série à 5 % d’erreurs une fois sur vingt</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Tout est vérifié</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>Cinq regards</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>Pour une suite de séries : chacune dit alors avec combien d’erreurs une sur dix est encore acceptée</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>Pour experts&#x202f;: trouve plus d’erreurs, et le taux d’erreur est pondéré</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>En proportion du risque</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>Aucune erreur</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second regard</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, niveau {level}, NQA {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>Un paquet de vérification contient un échantillon des réponses. Il ne dit pas de qui elles sont.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>Examen des verdicts</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>Séries&#x202f;: {count}, à vérifier encore&#x202f;: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Créer un paquet de vérification</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>Aucune réponse n’est encore vérifiée</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Renvoyer des réponses</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>Il n’y a pas encore de réponses à vérifier.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>Il n’y a aucune réponse à renvoyer.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>Réponse vérifiée&#x202f;: %n.</numerusform>
            <numerusform>Les %n réponses sont toutes vérifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Tout revoir</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>La dernière réponse sur %n.</numerusform>
            <numerusform>La dernière de %n réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>RoundClosing</name>
    <message>
        <source>Close this round</source>
        <translation>Clore cette ronde</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Clôture de la ronde</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>Elle ne peut pas être close&#x202f;: son registre a été modifié après la signature.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>Elle ne peut pas être close&#x202f;: le plan de ce lot ne dit rien de rondes.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>La ronde {round} est close. Son rapport est dans {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>Cette ronde est close. La suite est une nouvelle ronde.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>Choisir des éléments</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Comparer les rondes</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Examen des rondes</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>Aucune ronde antérieure de ce projet n’est connue ici.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>Rien n’a encore été noté dans les deux rondes.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rondes jusqu’ici</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>Rondes&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Enregistrer les éléments choisis</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>Une copie pour un autre endroit</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>Vérifie vos paquets et vos réponses, les copies, votre clé, les polices, le disque et l’horloge.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Tout est en ordre&#x202f;?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>Gardez-en une sur une clé USB ou un autre disque, au cas où cet ordinateur tomberait en panne.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Examen des copies</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Faire une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>Ouvrir une copie d’un autre endroit</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>Il n’y a pas encore de copie. La première est faite peu après l’ajout d’un paquet.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>Cette copie ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>Pendant que vous travaillez, l’application fait d’elle-même des copies sur cet ordinateur. Votre clé de signature n’est dans aucune d’elles. Avant d’en restaurer une, vous voyez ce qui changerait.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, gardée quand une copie a été restaurée</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>En plus de JSON Lines, que tout programme lit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Changer d’emplacement</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>N’a pas de place pour ce type de tâche.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Laissé de côté&#x202f;:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>Demande une partie de l’application qui n’est pas installée ici.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>Aucun de ces formats n’a de place pour ce type de tâche.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Rien n’est laissé de côté.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>Une ligne par réponse</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>Une ligne par élément, fusionnée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>Pseudonymes au lieu des noms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Enregistrer les lignes</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>Enregistrement… {done} sur {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>Tableaux aussi en Parquet</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>Les réponses fusionnées en fichier pour un autre programme.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>Les mêmes dans chaque fichier du projet. Les bonnes réponses aux éléments cachés restent chez vous.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Ce qui en sort</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>À quoi servent les lignes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>et %n raison de plus</numerusform>
            <numerusform>et %n raisons de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows} sur {answers}&#x202f;: {what}.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Tout reste en mémoire. Autorisez l’écriture à cet endroit ou enregistrez le travail sur une clé USB. Ne fermez pas l’application avant.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Tout reste en mémoire. Libérez de l’espace ou enregistrez le travail sur une clé USB. Ne fermez pas l’application avant.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Tout reste en mémoire. Remettez la clé USB ou vérifiez le disque, ou enregistrez le travail sur une clé USB. Ne fermez pas l’application avant.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>Aucun autre élément n’est commencé avant leur enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>L’application n’a pas le droit d’écrire dans son dossier&#x202f;: %n réponse n’est pas encore enregistrée</numerusform>
            <numerusform>L’application n’a pas le droit d’écrire dans son dossier&#x202f;: %n réponses ne sont pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>L’application n’a pas le droit d’écrire dans son dossier&#x202f;: la réponse {number} n’est pas encore enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Le disque ne répond pas&#x202f;: %n réponse n’est pas encore enregistrée</numerusform>
            <numerusform>Le disque ne répond pas&#x202f;: %n réponses ne sont pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>Le disque ne répond pas&#x202f;: la réponse {number} n’est pas encore enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Le disque de cet ordinateur est plein&#x202f;: %n réponse n’est pas encore enregistrée</numerusform>
            <numerusform>Le disque de cet ordinateur est plein&#x202f;: %n réponses ne sont pas encore enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>Le disque de cet ordinateur est plein&#x202f;: la réponse {number} n’est pas encore enregistrée</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>Aucune étiquette ne contient «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Aucune étiquette ne contient «&#x202f;{text}&#x202f;». Vouliez-vous dire «&#x202f;{other}&#x202f;»&#x202f;? Enter la choisit.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>par numéro</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} sur {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, option {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>Chacun reçoit un paquet avec ses propres réponses et la raison, et y répond à nouveau.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>À partir de quelle gravité ?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Part avec</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>Créer ces paquets</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>Enregistré sous {file}. Donnez ce fichier à {name}.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>Renvoyer des réponses&#x202f;?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Reste ici</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>Ce que les relecteurs ont écrit</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>Élément tranché&#x202f;: %n.</numerusform>
            <numerusform>Les %n éléments sont tous tranchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordonner</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Recherche des éléments à trancher</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>Les éléments arrivent ici quand les réponses diffèrent, quand les vérifications ne concordent pas ou quand un problème a été signalé.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Recherche des éléments à trancher</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Rien n’est à trancher</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Trancher des éléments</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>Copier votre clé</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Coordonner</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Copie de la clé faite</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Utiliser sous un autre nom</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>Faire à nouveau confiance</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>Plus de confiance depuis le {day}. Les paquets de ce signataire sont refusés.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>Confiance depuis le {day} pour&#x202f;: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>Appelez {name}, ou rencontrez-vous, et comparez ces chiffres.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>Numéro de sécurité pas encore comparé</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Numéro de sécurité de {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>Ne plus faire confiance</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>Prévenir les projets</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Les numéros concordent</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>C’est votre propre clé.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>La coordination continue avec la clé de récupération, imprimée avec le premier plan.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>Avec elle, la coordination prépare des paquets pour vous et reconnaît vos résultats.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>Une copie a été faite le {day}. Elle s’ouvre avec la phrase secrète que la clé avait alors.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Une nouvelle clé</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Autre ordinateur</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Recommencer avec la clé de récupération</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Copie de la clé</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>Chaque personne a ses paquets, ses réponses et sa clé de signature. Une phrase secrète empêche les autres d’ouvrir votre travail dans cette application et de signer à votre place. Elle ne cache pas vos fichiers, qui sont dans {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>J’ai une clé d’un autre ordinateur</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>Si quelqu’un d’autre a peut-être votre clé, ou si vous voulez la changer. Les autres doivent être prévenus.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Carte de clé</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>Autres personnes sur ce compte</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Supprimer la phrase secrète</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>Enregistrer votre carte de clé</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Définir une phrase secrète</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>La clé d’un projet est perdue</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Utiliser sous un autre nom</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Quand la coordination demande qui a signé, lisez ces chiffres à voix haute.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>Avec la copie de votre clé, vous continuez ici sous le même nom. Vos paquets et vos réponses restent.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>Votre clé n’a pas de phrase secrète&#x202f;: qui utilise votre compte sur cet ordinateur peut signer en votre nom.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>Votre clé ne s’ouvre qu’avec sa phrase secrète, demandée chaque fois qu’elle signe. Si vous l’oubliez, tout ce que vous avez fait reste&#x202f;; une page imprimée de votre clé rend la clé sans elle.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Votre numéro de sécurité</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>Le dossier {folder} n’est pas là. S’il est sur une clé USB, branchez-la et réessayez. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>Le travail de {name} est introuvable</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>Le travail de {name} ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>Ouvrir les consignes</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>Lisez les consignes une fois avant de commencer.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Source&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>À quel point le modèle était sûr</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>Éléments sans suggestion</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>Modèle qui suggère</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>Rien n’est jamais choisi d’avance.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Montré</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>Ils disent ce que suggérer change.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>Utiliser un fichier de suggestions</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>après la réponse</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>avant la réponse</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>Rien n’est supprimé. Les paquets, les réponses et la clé de signature restent dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Retirer {name} de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>Pour y continuer, lancez l’application avec --home et le nom de ce dossier.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Encore sans nom</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>%n clé est dans la liste des clés retirées</numerusform>
            <numerusform>%n clés sont dans la liste des clés retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>Confiance désormais&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>Changer à qui vous faites confiance&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>Plus de confiance&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>Les paquets et résultats signés avec elles sont refusés.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>Signé par {name}, à qui vous faites confiance</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>Signé avec la clé de récupération du projet</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>L’accepter</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>La coordination a perdu la clé de signature et recommence. Appelez avant de l’accepter.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>Ce paquet de confiance ne peut pas être accepté</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>Qui peut signer des paquets pour vous reste inchangé</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>À qui vous faites confiance reste inchangé. Appelez la coordination.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>Vous avez déjà accepté ce paquet de confiance</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>Vos paquets et vos réponses sont conservés.</translation>
    </message>
    <message>
        <source>{code}: {sentence}</source>
        <translation>{code}&#x202f;: {sentence}</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>That version does not fit the questions any more.</source>
        <translation>Cette version ne convient plus aux questions.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>La version antérieure est maintenant la plus récente.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>Cet élément n’a pas de texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>Vous ne pouvez contester qu’une réponse revenue.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>Vous avez remis ceci le {day}. Les changements demandent un nouveau paquet de résultats.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Enregistrer sur USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>Rétabli&#x202f;: élément {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>L’élément {number} est à décider plus tard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>Annulé&#x202f;: élément {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>Ne se traduit pas</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>Aucun terme de la liste ne figure dans cet élément.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>Changer le sens</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>Langue de la tâche&#x202f;: {language}. Écrivez la réponse en {language} ou gardez-la si c’est bien ainsi. Votre choix est consigné.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>Ceci est dans une autre écriture</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>Ceci semble être en {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} sur {limit} caractères</translation>
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
        <translation>Acceptation du paquet de confiance</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>«&#x202f;{title}&#x202f;»&#x202f;: vous ne faites plus confiance aux mêmes clés.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>Fichiers refusés</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>Personne pour l’instant. Le premier paquet ouvert posera la question de son signataire.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>Les paquets de ces signataires sont acceptés. Tout nouveau signataire vous est montré avec un numéro à comparer.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>À qui vous faites confiance</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}&#x202f;: {reason}</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message numerus="yes">
        <source>%n answers are not saved</source>
        <translation>
            <numerusform>%n réponse n’est pas enregistrée</numerusform>
            <numerusform>%n réponses ne sont pas enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>Fermer et perdre %n réponse</numerusform>
            <numerusform>Fermer et perdre %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Enregistrer sur USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>Elles ne sont qu’en mémoire, car le disque ne les prend pas. Si l’application se ferme maintenant, elles sont perdues. Restez et libérez de l’espace, ou enregistrez le travail sur une clé USB.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>Comparaison des versions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}&#x202f;: le choix est retiré</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}&#x202f;: la version que vous avez choisie est valable</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Il faut une raison.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>Laisser les deux éléments&#x202f;?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir là-dessus</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>La raison est signée avec les éléments choisis et figure dans le rapport.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>Rémunération, environ</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Durée, environ</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Qui reçoit quoi</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>%n réponse manque. Voici l’élément&#x202f;:</numerusform>
            <numerusform>%n réponses manquent. Voici les éléments&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>Il manque %n réponse postérieure. Elle est à cet élément&#x202f;:</numerusform>
            <numerusform>Il manque %n réponses postérieures. Elles sont à ces éléments&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>Il manque %n paquet ajouté après. Ajoutez-le à nouveau.</numerusform>
            <numerusform>Il manque %n paquets ajoutés après. Ajoutez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>%n paquet manque. Ajoutez-le à nouveau.</numerusform>
            <numerusform>%n paquets manquent. Ajoutez-les à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Aller à l’élément {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>Il manque peut-être autre chose. Revoyez vos paquets.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>Il ne manque aucune réponse.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>L’application a restauré votre travail</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>L’application a restauré votre travail d’aujourd’hui, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>L’application a restauré votre travail du {day}, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>Le fichier de vos réponses était endommagé. Il est gardé sous le nom {file}.</translation>
    </message>
    <message>
        <source>{title}: {items}</source>
        <translation>{title}&#x202f;: {items}</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} sur {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>Autre que la vôtre</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>Comme la vôtre</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>%n réponse modifiée depuis le {day}</numerusform>
            <numerusform>%n réponses modifiées depuis le {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>Nouveau · éléments&#x202f;: %n</numerusform>
            <numerusform>Nouveau · éléments&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>Nouveau · éléments&#x202f;: %n, environ {time}</numerusform>
            <numerusform>Nouveau · éléments&#x202f;: %n, environ {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n approuvée</numerusform>
            <numerusform>%n approuvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n corrigée</numerusform>
            <numerusform>%n corrigées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>Une marque se trouve hors du texte de «&#x202f;{block}&#x202f;».</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>Une marque indique son bloc, son début et sa fin.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>Un classement nomme chaque réponse une fois, la meilleure d’abord.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>Marques nécessaires&#x202f;: au moins {count}.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>Plusieurs options se donnent en liste, sans répétition.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>La réponse doit être du texte.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>La correction est la réponse qui est déjà là.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>La ligne n’est pas un objet JSON&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>La ligne ne nomme aucun élément.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>La ligne en dit plus sur son élément qu’un paquet ne peut contenir.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>La ligne ne dit rien de son élément.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>Le paquet n’a pas d’élément «&#x202f;{item}&#x202f;».</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>La note doit être un nombre entier de {min} à {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>Le texte dépasse {limit} caractères.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>«&#x202f;{name}&#x202f;» ne convient pas.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas un champ d’une ligne de réponses.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>«&#x202f;{reason}&#x202f;» n’est pas une raison de problème. Les raisons possibles&#x202f;: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une étiquette de ces marques.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas une réponse du modèle de cet élément.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas l’une des options.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>Aucune colonne d’id n’est choisie ; les éléments les reçoivent de leur fichier et de leur ligne.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>Aucun nom n’est connu pour la langue « {tag} ». Un plan peut lui en donner un.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>L’extension « {ending} » n’indique aucun format. Enregistrez le fichier comme tableau, en JSON ou en texte.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>L’élément {item} sert d’entraînement et n’a pas de bonne réponse. Choisissez la colonne des bonnes réponses.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>La langue des textes n’est pas connue. Indiquez-la sous «&#x202f;Tâche&#x202f;», ou choisissez une colonne pour elle.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>Le plan dit comment suggérer, mais aucune colonne de suggestions n’est choisie.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>À partir d’ici, le texte n’est pas en UTF-8. Choisissez son encodage ou enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>À partir d’ici, le texte n’est pas en {encoding}. Choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>Il y a des réponses à « {key} », qui n’est pas demandé.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>Il n’y a pas de réponses au choix. Écrivez-en une par ligne, ou utilisez un fichier de questions.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>Qui devine la graine peut distinguer les réponses des modèles. Donnez au plan une longue graine aléatoire.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>séparé par des barres</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>séparé par des virgules</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>séparé par des points-virgules</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>séparé par des tabulations</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, ligne {line}&#x202f;: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}&#x202f;: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>« {key} » n’a pas sa place dans ce type de tâche.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>« {key} » doit être montré à côté de l’élément, mais n’est pas gardé pour les exports. Gardez-le aussi.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>« {key} » nomme la colonne « {column} », qu’aucune ligne n’a. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>« {key} » nomme la colonne « {column} », qu’aucune ligne n’a. Vouliez-vous dire « {meant} » ?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>« {key} » nomme des valeurs qui existent déjà, et rien ne dit pour quoi. Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>«&#x202f;{key}&#x202f;» a besoin d’une colonne. Choisissez-en une sous «&#x202f;Colonnes&#x202f;».</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>« {key} » attend un nombre supérieur à 0 et d’au plus 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>« {key} » attend un nombre entier.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>« {key} » attend un montant et une monnaie, comme 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>« {key} » attend des étiquettes de langue, comme hi, sw ou ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>« {name} » est le nom sous lequel les suggestions sont gardées. Ne le gardez pas aussi pour les exports.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>« {part} » de l’élément ne convient pas à ce type de tâche : {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>Les signes invisibles sont masqués</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>Les signes invisibles sont affichés</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>Placez d’abord le curseur dans un champ de texte.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Ajouter un dossier de paquets de résultats</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Ajouter des paquets de résultats</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Toutes sont mauvaises</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>Entre réponse et passage</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>Entre passage et réponse</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>Changer le sens du bloc de texte</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Choisir une option</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>Choisir des éléments pour la prochaine ronde</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Clore cette ronde</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Comparer les rondes</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>Poursuivre le paquet</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>Versions antérieures de la réponse</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Chercher dans le texte</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>Texte mis en forme ou brut</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avancer automatiquement</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>Aller à Coordonner</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>Aller aux paquets</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Aller à Vérification</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Aller à l’élément numéro</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>Aller au suivant à décider plus tard</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>Aller au suivant à traiter</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Insérer un caractère</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>Est-ce enregistré&#x202f;?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Liste des éléments</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>Page du clavier</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>Laisser un paquet de côté ou le reprendre</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Créer un paquet de vérification</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Créer les paquets</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>Marquer la sélection ou la phrase comme preuve</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>Marquer cette phrase</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>Fusionner les paquets</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>Archiver le paquet</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>Passage plus étroit</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>Aucune, impossible de juger, se valent</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Remarque pour la coordination</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>Contester une réponse revenue</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un lot</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Ouvrir un paquet</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>Ouvrir les consignes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Question précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>Réponse précédente</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Paquets de résultats</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>Vérification du lot</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rondes jusqu’ici</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>Enregistrer et aller à l’élément précédent</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Enregistrer les éléments choisis</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Enregistrer le rapport pour la coordination</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>Enregistrer des lignes pour un autre programme</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Enregistrer les relevés de travail</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>Faire défiler les réponses vers le bas</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>Faire défiler les réponses vers le haut</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Renvoyer des réponses</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Trancher des éléments</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>Montrer ou masquer les différences</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>Montrer ou masquer les signes invisibles</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>Montrer ou masquer les lignes à côté du texte</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Afficher le rapport entier</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Sortir</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Prendre la suggestion</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Texte en taille normale</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>Vers l’aperçu et retour</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Essayer un paquet d’exercice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Annuler la dernière fusion</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Utiliser sous un autre nom</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Ce que sont devenues vos réponses</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>Passage plus large</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>Écrire dans le champ de texte</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>ajouter, fichier</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>arbitrer, décider, égalités</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>sauvegarde, backup, restaurer, vérifier</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>signet, laisser de côté</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>lot, fusionner, rapport</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>vérifier les réponses, verdicts</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>coordonner, construire, créer des paquets</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>coordonner, fichier</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>jeu de données, sous-ensemble</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>fin, terminer, signer, résumé</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>exporter, tableau, entraînement, publier, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>retour, vérification, rendues</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>chiffres, accord, statistiques</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>aide, mode d’emploi</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>aide, raccourcis</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>aide, panne, assistance</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>accueil, bibliothèque</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>langue, thème, taille du texte</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>apprendre, exercice</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>lettres, accents, alphabet phonétique</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>lignée, sélection, parties, mis de côté</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>séries, verdicts, vérification</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>fusionner, couverture</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>phrase secrète, numéro de sécurité, nouvelle clé</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>paiement, paie, heures</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>personne, personnes, utilisateur, changer, connexion</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>plan, fichiers, créer des paquets</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>paquet de résultats, envoyer, terminer</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>refaire, renvoyer</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>règles, instructions</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>liste de termes, glossaire</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>translittération, glose, traduction</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>à qui faire confiance, signataires</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Ne peut pas être fusionné</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>Modifié ou abîmé</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Déjà ici</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Laissé de côté par vous</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>Fait pour un autre lot</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>Demande votre phrase secrète</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>Nouveau, remplace celui du {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore contrôlé</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>Plus ancien que le fusionné</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Paquets de résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondes</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>Signature connue</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>Signataire non confirmé</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À contrôler</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>Verdicts&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>plusieurs langues</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} sur {b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{a} sur {b}, problèmes&#x202f;: {count}</translation>
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
        <translation>Une clé sans phrase secrète ne peut pas signer de paquets pour d’autres. Rien n’a été écrit. Protégez-la d’abord avec un fichier de phrase secrète.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>Il faut un nom&#x202f;: celui sous lequel les autres vous connaissent ici.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Une version plus récente de Postil a utilisé le lot {file}. Rien n’a été modifié. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Une version plus récente de Postil a utilisé ce dossier principal. Rien n’a été modifié. Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>Une phrase secrète demande au moins un caractère. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>Un paquet de vérification est rempli par des personnes. Omettez --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>Une autre fenêtre ou commande utilise le lot {file}. Rien n’a été modifié. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Une autre fenêtre ou commande de Postil utilise ce dossier principal. Rien n’a été modifié. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>Les réponses de modèles qui jugent s’écrivent avec une ligne par réponse, dans un format qui a de telles lignes.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>Aucun format d’écriture ne s’appelle {format}. Rien n’a été écrit. Choisissez parmi {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>Personne ici ne s’appelle {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>Personne ici ne connaît la clé qui a signé ce paquet. Rien n’a été ajouté. Comparez le numéro de sécurité {number} avec la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>Il n’y a encore aucune réponse. Rien n’a été écrit. Traitez d’abord un élément.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>Rien dans ce lot n’est compté pour {part}. Rien n’a été écrit. Il y a&#x202f;: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>On ne sait rien ici du projet «&#x202f;{project}&#x202f;». Rien n’a été écrit. Ouvrez d’abord son lot.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>Il n’y a encore rien de Postil dans {folder}. Rien n’a été modifié. Indiquez le bon dossier ou commencez par «&#x202f;postil identity new&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>Rien n’était choisi dans le paquet {pack}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Les fichiers Parquet demandent le paquet {package}&#x202f;: installez-le par postil[parquet], ou choisissez JSON Lines. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil n’a pas le droit d’écrire dans ce dossier. Vos réponses sont en sécurité. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>Les rondes se comparent en entier. Rien n’a été écrit. Retirez {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>Il reste des éléments à traiter. Rien n’a été écrit. Traitez-les ou remettez ce qui est fait.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>Quelque chose n’a pas fonctionné. Vos réponses sont en sécurité.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>Arrêté. Les réponses déjà reçues sont conservées&#x202f;; le même fichier peut être donné à nouveau.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>La réponse ne convient pas à la question.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>Le lot {file} est endommagé. Il est resté tel quel. Prenez la copie que vous en gardez.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>La lecture ou l’écriture sur le disque n’a pas abouti. Ce qui était déjà enregistré est en sécurité. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>Le disque est plein. Ce qui était déjà enregistré est en sécurité. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>Le fichier {file} ne peut pas être lu. Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>Le fichier {file} n’est pas un lot de Postil. Il est resté tel quel. Indiquez le chemin du lot.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>Le fichier {file} n’est pas une copie de sauvegarde de Postil, ou il est endommagé. Rien n’a été modifié. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>Le fichier {file} existe déjà. Rien n’a été écrit. Choisissez un autre nom ou utilisez --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>Le fichier {file} avec vos réponses est endommagé. Il est resté tel quel. Les copies, s’il y en a, sont dans le dossier backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>La première ligne de {file} ne contient pas de phrase secrète. Rien n’a été signé.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>La clé qui a signé ce paquet n’a pas le droit de signer des paquets de ce type. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>Le plan de {file} ne dit rien des rondes. Rien n’a été écrit. Donnez-lui [round] avec un identifiant et refaites le lot.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>Le plan {file} n’est pas encore utilisable. Rien n’a été écrit. Corrigez les endroits indiqués et réessayez.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>La clé de signature n’est pas sur cet ordinateur. Les réponses peuvent être lues. Reprenez la clé depuis votre copie ou créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>La source {file} ne peut pas être lue. Rien n’a été écrit. Corrigez les endroits indiqués et réessayez.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>La fenêtre ne peut pas démarrer&#x202f;: il n’y a pas d’écran ici. Vos réponses sont en sécurité. Les commandes fonctionnent sans elle&#x202f;; essayez «&#x202f;postil demo --check&#x202f;».</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>La fenêtre ne peut pas démarrer&#x202f;: {reason}. Vos réponses sont en sécurité. Les commandes fonctionnent sans elle&#x202f;; essayez «&#x202f;postil demo --check&#x202f;».</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>Le paquet {pack} n’a pas deux versions entre lesquelles choisir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>Il y a deux suites différentes du travail de cette personne. Les deux sont gardées et aucune n’a été choisie. Demandez laquelle compte.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>Il n’y a pas de lot à l’emplacement {file}. Rien n’a été changé. Rebranchez la clé USB ou cherchez le fichier.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>Il n’y a pas de dossier {folder}. Rien n’a été écrit. Créez-le ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>Il n’y a aucune fusion à annuler dans {file}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>Il n’y a pas de paquet {pack} dans ce dossier principal. Rien n’a été modifié. «&#x202f;postil status&#x202f;» montre ceux qui existent.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>Cette commande a besoin de {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>Cette commande n’a pas été comprise&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>Ce fichier fait des choses qu’un paquet ne fait jamais. Rien n’a été ajouté. Prévenez la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>Ce fichier n’est pas un paquet, ou n’en est qu’une partie. Rien n’a été ajouté. Copiez-le à nouveau ou redemandez-le.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>Ceci est un paquet d’exercice. Il n’est que pour vous et n’est jamais remis. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>Ce n’est pas la clé de récupération de «&#x202f;{title}&#x202f;». Rien n’a été écrit. Cherchez la bonne page.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>C’est la clé qui signe ici. Rien n’a été modifié. Créez d’abord une nouvelle clé.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>Cette clé est connue ici sous le nom {name}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>Ce paquet pose un type de question que cette version de Postil ne connaît pas. Rien n’a été ajouté. Une version plus récente pourra peut-être l’ouvrir.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>Ce paquet appartient à quelqu’un d’autre ou à un autre lot. Rien n’a été ajouté. Demandez le bon.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Ce paquet est plus gros que ce que le programme lit. Rien n’a été ajouté. Demandez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>Ce paquet n’est pas signé, donc personne ne peut dire d’où il vient. Rien n’a été ajouté. Demandez le fichier original.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>Ce paquet est plus ancien que celui que vous avez. Votre travail reste intact. Continuez avec celui que vous avez.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>Ce paquet a été modifié après sa signature. Il ne peut pas être ajouté. Vos autres paquets et réponses ne sont pas touchés. Redemandez-le.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>Ce paquet a été endommagé ou modifié en chemin. Rien n’a été ajouté et vos autres paquets ne sont pas touchés. Redemandez-le.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Ce paquet vient d’un autre programme ou d’un programme plus récent. Rien n’a été ajouté. Une version plus récente de Postil pourra peut-être l’ouvrir.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas la clé de signature. Rien n’a été signé. Réessayez.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>Ce projet accepte des résultats verrouillés, mais le paquet n’indique aucune clé pour eux. Rien n’a été écrit. Demandez un nouveau paquet.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>Ce projet n’accepte que des résultats non verrouillés. Rien n’a été écrit. Omettez {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>Cette copie de sauvegarde appartient à la clé de quelqu’un d’autre. Rien n’a été modifié. Restaurez-la dans un dossier principal à part.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>Vous avez déjà contresigné le paquet {file}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>Vous avez signé vous-même le paquet {file}. Une seconde signature doit venir de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} n’a pas toutes les lettres de ce texte. Rien n’a été copié. Demandez un autre fichier de police.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} ne contient aucune clé de résultats imprimée. Rien n’a été ouvert. Cherchez la bonne page.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} n’est pas une ronde antérieure du projet {project}. Rien n’a été écrit. Choisissez-en une.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} n’est ni une clé publique, ni un fichier de clé, ni une carte de clé. Rien n’a été consigné.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} n’est pas une police utilisable ici. Rien n’a été copié. Demandez un fichier qui se termine par .ttf, .otf ou .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} est trop gros pour une police. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} contient autre chose qu’un jeu de données. Rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} a sa propre façon de fusionner les réponses. Omettez les lignes fusionnées. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>Le nom {name} est connu ici avec une autre clé. Rien n’a été modifié. Retirez d’abord l’ancienne clé.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} vaut {value}, qui n’est pas une date avec heure. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} demande un ou plusieurs mots parmi task, result, review, verdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} demande le nom sous lequel vous connaissez cette personne.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Toutes sont mauvaises</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Impossible de juger</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Choisissez une réponse</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Question fermée</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Exhaustivité</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Conversation jusqu’ici</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>Réponse corrigée</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>Résumé corrigé</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Se valent</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>Preuves tirées du passage</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>Défauts du résumé</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Fluidité</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>Innocuité</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>Meilleure à quel point&#x202f;?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Quelle est l’intensité&#x202f;?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intention</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>Pas de réponse dans le passage</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Aucune étiquette adaptée</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>Classez les réponses, la meilleure d’abord</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>Évaluation de la réponse</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentiment</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>Le passage ne le dit pas</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>Que veut la personne qui écrit&#x202f;?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>Quel est le sentiment général de la personne qui écrit&#x202f;?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>Qu’est-ce qui conviendrait&#x202f;? Trois mots, en remarque à la coordination</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>Quelle réponse est la meilleure&#x202f;?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Commentaire écrit</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Votre résumé</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>un dossier de réponses et de réponses fusionnées avec fiche et métadonnées Croissant</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>annotations de tous les niveaux avec id, temps, participants et langues</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>les octets à la lecture&#x202f;; les remarques et bonnes réponses à l’écriture</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>choix, réponses écrites, marques, remarques</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>les colonnes entre le mot et son étiquette à la lecture&#x202f;; les marques sur d’autres, les textes, les remarques et les colonnes à l’écriture</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>les commentaires</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>chaque colonne sous forme de texte</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>chaque note de chaque personne et ce qui en résulte</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>chaque valeur&#x202f;; les lignes sont là où le plan le dit</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>chaque valeur&#x202f;; écrit avec une ligne par réponse, chaque colonne typée</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>tout&#x202f;: une ligne par réponse</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>traits, dépendances et nœuds vides</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>formules, apparence, remarques et autres feuilles à la lecture&#x202f;; les verdicts et la fin des textes très longs à l’écriture</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>formules, apparence, remarques et autres feuilles à la lecture&#x202f;; les verdicts à l’écriture</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>les éléments mis de côté, toutes les réponses</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>les éléments mis de côté, les éléments sans réponse écrite ou choisie, les remarques</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>les éléments mis de côté, les réponses du modèle intermédiaires, les notes isolées, les remarques</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>les éléments mis de côté, les égalités, les éléments sans meilleure réponse, les remarques</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>codes dans le texte, qui sont comptés</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>codes dans le texte, qui sont comptés&#x202f;; traductions proposées</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>médias, vocabulaires et ce que le programme affiche</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>morphèmes et médias</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>noms, remarques et bonnes réponses à l’écriture</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>rien que l’entraînement, les réponses de modèles qui jugent et les versions dont aucune n’est choisie</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>rien&#x202f;; les nombres à décimales deviennent du texte</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>un élément par fichier</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>un élément par ligne</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>une ligne par réponse, une colonne par question</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>une ligne par élément et question, avec la réponse fusionnée et le nombre de personnes d’accord</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>les passages, les questions, les réponses données et leur place</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>phrases avec id, langues, traductions, remarques et mots</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>les requêtes et les réponses écrites ou choisies par des personnes</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>les requêtes avec une réponse du modèle choisie et une rejetée</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>relations et chaînes à la lecture&#x202f;; les autres réponses, les remarques et les colonnes à l’écriture</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>réponses du modèle avec une note moyenne de 4 et plus, ou de 2 et moins</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>segments avec id et langues, une ligne par cible</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>segments avec id, langues, états et remarques</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>phrases avec leurs commentaires, mots et marques</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>phrases avec leurs id, commentaires et mots</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>textes et toutes les marques qu’ils contiennent</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>textes, étiquettes, marques, notes et suggestions, et toutes les autres colonnes</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>la fin de ligne à la fin du fichier</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>les valeurs d’une feuille&#x202f;; rows en nomme une autre que la première</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>les valeurs d’une feuille&#x202f;; écrit avec une ligne par réponse, une colonne par question</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>les verdicts des relecteurs&#x202f;; un texte qui commence comme une formule reçoit une apostrophe, les marques et les classements sont en JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>ce qui est demandé à un modèle</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>ce qui n’a pas de place de l’autre côté, compté avec sa raison</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>les réponses écrites que personne n’a tranchées, les remarques, qui a dit quoi</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>chaque fois que vous avez ouvert une réponse</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>chaque ouverture d’un élément et ce qu’il montrait</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>chaque version antérieure d’un verdict</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>chaque version antérieure d’une réponse</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>combien vous avez saisi, collé et effacé dans chaque champ, jamais les touches ni le presse-papiers</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>aucune durée</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>les preuves que vous avez marquées</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>le nom dans vos paquets</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>les problèmes que vous avez signalés</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>la durée pour chaque élément en secondes entières et la minute de chaque étape</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>les durées détaillées pour chaque élément et la seconde de chaque étape</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>ce que vous avez choisi lors d’un avertissement de langue</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>ce que vous vouliez décider plus tard</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>à quel paquet il répond, ce qui est fait, la date et la version de cette application</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>vos réponses</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>vos corrections et vos propres réponses</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>vos remarques</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>votre clé publique</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>vos verdicts avec leurs raisons</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>Une police ne peut pas être lue</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>Ajoutez à nouveau la police ou réinstallez l’application.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>Toutes les polices peuvent être lues</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>Des réponses enregistrées manquent</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>Retrouvez-la à partir de sa copie&#x202f;: Réglages, Clé de signature.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Fermez l’application et déplacez le dossier {folder} à un autre endroit.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Fermez l’application et déplacez le dossier {folder} sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>Fermez l’application et relancez-la. Elle restaure la dernière bonne copie et dit ce qui manque.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Fermez l’application avant de retirer la clé USB.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>Libérez de la place avant de continuer.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>Vérifiez s’il est plein ou protégé en écriture.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Faites maintenant une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>Rien ne peut être écrit sur le disque</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>Les copies de sauvegarde sont en bon état</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>D’autres personnes de cet ordinateur peuvent lire votre clé de signature</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>Définissez une phrase secrète ou créez une nouvelle clé&#x202f;: Réglages, Clé de signature.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>Réglez la date et l’heure de cet ordinateur.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>Quelque chose n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>L’horloge n’a pas pu être comparée à votre travail</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>L’horloge de cet ordinateur s’accorde avec votre travail</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>L’horloge de cet ordinateur retarde sur votre travail</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>Le fichier de vos paquets et réponses est endommagé</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>La dernière copie de sauvegarde ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>Les deux moitiés de votre clé de signature diffèrent</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>Il reste peu de place sur le disque</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>Il n’y a pas encore de copie de sauvegarde</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Il y a de la place sur le disque</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>Vos paquets et vos réponses sont intacts</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>Votre clé de signature ne peut pas être lue</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>Votre clé de signature est ici</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>Votre clé de signature n’est pas ici</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Votre travail est dans un dossier synchronisé</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Votre travail est sur un lecteur réseau</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Votre travail est sur une clé USB</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>Votre travail est sur le disque de cet ordinateur</translation>
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
        <translation>Une lettre ou un signe seul sert à écrire.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt et Shift ensemble changent la disposition du clavier.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl et Alt ensemble font AltGr, qui écrit des lettres.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>Les chiffres choisissent une option.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>Les méthodes de saisie utilisent cette touche.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Les champs de texte et les listes l’utilisent.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>La touche Option écrit des lettres.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Cette touche appartient au système.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>Ctrl et une lettre pour le reste</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>Les chiffres choisissent</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>Dessin du clavier&#x202f;; les listes disent la même chose en mots.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter enregistre et continue</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>Aide et plus</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>Dans une question, une liste ou un texte</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>Les lettres sont là où un clavier américain les a.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Espace marque</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab et les flèches déplacent</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>La rangée des chiffres compte par sa place et les touches avec Ctrl par leur lettre latine&#x202f;: toutes les dispositions de clavier fonctionnent donc de la même façon.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>La même chose, pendant l’écriture</translation>
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
        <translation>Suppr</translation>
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
        <translation>Début</translation>
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
        <translation>Pg suiv</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Pg préc</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
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
        <translation>{name}&#x202f;: {value}</translation>
    </message>
</context>
<context>
    <name>losses</name>
    <message>
        <source>Answers that report a problem instead: {count}. The report counts them as reports, not as answers.</source>
        <translation>Réponses qui signalent un problème à la place&#x202f;: {count}. Le rapport les compte comme signalements, pas comme réponses.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>Moins de la moitié des textes ont été écrits par les personnes elles-mêmes&#x202f;: {real} sur {known} dont l’origine est connue.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>Textes qui commencent comme une formule, précédés d’une apostrophe&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>Textes avec des signes qu’aucun tableau n’accepte, remplacés par leurs numéros&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>une colonne que le plan garde</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>un critère que personne n’a noté</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>une marque sur des espaces seulement</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>une marque hors du texte de l’enregistrement</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>une marque sur une autre</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>un passage marqué qui n’est pas la réponse elle-même</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>une remarque</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>une question d’un type que doccano n’a pas</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>un classement</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>un classement avec ex æquo</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>un relecteur n’approuve pas la réponse</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>un relecteur a donné une autre réponse à la place</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>une seconde question du même type</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>un texte sans aucun mot</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>une égalité que personne n’a tranchée</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>un verdict d’un relecteur</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>toutes mauvaises</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>une réponse pour laquelle la feuille n’a plus de ligne</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>une réponse d’un modèle qui juge</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>une réponse qui n’est pas une marque</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>une réponse qui n’est pas une note</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>une réponse qui n’est pas un nombre entier de 0 à 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>une réponse à un élément mis de côté, qui ne sert qu’à mesurer</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>une réponse à une autre question</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>un élément sans texte unique</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>un élément sans réponse fusionnée</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>une question facultative à laquelle personne n’a répondu</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>répond à une question telle qu’elle était posée auparavant</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>répond à un texte antérieur de l’élément</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>les deux réponses ont le même texte</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>des textes ou marques différents, dont aucun n’est la réponse fusionnée</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>aussi bonnes l’une que l’autre</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>la gravité d’une marque</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>les sauts de ligne dans un texte, mis comme espaces</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>aucune question avec une échelle</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>aucune réponse de modèle entre lesquelles choisir</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>aucune réponse de modèle notée</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>pas de note pour les deux</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>personne n’a noté la réponse</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>rien qui réponde à une requête&#x202f;: utilisez jsonl, labels (étiquettes) ou preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>rien n’a été écrit</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>les avis sont partagés à égalité</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>il a été tranché que l’élément est vraiment ambigu</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>dit ce que dit un élément mis de côté</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>montre un élément une deuxième fois à la même personne</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>une personne qui en préfère une ne dit pas de combien</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>des espaces au bord d’une marque</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>la réponse est qu’il n’y en a aucune</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>le texte corrigé est le texte donné</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>la fin d’un texte plus long que ce que contient une cellule</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>l’élément ne demande rien à un modèle</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>l’élément n’est pas un passage avec une question</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>un problème de l’élément a été signalé, sans réponse</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>la note moyenne est entre 2 et 4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>la réponse n’a pas de texte</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>la bonne réponse à un élément caché</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>la même note moyenne</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>deux suites du travail d’une personne, rien n’a été choisi</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>ce qui a été tranché pour un élément</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>les textes écrits n’ont pas de majorité</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>Réponses vues par deux relecteurs&#x202f;: {count}, même verdict&#x202f;: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>À vérifier encore</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>alpha {value}, de {low} à {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>un plan antérieur a laissé cette série ouverte&#x202f;: ses regards comptent aussi, et le tout accepte {share} des séries à la limite</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>au plus {share} d’erreurs</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>au plus {share} d’erreurs, sûr à 95 %</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>trouve de {low} à {high} des erreurs</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>trouvées par des signes de risque&#x202f;: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>prochain regard à {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>non comptées&#x202f;: {count}, leurs vérificateurs ont trouvé trop peu d’erreurs placées exprès</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>une série sur dix avec {share} d’erreurs est encore acceptée</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>taux d’erreur pondéré {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{checked} sur {answers} vérifiées au hasard, erreurs&#x202f;: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}&#x202f;: a trouvé {found} erreurs placées sur {planted}, a refusé {rejected} bonnes réponses sur {good}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>measured</name>
    <message>
        <source>Changes: {number}</source>
        <translation>Modifications&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>Caractères effacés&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>Caractères déposés depuis ailleurs&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>Caractères d’une méthode de saisie&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>Caractères collés depuis ailleurs&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>Caractères collés depuis l’élément&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>Caractères collés depuis votre propre texte&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>Caractères venus d’une autre manière&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>Caractères saisis&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>Pauses de plus de deux secondes en écrivant&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>Secondes de travail&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>Secondes jusqu’à la première réponse&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>Secondes sans touche ni pointeur&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>Passages dans une autre fenêtre&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>Collages depuis ailleurs juste après une autre fenêtre&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>Visites&#x202f;: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil ne peut pas ouvrir votre travail</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>L’application n’a pas pu terminer cette étape. Tout ce qui était enregistré est encore là.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>Personne ne répond à un paquet du type «&#x202f;{kind}&#x202f;». Indiquez le paquet de tâches ou le paquet de relecture.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>Un paquet de ce type n’apporte jamais de liste de signataires ({name}). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>Une page a {count} blocs de {digits} chiffres. Rien n’a été modifié. Regardez la page encore une fois.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Il reste environ {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>Déjà fusionné le {date}. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>Demandez à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>Le bloc {block} de la ligne {row} n’est pas tel que sur la page. Rien n’a été modifié. Regardez-le encore une fois.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Échéance&#x202f;: aujourd’hui</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Échéance&#x202f;: {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>Échéance&#x202f;: {day}, n’est plus accepté</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>Échéance&#x202f;: {day}, encore accepté</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>Remettre à nouveau</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>Remis le {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>L’élément {item} ne convient pas à ses questions&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>L’élément {item} avait un autre texte quand la réponse a été donnée. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>L’élément {item} est inconnu du paquet auquel on répond. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>La ligne {number} de la liste de signataires {name} n’est pas admise. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>La ligne {number} de {name} est illisible. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>Personne ici ne connaît le signataire au numéro de sécurité {number}. Rien n’a été ajouté. Comparez le numéro avec la personne qui a envoyé le paquet.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>Personne ne vérifie ses propres réponses. Verdicts de {name} qui ne comptent pas&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>Pas encore remis</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>Seule la clé de récupération d’un projet peut remplacer tous ses signataires. Ceci a été signé par {principal}. Rien n’a été ajouté. Appelez la coordination.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>Les questions de type «&#x202f;{kind}&#x202f;» demandent une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>Réponses revenues · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>Vérification · {family} · {language} · de {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>Signé par une autre clé (numéro de sécurité {number}) que celle à laquelle vous avez fait confiance le {date}. Rien n’a été ajouté. Appelez la coordination.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>Quelque chose a été ajouté à la fin du fichier. Rien n’a été ajouté ici. Demandez l’original.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>La réponse à l’élément {item} était une autre lors de la relecture. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>Les blocs ne vont pas ensemble. Rien n’a été modifié. Regardez la page encore une fois.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>L’horloge de {name} retarde&#x202f;: ce fichier est daté du {date}, avant que son paquet ne soit fait. Ne vous fiez pas aux heures de ce fichier.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>L’horloge de {name} avance de {minutes} min sur celle d’ici. Ne vous fiez pas aux heures de ce fichier.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>L’horloge de {name} a reculé de {minutes} min pendant le travail. Ne vous fiez pas aux heures de ce fichier.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Le contenu de {name} est illisible. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>La description du paquet ne convient pas à {place}. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>La fin de l’historique manque ou a été modifiée. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>Le fichier ne peut pas être lu ici. Rien n’a été ajouté. Copiez-le d’abord sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>Le fichier ne commence pas comme un paquet. Il peut être dangereux. Rien n’a été ajouté. Supprimez-le.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Le fichier dépasse {limit} octets. Rien n’a été ajouté. Demandez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>Le fichier est vide. Rien n’a été ajouté. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>Le fichier est incomplet ({bytes} octets). Rien n’a été ajouté. Copiez-le à nouveau et attendez avant de retirer la clé USB.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>Le fichier {file} ne contient pas de clé de signature lisible. Rien n’a été signé. Reprenez la clé depuis votre copie.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>L’historique appartient à un autre paquet. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>L’historique se rompt à l’événement {number}. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>Le dossier principal de {name} a été restauré depuis une copie de sauvegarde. S’il manque une réponse que vous aviez, demandez à {name}.</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>La clé de {principal} ne valait que du {start} au {end}. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>La clé au numéro de sécurité {number} a été retirée. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>La liste de fichiers {name} est mal formée à la ligne {number}. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>La liste de signataires de ce paquet est plus ancienne que la vôtre ({said}, la vôtre&#x202f;: {found}). Votre travail reste intact. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>La liste des signataires ne nomme personne qui puisse signer des paquets de tâches. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>Le paquet verrouillé a été endommagé en chemin. Rien n’a été ajouté. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>Le nom {principal} est connu, la clé ne l’est pas (numéro de sécurité {number}). Rien n’a été ajouté. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet demande un mot de passe ZIP&#x202f;; un paquet ne fait jamais cela. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet demande à télécharger quelque chose&#x202f;; un paquet ne fait jamais cela. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet se dit {said}, mais a été signé comme {found}. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>Le paquet contient un fichier inattendu, «&#x202f;{name}&#x202f;». Rien n’a été ajouté. Demandez l’original.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet contient trop de fichiers ({count}, limite {limit}). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet contient trop de signatures ({count}, limite {limit}). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet contient «&#x202f;{name}&#x202f;» deux fois. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Le paquet est construit comme un paquet ne l’est jamais («&#x202f;{name}&#x202f;»). Rien n’a été ajouté. Demandez l’original.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>Le paquet est incomplet&#x202f;: il ne contient pas de données. Rien n’a été ajouté. Redemandez-le.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>Le paquet est incomplet&#x202f;: {name} manque. Rien n’a été ajouté. Redemandez-le.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>Le paquet n’est pas signé. Rien n’a été ajouté. Demandez le fichier original.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>Il manque au paquet sa liste de signataires. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>Le paquet dit venir de {said}, mais sa signature dit {found}. Rien n’a été ajouté. Appelez la coordination.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Le paquet dit {said} pour {name}, mais contient {found}. Rien n’a été ajouté. Redemandez-le.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Le paquet dit {said} de ses données, mais contient {found}. Rien n’a été ajouté. Redemandez-le.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet tente d’écrire hors de son dossier («&#x202f;{name}&#x202f;»). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>Le paquet a été modifié après sa signature ({name}). Ne l’utilisez pas&#x202f;; prévenez la coordination.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Le paquet vient d’un programme plus récent. Rien n’a été ajouté. Une version plus récente de Postil pourra peut-être l’ouvrir.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Le paquet atteindrait {size} octets (limite {limit}). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>L’image ou le son {name} n’est pas ce que dit son nom, ou est trop gros. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>La signature {name} est illisible. Rien n’a été ajouté. Demandez le fichier original.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Les tailles inscrites dans le paquet sont fausses («&#x202f;{name}&#x202f;»). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>La tâche ne convient pas à ce programme&#x202f;: {place}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>La famille de tâches «&#x202f;{family}&#x202f;» demande une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>La version de ce paquet fait un saut de {count}. Rien n’a été ajouté. Appelez la coordination.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>Ce fichier n’existe pas. Rien n’a été ajouté. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>Ceci est arrivé après le {due}, quand plus rien n’est accepté. Rien n’a été fusionné. Changez le plan ou laissez ainsi.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>Ceci est un paquet de type «&#x202f;{kind}&#x202f;», pas un paquet de résultats. Rien n’a été fusionné. Demandez le paquet de résultats.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>Ceci est un paquet de type «&#x202f;{kind}&#x202f;», pas un paquet de tâches. Rien n’a été ajouté. Demandez le paquet de tâches.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>Ceci n’est pas un paquet. Rien n’a été ajouté. La messagerie l’a peut-être supprimé&#x202f;; demandez-le sur une clé USB.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>Ce paquet répond à un autre paquet ({series}). Rien n’a été ajouté. Ouvrez celui-là.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>Ce paquet répond à la révision {said}&#x202f;; vous avez ouvert la révision {found}. Rien n’a été ajouté. Ouvrez l’autre.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>Ce paquet appartient à «&#x202f;{title}&#x202f;». Rien n’a été ajouté. Ouvrez d’abord ce projet.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>Ce paquet est verrouillé. Rien n’a été ajouté. Ouvrez-le avec la clé de son projet.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>Ce paquet n’est pas verrouillé pour ce dossier principal, ou la clé qui l’ouvre a été perdue. Rien n’a été ajouté. Ouvrez-le là où son projet a été créé ou avec la clé imprimée du projet.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>Ce paquet est plus ancien que le vôtre (révision {said}, la vôtre&#x202f;: {found}). Votre travail reste intact. Continuez avec celui que vous avez.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Ce paquet demande la version {version} du programme ou une plus récente. Rien n’a été ajouté. Procurez-vous une version plus récente de Postil.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Ce paquet demande «&#x202f;{feature}&#x202f;», que cette version du programme ne connaît pas. Rien n’a été ajouté. Procurez-vous une version plus récente de Postil.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>Ce paquet a été fait pour {recipients}. Rien n’a été ajouté. Demandez le vôtre.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>Ce paquet a été fait pour «&#x202f;{format}&#x202f;». Rien n’a été ajouté. Ouvrez-le avec ce programme.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Un autre programme a décompressé puis recompressé ce paquet («&#x202f;{name}&#x202f;»). Rien n’a été ajouté. Demandez l’original.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>Ce paquet a été écrit pour une autre coordination. Rien n’a été ajouté. Envoyez-le-lui.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>Ce projet n’accepte que des résultats verrouillés, et celui-ci est lisible par quiconque le transporte. Rien n’a été ajouté. Demandez un paquet verrouillé.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>Ce que le paquet dit de l’élément {item} ne correspond pas à son historique. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt ne décrit pas ce paquet. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} sur {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>Réponses vérifiées&#x202f;: {a} sur {b}</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · de {signer}. Élément {a} sur {b}.</translation>
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
        <translation>{name} a remis deux suites différentes du même travail. Rien n’a été choisi. Demandez laquelle compte.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} a été signé pour autre chose ({purpose}). Rien n’a été ajouté. Demandez le fichier original.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} répond à un paquet fait pour {recipients}. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} n’a pas le droit de signer à cette fin ({purpose}). Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>«&#x202f;{item}&#x202f;» figure deux fois ou dans le désordre dans {name}. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>«&#x202f;{name}&#x202f;» porte des données en trop qu’un paquet n’a jamais. Rien n’a été ajouté. Demandez l’original.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>«&#x202f;{name}&#x202f;» a {size} octets (limite {limit}). Rien n’a été ajouté. Demandez l’original.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>«&#x202f;{name}&#x202f;» est un lien ou un périphérique au lieu d’un fichier. Rien n’a été ajouté. Prévenez la coordination.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>«&#x202f;{name}&#x202f;» manque. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas dans la liste du paquet lui-même. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>«&#x202f;{name}&#x202f;» est compressé d’une façon que ce programme ne lit pas. Rien n’a été ajouté. Demandez l’original.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>«&#x202f;{name}&#x202f;» a été modifié. Rien n’a été ajouté. Redemandez le paquet.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>«&#x202f;{name}&#x202f;» a été endommagé en chemin. Rien n’a été ajouté. Copiez le paquet à nouveau.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Ce lot</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Ce paquet</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>Le nom d’un lot se compose de lettres latines minuscules, de chiffres, de points et de traits d’union, par exemple news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>Une ligne de la liste de termes n’a pas de terme et est ignorée.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>Une option n’a pas d’id dans la colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>Chaque point d’une échelle doit avoir sa description. Il en manque pour «&#x202f;{id}&#x202f;»&#x202f;: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>Éléments mis de côté qui ressemblent à des éléments d’une autre partie et ne figurent pas dans la liste&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>Des éléments ont changé depuis que les paquets ont été faits. Nouveaux&#x202f;: {new}&#x202f;; avec un autre texte&#x202f;: {changed}&#x202f;; retirés&#x202f;: {withdrawn}. Les réponses à un texte antérieur ou à un élément retiré sont gardées et payées, mais ne comptent plus.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>Des lignes ne peuvent figurer qu’à côté de ces parties&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>Aucune famille ne s’appelle «&#x202f;{family}&#x202f;». Vouliez-vous dire «&#x202f;{meant}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>Aucune famille ne s’appelle «&#x202f;{family}&#x202f;». Il y a&#x202f;: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>Aucun élément ne s’appelle «&#x202f;{item}&#x202f;», nommé critique.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>aucun élément ne s’appelle «&#x202f;{item}&#x202f;», qui est nommé pour l’entraînement.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>Aucune clé ne s’appelle «&#x202f;{key}&#x202f;» ici.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>Aucune clé ne s’appelle «&#x202f;{key}&#x202f;» ici. Vouliez-vous dire «&#x202f;{meant}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>Aucun nom n’est connu pour la langue «&#x202f;{tag}&#x202f;». Donnez-en un dans [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>Aucune ligne n’a la colonne «&#x202f;{column}&#x202f;». Colonnes présentes&#x202f;: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>Aucune ligne n’a la colonne «&#x202f;{column}&#x202f;». Vouliez-vous dire «&#x202f;{meant}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>Aucune source ne s’appelle «&#x202f;{source}&#x202f;», nommée pour l’entraînement.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>Aucune valeur de la colonne «&#x202f;{column}&#x202f;» ne dit quoi que ce soit pour «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>{count} des éléments choisis ne donnent ici aucun élément, dont {item}.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>Seules les familles à une réponse du modèle peuvent découper une conversation&#x202f;; celle-ci ne le peut pas.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>Les questions de type {kind} n’ont pas de «&#x202f;{key}&#x202f;».</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>Clé de récupération du projet {project}

Imprimez cette page, gardez-la en lieu sûr et supprimez ce fichier.
Cette clé permet d’introduire une nouvelle clé de coordination si la vôtre est perdue ou volée.
Quiconque la possède peut reprendre le projet. Elle n’ouvre aucune réponse et ne signe aucun paquet.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>Clé de résultats du projet {project}

Imprimez cette page, gardez-la en lieu sûr et supprimez ce fichier.
Elle ouvre les résultats verrouillés de ce projet quand la clé de la coordination est perdue. Elle ne signe rien.
Qui l’a peut les lire, avec Postil (--key) ou avec age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>Le lot de la ronde précédente ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>le lot de la ronde précédente, «&#x202f;{round}&#x202f;», n’est pas connu ici. Ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>Le lot {file} appartient au projet «&#x202f;{here}&#x202f;», le plan à «&#x202f;{there}&#x202f;». Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>Les éléments choisis ont été signés avec une clé à laquelle on ne fait pas confiance ici (numéro de sécurité {number}). Comparez le numéro avec la personne qui les a envoyés.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>La date limite {due} est passée, et les résultats ne sont plus acceptés ensuite&#x202f;: chacun serait refusé.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>l’explication de {item} ne convient pas&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>le fichier a été modifié après le choix de ses éléments.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>La première source ne peut pas être jointe à une autre.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>Les consignes {path} ne peuvent pas être lues comme texte UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>L’élément mis de côté {item} dit presque la même chose que {other}, destiné à {split} ({likeness})&#x202f;: «&#x202f;{text}&#x202f;» – «&#x202f;{texts}&#x202f;». Déplacez l’un d’eux, ou admettez-le avec une raison&#x202f;: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>L’élément mis de côté {item} dit la même chose que {other}, destiné à {split}&#x202f;: «&#x202f;{text}&#x202f;». Déplacez l’un d’eux.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>L’élément mis de côté {item} se trouve dans un texte de {other}, destiné à {split} ({likeness})&#x202f;: «&#x202f;{text}&#x202f;» – «&#x202f;{texts}&#x202f;». Déplacez l’un d’eux, ou admettez-le avec une raison&#x202f;: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>L’élément mis de côté {item} a déjà servi d’exercice&#x202f;: «&#x202f;{text}&#x202f;». Mettez-en un autre de côté.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>Les éléments mis de côté qui figurent dans la liste ressemblent à encore plus d’éléments d’une autre partie.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>Les requêtes mises de côté ont servi dans {count} rondes. Mettez-en de nouvelles de côté.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>l’élément {item} sert d’entraînement et n’a pas de bonne réponse. Nommez la colonne dans [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>les éléments ont été choisis pour le projet {here}, ce plan est de {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>Les éléments {item} et {other} vont ensemble et sont dans des parties différentes&#x202f;: {split} et {others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>La carte de clé {file} n’est pas utilisable&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>Les noms «&#x202f;{bundle}&#x202f;» et «&#x202f;{name}&#x202f;» sont trop longs ensemble. Raccourcissez l’un d’eux.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>L’id d’option «&#x202f;{id}&#x202f;» ne suit pas le modèle et devient «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>L’id d’option «&#x202f;{id}&#x202f;» est réservé et devient «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>Le plan ne demande rien. Il faut au moins une question.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>Le plan ne peut pas être ouvert&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>Le plan n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>Le plan n’indique aucune langue&#x202f;: nommez-en une dans [bundle], ou une colonne dans [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>Le plan veut des éléments à réponse connue, et aucun élément n’en a.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>La requête de {item} était mise de côté dans la ronde précédente et serait maintenant pour {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>La question «&#x202f;{question}&#x202f;» a changé depuis que ses paquets ont été faits, sous le même identifiant. Les réponses qui ne conviennent plus sont gardées mais ne comptent plus, et leurs éléments sont de nouveau ouverts&#x202f;: {count} parmi celles qui sont revenues.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>La question «&#x202f;{question}&#x202f;» a d’autres mots ou d’autres options que lorsque ses paquets ont été faits, sous le même identifiant. Les réponses données auparavant comptent. Si elle demande maintenant autre chose, donnez-lui un autre identifiant.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>La question «&#x202f;{question}&#x202f;» est nouvelle et exige une réponse. Les éléments déjà traités sont de nouveau ouverts&#x202f;: {count} réponses revenues.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>Les questions ne conviennent pas&#x202f;: {place}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>Les questions occupent {size} octets&#x202f;; la limite est {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>le relevé des éléments choisis ne peut pas être lu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>le relevé des éléments choisis a été modifié après sa signature ou n’a pas de signature.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>La clé de récupération n’est pas une clé publique de type ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>Les bonnes réponses de «&#x202f;{question}&#x202f;» partiraient comme suggestions.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>Le rôle «&#x202f;{key}&#x202f;» est nécessaire&#x202f;: nommez sa colonne dans [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>La ronde précédente est du projet {here}, ce plan de {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>La ronde «&#x202f;{round}&#x202f;» de ce lot est close et signée. La suite est une nouvelle ronde avec son propre lot.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>La même chose a été trouvée dans {count} autres éléments.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>La liste de termes n’a pas de colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>Il est inutile d’admettre {item} et {other}&#x202f;: ils ne se ressemblent pas.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>L’exception pour {item} et {other} a été accordée pour d’autres textes. Écrivez une nouvelle raison pour l’accorder encore.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>Il n’y a aucun élément pour «&#x202f;{name}&#x202f;»&#x202f;: d’autres les ont tous, ou ils demandent d’autres langues ou domaines.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>Ceci n’est pas du TOML&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>Deux contributeurs s’appellent «&#x202f;{name}&#x202f;» dans les paquets. Donnez un autre nom à l’un d’eux.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>Deux contributeurs ont la même clé&#x202f;: «&#x202f;{name}&#x202f;» et «&#x202f;{other}&#x202f;».</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>Deux options ont l’id «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>Deux questions s’appellent «&#x202f;{id}&#x202f;».</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>Ce que {name} a écrit pour {other} ressemble à l’élément mis de côté {item} ({likeness})&#x202f;: «&#x202f;{text}&#x202f;» – «&#x202f;{texts}&#x202f;». Cela peut être admis avec une raison&#x202f;: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>Ce que {name} a écrit pour {other} dit la même chose que l’élément mis de côté {item}&#x202f;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>qui devine la graine peut distinguer les réponses des modèles. Donnez à [bundle] une longue graine aléatoire.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] nomme des valeurs pour «&#x202f;{key}&#x202f;», que le plan ne demande pas.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] dit comment suggérer, mais aucune colonne n’est une suggestion. Nommez-en une dans [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} éléments servent d’entraînement&#x202f;; un paquet en contient au plus {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} éléments ont moins de personnes que le plan n’en veut&#x202f;: les contributeurs ne prennent pas plus d’éléments.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} éléments ont moins de personnes que le plan n’en veut&#x202f;: trop peu de contributeurs ont le domaine «&#x202f;{field}&#x202f;».</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} éléments reçoivent moins de personnes que le plan n’en veut&#x202f;: trop peu de contributeurs connaissent «&#x202f;{language}&#x202f;».</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>{count} textes de «&#x202f;{place}&#x202f;» manquent en «&#x202f;{tag}&#x202f;», que d’autres textes du plan ont.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>{count} valeurs de la colonne «&#x202f;{column}&#x202f;» ne disent rien pour «&#x202f;{key}&#x202f;»&#x202f;; ces éléments sont choisis sans elle.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} et {other} ne se ressemblent pas&#x202f;: leur exception vaut pour ce que les gens écrivent de {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} n’est pas un des éléments choisis.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}&#x202f;: avec {count} éléments auxquels plusieurs personnes répondent, l’accord est connu à environ ±{size} près.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}&#x202f;: avec {count} requêtes, vous ne verrez une préférence qu’à partir d’environ {percent} sur 100.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}&#x202f;: avec {count} requêtes, vous ne verrez que des différences de plus d’environ {size} écarts types.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}&#x202f;: plusieurs personnes répondent à {count} éléments. L’accord est indiqué à partir de {least} éléments.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}&#x202f;: {count} requêtes sont trop peu pour montrer la moindre différence.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>«&#x202f;{day}&#x202f;» n’est pas un jour. Écrivez année, mois et jour, comme 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>«&#x202f;{id}&#x202f;» est une question de la famille et reste de type {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>«&#x202f;{key}&#x202f;» ne convient pas&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>«&#x202f;{key}&#x202f;» doit nommer une colonne ou une liste de colonnes.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>«&#x202f;{key}&#x202f;» manque.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>«&#x202f;{key}&#x202f;» n’est ni un rôle de cette famille ni une question de ce plan.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>«&#x202f;{key}&#x202f;» n’est ni un rôle de cette famille ni une question de ce plan. Vouliez-vous dire «&#x202f;{meant}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>«&#x202f;{key}&#x202f;» est montré aux contributeurs et révèle quel modèle a écrit quoi.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>«&#x202f;{key}&#x202f;» doit être montré, mais [fields.keep] ne le garde pas.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>«&#x202f;{key}&#x202f;» nomme des valeurs qui existent déjà, et [fields.use] ne dit pas pour quoi. Elles sont laissées de côté.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>«&#x202f;{key}&#x202f;» de la source n’est pas indiqué. Les contributeurs et les exports n’auraient pas cette information.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>«&#x202f;{language}&#x202f;»&#x202f;: {count} éléments sont demandés et {there} sont là. Les copies comptent une fois.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>«&#x202f;{name}&#x202f;» dans [fields.keep] est le nom sous lequel les suggestions sont gardées. Donnez un autre nom à la colonne.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une partie de cette famille. Il y a&#x202f;: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>«&#x202f;{name}&#x202f;» n’est pas une partie. Il y a&#x202f;: train, validation, heldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>«&#x202f;{name}&#x202f;» fait partie de l’élément et contient les bonnes réponses de «&#x202f;{question}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>«&#x202f;{name}&#x202f;» est montré aux contributeurs et contient les bonnes réponses de «&#x202f;{question}&#x202f;».</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>«&#x202f;{name}&#x202f;» demande une carte de clé, ou un nom fait seulement de lettres latines ou de chiffres.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>«&#x202f;{place}&#x202f;» n’a pas de texte en «&#x202f;{tag}&#x202f;», que d’autres textes du plan ont.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«&#x202f;{tag}&#x202f;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est ni une colonne ni un code de langue.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>Flèches, pavé numérique et moitié droite&#x202f;; les chiffres du pavé numérique choisissent.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>Les chiffres et Enter du pavé numérique répondent&#x202f;; ses signes font le reste.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>Chiffres et moitié gauche&#x202f;; Enter et les flèches ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Main gauche</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Les lettres seules agissent hors des champs de texte.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Comme Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Comme Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Comme Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>Pavé numérique seul</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Main droite</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>Ce qui est écarté là-bas est mis de côté ou signalé ici, et peut être annulé.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>Page {a} sur {b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>Il n’appartient pas à cette tâche</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Il est dans une autre langue</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>Il est offensant</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>Il montre des données privées de quelqu’un</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>Le texte est coupé ou abîmé</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>Calcul impossible&#x202f;: toutes les notes sont égales.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>Calcul impossible : les réponses tirées d’un fichier ne disent pas quelle réponse a été montrée en premier.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>Calcul impossible&#x202f;: tous ont donné la même réponse à chaque élément.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>Calcul impossible&#x202f;: aucun élément n’a reçu la réponse de deux personnes.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>Calcul impossible&#x202f;: tous n’ont pas donné une réponse à chaque élément.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>Calcul impossible&#x202f;: un seul élément a reçu la réponse de deux personnes.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>Calcul impossible&#x202f;: des réponses qui ne nomment aucun modèle ne sont pas les mêmes d’un élément à l’autre.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>Calcul impossible&#x202f;: certains modèles n’ont jamais été comparés aux autres.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>Calcul impossible&#x202f;: les relecteurs ne trouvent pas plus d’erreurs que le hasard.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>Calcul impossible&#x202f;: les deux rondes ont posé cette question différemment.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>Calcul impossible&#x202f;: les deux rondes n’ont aucune requête mise de côté en commun.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>Calcul impossible&#x202f;: il n’y a pas de réponses.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>Calcul impossible&#x202f;: ces personnes ont répondu à des éléments différents.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>Calcul impossible&#x202f;: ce chiffre compare deux personnes.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>Calcul impossible&#x202f;: trop peu de réponses ({found}, au moins {needed}).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>Calcul impossible&#x202f;: trop peu d’éléments ({found}, au moins {needed}).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>Les anciennes et les nouvelles réponses du modèle n’ont pas été évaluées dans les mêmes paquets.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>En moyenne, moins de deux personnes ont jugé chaque requête, donc rien n’est affirmé.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>Les éléments sélectionnés montent quand ils sont évalués à nouveau, sans aucun changement.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>L’accord ne peut pas être calculé, donc rien n’est affirmé.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>Il n’y a pas d’intervalle, donc rien n’est affirmé.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>Trop peu de requêtes pour affirmer quoi que ce soit.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>Une série est ce qu’un contributeur a répondu d’un paquet dans une langue. Erreurs parmi les réponses tirées au hasard, avec l’intervalle exact à 95&#x202f;%&#x202f;; les réponses tirées pour leur risque n’entrent dans aucun taux.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>Un signe invite à regarder les réponses. Il n’est pas un verdict, ne refuse rien et ne touche jamais à la paie.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>Au-dessus de la moyenne</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>Réponses acceptées sans temps enregistré, qui ne sont donc dans aucune somme&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>Acceptées&#x202f;: réponses qui tiennent et que personne n’a renvoyées. Renvoyées&#x202f;: réponses corrigées ou refusées à la vérification, de gravité majeure ou critique. Les problèmes signalés comptent comme du travail. Les signes et drapeaux ne changent rien ici.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Heures actives</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Tarif convenu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les éléments</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>Part répondue de ce qui était voulu, par langue et source.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>Réponses en plus&#x202f;: {count}, à des éléments qui en ont plus que voulu ou qu’une même personne a reçus deux fois.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>Réponses reçues&#x202f;: {given} sur {wanted}. Éléments non commencés&#x202f;: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>Réponses de tous les contributeurs&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>Réponses par élément</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>Réponses reçues jusqu’ici</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>Réponses que les relecteurs ont données avant de voir la réponse&#x202f;: {given}&#x202f;; comparées avec elle&#x202f;: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>Réponses que la ronde précédente n’avait pas</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>Réponses à des textes ou questions antérieurs, ou à des éléments retirés, qui n’entrent dans aucun nombre ici&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>Réponses à «&#x202f;{question}&#x202f;» qui ne vont pas avec celles des autres&#x202f;: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>Barres&#x202f;: part de chaque valeur. Marques&#x202f;: part parmi tous les contributeurs de la langue. Les plus différents d’abord.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>Selon ceux qui ont choisi</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>Calcul impossible&#x202f;: plus de {most} textes&#x202f;; seules les copies exactes ont été cherchées.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>Calcul impossible&#x202f;: aucun texte n’a été écrit.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>Calcul impossible&#x202f;: aucun temps n’a été enregistré.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Chance de gagner</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>Contributeurs dont la somme ne peut être calculée et n’est donc pas dans ce total&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>Contributeurs&#x202f;: {people}&#x202f;; les plus bas d’abord.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>Taux corrigé</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Compté en</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>Compté le {counted}&#x202f;; paquets faits le {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Estimation de Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>Décidé après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>Chaque contributeur face aux autres</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>Chaque somme est arrondie une seule fois, à la plus petite unité de sa monnaie, la moitié vers le haut. Les totaux additionnent les sommes affichées.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>Réponses identiques à la suite à «&#x202f;{question}&#x202f;»&#x202f;: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>Étiquette estimée</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>Chaque nombre compte des réponses fusionnées&#x202f;: pour chaque personne et chaque paquet, le paquet de résultats dont le journal prolonge tous les autres. Là où deux paquets de résultats d’une personne divergent, aucun ne compte. Les réponses à un texte antérieur d’un élément et les problèmes signalés n’en sont pas des réponses.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitude attendue</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>Chiffres qui peuvent être calculés&#x202f;: {computed} sur {figures}&#x202f;; sous 0.667&#x202f;: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>Première position&#x202f;: à quelle fréquence la réponse montrée en premier est meilleure</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>Des réponses aux étiquettes</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>D’après des compteurs de frappe et de collage, jamais d’après ce qui est écrit. Inconnu&#x202f;: rien n’a été compté.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>D’une ronde à l’autre</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>Autres lignes&#x202f;: {count}, dans {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>Autres lignes&#x202f;: {count}. Elles sont dans les fichiers CSV, qui peuvent être enregistrés avec le rapport.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>Réponses connues à revoir</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>La moitié des éléments prend entre {low} et {high} secondes.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>Requêtes mises de côté&#x202f;: {prompts}&#x202f;; personnes pour chacune&#x202f;: {people}&#x202f;; {figure}&#x202f;: {value} (95 %&#x202f;: {low} à {high}, par requête)&#x202f;; p = {p} ({method}, selon Holm)&#x202f;; alpha {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>Réponses connues cachées</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>Combien d’éléments ont combien de réponses de personnes différentes. Un élément signalé compte comme regardé, pas comme répondu.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>À quelle fréquence le premier de deux modèles est meilleur, égalités pour moitié, avec l’intervalle à 95&#x202f;% par requête. «&#x202f;Les deux mauvaises&#x202f;» n’entre dans aucun taux. Tirets&#x202f;: aucune différence.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>À quelle fréquence les autres donnent la même réponse au même élément, avec son intervalle à 95&#x202f;%&#x202f;; à partir de 20 éléments communs. Une valeur basse peut aussi signifier des éléments difficiles.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Comment on a compté</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>Visible après</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>Visible avant</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>Étiquettes de défauts</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>Les éléments derrière les nombres</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>Éléments par langue</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>Les éléments toujours pris sont comptés, et aussi donnés à part.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>Éléments qui attendent que quelqu’un les tranche&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Alpha de Krippendorff avec son intervalle à 95&#x202f;% sur les éléments. Les tirets à 0.667 et 0.80 servent de repère&#x202f;: une valeur basse juge la réponse isolée et les consignes, et n’est pas une faute quand on demande des avis.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Défaites</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>Séries qui demandent d’autres vérifications&#x202f;: {open} sur {lots}&#x202f;; refusées&#x202f;: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Majorité</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Rang moyen</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>Moyennes par requête avec intervalles à 95&#x202f;%. Pleins et reliés&#x202f;: requêtes mises de côté, qui seules peuvent montrer un progrès. Creux&#x202f;: éléments choisis ou utilisés pour l’entraînement du modèle&#x202f;; ils montent d’eux-mêmes quand ils ont été choisis pour leurs notes basses.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>Longueur médiane en caractères</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Médiane de tous</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>Médiane, moitié centrale, du 5e au 95e centile en secondes sans pauses. Pour planifier, pas pour juger.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>Les méthodes diffèrent</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>Modèles comme juges</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>Les modèles qui jugent ne sont dans aucune majorité ni dans aucun accord. Ils sont comparés à la majorité de deux personnes ou plus&#x202f;; à côté, combien de fois une personne est d’accord avec les autres. Intervalles par élément, 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>Plus de 30 % des personnes qui trouvent bien les réponses connues disent ici autre chose&#x202f;: regardez la réponse connue.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nom de la ronde</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>Aucune réponse ne peut encore être comparée.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>Aucune différence n’est montrée entre {model} et {other}.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>Aucun tarif n’est convenu dans le fichier de la coordination.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Aucun signe n’a été trouvé.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>Aucun temps n’est enregistré pour les problèmes signalés&#x202f;: à l’heure, ils ne sont dans aucune somme. Leur nombre&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>Personne n’a signalé de problème.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>Non comparées, car ce sont des textes écrits&#x202f;: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>Non comparées&#x202f;: tirées pour leur risque&#x202f;: {risk}&#x202f;; après une autre réponse au même élément&#x202f;: {seen}&#x202f;; à côté de celle d’un autre relecteur&#x202f;: {again}&#x202f;; sur des réponses qui ne sont plus gardées&#x202f;: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>Sur les requêtes communes aux deux rondes, par paires, d’après Holm. Les rondes ont été notées à d’autres moments et peut-être par d’autres personnes&#x202f;: rien n’est affirmé de la différence.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>Seulement sur des requêtes mises de côté, 30 au moins, avec intervalle, au moins deux personnes pour chacune et leur accord.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>Seule cette partie est comptée&#x202f;: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>Autre que la réponse connue</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>Paquets partis et revenus</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>Paquets, temps et problèmes signalés sont ceux de réponses entières&#x202f;; lots, verdicts et entraînement figurent seulement dans le rapport complet.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>Paires de réponses de deux personnes à un élément&#x202f;; identiques sur la diagonale.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>Feuille de paie</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>Points pour 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>Points par réponse</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>Problèmes signalés</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Attraction</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>On fait d’abord la moyenne des personnes&#x202f;; l’intervalle est t par requête, 95 %. Le progrès se dit seulement par les requêtes mises de côté, par 30 ou plus&#x202f;; les éléments critiques sont à part.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>Signalements, par raison&#x202f;: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>Verdicts des relecteurs</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>Les relecteurs approuvent {agree} réponses sur {checked}.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>Réponses des relecteurs eux-mêmes, données avant de voir la réponse</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>Les bonnes réponses n’étaient dans aucun paquet. Le test de Wald entre des personnes justes à 85 % et à 60 % demande un regard et rien d’autre. Les intervalles sont de Wilson, 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>Juste au premier essai</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>Juste au dernier essai</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>Rondes précédentes</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>Rondes où ont servi les requêtes mises de côté</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>Les rondes, les relecteurs, les modèles juges et les affirmations ne figurent que dans le rapport entier.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>Comme les autres</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>Identique, visible</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>Identique, non vue</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>Notes par partie</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>Points de gravité</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>Points de gravité&#x202f;: neutre 0, mineur 1, majeur 5, critique 25, ponctuation mineure 0,1&#x202f;; pour 1000 mots ou caractères des sources.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>Part de chaque point, étalée autour du point central. La moyenne n’est que dans le tableau.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>Signes&#x202f;: {signs}&#x202f;; contributeurs concernés&#x202f;: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>Certaines réponses, tirées au hasard, ne sont montrées au relecteur qu’après qu’il a répondu à l’élément&#x202f;: une seconde personne qui ne sait rien de la première. On compare celles de l’échantillon aléatoire, un relecteur par élément&#x202f;; les textes écrits ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>Forces face à {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>Prises&#x202f;: par leur commande&#x202f;; la même réponse sans elle compte comme ignorée. Attraction&#x202f;: combien plus souvent la réponse est la suggestion là où elle était visible avant que là où personne ne l’a vue&#x202f;; intervalle par élément, 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>Dix ou plus de suite, plus vite que le texte ne peut être lu&#x202f;; {fast} sur {all} en tout.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>Dix ou plus de suite trop vite pour être lus ou en moins d’un tiers du temps habituel&#x202f;; {fast} sur {all} en tout.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>Textes bien plus longs ou plus courts que les autres&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>Textes dans une autre langue que celle demandée&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>Textes presque copiés les uns des autres&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>Textes presque copiés de textes d’autres personnes (personnes&#x202f;: {people}&#x202f;; surtout&#x202f;: {names})&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>Textes presque copiés de textes de {other}&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>Textes qui se répètent&#x202f;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>Le dernier tableau met ce que les contributeurs ont dit en face de l’étiquette qu’estime Dawid-Skene&#x202f;: {shown} personnes sur {all}.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>Le cinquième le plus bas selon la moitié des personnes, et ce que l’autre moitié a dit des mêmes éléments. Cette hausse n’est pas un progrès.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>La même réponse à «&#x202f;{question}&#x202f;» à chaque fois&#x202f;: {count}. Personne d’autre n’a répondu.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>La même réponse à «&#x202f;{question}&#x202f;» à chaque fois&#x202f;: {count}. Les autres la donnent dans {share} de leurs réponses.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>Le même élément deux fois</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>Ces requêtes ont servi dans trois rondes&#x202f;: choisissez-en de nouvelles.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>Cette ronde et la précédente</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Égalités</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Temps par élément</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>Deux personnes à la fois</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>Valeurs de chaque contributeur</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>Valeurs le plus souvent confondues</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulues</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>Ce que le choix fait de lui-même</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>Ce que chaque relecteur a trouvé des erreurs placées exprès, et a refusé de réponses dont on sait qu’elles sont bonnes.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>Ce qui est fait dans un paquet est inconnu jusqu’à son retour.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>Ce qui manque, par paquet et langue</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>Ce qu’on peut affirmer</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>Là où les réponses ont été tirées en proportion du risque, chaque erreur et ses points de gravité comptent pour autant que le dit la chance d’être tirée (Horvitz-Thompson, bornes de Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>Où les étiquettes diffèrent</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>D’où viennent les textes écrits</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Taux de victoire</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Taux de victoire</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Victoires</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Avec les personnes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>Relevé de travail</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Textes écrits</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>approuve</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>autant que voulu</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>sous le but</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF dit à quel point des textes écrits se ressemblent&#x202f;: une ressemblance, pas un accord.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>suggestion modifiée</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mis à part</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquants</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>trop peu de requêtes</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>tapé</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} par heure</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} par élément</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>{apart} paires de réponses au même élément sur {pairs} diffèrent.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{back} paquets sur {packs} sont revenus.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{below} éléments sur {items} ont moins de réponses que voulu.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{made} comparaisons sur {all} permettent une affirmation.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} est meilleur que {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} est moins bon que {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}&#x202f;: deux versions de ce travail sont revenues, et aucune ne continue l’autre. Rien n’en est compté tant que personne n’a choisi, sous Paquets de résultats, laquelle est valable.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} sur {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} sur {whole}, moins d’un cinquième</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{shown} sur {all} sont dessinés, d’abord ceux à regarder.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{shown} sur {all} sont dessinés, d’abord ceux à regarder&#x202f;; tous sont dans {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{shown} sur {all} sont dessinés&#x202f;; tous sont dans le tableau.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (environ {low} à {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} (de {low} à {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>«&#x202f;{value}&#x202f;» dans {share} des réponses</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>Ajoute quelque chose</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>D’accord, avec une correction</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>Impossible de décider</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisissez une raison</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>Contredit la source</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>Critère mal compris</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Êtes-vous d’accord&#x202f;?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>Modifier la réponse ou la preuve</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>Vide ou remplissage</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>Donner ma propre réponse</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammaire</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>Est-ce grave&#x202f;?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>Instruction non suivie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>Omet quelque chose</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineur</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>Pas un travail personnel</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>Pas dans le style des consignes</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Ponctuation</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>Note sans raison</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>Écriture ou direction</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>Données sensibles ou personnelles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>La source est abîmée</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>Parle d’autre chose</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>Termes et style</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>Peu naturel</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Quoi exactement&#x202f;?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu’est-ce qui ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>Mauvaise preuve</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Mauvaise étiquette</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>Mauvaise langue ou variété</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Mauvais terme</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Mauvais ton</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Votre propre réponse</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>Après {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Modifié après la signature</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>Réponses du modèle qui diffèrent</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>Élément {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>Note basse</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau sujet</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Avis partagés</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>Valeurs rares</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>Notes éloignées</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>Résumé signé</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Ce lot</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>Modèle incertain</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>toujours pris</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>choisi comme difficile</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>choisis parmi {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>close le {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>a compté d’autres réponses que celles qui sont ici à présent</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>tiré au hasard</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>correspond aux réponses qui sont ici</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>pour l’entraînement</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>pour l’apprentissage</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>pour la validation</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>graine {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>signé par {name}</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>admis&#x202f;: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{items} sur {pool}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} est mis de côté et dit presque la même chose que {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} est mis de côté et dit la même chose que {other}, {split}. Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} est mis de côté et se trouve dans un texte de {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}&#x202f;: {share} sur 100</translation>
    </message>
    <message>
        <source>{split}: {count}</source>
        <translation>{split}&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>CSV for spreadsheets</source>
        <translation>CSV pour tableurs</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>Jeu de données avec fiche et métadonnées Croissant</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>Réponses fusionnées avec votes</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres programmes</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>Préférences (DPO, récompense)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>Requêtes seules</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>Requêtes avec réponses (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>Notes avec moyennes</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>Feuille (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>Réponses voulues et non voulues (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>Exemple&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>Pas pour&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Caractères récents</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Toujours les chiffres 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avancer automatiquement</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>Masquer les lignes à côté du texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Me rappeler la pause</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>Rappel de la copie de la clé fait</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Copies de sauvegarde</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>Montrer les signes invisibles</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>Montrer les réponses en texte brut</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>Où les paquets de résultats sont enregistrés</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>Un problème a été signalé</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Une étourderie</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Une autre réponse</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>Choisissez d’abord pourquoi il a fallu trancher.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>Choisissez d’abord la réponse valable.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>Commentaire pour les consignes</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>Autant de personnes ont répondu autrement</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>Les consignes n’en disent rien</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>Consignes peu claires</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>L’élément est défectueux</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>Réponse connue&#x202f;: {answer}. Ce que vous tranchez la remplace.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>Langue ou variété</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Remarque&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>Option manquante</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>Signalé&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>Le relecteur s’est trompé</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>Les relecteurs ne concordent pas</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>Relecteurs&#x202f;: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>Quelqu’un conteste&#x202f;: une réponse renvoyée était juste</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>Un savoir particulier est nécessaire</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>Le texte peut se lire de deux façons</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>La réponse fusionnée n’est pas sûre</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>Vraiment ambigu&#x202f;: garder la répartition</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>Deux façons de compter donnent des réponses différentes</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>Quelle réponse est valable&#x202f;?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>Pourquoi a-t-il fallu trancher cet élément&#x202f;?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>approuve</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>d’accord avec une correction</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>une autre langue</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>un autre problème</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>ma réponse était juste</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>pas pour cette tâche</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>offensant</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>données privées</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>{reason}: {count}</source>
        <translation>{reason}&#x202f;: {count}</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A file of more than {limit} lines is not read at once. Cut it into several files.</source>
        <translation>Un fichier de plus de {limit} lignes ne se lit pas en une fois. Découpez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>Un nom dans un objet n’est pas du texte simple.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Un guillemet s’ouvre ici et n’est jamais fermé.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>Une réponse de l’élément {item} nomme un modèle&#x202f;: «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>Un texte contient la moitié d’une paire de substitution, qui ne représente aucun caractère.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>Un texte contient le caractère NUL, qu’aucun texte n’a.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>Les alias rendraient les données bien des fois plus grandes que le fichier.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>Un alias renvoie à ce qui le contient.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>Le dossier « {folder} » ne contient aucun fichier de jeu de données qui soit lu : JSON Lines, JSON, CSV, TSV ou Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>Jointes par ligne, les deux sources doivent avoir autant de lignes&#x202f;: {here} et {there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>Ignoré à la lecture&#x202f;: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>Aucun encodage ne s’appelle «&#x202f;{encoding}&#x202f;».</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>Aucun fichier ne s’appelle «&#x202f;{path}&#x202f;».</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>Aucun format de lecture ne s’appelle «&#x202f;{format}&#x202f;».</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>Aucune ligne n’a la colonne «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>Aucune valeur de la colonne «&#x202f;{column}&#x202f;» ne convient à une réponse de «&#x202f;{question}&#x202f;».</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Les fichiers Parquet exigent le paquet {package}&#x202f;: installez-le avec postil[parquet], ou enregistrez les données en JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>La réponse {number} du modèle n’a pas de texte.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>Il y a quelque chose entre un guillemet fermant et la colonne suivante.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>La réponse «&#x202f;{text}&#x202f;» ne se trouve pas à {start} de son passage.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>La cellule {place} contient une erreur&#x202f;: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>Les cellules {place} sont fusionnées. Séparez-les, pour que chaque ligne ait la sienne.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>La colonne {column} a des cellules, mais pas de nom dans la première ligne.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>Les données sont trop imbriquées.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>Le jeu de données de « {folder} » est en fichiers Arrow, qui ne sont pas lus. Écrivez-le en Parquet ou en JSON Lines (to_parquet, to_json) et choisissez ces fichiers.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>Le séparateur et le guillemet doivent être d’un caractère chacun, et différents.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>L’extension «&#x202f;{ending}&#x202f;» n’indique aucun format. Nommez-en un dans le plan&#x202f;: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Le fichier ne peut pas être ouvert&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>Le fichier a un type de document (DOCTYPE) ou ses propres entités, qui ne sont pas lus. Retirez cette partie.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>Le fichier n’a pas de partie appelée «&#x202f;{name}&#x202f;». Il contient&#x202f;: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>Le fichier contient plus que ce qui se lit en une fois. Coupez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>Le fichier inclut d’autres fichiers (XInclude), qui ne sont pas lus. Retirez cette partie.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>Le dossier « {folder} » contient plus de {limit} fichiers. Choisissez le dossier où se trouvent les données.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>Le dossier « {folder} » n’est pas un jeu de données et contient plus de {limit} fichiers de lignes. Choisissez certains de ces fichiers.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>Le dossier « {folder} » n’est pas un jeu de données, et aucun de ses fichiers n’est lu.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>L’id «&#x202f;{id}&#x202f;» ne suit pas le modèle et devient «&#x202f;{name}&#x202f;».</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>L’id «&#x202f;{id}&#x202f;» figure deux fois&#x202f;; d’abord à la ligne {first} de {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>L’élément ne convient pas à sa famille&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>L’élément n’a pas d’id&#x202f;; il reçoit «&#x202f;{name}&#x202f;» d’après son fichier et sa ligne.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>L’élément n’a pas de texte pour «&#x202f;{part}&#x202f;» et est laissé de côté.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>L’élément n’indique pas de langue, et le lot n’en a pas pour tous.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>L’élément occupe {size} octets&#x202f;; la limite est {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>Les éléments {item} et {other} disent presque la même chose.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>Les éléments {item} et {other} disent la même chose.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>Le nom «&#x202f;{column}&#x202f;» figure deux fois dans un même objet.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>Le plan ne nomme pas de colonne pour les id&#x202f;; les éléments les reçoivent de leur fichier et de leur ligne.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>La même chose a été trouvée {count} fois de plus.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>La note de la suggestion, «&#x202f;{score}&#x202f;», n’est pas un nombre de 0 à 1. Elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>La source n’a pas d’éléments.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>Le texte contient le caractère NUL, qu’aucun texte n’a. Le fichier est peut-être endommagé ou en UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>À partir d’ici, le texte n’est pas en UTF-8. Enregistrez le fichier en UTF-8 ou nommez son encodage dans le plan.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>À partir d’ici, le texte n’est pas en {encoding}. Nommez un autre encodage dans le plan.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>La valeur «&#x202f;{label}&#x202f;» ne convient à aucune réponse de la question «&#x202f;{question}&#x202f;».</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>Il n’y a pas d’éléments&#x202f;: aucune ligne des sources n’en forme un.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>Il y a {count} éléments&#x202f;; un paquet en contient au plus {limit}.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>Ce n’est pas un fichier du format {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Ceci n’est pas du JSON&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>Ce n’est pas du Parquet&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Ce n’est pas du XML&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Ceci n’est pas du YAML&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>Cette ligne a {found} colonnes, l’en-tête en a {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>Cette ligne a {found} colonnes&#x202f;; les lignes de ce format en ont {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>Cette ligne a {found} colonnes&#x202f;; au-delà de {limit}, elles ne sont pas lues.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>Cette ligne n’est pas du JSON&#x202f;: {reason}. Un fichier fait d’une seule valeur JSON a le format json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>Deux colonnes s’appellent «&#x202f;{column}&#x202f;».</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>Deux réponses de l’élément {item} sont identiques.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>On ne sait pas ici où commencent les mots dans les textes sans espaces&#x202f;: installez {package}, sinon les marques iront lettre par lettre.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>une annotation annulée</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>un code à l’intérieur d’un texte</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>une conversation de plus de 200 tours</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>un message supprimé</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>un trait qui renvoie à une autre annotation</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>un fichier d’une autre partie du jeu de données</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>un fichier sans données</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>une formule dont aucun programme n’a calculé la valeur</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>une formule, dont la valeur a été lue</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>une étiquette sur laquelle les personnes diffèrent</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>une couche de relations ou de chaînes</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>une ligne de texte qui ne correspond pas à ses mots</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>une marque d’une autre forme</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>une marque hors de toute phrase</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>une marque qui n’est pas dans son texte</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>une marque qui continue dans la phrase suivante, lue comme deux</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>une marque sans longueur</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>un message dont le premier message n’est pas ici</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>un message avec une seule réponse</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>un morphème</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>une prédiction d’un autre modèle</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>une préférence hors de -3 à 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>un enregistrement d’une autre forme</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>un enregistrement audio ou vidéo, qui reste où il est</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>une relation entre marques</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>une réponse au-delà de la quatrième</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>une réponse au-delà de la quatrième à une requête</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>une réponse du modèle est un texte, ou un objet avec un contenu.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>une réponse qui n’a pas été envoyée</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>un résultat d’un autre type&#x202f;: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>une phrase à l’intérieur d’une autre</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>un signe qui peut être la touche d’une étiquette ou un texte tapé</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>une traduction proposée</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>un tour est un texte, ou un objet avec un rôle et un contenu.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>une vue sans texte</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>une annotation sur tout le fichier ou son XML</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>une annotation d’une couche de relations ou de chaînes</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>une annotation qu’aucune vue ne cite</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>un nœud vide</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>un élément que quelqu’un a signalé sans y répondre</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>une option est un texte, ou un objet avec les clés que le plan nomme.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>une autre feuille du fichier</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>des octets, qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>il faut ici un seul texte, pas une liste ni un objet.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>l’étiquette d’une ligne rejetée</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>l’étiquette d’une ligne ignorée</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>ce qui accompagne une étiquette choisie</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} lignes n’ont rien trouvé à joindre dans «&#x202f;{source}&#x202f;»&#x202f;; celle-ci est la première.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>{count} lignes de cette source n’ont trouvé aucune ligne à joindre.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>«&#x202f;{part}&#x202f;» ne convient pas&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} a des lettres perdues en route.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} n’a rien de visible&#x202f;: seulement des signes qu’aucune police n’affiche.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} est en écriture {script}, inhabituelle pour «&#x202f;{language}&#x202f;».</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} ressemble à «&#x202f;{found}&#x202f;», pas à «&#x202f;{language}&#x202f;».</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} semble contenir un numéro de téléphone.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} semble contenir une adresse e-mail.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} semble contenir l’adresse d’un ordinateur.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} semble contenir un numéro de compte bancaire.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>«&#x202f;{part}&#x202f;» de l’élément {item} semble contenir un numéro de carte de paiement.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>«&#x202f;{path}&#x202f;» utilise deux fois le même nom.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>«&#x202f;{rows}&#x202f;» n’est pas un chemin vers des lignes. Un exemple&#x202f;: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>«&#x202f;{tag}&#x202f;» n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>«&#x202f;{tag}&#x202f;» n’est pas une balise&#x202f;: O, ou B-, I-, E- ou S- et une étiquette.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>«&#x202f;{text}&#x202f;» ne se trouve pas à la position {start} de son texte.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>«&#x202f;{value}&#x202f;» n’est pas un nombre qui existe en JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>«&#x202f;{value}&#x202f;» figure deux fois dans la colonne qui joint les sources.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>contestation ou problème</translation>
    </message>
    <message>
        <source>open</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>problème signalé</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>à décider plus tard</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>Une note de {most} ou moins demande ici une phrase.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Choisissez d’abord une étiquette.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>Choisissez d’abord une étiquette. Touches {first} à {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>Choisissez d’abord la meilleure réponse.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>Marquez au moins une phrase.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>Aucune suggestion n’est montrée ici.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>Classez d’abord toutes les réponses.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>Suggestion&#x202f;: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>Question encore sans réponse&#x202f;: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>Annulé&#x202f;: réponse de l’élément {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>Annulé&#x202f;: décider plus tard, élément {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>Annulé&#x202f;: étiquette de l’élément {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>Annulé&#x202f;: marque dans l’élément {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>Annulé&#x202f;: remarque de l’élément {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>Annulé&#x202f;: contestation à l’élément {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>Annulé&#x202f;: problème de l’élément {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>Annulé&#x202f;: texte de l’élément {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Écrivez d’abord une réponse.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>Il reste {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>Il reste {count}, environ {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>paquets</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>paquets de résultats</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>paquets de relecture</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>paquets de verdicts</translation>
    </message>
</context>
</TS>
