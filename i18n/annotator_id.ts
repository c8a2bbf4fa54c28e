<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AddPack</name>
    <message>
        <source>About the content</source>
        <translation>Tentang isi</translation>
    </message>
    <message>
        <source>Add and start</source>
        <translation>Tambahkan dan mulai</translation>
    </message>
    <message>
        <source>Add the newer version?</source>
        <translation>Tambahkan versi yang lebih baru?</translation>
    </message>
    <message>
        <source>Add the pack</source>
        <translation>Tambahkan paket</translation>
    </message>
    <message>
        <source>Add this pack?</source>
        <translation>Tambahkan paket ini?</translation>
    </message>
    <message>
        <source>Answers of your own are left out: {count}</source>
        <translation>Jawaban Anda sendiri tidak disertakan: {count}</translation>
    </message>
    <message>
        <source>Answers to changed or withdrawn items, kept with the earlier revision: {left}</source>
        <translation>Jawaban untuk butir yang berubah atau ditarik, disimpan bersama revisi sebelumnya: {left}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Hubungi atau temui {name} dan bandingkan angka ini dengan miliknya. Email dapat dipalsukan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Salin teks untuk email</translation>
    </message>
    <message>
        <source>Details for the coordinator</source>
        <translation>Rincian untuk koordinator</translation>
    </message>
    <message>
        <source>First pack from this signer</source>
        <translation>Paket pertama dari penanda tangan ini</translation>
    </message>
    <message>
        <source>Hello, the pack “{title}” is addressed to {other}. Could you send me the one for {you}?</source>
        <translation>Halo, paket “{title}” ditujukan kepada {other}. Bisakah Anda mengirimkan yang untuk {you}?</translation>
    </message>
    <message>
        <source>It says it comes from {name}. Make sure before you trust it.</source>
        <translation>Paket ini mengaku dari {name}. Pastikan dahulu sebelum memercayainya.</translation>
    </message>
    <message>
        <source>Not compared yet. Add the pack, ask me again before I hand back</source>
        <translation>Belum dibandingkan. Tambahkan paket, tanyakan lagi sebelum saya menyerahkan</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Questions have changed. Items open again, as your answers no longer fit: {open}</source>
        <translation>Ada pertanyaan yang berubah. Butir yang terbuka lagi karena jawaban Anda tidak cocok lagi: {open}</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Nomor keamanan {name}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>Ditandatangani oleh {name}</translation>
    </message>
    <message>
        <source>Signed by {name}, not compared yet</source>
        <translation>Ditandatangani oleh {name}, belum dibandingkan</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Sumber: {facts}</translation>
    </message>
    <message>
        <source>The number you confirmed on {day} was another one: {old}</source>
        <translation>Nomor yang Anda konfirmasi pada {day} berbeda: {old}</translation>
    </message>
    <message>
        <source>The numbers differ. Do not add the pack</source>
        <translation>Nomornya berbeda. Jangan tambahkan paket</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer and add the pack</source>
        <translation>Nomornya cocok. Percayai penanda tangan ini dan tambahkan paket</translation>
    </message>
    <message>
        <source>The pack is complete and unchanged</source>
        <translation>Paket lengkap dan tidak berubah</translation>
    </message>
    <message>
        <source>This pack cannot be added</source>
        <translation>Paket ini tidak dapat ditambahkan</translation>
    </message>
    <message>
        <source>What you hand back: answers, evidence, notes, earlier versions of answers, {times}, your name.</source>
        <translation>Yang Anda serahkan: jawaban, bukti, catatan, versi jawaban sebelumnya, {times}, nama Anda.</translation>
    </message>
    <message>
        <source>What you hand back: verdicts, corrections, notes, earlier versions of verdicts, your name.</source>
        <translation>Yang Anda serahkan: putusan, koreksi, catatan, versi putusan sebelumnya, nama Anda.</translation>
    </message>
    <message>
        <source>You already have this pack</source>
        <translation>Anda sudah punya paket ini</translation>
    </message>
    <message>
        <source>You are asked again before you hand back.</source>
        <translation>Anda akan ditanya lagi sebelum menyerahkan.</translation>
    </message>
    <message>
        <source>You check the answers of others. Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Anda memeriksa jawaban orang lain. Sebagian sengaja dibuat salah, untuk melihat seberapa baik kesalahan ditemukan.</translation>
    </message>
    <message>
        <source>You confirmed this signer on {day}.</source>
        <translation>Anda mengonfirmasi penanda tangan ini pada {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your %n answers stay.</source>
        <translation>
            <numerusform>%n jawaban Anda tetap ada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your result pack of {day} had not arrived when this pack was made.</source>
        <translation>Paket hasil Anda tanggal {day} belum tiba saat paket ini dibuat.</translation>
    </message>
    <message>
        <source>Your result pack of {day} has arrived.</source>
        <translation>Paket hasil Anda tanggal {day} sudah tiba.</translation>
    </message>
    <message>
        <source>Your result pack of {day} was received on {received}.</source>
        <translation>Paket hasil Anda dari {day} diterima pada {received}.</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>tanpa waktu</translation>
    </message>
    <message>
        <source>times for each item in detail</source>
        <translation>waktu terperinci tiap butir</translation>
    </message>
    <message>
        <source>times for each item in detail, how much you typed and pasted</source>
        <translation>waktu terperinci tiap butir, seberapa banyak Anda mengetik dan menempel</translation>
    </message>
    <message>
        <source>whole seconds for each item</source>
        <translation>detik bulat tiap butir</translation>
    </message>
    <message>
        <source>{a} of {b} are answered. Your work is untouched.</source>
        <translation>{a} dari {b} sudah dijawab. Pekerjaan Anda tidak berubah.</translation>
    </message>
    <message>
        <source>{a} of {b} are checked. Your work is untouched.</source>
        <translation>{a} dari {b} sudah diperiksa. Pekerjaan Anda tidak tersentuh.</translation>
    </message>
    <message>
        <source>{name} has looked at this pack and signed it as well</source>
        <translation>{name} juga sudah memeriksa dan menandatangani paket ini</translation>
    </message>
    <message>
        <source>{name} signs with a new key</source>
        <translation>{name} menandatangani dengan kunci baru</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>{new} baru, {changed} berubah, {withdrawn} ditarik.</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · answers to check: {count}</source>
        <translation>{title} · {family} · {language} · jawaban untuk diperiksa: {count}</translation>
    </message>
    <message>
        <source>{title} · {family} · {language} · items: {count}</source>
        <translation>{title} · {family} · {language} · butir: {count}</translation>
    </message>
</context>
<context>
    <name>Aids</name>
    <message>
        <source>Formatted text</source>
        <translation>Teks berformat</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Sisipkan karakter</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Teks mentah</translation>
    </message>
    <message>
        <source>This pack has no terms</source>
        <translation>Paket ini tidak memiliki istilah</translation>
    </message>
</context>
<context>
    <name>AnswerHistory</name>
    <message>
        <source>Answers to item {number}</source>
        <translation>Jawaban untuk butir {number}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Take this version</source>
        <translation>Pakai versi ini</translation>
    </message>
    <message>
        <source>The version you take becomes the newest. Nothing is lost.</source>
        <translation>Versi yang Anda pakai menjadi yang terbaru. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>This item has no answer yet.</source>
        <translation>Butir ini belum memiliki jawaban.</translation>
    </message>
    <message>
        <source>{time}, the newest</source>
        <translation>{time}, yang terbaru</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Take the suggestion</source>
        <translation>Ambil saran</translation>
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
        <translation>Setelah 50 menit tanpa jeda 5 menit, satu baris memberitahukannya.</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Lanjut otomatis</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Ingatkan saya untuk beristirahat</translation>
    </message>
    <message>
        <source>Where one choice is all that is asked, the next item comes after it.</source>
        <translation>Jika yang diminta hanya satu pilihan, butir berikutnya muncul setelah itu.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Hide lines</source>
        <translation>Sembunyikan baris</translation>
    </message>
    <message>
        <source>Show lines</source>
        <translation>Tampilkan baris</translation>
    </message>
</context>
<context>
    <name>BothTexts</name>
    <message>
        <source>The answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Your correction</source>
        <translation>Koreksi Anda</translation>
    </message>
</context>
<context>
    <name>BringKey</name>
    <message>
        <source>18 blocks of six digits, row by row</source>
        <translation>18 blok berisi enam angka, baris demi baris</translation>
    </message>
    <message>
        <source>Block {a} of {b}</source>
        <translation>Blok {a} dari {b}</translation>
    </message>
    <message>
        <source>Bring your key from another computer</source>
        <translation>Bawa kunci Anda dari komputer lain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Salinan kunci ({pattern})</translation>
    </message>
    <message>
        <source>It replaces the key that is on this computer</source>
        <translation>Kunci ini menggantikan kunci di komputer ini</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Buka salinan</translation>
    </message>
    <message>
        <source>Open the copy or type the digits first.</source>
        <translation>Buka salinan atau ketik angkanya dahulu.</translation>
    </message>
    <message>
        <source>Or the digits of the printed page</source>
        <translation>Atau angka pada halaman cetak</translation>
    </message>
    <message>
        <source>The file of the copy, from a stick or wherever you keep it:</source>
        <translation>Berkas salinan, dari flash disk atau tempat Anda menyimpannya:</translation>
    </message>
    <message>
        <source>The key of the page</source>
        <translation>Kunci pada halaman</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>Kunci {name}</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Gunakan kunci ini</translation>
    </message>
    <message>
        <source>Your packs and answers stay. The key that goes is kept in the folder of the app.</source>
        <translation>Paket dan jawaban Anda tetap ada. Kunci yang diganti disimpan di folder aplikasi.</translation>
    </message>
</context>
<context>
    <name>BundleAgain</name>
    <message>
        <source>Change the plan</source>
        <translation>Ubah rencana</translation>
    </message>
    <message>
        <source>Change the plan {file}, then make the packs again. What came back stays.</source>
        <translation>Ubah rencana {file}, lalu buat paket lagi. Yang sudah kembali tetap ada.</translation>
    </message>
    <message>
        <source>Give their open items to others</source>
        <translation>Berikan butir mereka yang terbuka kepada orang lain</translation>
    </message>
    <message>
        <source>Make packs again</source>
        <translation>Buat paket lagi</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Membuat paket</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Bundel ini</translation>
    </message>
    <message>
        <source>Who left</source>
        <translation>Siapa yang keluar</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tak seorang pun</translation>
    </message>
</context>
<context>
    <name>BundleForm</name>
    <message>
        <source>A tag: hi, sw, ar-MA</source>
        <translation>Sebuah kode: hi, sw, ar-MA</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Answers for each item</source>
        <translation>Jawaban untuk tiap butir</translation>
    </message>
    <message>
        <source>Answers to choose from, one in each line</source>
        <translation>Jawaban untuk dipilih, satu di tiap baris</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Choose guidelines</source>
        <translation>Pilih panduan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Columns to spread over</source>
        <translation>Kolom untuk menyebar</translation>
    </message>
    <message>
        <source>Content warning, shown before people start</source>
        <translation>Peringatan isi, ditampilkan sebelum orang mulai</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Everybody gets some of each topic, level or source, as you choose.</source>
        <translation>Setiap orang mendapat sebagian dari tiap topik, tingkat, atau sumber, sesuai pilihan Anda.</translation>
    </message>
    <message>
        <source>Everybody gets them, and nobody sees which they are.</source>
        <translation>Semua orang mendapatkannya, dan tak seorang pun melihat yang mana.</translation>
    </message>
    <message>
        <source>Field that somebody has to know</source>
        <translation>Bidang yang harus dikuasai seseorang</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Files of questions ({pattern})</source>
        <translation>Berkas pertanyaan ({pattern})</translation>
    </message>
    <message>
        <source>Hidden items with a right answer</source>
        <translation>Butir tersembunyi dengan jawaban benar</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>It is shown to contributors and stands in every export.</source>
        <translation>Ditampilkan kepada kontributor dan tercantum di setiap ekspor.</translation>
    </message>
    <message>
        <source>Items seen twice by the same person</source>
        <translation>Butir yang dilihat dua kali oleh orang yang sama</translation>
    </message>
    <message>
        <source>Items that several people answer</source>
        <translation>Butir yang dijawab beberapa orang</translation>
    </message>
    <message>
        <source>Kept for exports</source>
        <translation>Disimpan untuk ekspor</translation>
    </message>
    <message>
        <source>Kind of task</source>
        <translation>Jenis tugas</translation>
    </message>
    <message>
        <source>Language of each item</source>
        <translation>Bahasa tiap butir</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Bahasa teks</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Locked result packs</source>
        <translation>Paket hasil terkunci</translation>
    </message>
    <message>
        <source>Models that wrote them</source>
        <translation>Model yang menulisnya</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Bundel baru</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Buka rencana</translation>
    </message>
    <message>
        <source>Order of the items</source>
        <translation>Urutan butir</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Asal</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>People for each of them</source>
        <translation>Orang untuk tiap butir</translation>
    </message>
    <message>
        <source>Questions and guidelines</source>
        <translation>Pertanyaan dan panduan</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Jawaban benar</translation>
    </message>
    <message>
        <source>Shown beside the item</source>
        <translation>Ditampilkan di samping butir</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>Sebar menurut</translation>
    </message>
    <message>
        <source>Tables, JSON, text, data sets, and what other programs write.</source>
        <translation>Tabel, JSON, teks, kumpulan data, dan apa yang ditulis program lain.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Texts ({pattern})</source>
        <translation>Teks ({pattern})</translation>
    </message>
    <message>
        <source>The items were chosen for the round {round}.</source>
        <translation>Butir dipilih untuk putaran {round}.</translation>
    </message>
    <message>
        <source>They open with your key, or with the page that is made beside the packs.</source>
        <translation>Paket itu terbuka dengan kunci Anda, atau dengan halaman yang dibuat di samping paket.</translation>
    </message>
    <message>
        <source>They stay in the bundle file.</source>
        <translation>Semua itu tetap di berkas bundel.</translation>
    </message>
    <message>
        <source>They tell how far people agree, in every language.</source>
        <translation>Menunjukkan seberapa jauh orang sepakat, di tiap bahasa.</translation>
    </message>
    <message>
        <source>They tell how steady a person is.</source>
        <translation>Menunjukkan seberapa ajek seseorang.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Use a file of questions</source>
        <translation>Gunakan berkas pertanyaan</translation>
    </message>
    <message>
        <source>Where the texts come from</source>
        <translation>Dari mana teks berasal</translation>
    </message>
    <message>
        <source>Without any, there is one pack that anybody can answer.</source>
        <translation>Tanpa siapa pun, ada satu paket yang dapat dijawab siapa saja.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>as each person likes</source>
        <translation>sesuai keinginan tiap orang</translation>
    </message>
    <message>
        <source>as in the files</source>
        <translation>seperti di berkas</translation>
    </message>
    <message>
        <source>drawn for each person</source>
        <translation>diundi untuk tiap orang</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
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
        <translation>Pilih berkas berisi teks yang akan dinilai.</translation>
    </message>
    <message>
        <source>Folder for the packs</source>
        <translation>Folder untuk paket</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Buat paket</translation>
    </message>
    <message>
        <source>Making the packs</source>
        <translation>Membuat paket</translation>
    </message>
    <message>
        <source>No item yet</source>
        <translation>Belum ada butir</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Buka rencana</translation>
    </message>
    <message>
        <source>Plans ({pattern})</source>
        <translation>Rencana ({pattern})</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Membaca berkas</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands below the item.</source>
        <translation>Ada yang harus diperbaiki dulu. Letaknya di bawah butir.</translation>
    </message>
    <message>
        <source>The first item, as people will see it</source>
        <translation>Butir pertama, seperti yang akan dilihat orang</translation>
    </message>
    <message>
        <source>What has to be corrected stands below.</source>
        <translation>Yang harus diperbaiki ada di bawah.</translation>
    </message>
    <message>
        <source>{packs} and the bundle are in {folder}.</source>
        <translation>{packs} dan bundelnya ada di {folder}.</translation>
    </message>
</context>
<context>
    <name>BundleWords</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n butir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ditinggalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to correct</source>
        <translation>
            <numerusform>%n untuk diperbaiki</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n untuk dilihat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <source>mark</source>
        <translation>tandai</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>kalimat</translation>
    </message>
</context>
<context>
    <name>CharacterPanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Sisipkan</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Sisipkan karakter</translation>
    </message>
    <message>
        <source>Inserted: {characters}</source>
        <translation>Disisipkan: {characters}</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Tak terlihat</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Phonetic</source>
        <translation>Fonetik</translation>
    </message>
    <message>
        <source>Search by name</source>
        <translation>Cari menurut nama</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Paket ini</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
</context>
<context>
    <name>ChoiceView</name>
    <message>
        <source>Choose all that fit</source>
        <translation>Pilih semua yang cocok</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Pilih satu</translation>
    </message>
</context>
<context>
    <name>ChooseBundle</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Buka bundel</translation>
    </message>
</context>
<context>
    <name>ChoosingForm</name>
    <message>
        <source>Also rare</source>
        <translation>Juga langka</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Pilih dari</translation>
    </message>
    <message>
        <source>Columns that tell it. Each counts by its rank in the language, and by its weight.</source>
        <translation>Kolom yang menunjukkannya. Tiap kolom dihitung menurut peringkatnya dalam bahasa itu dan bobotnya.</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Diambil acak</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>Untuk validasi</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Disisihkan untuk uji</translation>
    </message>
    <message>
        <source>Ids, one in each line</source>
        <translation>ID, satu tiap baris</translation>
    </message>
    <message>
        <source>Items for the next round</source>
        <translation>Butir untuk putaran berikutnya</translation>
    </message>
    <message>
        <source>Items of each language</source>
        <translation>Butir tiap bahasa</translation>
    </message>
    <message>
        <source>Items of this bundle</source>
        <translation>Butir bundel ini</translation>
    </message>
    <message>
        <source>Items that are always in</source>
        <translation>Butir yang selalu masuk</translation>
    </message>
    <message>
        <source>Keep the shares of</source>
        <translation>Pertahankan bagian dari</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>Ditandai di</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nama putaran</translation>
    </message>
    <message>
        <source>Only these prompts can show that models got better. They are never trained on.</source>
        <translation>Hanya prompt ini yang dapat menunjukkan bahwa model membaik. Prompt ini tidak pernah dipakai melatih.</translation>
    </message>
    <message>
        <source>Splits stand in</source>
        <translation>Bagian tertera di</translation>
    </message>
    <message>
        <source>The report tells them apart.</source>
        <translation>Laporan membedakannya.</translation>
    </message>
    <message>
        <source>They say something of all items, which chosen ones cannot.</source>
        <translation>Butir ini mewakili semua butir, yang tidak dapat dilakukan butir pilihan.</translation>
    </message>
    <message>
        <source>Topics covered, with commas</source>
        <translation>Topik yang sudah ada, dengan koma</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>What makes an item challenging</source>
        <translation>Yang membuat butir menantang</translation>
    </message>
    <message>
        <source>files</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>lengths of texts</source>
        <translation>panjang teks</translation>
    </message>
</context>
<context>
    <name>ChoosingPane</name>
    <message>
        <source>Folder for the chosen items</source>
        <translation>Folder untuk butir yang dipilih</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Melihat putaran</translation>
    </message>
    <message>
        <source>Reading the items</source>
        <translation>Membaca butir</translation>
    </message>
    <message>
        <source>Saved as {file}. The packs are made of it here.</source>
        <translation>Disimpan sebagai {file}. Di sini paket dibuat darinya.</translation>
    </message>
    <message>
        <source>Saving the chosen items</source>
        <translation>Menyimpan butir yang dipilih</translation>
    </message>
    <message>
        <source>Something has to be corrected first. It stands above the items.</source>
        <translation>Ada yang harus diperbaiki dahulu. Keterangannya di atas butir.</translation>
    </message>
    <message>
        <source>The items are not chosen yet. Wait a moment.</source>
        <translation>Butir belum dipilih. Tunggu sebentar.</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <source>Choose where the items come from, and what makes one challenging.</source>
        <translation>Pilih asal butir dan yang membuatnya menantang.</translation>
    </message>
    <message>
        <source>What has to be corrected stands above.</source>
        <translation>Yang harus diperbaiki tertera di atas.</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>Yang akan diambil</translation>
    </message>
</context>
<context>
    <name>CloseRound</name>
    <message>
        <source>A closed round cannot be opened again.</source>
        <translation>Putaran yang sudah ditutup tidak dapat dibuka lagi.</translation>
    </message>
    <message>
        <source>Afterwards nothing is built into this bundle: what follows is a new round. Result packs can still be merged, but the summary stays as it is.</source>
        <translation>Setelah itu tidak ada lagi yang dibangun dalam bundel ini: selanjutnya adalah putaran baru. Paket hasil masih dapat digabung, tetapi ringkasannya tetap.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Tutup putaran</translation>
    </message>
    <message>
        <source>Close the round {round}?</source>
        <translation>Tutup putaran {round}?</translation>
    </message>
    <message>
        <source>Files that were made of this round can be named in the summary.</source>
        <translation>Berkas yang dibuat dari putaran ini dapat disebut dalam ringkasan.</translation>
    </message>
    <message>
        <source>The report as it stands now and a summary of what went out, what came back and what is claimed are saved beside the bundle. Your key signs the summary.</source>
        <translation>Laporan seperti adanya sekarang dan ringkasan tentang apa yang keluar, apa yang kembali, dan apa yang dinyatakan disimpan di samping bundel. Kunci Anda menandatangani ringkasan itu.</translation>
    </message>
</context>
<context>
    <name>ClosedUnexpectedly</name>
    <message>
        <source>A report for the coordinator tells where the app was. It has no text of your items.</source>
        <translation>Laporan untuk koordinator menyebutkan di bagian mana aplikasi terhenti. Laporan itu tidak memuat teks dari butir Anda.</translation>
    </message>
    <message>
        <source>All answers are here.</source>
        <translation>Semua jawaban masih ada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Simpan laporan untuk koordinator</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Tersimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>The app closed unexpectedly</source>
        <translation>Aplikasi tertutup tiba-tiba</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>Lain kali: {keys}</translation>
    </message>
    <message>
        <source>Practice: use the keyboard</source>
        <translation>Latihan: gunakan papan ketik</translation>
    </message>
    <message>
        <source>Press the number of a line; the next question opens by itself. {enter} goes on.</source>
        <translation>Tekan nomor baris; pertanyaan berikutnya terbuka sendiri. {enter} melanjutkan.</translation>
    </message>
    <message>
        <source>Press the number of an option. {enter} saves the answer and goes on.</source>
        <translation>Tekan nomor opsi. {enter} menyimpan jawaban dan melanjutkan.</translation>
    </message>
    <message>
        <source>Press the number of the better response, or {none} if both are equally good. {enter} goes on.</source>
        <translation>Tekan nomor respons yang lebih baik, atau {none} jika keduanya sama baiknya. {enter} melanjutkan.</translation>
    </message>
    <message>
        <source>Write your answer. {enter} saves it and goes on.</source>
        <translation>Tulis jawaban Anda. {enter} menyimpannya dan melanjutkan.</translation>
    </message>
    <message>
        <source>{differences} shows where the responses differ.</source>
        <translation>{differences} menunjukkan letak perbedaan respons.</translation>
    </message>
    <message>
        <source>{find} finds a word in the text.</source>
        <translation>{find} mencari kata dalam teks.</translation>
    </message>
    <message>
        <source>{guidelines} shows what a good answer is.</source>
        <translation>{guidelines} menampilkan panduan tentang jawaban yang baik.</translation>
    </message>
    <message>
        <source>{keyboard} shows all keys that work here.</source>
        <translation>{keyboard} menampilkan semua tombol yang berfungsi di sini.</translation>
    </message>
    <message>
        <source>{later} leaves an item open with a bookmark.</source>
        <translation>{later} membiarkan butir belum dijawab dengan sebuah markah.</translation>
    </message>
    <message>
        <source>{none} chooses the last option, apart from the others.</source>
        <translation>{none} memilih opsi terakhir, yang terpisah dari yang lain.</translation>
    </message>
    <message>
        <source>{note} writes a note to the coordinator.</source>
        <translation>{note} menulis catatan untuk koordinator.</translation>
    </message>
    <message>
        <source>{other} goes to the text, {mark} marks the sentence that supports your answer.</source>
        <translation>{other} pindah ke teks, {mark} menandai kalimat yang mendukung jawaban Anda.</translation>
    </message>
    <message>
        <source>{other} goes to the text. There {up} and {down} go from sentence to sentence, {mark} marks one. {other} comes back.</source>
        <translation>{other} pindah ke teks. Di sana {up} dan {down} berpindah dari kalimat ke kalimat, {mark} menandai satu kalimat. {other} kembali.</translation>
    </message>
    <message>
        <source>{palette} finds every command by its name.</source>
        <translation>{palette} menemukan setiap perintah menurut namanya.</translation>
    </message>
    <message>
        <source>{previous} goes back to the item before.</source>
        <translation>{previous} kembali ke butir sebelumnya.</translation>
    </message>
    <message>
        <source>{report} is for an item that is faulty itself.</source>
        <translation>{report} untuk butir yang bermasalah.</translation>
    </message>
    <message>
        <source>{undo} takes the last step back.</source>
        <translation>{undo} mengurungkan langkah terakhir.</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Differences</source>
        <translation>Perbedaan</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>Sembunyikan perbedaan</translation>
    </message>
    <message>
        <source>These responses share little text</source>
        <translation>Teks yang sama pada respons ini sedikit</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n kata</numerusform>
        </translation>
    </message>
    <message>
        <source>A and B are equally good</source>
        <translation>A dan B sama baiknya</translation>
    </message>
    <message>
        <source>As good as the last</source>
        <translation>Sama baiknya dengan yang terakhir</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Terbaik</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>Keduanya buruk</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Peringkat {number}</translation>
    </message>
</context>
<context>
    <name>ContentWarning</name>
    <message>
        <source>Back to Packs</source>
        <translation>Kembali ke Paket</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Sebelum Anda mulai</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>CoordinateScreen</name>
    <message>
        <source>A bundle file ends in .bundle. It is private and is never sent to anybody.</source>
        <translation>Berkas bundel berakhiran .bundle. Isinya pribadi dan tidak pernah dikirim kepada siapa pun.</translation>
    </message>
    <message>
        <source>Build a bundle</source>
        <translation>Buat bundel</translation>
    </message>
    <message>
        <source>No bundle here</source>
        <translation>Tidak ada bundel di sini</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Buka bundel</translation>
    </message>
    <message>
        <source>Open the bundle that you build packs from, or drop it here.</source>
        <translation>Buka bundel yang menjadi bahan paket, atau taruh di sini.</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Simpan baris</translation>
    </message>
</context>
<context>
    <name>CoordinateWords</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wanted for each</source>
        <translation>
            <numerusform>%n jawaban diinginkan untuk tiap butir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n butir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) need a look</source>
        <translation>
            <numerusform>%n butir perlu dilihat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ditinggalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n digabungkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) merged</source>
        <translation>
            <numerusform>%n paket digabungkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result pack(s)</source>
        <translation>
            <numerusform>%n paket hasil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be checked</source>
        <translation>
            <numerusform>%n untuk diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n menunggu Anda</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message numerus="yes">
        <source>Goal: %n answer(s) per item</source>
        <translation>
            <numerusform>Sasaran: %n jawaban per butir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Gabungkan %n paket</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge packs</source>
        <translation>Gabungkan paket</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Menggabungkan</translation>
    </message>
    <message numerus="yes">
        <source>The merge is undone, %n pack(s) taken out</source>
        <translation>
            <numerusform>Penggabungan dibatalkan, %n paket dikeluarkan</numerusform>
        </translation>
    </message>
    <message>
        <source>The summary of the closed round {round} counted other answers than stand here now.</source>
        <translation>Ringkasan putaran tertutup {round} menghitung jawaban lain daripada yang ada di sini sekarang.</translation>
    </message>
    <message>
        <source>Undoing the merge</source>
        <translation>Membatalkan penggabungan</translation>
    </message>
</context>
<context>
    <name>CoordinatorDesk</name>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>Bundel ({pattern})</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordinasi</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Buka bundel</translation>
    </message>
    <message>
        <source>Opening the bundle</source>
        <translation>Membuka bundel</translation>
    </message>
</context>
<context>
    <name>CopyCare</name>
    <message>
        <source>Checking</source>
        <translation>Memeriksa</translation>
    </message>
    <message>
        <source>Looking at the copy</source>
        <translation>Memeriksa salinan</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Buat salinan cadangan</translation>
    </message>
    <message>
        <source>Making a safety copy</source>
        <translation>Membuat salinan cadangan</translation>
    </message>
    <message>
        <source>Open a safety copy</source>
        <translation>Buka salinan cadangan</translation>
    </message>
    <message>
        <source>Restoring your work</source>
        <translation>Memulihkan pekerjaan Anda</translation>
    </message>
    <message>
        <source>Safety copies ({pattern})</source>
        <translation>Salinan cadangan ({pattern})</translation>
    </message>
    <message>
        <source>The safety copy is {file}, the copy of your key {key}.</source>
        <translation>Salinan cadangannya {file}, salinan kunci Anda {key}.</translation>
    </message>
    <message>
        <source>The safety copy is {file}. It can be opened.</source>
        <translation>Salinan cadangannya {file}. Salinan ini dapat dibuka.</translation>
    </message>
    <message>
        <source>Your work is restored. What was here before is kept as a copy of its own.</source>
        <translation>Pekerjaan Anda sudah dipulihkan. Yang ada di sini sebelumnya disimpan sebagai salinan tersendiri.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n dijawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to settle</source>
        <translation>
            <numerusform>%n butir untuk diputuskan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s) to check</source>
        <translation>
            <numerusform>%n bahasa perlu diperiksa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objection(s) or problem(s)</source>
        <translation>
            <numerusform>%n keberatan atau masalah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n belum dijawab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) reported</source>
        <translation>
            <numerusform>%n masalah dilaporkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide later</source>
        <translation>
            <numerusform>%n diputuskan nanti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageSide</name>
    <message>
        <source>A problem was reported</source>
        <translation>Ada masalah dilaporkan</translation>
    </message>
    <message>
        <source>Answers differ</source>
        <translation>Jawaban berbeda</translation>
    </message>
    <message>
        <source>Answers per item, and how many items have them</source>
        <translation>Jawaban per butir, dan berapa butir yang memilikinya</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Two versions of the same work</source>
        <translation>Dua versi dari pekerjaan yang sama</translation>
    </message>
    <message>
        <source>{count} with {answers}</source>
        <translation>{count} dengan {answers}</translation>
    </message>
    <message>
        <source>{count} with {first} to {last} answers</source>
        <translation>{count} dengan {first} sampai {last} jawaban</translation>
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
        <translation>Tambahkan kartu kunci</translation>
    </message>
    <message>
        <source>Key cards ({pattern})</source>
        <translation>Kartu kunci ({pattern})</translation>
    </message>
</context>
<context>
    <name>DrawReview</name>
    <message>
        <source>Answers in the bundle: {count}</source>
        <translation>Jawaban di bundel: {count}</translation>
    </message>
    <message>
        <source>Answers to check: {answers}, planted errors among them: {planted}</source>
        <translation>Jawaban untuk diperiksa: {answers}, di antaranya kesalahan yang sengaja ditaruh: {planted}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Give this file to the reviewer.</source>
        <translation>Berikan berkas ini kepada peninjau.</translation>
    </message>
    <message>
        <source>Half is drawn by chance, half by signs of risk. Lots under 50 answers are checked whole.</source>
        <translation>Separuh diambil acak, separuh menurut tanda risiko. Lot di bawah 50 jawaban diperiksa seluruhnya.</translation>
    </message>
    <message>
        <source>It has no guidelines, because the packs do not lie beside the bundle.</source>
        <translation>Paket ini tanpa panduan, karena paket-paket tidak ada di samping bundel.</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Buat paket tinjauan</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
</context>
<context>
    <name>EarlierList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Catatan: {text}</translation>
    </message>
    <message>
        <source>Nothing was changed after it was saved.</source>
        <translation>Tidak ada yang diubah setelah disimpan.</translation>
    </message>
    <message>
        <source>Problem: {text}</source>
        <translation>Masalah: {text}</translation>
    </message>
    <message>
        <source>This was saved and then changed or taken back. It is in the result pack, and who opens it can read it. What you typed and changed before you went on is not.</source>
        <translation>Ini pernah disimpan, lalu diubah atau ditarik kembali. Isinya ada di paket hasil, dan siapa pun yang membukanya dapat membacanya. Yang Anda ketik dan ubah sebelum melanjutkan tidak ada di sana.</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message numerus="yes">
        <source>%n marked</source>
        <translation>
            <numerusform>%n tanda</numerusform>
        </translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>Seberapa parah?</translation>
    </message>
    <message>
        <source>Name the mark</source>
        <translation>Namai tanda</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n criteria left</source>
        <translation>
            <numerusform>%n kriteria tersisa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Sisa %n pertanyaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and next</source>
        <translation>Pilih dan lanjut</translation>
    </message>
    <message>
        <source>Item {a} of {b}</source>
        <translation>Butir {a} dari {b}</translation>
    </message>
    <message>
        <source>Item {number}, {state}</source>
        <translation>Butir {number}, {state}</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Simpan dan lanjut</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, objections or problems: {problems}. Item {item}</source>
        <translation>{a} dari {b} dijawab, {later} diputuskan nanti, keberatan atau masalah: {problems}. Butir {item}</translation>
    </message>
    <message>
        <source>{a} of {b} answered, {later} to decide later, problems: {problems}. Item {item}</source>
        <translation>{a} dari {b} dijawab, {later} diputuskan nanti, masalah: {problems}. Butir {item}</translation>
    </message>
</context>
<context>
    <name>FeedbackPage</name>
    <message>
        <source>A reviewer saw a part of your answers and did not know whose they were.</source>
        <translation>Peninjau melihat sebagian jawaban Anda dan tidak tahu siapa pemiliknya.</translation>
    </message>
    <message>
        <source>Answers checked so far: {count}</source>
        <translation>Jawaban yang sudah diperiksa: {count}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Bagaimana nasib jawaban Anda</translation>
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
        <translation>Mencari butir</translation>
    </message>
</context>
<context>
    <name>FilesForm</name>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>There is nothing to read</source>
        <translation>Tidak ada yang dapat dibaca</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>Cari dalam teks</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
</context>
<context>
    <name>Finished</name>
    <message numerus="yes">
        <source>All %n items are answered.</source>
        <translation>
            <numerusform>Semua %n butir sudah dijawab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Butir {number}</translation>
    </message>
    <message>
        <source>Item {number}, {time}</source>
        <translation>Butir {number}, {time}</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Periksa sekali lagi</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n items.</source>
        <translation>
            <numerusform>Yang terakhir dari %n butir.</numerusform>
        </translation>
    </message>
    <message>
        <source>These took longest</source>
        <translation>Paling lama dikerjakan</translation>
    </message>
    <message>
        <source>To decide later</source>
        <translation>Diputuskan nanti</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Dengan catatan</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Saya punya kunci dari komputer lain</translation>
    </message>
    <message>
        <source>It was made on this computer and never leaves it. With it the app signs every pack you hand back, so nobody can change your answers on the way.</source>
        <translation>Kunci ini dibuat di komputer ini dan tidak pernah keluar darinya. Dengannya aplikasi menandatangani setiap paket yang Anda serahkan, sehingga tidak ada yang dapat mengubah jawaban Anda di jalan.</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Kunci sudah disalin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Open my packs</source>
        <translation>Buka paket saya</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Kunci tanda tangan</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Langkah {number} dari {count}: {name}</translation>
    </message>
    <message>
        <source>This name goes into your result packs. It may be a number.</source>
        <translation>Nama ini masuk ke paket hasil Anda. Boleh berupa nomor.</translation>
    </message>
    <message>
        <source>Type in your language or in English</source>
        <translation>Ketik dalam bahasa Anda atau bahasa Inggris</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Gunakan sebagai orang lain</translation>
    </message>
    <message>
        <source>What does your coordinator call you?</source>
        <translation>Apa sebutan koordinator untuk Anda?</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Jika koordinator bertanya siapa yang menandatangani, bacakan angka ini.</translation>
    </message>
    <message>
        <source>Write a name or a number first.</source>
        <translation>Tulis nama atau nomor dahulu.</translation>
    </message>
    <message>
        <source>You can change this at any time in Settings</source>
        <translation>Anda dapat mengubahnya kapan saja di Pengaturan</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Nomor keamanan Anda</translation>
    </message>
    <message>
        <source>Your signing key is ready</source>
        <translation>Kunci tanda tangan Anda siap</translation>
    </message>
</context>
<context>
    <name>GivenAnswer</name>
    <message>
        <source>Answer it yourself first</source>
        <translation>Jawab sendiri dulu</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jawaban yang diberikan</translation>
    </message>
    <message>
        <source>Then you see the answer that was given, and say what you think of it.</source>
        <translation>Lalu Anda melihat jawaban yang diberikan, dan mengatakan pendapat Anda.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jawaban Anda</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>A number from 1 to {count}</source>
        <translation>Angka dari 1 sampai {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Go to item</source>
        <translation>Buka butir</translation>
    </message>
</context>
<context>
    <name>GoingOn</name>
    <message>
        <source>In this pack you go on yourself.</source>
        <translation>Dalam paket ini Anda melanjutkan sendiri.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Nyalakan</translation>
    </message>
    <message>
        <source>The next item can come by itself after a choice.</source>
        <translation>Butir berikutnya dapat muncul otomatis setelah memilih.</translation>
    </message>
    <message>
        <source>The next item comes by itself.</source>
        <translation>Butir berikutnya muncul otomatis.</translation>
    </message>
    <message>
        <source>You go on yourself.</source>
        <translation>Anda melanjutkan sendiri.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>This pack has no guidelines.</source>
        <translation>Paket ini tidak memiliki panduan.</translation>
    </message>
</context>
<context>
    <name>HandBack</name>
    <message numerus="yes">
        <source>%n answers are in another language than asked. The first is item {number}.</source>
        <translation>
            <numerusform>%n jawaban tidak dalam bahasa yang diminta. Yang pertama butir {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items are to be decided later. The first is item {number}.</source>
        <translation>
            <numerusform>%n butir akan diputuskan nanti. Yang pertama butir {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items hold changes that are no answer yet and do not go out. The first is item {number}.</source>
        <translation>
            <numerusform>%n butir berisi perubahan yang belum menjadi jawaban dan tidak ikut keluar. Yang pertama adalah butir {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer result pack replaces this one when it is merged.</source>
        <translation>Paket hasil yang lebih baru menggantikan yang ini saat digabungkan.</translation>
    </message>
    <message>
        <source>About {size}, {meaning}. Signed with your key.</source>
        <translation>Sekitar {size}, {meaning}. Ditandatangani dengan kunci Anda.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Ubah tempat</translation>
    </message>
    <message>
        <source>Choose another place. Your answers are safe.</source>
        <translation>Pilih tempat lain. Jawaban Anda aman.</translation>
    </message>
    <message>
        <source>Copy text for the e-mail</source>
        <translation>Salin teks untuk email</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Buka butir {number}</translation>
    </message>
    <message>
        <source>Hand back: {title}</source>
        <translation>Serahkan: {title}</translation>
    </message>
    <message>
        <source>Hello {name}, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Halo {name}, ini paket hasil saya untuk “{title}”: {done} dari {all} butir selesai. Berkasnya {file}.</translation>
    </message>
    <message>
        <source>Hello, here is my result pack for “{title}”: {done} of {all} items are done. The file is {file}.</source>
        <translation>Halo, ini paket hasil saya untuk “{title}”: {done} dari {all} butir selesai. Berkasnya {file}.</translation>
    </message>
    <message>
        <source>Locked: only {name} can open it.</source>
        <translation>Terkunci: hanya {name} yang dapat membukanya.</translation>
    </message>
    <message>
        <source>Or hand back as it is.</source>
        <translation>Atau serahkan apa adanya.</translation>
    </message>
    <message>
        <source>Result pack</source>
        <translation>Paket hasil</translation>
    </message>
    <message>
        <source>Save result pack</source>
        <translation>Simpan paket hasil</translation>
    </message>
    <message>
        <source>Save what is done</source>
        <translation>Simpan yang sudah selesai</translation>
    </message>
    <message>
        <source>Saved as {file}, {size}. Give this file to {name}.</source>
        <translation>Tersimpan sebagai {file}, {size}. Berikan berkas ini kepada {name}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Set the date of the computer, so that your result pack has the right one.</source>
        <translation>Atur tanggal komputer agar tanggal paket hasil Anda benar.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Tampilkan berkas</translation>
    </message>
    <message>
        <source>The app may not write to this folder.</source>
        <translation>Aplikasi tidak boleh menulis ke folder ini.</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Nomornya cocok</translation>
    </message>
    <message>
        <source>The stick was taken out before the file was complete.</source>
        <translation>Flash disk dicabut sebelum berkas lengkap.</translation>
    </message>
    <message>
        <source>This computer says it is {day}. The pack was made after that.</source>
        <translation>Menurut komputer ini tanggalnya {day}. Paket dibuat sesudah itu.</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>You can still change answers later</source>
        <translation>Anda masih dapat mengubah jawaban nanti</translation>
    </message>
    <message>
        <source>You have not compared the safety number of {name} yet.</source>
        <translation>Anda belum membandingkan nomor keamanan {name}.</translation>
    </message>
    <message>
        <source>Your answers are safe on this computer. Put the stick in and save again.</source>
        <translation>Jawaban Anda aman di komputer ini. Pasang flash disk dan simpan lagi.</translation>
    </message>
    <message>
        <source>small enough for any e-mail</source>
        <translation>cukup kecil untuk email apa pun</translation>
    </message>
    <message>
        <source>too large for most e-mail, use a USB stick</source>
        <translation>terlalu besar untuk kebanyakan email, gunakan flash disk</translation>
    </message>
    <message>
        <source>{family} · {language} · to {signer}</source>
        <translation>{family} · {language} · kepada {signer}</translation>
    </message>
    <message>
        <source>{list}. Nothing else.</source>
        <translation>{list}. Tidak ada yang lain.</translation>
    </message>
</context>
<context>
    <name>HandBackReview</name>
    <message>
        <source>A newer verdict pack replaces this one when it is merged.</source>
        <translation>Paket putusan yang lebih baru menggantikan yang ini saat digabungkan.</translation>
    </message>
    <message numerus="yes">
        <source>Hello, here are my verdicts on “{title}”: {checked} of %n answers checked.</source>
        <translation>
            <numerusform>Halo, ini putusan saya untuk “{title}”: {checked} dari %n jawaban diperiksa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save verdict pack</source>
        <translation>Simpan paket putusan</translation>
    </message>
    <message>
        <source>Verdict pack</source>
        <translation>Paket putusan</translation>
    </message>
    <message>
        <source>You can still change verdicts later</source>
        <translation>Putusan masih dapat Anda ubah nanti</translation>
    </message>
</context>
<context>
    <name>HomeChecked</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>Semuanya baik</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Buat salinan cadangan</translation>
    </message>
    <message>
        <source>There is something to mend</source>
        <translation>Ada yang perlu dibenahi</translation>
    </message>
</context>
<context>
    <name>HomePlace</name>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Tutup aplikasi dan pindahkan folder {folder} ke tempat lain.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Tutup aplikasi dan pindahkan folder {folder} ke komputer ini.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Tutup aplikasi sebelum mencabut flash disk.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>If the connection breaks, answers may be lost. Two computers must not use it at one time.</source>
        <translation>Jika sambungan terputus, jawaban bisa hilang. Dua komputer tidak boleh memakainya pada saat yang sama.</translation>
    </message>
    <message>
        <source>Other programs copy this folder while you work and can damage the file with your answers.</source>
        <translation>Program lain menyalin folder ini saat Anda bekerja dan dapat merusak berkas dengan jawaban Anda.</translation>
    </message>
    <message>
        <source>Saving takes longer there. If the stick is taken out while the app is open, answers may be lost.</source>
        <translation>Penyimpanan di sana lebih lama. Jika flash disk dicabut saat aplikasi terbuka, jawaban bisa hilang.</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Pekerjaan Anda ada di folder yang disinkronkan</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Pekerjaan Anda ada di drive jaringan</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Pekerjaan Anda ada di flash disk</translation>
    </message>
</context>
<context>
    <name>InterfacePage</name>
    <message>
        <source>Digits</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Selalu angka 0–9</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Off: numbers stand in the digits of the language.</source>
        <translation>Nonaktif: bilangan ditulis dengan angka bahasa itu.</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>All {count}</source>
        <translation>Semua {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Decide later {count}</source>
        <translation>Putuskan nanti {count}</translation>
    </message>
    <message>
        <source>Find in texts and answers</source>
        <translation>Cari dalam teks dan jawaban</translation>
    </message>
    <message>
        <source>Item {number}, {state}. {words}</source>
        <translation>Butir {number}, {state}. {words}</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>No item has “{text}”.</source>
        <translation>Tidak ada butir dengan “{text}”.</translation>
    </message>
    <message>
        <source>No item is like this.</source>
        <translation>Tidak ada butir seperti ini.</translation>
    </message>
    <message>
        <source>Objection or problem {count}</source>
        <translation>Keberatan atau masalah {count}</translation>
    </message>
    <message>
        <source>Open {count}</source>
        <translation>Belum dijawab {count}</translation>
    </message>
    <message>
        <source>Problem {count}</source>
        <translation>Masalah {count}</translation>
    </message>
    <message>
        <source>Some texts are not searched yet.</source>
        <translation>Beberapa teks belum ditelusuri.</translation>
    </message>
    <message>
        <source>With a note {count}</source>
        <translation>Dengan catatan {count}</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} dari {b}</translation>
    </message>
</context>
<context>
    <name>ItemPreview</name>
    <message>
        <source>Preview of the first item</source>
        <translation>Pratinjau butir pertama</translation>
    </message>
</context>
<context>
    <name>KeepCopy</name>
    <message>
        <source>If this computer breaks, the copy lets you go on under the same name. A USB stick or a printed page will do.</source>
        <translation>Jika komputer ini rusak, salinan itu membuat Anda dapat melanjutkan dengan nama yang sama. Flash disk atau halaman cetak sudah cukup.</translation>
    </message>
    <message>
        <source>Keep a copy in a safe place</source>
        <translation>Simpan salinan di tempat aman</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Ingatkan saya nanti</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
</context>
<context>
    <name>KeyCare</name>
    <message>
        <source>Copies of a key ({pattern})</source>
        <translation>Salinan kunci ({pattern})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>The copy of your key is {file}.</source>
        <translation>Salinan kunci Anda adalah {file}.</translation>
    </message>
    <message>
        <source>The passphrase is removed. Your signing key opens without one.</source>
        <translation>Frasa sandi dihapus. Kunci tanda tangan Anda terbuka tanpanya.</translation>
    </message>
    <message>
        <source>Your key is here. You hand back as {name}.</source>
        <translation>Kunci Anda ada di sini. Anda menyerahkan sebagai {name}.</translation>
    </message>
    <message>
        <source>Your signing key has its passphrase.</source>
        <translation>Kunci tanda tangan Anda kini punya frasa sandi.</translation>
    </message>
</context>
<context>
    <name>KeyChanged</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copies of the old key do not bring it back.</source>
        <translation>Salinan kunci lama tidak mengembalikan kunci baru.</translation>
    </message>
    <message>
        <source>In the folder {folder}</source>
        <translation>Di folder {folder}</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>The new key has no copy yet</source>
        <translation>Kunci baru belum punya salinan</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Nomor keamanan Anda</translation>
    </message>
</context>
<context>
    <name>KeyChanges</name>
    <message>
        <source>Folder for the files to give away</source>
        <translation>Folder untuk berkas yang dibagikan</translation>
    </message>
    <message>
        <source>Give these trust packs to everybody in the project, in this order:</source>
        <translation>Berikan paket kepercayaan ini kepada semua orang di proyek, dengan urutan ini:</translation>
    </message>
    <message>
        <source>Give this trust pack to everybody in the project:</source>
        <translation>Berikan paket kepercayaan ini kepada semua orang di proyek:</translation>
    </message>
    <message>
        <source>Give to everybody in the project:</source>
        <translation>Berikan kepada semua orang di proyek:</translation>
    </message>
    <message>
        <source>Send this key card to your coordinator and read out the number above:</source>
        <translation>Kirim kartu kunci ini kepada koordinator Anda dan bacakan nomor di atas:</translation>
    </message>
    <message>
        <source>The key is withdrawn</source>
        <translation>Kunci sudah ditarik</translation>
    </message>
    <message>
        <source>Your key card is written</source>
        <translation>Kartu kunci Anda telah ditulis</translation>
    </message>
    <message>
        <source>Your key signs for the project from now on</source>
        <translation>Kunci Anda mulai sekarang menandatangani untuk proyek</translation>
    </message>
    <message>
        <source>Your new key signs from now on</source>
        <translation>Kunci baru Anda mulai sekarang menandatangani</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Copy of a signing key</source>
        <translation>Salinan kunci tanda tangan</translation>
    </message>
    <message>
        <source>On another computer: install the app, write your name, choose “I have a key from another computer” and type these digits row by row. The last digit of each block finds a typing error.</source>
        <translation>Di komputer lain: pasang aplikasi, tulis nama Anda, pilih “Saya punya kunci dari komputer lain”, dan ketik angka ini baris demi baris. Angka terakhir tiap blok menemukan salah ketik.</translation>
    </message>
    <message>
        <source>Safety number of this key</source>
        <translation>Nomor keamanan kunci ini</translation>
    </message>
    <message>
        <source>The key of {name}</source>
        <translation>Kunci {name}</translation>
    </message>
    <message>
        <source>Whoever has this page can sign in your name, without any passphrase. Keep it where only you can get it, and take no photo of it.</source>
        <translation>Siapa pun yang memegang halaman ini dapat menandatangani atas nama Anda, tanpa frasa sandi. Simpan di tempat yang hanya dapat dijangkau oleh Anda, dan jangan difoto.</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Cetak halaman ini</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Coba paket latihan</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>All usual keys</source>
        <translation>Semua tombol biasa</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Ubah tombol</translation>
    </message>
    <message>
        <source>Key of a command</source>
        <translation>Tombol perintah</translation>
    </message>
    <message>
        <source>No command has “{text}”.</source>
        <translation>Tidak ada perintah dengan “{text}”.</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Tekan tombol baru</translation>
    </message>
    <message>
        <source>Ready sets of keys</source>
        <translation>Set tombol siap pakai</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Ketik untuk mencari</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Tombol biasa</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Tombol biasa</translation>
    </message>
    <message>
        <source>{keys} is the key of: {command}</source>
        <translation>{keys} adalah tombol untuk: {command}</translation>
    </message>
    <message>
        <source>{word} there, here: {command}</source>
        <translation>Di sana {word}, di sini: {command}</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>Change my answer</source>
        <translation>Ubah jawaban saya</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only in {letter}</source>
        <translation>hanya di {letter}</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Use another font</source>
        <translation>Gunakan font lain</translation>
    </message>
</context>
<context>
    <name>LibraryScreen</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick. No internet is needed.</source>
        <translation>Berkas paket berakhiran .taskpack dan biasanya datang lewat email atau flash disk. Internet tidak diperlukan.</translation>
    </message>
    <message>
        <source>Answers to check</source>
        <translation>Jawaban untuk diperiksa</translation>
    </message>
    <message>
        <source>Double-click the pack file from your coordinator, drop it here, or open it:</source>
        <translation>Klik dua kali berkas paket dari koordinator Anda, lepaskan di sini, atau buka:</translation>
    </message>
    <message>
        <source>Find a pack or a command</source>
        <translation>Cari paket atau perintah</translation>
    </message>
    <message>
        <source>Finished, ready to hand back</source>
        <translation>Selesai, siap diserahkan</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Sudah diserahkan</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Sedang dikerjakan</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Di arsip</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Bahasa antarmuka</translation>
    </message>
    <message>
        <source>No packs yet</source>
        <translation>Belum ada paket</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Buka paket</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Tampilkan semua {count}</translation>
    </message>
    <message numerus="yes">
        <source>Today: %n items in {time}</source>
        <translation>
            <numerusform>Hari ini: %n butir dalam {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Coba paket latihan</translation>
    </message>
</context>
<context>
    <name>ListedName</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Pakai nama ini</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nama dalam daftar</translation>
    </message>
    <message>
        <source>Result packs keep the name {name}.</source>
        <translation>Paket hasil tetap memakai nama {name}.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Gerakan</translation>
    </message>
    <message>
        <source>Nothing glides; panels and notices are there at once.</source>
        <translation>Tidak ada yang meluncur; panel dan pemberitahuan langsung muncul.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
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
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose the place</source>
        <translation>Pilih tempat</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Buat salinan cadangan</translation>
    </message>
    <message>
        <source>Nobody can sign with this copy.</source>
        <translation>Salinan ini tidak dapat dipakai untuk menandatangani.</translation>
    </message>
    <message>
        <source>One file with your packs, answers and settings. Whoever finds it can read them.</source>
        <translation>Satu berkas dengan paket, jawaban, dan pengaturan Anda. Siapa pun yang menemukannya dapat membacanya.</translation>
    </message>
    <message>
        <source>The second file opens with your passphrase only.</source>
        <translation>Berkas kedua hanya terbuka dengan frasa sandi Anda.</translation>
    </message>
    <message>
        <source>Whoever finds the second file can sign in your name, unless you give it a passphrase. You are asked for one.</source>
        <translation>Siapa pun yang menemukan berkas kedua dapat menandatangani atas nama Anda, kecuali Anda memberinya frasa sandi. Anda akan diminta mengisinya.</translation>
    </message>
    <message>
        <source>With a copy of your signing key as a second file</source>
        <translation>Dengan salinan kunci tanda tangan Anda sebagai berkas kedua</translation>
    </message>
    <message>
        <source>Without your signing key</source>
        <translation>Tanpa kunci tanda tangan Anda</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Daftar isi</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Cari dalam manual</translation>
    </message>
    <message>
        <source>For contributors</source>
        <translation>Untuk kontributor</translation>
    </message>
    <message>
        <source>For coordinators</source>
        <translation>Untuk koordinator</translation>
    </message>
    <message>
        <source>For reviewers</source>
        <translation>Untuk peninjau</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Nothing on this page has “{text}”.</source>
        <translation>Tidak ada “{text}” di halaman ini.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>This page is there in {language} only.</source>
        <translation>Halaman ini hanya ada dalam bahasa {language}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove the mark</source>
        <translation>Hapus tanda</translation>
    </message>
</context>
<context>
    <name>MeasuredList</name>
    <message>
        <source>Nothing was measured.</source>
        <translation>Tidak ada yang diukur.</translation>
    </message>
    <message>
        <source>These figures are in the result pack. All items together:</source>
        <translation>Angka ini ada di paket hasil. Semua butir bersama:</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Yang diukur</translation>
    </message>
</context>
<context>
    <name>MergePacks</name>
    <message numerus="yes">
        <source>%n pack(s) come in as one of two versions. Neither counts:</source>
        <translation>
            <numerusform>%n paket masuk sebagai satu dari dua versi. Keduanya tidak dihitung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) replace an older one of the same person:</source>
        <translation>
            <numerusform>%n paket menggantikan paket lama dari orang yang sama:</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)</source>
        <translation>
            <numerusform>Gabungkan %n paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n pack(s)?</source>
        <translation>
            <numerusform>Gabungkan %n paket?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging never deletes. The older packs stay, and the merge can be undone.</source>
        <translation>Penggabungan tidak pernah menghapus. Paket lama tetap ada, dan penggabungan dapat dibatalkan.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, in place of the pack merged on {day}</source>
        <translation>{name}, menggantikan paket yang digabungkan pada {day}</translation>
    </message>
</context>
<context>
    <name>NewKey</name>
    <message>
        <source>A second trust pack withdraws it. Packs that it signed are refused then. Build them again.</source>
        <translation>Paket kepercayaan kedua menariknya. Paket yang ditandatanganinya lalu ditolak. Buat lagi paket itu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Everybody in your projects has to be told</source>
        <translation>Semua orang di proyek Anda harus diberi tahu</translation>
    </message>
    <message>
        <source>Make a new signing key?</source>
        <translation>Buat kunci tanda tangan baru?</translation>
    </message>
    <message>
        <source>Others believe what a coordinator signs. That key has to be locked.</source>
        <translation>Orang lain memercayai yang ditandatangani koordinator. Kunci itu harus dikunci.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Pasang frasa sandi</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Atur frasa sandi dahulu</translation>
    </message>
    <message>
        <source>Somebody else may have the old key</source>
        <translation>Orang lain mungkin memiliki kunci lama</translation>
    </message>
    <message>
        <source>The new key signs from now on and opens as the old one does. Your packs and answers stay, and the old key is kept in the folder of the app.</source>
        <translation>Kunci baru mulai sekarang menandatangani dan terbuka seperti kunci lama. Paket dan jawaban Anda tetap ada, dan kunci lama disimpan di folder aplikasi.</translation>
    </message>
    <message>
        <source>The old key is safe</source>
        <translation>Kunci lama aman</translation>
    </message>
    <message>
        <source>What about the old key?</source>
        <translation>Bagaimana dengan kunci lama?</translation>
    </message>
    <message>
        <source>What it signed stays good.</source>
        <translation>Yang ditandatanganinya tetap berlaku.</translation>
    </message>
    <message>
        <source>You get a key card to send. Until they take it, result packs signed with the new key wait.</source>
        <translation>Anda mendapat kartu kunci untuk dikirim. Sebelum kartu itu diterima, paket hasil yang ditandatangani dengan kunci baru menunggu.</translation>
    </message>
    <message>
        <source>You get a trust pack for each project, in which the old key introduces the new one.</source>
        <translation>Anda mendapat satu paket kepercayaan untuk setiap proyek. Di dalamnya, kunci lama memperkenalkan kunci baru.</translation>
    </message>
    <message>
        <source>Your coordinator has to know the new key</source>
        <translation>Koordinator Anda harus mengetahui kunci baru</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Passphrase for the copy</source>
        <translation>Frasa sandi untuk salinan</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frasa sandi sekarang</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Pasang frasa sandi</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Pasang frasa sandi ini</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Yang sama sekali lagi</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Kedua frasa sandi tidak sama.</translation>
    </message>
    <message>
        <source>Type the new passphrase first.</source>
        <translation>Ketik frasa sandi baru dahulu.</translation>
    </message>
    <message>
        <source>Type the present passphrase first.</source>
        <translation>Ketik frasa sandi sekarang dahulu.</translation>
    </message>
    <message>
        <source>Whoever finds a copy without a passphrase can sign in your name. A copy with one opens with it only: nobody can bring a forgotten passphrase back.</source>
        <translation>Siapa pun yang menemukan salinan tanpa frasa sandi dapat menandatangani atas nama Anda. Salinan yang punya frasa sandi hanya terbuka dengannya: frasa sandi yang terlupa tidak dapat dikembalikan siapa pun.</translation>
    </message>
    <message>
        <source>You will be asked for it each time your key signs: to hand back, to make packs, to close a round. It is kept nowhere, and nobody can bring it back: without it all that you did stays here, but you can sign only with a copy of your key that opens, or with a new key.</source>
        <translation>Frasa sandi akan diminta setiap kali kunci Anda menandatangani: untuk menyerahkan, membuat paket, atau menutup putaran. Frasa itu tidak disimpan di mana pun dan tidak dapat dikembalikan siapa pun: tanpanya semua yang Anda kerjakan tetap ada di sini, tetapi Anda hanya dapat menandatangani dengan salinan kunci yang dapat dibuka, atau dengan kunci baru.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>It travels with your answer to this item.</source>
        <translation>Catatan ini ikut bersama jawaban Anda untuk butir ini.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Catatan untuk koordinator</translation>
    </message>
</context>
<context>
    <name>Objection</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>My answer was right</source>
        <translation>Jawaban saya benar</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Keberatan</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Sebutkan alasannya dahulu.</translation>
    </message>
    <message>
        <source>Take the objection back</source>
        <translation>Tarik keberatan</translation>
    </message>
    <message>
        <source>Why it was right</source>
        <translation>Mengapa jawaban itu benar</translation>
    </message>
    <message>
        <source>Your earlier answer stands. Your coordinator sees your reason and decides.</source>
        <translation>Jawaban Anda sebelumnya berlaku. Koordinator melihat alasan Anda dan memutuskan.</translation>
    </message>
</context>
<context>
    <name>OpenPerson</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>The passphrase of the signing key opens the work of {name} here.</source>
        <translation>Frasa sandi kunci tanda tangan membuka pekerjaan {name} di sini.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Try again.</source>
        <translation>Frasa sandi ini tidak membuka kunci tanda tangan. Coba lagi.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, opsi {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>OtherFont</name>
    <message>
        <source>Add a font file</source>
        <translation>Tambahkan berkas font</translation>
    </message>
    <message>
        <source>Ask your coordinator for a font file. It ends in .ttf, .otf or .ttc and can come on a USB stick; no internet is needed.</source>
        <translation>Minta berkas font kepada koordinator. Berkas itu berakhiran .ttf, .otf, atau .ttc dan dapat dikirim dengan flash disk; internet tidak diperlukan.</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Font ({pattern})</translation>
    </message>
    <message>
        <source>Missing: {letters}</source>
        <translation>Tidak tersedia: {letters}</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Laporkan masalah</translation>
    </message>
    <message>
        <source>Some letters of this text cannot be shown on this computer</source>
        <translation>Beberapa huruf teks ini tidak dapat ditampilkan di komputer ini</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} tidak dapat dibaca atau disalin.</translation>
    </message>
    <message>
        <source>{pack} was not started: no font here has the letters of {script}.</source>
        <translation>{pack} tidak dimulai: tidak ada font di sini yang memiliki huruf {script}.</translation>
    </message>
</context>
<context>
    <name>PacksDoor</name>
    <message>
        <source>Adding the pack</source>
        <translation>Menambahkan paket</translation>
    </message>
    <message>
        <source>Back up your key</source>
        <translation>Salin kunci Anda</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Memeriksa paket</translation>
    </message>
    <message>
        <source>Everything is saved, {time}</source>
        <translation>Semua tersimpan, {time}</translation>
    </message>
    <message>
        <source>Making the practice pack</source>
        <translation>Membuat paket latihan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Buka paket</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Paket ({pattern})</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>The pack is in the archive.</source>
        <translation>Paket ada di arsip.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Your signing key has no copy yet.</source>
        <translation>Kunci tanda tangan Anda belum punya salinan.</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} ada di paket Anda.</translation>
    </message>
</context>
<context>
    <name>PacksMade</name>
    <message>
        <source>Print {file}, put the page away, and delete the file. It holds a secret key.</source>
        <translation>Cetak {file}, simpan halamannya, lalu hapus berkasnya. Berkas itu berisi kunci rahasia.</translation>
    </message>
</context>
<context>
    <name>PagedFold</name>
    <message>
        <source>Item {number}</source>
        <translation>Butir {number}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Tampilkan lagi</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find any command</source>
        <translation>Cari perintah apa pun</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Buka butir {number}</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”.</source>
        <translation>Tidak ada perintah atau paket dengan “{text}”.</translation>
    </message>
    <message>
        <source>No command or pack has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Tidak ada perintah atau paket dengan “{text}”. Maksud Anda “{other}”? Enter memilihnya.</translation>
    </message>
    <message>
        <source>The key beside a command does the same without this window.</source>
        <translation>Tombol di samping perintah melakukan hal yang sama tanpa jendela ini.</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Terakhir dipakai</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>lakukan</translation>
    </message>
    <message>
        <source>move</source>
        <translation>pindah</translation>
    </message>
</context>
<context>
    <name>PaletteUse</name>
    <message>
        <source>Next time: {keys}</source>
        <translation>Lain kali: {keys}</translation>
    </message>
</context>
<context>
    <name>PartsForm</name>
    <message>
        <source>Encoding</source>
        <translation>Pengodean</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Pembagian</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Tier</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>menurut berkas</translation>
    </message>
    <message>
        <source>by {column}</source>
        <translation>menurut {column}</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>tiap entri</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>belum dipilih</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>seluruh berkas</translation>
    </message>
    <message>
        <source>the whole folder</source>
        <translation>seluruh folder</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Passphrase of your signing key</source>
        <translation>Frasa sandi kunci tanda tangan Anda</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Begins with a folder and a signing key of their own</source>
        <translation>Mulai dengan folder dan kunci tanda tangan sendiri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cannot be found: {folder}</source>
        <translation>Tidak ditemukan: {folder}</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Ubah nama</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Everybody has packs, answers, a signing key and settings of their own.</source>
        <translation>Setiap orang memiliki paket, jawaban, kunci tanda tangan, dan pengaturan sendiri.</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Sedang digunakan</translation>
    </message>
    <message>
        <source>Last used: {day}</source>
        <translation>Terakhir digunakan: {day}</translation>
    </message>
    <message>
        <source>Locked by a passphrase</source>
        <translation>Dikunci dengan frasa sandi</translation>
    </message>
    <message>
        <source>Put this folder on the list</source>
        <translation>Masukkan folder ini ke daftar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Safety number {digits} …</source>
        <translation>Nomor keamanan {digits} …</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Orang baru</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>The first start is not finished</source>
        <translation>Penyiapan pertama belum selesai</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Gunakan sebagai orang lain</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siapa Anda?</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Belum bernama</translation>
    </message>
    <message>
        <source>Your folder {folder} is not on this list.</source>
        <translation>Folder Anda {folder} tidak ada dalam daftar ini.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
    <message>
        <source>At most so many items</source>
        <translation>Paling banyak sekian butir</translation>
    </message>
    <message>
        <source>Fields that they know</source>
        <translation>Bidang yang dikuasai</translation>
    </message>
    <message>
        <source>Languages that they know</source>
        <translation>Bahasa yang dikuasai</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>Keluarkan {name}</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>Part of the work, beside the others’</source>
        <translation>Bagian pekerjaan, di samping bagian yang lain</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Upah</translation>
    </message>
    <message>
        <source>Varieties that they speak</source>
        <translation>Ragam yang dituturkan</translation>
    </message>
    <message>
        <source>What decides their part</source>
        <translation>Yang menentukan bagiannya</translation>
    </message>
    <message>
        <source>for each hour</source>
        <translation>per jam</translation>
    </message>
    <message>
        <source>for each item</source>
        <translation>per butir</translation>
    </message>
    <message>
        <source>law, medicine</source>
        <translation>hukum, kedokteran</translation>
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
        <translation>Seluruh berkas</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Penjelasan</translation>
    </message>
    <message>
        <source>Items for practice</source>
        <translation>Butir latihan</translation>
    </message>
    <message>
        <source>They come first, count for nothing, and tell the right answer afterwards. A column marks them with yes, true, 1 or x.</source>
        <translation>Butir ini datang lebih dulu, tidak dihitung, dan memberi tahu jawaban benar sesudahnya. Sebuah kolom menandainya dengan yes, true, 1 atau x.</translation>
    </message>
</context>
<context>
    <name>PracticeNotice</name>
    <message>
        <source>An answer could be: {answer}</source>
        <translation>Salah satu jawaban: {answer}</translation>
    </message>
    <message>
        <source>Another answer is expected: {answer}</source>
        <translation>Jawaban lain yang diharapkan: {answer}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Item for practice: your answer does not count.</source>
        <translation>Butir latihan: jawaban Anda tidak dihitung.</translation>
    </message>
    <message>
        <source>Your answer is the expected one.</source>
        <translation>Jawaban Anda sesuai harapan.</translation>
    </message>
</context>
<context>
    <name>PracticeTold</name>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
</context>
<context>
    <name>Practised</name>
    <message>
        <source>Go to Packs</source>
        <translation>Buka Paket</translation>
    </message>
    <message>
        <source>Next kind of task</source>
        <translation>Jenis tugas berikutnya</translation>
    </message>
    <message>
        <source>Practice is for you alone. Nobody sees these answers.</source>
        <translation>Latihan ini hanya untuk Anda. Tidak ada yang melihat jawaban ini.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>This kind of task is done</source>
        <translation>Jenis tugas ini selesai</translation>
    </message>
    <message>
        <source>You have practised every kind of task</source>
        <translation>Anda sudah berlatih semua jenis tugas</translation>
    </message>
</context>
<context>
    <name>QuietChecks</name>
    <message>
        <source>Aim for {least}–{most} characters</source>
        <translation>Usahakan {least}–{most} karakter</translation>
    </message>
    <message>
        <source>Aim for {least}–{most} words</source>
        <translation>Usahakan {least}–{most} kata</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Dalam bahasa lain</translation>
    </message>
    <message>
        <source>Letters in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Huruf berurutan yang juga ada dalam teks: {number}. Gunakan kata-kata Anda sendiri.</translation>
    </message>
    <message>
        <source>Longest copied stretch, in letters: {number}</source>
        <translation>Salinan terpanjang, dalam huruf: {number}</translation>
    </message>
    <message>
        <source>Longest copied stretch, in words: {number}</source>
        <translation>Salinan terpanjang, dalam kata: {number}</translation>
    </message>
    <message>
        <source>Missing terms: {list}</source>
        <translation>Istilah yang kurang: {list}</translation>
    </message>
    <message>
        <source>Not in the text: {list}</source>
        <translation>Tidak ada dalam teks: {list}</translation>
    </message>
    <message>
        <source>Only in the text: {list}</source>
        <translation>Hanya dalam teks: {list}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Words in a row that stand in the text as well: {number}. Use your own words.</source>
        <translation>Kata berurutan yang juga ada dalam teks: {number}. Gunakan kata-kata Anda sendiri.</translation>
    </message>
    <message>
        <source>Written in the language of the task</source>
        <translation>Ditulis dalam bahasa tugas</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Rate by these criteria</source>
        <translation>Nilai menurut kriteria ini</translation>
    </message>
    <message>
        <source>Rate the response</source>
        <translation>Nilai respons</translation>
    </message>
    <message>
        <source>cannot judge</source>
        <translation>tidak dapat dinilai</translation>
    </message>
    <message>
        <source>next criterion</source>
        <translation>kriteria berikutnya</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>nilai</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} dari {b}</translation>
    </message>
    <message>
        <source>{question}: none</source>
        <translation>{question}: tidak ada</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Add a font file</source>
        <translation>Tambahkan berkas font</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Fonts ({pattern})</source>
        <translation>Font ({pattern})</translation>
    </message>
    <message>
        <source>Letters in a line, at most</source>
        <translation>Huruf per baris, paling banyak</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Tinggi baris</translation>
    </message>
    <message>
        <source>Naskh</source>
        <translation>Naskhi</translation>
    </message>
    <message>
        <source>Nastaliq</source>
        <translation>Nastaliq</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Aksara</translation>
    </message>
    <message>
        <source>Size of passages</source>
        <translation>Ukuran bacaan</translation>
    </message>
    <message>
        <source>The font of this computer</source>
        <translation>Font komputer ini</translation>
    </message>
    <message>
        <source>The font that comes with the program</source>
        <translation>Font bawaan program</translation>
    </message>
    <message>
        <source>{file} cannot be read or copied.</source>
        <translation>{file} tidak dapat dibaca atau disalin.</translation>
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
        <translation>Butir ini tidak memiliki teks</translation>
    </message>
</context>
<context>
    <name>RecoverProject</name>
    <message>
        <source>Any pack or trust pack of the project:</source>
        <translation>Salah satu paket atau paket kepercayaan dari proyek:</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Mulai lagi dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Buka paket</translation>
    </message>
    <message>
        <source>Open a pack of the project first.</source>
        <translation>Buka dahulu sebuah paket dari proyek.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Open the page of the recovery key first.</source>
        <translation>Buka dahulu halaman kunci pemulihan.</translation>
    </message>
    <message>
        <source>Packs ({pattern})</source>
        <translation>Paket ({pattern})</translation>
    </message>
    <message>
        <source>Pages of a key ({pattern})</source>
        <translation>Halaman kunci ({pattern})</translation>
    </message>
    <message>
        <source>The page of the recovery key, made with the first plan. If you have it on paper, type its lines into a text file.</source>
        <translation>Halaman kunci pemulihan, yang dibuat bersama rencana pertama. Jika Anda memilikinya di kertas, ketik baris-barisnya ke dalam berkas teks.</translation>
    </message>
    <message>
        <source>Your key on this computer becomes the coordinator’s key of the project. The keys that signed for it until now are withdrawn; contributors and their answers stay.</source>
        <translation>Kunci Anda di komputer ini menjadi kunci koordinator proyek. Kunci yang selama ini menandatangani untuk proyek ditarik; kontributor dan jawaban mereka tetap ada.</translation>
    </message>
</context>
<context>
    <name>RefusedPack</name>
    <message>
        <source>A pack file ends in .taskpack and usually comes by e-mail or USB stick.</source>
        <translation>Berkas paket berakhiran .taskpack dan biasanya datang lewat email atau flash disk.</translation>
    </message>
    <message>
        <source>A part of this pack is missing</source>
        <translation>Sebagian paket ini hilang</translation>
    </message>
    <message>
        <source>Ask for it again, or copy it from the USB stick once more.</source>
        <translation>Minta lagi, atau salin sekali lagi dari flash disk.</translation>
    </message>
    <message>
        <source>Ask {name} for a pack that ends in .taskpack.</source>
        <translation>Minta kepada {name} paket yang berakhiran .taskpack.</translation>
    </message>
    <message>
        <source>Ask {name} for it in smaller parts.</source>
        <translation>Minta {name} mengirimnya dalam bagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>Ask {name} for the new version. It can come on a USB stick.</source>
        <translation>Minta versi baru kepada {name}. Versi itu dapat dikirim dengan flash disk.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack that is made for you.</source>
        <translation>Minta kepada {name} paket yang dibuat untuk Anda.</translation>
    </message>
    <message>
        <source>Ask {name} for the pack, and open that file.</source>
        <translation>Minta paketnya kepada {name}, lalu buka berkas itu.</translation>
    </message>
    <message>
        <source>Ask {name} to let somebody else check it.</source>
        <translation>Minta {name} agar orang lain yang memeriksanya.</translation>
    </message>
    <message>
        <source>Ask {name} to send the pack again, best as a USB copy or a fresh e-mail.</source>
        <translation>Minta {name} mengirim paket lagi, sebaiknya sebagai salinan di flash disk atau email baru.</translation>
    </message>
    <message>
        <source>Call {name}, and ask for a pack signed with the new key.</source>
        <translation>Hubungi {name}, dan minta paket yang ditandatangani dengan kunci baru.</translation>
    </message>
    <message>
        <source>Call {name}, and ask who signed it.</source>
        <translation>Hubungi {name}, dan tanyakan siapa yang menandatanganinya.</translation>
    </message>
    <message>
        <source>Call {name}. Only a trust pack from the old key or the recovery key can bring a new one.</source>
        <translation>Hubungi {name}. Hanya paket kepercayaan dari kunci lama atau kunci pemulihan yang dapat membawa kunci baru.</translation>
    </message>
    <message>
        <source>Copy the details for {name}, so that the pack can be made anew.</source>
        <translation>Salin rincian untuk {name}, agar paket dapat dibuat ulang.</translation>
    </message>
    <message>
        <source>Every answer in this pack is your own</source>
        <translation>Semua jawaban dalam paket ini adalah jawaban Anda sendiri</translation>
    </message>
    <message>
        <source>Go on with the pack that you have.</source>
        <translation>Lanjutkan dengan paket yang Anda punya.</translation>
    </message>
    <message>
        <source>It cannot be added with the version on this computer.</source>
        <translation>Paket tidak dapat ditambahkan dengan versi di komputer ini.</translation>
    </message>
    <message>
        <source>It cannot be added, since its answers could not be merged.</source>
        <translation>Paket tidak dapat ditambahkan karena jawabannya tidak dapat digabungkan.</translation>
    </message>
    <message>
        <source>It cannot be added, since nobody can tell who made it.</source>
        <translation>Paket tidak dapat ditambahkan karena tidak ada yang tahu siapa pembuatnya.</translation>
    </message>
    <message>
        <source>It cannot be added.</source>
        <translation>Paket tidak dapat ditambahkan.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens after a broken download.</source>
        <translation>Paket tidak dapat ditambahkan. Ini terjadi jika unduhan terputus.</translation>
    </message>
    <message>
        <source>It cannot be added. This happens when a download is damaged, or when somebody edits the file.</source>
        <translation>Paket tidak dapat ditambahkan. Ini terjadi jika unduhan rusak atau ada yang menyunting berkasnya.</translation>
    </message>
    <message>
        <source>It cannot be added. You have version {version} of the app.</source>
        <translation>Paket tidak dapat ditambahkan. Aplikasi Anda versi {version}.</translation>
    </message>
    <message>
        <source>It was made with version {made} of the app and cannot be added. You have version {version}.</source>
        <translation>Dibuat dengan aplikasi versi {made} dan tidak dapat ditambahkan. Versi Anda {version}.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own.</source>
        <translation>Tidak ada yang memeriksa jawabannya sendiri.</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trust</source>
        <translation>Ditandatangani dengan kunci lain dari yang Anda percayai</translation>
    </message>
    <message>
        <source>Signed by another key than the one you trusted on {day}</source>
        <translation>Ditandatangani dengan kunci lain dari yang Anda percayai pada {day}</translation>
    </message>
    <message>
        <source>The contents of this pack do not fit together</source>
        <translation>Isi paket ini tidak saling cocok</translation>
    </message>
    <message>
        <source>The key that signed this pack was withdrawn</source>
        <translation>Kunci yang menandatangani paket ini sudah dicabut</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than yours</source>
        <translation>Daftar penanda tangan di paket ini lebih lama dari milik Anda</translation>
    </message>
    <message>
        <source>This file is not a pack</source>
        <translation>Berkas ini bukan paket</translation>
    </message>
    <message>
        <source>This is not a pack with items for you</source>
        <translation>Ini bukan paket berisi butir untuk Anda</translation>
    </message>
    <message>
        <source>This pack is addressed to somebody else</source>
        <translation>Paket ini ditujukan kepada orang lain</translation>
    </message>
    <message>
        <source>This pack is addressed to {other}. You are {you}.</source>
        <translation>Paket ini ditujukan kepada {other}. Anda adalah {you}.</translation>
    </message>
    <message>
        <source>This pack is not signed</source>
        <translation>Paket ini tidak ditandatangani</translation>
    </message>
    <message>
        <source>This pack is too large</source>
        <translation>Paket ini terlalu besar</translation>
    </message>
    <message>
        <source>This pack needs a newer version of the app</source>
        <translation>Paket ini memerlukan versi aplikasi yang lebih baru</translation>
    </message>
    <message>
        <source>This pack needs version {needed} of the app. You have version {version}.</source>
        <translation>Paket ini memerlukan aplikasi versi {needed}. Versi Anda {version}.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed</source>
        <translation>Paket ini diubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>This pack was made for another program</source>
        <translation>Paket ini dibuat untuk program lain</translation>
    </message>
    <message>
        <source>This trust pack could not be taken: {code}</source>
        <translation>Paket kepercayaan ini tidak dapat diterima: {code}</translation>
    </message>
    <message>
        <source>Whoever signed this pack may not make packs here</source>
        <translation>Penanda tangan paket ini tidak boleh membuat paket di sini</translation>
    </message>
    <message>
        <source>You have a newer version of this pack</source>
        <translation>Anda punya versi paket ini yang lebih baru</translation>
    </message>
    <message>
        <source>Your other packs and answers are not affected.</source>
        <translation>Paket dan jawaban Anda yang lain tidak terpengaruh.</translation>
    </message>
    <message>
        <source>your coordinator</source>
        <translation>koordinator Anda</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Table and method</source>
        <translation>Tabel dan metode</translation>
    </message>
</context>
<context>
    <name>ReportItems</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Items: {all}</source>
        <translation>Butir: {all}</translation>
    </message>
    <message>
        <source>{shown} of {all} items</source>
        <translation>{shown} dari {all} butir</translation>
    </message>
</context>
<context>
    <name>ReportProblem</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>In your words, if you like</source>
        <translation>Dengan kata-kata Anda, jika mau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporkan</translation>
    </message>
    <message>
        <source>Take the report back</source>
        <translation>Tarik laporan</translation>
    </message>
    <message>
        <source>What is wrong with this item?</source>
        <translation>Apa masalahnya dengan butir ini?</translation>
    </message>
    <message>
        <source>Your coordinator sees this report.</source>
        <translation>Koordinator Anda melihat laporan ini.</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>Counting</source>
        <translation>Menghitung</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Simpan rincian kerja</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Disimpan di {folder}</translation>
    </message>
    <message>
        <source>Work statements</source>
        <translation>Rincian kerja</translation>
    </message>
</context>
<context>
    <name>ReportTables</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Further rows: {count}. Save the report to have them in {file}.</source>
        <translation>Baris lainnya: {count}. Simpan laporan untuk mendapatkannya di {file}.</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>Gambar ({pattern})</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Simpan gambar</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>A copy of all your work is in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Salinan semua pekerjaan Anda ada di {folder}. Jawaban Anda tetap di memori sampai komputer ini dapat menyimpannya.</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Simpan ke USB</translation>
    </message>
    <message>
        <source>Saving the work</source>
        <translation>Menyimpan pekerjaan</translation>
    </message>
    <message>
        <source>The result pack {file} and a copy of all your work are in {folder}. Your answers stay in memory until this computer can save them.</source>
        <translation>Paket hasil {file} dan salinan semua pekerjaan Anda ada di {folder}. Jawaban Anda tetap di memori sampai komputer ini dapat menyimpannya.</translation>
    </message>
    <message>
        <source>The work is saved elsewhere</source>
        <translation>Pekerjaan sudah disimpan di tempat lain</translation>
    </message>
</context>
<context>
    <name>ResponseCard</name>
    <message>
        <source>Response {letter}</source>
        <translation>Respons {letter}</translation>
    </message>
</context>
<context>
    <name>ResponseTabs</name>
    <message>
        <source>Response {letter}</source>
        <translation>Respons {letter}</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>50 minutes. A short break helps.</source>
        <translation>50 menit. Jeda singkat membantu.</translation>
    </message>
</context>
<context>
    <name>RestoreCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Everything in this copy is here, and nothing here is newer</source>
        <translation>Semua isi salinan ini ada di sini, dan tidak ada yang lebih baru di sini</translation>
    </message>
    <message>
        <source>It becomes a copy of its own in the list, and can be restored again.</source>
        <translation>Itu menjadi salinan tersendiri dalam daftar dan dapat dipulihkan lagi.</translation>
    </message>
    <message>
        <source>It can be restored only where that key is, or where there is no key yet.</source>
        <translation>Salinan hanya dapat dipulihkan di tempat kunci itu berada, atau di tempat yang belum ada kuncinya.</translation>
    </message>
    <message>
        <source>Nothing comes back that is not here</source>
        <translation>Tidak ada yang kembali selain yang sudah ada di sini</translation>
    </message>
    <message>
        <source>Packs: {titles}</source>
        <translation>Paket: {titles}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Safety copy of {moment}</source>
        <translation>Salinan cadangan {moment}</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Tidak ada yang perlu dipulihkan.</translation>
    </message>
    <message>
        <source>This copy belongs to another signing key</source>
        <translation>Salinan ini milik kunci tanda tangan lain</translation>
    </message>
    <message>
        <source>What is here now is kept</source>
        <translation>Yang ada di sini sekarang disimpan</translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) comes back</source>
        <translation>
            <numerusform>Pekerjaan pada %n butir kembali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work on %n item(s) is newer here and leaves your packs</source>
        <translation>
            <numerusform>Pekerjaan pada %n butir lebih baru di sini dan keluar dari paket Anda</numerusform>
        </translation>
    </message>
    <message>
        <source>Your next result packs say that your work was restored</source>
        <translation>Paket hasil Anda berikutnya menyebutkan bahwa pekerjaan Anda dipulihkan</translation>
    </message>
    <message>
        <source>Your signing key, and whom you believe apart from packs, stay as they are.</source>
        <translation>Kunci tanda tangan Anda, dan siapa yang Anda percayai di luar paket, tetap seperti sekarang.</translation>
    </message>
</context>
<context>
    <name>ResultPackDialog</name>
    <message>
        <source>A merge adds these answers.</source>
        <translation>Penggabungan menambahkan jawaban ini.</translation>
    </message>
    <message>
        <source>A merge puts it in place of the pack of {day}, which stays in the archive.</source>
        <translation>Penggabungan menaruhnya menggantikan paket tanggal {day}, yang tetap ada di arsip.</translation>
    </message>
    <message>
        <source>A newer pack of the same work is here. A merge changes no answer.</source>
        <translation>Paket yang lebih baru dari pekerjaan yang sama sudah ada. Penggabungan tidak mengubah jawaban apa pun.</translation>
    </message>
    <message>
        <source>Another version of the same work was chosen. A merge changes no answer.</source>
        <translation>Versi lain dari pekerjaan yang sama telah dipilih. Penggabungan tidak mengubah jawaban apa pun.</translation>
    </message>
    <message>
        <source>Answers that differ from the other version: {count}</source>
        <translation>Jawaban yang berbeda dari versi lain: {count}</translation>
    </message>
    <message>
        <source>Ask {name} which one holds. Nothing is chosen for you.</source>
        <translation>Tanyakan kepada {name} mana yang berlaku. Tidak ada yang dipilihkan untuk Anda.</translation>
    </message>
    <message>
        <source>Call or meet the person who sent it and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Hubungi atau temui orang yang mengirimnya dan bandingkan angka ini dengan miliknya. Email dapat dipalsukan.</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits with theirs. An e-mail can be faked.</source>
        <translation>Hubungi atau temui {name} dan bandingkan angka ini dengan miliknya. Surel dapat dipalsukan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose again. Neither version counts then</source>
        <translation>Pilih lagi. Saat itu tidak ada versi yang dihitung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Do this</source>
        <translation>Lakukan ini</translation>
    </message>
    <message>
        <source>Handed back on {day}</source>
        <translation>Diserahkan pada {day}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>Leave this version out</source>
        <translation>Tinggalkan versi ini</translation>
    </message>
    <message>
        <source>Merged on {day}, one of two versions of the same work. Neither counts now.</source>
        <translation>Digabungkan pada {day}, satu dari dua versi pekerjaan yang sama. Kini keduanya tidak dihitung.</translation>
    </message>
    <message>
        <source>Merged on {day}. Another version of the same work was chosen, and this one does not count.</source>
        <translation>Digabungkan pada {day}. Versi lain dari pekerjaan yang sama telah dipilih, dan versi ini tidak dihitung.</translation>
    </message>
    <message>
        <source>Merged on {day}. Its answers count.</source>
        <translation>Digabungkan pada {day}. Jawabannya dihitung.</translation>
    </message>
    <message>
        <source>Name by which you know this person</source>
        <translation>Nama yang Anda kenal untuk orang ini</translation>
    </message>
    <message>
        <source>Not compared yet. Let the pack wait</source>
        <translation>Belum dibandingkan. Biarkan paket menunggu</translation>
    </message>
    <message>
        <source>Safety number of the signer</source>
        <translation>Nomor keamanan penanda tangan</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Nomor keamanan {name}</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Masukkan lagi</translation>
    </message>
    <message>
        <source>Take it in as well. Neither version counts then</source>
        <translation>Masukkan juga. Lalu kedua versi tidak dihitung</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>The numbers differ. Leave the pack out</source>
        <translation>Nomornya berbeda. Tinggalkan paket</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for result packs</source>
        <translation>Nomornya cocok. Percayai penanda tangan ini untuk paket hasil</translation>
    </message>
    <message>
        <source>The numbers match. Trust this signer for verdict packs</source>
        <translation>Nomornya cocok. Percayai penanda tangan ini untuk paket putusan</translation>
    </message>
    <message>
        <source>The other version was merged on {day}, and its answers count now.</source>
        <translation>Versi lainnya digabungkan pada {day}, dan kini jawabannya dihitung.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer, and it tells no name.</source>
        <translation>Paket ini utuh, tetapi tak seorang pun di sini mengenal penanda tangannya, dan tidak ada nama di dalamnya.</translation>
    </message>
    <message>
        <source>The pack is whole, but nobody here knows its signer. It says it comes from {name}.</source>
        <translation>Paket ini utuh, tetapi tak seorang pun di sini mengenal penanda tangannya. Katanya dari {name}.</translation>
    </message>
    <message>
        <source>This pack belongs to another bundle. Open that bundle to add it.</source>
        <translation>Paket ini milik bundel lain. Buka bundel itu untuk menambahkannya.</translation>
    </message>
    <message>
        <source>This pack cannot be merged. No answer of it was taken.</source>
        <translation>Paket ini tidak dapat digabungkan. Tidak ada jawabannya yang diambil.</translation>
    </message>
    <message>
        <source>This pack is locked. It opens with the signing key of its coordinator.</source>
        <translation>Paket ini terkunci. Paket dibuka dengan kunci tanda tangan koordinatornya.</translation>
    </message>
    <message>
        <source>This pack is merged already, or stands in the list twice. Nothing is to be done.</source>
        <translation>Paket ini sudah digabungkan, atau tercantum dua kali di daftar. Tidak ada yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>This pack was changed or damaged on its way. Ask for it again.</source>
        <translation>Paket ini diubah atau rusak di jalan. Mintalah lagi.</translation>
    </message>
    <message>
        <source>This version holds</source>
        <translation>Versi ini yang berlaku</translation>
    </message>
    <message>
        <source>Write the name by which you know this person first.</source>
        <translation>Tulis dahulu nama yang Anda kenal untuk orang ini.</translation>
    </message>
    <message>
        <source>You left this pack out. A merge does not take it.</source>
        <translation>Anda meninggalkan paket ini. Penggabungan tidak mengambilnya.</translation>
    </message>
    <message>
        <source>{name} handed back two versions of the same work, and neither goes on from the other. This happens with two computers, or after a computer was restored.</source>
        <translation>{name} menyerahkan dua versi dari pekerjaan yang sama, dan tak satu pun melanjutkan yang lain. Ini terjadi dengan dua komputer, atau setelah komputer dipulihkan.</translation>
    </message>
</context>
<context>
    <name>ResultsTab</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Tambahkan folder paket hasil</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Tambahkan paket hasil</translation>
    </message>
    <message>
        <source>Result packs ({pattern})</source>
        <translation>Paket hasil ({pattern})</translation>
    </message>
    <message>
        <source>There is nothing to merge. Add result packs first.</source>
        <translation>Tidak ada yang dapat digabungkan. Tambahkan paket hasil dulu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>A result pack ends in .resultpack. Each is checked before anything of it is merged.</source>
        <translation>Paket hasil berakhiran .resultpack. Masing-masing diperiksa sebelum isinya digabungkan.</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Tambahkan folder</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Tambahkan paket hasil</translation>
    </message>
    <message>
        <source>Drop the files here that come back, or a whole folder, or add them:</source>
        <translation>Taruh di sini berkas yang kembali, atau seluruh folder, atau tambahkan:</translation>
    </message>
    <message>
        <source>Last merge: {time}, {packs}</source>
        <translation>Penggabungan terakhir: {time}, {packs}</translation>
    </message>
    <message>
        <source>Merging never deletes. Older packs of the same person stay, and every merge can be undone.</source>
        <translation>Penggabungan tidak pernah menghapus. Paket lama dari orang yang sama tetap ada, dan tiap penggabungan dapat dibatalkan.</translation>
    </message>
    <message>
        <source>No result packs yet</source>
        <translation>Belum ada paket hasil</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>{what} {a} of {b}</source>
        <translation>{what} {a} dari {b}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>After that day</source>
        <translation>Setelah hari itu</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>How much is typed and pasted, never the keys.</source>
        <translation>Berapa banyak yang diketik dan ditempel, tidak pernah tombolnya.</translation>
    </message>
    <message>
        <source>Times in result packs</source>
        <translation>Waktu dalam paket hasil</translation>
    </message>
    <message>
        <source>Typing and pasting</source>
        <translation>Ketikan dan tempelan</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>dihitung</translation>
    </message>
    <message>
        <source>no longer accepted</source>
        <translation>tidak lagi diterima</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>tidak dihitung</translation>
    </message>
    <message>
        <source>still accepted</source>
        <translation>masih diterima</translation>
    </message>
</context>
<context>
    <name>ReturnedNotice</name>
    <message>
        <source>Note: {note}</source>
        <translation>Catatan: {note}</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Keberatan</translation>
    </message>
    <message>
        <source>This answer came back: {reason}, {severity}</source>
        <translation>Jawaban ini kembali: {reason}, {severity}</translation>
    </message>
    <message>
        <source>You answered: {answer}</source>
        <translation>Jawaban Anda: {answer}</translation>
    </message>
    <message>
        <source>You object: {reason}</source>
        <translation>Anda keberatan: {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDesk</name>
    <message>
        <source>Open guidelines</source>
        <translation>Buka panduan</translation>
    </message>
    <message>
        <source>Review · {family} · {language}</source>
        <translation>Tinjauan · {family} · {language}</translation>
    </message>
    <message>
        <source>Some were made wrong on purpose, to see how well errors are found.</source>
        <translation>Sebagian sengaja dibuat salah, untuk melihat seberapa baik kesalahan ditemukan.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>You check the answers of others.</source>
        <translation>Anda memeriksa jawaban orang lain.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new verdict pack.</source>
        <translation>Anda menyerahkan ini pada {day}. Perubahan memerlukan paket putusan baru.</translation>
    </message>
    <message>
        <source>{size} of {all}, a second look</source>
        <translation>{size} dari {all}, tinjauan kedua</translation>
    </message>
    <message>
        <source>{size} of {all}, by chance and by risk</source>
        <translation>{size} dari {all}, acak dan menurut risiko</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Reason and severity left</source>
        <translation>Alasan dan tingkat belum ada</translation>
    </message>
    <message>
        <source>Severity left</source>
        <translation>Tingkat belum ada</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Tampilkan jawaban</translation>
    </message>
    <message>
        <source>{a} of {b} checked: {agree} agreed, {corrected} corrected, {disagree} disagreed. Item {item}</source>
        <translation>{a} dari {b} diperiksa: {agree} setuju, {corrected} dikoreksi, {disagree} tidak setuju. Butir {item}</translation>
    </message>
</context>
<context>
    <name>ReviewPacks</name>
    <message>
        <source>Adding the pack</source>
        <translation>Menambahkan paket</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Mulai kerjakan</translation>
    </message>
    <message>
        <source>{title} is in your packs.</source>
        <translation>{title} ada di paket Anda.</translation>
    </message>
</context>
<context>
    <name>ReviewPlans</name>
    <message>
        <source>132 answers, 1 % errors is fine, 5 % are not</source>
        <translation>132 jawaban, 1 % kesalahan boleh, 5 % tidak</translation>
    </message>
    <message>
        <source>59 answers for 5 %, 149 for 2 %, 299 for 1 %, fewer of small lots; with an error it proves nothing</source>
        <translation>59 jawaban untuk 5 %, 149 untuk 2 %, 299 untuk 1 %, lebih sedikit untuk lot kecil; dengan satu kesalahan tidak ada yang terbukti</translation>
    </message>
    <message>
        <source>65 answers, 2 % errors are fine, 10 % are not</source>
        <translation>65 jawaban, 2 % kesalahan boleh, 10 % tidak</translation>
    </message>
    <message>
        <source>77 answers, 5 % errors are fine, 15 % are not</source>
        <translation>77 jawaban, 5 % kesalahan boleh, 15 % tidak</translation>
    </message>
    <message>
        <source>A tenth of what one reviewer has checked, for another reviewer</source>
        <translation>Sepersepuluh dari yang diperiksa seorang peninjau, untuk peninjau lain</translation>
    </message>
    <message>
        <source>Accepts a lot with 5 % errors one time in twenty</source>
        <translation>Menerima lot dengan 5 % kesalahan sekali dalam dua puluh</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Semua jawaban</translation>
    </message>
    <message>
        <source>Everything is checked</source>
        <translation>Semuanya diperiksa</translation>
    </message>
    <message>
        <source>Five looks</source>
        <translation>Lima tahap</translation>
    </message>
    <message>
        <source>For a series of lots: each then says with how many errors one in ten is still accepted</source>
        <translation>Untuk rangkaian lot: masing-masing lalu menyebut dengan berapa kesalahan satu dari sepuluh masih diterima</translation>
    </message>
    <message>
        <source>For experts: finds more errors, and the error rate is weighed</source>
        <translation>Untuk ahli: menemukan lebih banyak kesalahan, dan tingkat kesalahannya ditimbang</translation>
    </message>
    <message>
        <source>In proportion to risk</source>
        <translation>Sebanding dengan risiko</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ringan</translation>
    </message>
    <message>
        <source>No error at all</source>
        <translation>Tanpa kesalahan</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Tinjauan kedua</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Ketat</translation>
    </message>
    <message>
        <source>{standard}, level {level}, AQL {aql}</source>
        <translation>{standard}, tingkat {level}, AQL {aql}</translation>
    </message>
</context>
<context>
    <name>ReviewTab</name>
    <message>
        <source>A review pack holds a sample of the answers for a reviewer. It does not say whose they are.</source>
        <translation>Paket tinjauan berisi sampel jawaban untuk peninjau. Paket itu tidak menyebut milik siapa.</translation>
    </message>
    <message>
        <source>Looking at the verdicts</source>
        <translation>Melihat putusan</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lots: {count}, to be checked further: {open}</source>
        <translation>Lot: {count}, perlu diperiksa lagi: {open}</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Buat paket tinjauan</translation>
    </message>
    <message>
        <source>No answers are checked yet</source>
        <translation>Belum ada jawaban yang diperiksa</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Peninjau</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Kembalikan jawaban</translation>
    </message>
    <message>
        <source>There are no answers to check yet.</source>
        <translation>Belum ada jawaban untuk diperiksa.</translation>
    </message>
    <message>
        <source>There is no answer to send back.</source>
        <translation>Tidak ada jawaban untuk dikembalikan.</translation>
    </message>
</context>
<context>
    <name>Reviewed</name>
    <message numerus="yes">
        <source>All %n answers are checked.</source>
        <translation>
            <numerusform>Semua %n jawaban sudah diperiksa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Look through again</source>
        <translation>Lihat kembali semuanya</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message numerus="yes">
        <source>The last of %n answers.</source>
        <translation>
            <numerusform>Yang terakhir dari %n jawaban.</numerusform>
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
        <translation>Tutup putaran ini</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Menutup putaran</translation>
    </message>
    <message>
        <source>It cannot be closed: its record was changed after it was signed.</source>
        <translation>Tidak dapat ditutup: catatannya diubah setelah ditandatangani.</translation>
    </message>
    <message>
        <source>It cannot be closed: the plan of this bundle says nothing of rounds.</source>
        <translation>Tidak dapat ditutup: rencana bundel ini tidak menyebut putaran.</translation>
    </message>
    <message>
        <source>The round {round} is closed. Its report is in {folder}.</source>
        <translation>Putaran {round} sudah ditutup. Laporannya ada di {folder}.</translation>
    </message>
    <message>
        <source>This round is closed. What follows is a new round.</source>
        <translation>Putaran ini sudah ditutup. Selanjutnya adalah putaran baru.</translation>
    </message>
</context>
<context>
    <name>RoundsTab</name>
    <message>
        <source>Choose items</source>
        <translation>Pilih butir</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Bandingkan putaran</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Bandingkan dengan</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Menghitung</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <translation>Melihat putaran</translation>
    </message>
    <message>
        <source>No earlier round of this project is known here.</source>
        <translation>Belum ada putaran proyek ini sebelumnya yang dikenal di sini.</translation>
    </message>
    <message>
        <source>Nothing was rated in both rounds yet.</source>
        <translation>Belum ada yang dinilai dalam kedua putaran.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Putaran sejauh ini</translation>
    </message>
    <message>
        <source>Rounds: {count}</source>
        <translation>Putaran: {count}</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Simpan butir yang dipilih</translation>
    </message>
</context>
<context>
    <name>SafetyCopiesPage</name>
    <message>
        <source>A copy for another place</source>
        <translation>Salinan untuk tempat lain</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Periksa sekarang</translation>
    </message>
    <message>
        <source>Checks your packs and answers, the copies, your key, the fonts, the disk and the clock.</source>
        <translation>Memeriksa paket dan jawaban Anda, salinan, kunci, font, disk, dan jam.</translation>
    </message>
    <message>
        <source>Is everything in order?</source>
        <translation>Apakah semuanya baik?</translation>
    </message>
    <message>
        <source>Keep one on a stick or another disk, in case this computer breaks.</source>
        <translation>Simpan satu di flash disk atau disk lain, untuk berjaga-jaga jika komputer ini rusak.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat isinya</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Memeriksa salinan</translation>
    </message>
    <message>
        <source>Make a safety copy</source>
        <translation>Buat salinan cadangan</translation>
    </message>
    <message>
        <source>Open a copy from another place</source>
        <translation>Buka salinan dari tempat lain</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made soon after you add a pack.</source>
        <translation>Belum ada salinan. Salinan pertama dibuat tidak lama setelah Anda menambahkan paket.</translation>
    </message>
    <message>
        <source>This copy cannot be opened.</source>
        <translation>Salinan ini tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>While you work, the app makes copies on this computer by itself. Your signing key is in none of them. Before one is restored you see what would change.</source>
        <translation>Saat Anda bekerja, aplikasi membuat salinan di komputer ini dengan sendirinya. Kunci tanda tangan Anda tidak ada di dalamnya. Sebelum sebuah salinan dipulihkan, Anda melihat apa yang akan berubah.</translation>
    </message>
    <message>
        <source>{moment}, kept when a copy was restored</source>
        <translation>{moment}, disimpan saat sebuah salinan dipulihkan</translation>
    </message>
</context>
<context>
    <name>SaveRows</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside JSON Lines, which every program reads.</source>
        <translation>Di samping JSON Lines, yang dibaca setiap program.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change place</source>
        <translation>Ubah tempat</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Has no place for this kind of task.</source>
        <translation>Tidak punya tempat untuk jenis tugas ini.</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Ditinggalkan:</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Needs a part of the app that is not installed here.</source>
        <translation>Memerlukan bagian aplikasi yang tidak terpasang di sini.</translation>
    </message>
    <message>
        <source>None of these formats has a place for this kind of task.</source>
        <translation>Tidak satu pun format ini punya tempat untuk jenis tugas ini.</translation>
    </message>
    <message>
        <source>Nothing is left out.</source>
        <translation>Tidak ada yang ditinggalkan.</translation>
    </message>
    <message>
        <source>One row for each answer</source>
        <translation>Satu baris untuk tiap jawaban</translation>
    </message>
    <message>
        <source>One row for each item, merged</source>
        <translation>Satu baris untuk tiap butir, digabungkan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names</source>
        <translation>Nama samaran, bukan nama</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Save rows</source>
        <translation>Simpan baris</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Disimpan sebagai {file}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saving… {done} of {total}</source>
        <translation>Menyimpan… {done} dari {total}</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Tampilkan berkas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Tables as Parquet, too</source>
        <translation>Tabel juga sebagai Parquet</translation>
    </message>
    <message>
        <source>The merged answers as a file for another program.</source>
        <translation>Jawaban gabungan sebagai berkas untuk program lain.</translation>
    </message>
    <message>
        <source>The same in every file of the project. Right answers to hidden items stay with you.</source>
        <translation>Sama di setiap berkas proyek. Jawaban benar untuk butir tersembunyi tetap pada Anda.</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Hasilnya</translation>
    </message>
    <message>
        <source>What the rows are for</source>
        <translation>Untuk apa baris ini</translation>
    </message>
    <message numerus="yes">
        <source>and %n more reason(s)</source>
        <translation>
            <numerusform>dan %n alasan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} × {reason}</source>
        <translation>{count} × {reason}</translation>
    </message>
    <message>
        <source>{rows} of {answers}: {what}.</source>
        <translation>{rows} dari {answers}: {what}.</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Kept in memory. Allow writing there, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Masih di memori saja. Izinkan penulisan di sana, atau simpan pekerjaan ke flash disk. Jangan tutup aplikasi sebelum itu.</translation>
    </message>
    <message>
        <source>Kept in memory. Free some space, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Masih di memori saja. Kosongkan sebagian ruang, atau simpan pekerjaan ke flash disk. Jangan tutup aplikasi sebelum itu.</translation>
    </message>
    <message>
        <source>Kept in memory. Put the stick in again or check the disk, or save the work to a USB stick. Do not close the app before that.</source>
        <translation>Masih di memori saja. Pasang lagi flash disk atau periksa disk, atau simpan pekerjaan ke flash disk. Jangan tutup aplikasi sebelum itu.</translation>
    </message>
    <message>
        <source>No further item is begun before they are saved.</source>
        <translation>Butir lain tidak dimulai sebelum semuanya tersimpan.</translation>
    </message>
    <message numerus="yes">
        <source>The app may not write to its folder, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Aplikasi tidak boleh menulis ke foldernya, jadi %n jawaban belum tersimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>The app may not write to its folder, so answer {number} is not saved yet</source>
        <translation>Aplikasi tidak boleh menulis ke foldernya, jadi jawaban {number} belum tersimpan</translation>
    </message>
    <message numerus="yes">
        <source>The disk does not answer, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Disk tidak merespons, jadi %n jawaban belum tersimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk does not answer, so answer {number} is not saved yet</source>
        <translation>Disk tidak merespons, jadi jawaban {number} belum tersimpan</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s disk is full, so %n answers are not saved yet</source>
        <translation>
            <numerusform>Disk komputer ini penuh, jadi %n jawaban belum tersimpan</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s disk is full, so answer {number} is not saved yet</source>
        <translation>Disk komputer ini penuh, jadi jawaban {number} belum tersimpan</translation>
    </message>
</context>
<context>
    <name>SearchView</name>
    <message>
        <source>No label has “{text}”.</source>
        <translation>Tidak ada label yang memuat “{text}”.</translation>
    </message>
    <message>
        <source>No label has “{text}”. Did you mean “{other}”? Enter takes it.</source>
        <translation>Tidak ada label berisi “{text}”. Maksud Anda “{other}”? Enter memilihnya.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Terkini</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Ketik untuk mencari</translation>
    </message>
    <message>
        <source>by number</source>
        <translation>dengan nomor</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>kosongkan</translation>
    </message>
    <message>
        <source>move</source>
        <translation>pindah</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} dari {b}</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>{name}, option {number} of {count}</source>
        <translation>{name}, opsi {number} dari {count}</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Each person gets a pack with their own answers and the reason, and answers them anew.</source>
        <translation>Setiap orang mendapat paket berisi jawabannya sendiri dan alasannya, lalu menjawab lagi.</translation>
    </message>
    <message>
        <source>From which severity on?</source>
        <translation>Mulai dari tingkat berat mana?</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Ikut dikirim</translation>
    </message>
    <message>
        <source>Make the packs</source>
        <translation>Buat paketnya</translation>
    </message>
    <message>
        <source>Saved as {file}. Give this file to {name}.</source>
        <translation>Disimpan sebagai {file}. Berikan berkas ini kepada {name}.</translation>
    </message>
    <message>
        <source>Send answers back?</source>
        <translation>Kembalikan jawaban?</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>What reviewers wrote</source>
        <translation>Yang ditulis peninjau</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>SettleDesk</name>
    <message numerus="yes">
        <source>All %n items are settled.</source>
        <translation>
            <numerusform>Semua %n butir sudah diputuskan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordinasi</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Mencari butir untuk diputuskan</translation>
    </message>
</context>
<context>
    <name>SettleTab</name>
    <message>
        <source>Items come here when answers differ, reviewers do not agree, or a problem was reported.</source>
        <translation>Butir datang ke sini bila jawaban berbeda, peninjau tidak sepakat, atau masalah dilaporkan.</translation>
    </message>
    <message>
        <source>Looking for items to settle</source>
        <translation>Mencari butir untuk diputuskan</translation>
    </message>
    <message>
        <source>Nothing waits to be settled</source>
        <translation>Tidak ada yang menunggu diputuskan</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Putuskan butir</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Back up your key</source>
        <translation>Salin kunci Anda</translation>
    </message>
    <message>
        <source>Coordinate</source>
        <translation>Koordinasi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Key backed up</source>
        <translation>Kunci sudah disalin</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Gunakan sebagai orang lain</translation>
    </message>
</context>
<context>
    <name>SignerCard</name>
    <message>
        <source>Believe again</source>
        <translation>Percayai lagi</translation>
    </message>
    <message>
        <source>Believed no longer since {day}. Packs of this signer are refused.</source>
        <translation>Tidak dipercayai lagi sejak {day}. Paket dari penanda tangan ini ditolak.</translation>
    </message>
    <message>
        <source>Believed since {day} for: {kinds}</source>
        <translation>Dipercayai sejak {day} untuk: {kinds}</translation>
    </message>
    <message>
        <source>Call or meet {name} and compare these digits.</source>
        <translation>Hubungi atau temui {name} dan bandingkan angka ini.</translation>
    </message>
    <message>
        <source>Safety number not compared yet</source>
        <translation>Nomor keamanan belum dibandingkan</translation>
    </message>
    <message>
        <source>Safety number of {name}</source>
        <translation>Nomor keamanan {name}</translation>
    </message>
    <message>
        <source>Stop believing</source>
        <translation>Berhenti memercayai</translation>
    </message>
    <message>
        <source>Tell the projects</source>
        <translation>Beri tahu proyek</translation>
    </message>
    <message>
        <source>The numbers match</source>
        <translation>Nomornya cocok</translation>
    </message>
    <message>
        <source>This is your own key.</source>
        <translation>Ini kunci Anda sendiri.</translation>
    </message>
</context>
<context>
    <name>SigningKeyPage</name>
    <message>
        <source>A coordinator goes on with the recovery key, which was printed with the first plan.</source>
        <translation>Koordinator melanjutkan dengan kunci pemulihan, yang dicetak bersama rencana pertama.</translation>
    </message>
    <message>
        <source>A coordinator who has it makes packs for you and knows your results.</source>
        <translation>Koordinator yang memilikinya membuat paket untuk Anda dan mengenali hasil Anda.</translation>
    </message>
    <message>
        <source>A copy was made on {day}. It opens with the passphrase that the key had then.</source>
        <translation>Salinan dibuat pada {day}. Salinan itu terbuka dengan frasa sandi yang dimiliki kunci saat itu.</translation>
    </message>
    <message>
        <source>A new key</source>
        <translation>Kunci baru</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Komputer lain</translation>
    </message>
    <message>
        <source>Begin anew with the recovery key</source>
        <translation>Mulai lagi dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Ubah frasa sandi</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Salinan kunci</translation>
    </message>
    <message>
        <source>Each has packs, answers and a signing key of their own. A passphrase keeps others from opening your work in this app and from signing as you. It does not hide your files, which lie in {folder}.</source>
        <translation>Setiap orang memiliki paket, jawaban, dan kunci tanda tangan sendiri. Frasa sandi mencegah orang lain membuka pekerjaan Anda di aplikasi ini dan menandatangani sebagai Anda. Frasa sandi tidak menyembunyikan berkas Anda, yang ada di {folder}.</translation>
    </message>
    <message>
        <source>I have a key from another computer</source>
        <translation>Saya punya kunci dari komputer lain</translation>
    </message>
    <message>
        <source>If somebody else may have your key, or you want to change it. Others have to be told.</source>
        <translation>Jika orang lain mungkin memiliki kunci Anda, atau Anda ingin menggantinya. Yang lain harus diberi tahu.</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>Kartu kunci</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Buat kunci baru</translation>
    </message>
    <message>
        <source>Other people on this account</source>
        <translation>Orang lain di akun ini</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Hapus frasa sandi</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Simpan salinan</translation>
    </message>
    <message>
        <source>Save your key card</source>
        <translation>Simpan kartu kunci Anda</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Pasang frasa sandi</translation>
    </message>
    <message>
        <source>The key of a project is lost</source>
        <translation>Kunci sebuah proyek hilang</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Gunakan sebagai orang lain</translation>
    </message>
    <message>
        <source>When a coordinator asks who signed, read out these digits.</source>
        <translation>Jika koordinator bertanya siapa yang menandatangani, bacakan angka ini.</translation>
    </message>
    <message>
        <source>With the copy of your key you go on here under the same name. Your packs and answers stay.</source>
        <translation>Dengan salinan kunci, Anda melanjutkan di sini dengan nama yang sama. Paket dan jawaban Anda tetap ada.</translation>
    </message>
    <message>
        <source>Your key has no passphrase: whoever uses your account on this computer can sign in your name.</source>
        <translation>Kunci Anda tidak punya frasa sandi: siapa pun yang memakai akun Anda di komputer ini dapat menandatangani atas nama Anda.</translation>
    </message>
    <message>
        <source>Your key opens with its passphrase only. You are asked for it each time your key signs. If you forget it, all that you did stays; a printed page of your key brings the key back without it.</source>
        <translation>Kunci Anda hanya terbuka dengan frasa sandinya. Frasa itu diminta setiap kali kunci Anda menandatangani. Jika Anda lupa, semua yang Anda kerjakan tetap ada; halaman cetak kunci Anda mengembalikan kunci tanpa frasa itu.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Nomor keamanan Anda</translation>
    </message>
</context>
<context>
    <name>SomebodyElse</name>
    <message>
        <source>The folder {folder} is not there. If it is on a stick, put the stick in and try again. Nothing was changed.</source>
        <translation>Folder {folder} tidak ada. Jika folder itu ada di flash disk, pasang flash disk itu dan coba lagi. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The work of {name} cannot be found</source>
        <translation>Pekerjaan {name} tidak ditemukan</translation>
    </message>
    <message>
        <source>The work of {name} cannot be opened</source>
        <translation>Pekerjaan {name} tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>{name} is off the list.</source>
        <translation>{name} sudah dikeluarkan dari daftar.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>Open guidelines</source>
        <translation>Buka panduan</translation>
    </message>
    <message>
        <source>Read the guidelines once before you start.</source>
        <translation>Baca panduan sekali sebelum mulai.</translation>
    </message>
    <message>
        <source>Source: {facts}</source>
        <translation>Sumber: {facts}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
</context>
<context>
    <name>SuggestionForm</name>
    <message>
        <source>How sure the model was</source>
        <translation>Seberapa yakin modelnya</translation>
    </message>
    <message>
        <source>Items without a suggestion</source>
        <translation>Butir tanpa saran</translation>
    </message>
    <message>
        <source>Model that suggests</source>
        <translation>Model yang memberi saran</translation>
    </message>
    <message>
        <source>Nothing is ever chosen beforehand.</source>
        <translation>Tidak pernah ada yang dipilih lebih dulu.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Ditampilkan</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>They tell what suggesting changes.</source>
        <translation>Butir ini menunjukkan apa yang diubah oleh saran.</translation>
    </message>
    <message>
        <source>Use a file of suggestions</source>
        <translation>Gunakan berkas saran</translation>
    </message>
    <message>
        <source>after the answer</source>
        <translation>setelah jawaban</translation>
    </message>
    <message>
        <source>before the answer</source>
        <translation>sebelum jawaban</translation>
    </message>
</context>
<context>
    <name>TakeOff</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Nothing is deleted. Packs, answers and the signing key stay in the folder {folder}.</source>
        <translation>Tidak ada yang dihapus. Paket, jawaban, dan kunci tanda tangan tetap ada di folder {folder}.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Take {name} off the list?</source>
        <translation>Keluarkan {name} dari daftar?</translation>
    </message>
    <message>
        <source>To go on there, start the app with --home and the name of this folder.</source>
        <translation>Untuk melanjutkan di sana, jalankan aplikasi dengan --home dan nama folder ini.</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>Belum bernama</translation>
    </message>
</context>
<context>
    <name>TakeTrust</name>
    <message numerus="yes">
        <source>%n key(s) are on the list of withdrawn keys</source>
        <translation>
            <numerusform>%n kunci ada dalam daftar kunci yang ditarik</numerusform>
        </translation>
    </message>
    <message>
        <source>Believed from now on: {name}</source>
        <translation>Dipercayai mulai sekarang: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change whom you believe?</source>
        <translation>Ubah siapa yang Anda percayai?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>No longer believed: {name}</source>
        <translation>Tidak lagi dipercayai: {name}</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Packs and results signed with them are refused.</source>
        <translation>Paket dan hasil yang ditandatangani dengan kunci itu ditolak.</translation>
    </message>
    <message>
        <source>Signed by {name}, whom you believe</source>
        <translation>Ditandatangani oleh {name}, yang Anda percayai</translation>
    </message>
    <message>
        <source>Signed with the recovery key of the project</source>
        <translation>Ditandatangani dengan kunci pemulihan proyek</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>The coordinator lost the signing key and begins anew. Call them before you take it.</source>
        <translation>Koordinator kehilangan kunci tanda tangan dan mulai lagi. Hubungi dahulu sebelum menerimanya.</translation>
    </message>
    <message>
        <source>This trust pack cannot be taken</source>
        <translation>Paket kepercayaan ini tidak dapat diterima</translation>
    </message>
    <message>
        <source>Who may sign packs for you stays as it is</source>
        <translation>Siapa yang boleh menandatangani paket untuk Anda tetap seperti sekarang</translation>
    </message>
    <message>
        <source>Whom you believe stays as it is. Call your coordinator.</source>
        <translation>Siapa yang Anda percayai tetap seperti sekarang. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>You have taken this trust pack before</source>
        <translation>Anda sudah pernah menerima paket kepercayaan ini</translation>
    </message>
    <message>
        <source>Your packs and answers stay.</source>
        <translation>Paket dan jawaban Anda tetap ada.</translation>
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
        <translation>Versi itu tidak cocok lagi dengan pertanyaannya.</translation>
    </message>
    <message>
        <source>The earlier version is the newest now.</source>
        <translation>Versi sebelumnya kini yang terbaru.</translation>
    </message>
    <message>
        <source>This item has no text</source>
        <translation>Butir ini tidak memiliki teks</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>You can object only to an answer that came back.</source>
        <translation>Anda hanya dapat mengajukan keberatan atas jawaban yang dikembalikan.</translation>
    </message>
    <message>
        <source>You handed this back on {day}. Changes need a new result pack.</source>
        <translation>Anda menyerahkan paket ini pada {day}. Perubahan memerlukan paket hasil baru.</translation>
    </message>
</context>
<context>
    <name>TaskFrame</name>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Papan ketik</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Laporkan masalah</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Simpan dan lanjut</translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Simpan ke USB</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>commands that have no button here</extracomment>
        <translation>Tersimpan</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>TaskScreen</name>
    <message>
        <source>Done again: item {number}.</source>
        <translation>Diulangi: butir {number}.</translation>
    </message>
    <message>
        <source>Item {number} is marked to decide later.</source>
        <translation>Butir {number} akan diputuskan nanti.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undone: item {number}.</source>
        <translation>Diurungkan: butir {number}.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Is not translated</source>
        <translation>Tidak diterjemahkan</translation>
    </message>
    <message>
        <source>No term of the list stands in this item.</source>
        <translation>Tidak ada istilah dari daftar dalam butir ini.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Istilah</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Change direction</source>
        <translation>Ubah arah</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n kata</numerusform>
        </translation>
    </message>
    <message>
        <source>The task asks for {language}. Write the answer in {language}, or keep it if this is right. Your choice is recorded.</source>
        <translation>Tugas ini meminta bahasa {language}. Tulis jawaban dalam bahasa {language}, atau biarkan jika memang begitu. Pilihan Anda dicatat.</translation>
    </message>
    <message>
        <source>This is in another script</source>
        <translation>Ini dalam aksara lain</translation>
    </message>
    <message>
        <source>This looks like {language}</source>
        <translation>Ini tampaknya bahasa {language}</translation>
    </message>
    <message>
        <source>{count} of {limit} characters</source>
        <translation>{count} dari {limit} karakter</translation>
    </message>
    <message>
        <source>{title} in {language}</source>
        <translation>{title} dalam bahasa {language}</translation>
    </message>
</context>
<context>
    <name>TrustPacks</name>
    <message>
        <source>Taking the trust pack</source>
        <translation>Menerima paket kepercayaan</translation>
    </message>
    <message>
        <source>“{title}”: whom you believe has changed.</source>
        <translation>“{title}”: siapa yang Anda percayai telah berubah.</translation>
    </message>
</context>
<context>
    <name>TrustedPage</name>
    <message>
        <source>Files that were refused</source>
        <translation>Berkas yang ditolak</translation>
    </message>
    <message>
        <source>Nobody yet. The first pack you open asks about its signer.</source>
        <translation>Belum ada. Paket pertama yang Anda buka akan menanyakan penanda tangannya.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Tidak ada.</translation>
    </message>
    <message>
        <source>Packs of these signers are taken. Whoever is new is shown to you with a number to compare.</source>
        <translation>Paket dari penanda tangan ini diterima. Penanda tangan baru ditampilkan kepada Anda dengan nomor untuk dibandingkan.</translation>
    </message>
    <message>
        <source>Who is believed</source>
        <translation>Siapa yang dipercayai</translation>
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
            <numerusform>%n jawaban belum tersimpan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close and lose %n answers</source>
        <translation>
            <numerusform>Tutup dan hilangkan %n jawaban</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to USB</source>
        <translation>Simpan ke USB</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>They are in memory only, because the disk does not take them. If the app closes now, they are gone. Stay and free some space, or save the work to a USB stick.</source>
        <translation>Semuanya hanya ada di memori karena disk tidak menerimanya. Jika aplikasi ditutup sekarang, semuanya hilang. Tetap di sini dan kosongkan sebagian ruang, atau simpan pekerjaan ke flash disk.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Looking at the versions</source>
        <translation>Memeriksa kedua versi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>{name}: the choice is taken back</source>
        <translation>{name}: pilihan ditarik kembali</translation>
    </message>
    <message>
        <source>{name}: the version you chose holds</source>
        <translation>{name}: versi yang Anda pilih berlaku</translation>
    </message>
</context>
<context>
    <name>Waive</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Alasan diperlukan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Let both items stay?</source>
        <translation>Biarkan kedua butir?</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>The reason is signed with the chosen items and stands in the report.</source>
        <translation>Alasan ditandatangani bersama butir yang dipilih dan tertera dalam laporan.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
</context>
<context>
    <name>WhoGets</name>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Pay, about</source>
        <translation>Upah, kira-kira</translation>
    </message>
    <message>
        <source>Time, about</source>
        <translation>Waktu, kira-kira</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Siapa mendapat apa</translation>
    </message>
</context>
<context>
    <name>WorkRestored</name>
    <message numerus="yes">
        <source>%n answer(s) are missing. These are the items:</source>
        <translation>
            <numerusform>%n jawaban hilang. Butirnya:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) from after that are missing. These are the items:</source>
        <translation>
            <numerusform>%n jawaban setelah itu hilang. Ini butirnya:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) added after that are missing. Add them again.</source>
        <translation>
            <numerusform>%n paket yang ditambahkan setelah itu hilang. Tambahkan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s) are missing. Add them again.</source>
        <translation>
            <numerusform>%n paket hilang. Tambahkan lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Go to item {number}</source>
        <translation>Buka butir {number}</translation>
    </message>
    <message>
        <source>More may be missing. Look through your packs.</source>
        <translation>Mungkin ada lagi yang hilang. Periksa paket-paket Anda.</translation>
    </message>
    <message>
        <source>No answer is missing.</source>
        <translation>Tidak ada jawaban yang hilang.</translation>
    </message>
    <message>
        <source>The app restored your work</source>
        <translation>Aplikasi memulihkan pekerjaan Anda</translation>
    </message>
    <message>
        <source>The app restored your work of today, {time}</source>
        <translation>Aplikasi memulihkan pekerjaan Anda hari ini, {time}</translation>
    </message>
    <message>
        <source>The app restored your work of {day}, {time}</source>
        <translation>Aplikasi memulihkan pekerjaan Anda tanggal {day}, {time}</translation>
    </message>
    <message>
        <source>The file with your answers was damaged. It is kept as {file}.</source>
        <translation>Berkas dengan jawaban Anda rusak. Berkas itu disimpan sebagai {file}.</translation>
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
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} dari {b}</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Differs from yours</source>
        <translation>Berbeda dari jawaban Anda</translation>
    </message>
    <message>
        <source>Same as yours</source>
        <translation>Sama dengan jawaban Anda</translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n jawaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) changed since {day}</source>
        <translation>
            <numerusform>%n jawaban berubah sejak {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n tanda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pack(s)</source>
        <translation>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items</source>
        <translation>
            <numerusform>Baru · %n butir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New · %n items, about {time}</source>
        <translation>
            <numerusform>Baru · %n butir, sekitar {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n setuju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n corrected</source>
        <translation>
            <numerusform>%n dikoreksi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreed</source>
        <translation>
            <numerusform>%n tidak setuju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n terbuka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsure</source>
        <translation>
            <numerusform>%n ragu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Writing</name>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>A mark lies outside the text of “{block}”.</source>
        <translation>Sebuah tanda berada di luar teks “{block}”.</translation>
    </message>
    <message>
        <source>A mark names its block, its start and its end.</source>
        <translation>Tanda menyebutkan bloknya, awalnya, dan akhirnya.</translation>
    </message>
    <message>
        <source>A ranking names every response once, best first.</source>
        <translation>Pemeringkatan menyebut setiap respons satu kali, yang terbaik dahulu.</translation>
    </message>
    <message>
        <source>Marks needed: at least {count}.</source>
        <translation>Tanda yang diperlukan: paling sedikit {count}.</translation>
    </message>
    <message>
        <source>Several options are given as a list, each once.</source>
        <translation>Beberapa opsi diberikan sebagai daftar, masing-masing satu kali.</translation>
    </message>
    <message>
        <source>The answer has to be text.</source>
        <translation>Jawaban harus berupa teks.</translation>
    </message>
    <message>
        <source>The correction is the answer that stands already.</source>
        <translation>Koreksinya sama dengan jawaban yang sudah ada.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Berkas tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The line is not one JSON object: {reason}.</source>
        <translation>Baris ini bukan satu objek JSON: {reason}.</translation>
    </message>
    <message>
        <source>The line names no item.</source>
        <translation>Baris ini tidak menyebut butir.</translation>
    </message>
    <message>
        <source>The line says more of its item than a pack can hold.</source>
        <translation>Baris ini menyebut lebih banyak tentang butirnya daripada yang dapat dimuat paket.</translation>
    </message>
    <message>
        <source>The line says nothing of its item.</source>
        <translation>Baris ini tidak menyebut apa pun tentang butirnya.</translation>
    </message>
    <message>
        <source>The pack has no item “{item}”.</source>
        <translation>Paket ini tidak memiliki butir “{item}”.</translation>
    </message>
    <message>
        <source>The score has to be a whole number from {min} to {max}.</source>
        <translation>Skor harus bilangan bulat dari {min} sampai {max}.</translation>
    </message>
    <message>
        <source>The text is longer than {limit} characters.</source>
        <translation>Teks lebih panjang dari {limit} karakter.</translation>
    </message>
    <message>
        <source>“{name}” does not fit.</source>
        <translation>“{name}” tidak cocok.</translation>
    </message>
    <message>
        <source>“{name}” is not a field of a line of answers.</source>
        <translation>“{name}” bukan isian pada baris jawaban.</translation>
    </message>
    <message>
        <source>“{reason}” is no reason for a problem. These are: {reasons}.</source>
        <translation>“{reason}” bukan alasan masalah. Alasannya: {reasons}.</translation>
    </message>
    <message>
        <source>“{value}” is not a label of these marks.</source>
        <translation>“{value}” bukan label untuk tanda ini.</translation>
    </message>
    <message>
        <source>“{value}” is not a response of this item.</source>
        <translation>“{value}” bukan respons pada butir ini.</translation>
    </message>
    <message>
        <source>“{value}” is not one of the options.</source>
        <translation>“{value}” bukan salah satu opsi.</translation>
    </message>
</context>
<context>
    <name>bundle</name>
    <message>
        <source>Anybody</source>
        <translation>Siapa saja</translation>
    </message>
    <message>
        <source>No column of ids is chosen; items get ids from their file and line.</source>
        <translation>Kolom id belum dipilih; butir mendapat id dari berkas dan barisnya.</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. A plan can give it one.</source>
        <translation>Nama untuk bahasa “{tag}” tidak diketahui. Rencana dapat memberinya nama.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Save the file as a table, as JSON or as text.</source>
        <translation>Akhiran “{ending}” tidak menunjukkan format. Simpan berkas sebagai tabel, JSON, atau teks.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Choose the column of right answers.</source>
        <translation>Butir {item} adalah butir latihan dan tidak punya jawaban benar. Pilih kolom jawaban benar.</translation>
    </message>
    <message>
        <source>The language of the texts is not known. Name it under Task, or choose a column for it.</source>
        <translation>Bahasa teks tidak diketahui. Sebutkan di bagian “Tugas”, atau pilih kolom untuknya.</translation>
    </message>
    <message>
        <source>The plan says how to suggest, but no column of suggestions is chosen.</source>
        <translation>Rencana menyebut cara menyarankan, tetapi kolom saran belum dipilih.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Choose its encoding, or save the file as UTF-8.</source>
        <translation>Mulai di sini teks bukan UTF-8. Pilih pengodeannya, atau simpan berkas sebagai UTF-8.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Choose another encoding.</source>
        <translation>Mulai di sini teks bukan {encoding}. Pilih pengodean lain.</translation>
    </message>
    <message>
        <source>There are answers to “{key}”, which is not asked.</source>
        <translation>Ada jawaban untuk “{key}”, yang tidak ditanyakan.</translation>
    </message>
    <message>
        <source>There are no answers to choose from. Write one in each line, or use a file of questions.</source>
        <translation>Tidak ada jawaban untuk dipilih. Tulis satu di tiap baris, atau gunakan berkas pertanyaan.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give the plan a long random seed.</source>
        <translation>Siapa pun yang menebak benihnya dapat membedakan respons tiap model. Beri rencana benih acak yang panjang.</translation>
    </message>
    <message>
        <source>parted by bars</source>
        <translation>dipisah garis tegak</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>dipisah koma</translation>
    </message>
    <message>
        <source>parted by semicolons</source>
        <translation>dipisah titik koma</translation>
    </message>
    <message>
        <source>parted by tabs</source>
        <translation>dipisah tab</translation>
    </message>
    <message>
        <source>{file}, line {line}: {said}</source>
        <translation>{file}, baris {line}: {said}</translation>
    </message>
    <message>
        <source>{file}: {facts}</source>
        <translation>{file}: {facts}</translation>
    </message>
    <message>
        <source>“{key}” has no place in this kind of task.</source>
        <translation>“{key}” tidak ada tempatnya dalam jenis tugas ini.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown beside the item, but is not kept for exports. Keep it as well.</source>
        <translation>“{key}” akan ditampilkan di samping butir, tetapi tidak disimpan untuk ekspor. Simpan juga.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Choose another one.</source>
        <translation>“{key}” menyebut kolom “{column}”, yang tidak ada di baris mana pun. Pilih yang lain.</translation>
    </message>
    <message>
        <source>“{key}” names the column “{column}”, which no row has. Did you mean “{meant}”?</source>
        <translation>“{key}” menyebut kolom “{column}”, yang tidak ada di baris mana pun. Maksud Anda “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and nothing says what for. They are left out.</source>
        <translation>“{key}” menyebut nilai yang sudah ada, dan tidak disebut untuk apa. Nilai itu dilewati.</translation>
    </message>
    <message>
        <source>“{key}” needs a column. Choose one under Columns.</source>
        <translation>“{key}” memerlukan kolom. Pilih satu di bagian “Kolom”.</translation>
    </message>
    <message>
        <source>“{key}” takes a number above 0, at most 100.</source>
        <translation>“{key}” diisi angka di atas 0, paling banyak 100.</translation>
    </message>
    <message>
        <source>“{key}” takes a whole number.</source>
        <translation>“{key}” diisi bilangan bulat.</translation>
    </message>
    <message>
        <source>“{key}” takes an amount and a currency, such as 0.25 EUR.</source>
        <translation>“{key}” diisi jumlah dan mata uang, seperti 0.25 EUR.</translation>
    </message>
    <message>
        <source>“{key}” takes tags of languages, such as hi, sw or ar-MA.</source>
        <translation>“{key}” diisi kode bahasa, seperti hi, sw, atau ar-MA.</translation>
    </message>
    <message>
        <source>“{name}” is the name under which suggestions are kept. Do not keep it for exports as well.</source>
        <translation>“{name}” adalah nama untuk menyimpan saran. Jangan simpan juga untuk ekspor.</translation>
    </message>
    <message>
        <source>“{part}” of the item does not fit this kind of task: {reason}</source>
        <translation>“{part}” pada butir tidak cocok dengan jenis tugas ini: {reason}</translation>
    </message>
</context>
<context>
    <name>characters</name>
    <message>
        <source>Invisible signs are hidden</source>
        <translation>Tanda tak terlihat disembunyikan</translation>
    </message>
    <message>
        <source>Invisible signs are shown</source>
        <translation>Tanda tak terlihat ditampilkan</translation>
    </message>
    <message>
        <source>Put the caret into a text field first.</source>
        <translation>Letakkan kursor di kolom teks dahulu.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Add a folder of result packs</source>
        <translation>Tambahkan folder paket hasil</translation>
    </message>
    <message>
        <source>Add result packs</source>
        <translation>Tambahkan paket hasil</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Semuanya buruk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Between answer and passage</source>
        <translation>Antara jawaban dan bacaan</translation>
    </message>
    <message>
        <source>Between passage and answer</source>
        <translation>Antara bacaan dan jawaban</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Change the direction of the text block</source>
        <translation>Ubah arah blok teks</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>Pilih opsi</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Choose items for the next round</source>
        <translation>Pilih butir untuk putaran berikutnya</translation>
    </message>
    <message>
        <source>Close this round</source>
        <translation>Tutup putaran ini</translation>
    </message>
    <message>
        <source>Compare rounds</source>
        <translation>Bandingkan putaran</translation>
    </message>
    <message>
        <source>Continue the pack</source>
        <translation>Lanjutkan paket</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Lakukan</translation>
    </message>
    <message>
        <source>Earlier versions of the answer</source>
        <translation>Versi jawaban sebelumnya</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Cari perintah apa pun</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Cari dalam teks</translation>
    </message>
    <message>
        <source>Formatted or raw text</source>
        <translation>Teks berformat atau mentah</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Lanjut otomatis</translation>
    </message>
    <message>
        <source>Go to Coordinate</source>
        <translation>Ke Koordinasi</translation>
    </message>
    <message>
        <source>Go to Packs</source>
        <translation>Buka Paket</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ke Tinjauan</translation>
    </message>
    <message>
        <source>Go to item number</source>
        <translation>Buka butir nomor</translation>
    </message>
    <message>
        <source>Go to next item to decide later</source>
        <translation>Buka butir berikutnya yang diputuskan nanti</translation>
    </message>
    <message>
        <source>Go to next open item</source>
        <translation>Buka butir berikutnya yang belum dijawab</translation>
    </message>
    <message>
        <source>Go to the next item</source>
        <translation>Buka butir berikutnya</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Insert a character</source>
        <translation>Sisipkan karakter</translation>
    </message>
    <message>
        <source>Is it saved?</source>
        <translation>Sudah tersimpan?</translation>
    </message>
    <message>
        <source>Item list</source>
        <translation>Daftar butir</translation>
    </message>
    <message>
        <source>Keyboard page</source>
        <translation>Halaman papan ketik</translation>
    </message>
    <message>
        <source>Leave a pack out or take it in again</source>
        <translation>Tinggalkan paket atau masukkan lagi</translation>
    </message>
    <message>
        <source>Look up a term</source>
        <translation>Cari istilah</translation>
    </message>
    <message>
        <source>Make a review pack</source>
        <translation>Buat paket tinjauan</translation>
    </message>
    <message>
        <source>Make packs</source>
        <translation>Buat paket</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Mark the selection or sentence as evidence</source>
        <translation>Tandai pilihan atau kalimat sebagai bukti</translation>
    </message>
    <message>
        <source>Mark this sentence</source>
        <translation>Tandai kalimat ini</translation>
    </message>
    <message>
        <source>Merge the packs</source>
        <translation>Gabungkan paket-paket ini</translation>
    </message>
    <message>
        <source>Move the pack to the archive</source>
        <translation>Pindahkan paket ke arsip</translation>
    </message>
    <message>
        <source>Narrower passage</source>
        <translation>Persempit bacaan</translation>
    </message>
    <message>
        <source>New bundle</source>
        <translation>Bundel baru</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>None, cannot judge, equally good</source>
        <translation>Tidak ada, tidak dapat dinilai, sama baiknya</translation>
    </message>
    <message>
        <source>Note to the coordinator</source>
        <translation>Catatan untuk koordinator</translation>
    </message>
    <message>
        <source>Object to an answer that came back</source>
        <translation>Ajukan keberatan atas jawaban yang dikembalikan</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Buka bundel</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Buka paket</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Buka rencana</translation>
    </message>
    <message>
        <source>Open guidelines</source>
        <translation>Buka panduan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Pertanyaan sebelumnya</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Penggaris baca</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Laporkan masalah</translation>
    </message>
    <message>
        <source>Response after</source>
        <translation>Respons sesudahnya</translation>
    </message>
    <message>
        <source>Response before</source>
        <translation>Respons sebelumnya</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Paket hasil</translation>
    </message>
    <message>
        <source>Review of the bundle</source>
        <translation>Tinjauan bundel</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Putaran sejauh ini</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Salinan cadangan</translation>
    </message>
    <message>
        <source>Save and go to the previous item</source>
        <translation>Simpan dan buka butir sebelumnya</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Simpan dan lanjut</translation>
    </message>
    <message>
        <source>Save chosen items</source>
        <translation>Simpan butir yang dipilih</translation>
    </message>
    <message>
        <source>Save report for the coordinator</source>
        <translation>Simpan laporan untuk koordinator</translation>
    </message>
    <message>
        <source>Save rows for another program</source>
        <translation>Simpan baris untuk program lain</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Save work statements</source>
        <translation>Simpan rincian kerja</translation>
    </message>
    <message>
        <source>Scroll all responses down</source>
        <translation>Gulir semua respons ke bawah</translation>
    </message>
    <message>
        <source>Scroll all responses up</source>
        <translation>Gulir semua respons ke atas</translation>
    </message>
    <message>
        <source>Send answers back</source>
        <translation>Kembalikan jawaban</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Settle items</source>
        <translation>Putuskan butir</translation>
    </message>
    <message>
        <source>Show or hide differences</source>
        <translation>Tampilkan atau sembunyikan perbedaan</translation>
    </message>
    <message>
        <source>Show or hide invisible signs</source>
        <translation>Tampilkan atau sembunyikan tanda tak terlihat</translation>
    </message>
    <message>
        <source>Show or hide the lines beside the text</source>
        <translation>Tampilkan atau sembunyikan baris di samping teks</translation>
    </message>
    <message>
        <source>Show the whole report</source>
        <translation>Tampilkan seluruh laporan</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Kunci tanda tangan</translation>
    </message>
    <message>
        <source>Step out</source>
        <translation>Keluar dari sini</translation>
    </message>
    <message>
        <source>Tab after</source>
        <translation>Tab berikutnya</translation>
    </message>
    <message>
        <source>Tab before</source>
        <translation>Tab sebelumnya</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Ambil saran</translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation>Teks ukuran normal</translation>
    </message>
    <message>
        <source>Text larger</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>Text smaller</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Untuk diputuskan</translation>
    </message>
    <message>
        <source>To the preview and back</source>
        <translation>Ke pratinjau dan kembali</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>Try a practice pack</source>
        <translation>Coba paket latihan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>Batalkan penggabungan terakhir</translation>
    </message>
    <message>
        <source>Use as somebody else</source>
        <translation>Gunakan sebagai orang lain</translation>
    </message>
    <message>
        <source>What became of your answers</source>
        <translation>Bagaimana nasib jawaban Anda</translation>
    </message>
    <message>
        <source>Wider passage</source>
        <translation>Perlebar bacaan</translation>
    </message>
    <message>
        <source>Write in the text field</source>
        <translation>Tulis di kolom teks</translation>
    </message>
    <message>
        <source>add, file</source>
        <translation>tambah, berkas</translation>
    </message>
    <message>
        <source>adjudicate, decide, ties</source>
        <translation>adjudikasi, putuskan, seri</translation>
    </message>
    <message>
        <source>backup, restore, check</source>
        <translation>cadangan, backup, pulihkan, periksa</translation>
    </message>
    <message>
        <source>bookmark, leave open</source>
        <translation>markah, biarkan dulu</translation>
    </message>
    <message>
        <source>bundle, merge, report</source>
        <translation>bundel, gabungkan, laporan</translation>
    </message>
    <message>
        <source>check answers, verdicts</source>
        <translation>periksa jawaban, putusan</translation>
    </message>
    <message>
        <source>coordinate, build, make packs</source>
        <translation>koordinasi, susun, buat paket</translation>
    </message>
    <message>
        <source>coordinate, file</source>
        <translation>koordinasi, berkas</translation>
    </message>
    <message>
        <source>data set, split</source>
        <translation>kumpulan data, pembagian</translation>
    </message>
    <message>
        <source>end, sign, summary</source>
        <translation>akhiri, tanda tangan, ringkasan</translation>
    </message>
    <message>
        <source>export, table, training, publish, csv</source>
        <translation>ekspor, tabel, pelatihan, terbitkan, csv</translation>
    </message>
    <message>
        <source>feedback, review, returned</source>
        <translation>umpan balik, tinjauan, dikembalikan</translation>
    </message>
    <message>
        <source>figures, agreement, statistics</source>
        <translation>angka, kesepakatan, statistik</translation>
    </message>
    <message>
        <source>help, handbook</source>
        <translation>bantuan, buku pegangan</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>bantuan, pintasan</translation>
    </message>
    <message>
        <source>help, trouble, support</source>
        <translation>bantuan, gangguan, dukungan</translation>
    </message>
    <message>
        <source>home, library</source>
        <translation>beranda, perpustakaan</translation>
    </message>
    <message>
        <source>language, theme, text size</source>
        <translation>bahasa, tema, ukuran teks</translation>
    </message>
    <message>
        <source>learn, exercise</source>
        <translation>belajar, latihan</translation>
    </message>
    <message>
        <source>letters, accents, phonetic alphabet</source>
        <translation>huruf, diakritik, alfabet fonetik</translation>
    </message>
    <message>
        <source>lineage, selection, splits, held out</source>
        <translation>silsilah, pemilihan, bagian, disisihkan</translation>
    </message>
    <message>
        <source>lots, verdicts, reviewers</source>
        <translation>lot, putusan, peninjau</translation>
    </message>
    <message>
        <source>merge, coverage</source>
        <translation>gabungkan, cakupan</translation>
    </message>
    <message>
        <source>passphrase, safety number, new key</source>
        <translation>frasa sandi, kata sandi, nomor keamanan, kunci baru</translation>
    </message>
    <message>
        <source>payment, pay, hours</source>
        <translation>pembayaran, upah, jam</translation>
    </message>
    <message>
        <source>person, people, switch, log in</source>
        <translation>orang, pengguna, ganti, masuk, login</translation>
    </message>
    <message>
        <source>plan, files, make packs</source>
        <translation>rencana, berkas, buat paket</translation>
    </message>
    <message>
        <source>result pack, send, finish</source>
        <translation>paket hasil, kirim, selesai</translation>
    </message>
    <message>
        <source>rework, return</source>
        <translation>kerjakan ulang, kembalikan</translation>
    </message>
    <message>
        <source>rules, instructions</source>
        <translation>aturan, petunjuk</translation>
    </message>
    <message>
        <source>term list, glossary</source>
        <translation>daftar istilah, glosarium</translation>
    </message>
    <message>
        <source>transliteration, gloss, translation</source>
        <translation>transliterasi, glos, terjemahan</translation>
    </message>
    <message>
        <source>who is believed, signers</source>
        <translation>siapa yang dipercayai, penanda tangan</translation>
    </message>
</context>
<context>
    <name>coordinate</name>
    <message>
        <source>Bundle</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Cannot be merged</source>
        <translation>Tidak dapat digabungkan</translation>
    </message>
    <message>
        <source>Changed or damaged</source>
        <translation>Diubah atau rusak</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Sudah ada di sini</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Ditinggalkan oleh Anda</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Made for another bundle</source>
        <translation>Dibuat untuk bundel lain</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabungkan</translation>
    </message>
    <message>
        <source>Needs your passphrase</source>
        <translation>Memerlukan frasa sandi Anda</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>New, replaces {day}</source>
        <translation>Baru, menggantikan {day}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Older than merged</source>
        <translation>Lebih lama dari yang digabungkan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Result packs</source>
        <translation>Paket hasil</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjauan</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Disisihkan</translation>
    </message>
    <message>
        <source>Signature known</source>
        <translation>Tanda tangan dikenal</translation>
    </message>
    <message>
        <source>Signer not confirmed</source>
        <translation>Penanda tangan belum dikonfirmasi</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Untuk diperiksa</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Untuk diputuskan</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Dua versi</translation>
    </message>
    <message>
        <source>Verdicts: {count}</source>
        <translation>Putusan: {count}</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Menunggu Anda</translation>
    </message>
    <message>
        <source>several languages</source>
        <translation>beberapa bahasa</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} dari {b}</translation>
    </message>
    <message>
        <source>{a} of {b}, problems: {count}</source>
        <translation>{a} dari {b}, masalah: {count}</translation>
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
        <translation>Kunci tanpa frasa sandi tidak dapat menandatangani paket untuk orang lain. Tidak ada yang ditulis. Kunci dahulu dengan berkas frasa sandi.</translation>
    </message>
    <message>
        <source>A name is needed: the one that other people here know you by.</source>
        <translation>Diperlukan nama: nama yang dikenal orang lain di sini.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used the bundle {file}. Nothing was changed. Open it with that version.</source>
        <translation>Versi Postil yang lebih baru telah memakai bundel {file}. Tidak ada yang diubah. Buka dengan versi itu.</translation>
    </message>
    <message>
        <source>A newer version of Postil has used this home. Nothing was changed. Open it with that version.</source>
        <translation>Versi Postil yang lebih baru telah memakai folder utama ini. Tidak ada yang diubah. Buka dengan versi itu.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one sign. Nothing was changed.</source>
        <translation>Frasa sandi perlu sedikitnya satu karakter. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A review pack is answered by people. Leave --judge out.</source>
        <translation>Paket tinjauan dijawab oleh orang. Hilangkan --judge.</translation>
    </message>
    <message>
        <source>Another window or command is using the bundle {file}. Nothing was changed. Close it and try again.</source>
        <translation>Jendela atau perintah lain sedang memakai bundel {file}. Tidak ada yang diubah. Tutup dan coba lagi.</translation>
    </message>
    <message>
        <source>Another window or command of Postil is using this home. Nothing was changed. Close it and try again.</source>
        <translation>Jendela atau perintah Postil lain sedang memakai folder utama ini. Tidak ada yang diubah. Tutup dan coba lagi.</translation>
    </message>
    <message>
        <source>Answers of models that judge are written one row an answer, in a format that has such rows.</source>
        <translation>Jawaban model yang menilai ditulis satu baris per jawaban, dalam format yang memiliki baris seperti itu.</translation>
    </message>
    <message>
        <source>No format called {format} is written. Nothing was written. Choose one of {formats}.</source>
        <translation>Tidak ada format bernama {format} untuk ditulis. Tidak ada yang ditulis. Pilih salah satu dari {formats}.</translation>
    </message>
    <message>
        <source>Nobody here is called {name}. Nothing was changed.</source>
        <translation>Tidak ada yang bernama {name} di sini. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Nobody here knows the key that signed this pack. Nothing was added. Compare the safety number {number} with the sender.</source>
        <translation>Tidak ada yang mengenal kunci penanda tangan paket ini di sini. Tidak ada yang ditambahkan. Bandingkan nomor keamanan {number} dengan pengirim.</translation>
    </message>
    <message>
        <source>Nothing has been answered yet. Nothing was written. Answer an item first.</source>
        <translation>Belum ada yang dijawab. Tidak ada yang ditulis. Jawab satu butir dahulu.</translation>
    </message>
    <message>
        <source>Nothing in this bundle is counted for {part}. Nothing was written. There are: {offers}.</source>
        <translation>Tidak ada yang dihitung untuk {part} dalam bundel ini. Tidak ada yang ditulis. Yang ada: {offers}.</translation>
    </message>
    <message>
        <source>Nothing is known here of the project “{project}”. Nothing was written. Open its bundle first.</source>
        <translation>Proyek “{project}” tidak dikenal di sini. Tidak ada yang ditulis. Buka bundelnya dahulu.</translation>
    </message>
    <message>
        <source>Nothing of Postil is in {folder} yet. Nothing was changed. Name the right folder, or begin with “postil identity new”.</source>
        <translation>Belum ada apa pun dari Postil di {folder}. Tidak ada yang diubah. Sebutkan folder yang benar, atau mulai dengan “postil identity new”.</translation>
    </message>
    <message>
        <source>Nothing was chosen of the pack {pack}. Nothing was changed.</source>
        <translation>Tidak ada yang dipilih dari paket {pack}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or choose JSON Lines. Nothing was written.</source>
        <translation>Berkas Parquet memerlukan paket {package}: pasang sebagai postil[parquet], atau pilih JSON Lines. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Postil may not write to this folder. Your answers are safe. Choose another place.</source>
        <translation>Postil tidak boleh menulis ke folder ini. Jawaban Anda aman. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>Rounds are compared as a whole. Nothing was written. Leave out {options}.</source>
        <translation>Putaran dibandingkan secara utuh. Tidak ada yang ditulis. Hilangkan {options}.</translation>
    </message>
    <message>
        <source>Some items are still open. Nothing was written. Answer them, or hand back what is done.</source>
        <translation>Beberapa butir belum dijawab. Tidak ada yang ditulis. Jawab butir itu, atau serahkan yang sudah selesai.</translation>
    </message>
    <message>
        <source>Something went wrong. Your answers are safe.</source>
        <translation>Ada yang tidak beres. Jawaban Anda aman.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Dihentikan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Stopped. The answers that were taken before stay; the same file can be given again.</source>
        <translation>Dihentikan. Jawaban yang sudah diambil tetap ada; berkas yang sama dapat diberikan lagi.</translation>
    </message>
    <message>
        <source>The answer does not fit the question.</source>
        <translation>Jawaban tidak cocok dengan pertanyaan.</translation>
    </message>
    <message>
        <source>The bundle {file} is damaged. It was left as it is. Take the copy you keep of it.</source>
        <translation>Bundel {file} rusak. Bundel dibiarkan apa adanya. Pakai salinan yang Anda simpan.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>Disk tidak dapat dibaca atau ditulisi. Yang tersimpan sebelumnya aman. Periksa disk dan coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe. Free some space and try again.</source>
        <translation>Disk penuh. Yang tersimpan sebelumnya aman. Kosongkan sebagian ruang dan coba lagi.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read. Look at its name and place.</source>
        <translation>Berkas {file} tidak dapat dibaca. Periksa nama dan tempatnya.</translation>
    </message>
    <message>
        <source>The file {file} is not a bundle of Postil. It was left as it is. Give the path of the bundle.</source>
        <translation>Berkas {file} bukan bundel Postil. Berkas dibiarkan apa adanya. Berikan lokasi bundel.</translation>
    </message>
    <message>
        <source>The file {file} is not a safety copy of Postil, or it is damaged. Nothing was changed. Choose another copy.</source>
        <translation>Berkas {file} bukan salinan cadangan Postil, atau rusak. Tidak ada yang diubah. Pilih salinan lain.</translation>
    </message>
    <message>
        <source>The file {file} is there already. Nothing was written. Choose another name, or use --force.</source>
        <translation>Berkas {file} sudah ada. Tidak ada yang ditulis. Pilih nama lain, atau gunakan --force.</translation>
    </message>
    <message>
        <source>The file {file} with your answers is damaged. It was left as it is. Copies, where there are any, are in the folder backups.</source>
        <translation>Berkas {file} dengan jawaban Anda rusak. Berkas dibiarkan apa adanya. Salinan, jika ada, terdapat di folder backups.</translation>
    </message>
    <message>
        <source>The first line of {file} holds no passphrase. Nothing was signed.</source>
        <translation>Baris pertama {file} tidak berisi frasa sandi. Tidak ada yang ditandatangani.</translation>
    </message>
    <message>
        <source>The key that signed this pack may not sign packs of this kind. Nothing was added. Tell your coordinator.</source>
        <translation>Kunci yang menandatangani paket ini tidak boleh menandatangani paket jenis ini. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The plan of {file} says nothing of rounds. Nothing was written. Give it [round] with an id, and build it again.</source>
        <translation>Rencana {file} tidak menyebut putaran. Tidak ada yang ditulis. Beri [round] dengan id, lalu buat lagi bundelnya.</translation>
    </message>
    <message>
        <source>The plan {file} cannot be used yet. Nothing was written. Correct the places listed and try again.</source>
        <translation>Rencana {file} belum dapat digunakan. Tidak ada yang ditulis. Perbaiki bagian yang tercantum dan coba lagi.</translation>
    </message>
    <message>
        <source>The signing key is not on this computer. Answers can be read. Bring the key from your copy, or make a new one.</source>
        <translation>Kunci tanda tangan tidak ada di komputer ini. Jawaban dapat dibaca. Bawa kunci dari salinan Anda, atau buat yang baru.</translation>
    </message>
    <message>
        <source>The source {file} cannot be read. Nothing was written. Correct the places listed and try again.</source>
        <translation>Sumber {file} tidak dapat dibaca. Tidak ada yang ditulis. Perbaiki bagian yang tercantum dan coba lagi.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Nothing was changed. Try again.</source>
        <translation>Kedua frasa sandi tidak sama. Tidak ada yang diubah. Coba lagi.</translation>
    </message>
    <message>
        <source>The window cannot start: there is no screen here. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>Jendela tidak dapat dimulai: tidak ada layar di sini. Jawaban Anda aman. Perintah berfungsi tanpanya, coba “postil demo --check”.</translation>
    </message>
    <message>
        <source>The window cannot start: {reason}. Your answers are safe. The commands work without it, try “postil demo --check”.</source>
        <translation>Jendela tidak dapat dimulai: {reason}. Jawaban Anda aman. Perintah berfungsi tanpanya, coba “postil demo --check”.</translation>
    </message>
    <message>
        <source>There are no two versions to choose between in the pack {pack}. Nothing was changed.</source>
        <translation>Tidak ada dua versi yang dapat dipilih dalam paket {pack}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There are two different continuations of this person’s work. Both are kept and nothing was chosen. Ask which one holds.</source>
        <translation>Ada dua kelanjutan berbeda dari pekerjaan orang ini. Keduanya disimpan dan tidak ada yang dipilih. Tanyakan mana yang berlaku.</translation>
    </message>
    <message>
        <source>There is no bundle at {file}. Nothing was changed. Put the stick in again, or look for the file.</source>
        <translation>Tidak ada bundel di {file}. Tidak ada yang diubah. Pasang kembali stik USB, atau cari berkasnya.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Nothing was written. Make it, or choose another place.</source>
        <translation>Tidak ada folder {folder}. Tidak ada yang ditulis. Buat foldernya, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>There is no merge to undo in {file}. Nothing was changed.</source>
        <translation>Tidak ada penggabungan untuk dibatalkan di {file}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>There is no pack {pack} in this home. Nothing was changed. “postil status” lists those that are.</source>
        <translation>Tidak ada paket {pack} di folder utama ini. Tidak ada yang diubah. “postil status” menampilkan paket yang ada.</translation>
    </message>
    <message>
        <source>This command needs {option}.</source>
        <translation>Perintah ini memerlukan {option}.</translation>
    </message>
    <message>
        <source>This command was not understood: {reason}.</source>
        <translation>Perintah ini tidak dipahami: {reason}.</translation>
    </message>
    <message>
        <source>This file does things that packs never do. Nothing was added. Tell the person who sent it.</source>
        <translation>Berkas ini melakukan hal yang tidak pernah dilakukan paket. Tidak ada yang ditambahkan. Beri tahu pengirimnya.</translation>
    </message>
    <message>
        <source>This file is not a pack, or only a part of one. Nothing was added. Copy it again, or ask for it once more.</source>
        <translation>Berkas ini bukan paket, atau hanya sebagian dari paket. Tidak ada yang ditambahkan. Salin lagi, atau minta sekali lagi.</translation>
    </message>
    <message>
        <source>This is a practice pack. It is for you alone and is never handed back. Nothing was written.</source>
        <translation>Ini paket latihan. Paket ini hanya untuk Anda dan tidak pernah diserahkan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>This is not the recovery key of “{title}”. Nothing was written. Look for the right page.</source>
        <translation>Ini bukan kunci pemulihan “{title}”. Tidak ada yang ditulis. Cari halaman yang benar.</translation>
    </message>
    <message>
        <source>This is the key that signs here. Nothing was changed. Make a new key first.</source>
        <translation>Ini kunci yang menandatangani di sini. Tidak ada yang diubah. Buat dahulu kunci baru.</translation>
    </message>
    <message>
        <source>This key is known here as {name}. Nothing was changed.</source>
        <translation>Kunci ini dikenal di sini sebagai {name}. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This pack asks a kind of question that this version of Postil does not know. Nothing was added. A newer version may open it.</source>
        <translation>Paket ini memuat jenis pertanyaan yang tidak dikenal versi Postil ini. Tidak ada yang ditambahkan. Versi yang lebih baru mungkin dapat membukanya.</translation>
    </message>
    <message>
        <source>This pack belongs to somebody else or to another bundle. Nothing was added. Ask for the right one.</source>
        <translation>Paket ini milik orang lain atau bundel lain. Tidak ada yang ditambahkan. Minta yang benar.</translation>
    </message>
    <message>
        <source>This pack is larger than the program reads. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Paket ini lebih besar daripada yang dibaca program. Tidak ada yang ditambahkan. Minta dalam bagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>This pack is not signed, so nobody can say where it comes from. Nothing was added. Ask for the original file.</source>
        <translation>Paket ini tidak ditandatangani, jadi tidak ada yang tahu asalnya. Tidak ada yang ditambahkan. Minta berkas aslinya.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have. Your work is untouched. Go on with the one you have.</source>
        <translation>Paket ini lebih lama daripada yang Anda punya. Pekerjaan Anda tidak berubah. Lanjutkan dengan yang Anda punya.</translation>
    </message>
    <message>
        <source>This pack was changed after it was signed. It cannot be added. Your other packs and answers are not affected. Ask for it again.</source>
        <translation>Paket ini diubah setelah ditandatangani. Paket tidak dapat ditambahkan. Paket dan jawaban Anda yang lain tidak terpengaruh. Minta lagi.</translation>
    </message>
    <message>
        <source>This pack was damaged or changed on its way. Nothing was added, and your other packs are not affected. Ask for it again.</source>
        <translation>Paket ini rusak atau berubah di jalan. Tidak ada yang ditambahkan, dan paket Anda yang lain tidak terpengaruh. Minta lagi.</translation>
    </message>
    <message>
        <source>This pack was made by another or a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Paket ini dibuat oleh program lain atau yang lebih baru. Tidak ada yang ditambahkan. Versi Postil yang lebih baru mungkin dapat membukanya.</translation>
    </message>
    <message>
        <source>This passphrase does not open the signing key. Nothing was signed. Try again.</source>
        <translation>Frasa sandi ini tidak membuka kunci tanda tangan. Tidak ada yang ditandatangani. Coba lagi.</translation>
    </message>
    <message>
        <source>This project takes locked results, but the pack names no key for them. Nothing was written. Ask for a new pack.</source>
        <translation>Proyek ini menerima hasil terkunci, tetapi paketnya tidak menyebut kunci untuk itu. Tidak ada yang ditulis. Minta paket baru.</translation>
    </message>
    <message>
        <source>This project takes results back unlocked only. Nothing was written. Leave {option} out.</source>
        <translation>Proyek ini hanya menerima hasil yang tidak terkunci. Tidak ada yang ditulis. Hilangkan {option}.</translation>
    </message>
    <message>
        <source>This safety copy belongs to somebody else’s key. Nothing was changed. Restore it into a home of its own.</source>
        <translation>Salinan cadangan ini milik kunci orang lain. Tidak ada yang diubah. Pulihkan ke folder utama tersendiri.</translation>
    </message>
    <message>
        <source>You have countersigned the pack {file} before. Nothing was written.</source>
        <translation>Anda sudah pernah ikut menandatangani paket {file}. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>You have signed the pack {file} yourself. A second signature has to come from somebody else.</source>
        <translation>Anda sendiri yang menandatangani paket {file}. Tanda tangan kedua harus dari orang lain.</translation>
    </message>
    <message>
        <source>{file} has not all letters of this text. Nothing was copied. Ask for another font file.</source>
        <translation>{file} tidak memiliki semua huruf teks ini. Tidak ada yang disalin. Minta berkas font lain.</translation>
    </message>
    <message>
        <source>{file} holds no printed results key. Nothing was opened. Look for the right page.</source>
        <translation>{file} tidak berisi kunci hasil tercetak. Tidak ada yang dibuka. Cari halaman yang benar.</translation>
    </message>
    <message>
        <source>{file} is no earlier round of the project {project}. Nothing was written. Choose one that is.</source>
        <translation>{file} bukan putaran sebelumnya dari proyek {project}. Tidak ada yang ditulis. Pilih yang memang sebelumnya.</translation>
    </message>
    <message>
        <source>{file} is no public key, no key file and no key card. Nothing was recorded.</source>
        <translation>{file} bukan kunci publik, berkas kunci, atau kartu kunci. Tidak ada yang dicatat.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used here. Nothing was copied. Ask for a file that ends in .ttf, .otf or .ttc.</source>
        <translation>{file} bukan font yang dapat dipakai di sini. Tidak ada yang disalin. Minta berkas yang berakhiran .ttf, .otf, atau .ttc.</translation>
    </message>
    <message>
        <source>{file} is too large for a font. Nothing was copied.</source>
        <translation>{file} terlalu besar untuk sebuah font. Tidak ada yang disalin.</translation>
    </message>
    <message>
        <source>{folder} holds something else than a data set. Nothing was written. Choose another name.</source>
        <translation>{folder} berisi hal lain daripada kumpulan data. Tidak ada yang ditulis. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{format} has its own way of merging answers. Leave merged rows out. Nothing was written.</source>
        <translation>{format} punya cara sendiri menggabungkan jawaban. Hilangkan baris gabungan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{name} is known here with another key. Nothing was changed. Withdraw the old key first.</source>
        <translation>{name} dikenal di sini dengan kunci lain. Tidak ada yang diubah. Tarik kunci lama dahulu.</translation>
    </message>
    <message>
        <source>{name} is {value}, which is no time. Nothing was written.</source>
        <translation>{name} berisi {value}, yang bukan waktu. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>{option} needs one or several of task, result, review, verdict.</source>
        <translation>{option} memerlukan satu atau beberapa dari task, result, review, verdict.</translation>
    </message>
    <message>
        <source>{option} needs the name by which you know this person.</source>
        <translation>{option} memerlukan nama yang Anda kenal untuk orang ini.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Accuracy</source>
        <translation>Ketepatan</translation>
    </message>
    <message>
        <source>All are bad</source>
        <translation>Semuanya buruk</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Tidak dapat dinilai</translation>
    </message>
    <message>
        <source>Choose one answer</source>
        <translation>Pilih satu jawaban</translation>
    </message>
    <message>
        <source>Closed question</source>
        <translation>Pertanyaan tertutup</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Perbandingan</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Kelengkapan</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Percakapan sejauh ini</translation>
    </message>
    <message>
        <source>Corrected response</source>
        <translation>Respons yang diperbaiki</translation>
    </message>
    <message>
        <source>Corrected summary</source>
        <translation>Ringkasan yang diperbaiki</translation>
    </message>
    <message>
        <source>Equally good</source>
        <translation>Sama baiknya</translation>
    </message>
    <message>
        <source>Evidence from the passage</source>
        <translation>Bukti dari bacaan</translation>
    </message>
    <message>
        <source>Faults in the summary</source>
        <translation>Kekurangan ringkasan</translation>
    </message>
    <message>
        <source>Fluency</source>
        <translation>Kelancaran</translation>
    </message>
    <message>
        <source>Harmlessness</source>
        <translation>Tidak berbahaya</translation>
    </message>
    <message>
        <source>How much better?</source>
        <translation>Seberapa lebih baik?</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Seberapa kuat?</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Maksud</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Kekurangan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>No answer in the passage</source>
        <translation>Tidak ada jawaban dalam bacaan</translation>
    </message>
    <message>
        <source>No label fits</source>
        <translation>Tidak ada label yang cocok</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Tidak satu pun</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pertanyaan terbuka</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opsi</translation>
    </message>
    <message>
        <source>Order the responses, best first</source>
        <translation>Urutkan respons, yang terbaik dahulu</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Bacaan</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevansi</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Response rating</source>
        <translation>Penilaian respons</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Sentimen</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The passage does not say</source>
        <translation>Bacaan tidak menyebutkannya</translation>
    </message>
    <message>
        <source>What does the writer want?</source>
        <translation>Apa yang diinginkan penulis?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Tentang apa ini?</translation>
    </message>
    <message>
        <source>What is the writer’s overall feeling?</source>
        <translation>Bagaimana perasaan penulis secara keseluruhan?</translation>
    </message>
    <message>
        <source>What would fit? Three words, as a note to the coordinator</source>
        <translation>Apa yang cocok? Tiga kata, sebagai catatan kepada koordinator</translation>
    </message>
    <message>
        <source>Which response is better?</source>
        <translation>Respons mana yang lebih baik?</translation>
    </message>
    <message>
        <source>Written feedback</source>
        <translation>Umpan balik tertulis</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jawaban Anda</translation>
    </message>
    <message>
        <source>Your summary</source>
        <translation>Ringkasan Anda</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>a folder of answers and merged answers with a card and Croissant metadata</source>
        <translation>folder berisi jawaban dan jawaban gabungan dengan kartu dan metadata Croissant</translation>
    </message>
    <message>
        <source>annotations of all tiers with ids, times, participants and languages</source>
        <translation>anotasi semua tier dengan id, waktu, peserta, dan bahasa</translation>
    </message>
    <message>
        <source>bytes when read; notes and right answers when written</source>
        <translation>bita saat dibaca; catatan dan jawaban benar saat ditulis</translation>
    </message>
    <message>
        <source>choices, written answers, marks, notes</source>
        <translation>pilihan, jawaban tertulis, tanda, catatan</translation>
    </message>
    <message>
        <source>columns between token and tag when read; marks over others, texts, notes, columns when written</source>
        <translation>kolom di antara kata dan labelnya saat dibaca; tanda di atas tanda lain, teks, catatan, dan kolom saat ditulis</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>komentar</translation>
    </message>
    <message>
        <source>every column as text</source>
        <translation>setiap kolom sebagai teks</translation>
    </message>
    <message>
        <source>every score of every person, and what they come to</source>
        <translation>setiap skor dari setiap orang, dan hasil akhirnya</translation>
    </message>
    <message>
        <source>every value; rows lie where the plan says</source>
        <translation>setiap nilai; baris berada di tempat yang disebut rencana</translation>
    </message>
    <message>
        <source>every value; written with one row an answer, every column typed</source>
        <translation>setiap nilai; ditulis satu baris per jawaban, tiap kolom bertipe</translation>
    </message>
    <message>
        <source>everything: one row an answer</source>
        <translation>semuanya: satu baris per jawaban</translation>
    </message>
    <message>
        <source>features, dependencies and empty nodes</source>
        <translation>fitur, dependensi, dan simpul kosong</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts and the end of very long texts when written</source>
        <translation>rumus, tampilan, catatan, dan lembar lain saat dibaca; putusan dan akhir teks yang sangat panjang saat ditulis</translation>
    </message>
    <message>
        <source>formulas, looks, notes and other sheets when read; verdicts when written</source>
        <translation>rumus, tampilan, catatan, dan lembar lain saat dibaca; putusan saat ditulis</translation>
    </message>
    <message>
        <source>held-out items, all answers</source>
        <translation>butir yang disisihkan, semua jawaban</translation>
    </message>
    <message>
        <source>held-out items, items without a written or chosen answer, notes</source>
        <translation>butir yang disisihkan, butir tanpa jawaban tertulis atau terpilih, catatan</translation>
    </message>
    <message>
        <source>held-out items, responses in between, single scores, notes</source>
        <translation>butir yang disisihkan, respons di antaranya, skor satuan, catatan</translation>
    </message>
    <message>
        <source>held-out items, ties, items without a better response, notes</source>
        <translation>butir yang disisihkan, hasil seri, butir tanpa respons yang lebih baik, catatan</translation>
    </message>
    <message>
        <source>inline codes, which are counted</source>
        <translation>kode di dalam teks, yang dihitung</translation>
    </message>
    <message>
        <source>inline codes, which are counted; suggested translations</source>
        <translation>kode di dalam teks, yang dihitung; saran terjemahan</translation>
    </message>
    <message>
        <source>media, vocabularies and what the program shows</source>
        <translation>media, kosakata, dan yang ditampilkan program</translation>
    </message>
    <message>
        <source>morphemes and media</source>
        <translation>morfem dan media</translation>
    </message>
    <message>
        <source>names, notes and right answers when written</source>
        <translation>nama, catatan, dan jawaban benar saat ditulis</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>nothing but practice, answers of models that judge, and versions of which none is chosen</source>
        <translation>hanya latihan, jawaban model yang menilai, dan versi yang tidak satu pun dipilih</translation>
    </message>
    <message>
        <source>nothing; numbers with a fraction become text</source>
        <translation>tidak ada; bilangan pecahan menjadi teks</translation>
    </message>
    <message>
        <source>one item a file</source>
        <translation>satu butir per berkas</translation>
    </message>
    <message>
        <source>one item a line</source>
        <translation>satu butir per baris</translation>
    </message>
    <message>
        <source>one row an answer, one column a question</source>
        <translation>satu baris per jawaban, satu kolom per pertanyaan</translation>
    </message>
    <message>
        <source>one row an item and question with the merged answer and how many agree</source>
        <translation>satu baris per butir dan pertanyaan dengan jawaban gabungan dan jumlah yang sepakat</translation>
    </message>
    <message>
        <source>passages, questions, given answers and where they stand</source>
        <translation>bacaan, pertanyaan, jawaban yang diberikan, dan letaknya</translation>
    </message>
    <message>
        <source>phrases with ids, languages, translations, notes and words</source>
        <translation>frasa dengan id, bahasa, terjemahan, catatan, dan kata</translation>
    </message>
    <message>
        <source>prompts and the answers that people wrote or chose</source>
        <translation>prompt dan jawaban yang ditulis atau dipilih orang</translation>
    </message>
    <message>
        <source>prompts with a chosen and a rejected response</source>
        <translation>prompt dengan satu respons terpilih dan satu respons tertolak</translation>
    </message>
    <message>
        <source>relations and chains when read; other answers, notes and columns when written</source>
        <translation>relasi dan rantai saat membaca; jawaban lain, catatan, dan kolom saat menulis</translation>
    </message>
    <message>
        <source>responses with a mean score of 4 and more, or of 2 and less</source>
        <translation>respons dengan skor rata-rata 4 ke atas, atau 2 ke bawah</translation>
    </message>
    <message>
        <source>segments with ids and languages, one row a target</source>
        <translation>segmen dengan id dan bahasa, satu baris per sasaran</translation>
    </message>
    <message>
        <source>segments with ids, languages, states and notes</source>
        <translation>segmen dengan id, bahasa, status, dan catatan</translation>
    </message>
    <message>
        <source>sentences with their comments, tokens and marks</source>
        <translation>kalimat dengan komentar, token, dan tandanya</translation>
    </message>
    <message>
        <source>sentences with their ids, comments and words</source>
        <translation>kalimat dengan id, komentar, dan katanya</translation>
    </message>
    <message>
        <source>texts and all marks in them</source>
        <translation>teks dan semua tanda di dalamnya</translation>
    </message>
    <message>
        <source>texts, labels, marks, scores and suggestions, and every other column</source>
        <translation>teks, label, tanda, skor dan saran, serta semua kolom lain</translation>
    </message>
    <message>
        <source>the line end at the end of the file</source>
        <translation>akhir baris di akhir berkas</translation>
    </message>
    <message>
        <source>the values of one sheet; rows names another one than the first</source>
        <translation>nilai satu lembar; rows menyebutkan lembar selain yang pertama</translation>
    </message>
    <message>
        <source>the values of one sheet; written with one row an answer, one column a question</source>
        <translation>nilai dari satu lembar; ditulis satu baris per jawaban, satu kolom per pertanyaan</translation>
    </message>
    <message>
        <source>verdicts of reviewers; text that starts like a formula gets an apostrophe, marks and rankings are JSON</source>
        <translation>putusan peninjau; teks yang berawal seperti rumus diberi apostrof, tanda dan pemeringkatan berupa JSON</translation>
    </message>
    <message>
        <source>what a model is asked</source>
        <translation>yang ditanyakan kepada model</translation>
    </message>
    <message>
        <source>what has no place on the other side, counted with its reason</source>
        <translation>yang tidak punya tempat di sisi lain, dihitung dengan alasannya</translation>
    </message>
    <message>
        <source>written answers that nobody settled, notes, who said what</source>
        <translation>jawaban tertulis yang belum diputuskan siapa pun, catatan, siapa mengatakan apa</translation>
    </message>
</context>
<context>
    <name>handback</name>
    <message>
        <source>each time you opened an answer</source>
        <translation>setiap kali Anda membuka jawaban</translation>
    </message>
    <message>
        <source>each time you opened an item, and what it showed</source>
        <translation>setiap kali Anda membuka butir, dan apa yang ditampilkannya</translation>
    </message>
    <message>
        <source>every earlier version of a verdict</source>
        <translation>setiap versi putusan sebelumnya</translation>
    </message>
    <message>
        <source>every earlier version of an answer</source>
        <translation>setiap versi jawaban sebelumnya</translation>
    </message>
    <message>
        <source>how much you typed, pasted and deleted in each field, never the keys or the clipboard</source>
        <translation>seberapa banyak Anda mengetik, menempel, dan menghapus di tiap kolom, tidak pernah tombol atau papan klip</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>tanpa waktu</translation>
    </message>
    <message>
        <source>the evidence you marked</source>
        <translation>bukti yang Anda tandai</translation>
    </message>
    <message>
        <source>the name in your packs</source>
        <translation>nama di paket Anda</translation>
    </message>
    <message>
        <source>the problems you reported</source>
        <translation>masalah yang Anda laporkan</translation>
    </message>
    <message>
        <source>the time for each item in whole seconds, and the minute of each step</source>
        <translation>waktu tiap butir dalam detik bulat, dan menit tiap langkah</translation>
    </message>
    <message>
        <source>the times for each item in detail, and the second of each step</source>
        <translation>waktu terperinci tiap butir, dan detik tiap langkah</translation>
    </message>
    <message>
        <source>what you chose at a language warning</source>
        <translation>yang Anda pilih pada peringatan bahasa</translation>
    </message>
    <message>
        <source>what you wanted to decide later</source>
        <translation>yang ingin Anda putuskan nanti</translation>
    </message>
    <message>
        <source>which pack it answers, how much is done, the date, and the version of this app</source>
        <translation>paket mana yang dijawab, seberapa banyak yang selesai, tanggal, dan versi aplikasi ini</translation>
    </message>
    <message>
        <source>your answers</source>
        <translation>jawaban Anda</translation>
    </message>
    <message>
        <source>your corrections and your own answers</source>
        <translation>koreksi dan jawaban Anda sendiri</translation>
    </message>
    <message>
        <source>your notes</source>
        <translation>catatan Anda</translation>
    </message>
    <message>
        <source>your public key</source>
        <translation>kunci publik Anda</translation>
    </message>
    <message>
        <source>your verdicts with their reasons</source>
        <translation>putusan Anda dengan alasannya</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>A font cannot be read</source>
        <translation>Sebuah font tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Add the font again, or install the app again.</source>
        <translation>Tambahkan lagi font itu, atau pasang ulang aplikasi.</translation>
    </message>
    <message>
        <source>All fonts can be read</source>
        <translation>Semua font dapat dibaca</translation>
    </message>
    <message>
        <source>Answers that were saved are missing</source>
        <translation>Ada jawaban tersimpan yang hilang</translation>
    </message>
    <message>
        <source>Bring it back from its copy: Settings, Signing key.</source>
        <translation>Kembalikan dari salinannya: Pengaturan, Kunci tanda tangan.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to another place.</source>
        <translation>Tutup aplikasi dan pindahkan folder {folder} ke tempat lain.</translation>
    </message>
    <message>
        <source>Close the app and move the folder {folder} to this computer.</source>
        <translation>Tutup aplikasi dan pindahkan folder {folder} ke komputer ini.</translation>
    </message>
    <message>
        <source>Close the app and start it again. It restores the newest good copy and says what is missing.</source>
        <translation>Tutup aplikasi dan jalankan lagi. Aplikasi memulihkan salinan baik yang terbaru dan menyebutkan apa yang hilang.</translation>
    </message>
    <message>
        <source>Close the app before you take the stick out.</source>
        <translation>Tutup aplikasi sebelum mencabut flash disk.</translation>
    </message>
    <message>
        <source>Free some space before you go on.</source>
        <translation>Kosongkan sedikit ruang sebelum melanjutkan.</translation>
    </message>
    <message>
        <source>Look whether it is full or protected against writing.</source>
        <translation>Lihat apakah disk penuh atau terlindung dari penulisan.</translation>
    </message>
    <message>
        <source>Make a safety copy now.</source>
        <translation>Buat salinan cadangan sekarang.</translation>
    </message>
    <message>
        <source>Nothing can be written to the disk</source>
        <translation>Tidak ada yang dapat ditulis ke disk</translation>
    </message>
    <message>
        <source>Nothing is wrong with the safety copies</source>
        <translation>Salinan cadangan baik semua</translation>
    </message>
    <message>
        <source>Other people of this computer can read your signing key</source>
        <translation>Orang lain di komputer ini dapat membaca kunci tanda tangan Anda</translation>
    </message>
    <message>
        <source>Set a passphrase, or make a new key: Settings, Signing key.</source>
        <translation>Atur frasa sandi atau buat kunci baru: Pengaturan, Kunci tanda tangan.</translation>
    </message>
    <message>
        <source>Set the date and the time of this computer.</source>
        <translation>Atur tanggal dan waktu komputer ini.</translation>
    </message>
    <message>
        <source>Something could not be checked</source>
        <translation>Ada yang tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>The clock could not be compared with your work</source>
        <translation>Jam tidak dapat dibandingkan dengan pekerjaan Anda</translation>
    </message>
    <message>
        <source>The clock of this computer fits your work</source>
        <translation>Jam komputer ini sesuai dengan pekerjaan Anda</translation>
    </message>
    <message>
        <source>The clock of this computer is behind your work</source>
        <translation>Jam komputer ini tertinggal dari pekerjaan Anda</translation>
    </message>
    <message>
        <source>The file with your packs and answers is damaged</source>
        <translation>Berkas dengan paket dan jawaban Anda rusak</translation>
    </message>
    <message>
        <source>The newest safety copy cannot be opened</source>
        <translation>Salinan cadangan terbaru tidak dapat dibuka</translation>
    </message>
    <message>
        <source>The two halves of your signing key differ</source>
        <translation>Kedua bagian kunci tanda tangan Anda tidak cocok</translation>
    </message>
    <message>
        <source>There is little room on the disk</source>
        <translation>Ruang di disk tinggal sedikit</translation>
    </message>
    <message>
        <source>There is no safety copy yet</source>
        <translation>Belum ada salinan cadangan</translation>
    </message>
    <message>
        <source>There is room on the disk</source>
        <translation>Ruang di disk cukup</translation>
    </message>
    <message>
        <source>Your packs and answers are whole</source>
        <translation>Paket dan jawaban Anda utuh</translation>
    </message>
    <message>
        <source>Your signing key cannot be read</source>
        <translation>Kunci tanda tangan Anda tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Your signing key is here</source>
        <translation>Kunci tanda tangan Anda ada di sini</translation>
    </message>
    <message>
        <source>Your signing key is not here</source>
        <translation>Kunci tanda tangan Anda tidak ada di sini</translation>
    </message>
    <message>
        <source>Your work lies in a synchronised folder</source>
        <translation>Pekerjaan Anda ada di folder yang disinkronkan</translation>
    </message>
    <message>
        <source>Your work lies on a network drive</source>
        <translation>Pekerjaan Anda ada di drive jaringan</translation>
    </message>
    <message>
        <source>Your work lies on a stick</source>
        <translation>Pekerjaan Anda ada di flash disk</translation>
    </message>
    <message>
        <source>Your work lies on the disk of this computer</source>
        <translation>Pekerjaan Anda ada di disk komputer ini</translation>
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
        <translation>Huruf atau tanda tanpa tombol lain dipakai untuk mengetik.</translation>
    </message>
    <message>
        <source>Alt and Shift together change the keyboard layout.</source>
        <translation>Alt dan Shift bersama-sama mengganti tata letak papan ketik.</translation>
    </message>
    <message>
        <source>Ctrl and Alt together are AltGr, which types letters.</source>
        <translation>Ctrl dan Alt bersama-sama adalah AltGr, yang mengetik huruf.</translation>
    </message>
    <message>
        <source>Digits choose options.</source>
        <translation>Angka memilih opsi.</translation>
    </message>
    <message>
        <source>Input methods need this key.</source>
        <translation>Metode masukan memerlukan tombol ini.</translation>
    </message>
    <message>
        <source>Text fields and lists need this key.</source>
        <translation>Kolom teks dan daftar memerlukan tombol ini.</translation>
    </message>
    <message>
        <source>The Option key types letters.</source>
        <translation>Tombol Option mengetik huruf.</translation>
    </message>
    <message>
        <source>This key belongs to the system.</source>
        <translation>Tombol ini milik sistem.</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Answer</source>
        <extracomment>the headings of the lists; what marks stands with the answers</extracomment>
        <translation>Jawab</translation>
    </message>
    <message>
        <source>Ctrl and a letter for the rest</source>
        <translation>Ctrl dan huruf untuk yang lain</translation>
    </message>
    <message>
        <source>Digits choose</source>
        <extracomment>what the keys of one colour do, in the order of the legend</extracomment>
        <translation>Angka memilih</translation>
    </message>
    <message>
        <source>Drawing of the keyboard; the lists say the same in words.</source>
        <translation>Gambar papan ketik; daftar menyampaikan hal yang sama dengan kata-kata.</translation>
    </message>
    <message>
        <source>Enter saves and goes on</source>
        <translation>Enter menyimpan dan melanjutkan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Help and more</source>
        <translation>Bantuan dan lainnya</translation>
    </message>
    <message>
        <source>Inside a question, a list or a text</source>
        <translation>Di dalam pertanyaan, daftar, atau teks</translation>
    </message>
    <message>
        <source>Letters stand where a US keyboard has them.</source>
        <translation>Huruf berada di tempat seperti pada papan ketik AS.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pertanyaan berikutnya</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>Spasi menandai</translation>
    </message>
    <message>
        <source>Tab and arrows move</source>
        <translation>Tab dan panah untuk berpindah</translation>
    </message>
    <message>
        <source>The number row counts by its place and Ctrl keys by their Latin letter, so every keyboard layout works the same.</source>
        <translation>Baris angka dihitung menurut tempatnya dan tombol Ctrl menurut huruf Latinnya, jadi semua tata letak papan ketik berfungsi sama.</translation>
    </message>
    <message>
        <source>The same, while writing</source>
        <translation>Yang sama, saat menulis</translation>
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
        <translation>Spasi</translation>
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
        <translation>Jawaban yang malah melaporkan masalah: {count}. Laporan menghitungnya sebagai masalah yang dilaporkan, bukan sebagai jawaban.</translation>
    </message>
    <message>
        <source>People wrote fewer than half of the texts themselves: {real} of {known} whose origin is known.</source>
        <translation>Kurang dari separuh teks ditulis sendiri oleh orang: {real} dari {known} yang asalnya diketahui.</translation>
    </message>
    <message>
        <source>Texts that begin like a formula, which stand with an apostrophe in front: {count}.</source>
        <translation>Teks yang diawali seperti rumus, dengan apostrof di depannya: {count}.</translation>
    </message>
    <message>
        <source>Texts with signs that no table holds, which stand as their numbers: {count}.</source>
        <translation>Teks dengan tanda yang tidak dapat dimuat tabel mana pun, ditulis sebagai nomornya: {count}.</translation>
    </message>
    <message>
        <source>a column that the plan keeps</source>
        <translation>kolom yang disimpan rencana</translation>
    </message>
    <message>
        <source>a criterion that nobody scored</source>
        <translation>kriteria yang tidak dinilai siapa pun</translation>
    </message>
    <message>
        <source>a mark on spaces alone</source>
        <translation>tanda pada spasi saja</translation>
    </message>
    <message>
        <source>a mark outside the text of the record</source>
        <translation>tanda di luar teks rekaman</translation>
    </message>
    <message>
        <source>a mark over another one</source>
        <translation>tanda di atas tanda lain</translation>
    </message>
    <message>
        <source>a mark that is not the answer itself</source>
        <translation>tanda yang bukan jawaban itu sendiri</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>catatan</translation>
    </message>
    <message>
        <source>a question of a kind that doccano lacks</source>
        <translation>pertanyaan dari jenis yang tidak ada di doccano</translation>
    </message>
    <message>
        <source>a ranking</source>
        <translation>pemeringkatan</translation>
    </message>
    <message>
        <source>a ranking with ties</source>
        <translation>pemeringkatan dengan seri</translation>
    </message>
    <message>
        <source>a reviewer disagreed with the answer</source>
        <translation>peninjau tidak setuju dengan jawaban</translation>
    </message>
    <message>
        <source>a reviewer gave another answer in place of it</source>
        <translation>peninjau memberi jawaban lain sebagai gantinya</translation>
    </message>
    <message>
        <source>a second question of one kind</source>
        <translation>pertanyaan kedua dari jenis yang sama</translation>
    </message>
    <message>
        <source>a text without a word</source>
        <translation>teks tanpa kata</translation>
    </message>
    <message>
        <source>a tie that nobody has settled</source>
        <translation>seri yang belum diputuskan siapa pun</translation>
    </message>
    <message>
        <source>a verdict of a reviewer</source>
        <translation>putusan seorang peninjau</translation>
    </message>
    <message>
        <source>all bad</source>
        <translation>semuanya buruk</translation>
    </message>
    <message>
        <source>an answer for which the sheet has no row left</source>
        <translation>jawaban yang tak kebagian baris di lembar</translation>
    </message>
    <message>
        <source>an answer of a model that judges</source>
        <translation>jawaban dari model yang menilai</translation>
    </message>
    <message>
        <source>an answer that is no mark</source>
        <translation>jawaban yang bukan tanda</translation>
    </message>
    <message>
        <source>an answer that is no score</source>
        <translation>jawaban yang bukan skor</translation>
    </message>
    <message>
        <source>an answer that is no whole number from 0 to 4</source>
        <translation>jawaban yang bukan bilangan bulat dari 0 sampai 4</translation>
    </message>
    <message>
        <source>an answer to a held-out item, which is for measuring alone</source>
        <translation>jawaban untuk butir yang disisihkan, yang hanya untuk mengukur</translation>
    </message>
    <message>
        <source>an answer to another question</source>
        <translation>jawaban untuk pertanyaan lain</translation>
    </message>
    <message>
        <source>an item without a single text</source>
        <translation>butir tanpa teks tunggal</translation>
    </message>
    <message>
        <source>an item without any merged answer</source>
        <translation>butir tanpa jawaban gabungan</translation>
    </message>
    <message>
        <source>an optional question that nobody answered</source>
        <translation>pertanyaan pilihan yang tidak dijawab siapa pun</translation>
    </message>
    <message>
        <source>answers a question as it was asked before</source>
        <translation>menjawab pertanyaan seperti yang diajukan sebelumnya</translation>
    </message>
    <message>
        <source>answers an older text of the item</source>
        <translation>menjawab teks lama dari butir</translation>
    </message>
    <message>
        <source>both responses are the same text</source>
        <translation>kedua respons adalah teks yang sama</translation>
    </message>
    <message>
        <source>different texts or marks, of which none is the merged answer</source>
        <translation>teks atau tanda berbeda, tak satu pun jawaban gabungan</translation>
    </message>
    <message>
        <source>equally good</source>
        <translation>sama baiknya</translation>
    </message>
    <message>
        <source>how severe a mark is</source>
        <translation>seberapa berat sebuah tanda</translation>
    </message>
    <message>
        <source>line breaks inside a text, which stand as spaces</source>
        <translation>ganti baris di dalam teks, yang menjadi spasi</translation>
    </message>
    <message>
        <source>no question with a scale</source>
        <translation>tidak ada pertanyaan dengan skala</translation>
    </message>
    <message>
        <source>no responses to choose between</source>
        <translation>tidak ada respons untuk dipilih</translation>
    </message>
    <message>
        <source>no scored responses</source>
        <translation>tidak ada respons bernilai</translation>
    </message>
    <message>
        <source>no scores for both</source>
        <translation>tidak ada nilai untuk keduanya</translation>
    </message>
    <message>
        <source>nobody scored the response</source>
        <translation>tak seorang pun menilai respons itu</translation>
    </message>
    <message>
        <source>nothing that answers a prompt: use jsonl, labels or preference</source>
        <translation>tidak ada yang menjawab prompt: gunakan jsonl, labels (label) atau preference</translation>
    </message>
    <message>
        <source>nothing was written</source>
        <translation>tidak ada yang ditulis</translation>
    </message>
    <message>
        <source>people disagree evenly</source>
        <translation>pendapat orang terbagi rata</translation>
    </message>
    <message>
        <source>people settled that the item is truly ambiguous</source>
        <translation>diputuskan bahwa butir itu sungguh ambigu</translation>
    </message>
    <message>
        <source>says what a held-out item says</source>
        <translation>sama dengan butir yang disisihkan</translation>
    </message>
    <message>
        <source>shows an item a second time to the same person</source>
        <translation>menampilkan butir kedua kalinya kepada orang yang sama</translation>
    </message>
    <message>
        <source>somebody who prefers one does not say how much</source>
        <translation>seseorang yang lebih memilih salah satu tidak mengatakan seberapa besar</translation>
    </message>
    <message>
        <source>spaces at the edge of a mark</source>
        <translation>spasi di tepi tanda</translation>
    </message>
    <message>
        <source>the answer is that there is none</source>
        <translation>jawabannya adalah bahwa tidak ada</translation>
    </message>
    <message>
        <source>the corrected text is the given one</source>
        <translation>teks yang dikoreksi sama dengan teks semula</translation>
    </message>
    <message>
        <source>the end of a text that is longer than a cell holds</source>
        <translation>akhir teks yang lebih panjang daripada isi sel</translation>
    </message>
    <message>
        <source>the item asks nothing of a model</source>
        <translation>butir itu tidak meminta apa pun dari model</translation>
    </message>
    <message>
        <source>the item is no passage with a question</source>
        <translation>butir itu bukan bacaan dengan pertanyaan</translation>
    </message>
    <message>
        <source>the item was reported and not answered</source>
        <translation>butir itu dilaporkan dan tidak dijawab</translation>
    </message>
    <message>
        <source>the mean score is between 2 and 4</source>
        <translation>nilai rata-rata di antara 2 dan 4</translation>
    </message>
    <message>
        <source>the response has no text</source>
        <translation>respons itu tidak punya teks</translation>
    </message>
    <message>
        <source>the right answer to a hidden item</source>
        <translation>jawaban benar untuk butir tersembunyi</translation>
    </message>
    <message>
        <source>the same mean score</source>
        <translation>nilai rata-rata yang sama</translation>
    </message>
    <message>
        <source>two continuations of one person’s work, nothing was chosen</source>
        <translation>dua lanjutan dari pekerjaan satu orang, tidak ada yang dipilih</translation>
    </message>
    <message>
        <source>what people settled of an item</source>
        <translation>apa yang diputuskan tentang sebuah butir</translation>
    </message>
    <message>
        <source>written texts have no majority</source>
        <translation>teks tertulis tidak punya mayoritas</translation>
    </message>
</context>
<context>
    <name>lots</name>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Answers that two reviewers saw: {count}, same verdict: {share}</source>
        <translation>Jawaban yang dilihat dua peninjau: {count}, putusan sama: {share}</translation>
    </message>
    <message>
        <source>Check more</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>alpha {value}, {low} to {high}</source>
        <translation>alfa {value}, {low} sampai {high}</translation>
    </message>
    <message>
        <source>an earlier plan left this lot open: its looks count as well, and all together accept {share} of lots at the limit</source>
        <translation>rencana terdahulu membiarkan lot ini terbuka: pemeriksaannya juga dihitung, dan semuanya bersama menerima {share} dari lot yang tepat di batas</translation>
    </message>
    <message>
        <source>at most {share} errors</source>
        <translation>paling banyak {share} kesalahan</translation>
    </message>
    <message>
        <source>at most {share} errors, 95 % sure</source>
        <translation>paling banyak {share} kesalahan, 95 % yakin</translation>
    </message>
    <message>
        <source>finds {low} to {high} of errors</source>
        <translation>menemukan {low} sampai {high} kesalahan</translation>
    </message>
    <message>
        <source>found by signs of risk: {count}</source>
        <translation>ditemukan lewat tanda risiko: {count}</translation>
    </message>
    <message>
        <source>next look at {count}</source>
        <translation>tahap berikutnya pada {count}</translation>
    </message>
    <message>
        <source>not counted: {count}, their reviewers found too few planted errors</source>
        <translation>tidak dihitung: {count}, peninjaunya menemukan terlalu sedikit kesalahan yang sengaja ditaruh</translation>
    </message>
    <message>
        <source>one lot in ten with {share} errors is still accepted</source>
        <translation>satu dari sepuluh lot dengan {share} kesalahan masih diterima</translation>
    </message>
    <message>
        <source>weighed error rate {share}</source>
        <translation>tingkat kesalahan tertimbang {share}</translation>
    </message>
    <message>
        <source>{checked} of {answers} checked by chance, errors: {errors}</source>
        <translation>{checked} dari {answers} diperiksa acak, kesalahan: {errors}</translation>
    </message>
    <message>
        <source>{name} · {language}</source>
        <translation>{name} · {language}</translation>
    </message>
    <message>
        <source>{name}: found {found} of {planted} planted errors, rejected {rejected} of {good} good answers</source>
        <translation>{name}: menemukan {found} dari {planted} kesalahan yang ditaruh, menolak {rejected} dari {good} jawaban baik</translation>
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
        <translation>Perubahan: {number}</translation>
    </message>
    <message>
        <source>Characters deleted: {number}</source>
        <translation>Karakter dihapus: {number}</translation>
    </message>
    <message>
        <source>Characters dropped in from elsewhere: {number}</source>
        <translation>Karakter diseret dari tempat lain: {number}</translation>
    </message>
    <message>
        <source>Characters from an input method: {number}</source>
        <translation>Karakter dari metode masukan: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from elsewhere: {number}</source>
        <translation>Karakter ditempel dari tempat lain: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from the item: {number}</source>
        <translation>Karakter ditempel dari butir: {number}</translation>
    </message>
    <message>
        <source>Characters pasted from your own text: {number}</source>
        <translation>Karakter ditempel dari teks Anda sendiri: {number}</translation>
    </message>
    <message>
        <source>Characters that came in another way: {number}</source>
        <translation>Karakter yang masuk dengan cara lain: {number}</translation>
    </message>
    <message>
        <source>Characters typed: {number}</source>
        <translation>Karakter diketik: {number}</translation>
    </message>
    <message>
        <source>Pauses of over two seconds while writing: {number}</source>
        <translation>Jeda lebih dari dua detik saat menulis: {number}</translation>
    </message>
    <message>
        <source>Seconds at work: {number}</source>
        <translation>Detik bekerja: {number}</translation>
    </message>
    <message>
        <source>Seconds to the first answer: {number}</source>
        <translation>Detik sampai jawaban pertama: {number}</translation>
    </message>
    <message>
        <source>Seconds without any key or pointer: {number}</source>
        <translation>Detik tanpa tombol atau penunjuk: {number}</translation>
    </message>
    <message>
        <source>Times in another window: {number}</source>
        <translation>Berapa kali di jendela lain: {number}</translation>
    </message>
    <message>
        <source>Times pasted from elsewhere right after another window: {number}</source>
        <translation>Berapa kali menempel dari tempat lain tepat setelah jendela lain: {number}</translation>
    </message>
    <message>
        <source>Visits: {number}</source>
        <translation>Kunjungan: {number}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin rincian</translation>
    </message>
    <message>
        <source>Postil cannot open your work</source>
        <translation>Postil tidak dapat membuka pekerjaan Anda</translation>
    </message>
    <message>
        <source>The app could not finish this step. Everything that was saved is still here.</source>
        <translation>Aplikasi tidak dapat menyelesaikan langkah ini. Semua yang sudah disimpan masih ada di sini.</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Ini tidak berhasil</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>A pack of the kind “{kind}” is answered by nobody. Give the task pack or the review pack.</source>
        <translation>Paket jenis “{kind}” tidak dijawab siapa pun. Berikan paket tugas atau paket tinjauan.</translation>
    </message>
    <message>
        <source>A pack of this kind never brings a list of signers ({name}). Nothing was added. Tell your coordinator.</source>
        <translation>Paket jenis ini tidak pernah membawa daftar penanda tangan ({name}). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>A page has {count} blocks of {digits} digits. Nothing was changed. Look at the page once more.</source>
        <translation>Satu halaman berisi {count} blok, masing-masing {digits} angka. Tidak ada yang diubah. Lihat halamannya sekali lagi.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Sisa waktu sekitar {time}.</translation>
    </message>
    <message>
        <source>Already merged on {date}. Nothing changed.</source>
        <translation>Sudah digabungkan pada {date}. Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Ask whoever sent it.</source>
        <translation>Tanyakan kepada pengirimnya.</translation>
    </message>
    <message>
        <source>Block {block} in row {row} is not as it stands on the page. Nothing was changed. Look at it once more.</source>
        <translation>Blok {block} di baris {row} tidak seperti pada halaman. Tidak ada yang diubah. Lihat sekali lagi.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Tenggat hari ini</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Tenggat {day}</translation>
    </message>
    <message>
        <source>Due {day}, no longer accepted</source>
        <translation>Tenggat {day}, tidak diterima lagi</translation>
    </message>
    <message>
        <source>Due {day}, still accepted</source>
        <translation>Tenggat {day}, masih diterima</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>Hand back again</source>
        <translation>Serahkan lagi</translation>
    </message>
    <message>
        <source>Handed back {day}</source>
        <translation>Diserahkan {day}</translation>
    </message>
    <message>
        <source>Item {item} does not fit its questions: {reason}.</source>
        <translation>Butir {item} tidak cocok dengan pertanyaannya: {reason}.</translation>
    </message>
    <message>
        <source>Item {item} had another text when it was answered. Nothing was added. Tell your coordinator.</source>
        <translation>Teks butir {item} berbeda saat dijawab. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>Item {item} is unknown in the pack that is answered. Nothing was added. Tell your coordinator.</source>
        <translation>Butir {item} tidak dikenal dalam paket yang dijawab. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>Line {number} of the list of signers {name} is not allowed. Nothing was added. Tell your coordinator.</source>
        <translation>Baris {number} pada daftar penanda tangan {name} tidak diperbolehkan. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>Line {number} of {name} is unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Baris {number} dari {name} tidak terbaca. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Tanpa tenggat</translation>
    </message>
    <message>
        <source>Nobody here knows the signer with the safety number {number}. Nothing was added. Compare the number with the sender.</source>
        <translation>Tidak ada yang mengenal penanda tangan dengan nomor keamanan {number} di sini. Tidak ada yang ditambahkan. Bandingkan nomor itu dengan pengirim.</translation>
    </message>
    <message>
        <source>Nobody reviews answers of their own. Verdicts of {name} that do not count: {count}.</source>
        <translation>Tidak seorang pun meninjau jawabannya sendiri. Putusan {name} yang tidak dihitung: {count}.</translation>
    </message>
    <message>
        <source>Not handed back yet</source>
        <translation>Belum diserahkan</translation>
    </message>
    <message>
        <source>Only the recovery key of a project may replace all its signers. {principal} signed this instead. Nothing was added. Call your coordinator.</source>
        <translation>Hanya kunci pemulihan proyek yang boleh mengganti semua penanda tangannya. Ini ditandatangani {principal}. Tidak ada yang ditambahkan. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Questions of the kind “{kind}” need a newer version of the program.</source>
        <translation>Pertanyaan jenis “{kind}” memerlukan versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>Returned answers · {family} · {language}</source>
        <translation>Jawaban yang dikembalikan · {family} · {language}</translation>
    </message>
    <message>
        <source>Review · {family} · {language} · from {signer}</source>
        <translation>Tinjauan · {family} · {language} · dari {signer}</translation>
    </message>
    <message>
        <source>Signed by another key (safety number {number}) than the one you trusted on {date}. Nothing was added. Call your coordinator.</source>
        <translation>Ditandatangani dengan kunci lain (nomor keamanan {number}) dari yang Anda percayai pada {date}. Tidak ada yang ditambahkan. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>Something was added to the end of the file. Nothing was added here. Ask for the original.</source>
        <translation>Ada tambahan di akhir berkas. Di sini tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>The answer to item {item} was another one when it was reviewed. Nothing was added. Tell your coordinator.</source>
        <translation>Jawaban untuk butir {item} berbeda saat ditinjau. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The blocks do not belong together. Nothing was changed. Look at the page once more.</source>
        <translation>Blok-bloknya tidak cocok satu sama lain. Tidak ada yang diubah. Lihat halamannya sekali lagi.</translation>
    </message>
    <message>
        <source>The clock of {name} is behind: this file is dated {date}, before its pack was made. Do not rely on the times in this file.</source>
        <translation>Jam {name} tertinggal: berkas ini bertanggal {date}, sebelum paketnya dibuat. Jangan mengandalkan waktu dalam berkas ini.</translation>
    </message>
    <message>
        <source>The clock of {name} is {minutes} min ahead of the clock here. Do not rely on the times in this file.</source>
        <translation>Jam {name} lebih cepat {minutes} menit daripada jam di sini. Jangan mengandalkan waktu dalam berkas ini.</translation>
    </message>
    <message>
        <source>The clock of {name} went back by {minutes} min while they worked. Do not rely on the times in this file.</source>
        <translation>Jam {name} mundur {minutes} menit selama bekerja. Jangan mengandalkan waktu dalam berkas ini.</translation>
    </message>
    <message>
        <source>The contents of {name} are unreadable. Nothing was added. Ask for the pack again.</source>
        <translation>Isi {name} tidak terbaca. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>The description of the pack does not fit at {place}. Nothing was added. Ask for the pack again.</source>
        <translation>Keterangan paket tidak cocok di {place}. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>The end of the history is missing or changed. Nothing was added. Ask for the pack again.</source>
        <translation>Akhir riwayat hilang atau berubah. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>The file cannot be read here. Nothing was added. Copy it to this computer first.</source>
        <translation>Berkas tidak dapat dibaca di sini. Tidak ada yang ditambahkan. Salin ke komputer ini dahulu.</translation>
    </message>
    <message>
        <source>The file does not start like a pack. It may be dangerous. Nothing was added. Delete it.</source>
        <translation>Berkas tidak berawal seperti paket. Mungkin berbahaya. Tidak ada yang ditambahkan. Hapus berkas itu.</translation>
    </message>
    <message>
        <source>The file has more than {limit} bytes. Nothing was added. Ask for it in smaller parts.</source>
        <translation>Berkas lebih dari {limit} byte. Tidak ada yang ditambahkan. Minta dalam bagian yang lebih kecil.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was added. Copy it again.</source>
        <translation>Berkas kosong. Tidak ada yang ditambahkan. Salin lagi.</translation>
    </message>
    <message>
        <source>The file is incomplete ({bytes} bytes). Nothing was added. Copy it again, and wait before you pull the stick.</source>
        <translation>Berkas tidak lengkap ({bytes} byte). Tidak ada yang ditambahkan. Salin lagi, dan tunggu sebelum mencabut flash disk.</translation>
    </message>
    <message>
        <source>The file {file} holds no signing key that can be read. Nothing was signed. Bring the key from your copy.</source>
        <translation>Berkas {file} tidak berisi kunci tanda tangan yang dapat dibaca. Tidak ada yang ditandatangani. Bawa kunci dari salinan Anda.</translation>
    </message>
    <message>
        <source>The history belongs to another pack. Nothing was added. Ask for the pack again.</source>
        <translation>Riwayat ini milik paket lain. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>The history breaks at event {number}. Nothing was added. Ask for the pack again.</source>
        <translation>Riwayat terputus pada peristiwa {number}. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>The home of {name} was restored from a safety copy. If an answer you had before is missing, ask {name}.</source>
        <translation>Folder utama {name} dipulihkan dari salinan cadangan. Jika jawaban yang dulu Anda miliki tidak ada, tanyakan kepada {name}.</translation>
    </message>
    <message>
        <source>The key of {principal} held from {start} to {end} only. Nothing was added. Tell your coordinator.</source>
        <translation>Kunci {principal} hanya berlaku dari {start} sampai {end}. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The key with the safety number {number} was withdrawn. Nothing was added. Tell your coordinator.</source>
        <translation>Kunci dengan nomor keamanan {number} sudah ditarik. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The list of files {name} is malformed in line {number}. Nothing was added. Ask for the pack again.</source>
        <translation>Daftar berkas {name} tidak tersusun benar pada baris {number}. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>The list of signers in this pack is older than the one you have ({said}, you have {found}). Your work is untouched. Call your coordinator.</source>
        <translation>Daftar penanda tangan di paket ini lebih lama daripada milik Anda ({said}, milik Anda {found}). Pekerjaan Anda tidak berubah. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>The list of signers names nobody who may sign task packs. Nothing was added. Tell your coordinator.</source>
        <translation>Daftar penanda tangan tidak menyebut siapa pun yang boleh menandatangani paket tugas. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The locked pack was damaged in transit. Nothing was added. Copy it again.</source>
        <translation>Paket terkunci rusak di jalan. Tidak ada yang ditambahkan. Salin lagi.</translation>
    </message>
    <message>
        <source>The name {principal} is known, the key is not (safety number {number}). Nothing was added. Call your coordinator.</source>
        <translation>Nama {principal} dikenal, tetapi kuncinya tidak (nomor keamanan {number}). Tidak ada yang ditambahkan. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack asks for a ZIP password; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Paket meminta kata sandi ZIP; paket tidak pernah begitu. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack asks to download something; packs never do. Nothing was added. Tell your coordinator.</source>
        <translation>Paket meminta mengunduh sesuatu; paket tidak pernah begitu. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack calls itself {said}, but it was signed as {found}. Nothing was added. Tell your coordinator.</source>
        <translation>Paket menyebut dirinya {said}, tetapi ditandatangani sebagai {found}. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack holds an unexpected file, “{name}”. Nothing was added. Ask for the original.</source>
        <translation>Paket berisi berkas tak terduga, “{name}”. Tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>The pack holds too many files ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Paket berisi terlalu banyak berkas ({count}, batas {limit}). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack holds too many signatures ({count}, limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Paket berisi terlalu banyak tanda tangan ({count}, batas {limit}). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack holds “{name}” twice. Nothing was added. Tell your coordinator.</source>
        <translation>Paket berisi “{name}” dua kali. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack is built in a way that packs never are (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Paket dibuat dengan cara yang tidak pernah dipakai paket (“{name}”). Tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>The pack is incomplete: it holds no data. Nothing was added. Ask for it again.</source>
        <translation>Paket tidak lengkap: tidak berisi data. Tidak ada yang ditambahkan. Minta lagi.</translation>
    </message>
    <message>
        <source>The pack is incomplete: {name} is missing. Nothing was added. Ask for it again.</source>
        <translation>Paket tidak lengkap: {name} tidak ada. Tidak ada yang ditambahkan. Minta lagi.</translation>
    </message>
    <message>
        <source>The pack is not signed. Nothing was added. Ask for the original file.</source>
        <translation>Paket tidak ditandatangani. Tidak ada yang ditambahkan. Minta berkas aslinya.</translation>
    </message>
    <message>
        <source>The pack lacks its list of signers. Nothing was added. Tell your coordinator.</source>
        <translation>Paket tidak memiliki daftar penanda tangan. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack says it comes from {said}, but its signature says {found}. Nothing was added. Call your coordinator.</source>
        <translation>Paket mengaku dari {said}, tetapi tanda tangannya menyebut {found}. Tidak ada yang ditambahkan. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack says {said} for {name}, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Paket menyebut {said} untuk {name}, tetapi berisi {found}. Tidak ada yang ditambahkan. Minta lagi.</translation>
    </message>
    <message>
        <source>The pack says {said} of its data, but holds {found}. Nothing was added. Ask for it again.</source>
        <translation>Paket menyebut {said} untuk datanya, tetapi berisi {found}. Tidak ada yang ditambahkan. Minta lagi.</translation>
    </message>
    <message>
        <source>The pack tries to write outside its folder (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Paket mencoba menulis di luar foldernya (“{name}”). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack was changed after it was signed ({name}). Do not use it; tell your coordinator.</source>
        <translation>Paket diubah setelah ditandatangani ({name}). Jangan gunakan; beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The pack was made by a newer program. Nothing was added. A newer version of Postil may open it.</source>
        <translation>Paket dibuat oleh program yang lebih baru. Tidak ada yang ditambahkan. Versi Postil yang lebih baru mungkin dapat membukanya.</translation>
    </message>
    <message>
        <source>The pack would grow to {size} bytes (limit {limit}). Nothing was added. Tell your coordinator.</source>
        <translation>Paket akan membesar sampai {size} byte (batas {limit}). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The picture or sound {name} is not what its name says, or too large. Nothing was added. Ask for the pack again.</source>
        <translation>Gambar atau suara {name} tidak sesuai dengan namanya, atau terlalu besar. Tidak ada yang ditambahkan. Minta lagi paketnya.</translation>
    </message>
    <message>
        <source>The signature {name} is unreadable. Nothing was added. Ask for the original file.</source>
        <translation>Tanda tangan {name} tidak terbaca. Tidak ada yang ditambahkan. Minta berkas aslinya.</translation>
    </message>
    <message>
        <source>The sizes written in the pack are false (“{name}”). Nothing was added. Tell your coordinator.</source>
        <translation>Ukuran yang tertulis di paket tidak benar (“{name}”). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>The task does not fit this program: {place}: {reason}.</source>
        <translation>Tugas ini tidak cocok dengan program ini: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The task family “{family}” needs a newer version of the program.</source>
        <translation>Rumpun tugas “{family}” memerlukan versi program yang lebih baru.</translation>
    </message>
    <message>
        <source>The version in this pack jumps by {count}. Nothing was added. Call your coordinator.</source>
        <translation>Versi di paket ini melompat {count}. Tidak ada yang ditambahkan. Hubungi koordinator Anda.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was added. Look at its name and its folder.</source>
        <translation>Tidak ada berkas seperti itu. Tidak ada yang ditambahkan. Periksa nama dan foldernya.</translation>
    </message>
    <message>
        <source>This came after {due}, when nothing is taken back any more. Nothing was merged. Change the plan, or leave it.</source>
        <translation>Ini datang setelah {due}, saat tidak ada lagi yang diterima. Tidak ada yang digabungkan. Ubah rencana, atau biarkan.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a result pack. Nothing was merged. Ask for the result pack.</source>
        <translation>Ini paket jenis “{kind}”, bukan paket hasil. Tidak ada yang digabungkan. Minta paket hasil.</translation>
    </message>
    <message>
        <source>This is a pack of the kind “{kind}”, not a task pack. Nothing was added. Ask for the task pack.</source>
        <translation>Ini paket jenis “{kind}”, bukan paket tugas. Tidak ada yang ditambahkan. Minta paket tugas.</translation>
    </message>
    <message>
        <source>This is not a pack. Nothing was added. The mail system may have removed it; ask for it on a stick.</source>
        <translation>Ini bukan paket. Tidak ada yang ditambahkan. Sistem email mungkin telah menghapusnya; minta lewat flash disk.</translation>
    </message>
    <message>
        <source>This pack answers another pack ({series}). Nothing was added. Open that one.</source>
        <translation>Paket ini menjawab paket lain ({series}). Tidak ada yang ditambahkan. Buka paket itu.</translation>
    </message>
    <message>
        <source>This pack answers revision {said}; you opened revision {found}. Nothing was added. Open the other one.</source>
        <translation>Paket ini menjawab revisi {said}; Anda membuka revisi {found}. Tidak ada yang ditambahkan. Buka yang satunya.</translation>
    </message>
    <message>
        <source>This pack belongs to “{title}”. Nothing was added. Open that project first.</source>
        <translation>Paket ini milik “{title}”. Tidak ada yang ditambahkan. Buka proyek itu dahulu.</translation>
    </message>
    <message>
        <source>This pack is locked. Nothing was added. Open it with the key of its project.</source>
        <translation>Paket ini terkunci. Tidak ada yang ditambahkan. Buka dengan kunci proyeknya.</translation>
    </message>
    <message>
        <source>This pack is not locked for this home, or the key that opens it was lost. Nothing was added. Open it where its project was built, or with the project’s printed key.</source>
        <translation>Paket ini tidak dikunci untuk folder utama ini, atau kunci pembukanya hilang. Tidak ada yang ditambahkan. Buka di tempat proyeknya dibuat, atau dengan kunci cetak proyek.</translation>
    </message>
    <message>
        <source>This pack is older than the one you have (revision {said}, you have {found}). Your work is untouched. Go on with the one you have.</source>
        <translation>Paket ini lebih lama daripada milik Anda (revisi {said}, milik Anda {found}). Pekerjaan Anda tidak berubah. Lanjutkan dengan yang Anda punya.</translation>
    </message>
    <message>
        <source>This pack needs version {version} or newer of the program. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Paket ini memerlukan versi program {version} atau yang lebih baru. Tidak ada yang ditambahkan. Siapkan versi Postil yang lebih baru.</translation>
    </message>
    <message>
        <source>This pack needs “{feature}”, which this version of the program does not know. Nothing was added. Bring a newer version of Postil.</source>
        <translation>Paket ini memerlukan “{feature}”, yang tidak dikenal versi program ini. Tidak ada yang ditambahkan. Siapkan versi Postil yang lebih baru.</translation>
    </message>
    <message>
        <source>This pack was made for {recipients}. Nothing was added. Ask for yours.</source>
        <translation>Paket ini dibuat untuk {recipients}. Tidak ada yang ditambahkan. Minta paket Anda.</translation>
    </message>
    <message>
        <source>This pack was made for “{format}”. Nothing was added. Open it with that program.</source>
        <translation>Paket ini dibuat untuk “{format}”. Tidak ada yang ditambahkan. Buka dengan program itu.</translation>
    </message>
    <message>
        <source>This pack was unpacked and packed again by another program (“{name}”). Nothing was added. Ask for the original.</source>
        <translation>Paket ini dibongkar dan dikemas ulang oleh program lain (“{name}”). Tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>This pack was written for another coordinator. Nothing was added. Send it to them.</source>
        <translation>Paket ini ditulis untuk koordinator lain. Tidak ada yang ditambahkan. Kirimkan kepadanya.</translation>
    </message>
    <message>
        <source>This project takes only locked results, and this one is open to everybody who carries it. Nothing was added. Ask for a locked one.</source>
        <translation>Proyek ini hanya menerima hasil terkunci, dan yang ini terbuka bagi siapa pun yang membawanya. Tidak ada yang ditambahkan. Minta yang terkunci.</translation>
    </message>
    <message>
        <source>What the pack says of item {item} is not what its history gives. Nothing was added. Ask for the pack again.</source>
        <translation>Yang disebut paket tentang butir {item} bukan yang diberikan riwayatnya. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>bag-info.txt does not describe this pack. Nothing was added. Ask for the pack again.</source>
        <translation>bag-info.txt tidak menggambarkan paket ini. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>{a} of {b}</source>
        <translation>{a} dari {b}</translation>
    </message>
    <message>
        <source>{a} of {b} answers checked</source>
        <translation>{a} dari {b} jawaban diperiksa</translation>
    </message>
    <message>
        <source>{family} · {language} · from {signer}. Item {a} of {b}.</source>
        <translation>{family} · {language} · dari {signer}. Butir {a} dari {b}.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} jam</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} mnt</translation>
    </message>
    <message>
        <source>{name} handed back two different continuations of the same work. Nothing was chosen. Ask which one holds.</source>
        <translation>{name} menyerahkan dua kelanjutan berbeda dari pekerjaan yang sama. Tidak ada yang dipilih. Tanyakan mana yang berlaku.</translation>
    </message>
    <message>
        <source>{name} was signed for something else ({purpose}). Nothing was added. Ask for the original file.</source>
        <translation>{name} ditandatangani untuk hal lain ({purpose}). Tidak ada yang ditambahkan. Minta berkas aslinya.</translation>
    </message>
    <message>
        <source>{principal} answers a pack that was made for {recipients}. Nothing was added. Tell your coordinator.</source>
        <translation>{principal} menjawab paket yang dibuat untuk {recipients}. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>{principal} may not sign for this purpose ({purpose}). Nothing was added. Tell your coordinator.</source>
        <translation>{principal} tidak boleh menandatangani untuk tujuan ini ({purpose}). Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} dtk</translation>
    </message>
    <message>
        <source>“{item}” in {name} stands twice or out of order. Nothing was added. Ask for the pack again.</source>
        <translation>“{item}” di {name} muncul dua kali atau tidak urut. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>“{name}” carries extra data that packs never have. Nothing was added. Ask for the original.</source>
        <translation>“{name}” membawa data tambahan yang tidak pernah ada di paket. Tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>“{name}” has {size} bytes (limit {limit}). Nothing was added. Ask for the original.</source>
        <translation>“{name}” berukuran {size} byte (batas {limit}). Tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>“{name}” is a link or a device instead of a file. Nothing was added. Tell your coordinator.</source>
        <translation>“{name}” adalah tautan atau perangkat, bukan berkas. Tidak ada yang ditambahkan. Beri tahu koordinator Anda.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” tidak ada. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>“{name}” is not in the pack’s own list. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” tidak ada dalam daftar paket itu sendiri. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that this program does not read. Nothing was added. Ask for the original.</source>
        <translation>“{name}” dikemas dengan cara yang tidak dibaca program ini. Tidak ada yang ditambahkan. Minta aslinya.</translation>
    </message>
    <message>
        <source>“{name}” was changed. Nothing was added. Ask for the pack again.</source>
        <translation>“{name}” telah diubah. Tidak ada yang ditambahkan. Minta paketnya lagi.</translation>
    </message>
    <message>
        <source>“{name}” was damaged in transit. Nothing was added. Copy the pack again.</source>
        <translation>“{name}” rusak di jalan. Tidak ada yang ditambahkan. Salin paketnya lagi.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Anywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Bundel ini</translation>
    </message>
    <message>
        <source>This pack</source>
        <translation>Paket ini</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A bundle&apos;s name is made of small Latin letters, digits, dots and hyphens, for example news-hi.</source>
        <translation>Nama bundel terdiri dari huruf Latin kecil, angka, titik, dan tanda hubung, misalnya news-hi.</translation>
    </message>
    <message>
        <source>A row of the term list has no term and is left out.</source>
        <translation>Satu baris daftar istilah tidak memiliki istilah dan dilewati.</translation>
    </message>
    <message>
        <source>An option has no id in the column “{column}”.</source>
        <translation>Sebuah opsi tidak memiliki id di kolom “{column}”.</translation>
    </message>
    <message>
        <source>Every point of a scale needs its anchor. Missing for “{id}”: {points}.</source>
        <translation>Setiap titik skala memerlukan keterangannya. Belum ada untuk “{id}”: {points}.</translation>
    </message>
    <message>
        <source>Held-out items that are like items of another split and are not listed: {count}.</source>
        <translation>Butir yang disisihkan yang mirip dengan butir di bagian lain dan tidak tercantum: {count}.</translation>
    </message>
    <message>
        <source>Items have changed since the packs were made. New: {new}; with another text: {changed}; withdrawn: {withdrawn}. Answers to an earlier text or to a withdrawn item are kept and paid, but count no more.</source>
        <translation>Ada butir yang berubah sejak paket dibuat. Baru: {new}; dengan teks lain: {changed}; ditarik: {withdrawn}. Jawaban untuk teks sebelumnya atau untuk butir yang ditarik disimpan dan dibayar, tetapi tidak dihitung lagi.</translation>
    </message>
    <message>
        <source>Lines can stand beside these parts only: {parts}.</source>
        <translation>Baris hanya dapat berada di samping bagian ini: {parts}.</translation>
    </message>
    <message>
        <source>No family is called “{family}”. Did you mean “{meant}”?</source>
        <translation>Tidak ada rumpun bernama “{family}”. Maksud Anda “{meant}”?</translation>
    </message>
    <message>
        <source>No family is called “{family}”. There are: {families}.</source>
        <translation>Tidak ada rumpun bernama “{family}”. Yang ada: {families}.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named as critical.</source>
        <translation>Tidak ada butir bernama “{item}”, yang disebut kritis.</translation>
    </message>
    <message>
        <source>No item is called “{item}”, which is named for practice.</source>
        <translation>tidak ada butir bernama “{item}”, yang disebut untuk latihan.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here.</source>
        <translation>Tidak ada kunci bernama “{key}” di sini.</translation>
    </message>
    <message>
        <source>No key is called “{key}” here. Did you mean “{meant}”?</source>
        <translation>Tidak ada kunci bernama “{key}” di sini. Maksud Anda “{meant}”?</translation>
    </message>
    <message>
        <source>No name is known for the language “{tag}”. Give one in [language_names].</source>
        <translation>Nama untuk bahasa “{tag}” tidak diketahui. Berikan di [language_names].</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Columns here: {columns}.</source>
        <translation>Tidak ada baris dengan kolom “{column}”. Kolom di sini: {columns}.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”. Did you mean “{meant}”?</source>
        <translation>Tidak ada baris dengan kolom “{column}”. Maksud Anda “{meant}”?</translation>
    </message>
    <message>
        <source>No source is called “{source}”, which is named for practice.</source>
        <translation>Tidak ada sumber bernama “{source}”, yang disebut untuk latihan.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” says anything for “{key}”.</source>
        <translation>Tidak ada nilai kolom “{column}” yang berarti bagi “{key}”.</translation>
    </message>
    <message>
        <source>Of the chosen items {count} make no item here, {item} among them.</source>
        <translation>{count} dari butir yang dipilih tidak menjadi butir di sini, di antaranya {item}.</translation>
    </message>
    <message>
        <source>Only families with one response can take a chat apart; this one cannot.</source>
        <translation>Hanya rumpun dengan satu respons yang dapat memecah percakapan; yang ini tidak.</translation>
    </message>
    <message>
        <source>Questions of the kind {kind} have no “{key}”.</source>
        <translation>Pertanyaan jenis {kind} tidak memiliki “{key}”.</translation>
    </message>
    <message>
        <source>Recovery key of the project {project}

Print this page, keep it in a safe place, and delete this file.
With this key a new coordinator key can be introduced when yours is lost or stolen.
Whoever has it can take over the project. It opens no answers and signs no packs.

</source>
        <translation>Kunci pemulihan proyek {project}

Cetak halaman ini, simpan di tempat aman, dan hapus berkas ini.
Dengan kunci ini, kunci koordinator baru dapat dikenalkan bila milik Anda hilang atau dicuri.
Siapa pun yang memegangnya dapat mengambil alih proyek. Kunci ini tidak membuka jawaban dan tidak menandatangani paket.

</translation>
    </message>
    <message>
        <source>Results key of the project {project}

Print this page, keep it in a safe place, and delete this file.
It opens locked results of this project when the coordinator’s own key is lost. It signs nothing.
Whoever has it can read them, with Postil (--key) or with age (-i).</source>
        <translation>Kunci hasil proyek {project}

Cetak halaman ini, simpan di tempat aman, dan hapus berkas ini.
Kunci ini membuka hasil terkunci proyek ini jika kunci koordinator hilang. Kunci ini tidak menandatangani apa pun.
Siapa pun yang memegangnya dapat membaca hasil itu, dengan Postil (--key) atau dengan age (-i).</translation>
    </message>
    <message>
        <source>The bundle of the round before cannot be read: {reason}.</source>
        <translation>Bundel putaran sebelumnya tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The bundle of the round “{round}”, which went before, is not known here. Open it first.</source>
        <translation>bundel dari putaran sebelumnya, “{round}”, tidak dikenal di sini. Buka dahulu bundel itu.</translation>
    </message>
    <message>
        <source>The bundle {file} belongs to the project “{here}”, the plan to “{there}”. Choose another folder or name.</source>
        <translation>Bundel {file} milik proyek “{here}”, rencananya milik “{there}”. Pilih folder atau nama lain.</translation>
    </message>
    <message>
        <source>The chosen items were signed with a key that is not believed here (safety number {number}). Compare the number with the sender.</source>
        <translation>Butir yang dipilih ditandatangani dengan kunci yang tidak dipercaya di sini (nomor keamanan {number}). Bandingkan nomor itu dengan pengirim.</translation>
    </message>
    <message>
        <source>The due date {due} is over, and results are not accepted afterwards: every result would be refused.</source>
        <translation>Tenggat {due} sudah lewat, dan hasil tidak diterima sesudahnya: setiap hasil akan ditolak.</translation>
    </message>
    <message>
        <source>The explanation of {item} does not fit: {reason}.</source>
        <translation>penjelasan untuk {item} tidak cocok: {reason}.</translation>
    </message>
    <message>
        <source>The file was changed after its items were chosen.</source>
        <translation>berkas diubah setelah butirnya dipilih.</translation>
    </message>
    <message>
        <source>The first source cannot be joined to another one.</source>
        <translation>Sumber pertama tidak dapat disambungkan ke sumber lain.</translation>
    </message>
    <message>
        <source>The guidelines {path} cannot be read as UTF-8 text.</source>
        <translation>Panduan {path} tidak dapat dibaca sebagai teks UTF-8.</translation>
    </message>
    <message>
        <source>The held-out item {item} says nearly the same as {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>Butir {item} yang disisihkan hampir sama dengan {other}, yang untuk {split} ({likeness}): “{text}” – “{texts}”. Pindahkan salah satu, atau izinkan dengan alasan: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} says the same as {other}, which is for {split}: “{text}”. Move one of them.</source>
        <translation>Butir {item} yang disisihkan sama dengan {other}, yang untuk {split}: “{text}”. Pindahkan salah satu.</translation>
    </message>
    <message>
        <source>The held-out item {item} stands inside a text of {other}, which is for {split} ({likeness}): “{text}” – “{texts}”. Move one of them, or waive it with a reason: [[waiver]].</source>
        <translation>Butir {item} yang disisihkan ada di dalam teks {other}, yang untuk {split} ({likeness}): “{text}” – “{texts}”. Pindahkan salah satu, atau izinkan dengan alasan: [[waiver]].</translation>
    </message>
    <message>
        <source>The held-out item {item} was practised before: “{text}”. Hold another one out.</source>
        <translation>Butir yang disisihkan {item} sudah pernah dilatihkan: “{text}”. Sisihkan yang lain.</translation>
    </message>
    <message>
        <source>The held-out items that are listed are like more items of another split.</source>
        <translation>Butir disisihkan yang tercantum mirip dengan lebih banyak butir lagi di bagian lain.</translation>
    </message>
    <message>
        <source>The held-out prompts have served in {count} rounds. Hold fresh ones out.</source>
        <translation>Prompt yang disisihkan sudah dipakai dalam {count} putaran. Sisihkan yang baru.</translation>
    </message>
    <message>
        <source>The item {item} is for practice and has no right answer. Name the column in [fields.gold].</source>
        <translation>butir {item} adalah butir latihan dan tidak punya jawaban benar. Sebutkan kolomnya di [fields.gold].</translation>
    </message>
    <message>
        <source>The items were chosen for the project {here}, this plan is of {there}.</source>
        <translation>butir dipilih untuk proyek {here}, rencana ini untuk {there}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} belong together and stand in different splits: {split} and {others}.</source>
        <translation>Butir {item} dan {other} berpasangan tetapi ada di bagian berbeda: {split} dan {others}.</translation>
    </message>
    <message>
        <source>The key card {file} cannot be used: {reason}</source>
        <translation>Kartu kunci {file} tidak dapat digunakan: {reason}</translation>
    </message>
    <message>
        <source>The names “{bundle}” and “{name}” are too long together. Shorten one of them.</source>
        <translation>Nama “{bundle}” dan “{name}” bersama-sama terlalu panjang. Persingkat salah satunya.</translation>
    </message>
    <message>
        <source>The option id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>Id opsi “{id}” tidak sesuai pola dan menjadi “{name}”.</translation>
    </message>
    <message>
        <source>The option id “{id}” is reserved and becomes “{name}”.</source>
        <translation>Id opsi “{id}” sudah dicadangkan dan menjadi “{name}”.</translation>
    </message>
    <message>
        <source>The plan asks nothing. At least one question is needed.</source>
        <translation>Rencana tidak menanyakan apa pun. Diperlukan paling sedikit satu pertanyaan.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: {reason}.</source>
        <translation>Rencana tidak dapat dibuka: {reason}.</translation>
    </message>
    <message>
        <source>The plan is not UTF-8 text.</source>
        <translation>Rencana bukan teks UTF-8.</translation>
    </message>
    <message>
        <source>The plan says no language: name one in [bundle], or a column in [fields].</source>
        <translation>Rencana tidak menyebut bahasa: sebutkan di [bundle], atau kolomnya di [fields].</translation>
    </message>
    <message>
        <source>The plan wants items with known answers, and no item has one.</source>
        <translation>Rencana meminta butir dengan jawaban yang diketahui, dan tidak ada butir yang punya.</translation>
    </message>
    <message>
        <source>The prompt of {item} was held out in the round before and would be for {split} now.</source>
        <translation>Prompt dari {item} disisihkan pada putaran sebelumnya dan kini akan untuk {split}.</translation>
    </message>
    <message>
        <source>The question “{question}” has changed since its packs were made, under the same id. Answers that no longer fit it are kept but count no more, and their items are open again: {count} of those that came back.</source>
        <translation>Pertanyaan “{question}” berubah sejak paketnya dibuat, dengan id yang sama. Jawaban yang tidak cocok lagi disimpan tetapi tidak dihitung, dan butirnya terbuka lagi: {count} dari yang sudah kembali.</translation>
    </message>
    <message>
        <source>The question “{question}” has other words or options than when its packs were made, under the same id. Answers that were given before count. If it asks something else now, give it another id.</source>
        <translation>Pertanyaan “{question}” memiliki kata atau opsi lain daripada saat paketnya dibuat, dengan id yang sama. Jawaban yang diberikan sebelumnya dihitung. Jika kini menanyakan hal lain, beri id lain.</translation>
    </message>
    <message>
        <source>The question “{question}” is new and has to be answered. Items that were answered before are open again: {count} answers that came back.</source>
        <translation>Pertanyaan “{question}” baru dan harus dijawab. Butir yang sudah dijawab terbuka lagi: {count} jawaban yang sudah kembali.</translation>
    </message>
    <message>
        <source>The questions do not fit: {place}: {reason}.</source>
        <translation>Pertanyaan tidak cocok: {place}: {reason}.</translation>
    </message>
    <message>
        <source>The questions take {size} bytes; the limit is {limit}.</source>
        <translation>Pertanyaan memakan {size} byte; batasnya {limit}.</translation>
    </message>
    <message>
        <source>The record of the chosen items cannot be read: {reason}.</source>
        <translation>catatan butir yang dipilih tidak dapat dibaca: {reason}.</translation>
    </message>
    <message>
        <source>The record of the chosen items was changed after it was signed, or has no signature.</source>
        <translation>catatan butir yang dipilih diubah setelah ditandatangani, atau tidak bertanda tangan.</translation>
    </message>
    <message>
        <source>The recovery key is no public key of the kind ssh-ed25519.</source>
        <translation>Kunci pemulihan bukan kunci publik jenis ssh-ed25519.</translation>
    </message>
    <message>
        <source>The right answers of “{question}” would travel as suggestions.</source>
        <translation>Jawaban benar untuk “{question}” akan ikut terkirim sebagai saran.</translation>
    </message>
    <message>
        <source>The role “{key}” is needed: name its column in [fields].</source>
        <translation>Peran “{key}” diperlukan: sebutkan kolomnya di [fields].</translation>
    </message>
    <message>
        <source>The round before belongs to the project {here}, this plan to {there}.</source>
        <translation>Putaran sebelumnya milik proyek {here}, rencana ini milik {there}.</translation>
    </message>
    <message>
        <source>The round “{round}” of this bundle is closed and signed. What follows is a new round with a bundle of its own.</source>
        <translation>Putaran “{round}” dari bundel ini sudah ditutup dan ditandatangani. Selanjutnya adalah putaran baru dengan bundel sendiri.</translation>
    </message>
    <message>
        <source>The same was found in {count} more items.</source>
        <translation>Hal yang sama ditemukan di {count} butir lagi.</translation>
    </message>
    <message>
        <source>The term list has no column “{column}”.</source>
        <translation>Daftar istilah tidak memiliki kolom “{column}”.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} is not needed: they are not alike.</source>
        <translation>Izin untuk {item} dan {other} tidak diperlukan: keduanya tidak mirip.</translation>
    </message>
    <message>
        <source>The waiver of {item} and {other} was given for other texts. Write another reason to give it again.</source>
        <translation>Izin untuk {item} dan {other} diberikan untuk teks lain. Tulis alasan lagi untuk memberikannya kembali.</translation>
    </message>
    <message>
        <source>There are no items for “{name}”: others have them all, or they need other languages or fields.</source>
        <translation>Tidak ada butir untuk “{name}”: semuanya ada pada orang lain, atau butir itu memerlukan bahasa atau bidang lain.</translation>
    </message>
    <message>
        <source>This is not TOML: {reason}.</source>
        <translation>Ini bukan TOML: {reason}.</translation>
    </message>
    <message>
        <source>Two contributors are called “{name}” in packs. Give one of them another name.</source>
        <translation>Dua kontributor bernama “{name}” di paket. Beri salah satunya nama lain.</translation>
    </message>
    <message>
        <source>Two contributors have the same key: “{name}” and “{other}”.</source>
        <translation>Dua kontributor memiliki kunci yang sama: “{name}” dan “{other}”.</translation>
    </message>
    <message>
        <source>Two options have the id “{id}”.</source>
        <translation>Dua opsi memiliki id “{id}”.</translation>
    </message>
    <message>
        <source>Two questions are called “{id}”.</source>
        <translation>Dua pertanyaan bernama “{id}”.</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} is like the held-out item {item} ({likeness}): “{text}” – “{texts}”. It can be waived with a reason: [[waiver]].</source>
        <translation>Yang ditulis {name} untuk {other} mirip dengan butir {item} yang disisihkan ({likeness}): “{text}” – “{texts}”. Ini dapat diizinkan dengan alasan: [[waiver]].</translation>
    </message>
    <message>
        <source>What {name} wrote for {other} says the same as the held-out item {item}: “{text}”.</source>
        <translation>Yang ditulis {name} untuk {other} sama dengan butir {item} yang disisihkan: “{text}”.</translation>
    </message>
    <message>
        <source>Who guesses the seed can tell the responses of different models apart. Give [bundle] a long random seed.</source>
        <translation>siapa pun yang menebak benihnya dapat membedakan respons tiap model. Beri [bundle] benih acak yang panjang.</translation>
    </message>
    <message>
        <source>[fields] names values for “{key}”, which the plan does not ask.</source>
        <translation>[fields] menyebut nilai untuk “{key}”, yang tidak ditanyakan rencana.</translation>
    </message>
    <message>
        <source>[suggestions] says how to suggest, but no column is a suggestion. Name one in [fields.suggestion].</source>
        <translation>[suggestions] menyebut cara menyarankan, tetapi tidak ada kolom yang berisi saran. Sebutkan satu di [fields.suggestion].</translation>
    </message>
    <message>
        <source>{count} items are for practice; a pack holds at most {limit}.</source>
        <translation>{count} butir adalah butir latihan; satu paket memuat paling banyak {limit}.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: the contributors take no more items than that.</source>
        <translation>{count} butir mendapat lebih sedikit orang daripada yang diminta rencana: kontributor tidak mengambil lebih banyak butir.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors have the field “{field}”.</source>
        <translation>{count} butir mendapat lebih sedikit orang daripada yang diminta rencana: terlalu sedikit kontributor punya bidang “{field}”.</translation>
    </message>
    <message>
        <source>{count} items get fewer people than the plan wants: too few contributors know “{language}”.</source>
        <translation>{count} butir mendapat lebih sedikit orang daripada yang diminta rencana: terlalu sedikit kontributor menguasai “{language}”.</translation>
    </message>
    <message>
        <source>{count} texts of “{place}” are not there in “{tag}”, which other texts of the plan have.</source>
        <translation>{count} teks “{place}” tidak ada dalam “{tag}”, padahal teks lain di rencana memilikinya.</translation>
    </message>
    <message>
        <source>{count} values of the column “{column}” say nothing for “{key}”; these items are chosen without it.</source>
        <translation>{count} nilai kolom “{column}” tidak berarti bagi “{key}”; butir ini dipilih tanpanya.</translation>
    </message>
    <message>
        <source>{item} and {other} are not alike: their waiver holds for what people write of {other}.</source>
        <translation>{item} dan {other} tidak mirip: izinnya berlaku untuk yang ditulis orang tentang {other}.</translation>
    </message>
    <message>
        <source>{item} is none of the chosen items.</source>
        <translation>{item} bukan salah satu butir yang dipilih.</translation>
    </message>
    <message>
        <source>{language}: with {count} items that several people answer, agreement is known to about ±{size}.</source>
        <translation>{language}: dengan {count} butir yang dijawab beberapa orang, kesepakatan diketahui sampai sekitar ±{size}.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see a preference from about {percent} in 100 on.</source>
        <translation>{language}: dengan {count} prompt Anda baru melihat kecenderungan mulai sekitar {percent} dari 100.</translation>
    </message>
    <message>
        <source>{language}: with {count} prompts you will only see differences above about {size} standard deviations.</source>
        <translation>{language}: dengan {count} prompt Anda hanya melihat perbedaan di atas sekitar {size} simpangan baku.</translation>
    </message>
    <message>
        <source>{language}: {count} items are answered by several people. Agreement is told from {least} items on.</source>
        <translation>{language}: {count} butir dijawab beberapa orang. Kesepakatan disebut mulai {least} butir.</translation>
    </message>
    <message>
        <source>{language}: {count} prompts are too few to show any difference.</source>
        <translation>{language}: {count} prompt terlalu sedikit untuk menunjukkan perbedaan apa pun.</translation>
    </message>
    <message>
        <source>“{day}” is no day. Write year, month and day, as 2027-01-31.</source>
        <translation>“{day}” bukan tanggal. Tulis tahun, bulan, dan hari, seperti 2027-01-31.</translation>
    </message>
    <message>
        <source>“{id}” is a question of the family and stays of the kind {kind}.</source>
        <translation>“{id}” adalah pertanyaan rumpun ini dan tetap berjenis {kind}.</translation>
    </message>
    <message>
        <source>“{key}” does not fit: {reason}.</source>
        <translation>“{key}” tidak cocok: {reason}.</translation>
    </message>
    <message>
        <source>“{key}” has to name a column, or a list of columns.</source>
        <translation>“{key}” harus menyebut satu kolom, atau daftar kolom.</translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <translation>“{key}” tidak ada.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan.</source>
        <translation>“{key}” bukan peran rumpun ini dan bukan pertanyaan rencana ini.</translation>
    </message>
    <message>
        <source>“{key}” is no role of this family and no question of this plan. Did you mean “{meant}”?</source>
        <translation>“{key}” bukan peran rumpun ini dan bukan pertanyaan rencana ini. Maksud Anda “{meant}”?</translation>
    </message>
    <message>
        <source>“{key}” is shown to contributors and tells which model wrote what.</source>
        <translation>“{key}” ditampilkan kepada kontributor dan mengungkap model mana menulis apa.</translation>
    </message>
    <message>
        <source>“{key}” is to be shown, but [fields.keep] does not keep it.</source>
        <translation>“{key}” akan ditampilkan, tetapi [fields.keep] tidak menyimpannya.</translation>
    </message>
    <message>
        <source>“{key}” names values that exist already, and [fields.use] does not say what for. They are left out.</source>
        <translation>“{key}” menyebut nilai yang sudah ada, dan [fields.use] tidak menyebut untuk apa. Nilai itu dilewati.</translation>
    </message>
    <message>
        <source>“{key}” of the source is not given. Contributors and exports would not have it.</source>
        <translation>“{key}” dari sumber tidak diberikan. Kontributor dan ekspor tidak akan memilikinya.</translation>
    </message>
    <message>
        <source>“{language}”: {count} items are asked for and {there} are there. Copies count once.</source>
        <translation>“{language}”: diminta {count} butir dan ada {there}. Salinan dihitung sekali.</translation>
    </message>
    <message>
        <source>“{name}” in [fields.keep] is the name under which suggestions are kept. Give the column another one.</source>
        <translation>“{name}” di [fields.keep] adalah nama untuk menyimpan saran. Beri kolom itu nama lain.</translation>
    </message>
    <message>
        <source>“{name}” is no part of this family. There are: {parts}.</source>
        <translation>“{name}” bukan bagian dari rumpun ini. Yang ada: {parts}.</translation>
    </message>
    <message>
        <source>“{name}” is no split. There are: train, validation, heldout.</source>
        <translation>“{name}” bukan bagian. Yang ada: train, validation, heldout.</translation>
    </message>
    <message>
        <source>“{name}” is part of the item and holds the right answers of “{question}”.</source>
        <translation>“{name}” adalah bagian butir dan memuat jawaban benar untuk “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” is shown to contributors and holds the right answers of “{question}”.</source>
        <translation>“{name}” ditampilkan kepada kontributor dan memuat jawaban benar untuk “{question}”.</translation>
    </message>
    <message>
        <source>“{name}” needs a key card, or a name with Latin letters or digits only.</source>
        <translation>“{name}” memerlukan kartu kunci, atau nama yang hanya berisi huruf Latin atau angka.</translation>
    </message>
    <message>
        <source>“{place}” has no text in “{tag}”, which other texts of the plan have.</source>
        <translation>“{place}” tidak memiliki teks dalam “{tag}”, padahal teks lain di rencana memilikinya.</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” bukan kode bahasa.</translation>
    </message>
    <message>
        <source>“{value}” is neither a column nor a language tag.</source>
        <translation>“{value}” bukan kolom dan bukan kode bahasa.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>Arrows, number pad and the right half; digits of the number pad choose.</source>
        <translation>Panah, papan angka, dan paruh kanan; angka di papan angka memilih.</translation>
    </message>
    <message>
        <source>Digits and Enter of the number pad answer; its signs do the rest.</source>
        <translation>Angka dan Enter di papan angka menjawab; tandanya untuk yang lain.</translation>
    </message>
    <message>
        <source>Digits and the left half; Enter and the arrows are not needed.</source>
        <translation>Angka dan paruh kiri; Enter dan panah tidak diperlukan.</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Tangan kiri</translation>
    </message>
    <message>
        <source>Letters alone work outside text fields.</source>
        <translation>Huruf tanpa tombol lain berfungsi di luar kolom teks.</translation>
    </message>
    <message>
        <source>Like Anki</source>
        <translation>Seperti Anki</translation>
    </message>
    <message>
        <source>Like Argilla</source>
        <translation>Seperti Argilla</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Seperti Prodigy</translation>
    </message>
    <message>
        <source>Number pad only</source>
        <translation>Hanya papan angka</translation>
    </message>
    <message>
        <source>Right hand</source>
        <translation>Tangan kanan</translation>
    </message>
    <message>
        <source>What is discarded there is set aside or reported here, and can be undone.</source>
        <translation>Yang dibuang di sana ditunda atau dilaporkan di sini, dan dapat diurungkan.</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page {a} of {b}</source>
        <translation>Halaman {a} dari {b}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>It does not belong to this task</source>
        <translation>Tidak termasuk tugas ini</translation>
    </message>
    <message>
        <source>It is in another language</source>
        <translation>Dalam bahasa lain</translation>
    </message>
    <message>
        <source>It is offensive</source>
        <translation>Menyinggung</translation>
    </message>
    <message>
        <source>It shows private data of somebody</source>
        <translation>Memperlihatkan data pribadi seseorang</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Hal lain</translation>
    </message>
    <message>
        <source>The text is cut off or broken</source>
        <translation>Teks terpotong atau rusak</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>Cannot be computed: all scores are the same.</source>
        <translation>Tidak dapat dihitung: semua skor sama.</translation>
    </message>
    <message>
        <source>Cannot be computed: answers from a file do not say which response was shown first.</source>
        <translation>Tidak dapat dihitung: jawaban dari berkas tidak menyebut respons mana yang ditampilkan lebih dulu.</translation>
    </message>
    <message>
        <source>Cannot be computed: everybody gave the same answer to every item.</source>
        <translation>Tidak dapat dihitung: semua orang memberi jawaban yang sama untuk setiap butir.</translation>
    </message>
    <message>
        <source>Cannot be computed: no item was answered by two people.</source>
        <translation>Tidak dapat dihitung: tidak ada butir yang dijawab dua orang.</translation>
    </message>
    <message>
        <source>Cannot be computed: not everybody answered every item.</source>
        <translation>Tidak dapat dihitung: tidak semua orang menjawab setiap butir.</translation>
    </message>
    <message>
        <source>Cannot be computed: only one item was answered by two people.</source>
        <translation>Tidak dapat dihitung: hanya satu butir yang dijawab dua orang.</translation>
    </message>
    <message>
        <source>Cannot be computed: responses that name no model are not the same from item to item.</source>
        <translation>Tidak dapat dihitung: respons yang tidak menyebut model tidak sama dari butir ke butir.</translation>
    </message>
    <message>
        <source>Cannot be computed: some models were never compared with the others.</source>
        <translation>Tidak dapat dihitung: beberapa model tidak pernah dibandingkan dengan yang lain.</translation>
    </message>
    <message>
        <source>Cannot be computed: the reviewers do not find more errors than guessing would.</source>
        <translation>Tidak dapat dihitung: peninjau tidak menemukan lebih banyak kesalahan daripada tebakan.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds asked this question differently.</source>
        <translation>Tidak dapat dihitung: kedua putaran mengajukan pertanyaan ini secara berbeda.</translation>
    </message>
    <message>
        <source>Cannot be computed: the two rounds share no held-out prompts.</source>
        <translation>Tidak dapat dihitung: kedua putaran tidak memiliki prompt yang disisihkan bersama.</translation>
    </message>
    <message>
        <source>Cannot be computed: there are no answers.</source>
        <translation>Tidak dapat dihitung: tidak ada jawaban.</translation>
    </message>
    <message>
        <source>Cannot be computed: these people answered different items.</source>
        <translation>Tidak dapat dihitung: orang-orang ini menjawab butir yang berbeda.</translation>
    </message>
    <message>
        <source>Cannot be computed: this figure compares two people.</source>
        <translation>Tidak dapat dihitung: angka ini membandingkan dua orang.</translation>
    </message>
    <message>
        <source>Cannot be computed: too few answers ({found}, at least {needed}).</source>
        <translation>Tidak dapat dihitung: jawaban terlalu sedikit ({found}, sedikitnya {needed}).</translation>
    </message>
    <message>
        <source>Cannot be computed: too few items ({found}, at least {needed}).</source>
        <translation>Tidak dapat dihitung: butir terlalu sedikit ({found}, sedikitnya {needed}).</translation>
    </message>
    <message>
        <source>Old and new responses were not rated in the same packs.</source>
        <translation>Respons lama dan baru tidak dinilai dalam paket yang sama.</translation>
    </message>
    <message>
        <source>On average fewer than two people judged each prompt, so nothing is claimed.</source>
        <translation>Rata-rata kurang dari dua orang menilai tiap prompt, jadi tidak ada yang dinyatakan.</translation>
    </message>
    <message>
        <source>Selected items rise when they are rated again, without any change.</source>
        <translation>Butir terpilih naik ketika dinilai lagi, tanpa perubahan apa pun.</translation>
    </message>
    <message>
        <source>The agreement cannot be computed, so nothing is claimed.</source>
        <translation>Kesepakatan tidak dapat dihitung, jadi tidak ada yang dinyatakan.</translation>
    </message>
    <message>
        <source>There is no interval, so nothing is claimed.</source>
        <translation>Tidak ada interval, jadi tidak ada yang dinyatakan.</translation>
    </message>
    <message>
        <source>Too few prompts to claim anything.</source>
        <translation>Prompt terlalu sedikit untuk menyatakan sesuatu.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>Assistant</source>
        <translation>Asisten</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Instruksi</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>A lot is what one contributor answered of one pack in one language. Errors among the answers drawn at random, with the exact 95 % interval; answers drawn for their risk are in no rate.</source>
        <translation>Satu lot ialah jawaban satu kontributor dari satu paket dalam satu bahasa. Kesalahan di antara jawaban yang diambil acak, dengan interval tepat 95 %; jawaban yang diambil karena risikonya tidak masuk angka mana pun.</translation>
    </message>
    <message>
        <source>A sign orders a look at the answers. It is no verdict, rejects nothing and never touches pay.</source>
        <translation>Tanda ini meminta jawaban dilihat. Ini bukan putusan, tidak menolak apa pun, dan tidak pernah menyentuh bayaran.</translation>
    </message>
    <message>
        <source>Above the mean</source>
        <translation>Di atas rata-rata</translation>
    </message>
    <message>
        <source>Accepted answers for which no time was recorded, so that they are in no sum: {count}.</source>
        <translation>Jawaban diterima yang waktunya tidak dicatat, sehingga tidak masuk jumlah mana pun: {count}.</translation>
    </message>
    <message>
        <source>Accepted: answers that stand and that no reviewer sent back. Returned: answers that a reviewer corrected or disagreed with, major or critical. Reported problems count as work. Signs and flags change nothing here.</source>
        <translation>Diterima: jawaban yang berlaku dan tidak dikembalikan peninjau. Dikembalikan: jawaban yang dikoreksi atau tidak disetujui peninjau, besar atau kritis. Masalah yang dilaporkan dihitung sebagai kerja. Tanda dan bendera tidak mengubah apa pun di sini.</translation>
    </message>
    <message>
        <source>Active hours</source>
        <translation>Jam aktif</translation>
    </message>
    <message>
        <source>Agreed rate</source>
        <translation>Tarif yang disepakati</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Semua butir</translation>
    </message>
    <message>
        <source>Answered share of what was wanted, by language and source.</source>
        <translation>Bagian terjawab dari yang diinginkan, menurut bahasa dan sumber.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Answers beyond that: {count}, to items that have more than were wanted or that one person was given twice.</source>
        <translation>Jawaban di luar itu: {count}, untuk butir yang jawabannya lebih dari yang diinginkan atau yang diberikan dua kali kepada orang yang sama.</translation>
    </message>
    <message>
        <source>Answers here: {given} of {wanted}. Items not started: {missing}.</source>
        <translation>Jawaban di sini: {given} dari {wanted}. Butir yang belum dimulai: {missing}.</translation>
    </message>
    <message>
        <source>Answers of all contributors: {count}.</source>
        <translation>Jawaban dari semua kontributor: {count}.</translation>
    </message>
    <message>
        <source>Answers per item</source>
        <translation>Jawaban per butir</translation>
    </message>
    <message>
        <source>Answers received so far</source>
        <translation>Jawaban yang diterima sejauh ini</translation>
    </message>
    <message>
        <source>Answers that reviewers gave before they saw the answer: {given}; compared with it: {compared}.</source>
        <translation>Jawaban yang diberikan peninjau sebelum melihat jawabannya: {given}; dibandingkan dengannya: {compared}.</translation>
    </message>
    <message>
        <source>Answers that the round before had not</source>
        <translation>Jawaban yang tidak ada di putaran sebelumnya</translation>
    </message>
    <message>
        <source>Answers to earlier texts or questions, or to withdrawn items, which are in no number here: {count}</source>
        <translation>Jawaban untuk teks atau pertanyaan sebelumnya, atau untuk butir yang ditarik, yang tidak masuk angka mana pun di sini: {count}</translation>
    </message>
    <message>
        <source>Answers to “{question}” that do not go with those of the others: r = {r} (n = {n}).</source>
        <translation>Jawaban untuk “{question}” yang tidak sejalan dengan jawaban yang lain: r = {r} (n = {n}).</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sebagai tabel</translation>
    </message>
    <message>
        <source>Bars: share of each value. Marks: share among all contributors of the language. Most different first.</source>
        <translation>Batang: bagian tiap nilai. Tanda: bagian di antara semua kontributor bahasa itu. Yang paling berbeda lebih dulu.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Menurut bahasa</translation>
    </message>
    <message>
        <source>By who chose</source>
        <translation>Menurut yang memilih</translation>
    </message>
    <message>
        <source>Cannot be computed: more than {most} texts; only exact copies were looked for.</source>
        <translation>Tidak dapat dihitung: lebih dari {most} teks; hanya salinan persis yang dicari.</translation>
    </message>
    <message>
        <source>Cannot be computed: no texts were written.</source>
        <translation>Tidak dapat dihitung: tidak ada teks yang ditulis.</translation>
    </message>
    <message>
        <source>Cannot be computed: no times were recorded.</source>
        <translation>Tidak dapat dihitung: tidak ada waktu yang dicatat.</translation>
    </message>
    <message>
        <source>Chance to win</source>
        <translation>Peluang menang</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Karakter</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Diperiksa</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Contributors</source>
        <translation>Kontributor</translation>
    </message>
    <message>
        <source>Contributors whose sum cannot be computed, so that it is not in this total: {count}.</source>
        <translation>Kontributor yang jumlahnya tidak dapat dihitung, sehingga tidak masuk total ini: {count}.</translation>
    </message>
    <message>
        <source>Contributors: {people}; the lowest stand first.</source>
        <translation>Kontributor: {people}; yang terendah lebih dulu.</translation>
    </message>
    <message>
        <source>Corrected rate</source>
        <translation>Tingkat terkoreksi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Dihitung dalam</translation>
    </message>
    <message>
        <source>Counted {counted}; packs made {built}.</source>
        <translation>Dihitung {counted}; paket dibuat {built}.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cakupan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Dawid-Skene estimate</source>
        <translation>Perkiraan Dawid-Skene</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Decided after</source>
        <translation>Diputuskan setelah</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Tenggat</translation>
    </message>
    <message>
        <source>Each contributor against the others</source>
        <translation>Tiap kontributor terhadap yang lain</translation>
    </message>
    <message>
        <source>Each sum is rounded once, to the smallest unit of its currency, halves up. Totals add the sums as they are shown.</source>
        <translation>Setiap jumlah dibulatkan sekali, ke satuan terkecil mata uangnya, setengah ke atas. Totalnya menjumlahkan nilai sebagaimana ditampilkan.</translation>
    </message>
    <message>
        <source>Equal answers in a row to “{question}”: {longest} (p = {p}).</source>
        <translation>Jawaban sama berturut-turut untuk “{question}”: {longest} (p = {p}).</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Kesalahan</translation>
    </message>
    <message>
        <source>Estimated label</source>
        <translation>Label perkiraan</translation>
    </message>
    <message>
        <source>Every number counts merged answers: for each person and pack the result pack whose journal continues all others. Where two result packs of one person part, neither counts. Answers to an older text of an item and reported problems are no answers to it.</source>
        <translation>Setiap angka menghitung jawaban yang digabungkan: untuk tiap orang dan paket, paket hasil yang jurnalnya melanjutkan semua yang lain. Bila dua paket hasil dari satu orang bercabang, keduanya tidak dihitung. Jawaban untuk teks lama suatu butir dan masalah yang dilaporkan bukan jawaban untuk butir itu.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Ketepatan yang diharapkan</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Figures that can be computed: {computed} of {figures}; below 0.667: {low}.</source>
        <translation>Angka yang dapat dihitung: {computed} dari {figures}; di bawah 0.667: {low}.</translation>
    </message>
    <message>
        <source>First position: how often the response shown first is better</source>
        <translation>Posisi pertama: seberapa sering respons yang ditampilkan pertama lebih baik</translation>
    </message>
    <message>
        <source>From answers to labels</source>
        <translation>Dari jawaban ke label</translation>
    </message>
    <message>
        <source>From counters of typing and pasting, never from what was typed. Unknown: nothing was counted.</source>
        <translation>Dari penghitung ketikan dan tempelan, tidak pernah dari yang diketik. Tidak diketahui: tidak ada yang dihitung.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>Dari putaran ke putaran</translation>
    </message>
    <message>
        <source>Further rows: {count}, in {file}.</source>
        <translation>Baris lainnya: {count}, di {file}.</translation>
    </message>
    <message>
        <source>Further rows: {count}. They are in the CSV files, which can be saved with the report.</source>
        <translation>Baris lainnya: {count}. Semuanya ada di berkas CSV, yang dapat disimpan bersama laporan.</translation>
    </message>
    <message>
        <source>Gold to look at again</source>
        <translation>Jawaban yang sudah diketahui untuk dilihat lagi</translation>
    </message>
    <message>
        <source>Half of all items take between {low} and {high} seconds.</source>
        <translation>Separuh dari semua butir memakan waktu {low} sampai {high} detik.</translation>
    </message>
    <message>
        <source>Held-out prompts: {prompts}; people for each: {people}; {figure}: {value} (95 % {low} to {high}, by prompt); p = {p} ({method}, after Holm); alpha {alpha}.</source>
        <translation>Prompt yang disisihkan: {prompts}; orang untuk tiap prompt: {people}; {figure}: {value} (95 %: {low} sampai {high}, menurut prompt); p = {p} ({method}, menurut Holm); alfa {alpha}.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Tersembunyi</translation>
    </message>
    <message>
        <source>Hidden gold</source>
        <translation>Jawaban yang sudah diketahui dan tersembunyi</translation>
    </message>
    <message>
        <source>How many items have how many answers of different people. A reported item counts as looked at, not as answered.</source>
        <translation>Berapa butir punya berapa jawaban dari orang yang berbeda. Butir dengan laporan masalah terhitung dilihat, bukan dijawab.</translation>
    </message>
    <message>
        <source>How often the first of two models is better, ties half, with the 95 % interval by prompt. Both bad is in no rate. The dashed line: no difference.</source>
        <translation>Seberapa sering model pertama dari dua lebih baik, seri dihitung setengah, dengan interval 95 % menurut prompt. Keduanya buruk tidak masuk angka mana pun. Garis putus-putus: tidak ada beda.</translation>
    </message>
    <message>
        <source>How often the others give the same answer to the same item, with its 95 % interval; from 20 shared items on. A low value can also mean hard items.</source>
        <translation>Seberapa sering yang lain memberi jawaban sama untuk butir sama, dengan interval 95 %; mulai 20 butir bersama. Nilai rendah juga dapat berarti butirnya sulit.</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>Cara menghitungnya</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Diabaikan</translation>
    </message>
    <message>
        <source>In view after</source>
        <translation>Terlihat sesudahnya</translation>
    </message>
    <message>
        <source>In view before</source>
        <translation>Terlihat sebelumnya</translation>
    </message>
    <message>
        <source>Issue tags</source>
        <translation>Label kekurangan</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Butir</translation>
    </message>
    <message>
        <source>Items behind the numbers</source>
        <translation>Butir di balik angka</translation>
    </message>
    <message>
        <source>Items by language</source>
        <translation>Butir menurut bahasa</translation>
    </message>
    <message>
        <source>Items that are always in are counted, and also told apart.</source>
        <translation>Butir yang selalu masuk dihitung, dan juga disebut tersendiri.</translation>
    </message>
    <message>
        <source>Items that wait for somebody to settle them: {count}.</source>
        <translation>Butir yang menunggu diputuskan seseorang: {count}.</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha with its 95 % interval over items. The dashed lines at 0.667 and 0.80 are for orientation: a low value judges the single answer and the guidelines, and is no fault where opinions are asked.</source>
        <translation>Alfa Krippendorff dengan interval 95 % atas butir. Garis putus-putus di 0.667 dan 0.80 untuk orientasi: nilai rendah menilai jawaban tunggal dan panduannya, dan bukan kesalahan bila pendapat yang diminta.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Tingkat</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Kemiripan</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Kalah</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Lots that need more checks: {open} of {lots}; rejected: {rejected}.</source>
        <translation>Lot yang perlu pemeriksaan lagi: {open} dari {lots}; ditolak: {rejected}.</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>Mayoritas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message>
        <source>Mean rank</source>
        <translation>Peringkat rata-rata</translation>
    </message>
    <message>
        <source>Means by prompt with 95 % intervals. Filled and joined: held-out prompts, which alone can tell progress. Hollow: items that were chosen or trained on; they rise by themselves when they were chosen for low scores.</source>
        <translation>Rata-rata per prompt dengan selang 95 %. Terisi dan terhubung: prompt yang disisihkan untuk uji, hanya ini yang dapat menunjukkan kemajuan. Kosong: butir yang dipilih atau dipakai melatih; nilainya naik sendiri bila dipilih karena skornya rendah.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median length in characters</source>
        <translation>Median panjang dalam karakter</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Median semua</translation>
    </message>
    <message>
        <source>Median, middle half, 5th to 95th percentile in seconds without pauses. For planning, not for judging.</source>
        <translation>Median, separuh tengah, persentil ke-5 sampai ke-95 dalam detik tanpa jeda. Untuk perencanaan, bukan penilaian.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metode</translation>
    </message>
    <message>
        <source>Methods differ</source>
        <translation>Metode berbeda</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Salah</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Models as judges</source>
        <translation>Model sebagai juri</translation>
    </message>
    <message>
        <source>Models that judge are in no majority and in no agreement. They are compared with the majority of two people or more; beside it, how often one person agrees with the others. Intervals by item, 95 %.</source>
        <translation>Model yang menilai tidak ada dalam mayoritas dan kesepakatan mana pun. Model dibandingkan dengan mayoritas dua orang atau lebih; di sampingnya, seberapa sering satu orang sepakat dengan yang lain. Interval menurut butir, 95 %.</translation>
    </message>
    <message>
        <source>More than 30 % of the people who do well on gold say something else here: look at the gold.</source>
        <translation>Lebih dari 30 % orang yang baik pada jawaban yang sudah diketahui mengatakan hal lain di sini: lihat jawaban yang diketahui itu.</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Nama putaran</translation>
    </message>
    <message>
        <source>No answer can be compared yet.</source>
        <translation>Belum ada jawaban yang dapat dibandingkan.</translation>
    </message>
    <message>
        <source>No difference is shown between {model} and {other}.</source>
        <translation>Tidak tampak perbedaan antara {model} dan {other}.</translation>
    </message>
    <message>
        <source>No rate is agreed in the coordinator’s file.</source>
        <translation>Tidak ada tarif yang disepakati di berkas koordinator.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Tidak ada tanda yang ditemukan.</translation>
    </message>
    <message>
        <source>No time is recorded for reported problems: by the hour they are in no sum. There are: {count}.</source>
        <translation>Waktu tidak dicatat untuk masalah yang dilaporkan: pada hitungan per jam, masalah itu tidak masuk jumlah mana pun. Banyaknya: {count}.</translation>
    </message>
    <message>
        <source>Nobody reported a problem.</source>
        <translation>Tak seorang pun melaporkan masalah.</translation>
    </message>
    <message>
        <source>Not compared, since they are written: {questions}.</source>
        <translation>Tidak dibandingkan, karena berupa teks tertulis: {questions}.</translation>
    </message>
    <message>
        <source>Not compared: drawn for their risk: {risk}; after another answer to the same item: {seen}; beside that of another reviewer: {again}; on answers that are kept no more: {gone}.</source>
        <translation>Tidak dibandingkan: diambil karena risikonya: {risk}; setelah jawaban lain untuk butir yang sama: {seen}; di samping jawaban peninjau lain: {again}; atas jawaban yang tidak disimpan lagi: {gone}.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>On prompts that both rounds have, paired, after Holm. The rounds were rated at other times and perhaps by other people: nothing is claimed of the difference.</source>
        <translation>Pada prompt yang ada di kedua putaran, berpasangan, menurut Holm. Putaran dinilai pada waktu lain dan mungkin oleh orang lain: tidak ada yang dinyatakan tentang perbedaannya.</translation>
    </message>
    <message>
        <source>Only of held-out prompts, 30 at least, with interval, two people at least for each and their agreement.</source>
        <translation>Hanya dari prompt yang disisihkan, sedikitnya 30, dengan interval, sedikitnya dua orang untuk masing-masing, dan kesepakatan mereka.</translation>
    </message>
    <message>
        <source>Only this part is counted: {part}.</source>
        <translation>Hanya bagian ini yang dihitung: {part}.</translation>
    </message>
    <message>
        <source>Other than the gold</source>
        <translation>Lain dari jawaban yang diketahui</translation>
    </message>
    <message>
        <source>Packs out and in</source>
        <translation>Paket keluar dan masuk</translation>
    </message>
    <message>
        <source>Packs, times and reported problems are those of whole answers; lots, verdicts and practice stand in the whole report only.</source>
        <translation>Paket, waktu, dan masalah yang dilaporkan berlaku untuk jawaban utuh; lot, putusan, dan latihan hanya ada dalam laporan lengkap.</translation>
    </message>
    <message>
        <source>Pairs of answers of two people to one item; alike on the diagonal.</source>
        <translation>Pasangan jawaban dari dua orang untuk satu butir; yang sama di diagonal.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Payment sheet</source>
        <translation>Lembar pembayaran</translation>
    </message>
    <message>
        <source>Points per 1000</source>
        <translation>Poin per 1000</translation>
    </message>
    <message>
        <source>Points per answer</source>
        <translation>Poin per jawaban</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Problems reported</source>
        <translation>Masalah yang dilaporkan</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tarikan</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pertanyaan</translation>
    </message>
    <message>
        <source>Raters are averaged first; the interval is t by prompt, 95 %. Progress is told by held-out prompts alone, by 30 or more; critical items stand apart.</source>
        <translation>Penilai dirata-rata lebih dulu; intervalnya t menurut prompt, 95 %. Kemajuan hanya dinyatakan oleh prompt yang disisihkan, 30 atau lebih; butir kritis ditampilkan terpisah.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Reports, by reason: {count}.</source>
        <translation>Laporan masalah, menurut alasan: {count}.</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Reviewer verdicts</source>
        <translation>Putusan peninjau</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Peninjau</translation>
    </message>
    <message>
        <source>Reviewers agree with {agree} of {checked} answers.</source>
        <translation>Peninjau setuju dengan {agree} dari {checked} jawaban.</translation>
    </message>
    <message>
        <source>Reviewers’ own answers, given before they saw the answer</source>
        <translation>Jawaban peninjau sendiri sebelum melihat jawabannya</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisi</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Benar</translation>
    </message>
    <message>
        <source>Right answers were in no pack. Wald’s test between people right in 85 % and in 60 % orders a look and nothing else. Intervals are Wilson’s, 95 %.</source>
        <translation>Jawaban benar tidak ada dalam paket mana pun. Uji Wald antara orang yang benar 85 % dan 60 % meminta pemeriksaan dan tidak lebih. Interval menurut Wilson, 95 %.</translation>
    </message>
    <message>
        <source>Right at the first try</source>
        <translation>Benar pada percobaan pertama</translation>
    </message>
    <message>
        <source>Right at the last try</source>
        <translation>Benar pada percobaan terakhir</translation>
    </message>
    <message>
        <source>Rounds before</source>
        <translation>Putaran sebelumnya</translation>
    </message>
    <message>
        <source>Rounds that the held-out prompts have served</source>
        <translation>Putaran yang sudah memakai prompt yang disisihkan</translation>
    </message>
    <message>
        <source>Rounds, reviewers, model judges and claims stand in the whole report only.</source>
        <translation>Putaran, peninjau, model penilai, dan pernyataan hanya ada dalam laporan lengkap.</translation>
    </message>
    <message>
        <source>Same as the others</source>
        <translation>Sama dengan yang lain</translation>
    </message>
    <message>
        <source>Same in view</source>
        <translation>Sama, terlihat</translation>
    </message>
    <message>
        <source>Same unseen</source>
        <translation>Sama, tidak dilihat</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Scores by split</source>
        <translation>Skor menurut bagian</translation>
    </message>
    <message>
        <source>Severity points</source>
        <translation>Poin tingkat keparahan</translation>
    </message>
    <message>
        <source>Severity points: neutral 0, minor 1, major 5, critical 25, minor punctuation 0.1; by 1000 words or characters of the sources.</source>
        <translation>Poin tingkat keparahan: netral 0, ringan 1, berat 5, kritis 25, tanda baca ringan 0,1; per 1000 kata atau karakter sumber.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian dari jumlah</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Bagian dari semua</translation>
    </message>
    <message>
        <source>Share of each point, spread around the middle one. The mean stands in the table only.</source>
        <translation>Bagian tiap poin, terbentang dari poin tengah. Rata-rata hanya ada di tabel.</translation>
    </message>
    <message>
        <source>Signs: {signs}; contributors with any: {people}.</source>
        <translation>Tanda: {signs}; kontributor yang punya tanda: {people}.</translation>
    </message>
    <message>
        <source>Some answers, drawn by chance, a reviewer sees only after answering the item: a second rater who knows nothing of the first. Compared are those of the random sample, one reviewer for each item; written texts are not.</source>
        <translation>Sebagian jawaban, diambil acak, baru dilihat peninjau setelah ia menjawab butirnya: penilai kedua yang tidak tahu apa-apa tentang yang pertama. Yang dibandingkan ialah jawaban dari sampel acak, satu peninjau untuk tiap butir; teks tertulis tidak.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Strengths against {baseline}</source>
        <translation>Kekuatan terhadap {baseline}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Saran</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Taken: by its command; the same answer without it counts as ignored. Pull: how much more often the answer is the suggestion where it was in view before than where nobody saw it; interval by item, 95 %.</source>
        <translation>Diambil: dengan perintahnya; jawaban sama tanpa perintah itu dihitung sebagai diabaikan. Tarikan: seberapa lebih sering jawaban sama dengan saran bila saran terlihat sebelumnya daripada bila tidak ada yang melihatnya; interval menurut butir, 95 %.</translation>
    </message>
    <message>
        <source>Ten or more in a row faster than the text can be read; {fast} of {all} in all.</source>
        <translation>Sepuluh atau lebih berturut-turut lebih cepat daripada teks dapat dibaca; {fast} dari {all} seluruhnya.</translation>
    </message>
    <message>
        <source>Ten or more in a row too fast to be read or in under a third of the usual time; {fast} of {all} in all.</source>
        <translation>Sepuluh atau lebih berturut-turut terlalu cepat untuk dibaca atau kurang dari sepertiga waktu biasanya; {fast} dari {all} seluruhnya.</translation>
    </message>
    <message>
        <source>Texts far longer or shorter than others: {count} of {all}.</source>
        <translation>Teks yang jauh lebih panjang atau lebih pendek daripada yang lain: {count} dari {all}.</translation>
    </message>
    <message>
        <source>Texts in another language than asked: {count} of {all}.</source>
        <translation>Teks yang tidak dalam bahasa yang diminta: {count} dari {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of each other: {count} of {all}.</source>
        <translation>Teks yang hampir salinan satu sama lain: {count} dari {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of other people (people: {people}; most: {names}): {count} of {all}.</source>
        <translation>Teks yang hampir salinan dari teks orang lain (orang: {people}; terbanyak: {names}): {count} dari {all}.</translation>
    </message>
    <message>
        <source>Texts that are near copies of texts of {other}: {count} of {all}.</source>
        <translation>Teks yang hampir salinan dari teks {other}: {count} dari {all}.</translation>
    </message>
    <message>
        <source>Texts that repeat themselves: {count} of {all}.</source>
        <translation>Teks yang mengulang dirinya sendiri: {count} dari {all}.</translation>
    </message>
    <message>
        <source>The last table sets what contributors said against the label that Dawid-Skene estimates: {shown} of {all} people.</source>
        <translation>Tabel terakhir menyandingkan yang dikatakan kontributor dengan label yang diperkirakan Dawid-Skene: {shown} dari {all} orang.</translation>
    </message>
    <message>
        <source>The lowest fifth by half of the raters, and what the other half said of the same items. That much rise is no progress.</source>
        <translation>Seperlima terendah menurut separuh penilai, dan apa yang dikatakan separuh lainnya tentang butir yang sama. Kenaikan sebesar itu bukan kemajuan.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. Nobody else answered.</source>
        <translation>Jawaban yang sama untuk “{question}” setiap kali: {count}. Tidak ada orang lain yang menjawab.</translation>
    </message>
    <message>
        <source>The same answer to “{question}” every time: {count}. The others give it in {share} of their answers.</source>
        <translation>Jawaban yang sama untuk “{question}” setiap kali: {count}. Yang lain memberikannya pada {share} jawaban mereka.</translation>
    </message>
    <message>
        <source>The same item twice</source>
        <translation>Butir yang sama dua kali</translation>
    </message>
    <message>
        <source>These prompts have served in three rounds: choose fresh ones.</source>
        <translation>Prompt ini sudah dipakai dalam tiga putaran: pilih yang baru.</translation>
    </message>
    <message>
        <source>This round and the one before</source>
        <translation>Putaran ini dan yang sebelumnya</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Seri</translation>
    </message>
    <message>
        <source>Time per item</source>
        <translation>Waktu per butir</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Untuk diputuskan</translation>
    </message>
    <message>
        <source>Two people at a time</source>
        <translation>Dua orang sekaligus</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Values of each contributor</source>
        <translation>Nilai dari tiap kontributor</translation>
    </message>
    <message>
        <source>Values that were mixed up most</source>
        <translation>Nilai yang paling sering tertukar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Putusan</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Diinginkan</translation>
    </message>
    <message>
        <source>What choosing does by itself</source>
        <translation>Apa yang dilakukan pemilihan dengan sendirinya</translation>
    </message>
    <message>
        <source>What each reviewer found of planted errors, and rejected of answers known to be good.</source>
        <translation>Yang ditemukan tiap peninjau dari kesalahan yang sengaja ditaruh, dan yang ditolaknya dari jawaban yang diketahui baik.</translation>
    </message>
    <message>
        <source>What is done in a pack is unknown until it comes back.</source>
        <translation>Yang dikerjakan di sebuah paket tidak diketahui sampai paket itu kembali.</translation>
    </message>
    <message>
        <source>What is missing, by pack and language</source>
        <translation>Yang belum ada, menurut paket dan bahasa</translation>
    </message>
    <message>
        <source>What may be claimed</source>
        <translation>Yang boleh dinyatakan</translation>
    </message>
    <message>
        <source>Where answers were drawn in proportion to risk, each error and its severity points stand for as many as the chance to be drawn says (Horvitz-Thompson, bounds by Stringer).</source>
        <translation>Jika jawaban diambil sebanding dengan risiko, setiap kesalahan dan poin keparahannya mewakili sebanyak yang ditunjukkan peluang terambilnya (Horvitz-Thompson, batas Stringer).</translation>
    </message>
    <message>
        <source>Where labels differ</source>
        <translation>Di mana label berbeda</translation>
    </message>
    <message>
        <source>Where written texts come from</source>
        <translation>Dari mana teks tertulis berasal</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tingkat kemenangan</translation>
    </message>
    <message>
        <source>Win rates</source>
        <translation>Tingkat kemenangan</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Menang</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Dengan orang</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata</translation>
    </message>
    <message>
        <source>Work statement</source>
        <translation>Rincian kerja</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Layak dilihat</translation>
    </message>
    <message>
        <source>Written texts</source>
        <translation>Teks tertulis</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>setuju</translation>
    </message>
    <message>
        <source>as many as wanted</source>
        <translation>sebanyak yang diinginkan</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>di bawah sasaran</translation>
    </message>
    <message>
        <source>chrF says how alike written texts are: similarity, not agreement.</source>
        <translation>chrF menyatakan seberapa mirip teks tertulis: kemiripan, bukan kesepakatan.</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>dikoreksi</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>tidak setuju</translation>
    </message>
    <message>
        <source>edited suggestion</source>
        <translation>saran yang disunting</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>baik</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>disisihkan untuk uji</translation>
    </message>
    <message>
        <source>late</source>
        <translation>terlambat</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>kurang</translation>
    </message>
    <message>
        <source>no items</source>
        <translation>tidak ada butir</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>belum diputuskan</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>others</source>
        <translation>lainnya</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>ditempel</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>dikutip</translation>
    </message>
    <message>
        <source>too few prompts</source>
        <translation>prompt terlalu sedikit</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>diketik</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
    </message>
    <message>
        <source>{amount} {currency} for each hour</source>
        <translation>{amount} {currency} per jam</translation>
    </message>
    <message>
        <source>{amount} {currency} for each item</source>
        <translation>{amount} {currency} per butir</translation>
    </message>
    <message>
        <source>{apart} of {pairs} pairs of answers to the same item differ.</source>
        <translation>{apart} dari {pairs} pasangan jawaban untuk butir yang sama berbeda.</translation>
    </message>
    <message>
        <source>{back} of {packs} packs are back.</source>
        <translation>{back} dari {packs} paket sudah kembali.</translation>
    </message>
    <message>
        <source>{below} of {items} items have fewer answers than wanted.</source>
        <translation>{below} dari {items} butir punya jawaban kurang dari yang diinginkan.</translation>
    </message>
    <message>
        <source>{made} of {all} comparisons allow a claim.</source>
        <translation>{made} dari {all} perbandingan memungkinkan pernyataan.</translation>
    </message>
    <message>
        <source>{model} is better than {other}.</source>
        <translation>{model} lebih baik daripada {other}.</translation>
    </message>
    <message>
        <source>{model} is worse than {other}.</source>
        <translation>{model} lebih buruk daripada {other}.</translation>
    </message>
    <message>
        <source>{pack}: two versions of this work came back, and neither goes on from the other. Nothing of it is counted until people choose under Result packs which one holds.</source>
        <translation>{pack}: dua versi pekerjaan ini kembali, dan tidak satu pun melanjutkan yang lain. Tidak ada yang dihitung sampai dipilih di Paket hasil mana yang berlaku.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} dari {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}, fewer than a fifth</source>
        <translation>{part} dari {whole}, kurang dari seperlima</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at.</source>
        <translation>{shown} dari {all} digambar, mulai dari yang perlu dilihat.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn, first those to look at; all are in {file}.</source>
        <translation>{shown} dari {all} digambar, mulai dari yang perlu dilihat; semuanya ada di {file}.</translation>
    </message>
    <message>
        <source>{shown} of {all} are drawn; all stand in the table.</source>
        <translation>{shown} dari {all} digambar; semuanya ada di tabel.</translation>
    </message>
    <message>
        <source>{value} (about {low} to {high})</source>
        <translation>{value} (sekitar {low} sampai {high})</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} sampai {high})</translation>
    </message>
    <message>
        <source>“{value}” in {share} of the answers</source>
        <translation>“{value}” dalam {share} jawaban</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Adds something</source>
        <translation>Menambah sesuatu</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Agree, with a correction</source>
        <translation>Setuju, dengan koreksi</translation>
    </message>
    <message>
        <source>Cannot be decided</source>
        <translation>Tidak dapat diputuskan</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message>
        <source>Contradicts the source</source>
        <translation>Bertentangan dengan sumber</translation>
    </message>
    <message>
        <source>Criterion misread</source>
        <translation>Kriteria salah dipahami</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Tidak setuju</translation>
    </message>
    <message>
        <source>Do you agree?</source>
        <translation>Apakah Anda setuju?</translation>
    </message>
    <message>
        <source>Edit the answer or the evidence</source>
        <translation>Ubah jawaban atau bukti</translation>
    </message>
    <message>
        <source>Empty or filler</source>
        <translation>Kosong atau pengisi</translation>
    </message>
    <message>
        <source>Give my own answer</source>
        <translation>Beri jawaban saya sendiri</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Tata bahasa</translation>
    </message>
    <message>
        <source>How severe is it?</source>
        <translation>Seberapa berat?</translation>
    </message>
    <message>
        <source>Instruction not followed</source>
        <translation>Instruksi tidak diikuti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Leaves something out</source>
        <translation>Melewatkan sesuatu</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Besar</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Makna</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Kecil</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Netral</translation>
    </message>
    <message>
        <source>Not own work</source>
        <translation>Bukan karya sendiri</translation>
    </message>
    <message>
        <source>Not the style of the guidelines</source>
        <translation>Tidak sesuai gaya panduan</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>Tanda baca</translation>
    </message>
    <message>
        <source>Rating without a reason</source>
        <translation>Penilaian tanpa alasan</translation>
    </message>
    <message>
        <source>Script or direction</source>
        <translation>Aksara atau arah</translation>
    </message>
    <message>
        <source>Sensitive or personal data</source>
        <translation>Data sensitif atau pribadi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Source is broken</source>
        <translation>Sumbernya rusak</translation>
    </message>
    <message>
        <source>Speaks of the wrong thing</source>
        <translation>Membicarakan hal yang salah</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ejaan</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tugas</translation>
    </message>
    <message>
        <source>Terms and style</source>
        <translation>Istilah dan gaya</translation>
    </message>
    <message>
        <source>Unnatural</source>
        <translation>Tidak alami</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ragu</translation>
    </message>
    <message>
        <source>What exactly?</source>
        <translation>Apa tepatnya?</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Apa yang salah?</translation>
    </message>
    <message>
        <source>Wrong evidence</source>
        <translation>Bukti salah</translation>
    </message>
    <message>
        <source>Wrong label</source>
        <translation>Label salah</translation>
    </message>
    <message>
        <source>Wrong language or variety</source>
        <translation>Bahasa atau ragam salah</translation>
    </message>
    <message>
        <source>Wrong term</source>
        <translation>Istilah salah</translation>
    </message>
    <message>
        <source>Wrong tone</source>
        <translation>Nada salah</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Jawaban Anda sendiri</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>After {round}</source>
        <translation>Setelah {round}</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>Diubah setelah ditandatangani</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Pernyataan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Differing responses</source>
        <translation>Respons yang berbeda</translation>
    </message>
    <message>
        <source>Item {number}. {words}. {why}</source>
        <translation>Butir {number}. {words}. {why}</translation>
    </message>
    <message>
        <source>Let them stay</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Low rating</source>
        <translation>Nilai rendah</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Topik baru</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Orang tidak sepakat</translation>
    </message>
    <message>
        <source>Rare values</source>
        <translation>Nilai langka</translation>
    </message>
    <message>
        <source>Ratings apart</source>
        <translation>Skor berjauhan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Signed summary</source>
        <translation>Ringkasan bertanda tangan</translation>
    </message>
    <message>
        <source>This bundle</source>
        <translation>Bundel ini</translation>
    </message>
    <message>
        <source>Unsure model</source>
        <translation>Model ragu</translation>
    </message>
    <message>
        <source>always in</source>
        <translation>selalu masuk</translation>
    </message>
    <message>
        <source>chosen as challenging</source>
        <translation>dipilih karena menantang</translation>
    </message>
    <message>
        <source>chosen out of {pool}</source>
        <translation>dipilih dari {pool}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>ditutup pada {day}</translation>
    </message>
    <message>
        <source>counted other answers than stand here now</source>
        <translation>menghitung jawaban lain daripada yang ada di sini sekarang</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>diambil acak</translation>
    </message>
    <message>
        <source>fits the answers that stand here</source>
        <translation>sesuai dengan jawaban yang ada di sini</translation>
    </message>
    <message>
        <source>for practice</source>
        <translation>untuk latihan</translation>
    </message>
    <message>
        <source>for training</source>
        <translation>untuk pelatihan</translation>
    </message>
    <message>
        <source>for validation</source>
        <translation>untuk validasi</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>disisihkan untuk uji</translation>
    </message>
    <message>
        <source>seed {seed}</source>
        <translation>benih {seed}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <translation>ditandatangani oleh {name}</translation>
    </message>
    <message>
        <source>waived: {count}</source>
        <translation>diizinkan: {count}</translation>
    </message>
    <message>
        <source>{items} out of {pool}</source>
        <translation>{items} dari {pool}</translation>
    </message>
    <message>
        <source>{item} is held out and says nearly the same as {other}, {split} ({likeness}).</source>
        <translation>{item} disisihkan dan hampir sama dengan {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{item} is held out and says the same as {other}, {split}. Take one of them out.</source>
        <translation>{item} disisihkan dan sama dengan {other}, {split}. Keluarkan salah satunya.</translation>
    </message>
    <message>
        <source>{item} is held out and stands inside a text of {other}, {split} ({likeness}).</source>
        <translation>{item} disisihkan dan ada di dalam teks {other}, {split} ({likeness}).</translation>
    </message>
    <message>
        <source>{round} · {title}</source>
        <translation>{round} · {title}</translation>
    </message>
    <message>
        <source>{signal}: {share} of 100</source>
        <translation>{signal}: {share} dari 100</translation>
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
        <translation>CSV untuk lembar kerja</translation>
    </message>
    <message>
        <source>Data set with card and Croissant metadata</source>
        <translation>Kumpulan data dengan kartu dan metadata Croissant</translation>
    </message>
    <message>
        <source>Merged answers with votes</source>
        <translation>Jawaban gabungan dengan suara</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Program lain</translation>
    </message>
    <message>
        <source>Preferences (DPO, reward)</source>
        <translation>Preferensi (DPO, ganjaran)</translation>
    </message>
    <message>
        <source>Prompts alone</source>
        <translation>Prompt saja</translation>
    </message>
    <message>
        <source>Prompts with answers (SFT)</source>
        <translation>Prompt dengan jawaban (SFT)</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Penerbitan</translation>
    </message>
    <message>
        <source>Scores with means</source>
        <translation>Nilai dengan rata-rata</translation>
    </message>
    <message>
        <source>Sheet (XLSX)</source>
        <translation>Lembar (XLSX)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Pelatihan</translation>
    </message>
    <message>
        <source>Wanted and unwanted responses (KTO)</source>
        <translation>Respons yang diinginkan dan tidak (KTO)</translation>
    </message>
</context>
<context>
    <name>rubric</name>
    <message>
        <source>Example: {text}</source>
        <translation>Contoh: {text}</translation>
    </message>
    <message>
        <source>Not for: {text}</source>
        <translation>Bukan untuk: {text}</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Answering</source>
        <translation>Menjawab</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Characters used last</source>
        <translation>Karakter yang terakhir dipakai</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Digits 0–9 always</source>
        <translation>Selalu angka 0–9</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Lanjut otomatis</translation>
    </message>
    <message>
        <source>Hide the lines beside the text</source>
        <translation>Sembunyikan baris di samping teks</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Antarmuka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Penggaris baca</translation>
    </message>
    <message>
        <source>Remind me of a break</source>
        <translation>Ingatkan saya untuk beristirahat</translation>
    </message>
    <message>
        <source>Reminded of a copy of the key</source>
        <translation>Sudah diingatkan tentang salinan kunci</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Salinan cadangan</translation>
    </message>
    <message>
        <source>Show invisible signs</source>
        <translation>Tampilkan tanda tak terlihat</translation>
    </message>
    <message>
        <source>Show responses as raw text</source>
        <translation>Tampilkan respons sebagai teks mentah</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Kunci tanda tangan</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Kepercayaan</translation>
    </message>
    <message>
        <source>Where result packs are saved</source>
        <translation>Tempat paket hasil disimpan</translation>
    </message>
</context>
<context>
    <name>settling</name>
    <message>
        <source>A problem was reported</source>
        <translation>Ada masalah dilaporkan</translation>
    </message>
    <message>
        <source>A slip</source>
        <translation>Kekeliruan kecil</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Jawaban lain</translation>
    </message>
    <message>
        <source>Choose first why it had to be settled.</source>
        <translation>Pilih dulu mengapa hal ini harus diputuskan.</translation>
    </message>
    <message>
        <source>Choose which answer holds first.</source>
        <translation>Pilih dulu jawaban mana yang berlaku.</translation>
    </message>
    <message>
        <source>Comment for the guidelines</source>
        <translation>Komentar untuk panduan</translation>
    </message>
    <message>
        <source>Equally many gave different answers</source>
        <translation>Sama banyak memberi jawaban berbeda</translation>
    </message>
    <message>
        <source>Guidelines say nothing of it</source>
        <translation>Panduan tidak menyebutnya</translation>
    </message>
    <message>
        <source>Guidelines unclear</source>
        <translation>Panduan tidak jelas</translation>
    </message>
    <message>
        <source>Item is faulty</source>
        <translation>Butirnya cacat</translation>
    </message>
    <message>
        <source>Known answer: {answer}. What you settle takes its place.</source>
        <translation>Jawaban yang diketahui: {answer}. Putusan Anda menggantikannya.</translation>
    </message>
    <message>
        <source>Language or variety</source>
        <translation>Bahasa atau ragam</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Catatan: {text}</translation>
    </message>
    <message>
        <source>Option missing</source>
        <translation>Opsi kurang</translation>
    </message>
    <message>
        <source>Reported: {list}</source>
        <translation>Dilaporkan: {list}</translation>
    </message>
    <message>
        <source>Reviewer was wrong</source>
        <translation>Peninjau keliru</translation>
    </message>
    <message>
        <source>Reviewers do not agree</source>
        <translation>Peninjau tidak sepakat</translation>
    </message>
    <message>
        <source>Reviewers: {list}</source>
        <translation>Peninjau: {list}</translation>
    </message>
    <message>
        <source>Somebody objects that a returned answer was right</source>
        <translation>Seseorang keberatan: jawaban yang dikembalikan itu benar</translation>
    </message>
    <message>
        <source>Special knowledge needed</source>
        <translation>Perlu pengetahuan khusus</translation>
    </message>
    <message>
        <source>Text can be read in two ways</source>
        <translation>Teks dapat dibaca dengan dua cara</translation>
    </message>
    <message>
        <source>The merged answer is not certain</source>
        <translation>Jawaban gabungan tidak pasti</translation>
    </message>
    <message>
        <source>Truly ambiguous: keep the distribution</source>
        <translation>Sungguh ambigu: pertahankan sebarannya</translation>
    </message>
    <message>
        <source>Two ways of counting come to different answers</source>
        <translation>Dua cara menghitung memberi jawaban berbeda</translation>
    </message>
    <message>
        <source>Which answer holds?</source>
        <translation>Jawaban mana yang berlaku?</translation>
    </message>
    <message>
        <source>Why did this item have to be settled?</source>
        <translation>Mengapa butir ini harus diputuskan?</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>setuju</translation>
    </message>
    <message>
        <source>agree with a correction</source>
        <translation>setuju dengan koreksi</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>bahasa lain</translation>
    </message>
    <message>
        <source>another problem</source>
        <translation>masalah lain</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>terpotong</translation>
    </message>
    <message>
        <source>disagree</source>
        <translation>tidak setuju</translation>
    </message>
    <message>
        <source>my answer was right</source>
        <translation>jawaban saya benar</translation>
    </message>
    <message>
        <source>not for this task</source>
        <translation>bukan untuk tugas ini</translation>
    </message>
    <message>
        <source>offensive</source>
        <translation>menyinggung</translation>
    </message>
    <message>
        <source>private data</source>
        <translation>data pribadi</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ragu</translation>
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
        <translation>Berkas dengan lebih dari {limit} baris tidak dibaca sekaligus. Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>A name in an object is not plain text.</source>
        <translation>Sebuah nama dalam objek bukan teks biasa.</translation>
    </message>
    <message>
        <source>A quote opens here and is never closed.</source>
        <translation>Tanda kutip dibuka di sini dan tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>A response of item {item} names a model: “{name}”.</source>
        <translation>Sebuah respons dari butir {item} menyebut model: “{name}”.</translation>
    </message>
    <message>
        <source>A text holds half of a surrogate pair, which stands for no character.</source>
        <translation>Sebuah teks berisi separuh pasangan surogat, yang tidak mewakili karakter apa pun.</translation>
    </message>
    <message>
        <source>A text holds the character NUL, which no text has.</source>
        <translation>Sebuah teks berisi karakter NUL, yang tidak ada dalam teks mana pun.</translation>
    </message>
    <message>
        <source>Aliases would make the data many times as large as the file.</source>
        <translation>Alias akan membuat data berkali-kali lebih besar daripada berkasnya.</translation>
    </message>
    <message>
        <source>An alias points at what it stands in.</source>
        <translation>Sebuah alias menunjuk pada yang memuatnya.</translation>
    </message>
    <message>
        <source>In the folder “{folder}” is no file of a data set that is read: JSON Lines, JSON, CSV, TSV or Parquet.</source>
        <translation>Di folder “{folder}” tidak ada berkas kumpulan data yang dapat dibaca: JSON Lines, JSON, CSV, TSV, atau Parquet.</translation>
    </message>
    <message>
        <source>Joined by line, both sources need equally many rows: {here} and {there}.</source>
        <translation>Jika disambungkan per baris, kedua sumber harus sama banyak barisnya: {here} dan {there}.</translation>
    </message>
    <message>
        <source>Left out while reading: {reason} ({count}).</source>
        <translation>Dilewati saat membaca: {reason} ({count}).</translation>
    </message>
    <message>
        <source>No encoding is called “{encoding}”.</source>
        <translation>Tidak ada pengodean bernama “{encoding}”.</translation>
    </message>
    <message>
        <source>No file is called “{path}”.</source>
        <translation>Tidak ada berkas bernama “{path}”.</translation>
    </message>
    <message>
        <source>No format that is read is called “{format}”.</source>
        <translation>Tidak ada format baca bernama “{format}”.</translation>
    </message>
    <message>
        <source>No row has the column “{column}”.</source>
        <translation>Tidak ada baris dengan kolom “{column}”.</translation>
    </message>
    <message>
        <source>No value of the column “{column}” fits an answer of “{question}”.</source>
        <translation>Tidak ada nilai di kolom “{column}” yang cocok dengan jawaban “{question}”.</translation>
    </message>
    <message>
        <source>Parquet files need the package {package}: install it as postil[parquet], or save the data as JSON Lines.</source>
        <translation>Berkas Parquet memerlukan paket {package}: pasang sebagai postil[parquet], atau simpan data sebagai JSON Lines.</translation>
    </message>
    <message>
        <source>Response {number} has no text.</source>
        <translation>Respons {number} tidak memiliki teks.</translation>
    </message>
    <message>
        <source>Something stands between a closing quote and the next column.</source>
        <translation>Ada sesuatu di antara tanda kutip penutup dan kolom berikutnya.</translation>
    </message>
    <message>
        <source>The answer “{text}” does not stand at {start} of its passage.</source>
        <translation>Jawaban “{text}” tidak terletak pada {start} di bacaannya.</translation>
    </message>
    <message>
        <source>The cell {place} holds an error: {value}.</source>
        <translation>Sel {place} berisi kesalahan: {value}.</translation>
    </message>
    <message>
        <source>The cells {place} are merged. Part them, so that each row has its own.</source>
        <translation>Sel {place} digabung. Pisahkan, agar setiap baris memiliki selnya sendiri.</translation>
    </message>
    <message>
        <source>The column {column} has cells, and no name in the first row.</source>
        <translation>Kolom {column} berisi sel, tetapi tidak ada nama di baris pertama.</translation>
    </message>
    <message>
        <source>The data is nested too deep.</source>
        <translation>Data bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>The data set in “{folder}” stands in Arrow files, which are not read. Write it as Parquet or JSON Lines (to_parquet, to_json), and choose those.</source>
        <translation>Kumpulan data di “{folder}” berupa berkas Arrow, yang tidak dibaca. Tulis sebagai Parquet atau JSON Lines (to_parquet, to_json), lalu pilih berkas itu.</translation>
    </message>
    <message>
        <source>The delimiter and the quote have to be one character each, and not the same.</source>
        <translation>Pemisah dan tanda kutip harus masing-masing satu karakter, dan tidak sama.</translation>
    </message>
    <message>
        <source>The ending “{ending}” tells no format. Name one in the plan: format = …</source>
        <translation>Akhiran “{ending}” tidak menunjukkan format. Sebutkan di rencana: format = …</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>Berkas tidak dapat dibuka: {reason}.</translation>
    </message>
    <message>
        <source>The file has a document type (DOCTYPE) or own entities, which are not read. Take that part out.</source>
        <translation>Berkas memiliki jenis dokumen (DOCTYPE) atau entitas sendiri, yang tidak dibaca. Keluarkan bagian itu.</translation>
    </message>
    <message>
        <source>The file has no part called “{name}”. It has: {names}.</source>
        <translation>Berkas tidak memiliki bagian bernama “{name}”. Isinya: {names}.</translation>
    </message>
    <message>
        <source>The file holds more than is read at once. Cut it into several files.</source>
        <translation>Isi berkas lebih banyak daripada yang dibaca sekaligus. Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>The file takes in other files (XInclude), which are not read. Take that part out.</source>
        <translation>Berkas ini menyertakan berkas lain (XInclude), yang tidak dibaca. Hapus bagian itu.</translation>
    </message>
    <message>
        <source>The folder “{folder}” holds more than {limit} files. Choose the folder that the data lies in.</source>
        <translation>Folder “{folder}” berisi lebih dari {limit} berkas. Pilih folder tempat datanya berada.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set and holds more than {limit} files of rows. Choose some of these files.</source>
        <translation>Folder “{folder}” bukan kumpulan data dan berisi lebih dari {limit} berkas baris. Pilih beberapa dari berkas itu.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is no data set, and none of the files in it is read.</source>
        <translation>Folder “{folder}” bukan kumpulan data, dan tidak satu pun berkas di dalamnya dapat dibaca.</translation>
    </message>
    <message>
        <source>The id “{id}” is outside the pattern and becomes “{name}”.</source>
        <translation>Id “{id}” tidak sesuai pola dan menjadi “{name}”.</translation>
    </message>
    <message>
        <source>The id “{id}” stands twice; first in line {first} of {file}.</source>
        <translation>Id “{id}” muncul dua kali; pertama di baris {first} dari {file}.</translation>
    </message>
    <message>
        <source>The item does not fit its family: {reason}</source>
        <translation>Butir tidak cocok dengan rumpunnya: {reason}</translation>
    </message>
    <message>
        <source>The item has no id; it gets “{name}” from its file and line.</source>
        <translation>Butir ini tidak memiliki id; id-nya menjadi “{name}” dari berkas dan barisnya.</translation>
    </message>
    <message>
        <source>The item has no text for “{part}” and is left out.</source>
        <translation>Butir ini tidak memiliki teks untuk “{part}” dan dilewati.</translation>
    </message>
    <message>
        <source>The item names no language, and the bundle has none for all.</source>
        <translation>Butir ini tidak menyebut bahasa, dan bundel tidak punya satu untuk semua.</translation>
    </message>
    <message>
        <source>The item takes {size} bytes; the limit is {limit}.</source>
        <translation>Butir ini memakan {size} byte; batasnya {limit}.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say nearly the same.</source>
        <translation>Butir {item} dan {other} hampir sama isinya.</translation>
    </message>
    <message>
        <source>The items {item} and {other} say the same.</source>
        <translation>Butir {item} dan {other} sama isinya.</translation>
    </message>
    <message>
        <source>The name “{column}” stands twice in one object.</source>
        <translation>Nama “{column}” muncul dua kali dalam satu objek.</translation>
    </message>
    <message>
        <source>The plan names no column for ids; items get ids from their file and line.</source>
        <translation>Rencana tidak menyebut kolom untuk id; butir mendapat id dari berkas dan barisnya.</translation>
    </message>
    <message>
        <source>The same was found {count} more times.</source>
        <translation>Hal yang sama ditemukan {count} kali lagi.</translation>
    </message>
    <message>
        <source>The score of the suggestion, “{score}”, is not a number from 0 to 1. It is kept as it is.</source>
        <translation>Skor saran, “{score}”, bukan bilangan dari 0 sampai 1. Skor itu disimpan apa adanya.</translation>
    </message>
    <message>
        <source>The source has no items.</source>
        <translation>Sumber tidak memiliki butir.</translation>
    </message>
    <message>
        <source>The text holds the character NUL, which no text has. The file may be damaged or UTF-16.</source>
        <translation>Teks berisi karakter NUL, yang tidak ada dalam teks mana pun. Berkas mungkin rusak atau UTF-16.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 from here on. Save the file as UTF-8, or name its encoding in the plan.</source>
        <translation>Mulai di sini teks bukan UTF-8. Simpan berkas sebagai UTF-8, atau sebutkan pengodeannya di rencana.</translation>
    </message>
    <message>
        <source>The text is not {encoding} from here on. Name another encoding in the plan.</source>
        <translation>Mulai di sini teks bukan {encoding}. Sebutkan pengodean lain di rencana.</translation>
    </message>
    <message>
        <source>The value “{label}” fits no answer of the question “{question}”.</source>
        <translation>Nilai “{label}” tidak cocok dengan jawaban mana pun untuk pertanyaan “{question}”.</translation>
    </message>
    <message>
        <source>There are no items: no row of the sources makes one.</source>
        <translation>Tidak ada butir: tidak ada baris sumber yang membentuknya.</translation>
    </message>
    <message>
        <source>There are {count} items; a pack holds at most {limit}.</source>
        <translation>Ada {count} butir; satu paket memuat paling banyak {limit}.</translation>
    </message>
    <message>
        <source>This is no file of the format {format}.</source>
        <translation>Ini bukan berkas dengan format {format}.</translation>
    </message>
    <message>
        <source>This is not JSON: {reason}.</source>
        <translation>Ini bukan JSON: {reason}.</translation>
    </message>
    <message>
        <source>This is not Parquet: {reason}.</source>
        <translation>Ini bukan Parquet: {reason}.</translation>
    </message>
    <message>
        <source>This is not XML: {reason}.</source>
        <translation>Ini bukan XML: {reason}.</translation>
    </message>
    <message>
        <source>This is not YAML: {reason}.</source>
        <translation>Ini bukan YAML: {reason}.</translation>
    </message>
    <message>
        <source>This line has {found} columns, the header has {wanted}.</source>
        <translation>Baris ini memiliki {found} kolom, kepala kolomnya {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; lines of this format have {wanted}.</source>
        <translation>Baris ini memiliki {found} kolom; baris format ini memiliki {wanted}.</translation>
    </message>
    <message>
        <source>This line has {found} columns; more than {limit} are not read.</source>
        <translation>Baris ini memiliki {found} kolom; lebih dari {limit} tidak dibaca.</translation>
    </message>
    <message>
        <source>This line is not JSON: {reason}. A file that is one JSON value has the format json.</source>
        <translation>Baris ini bukan JSON: {reason}. Berkas yang berupa satu nilai JSON berformat json.</translation>
    </message>
    <message>
        <source>Two columns are called “{column}”.</source>
        <translation>Dua kolom bernama “{column}”.</translation>
    </message>
    <message>
        <source>Two responses of item {item} are the same.</source>
        <translation>Dua respons dari butir {item} sama.</translation>
    </message>
    <message>
        <source>Where words begin in texts without spaces is not known here: install {package}, or marks go letter by letter.</source>
        <translation>Awal kata dalam teks tanpa spasi tidak diketahui di sini: pasang {package}, atau tanda dibuat huruf demi huruf.</translation>
    </message>
    <message>
        <source>a cancelled annotation</source>
        <translation>anotasi yang dibatalkan</translation>
    </message>
    <message>
        <source>a code inside a text</source>
        <translation>kode di dalam teks</translation>
    </message>
    <message>
        <source>a conversation of more than 200 turns</source>
        <translation>percakapan dengan lebih dari 200 giliran</translation>
    </message>
    <message>
        <source>a deleted message</source>
        <translation>pesan yang dihapus</translation>
    </message>
    <message>
        <source>a feature that points to another annotation</source>
        <translation>fitur yang menunjuk ke anotasi lain</translation>
    </message>
    <message>
        <source>a file of another part of the data set</source>
        <translation>berkas dari bagian lain kumpulan data</translation>
    </message>
    <message>
        <source>a file without data</source>
        <translation>berkas tanpa data</translation>
    </message>
    <message>
        <source>a formula whose value no program has computed</source>
        <translation>rumus yang nilainya belum dihitung program mana pun</translation>
    </message>
    <message>
        <source>a formula, of which the value was read</source>
        <translation>rumus, yang dibaca nilainya</translation>
    </message>
    <message>
        <source>a label that people gave differently</source>
        <translation>label yang diberikan berbeda oleh orang</translation>
    </message>
    <message>
        <source>a layer of relations or chains</source>
        <translation>lapisan relasi atau rantai</translation>
    </message>
    <message>
        <source>a line of text that its tokens do not make</source>
        <translation>baris teks yang tidak cocok dengan kata-katanya</translation>
    </message>
    <message>
        <source>a mark of another form</source>
        <translation>tanda dengan bentuk lain</translation>
    </message>
    <message>
        <source>a mark outside of every sentence</source>
        <translation>tanda di luar semua kalimat</translation>
    </message>
    <message>
        <source>a mark that does not stand in its text</source>
        <translation>tanda yang tidak ada dalam teksnya</translation>
    </message>
    <message>
        <source>a mark that goes on in the next sentence, read as two</source>
        <translation>tanda yang berlanjut ke kalimat berikutnya, dibaca sebagai dua</translation>
    </message>
    <message>
        <source>a mark without length</source>
        <translation>tanda tanpa panjang</translation>
    </message>
    <message>
        <source>a message whose first message is not here</source>
        <translation>pesan yang pesan pertamanya tidak ada di sini</translation>
    </message>
    <message>
        <source>a message with one reply</source>
        <translation>pesan dengan satu balasan</translation>
    </message>
    <message>
        <source>a morpheme</source>
        <translation>morfem</translation>
    </message>
    <message>
        <source>a prediction of another model</source>
        <translation>prediksi dari model lain</translation>
    </message>
    <message>
        <source>a preference outside -3 to 3</source>
        <translation>preferensi di luar -3 sampai 3</translation>
    </message>
    <message>
        <source>a record of another form</source>
        <translation>rekaman dengan bentuk lain</translation>
    </message>
    <message>
        <source>a recording, which stays where it is</source>
        <translation>rekaman audio atau video, yang tetap di tempatnya</translation>
    </message>
    <message>
        <source>a relation between marks</source>
        <translation>relasi antara tanda</translation>
    </message>
    <message>
        <source>a reply beyond the fourth</source>
        <translation>balasan sesudah yang keempat</translation>
    </message>
    <message>
        <source>a response beyond the fourth of a prompt</source>
        <translation>respons sesudah yang keempat untuk satu prompt</translation>
    </message>
    <message>
        <source>a response is a text, or an object with a content.</source>
        <translation>respons adalah teks, atau objek dengan isi.</translation>
    </message>
    <message>
        <source>a response that was not submitted</source>
        <translation>jawaban yang tidak dikirimkan</translation>
    </message>
    <message>
        <source>a result of another kind: {kind}</source>
        <translation>hasil dari jenis lain: {kind}</translation>
    </message>
    <message>
        <source>a sentence inside another</source>
        <translation>kalimat di dalam kalimat lain</translation>
    </message>
    <message>
        <source>a sign that may be the key of a label or typed</source>
        <translation>karakter yang mungkin tombol sebuah label atau diketik</translation>
    </message>
    <message>
        <source>a suggested translation</source>
        <translation>saran terjemahan</translation>
    </message>
    <message>
        <source>a turn is a text, or an object with a role and a content.</source>
        <translation>giliran adalah teks, atau objek dengan peran dan isi.</translation>
    </message>
    <message>
        <source>a view without a text</source>
        <translation>tampilan tanpa teks</translation>
    </message>
    <message>
        <source>an annotation about the whole file or its XML</source>
        <translation>anotasi tentang seluruh berkas atau XML-nya</translation>
    </message>
    <message>
        <source>an annotation of a layer of relations or chains</source>
        <translation>anotasi dari lapisan relasi atau rantai</translation>
    </message>
    <message>
        <source>an annotation that no view lists</source>
        <translation>anotasi yang tidak tercantum di tampilan mana pun</translation>
    </message>
    <message>
        <source>an empty node</source>
        <translation>simpul kosong</translation>
    </message>
    <message>
        <source>an item that somebody reported and did not answer</source>
        <translation>butir yang dilaporkan seseorang dan tidak dijawab</translation>
    </message>
    <message>
        <source>an option is a text, or an object with the keys that the plan names.</source>
        <translation>opsi adalah teks, atau objek dengan kunci yang disebut rencana.</translation>
    </message>
    <message>
        <source>another sheet of the file</source>
        <translation>lembar lain dari berkas</translation>
    </message>
    <message>
        <source>bytes, which are no text</source>
        <translation>bita, yang bukan teks</translation>
    </message>
    <message>
        <source>one text is meant here, not a list or an object.</source>
        <translation>yang dimaksud di sini satu teks, bukan daftar atau objek.</translation>
    </message>
    <message>
        <source>the label of a rejected line</source>
        <translation>label dari baris yang ditolak</translation>
    </message>
    <message>
        <source>the label of an ignored line</source>
        <translation>label dari baris yang diabaikan</translation>
    </message>
    <message>
        <source>what stands beside a chosen label</source>
        <translation>isi di samping label yang dipilih</translation>
    </message>
    <message>
        <source>{count} rows found nothing to join in “{source}”; this is the first of them.</source>
        <translation>{count} baris tidak menemukan apa pun untuk disambungkan di “{source}”; ini yang pertama.</translation>
    </message>
    <message>
        <source>{count} rows of this source found no row to join.</source>
        <translation>{count} baris sumber ini tidak menemukan baris untuk disambungkan.</translation>
    </message>
    <message>
        <source>“{part}” does not fit: {reason}</source>
        <translation>“{part}” tidak cocok: {reason}</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has letters that got lost on the way.</source>
        <translation>“{part}” dari butir {item} punya huruf yang hilang di jalan.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} has nothing to see: only signs that no font shows.</source>
        <translation>“{part}” dari butir {item} tidak memuat apa pun yang terlihat: hanya tanda yang tidak ditampilkan font mana pun.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} is written in {script}, which is unusual for “{language}”.</source>
        <translation>“{part}” pada butir {item} ditulis dalam aksara {script}, yang tidak lazim untuk “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} looks like “{found}”, not like “{language}”.</source>
        <translation>“{part}” pada butir {item} tampak seperti “{found}”, bukan “{language}”.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold a phone number.</source>
        <translation>“{part}” dari butir {item} tampaknya memuat nomor telepon.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold an e-mail address.</source>
        <translation>“{part}” dari butir {item} tampaknya memuat alamat surel.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the address of a computer.</source>
        <translation>“{part}” dari butir {item} tampaknya memuat alamat komputer.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a bank account.</source>
        <translation>“{part}” dari butir {item} tampaknya memuat nomor rekening bank.</translation>
    </message>
    <message>
        <source>“{part}” of item {item} seems to hold the number of a payment card.</source>
        <translation>“{part}” dari butir {item} tampaknya memuat nomor kartu pembayaran.</translation>
    </message>
    <message>
        <source>“{path}” stands for one name twice.</source>
        <translation>“{path}” memakai satu nama dua kali.</translation>
    </message>
    <message>
        <source>“{rows}” is no way to rows. An example: data[].items[]</source>
        <translation>“{rows}” bukan jalan menuju baris. Contoh: data[].items[]</translation>
    </message>
    <message>
        <source>“{tag}” is no language tag.</source>
        <translation>“{tag}” bukan kode bahasa.</translation>
    </message>
    <message>
        <source>“{tag}” is no tag: O, or B-, I-, E- or S- and a label.</source>
        <translation>“{tag}” bukan tag: O, atau B-, I-, E- atau S- dan sebuah label.</translation>
    </message>
    <message>
        <source>“{text}” does not stand at {start} of its text.</source>
        <translation>“{text}” tidak ada di posisi {start} teksnya.</translation>
    </message>
    <message>
        <source>“{value}” is not a number that JSON has.</source>
        <translation>“{value}” bukan bilangan yang ada dalam JSON.</translation>
    </message>
    <message>
        <source>“{value}” stands twice in the column that joins the sources.</source>
        <translation>“{value}” muncul dua kali di kolom yang menyambungkan sumber.</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>agreed</source>
        <translation>setuju</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>sudah dijawab</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>dikoreksi</translation>
    </message>
    <message>
        <source>disagreed</source>
        <translation>tidak setuju</translation>
    </message>
    <message>
        <source>objection or problem</source>
        <translation>keberatan atau masalah</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belum dijawab</translation>
    </message>
    <message>
        <source>problem reported</source>
        <translation>masalah dilaporkan</translation>
    </message>
    <message>
        <source>to decide later</source>
        <translation>diputuskan nanti</translation>
    </message>
</context>
<context>
    <name>task</name>
    <message>
        <source>A score of {most} or less needs a sentence here.</source>
        <translation>Skor {most} atau kurang memerlukan satu kalimat di sini.</translation>
    </message>
    <message>
        <source>Choose a label first.</source>
        <translation>Pilih label dahulu.</translation>
    </message>
    <message>
        <source>Choose a label first. Keys {first} to {last}.</source>
        <translation>Pilih label dahulu. Tombol {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Choose the better response first.</source>
        <translation>Pilih respons yang lebih baik dahulu.</translation>
    </message>
    <message>
        <source>Mark at least one sentence.</source>
        <translation>Tandai paling sedikit satu kalimat.</translation>
    </message>
    <message>
        <source>No suggestion is shown here.</source>
        <translation>Tidak ada saran yang ditampilkan di sini.</translation>
    </message>
    <message>
        <source>Put all responses in order first.</source>
        <translation>Urutkan semua respons dahulu.</translation>
    </message>
    <message>
        <source>Suggested: {list}</source>
        <translation>Saran: {list}</translation>
    </message>
    <message>
        <source>This question is still open: {question}</source>
        <translation>Pertanyaan ini belum dijawab: {question}</translation>
    </message>
    <message>
        <source>Undone: answer of item {number}.</source>
        <translation>Diurungkan: jawaban butir {number}.</translation>
    </message>
    <message>
        <source>Undone: decide later, item {number}.</source>
        <translation>Diurungkan: putuskan nanti, butir {number}.</translation>
    </message>
    <message>
        <source>Undone: label of item {number}.</source>
        <translation>Diurungkan: label butir {number}.</translation>
    </message>
    <message>
        <source>Undone: mark in item {number}.</source>
        <translation>Diurungkan: tanda di butir {number}.</translation>
    </message>
    <message>
        <source>Undone: note of item {number}.</source>
        <translation>Diurungkan: catatan butir {number}.</translation>
    </message>
    <message>
        <source>Undone: objection at item {number}.</source>
        <translation>Diurungkan: keberatan pada butir {number}.</translation>
    </message>
    <message>
        <source>Undone: problem of item {number}.</source>
        <translation>Diurungkan: masalah butir {number}.</translation>
    </message>
    <message>
        <source>Undone: text of item {number}.</source>
        <translation>Diurungkan: teks butir {number}.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Tulis jawaban dahulu.</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>Sisa {count}</translation>
    </message>
    <message>
        <source>{count} left, about {time}</source>
        <translation>Sisa {count}, sekitar {time}</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>packs</source>
        <translation>paket</translation>
    </message>
    <message>
        <source>result packs</source>
        <translation>paket hasil</translation>
    </message>
    <message>
        <source>review packs</source>
        <translation>paket tinjauan</translation>
    </message>
    <message>
        <source>verdict packs</source>
        <translation>paket putusan</translation>
    </message>
</context>
</TS>
